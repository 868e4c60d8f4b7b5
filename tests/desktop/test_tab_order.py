"""Tab goes through every view as one reads, comes round, and back again; on a sheet it stays."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.refs import Ref
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import Sheet
from desktop.widgets.tab_stops import tab_stops
from desktop.window import Window
from tests.small_case import SmallCase

_MOST = 200


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    made.session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def part_of(window: Window, widget: QWidget) -> str:
    parts = {
        "bar": window.desk.top,
        "rail": window.desk.rail,
        "view": window.desk.stack,
        "card": window.inspector,
        "foot": window.desk.status,
    }
    return next(name for name, part in parts.items() if part.isAncestorOf(widget))


def walked(qtbot: QtBot, start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the key leads until it comes back to the start."""
    start.setFocus()
    found = [start]
    for _ in range(_MOST):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            return found
        found.append(now)
    raise AssertionError("it never comes back")


def test_tab_goes_as_one_reads(window: Window, qtbot: QtBot) -> None:
    for view in window.pages:
        window.show_view(view)
        qtbot.waitUntil(lambda: window.session.idle)
        found = walked(qtbot, window.desk.top.name, Qt.Key.Key_Tab)
        order = [part for part, _ in groupby(part_of(window, each) for each in found)]
        assert order in (["bar", "rail", "view", "card"], ["bar", "rail", "view"]), view
        assert len(found) == len(set(found)), view


def test_shift_tab_goes_back_the_same_way(window: Window, qtbot: QtBot) -> None:
    window.show_view("incidents")
    qtbot.waitUntil(lambda: window.session.idle)
    start = window.desk.top.name
    there = walked(qtbot, start, Qt.Key.Key_Tab)
    back = walked(qtbot, start, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]


def test_tab_stays_on_a_sheet(window: Window, qtbot: QtBot) -> None:
    for act in ("details", "shortcuts", "name"):
        window.actions_by_name[act].trigger()
        qtbot.waitUntil(lambda: window.session.idle)
        sheet = next(each for each in window.findChildren(Sheet) if each.isVisible())
        stops = tab_stops(sheet)
        assert stops, act
        found = walked(qtbot, stops[0], Qt.Key.Key_Tab)
        assert all(sheet.isAncestorOf(each) for each in found), act
        assert found[-1] is sheet.primary_button or sheet.primary_button in found
        sheet.cancel()


def test_a_screen_reader_can_turn_to_a_view_without_pressing(window: Window) -> None:
    rail = window.desk.rail
    told = QAccessible.queryAccessibleInterface(rail.button("incidents"))
    assert told is not None
    toggle = QAccessibleActionInterface.toggleAction()
    told.actionInterface().doAction(toggle)
    assert window.view == "incidents"
    told.actionInterface().doAction(toggle)  # the view that is shown is not left by it
    assert window.view == "incidents"
    assert told.state().checked

"""The menus at the pointer and the sheet of keys: everything by mouse and by keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from db.refs import Ref
from db.when import When
from desktop.session import Session
from desktop.timeline.hands.key_sheet import KeyCap, key_words
from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet, WhenField
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    named = made.view.labels.get
    qtbot.waitUntil(lambda: named(small.airport) is not None and named(small.termez) is not None)
    made.view.repaint()
    return made


def _menu(page: TimelinePage, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.view.mapToGlobal(at))
    QApplication.sendEvent(page.view, event)
    return _open()


def _open() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _words(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def _bar(page: TimelinePage, incident: int) -> QPoint:
    bars = page.view.bars
    assert bars is not None
    row = int(np.flatnonzero(page.view.scene.found.ids == incident)[0])
    place = int(np.flatnonzero(bars.row == row)[0])
    at = QPointF(float(bars.left[place]) + 3, float(bars.y[place]) + 7)
    return (at + page.view.plot().topLeft()).toPoint()


def test_on_an_incident(page: TimelinePage, session: Session, small: SmallCase) -> None:
    menu = _menu(page, _bar(page, small.termez))
    assert session.selection == Ref("incident", small.termez)
    words = _words(menu)
    assert words[0] == "Rockets at Termez · 18 Apr 2022"
    for entry in ("Open its card", "Edit date…", "Add to the selection, or take out", "Delete"):
        assert entry in words
    menu.close()


def test_several_are_meant_when_one_of_them_is_under_the_pointer(
    page: TimelinePage, small: SmallCase
) -> None:
    page.host.picked.put([small.termez, small.airport])
    menu = _menu(page, _bar(page, small.termez))
    assert _words(menu)[0] == "2 incidents are selected"
    menu.close()
    menu = _menu(page, _bar(page, small.founding))
    assert not page.host.picked.ids
    menu.close()


def test_a_new_incident_begins_where_the_menu_was_opened(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    at = QPoint(round(view.plot().center().x()), round(view.plot().bottom()) - 3)
    second = view.scale.at(at.x() - view.plot().left())
    menu = _menu(page, at)
    entry = next(each for each in menu.actions() if each.text().startswith("New incident here"))
    assert page.host.meant == second
    entry.trigger()
    menu.close()
    qtbot.waitUntil(lambda: page.host.meant is None)
    value = page.findChildren(WhenField)[0].value()
    assert value is not None
    bounds = value.bounds()
    assert bounds.earliest is not None and bounds.latest is not None
    assert bounds.earliest <= second < bounds.latest


def test_the_menu_key_opens_it_at_the_selected_bar(
    page: TimelinePage, session: Session, small: SmallCase
) -> None:
    session.select(Ref("incident", small.airport))
    page.view.repaint()
    QTest.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = _open()
    assert _words(menu)[0].startswith("Attack on Kabul airport")
    menu.close()
    session.select(None)
    QTest.keyClick(page.view, Qt.Key.Key_Menu)
    menu = _open()
    assert "New incident here…" in _words(menu)
    menu.close()


def test_the_sheet_shows_every_key_there_is(page: TimelinePage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_F1)
    sheet = page.findChildren(Sheet)[0]
    shown = {cap.accessibleName() for cap in sheet.findChildren(KeyCap)}
    keyed = [act for act in page.host.acts if act.keys]
    assert len(keyed) > 30
    for act in keyed:
        assert key_words(act.keys[0]) in shown, act.name
    sheet.cancel()


def test_everything_is_in_the_palette(page: TimelinePage) -> None:
    listed = {action.text() for action in page.actions()}
    for act in page.host.acts:
        assert f"Timeline: {act.words[0].lower()}{act.words[1:]}" in listed


def test_keys_read_as_on_the_keyboard() -> None:
    assert key_words("Shift+Right") == "Shift+→"
    assert key_words("+") == "+"
    assert key_words("Ctrl++") == "Ctrl++"


def test_a_new_incident_starts_in_the_middle_without_a_menu(page: TimelinePage) -> None:
    page.view.fit(0, 86_400 * 30, glide=False, exact=True)
    QTest.keyClick(page.view, Qt.Key.Key_I)
    assert page.findChildren(WhenField)[0].value() == When("1970-01-16")


def test_the_card_and_the_width_of_a_lane_need_no_mouse(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    view = page.view
    menu = _menu(page, QPoint(40, round(view.plot().top()) + 20))
    assert "Open the card of the lane" in _words(menu)
    menu.close()
    assert page.host.acts.run("lane-card")
    assert session.selection == Ref("actor", small.iskp)
    width = view.head_width
    page.host.acts.run("heads-wider")
    assert view.head_width == width + 40
    page.host.acts.run("heads-narrower")
    assert view.head_width == width

"""Text of twice the size: nothing on any view or sheet is cut or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.refs import Ref
from desktop.actions import RAIL
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Look, themes
from desktop.widgets import Sheet
from desktop.window import Window
from tests.desktop.clipping import clipped
from tests.small_case import SmallCase

SHEETS = (
    *("settings", "shortcuts", "export", "share", "details", "name", "log", "history", "about"),
    *("faults", "paste"),
)
SIZES = ((1280, 720), (1600, 1000))
_LATE_MS = 20_000


@pytest.fixture(params=SIZES, ids=["1280x720", "1600x1000"])
def large(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, small: SmallCase
) -> Iterator[Window]:
    """A window on the small case with text of 200 %."""
    themes.start(Look(theme="light", text=200))
    kept = QSettings(str(tmp_path / "large.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), Store(kept))
    qtbot.addWidget(window)
    window.resize(*request.param)
    window.show()
    with qtbot.waitSignal(window.session.opened):
        window.session.open(small.path)
    qtbot.waitUntil(lambda: window.session.idle)
    yield window
    window.session.end()
    themes.start("light")


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.idle, timeout=_LATE_MS)  # a dossier takes its time
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: window.session.idle, timeout=_LATE_MS)


def beyond(sheet: Sheet, window: Window) -> list[str]:
    """The buttons of a sheet that are not all in the window."""
    return [
        button.text()
        for button in (sheet.primary_button, sheet.cancel_button)
        if button.isVisible()
        and not window.rect().contains(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))
    ]


def test_nothing_is_cut_on_any_view_and_card(qtbot: QtBot, large: Window, small: SmallCase) -> None:
    records = {
        "actors": Ref("actor", small.iskp),
        "sources": Ref("source", small.wire),
        "reading": Ref("source", small.wire),
    }
    cut: dict[str, list[str]] = {}
    for view in (*RAIL, "dossier"):
        large.show_view(view)
        large.session.select(records.get(view, Ref("incident", small.termez)))
        large.show_view(view)
        settled(qtbot, large)
        if found := clipped(large):
            cut[view] = found
    assert cut == {}


def test_nothing_is_cut_on_any_sheet(qtbot: QtBot, large: Window, small: SmallCase) -> None:
    large.session.select(Ref("incident", small.termez))
    large.show_view("incidents")
    cut: dict[str, list[str]] = {}
    for name in SHEETS:
        large.actions_by_name[name].trigger()
        settled(qtbot, large)
        for sheet in large.findChildren(Sheet):
            if sheet.isVisible():
                if found := [*clipped(sheet), *beyond(sheet, large)]:
                    cut[name] = found
                sheet.cancel()
    assert cut == {}

"""Every view of an empty case says what it is for, and has a button that does what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from db.case import Case
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import EmptyState, Sheet
from desktop.window import Window
from tests.small_case import SmallCase


def _window(qtbot: QtBot, path: Path) -> Window:
    themes.start("light")
    kept = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = Window(Session(), Store(kept))
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    with qtbot.waitSignal(window.session.opened):
        window.open(path)
    qtbot.waitUntil(lambda: window.session.idle, timeout=20_000)
    return window


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A window on a case in which there is nothing."""
    path = tmp_path / "empty.case"
    Case.create(path, "Empty").close()
    window = _window(qtbot, path)
    yield window
    window.close()


def _shown(window: Window, qtbot: QtBot, view: str) -> EmptyState:
    window.show_view(view)

    def states() -> list[EmptyState]:
        page = window.desk.page()
        return [each for each in page.findChildren(EmptyState) if each.isVisible()]

    qtbot.waitUntil(lambda: window.session.idle and len(states()) == 1, timeout=20_000)
    return states()[0]


@pytest.mark.parametrize(
    "view", ["incidents", "actors", "sources", "reading", "dossier", "map", "network"]
)
def test_a_view_of_an_empty_case_says_what_to_do(empty: Window, qtbot: QtBot, view: str) -> None:
    state = _shown(empty, qtbot, view)
    assert len(state.title.text()) > 5
    assert len(state.hint.text()) > 20
    assert state.button.isVisible()
    assert state.button.text()


@pytest.mark.parametrize("view", ["incidents", "actors"])
def test_its_button_opens_the_sheet_for_the_first(empty: Window, qtbot: QtBot, view: str) -> None:
    _shown(empty, qtbot, view).button.click()
    assert [each for each in empty.findChildren(Sheet) if each.isVisible()]


@pytest.mark.parametrize(("view", "leads"), [("map", "incidents"), ("network", "actors")])
def test_its_button_leads_to_where_it_begins(
    empty: Window, qtbot: QtBot, view: str, leads: str
) -> None:
    _shown(empty, qtbot, view).button.click()
    assert empty.view == leads


def test_an_empty_timeline_offers_the_ways_to_begin(empty: Window, qtbot: QtBot) -> None:
    empty.show_view("timeline")
    beginning = empty.desk.beginning
    qtbot.waitUntil(beginning.isVisible)
    for way in beginning.ways:
        assert way.accessibleName()
    beginning.guide.click()
    qtbot.waitUntil(empty.guide.panel.isVisible)


def test_a_filter_that_leaves_nothing_is_taken_away_again(qtbot: QtBot, small: SmallCase) -> None:
    window = _window(qtbot, small.path)
    window.show_view("incidents")
    page = window.pages["incidents"]
    page.bar.line.setText("no such words")  # type: ignore[attr-defined]
    page.bar.read()  # type: ignore[attr-defined]
    state = _shown(window, qtbot, "incidents")
    assert "match" in state.title.text()
    state.button.click()
    qtbot.waitUntil(lambda: not state.isVisible())
    window.close()

"""Through the real window: the places for notes, tags and duplicates, and the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import notes, tags
from db.records.notes import TODO
from db.step import Step
from desktop.duplicates.page import DuplicatesPage
from desktop.notes.page import NotesPage
from desktop.notes.tally import TodoTally
from desktop.session import Session
from desktop.settings import Store
from desktop.sources.page import SourcesPage
from desktop.tags.page import TagsPage
from desktop.theme import themes
from desktop.widgets import Chip
from desktop.window import Window
from tests.small_case import SmallCase


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    session = Session()
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(session, store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: session.idle)
    yield made
    made.close()


def test_a_todo_on_a_card_is_counted_listed_and_done(
    qtbot: QtBot, window: Window, small: SmallCase
) -> None:
    session = window.session

    def write(step: Step) -> None:
        notes.write(step, "incident", small.termez, "Call the border guard", TODO)
        tags.add(step, tags.create(step, "border", "teal"), "source", small.wire)

    session.do("Note", write)
    tally = window.findChildren(TodoTally)[0]
    qtbot.waitUntil(lambda: tally.isVisible() and tally.text() == "1 to-do")
    QTest.mouseClick(tally, Qt.MouseButton.LeftButton)
    page = window.pages["notes"]
    assert isinstance(page, NotesPage)
    qtbot.waitUntil(lambda: page.isVisible() and page.model.rowCount() == 1)
    page.table.choose(0)
    page.open()
    qtbot.waitUntil(lambda: session.idle)
    assert session.selection is not None and session.selection.id == small.termez
    page.tick()
    qtbot.waitUntil(lambda: session.idle and not tally.isVisible())


def test_a_tag_leads_to_the_list_kept_to_it_and_stands_on_the_card(
    qtbot: QtBot, window: Window, small: SmallCase
) -> None:
    session = window.session
    session.do(
        "Tag", lambda step: tags.add(step, tags.create(step, "border"), "source", small.wire)
    )
    window.actions_by_name["tags"].trigger()
    page = window.pages["tags"]
    assert isinstance(page, TagsPage)
    qtbot.waitUntil(lambda: session.idle and page.model.rowCount() == 1)
    page.show_most()
    listed = window.pages["sources"]
    assert isinstance(listed, SourcesPage)
    qtbot.waitUntil(lambda: session.idle and listed.listing.rowCount() == 1)
    assert listed.isVisible() and [c.text() for c in listed.bar.chips()] == ["Tag: border"]
    listed.table.choose(0)
    listed.table.chosen.emit(listed.listing.index(0, 0))
    qtbot.waitUntil(
        lambda: any(
            chip.text() == "border" and chip.isVisible()
            for chip in window.inspector.findChildren(Chip)
        )
    )


def test_duplicates_are_an_act_of_the_window(qtbot: QtBot, window: Window) -> None:
    window.actions_by_name["duplicates"].trigger()
    page = window.pages["duplicates"]
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: window.session.idle and page.status_text == "0 pairs to decide")

"""Search or jump to: every script, acts, the keyboard, and the newest question winning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import actors, incidents, names
from db.step import Step
from desktop.hitlist import ENTRY, Entry
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    themes.start("light")
    session = Session()
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(session, store)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    with qtbot.waitSignal(session.opened):
        session.create(tmp_path / "a.case", "A case")
    with qtbot.waitSignal(session.changed):
        session.do("Fill", _fill)
    qtbot.waitUntil(lambda: session.idle)
    yield made
    made.close()


def _fill(step: Step) -> None:
    incidents.create(step, title="Rockets at Termez", summary="Claimed and denied.")
    incidents.create(step, title="Storming of a guesthouse")
    actor = actors.create(step, "Islamic State – Khorasan", kind="armed_group", lang="en")
    names.add(step, "actor", actor, "داعش خراسان", kind="endonym", lang="fa")
    names.add(step, "actor", actor, "Хорасан", kind="exonym", lang="ru")


def shown(window: Window) -> list[Entry]:
    listed = window.search.list
    return [listed.item(row).data(ENTRY) for row in range(listed.count())]


def type_in(window: Window, qtbot: QtBot, words: str) -> list[Entry]:
    """Type, wait until everything was answered, and return what is listed."""
    window.actions_by_name["search"].trigger()
    window.search.clear()
    window.search.insert(words)
    window.search.textEdited.emit(words)
    qtbot.waitUntil(
        lambda: (
            window.session.idle
            and not window.search.is_waiting()
            and window.search.list.isVisible()
        )
    )
    return shown(window)


def test_hits_are_grouped_by_kind(window: Window, qtbot: QtBot) -> None:
    entries = type_in(window, qtbot, "rock")
    assert [entry.title for entry in entries] == ["Incidents", "Rockets at Termez"]
    assert [entry.head for entry in entries] == [True, False]


@pytest.mark.parametrize("typed", ["داعش", "Хорасан", "khorasan", "خراسان"])
def test_a_name_is_found_in_every_script(window: Window, qtbot: QtBot, typed: str) -> None:
    titles = [entry.title for entry in type_in(window, qtbot, typed)]
    assert "Islamic State – Khorasan" in titles


def test_enter_opens_what_is_lit(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "storming")
    with qtbot.waitSignal(window.session.selected) as told:
        QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert told.args[0].kind == "incident"
    assert not window.search.list.isVisible()
    assert window.search.text() == ""


def test_an_actor_is_shown_among_the_actors(window: Window, qtbot: QtBot) -> None:
    window.show_view("incidents")
    type_in(window, qtbot, "khorasan")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.desk.stack.currentWidget() is window.pages["actors"]


def test_acts_stand_among_the_hits_and_are_done(window: Window, qtbot: QtBot) -> None:
    entries = type_in(window, qtbot, "sour")
    assert "Sources" in [entry.title for entry in entries if entry.action is not None]
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.desk.stack.currentWidget() is window.pages["sources"]


def test_nothing_typed_lists_everything_that_can_be_done(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["search"].trigger()
    titles = [entry.title for entry in shown(window)]
    assert {"New case", "Timeline", "Import", "Undo"} <= set(titles)
    assert "Redo" not in titles


def test_heads_are_stepped_over(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "s")
    seen = []
    for _ in range(12):
        item = window.search.list.currentItem()
        assert item is not None
        seen.append(item.data(ENTRY).head)
        QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert not any(seen)


def test_escape_leaves_without_doing_anything(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "rock")
    with qtbot.assertNotEmitted(window.session.selected):
        QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.search.list.isVisible()


def test_nothing_found_says_so(window: Window, qtbot: QtBot) -> None:
    entries = type_in(window, qtbot, "xyzzy")
    assert [entry.title for entry in entries] == ["Nothing found for “xyzzy”."]

"""The palette: every record, date and act, by kind, by sign, in every script, by use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import when as dates
from db.records import actors, claims, incidents, quotes, saved_views, tags
from db.records import sources as source_records
from db.refs import Ref
from db.step import Step
from desktop.hitlist import ENTRY, Entry
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.wanted import Wanted, wanted
from desktop.widgets import Sheet
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
    one = incidents.create(step, title="Rockets at Termez", when=dates.parse("2022-04-12"))
    incidents.create(step, title="Storming of a guesthouse", when=dates.parse("2021-07-03"))
    actor = actors.create(step, "Taliban", kind="armed_group", lang="en")
    source = source_records.create(step, "A newspaper")
    text = "Rockets were denied by a spokesman on Monday."
    snapshot = quotes.add_snapshot(
        step, source, text, captured_at="2022-04-20T00:00:00Z", cleaner="by hand"
    )
    quote = quotes.create(step, snapshot, 0, len(text))
    claims.create(step, quote=quote, source=source, incident=one, speaker=actor, act="denies")
    tags.create(step, "срочно")
    saved_views.create(step, "Summer offensive", {})


def listed(window: Window) -> list[Entry]:
    shown = window.search.list
    return [shown.item(row).data(ENTRY) for row in range(shown.count())]


def heads(window: Window) -> list[str]:
    return [entry.title for entry in listed(window) if entry.head]


def type_in(window: Window, qtbot: QtBot, words: str) -> list[Entry]:
    window.actions_by_name["search"].trigger()
    window.search.clear()
    window.search.insert(words)
    window.search.textEdited.emit(words)
    qtbot.waitUntil(lambda: window.session.idle)
    return listed(window)


def choose(window: Window, qtbot: QtBot, title: str) -> None:
    shown = window.search.list
    for row in range(shown.count()):
        if shown.item(row).data(ENTRY).title == title:
            shown.setCurrentRow(row)
            QTest.keyClick(window.search, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: window.session.idle)
            return
    raise AssertionError([entry.title for entry in listed(window)])


def test_a_sign_asks_for_one_kind() -> None:
    assert wanted("> undo") == Wanted("undo", "act")
    assert wanted("@تالبان") == Wanted("تالبان", "actor")
    assert wanted(" #") == Wanted("", "tag")
    assert wanted("rockets > 5") == Wanted("rockets > 5")


def test_every_kind_stands_under_its_head(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "rockets")
    assert heads(window)[:1] == ["Incidents"]
    assert "Quoted words" in heads(window)
    assert "Claims" in heads(window)
    claim = next(e for e in listed(window) if e.detail == "Taliban")
    assert "denied by a spokesman" in claim.title


def test_a_claim_opens_the_card_of_its_incident(window: Window, qtbot: QtBot) -> None:
    found = type_in(window, qtbot, "spokesman")
    claim = next(e for e in found if e.detail == "Taliban")
    choose(window, qtbot, claim.title)
    assert isinstance(window.session.selection, Ref)
    assert window.session.selection.kind == "incident"


@pytest.mark.parametrize(
    ("words", "day"), [("12 April 2022", (2022, 4, 12)), ("mid-2021", (2021, 7, 1))]
)
def test_a_date_leads_to_the_timeline(
    window: Window, qtbot: QtBot, words: str, day: tuple[int, int, int]
) -> None:
    window.show_view("actors")
    found = type_in(window, qtbot, words)
    assert "On the timeline" in heads(window)
    target = next(e for e in found if e.icon == "timeline" and e.run is not None)
    choose(window, qtbot, target.title)
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    assert window.desk.stack.currentWidget() is page
    span = page.view.motion.goal(page.view.scale)
    assert span.left <= dates.seconds(*day) <= span.right


def test_only_what_the_sign_says_is_listed(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "@ta")
    assert heads(window) == ["Actors"]
    found = type_in(window, qtbot, ">undo")
    assert all(entry.action is not None for entry in found if not entry.head)
    assert found[1].title == "Undo"
    type_in(window, qtbot, ":last July")
    assert heads(window) == ["On the timeline"]


def test_a_tag_narrows_the_timeline(window: Window, qtbot: QtBot) -> None:
    found = type_in(window, qtbot, "#")
    assert [entry.title for entry in found if not entry.head] == ["срочно"]
    choose(window, qtbot, "срочно")
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    assert page.panel.filters == 1


def test_what_was_done_last_comes_first_and_nothing_of_the_case_is_kept(
    window: Window, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "his")
    choose(window, qtbot, "History of the case")
    assert window.store.now.habits == ("log",)
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    type_in(window, qtbot, "his")
    assert next(e for e in listed(window) if not e.head).title == "History of the case"
    type_in(window, qtbot, "")
    assert heads(window)[1] == "Done lately"
    type_in(window, qtbot, "taliban")
    choose(window, qtbot, "Taliban")
    assert window.store.now.habits == ("log",)


def test_where_one_was_is_offered(window: Window, qtbot: QtBot) -> None:
    for title in ("Rockets at Termez", "Storming of a guesthouse"):
        type_in(window, qtbot, title)
        choose(window, qtbot, title)
    type_in(window, qtbot, "")
    assert "Where you were" in heads(window)
    choose(window, qtbot, "Rockets at Termez")
    assert window.session.selection is not None


def test_acts_of_the_selected_card_are_offered(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "Rockets at")
    choose(window, qtbot, "Rockets at Termez")
    type_in(window, qtbot, "rename")
    choose(window, qtbot, "This card: rename")
    assert isinstance(window.findChild(Sheet), Sheet)

"""Search or jump to: every script, acts, the keyboard, and the newest question winning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import actors, incidents, names
from db.step import Step
from desktop import hitlist
from desktop.hitlist import ENTRY, Entry
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import font, theme, themes
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
    qtbot.waitUntil(lambda: window.session.idle and window.search.list.isVisible())
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
    assert [entry.title for entry in entries][:1] == ["Nothing found for “xyzzy”."]
    assert all(entry.head for entry in entries)


def test_what_was_found_is_marked_in_titles_and_texts(window: Window, qtbot: QtBot) -> None:
    head, rockets = type_in(window, qtbot, "claime")
    assert head.title == "Incidents"
    assert [rockets.detail[start:end] for start, end in rockets.marks] == ["Claimed"]
    (entry,) = [each for each in type_in(window, qtbot, "term") if not each.head]
    assert [entry.title[start:end] for start, end in entry.title_marks] == ["Termez"]


def test_the_newest_letters_win(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["search"].trigger()
    QTest.keyClicks(window.search, "storming")
    qtbot.waitUntil(lambda: window.session.idle)
    assert [entry.title for entry in shown(window)] == ["Incidents", "Storming of a guesthouse"]


def test_every_view_is_told_what_is_found(window: Window, qtbot: QtBot) -> None:
    told: list[object] = []
    window.session.sought.connect(told.append)
    type_in(window, qtbot, "rockets")
    (ids,) = told
    assert isinstance(ids, np.ndarray)
    assert ids.dtype == np.int64
    assert ids.size == 1
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert told[1:] == [None]
    type_in(window, qtbot, "xyzzy")
    assert isinstance(told[-1], np.ndarray)
    assert told[-1].size == 0
    window.search.clear()
    window.search.textEdited.emit("")
    assert told[-1] is None


@pytest.mark.parametrize("typed", ["r", "ro", "roc", "rockets"])
def test_hits_are_listed_before_they_are_marked(window: Window, qtbot: QtBot, typed: str) -> None:
    listed: list[list[str]] = []
    window.session.sought.connect(
        lambda ids: listed.append([entry.title for entry in shown(window)])
    )
    type_in(window, qtbot, typed)
    assert len(listed) == 1
    assert "Rockets at Termez" in listed[0]


@pytest.mark.parametrize(
    "typed",
    [
        "“\"'`",
        "a AND NOT (b OR",
        "NEAR(a b, 3)",
        "x* -y ^z col:w",
        "\u202eabc\u2069\u200f",
        "𝐀𞤀",
        "\x00",
        "a" * 10_000,
        " ".join("abcdefghij" * 500),
    ],
    ids=lambda typed: ascii(typed[:12]),
)
def test_nothing_typed_is_an_error(window: Window, qtbot: QtBot, typed: str) -> None:
    with (
        qtbot.assertNotEmitted(window.session.bug),
        qtbot.assertNotEmitted(window.session.trouble),
    ):
        type_in(window, qtbot, typed)
        window.search.list.viewport().grab()


@pytest.mark.parametrize(
    ("text", "marks", "at_left"),
    [
        ("Rockets at Termez", ((0, 7),), True),
        ("حمله راکتی به ترمذ در شب", ((0, 4),), False),
        ("\u202eRockets\u202c at Termez", ((1, 8),), True),
        ("𝐀𝐁𝐂𝐃𝐄 Termez", ((6, 12),), False),
    ],
)
def test_marks_lie_under_their_words(
    window: Window, text: str, marks: tuple[tuple[int, int], ...], at_left: bool
) -> None:
    picture = QImage(300, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font("small"))
    hitlist.draw_marked(painter, QRect(0, 0, 300, 20), text, marks)
    wide = painter.fontMetrics().horizontalAdvance(text)
    painter.end()
    tint = theme().warning_ground.rgb()
    columns = [x for x in range(300) if any(picture.pixel(x, y) == tint for y in range(20))]
    assert columns
    middle = (min(columns) + max(columns)) / 2
    assert (middle < wide / 2) == at_left
    assert max(columns) - min(columns) < wide * 0.7


def test_a_title_without_end_stays_in_its_line(window: Window) -> None:
    picture = QImage(300, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font("small"))
    hitlist.draw_marked(painter, QRect(0, 0, 200, 20), "Rockets " * 1250, ((0, 7), (160, 167)))
    painter.end()
    assert picture.copy(202, 0, 98, 20) == _white(98, 20)


def _white(width: int, height: int) -> QImage:
    empty = QImage(width, height, QImage.Format.Format_RGB32)
    empty.fill(Qt.GlobalColor.white)
    return empty


def test_the_list_begins_with_its_first_head(window: Window, qtbot: QtBot) -> None:
    type_in(window, qtbot, "s")
    for _ in range(30):
        QTest.keyClick(window.search, Qt.Key.Key_Down)
    type_in(window, qtbot, "st")
    assert window.search.list.verticalScrollBar().value() == 0

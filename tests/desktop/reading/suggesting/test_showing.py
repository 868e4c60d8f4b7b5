"""How suggestions are shown: which are left out, in every script and layout, in long texts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.reading.suggestion import FigureDetail, NameDetail, Suggestion
from db.records import actors, decisions, incidents, quotes, sources
from db.refs import Ref
from db.step import Step
from desktop.reading import readings
from desktop.reading.page import ReadingPage
from desktop.session import Session
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import at, find_only
from tests.desktop.reading.suggesting.found_there import (
    asked,
    current,
    labels,
    sheet_of,
    verdicts,
)
from tests.small_case import SmallCase

Key = Qt.Key


def test_kinds_can_be_left_out_of_the_walk(
    reading: ReadingPage, press: Callable[..., None]
) -> None:
    reading.legend.chips["actor"].click()
    reading.legend.chips["place"].click()
    assert reading.legend.left.text() == "2 left"
    press("j")
    assert current(reading) == "on April 18"
    reading.legend.chips["date"].click()
    assert current(reading) == ""


def test_a_pressed_suggestion_is_told_and_drawn(reading: ReadingPage, qtbot: QtBot) -> None:
    text = reading.text
    each = reading.suggesting.walk.steps[1].suggestion
    box = next(iter(text.boxes(*text.printed.span(each.start, each.end))))
    before = text.viewport().grab().toImage()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert current(reading) == "Termez"
    reading.suggesting.panel.hide()
    inside = QPoint(int(box.left()) + 1, int(box.bottom()) + 1)
    assert text.viewport().grab().toImage().pixelColor(inside) != before.pixelColor(inside)


def test_nothing_is_decided_in_a_case_opened_for_reading_only(
    reading: ReadingPage, press: Callable[..., None], session: Session
) -> None:
    session.why_read_only = "Opened for reading only."
    press("j", Key.Key_Return, "d")
    assert current(reading) == "IS-K" and reading.suggesting.panel.buttons() == {}
    session.why_read_only = ""
    assert verdicts(reading) == []


RARE = "قال المتحدث 🚀🚀 باسم طالبان 𐎠 إن الهجوم 😀 وقع يوم الاثنين.\n"


def test_rare_letters_and_right_to_left_text_keep_every_suggestion_on_its_words(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Qt counts UTF-16 units, quotes count code points: after five astral letters they differ."""
    find_only(
        monkeypatch,
        lambda text: [
            at("actor", "طالبان", str(small.taliban), RARE),
            at("date", "يوم الاثنين", "2022-04-18", RARE),
        ],
    )

    def make(step: Step) -> int:
        source = sources.create(step, "خبر", fields={"issued": "2022-04-20"})
        return quotes.add_snapshot(
            step, source, RARE, captured_at="2022", cleaner="none", lang="ar"
        )

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0])))
    for each in (step.suggestion for step in reading.suggesting.walk.steps):
        first, last = reading.text.printed.span(each.start, each.end)
        cursor = reading.text.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == each.text
    settled(qtbot, session, lambda: session.select(Ref("incident", small.undated)))
    press("j", Key.Key_Return, Key.Key_Return)
    assert reading.open is not None
    assert [quote.exact for quote in reading.open.quotes] == ["طالبان", "يوم الاثنين"]
    held = asked(session, qtbot, lambda reader: incidents.get(reader, small.undated))
    assert held.when.edtf == "2022-04-18"


def test_a_new_actor_is_known_in_the_whole_text_at_once(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> None:
    rockets[0] = at("actor", "IS-K", "", detail=NameDetail(None, "IS-K", "armed_group"))
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.go(1)
    assert rockets[0] is reading.suggesting.current
    rockets[0] = at("actor", "IS-K", "1")
    press(Key.Key_Return)
    assert reading.suggesting.finding.found[0].value == "1", "looked through with the new name"
    made = asked(
        session,
        qtbot,
        lambda reader: decisions.of_snapshot(reader, reading.open.snapshot.id),  # type: ignore[union-attr]
    )[0]
    actor = asked(session, qtbot, lambda reader: actors.get(reader, made.made))
    assert (actor.name, actor.kind) == ("IS-K", "armed_group")


@pytest.mark.parametrize("keys", ["jjkd", "оолв", "تتنی", "تتني"])
def test_the_keys_are_where_they_are_in_every_layout(
    keys: str, reading: ReadingPage, qtbot: QtBot, session: Session
) -> None:
    for letter in keys:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        settled(qtbot, session, lambda event=event: QApplication.sendEvent(reading.text, event))  # type: ignore[misc]
    assert verdicts(reading) == [("actor", "dismissed")]


def test_a_date_that_hangs_on_an_unknown_day_asks_when_the_text_was_published(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> None:
    rockets[2] = at("date", "on April 18", "", ambiguous=True)
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.choose(reading.suggesting.walk.steps[2].suggestion)
    assert "day of publication, which is not known" in labels(reading)
    press(Key.Key_Return)
    assert [field.label for field in sheet_of(reading).fields] == ["Published"]
    press(Key.Key_Escape)
    assert verdicts(reading) == []


def test_words_of_a_suggestion_are_told_in_the_language_of_a_person(small: SmallCase) -> None:
    place = at(
        "place", "Termez", "", detail=NameDetail(None, "Termez", "site", "", 37.2, -67.3, "UZ")
    )
    figure = FigureDetail("injured", "child", 4, 9, qualifier="between")
    assert readings.more(place).replace("\u00a0", " ") == (
        "Not in the case yet: a new place · Building or site · UZ · 37.20° N 67.30° W"
    )
    told = readings.taken_for(at("figure", "rockets", "injured:4..9", detail=figure), {})
    assert told == "Injured: 4–9, children"
    dozens = FigureDetail("killed", qualifier="dozens")
    assert readings.taken_for(at("figure", "rockets", "killed:..", detail=dozens), {}) == (
        "Killed: dozens"
    )
    both = at(
        "figure", "rockets", "killed:3..3", others=("killed:..9", "injured:3.."), detail=dozens
    )
    assert readings.choices(both, {})[1:] == [
        ("killed:..9", "Killed: up to 9"),
        ("injured:3..", "Injured: at least 3"),
    ]


def test_the_walk_looks_further_only_at_the_end_of_what_was_found(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A long text whose first word is a suggestion: J stays at its beginning."""
    long = "Kabul is far away. " * 40_000
    find_only(monkeypatch, lambda text: [at("date", "Kabul", "2022", text)])

    def make(step: Step) -> int:
        source = sources.create(step, "Long")
        return quotes.add_snapshot(step, source, long, captured_at="2022", cleaner="none")

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0])))
    finding = reading.suggesting.finding
    assert len(finding.found) == 2
    press("j")
    assert reading.suggesting.current is finding.found[0] and len(finding.found) == 2
    press("j", "j")
    more = len(finding.found)
    assert more in (3, 4), "one piece more, and what is in view there"
    assert reading.suggesting.current is list(finding.found)[2]

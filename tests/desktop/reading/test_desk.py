"""Around the text: notes in the margin, passages put back, the day of publication, doubts."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import when
from db.reading import doubts
from db.records import claims, decisions, hanging_dates, incidents, notes, quotes, sources
from db.records.quotes import RemovedPassage
from db.refs import Ref
from db.step import Step
from desktop.reading import deeds
from desktop.reading.page import ReadingPage
from desktop.reading.side_notes import SideNote
from desktop.session import Session
from desktop.widgets import Sheet
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import find_only
from tests.desktop.reading.rooms import reading_room
from tests.small_case import ROCKETS, SmallCase

Key = Qt.Key


@pytest.fixture
def reading(
    session: Session, qtbot: QtBot, small: SmallCase, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ReadingPage]:
    find_only(monkeypatch, lambda _: [])
    with reading_room(session, qtbot, 1400, 800) as page:
        settled(qtbot, session, lambda: page.read_source(small.rockets))
        yield page


def sheet_of(page: ReadingPage) -> Sheet:
    return next(each for each in page.window().findChildren(Sheet) if each.isVisible())


def sheets(page: ReadingPage) -> list[Sheet]:
    return [each for each in page.window().findChildren(Sheet) if each.isVisible()]


def asked(session: Session, qtbot: QtBot, question: Any) -> Any:
    out: list[Any] = []
    settled(qtbot, session, lambda: session.read("test", question, out.append))
    return out[0]


def slips(page: ReadingPage) -> list[SideNote]:
    return [card for card in page.margin.cards() if isinstance(card, SideNote)]


def test_a_note_is_written_changed_and_deleted_beside_its_words(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    start = ROCKETS.index("border city")
    reading.text.select_words(start, start + 11)
    QTest.keyClick(reading.text, Key.Key_N)
    sheet_of(reading).fields[0].set_value("Which bank of the river?")
    settled(qtbot, session, sheet_of(reading).submit)
    (slip,) = slips(reading)
    assert slip.note.text == "Which bank of the river?" and session.undo_label == "Add note"
    assert reading.text.tips[slip.note.quote] == "Which bank of the river?"
    QTest.keyClick(slip, Key.Key_Return)
    sheet_of(reading).fields[0].set_value("The northern bank.")
    settled(qtbot, session, sheet_of(reading).submit)
    (slip,) = slips(reading)
    assert slip.note.text == "The northern bank."
    assert [act.text() for act in slip.menu().actions()] == ["Change note …", "Delete note\tDel"]
    settled(qtbot, session, lambda: QTest.keyClick(slip, Key.Key_Delete))
    assert slips(reading) == []
    assert reading.open is not None and len(reading.open.quotes) == 3
    settled(qtbot, session, session.undo)
    assert [each.note.text for each in slips(reading)] == ["The northern bank."]


LONG = "Rockets fell on Monday.\n\nOfficials denied it 😀 on Tuesday.\n"
LEFT_OUT = "Read also: a story of something else"
ORIGINAL = f"Rockets fell on Monday.\n\n{LEFT_OUT}\n\nOfficials denied it 😀 on Tuesday.\n"


def _with_removed(step: Step) -> tuple[int, int]:
    source = sources.create(step, "Removed", fields={"issued": "2022-05-12"})
    begin = ORIGINAL.index(LEFT_OUT)
    removed = [RemovedPassage(begin, begin + len(LEFT_OUT), LEFT_OUT, "another article")]
    snapshot = quotes.add_snapshot(
        step,
        source,
        LONG,
        captured_at="2022",
        cleaner="none",
        original=ORIGINAL.encode(),
        removed=removed,
        mime="text/plain",
        encoding="utf-8",
    )
    incident = incidents.create(step, "Rockets fall")
    words = LONG.index("Officials")
    quote = quotes.create(step, snapshot, words, words + 19)
    claims.create(step, incident=incident, quote=quote, act="denies")
    notes.create(step, snapshot, 0, 7, "Which?")
    decisions.remember(step, snapshot, "date", words + 22, words + 32, "2022-05-10", "dismissed")
    return source, snapshot


def test_what_was_removed_is_put_back_where_it_stood_and_claims_move_along(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    made: list[tuple[int, int]] = []
    said: list[str] = []
    session.said.connect(said.append)
    settled(qtbot, session, lambda: session.do("Add", _with_removed, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0][1])))
    settled(qtbot, session, lambda: reading.show_removed(True))
    (first, last, _) = next(
        each for each in reading.text.printed.set_apart if each[2].role == "removed"
    )
    box = list(reading.text.boxes(first, last))[-1]
    QTest.mouseClick(reading.text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert sheet_of(reading).fields[0].value() is True, "the one that was pressed is ticked"
    settled(qtbot, session, sheet_of(reading).submit)
    assert reading.open is not None and reading.open.snapshot.id != made[0][1]
    text = reading.open.snapshot.cleaned_text
    assert LEFT_OUT in text and len(reading.open.versions) == 2
    assert said == ["Passages put back in a new version. 2 quotes were carried over."]
    assert [quote.exact for quote in reading.open.quotes] == ["Rockets", "Officials denied it"]
    assert [len(each) for each in reading.open.claims.values()] == [0, 1]
    assert [each.note.text for each in slips(reading)] == ["Which?"]
    (decision,) = reading.open.decisions
    assert text[decision.start : decision.end] == "on Tuesday"
    settled(qtbot, session, session.undo)
    assert asked(session, qtbot, lambda r: len(quotes.snapshots_of(r, made[0][0]))) == 1
    assert reading.open.snapshot.id == made[0][1], "the earlier version is open again"
    assert [len(each) for each in reading.open.claims.values()] == [0, 1]


def test_nothing_is_put_back_when_nothing_is_ticked(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    deeds.put_back(reading)
    assert sheets(reading) == [], "nothing was removed from this text"
    made: list[tuple[int, int]] = []
    settled(qtbot, session, lambda: session.do("Add", _with_removed, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0][1])))
    deeds.put_back(reading)
    sheet = sheet_of(reading)
    sheet.submit()
    assert sheet.isVisible()
    sheet.cancel()


def test_a_corrected_day_of_publication_moves_what_hangs_on_it_together(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    def hang(step: Step) -> None:
        for incident in (small.undated, small.founding):
            (monday,) = when.read("On Monday", "2022-05-12")
            incidents.set_when(step, incident, monday.when, small.rockets)

    settled(qtbot, session, lambda: session.do("Hang", hang))
    deeds.correct_publication(reading)
    day = sheet_of(reading).fields[0]
    assert day.value().edtf == "2022-05-12"
    day.line.setText("19 May 2022")  # type: ignore[attr-defined]
    settled(qtbot, session, sheet_of(reading).submit)
    listed = sheet_of(reading).fields
    titles = {each.label for each in listed}
    assert titles == {"A meeting nobody dates", "IS-Khorasan is founded"}
    settled(qtbot, session, sheet_of(reading).submit)
    dates = [
        asked(session, qtbot, lambda r, n=number: incidents.get(r, n)).when.edtf
        for number in (small.undated, small.founding)
    ]
    assert dates == ["2022-05-16", "2022-05-16"]
    assert session.undo_label == "Take new dates"
    assert asked(session, qtbot, lambda r: hanging_dates.of_source(r, small.rockets)) == ()
    settled(qtbot, session, session.undo)
    assert reading.open is not None and reading.open.hanging == 2
    deeds.review_dates(reading)
    settled(qtbot, session)
    listed = sheet_of(reading).fields
    listed[0].set_value(False)
    settled(qtbot, session, sheet_of(reading).submit)
    assert reading.open.hanging == 1


def test_a_day_that_was_not_changed_asks_nothing(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    deeds.correct_publication(reading)
    before = session.undo_label
    settled(qtbot, session, sheet_of(reading).submit)
    assert sheets(reading) == [] and session.undo_label == before


def test_doubts_stand_in_a_line_that_unfolds(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    assert reading.doubts.isHidden(), "nothing to know about this text"

    def make(step: Step) -> int:
        source = sources.create(
            step,
            "Doubtful",
            fields={"note": "The headline may belong to another article. Place line: Kabul."},
            csl='{"custom": {"not fetched": [["picture", "https://example.org/a.png"]]}}',
        )
        return quotes.add_snapshot(
            step, source, "He\u202e said\u202c it.", captured_at="2022", cleaner="none"
        )

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0])))
    line = reading.doubts
    assert line.isVisible() and not line.more.isVisible()
    assert line.line.text().startswith("The text holds 2 invisible marks")
    line.link.click()
    assert line.more.isVisible() and "https://example.org" in line.more.text().replace("\u200b", "")
    assert "may belong to another article" in line.more.text()


@pytest.mark.parametrize(
    "csl", ["", "{", "[]", '{"custom": 3}', '{"custom": {"not fetched": [1]}}']
)
def test_what_another_program_wrote_is_no_hindrance(
    csl: str, session: Session, qtbot: QtBot
) -> None:
    made: list[int] = []
    settled(
        qtbot,
        session,
        lambda: session.do("Add", lambda step: sources.create(step, "x", csl=csl), made.append),
    )
    found = asked(session, qtbot, lambda r: doubts.of_text(r, made[0], "whole"))
    assert not found


def test_a_narrow_room_keeps_its_bars_inside(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    reading.window().resize(620, 500)
    settled(qtbot, session)
    assert reading.window().width() == 620
    chips = [chip for chip in reading.legend.chips.values() if chip.isVisible()]
    assert len(chips) == 5
    assert all(chip.geometry().right() < reading.legend.width() for chip in chips)

"""Reading in use: opening a text, taking words, jumping to a quote, getting the original out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import actors, claims, incidents, quotes, sources
from db.records.quotes import RemovedPassage, Snapshot
from db.refs import Ref
from db.step import Step
from desktop.reading.originals import write_original
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.widgets import Sheet
from desktop.widgets.picker import Found
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.rooms import reading_room
from tests.small_case import SmallCase

Key = Qt.Key


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[ReadingPage]:
    with reading_room(session, qtbot, 1200, 700) as page:
        yield page


@pytest.fixture
def reading(page: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase) -> ReadingPage:
    settled(qtbot, session, lambda: page.read_source(small.rockets))
    return page


def bare(text: str) -> str:
    """Without the marks that keep names of other scripts apart."""
    return text.translate({0x2068: None, 0x2069: None})


def select(page: ReadingPage, words: str) -> None:
    assert page.open is not None
    start = page.open.snapshot.cleaned_text.index(words)
    first, last = page.text.printed.span(start, start + len(words))
    cursor = page.text.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    page.text.setTextCursor(cursor)


def asked(session: Session, qtbot: QtBot, question: Any) -> Any:
    out: list[Any] = []
    settled(qtbot, session, lambda: session.read("test", question, out.append))
    return out[0]


def sheet_of(page: ReadingPage) -> Sheet:
    return next(each for each in page.window().findChildren(Sheet) if each.isVisible())


def exact(page: ReadingPage) -> list[str]:
    assert page.open is not None
    return [quote.exact for quote in page.open.quotes]


def test_the_shelf_holds_the_texts_and_opens_the_one_chosen(
    page: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    shelf = page.shelf
    titles = [shelf.listing.record(row).title for row in range(shelf.listing.rowCount())]
    assert titles == ["Rockets over the Amu", "Kabul airport toll", "At least 72 killed in Kabul"]
    shelf.line.setText("toll")
    settled(qtbot, session, shelf.read)
    assert shelf.listing.rowCount() == 1
    settled(qtbot, session, lambda: shelf.table.chosen.emit(shelf.listing.index(0, 0)))
    assert page.open is not None and page.open.source.title == "Kabul airport toll"
    assert page.text.toPlainText().startswith("Kabul airport toll\n")


def test_claims_stand_beside_their_words(reading: ReadingPage, session: Session) -> None:
    notes = [bare(note.accessibleName()) for note in reading.margin.notes()]
    assert notes == [
        "Claimed by IS-Khorasan",
        "Denied by Government of Uzbekistan",
        "Denied by Taliban",
    ]
    tops = [note.y() for note in reading.margin.notes()]
    heights = [note.height() for note in reading.margin.notes()]
    assert all(
        top + height <= below for top, height, below in zip(tops, heights, tops[1:], strict=False)
    )
    assert reading.status_text == "3 quotes, 3 claims in this text"


def test_a_selected_quote_opens_its_text(
    page: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    held = asked(session, qtbot, lambda reader: quotes.in_snapshot(reader, small.snapshot))
    settled(qtbot, session, lambda: session.select(Ref("quote", held[1].id)))
    assert page.open is not None and page.open.snapshot.id == small.snapshot
    assert page.text.chosen == held[1].id


def test_f3_walks_from_quote_to_quote(reading: ReadingPage, session: Session, qtbot: QtBot) -> None:
    assert reading.open is not None
    order = [quote.id for quote in reading.open.quotes]
    walked = []
    for key, held in ((Key.Key_F3, False), (Key.Key_F3, False), (Key.Key_F3, True)):
        shift = Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(reading, key, shift)
        settled(qtbot, session)
        walked.append(session.selection)
    assert walked == [Ref("quote", order[0]), Ref("quote", order[1]), Ref("quote", order[0])]


def test_a_note_selects_what_is_claimed(
    reading: ReadingPage, session: Session, small: SmallCase
) -> None:
    note = reading.margin.notes()[0]
    note.clicked.emit()
    assert session.selection == Ref("incident", small.termez)
    assert reading.text.chosen == note.mark.quote


def test_q_keeps_the_words_as_a_quote(reading: ReadingPage, session: Session, qtbot: QtBot) -> None:
    select(reading, "the Uzbek border city of Termez")
    assert reading.words.isVisible()
    settled(qtbot, session, lambda: QTest.keyClick(reading.text, Key.Key_Q))
    assert "the Uzbek border city of Termez" in exact(reading)
    assert session.undo_label == "Add quote"
    settled(qtbot, session, session.undo)
    assert "the Uzbek border city of Termez" not in exact(reading)


def test_a_quote_goes_when_no_claim_rests_on_it(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    select(reading, "the Uzbek border city of Termez")
    settled(qtbot, session, lambda: reading.take("q"))
    settled(qtbot, session, reading.text.drop_words)

    def acts(exact: str) -> list[str]:
        assert reading.open is not None
        quote = next(quote for quote in reading.open.quotes if quote.exact == exact)
        first, last = reading.text.printed.span(quote.start, quote.end)
        cursor = reading.text.textCursor()
        cursor.setPosition((first + last) // 2)
        box = reading.text.cursorRect(cursor)
        menu = reading.menu(reading.text.viewport().mapTo(reading.text, box.center()))
        return [act.text() for act in menu.actions() if act.text()]

    assert "Remove this quote" not in acts("Taliban officials have denied")
    assert "Remove this quote" in acts("the Uzbek border city of Termez")
    assert reading.open is not None
    quote = next(q for q in reading.open.quotes if q.exact.startswith("the Uzbek"))
    settled(qtbot, session, lambda: reading._remove(quote.id))
    assert "the Uzbek border city of Termez" not in exact(reading)
    assert session.undo_label == "Remove quote"


def test_i_makes_an_incident_with_claim_and_quote_in_one_step(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    select(reading, "Taliban officials have denied that Uzbekistan was attacked")
    QTest.keyClick(reading.text, Key.Key_I)
    title, when_and_kind, also, speaker_and_label, act_hedge_said, _ = sheet_of(reading).fields
    assert [each.text for each in also.value()] == ["Taliban"]
    title.set_value("A denial in Kabul")
    when_and_kind._held[0].line.setText("On Monday")  # type: ignore[attr-defined]
    speaker_and_label.set_value((Found(small.taliban, "Taliban"), ""))
    act_hedge_said.set_value(("denies", "none", None))
    settled(qtbot, session, sheet_of(reading).submit)
    ref = session.selection
    assert ref is not None and ref.kind == "incident"
    made = asked(session, qtbot, lambda reader: incidents.get(reader, ref.id))
    assert (made.title, made.when.edtf, made.date_source) == (
        "A denial in Kabul",
        "2022-05-09",
        small.rockets,
    )
    said = asked(session, qtbot, lambda reader: claims.about_incident(reader, ref.id))
    assert [(each.speaker, each.act, each.quote_exact) for each in said] == [
        (small.taliban, "denies", "Taliban officials have denied that Uzbekistan was attacked")
    ]
    settled(qtbot, session, session.undo)
    assert asked(session, qtbot, lambda reader: incidents.get(reader, ref.id)) is None
    assert len(exact(reading)) == 3


def test_c_makes_a_claim_about_an_incident_that_is_there(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    select(reading, "Tashkent has denied")
    QTest.keyClick(reading.text, Key.Key_C)
    incident, speech, _, about, _, value, *_ = sheet_of(reading).fields
    sheet_of(reading).submit()
    assert sheet_of(reading).isVisible(), "an incident has to be chosen"
    incident.set_value(Found(small.airport, "Attack on Kabul airport"))
    speech.set_value((Found(None, "A spokesman"), ""))
    about.set_value("place")
    value.set_value("Termez")
    settled(qtbot, session, sheet_of(reading).submit)
    said = asked(session, qtbot, lambda reader: claims.about_incident(reader, small.airport))
    assert [
        (c.speaker_name, c.about, c.value) for c in said if c.quote_exact == "Tashkent has denied"
    ] == [("A spokesman", "place", "Termez")]
    assert session.undo_label == "Add claim"


def test_the_incident_that_is_selected_stands_among_the_likely_ones(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    session.select(Ref("incident", small.airport))
    select(reading, "Tashkent has denied")
    settled(qtbot, session, lambda: reading.take("c"))
    incident: Any = sheet_of(reading).fields[0]
    qtbot.waitUntil(incident.list.isVisible)
    rows = [incident.list.item(row) for row in range(incident.list.count())]
    assert [row.text() for row in rows] == ["Rockets at Termez", "Attack on Kabul airport"]
    QTest.keyClick(incident.line, Key.Key_Down)
    QTest.keyClick(incident.line, Key.Key_Return)
    assert incident.value().id == small.airport and "selected" in incident.value().detail
    sheet_of(reading).cancel()


def test_the_first_date_of_the_words_is_there_to_be_taken(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    select(reading, "fired rockets at the Uzbek border city of Termez on April 18")
    reading.take("i")
    title, when_and_kind, *_ = sheet_of(reading).fields
    assert title.value() == "fired rockets at the Uzbek border city of Termez on April 18"
    assert when_and_kind.value()[0].edtf == "2022-04-18"
    assert not reading.words.isVisible()
    sheet_of(reading).cancel()
    assert reading.words.isVisible(), "the words are still selected"
    reading.take("c")
    incident, _, _, about, date, *_ = sheet_of(reading).fields
    assert not date.isVisible()
    about.set_value("date")
    assert date.isVisible()
    incident.set_value(Found(small.termez, "Rockets at Termez"))
    settled(qtbot, session, sheet_of(reading).submit)
    said = asked(session, qtbot, lambda reader: claims.about_incident(reader, small.termez))
    assert [each.value for each in said if each.about == "date"] == ["2022-04-18"]


def test_a_names_an_actor_in_the_words_of_the_text(
    reading: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    select(reading, "Taliban officials")
    QTest.keyClick(reading.text, Key.Key_A)
    settled(qtbot, session, sheet_of(reading).submit)
    ref = session.selection
    assert ref is not None and ref.kind == "actor"
    made = asked(session, qtbot, lambda reader: actors.get(reader, ref.id))
    assert made.name == "Taliban officials"
    named = asked(session, qtbot, lambda reader: claims.about_actor(reader, ref.id))
    assert [(each.about, each.quote_exact) for each in named] == [("identity", "Taliban officials")]


ARABIC = "قالت الحكومة 😀 إن الهجوم لم يقع.\n\nأعلن التنظيم 🚀🚀 مسؤوليته عن الهجوم.\n"


def arabic(step: Step) -> int:
    source = sources.create(step, "نفي الهجوم", fields={"issued": "2022-04-20"})
    return quotes.add_snapshot(
        step,
        source,
        ARABIC,
        captured_at="2022-04-21T10:00:00Z",
        cleaner="none",
        original=ARABIC.encode("utf-16"),
        removed=[RemovedPassage(0, 3, "\ufeff", "mark")],
        encoding="utf-16",
        original_name="خبر.txt",
        lang="ar",
    )


def test_words_after_emoji_and_in_arabic_are_quoted_exactly(
    page: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    settled(
        qtbot,
        session,
        lambda: session.do("Add", arabic, lambda made: session.select(Ref("snapshot", made))),
    )
    select(page, "التنظيم 🚀🚀 مسؤوليته")
    assert page.text.textCursor().selectedText() == "التنظيم 🚀🚀 مسؤوليته"
    settled(qtbot, session, lambda: page.take("q"))
    assert exact(page) == ["التنظيم 🚀🚀 مسؤوليته"]
    start = ARABIC.index("التنظيم")
    assert page.open is not None
    assert (page.open.quotes[0].start, page.open.quotes[0].end) == (start, start + 19)


def test_the_original_comes_out_byte_for_byte(
    page: ReadingPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    settled(
        qtbot,
        session,
        lambda: session.do("Add", arabic, lambda made: session.select(Ref("snapshot", made))),
    )
    assert page.open is not None
    snapshot: Snapshot = page.open.snapshot
    said: list[str] = []
    session.said.connect(said.append)
    out = tmp_path / "out.txt"
    settled(qtbot, session, lambda: write_original(session, snapshot, out))
    assert out.read_bytes() == ARABIC.encode("utf-16")
    assert said == [f"Original saved as out.txt, {len(ARABIC.encode('utf-16')):,} bytes"]


def test_a_deleted_source_makes_room_for_the_next_text(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    settled(
        qtbot, session, lambda: session.do("Delete", lambda s: sources.delete(s, small.rockets))
    )
    assert reading.open is not None and reading.open.source.id == small.reprint
    settled(qtbot, session, session.undo)
    assert reading.shelf.listing.rowCount() == 3


def test_a_long_text_opens_without_a_pause(
    page: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    """5 MB: the page is laid out only as far as it is seen."""
    long = "\n\n".join(["The group said on Monday that it had fired rockets. " * 8] * 12_000)

    def make(step: Step) -> int:
        source = sources.create(step, "A long report")
        return quotes.add_snapshot(step, source, long, captured_at="2022", cleaner="none")

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    session.select(Ref("snapshot", made[0]))
    qtbot.waitUntil(lambda: page.open is not None and page.open.snapshot.id == made[0])
    assert len(long) > 4_900_000
    assert page.text.document().blockCount() == 24_000
    # Its suggestions are found behind it, and only where it is read.
    qtbot.waitUntil(lambda: session.idle, timeout=30_000)
    assert page.suggesting.finding.partial and page.suggesting.walk.left() > 500
    assert max(step.suggestion.end for step in page.suggesting.walk.steps) < 200_000


def test_a_quote_that_is_gone_leaves_the_text_that_is_open(
    reading: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    settled(qtbot, session, lambda: session.select(Ref("quote", 1)))
    assert reading.open is not None and reading.open.source.id == small.rockets


def test_the_room_opens_the_text_of_the_selected_source(
    page: ReadingPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    assert page.open is not None and page.open.source.id == small.rockets, "the newest, at first"
    session.select(Ref("source", small.wire))
    settled(qtbot, session, page.focus_first)
    assert page.open.source.id == small.wire
    row = page.shelf.listing.row_of(small.reprint)
    settled(qtbot, session, lambda: page.shelf.table.chosen.emit(page.shelf.listing.index(row, 0)))
    assert session.selection == Ref("source", small.reprint)


def test_a_megabyte_in_one_paragraph_is_drawn_line_by_line(
    page: ReadingPage, session: Session, qtbot: QtBot
) -> None:
    long = "The group said on Monday that it had fired rockets 🚀. " * 4_000

    def make(step: Step) -> int:
        source = sources.create(step, "One breath")
        return quotes.add_snapshot(step, source, long, captured_at="2022", cleaner="none")

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    session.select(Ref("snapshot", made[0]))
    qtbot.waitUntil(lambda: page.open is not None and page.open.snapshot.id == made[0])
    start = long.rindex("on Monday")
    page.text.select_words(start, start + 9)
    assert page.text.textCursor().selectedText() == "on Monday"
    (box,) = page.text.boxes(*page.text.printed.span(start, start + 9))
    assert box.height() < 30 and box.top() < page.text.viewport().height()
    qtbot.waitUntil(lambda: session.idle, timeout=30_000)

"""Finding words in the open text with Ctrl+F, and what is done with them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.reading import phrases
from desktop.reading.page import ReadingPage
from desktop.reading.word_search import WordSearch
from desktop.session import Session
from desktop.widgets import Sheet
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import find_only
from tests.desktop.reading.rooms import reading_room
from tests.small_case import ROCKETS, SmallCase

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reading(
    session: Session, qtbot: QtBot, small: SmallCase, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ReadingPage]:
    find_only(monkeypatch, lambda _: [])
    with reading_room(session, qtbot, 1400, 800) as page:
        settled(qtbot, session, lambda: page.read_source(small.rockets))
        page.text.setFocus()
        yield page


def words(page: ReadingPage) -> str:
    taken = page.taken()
    return taken.words if taken is not None else ""


def test_ctrl_f_finds_words_selects_them_and_gives_the_keys_back(reading: ReadingPage) -> None:
    QTest.keyClick(reading.text, Key.Key_F, CTRL)
    seek = reading.findChildren(WordSearch)[0]
    assert seek.line.hasFocus() and seek.isVisible()
    QTest.keyClicks(seek.line, "border CITY")
    assert words(reading) == "border city" and seek.told.text().startswith("1 of ")
    QTest.keyClicks(seek.line, " of nowhere")
    assert words(reading) == "" and seek.told.text() == "Not here"
    QTest.keyClick(seek.line, Key.Key_A, CTRL)
    QTest.keyClicks(seek.line, "border...april 18")
    assert words(reading).startswith("border city") and words(reading).endswith("April 18")
    QTest.keyClick(seek.line, Key.Key_Return)
    assert not seek.isVisible() and reading.text.hasFocus()
    QTest.keyClick(reading.text, Key.Key_C)
    sheet = next(each for each in reading.window().findChildren(Sheet) if each.isVisible())
    assert sheet.accessibleName() == "New claim"
    sheet.cancel()


def test_the_arrows_go_from_one_place_to_the_next_and_round(reading: ReadingPage) -> None:
    many = ROCKETS.lower().count("attack")
    assert many > 1
    QTest.keyClick(reading.text, Key.Key_F, CTRL)
    seek = reading.findChildren(WordSearch)[0]
    QTest.keyClicks(seek.line, "attack")
    places = [reading.text.words()]
    for _ in range(many):
        QTest.keyClick(seek.line, Key.Key_Down)
        places.append(reading.text.words())
    assert len(set(places)) == many and places[0] == places[-1]
    QTest.keyClick(seek.line, Key.Key_Up)
    assert reading.text.words() == places[-2]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("the border\n  city", "border city", ["border\n  city"]),
        ("ISIS’s “goal” – here", 'isis\'s "goal" - here', ["ISIS’s “goal” – here"]),
        ("گفت که یک", "گفت كه يك", ["گفت که یک"]),
        ("Ещё раз", "еще", ["Ещё"]),
        ("one two three two", "one … two", ["one two"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("words", "  ", []),
        ("words", "...", []),
    ],
)
def test_words_are_found_however_they_are_printed(text: str, typed: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in phrases.spans(text, typed)] == found


@given(st.text("abC \n.-", max_size=40), st.data())
def test_what_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : start + 12]
    found = [text[first:last].split() for first, last in phrases.spans(text, piece)]
    assert "..." in piece or not piece.split() or piece.split() in found

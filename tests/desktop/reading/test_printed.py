"""Every character of the text stands where the page says, in scripts Qt counts differently."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.printed import Printed, Removal, set_page

LETTERS = st.text(st.sampled_from("ab \n😀🚀دع\u200cё\r\u2029"), max_size=40)

WORDS = LETTERS.filter(str.strip)


def units(text: str) -> list[str]:
    """A text as Qt counts it: two entries for a character beyond U+FFFF."""
    return [letter for letter in text for _ in range(2 if letter > "\uffff" else 1)]


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, Printed]:
    text = draw(LETTERS)
    removed = draw(
        st.lists(
            st.builds(
                Removal, st.integers(0, len(text)), LETTERS.filter(str.strip), st.just("why")
            ),
            max_size=3,
        )
    )
    return text, set_page(text, draw(LETTERS), draw(LETTERS), removed)


@given(pages())
def test_a_place_on_the_page_holds_the_character_it_stands_for(page: tuple[str, Printed]) -> None:
    text, printed = page
    shown = units(printed.shown)
    for at, letter in enumerate(text):
        place = printed.place(at)
        assert printed.text_at(place) == at
        if letter not in "\r\u2029":
            assert shown[place] == letter


@given(pages(), st.data())
def test_what_is_selected_on_the_page_is_what_is_taken_from_the_text(
    page: tuple[str, Printed], data: st.DataObject
) -> None:
    text, printed = page
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = printed.span(start, end)
    taken = printed.taken(first, last)
    if text[start:end].strip("\r\u2029 \n"):
        assert text[slice(*taken)].strip() == text[start:end].strip()


@given(pages())
def test_nothing_of_the_page_moves_when_qt_sets_it(page: tuple[str, Printed]) -> None:
    """Qt swallows a return before a line feed and ends blocks at marks of its own."""
    _, printed = page
    assert not set(printed.shown) & set("\r\u2028\u2029\0\ufdd0\ufdd1")


def test_a_removed_paragraph_stands_between_the_others() -> None:
    printed = set_page("One.\n\nTwo.", removals=[Removal(6, "Advertisement", "advertisement line")])
    assert printed.shown == "One.\n\nAdvertisement  advertisement line\n\nTwo."
    assert [piece.role for piece in printed.pieces] == ["text", "removed", "why", "text"]
    assert printed.span(6, 10) == (41, 45)


def test_a_passage_removed_within_a_sentence_stays_in_its_line() -> None:
    printed = set_page("They said it happened.", removals=[Removal(9, "top of page", "a link")])
    assert printed.shown == "They said top of page (a link)  it happened."

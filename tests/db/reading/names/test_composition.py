"""All finders together: who wins where they overlap, being stopped, indexes used again."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.reading.suggestion import Named
from db.reading.suggestions import NameIndex, names, names_of_case, suggest
from tests.small_case import SmallCase

TEXT = (
    "On 3 May 2022 the Taliban said in Kabul that at least six people had been killed. "
    "June Okafor of the 17 November Brigade denied it on Monday."
)
INDEX = NameIndex([Named("actor", 1, "Taliban"), Named("place", 2, "Kabul")])


def test_every_kind_is_found_in_reading_order() -> None:
    found = suggest(TEXT, "2022-05-05", INDEX, "en")
    assert {each.kind for each in found} == {"date", "actor", "place", "figure", "speech"}
    assert [(each.start, each.end) for each in found] == sorted(
        (each.start, each.end) for each in found
    )


def test_a_date_within_a_name_is_none() -> None:
    found = suggest(TEXT, "2022-05-05", INDEX, "en")
    dates = [each.text for each in found if each.kind == "date"]
    assert "June" not in dates
    assert [each for each in dates if "2022" in each or "Monday" in each] == dates


def test_it_stops_between_finders() -> None:
    asked = count()
    found = suggest(TEXT, "2022-05-05", INDEX, "en", lambda: next(asked) < 0)
    assert {each.kind for each in found} == {"actor", "place"}
    assert next(asked) >= 1


def test_an_index_serves_many_texts_and_equals_a_list() -> None:
    known = [Named("actor", 1, "Taliban"), Named("place", 2, "Kabul")]
    index = NameIndex(known)
    assert suggest(TEXT, None, known, "en") == suggest(TEXT, None, index, "en")
    assert names(TEXT, index) == names(TEXT, index)


def test_a_text_twice_as_long_takes_no_more_steps_each() -> None:
    """What grows with the square of a text would show in how often a name is looked up."""
    asked = 0

    class Counting(NameIndex):
        def longest(self, first: str) -> int:
            nonlocal asked
            asked += 1
            return super().longest(first)

    index = Counting([Named("actor", 1, "Taliban")])
    names(TEXT, index)
    once, asked = asked, 0
    names("\n\n".join([TEXT] * 8), index)
    assert asked <= 8 * once + 8


def test_names_of_a_case_know_their_kind(small: SmallCase) -> None:
    with Case.open(small.path, read_only=True) as case:
        known = names_of_case(case.main_reader)
    assert {each.kind for each in known} == {"actor", "place"}
    assert any(each.sort for each in known)


@settings(max_examples=30)
@given(st.text(max_size=60), st.sampled_from(["", "en", "ru", "fa", "ar", "de"]))
def test_any_text_is_read(text: str, language: str) -> None:
    for each in suggest(text + " said on 3 May in Kabul", None, INDEX, language):
        assert 0 <= each.start < each.end
        assert (text + " said on 3 May in Kabul")[each.start : each.end] == each.text

"""One line for each tie; what held in a span; what a choice leaves; lines that stand apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.when import seconds
from desktop.network.choosing import Choice, shown
from desktop.network.ties import (
    DENIES,
    KINDS,
    NOT,
    POSSIBLY,
    RELATION,
    SURELY,
    TOGETHER,
    state,
    tied,
    whole,
)
from tests.desktop.network.made import network

DAY = 86_400


def span(first: int, last: int) -> tuple[int, int]:
    return seconds(first), seconds(last + 1)


@pytest.mark.parametrize(
    ("start", "end", "asked", "expected"),
    [
        ("2015", "2020", span(2016, 2017), SURELY),
        ("2015", "2020", span(2015, 2015), POSSIBLY),
        ("2015", "2020", span(2020, 2020), POSSIBLY),
        ("2015", "2020", span(2019, 2021), SURELY),
        ("2015", "2020", span(2021, 2022), NOT),
        ("2015", "2020", span(2000, 2014), NOT),
        ("2015", None, span(2030, 2031), SURELY),
        (None, "2020", span(2000, 2001), POSSIBLY),
        (None, "2020", span(2019, 2021), SURELY),
        (None, None, span(2000, 2001), POSSIBLY),
    ],
)
def test_what_held_in_a_span(
    start: str | None, end: str | None, asked: tuple[int, int], expected: int
) -> None:
    found = tied(network(["person", "state"], [(0, "leads", 1, start, end)]))
    assert state(*found.counted(asked)).tolist() == [expected]
    assert state(*found.counted(None)).tolist() == [SURELY]


def test_what_is_alike_is_one_line() -> None:
    made = network(
        ["person", "state", "state"],
        [(0, "leads", 1, None, None), (0, "leads", 1, "2001", None)],
        [(0, "denies", 1, "2001"), (0, "denies", 1, "2002"), (1, "denies", 0, None)],
        [(0, 1, 0, DAY), (0, 1, DAY, 2 * DAY), (1, 2, 0, DAY)],
    )
    found = tied(made)
    lines = list(zip(found.kind.tolist(), found.first.tolist(), found.second.tolist(),
                     found.size.tolist(), strict=True))  # fmt: skip
    assert lines == [
        (RELATION, 0, 1, 1),
        (RELATION, 0, 1, 1),
        (DENIES, 0, 1, 2),
        (DENIES, 1, 0, 1),
        (TOGETHER, 0, 1, 2),
        (TOGETHER, 1, 2, 1),
    ]
    assert found.rests_on(2) == [700, 701]
    assert found.rests_on(4) == [900, 901]
    sure, possible = found.counted((0, DAY))
    assert (sure[4], possible[4], possible[5]) == (1, 1, 1)


def test_lines_between_the_same_two_stand_apart() -> None:
    made = network(
        ["person", "state"],
        [(0, "leads", 1, None, None)],
        [(0, "denies", 1, None), (1, "denies", 0, None)],
    )
    found = tied(made)
    drawn = shown(made.members, found, Choice())
    # Said from the lower to the higher place: the two denials bow to two sides of the relation.
    turned = drawn.bend * np.where(found.first[drawn.ties] < found.second[drawn.ties], 1, -1)
    assert sorted(turned.tolist()) == [-1, 0, 1]
    alone = shown(made.members, found, Choice(ties=frozenset((DENIES,))))
    assert alone.bend.tolist() == [0]


def test_what_a_choice_leaves() -> None:
    made = network(
        ["person", "state", "media", "person"],
        [(0, "leads", 1, None, None), (1, "fights", 2, "2001", "2002")],
        met=[(0, 2, seconds(2005), seconds(2006))],
    )
    found = tied(made)

    def members(choice: Choice) -> list[int]:
        return [int(each) for each in shown(made.members, found, choice).members]

    def kinds(choice: Choice) -> list[str]:
        drawn = shown(made.members, found, choice)
        return sorted(KINDS[each] for each in found.kind[drawn.ties])

    assert members(Choice()) == [0, 1, 2, 3]
    assert members(Choice(hidden=frozenset(("media",)))) == [0, 1, 3]
    assert members(Choice(single=False)) == [0, 1, 2]
    assert members(Choice(least=2)) == [2, 3]
    assert members(Choice(around=100, steps=1)) == [0, 1, 2]
    assert members(Choice(around=103, steps=2)) == [3]
    assert members(Choice(around=100, steps=1, ties=frozenset((TOGETHER,)))) == [0, 1]
    assert kinds(Choice(shared=2)) == ["relation", "relation"]
    # A relation that does not hold stays as a ghost, a meeting of another time does not.
    late = Choice(span=span(2010, 2012))
    assert kinds(late) == ["relation", "relation"]
    assert shown(made.members, found, late).state.tolist() == [POSSIBLY, NOT]


def test_a_span_over_everything_narrows_nothing() -> None:
    assert whole((0, 100), (0, 100)) is None
    assert whole((-5, 200), (0, 100)) is None
    assert whole((1, 200), (0, 100)) == (1, 200)
    assert whole(None, (0, 100)) is None
    assert whole((0, 1), None) is None


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 60), st.integers(1, 9)),
        max_size=30,
    ),
    st.integers(0, 60),
    st.integers(1, 30),
)
def test_counts_agree_with_counting_one_by_one(
    met: list[tuple[int, int, int, int]], start: int, wide: int
) -> None:
    pairs = [(min(a, b), max(a, b), begin, begin + long + 1) for a, b, begin, long in met if a != b]
    found = tied(network(["person"] * 5, met=pairs))
    _, possible = found.counted((start, start + wide))
    for tie in range(len(found)):
        first, second = int(found.first[tie]), int(found.second[tie])
        mine = [each for each in pairs if each[:2] == (first, second)]
        assert int(found.size[tie]) == len(mine)
        inside = [each for each in mine if each[2] < start + wide and each[3] > start]
        assert int(possible[tie]) == len(inside)

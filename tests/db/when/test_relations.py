"""Comparing inexact dates: the answer is sure only when every reading of the dates agrees."""

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import Answer, Bounds, before, bounds, during, overlaps, seconds, window

SURELY, POSSIBLY, IMPOSSIBLE = Answer.SURELY, Answer.POSSIBLY, Answer.IMPOSSIBLE


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2022-04-18", "2022-04-19", SURELY),
        ("2022-04-19", "2022-04-18", IMPOSSIBLE),
        ("2022-04-18", "2022-04", POSSIBLY),
        ("2021/2022", "2022", POSSIBLY),
        ("2021", "2022/..", SURELY),
        ("2022/..", "2021", IMPOSSIBLE),
        ("2020/2022", "2021-05-01", IMPOSSIBLE),
        ("../2021", "2022", SURELY),
        ("1850~", "1851", POSSIBLY),
    ],
)
def test_before(a: str, b: str, answer: Answer) -> None:
    assert before(bounds(a), bounds(b)) is answer


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2022-04-18", "2022-04-01/2022-04-30", SURELY),
        ("2022-04-01", "2022-04-01/2022-04-30", POSSIBLY),
        ("2022-04-18", "2022-05-01/2022-05-30", IMPOSSIBLE),
        ("2022-04-18/2022-05-02", "2022-04-20/2022-05-30", IMPOSSIBLE),
        ("2022-04-18/..", "2022-04-01/2022-04-30", POSSIBLY),
        ("2022-04", "2022-04-18", POSSIBLY),
    ],
)
def test_during(a: str, b: str, answer: Answer) -> None:
    assert during(bounds(a), bounds(b)) is answer


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2022-04-18", "2022-04-01/2022-04-30", SURELY),
        ("2022-04-18", "2022-04-18", POSSIBLY),
        ("2022-04-18", "2022-04-19", IMPOSSIBLE),
        ("2020/2022", "2021/2023", SURELY),
        ("2020/..", "2023", POSSIBLY),
        ("../2019", "2020/..", IMPOSSIBLE),
    ],
)
def test_overlaps(a: str, b: str, answer: Answer) -> None:
    assert overlaps(bounds(a), bounds(b)) is answer


def test_a_window_counts_certain_and_possible() -> None:
    april = window(seconds(2022, 4), seconds(2022, 5))
    assert during(bounds("2022-04-18"), april) is SURELY
    assert during(bounds("2022-04"), april) is SURELY
    assert during(bounds("2022"), april) is POSSIBLY
    assert during(bounds("2022-05-01"), april) is IMPOSSIBLE


Relation = Callable[[Bounds, Bounds], Answer]
Span = tuple[float, float]
Holds = Callable[[Span, Span], bool]
SMALL = st.tuples(st.integers(0, 6), st.integers(1, 4), st.integers(0, 4), st.integers(1, 4))


def _dates(shape: tuple[int, int, int, int]) -> tuple[Bounds, list[Span]]:
    """Bounds in small whole numbers and every (start, end) they allow."""
    earliest, doubt_start, core, doubt_end = shape
    start_latest = earliest + doubt_start
    end_earliest = start_latest + core
    latest = end_earliest + doubt_end
    # Half steps, because the bounds exclude their upper ends.
    starts = [(2 * earliest + step) / 2 for step in range(2 * doubt_start)]
    ends = [(2 * end_earliest + step) / 2 for step in range(2 * doubt_end)]
    spans = list(product(starts, ends))
    return Bounds(earliest, start_latest, end_earliest, latest, False, False), spans


@given(SMALL, SMALL)
def test_sure_and_impossible_hold_for_every_reading(
    left: tuple[int, int, int, int], right: tuple[int, int, int, int]
) -> None:
    (a, readings_a), (b, readings_b) = _dates(left), _dates(right)
    checks: list[tuple[Relation, Holds]] = [
        (before, lambda x, y: x[1] < y[0]),
        (during, lambda x, y: y[0] <= x[0] and x[1] <= y[1]),
        (overlaps, lambda x, y: x[0] <= y[1] and y[0] <= x[1]),
    ]
    for relation, holds in checks:
        answer = relation(a, b)
        found = {holds(x, y) for x in readings_a for y in readings_b}
        if answer is SURELY:
            assert found == {True}, relation
        if answer is IMPOSSIBLE:
            assert found == {False}, relation

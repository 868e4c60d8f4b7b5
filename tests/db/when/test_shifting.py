"""Moving dates: there and back is the identity, and the bounds go along by as much."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.when import InvalidDate, When, bounds
from db.when.gregorian import DAY, month_length
from db.when.shifting import (
    Unit,
    count_for,
    has_edges,
    shifted,
    shifted_edge,
    unit_of,
)

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def points(draw: st.DrawFn) -> str:
    """A date of any precision that can be moved."""
    year = draw(st.integers(-3000, 6000))
    text = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    shape = draw(st.sampled_from(["year", "month", "day", "season", "decade", "open day"]))
    month = draw(st.integers(1, 12))
    mark = draw(MARKS)
    if shape == "decade":
        return text[:-1] + "X" + mark
    if shape == "season":
        return f"{text}-{draw(st.sampled_from([21, 24, 29, 33, 36, 37, 39, 40, 41]))}{mark}"
    if shape == "month":
        return f"{text}{draw(MARKS)}-{month:02d}{mark}"
    if shape == "open day":
        return f"{text}-{month:02d}-XX{mark}"
    if shape == "day":
        return f"{text}-{month:02d}-{draw(st.integers(1, month_length(year, month))):02d}{mark}"
    return text + mark


@st.composite
def dates(draw: st.DrawFn) -> str:
    """A date, an interval or a set."""
    first = draw(points())
    shape = draw(st.sampled_from(["{0}", "{0}", "{0}/..", "/{0}", "[{0}..{1}]", "{0}/{1}"]))
    second = draw(points())
    text = shape.format(first, second)
    try:
        bounds(text)
    except InvalidDate:
        return first
    return text


@settings(max_examples=300)
@given(dates(), st.integers(-300, 300))
def test_there_and_back_is_the_identity(text: str, count: int) -> None:
    moved = shifted(When(text), count)
    assert shifted(moved, -count) == When(text)
    assert unit_of(moved) == unit_of(When(text))


@settings(max_examples=150)
@given(points(), points(), st.integers(-4000, 4000))
def test_days_move_both_bounds_by_as_many_days(first: str, second: str, count: int) -> None:
    when = When(f"[{first}..{second}]")
    try:
        old = when.bounds()
        if unit_of(when) != Unit("day"):
            return
    except InvalidDate:
        return
    new = shifted(when, count).bounds()
    assert old.earliest is not None and new.earliest is not None
    assert old.latest is not None and new.latest is not None
    assert new.earliest - old.earliest == new.latest - old.latest == count * DAY


@given(st.integers(-5000, 5000), st.sampled_from(["14:30", "23:59:58"]))
def test_a_clock_moves_over_midnight(count: int, clock: str) -> None:
    when = When("2022-05-03", clock=clock, zone="+04:30")
    moved = shifted(when, count)
    step = 60 if len(clock) == 5 else 1
    old, new = when.bounds().earliest, moved.bounds().earliest
    assert old is not None and new == old + count * step
    assert shifted(moved, -count) == when


@pytest.mark.parametrize(
    ("before", "count", "after"),
    [
        ("2022-05", 1, "2022-06"),
        ("2022-12", 1, "2023-01"),
        ("2024-02-29", 1, "2024-03-01"),
        ("2022-05-03/2022-05-05", -3, "2022-04-30/2022-05-02"),
        ("2022-05-03?/..", 1, "2022-05-04?/.."),
        ("2022~", 1, "2023~"),
        ("?2022-05", 8, "?2023-01"),
        ("202X", 1, "203X"),
        ("000X", -1, "-000X"),
        ("-000X", -1, "-001X"),
        ("19XX", 1, "20XX"),
        ("0000", -1, "-0001"),
        ("9999", 1, "Y10000"),
        ("Y-13800000000", 1, "Y-13799999999"),
        ("Y17000S2", 1, "Y18000S2"),
        ("2022-24", 1, "2023-21"),
        ("2022-29", 1, "2022-30"),
        ("2022-37~", -1, "2021-39~"),
        ("[2022-05-01..2022-05-10~]", 31, "[2022-06-01..2022-06-10~]"),
        ("{2022-05-01,2022-05-04}", 1, "{2022-05-02,2022-05-05}"),
        ("2022-05-31/2022-06", 1, "2022-06-30/2022-07"),
        ("2021/2022-03", 1, "2022/2023-03"),
    ],
)
def test_what_moves_stays_as_precise_as_it_was(before: str, count: int, after: str) -> None:
    assert shifted(When(before), count).edtf == after


def test_the_wording_is_left_behind() -> None:
    when = When("2022-05-02", phrase="On Monday", published="2022-05-04", rule="weekday")
    assert shifted(when, 1) == When("2022-05-03")
    assert shifted(when, 0) == when
    evening = When("2022-05-02", part_of_day="evening")
    assert shifted(evening, 1) == When("2022-05-03", part_of_day="evening")


def test_one_end_moves_alone() -> None:
    war = When("2022-05-03/2022-06")
    assert shifted_edge(war, -3, last=False).edtf == "2022-04-30/2022-06"
    assert shifted_edge(war, 2, last=True).edtf == "2022-05-03/2022-08"
    assert shifted_edge(When("[2022-05-03..2022-05-05]"), 1, last=True).edtf == (
        "[2022-05-03..2022-05-06]"
    )
    assert has_edges(war) and not has_edges(When("2022-05-03/..")) and not has_edges(When("2022"))
    with pytest.raises(InvalidDate, match="ends before it begins"):
        shifted_edge(war, -2, last=True)
    with pytest.raises(InvalidDate, match="no end of its own"):
        shifted_edge(When("2022-05-03/.."), 1, last=True)


@pytest.mark.parametrize("text", ["1X22", "2022-1X", "XXXX-12-25", "2022-05-1X"])
def test_open_digits_in_the_middle_cannot_be_moved(text: str) -> None:
    with pytest.raises(InvalidDate, match="leaves digits open"):
        shifted(When(text), 1)


def test_beyond_what_can_be_written_is_refused() -> None:
    for text, count in (("9999-12-31", 1), ("999X", 1), ("Y99000S2", 1)):
        with pytest.raises(InvalidDate, match="that far"):
            shifted(When(text), count)


@settings(max_examples=100)
@given(points(), st.integers(-60, 60))
def test_the_nearest_step_is_found_from_seconds(text: str, count: int) -> None:
    when = When(text)
    old, new = when.bounds().earliest, shifted(when, count).bounds().earliest
    assert old is not None and new is not None
    assert abs(count_for(when, new - old) - count) <= (1 if set(text) & set("X~%") else 0)


def test_seconds_to_steps_of_an_edge() -> None:
    war = When("2022-05-03/2022-06")
    assert count_for(war, 5 * DAY + 7000, "first") == 5
    assert count_for(war, 61 * DAY, "last") == 2
    assert count_for(When("2022-05"), 14 * DAY) == 0
    assert count_for(When("2022-05"), 17 * DAY) == 1

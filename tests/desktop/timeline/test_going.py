"""Where words lead, and how long it is between two dates, as far as both are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import seconds
from db.when.gregorian import DAY, day_number
from desktop.timeline.moving.destinations import Destination, Here, destinations
from desktop.timeline.moving.going import window_words
from desktop.timeline.scales.gaps import between, point_at, points_of
from tests.desktop.timeline.made import Item, columns_of

HERE = Here(
    seconds(2022),
    seconds(2023),
    seconds(2024, 6, 1),
    day_number(2022, 4, 18),
    [("The summer of Kabul", seconds(2021, 6), seconds(2021, 10))],
)


def _one(text: str) -> Destination:
    (found,) = destinations(text, HERE)
    return found


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("late 2019", seconds(2019, 8), seconds(2020)),
        ("3 May", seconds(2022, 5, 3), seconds(2022, 5, 4)),
        ("12 Hut 1401", seconds(2023, 3, 3), seconds(2023, 3, 4)),
        ("12 حوت 1401", seconds(2023, 3, 3), seconds(2023, 3, 4)),
        ("44 BC", seconds(-43), seconds(-42)),
        ("D+12", seconds(2022, 4, 30), seconds(2022, 5, 1)),
        ("w-1", seconds(2022, 4, 11), seconds(2022, 4, 12)),
        ("summer of k", seconds(2021, 6), seconds(2021, 10)),
        ("yesterday", seconds(2024, 5, 31), seconds(2024, 6, 1)),
    ],
)
def test_words_lead_to_a_time(text: str, start: int, end: int) -> None:
    found = _one(text)
    assert (found.start, found.end) == (start, end)
    shown = found.window(HERE)
    assert shown[0] <= start
    assert shown[1] >= end


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("+3 weeks", 21),
        ("3 weeks later", 21),
        ("-10 days", -10),
        ("10 days earlier", -10),
        ("+1 d", 1),
    ],
)
def test_steps_keep_the_length_of_the_window(text: str, day: int) -> None:
    start, end = _one(text).window(HERE)
    assert end - start == HERE.end - HERE.start
    assert start - HERE.start == day * DAY


def test_months_and_centuries_follow_the_calendar() -> None:
    assert _one("+2 months").start == seconds(2022, 9, 2, 12)
    assert _one("2 centuries earlier").start == seconds(1822, 7, 2, 12)


@pytest.mark.parametrize("text", ["66 million years ago", "66 Ma", "66,000,000 BCE"])
def test_deep_time_is_as_wide_as_it_is_rough(text: str) -> None:
    found = _one(text)
    assert found.words == "66 million BCE"
    assert found.start < seconds(-66_000_000) < found.end
    assert found.end - found.start < 3_000_000 * 366 * DAY
    assert "million BCE" in window_words(*found.window(HERE))


def test_a_day_without_a_year_is_asked_about_when_several_are_near() -> None:
    wide = Here(seconds(2000), seconds(2024), seconds(2024))
    found = destinations("3 May", wide)
    assert len(found) == 7
    assert found[0].words == "3 May 2012"


@pytest.mark.parametrize("text", ["", "gibberish", "+5", "40 Hut 1401", "12 Hut 9999", "D+"])
def test_what_means_nothing_leads_nowhere(text: str) -> None:
    assert destinations(text, HERE) == ()


@given(st.text(max_size=30))
def test_no_words_are_too_odd(text: str) -> None:
    for found in destinations(text, HERE):
        assert found.start < found.end


def _between(one: str, other: str) -> str:
    found, items = columns_of([Item(one), Item(other)])
    rows = [next(n for n, item in enumerate(items) if item.edtf == text) for text in (one, other)]
    first, last = (points_of(found, row)[0] for row in rows)
    return between(first, last).words


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("2022-04-18", "2022-04-30", "12 days"),
        ("2022-04-30", "2022-04-18", "12 days"),
        ("2022-04-18", "[2022-04-29..2022-05-01]", "11–13 days"),
        ("2022-04", "2022-05-03", "3–32 days"),
        ("2022-04-18", "2022-04-18", "the same day"),
        ("2022-04-18", "2022-04-19", "1 day"),
        ("2022-04", "2022-04-18", "up to 17 days"),
        ("2022-01-31", "2022-05-31", "4 months"),
        ("2020-02-29", "2022-02-28", "2 years"),
        ("2012", "2022-06-01", "9 years 5 months 1 day – 10 years 5 months"),
    ],
)
def test_gaps_are_as_exact_as_the_dates(one: str, other: str, words: str) -> None:
    assert _between(one, other) == words


def test_what_lasted_is_measured_at_its_ends() -> None:
    found, _ = columns_of([Item("2022-04-01/2022-04-10")])
    start, end = points_of(found, 0)
    assert between(start, end).words == "9 days"
    open_end, _ = columns_of([Item("2015/..")])
    assert len(points_of(open_end, 0)) == 1


def test_points_of_the_axis_are_as_exact_as_one_can_aim() -> None:
    at = seconds(2022, 4, 18, 14, 5)
    assert between(point_at(at, 1.0), point_at(at + 12_000, 1.0)).words == "3 h 20 min"
    assert between(point_at(at, 1.0), point_at(at + 45, 1.0)).words == "45 s"
    assert point_at(at, 86_400.0).days == (day_number(2022, 4, 18),) * 2
    far = between(point_at(seconds(-66_000_000), 1e12), point_at(at, 1e12))
    assert far.words == "66.002 million years"


@given(st.integers(-(10**10), 10**10), st.integers(0, 10**10), st.integers(0, 10**6))
def test_gaps_never_run_backwards(start: int, size: int, doubt: int) -> None:
    one = point_at(start, 10_000.0)
    other = point_at(start + size, 10_000.0)
    wide = type(other)(other.first, other.last + doubt * DAY, True)
    assert between(one, wide) == between(wide, one)
    assert "-" not in between(one, wide).words

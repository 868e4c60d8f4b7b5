"""The axis: round instants of the calendar at every scale, labels apart, years BCE right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import civil, seconds
from desktop.timeline.scales.marks import STEPS, Step, instants
from desktop.timeline.scales.scale import Scale, fitted
from desktop.timeline.scales.tick_words import label, year_label
from desktop.timeline.scales.ticks import ticks


def _measure(text: str, major: bool) -> float:
    return len(text) * (8.0 if major else 6.5)


def _texts(start: int, end: int, width: float = 1000.0) -> tuple[list[str], list[str]]:
    found = ticks(fitted(start, end, width), _measure)
    return [tick.text for tick in found.major], [tick.text for tick in found.minor]


def test_years_have_months_below() -> None:
    major, minor = _texts(seconds(2021, 5), seconds(2024, 11))
    assert major == ["2021", "2022", "2023", "2024"]
    assert minor[:4] == ["Jul", "Oct", "Jan", "Apr"]


def test_a_day_has_hours_and_its_date_above() -> None:
    major, minor = _texts(seconds(2022, 4, 18), seconds(2022, 4, 19))
    assert major[0] == "18 Apr 2022"
    assert minor[:3] == ["03:00", "06:00", "09:00"] or "12:00" in minor


def test_minutes_and_seconds() -> None:
    start = seconds(2022, 4, 18, 14, 5)
    major, minor = _texts(start, start + 60)
    assert major[0] == "18 Apr 2022, 14:05"
    assert "14:05:30" in minor


def test_antiquity_counts_back_from_the_era() -> None:
    _, minor = _texts(seconds(-299), seconds(301))
    assert {"200 BCE", "100 BCE"} <= set(minor)
    assert "1 CE" in minor
    assert "100" in minor


def test_deep_past_is_told_in_millions_and_billions() -> None:
    _, minor = _texts(seconds(-13_800_000_000), seconds(2000))
    assert "12 billion BCE" in minor
    assert year_label(1 - 66_000_000) == "66 million BCE"
    assert year_label(1 - 44) == "44 BCE"
    assert year_label(2022) == "2022"


def test_weeks_of_a_month_begin_on_its_first() -> None:
    days = [
        civil(at).day for at in instants(seconds(2022, 1, 3), seconds(2022, 3, 5), Step("day", 7))
    ]
    assert days == [1, 8, 15, 22, 1, 8, 15, 22, 1]


@pytest.mark.parametrize("year", [-4, 0, 1, 4, 1899, 2024])
def test_marks_of_every_step_rise_and_are_round(year: int) -> None:
    for step in STEPS:
        start = seconds(year)
        found = list(instants(start, start + round(step.length * 5), step))
        assert found[0] <= start
        assert found == sorted(set(found))
        assert 3 <= len(found) <= 12, step


@given(
    middle=st.integers(-(4 * 10**17), 10**12),
    span=st.floats(10, 8e17),
    width=st.floats(300, 4000),
)
def test_labels_never_touch(middle: int, span: float, width: float) -> None:
    start = middle - int(span / 2)
    scale = Scale(start, 0.0, max(span / width, 0.02), width)
    found = ticks(scale, _measure)
    for row, strong in ((found.minor, False), (found.major, True)):
        ends = float("-inf")
        for tick in row:
            size = _measure(tick.text, strong)
            x = scale.x(tick.at)
            left = max(x, 0.0) if strong else x - size / 2
            assert left >= ends
            ends = left + size
    assert len(found.lines) < width / 4
    assert len(found.minor) < 200


def test_every_label_says_something() -> None:
    for step in STEPS:
        assert label(seconds(2022, 4, 18, 14, 5, 30), step)

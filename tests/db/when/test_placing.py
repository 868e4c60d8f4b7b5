"""Where a point of an axis falls, as a date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import When, seconds
from db.when.gregorian import DAY
from db.when.placing import placed

NOON = seconds(2022, 5, 3, 12, 34, 56)
YEAR = 31_556_952


@pytest.mark.parametrize(
    ("step", "date"),
    [
        (1.0, When("2022-05-03", clock="12:34", zone="Z")),
        (60.0, When("2022-05-03")),
        (DAY / 5, When("2022-05-03")),
        (DAY, When("2022-05")),
        (30 * DAY, When("2022")),
        (YEAR, When("202X")),
        (10 * YEAR, When("20XX")),
        (1000 * YEAR, When("2XXX")),
    ],
)
def test_it_is_as_exact_as_the_scale(step: float, date: When) -> None:
    assert placed(NOON, step) == date


def test_the_deep_past_keeps_the_digits_that_can_be_aimed_at() -> None:
    assert placed(-13_800_000_000 * YEAR, 20_000_000 * YEAR).edtf == "Y-13799998030S3"
    assert placed(seconds(-43, 3, 15), DAY / 10).edtf == "-0043-03-15"
    assert placed(seconds(-43, 3, 15), YEAR).edtf == "-004X"


@given(st.integers(-(10**17), 10**17), st.floats(0.1, 10**15))
def test_the_point_lies_in_the_date(second: int, step: float) -> None:
    found = placed(second, step).bounds()
    assert found.earliest is not None and found.latest is not None
    assert found.earliest <= second < found.latest


def test_a_clock_elsewhere_reads_its_own_zone() -> None:
    assert placed(NOON, 1.0, 4 * 3600 + 1800) == When("2022-05-03", clock="12:34", zone="+04:30")
    assert placed(NOON, 1.0, -3600).zone == "-01:00"
    assert placed(NOON, 60.0, 3600) == When("2022-05-03")

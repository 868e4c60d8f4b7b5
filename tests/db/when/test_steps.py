"""Steps along the calendar: those of the library where it has years, and alike everywhere else."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from db.when.gregorian import civil_day, day_number, month_length, weekday
from db.when.steps import back, month_from, weekday_on_or_before

EPOCH = date(1970, 1, 1).toordinal()
ANY_DAY = st.integers(-(10**9), 10**9)


@given(st.dates(date(500, 1, 1), date(9000, 1, 1)), st.integers(-400, 400))
def test_the_library_makes_the_same_steps(day: date, months: int) -> None:
    theirs = day - relativedelta(months=months)
    assert back(day.toordinal() - EPOCH, months, "month") == theirs.toordinal() - EPOCH


@given(ANY_DAY, st.integers(-(10**6), 10**6))
def test_months_are_counted_in_any_year(day: int, months: int) -> None:
    year, month, of_month = civil_day(day)
    there, month_there, day_there = civil_day(back(day, months, "month"))
    assert (there * 12 + month_there) == year * 12 + month - months
    assert day_there == min(of_month, month_length(there, month_there))
    assert month_from(day, -months) == (there, month_there)


@given(ANY_DAY, st.integers(0, 6))
def test_a_weekday_lies_within_the_seven_days_up_to_it(day: int, wanted: int) -> None:
    found = weekday_on_or_before(day, wanted)
    assert day - 7 < found <= day
    assert weekday(found) == wanted


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        (1, "day", (-43, 3, 14)),
        (2, "week", (-43, 3, 1)),
        (1, "year", (-44, 3, 15)),
        (1, "centur", (-143, 3, 15)),
        (-5, "decade", (7, 3, 15)),
    ],
)
def test_units_before_the_ides_of_march(
    number: int, unit: str, expected: tuple[int, int, int]
) -> None:
    assert civil_day(back(day_number(-43, 3, 15), number, unit)) == expected

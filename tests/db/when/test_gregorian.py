"""The calendar, against Python's own and against itself ten billion years away."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.when import civil, seconds
from db.when.gregorian import (
    DAY,
    add_months,
    civil_day,
    day_number,
    is_leap,
    month_length,
    weekday,
)

FAR_YEARS = st.integers(-(10**10), 10**10)


@given(st.dates())
def test_python_counts_the_same_days(day: date) -> None:
    number = day.toordinal() - date(1970, 1, 1).toordinal()
    assert day_number(day.year, day.month, day.day) == number
    assert civil_day(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.weekday()


@given(FAR_YEARS, st.integers(1, 12), st.integers(1, 28), st.integers(0, DAY - 1))
def test_every_moment_comes_back(year: int, month: int, day: int, rest: int) -> None:
    moment = seconds(year, month, day) + rest
    found = civil(moment)
    assert (found.year, found.month, found.day) == (year, month, day)
    assert seconds(*found) == moment


@given(FAR_YEARS, st.integers(1, 12))
def test_a_month_ends_where_the_next_begins(year: int, month: int) -> None:
    following = add_months(year, month, 1)
    assert day_number(year, month) + month_length(year, month) == day_number(*following)


@given(FAR_YEARS, st.integers(1, 12), st.integers(-(10**6), 10**6))
def test_months_added_can_be_taken_back(year: int, month: int, months: int) -> None:
    assert add_months(*add_months(year, month, months), -months) == (year, month)


def test_year_zero_is_a_leap_year_before_year_one() -> None:
    assert is_leap(0)
    assert civil(seconds(1) - 1) == (0, 12, 31, 23, 59, 59)
    assert seconds(1970) == 0

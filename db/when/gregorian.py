"""Exact civil dates of any year: the proleptic Gregorian calendar in whole seconds.

Hides the calendar arithmetic. Years are astronomical (year 0 is 1 BCE), seconds count from
1970-01-01T00:00Z, everything is a Python integer, so no year is too far away. The arithmetic is
Howard Hinnant's `days_from_civil` and `civil_from_days`.
"""

from typing import NamedTuple

DAY = 86_400
"""Seconds in a day."""

ERA_YEARS = 400
"""After so many years the calendar repeats, to the day of the week."""

ERA_DAYS = 146_097
"""Days in ERA_YEARS."""

_EPOCH_SHIFT = 719_468  # days from 0000-03-01 to 1970-01-01
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """A moment in the proleptic Gregorian calendar, UTC. `year` 0 is 1 BCE."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0


def is_leap(year: int) -> bool:
    """Whether February of this astronomical year has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month (1 to 12) of an astronomical year."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days since 1970-01-01. The fields must be those of a real date."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, ERA_YEARS)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * ERA_DAYS + day_of_era - _EPOCH_SHIFT


def civil_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number counted from 1970-01-01."""
    era, day_of_era = divmod(number + _EPOCH_SHIFT, ERA_DAYS)
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return year_of_era + era * ERA_YEARS + (month <= 2), month, day


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and month that many months later (or earlier, when negative)."""
    years, index = divmod(month - 1 + months, 12)
    return year + years, index + 1


def weekday(number: int) -> int:
    """Day of the week of a day number: 0 is Monday, 6 is Sunday."""
    return (number + 3) % 7


def seconds(
    year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0
) -> int:
    """Seconds since 1970-01-01T00:00Z of a real date of any astronomical year."""
    return day_number(year, month, day) * DAY + hour * 3600 + minute * 60 + second


def civil(moment: int) -> Civil:
    """The calendar fields of a moment given in seconds since 1970-01-01T00:00Z."""
    days, rest = divmod(moment, DAY)
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    return Civil(*civil_day(days), hour, minute, second)

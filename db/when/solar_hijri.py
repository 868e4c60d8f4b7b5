"""The Solar Hijri calendar of Iran and Afghanistan, as day numbers.

Hides the arithmetic: six months of 31 days, five of 30, a last of 29 or 30. Leap years follow the
33-year cycle, which agrees with the official calendar for the years 1178 to 1633 (1799 to 2254 CE);
others are refused.
"""

from db.when.gregorian import day_number

FIRST_YEAR = 1178
LAST_YEAR = 1633
_NEW_YEAR_1400 = day_number(2021, 3, 21)


def is_leap(year: int) -> bool:
    """Whether the last month of a Solar Hijri year has 30 days."""
    return (25 * year + 11) % 33 < 8


def month_length(year: int, month: int) -> int:
    """Days in a month, 1 to 12."""
    if month <= 6:
        return 31
    return 30 if month < 12 or is_leap(year) else 29


def to_day(year: int, month: int, day: int) -> int | None:
    """Day number (days since 1970-01-01) of a Solar Hijri date; None when there is no such date."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    if not 1 <= day <= month_length(year, month):
        return None
    first, last = min(year, 1400), max(year, 1400)
    between = sum(365 + is_leap(passed) for passed in range(first, last))
    new_year = _NEW_YEAR_1400 + (between if year > 1400 else -between)
    return new_year + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1


def year_of(day: int) -> int:
    """The Solar Hijri year a day number lies in."""
    year = 1400 + (day - _NEW_YEAR_1400) // 365
    while (to_day(year, 1, 1) or 0) > day:
        year -= 1
    while (to_day(year + 1, 1, 1) or day + 1) <= day:
        year += 1
    return year

"""Steps along the calendar: months away, the weekday before, with `dateutil.relativedelta`.

Hides that the library only knows the years 1 to 9999. The calendar repeats every 400 years to the
day of the week, so a step is made in the years from 2000 on and moved back to where it belongs.
"""

from datetime import date

from dateutil.relativedelta import relativedelta
from dateutil.relativedelta import weekday as weekday_step

from db.when.gregorian import ERA_DAYS, ERA_YEARS, civil_day, day_number

_HOME = day_number(2000)
_HOME_ORDINAL = date(2000, 1, 1).toordinal()
_MONTHS = {"month": 1, "year": 12, "decade": 120, "centur": 1200}


def back(day: int, number: int, unit: str) -> int:
    """The day number that many units earlier; the last of the month where the month is shorter.

    `unit` is "day", "night", "week", "month", "year", "decade" or "centur"; of others nothing is
    counted.
    """
    if unit in ("day", "night", "week"):
        return day - number * (7 if unit == "week" else 1)
    return _months_on(day, -number * _MONTHS.get(unit, 0))


def month_from(day: int, months: int) -> tuple[int, int]:
    """Year and month that many months from the month of a day number."""
    year, month, _ = civil_day(_months_on(day, months))
    return year, month


def weekday_on_or_before(day: int, weekday: int) -> int:
    """The latest such weekday (0 is Monday) on or before a day number."""
    era, inside = divmod(day - _HOME, ERA_DAYS)
    return _stepped(inside, relativedelta(weekday=weekday_step(weekday, -1))) + era * ERA_DAYS


def _months_on(day: int, months: int) -> int:
    era, inside = divmod(day - _HOME, ERA_DAYS)
    eras, rest = divmod(months, 12 * ERA_YEARS)
    return _stepped(inside, relativedelta(months=rest)) + (era + eras) * ERA_DAYS


def _stepped(inside: int, step: relativedelta) -> int:
    """The day number of a step from a number of days after the first of 2000."""
    reached = date.fromordinal(_HOME_ORDINAL + inside) + step
    return _HOME + reached.toordinal() - _HOME_ORDINAL

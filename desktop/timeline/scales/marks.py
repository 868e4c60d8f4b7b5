"""Round instants of the calendar: the steps of the axis and where their marks stand. No Qt.

Hides the calendar. Before the Common Era years count back from 1 BCE, so that 500 BCE is a mark
and 501 BCE is not. Counted from a day 0, days, weeks, months and years begin with that day.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from db.when.gregorian import DAY, add_months, civil_day, day_number
from desktop.timeline.scales.clocks import month_after

Unit = Literal["second", "minute", "hour", "day", "month", "year"]

LENGTH: dict[Unit, int] = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": DAY,
    "month": 2_592_000,
    "year": 31_556_952,
}


@dataclass(frozen=True, slots=True)
class Step:
    """Every `count` units of the calendar."""

    unit: Unit
    count: int

    @property
    def length(self) -> float:
        """Seconds, about."""
        return LENGTH[self.unit] * self.count

    @property
    def of_day(self) -> bool:
        """Whether the unit is a part of a day."""
        return self.unit in ("second", "minute", "hour")

    def divides(self, large: Step) -> bool:
        """Whether every mark of `large` is one of mine (years by twos miss the fives)."""
        if self.unit != large.unit:
            return self.unit != "day" or self.count == 1 or large.unit == "month"
        return large.count % self.count == 0


def _steps() -> tuple[Step, ...]:
    found = [Step("second", n) for n in (1, 5, 15, 30)]
    found += [Step("minute", n) for n in (1, 5, 15, 30)]
    found += [Step("hour", n) for n in (1, 3, 6, 12)]
    found += [Step("day", n) for n in (1, 7)]
    found += [Step("month", n) for n in (1, 3, 6)]
    found += [Step("year", n * 10**power) for power in range(11) for n in (1, 2, 5)]
    return tuple(found)


STEPS = _steps()


def instants(start: int, end: int, step: Step, zero: int | None = None) -> Iterator[int]:
    """The marks of a step in [start, end], from the last one at or before `start`. With a day
    `zero`, days, months and years are counted from there; parts of a day are not."""
    if step.of_day:
        length = LENGTH[step.unit] * step.count
        yield from range(start - start % length, end + 1, length)
        return
    days = _along(start // DAY, step) if zero is None else _counted(start // DAY, step, zero)
    for day in days:
        if day * DAY > end:
            return
        yield day * DAY


# Along the calendar


def _along(day: int, step: Step) -> Iterator[int]:
    """Day numbers from the mark at or before a day on, without end."""
    year, month, number = civil_day(day)
    count = step.count
    if step.unit == "year":
        year = year_mark(year, count)
        while True:
            yield day_number(year)
            year = next_year(year, count)
    if step.unit == "month":
        months = year * 12 + (month - 1) // count * count
        while True:
            yield day_number(months // 12, months % 12 + 1)
            months += count
    if count == 1:
        yield from itertools.count(day)
    # Weeks of a month begin on its days 1, 8, 15 and 22.
    yield from range(day_number(year, month, min((number - 1) // count * count + 1, 22)),
                     day_number(year, month, 23), count)  # fmt: skip
    while True:
        year, month = add_months(year, month, 1)
        first = day_number(year, month)
        yield from range(first, first + 22, count)


def year_mark(year: int, count: int) -> int:
    """The last marked year at or before: ..., 200 BCE, 100 BCE, 1 CE, 100, 200 ..."""
    if count == 1:
        return year
    if year >= 1:
        return max(year // count * count, 1)
    before = 1 - year  # years BCE
    return 1 - -(-before // count) * count


def next_year(year: int, count: int) -> int:
    """The marked year after a marked one."""
    if count == 1:
        return year + 1
    if year >= 1:
        return (year // count + 1) * count
    later = (1 - year) - count
    return 1 - later if later > 0 else 1


# From day 0


def units_from_zero(day: int, step: Step, zero: int) -> int:
    """How many days, months or years a mark counted from day 0 lies from it."""
    if step.unit == "day":
        return day - zero
    year, month, number = civil_day(day)
    zero_year, zero_month, zero_number = civil_day(zero)
    months = (year - zero_year) * 12 + month - zero_month
    if number < zero_number and month_after(zero, months) > day:
        months -= 1
    return months if step.unit == "month" else months // 12


def _counted(day: int, step: Step, zero: int) -> Iterator[int]:
    """Day numbers counted from day `zero`, from the one at or before a day on, without end."""
    number = units_from_zero(day, step, zero) // step.count * step.count
    many = 12 if step.unit == "year" else 1
    while True:
        yield zero + number if step.unit == "day" else month_after(zero, number * many)
        number += step.count


def first_of(at: int, step: Step) -> tuple[int, int]:
    """The unit of the calendar that holds an instant: its first second, and that of the next."""
    begin = next(instants(at, at, step))
    return begin, next(
        each for each in instants(begin, begin + round(step.length * 3), step) if each > at
    )

"""Round instants of the calendar: the steps of the axis and where their marks stand. No Qt.

Hides the calendar. Before the Common Era years count back from 1 BCE, so that 500 BCE is a mark
and 501 BCE is not. On a clock with day 0, days, weeks, months and years count from that day. Where
the clocks are put forward or back, a mark that no clock shows is left out, and one of
an hour that comes twice stands twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from db.when.gregorian import DAY, add_months, civil_day, day_number
from desktop.timeline.clocks import UTC, Clock, month_after

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


def instants(start: int, end: int, step: Step, clock: Clock = UTC) -> Iterator[int]:
    """The marks of a step in [start, end], from the last one at or before `start`. On a clock with
    day 0 its days, months and years are counted from there; parts of a day are not."""
    if step.of_day:
        return _parts(start, end, LENGTH[step.unit] * step.count, clock)
    return _dates(start, end, step, clock)


def _parts(start: int, end: int, length: int, clock: Clock) -> Iterator[int]:
    """Parts of a day: as the clock reads them, through every jump of it."""
    at = start - clock.zone.local(start) % length
    while clock.zone.local(at) % length:
        at -= clock.zone.local(at) % length
    while at <= end:
        yield at
        at = _part_after(at, length, clock)


def _part_after(at: int, length: int, clock: Clock) -> int:
    later = at + length
    over = clock.zone.local(later) % length
    while over:
        earlier = later - over
        if earlier > at and not clock.zone.local(earlier) % length:
            return earlier
        later += length - over
        over = clock.zone.local(later) % length
    return later


def _dates(start: int, end: int, step: Step, clock: Clock) -> Iterator[int]:
    """The first instants of days; of one that the clock skipped, none."""
    counted = clock.zero is None
    day = _day_before(clock.day(start), step) if counted else _counted_before(start, step, clock)
    last = None
    while True:
        at = clock.day_start(day)
        if at > end:
            return
        if clock.day(at) == day and (last is None or at > last):
            yield at
            last = at
        day = _day_after(day, step) if counted else _counted_after(day, step, clock)


# Along the calendar


def _day_before(day: int, step: Step) -> int:
    year, month, number = civil_day(day)
    if step.unit == "day":
        return day_number(year, month, _day_mark(number, step.count))
    if step.unit == "month":
        return day_number(year, (month - 1) // step.count * step.count + 1)
    return day_number(_year_mark(year, step.count))


def _day_after(day: int, step: Step) -> int:
    year, month, number = civil_day(day)
    if step.unit == "day":
        if step.count == 1 or number + step.count <= 22:
            return day + step.count
        # Weeks of a month begin on its days 1, 8, 15 and 22.
        return day_number(*add_months(year, month, 1))
    if step.unit == "month":
        return day_number(*add_months(year, month, step.count))
    return day_number(_next_year(year, step.count))


def _day_mark(day: int, count: int) -> int:
    return day if count == 1 else min((day - 1) // count * count + 1, 22)


def _year_mark(year: int, count: int) -> int:
    """The last marked year at or before: ..., 200 BCE, 100 BCE, 1 CE, 100, 200 ..."""
    if count == 1:
        return year
    if year >= 1:
        return max(year // count * count, 1)
    before = 1 - year  # years BCE
    return 1 - -(-before // count) * count


def _next_year(year: int, count: int) -> int:
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


def _counted_before(start: int, step: Step, clock: Clock) -> int:
    zero = clock.zero or 0
    passed = units_from_zero(clock.day(start), step, zero)
    return _counted(zero, passed // step.count * step.count, step)


def _counted_after(day: int, step: Step, clock: Clock) -> int:
    zero = clock.zero or 0
    return _counted(zero, units_from_zero(day, step, zero) + step.count, step)


def _counted(zero: int, number: int, step: Step) -> int:
    if step.unit == "day":
        return zero + number
    return month_after(zero, number * (12 if step.unit == "year" else 1))


def first_of(at: int, step: Step, clock: Clock) -> tuple[int, int]:
    """The unit of the calendar that holds an instant: its first one, and that of the next."""
    plain = Clock(clock.zone)
    begin = next(instants(at, at, step, plain))
    later = (each for each in instants(begin, begin + round(step.length * 3), step, plain))
    return begin, next(each for each in later if each > at)

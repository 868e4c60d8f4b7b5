"""What the time axis reads: whose clock, and which day is counted from. No Qt.

The axis counts the seconds that the clock reads. A date that says nothing finer than a day is the
day of the place where it happened, so it stands at the same place on every clock; only an instant
that is known, such as 14:30 UTC, moves when another clock is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from db.columns import Columns
from db.language import in_figures, many, say, with_commas
from db.language import number as numeral
from db.when import civil
from db.when.gregorian import DAY, add_months, civil_day, day_number, month_length
from db.when.wording import SHORT_MONTHS, year_text
from db.when.zones import UTC_ZONE, Zone


@dataclass(frozen=True, slots=True)
class Clock:
    """`words` say in the status line whose time it is; `zero`: the day number of day 0, None for
    plain dates."""

    zone: Zone = field(default=UTC_ZONE)
    words: str = "UTC"
    zero: int | None = None

    def days(self, earliest: int, latest: int) -> tuple[int, int]:
        """The first and last day number of a date with bounds [earliest, latest)."""
        ahead = self.ahead(earliest, latest)
        first = (earliest + ahead) // DAY
        return first, max((latest + ahead - 1) // DAY, first)

    def reads(self, earliest: int, latest: int) -> str:
        """What it reads at an instant with these bounds: "19 Apr 2022, 00:30"."""
        ahead = self.ahead(earliest, latest)
        start, end = civil(earliest + ahead), civil(latest + ahead)
        date = in_figures(f"{start.day} {SHORT_MONTHS[start.month - 1]} {year_text(start.year)}")
        time = f"{start.hour:02}:{start.minute:02}"
        if latest - earliest < 60:
            time += f":{start.second:02}"
        elif latest - earliest > 60:
            time += f"–{end.hour:02}:{end.minute:02}"
        return with_commas((date, in_figures(time)))

    @property
    def whose(self) -> str:
        """ "time at the scene" of "time at the scene, Kabul"."""
        return self.words.partition(",")[0]

    def ahead(self, earliest: int, latest: int) -> int:
        """By how many seconds a date with these bounds stands later on this clock than in UTC."""
        return self.zone.offset(earliest) if is_instant(earliest, latest) else 0

    def aheads(
        self, found: Columns, rows: npt.NDArray[np.int32], window: tuple[int, int]
    ) -> npt.NDArray[np.int64] | None:
        """The same of many incidents in a window of time; None: all stand where they do in UTC."""
        if not self.zone.name:
            return None
        known = _are_instants(found.earliest[rows], found.latest[rows])
        offset = np.where(known, self.zone.offset(window[0]), 0)
        change = self.zone.change(*window)
        if change is not None:
            later = known & (found.earliest[rows] >= change)
            offset = np.where(later, self.zone.offset(window[1]), offset)
        return offset.astype(np.int64)


UTC = Clock()


def is_instant(earliest: int, latest: int) -> bool:
    """Whether a date is an hour or a minute of a known offset, and not a day or something rougher:
    times of an unknown offset are wider than a day."""
    return latest - earliest < DAY and (earliest % DAY != 0 or latest % DAY != 0)


def _are_instants(
    earliest: npt.NDArray[np.int64], latest: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    fine = (earliest % DAY != 0) | (latest % DAY != 0)
    narrow: npt.NDArray[np.bool_] = fine & (latest - earliest < DAY)
    return narrow


def distance(zero: int, day: int) -> str:
    """How far a day is from day 0: "D+12", "D−3", "D0"."""
    return f"D{signed(day - zero)}"


def signed(number: int) -> str:
    """A number with its sign and thousands; 0 has none."""
    return f"{'−' if number < 0 else '+' if number else ''}{numeral(abs(number))}"


def from_zero(zero: int, first: int, last: int) -> str:
    """Days from day 0 to one day of [first, last]: "12 days after day 0", "3 days to 2 months
    before day 0"."""
    if first == last == zero:
        return say("day 0")
    if first < zero < last or zero in (first, last):
        early, late = distance(zero, first), distance(zero, last)
        return early if early == late else say("{early} to {late}", early=early, late=late)
    near, far = sorted((abs(first - zero), abs(last - zero)))
    days = days_words(near, far)
    if first > zero:
        return say("{days} after day 0", days=days)
    return say("{days} before day 0", days=days)


def days_words(least: int, most: int) -> str:
    """So many days: "1 day", "11–13 days"."""
    if least == most:
        return many(least, "{count:,} day", "{count:,} days")
    return say("{least:,}–{most:,} days", least=least, most=most)


def month_after(day: int, months: int) -> int:
    """The day so many months later; in a shorter month its last."""
    year, month, number = civil_day(day)
    year, month = add_months(year, month, months)
    return day_number(year, month, min(number, month_length(year, month)))

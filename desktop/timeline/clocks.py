"""What the time axis reads: whose clock, and which day is counted from. No Qt.

Hides zones and days from whoever draws or words an instant. `Clock.zero` is the day number, on
this clock, of day 0 of a relative axis.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from db.columns import OPEN, Columns
from db.when import Civil, span_text
from db.when.gregorian import DAY, add_months, civil_day, day_number, month_length
from db.when.zones import UTC_ZONE, Zone


@dataclass(frozen=True, slots=True)
class Clock:
    """`words` say in the status line whose time it is; `zero`: day 0, None for plain dates."""

    zone: Zone = field(default=UTC_ZONE)
    words: str = "UTC"
    zero: int | None = None

    def civil(self, moment: int) -> Civil:
        """The calendar fields that this clock reads at an instant."""
        return self.zone.civil(moment)

    def days(self, earliest: int, latest: int) -> tuple[int, int]:
        """The first and last day number of a date with bounds [earliest, latest)."""
        if floating(earliest, latest):
            return earliest // DAY, latest // DAY - 1
        return self.day(earliest), self.day(max(latest - 1, earliest))

    def drawn(self, moment: int, earliest: int, latest: int) -> int:
        """Where an instant of such a date stands on an axis of this clock."""
        return moment - self.zone.offset(moment) if floating(earliest, latest) else moment

    def day(self, moment: int) -> int:
        """The day number of an instant on this clock."""
        return self.zone.local(moment) // DAY

    def day_start(self, day: int) -> int:
        """The first instant of a day."""
        return self.zone.instant(day * DAY)

    def span_words(self, start: int, end: int) -> str:
        """[start, end) as this clock reads it: "3 – 9 May 2022 · 6 d"."""
        return span_text(start, end, self.civil)


UTC = Clock()


def floating(earliest: int, latest: int) -> bool:
    """Whether a date says nothing finer than days: it is then the same day on every clock, that of
    the place where it happened, and no instant of UTC."""
    return all(at % DAY == 0 or abs(at) >= OPEN for at in (earliest, latest))


def floating_rows(found: Columns, rows: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    """The same of many incidents."""
    earliest, latest = found.earliest[rows], found.latest[rows]
    early = (earliest % DAY == 0) | (earliest <= -OPEN)
    whole: npt.NDArray[np.bool_] = early & ((latest % DAY == 0) | (latest >= OPEN))
    return whole


def distance(zero: int, day: int) -> str:
    """How far a day is from day 0, in the unit that suits: "D+12", "D−3", "D0"."""
    return f"D{signed(day - zero)}"


def signed(number: int) -> str:
    """A number with its sign and thousands; 0 has none."""
    return f"{'−' if number < 0 else '+' if number else ''}{abs(number):,}"


def from_zero(zero: int, first: int, last: int) -> str:
    """Days from day 0 to one day of [first, last]: "12 days after day 0", "3 days to 2 months
    before day 0"."""
    if first == last == zero:
        return "day 0"
    if first < zero < last or zero in (first, last):
        early, late = distance(zero, first), distance(zero, last)
        return early if early == late else f"{early} to {late}"
    way = "after" if first > zero else "before"
    near, far = sorted((abs(first - zero), abs(last - zero)))
    return f"{days_words(near, far)} {way} day 0"


def days_words(least: int, most: int) -> str:
    """So many days: "1 day", "11–13 days"."""
    if least == most:
        return f"{least:,} day" if least == 1 else f"{least:,} days"
    return f"{least:,}–{most:,} days"


def month_after(day: int, months: int) -> int:
    """The day so many months later; in a shorter month its last."""
    year, month, number = civil_day(day)
    year, month = add_months(year, month, months)
    return day_number(year, month, min(number, month_length(year, month)))

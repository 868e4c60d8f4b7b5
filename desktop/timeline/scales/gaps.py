"""How long it is from one point of time to another, in words, when neither is known exactly. No Qt.

Dates that name days are counted in days, as people count them: from 18 to 30 April is 12 days, and
from some day of April to 3 May is 3–32. Only instants are counted by the clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.columns import OPEN, Columns
from db.language import Forms, in_figures, isolated, number, onward, say, spoken
from db.when import civil
from db.when.gregorian import DAY, add_months, civil_day, day_number, month_length
from desktop.timeline.scales.clocks import days_words
from desktop.timeline.scales.tick_words import MONTHS, year_label

_YEAR = 365.2425
_YEARS = Forms("{count:,} year", "{count:,} years")
_MONTHS = Forms("{count:,} month", "{count:,} months")
_DAYS = Forms("{count:,} day", "{count:,} days")


@dataclass(frozen=True, slots=True)
class Point:
    """A point of time that lies in [first, last) seconds; `in_days`: it names days, no instant."""

    first: int
    last: int
    in_days: bool

    @property
    def days(self) -> tuple[int, int]:
        """The first and last day number it can lie on."""
        return self.first // DAY, max((self.last - 1) // DAY, self.first // DAY)


@dataclass(frozen=True, slots=True)
class Gap:
    """`words`: "11–13 days"; `more`: from when to when, and the days when `words` say months."""

    words: str
    more: str


def points_of(found: Columns, row: int, ahead: int = 0) -> tuple[Point, ...]:
    """What can be measured of an incident: its date, or the start and the end of what lasted. Open
    ends are none. `ahead`: see Clock."""
    bounds = (found.earliest, found.start_latest, found.end_earliest, found.latest)
    earliest, start_latest, end_earliest, latest = (int(each[row]) for each in bounds)
    if start_latest == latest and end_earliest == earliest:
        pairs = [(earliest, latest)]
    else:
        pairs = [(earliest, start_latest), (end_earliest, latest)]
    known = [(a, max(b, a + 1)) for a, b in pairs if abs(a) < OPEN and abs(b) < OPEN]
    return tuple(
        Point(a + ahead, b + ahead, a % DAY == 0 and (b % DAY == 0 or b == a + 1)) for a, b in known
    )


def point_at(second: int, step: float) -> Point:
    """A point taken from the axis, as exactly as `step` seconds a pixel let one aim."""
    if step * 4 >= 3600:
        day = second // DAY
        return Point(day * DAY, day * DAY + DAY, True)
    return Point(second, second + 1, False)


def between(one: Point, other: Point) -> Gap:
    """From the earlier of two points to the later."""
    early, late = sorted((one, other), key=lambda point: (point.first, point.last))
    where = f"{isolated(_date(early))} {onward()} {isolated(_date(late))}"
    if not (early.in_days or late.in_days):
        least = max(late.first - (early.last - 1), 0)
        return Gap(_range(_clock(least), _clock(late.last - 1 - early.first)), where)
    (a0, a1), (b0, b1) = early.days, late.days
    least, most = b0 - a1, b1 - a0
    if least == most == 0:
        return Gap(say("the same day"), where)
    if least < 0:
        far = _length(a0, b1) if b1 - a0 >= a1 - b0 else _length(b0, a1)
        return Gap(
            say("up to {far}", far=far), say("either can be the first · {where}", where=where)
        )
    if most < 60:
        return Gap(days_words(least, most), where)
    words = _range(_length(a1, b0), _length(a0, b1))
    days = days_words(least, most)
    return Gap(words, where if days == words else f"{days} · {where}")


def _range(least: str, most: str) -> str:
    """ "2 months – 2 months 12 days", "3–4 years"."""
    if least == most:
        return least
    if spoken() == "en":  # in other languages the word can be another for each number
        few, _, unit = least.partition(" ")
        other, _, of = most.partition(" ")
        if unit.rstrip("s") == of.rstrip("s") and " " not in unit:
            return f"{few}–{other} {of}"
    return f"{least} – {most}"


def _length(first: int, last: int) -> str:
    """From a day to a day: "1 month 12 days", "3 years", "66 million years"."""
    if last - first >= 10_000 * _YEAR:
        return say(
            "{year_label} years", year_label=year_label(round((last - first) / _YEAR / 1000) * 1000)
        )
    if last - first < 60:
        return days_words(last - first, last - first)
    year, month, day = civil_day(first)
    later, later_month, _ = civil_day(last)
    months = (later - year) * 12 + later_month - month
    begin = _months_on(year, month, day, months)
    if begin > last:
        months -= 1
        begin = _months_on(year, month, day, months)
    years, months = divmod(months, 12)
    parts = [_many(years, _YEARS), _many(months, _MONTHS)]
    if years < 20:
        parts.append(_many(last - begin, _DAYS))
    return " ".join(part for part in parts if part)


def _months_on(year: int, month: int, day: int, months: int) -> int:
    year, month = add_months(year, month, months)
    return day_number(year, month, min(day, month_length(year, month)))


def _many(count: int, unit: Forms) -> str:
    return unit.of(count) if count else ""


def _clock(size: int) -> str:
    days, rest = divmod(size, DAY)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    parts = [
        _many(days, _DAYS),
        say("{count} h", count=number(hours)) * bool(hours),
        say("{count} min", count=number(minutes)) * bool(minutes),
    ]
    if not days and not hours:
        parts.append(say("{count} s", count=number(seconds)) if seconds or not minutes else "")
    return " ".join(part for part in parts if part)


def _date(point: Point) -> str:
    first, last = point.days
    if not point.in_days:
        at = civil(point.first)
        return f"{_day(first)} {in_figures(f'{at.hour:02}:{at.minute:02}')}"
    return _day(first) if first == last else f"{_day(first)} – {_day(last)}"


def _day(count: int) -> str:
    year, month, day = civil_day(count)
    return f"{number(day)} {MONTHS[month - 1]} {year_label(year)}"

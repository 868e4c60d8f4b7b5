"""Dates of references as lists of references write them, from EDTF.

Hides which dates such a list can hold: days, months, years, seasons, spans and "about". Of others
it holds what is sure of them, never a middle.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db import when

_POINT = re.compile(r"(-?\d{4}|Y-?\d{5,})(?:-(\d\d))?(?:-(\d\d))?([~?%])?(?:T[\d:Z+-]*)?")
_SEASONS = ("spring", "summer", "autumn", "winter")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of a date: year, then month and day or None; `season` 1 (spring) to 4."""

    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    about: bool = False

    @property
    def parts(self) -> list[int]:
        """Year, month, day, as far as they are known."""
        return [each for each in (self.year, self.month, self.day) if each is not None]


@dataclass(frozen=True, slots=True)
class Told:
    """A date as lists hold it. `end` None: a single point, or with `open_end` one that goes on;
    `exact`: nothing of the EDTF was lost but the kind of doubt."""

    start: Moment
    end: Moment | None = None
    open_end: bool = False
    exact: bool = True

    @property
    def about(self) -> bool:
        """Whether there is any doubt."""
        return not self.exact or self.start.about or (self.end is not None and self.end.about)


def told(edtf: str) -> Told | None:
    """A date for a list; None when nothing of it is sure."""
    start, slash, end = edtf.partition("/")
    first = _point(start)
    if first is not None and not slash:
        return Told(first)
    last = _point(end)
    if first is not None and end == "..":
        return Told(first, open_end=True)
    if first is not None and last is not None:
        return Told(first, last)
    return _bounds(edtf)


def _point(text: str) -> Moment | None:
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    year, month, day = int(found[1].lstrip("Y")), int(found[2] or 0), int(found[3] or 0)
    about = found[4] is not None
    if 21 <= month <= 24:
        return Moment(year, season=month - 20, about=about)
    if month > 12:
        return None
    return Moment(year, month or None, day or None, about=about)


def _bounds(edtf: str) -> Told | None:
    """The first and the last day it can have been."""
    if not when.is_valid(edtf):
        return None
    at = when.bounds(edtf)
    if at.earliest is None or at.latest is None:
        return None
    first, last = when.civil(at.earliest), when.civil(at.latest - 1)
    if (first.year, first.month, first.day) == (last.year, last.month, last.day):
        return Told(Moment(first.year, first.month, first.day), exact=False)
    whole_months = first.day == 1 and when.civil(at.latest).day == 1
    if whole_months and first.month == 1 and last.month == 12:
        start, end = Moment(first.year), Moment(last.year)
    elif whole_months:
        start, end = Moment(first.year, first.month), Moment(last.year, last.month)
    else:
        start = Moment(first.year, first.month, first.day)
        end = Moment(last.year, last.month, last.day)
    return Told(start, None if start == end else end, exact=False)


def shared(date: Told) -> Moment:
    """What is the same in all a date may be: of "between 3 and 5 May 2022" the month."""
    if date.open_end or date.end is None:
        return date.start
    return common(date.start, date.end)


def common(one: Moment, other: Moment) -> Moment:
    """The year, month and day that two points share; the year of the first when none."""
    if one.year != other.year or one.month != other.month:
        return Moment(one.year)
    return Moment(one.year, one.month, one.day if one.day == other.day else None)


def season_word(number: int) -> str:
    """1: "spring"."""
    return _SEASONS[number - 1]

"""Dates of the Solar Hijri calendar in figures, as sheets with Persian or Pashto columns have them.

Hides their shapes: year first or last, whole or without a day or a month, and that the calendar
has days (31/02) which others lack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db import when
from db.language import say
from db.when import solar_hijri

#: Languages whose sheets count years so.
LANGUAGES = frozenset(("fa", "ps", "prs"))
RULE = "solar_hijri"

_MARK = r"\s*[-/.]\s*"
_YEAR_FIRST = re.compile(
    rf"(?P<year>1[34]\d\d)(?:{_MARK}(?P<month>\d\d?)(?:{_MARK}(?P<day>\d\d?))?)?"
)
_YEAR_LAST = re.compile(rf"(?P<a>\d\d?){_MARK}(?P<b>\d\d?){_MARK}(?P<year>1[34]\d\d)")
_FIRST_YEAR, _LAST_YEAR = 1300, 1450


@dataclass(frozen=True, slots=True)
class Solar:
    """`edtf`: in our calendar; `calendar`: as it was told."""

    edtf: str
    calendar: str


def readings(text: str) -> tuple[Solar, ...]:
    """What figures (of any script made Latin) can mean: none, one, or day first and month first."""
    match = _YEAR_FIRST.fullmatch(text)
    if match is not None:
        parts = (int(match["year"]), int(match["month"] or 0), int(match["day"] or 0))
        found = of_parts(*parts)
        return (found,) if found else ()
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return ()
    year, first, second = int(match["year"]), int(match["a"]), int(match["b"])
    if not first or not second:
        return ()
    both = (of_parts(year, second, first), of_parts(year, first, second))
    return tuple(dict.fromkeys(filter(None, both)))


def of_parts(year: int, month: int, day: int) -> Solar | None:
    """A year, a month of it, or a day of that; 0 where it is not known. None for what is none."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR or not 0 <= month <= 12 or (day and not month):
        return None
    first = solar_hijri.to_day(year, month or 1, day or 1)
    if first is None:
        return None
    told = (
        say("Solar Hijri {year}", year=year)
        + (f"-{month:02d}" if month else "")
        + (f"-{day:02d}" if day else "")
    )
    if day:
        return Solar(_day(first), told)
    length = solar_hijri.month_length(year, month) if month else 365 + solar_hijri.is_leap(year)
    return Solar(f"[{_day(first)}..{_day(first + length - 1)}]", told)


def _day(number: int) -> str:
    moment = when.civil(number * 86_400)
    return when.day(moment.year, moment.month, moment.day)

"""When, as GTD writes it: three numbers with 0 for unknown, a date in words, and a day of end.

Hides how the three are put together, so that a date is never more exact than GTD knows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from db import when
from db.exchange.tables.incoming import Warn
from db.exchange.tables.native_rows import Cells, short
from db.language import say

DATE_ODD = say("iyear, imonth and iday make no date; what can be read of them was used")
APPROX_UNREAD = say("approxdate cannot be read; the date in numbers is used as approximate")
APPROX_DIFFERS = say("approxdate is another time than the date in numbers, which was used")
END_UNREAD = say("resolution cannot be read or comes before the beginning; the end is not known")

#: Not coded, and not known: both say nothing.
NOTHING = frozenset({"-9", "-99", "-9.0", "-99.0"})

_END = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?")
_END_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?")
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date: `edtf` (None: cannot be read), the words it came from, and by which rule."""

    edtf: str | None
    phrase: str
    rule: str


def read(cells: Cells, warn: Warn) -> Dated:
    """The date of a row. What lasted more than a day reaches to its resolution."""
    told, rule = _numbers(cells, warn)
    if told is None:
        return Dated(None, _words(cells), "gtd")
    lasted = cells.flag("extended") is True
    edtf, phrase = told, ""
    approx = cells.line("approxdate")
    if approx and approx not in NOTHING and approx.lower() != "unknown":
        edtf, phrase, rule = _approximate(approx, told, lasted, warn), approx, "gtd:approxdate"
    if lasted and "/" not in edtf:
        edtf = _until(edtf, cells.line("resolution"), warn)
        rule += " and resolution" if "/" in edtf else ""
    return Dated(edtf, phrase, rule)


def _words(cells: Cells) -> str:
    given = [f"{name} {cells.line(name)}" for name in ("iyear", "imonth", "iday") if cells(name)]
    return cells.line("approxdate") or ", ".join(given)


def _numbers(cells: Cells, warn: Warn) -> tuple[str | None, str]:
    """EDTF of year, month and day, cut where GTD does not know them, and the rule."""
    year, month, day = (_number(cells.code(name)) for name in ("iyear", "imonth", "iday"))
    if year not in _YEARS:
        warn(
            say(
                "{topic}: {given}",
                topic=DATE_ODD,
                given=_words(cells) or say("nothing stands there"),
            ),
            DATE_ODD,
        )
        return None, "gtd"
    if not 1 <= month <= 12:
        if month:
            warn(say("{topic}: {given}", topic=DATE_ODD, given=_words(cells)), DATE_ODD)
        return when.year(year), "gtd:month not known"
    if day:
        try:
            return date(year, month, day).isoformat(), "gtd:day"
        except ValueError:
            warn(say("{topic}: {given}", topic=DATE_ODD, given=_words(cells)), DATE_ODD)
    return when.month(year, month), "gtd:day not known"


def _number(text: str) -> int:
    """The number; 0 for unknown ones, -1 for what is none."""
    if text in NOTHING or not text:
        return 0
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else -1


def _approximate(text: str, told: str, lasted: bool, warn: Warn) -> str:
    """The date in words, where it can be read and fits the numbers; else the numbers with `~`."""
    found = when.read(text, order="month_first", language="en", thorough=False)
    if len(found) != 1 or found[0].ambiguous:
        warn(f"{APPROX_UNREAD}: “{short(text, 60)}”", APPROX_UNREAD)
        return f"{told}~"
    edtf = found[0].when.edtf
    if not _meet(edtf, told):
        warn(f"{APPROX_DIFFERS}: “{short(text, 60)}”, {told}", APPROX_DIFFERS)
        return f"{told}~"
    first, slash, last = edtf.partition("/")
    if slash and not lasted:
        # “April 3-4” of an event: one of the days, for nothing says that it lasted.
        return _one_of(first, last) or edtf
    return edtf if edtf[-1] in "~%?]/}" or slash or edtf.endswith("..") else f"{edtf}~"


def _one_of(first: str, last: str) -> str:
    try:
        return when.one_of(first, last)
    except when.InvalidDate:
        return ""


def _meet(edtf: str, told: str) -> bool:
    """Whether two dates can be the same."""
    one, other = when.bounds(edtf), when.bounds(told)
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    return one.earliest < other.latest and other.earliest < one.latest  # type: ignore[operator]


def _until(edtf: str, resolution: str, warn: Warn) -> str:
    """From a date to its end; the date alone when the end is not told."""
    if not resolution or resolution in NOTHING:
        return edtf
    end = _end(resolution)
    start = when.bounds(edtf).earliest
    if end is not None:
        last = when.bounds(end.isoformat()).latest
        if start is None or last is None or last > start:
            made = _interval(edtf, end.isoformat())
            if made:
                return made
    warn(f"{END_UNREAD}: “{short(resolution, 30)}”", END_UNREAD)
    return edtf


def _interval(start: str, end: str) -> str:
    if start[0] in "[{":
        # An interval begins with one date: the first that it can be.
        start = re.split(r"\.\.|,", start.strip("[]{}"))[0]
    try:
        return when.interval(start, end)
    except when.InvalidDate:
        return ""


def _end(text: str) -> date | None:
    """The day something ended: month first, as GTD writes, unless that is no month."""
    iso, found = _END_ISO.fullmatch(text), _END.fullmatch(text)
    if iso:
        orders = [(iso[1], iso[2], iso[3])]
    elif found:
        orders = [(found[3], found[1], found[2]), (found[3], found[2], found[1])]
    else:
        return None
    for year, month, day in orders:
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None

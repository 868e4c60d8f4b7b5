"""When, as ACLED writes it: three styles of dates, and how exact they are.

Hides that 03/04/2022 cannot be told from the row alone: the order of day and month is decided
once, from all the dates of a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from db import when
from db.exchange.plans import OrderQuestion
from db.exchange.tables.incoming import Warn
from db.exchange.tables.native_rows import Cells, short
from db.language import in_quotes, say

#: How dates in figures are read: "mixed" leaves those that can be read both ways.
Order = Literal["day_first", "month_first", "mixed"]

#: A name beside the columns of the file, kept with rows whose date the row alone does not tell.
READ_AS = "event_date read as"

DATE_ODD = say("event_date cannot be read; the incident has no date")
DATE_TWO_WAYS = say("event_date can be day first or month first; the incident has no date")
DATE_NUMBER = say("event_date is a day number of a spreadsheet; read by the year beside it")
YEAR_DIFFERS = say("year is not that of event_date; event_date was used")
PRECISION_ODD = say("time_precision is not 1, 2 or 3; the date was read as a day")

_LOOKED_AT = 2_000
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_WORDS = re.compile(r"(\d{1,2})[\s./-]+([A-Za-z]{3,9})[\s.,/-]+(\d{4}|\d{2})")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: 0?0:00(?::00)?)?")
_NUMBER = re.compile(r"\d{5}(?:\.0)?")
_SAID_IN_NOTES = re.compile(
    r"\b(?:on or )?(?:around|about)\b[^.;()]{3,40}\((?:week|month|weekend) of\)", re.IGNORECASE
)
_ORIGIN = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date: `edtf` (None: cannot be read), the words it came from, and by which rule."""

    edtf: str | None
    phrase: str
    rule: str


def order_asked(dates: Iterator[str]) -> OrderQuestion | None:
    """What the dates of a file say of their order; None when they are not written in figures.
    Only a file that begins with such dates is read to its end."""
    first, second, either = 0, 0, 0
    examples: dict[str, None] = {}
    for number, text in enumerate(dates):
        found = _FIGURES.fullmatch(text.strip())
        if found:
            left, right = int(found[1]), int(found[2])
            if left > 12 >= right:
                first += 1
            elif right > 12 >= left:
                second += 1
            elif left != right:
                either += 1
                if len(examples) < 5:
                    examples[text.strip()] = None
        elif number == _LOOKED_AT and not (first or second or either):
            return None
    if not (first or second or either):
        return None
    return OrderQuestion("event_date", tuple(examples), first, second, either)


def decided(asked: OrderQuestion | None, day_first: bool | None) -> Order:
    """The order of a file: as a person chose, else as its dates say, else ACLED's own."""
    if day_first is not None:
        return "day_first" if day_first else "month_first"
    if asked is None or not asked.month_first:
        return "day_first"
    return "mixed" if asked.day_first else "month_first"


def read(cells: Cells, notes: str, order: Order, warn: Warn) -> Dated:
    """The date of a row: a day, the week around it, or its month; never more exact than told."""
    text = cells.line("event_date")
    precision = cells.code("time_precision")
    rule = f"acled:time_precision={precision}" if precision else "acled"
    day = _day(text, cells.code("year"), order, warn)
    if day is None:
        return Dated(None, text, rule)
    year = cells.code("year")
    if year and year != str(day.year):
        warn(
            say(
                "{topic}: {given}",
                topic=YEAR_DIFFERS,
                given=f"year {short(year, 10)}, event_date {text}",
            ),
            YEAR_DIFFERS,
        )
    if precision not in ("1", "2", "3"):
        told = say("{topic}: {given}", topic=PRECISION_ODD, given=in_quotes(short(precision, 20)))
        warn(told, PRECISION_ODD)
    if precision not in ("2", "3"):
        return Dated(day.isoformat(), "", rule)
    said = _SAID_IN_NOTES.search(notes)
    return Dated(_around(day, precision), said[0] if said else text, rule)


def _around(day: date, precision: str) -> str:
    """The week (Monday to Sunday) or the month of a day."""
    if precision == "3":
        return when.month(day.year, day.month)
    try:
        monday = day - timedelta(days=day.weekday())
        return when.one_of(monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    except OverflowError:
        return when.month(day.year, day.month)


def _day(text: str, year: str, order: Order, warn: Warn) -> date | None:
    if not text:
        warn(say("{topic}: {given}", topic=DATE_ODD, given=say("nothing stands there")), DATE_ODD)
        return None
    days = list(dict.fromkeys(_days(text, year, order)))
    if len(days) == 1:
        if _NUMBER.fullmatch(text):
            warn(say("{topic}: {given}", topic=DATE_NUMBER, given=text), DATE_NUMBER)
        return days[0]
    topic = DATE_TWO_WAYS if days else DATE_ODD
    warn(say("{topic}: {given}", topic=topic, given=short(text, 40)), topic)
    return None


def _days(text: str, year: str, order: Order) -> Iterable[date]:
    """The days a text can be: one, none, or two where day and month cannot be told apart."""
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return _valid((found[1], found[2], found[3]))
    found = _WORDS.fullmatch(text)
    if found:
        month = _month(found[2])
        return _valid((_full(found[3]), month, found[1])) if month else ()
    found = _FIGURES.fullmatch(text)
    if found:
        full = _full(found[3])
        day_first, month_first = (full, found[2], found[1]), (full, found[1], found[2])
        if order == "mixed":
            return [*_valid(day_first), *_valid(month_first)]
        chosen = (day_first, month_first) if order == "day_first" else (month_first, day_first)
        # A 13th month is no month: such a date is read the only way it can be.
        return _valid(chosen[0]) or _valid(chosen[1])
    if _NUMBER.fullmatch(text):
        day = _ORIGIN + timedelta(days=int(text[:5]))
        return [day] if str(day.year) == year else ()
    return _told(text)


def _told(text: str) -> Iterable[date]:
    """Dates in other words, such as “December 28, 2022”, by the reader of all dates."""
    found = when.read(text, language="en", thorough=False)
    if len(found) != 1 or found[0].ambiguous:
        return ()
    parts = found[0].when.edtf.split("-")
    return _valid((parts[0], parts[1], parts[2])) if len(parts) == 3 else ()


def _valid(parts: tuple[str, str, str]) -> list[date]:
    try:
        return [date(int(parts[0]), int(parts[1]), int(parts[2]))]
    except ValueError:
        return []


def _full(year: str) -> str:
    """ACLED begins in 1997."""
    return year if len(year) == 4 else f"19{year}" if int(year) >= 97 else f"20{year}"


def _month(word: str) -> str:
    plain = word.lower()
    plain = "sep" if plain == "sept" else plain
    found = [n for n, name in enumerate(_MONTHS, 1) if plain in (name, name[:3])]
    return str(found[0]) if found else ""

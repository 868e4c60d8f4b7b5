"""Where words can lead on the timeline: a date in any form, a step from here, a name. No Qt.

Hides the order in which words are tried: steps ("+3 weeks", "D+12"), deep time ("66 million years
ago"), days of other calendars ("12 Hut 1401"), then every date that db.when reads. A date without
its year is looked for in the years around the middle of the window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db import when
from db.language import say, with_commas
from db.search.fold import fold
from db.when import Candidate, said
from db.when.calendars import CALENDARS
from db.when.gregorian import DAY, add_months, civil, civil_day, day_number, month_length, seconds
from desktop.timeline.moving import step_words
from desktop.timeline.scales.clocks import distance
from desktop.timeline.scales.scale import FARTHEST
from desktop.timeline.scales.tick_words import rough_year

_MOST = 8
_YEARS_AROUND = 3


@dataclass(frozen=True, slots=True)
class Here:
    """Where words are read from: the window [start, end), now, day 0 (a day number or None), and
    the named windows there are."""

    start: int
    end: int
    now: int
    zero: int | None = None
    named: Sequence[tuple[str, int, int]] = ()

    @property
    def middle(self) -> int:
        """The middle of the window."""
        return (self.start + self.end) // 2


@dataclass(frozen=True, slots=True)
class Destination:
    """`words` for it, and what it covers, [start, end); `step`: it is a step from here, and the
    window keeps its length."""

    words: str
    start: int
    end: int
    step: bool = False

    def window(self, here: Here) -> tuple[int, int]:
        """What is shown on arriving: all of it with room on either side."""
        size = self.end - self.start
        if self.step:
            half = (here.end - here.start) // 2
            middle = self.start + size // 2
            return middle - half, middle + half
        room = max(size // 4, 1)
        return self.start - room, self.end + room


def destinations(text: str, here: Here) -> tuple[Destination, ...]:
    """Where the words can lead, the likeliest first; several when they are ambiguous."""
    words = " ".join(text.split())
    if not words:
        return ()
    found = [*_steps(words, here), *_deep(words), *_foreign(words)] or [*_dates(words, here)]
    key = fold(words)
    found += [Destination(name, a, b) for name, a, b in here.named if key in fold(name)]
    unique = {(each.start, each.end): each for each in reversed(found)}
    kept = [each for each in found if unique[each.start, each.end] is each]
    return tuple(each for each in kept if abs(each.start) < FARTHEST > abs(each.end))[:_MOST]


# Steps from here

_SIZES = {"second": 1, "minute": 60, "hour": 3600, "day": DAY, "week": 7 * DAY}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
_COUNTED = re.compile(r"(?P<unit>[dwmy])\s*(?P<sign>[+\-−])?\s*(?P<number>\d{1,7})", re.IGNORECASE)


def _steps(words: str, here: Here) -> Iterator[Destination]:
    plain = words.casefold()
    if plain in ("now", "this moment", say("now").casefold()):
        yield Destination(say("now"), here.now, here.now + 1, step=True)
    counted = _COUNTED.fullmatch(plain)
    if counted and here.zero is not None:
        yield _from_zero(counted, here.zero)
        return
    step = step_words.step(words)
    if step is not None:
        at = _stepped(here.middle, *step)
        yield Destination(step_words.said(*step), at, at + 1, step=True)


def _stepped(at: int, number: int, unit: str) -> int:
    if unit in _SIZES:
        return at + number * _SIZES[unit]
    day, rest = divmod(at, DAY)
    return _months_on(day, number * _MONTHS[unit]) * DAY + rest


def _months_on(day: int, months: int) -> int:
    year, month, number = civil_day(day)
    year, month = add_months(year, month, months)
    return day_number(year, month, min(number, month_length(year, month)))


def _from_zero(match: re.Match[str], zero: int) -> Destination:
    number = int(match["number"])
    number = -number if match["sign"] in ("-", "−") else number
    unit = {"d": "day", "w": "week", "m": "month", "y": "year"}[match["unit"]]
    day = _stepped(zero * DAY, number, unit) // DAY
    words = with_commas((distance(zero, day), _day_words(day)))
    return Destination(words, day * DAY, (day + 1) * DAY)


# Deep time and other calendars

_DEEP = re.compile(
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<size>thousand|million|billion|k|m|g|ka|ma|ga|bn|mn)?"
    r"\s*(?P<tail>years? ago|ya|bce|bc|b\.c\.|before christ)?",
    re.IGNORECASE,
)
_POWERS = {"thousand": 3, "k": 3, "ka": 3, "million": 6, "m": 6, "ma": 6, "mn": 6,
           "billion": 9, "g": 9, "ga": 9, "bn": 9}  # fmt: skip


def _deep(words: str) -> Iterator[Destination]:
    match = _DEEP.fullmatch(step_words.deep(words) or words.casefold())
    if match is None:
        return
    size, tail = match["size"] or "", (match["tail"] or "").replace(".", "")
    if not tail and len(size) != 2:
        return
    digits = match["number"].replace(",", "")
    if not size and (len(digits) < 5 or "." in digits):
        return  # a plain year: db.when knows it
    power = _POWERS.get(size, 0)
    decimals = len(digits.partition(".")[2])
    number = round(float(digits) * 10**power)
    rough = 10 ** max(power - decimals, _zeros(digits) if power == 0 else 0)
    year = 1 - number if tail.startswith(("bc", "before")) else 2000 - number
    yield Destination(rough_year(year), seconds(year - rough // 2), seconds(year + rough // 2 + 1))


def _zeros(digits: str) -> int:
    """Digits at the end that say nothing: of 10,000 the last three."""
    return min(len(digits) - len(digits.rstrip("0")), len(digits) - 2)


_FOREIGN = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?P<month>[^\d,]+?),? (?P<year>\d{1,4})"
    r"(?: ?(?:sh|ah|ap|hijri|h\.?))?",
    re.IGNORECASE,
)


def _foreign(words: str) -> Iterator[Destination]:
    match = _FOREIGN.fullmatch(words)
    if match is None:
        return
    asked = _letters(match["month"])
    for each in CALENDARS:
        if each.name == "julian":
            continue
        for number, name in enumerate(each.months, start=1):
            first = each.first_day(int(match["year"]), number)
            if first is None or not _letters(name).startswith(asked) or len(asked) < 3:
                continue
            following = _next_month(each.first_day, int(match["year"]), number) or first + 29
            if match["day"] is not None:
                if not 1 <= int(match["day"]) <= following - first:
                    continue
                first += int(match["day"]) - 1
                following = first + 1
            slack = 0 if each.exact else 2
            day = f"{int(match['day'])} " if match["day"] else ""
            told = f"{day}{name} {each.year_words(int(match['year']))}"
            start, end = first - slack, following + slack
            last = "" if end - start == 1 else f" – {_day_words(end - 1)}"
            words = with_commas((told, f"{_day_words(start)}{last}"))
            yield Destination(words, start * DAY, end * DAY)


def _next_month(first_day: object, year: int, month: int) -> int | None:
    assert callable(first_day)
    later = first_day(year + 1, 1) if month == 12 else first_day(year, month + 1)
    return int(later) if later is not None else None


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


# Dates


def _dates(words: str, here: Here) -> Iterator[Destination]:
    today = _edtf_day(here.now // DAY)
    found = when.read(words)
    open_years = [each for each in found if each.when.edtf.startswith("XXXX-")]
    if open_years:
        yield from _in_years(open_years[0], here)
        return
    for candidate in found or when.read(words, today):
        made = _destination(candidate, here)
        if made is not None:
            yield made


def _in_years(candidate: Candidate, here: Here) -> Iterator[Destination]:
    """A day or month without a year: the one in the window if there is just one, else those of
    the years around, the nearest first."""
    tail = candidate.when.edtf[4:]
    middle = civil(here.middle).year
    found = []
    for year in range(middle - _YEARS_AROUND, middle + _YEARS_AROUND + 1):
        text = f"{year:04d}{tail}"
        if 0 < year < 9999 and when.is_valid(text):
            span = when.bounds(text)
            if span.earliest is not None and span.latest is not None:
                found.append(Destination(said(text), span.earliest, span.latest))
    seen = [each for each in found if here.start <= each.start and each.end <= here.end]
    found.sort(key=lambda each: abs(each.start - here.middle))
    yield from seen if len(seen) == 1 else found


def _destination(candidate: Candidate, here: Here) -> Destination | None:
    start, end = candidate.bounds.earliest, candidate.bounds.latest
    if start is None and end is None:
        return None
    if end is None:
        end = max(here.now, (start or 0) + 365 * DAY)
    if start is None:
        start = end - 365 * DAY
    return Destination(said(candidate.when), start, max(end, start + 1))


def _edtf_day(day: int) -> str:
    year, month, number = civil_day(day)
    return f"{year:04d}-{month:02d}-{number:02d}"


def _day_words(day: int) -> str:
    year = civil_day(day)[0]
    return said(_edtf_day(day)) if 0 < year <= 9999 else rough_year(year)

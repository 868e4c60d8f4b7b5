"""EDTF text taken apart: ISO 8601-2:2019 levels 0 to 2, as profiled by the Library of Congress.

Hides the grammar. The rest of the package works on the dataclasses below and never looks into EDTF
text again. Own grammar rather than the `edtf` package, because that one takes 3 ms a date and
refuses forms the other implementations accept (`1984-1X`, `2011-23~`); the tests use it as the
reference.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Literal

from db.errors import BadInput
from db.language import say
from db.when.gregorian import is_leap, month_length

Kind = Literal["date", "interval", "one_of", "all_of"]

_MARK = "[?~%]?"
_POINT = re.compile(
    rf"({_MARK})(-?)([0-9X]{{4}})({_MARK})"
    rf"(?:-({_MARK})([0-9X]{{2}})({_MARK})(?:-({_MARK})([0-9X]{{2}})({_MARK}))?)?"
)
_MOMENT = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
)
_ROUGH_YEAR = re.compile(r"(-?)([0-9]{4})S([1-9][0-9]?)")
_LONG_YEAR = re.compile(r"Y(-?)([1-9][0-9]*)(?:E([1-9][0-9]?))?(?:S([1-9][0-9]?))?")
_ZONE = re.compile(r"Z|[+-](?:0[0-9]|1[0-3])(?::[0-5][0-9])?|[+-]14(?::00)?")

LARGEST_YEAR = 290_000_000_000
"""Beyond this year seconds no longer fit into 64 bits."""


class InvalidDate(BadInput, ValueError):
    """The text is not a date. The message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Point:
    """One date of any precision.

    `year`, `month`, `day` keep `X` for digits left open; `sign` is -1 for years before year 0.
    `month` 21 to 41 is a season, quarter, quadrimester or semester. `long_year` replaces `year` for
    years of more than four digits. `year_mark`, `month_mark`, `day_mark` are the qualifiers (`?`
    `~` `%`) that stand at each part, `significant` the number of significant digits of the year.
    `clock` is `hh:mm:ss`, `zone` `Z` or an offset or None.
    """

    sign: int = 1
    year: str = ""
    month: str | None = None
    day: str | None = None
    year_mark: str = ""
    month_mark: str = ""
    day_mark: str = ""
    long_year: int | None = None
    significant: int | None = None
    clock: str | None = None
    zone: str | None = None

    @property
    def season(self) -> int | None:
        """The code 21 to 41 when the date is a part of a year, else None."""
        if self.month is None or self.day is not None or "X" in self.month:
            return None
        return int(self.month) if int(self.month) > 12 else None

    @property
    def mark(self) -> str:
        """All qualifiers of the date together: "", "?", "~" or "%"."""
        return _joined(self.year_mark + self.month_mark + self.day_mark)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one date to another. None is an end that is open or unknown (`open_*` tells `..`
    apart)."""

    start: Point | None
    end: Point | None
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """A whole EDTF text: one date, one interval, or the members of a set."""

    kind: Kind
    members: tuple[Point | Stretch, ...]


def _joined(marks: str) -> str:
    unsure = "?" in marks or "%" in marks
    rough = "~" in marks or "%" in marks
    return "%" if unsure and rough else "?" if unsure else "~" if rough else ""


def _refuse(text: str, reason: str) -> InvalidDate:
    return InvalidDate(
        say("“{date}” is not a date the program can read: {reason}", date=text, reason=reason)
    )


@lru_cache(maxsize=4096)
def matching(pattern: str, low: int, high: int) -> tuple[int, ...]:
    """The numbers from low to high whose digits fit a pattern such as `1X`, ascending."""
    digits = ("0123456789" if sign == "X" else sign for sign in pattern)
    numbers = (int("".join(choice)) for choice in product(*digits))
    return tuple(number for number in numbers if low <= number <= high)


def is_zone(text: str) -> bool:
    """Whether the text is `Z` or an offset such as `+04:30`, at most 14 hours."""
    return _ZONE.fullmatch(text) is not None


def read_expression(text: str) -> Expression:
    """Take EDTF text apart. Raises InvalidDate with a sentence for the user."""
    if text[:1] == "[" and text[-1:] == "]":
        return Expression("one_of", _members(text))
    if text[:1] == "{" and text[-1:] == "}":
        return Expression("all_of", _members(text))
    if "/" in text:
        return Expression("interval", (_interval(text),))
    return Expression("date", (read_point(text, text),))


def read_point(text: str, whole: str, alone: bool = True) -> Point:
    """One date. `whole` is the text to quote in an error; `alone` allows long years and clock
    times."""
    match = _POINT.fullmatch(text)
    if match:
        return _plain(match, whole)
    if alone:
        special = _special(text, whole)
        if special:
            return special
    raise _refuse(
        whole, say("write it as 2022, 2022-04 or 2022-04-18, or in one of the other EDTF forms.")
    )


def _plain(match: re.Match[str], whole: str) -> Point:
    own_year, minus, year, year_mark, own_month, month, month_mark, own_day, day, day_mark = (
        part or "" for part in match.groups()
    )
    if minus and year == "0000":
        raise _refuse(whole, say("there is no year -0000; 1 BCE is written 0000."))
    # A mark after the last part covers the whole date; what is rough is its finest part.
    point = Point(
        -1 if minus else 1,
        year,
        month or None,
        day or None,
        _joined(own_year + year_mark),
        _joined(own_month + month_mark),
        _joined(own_day + day_mark),
    )
    _check_month(point, whole)
    return point


def _check_month(point: Point, whole: str) -> None:
    if point.month is None:
        return
    if point.season is not None:
        if not 21 <= point.season <= 41:
            raise _refuse(whole, say("there is no month {month}.", month=point.month))
        return
    months = matching(point.month, 1, 12)
    if not months:
        raise _refuse(whole, say("there is no month {month}.", month=point.month))
    if point.day is None:
        return
    days = matching(point.day, 1, 31)
    if not days:
        raise _refuse(whole, say("no month has a day {day}.", day=point.day))
    if not _exists(point, months, days[0]):
        raise _refuse(whole, say("that month has no day {day}.", day=point.day))


def _exists(point: Point, months: tuple[int, ...], first_day: int) -> bool:
    longest = max(month_length(2000, month) for month in months)
    if first_day > longest:
        return False
    if first_day == 29 and longest == 29:
        return any(is_leap(point.sign * year) for year in matching(point.year, 0, 9999))
    return True


def _special(text: str, whole: str) -> Point | None:
    moment = _MOMENT.fullmatch(text)
    if moment:
        return _moment(moment, whole)
    rough = _ROUGH_YEAR.fullmatch(text)
    if rough and not (rough[1] and rough[2] == "0000"):
        return Point(-1 if rough[1] else 1, rough[2], significant=int(rough[3]))
    long = _LONG_YEAR.fullmatch(text)
    if long:
        return _long_year(long, whole)
    return None


def _moment(match: re.Match[str], whole: str) -> Point:
    hour, minute, second = int(match[2]), int(match[3]), int(match[4])
    if hour > 23 or minute > 59 or second > 59:
        raise _refuse(whole, say("the clock goes from 00:00:00 to 23:59:59."))
    if match[5] and not is_zone(match[5]):
        raise _refuse(
            whole, say("a time zone is Z or an offset of at most 14 hours, such as +04:30.")
        )
    day = read_point(match[1], whole, alone=False)
    return Point(
        day.sign,
        day.year,
        day.month,
        day.day,
        clock=f"{match[2]}:{match[3]}:{match[4]}",
        zone=match[5],
    )


def _long_year(match: re.Match[str], whole: str) -> Point:
    year = int(match[2]) * 10 ** int(match[3] or 0)
    if year <= 9999:
        raise _refuse(whole, say("the letter Y is for years of more than four digits."))
    if year > LARGEST_YEAR:
        raise _refuse(whole, say("it lies too far away to be kept to the second."))
    significant = int(match[4]) if match[4] else None
    return Point(-1 if match[1] else 1, long_year=year, significant=significant)


def _interval(text: str) -> Stretch:
    parts = text.split("/")
    if len(parts) != 2:
        raise _refuse(
            text, say("an interval has one start and one end, as in 2022-05-03/2022-05-05.")
        )
    start, end = parts
    if not start and not end:
        raise _refuse(text, say("it has neither a start nor an end."))
    return Stretch(
        None if start in ("", "..") else read_point(start, text, alone=False),
        None if end in ("", "..") else read_point(end, text, alone=False),
        start == "..",
        end == "..",
    )


def _members(text: str) -> tuple[Point | Stretch, ...]:
    parts = text[1:-1].split(",")
    return tuple(
        _member(part, text, place == 0, place == len(parts) - 1) for place, part in enumerate(parts)
    )


def _member(part: str, whole: str, first: bool, last: bool) -> Point | Stretch:
    if ".." not in part:
        return read_point(part, whole, alone=False)
    start, _, end = part.partition("..")
    if (not start and not first) or (not end and not last) or not (start or end):
        raise _refuse(whole, say("only the first or the last member of a set can be open."))
    return Stretch(
        read_point(start, whole, alone=False) if start else None,
        read_point(end, whole, alone=False) if end else None,
        not start,
        not end,
    )

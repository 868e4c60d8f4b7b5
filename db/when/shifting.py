"""A date moved along the calendar by whole units of its own precision.

Hides how EDTF text is moved: a month stays a month, an interval keeps its length, qualifiers,
open ends and digits left open stay what they were. Moving there and back is the identity.
Dates of mixed precision (`2022-05-03/2022-06`) move by the coarser unit; the finer end keeps its
distance in days from the coarser one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from db.language import say
from db.when.extent import bounds, clock_seconds, point_days
from db.when.gregorian import DAY, add_months, civil_day, day_number
from db.when.notation import InvalidDate, read_point
from db.when.value import When

_SIGN = "[?~%]?"
_POINT = re.compile(
    rf"(?P<y0>{_SIGN})(?P<year>-?[0-9X]{{4}})(?P<y1>{_SIGN})"
    rf"(?:-(?P<m0>{_SIGN})(?P<month>[0-9X]{{2}})(?P<m1>{_SIGN})"
    rf"(?:-(?P<d0>{_SIGN})(?P<day>[0-9X]{{2}})(?P<d1>{_SIGN}))?)?"
)
_LONG_YEAR = re.compile(r"Y(-?[1-9][0-9]*)(?:E([1-9][0-9]?))?(?:S([1-9][0-9]?))?")
_ROUGH_YEAR = re.compile(r"(-?[0-9]{4})S([1-9][0-9]?)")
_PARTS = re.compile(r"(\.\.|[/,\[\]{}])")
#: Codes for parts of a year in the order in which they begin.
_CYCLES = (
    (21, 22, 23, 24), (25, 26, 27, 28), (31, 32, 29, 30),
    (33, 34, 35, 36), (37, 38, 39), (40, 41),
)  # fmt: skip
_LENGTHS = {"second": 1, "minute": 60, "day": DAY, "month": 30 * DAY, "year": 365 * DAY}


@dataclass(frozen=True, slots=True)
class Unit:
    """What a date moves by: so many of "second", "minute", "day", "month" or "year"; a part of a
    year is the months from one to the next."""

    name: str
    number: int = 1

    @property
    def length(self) -> int:
        """About how many seconds."""
        return _LENGTHS[self.name] * self.number

    @property
    def words(self) -> str:
        """ "day", "10 years"."""
        return self.name if self.number == 1 else f"{self.number} {self.name}s"


def unit_of(when: When) -> Unit:
    """The unit of a date's precision. Raises InvalidDate for dates that cannot be moved."""
    if when.clock is not None:
        return Unit("minute" if len(when.clock) == 5 else "second")
    return max((_unit(part) for part in _points(when.edtf)), key=lambda unit: unit.length)


def shifted(when: When, count: int) -> When:
    """The date that many units later. It is no longer what a phrase says: wording, publication date
    and rule are left behind when it moves. Raises InvalidDate."""
    if not count:
        return when
    if when.clock is not None:
        return _clock_moved(when, count)
    return _loose(when, _moved(when.edtf, count))


def shifted_edge(when: When, count: int, last: bool) -> When:
    """With its first or `last` date alone moved by units of that date; only for what has two.
    Raises InvalidDate when there is no such end or the span would end before it begins."""
    places = [n for n, part in enumerate(_split(when.edtf)) if _is_point(part)]
    if len(places) != 2 or not has_edges(when):
        raise InvalidDate(say("“{edtf}” has no end of its own to be moved.", edtf=when.edtf))
    parts = _split(when.edtf)
    place = places[-1 if last else 0]
    parts[place] = _stepped(parts[place], count, _unit(parts[place]))
    text = "".join(parts)
    bounds(text)
    return when if text == when.edtf else _loose(when, text)


def has_edges(when: When) -> bool:
    """Whether it reaches from one date to another, so that each can be moved alone."""
    parts = _split(when.edtf)
    marks = [part for part in parts if not _is_point(part)]
    return len(parts) - len(marks) == 2 and marks in (["/"], ["[", "..", "]"])


def count_for(when: When, seconds: int, edge: str = "") -> int:
    """How many units bring the date nearest to `seconds` later; `edge`: "first" or "last" for
    `shifted_edge`. Raises InvalidDate."""
    if edge:
        points = list(_points(when.edtf))
        text = points[-1 if edge == "last" else 0]
        start, unit = point_days(read_point(text, text))[0] * DAY, _unit(text)
    else:
        found = when.bounds()
        known = (found.earliest, found.start_latest, found.latest)
        start = next((each for each in known if each is not None), 0)
        unit = unit_of(when)
    if unit.name not in ("month", "year"):
        return round(seconds / unit.length)
    year, month, day = civil_day((start + seconds) // DAY)
    first_year, first_month, first_day = civil_day(start // DAY)
    months = (year - first_year) * 12 + month - first_month + (day - first_day) / 30
    return round(months / (unit.number * (12 if unit.name == "year" else 1)))


def _loose(when: When, edtf: str) -> When:
    return replace(when, edtf=edtf, calendar=None, phrase="", published=None, rule="")


def _split(edtf: str) -> list[str]:
    return [part for part in _PARTS.split(edtf) if part]


def _is_point(part: str) -> bool:
    return _PARTS.fullmatch(part) is None


def _points(edtf: str) -> Iterator[str]:
    """The dates an EDTF text is made of, as texts."""
    bounds(edtf)
    return (part for part in _split(edtf) if _is_point(part))


def _unit(point: str) -> Unit:
    """The unit of one date."""
    rough = _ROUGH_YEAR.fullmatch(point)
    long = _LONG_YEAR.fullmatch(point)
    if rough or long:
        digits, kept = _significant(point)
        return Unit("year", 10 ** (digits - kept))
    found = _POINT.fullmatch(point)
    assert found is not None  # `bounds` read it
    year, month, day = found["year"], found["month"], found["day"]
    open_digits = len(year) - len(year.rstrip("X"))
    if year.count("X") > open_digits or open_digits == 4 or (open_digits and month):
        raise _immovable(point)
    if month is None:
        return Unit("year", 10**open_digits)
    if month == "XX" and day in (None, "XX"):
        return Unit("year")
    if "X" in month or (day and day != "XX" and "X" in day):
        raise _immovable(point)
    if int(month) > 12:
        cycle = next(cycle for cycle in _CYCLES if int(month) in cycle)
        return Unit("month", 12 // len(cycle))
    return Unit("day" if day and day != "XX" else "month")


def _immovable(point: str) -> InvalidDate:
    return InvalidDate(
        say(
            "“{point}” leaves digits open in the middle, so it cannot be moved. Change it in "
            "words.",
            point=point,
        )
    )


def _moved(edtf: str, count: int) -> str:
    """Every date of the text, by the coarsest unit among them."""
    parts = _split(edtf)
    units = {n: _unit(part) for n, part in enumerate(parts) if _is_point(part)}
    bounds(edtf)
    lead = max(units, key=lambda n: units[n].length)
    unit, before = units[lead], parts[lead]
    parts[lead] = _stepped(before, count, unit)
    # What is as coarse moves by the same step; what is finer keeps its distance in days.
    days = _first(parts[lead]) - _first(before)
    for place, own in units.items():
        if place == lead:
            continue
        if own == unit:
            parts[place] = _stepped(parts[place], count, unit)
        elif own.name == "day":
            parts[place] = _stepped(parts[place], days, own)
        else:
            parts[place] = _stepped(parts[place], count * _ratio(unit, own), own)
    text = "".join(parts)
    bounds(text)
    return text


def _ratio(coarse: Unit, fine: Unit) -> int:
    """How many of the finer calendar unit make one of the coarser."""
    months = {unit: unit.number * (12 if unit.name == "year" else 1) for unit in (coarse, fine)}
    return months[coarse] // months[fine]


def _first(point: str) -> int:
    """The day number a date's own digits begin with, its qualifiers aside."""
    bare = re.sub(r"[?~%]", "", point)
    return point_days(read_point(bare, bare))[0]


def _stepped(point: str, count: int, unit: Unit) -> str:
    """One date, so many of its own units later."""
    if _LONG_YEAR.fullmatch(point) or _ROUGH_YEAR.fullmatch(point):
        return _rough_moved(point, count * unit.number)
    found = _POINT.fullmatch(point)
    assert found is not None
    cells = found.groupdict(default="")
    year, month, day = cells["year"], cells["month"], cells["day"]
    open_digits = len(year) - len(year.rstrip("X"))
    if unit.name == "year":
        if open_digits:
            cells["year"] = _open_year(year, count, open_digits)
        else:
            text = _year(int(year) + count * unit.number)
            if text.startswith("Y") and (month or re.search("[?~%]", point)):
                raise _too_far(point)
            cells["year"] = text
    elif unit.name == "month" and int(month) > 12:
        cells["year"], cells["month"] = _part_moved(year, int(month), count)
    elif unit.name == "month":
        at = add_months(int(year), int(month), count)
        cells["year"], cells["month"] = _four(at[0], point), f"{at[1]:02d}"
    else:
        number = day_number(int(year), int(month), int(day)) + count
        at_day = civil_day(number)
        cells["year"] = _four(at_day[0], point)
        cells["month"], cells["day"] = f"{at_day[1]:02d}", f"{at_day[2]:02d}"
    text = cells["y0"] + cells["year"] + cells["y1"]
    for name, before, after in (("month", "m0", "m1"), ("day", "d0", "d1")):
        if cells[name]:
            text += f"-{cells[before]}{cells[name]}{cells[after]}"
    return text


def _part_moved(year: str, code: int, count: int) -> tuple[str, str]:
    """A season, quarter or other part of a year."""
    cycle = next(cycle for cycle in _CYCLES if code in cycle)
    years, place = divmod(cycle.index(code) + count, len(cycle))
    return _four(int(year) + years, year), f"{cycle[place]:02d}"


def _open_year(year: str, count: int, digits: int) -> str:
    """A decade, century or millennium, before or after year 0."""
    sign = -1 if year.startswith("-") else 1
    known = int(year.lstrip("-")[: 4 - digits]) * sign
    # 000X and -000X are two decades on either side of year 0: there is no -0 between them.
    place = known if sign > 0 else known - 1
    place += count
    known = place if place >= 0 else place + 1
    text = f"{abs(known):0{4 - digits}d}"
    if len(text) > 4 - digits:
        raise _too_far(year)
    return ("" if place >= 0 else "-") + text + "X" * digits


def _rough_moved(point: str, years: int) -> str:
    long = _LONG_YEAR.fullmatch(point)
    digits, kept = _significant(point)
    if long:
        number = int(long[1]) * 10 ** int(long[2] or 0) + years
    else:
        number = int(point.partition("S")[0]) + years
    text = _year(number)
    size = len(str(abs(number))) if text.startswith("Y") else 4
    if "S" not in point:
        return text
    if size != digits or (number == 0 and text.startswith("-")):
        raise _too_far(point)
    return f"{text}S{kept}"


def _significant(point: str) -> tuple[int, int]:
    """How many digits a long or rough year has, and how many of them count."""
    head, _, kept = point.partition("S")
    if head.startswith("Y"):
        digits, _, exponent = head[1:].lstrip("-").partition("E")
        size = len(digits) + int(exponent or 0)
    else:
        size = 4
    return size, min(int(kept or size), size)


def _clock_moved(when: When, count: int) -> When:
    clock = when.clock or "00:00"
    step = 60 if len(clock) == 5 else 1
    days, rest = divmod(clock_seconds(clock) + count * step, DAY)
    text = f"{rest // 3600:02d}:{rest % 3600 // 60:02d}"
    if step == 1:
        text += f":{rest % 60:02d}"
    edtf = _stepped(when.edtf, days, Unit("day")) if days else when.edtf
    return replace(_loose(when, edtf), clock=text)


def _year(number: int) -> str:
    if abs(number) > 9999:
        return f"Y{number}"
    return f"-{-number:04d}" if number < 0 else f"{number:04d}"


def _four(number: int, whole: str) -> str:
    if abs(number) > 9999:
        raise _too_far(whole)
    return _year(number)


def _too_far(point: str) -> InvalidDate:
    return InvalidDate(
        say("“{point}” cannot be moved that far in the way it is written.", point=point)
    )

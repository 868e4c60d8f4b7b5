"""A date as the case file keeps it: what was written, how precise it is, and where it came from.

Hides how EDTF text, clock time and part of day combine into bounds. EDTF cannot say "in the
evening" or "14:30 local time", so these stand beside it and only ever with a date precise to the
day.
"""

import re
from dataclasses import dataclass

from db.language import say
from db.when.extent import Bounds, bounds, clock_seconds, in_utc
from db.when.gregorian import DAY, civil_day, month_length
from db.when.notation import InvalidDate, Point, is_zone, read_expression

PARTS_OF_DAY: dict[str, tuple[int, int]] = {
    "early_hours": (0, 5),
    "early_morning": (4, 9),
    "morning": (5, 12),
    "late_morning": (9, 12),
    "midday": (11, 14),
    "afternoon": (12, 18),
    "late_afternoon": (15, 19),
    "early_evening": (17, 20),
    "evening": (17, 23),
    "late_evening": (20, 24),
    "night": (18, 30),
    "early_in_the_day": (0, 9),
    "late_in_the_day": (15, 24),
}
"""Name -> first hour and hour after the last, local time; above 24 it reaches into the next day."""

_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?")


@dataclass(frozen=True, slots=True)
class When:
    """One date. `edtf` is the evidence; everything else says more about it.

    `clock` is "14:30" or "14:30:05", `zone` "Z" or an offset such as "+04:30" (None: local time,
    offset
    unknown), `part_of_day` a key of PARTS_OF_DAY; all three only with an `edtf` precise to the day.
    `calendar` notes the original calendar, `phrase` the wording as printed, `published` the EDTF
    publication date it was resolved with, `rule` the rule that produced it (see `rule_sentence`).
    Raises InvalidDate when the parts do not go together.
    """

    edtf: str
    clock: str | None = None
    zone: str | None = None
    part_of_day: str | None = None
    calendar: str | None = None
    phrase: str = ""
    published: str | None = None
    rule: str = ""

    def __post_init__(self) -> None:
        if self.clock is not None or self.part_of_day is not None or self.zone is not None:
            _check_time(self)

    def bounds(self) -> Bounds:
        """The bounds with clock time and part of day taken into account. Raises InvalidDate."""
        if self.clock is None and self.part_of_day is None:
            return bounds(self.edtf)
        day = bounds(self.edtf)
        if day.earliest is None or day.latest is None:
            return day
        start, end = _window(self)
        earliest, latest = in_utc(day.earliest + start, day.latest - DAY + end, self.zone)
        return Bounds(earliest, latest, earliest, latest, False, False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read a text as a date. `ambiguous`: a person has to confirm it. `why` is a
    sentence."""

    when: When
    bounds: Bounds
    ambiguous: bool
    why: str


def parse(edtf: str) -> When:
    """Strict EDTF, levels 0 to 2; a clock time goes into its own fields. Raises InvalidDate."""
    if "T" not in edtf:
        bounds(edtf)
        return When(edtf)
    point = read_expression(edtf).members[0]
    assert isinstance(point, Point)
    return When(edtf.partition("T")[0], clock=point.clock, zone=point.zone)


def day(year: int, month: int, day_of_month: int) -> str:
    """EDTF text of a day in an astronomical year from -9999 to 9999. Raises InvalidDate."""
    return _checked(f"{_year(year)}-{month:02d}-{day_of_month:02d}")


def month(year: int, month_of_year: int) -> str:
    """EDTF text of a month. Raises InvalidDate."""
    return _checked(f"{_year(year)}-{month_of_year:02d}")


def year(number: int) -> str:
    """EDTF text of an astronomical year (0 is 1 BCE), of any length. Raises InvalidDate."""
    return _checked(_year(number) if abs(number) <= 9999 else f"Y{number}")


def one_of(first: str, last: str) -> str:
    """EDTF text for one unknown date from `first` to `last`. Raises InvalidDate."""
    return first if first == last else _checked(f"[{first}..{last}]")


def interval(start: str, end: str) -> str:
    """EDTF text for something that lasted; an empty text is an unknown end, ".." an open one."""
    return start if start == end else _checked(f"{start}/{end}")


def from_edges(start: str, end: str, lasted: bool) -> str:
    """EDTF text from the first and last day a data set gives (`YYYY-MM-DD` both).

    `lasted`: it went on from the one to the other. Otherwise it is one unknown day between them,
    and a span
    that is exactly a month or a year is written as that month or year. Raises InvalidDate.
    """
    if lasted or start == end:
        return interval(start, end)
    if start[:4] == end[:4] and start[4:] == "-01-01" and end[4:] == "-12-31":
        return _checked(start[:4])
    text = one_of(start, end)
    found = bounds(text)
    if start[:7] == end[:7] and start[7:] == "-01" and found.latest is not None:
        year_of, month_of, last = civil_day(found.latest // DAY - 1)
        if last == month_length(year_of, month_of):
            return _checked(start[:7])
    return text


def _year(number: int) -> str:
    return f"-{-number:04d}" if number < 0 else f"{number:04d}"


def _checked(text: str) -> str:
    bounds(text)
    return text


def _check_time(when: When) -> None:
    if when.clock is not None and not _CLOCK.fullmatch(when.clock):
        raise InvalidDate(
            say("“{clock}” is not a clock time: write it as 14:30 or 14:30:05.", clock=when.clock)
        )
    if when.zone is not None and not is_zone(when.zone):
        raise InvalidDate(
            say("“{zone}” is not a time zone: write Z or an offset such as +04:30.", zone=when.zone)
        )
    if when.part_of_day is not None and when.part_of_day not in PARTS_OF_DAY:
        raise InvalidDate(
            say(
                "“{part_of_day}” is not a part of the day the program knows.",
                part_of_day=when.part_of_day,
            )
        )
    expression = read_expression(when.edtf)
    point = expression.members[0]
    if expression.kind != "date" or not isinstance(point, Point) or point.day is None:
        raise InvalidDate(
            say("A time of day needs a date precise to the day; “{edtf}” is not.", edtf=when.edtf)
        )


def _window(when: When) -> tuple[int, int]:
    """Seconds after local midnight: first, and the one after the last."""
    if when.clock is not None:
        start = clock_seconds(when.clock)
        return start, start + (60 if len(when.clock) == 5 else 1)
    first, last = PARTS_OF_DAY[when.part_of_day or "night"]
    return first * 3600, last * 3600

"""How exact a date is, in one word for a chip.

Hides which shapes of EDTF count as a day, a month, a span and so on.
"""

import re

from db.language import say
from db.when.notation import InvalidDate, Point, Stretch, read_expression
from db.when.value import When
from db.when.wording import written_digits

#: The words `precision` gives, for people.
WORDS = {
    "day": say("day"),
    "month": say("month"),
    "year": say("year"),
    "season": say("season"),
    "part of year": say("part of year"),
    "decade": say("decade"),
    "century": say("century"),
    "millennium": say("millennium"),
    "span": say("span"),
    "range": say("range"),
    "set": say("set", sense="of dates"),
    "open end": say("open end"),
    "open start": say("open start"),
    "minute": say("minute"),
    "second": say("second"),
    "part of day": say("part of day"),
    "vague": say("vague"),
    "unreadable": say("unreadable"),
}


def precision(when: When | str) -> str:
    """One word for how exact a date is: "day", "month", "year", "season", "part of year",
    "decade", "century",
    "millennium", "span" (it lasted), "range" (one unknown date of several), "set", "open end",
    "open start",
    "minute", "second", "part of day", "vague" for other digits left open, "unreadable" for no
    date."""
    value = when if isinstance(when, When) else When(str(when))
    if value.clock is not None:
        return "minute" if len(value.clock) == 5 else "second"
    if value.part_of_day is not None:
        return "part of day"
    try:
        expression = read_expression(value.edtf)
    except InvalidDate:
        return "unreadable"
    only = expression.members[0]
    if isinstance(only, Point) and len(expression.members) == 1:
        return _point_precision(only)
    if len(expression.members) == 1 and isinstance(only, Stretch):
        if only.end is None:
            return "open end"
        if only.start is None:
            return "open start"
    return {"interval": "span", "one_of": "range"}.get(expression.kind, "set")


def _point_precision(point: Point) -> str:
    if point.clock is not None:
        return "second"
    if point.season is not None:
        return "season" if point.season <= 32 else "part of year"
    if point.significant is not None:
        return "vague"
    if "X" not in written_digits(point):
        return "day" if point.day else "month" if point.month else "year"
    open_year = {"X": "decade", "XX": "century", "XXX": "millennium"}
    if point.day and set(point.day) == {"X"} and "X" not in point.year:
        return (
            "year"
            if point.month == "XX"
            else "month"
            if "X" not in (point.month or "")
            else "vague"
        )
    if point.month is None and re.fullmatch(r"\d+X+", point.year):
        return open_year[point.year[point.year.index("X") :]]
    return "year" if point.month == "XX" and not point.day and "X" not in point.year else "vague"

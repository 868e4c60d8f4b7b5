"""Dates in words: how a date is said to people, in English.

Hides all wording of dates. What the source left open stays open in the words: "between 3 and 5 May
2022" is one unknown day, "3–5 May 2022" lasted. Years before year 1 are said as BCE.
"""

import re
from dataclasses import dataclass

from db.when.extent import rough_years
from db.when.gregorian import month_length
from db.when.notation import Expression, InvalidDate, Point, Stretch, read_expression
from db.when.value import When

_NBSP = "\u00a0"
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = tuple(name[:3] for name in _MONTHS)
_SEASONS = ("spring", "summer", "autumn", "winter")
_THIRDS = ("early", "mid", "late")
_ORDINALS = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class _Style:
    """The words that differ between the long and the short form."""

    months: tuple[str, ...]
    about: str
    perhaps: str
    perhaps_about: str
    perhaps_follows: str
    between: str
    dash: bool


_LONG = _Style(_MONTHS, "about ", "perhaps ", "perhaps about ", "", "between ", False)
_SHORT = _Style(SHORT_MONTHS, "c. ", "", "c. ", "?", "within ", True)


def show(when: When | str, nbsp: bool = False) -> str:
    """A date for people: "early January 2024", "18 April 2022, evening". Text that is no EDTF
    comes back as it is. `nbsp` glues day, month and year with no-break spaces."""
    text = _said(when, _LONG)
    return re.sub(r"(?<=\d) (?=[A-Z])|(?<=[a-z]) (?=\d)", _NBSP, text) if nbsp else text


def show_short(when: When | str) -> str:
    """A date for labels and tables: "18 Apr 2022", "2022?", "c. 1850"."""
    return _said(when, _SHORT)


def _said(when: When | str, style: _Style) -> str:
    value = when if isinstance(when, When) else None
    edtf = value.edtf if value else str(when)
    try:
        expression = read_expression(edtf)
    except InvalidDate:
        return edtf
    return _expression(expression, style) + (_time(value, style) if value else "")


def _time(when: When, style: _Style) -> str:
    if when.clock is not None:
        return f", {_clock(when.clock, when.zone, style)}"
    if when.part_of_day is not None:
        return f", {when.part_of_day.replace('_', ' ')}"
    return ""


def _clock(clock: str, zone: str | None, style: _Style) -> str:
    if zone is None:
        return clock if style.dash else f"{clock} (local)"
    return f"{clock} UTC" if zone == "Z" else f"{clock} UTC{zone}"


def _expression(expression: Expression, style: _Style) -> str:
    only = expression.members[0]
    if expression.kind == "date" and isinstance(only, Point):
        return _point(only, style)
    if expression.kind == "interval" and isinstance(only, Stretch):
        return _interval(only, style)
    if expression.kind == "one_of" and len(expression.members) == 1:
        return _one_range(only, style)
    return _list(expression, style)


def _point(point: Point, style: _Style, mark: bool = True) -> str:
    if point.season is not None:
        text = _season(point, style)
        rough_third = 37 <= point.season <= 39 and point.mark == "~"
        return text if rough_third or not mark else _marked(text, point.mark, style)
    if point.significant is not None:
        return _rough_year(point, style)
    text = _pattern(point, style) if "X" in written_digits(point) else _plain(point, style)
    if point.clock is not None:
        text += f", {_clock(point.clock, point.zone, style)}"
    return _marked(text, point.mark, style) if mark else text


def written_digits(point: Point) -> str:
    """The digits of a date one after the other, with X for the open ones."""
    return point.year + (point.month or "") + (point.day or "")


def _plain(point: Point, style: _Style) -> str:
    year = year_text(_year(point))
    if point.month is None:
        return year
    month = style.months[int(point.month) - 1]
    return f"{month} {year}" if point.day is None else f"{int(point.day)} {month} {year}"


def _year(point: Point) -> int:
    return point.sign * (point.long_year if point.long_year is not None else int(point.year))


def year_text(year: int) -> str:
    """An astronomical year for people: 2022, "79 CE", "44 BCE"."""
    if year <= 0:
        return f"{1 - year:,} BCE" if year < -9998 else f"{1 - year} BCE"
    if year < 1000:
        return f"{year} CE"
    return f"{year:,} CE" if year > 9999 else str(year)


def _rough_year(point: Point, style: _Style) -> str:
    first, last = rough_years(point)
    probable = year_text(_year(point))
    if first == last:
        return probable
    return f"{style.about}{probable} (between {year_text(first)} and {year_text(last)})"


def _pattern(point: Point, style: _Style) -> str:
    """Dates with digits left open."""
    year = _open_year(point)
    if point.month is None:
        return year
    if point.month == "XX":
        if point.day is None:
            return f"a month in {year}"
        if point.day == "XX":
            return f"a day in {year}"
    if "X" not in point.month and point.day == "XX":
        return f"a day in {style.months[int(point.month) - 1]} {year}"
    if "X" not in point.month and "X" not in (point.day or ""):
        month = style.months[int(point.month) - 1]
        named = month if point.day is None else f"{int(point.day)} {month}"
        return f"{named}, {year}" if point.year == "XXXX" else f"{named} in the {year}"
    sign = "-" if point.sign < 0 else ""
    return sign + "-".join(part for part in (point.year, point.month, point.day) if part)


def _open_year(point: Point) -> str:
    digits, before = point.year, " BCE" if point.sign < 0 else ""
    if "X" not in digits:
        return year_text(_year(point))
    if digits == "XXXX":
        return f"unknown year{before}"
    if re.fullmatch(r"\d{3}X", digits) and not before:
        return f"{int(digits[:3])}0s"
    if re.fullmatch(r"\d\dXX", digits):
        return f"{ordinal(int(digits[:2]) + 1)} century{before}"
    if re.fullmatch(r"\dXXX", digits):
        return f"{ordinal(int(digits[0]) + 1)} millennium{before}"
    return f"{digits}{before}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th ..."""
    suffix = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{suffix}"


def _season(point: Point, style: _Style) -> str:
    code = point.season or 21
    year = _open_year(point)
    if code <= 32:
        name = _SEASONS[(code - 21) % 4]
        if code in (24, 28, 30) and "X" not in point.year:
            year = _two_years(_year(point))
        return f"{name} {year}" + (" (southern)" if code >= 29 else "")
    if code <= 36:
        return f"Q{code - 32} {year}" if style.dash else f"{_ORDINALS[code - 33]} quarter of {year}"
    if code <= 39:
        name = _THIRDS[code - 37]
        if point.mark:
            return f"{name}-{year}" if name == "mid" else f"{name} {year}"
        first = 1 + (code - 37) * 4
        return f"{style.months[first - 1]}–{style.months[first + 2]} {year}"
    return f"{_ORDINALS[code - 40]} half of {year}"


def _two_years(year: int) -> str:
    """A winter lies in two years."""
    if year < 1000:
        return f"{year_text(year)}–{year_text(year + 1)}"
    return f"{year}–{(year + 1) % 100:02d}"


def _marked(text: str, mark: str, style: _Style) -> str:
    if not mark:
        return text
    before = {"?": style.perhaps, "~": style.about, "%": style.perhaps_about}[mark]
    return before + text + (style.perhaps_follows if mark in "?%" else "")


def _interval(stretch: Stretch, style: _Style) -> str:
    start, end = stretch.start, stretch.end
    if start is None and end is None:
        return "always" if stretch.open_start and stretch.open_end else "start and end unknown"
    if start is None and end is not None:
        text = f"until {_point(end, style)}"
        return text if stretch.open_start or style.dash else f"{text}, start unknown"
    if end is None and start is not None:
        text = (
            f"since {_point(start, style)}" if stretch.open_end else f"from {_point(start, style)}"
        )
        return text if stretch.open_end or style.dash else f"{text}, end unknown"
    assert start is not None and end is not None
    first, last = _together(start, end, style)
    return f"{first}–{last}" if " " not in first else f"{first} – {last}"


def _together(start: Point, end: Point, style: _Style) -> tuple[str, str]:
    """Both dates, the first without the month and year it shares with the second."""
    first, last = _point(start, style), _point(end, style)
    if start.mark or end.mark or not (_is_plain(start) and _is_plain(end)):
        return first, last
    if start.month is None or end.month is None or _year(start) != _year(end):
        if _year(start) < 1000 and start.month is None and _era(start) == _era(end):
            return first.partition(" ")[0], last
        return first, last
    if start.day is None or end.day is None:
        return (first.partition(" ")[0], last) if start.day is end.day else (first, last)
    if start.month == end.month:
        return str(int(start.day)), last
    return f"{int(start.day)} {style.months[int(start.month) - 1]}", last


def _era(point: Point) -> bool:
    return _year(point) <= 0


def _is_plain(point: Point) -> bool:
    return "X" not in written_digits(point) and point.season is None and point.long_year is None


def _one_range(member: Point | Stretch, style: _Style) -> str:
    if isinstance(member, Point):
        return _point(member, style)
    start, end = member.start, member.end
    if start is None and end is not None:
        return f"{_point(end, style)} or earlier"
    if end is None and start is not None:
        return f"{_point(start, style)} or later"
    assert start is not None and end is not None
    part = _part_of_month(start, end, style)
    if part:
        return part
    first, last = _together(start, end, style)
    if style.dash:
        return (
            f"{style.between}{first}–{last}"
            if " " not in first
            else f"{style.between}{first} – {last}"
        )
    return f"{style.between}{first} and {last}"


def _part_of_month(start: Point, end: Point, style: _Style) -> str | None:
    """Early, mid and late of a month, as the reader of phrases writes them."""
    if not (start.day and end.day and _is_plain(start) and _is_plain(end)):
        return None
    if (start.sign, start.year, start.month) != (end.sign, end.year, end.month):
        return None
    length = month_length(_year(start), int(start.month or "1"))
    days = (start.day, start.mark, end.day, end.mark)
    named = {
        ("01", "", "10", "~"): "early ",
        ("11", "~", "20", "~"): "mid-",
        ("21", "~", str(length), ""): "late ",
    }.get(days)
    month = style.months[int(start.month or "1") - 1]
    return f"{named}{month} {year_text(_year(start))}" if named else None


def _list(expression: Expression, style: _Style) -> str:
    members = expression.members
    words = [
        _one_range(member, style).removeprefix(style.between).replace(" and ", " to ")
        if isinstance(member, Stretch)
        else _point(member, style)
        for member in members
    ]
    words = _shared_month(members, style) or words
    if expression.kind == "one_of":
        return f"{words[0]} or {words[1]}" if len(words) == 2 else f"one of {', '.join(words)}"
    if len(words) == 1:
        return f"all of {words[0]}"
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _shared_month(members: tuple[Point | Stretch, ...], style: _Style) -> list[str] | None:
    points = [member for member in members if isinstance(member, Point)]
    same = {(point.sign, point.year, point.month) for point in points}
    if len(points) < len(members) or len(same) > 1 or any(point.mark for point in points):
        return None
    if not all(point.day and _is_plain(point) for point in points):
        return None
    return [str(int(point.day or "1")) for point in points[:-1]] + [_point(points[-1], style)]

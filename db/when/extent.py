"""How far a date reaches: the possible span and the certain core, in whole seconds.

Hides how EDTF text becomes bounds. Decisions, each the reading of what a source can know:
- `~` widens a date by one unit of the part it marks, `%` by two; a mark after the whole date
  marks its finest part. A quarter, quadrimester or semester stays inside its year.
- `?` widens nothing: it doubts the source, and how far the source reaches stays the same.
- Seasons 21 to 24 are taken as in the north; winter begins in December of the year named.
- An open or unknown end has no bound. It ended at or after its start, nothing more is certain.
- `1950S2` is some year that shares its first two digits with 1950.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from db.language import say
from db.when.gregorian import DAY, add_months, civil_day, day_number, is_leap, month_length
from db.when.notation import Expression, InvalidDate, Point, Stretch, matching, read_expression

LOCAL_MARGIN = 14 * 3600
"""Seconds to either side of a local clock time whose offset from UTC is unknown."""

_UNIX_EPOCH = date(1970, 1, 1).toordinal()
_SEASON_START = {
    21: 3,
    22: 6,
    23: 9,
    24: 12,
    25: 3,
    26: 6,
    27: 9,
    28: 12,
    29: 9,
    30: 12,
    31: 3,
    32: 6,
}
_MARK_WIDTH = {"": 0, "?": 0, "~": 1, "%": 2}


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a date lies, in seconds since 1970-01-01T00:00Z.

    `earliest`: it did not begin before; `start_latest`: it began before this; `end_earliest`: it
    ended at or after this; `latest`: it ended before this. None means no bound, with `open_start`
    or `open_end` set. The certain core is [start_latest, end_earliest) when start_latest <
    end_earliest.
    """

    earliest: int | None
    start_latest: int | None
    end_earliest: int | None
    latest: int | None
    open_start: bool
    open_end: bool


Days = tuple[int, int]  # first day number, day number after the last


@lru_cache(maxsize=65_536)
def bounds(edtf: str) -> Bounds:
    """The bounds of EDTF text. Raises InvalidDate."""
    return _plain(edtf) or _expression(read_expression(edtf), edtf)


def is_valid(edtf: str) -> bool:
    """Whether the text is EDTF the program can keep."""
    try:
        bounds(edtf)
    except InvalidDate:
        return False
    return True


def _plain(edtf: str) -> Bounds | None:
    """The shapes bulk imports are made of, without the grammar: None when it is not one of them."""
    if edtf[:1] == "[" and edtf[-1:] == "]":
        start, dots, end = edtf[1:-1].partition("..")
        first, last = _plain_days(start), _plain_days(end) if dots else None
        if first is None or last is None or last[1] <= first[0]:
            return None
        earliest, latest = first[0] * DAY, last[1] * DAY
        return Bounds(earliest, latest, earliest, latest, False, False)
    start, slash, end = edtf.partition("/")
    first = _plain_days(start)
    if first is None:
        return None
    if not slash:
        earliest, latest = first[0] * DAY, first[1] * DAY
        return Bounds(earliest, latest, earliest, latest, False, False)
    last = _plain_days(end)
    return None if last is None else _interval(first, last)


def _plain_days(text: str) -> Days | None:
    size = len(text)
    try:
        if size == 10 and text[4] == text[7] == "-":
            first = date.fromisoformat(text).toordinal() - _UNIX_EPOCH
            return first, first + 1
        if (
            size == 7
            and text[4] == "-"
            and text[:4].isdigit()
            and text[5:].isdigit()
            and text.isascii()
        ):
            year, month = int(text[:4]), int(text[5:])
            first = date(year, month, 1).toordinal() - _UNIX_EPOCH
            return first, first + month_length(year, month)
        if size == 4 and text.isdigit() and text.isascii():
            year = int(text)
            first = date(year, 1, 1).toordinal() - _UNIX_EPOCH
            return first, first + 365 + is_leap(year)
    except ValueError:
        return None
    return None


def _interval(first: Days | None, last: Days | None) -> Bounds | None:
    if first and last and last[1] <= first[0]:
        return None
    earliest = first[0] * DAY if first else None
    latest = last[1] * DAY if last else None
    begun = [span[1] * DAY for span in (first, last) if span]
    ended = [span[0] * DAY for span in (first, last) if span]
    return Bounds(
        earliest,
        min(begun, default=None),
        max(ended, default=None),
        latest,
        first is None,
        last is None,
    )


def _expression(expression: Expression, edtf: str) -> Bounds:
    only = expression.members[0]
    if expression.kind == "date" and isinstance(only, Point):
        return _moment(only) if only.clock else _single(point_days(only))
    if expression.kind == "interval" and isinstance(only, Stretch):
        return _checked(_stretch(only), edtf)
    return _set(expression, edtf)


def _checked(found: Bounds | None, edtf: str) -> Bounds:
    if found is None:
        raise InvalidDate(
            say("“{edtf}” is not a date the program can read: it ends before it begins.", edtf=edtf)
        )
    return found


def _single(days: Days) -> Bounds:
    earliest, latest = days[0] * DAY, days[1] * DAY
    return Bounds(earliest, latest, earliest, latest, False, False)


def _stretch(stretch: Stretch) -> Bounds | None:
    return _interval(
        point_days(stretch.start) if stretch.start else None,
        point_days(stretch.end) if stretch.end else None,
    )


def _set(expression: Expression, edtf: str) -> Bounds:
    """The hull of the members. All of a set begins with the first and ends with the last of them;
    only members without a gap between them make a certain core."""
    spans = [
        _checked(_stretch(member), edtf)
        if isinstance(member, Stretch)
        else _single(point_days(member))
        for member in expression.members
    ]
    starts = [span.earliest for span in spans if span.earliest is not None]
    ends = [span.latest for span in spans if span.latest is not None]
    open_start = len(starts) < len(spans)
    open_end = len(ends) < len(spans)
    earliest = None if open_start else min(starts)
    latest = None if open_end else max(ends)
    if expression.kind == "one_of" or not _adjoining(spans):
        return Bounds(earliest, latest, earliest, latest, open_start, open_end)
    begun = min(
        (span.start_latest for span in spans if span.start_latest is not None), default=None
    )
    ended = max(
        (span.end_earliest for span in spans if span.end_earliest is not None), default=None
    )
    return Bounds(earliest, begun, ended, latest, open_start, open_end)


def _adjoining(spans: list[Bounds]) -> bool:
    closed = [(span.earliest, span.latest) for span in spans]
    if any(start is None or end is None for start, end in closed):
        return len(spans) == 1
    ordered = sorted((start or 0, end or 0) for start, end in closed)
    return all(this[1] >= following[0] for this, following in pairwise(ordered))


def _moment(point: Point) -> Bounds:
    start = point_days(point)[0] * DAY + clock_seconds(point.clock or "00:00:00")
    earliest, latest = in_utc(start, start + 1, point.zone)
    return Bounds(earliest, latest, earliest, latest, False, False)


def clock_seconds(clock: str) -> int:
    """Seconds after midnight of `hh:mm` or `hh:mm:ss`."""
    return sum(
        int(part) * unit for part, unit in zip(clock.split(":"), (3600, 60, 1), strict=False)
    )


def in_utc(start: int, end: int, zone: str | None) -> tuple[int, int]:
    """Local seconds turned into UTC; widened by LOCAL_MARGIN to either side when the zone is
    unknown."""
    if zone is None:
        return start - LOCAL_MARGIN, end + LOCAL_MARGIN
    if zone == "Z":
        return start, end
    offset = clock_seconds(zone[1:]) * (-1 if zone[0] == "-" else 1)
    return start - offset, end - offset


def point_days(point: Point) -> Days:
    """First day number of a date and the one after its last, marks included."""
    if point.long_year is not None or point.significant is not None:
        low, high = rough_years(point)
        return day_number(low), day_number(high + 1)
    first, last = _first_day(point), _last_day(point)
    if not (point.year_mark or point.month_mark or point.day_mark):
        return first, last
    return _widened(point, first, last)


def rough_years(point: Point) -> tuple[int, int]:
    """First and last astronomical year of a long year or one with significant digits."""
    size = point.long_year if point.long_year is not None else int(point.year)
    low = high = size
    digits = len(str(size)) if point.long_year is not None else len(point.year)
    if point.significant is not None and point.significant < digits:
        unit = 10 ** (digits - point.significant)
        low = size - size % unit
        high = low + unit - 1
    return (-high, -low) if point.sign < 0 else (low, high)


def _years(point: Point) -> tuple[int, ...]:
    if point.sign > 0:
        return matching(point.year, 0, 9999)
    return tuple(-year for year in reversed(matching(point.year, 1, 9999)))


def _first_day(point: Point) -> int:
    return _edge(point, last=False)


def _last_day(point: Point) -> int:
    return _edge(point, last=True) + 1


def _edge(point: Point, last: bool) -> int:
    """The first or last day that fits the pattern of the date."""
    step = -1 if last else 1
    if point.season is not None:
        start, end = part_of_year(_years(point)[-1 if last else 0], point.season)
        return end - 1 if last else start
    months = matching(point.month or "XX", 1, 12)[::step]
    days = matching(point.day or "XX", 1, 31)[::step]
    for year in _years(point)[::step]:
        for month in months:
            length = month_length(year, month)
            for day in days:
                if day <= length:
                    return day_number(year, month, day)
    raise InvalidDate(say("That date does not exist in any of the years it could be."))


def part_of_year(year: int, code: int) -> Days:
    """The days of an EDTF season (21 to 32), quarter (33), quadrimester (37) or semester (40)."""
    if code >= 40:
        first, size = 1 + (code - 40) * 6, 6
    elif code >= 37:
        first, size = 1 + (code - 37) * 4, 4
    elif code >= 33:
        first, size = 1 + (code - 33) * 3, 3
    else:
        first, size = _SEASON_START[code], 3
    following = add_months(year, first, size)
    return day_number(year, first), day_number(*following)


def _widened(point: Point, first: int, last: int) -> Days:
    """Moves both edges outward for the marks: see the module's text for the units."""
    if point.season is not None:
        months = _MARK_WIDTH[point.month_mark]
        if months and point.season >= 33:
            year_first, year_last = day_number(_years(point)[0]), day_number(_years(point)[-1] + 1)
            first = max(_moved(first, 0, -months), year_first)
            last = min(_moved(last, 0, months), year_last)
        else:
            first, last = _moved(first, 0, -months), _moved(last, 0, months)
    else:
        months = _MARK_WIDTH[point.month_mark]
        first, last = _moved(first, 0, -months), _after(last, 0, months)
    years = _MARK_WIDTH[point.year_mark] * 10 ** point.year.count("X")
    days = _MARK_WIDTH[point.day_mark]
    return _moved(first, -years, 0) - days, _after(last, years, 0) + days


def _moved(day: int, years: int, months: int) -> int:
    """The day that many months and years away; the last of the month where the month is shorter."""
    year, month, of_month = civil_day(day)
    year, month = add_months(year + years, month, months)
    return day_number(year, month, min(of_month, month_length(year, month)))


def _after(day: int, years: int, months: int) -> int:
    """As `_moved`, for the day after a span: moves the last day, so that ends of months stay
    ends."""
    year, month, of_month = civil_day(day - 1)
    ends_month = of_month == month_length(year, month)
    year, month = add_months(year + years, month, months)
    length = month_length(year, month)
    return day_number(year, month, length if ends_month else min(of_month, length)) + 1

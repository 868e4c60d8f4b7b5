"""Dates said by the table of a language: the shapes of a date, in the order they are put together.

Hides which shape is said by which pattern. What the English wording leaves open stays open here;
`tests/db/when/test_wording_abroad.py` holds the two to each other.
"""

from __future__ import annotations

import re

from db.when.extent import rough_years
from db.when.gregorian import month_length
from db.when.notation import Expression, Point, Stretch
from db.when.speech.grammar import Forms, Speech, Style, filled, forms, roman
from db.when.value import When
from db.when.wording import written_digits

_MARKS = "~?%"


class Saying:
    """Says dates in one language and one style."""

    def __init__(self, speech: Speech, style: Style) -> None:
        self._speech = speech
        self._style = style

    # The whole

    def expression(self, expression: Expression) -> str:
        """A date, an interval or a set."""
        only = expression.members[0]
        if expression.kind == "date" and isinstance(only, Point):
            return self.point(only)[0]
        if expression.kind == "interval" and isinstance(only, Stretch):
            return self._interval(only)
        if expression.kind == "one_of" and len(expression.members) == 1:
            return self._one_range(only)
        return self._list(expression)

    def time(self, when: When) -> str:
        """The clock time or the part of the day that follows a date."""
        if when.clock is not None:
            return self._speech.comma + self._clock(when.clock, when.zone)
        if when.part_of_day is not None:
            return self._speech.comma + self._speech.parts_of_day[when.part_of_day]
        return ""

    def _clock(self, clock: str, zone: str | None) -> str:
        if zone is None:
            return self._style.local.format(t=clock)
        return self._speech.zone.format(t=clock, z="" if zone == "Z" else zone)

    # One date

    def point(self, point: Point) -> Forms:
        """One date in every case."""
        if point.season is not None:
            said = self._part_of_year(point)
            rough_third = 37 <= point.season <= 39 and point.mark == "~"
            return said if rough_third else self._marked(said, point.mark)
        if point.significant is not None:
            return self._rough_year(point)
        said = self._pattern(point) if "X" in written_digits(point) else self._plain(point)
        if point.clock is not None:
            time = self._speech.comma + self._clock(point.clock, point.zone)
            said = tuple(form + time for form in said)
        return self._marked(said, point.mark)

    def _fill(self, pattern: str, **parts: Forms | str) -> Forms:
        return filled(pattern, self._speech.cases, **parts)

    def _plain(self, point: Point) -> Forms:
        if point.month is None:
            return self.year(_year(point))
        if point.day is None:
            return self.month_year(_year(point), int(point.month))
        return self.day(_year(point), int(point.month), int(point.day))

    def day(self, year: int, month: int, day: int) -> Forms:
        """A day of an astronomical year."""
        parts = {"d": self._day(day), "m": self.month(month), "y": self.year(year)}
        return self._fill(self._style.date, **parts)

    def month_year(self, year: int, month: int) -> Forms:
        """A month of an astronomical year."""
        return self._fill(self._style.month_year, m=self.month(month), y=self.year(year))

    def month(self, number: int) -> Forms:
        """A month, 1 to 12."""
        return forms(self._style.months[number - 1], self._speech.cases)

    def _day(self, number: int) -> Forms:
        speech = self._speech
        pattern = speech.first_day if number == 1 and speech.first_day else speech.day
        return self._fill(pattern, n=str(number))

    def year(self, year: int) -> Forms:
        """An astronomical year, with its era where that is not plain."""
        number = str(1 - year if year <= 0 else year)
        if len(number) > 4:
            number = f"{int(number):,}".replace(",", self._speech.thousands)
        return self._era(self._fill(self._style.year, n=number), year)

    def _era(self, said: Forms, year: int) -> Forms:
        if year <= 0:
            return self._fill(self._speech.before_era, y=said)
        return said if 1000 <= year <= 9999 else self._fill(self._speech.after_era, y=said)

    def _rough_year(self, point: Point) -> Forms:
        first, last = rough_years(point)
        probable = self.year(_year(point))
        if first == last:
            return probable
        about = self._marked(probable, "~")
        return self._fill(self._speech.rough_year, x=about, a=self.year(first), b=self.year(last))

    def _pattern(self, point: Point) -> Forms:
        """Dates with digits left open."""
        speech, year = self._speech, self._open_year(point)
        if point.month is None:
            return year
        if point.month == "XX" and point.day is None:
            return self._fill(speech.some_month, x=year)
        if point.month == "XX" and point.day == "XX":
            return self._fill(speech.some_day, x=year)
        if "X" not in point.month:
            month = self.month(int(point.month))
            if point.day == "XX":
                inside = self._fill(self._style.month_year, m=month, y=year)
                return self._fill(speech.some_day, x=inside)
            if point.day is None:
                return self._fill("{m}" + speech.comma + "{y0}", m=month, y=year)
            if "X" not in point.day:
                named = self._fill(self._style.day_month, d=self._day(int(point.day)), m=month)
                return self._fill("{x}" + speech.comma + "{y0}", x=named, y=year)
        sign = "-" if point.sign < 0 else ""
        text = sign + "-".join(part for part in (point.year, point.month, point.day) if part)
        return forms(text, speech.cases)

    def _open_year(self, point: Point) -> Forms:
        digits, speech = point.year, self._speech
        if "X" not in digits:
            return self.year(_year(point))
        if re.fullmatch(r"\d{3}X", digits) and point.sign > 0:
            return self._fill(speech.decade, n=f"{int(digits[:3])}0")
        if digits == "XXXX":
            said = forms(speech.unknown_year, speech.cases)
        elif re.fullmatch(r"\d\dXX", digits):
            said = self._fill(speech.century, o=self._ordinal(int(digits[:2]) + 1))
        elif re.fullmatch(r"\dXXX", digits):
            said = self._fill(speech.millennium, o=self._ordinal(int(digits[0]) + 1))
        else:
            said = self._fill(speech.open_year, n=digits)
        return self._fill(speech.before_era, y=said) if point.sign < 0 else said

    def _ordinal(self, number: int) -> str:
        speech = self._speech
        if number <= len(speech.ordinals):
            return speech.ordinals[number - 1]
        return speech.ordinal.format(n=number, r=roman(number) if number < 40 else str(number))

    def _part_of_year(self, point: Point) -> Forms:
        code = point.season or 21
        year = self._open_year(point)
        if code <= 32:
            if code in (24, 28, 30) and "X" not in point.year:
                year = self._two_years(_year(point))
            # Seasons of the south have codes of their own, with the same words.
            said = self._fill(self._speech.parts[21 + (code - 21) % 4], y=year)
            return self._fill("{x} " + self._speech.southern, x=said) if code >= 29 else said
        if 37 <= code <= 39 and not point.mark:
            first = 1 + (code - 37) * 4
            months = [self.month(first), self.month(first + 3)]
            last = self._fill(self._style.month_year, m=months[1], y=year)
            return self._fill("{x}", x=self.joined(months[0], last))
        return self._fill(self._speech.parts[code], y=year)

    def _two_years(self, year: int) -> Forms:
        """A winter lies in two years."""
        if year < 1000:
            return self.joined(self.year(year), self.year(year + 1))
        return self._fill(self._style.years, n=f"{year}–{(year + 1) % 100:02d}")

    def _marked(self, said: Forms, mark: str) -> Forms:
        if not mark:
            return said
        place = _MARKS.index(mark)
        style = self._style
        alone = (style.about, style.perhaps, style.perhaps_about)[place]
        inside = self._speech.inside[place]
        first = self._fill(alone, x=said)[0]
        return (first, *(inside.format(x=form) for form in said[1:]))

    # From one to another

    def joined(self, first: Forms, last: Forms, cut: bool = True) -> Forms:
        """From one date to another, as a noun. `cut`: what both share stands in the last only."""
        beside = first[0] if cut else first[0] + last[0]
        dash = " – " if " " in beside.replace("_", " ") else "–"
        text = self._speech.to.format(a=first[0], b=last[0], dash=dash)
        return forms(text, self._speech.cases)

    def _interval(self, stretch: Stretch) -> str:
        speech, start, end = self._speech, stretch.start, stretch.end
        if start is not None and end is not None:
            return self._from_to(start, end)
        if start is not None:
            if stretch.open_end:
                return self._fill(speech.since, x=self.point(start))[0]
            text = self._fill(speech.from_, x=self.point(start))[0]
            return text + speech.unknown_end if self._style.unknown_edges else text
        if end is not None:
            text = self._fill(speech.until, x=self.point(end))[0]
            hidden = stretch.open_start or not self._style.unknown_edges
            return text if hidden else text + speech.unknown_start
        return speech.always if stretch.open_start and stretch.open_end else speech.both_unknown

    def _from_to(self, start: Point, end: Point) -> str:
        first, last = self._together(start, end)
        return self.joined(first, last, cut=first != self.point(start))[0]

    def _together(self, start: Point, end: Point) -> tuple[Forms, Forms]:
        """Both dates, the first without the month and year it shares with the second."""
        first, last = self.point(start), self.point(end)
        if start.mark or end.mark or not (_is_plain(start) and _is_plain(end)):
            return first, last
        if start.month is None and end.month is None:
            return self._two_plain_years(_year(start), _year(end))
        if start.month is None or end.month is None or _year(start) != _year(end):
            return first, last
        if start.day is None or end.day is None:
            return (self.month(int(start.month)), last) if start.day is end.day else (first, last)
        day = self._day(int(start.day))
        if start.month == end.month:
            return day, last
        return self._fill(self._style.day_month, d=day, m=self.month(int(start.month))), last

    def _two_plain_years(self, first: int, last: int) -> tuple[Forms, Forms]:
        if (first <= 0) != (last <= 0) or max(abs(first), abs(last)) > 9999:
            return self.year(first), self.year(last)
        numbers = [str(1 - each if each <= 0 else each) for each in (first, last)]
        start = self._fill("{n}", n=numbers[0])
        if first > 0 and last >= 1000 > first:
            start = self.year(first)
        return start, self._era(self._fill(self._style.years, n=numbers[1]), last)

    # One unknown date, and lists

    def _one_range(self, member: Point | Stretch) -> str:
        speech = self._speech
        if isinstance(member, Point):
            return self.point(member)[0]
        start, end = member.start, member.end
        if start is None and end is not None:
            return self._fill(speech.or_earlier, x=self.point(end))[0]
        if end is None and start is not None:
            return self._fill(speech.or_later, x=self.point(start))[0]
        assert start is not None and end is not None
        part = self._part_of_month(start, end)
        if part:
            return part
        first, last = self._together(start, end)
        dash = " – " if " " in first[0].replace("_", " ") else "–"
        return self._fill(self._style.between, a=first, b=last, dash=dash)[0]

    def _part_of_month(self, start: Point, end: Point) -> str:
        """Early, mid and late of a month, as the reader of phrases writes them."""
        if not (start.day and end.day and _is_plain(start) and _is_plain(end)):
            return ""
        if (start.sign, start.year, start.month) != (end.sign, end.year, end.month):
            return ""
        length = month_length(_year(start), int(start.month or "1"))
        thirds = (
            ("01", "", "10", "~"),
            ("11", "~", "20", "~"),
            ("21", "~", str(length), ""),
        )
        days = (start.day, start.mark, end.day, end.mark)
        if days not in thirds:
            return ""
        pattern = self._speech.of_month[thirds.index(days)]
        month, year = self.month(int(start.month or "1")), self.year(_year(start))
        return self._fill(pattern, m=month, y=year)[0]

    def _list(self, expression: Expression) -> str:
        speech, members = self._speech, expression.members
        words = self._shared_month(members) or [self._member(member) for member in members]
        if expression.kind == "one_of":
            if len(words) == 2:
                return speech.either.format(a=words[0], b=words[1])
            return speech.one_of.format(x=speech.comma.join(words))
        if len(words) == 1:
            return speech.all_of.format(x=words[0])
        return speech.both.format(a=speech.comma.join(words[:-1]), b=words[-1])

    def _member(self, member: Point | Stretch) -> str:
        if isinstance(member, Point):
            return self.point(member)[0]
        if (
            member.start is None
            or member.end is None
            or self._part_of_month(member.start, member.end)
        ):
            return self._one_range(member)
        return self._from_to(member.start, member.end)

    def _shared_month(self, members: tuple[Point | Stretch, ...]) -> list[str] | None:
        points = [member for member in members if isinstance(member, Point)]
        same = {(point.sign, point.year, point.month) for point in points}
        if len(points) < len(members) or len(same) > 1 or any(point.mark for point in points):
            return None
        if not all(point.day and _is_plain(point) for point in points):
            return None
        days = [self._day(int(point.day or "1"))[0] for point in points[:-1]]
        return [*days, self.point(points[-1])[0]]


def _year(point: Point) -> int:
    return point.sign * (point.long_year if point.long_year is not None else int(point.year))


def _is_plain(point: Point) -> bool:
    return "X" not in written_digits(point) and point.season is None and point.long_year is None

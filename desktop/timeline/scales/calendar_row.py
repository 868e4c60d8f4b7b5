"""A second calendar under the axis: its days, months or years, as close as they can be read.

Hides which of the three there is room for, and where the calendar is not known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from db.language import in_figures, say
from db.language import number as numeral
from db.when import civil
from db.when.calendars import Calendar
from db.when.gregorian import DAY
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Tip, Track
from desktop.timeline.scales.marks import next_year, year_mark
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.tick_words import MONTHS, year_label
from desktop.timeline.scales.ticks import Measure
from desktop.timeline.view import TimelineView

_HEIGHT = 22.0
_GAP = 16.0
_MONTH = 29.5 * DAY
_YEAR = 365.25 * DAY
_ROUNDS: tuple[int, ...] = tuple(n * 10**power for power in range(12) for n in (1, 2, 5))


@dataclass(frozen=True, slots=True)
class Part:
    """A day, month or run of years: its first second, its words, the `full` ones where no other
    words tell month and year, and whether a larger unit begins with it."""

    at: int
    text: str
    full: str
    strong: bool = False


def parts(calendar: Calendar, scale: Scale, measure: Measure) -> list[Part]:
    """What a scale shows of a calendar, from the part that holds the left edge on."""
    first, last = scale.left // DAY, scale.right // DAY
    if calendar.reach is not None:
        first, last = max(first, calendar.reach[0]), min(last, calendar.reach[1])
    if first > last:
        return []
    widest = max(measure(name, False) for name in calendar.months) + _GAP
    if DAY / scale.step >= measure(numeral(28), False) + _GAP:
        days = _days(calendar, first, last)
    elif _MONTH / scale.step >= widest:
        days = _months(calendar, first, last)
    else:
        days = _years(calendar, first, last, _round_years(calendar, first, scale, measure))
    return list(days)


def _round_years(calendar: Calendar, first: int, scale: Scale, measure: Measure) -> int:
    found = calendar.month_of(first)
    room = measure(_year(calendar, found[0] if found else 0), True) + _GAP + 10
    return next((n for n in _ROUNDS if n * _YEAR / scale.step >= room), _ROUNDS[-1])


def _days(calendar: Calendar, first: int, last: int) -> Iterator[Part]:
    for day in range(first, last + 1):
        found = calendar.day_of(day)
        if found is not None:
            year, month, number = found
            full = in_figures(f"{number} {calendar.months[month - 1]} {calendar.year_words(year)}")
            yield Part(day * DAY, full if number == 1 else numeral(number), full, number == 1)


def _months(calendar: Calendar, first: int, last: int) -> Iterator[Part]:
    found = calendar.month_of(first)
    while found is not None:
        year, month = found
        day = calendar.first_day(year, month)
        if day is None or day > last:
            return
        name = calendar.months[month - 1]
        full = f"{name} {in_figures(calendar.year_words(year))}"
        yield Part(day * DAY, full if month == 1 else name, full, month == 1)
        found = (year + 1, 1) if month == 12 else (year, month + 1)


def _years(calendar: Calendar, first: int, last: int, count: int) -> Iterator[Part]:
    found, end = calendar.month_of(first), calendar.month_of(last)
    if found is None or end is None:
        return
    year = year_mark(found[0], count)
    while year <= end[0]:
        day = calendar.first_day(year)
        if day is not None:
            words = _year(calendar, year)
            yield Part(day * DAY, words, words, True)
        year = next_year(year, count)


def _year(calendar: Calendar, year: int) -> str:
    return year_label(year) if abs(year) >= 10_000 else calendar.year_words(year)


class CalendarRow(Track):
    """The row of one calendar; without one it takes no room."""

    above = True

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._plain, self._strong = Pen("caption"), Pen("small_strong")
        self._kept: tuple[Scale, list[Part]] | None = None
        self.calendar: Calendar | None = None

    def show(self, calendar: Calendar | None) -> None:
        """Another calendar, or none."""
        self.calendar, self._kept = calendar, None
        self.height = _HEIGHT if calendar is not None else 0.0
        self.name = "" if calendar is None else calendar.head
        self._view.furnished()

    def _measure(self, text: str, major: bool) -> float:
        return (self._strong if major else self._plain).width(text)

    def _parts(self, scale: Scale) -> list[Part]:
        if self.calendar is None:
            return []
        if self._kept is None or self._kept[0] != scale:
            self._kept = scale, parts(self.calendar, scale, self._measure)
        return self._kept[1]

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        look, scale = frame.look, frame.scale
        painter.fillRect(box, look.panel)
        found = self._parts(scale)
        if not found:
            painter.setFont(self._plain.font)
            painter.setPen(look.secondary)
            self._plain.write(painter, 8, box.center().y(), say("Not known for these years"))
            return
        for part in found:
            x = scale.x(part.at)
            if x > 0:
                painter.setPen(QPen(look.line_strong if part.strong else look.line, 1))
                painter.drawLine(QLineF(round(x) + 0.5, box.top(), round(x) + 0.5, box.bottom()))
        self._words(painter, box, frame, found)

    def _words(self, painter: QPainter, box: QRectF, frame: Frame, found: list[Part]) -> None:
        """Each in its part; the first in full, over the parts behind it if need be."""
        look, scale, free, told = frame.look, frame.scale, 0.0, False
        for place, part in enumerate(found):
            x = scale.x(part.at)
            full = part.strong or not told
            pen, text = (self._strong, part.full) if full else (self._plain, part.text)
            end = scale.x(found[place + 1].at) if place + 1 < len(found) else box.width() + 400
            left, wide = max(x, 0.0) + 6, pen.width(text)
            cramped = left + wide > end - 2
            if left < free or (cramped and (x < 0 or not full)):
                continue
            if cramped:
                painter.fillRect(
                    QRectF(left, box.top() + 2, wide + 4, box.height() - 4), look.panel
                )
            painter.setFont(pen.font)
            painter.setPen(look.ink if full else look.secondary)
            pen.write(painter, left, box.center().y(), text)
            free, told = left + wide + 8, True

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        if self.calendar is None:
            return None
        day = frame.scale.at(at.x()) // DAY
        found = self.calendar.day_of(day)
        if found is None:
            return None
        year, month, number = found
        name = self.calendar.months[month - 1]
        date = in_figures(f"{number} {name} {self.calendar.year_words(year)}")
        more = "" if self.calendar.exact else say("By arithmetic: two days either way.")
        gregorian = civil(day * DAY)
        same = (
            f"{numeral(gregorian.day)} {MONTHS[gregorian.month - 1]} {year_label(gregorian.year)}"
        )
        return Tip(date, f"{same} Gregorian", more)

"""The axis of the timeline figure: where it begins and ends, and the lines drawn across it.

Hides calendar steps: lines stand on whole months, years, decades; one step is chosen so that the
words never touch.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.document import Bar, Tick
from db.when import Bounds, civil, seconds, speech

#: Steps in months, from a month to ten thousand years.
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 120_000)
_MOST_LABELS = 8
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Axis:
    """A window of time, [start, end) in seconds."""

    start: int
    end: int

    def share(self, moment: int) -> float:
        """Where a moment lies, in shares of the width, rounded so that builds agree."""
        return round((moment - self.start) / (self.end - self.start), 5)

    def within(self, other: Axis) -> Axis:
        """The part of this axis that the other has as well."""
        return Axis(max(self.start, other.start), min(self.end, other.end))

    def bar(self, bounds: Bounds) -> Bar:
        """A date drawn on this axis; what reaches past an edge is cut there."""
        first = bounds.earliest if bounds.earliest is not None else self.start
        last = bounds.latest if bounds.latest is not None else self.end
        start, end = self._inside(first), self._inside(last)
        core = None
        sure = (bounds.start_latest or 0, bounds.end_earliest or 0)
        if bounds.earliest is not None and bounds.latest is not None and last - first <= _DAY:
            # Known to the day (or better) is as sure as a drawing of months and years can be.
            sure = (first, last)
        elif bounds.start_latest is None or bounds.end_earliest is None:
            sure = (0, 0)
        if sure[0] < sure[1] and sure[1] > self.start and sure[0] < self.end:
            core = (self._inside(sure[0]), self._inside(sure[1]))
        return Bar(
            start,
            end,
            core,
            bounds.earliest is None or first < self.start,
            bounds.latest is None or last > self.end,
        )

    def ticks(self, lang: str = "en") -> tuple[Tick, ...]:
        """Lines with words, on whole units, at most eight with words; a strong line is a year.

        `lang`: of the words (BCP 47), one of `speech.LANGUAGES`.
        """
        if self.end - self.start <= 32 * _DAY:
            return self._day_ticks(lang)
        months = (self.end - self.start) / (30.44 * _DAY)
        step = next((each for each in _STEPS if months / each <= _MOST_LABELS), _STEPS[-1])
        first = civil(self.start)
        index = (first.year * 12 + first.month - 1) // step * step
        out = []
        while True:
            year, month = divmod(index, 12)
            at = seconds(year, month + 1)
            if at >= self.end:
                break
            if at >= self.start:
                out.append(Tick(self.share(at), _label(year, month, step, lang), month == 0))
            index += step
        return tuple(out)

    def _day_ticks(self, lang: str) -> tuple[Tick, ...]:
        out = []
        at = -(-self.start // _DAY) * _DAY
        while at < self.end:
            day = civil(at).day
            labelled = day == 1 or (day % 5 == 0 and day < 30)
            out.append(
                Tick(self.share(at), speech.digits(str(day), lang) if labelled else "", day == 1)
            )
            at += _DAY
        return tuple(tick for tick in out if tick.label)

    def _inside(self, moment: int) -> float:
        return min(1.0, max(0.0, self.share(moment)))


def _label(year: int, month: int, step: int, lang: str) -> str:
    if step >= 12 or month == 0:
        return _year(year, lang)
    return speech.month(month + 1, lang)


def _year(year: int, lang: str) -> str:
    """A year of an axis: those after year 1 are plain, whatever their number of digits."""
    return speech.digits(str(year), lang) if year > 0 else speech.year(year, lang)


def around(first: int, last: int) -> Axis:
    """An axis on whole units that holds [first, last) with a little room."""
    size = max(last - first, _DAY)
    if size <= 40 * _DAY:
        room = max(_DAY, size // 10)
        return Axis((first - room) // _DAY * _DAY, -(-(last + room) // _DAY) * _DAY)
    unit = 1 if size <= 800 * _DAY else 12 if size <= 60 * 366 * _DAY else 120
    start, end = civil(first), civil(last - 1)
    low = (start.year * 12 + start.month - 1) // unit * unit
    high = (end.year * 12 + end.month - 1) // unit * unit + unit
    return Axis(seconds(*_month(low)), seconds(*_month(high)))


def unit_of(moment: int, months: int) -> tuple[int, Axis]:
    """The unit of so many months that holds a moment: its index, and its axis."""
    at = civil(moment)
    index = (at.year * 12 + at.month - 1) // months
    return index, Axis(seconds(*_month(index * months)), seconds(*_month((index + 1) * months)))


def unit_label(index: int, months: int, lang: str = "en") -> str:
    """The words for a unit: "Mar 2022", "Jul–Sep 2022", "2022", "2020–2029"."""
    year, month = divmod(index * months, 12)
    if months == 1:
        return speech.month_year(year, month + 1, lang)
    if months == 3:
        return speech.months(year, month + 1, month + 3, lang)
    return _year(year, lang) if months == 12 else speech.years(year, year + months // 12 - 1, lang)


def _month(index: int) -> tuple[int, int]:
    year, month = divmod(index, 12)
    return year, month + 1

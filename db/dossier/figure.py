"""The timeline figure as data: an overview of the whole span, then one row for each incident.

Hides how the rows are cut into blocks: few incidents share one axis; many are cut by month,
quarter, year, decade ..., by the finest unit that still fills its blocks. A column of the overview
counts twice: incidents surely inside its time and those only possibly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.dossier.axis import Axis, around, unit_label, unit_of
from db.dossier.document import Bin, Text, Timeline, TimelineBlock, TimelineRow
from db.when import Answer, Bounds, during, overlaps, window
from db.when.gregorian import DAY

_ONE_AXIS = 30
#: Months of a block, and how many rows its blocks must have on average to be worth their heads.
_UNITS = ((1, 14), (3, 14), (12, 5), (120, 5), (1200, 5), (12_000, 5))
_BIN_UNITS = ((1, "month"), (3, "quarter"), (12, "year"), (120, "decade"), (1200, "century"))
_MOST_BINS = 60
#: Up to so many days are counted by day, less than so many by week.
_DAYS, _WEEKS = 45, 92
#: Fewer incidents than this are not worth columns.
_COUNTED = 6


@dataclass(frozen=True, slots=True)
class Dated:
    """An incident as the figure needs it."""

    number: int
    title: Text
    date: str
    standing: str
    bounds: Bounds | None

    @property
    def anchor(self) -> int | None:
        """The moment it is put in order by; None when it has no date."""
        if self.bounds is None:
            return None
        return self.bounds.earliest if self.bounds.earliest is not None else self.bounds.latest


def timeline(incidents: Sequence[Dated], lang: str = "en") -> Timeline:
    """The figure of all incidents, which are in order; `lang`: of its words."""
    dated = [each for each in incidents if each.anchor is not None]
    undated = tuple(each.number for each in incidents if each.anchor is None)
    if not dated:
        return Timeline((), "", (), (), undated)
    whole = whole_axis(dated)
    blocks = tuple(_blocks(dated, whole, lang))
    windows, unit = units(whole)
    if len(dated) < _COUNTED or not windows:
        return Timeline((), "", (), blocks, undated)
    bins = tuple(column(dated, each) for each in windows)
    return Timeline(bins, unit, spanned(windows).ticks(lang), blocks, undated)


def whole_axis(dated: Sequence[Dated]) -> Axis:
    """An axis that holds every date; there is at least one."""
    edges = [
        edge
        for each in dated
        if each.bounds is not None
        for edge in (each.bounds.earliest, each.bounds.latest)
        if edge is not None
    ]
    return around(min(edges), max(edges))


def _blocks(dated: Sequence[Dated], whole: Axis, lang: str) -> list[TimelineBlock]:
    if len(dated) <= _ONE_AXIS:
        return [_block("", whole, dated, lang)]
    for months, filled in _UNITS:
        groups: dict[int, list[Dated]] = {}
        axes: dict[int, Axis] = {}
        for each in dated:
            index, unit = unit_of(each.anchor or 0, months)
            groups.setdefault(index, []).append(each)
            axes[index] = unit if months <= 12 else unit.within(whole)
        if len(dated) / len(groups) >= filled:
            return [
                _block(unit_label(index, months, lang), axes[index], groups[index], lang)
                for index in sorted(groups)
            ]
    return [_block("", whole, dated, lang)]


def _block(label: str, axis: Axis, rows: Sequence[Dated], lang: str) -> TimelineBlock:
    return TimelineBlock(
        label,
        axis.ticks(lang),
        tuple(
            TimelineRow(each.number, each.title, each.date, each.standing, axis.bar(each.bounds))
            for each in rows
            if each.bounds is not None
        ),
    )


def units(whole: Axis, short: bool = True) -> tuple[tuple[Axis, ...], str]:
    """An axis in calendar units, at most sixty, and the name of the unit; () when it is longer
    than sixty centuries. Less than a quarter is told by days or weeks, unless not `short`."""
    if short and whole.end - whole.start <= _DAYS * DAY:
        return _stretches(whole, whole.start // DAY * DAY, DAY), "day"
    if short and whole.end - whole.start < _WEEKS * DAY:
        # The first day of all counted seconds was a Thursday; weeks begin on Monday.
        monday = (whole.start // DAY + 3) // 7 * 7 - 3
        return _stretches(whole, monday * DAY, 7 * DAY), "week"
    for months, name in _BIN_UNITS:
        first, axis = unit_of(whole.start, months)
        last, _ = unit_of(whole.end - 1, months)
        if last - first < _MOST_BINS:
            windows = [axis]
            while windows[-1].end < whole.end:
                windows.append(unit_of(windows[-1].end, months)[1])
            return tuple(windows), name
    return (), ""


def _stretches(whole: Axis, start: int, length: int) -> tuple[Axis, ...]:
    return tuple(Axis(at, at + length) for at in range(start, whole.end, length))


def spanned(windows: Sequence[Axis]) -> Axis:
    """The axis under columns of these units: whole units, so that each stands over its own time."""
    return Axis(windows[0].start, windows[-1].end)


def column(dated: Sequence[Dated], axis: Axis) -> Bin:
    """How many of these surely and how many possibly lie in a unit."""
    inside = window(axis.start, axis.end)
    surely = possibly = 0
    for each in dated:
        if each.bounds is None:
            continue
        if overlaps(each.bounds, inside) is not Answer.IMPOSSIBLE:
            possibly += 1
            surely += during(each.bounds, inside) is Answer.SURELY or (
                overlaps(each.bounds, inside) is Answer.SURELY
            )
    return Bin(surely, possibly)

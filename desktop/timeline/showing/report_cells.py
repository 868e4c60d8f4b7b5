"""Sources published in each cell of time, and where reports stand without an incident.

A cell is one of "many reports, no incident" when

- it holds at least three sources whose date is as exact as the cell, or as a day, and no fewer
  than three quarters of all cells of that size that hold any;
- no incident of the case may lie in it or in the cells next to it. An incident that is dated so
  roughly that its date covers more than sixteen cells and more than three days says nothing of
  this stretch and does not count, unless it begins or ends here.

Cells are those of the strips (powers of two of a second), so the two can be read together.
Filters leave the rule alone: it is about the case. Hides the searching. No Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from db.columns import Columns, LaneName
from db.columns.tracks import Issued
from desktop.timeline.grouping.lanes import Lane, Lanes

Counts = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_LEAST = 3
_SHARE = 0.75
_ROUGH = 16  # cells
_DAY = 86_400
_DAYS = 3 * _DAY
_NOWHERE = np.iinfo(np.int64).min
_AT_ONCE = 200_000  # incidents looked through in one go
_BLOCK = 512
_COARSEST = 20  # coarser cells, of twelve days and more, are few
_PAD = 64  # cells counted beyond what was asked, to either side
_LEVELS = 60
_FINEST = 10  # finer cells hold what these hold: no date of a source is finer than a day
_KEPT = 12


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells [first, first + size) of 2**`level` seconds: `surely` published inside, `possibly`
    published inside, whether `alone`: many reports and no incident."""

    level: int
    first: int
    surely: Counts
    possibly: Counts
    alone: Flags

    def part(self, first: int, size: int) -> Cells:
        """A stretch of them."""
        cut = slice(first - self.first, first - self.first + size)
        return Cells(self.level, first, self.surely[cut], self.possibly[cut], self.alone[cut])


@dataclass(slots=True)
class Reports:
    """The dated sources of a case beside its incidents. `ends`: when they were issued at the
    latest, sorted; `wide`: first and last instants of those whose date is wider than a day; `many`:
    from how many on a cell of each level has many, `fullest`: how many the fullest one may hold;
    `every`: all incidents as one lane, `reach`: see `_reach`."""

    issued: Issued
    ends: Counts
    wide: tuple[Counts, Counts]
    many: tuple[int, ...]
    fullest: tuple[int, ...]
    every: Lane
    found: Columns
    reach: dict[int, Counts]
    #: Told when cells were handed out whose `alone` is to be found by `finish`, which takes longer
    #: than a frame has; None: it is found at once.
    later: Callable[[], None] | None = None
    _blocks: dict[int, Cells] = field(default_factory=dict)
    _owed: set[int] = field(default_factory=set)

    def cells(self, level: int, first: int, size: int) -> Cells:
        """The cells that are asked for; their neighbours are kept for the next frame."""
        block = self._blocks.get(level)
        if block is None or not (
            block.first <= first and first + size <= block.first + block.possibly.size
        ):
            block = self._counted(level, first - _PAD, size + 2 * _PAD)
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            self._blocks[level] = block
            if self.later is not None:
                self._owed.add(level)
                self.later()
        return block.part(first, size)

    def finish(self) -> None:
        """Find where reports stand alone among the cells handed out."""
        for level in self._owed & self._blocks.keys():
            block = self._blocks[level]
            begins = np.arange(block.first, block.first + block.possibly.size) << level
            self._blocks[level] = replace(block, alone=self._alone(level, begins))
        self._owed.clear()

    def within(self, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places in `issued` of those that may have been published in [start, end)."""
        found = self.issued
        last = int(np.searchsorted(found.earliest, end))
        return np.flatnonzero(found.latest[:last] > start)

    def _counted(self, level: int, first: int, size: int) -> Cells:
        edges = np.arange(first, first + size + 1, dtype=np.int64) << level
        found = self.issued
        possibly = _between(found.earliest, self.ends, edges[:-1], edges[1:])
        low, high = np.searchsorted(found.earliest, (edges[0], edges[-1]))
        cell = (found.earliest[low:high] >> level) - first
        sure = found.latest[low:high] <= edges[1:][cell]
        surely = np.bincount(cell[sure], minlength=size)
        owed = np.zeros(size, bool)
        alone = owed if self.later is not None else self._alone(level, edges[:-1])
        return Cells(level, first, surely, possibly, alone)

    def alone(self, level: int) -> Counts:
        """Where, in all of the case, reports stand without an incident: the seconds at which such
        cells begin, ascending."""
        begins = np.unique(self.issued.earliest >> level) << level
        found: Counts = begins[self._alone(level, begins)]
        return found

    def _alone(self, level: int, cells: Counts) -> Flags:
        """Which of the cells that begin at these seconds hold many reports and no incident."""
        size, lane = 1 << level, self.every
        alone = self._exact(level, cells) >= self.many[level]
        near = np.flatnonzero(alone)
        begins, ends = cells[near] - size, cells[near] + 2 * size
        started = np.searchsorted(lane.starts, ends) - np.searchsorted(lane.starts, begins)
        ended = np.searchsorted(lane.sorted_ends, ends, side="right") - np.searchsorted(
            lane.sorted_ends, begins, side="right"
        )
        alone[near] = (started == 0) & (ended == 0)
        covered = self._covered(level, cells[alone] - size, cells[alone] + 2 * size)
        alone[np.flatnonzero(alone)[covered]] = False
        return alone

    def _exact(self, level: int, cells: Counts) -> Counts:
        """How many sources with an exact date may lie in each cell: all but the rough ones."""
        until, (starts, ends) = cells + (1 << level), self.wide
        rough = ends - starts > _exactness(level)
        starts, ends = starts[rough], np.sort(ends[rough])
        return _between(self.issued.earliest, self.ends, cells, until) - _between(
            starts, ends, cells, until
        )

    def _covered(self, level: int, begins: Counts, ends: Counts) -> Flags:
        """Which stretches lie within the date of an incident that is not a rough one. None of them
        holds a beginning or an end."""
        lane, most = self.every, max(_ROUGH << level, _DAYS)
        firsts = np.searchsorted(lane.starts, begins - most)
        lasts = np.searchsorted(lane.starts, begins)
        if not begins.size or lasts[-1] <= firsts[0]:
            return np.zeros(begins.size, bool)
        reach = self.reach.get(most)
        if reach is not None:
            reached = [self._reached(reach, last, most) for last in lasts.tolist()]
            return np.array(reached, np.int64) >= ends
        if lasts[-1] - firsts[0] > _AT_ONCE:
            pairs = zip(firsts.tolist(), lasts.tolist(), strict=True)
            last = [self._farthest(first, last, most)[-1] for first, last in pairs]
            return np.array(last, np.int64) >= ends
        farthest = self._farthest(int(firsts[0]), int(lasts[-1]), most)
        found: Flags = farthest[lasts - firsts[0]] >= ends
        return found

    def _reached(self, reach: Counts, last: int, most: int) -> int:
        """How far any of the first `last` incidents whose date is no rougher has reached."""
        block = last // _BLOCK
        before = int(reach[block - 1]) if block else _NOWHERE
        return max(before, int(self._farthest(block * _BLOCK, last, most)[-1]))

    def _farthest(self, first: int, last: int, most: int) -> Counts:
        """How far incidents that begin at these places of all, one by one, have reached, leaving
        out those with rougher dates; before the first, nowhere."""
        rows = self.every.rows[first:last]
        until = self.found.latest[rows]
        until = np.where(until - self.found.earliest[rows] <= most, until, _NOWHERE)
        return np.maximum.accumulate(np.concatenate(([_NOWHERE], until)))


def _exactness(level: int) -> int:
    """Seconds: how wide a date may be to tell of a cell."""
    return max(1 << level, _DAY)


def _between(starts: Counts, ends: Counts, begins: Counts, until: Counts) -> Counts:
    """How many of the spans touch each [begins, until)."""
    found: Counts = np.searchsorted(starts, until) - np.searchsorted(ends, begins, side="right")
    return found


def reports(issued: Issued, lanes: Lanes, before: Reports | None = None) -> Reports:
    """Everything that is searched, made on the thread that has time for it; what was made `before`
    of the same sources is kept."""
    found, every = lanes.found, lanes.every
    if len(every) < len(found):
        rows = np.arange(len(found), dtype=np.int32)
        every = Lane(0, LaneName(0, ""), rows, found, found.earliest)
    every.prepare()
    reach = _reach(found)
    if before is not None and before.issued is issued:
        return replace(before, every=every, found=found, reach=reach, _blocks={}, _owed=set())
    ends = np.sort(issued.latest)
    many = [_many(issued, level) for level in range(_FINEST, _LEVELS)]
    fullest = [_fullest(issued, ends, level) for level in range(_FINEST, _LEVELS)]
    wide = issued.latest - issued.earliest > _DAY
    return Reports(
        issued,
        ends,
        (issued.earliest[wide], issued.latest[wide]),
        (*([many[0]] * _FINEST), *many),
        (*([fullest[0]] * _FINEST), *fullest),
        every,
        found,
        reach,
    )


def _reach(found: Columns) -> dict[int, Counts]:
    """How far incidents have reached at the end of every block of them, leaving out those with a
    date wider than so many seconds: no question then looks at more than one block."""
    if not len(found):
        return {}
    made: dict[int, Counts] = {}
    wide = found.latest - found.earliest
    blocks = np.arange(0, wide.size, _BLOCK)
    for most in {max(_ROUGH << level, _DAYS) for level in range(_COARSEST)}:
        until = np.where(wide <= most, found.latest, _NOWHERE)
        made[most] = np.maximum.accumulate(np.maximum.reduceat(until, blocks))
    return made


def _many(issued: Issued, level: int) -> int:
    """From how many sources on a cell of a level has many."""
    exact = issued.latest - issued.earliest <= _exactness(level)
    cells = issued.earliest[exact] >> level
    if not cells.size:
        return _LEAST
    begins = np.flatnonzero(np.append(True, cells[1:] != cells[:-1]))
    counts = np.diff(np.append(begins, cells.size))
    return max(int(np.ceil(np.quantile(counts, _SHARE))), _LEAST)


def _fullest(issued: Issued, ends: Counts, level: int) -> int:
    """How many sources the fullest cell of a level may hold: one in which some may begin."""
    cells = issued.earliest >> level
    begins = cells[np.append(True, cells[1:] != cells[:-1])[: cells.size]] << level
    until = begins + (1 << level)
    counts = _between(issued.earliest, ends, begins, until)
    return int(counts.max(initial=1))

"""Sources published in each cell of time, and where reports stand without an incident.

A cell is one of "many reports, no incident" when

- it holds at least three sources that may have been published in it, and no fewer than three
  quarters of all cells of that size that hold any;
- no incident of the case may lie in it or in the cells next to it. An incident that is dated so
  roughly that its date covers sixteen cells or more says nothing of this stretch and does not
  count, unless it begins or ends here.

Cells are those of the strips (powers of two of a second), so the two can be read together.
Filters leave the rule alone: it is about the case. Hides the searching. No Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from db.columns import Columns, LaneName
from db.columns.tracks import Issued
from desktop.timeline.lanes import Lane, Lanes

Counts = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_LEAST = 3
_SHARE = 0.75
_ROUGH = 16  # cells
_PAD = 256  # cells counted beyond what was asked, to either side
_LEVELS = range(60)
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
    latest, sorted; `many`: from how many on a cell of each level has many; `every`: all incidents
    as one lane."""

    issued: Issued
    ends: Counts
    many: tuple[int, ...]
    every: Lane
    found: Columns
    _blocks: dict[int, Cells] = field(default_factory=dict)

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
        return block.part(first, size)

    def fullest(self, level: int) -> int:
        """The highest count among the cells kept of a level."""
        block = self._blocks.get(level)
        return int(block.possibly.max(initial=1)) if block is not None else 1

    def within(self, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places in `issued` of those that may have been published in [start, end)."""
        found = self.issued
        last = int(np.searchsorted(found.earliest, end))
        return np.flatnonzero(found.latest[:last] > start)

    def _counted(self, level: int, first: int, size: int) -> Cells:
        edges = np.arange(first, first + size + 1, dtype=np.int64) << level
        possibly = _between(self.issued.earliest, self.ends, edges[:-1], edges[1:])
        surely = np.zeros(size, np.int64)
        low, high = np.searchsorted(self.issued.earliest, (edges[0], edges[-1]))
        cell = (self.issued.earliest[low:high] >> level) - first
        sure = self.issued.latest[low:high] <= edges[1:][cell]
        np.add.at(surely, cell[sure], 1)
        return Cells(level, first, surely, possibly, self._alone(level, edges[:-1], possibly))

    def alone(self, level: int) -> Counts:
        """Where, in all of the case, reports stand without an incident: the seconds at which such
        cells begin, ascending."""
        begins = np.unique(self.issued.earliest >> level) << level
        ends = begins + (1 << level)
        possibly = _between(self.issued.earliest, self.ends, begins, ends)
        found: Counts = begins[self._alone(level, begins, possibly)]
        return found

    def _alone(self, level: int, cells: Counts, possibly: Counts) -> Flags:
        """Which of the cells that begin at these seconds hold many reports and no incident."""
        size = 1 << level
        begins, ends = cells - size, cells + 2 * size
        lane = self.every
        touching = _between(lane.starts, lane.sorted_ends, begins, ends)
        started = np.searchsorted(lane.starts, ends) - np.searchsorted(lane.starts, begins)
        ended = np.searchsorted(lane.sorted_ends, ends, side="right") - np.searchsorted(
            lane.sorted_ends, begins, side="right"
        )
        alone: Flags = (possibly >= self.many[level]) & (started == 0) & (ended == 0)
        # Few are left: those under dates that begin before and end after, rough or not.
        for place in np.flatnonzero(alone & (touching > 0)).tolist():
            rows = lane.rows[lane.reaching(int(begins[place]))]
            spans = self.found.latest[rows] - self.found.earliest[rows]
            alone[place] = not (spans < _ROUGH * size).any()
        return alone


def _between(starts: Counts, ends: Counts, begins: Counts, until: Counts) -> Counts:
    """How many of the spans touch each [begins, until)."""
    found: Counts = np.searchsorted(starts, until) - np.searchsorted(ends, begins, side="right")
    return found


def reports(issued: Issued, lanes: Lanes) -> Reports:
    """Everything that is searched, made on the thread that has time for it."""
    found, every = lanes.found, lanes.every
    if len(every) < len(found):
        rows = np.arange(len(found), dtype=np.int32)
        every = Lane(0, LaneName(0, ""), rows, found, found.earliest)
    every.prepare()
    many = tuple(_many(issued, level) for level in _LEVELS)
    return Reports(issued, np.sort(issued.latest, kind="stable"), many, every, found)


def _many(issued: Issued, level: int) -> int:
    """From how many sources on a cell of a level has many. A source whose date is wider than a
    cell is counted once, where it may begin: it makes no cell fuller than its neighbours."""
    if not len(issued):
        return _LEAST
    cells = issued.earliest >> level
    begins = np.flatnonzero(np.append(True, cells[1:] != cells[:-1]))
    counts = np.diff(np.append(begins, cells.size))
    return max(int(np.ceil(np.quantile(counts, _SHARE))), _LEAST)

"""The lanes as arrays: for each its incidents in order of time, and the counts asked of them.

Hides how a filter (a mask over all incidents) and an axis (who stands in which lane) become
per-lane sorted arrays, built once per choice; every question after that costs a few binary
searches, whatever the size of the case. No Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from db.columns import OPEN, Columns, LaneName, Membership

Ints = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

_BLOCK = 512
_FINEST = 16  # the pyramid of winners begins at cells of 2**16 seconds, some 18 hours


class Lane:
    """One lane: rows of `Columns` sorted by `earliest`, with what is searched in them."""

    def __init__(self, number: int, name: LaneName, rows: Rows, found: Columns) -> None:
        self.number = number
        self.name = name
        self.rows = rows
        whole = rows.size == len(found)  # rows ascend: then they are all, and nothing is copied
        self.starts: Ints = found.earliest if whole else found.earliest[rows]
        self.ends: Ints = found.latest if whole else found.latest[rows]
        self.weights = found.weight if whole else found.weight[rows]
        self._found = found

    def __len__(self) -> int:
        return int(self.rows.size)

    def prepare(self) -> None:
        """Make what is searched, on the thread that has time for it."""
        assert self.sorted_ends.size == len(self)
        assert self._block_ends.size * _BLOCK >= len(self)
        assert len(self.peaks) > 0

    @cached_property
    def sorted_ends(self) -> Ints:
        """All ends, sorted: how many ended before an instant is one binary search."""
        return np.sort(self.ends)

    @cached_property
    def peaks(self) -> tuple[Rows, ...]:
        """Places of the weightiest incident of each cell of 2**16 seconds, of 2**17 and so on, each
        level made from the one below it."""
        known = np.arange(np.searchsorted(self.starts, -OPEN, side="right"), len(self))
        levels = [weightiest(self, known, _FINEST)]
        while levels[-1].size > 1:
            levels.append(weightiest(self, levels[-1], _FINEST + len(levels)))
        return tuple(level.astype(np.int32) for level in levels)

    def winners(self, level: int, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places of the weightiest incident of each cell of 2**`level` seconds with a start in
        [start, end), by time; equal weights: the earliest."""
        first, last = (start >> level) << level, (((end - 1) >> level) + 1) << level
        if level < _FINEST:
            low, high = np.searchsorted(self.starts, (first, last))
            return weightiest(self, np.arange(low, high), level)
        peaks = self.peaks[min(level - _FINEST, len(self.peaks) - 1)]
        starts = self.starts[peaks]
        return peaks[(starts >= first) & (starts < last)].astype(np.intp)

    @cached_property
    def _block_ends(self) -> Ints:
        """The last end in every block of 512 rows: which blocks reach into a window."""
        if not len(self):
            return np.empty(0, np.int64)
        return np.maximum.reduceat(self.ends, np.arange(0, len(self), _BLOCK))

    def touching(self, start: int, end: int) -> int:
        """How many possibly lie in [start, end)."""
        begun = np.searchsorted(self.starts, end)
        ended = np.searchsorted(self.sorted_ends, start, side="right")
        return int(begun - ended)

    def places(self, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places (positions in this lane) of all that possibly lie in [start, end), by time."""
        first, last = np.searchsorted(self.starts, (start, end))
        return np.concatenate([self.reaching(start), np.arange(first, last)])

    def reaching(self, start: int) -> npt.NDArray[np.intp]:
        """Places of those that began before `start` and possibly last beyond it, by time."""
        first = int(np.searchsorted(self.starts, start))
        blocks = np.flatnonzero(self._block_ends[: first // _BLOCK + 1] > start)
        before = (blocks[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        before = before[before < first]
        found: npt.NDArray[np.intp] = before[self.ends[before] > start]
        return found

    def certain(self, start: int, end: int) -> int:
        """How many surely lie in [start, end): whatever the truth inside their bounds is."""
        # Only what reaches over an edge of the window can be uncertain: few, whatever lies inside.
        over = self.rows[self.reaching(start)]
        lost = np.count_nonzero(
            (self._found.earliest[over] < end)
            & ((self._found.end_earliest[over] < start) | (self._found.start_latest[over] > end))
        )
        over = self.rows[self.reaching(end)]
        lost += np.count_nonzero(
            (self._found.earliest[over] >= start) & (self._found.start_latest[over] > end)
        )
        return self.touching(start, end) - int(lost)


def weightiest(lane: Lane, places: npt.NDArray[np.integer], level: int) -> npt.NDArray[np.intp]:
    """Of places in order of time, the weightiest in each cell of 2**`level` seconds."""
    if not places.size:
        return np.empty(0, np.intp)
    cells = lane.starts[places] >> level
    begins = np.concatenate(([0], np.flatnonzero(cells[1:] != cells[:-1]) + 1))
    size = places.size
    # Weight and, for equal weights, earliness in one number: one pass finds the best of each.
    rank = lane.weights[places].astype(np.int64) * size + np.arange(size - 1, -1, -1)
    best = np.maximum.reduceat(rank, begins)
    found: npt.NDArray[np.intp] = places[size - 1 - best % size].astype(np.intp)
    return found


@dataclass(frozen=True, slots=True)
class Lanes:
    """All lanes of one axis under one filter, most active first; empty ones are left out.

    `shown`: distinct incidents that pass the filter; `every`: those rows as one lane.
    `others`, `rest`: as in db.columns.Membership, `rest` counted among `lanes` (-1: none).
    """

    found: Columns
    axis: str
    lanes: tuple[Lane, ...]
    every: Lane
    others: int
    rest: int

    @property
    def shown(self) -> int:
        """How many incidents pass the filter."""
        return len(self.every)


def build(found: Columns, member: Membership, mask: Mask | None) -> Lanes:
    """Lanes from who stands where; `mask` (one bool per row of `found`) is the filter."""
    rows, lane = member.rows, member.lane
    if mask is not None:
        kept = mask[rows]
        rows, lane = rows[kept], lane[kept]
        every = np.flatnonzero(mask).astype(np.int32)
    else:
        every = np.arange(len(found), dtype=np.int32)
    edges = np.searchsorted(lane, np.arange(len(member.lanes) + 1))
    lanes: list[Lane] = []
    rest = -1
    for number, name in enumerate(member.lanes):
        part = rows[edges[number] : edges[number + 1]]
        if not part.size:
            continue
        if number == member.rest:
            rest = len(lanes)
        lanes.append(Lane(number, name, part, found))
    whole = Lane(0, LaneName(0, "All incidents"), every, found)
    return Lanes(found, member.axis, tuple(lanes), whole, member.others, rest)

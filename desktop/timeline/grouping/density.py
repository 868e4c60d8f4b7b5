"""Counts per lane and cell of time. No Qt.

Cells are aligned to powers of two seconds, so that they never shimmer while panning; counts are
binary searches in sorted arrays, kept per lane and level: cost follows the screen and not the
case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from desktop.timeline.grouping.lanes import Lane
from desktop.timeline.scales.scale import Scale

Counts = npt.NDArray[np.int64]

_CELL_MIN = 4.0  # pixels: cells are between 4 and 8 wide
_PAD = 96  # cells counted beyond what was asked, to either side
_LEVELS_KEPT = 12
_TABLED = 1 << 14  # up to this number shades are looked up


def level_for(step: float, least: float = _CELL_MIN) -> int:
    """The power of two seconds whose cell is at least `least` pixels wide (under twice that)."""
    level = 0
    while (1 << level) / step < least and level < 60:
        level += 1
    return level


@dataclass(slots=True)
class _Block:
    """Counts of the cells [first, first + size) of one level."""

    first: int
    counts: Counts


@dataclass(slots=True)
class Density:
    """What is kept of one lane: blocks of counts by level."""

    lane: Lane
    _blocks: dict[int, _Block] = field(default_factory=dict)

    def counts(self, level: int, first: int, size: int) -> Counts:
        """How many possibly lie in each of the cells [first, first + size) of 2**level seconds."""
        block = self._blocks.get(level)
        if block is None or not (
            block.first <= first and first + size <= block.first + block.counts.size
        ):
            start = first - _PAD
            block = _Block(start, self.counted(level, start, size + 2 * _PAD))
            if len(self._blocks) >= _LEVELS_KEPT:
                self._blocks.clear()
            self._blocks[level] = block
        return block.counts[first - block.first : first - block.first + size]

    def of(self, lane: Lane) -> Density:
        """The same counts for a lane that holds the same incidents."""
        return Density(lane, self._blocks)

    def counted(self, level: int, first: int, size: int) -> Counts:
        """The same, counted anew."""
        return count(self.lane, level, first, size)

    def fullest(self, level: int) -> int:
        """The highest count among the cells kept of a level."""
        block = self._blocks.get(level)
        return int(block.counts.max()) if block is not None and block.counts.size else 1


def count(lane: Lane, level: int, first: int, size: int) -> Counts:
    """Exact counts by binary search: begun before a cell's end less ended before its start."""
    edges = np.arange(first, first + size + 1, dtype=np.int64) << level
    begun = np.searchsorted(lane.starts, edges[1:])
    ended = np.searchsorted(lane.sorted_ends, edges[:-1], side="right")
    found: Counts = begun - ended
    return found


def cells_in_view(scale: Scale, level: int) -> tuple[int, int]:
    """First cell and number of cells of a level that a scale shows, edges included."""
    first = scale.left >> level
    return first, ((scale.right - 1) >> level) - first + 1


def heat(counts: Counts, top: int) -> npt.NDArray[np.uint8]:
    """0 for none, 1 to 255 on a log scale: one incident is always visible, `top` is 255."""
    if top <= _TABLED:
        return _shades(top).take(np.minimum(counts, top))
    return _heat(counts, top)


@lru_cache(32)
def _shades(top: int) -> npt.NDArray[np.uint8]:
    return _heat(np.arange(top + 1), top)


def _heat(counts: Counts, top: int) -> npt.NDArray[np.uint8]:
    if top <= 1:
        return np.where(counts > 0, 160, 0).astype(np.uint8)
    share = np.log(np.maximum(counts, 1)) / np.log(top)
    # The upper half of the scale gets most of the shades: there busy lanes differ.
    found = np.where(counts > 0, 48 + np.minimum(share, 1.0) ** 1.7 * 207, 0)
    return found.astype(np.uint8)

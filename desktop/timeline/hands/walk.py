"""Going from one incident to the next: in time, in its lane, to another lane, to the next
dispute. No Qt. Rows are positions in Columns; -1 means there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db.columns import OPEN, Columns
from db.terms import Standing
from desktop.timeline.grouping.lanes import Lane, Lanes

Way = Literal[-1, 1]

_AROUND = 10  # gaps on either side that a gap is compared with
_LONG = 5  # times their geometric mean makes it a long one
_BACKGROUND = 4  # times the usual span: what lasts so long or is dated so roughly fills no gap
_SAME_DAY_MOST = 500


def instant(found: Columns, row: int) -> int:
    """The second at which an incident is marked: its start, or the only bound it has."""
    start = int(found.earliest[row])
    return start if start > -OPEN else int(min(found.start_latest[row], found.latest[row]))


def step_in_lane(lane: Lane, row: int, way: Way) -> int:
    """The one before or after in a lane's order of time."""
    at = _place(lane, row)
    if at < 0:
        return -1
    at += way
    return int(lane.rows[at]) if 0 <= at < len(lane) else -1


def nearest_in_lane(lane: Lane, second: int) -> int:
    """The one that begins nearest to an instant."""
    if not len(lane):
        return -1
    at = int(np.searchsorted(lane.starts, second))
    around = [place for place in (at - 1, at) if 0 <= place < len(lane)]
    best = min(around, key=lambda place: abs(int(lane.starts[place]) - second))
    return int(lane.rows[best])


def next_disputed(lanes: Lanes, row: int, way: Way) -> int:
    """The next incident somebody denies: disputed or denied."""
    shown = lanes.every.rows
    disputed = shown[lanes.found.standing[shown] >= Standing.DENIED]
    if not disputed.size:
        return -1
    if way > 0:
        at = int(np.searchsorted(disputed, row, side="right"))
        return int(disputed[at]) if at < disputed.size else -1
    at = int(np.searchsorted(disputed, row)) - 1
    return int(disputed[at]) if at >= 0 else -1


@dataclass(frozen=True, slots=True)
class Gaps:
    """Stretches without incidents, by time: `starts` where the last one before ended, `ends` where
    the next one begins, in seconds."""

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]

    def next(self, second: int, way: Way) -> tuple[int, int] | None:
        """The first that begins after an instant, or the last that ended before it."""
        if way > 0:
            at = int(np.searchsorted(self.starts, second, side="right"))
        else:
            at = int(np.searchsorted(self.ends, second)) - 1
        return (int(self.starts[at]), int(self.ends[at])) if 0 <= at < self.starts.size else None


def gaps(found: Columns, lane: Lane) -> Gaps:
    """The stretches of a lane that are long beside those around them: five times as long as the ten
    before and the ten after usually are (their geometric mean, which one very long one hardly
    moves). What is open, or lasts (or is dated) four times wider than usual, would fill every gap
    and is left aside; what is shorter than an incident usually lasts is no gap."""
    ends = found.latest[lane.rows]
    spans = ends - lane.starts
    known = (lane.starts > -OPEN) & (ends < OPEN)
    usual = float(np.median(spans[known])) if known.any() else 0.0
    plain = np.flatnonzero(known & (spans <= max(usual * _BACKGROUND, 1)))
    if plain.size < 2:
        return Gaps(np.empty(0, np.int64), np.empty(0, np.int64))
    begun = lane.starts[plain[1:]]
    ended = np.maximum.accumulate(ends[plain])[:-1]
    sizes = np.log(np.maximum(begun - ended, max(usual, 1.0)).astype(np.float64))
    # A sum of what lies around each, itself left out, from running sums.
    total = np.concatenate(([0.0], np.cumsum(sizes)))
    at = np.arange(sizes.size)
    low, high = np.maximum(at - _AROUND, 0), np.minimum(at + _AROUND + 1, sizes.size)
    around = (total[high] - total[low] - sizes) / np.maximum(high - low - 1, 1)
    around[high - low == 1] = np.log(max(usual, 1.0))
    long = np.flatnonzero(sizes >= around + math.log(_LONG))
    return Gaps(ended[long], begun[long])


def same_day(found: Columns, lane: Lane, row: int) -> list[int]:
    """The rows of a lane that share an incident's exact bounds, itself among them; [] when there
    are too many to be put in an order by hand."""
    low, high = np.searchsorted(lane.starts, (found.earliest[row], found.earliest[row] + 1))
    rows = lane.rows[low:high]
    rows = rows[found.latest[rows] == found.latest[row]]
    return rows.tolist() if rows.size <= _SAME_DAY_MOST else []


def step_in_order(found: Columns, lane: Lane, row: int, way: Way, order: Mapping[int, int]) -> int:
    """As `step_in_lane`, with those of one day in their set order (`order`: by row; 0: none)."""
    slots = same_day(found, lane, row)
    if row not in slots:
        return step_in_lane(lane, row, way)
    ranked = sorted(slots, key=lambda each: (order.get(each, 0), each))
    # The places of the day are those its rows have; who stands in which is the set order.
    here = slots[ranked.index(row)]
    there = step_in_lane(lane, here, way)
    if there < 0:
        return -1
    if there in slots:
        return ranked[slots.index(there)]
    others = same_day(found, lane, there)
    if there not in others:
        return there
    return sorted(others, key=lambda each: (order.get(each, 0), each))[others.index(there)]


def _place(lane: Lane, row: int) -> int:
    """Where a row stands in a lane: rows of a lane ascend, being sorted by time themselves."""
    at = int(np.searchsorted(lane.rows, row))
    return at if at < len(lane) and lane.rows[at] == row else -1

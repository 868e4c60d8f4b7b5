"""Going from one incident to the next: in time, in its lane, to another lane, to the next
dispute. No Qt. Rows are positions in Columns; -1 means there is none."""

from __future__ import annotations

from typing import Literal

import numpy as np

from db.columns import OPEN, Columns
from db.terms import Standing
from desktop.timeline.lanes import Lane, Lanes

Way = Literal[-1, 1]


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


def step_in_time(lanes: Lanes, row: int, way: Way) -> int:
    """The one before or after among all that are shown."""
    return step_in_lane(lanes.every, row, way)


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


def _place(lane: Lane, row: int) -> int:
    """Where a row stands in a lane: rows of a lane ascend, being sorted by time themselves."""
    at = int(np.searchsorted(lane.rows, row))
    return at if at < len(lane) and lane.rows[at] == row else -1

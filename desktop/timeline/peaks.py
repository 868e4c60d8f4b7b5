"""The weightiest incident of every stretch of time, of every lane, at every scale. No Qt.

Hides a pyramid over powers of two, made for all lanes in one pass: the places of one level
are picked from those of the level below, so that all levels together cost little more than
the first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.columns import OPEN

Ints = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]

FINEST = 16  # the pyramid begins at cells of 2**16 seconds, some 18 hours


@dataclass(frozen=True, slots=True)
class Summits:
    """Of lanes set end to end: per level the places of the weightiest, and where each lane's
    begin among them; `edges` where the lanes themselves begin."""

    levels: tuple[Rows, ...]
    begins: tuple[npt.NDArray[np.intp], ...]
    edges: npt.NDArray[np.intp]

    def of(self, lane: int, level: int) -> Rows:
        """Places in one lane of the weightiest of each of its cells of 2**`level` seconds."""
        place = min(level - FINEST, len(self.levels) - 1)
        begins = self.begins[place]
        found: Rows = self.levels[place][begins[lane] : begins[lane + 1]] - self.edges[lane]
        return found


def summits(starts: Ints, weights: npt.NDArray[np.uint16], edges: npt.NDArray[np.intp]) -> Summits:
    """The pyramid of lanes set end to end: lane n holds [edges[n], edges[n + 1]), in order of
    `starts`. What has no known start is left out."""
    lane = np.repeat(np.arange(edges.size - 1, dtype=np.int32), np.diff(edges))
    places = np.flatnonzero(starts > -OPEN)
    ranks = weights.astype(np.int64)
    levels: list[Rows] = []
    begins: list[npt.NDArray[np.intp]] = []
    lanes = np.unique(lane[places]).size
    level = FINEST
    while not levels or levels[-1].size > lanes:
        places = weightiest(starts, ranks[places], places, level, lane)
        levels.append(places.astype(np.int32))
        begins.append(np.searchsorted(places, edges))
        level += 1
    return Summits(tuple(levels), tuple(begins), edges)


def weightiest(
    starts: Ints,
    weights: Ints,
    places: npt.NDArray[np.intp],
    level: int,
    lane: Rows | None = None,
) -> npt.NDArray[np.intp]:
    """Of places in order of time, the weightiest in each cell of 2**`level` seconds; equal weights:
    the earliest. `weights` of these places; `lane`: of every place, cells end where it changes."""
    if not places.size:
        return np.empty(0, np.intp)
    cells = starts[places] >> level
    new = cells[1:] != cells[:-1]
    if lane is not None:
        own = lane[places]
        new |= own[1:] != own[:-1]
    begins = np.concatenate(([0], np.flatnonzero(new) + 1))
    size = places.size
    # Weight and, for equal weights, earliness in one number: one pass finds the best of each.
    rank = weights * size + np.arange(size - 1, -1, -1)
    best = np.maximum.reduceat(rank, begins)
    found: npt.NDArray[np.intp] = places[size - 1 - best % size]
    return found

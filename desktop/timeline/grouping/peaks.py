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
_PIECE = 1 << 17


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
    places = _first(starts, weights, edges)
    lane = np.searchsorted(edges, places, side="right")
    levels: list[Rows] = []
    begins: list[npt.NDArray[np.intp]] = []
    lanes = np.count_nonzero(lane[1:] != lane[:-1]) + 1
    level = FINEST
    # What lies before and after 1970 never shares a cell, however large.
    while not levels or (levels[-1].size > lanes and level < 63):
        kept = _best(starts[places] >> level, weights[places], lane)
        places, lane = places[kept], lane[kept]
        levels.append(places.astype(np.int32))
        begins.append(np.searchsorted(places, edges))
        level += 1
    return Summits(tuple(levels), tuple(begins), edges)


def _first(
    starts: Ints, weights: npt.NDArray[np.uint16], edges: npt.NDArray[np.intp]
) -> npt.NDArray[np.intp]:
    """The weightiest of each finest cell, piece by piece so that all of it stays near the
    processor: ten million take 0.2 s instead of 1.7. A cell cut in two has two."""
    found = []
    for first in range(0, starts.size, _PIECE):
        piece = slice(first, first + _PIECE)
        cells = starts[piece] >> FINEST
        here = edges[(edges > first) & (edges < first + cells.size)] - first
        kept = _best(cells, weights[piece], None, here)
        found.append(kept[starts[first + kept] > -OPEN] + first)
    return np.concatenate(found) if found else np.empty(0, np.intp)


def weightiest(
    starts: Ints, weights: npt.NDArray[np.uint16], places: npt.NDArray[np.intp], level: int
) -> npt.NDArray[np.intp]:
    """Of places in order of time, the weightiest in each cell of 2**`level` seconds; equal weights:
    the earliest. `weights` of these places."""
    return places[_best(starts[places] >> level, weights)]


def _best(
    cells: Ints,
    weights: npt.NDArray[np.uint16],
    lane: npt.NDArray[np.intp] | None = None,
    breaks: npt.NDArray[np.intp] | None = None,
) -> npt.NDArray[np.intp]:
    """The place of the highest weight in each run of equal `cells`, the first of equal ones; runs
    also end where `lane` changes and at `breaks`."""
    size = cells.size
    if not size:
        return np.empty(0, np.intp)
    new = np.empty(size, bool)
    new[0] = True
    np.not_equal(cells[1:], cells[:-1], out=new[1:])
    if lane is not None:
        new[1:] |= lane[1:] != lane[:-1]
    if breaks is not None:
        new[breaks] = True
    begins = np.flatnonzero(new)
    # Weight and, for equal weights, earliness in one number: one pass finds the best of each.
    rank = weights.astype(np.int64)
    rank *= size
    rank += np.arange(size - 1, -1, -1)
    found: npt.NDArray[np.intp] = size - 1 - np.maximum.reduceat(rank, begins) % size
    return found

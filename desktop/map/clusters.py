"""Incidents gathered into clusters: as many as the screen has room for, each with its exact count.

Hides the order that makes it fast: incidents of one position and radius are a spot, spots stand
in the order of a curve that fills the plane (Morton), so that every square of every zoom is one
stretch of them and a count is the difference of two running sums. Squares are powers of two of the
world: they never shimmer while one pans. No Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.columns.whereabouts import Whereabouts
from desktop.map.mercator import Floats, Sight, plane

Ints = npt.NDArray[np.int64]

STANDINGS = 5
COLOURS = 7
#: The least width of a square in pixels.
SQUARE = 64.0
_INSET = 13.0  # pixels by which a count may stand aside
_BITS = 26  # half a metre
_FEW = 60_000  # spots that are grouped anew for each frame


@dataclass(frozen=True, slots=True)
class Clusters:
    """What is drawn; arrays of one length. `x`, `y` in the plane; `count` incidents; `first`,
    `last`: the stretch of `Gathered` spots; `alone`: all are one spot; `radius` of that spot in
    metres (NaN: not said, or several spots); `standings` (n, 5) and `colours` (n, 7): how many of
    each; `hits`: how many hold what is searched."""

    x: Floats
    y: Floats
    count: Ints
    first: Ints
    last: Ints
    radius: Floats
    alone: npt.NDArray[np.bool_]
    standings: Ints
    colours: Ints
    hits: Ints

    def __len__(self) -> int:
        return int(self.x.size)


class Gathered:
    """Spots of some incidents: `rows` of the Whereabouts that are shown (None: all)."""

    def __init__(
        self,
        found: Whereabouts,
        rows: npt.NDArray[np.intp] | None = None,
        colours: npt.NDArray[np.uint8] | None = None,
    ) -> None:
        x, y = plane(found.lat, found.lon)
        radius = found.radius.astype(np.float64)
        if rows is not None:
            x, y, radius = x[rows], y[rows], radius[rows]
        code = _woven(x, y)
        order = np.lexsort((radius, code)) if code.size else np.empty(0, np.intp)
        code, x, y, radius = code[order], x[order], y[order], radius[order]
        #: Rows of the Whereabouts, spot after spot.
        self.order = (order if rows is None else rows[order]).astype(np.int32)
        leads = np.ones(code.size, bool)
        same = (radius[1:] == radius[:-1]) | (np.isnan(radius[1:]) & np.isnan(radius[:-1]))
        leads[1:] = (code[1:] != code[:-1]) | ~same
        starts = np.flatnonzero(leads)
        #: Where each spot begins in `order`, and where the last ends.
        self.firsts = np.append(starts, code.size)
        self.code, self.x, self.y, self.radius = code[starts], x[starts], y[starts], radius[starts]
        self.count = np.diff(self.firsts)
        self._across = _running_floats(self.x * self.count)
        self._along = _running_floats(self.y * self.count)
        standing = np.minimum(found.standing[self.order], STANDINGS - 1).astype(np.uint8)
        self._standings = self._by(standing, STANDINGS)
        self._hits = np.zeros(1, np.int64)
        self.paint(colours)
        self._levels: dict[int, Ints] = {}

    def __len__(self) -> int:
        """How many spots."""
        return int(self.code.size)

    @property
    def total(self) -> int:
        """How many incidents."""
        return int(self.order.size)

    def paint(self, colours: npt.NDArray[np.uint8] | None) -> None:
        """Other colours: one of COLOURS for each row of the Whereabouts (None: the first)."""
        own = np.zeros(self.order.size, np.uint8) if colours is None else colours[self.order]
        self._colours = self._by(own, COLOURS)

    def mark(self, hits: npt.NDArray[np.bool_] | None) -> None:
        """Which rows of the Whereabouts hold what is searched (None: nothing is)."""
        if hits is None:
            self._hits = np.zeros(1, np.int64)
        else:
            self._hits = _running(hits[self.order])[self.firsts]

    def _by(self, values: npt.NDArray[np.uint8], kinds: int) -> Ints:
        """Running sums of how many incidents of each kind the spots hold: (spots + 1, kinds)."""
        sums = np.empty((len(self) + 1, kinds), np.int64)
        for kind in range(kinds):
            sums[:, kind] = _running(values == kind)[self.firsts]
        return sums

    # What is in view

    def within(self, sight: Sight, margin: float = 0.0) -> list[tuple[int, int]]:
        """Stretches of spots that hold all in view (and some near it), in order of the curve;
        `margin` in pixels."""
        side = margin / sight.world
        left, top, right, bottom = sight.box
        left, right = left - side, right + side
        top, bottom = max(top - side, 0.0), min(bottom + side, 1 - 1e-12)
        # A few large squares cover the view: each is one stretch.
        size = max(right - left, bottom - top, 1e-9)
        level = min(max(int(-math.log2(size)) + 1, 0), _BITS)
        many = 1 << level
        if right - left >= 1 or not len(self):
            return [(0, len(self))] if len(self) else []
        columns = {i % many for i in range(math.floor(left * many), math.floor(right * many) + 1)}
        cells = [
            _weave(i, j)
            for j in range(int(top * many), int(bottom * many) + 1)
            for i in columns
            if 0 <= j < many
        ]
        shift = 2 * (_BITS - level)
        edges = np.array([[c << shift, (c + 1) << shift] for c in sorted(cells)], np.int64)
        places = np.searchsorted(self.code, edges.ravel()).reshape(-1, 2)
        return [(a, b) for a, b in places.tolist() if a < b]

    def clusters(self, sight: Sight, level: int | None = None) -> Clusters:
        """The clusters in view, in squares of SQUARE to twice SQUARE pixels."""
        if level is None:
            level = _level(sight.world)
        parts = [self._squares(low, high, level) for low, high in self.within(sight, 2 * SQUARE)]
        bounds = np.concatenate(parts) if parts else np.empty((0, 2), np.int64)
        inset = min(_INSET * 2**level / sight.world, 0.4)
        return self._told(bounds[:, 0], bounds[:, 1], level, inset)

    def _squares(self, low: int, high: int, level: int) -> Ints:
        """(first, last) spot of each square of a level within a stretch that cuts none."""
        shift = 2 * (_BITS - level)
        if high - low > _FEW:
            if level not in self._levels:
                self._levels[level] = np.append(_turns(self.code >> shift), len(self))
            every = self._levels[level]
            a, b = np.searchsorted(every, [low, high])
            return np.column_stack((every[a:b], every[a + 1 : b + 1]))
        starts = _turns(self.code[low:high] >> shift) + low
        return np.column_stack((starts, np.append(starts[1:], high)))

    def _told(self, first: Ints, last: Ints, level: int, inset: float) -> Clusters:
        count = self.firsts[last] - self.firsts[first]
        alone = last - first == 1
        x = (self._across[last] - self._across[first]) / np.maximum(count, 1)
        y = (self._along[last] - self._along[first]) / np.maximum(count, 1)
        # What is one spot stands exactly there; running sums would be off by a centimetre.
        x[alone], y[alone] = self.x[first[alone]], self.y[first[alone]]
        many = 1 << level
        crowd = ~alone
        for place, of in ((x, self.x), (y, self.y)):
            # A little away from the edges of its square, so that neighbours hardly touch.
            corner = np.floor(of[first[crowd]] * many)
            low, high = (corner + inset) / many, (corner + 1 - inset) / many
            place[crowd] = np.clip(place[crowd], low, high)
        radius = np.full(first.size, np.nan)
        radius[alone] = self.radius[first[alone]]
        searched = self._hits.size > 1
        hits = self._hits[last] - self._hits[first] if searched else np.full(first.size, -1)
        return Clusters(
            x, y, count, first, last, radius, alone,
            self._standings[last] - self._standings[first],
            self._colours[last] - self._colours[first],
            hits,
        )  # fmt: skip

    def single(self, spots: Ints, world: float) -> Ints:
        """Of these spots, ascending and of whole squares, those that stand alone in their square
        of the size the clusters have; of several at one position the one known most roughly."""
        if not spots.size:
            return spots
        shift = 2 * (_BITS - _level(world))
        code, radius = self.code[spots], np.nan_to_num(self.radius[spots], nan=-1.0)
        starts = _turns(code >> shift)
        ends = np.append(starts[1:], spots.size)
        order = np.lexsort((radius, code >> shift))
        same = code[starts] == code[ends - 1]
        alone: Ints = spots[order[ends[same] - 1]]
        return alone

    def of_spot(self, spot: int) -> tuple[Ints, Ints]:
        """How many of each standing, and of each colour, one spot holds."""
        standings = self._standings[spot + 1] - self._standings[spot]
        return standings, self._colours[spot + 1] - self._colours[spot]

    def rows(self, first: int, last: int) -> npt.NDArray[np.int32]:
        """Rows of the Whereabouts in a stretch of spots."""
        return self.order[self.firsts[first] : self.firsts[last]]

    def inside(self, box: tuple[float, float, float, float]) -> npt.NDArray[np.int32]:
        """Rows whose point lies in a box of the plane (left, top, right, bottom)."""
        left, top, right, bottom = box
        aside = (self.x - left) % 1.0
        held = (aside <= right - left) & (self.y >= top) & (self.y <= bottom)
        return self.order[np.repeat(held, self.count)]

    def spot_of(self, row: int) -> int:
        """The spot of a row of the Whereabouts; -1: it is not shown."""
        places = np.flatnonzero(self.order == row)
        if not places.size:
            return -1
        return int(np.searchsorted(self.firsts, places[0], side="right") - 1)


def _level(world: float) -> int:
    """Which squares are SQUARE to twice SQUARE pixels wide when the world is so many."""
    return min(max(int(math.log2(world / SQUARE)), 0), _BITS)


def _running(values: npt.NDArray[np.bool_]) -> Ints:
    """0, then how many of the first, of the first two, ... are true."""
    made = np.zeros(values.size + 1, np.int64)
    np.cumsum(values, out=made[1:])
    return made


def _running_floats(values: Floats) -> Floats:
    """0, then the sums of the first value, the first two, ..."""
    made = np.zeros(values.size + 1, np.float64)
    np.cumsum(values, out=made[1:])
    return made


def _turns(cells: Ints) -> Ints:
    """Where another cell begins."""
    if not cells.size:
        return np.empty(0, np.int64)
    return np.concatenate(([0], np.flatnonzero(cells[1:] != cells[:-1]) + 1))


def _woven(x: Floats, y: Floats) -> Ints:
    """The place of each point on the curve: the bits of both coordinates in turn."""
    most = (1 << _BITS) - 1
    across = np.minimum((x % 1.0) * (1 << _BITS), most).astype(np.int64)
    along = np.minimum(y * (1 << _BITS), most).astype(np.int64)
    return _spread(across) | (_spread(along) << 1)


def _spread(bits: Ints) -> Ints:
    """Bits with a gap after each."""
    for shift, mask in (
        (16, 0x0000FFFF0000FFFF),
        (8, 0x00FF00FF00FF00FF),
        (4, 0x0F0F0F0F0F0F0F0F),
        (2, 0x3333333333333333),
        (1, 0x5555555555555555),
    ):
        bits = (bits | (bits << shift)) & mask
    return bits


def _weave(i: int, j: int) -> int:
    """One cell on the curve."""
    both = _spread(np.array([i, j], np.int64))
    return int(both[0] | (both[1] << 1))

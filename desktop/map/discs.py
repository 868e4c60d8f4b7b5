"""Discs: how exactly a place is known, as a circle of its true radius on the ground.

Hides which discs are drawn where there are thousands: those of the places that stand alone, not of
those that a count stands for; and that they are drawn into the tiles of the ground, so that panning
costs nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from db.columns.whereabouts import Whereabouts
from desktop.map.clusters import Gathered
from desktop.map.marks import DISC, Inks, draw_disc
from desktop.map.mercator import AROUND, TILE, Floats, Sight, ring
from desktop.map.paths import path
from desktop.map.shapes import Box

#: Pixels of a radius from which on a disc says nothing of where in the view something was.
WIDEST = 1300.0
#: From so many metres on a disc is drawn as the curve that the map makes of it.
_BENT = 150_000.0


@dataclass(frozen=True, slots=True)
class Content:
    """What is on the map: the incidents, gathered; which colour each row has."""

    found: Whereabouts
    gathered: Gathered
    colours: npt.NDArray[np.uint8]


def pixels(radius: Floats, y: Floats, world: float) -> Floats:
    """Radii in metres as pixels; 0 where nobody said how exactly."""
    lat = 2 * np.arctan(np.exp((0.5 - y) * 2 * np.pi)) - np.pi / 2
    made: Floats = np.nan_to_num(radius) * world / (AROUND * np.maximum(np.cos(lat), 1e-6))
    return made


class Discs:
    """The discs of some content, in the inks of a look; `plain`: see `draw_disc`."""

    def __init__(self, content: Content, inks: Inks, plain: bool = False) -> None:
        self._content, self._inks, self._plain = content, inks, plain
        self._zoom = -1.0
        self._box: Box = (0.0, 0.0, 0.0, 0.0)
        self._spots = np.empty(0, np.int64)
        self._pixels = np.empty(0)
        self._strength = 1.0

    def draw(self, painter: QPainter, box: Box, zoom: float) -> None:
        """Those that reach into a box of the plane, whose corner is pixel (0, 0)."""
        world = float(TILE * 2.0**zoom)
        self._choose(box, zoom, world)
        gathered = self._content.gathered
        left, top, right, bottom = box
        middle = (left + right) / 2
        for spot, radius in zip(self._spots.tolist(), self._pixels.tolist(), strict=True):
            aside = (float(gathered.x[spot]) - middle + 0.5) % 1.0 - 0.5
            x = (middle + aside - left) * world
            y = (float(gathered.y[spot]) - top) * world
            reach = radius * 1.6 + 2
            inside = -reach < x < (right - left) * world + reach
            if inside and -reach < y < (bottom - top) * world + reach:
                self._draw_one(painter, spot, QPointF(x, y), radius, world)

    def _choose(self, box: Box, zoom: float, world: float) -> None:
        """The discs around a box, chosen once for all the tiles near it."""
        mine = self._box
        inside = mine[0] <= box[0] and mine[1] <= box[1] and box[2] <= mine[2]
        if zoom == self._zoom and inside and box[3] <= mine[3]:
            return
        wide = 1600 / world
        self._zoom = zoom
        self._box = (box[0] - wide, box[1] - wide, box[2] + wide, box[3] + wide)
        sight = Sight(
            (box[0] + box[2]) / 2,
            (box[1] + box[3]) / 2,
            zoom,
            (box[2] - box[0] + 2 * wide) * world,
            (box[3] - box[1] + 2 * wide) * world,
        )
        gathered = self._content.gathered
        stretches = gathered.within(sight, WIDEST + 512)
        spots = np.concatenate([np.empty(0, np.int64), *(np.arange(*each) for each in stretches)])
        spots = gathered.single(spots, world)
        sizes = pixels(gathered.radius[spots], gathered.y[spots], world)
        kept = np.flatnonzero((sizes >= DISC) & (sizes <= WIDEST))
        spots, sizes = spots[kept], sizes[kept]
        # Wide ones first: small ones stay on top of them.
        order = np.argsort(-sizes, kind="stable")
        self._spots, self._pixels = spots[order], sizes[order]
        # Many that lie over one another must not add up to a cloud. In halves, so that the tiles
        # of one zoom hardly ever differ.
        share = float((np.pi * sizes**2).sum() / ((2 * wide * world) ** 2))
        self._strength = 0.5 ** max(round(math.log2(max(share, 0.5) * 2)), 0)

    def _draw_one(
        self, painter: QPainter, spot: int, at: QPointF, radius: float, world: float
    ) -> None:
        gathered = self._content.gathered
        standings, colours = gathered.of_spot(spot)
        most = int(standings.argmax())
        standing = most if standings[most] == standings.sum() else -1
        colour = int(colours.argmax())
        inks, plain = self._inks, self._plain
        if gathered.radius[spot] < _BENT:
            draw_disc(painter, at, radius, standing, colour, inks, plain, None, self._strength)
            return
        found, row = self._content.found, int(gathered.rows(spot, spot + 1)[0])
        x, y = ring(float(found.lat[row]), float(found.lon[row]), float(found.radius[row]))
        shape = np.column_stack(
            (
                (x - x.mean()) * world + at.x(),
                (y - float(gathered.y[spot])) * world + at.y(),
            )
        )
        outline = path(np.vstack((shape, shape[:1])), np.array([0, len(shape) + 1]))
        draw_disc(painter, at, radius, standing, colour, inks, plain, outline, self._strength)

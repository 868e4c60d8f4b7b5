"""The ground of the map: sea, land, lakes, rivers, provinces and borders, as square pictures.

Hides how panning costs nothing: the ground is drawn in tiles of 384 pixels for one exact zoom and
kept; a frame copies them. While the zoom changes, what there is is stretched, and new tiles are
made a few at a time between two frames. On paper all of it is drawn as shapes.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.map.mercator import Sight
from desktop.map.paths import of_runs, placed
from desktop.map.shapes import LAYERS, Box, Layer, Shapes, level, open_runs, shapes, within
from desktop.theme import Theme

TILE = 384  # pixels
_PEN = 4  # pixels that a line may reach out of its box
_KEPT_BYTES = 96 << 20
#: Zooms between which rivers and provinces are drawn: the rivers are those of 1:50m.
_RIVERS = (2.2, 8.2)
_PROVINCES = 5.2


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of `other` in `one`."""
    parts = (one.red(), other.red(), one.green(), other.green(), one.blue(), other.blue())
    r, r2, g, g2, b, b2 = parts
    return QColor(*(round(a + (z - a) * share) for a, z in ((r, r2), (g, g2), (b, b2))))


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of the ground."""

    sea: QColor
    land: QColor
    coast: QColor
    river: QColor
    province: QColor
    border: QColor

    @staticmethod
    def of(look: Theme) -> Inks:
        """Those of a theme: land is where the marks stand, so it is the calmest."""
        sea = mixed(look.ground, look.accent, 0.10 if look.dark else 0.11)
        return Inks(
            sea,
            look.raised,
            mixed(look.line_strong, look.accent, 0.18),
            mixed(sea, look.accent, 0.22),
            look.line,
            mixed(look.line_strong, look.secondary, 0.55),
        )


class Region:
    """The shapes around a sight, cut once for all tiles that are drawn of it."""

    def __init__(self, sight: Sight, margin: float = 1.0) -> None:
        self.zoom = sight.zoom
        left, top, right, bottom = sight.box
        # A tile reaches out of sight by nearly its own size, however small the view is.
        least = (TILE + _PEN) / sight.world
        wide, high = max((right - left) * margin, least), max((bottom - top) * margin, least)
        self.box: Box = (left - wide, top - high, right + wide, bottom + high)
        self.level = level(sight.zoom)
        self._pixel = 1 / sight.world
        self._copies: dict[int, dict[Layer, Shapes]] = {}

    def holds(self, zoom: float, box: Box) -> bool:
        """Whether what a box needs was cut already."""
        mine = self.box
        inside = mine[0] <= box[0] and mine[1] <= box[1]
        return zoom == self.zoom and inside and box[2] <= mine[2] and box[3] <= mine[3]

    def of(self, copy: int, layer: Layer) -> Shapes:
        """The shapes of one layer near the sight, in one of the world's copies side by side."""
        known = self._copies.setdefault(copy, {})
        if layer not in known:
            # Rivers are kept at two scales only.
            which = "middle" if layer == "rivers" and self.level == "near" else self.level
            left, top, right, bottom = self.box
            box = (left - copy, top, right - copy, bottom)
            known[layer] = within(shapes(which)[layer], box, self._pixel)
        return known[layer]


def shown(layer: Layer, zoom: float) -> bool:
    """Whether a layer is drawn at a zoom."""
    if layer == "rivers":
        return _RIVERS[0] <= zoom <= _RIVERS[1]
    return layer != "provinces" or zoom >= _PROVINCES


def draw(painter: QPainter, region: Region, box: Box, world: float, inks: Inks) -> None:
    """The ground in a box of the plane, its corner at pixel (0, 0)."""
    left, top, right, bottom = box
    size = QRectF(0, 0, (right - left) * world, (bottom - top) * world)
    painter.fillRect(size, inks.sea)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pixel = 1 / world
    # A little more than the box, so that no pen ends within it.
    more = _PEN * pixel
    wide = (left - more, top - more, right + more, bottom + more)
    # Some shapes run on beyond the 180th meridian, into the next copy of the world.
    for copy in range(math.floor(wide[0]) - 1, math.floor(wide[2]) + 2):
        own = (wide[0] - copy, wide[1], wide[2] - copy, wide[3])
        for layer in LAYERS:
            if shown(layer, region.zoom):
                found = within(region.of(copy, layer), own, pixel)
                _draw_layer(painter, layer, found, (left - copy, top), world, inks)


def _draw_layer(
    painter: QPainter,
    layer: Layer,
    found: Shapes,
    corner: tuple[float, float],
    world: float,
    inks: Inks,
) -> None:
    if not len(found):
        return
    if layer in ("land", "lakes"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.land if layer == "land" else inks.sea)
        painter.drawPath(placed(found, *corner, world))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(inks.coast, 0.9 if layer == "land" else 0.7))
        painter.drawPath(of_runs(open_runs(found), *corner, world))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if layer == "disputed":
        pen = _pen(inks.border, 1.1)
        pen.setDashPattern([3.5, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        colour, width = {
            "rivers": (inks.river, 1.0),
            "provinces": (inks.province, 0.9),
            "borders": (inks.border, 1.1),
        }[layer]
        pen = _pen(colour, width)
    painter.setPen(pen)
    painter.drawPath(placed(found, *corner, world))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


class Lying(Protocol):
    """What lies on the ground."""

    def draw(self, painter: QPainter, box: Box, zoom: float) -> None:
        """What of it is in a box of the plane, whose corner is pixel (0, 0)."""


class Ground:
    """The tiles of one look and pixel ratio."""

    def __init__(self, look: Theme, ratio: float) -> None:
        self.inks = Inks.of(look)
        self.ratio = ratio
        #: What lies on the ground and moves with it.
        self._lying: Lying | None = None
        self._tiles: OrderedDict[tuple[float, int, int], QPixmap] = OrderedDict()
        self._most = max(int(_KEPT_BYTES / (TILE * ratio) ** 2 / 4), 24)
        self._region: Region | None = None
        #: The last whole ground, for as long as the next one is being made.
        self._before: tuple[Sight, list[tuple[int, int, QPixmap]]] | None = None

    def draw(self, painter: QPainter, sight: Sight, budget: float | None) -> bool:
        """The ground of a sight. `budget`: seconds for tiles that are not there yet (None: all
        are made first; 0: none is). False: some are missing, and what was before is stretched."""
        begun = time.perf_counter()
        world, ratio = sight.world, self.ratio
        # All tiles stand on whole pixels of the screen, or their edges would show.
        ox = round(-sight.left * world * ratio) / ratio
        oy = round(-sight.top * world * ratio) / ratio
        first, last = math.floor(-ox / TILE), math.floor((sight.width - ox) / TILE)
        upper, lower = math.floor(-oy / TILE), math.floor((sight.height - oy) / TILE)
        wanted = [(i, j) for j in range(upper, lower + 1) for i in range(first, last + 1)]
        missing = [each for each in wanted if (sight.zoom, *each) not in self._tiles]
        made = 0
        for i, j in missing:
            spent = time.perf_counter() - begun
            if budget is not None and (not budget or (made and spent > budget)):
                break
            self._make(sight, i, j)
            made += 1
        done = made == len(missing)
        if not done:
            self._stretch(painter, sight)
        found = []
        for i, j in wanted:
            tile = self._tiles.get((sight.zoom, i, j))
            if tile is not None:
                self._tiles.move_to_end((sight.zoom, i, j))
                painter.drawPixmap(QPointF(ox + i * TILE, oy + j * TILE), tile)
                found.append((i, j, tile))
        if done:
            self._before = (sight, found)
        return done

    def lay(self, lying: Lying | None) -> None:
        """Other things on the ground: all of it is drawn anew."""
        self._lying = lying
        self._tiles.clear()

    @property
    def has_some(self) -> bool:
        """Whether there is something to stretch."""
        return self._before is not None

    def _make(self, sight: Sight, i: int, j: int) -> None:
        world = sight.world
        box = (i * TILE / world, j * TILE / world, (i + 1) * TILE / world, (j + 1) * TILE / world)
        if self._region is None or not self._region.holds(sight.zoom, box):
            self._region = Region(sight)
        tile = QPixmap(round(TILE * self.ratio), round(TILE * self.ratio))
        tile.setDevicePixelRatio(self.ratio)
        painter = QPainter(tile)
        draw(painter, self._region, box, world, self.inks)
        if self._lying is not None:
            self._lying.draw(painter, box, sight.zoom)
        painter.end()
        self._tiles[sight.zoom, i, j] = tile
        while len(self._tiles) > self._most:
            self._tiles.popitem(last=False)

    def _stretch(self, painter: QPainter, sight: Sight) -> None:
        """What was drawn last, at the size it has now."""
        painter.fillRect(QRectF(0, 0, sight.width, sight.height), self.inks.sea)
        if self._before is None:
            return
        old, tiles = self._before
        share = sight.world / old.world
        aside = round(sight.x - old.x)  # over the 180th meridian the count starts anew
        for i, j, tile in tiles:
            left = (i * TILE / old.world + aside - sight.left) * sight.world
            top = (j * TILE / old.world - sight.top) * sight.world
            box = QRectF(left, top, TILE * share, TILE * share)
            painter.drawPixmap(box, tile, QRectF(tile.rect()))

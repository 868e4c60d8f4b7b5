"""From degrees to the plane and on to pixels: Web Mercator, and the sight one has of it.

Hides the projection: everywhere else the world is a square from (0, 0) in the north-west to (1,
1), which goes on beside itself to the east and west. Chosen because shapes of towns and of
districts stay as people know them from every other map at every zoom; what it enlarges towards the
poles, scale bar and radii allow for. It ends at 85 degrees: what lies nearer to a pole stands at
that edge. No Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Some = TypeVar("Some", float, Floats)

#: Where the square ends.
EDGE = 85.0511287798066
#: Metres round the equator (WGS 84, as a sphere).
AROUND = 2 * math.pi * 6_378_137.0
EARTH = 6_371_008.8  # metres, mean radius
TILE = 256.0  # pixels of the world at zoom 0
LEAST, MOST = 0.0, 19.0


def plane(lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
    """(x, y) in the square of degrees."""
    held = np.clip(lat, -EDGE, EDGE)
    y = 0.5 - np.log(np.tan(np.pi / 4 + np.radians(held) / 2)) / (2 * np.pi)
    return (np.asarray(lon, np.float64) + 180.0) / 360.0, np.clip(y, 0.0, 1.0)


def spot(lat: float, lon: float) -> tuple[float, float]:
    """The same for one point."""
    x, y = plane(np.array([lat]), np.array([lon]))
    return float(x[0]), float(y[0])


def degrees(x: float, y: float) -> tuple[float, float]:
    """(latitude, longitude) of a point of the plane; longitudes from -180 to 180."""
    lat = math.degrees(2 * math.atan(math.exp((0.5 - y) * 2 * math.pi)) - math.pi / 2)
    return max(-EDGE, min(lat, EDGE)), (x % 1.0) * 360.0 - 180.0


def metres(y: float) -> float:
    """Metres on the ground for the width of the square, at a height of it."""
    lat, _ = degrees(0.0, y)
    return AROUND * math.cos(math.radians(lat))


def ring(lat: float, lon: float, radius: float, corners: int = 72) -> tuple[Floats, Floats]:
    """The circle of a radius in metres around a point, as (x, y) of the plane, unbroken where it
    crosses the 180th meridian. True also where it is so large that the map bends it."""
    turn = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    far, here = min(radius / EARTH, np.pi * 0.99), math.radians(lat)
    sine = math.sin(here) * np.cos(far) + math.cos(here) * np.sin(far) * np.cos(turn)
    lats = np.arcsin(np.clip(sine, -1, 1))
    aside = np.arctan2(
        np.sin(turn) * np.sin(far) * math.cos(here), np.cos(far) - math.sin(here) * np.sin(lats)
    )
    return plane(np.degrees(lats), lon + np.degrees(np.unwrap(aside)))


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres between two points in degrees (latitude, longitude)."""
    (lat, lon), (to, over) = one, other
    a, b = math.radians(lat), math.radians(to)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(over - lon) / 2) ** 2
    return 2 * EARTH * math.asin(min(math.sqrt(half), 1.0))


@dataclass(frozen=True, slots=True)
class Sight:
    """What is in view: the plane's point (`x`, `y`) stands in the middle of `width` x `height`
    pixels; `zoom`: the world is 256 * 2 ** zoom pixels wide."""

    x: float
    y: float
    zoom: float
    width: float
    height: float

    @property
    def world(self) -> float:
        """Pixels of the square."""
        return float(TILE * 2.0**self.zoom)

    @property
    def left(self) -> float:
        """The plane at the left edge; may be below 0."""
        return self.x - self.width / 2 / self.world

    @property
    def top(self) -> float:
        """The plane at the upper edge."""
        return self.y - self.height / 2 / self.world

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in the plane."""
        return (
            self.left,
            self.top,
            self.left + self.width / self.world,
            self.top + self.height / self.world,
        )

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the plane stands, in the copy of the world nearest to the middle."""
        aside = (x - self.x + 0.5) % 1.0 - 0.5
        return aside * self.world + self.width / 2, (y - self.y) * self.world + self.height / 2

    def at(self, px: float, py: float) -> tuple[float, float]:
        """The point of the plane at a pixel."""
        return self.left + px / self.world, self.top + py / self.world

    def metres(self, py: float | None = None) -> float:
        """Metres for one pixel, at a height of the view (None: its middle)."""
        y = self.y if py is None else self.at(0, py)[1]
        return metres(min(max(y, 0.0), 1.0)) / self.world

    def held(self) -> Sight:
        """Within the world: no farther out than all of it, nothing above or below it in view
        unless all of it is. To the east and west it goes on."""
        least = max(LEAST, math.log2(max(self.height, 1.0) / TILE) if self.height else LEAST)
        zoom = min(max(self.zoom, min(least, 3.0)), MOST)
        sight = replace(self, zoom=zoom)
        half = sight.height / 2 / sight.world
        y = 0.5 if half >= 0.5 else min(max(self.y, half), 1 - half)
        return replace(sight, x=self.x % 1.0, y=y)

    def panned(self, dx: float, dy: float) -> Sight:
        """Moved by pixels."""
        return replace(self, x=self.x + dx / self.world, y=self.y + dy / self.world).held()

    def zoomed(self, by: float, px: float, py: float) -> Sight:
        """Nearer by so many octaves; what stands at the pixel stays there."""
        x, y = self.at(px, py)
        zoom = min(max(self.zoom + by, LEAST), MOST)
        world = TILE * 2.0**zoom
        left, top = x - px / world, y - py / world
        near = replace(
            self,
            x=left + self.width / 2 / world,
            y=top + self.height / 2 / world,
            zoom=zoom,
        )
        return near.held()

    def resized(self, width: float, height: float) -> Sight:
        """In another room."""
        return replace(self, width=width, height=height).held()

    def between(self, goal: Sight, share: float) -> Sight:
        """On the way to another sight: 0 here, 1 there; the shorter way round the world."""
        aside = (goal.x - self.x + 0.5) % 1.0 - 0.5
        zoom = self.zoom + (goal.zoom - self.zoom) * share
        # Zooming moves the middle as much as the scale changes, or the way would be a curve.
        here, there = 2.0**-self.zoom, 2.0**-goal.zoom
        moved = share if abs(here - there) < 1e-12 else (here - 2.0**-zoom) / (here - there)
        return replace(
            self,
            x=self.x + aside * moved,
            y=self.y + (goal.y - self.y) * moved,
            zoom=zoom,
        ).held()


def fitted(
    box: tuple[float, float, float, float], width: float, height: float, most: float = 13.0
) -> Sight:
    """A sight that shows a box of the plane, with a margin; no nearer than zoom `most`."""
    left, top, right, bottom = box
    room_x, room_y = max(width * 0.84, 64.0), max(height * 0.8, 64.0)
    world = min(room_x / max(right - left, 1e-9), room_y / max(bottom - top, 1e-9))
    zoom = min(max(math.log2(world / TILE), LEAST), most)
    return Sight((left + right) / 2, (top + bottom) / 2, zoom, width, height).held()


def around(x: Floats, y: Floats) -> tuple[float, float, float, float]:
    """The smallest box that holds all points; over the 180th meridian where that is shorter."""
    xs = np.sort(x)
    gaps = np.append(np.diff(xs), xs[0] + 1 - xs[-1])
    widest = int(gaps.argmax())
    left = float(xs[(widest + 1) % xs.size])
    right = float(xs[widest])
    if right < left:
        right += 1
    return left, float(y.min()), right, float(y.max())

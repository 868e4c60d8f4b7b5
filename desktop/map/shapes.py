"""The shapes of the earth as numbers: read from the program's own files, cut to what is in view.

Hides how they are kept (resources/earth/README.md) and how a coast of half a million points becomes
the few thousand that a picture needs: what lies far outside is drawn in, and points nearer to one
another than half a pixel are one. No Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Literal

import numpy as np
import numpy.typing as npt

from desktop.map.mercator import EDGE, Floats, plane

Level = Literal["far", "middle", "near"]
Layer = Literal["land", "lakes", "rivers", "borders", "disputed", "provinces"]
LAYERS: tuple[Layer, ...] = ("land", "lakes", "rivers", "provinces", "borders", "disputed")
AREAS: frozenset[Layer] = frozenset(("land", "lakes"))

Box = tuple[float, float, float, float]


def level(zoom: float) -> Level:
    """The level that is fine enough for a zoom."""
    return "far" if zoom < 2.6 else "middle" if zoom < 5.2 else "near"


@dataclass(frozen=True, slots=True)
class Shapes:
    """Pieces of one layer: `points` (n, 2) in the plane, piece after piece; `starts` where each
    begins and the last ends; `boxes` (pieces, 4): left, top, right, bottom."""

    points: npt.NDArray[np.float64]
    starts: npt.NDArray[np.int64]
    boxes: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.boxes)


@lru_cache(maxsize=3)
def shapes(which: Level) -> dict[Layer, Shapes]:
    """All layers of a level: 1 ms for the far one, 0.1 s for the near one, once."""
    made: dict[Layer, Shapes] = {}
    with as_file(files("resources") / "earth" / f"{which}.npz") as path, np.load(path) as kept:
        unit = float(kept["unit"][0])
        for layer in LAYERS:
            made[layer] = _unpacked(
                unit,
                *(kept[f"{layer}.{part}"] for part in ("counts", "firsts", "across", "along")),
            )
    return made


def _unpacked(
    unit: float,
    counts: npt.NDArray[np.int32],
    firsts: npt.NDArray[np.int32],
    across: npt.NDArray[np.int16],
    along: npt.NDArray[np.int16],
) -> Shapes:
    starts = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
    if not counts.size:
        return Shapes(np.empty((0, 2)), starts, np.empty((0, 4)))
    degrees = []
    leads = np.zeros(int(starts[-1]), bool)
    leads[starts[:-1]] = True
    for steps, first in ((across, firsts[:, 0]), (along, firsts[:, 1])):
        every = np.zeros(leads.size, np.int64)
        every[~leads] = steps
        run = np.cumsum(every)
        # Each piece counts on from its own first point.
        shift = first - run[starts[:-1]]
        degrees.append(((run + np.repeat(shift, counts)) * unit).astype(np.float64))
    x, y = plane(degrees[1], degrees[0])
    points = np.column_stack((x, y))
    low = np.minimum.reduceat(points, starts[:-1])
    high = np.maximum.reduceat(points, starts[:-1])
    return Shapes(points, starts, np.column_stack((low, high)))


def within(found: Shapes, box: Box, pixel: float) -> Shapes:
    """What a box of the plane needs of them: pieces that reach into it and are not smaller than a
    pixel (so large in the plane), their points outside drawn in, those within half a pixel of the
    one before left out."""
    left, top, right, bottom = box
    boxes = found.boxes
    near = (boxes[:, 2] >= left) & (boxes[:, 0] <= right)
    near &= (boxes[:, 3] >= top) & (boxes[:, 1] <= bottom)
    near &= np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) >= pixel
    pieces = np.flatnonzero(near)
    if not pieces.size:
        return Shapes(np.empty((0, 2)), np.zeros(1, np.int64), np.empty((0, 4)))
    sizes = (found.starts[1:] - found.starts[:-1])[pieces]
    places = np.repeat(found.starts[pieces] - np.cumsum(sizes) + sizes, sizes)
    points = found.points[places + np.arange(places.size)]
    starts = np.concatenate(([0], np.cumsum(sizes)))
    keep = _needed(points, starts, box, pixel)
    counts = np.add.reduceat(keep.astype(np.int64), starts[:-1])
    return Shapes(points[keep], np.concatenate(([0], np.cumsum(counts))), boxes[pieces])


def _needed(
    points: Floats, starts: npt.NDArray[np.int64], box: Box, pixel: float
) -> npt.NDArray[np.bool_]:
    """Which points change the picture inside the box."""
    left, top, right, bottom = box
    x, y = points[:, 0], points[:, 1]
    # Each point outside belongs to one side of the box. Where the one before and the one after
    # belong to the same, the way between them never comes into the box, and they can do without it.
    side = np.zeros(x.size, np.int8)
    for number, outside in enumerate((y > bottom, y < top, x > right, x < left), 1):
        side[outside] = number
    inner = (side[1:-1] == side[:-2]) & (side[1:-1] == side[2:]) & (side[1:-1] > 0)
    keep = np.ones(side.size, bool)
    keep[1:-1] = ~inner
    # Half-pixel cells: of neighbours in one cell the first is enough.
    cell = np.floor(x / (pixel / 2)).astype(np.int64) * 0x1_0000_0001
    cell += np.floor(y / (pixel / 2)).astype(np.int64)
    same = np.zeros(keep.size, bool)
    same[1:] = cell[1:] == cell[:-1]
    keep &= ~same
    keep[starts[:-1]] = True
    keep[starts[1:] - 1] = True
    return keep


def open_runs(found: Shapes) -> list[Floats]:
    """Rings as lines, broken where they are no coast: along the 180th meridian and at the poles,
    where the map ends."""
    runs: list[Floats] = []
    _, edge = plane(np.array([EDGE - 0.01, 0.01 - EDGE]), np.zeros(2))
    for first, last in zip(found.starts[:-1].tolist(), found.starts[1:].tolist(), strict=True):
        points = found.points[first:last]
        x, y = points[:, 0], points[:, 1]
        at_end = (y < edge[0]) | (y > edge[1])
        if float(np.ptp(x)) <= 1:
            at_end |= (np.abs(x) < 1e-5) | (np.abs(x - 1) < 1e-5)
        cuts = np.flatnonzero(at_end[1:] & at_end[:-1]) + 1
        runs.extend(run for run in np.split(points, cuts) if len(run) > 1)
    return runs


@dataclass(frozen=True, slots=True)
class Country:
    """A country's name in the languages of the interface, and where it stands: in the plane, from
    zoom `since` on."""

    x: float
    y: float
    since: float
    code: str
    names: dict[str, str]


@lru_cache(maxsize=1)
def countries() -> Sequence[Country]:
    """All of them, the largest first."""
    lines = (files("resources") / "earth" / "countries.tsv").read_text("utf-8").splitlines()
    langs = lines[0].split("\t")[4:]
    made = []
    for line in lines[1:]:
        lat, lon, since, code, *names = line.split("\t")
        x, y = plane(np.array([float(lat)]), np.array([float(lon)]))
        named = dict(zip(langs, names, strict=True))
        made.append(Country(float(x[0]), float(y[0]), float(since), code, named))
    return tuple(made)

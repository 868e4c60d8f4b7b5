"""The timeline as it stands on paper: all lanes, cut into sheets, ready to be drawn. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from db.imprint import Imprint
from db.language import many
from desktop.timeline.drawing.scene import Marks, Scene
from desktop.timeline.drawing.shelf import Shelf
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.grouping.stack import PAD_TOP, ROW, STRIP, Stack
from desktop.timeline.printing.heights import PITCH, Heights
from desktop.timeline.printing.page_shelf import Places, Run, page_shelf
from desktop.timeline.printing.paper import Format, Leaf
from desktop.timeline.scales.scale import OPEN, Scale, roomy


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet: its `number` from 1, its place among all, and the lanes [first, last)."""

    number: int
    column: int
    row: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Poster:
    """All that is drawn: `unit` in points per pixel, sheets in reading order. `unlabelled` and
    `folded`: incidents without their title, without any mark (in lanes without a strip);
    `left_out`: lanes that found no room, `idle`: lanes with nothing in this time."""

    imprint: Imprint
    format: Format
    leaf: Leaf
    unit: float
    scene: PaperScene
    run: Run
    pages: tuple[Page, ...]
    counts: Mapping[int, str]
    counted: tuple[int, int]
    span: tuple[int, int]
    unlabelled: int
    folded: int
    left_out: int
    idle: int

    @property
    def across(self) -> int:
        """Sheets side by side."""
        return self.run.sheets

    @property
    def down(self) -> int:
        """Sheets one below the other."""
        return len(self.pages) // self.run.sheets


class PaperScene(Scene):
    """A scene whose lanes have the heights and shelves that were made for paper; `pitch`: pixels
    from one row to the next."""

    pitch = PITCH

    def lay(self, heights: Heights, shelves: Mapping[int, Shelf]) -> None:
        """Use these."""
        self.stack = Stack(heights.tops, heights.heights)
        for number, shelf in shelves.items():
            self._shelves[number] = shelf
            self._fades[number] = 1.0 if shelf.heat else 0.0
        self._gathered = None

    @property
    def dense(self) -> list[bool]:
        """Which lanes are too full to show each incident."""
        return [
            shelf is not None and shelf.heat and not lane.name.is_open
            for shelf, lane in zip(self._shelves, self.lanes.lanes, strict=True)
        ]

    def marks(self, scale: Scale, top: float, bottom: float) -> Marks:
        """As on the screen, with the rows closer together."""
        found = super().marks(scale, top, bottom)
        strips = np.array([STRIP + 8 if fade else 0.0 for fade in self._fades])
        first = np.asarray(self.stack.tops)[found.lane] - top + PAD_TOP + strips[found.lane]
        rows = np.rint((found.y - first) / ROW)
        return replace(found, y=first + rows * self.pitch)

    def shelf(self, number: int, places: Places, run: Run, rows: int, strip: bool) -> Shelf:
        """The shelf of a lane, for `lay`."""
        density = self._densities[number]
        return page_shelf(density, self.found, places, run, rows, strip, self.labels.get)


def whole(lanes: Lanes) -> tuple[int, int] | None:
    """From the first to the last known instant of what passes the filter; None: there is none."""
    every = lanes.every
    if not len(every):
        return None
    starts = every.starts[every.starts > -OPEN]
    known = int(np.searchsorted(every.sorted_ends, OPEN))
    edges = [int(each) for each in (*starts[:1], *starts[-1:])]
    edges += [int(each) for each in every.sorted_ends[:known][-1:]]
    edges += [int(each) for each in every.sorted_ends[:known][:1] if not starts.size]
    if not edges:
        return None
    return roomy(min(edges), max(*edges, min(edges) + 1), len(every))


def shortcomings(poster: Poster) -> list[str]:
    """What is not on the paper, in words: one line each."""
    found = []
    if left := poster.left_out:
        found.append(
            many(left, "{count:,} more lane found no room", "{count:,} more lanes found no room")
        )
    if idle := poster.idle:
        found.append(
            many(
                idle,
                "{count:,} lane holds nothing in this time",
                "{count:,} lanes hold nothing in this time",
            )
        )
    if folded := poster.folded:
        found.append(
            many(folded, "{count:,} mark found no room (+N)", "{count:,} marks found no room (+N)")
        )
    if bare := poster.unlabelled:
        found.append(
            many(
                bare,
                "{count:,} mark stands without a title",
                "{count:,} marks stand without a title",
            )
        )
    return found

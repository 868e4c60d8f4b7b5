"""Laying the timeline out for paper. No Qt.

Hides the fitting. On one sheet the drawing is made smaller until every title has its room or
nothing smaller could be read; over several sheets it stays comfortable and takes more sheets.
Runs on a reader's thread: a million incidents take a second or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from db import columns
from db.imprint import imprint
from db.language import say
from db.reader import Reader
from db.when.zones import Zone
from desktop.timeline.drawing.labels import WIDEST, Cut, Labels, Measure, made
from desktop.timeline.drawing.shelf import Shelf
from desktop.timeline.grouping.lanes import Lanes, Rows
from desktop.timeline.hands.spoken import count_words
from desktop.timeline.printing.heights import (
    PITCH,
    Heights,
    Want,
    on_one,
    on_several,
    rows_in,
    total,
)
from desktop.timeline.printing.page_shelf import MOST_ROWS, Places, Run, candidates, rows_needed
from desktop.timeline.printing.paper import LEAST_UNIT, MOST_ACROSS, Format, leaf, units
from desktop.timeline.printing.poster import Page, PaperScene, Poster
from desktop.timeline.scales.clocks import Clock
from desktop.timeline.scales.scale import fitted

_WHOLE = 420.0  # pixels of the longest title where there is room
_DENSE = 330.0  # incidents of a lane per 1,000 pixels, from which on a strip counts them
_MOST_TITLES = 12_000  # of all lanes together that are shown one by one
_STRIP_ROWS = 4
_USUAL_ACROSS = 3
_MOST_SHEETS = 24  # unless somebody asks for more
_SIDE = 14.0  # pixels free at either end of time
_SHARED = 24.0  # pixels that two sheets side by side both show
_READ = 1000
_FEW = 30
_MOST_LOST = 0.15  # of a lane, before a strip counts it instead

Progress = Callable[[float, str], None]


class Stopped(Exception):
    """Somebody asked to stop."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """What paper has to leave room for: the legend's height in pixels of the words around the
    plot; in pixels of the drawing the height of axis and tracks, the width of the lane heads, and
    how high the head of a lane is with its whole name, and cut to a line, and what is drawn above
    bars."""

    legend: float
    beside: float
    heads: float
    head_heights: Callable[[int], tuple[float, float]]
    headroom: float = 0.0


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed: `lanes` of the choice, or those `chosen` of them (None: all), as far
    as they hold something in `span`; `measure` and `cut` are for titles; days begin as in
    `zone`."""

    lanes: Lanes
    span: tuple[int, int]
    chosen: frozenset[int] | None
    format: Format
    fitting: Fitting
    measure: Measure
    cut: Cut
    zone: Zone


@dataclass(frozen=True, slots=True)
class _Fit:
    """A way to lay it out; `complete`: every title has its room."""

    unit: float
    run: Run
    heights: Heights
    complete: bool


class Composer:
    """Lays out one poster."""

    def __init__(
        self, reader: Reader, order: Order, tell: Progress, stopped: Callable[[], bool]
    ) -> None:
        self._reader, self._order = reader, order
        self._say, self._stopped = tell, stopped
        self._leaf = leaf(order.format, order.fitting.legend)
        self._scene = PaperScene(order.lanes, Labels(order.measure, order.cut))
        self._scene.clock = Clock(order.zone)
        self._scene.pitch = PITCH + order.fitting.headroom
        lanes = order.lanes.lanes
        asked = [n for n in range(len(lanes)) if order.chosen is None or n in order.chosen]
        self._shown = [n for n in asked if lanes[n].touching(*order.span)]
        self._idle = len(asked) - len(self._shown)
        #: Of the lanes whose incidents are shown one by one.
        self._places: dict[int, Places] = self._few_enough()
        self._captions: dict[int, columns.Caption] = {}

    def compose(self) -> Poster:
        """All of it. Raises Stopped."""
        self._pulse(0.0, say("Reading titles"))
        self._read(self._scene.lane(n).rows[places] for n, places in self._places.items())
        for widest in (_WHOLE, WIDEST):
            # Whole titles if they fit, cut ones if more of them have room then.
            self._title(widest)
            fit = self._tiled() if self._order.format.tiled else self._fitted()
            if fit.complete:
                break
        unit, run, heights = fit.unit, fit.run, fit.heights
        shelves = self._shelves(run, heights, [n for n in self._shown if heights.heights[n]])
        full = [
            n
            for n, shelf in shelves.items()
            if _overflows(shelf, rows_in(heights.heights[n], True, self._scene.pitch))
        ]
        for number in full:
            del self._places[number]
        shelves |= self._shelves(run, heights, full)
        self._scene.lay(heights, shelves)
        return self._poster(unit, run, heights, shelves)

    def _shelves(self, run: Run, heights: Heights, numbers: Sequence[int]) -> dict[int, Shelf]:
        """What stands in these lanes at the heights they got."""
        rows = {
            n: 0
            if self._scene.lane(n).name.is_open
            else rows_in(heights.heights[n], n not in self._places, self._scene.pitch)
            for n in numbers
        }
        chosen = {
            n: self._places[n]
            if n in self._places
            else candidates(self._scene.lane(n), run.scale, rows[n])
            for n in numbers
        }
        self._read(self._scene.lane(n).rows[places] for n, places in chosen.items())
        shelves = {}
        for number, places in chosen.items():
            self._pulse(0.6 + 0.4 * number / len(heights.heights), say("Placing titles"))
            strip = number not in self._places
            shelves[number] = self._scene.shelf(number, places, run, rows[number], strip)
        return shelves

    def _pulse(self, share: float, doing: str) -> None:
        if self._stopped():
            raise Stopped
        self._say(share, doing)

    def _few_enough(self) -> dict[int, Places]:
        """The lanes that hold few enough to show each incident, in the finest drawing that can
        be read; and not too many of all lanes together."""
        format, span = self._order.format, self._order.span
        width = self._leaf.room_x / LEAST_UNIT
        if format.tiled:
            width *= format.across or _USUAL_ACROSS
        counted = sorted((self._scene.lane(n).touching(*span), n) for n in self._shown)
        found: dict[int, Places] = {}
        held = 0
        for count, number in counted:
            held += count
            if held > _MOST_TITLES or count > _DENSE * max(width, 400.0) / 1000.0:
                break
            if not self._scene.lane(number).name.is_open:
                found[number] = self._scene.lane(number).places(*span)
        return found

    def _read(self, rows: Iterable[Rows]) -> None:
        """Titles that are not here yet."""
        every = np.unique(np.concatenate([np.empty(0, np.int32), *rows]))
        ids = [n for n in self._scene.found.ids[every].tolist() if n not in self._captions]
        for start in range(0, len(ids), _READ):
            self._pulse(0.3 * start / len(ids), say("Reading titles"))
            asked = ids[start : start + _READ]
            found = columns.captions(self._reader, asked)
            self._captions.update({n: found.get(n, columns.Caption("", "")) for n in asked})
            self._scene.labels.put(found, asked)

    def _title(self, widest: float) -> None:
        """Titles of another width."""
        order = self._order
        labels = self._scene.labels = Labels(order.measure, order.cut)
        labels.take(made(self._captions, self._captions, order.measure, order.cut, widest))

    # Fitting

    def _run(self, unit: float, sheets: int) -> Run:
        width = self._leaf.room_x / unit - self._order.fitting.heads
        every = sheets * (width - _SHARED) + _SHARED
        shared = _SHARED if sheets > 1 else 0.0
        return Run(fitted(*self._order.span, every, _SIDE), width, shared, sheets)

    def _wants(self, run: Run, most: int) -> list[Want | None]:
        """What every lane asks for; None: it is not to be printed."""
        wants: list[Want | None] = [None] * len(self._scene.lanes.lanes)
        for number in self._shown:
            self._pulse(0.4, say("Fitting to the paper"))
            lane = self._scene.lane(number)
            head, least = self._order.fitting.head_heights(number)
            places = self._places.get(number)
            rows = 0 if lane.name.is_open else _STRIP_ROWS
            if places is not None:
                rows = rows_needed(
                    self._scene.found, lane, places, run, self._scene.labels.get, most
                )
            wants[number] = Want(rows, places is None, head, least, self._scene.pitch)
        return wants

    def _fitted(self) -> _Fit:
        """On one sheet: the largest drawing that shows everything, or the smallest."""
        unit = LEAST_UNIT
        for unit in units(self._leaf.unit):
            room = self._leaf.room_y / unit - self._order.fitting.beside
            run = self._run(unit, 1)
            wants = self._wants(run, MOST_ROWS)
            if total(wants) <= room:
                return _Fit(unit, run, on_one(wants, room), True)
        return _Fit(unit, run, on_one(wants, room), False)

    def _tiled(self) -> _Fit:
        """On as few sheets as show everything at a comfortable size."""
        unit = self._leaf.unit
        room = self._leaf.room_y / unit - self._order.fitting.beside
        most = rows_in(room, False, self._scene.pitch)
        asked = self._order.format.across
        tried: list[tuple[tuple[int, int, int], Run, Heights]] = []
        for across in (asked,) if asked else range(1, MOST_ACROSS + 1):
            run = self._run(unit, across)
            wants = self._wants(run, most + 1)
            # Lanes that are too full for a sheet of this height weigh more than sheets.
            short = sum(want is not None and want.rows > most for want in wants)
            heights = on_several(wants, room)
            sheets = across * len(heights.sheets)
            tried.append(((max(sheets - _MOST_SHEETS, 0), short, sheets), run, heights))
            if not short and len(heights.sheets) == 1:
                break
        (over, short, _), run, heights = min(tried, key=lambda each: each[0])
        return _Fit(unit, run, heights, not over and not short)

    # What came of it

    def _poster(self, unit: float, run: Run, heights: Heights, shelves: dict[int, Shelf]) -> Poster:
        found, span = self._scene, self._order.span
        pages = [
            Page(row * run.sheets + column + 1, column, row, first, last)
            for row, (first, last) in enumerate(heights.sheets)
            for column in range(run.sheets)
        ]
        counts = {
            n: count_words(found.lane(n).certain(*span), found.lane(n).touching(*span))
            for n in shelves
        }
        plain = [shelf for shelf in shelves.values() if not shelf.heat]
        every = self._order.lanes.every
        return Poster(
            imprint=imprint(self._reader),
            format=self._order.format,
            leaf=self._leaf,
            unit=unit,
            scene=found,
            run=run,
            pages=tuple(pages),
            counts=counts,
            counted=(every.certain(*span), every.touching(*span)),
            span=span,
            unlabelled=sum(int((~shelf.labelled).sum()) for shelf in plain),
            folded=sum(many for shelf in plain for _, many in shelf.folded),
            left_out=heights.left_out,
            idle=self._idle,
        )


def _overflows(shelf: Shelf, rows: int) -> bool:
    """Whether so much of a lane found no room that a strip says more: and titles still have
    `rows` beneath it, unless there are too many."""
    lost = sum(many for _, many in shelf.folded)
    total = lost + shelf.rows.size
    return lost > _MOST_LOST * total and (rows > 0 or total > _FEW)

"""Everything the timeline shows at one moment, as arrays for the painter. No Qt.

Hides what is kept between frames: one density and one shelf per lane, renewed lane by lane
inside a time budget while the old ones stay on the screen, and how a strip fades in and out.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.columns import Columns, Shift
from desktop.timeline.drawing.labels import Label, Labels
from desktop.timeline.drawing.shelf import MARK, Shelf, carried, frame_for, shelve
from desktop.timeline.grouping.density import Density, cells_in_view, level_for
from desktop.timeline.grouping.lanes import Lane, Lanes
from desktop.timeline.grouping.stack import CARD, PAD_TOP, ROW, STRIP, Stack, needs, stacked
from desktop.timeline.scales.clocks import UTC
from desktop.timeline.scales.scale import Pixels, Scale

_FADE = 0.16  # seconds for a strip to come or go

#: Where a strip stands: its lane, top in pixels, how far it has faded in.
Place = tuple[int, float, float]


@dataclass(frozen=True, slots=True)
class Marks:
    """Bars in view, in pixels (`x0`, `x1` possible span; `c0`, `c1` certain core, c1 <= c0: none;
    `y` top) with `row` of Columns, `lane` (place in Lanes), `labels` (None: drawn without),
    `inside`: the label stands on the bar; `card`: how far the second line has come, 0 to 1."""

    row: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int16]
    x0: Pixels
    x1: Pixels
    c0: Pixels
    c1: Pixels
    y: Pixels
    labels: list[Label | None]
    inside: npt.NDArray[np.bool_]
    card: Pixels

    def __len__(self) -> int:
        return int(self.row.size)


@dataclass(frozen=True, slots=True)
class Strip:
    """A heat strip: its lane, top in pixels, counts of the cells in view, how far faded in."""

    lane: int
    y: float
    counts: npt.NDArray[np.int64]
    opacity: float


@dataclass(frozen=True, slots=True)
class Strips:
    """All strips in view: cells of 2**`level` seconds from cell `first`; `top`: the fullest."""

    level: int
    first: int
    strips: tuple[Strip, ...]
    top: int


@dataclass(frozen=True, slots=True)
class Fold:
    """+N: incidents that found no room in their lane near `x`; `y` is the middle of the words."""

    x: float
    y: float
    number: int


@dataclass(slots=True)
class _Gathered:
    """The shelves in view set end to end, until one of them changes; `times`: earliest and latest
    instant, first and last of what is certain, side by side: the columns of a large case are far
    from the processor."""

    shelves: list[tuple[int, Shelf]]
    row: npt.NDArray[np.int32]
    times: npt.NDArray[np.int64]
    lane: npt.NDArray[np.int16]
    level: npt.NDArray[np.int16]
    inside: npt.NDArray[np.bool_]
    labels: list[Label | None]
    reach: Pixels


class Scene:
    """Lanes, their heights and shelves, for the painter and for the pointer."""

    def __init__(self, lanes: Lanes, labels: Labels, room: float = 400.0) -> None:
        self.lanes = lanes
        self.labels = labels
        self.pinned = -1
        self._where: tuple[int, list[int]] = (-1, [])  # the row asked for last, and its lanes
        self.clock = UTC
        self.compact = False
        self.tones = lanes.tones()
        self.stack: Stack = stacked([], room)
        self._densities = [Density(lane) for lane in lanes.lanes]
        #: What the strips of some lanes count instead of incidents.
        self.tallies: Mapping[int, Density] = {}
        self._shelves: list[Shelf | None] = [None] * len(lanes.lanes)
        self._fades = [0.0] * len(lanes.lanes)
        self._deals = [0.0] * len(lanes.lanes)  # how far a lane shows its incidents as cards
        self._made: set[int] = set()  # the lanes that have a shelf
        self._stale: set[int] = set()
        self._gathered: _Gathered | None = None
        self.set_room(room)

    def carry(self, before: Scene, shift: Shift) -> None:
        """Take over from the scene before a step: lanes that hold the same stay as they were,
        others keep the places of what they still hold."""
        places = {_name(lane): place for place, lane in enumerate(before.lanes.lanes)}
        for number, lane in enumerate(self.lanes.lanes):
            place = places.get(_name(lane))
            shelf = None if place is None else before._shelves[place]
            if place is None or shelf is None:
                continue
            same = lane.starts is before.lanes.lanes[place].starts
            self._shelves[number] = carried(shelf, shift)
            self._made.add(number)
            self._fades[number] = before._fades[place]
            self._deals[number] = before._deals[place]
            if same:
                self._densities[number] = before._densities[place].of(lane)
            else:
                self._stale.add(number)

    @property
    def found(self) -> Columns:
        """All incidents."""
        return self.lanes.found

    def lane(self, number: int) -> Lane:
        """A lane by its place."""
        return self.lanes.lanes[number]

    def set_room(self, room: float) -> None:
        """The height of the window in pixels."""
        sizes = ((lane.name, len(lane)) for lane in self.lanes.lanes)
        self.stack = stacked(needs(sizes, self.compact), room)

    def pin(self, row: int) -> None:
        """Show this row of Columns (-1: none) whatever the room, in every lane that holds it."""
        for lane in self.lanes_of(self.pinned) + self.lanes_of(row):
            self._stale.add(lane)
        self.pinned = row

    def lanes_of(self, row: int) -> list[int]:
        """The lanes in which an incident stands; open groups, which only count it, are left out."""
        if row < 0 or row >= len(self.found):
            return []
        if self._where[0] != row:
            lanes = enumerate(self.lanes.lanes)
            held = [n for n, lane in lanes if not lane.name.is_open and lane.holds(row)]
            self._where = row, held
        return self._where[1]

    def titles_arrived(self) -> None:
        """Shelves that waited for titles are made again."""
        for number in self._made:
            shelf = self._shelves[number]
            if shelf is not None and shelf.asked:
                self._stale.add(number)

    def settled(self, scale: Scale, top: float, bottom: float) -> bool:
        """Whether no lane between two heights shows what an earlier frame did."""
        return not self._outdated(scale, top, bottom)

    def settle(
        self, scale: Scale, top: float, bottom: float, budget: float | None, bare: bool = False
    ) -> bool:
        """Renew the shelves of the lanes between two heights, for at most `budget` seconds (None:
        until done). False: some are still those of the frame before. `bare`: only where the old
        one would leave some of the window empty."""
        begun = time.perf_counter()
        all_new = True
        for number in self._outdated(scale, top, bottom):
            shelf = self._shelves[number]
            if bare and shelf is not None and shelf.frame.covers(scale):
                all_new = False
                continue
            if budget is not None and time.perf_counter() - begun > budget:
                return False
            stack = self.stack
            frame = frame_for(
                scale, stack.rows(number), stack.rows_bare(number), stack.rows_cards(number)
            )
            pinned = self.pinned if self._holds(number, self.pinned) else -1
            new = shelve(
                self._densities[number],
                self.found,
                frame,
                self.labels,
                pinned,
                self._shelves[number],
            )
            if self._shelves[number] is None:
                self._fades[number] = 1.0 if new.heat else 0.0
                self._deals[number] = 1.0 if new.cards else 0.0
            self._shelves[number] = new
            self._made.add(number)
            self._stale.discard(number)
        return all_new

    def _outdated(self, scale: Scale, top: float, bottom: float) -> list[int]:
        found = []
        for number in self.stack.within(top, bottom):
            shelf = self._shelves[number]
            if (
                shelf is None
                or number in self._stale
                or not shelf.frame.serves(scale)
                or shelf.frame.rows != self.stack.rows(number)
                or shelf.frame.rows_bare != self.stack.rows_bare(number)
            ):
                found.append(number)
        # Those without any shelf first, then those of another octave.
        found.sort(key=lambda n: (shelf := self._shelves[n]) is not None and shelf.frame.octave)
        return found

    def _holds(self, number: int, row: int) -> bool:
        return row >= 0 and self.lane(number).holds(row)

    def fade(self, seconds: float) -> bool:
        """Move strips and cards towards being there or not; whether any moved and must be drawn
        again."""
        moving = False
        for number in self._made:
            shelf = self._shelves[number]
            assert shelf is not None
            for kept, there in ((self._fades, shelf.heat), (self._deals, shelf.cards)):
                goal, now = float(there), kept[number]
                if now != goal:
                    way = seconds / _FADE
                    kept[number] = min(now + way, goal) if goal > now else max(now - way, goal)
                    moving = True
        return moving

    def strip_places(self, top: float, bottom: float) -> list[Place]:
        """Where heat strips stand between two heights, `y` relative to `top`."""
        return [
            (number, self.stack.tops[number] - top + PAD_TOP, self._fades[number])
            for number in self.stack.within(top, bottom)
            if self._fades[number] > 0
        ]

    def strips_at(self, scale: Scale, places: Sequence[Place]) -> Strips:
        """The strips of these lanes."""
        level = level_for(scale.step)
        first, size = cells_in_view(scale, level)
        found = [
            Strip(number, y, self.tally(number).counts(level, first, size), opacity)
            for number, y, opacity in places
        ]
        fullest = max((self.tally(strip.lane).fullest(level) for strip in found), default=1)
        return Strips(level, first, tuple(found), 1 << max(fullest - 1, 0).bit_length())

    def count_ahead(self, scale: Scale, top: float, bottom: float, until: float) -> None:
        """Count what the strips between two heights would show of another scale, lane by lane until
        an instant of time.perf_counter."""
        level = level_for(scale.step)
        cells = cells_in_view(scale, level)
        for number, _, _ in self.strip_places(top, bottom):
            if time.perf_counter() > until:
                return
            self.tally(number).counts(level, *cells)

    def tally(self, number: int) -> Density:
        """What the strip of a lane counts."""
        return self.tallies.get(number, self._densities[number])

    def marks(self, scale: Scale, top: float, bottom: float) -> Marks:
        """The bars between two heights, `y` relative to `top`."""
        gathered = self._gather(top, bottom)
        xs = scale.xs(gathered.times) + self._ahead(gathered.row, scale)
        seen = np.flatnonzero((xs[1] + MARK + gathered.reach > 0) & (xs[0] - MARK < scale.width))
        row, lane, (x0, x1, c0, c1) = gathered.row[seen], gathered.lane[seen], xs[:, seen]
        tops = np.asarray(self.stack.tops)
        fades = np.asarray(self._fades) if self._fades else np.zeros(0)
        deals = np.asarray(self._deals) if self._deals else np.zeros(0)
        pitch = ROW + deals[lane] * (CARD - ROW)
        y = tops[lane] - top + PAD_TOP + fades[lane] * (STRIP + 8) + gathered.level[seen] * pitch
        return Marks(
            row,
            lane,
            x0,
            x1,
            c0,
            c1,
            y,
            [gathered.labels[place] for place in seen.tolist()],
            gathered.inside[seen],
            deals[lane],
        )

    def _ahead(self, rows: npt.NDArray[np.int32], scale: Scale) -> Pixels | float:
        """By how many pixels instants stand further right, where clocks are ahead of UTC."""
        seconds = self.clock.aheads(self.found, rows, (scale.left, scale.right))
        return 0.0 if seconds is None else seconds / scale.step

    def folds(self, scale: Scale, top: float, bottom: float) -> list[Fold]:
        """The +N between two heights, relative to `top`."""
        found = []
        for number in self.stack.within(top, bottom):
            shelf = self._shelves[number]
            if shelf is None or shelf.heat or not shelf.folded:
                continue
            y = self.stack.tops[number + 1] - top - 9
            found += [Fold(scale.x(at), y, many) for at, many in shelf.folded]
        return [fold for fold in found if -20 < fold.x < scale.width + 20]

    def has_strip(self, lane: int) -> bool:
        """Whether a strip stands in a lane."""
        return self._fades[lane] > 0.5

    def titles(self, top: float, bottom: float) -> Sequence[Label | None]:
        """The labels of all bars that there are between two heights, in the window or beside it."""
        return self._gather(top, bottom).labels

    def _gather(self, top: float, bottom: float) -> _Gathered:
        shelves = [
            (number, shelf)
            for number in self.stack.within(top, bottom)
            if (shelf := self._shelves[number]) is not None
        ]
        if self._gathered is None or not _same(self._gathered.shelves, shelves):
            row = np.concatenate([s.rows for _, s in shelves] or [np.empty(0, np.int32)])
            labelled = np.concatenate([s.labelled for _, s in shelves] or [np.empty(0, bool)])
            inside = np.concatenate([s.inside for _, s in shelves] or [np.empty(0, bool)])
            labels = [
                self.labels.get(one) if named else None
                for one, named in zip(self.found.ids[row].tolist(), labelled.tolist(), strict=True)
            ]
            found = self.found
            columns = found.earliest, found.latest, found.start_latest, found.end_earliest
            beside = [
                max(label.width, label.detail_width) + 16 if label and not held else 0.0
                for label, held in zip(labels, inside.tolist(), strict=True)
            ]
            self._gathered = _Gathered(
                shelves,
                row,
                np.stack([each[row] for each in columns]),
                np.repeat(
                    np.array([number for number, _ in shelves], np.int16),
                    np.array([s.rows.size for _, s in shelves], np.intp),
                ),
                np.concatenate([s.level for _, s in shelves] or [np.empty(0, np.int16)]),
                inside,
                labels,
                np.array(beside, np.float64),
            )
        return self._gathered


def _name(lane: Lane) -> tuple[int, str]:
    return lane.name.key, "" if lane.name.key else lane.name.name


def _same(old: list[tuple[int, Shelf]], new: list[tuple[int, Shelf]]) -> bool:
    """Whether these are the very same shelves."""
    return len(old) == len(new) and all(
        a[0] == b[0] and a[1] is b[1] for a, b in zip(old, new, strict=True)
    )

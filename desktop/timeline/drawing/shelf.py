"""What one lane shows one by one: which incidents, in which rows, with which labels. No Qt.

Hides the three states of a lane. Very few: each is a card, a bar with two lines of words. Few:
every incident has a bar, most a label. Many: a heat strip counts them all and only the
weightiest of each stretch of time stand below it. Made once per half octave of detail for
half a window of padding on either side, at its coarsest scale, so that nothing that fits can
collide before the next one is made.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from db.columns import ORDERED, Columns, Shift
from desktop.timeline.drawing.labels import Labels
from desktop.timeline.drawing.layout import (
    FOLDED,
    PINNED,
    Placed,
    Wish,
    arrange,
    everyone,
    folds,
)
from desktop.timeline.grouping.density import Density, level_for
from desktop.timeline.grouping.lanes import Lane
from desktop.timeline.scales.scale import Scale

Places = npt.NDArray[np.intp]

MARK = 9.0  # pixels: the narrowest bar
LABEL_GAP = 7.0
_HEAT_ON = 18.0  # incidents per row and 1,000 pixels
_HEAT_OFF = 12.0
_FOLD = 48.0
_LONG_KEPT = 40
_ENOUGH = 16  # candidates per row
_FEW = 5000  # so many are weighed one by one
_CARD_ROOM, _CARD_KEPT = 90.0, 75.0  # pixels
_SHORTEST = 4.0  # pixels
HELD = 18  # so much wider than its label must a bar be to hold it
#: Pixels of a title that say enough inside a bar: a longer one is cut there, and not put beside,
#: where it would seem to tell of the time after. So much where bars are a choice of many, or where
#: there is no room beside.
_SAYS_ENOUGH = 120.0
SAYS_SOMETHING = 56.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What a shelf was made for: half octave of detail, seconds [start, end), and how many rows of
    bars there are below a strip, without one, and of bars with two lines of words."""

    octave: int
    start: int
    end: int
    rows: int
    rows_bare: int
    rows_cards: int = 0

    @property
    def step(self) -> float:
        """Seconds per pixel at the coarsest of the half octave."""
        return float(2.0 ** ((self.octave + 1) / 2))

    def serves(self, scale: Scale) -> bool:
        """Whether it is made for what a scale shows."""
        return self.octave == half_octave(scale) and self.covers(scale)

    def covers(self, scale: Scale) -> bool:
        """Whether all of the window lies inside, near enough in detail to stand for a moment."""
        near = abs(self.octave - half_octave(scale)) <= 2
        return near and self.start <= scale.left and scale.right <= self.end


@dataclass(frozen=True, slots=True)
class Shelf:
    """Bars of one lane: `rows` of Columns, their `level` (row on the shelf), whether `labelled`,
    whether the label stands `inside`; `folded`: (second, how many) that found no room; `heat`:
    a strip counts them all; `cards`: two lines of words; `asked`: titles were still missing."""

    frame: Frame
    rows: npt.NDArray[np.int32]
    level: npt.NDArray[np.int16]
    labelled: npt.NDArray[np.bool_]
    inside: npt.NDArray[np.bool_]
    folded: tuple[tuple[int, int], ...]
    heat: bool
    asked: bool
    placed: Mapping[int, Placed]
    cards: bool = False


def half_octave(scale: Scale) -> int:
    """Floor of twice log2 of seconds per pixel: a new layout for each zoom by 1.4."""
    return math.floor(2 * math.log2(scale.step))


def frame_for(scale: Scale, rows: int, rows_bare: int, rows_cards: int = 0) -> Frame:
    """A frame around what a scale shows: half a window more on either side."""
    pad = (scale.right - scale.left) // 2
    return Frame(
        half_octave(scale), scale.left - pad, scale.right + pad, rows, rows_bare, rows_cards
    )


def shelve(
    density: Density,
    found: Columns,
    frame: Frame,
    labels: Labels,
    pinned: int,
    before: Shelf | None,
) -> Shelf:
    """The shelf of a lane. `pinned`: a row of Columns shown whatever happens (-1: none)."""
    lane = density.lane
    heat = _is_heat(density, frame, before)
    if heat:
        places = _chosen(density, frame) if frame.rows else np.empty(0, np.intp)
    else:
        places = lane.places(frame.start, frame.end)
    if pinned >= 0 and (frame.rows or not heat):
        own = np.flatnonzero(lane.rows[places] == pinned)
        if not own.size:
            places = np.concatenate([places, np.flatnonzero(lane.rows == pinned)])
    rows = lane.rows[places]
    if not heat and _may_be_cards(places.size, frame, before):
        dealt = _dealt(found, rows, frame, labels, before)
        if dealt is not None:
            return dealt
    enough = SAYS_SOMETHING if heat else _SAYS_ENOUGH
    wishes, inside, titled = _wishes(found, rows, frame, labels, pinned, enough)
    kept: Mapping[int, Placed] = {}
    if before is not None and not before.cards and abs(before.frame.octave - frame.octave) <= 1:
        kept = before.placed
    if heat:
        placed = arrange(wishes, frame.rows, kept, spare=False)
    else:
        placed = everyone(wishes, frame.rows_bare, kept)
    if not heat:
        placed = in_order(found, rows, placed)
    level = np.fromiter((p.row for p in placed), np.int16, len(placed))
    labelled = np.fromiter((p.labelled for p in placed), np.bool_, len(placed))
    wide = (wish.label > 0 and wish.x1 - wish.x0 > SAYS_SOMETHING + HELD for wish in wishes)
    inside |= np.fromiter(wide, np.bool_, len(wishes)) & ~labelled
    up = level != FOLDED
    folded: tuple[tuple[int, int], ...] = ()
    if not heat and not up.all():
        lost = [(wishes[place].x0 + wishes[place].x1) / 2 for place in np.flatnonzero(~up).tolist()]
        folded = tuple(
            (frame.start + round(x * frame.step), number) for x, number in folds(lost, _FOLD)
        )
    # What has no title yet may move once more, when it has one.
    known = {
        wish.key: place
        for wish, place, told in zip(wishes, placed, titled, strict=True)
        if told and place.row != FOLDED
    }
    return Shelf(
        frame,
        rows[up],
        level[up],
        labelled[up] | inside[up],
        inside[up],
        folded,
        heat,
        not all(titled),
        known,
    )


def _may_be_cards(number: int, frame: Frame, before: Shelf | None) -> bool:
    """Whether each incident would have 90 pixels of a row for itself; once dealt, cards stay until
    there are only 75."""
    pixels = (frame.end - frame.start) / frame.step
    room = _CARD_KEPT if before is not None and before.cards else _CARD_ROOM
    return bool(frame.rows_cards and number) and number * room <= pixels * frame.rows_cards


def _dealt(
    found: Columns,
    rows: npt.NDArray[np.int32],
    frame: Frame,
    labels: Labels,
    before: Shelf | None,
) -> Shelf | None:
    """The lane as cards; None when not every incident finds room for its words."""
    wishes, inside, titled = _wishes(found, rows, frame, labels, -1, math.inf, cards=True)
    kept = before.placed if before is not None and before.cards else {}
    placed = arrange(wishes, frame.rows_cards, kept, spare=False)
    if any(place.row == FOLDED for place in placed):
        return None
    placed = in_order(found, rows, placed)
    every = np.ones(rows.size, bool)
    known = {w.key: p for w, p, told in zip(wishes, placed, titled, strict=True) if told}
    level = np.fromiter((p.row for p in placed), np.int16, len(placed))
    return Shelf(frame, rows, level, every, inside, (), False, not all(titled), known, cards=True)


def carried(shelf: Shelf, shift: Shift) -> Shelf:
    """The same shelf after a step: its incidents in their new rows, without those that are gone."""
    rows, here = shift.at(shelf.rows)
    return replace(
        shelf,
        rows=rows[here],
        level=shelf.level[here],
        labelled=shelf.labelled[here],
        inside=shelf.inside[here],
    )


def _is_heat(density: Density, frame: Frame, before: Shelf | None) -> bool:
    """More than can stand in rows; once hot, a lane cools only well below the threshold. Without
    any row there is only the strip."""
    if not frame.rows_bare:
        return True
    pixels = (frame.end - frame.start) / frame.step
    number = density.lane.touching(frame.start, frame.end)
    limit = _HEAT_OFF if before is not None and before.heat else _HEAT_ON
    return number > limit * (frame.rows + 1) * max(pixels, 400.0) / 1000.0


def _chosen(density: Density, frame: Frame) -> Places:
    """The weightiest incident of each stretch, and the longest that reach into the frame."""
    wide = max(14.0, 45.0 / frame.rows)
    level = level_for(frame.step, wide)
    lane = density.lane
    best = lane.winners(level, frame.start, frame.end)
    # A lane whose incidents lie close together has few stretches: look at shorter ones.
    while best.size < _ENOUGH * frame.rows and level > level_for(frame.step, _SHORTEST):
        level -= 1
        best = lane.winners(level, frame.start, frame.end)
    few = lane.touching(frame.start, frame.end) <= _FEW
    if few and best.size < _ENOUGH * frame.rows:
        # Whole days begin at one second: no stretch is short enough to tell them apart.
        best = np.union1d(
            best, _weightiest(lane, lane.places(frame.start, frame.end), _ENOUGH * frame.rows)
        )
    reach = lane.reaching(frame.start)
    if reach.size > _LONG_KEPT:
        reach = np.sort(_weightiest(lane, reach, _LONG_KEPT))
    return np.concatenate([reach, best[lane.starts[best] >= frame.start]])


def _weightiest(lane: Lane, places: Places, most: int) -> Places:
    order = np.argsort(-lane.weights(places).astype(np.int64), kind="stable")
    return places[order[:most]]


def _wishes(
    found: Columns,
    rows: npt.NDArray[np.int32],
    frame: Frame,
    labels: Labels,
    pinned: int,
    enough: float,
    cards: bool = False,
) -> tuple[list[Wish], npt.NDArray[np.bool_], list[bool]]:
    step = frame.step
    low = np.maximum(found.earliest[rows], frame.start - (frame.end - frame.start))
    high = np.minimum(found.latest[rows], frame.end + (frame.end - frame.start))
    x0 = (low - frame.start) / step
    x1 = (high - frame.start) / step
    thin = x1 - x0 < MARK
    middle = (x0 + x1) / 2
    x0 = np.where(thin, middle - MARK / 2, x0)
    x1 = np.where(thin, middle + MARK / 2, x1)
    inside = np.zeros(rows.size, bool)
    wishes = []
    titled = []
    columns = zip(
        found.ids[rows].tolist(),
        x0.tolist(),
        x1.tolist(),
        found.weight[rows].tolist(),
        rows.tolist(),
        strict=True,
    )
    for place, (key, start, end, weight, row) in enumerate(columns):
        label = labels.get(key)
        titled.append(label is not None)
        width = label.width + LABEL_GAP if label is not None and label.text else 0.0
        if cards and label is not None:
            width = max(width, label.detail_width + LABEL_GAP)
        if width and end - start > min(width, enough) + HELD:
            inside[place], width = True, 0.0
        wishes.append(Wish(key, start, end, width, PINNED if row == pinned else weight))
    for day in ordered_days(found, rows):
        # Any of them may take the row of any other: each asks for as much as the longest.
        width = max(wishes[place].label for place in day)
        for place in day:
            wishes[place] = replace(wishes[place], label=width if wishes[place].label else 0.0)
    return wishes, inside, titled


def ordered_days(found: Columns, rows: npt.NDArray[np.int32]) -> list[list[int]]:
    """Places in `rows` of incidents that share a day and whose order in it was set, in order."""
    days: dict[tuple[int, int], list[int]] = {}
    for place in np.flatnonzero(found.open[rows] & ORDERED).tolist():
        row = rows[place]
        days.setdefault((int(found.earliest[row]), int(found.latest[row])), []).append(place)
    return [sorted(day, key=lambda place: int(rows[place])) for day in days.values()]


def in_order(found: Columns, rows: npt.NDArray[np.int32], placed: list[Placed]) -> list[Placed]:
    """The same rows of bars, those of one day from the top down in their order."""
    changed = list(placed)
    for day in ordered_days(found, rows):
        for named in (True, False):
            own = [n for n in day if placed[n].row != FOLDED and placed[n].labelled == named]
            levels = sorted(placed[n].row for n in own)
            for place, level in zip(own, levels, strict=True):
                changed[place] = Placed(level, named)
    return changed

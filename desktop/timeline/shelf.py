"""What one lane shows one by one: which incidents, in which rows, with which labels. No Qt.

Hides the three states of a lane. Few: every incident has a bar, most a label. Many: a heat
strip counts them all and only the weightiest of each stretch of time stand below it. Made
once per octave of detail for one window of padding on either side, at the octave's coarsest
scale, so that nothing that fits can collide before the next one is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from db.columns import Columns, Shift
from desktop.timeline.density import Density, level_for
from desktop.timeline.labels import Labels
from desktop.timeline.layout import FOLDED, PINNED, Placed, Wish, arrange, everyone, folds
from desktop.timeline.scale import Scale

Places = npt.NDArray[np.intp]

MARK = 9.0  # pixels: the narrowest bar
LABEL_GAP = 7.0
_HEAT_ON = 18.0  # incidents per row and 1,000 pixels
_HEAT_OFF = 12.0
_FOLD = 48.0
_LONG_KEPT = 40
_ENOUGH = 5  # candidates per row
_SHORTEST = 4.0  # pixels
_HELD = 18  # so much wider than its label must a bar be to hold it


@dataclass(frozen=True, slots=True)
class Frame:
    """What a shelf was made for: `octave`, seconds [start, end), and `rows`."""

    octave: int
    start: int
    end: int
    rows: int
    rows_bare: int

    @property
    def step(self) -> float:
        """Seconds per pixel at the coarsest of the octave."""
        return 2.0 ** (self.octave + 1)

    def serves(self, scale: Scale) -> bool:
        """Whether it is made for what a scale shows."""
        return self.octave == scale.octave and self.covers(scale)

    def covers(self, scale: Scale) -> bool:
        """Whether all of the window lies inside, near enough in detail to stand for a moment."""
        near = abs(self.octave - scale.octave) <= 1
        return near and self.start <= scale.left and scale.right <= self.end


@dataclass(frozen=True, slots=True)
class Shelf:
    """Bars of one lane: `rows` of Columns, their `level` (row on the shelf), whether `labelled`,
    whether the label stands `inside`; `folded`: (second, how many) that found no room; `heat`:
    a strip counts them all; `asked`: titles were still missing."""

    frame: Frame
    rows: npt.NDArray[np.int32]
    level: npt.NDArray[np.int16]
    labelled: npt.NDArray[np.bool_]
    inside: npt.NDArray[np.bool_]
    folded: tuple[tuple[int, int], ...]
    heat: bool
    asked: bool
    placed: Mapping[int, Placed]


def frame_for(scale: Scale, rows: int, rows_bare: int) -> Frame:
    """A frame around what a scale shows: half a window more on either side."""
    pad = (scale.right - scale.left) // 2
    return Frame(scale.octave, scale.left - pad, scale.right + pad, rows, rows_bare)


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
    wishes, inside, titled = _wishes(found, rows, frame, labels, pinned)
    kept: Mapping[int, Placed] = {}
    if before is not None and before.frame.octave == frame.octave:
        kept = before.placed
    if heat:
        placed = arrange(wishes, frame.rows, kept, spare=False)
    else:
        placed = everyone(wishes, frame.rows_bare, kept)
    level = np.fromiter((p.row for p in placed), np.int16, len(placed))
    labelled = np.fromiter((p.labelled for p in placed), np.bool_, len(placed))
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
    wide = max(14.0, 150.0 / frame.rows)
    level = level_for(frame.step, wide)
    lane = density.lane
    best = lane.winners(level, frame.start, frame.end)
    # A lane whose incidents lie close together has few stretches: look at shorter ones.
    while best.size < _ENOUGH * frame.rows and level > level_for(frame.step, _SHORTEST):
        level -= 1
        best = lane.winners(level, frame.start, frame.end)
    reach = lane.reaching(frame.start)
    if reach.size > _LONG_KEPT:
        order = np.argsort(-lane.weights(reach).astype(np.int64), kind="stable")
        reach = np.sort(reach[order[:_LONG_KEPT]])
    return np.concatenate([reach, best[lane.starts[best] >= frame.start]])


def _wishes(
    found: Columns, rows: npt.NDArray[np.int32], frame: Frame, labels: Labels, pinned: int
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
        if width and end - start > width + _HELD:
            inside[place], width = True, 0.0
        wishes.append(Wish(key, start, end, width, PINNED if row == pinned else weight))
    return wishes, inside, titled

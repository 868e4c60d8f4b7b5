"""What one lane shows on paper: as `shelf`, but for one scale and for sheets that end. No Qt.

Hides that no title runs over the edge of a sheet: where there is no room to the right of a mark,
its title stands to the left of it, and the rows are packed accordingly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from db.columns import Columns
from desktop.timeline.drawing.labels import Label
from desktop.timeline.drawing.layout import FOLDED, Wish, arrange, everyone, folds
from desktop.timeline.drawing.shelf import (
    HELD,
    LABEL_GAP,
    MARK,
    SAYS_SOMETHING,
    Frame,
    Shelf,
    half_octave,
)
from desktop.timeline.grouping.density import Density, level_for
from desktop.timeline.grouping.lanes import Lane
from desktop.timeline.scales.scale import Scale

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]
#: The label of an incident by its id; None: there is none.
Naming = Callable[[int], Label | None]

EDGE = 6.0  # pixels kept free of words at the edge of a sheet
MOST_ROWS = 60
_CLEAR = 8.0
_FOLD = 48.0
_BEYOND = 40.0
_WIDE, _NARROW = 40.0, 4.0  # pixels of a stretch of which the weightiest is shown
_ENOUGH = 6  # candidates per row


@dataclass(frozen=True, slots=True)
class Run:
    """The whole length of the drawing, parted into sheets: `scale` of all of it; each sheet shows
    `width` pixels and begins `width - shared` after the one before."""

    scale: Scale
    width: float
    shared: float
    sheets: int

    def left(self, sheet: int) -> float:
        """Where a sheet begins."""
        return sheet * (self.width - self.shared)

    def home(self, x: float) -> int:
        """The first sheet on which a pixel lies."""
        along = (x - self.width) / max(self.width - self.shared, 1.0)
        return min(max(int(np.ceil(along)), 0), self.sheets - 1)

    def part(self, sheet: int) -> Scale:
        """The scale of one sheet."""
        return replace(self.scale.panned(self.left(sheet)), width=self.width)


def turned(x0: float, x1: float, label: float, left: float, right: float) -> bool:
    """Whether a label that wants to stand right of its bar stands left of it, on a sheet from
    `left` to `right`: there is no room, and there is some on the other side."""
    return (
        x1 + LABEL_GAP + label > right - EDGE
        and x1 <= right
        and x0 - LABEL_GAP - label >= left + EDGE
    )


def candidates(lane: Lane, scale: Scale, rows: int) -> Places:
    """Of a lane that holds too many: the weightiest of each stretch, so many that `rows` rows can
    be filled."""
    start, end = scale.left, scale.right
    if not rows:
        return np.empty(0, np.intp)
    level = level_for(scale.step, _WIDE)
    best = lane.winners(level, start, end)
    while best.size < _ENOUGH * rows and level > level_for(scale.step, _NARROW):
        level -= 1
        best = lane.winners(level, start, end)
    return best


def rows_needed(
    found: Columns, lane: Lane, places: Places, run: Run, label: Naming, most: int
) -> int:
    """How many rows, but not more than `most`, show every one of these with its label."""
    asked, _, _, _ = _wishes(found, lane.rows[places], run, label)
    placed = arrange(asked, most, {})
    return max((place.row for place in placed), default=0) + 1


def page_shelf(
    density: Density,
    found: Columns,
    places: Places,
    run: Run,
    rows: int,
    strip: bool,
    label: Naming,
) -> Shelf:
    """The shelf of a lane on paper. `strip`: a strip counts all, `places` are a choice."""
    lane = density.lane
    own = lane.rows[places]
    scale = run.scale
    asked, inside, beside, wide = _wishes(found, own, run, label)
    if strip:
        placed = arrange(asked, rows, {}, spare=False)
    else:
        placed = everyone(asked, rows, {})
    level = np.fromiter((place.row for place in placed), np.int16, len(placed))
    labelled = np.fromiter((place.labelled for place in placed), np.bool_, len(placed))
    inside |= wide & ~labelled & ~beside
    up = level != FOLDED
    folded: tuple[tuple[int, int], ...] = ()
    if not strip and not up.all():
        lost = [(asked[n].x0 + asked[n].x1) / 2 for n in np.flatnonzero(~up).tolist()]
        folded = tuple((scale.at(x), many) for x, many in folds(lost, _FOLD))
    return Shelf(
        frame=Frame(half_octave(scale), scale.left, scale.right, rows, rows),
        rows=own[up],
        level=level[up],
        labelled=(labelled | inside | beside)[up],
        inside=inside[up],
        folded=folded,
        heat=strip,
        asked=False,
        placed={},
    )


def _wishes(
    found: Columns, rows: npt.NDArray[np.int32], run: Run, label: Naming
) -> tuple[Sequence[Wish], Flags, Flags, Flags]:
    """What each asks for, whether its label stands on the bar, whether left of it, and whether the
    bar could hold the beginning of it."""
    scale = run.scale
    low = np.clip(scale.xs(found.earliest[rows]), -_BEYOND, scale.width + _BEYOND)
    high = np.clip(scale.xs(found.latest[rows]), -_BEYOND, scale.width + _BEYOND)
    thin, middle = high - low < MARK, (low + high) / 2
    x0 = np.where(thin, middle - MARK / 2, low).tolist()
    x1 = np.where(thin, middle + MARK / 2, high).tolist()
    inside, beside, wide = np.zeros((3, rows.size), bool)
    wishes = []
    keys, weights = found.ids[rows].tolist(), found.weight[rows].tolist()
    for place, (key, start, end, weight) in enumerate(zip(keys, x0, x1, weights, strict=True)):
        known = label(key)
        width = known.width if known is not None and known.text else 0.0
        asked = width + LABEL_GAP if width else 0.0
        if width and min(end, scale.width) - max(start, 0.0) > width + HELD:
            inside[place], asked = True, 0.0
        elif width:
            # What goes on beyond the last sheet ends, for its words, where that sheet does.
            last = min(end, scale.width)
            left = run.left(run.home(last))
            right = left + run.width
            wide[place] = min(last, right) - max(start, left) > SAYS_SOMETHING + HELD
            if turned(start, last, width, left, right):
                beside[place], asked = True, 0.0
                start -= width + LABEL_GAP + _CLEAR
            elif last + LABEL_GAP + width > right - EDGE:
                asked = 0.0
        wishes.append(Wish(key, start, end, asked, weight))
    return wishes, inside, beside, wide

"""From marks to bars: what each looks like and where exactly it stands, for all of them at once.

Hides the cutting at the window (a century at the scale of minutes is a bar of the window's
width, but its fading stays true) and the rounding to device pixels, so that the painter's
loop only draws.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.columns import OPEN_END, OPEN_START
from desktop.timeline.drawing.colours import Codes, Colouring, codes
from desktop.timeline.drawing.glyphs import FAINTEST, LONGEST, NEAR, Shape, plain_numbers
from desktop.timeline.drawing.labels import WIDEST, Label
from desktop.timeline.drawing.layout import LONG
from desktop.timeline.drawing.scene import Marks, Scene
from desktop.timeline.drawing.shelf import LABEL_GAP, MARK
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.scales.scale import Pixels, Scale

_BEYOND = 40.0  # pixels drawn beyond the window: rounded ends stay out of sight
_FAR = 1_000_000  # pixels
_ROUND = 16.0  # pixels free around the words on a bar

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Looks:
    """What the lanes are drawn with: `kinds` from colours.kind_table, `now` in seconds."""

    colouring: Colouring
    kinds: Codes
    now: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars in the plot: `left`, `width`, `y` (top) in pixels; `row` of Columns, `lane`; what
    decides their look (see glyphs.Shape); `labels` (None: no label), where they begin and end,
    whether they stand `inside`; `solid`: what a label stands on is certain; `card`: how far the
    second line of words has come."""

    row: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int16]
    left: Pixels
    width: Ints
    y: Pixels
    colour: Codes
    standing: npt.NDArray[np.uint8]
    g0: Ints
    g1: Ints
    c0: Ints
    c1: Ints
    ends: npt.NDArray[np.uint8]
    labels: list[Label | None]
    label_x: Pixels
    label_width: Pixels
    inside: npt.NDArray[np.bool_]
    solid: npt.NDArray[np.bool_]
    card: Pixels

    def shapes(self, rough: bool = False) -> Iterator[Shape]:
        """The look of every bar. `rough`: those that are kept at a width that many share."""
        spans = np.stack((self.g0, self.g1, self.c0, self.c1))
        width = self.width
        if rough:
            width = np.where(width <= LONGEST, NEAR[np.minimum(width, LONGEST)], width)
            spans = np.rint(spans * (width / self.width)).astype(np.int64)
        columns = self.colour, self.standing, width, *spans, self.ends
        return map(Shape._make, zip(*(each.tolist() for each in columns), strict=True))

    def plain(self, rough: bool) -> list[int]:
        """For every bar the number of its look (see glyphs.plain_numbers), -1 where that takes more
        words: an end that fades. `rough`: of about its length, without ends too faint to be
        seen in passing."""
        # What fades beyond the ends that are drawn is not seen.
        simple = (self.c0 <= 0) & (self.c1 >= self.width)
        width = self.width
        if rough:
            simple |= (self.c0 - self.g0 < FAINTEST) & (self.g1 - self.c1 < FAINTEST)
            width = np.where(width <= LONGEST, NEAR[np.minimum(width, LONGEST)], width)
        simple &= self.ends == 0
        number = plain_numbers(self.colour, self.standing, width)
        found: list[int] = np.where(simple, number, -1).tolist()
        return found

    def at(self, x: float, y: float, slack: float = 4.0) -> int:
        """The place of the bar nearest to a point, -1 when none is within `slack` pixels."""
        if not self.row.size:
            return -1
        across = np.abs(self.y + BAR / 2 - y) <= BAR / 2 + slack
        away = np.maximum(np.maximum(self.left - x, x - self.left - self.width), 0.0)
        away = np.where(across, away, np.inf)
        best = int(away.argmin())
        return best if away[best] <= slack else -1


def shaped(marks: Marks, scene: Scene, scale: Scale, looks: Looks, ratio: float) -> Bars:
    """Bars of the marks in view."""
    found = scene.found
    x0, x1, c0, c1 = marks.x0, marks.x1, marks.c0, marks.c1
    thin = x1 - x0 < MARK
    left = np.where(thin, (x0 + x1 - MARK) / 2, np.minimum(np.maximum(x0, -_BEYOND), x1 - MARK))
    # Those of one day and of the next stand in one row, a line apart.
    apart = np.where(x1 - x0 >= LONG, 1.0, 0.0)
    right = np.where(thin, left + MARK, np.minimum(x1 - apart, scale.width + _BEYOND))
    left = np.rint(left * ratio) / ratio
    width = np.maximum(np.rint(right - left), MARK).astype(np.int64)
    no_core = (c1 <= c0) & ~thin
    away = np.stack((x0, x1, c0, c1)) - left
    # A gradient further out than that looks the same.
    away = np.minimum(np.maximum(away, -_FAR), _FAR)
    g0, g1, first, last = np.rint(away).astype(np.int64)
    cut = np.where(x0 < left - 1, OPEN_START, 0) | np.where(x1 > left + width + 1, OPEN_END, 0)
    ends = (found.open[marks.row] & cut & ~np.where(thin, 3, 0)).astype(np.uint8)
    # Open ends fade towards the window's edge, wherever that is; thin bars are all certain.
    g0 = np.where(thin | (ends > 0), np.where(thin, 0, np.maximum(g0, 0)), g0)
    g1 = np.where(thin | (ends > 0), width, g1)
    first = np.where(thin, 0, np.where(no_core, 0, first))
    last = np.where(thin, width, np.where(no_core, 0, last))
    label_x, label_width, roomy = _words(marks, scale, left, width, (first, last), ends)
    return Bars(
        marks.row,
        marks.lane,
        left,
        width,
        np.rint(marks.y * ratio) / ratio,
        codes(found, marks.row, marks.lane, scene.tones, looks.kinds, looks.colouring),
        found.standing[marks.row],
        g0,
        g1,
        first,
        last,
        ends,
        marks.labels,
        np.rint(label_x * ratio) / ratio,
        label_width,
        marks.inside,
        (~no_core & ~thin & roomy) | (ends == OPEN_END),
        marks.card,
    )


def _words(
    marks: Marks,
    scale: Scale,
    left: Pixels,
    width: Ints,
    certain: tuple[Ints, Ints],
    ends: npt.NDArray[np.uint8],
) -> tuple[Pixels, Pixels, npt.NDArray[np.bool_]]:
    """Where labels begin, how wide they are, and whether they stand on what is `certain`: the
    pixels [first, last) of each bar."""
    reach = np.array(
        [
            0.0 if label is None else label.whole_width if held else label.width
            for label, held in zip(marks.labels, marks.inside.tolist(), strict=True)
        ],
        np.float64,
    )
    seen = scale.width - left
    # On the certain part where that is wide enough: words over a fading end cannot be read.
    core = np.maximum(certain[0], 0)
    room = np.minimum(certain[1], seen) - core - _ROUND
    shown = np.minimum(reach, np.minimum(width, seen) - _ROUND)
    roomy = room >= np.minimum(shown, WIDEST)
    # What is longer than its place is cut there.
    shown = np.where(roomy, np.minimum(shown, room), shown)
    # Held inside; while its bar leaves to the left, a label stays in view as long as it can.
    margin = np.where(ends & OPEN_START, 20.0, 8.0)
    held = np.where(left < 0, np.minimum(margin, left + width - shown - 8), left + 8)
    held = np.where(roomy & (core > 0), left + core + 8, held)
    x = np.where(marks.inside, held, left + width + LABEL_GAP)
    return x, np.where(marks.inside, np.maximum(shown, 0.0), reach), roomy

"""A small bar on top of each mark: how many were killed or hurt, and how far the figures differ.

The height grows with the number of digits (a log scale, which the legend states), because one
massacre would flatten all else on a plain one. Solid up to the least that is said, a whisker up to
the most, an arrow where nobody gives a most; nobody hurt is a flat line, a number nobody knows two
dots, and where no figure was given there is nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from db import terms
from db.columns.tolls import NONE
from db.language import many, number, say, with_commas
from db.when import said_span
from desktop.theme import Theme
from desktop.timeline.drawing.colours import mixed
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.grouping.density import level_for
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.grouping.stack import BAR, PAD_TOP, STRIP
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.timeline.showing.toll_known import Known, TollDensity, total

Pixels = npt.NDArray[np.float64]

_FOOT = 2.0  # pixels: the height of one
_HEAD = 9.0  # pixels from one to the largest round number
_GAP = 1.0  # between mark and bar
_WIDE = 5.0
_LINE = 1.5
_ARROW = 2.0
_TALL = 7.0
_MOST_DECADES = 3  # three pixels a step; four could hardly be told apart


@dataclass(frozen=True, slots=True)
class Heights:
    """The scale: `decades` is how many tenfold steps there are above one; `beyond`: there are
    numbers above the last, which stand as high as that."""

    decades: int
    beyond: bool

    def of(self, numbers: npt.NDArray[np.int64]) -> Pixels:
        """Pixels for each number; 0 for nought."""
        logs = np.log10(np.maximum(numbers, 1)) / self.decades
        return np.where(numbers > 0, _FOOT + _HEAD * np.minimum(logs, 1.0), 0.0)

    @property
    def steps(self) -> tuple[int, ...]:
        """Numbers to show in the legend: one and every tenfold of it."""
        return tuple(10**power for power in range(self.decades + 1))


def heights(largest: int) -> Heights:
    """The scale that holds the largest number of a case; never less than up to 100."""
    digits = math.ceil(math.log10(max(largest, 1)))
    return Heights(min(max(digits, 2), _MOST_DECADES), digits > _MOST_DECADES)


class TollMarks(Layer):
    """Draws what `known` holds; `strips`: the strips of `lanes` count people, by `sums`."""

    printed = True

    def __init__(self) -> None:
        self.known: Known | None = None
        self.heights = heights(0)
        self.strips = False
        self.lanes: Lanes | None = None
        self.sums: Mapping[int, TollDensity] = {}

    def show(self, known: Known | None) -> None:
        """Other tolls, or none."""
        self.known = known
        if known is not None:
            largest = int(max(known.tolls.high.max(initial=0), known.tolls.low.max(initial=0)))
            self.heights = heights(largest)

    def headroom(self) -> float:
        return _HEAD if self.known is not None else 0.0

    def under(self, painter: QPainter, frame: Frame) -> None:
        # Strips are drawn with the lanes; here they only learn what to count, also on paper.
        people = self.strips and frame.scene.lanes is self.lanes
        frame.scene.tallies = self.sums if people else {}

    def over(self, painter: QPainter, frame: Frame) -> None:
        found = self._seen(frame)
        if found is None:
            return
        known, places = found
        bars = frame.bars
        assert bars is not None
        rows = bars.row[places]
        foot = bars.y[places] - _GAP
        middle = _middles(bars.left[places], bars.width[places])
        low, high = known.low[rows], known.high[rows]
        point = known.tolls.point[known.place[rows]]
        draw(painter, frame.look, frame.ratio, self.heights, middle, foot, low, high, point)

    def _seen(self, frame: Frame) -> tuple[Known, npt.NDArray[np.intp]] | None:
        """The tolls, and the places of the bars that have one."""
        known, bars = self.known, frame.bars
        if known is None or bars is None or known.found is not frame.scene.found:
            return None
        places = np.flatnonzero((known.place[bars.row] >= 0) & (bars.left + bars.width > 0))
        return (known, places) if places.size else None

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        return self._strip_tip(at, frame) or self._mark_tip(at, frame)

    def _mark_tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = self._seen(frame)
        if found is None or frame.bars is None:
            return None
        known, places = found
        bars = frame.bars
        middle = _middles(bars.left[places], bars.width[places])
        above = bars.y[places] - at.y()
        hit = np.flatnonzero((np.abs(middle - at.x()) <= 6) & (above > 0) & (above <= 12))
        if not hit.size:
            return None
        row = int(bars.row[places[hit[0]]])
        name = frame.scene.labels.get(int(known.found.ids[row]))
        title = clean(name.caption.title) if name is not None else ""
        return Tip(known.words(row), title, f"{known.given(row)}.")

    def _strip_tip(self, at: QPointF, frame: Frame) -> Tip | None:
        scene, known = frame.scene, self.known
        if not self.strips or known is None or known.found is not scene.found:
            return None
        number = scene.stack.lane_at(at.y() + frame.top)
        if number is None or not scene.has_strip(number):
            return None
        depth = at.y() + frame.top - scene.stack.tops[number]
        if not PAD_TOP <= depth <= PAD_TOP + STRIP:
            return None
        level = level_for(frame.scale.step)
        start = frame.scale.at(at.x()) >> level << level
        end = start + (1 << level)
        made, how_many = total(known, scene.lane(number), start, end)
        if not how_many:
            return None
        what = many(how_many, "{count:,} incident", "{count:,} incidents")
        title = say(
            "{label}: {words} in {what}",
            label=terms.said(terms.MEASURES, made.measure),
            words=made.words,
            what=what,
        )
        return Tip(title, said_span(start, end), say("Click to look closer."))


def _middles(left: Pixels, width: npt.NDArray[np.int64]) -> Pixels:
    """Where a bar stands: over the middle of a narrow mark, over the beginning of a wide one."""
    found: Pixels = np.maximum(left, 0.0) + np.minimum(width, 9) / 2
    return found


def draw(
    painter: QPainter,
    look: Theme,
    ratio: float,
    scale: Heights,
    middle: Pixels,
    foot: Pixels,
    low: npt.NDArray[np.int64],
    high: npt.NDArray[np.int64],
    point: npt.NDArray[np.int64],
) -> None:
    """Bars that stand with their `middle` on `foot`; numbers as in `db.columns.tolls.Tolls`."""
    left = np.rint((middle - _WIDE / 2) * ratio) / ratio
    foot = np.rint(foot * ratio) / ratio
    to_low, to_high = scale.of(low), scale.of(high)
    solid: list[QRectF] = []
    light: list[QRectF] = []
    halos: list[QRectF] = []  # of those that reach up to what stands above
    columns = (left, foot, to_low, to_high, scale.of(point), low, high, point)
    for x, y, first, last, best, least, most, said in zip(
        *(each.tolist() for each in columns), strict=True
    ):
        centre = x + (_WIDE - _LINE) / 2
        if least == NONE and most == NONE:
            light += [QRectF(centre - 0.25, y - up, 2, 2) for up in (2.5, 6.5)]
            continue
        if first > _TALL:
            halos.append(QRectF(x - 1, y - first - 1, _WIDE + 2, first))
        if first > 0:
            solid.append(QRectF(x, y - first, _WIDE, first))
        else:
            solid.append(QRectF(x - 1, y - 1, _WIDE + 2, 1))  # nobody, or perhaps nobody
        if most == NONE:
            light += _arrow(centre, y - first)
        elif last > first:
            light.append(QRectF(centre, y - last, _LINE, last - first))
            light.append(QRectF(x, y - last, _WIDE, 1))
        if said != NONE and first < best < last:
            solid.append(QRectF(x - 1, y - best - 0.5, _WIDE + 2, 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, ratio % 1 != 0)
    painter.setBrush(look.raised)
    painter.drawRects(halos)
    painter.setBrush(mixed(look.ink, look.raised, 0.42))
    painter.drawRects(light)
    painter.setBrush(mixed(look.ink, look.raised, 0.15))
    painter.drawRects(solid)


def _arrow(centre: float, y: float) -> Iterable[QRectF]:
    """An open whisker: it goes on, nobody says how far."""
    middle = centre + _LINE / 2
    return (
        QRectF(centre, y - _ARROW, _LINE, _ARROW),
        QRectF(middle - 2.5, y - _ARROW, 5, 1),
        QRectF(middle - 1.5, y - _ARROW - 1, 3, 1),
        QRectF(middle - 0.5, y - _ARROW - 2, 1, 1),
    )


def entries(known: Known, scale: Heights, strips: bool) -> list[Entry]:
    """The legend: the scale, a range, "at least", nobody, not known, what strips count."""
    what = terms.said(terms.MEASURES, known.tolls.measure).lower()
    steps = with_commas(number(step) for step in scale.steps)
    steps += " or more" if scale.beyond else ""

    def sample(words: str, *numbers: tuple[int, int]) -> Entry:
        def drawn(painter: QPainter, box: QRectF, look: Theme) -> None:
            count = len(numbers)
            middle = box.left() + 5 + 9.0 * np.arange(count, dtype=np.float64)
            foot = np.full(count, box.center().y() + BAR / 2 - 1)
            low, high = (np.array([pair[n] for pair in numbers], np.int64) for n in (0, 1))
            none = np.full(count, NONE, np.int64)
            draw(painter, look, 1.0, scale, middle, foot, low, high, none)

        return Entry("own", words, drawn=drawn, wide=9.0 * len(numbers) + 1)

    ten = 10 ** max(scale.decades - 1, 1)
    counted = [Entry("heat", say("more {what} in a strip", what=what))] if strips else []
    return [
        sample(f"{what}: {steps}", *((step, step) for step in scale.steps)),
        sample(say("least to most said"), (ten // 10 + 1, ten * 10)),
        sample(say("at least"), (ten // 2, NONE)),
        sample(say("nobody"), (0, 0)),
        sample(say("number not known"), (NONE, NONE)),
        *counted,
    ]

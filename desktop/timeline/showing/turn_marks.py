"""Marks in the lanes by actor where one split from another, merged, took over or was renamed.

A thin line through the lane: drawn through when the day is known at this scale, dashed in the
middle of a bracket when it is not. Its sign and its words say what happened; the words give way to
bars and their titles, the sign stays. Hides where there is room for words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db import when
from db.columns.turns import Sort, Turn
from db.language import say
from desktop.theme import Theme
from desktop.timeline.drawing.bars import Bars
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.parts import Frame, Layer, Tip

_SIGN = 8.0
_NEAR = 5.0  # pixels beside a line that are still it
_SURE = 4.0  # pixels: a span as narrow is a day known
_WORDS_HIGH = 13.0
_LOW = 52.0  # a lower lane with a strip has no room for words
_MOST = 60  # marks of one lane in view; more are a wall

#: Which way the strokes of each sign run, in a box of 1 by 1.
_STROKES: Mapping[Sort, tuple[tuple[float, float, float, float], ...]] = {
    "split": ((0, 0.5, 0.4, 0.5), (0.4, 0.5, 1, 0), (0.4, 0.5, 1, 1)),
    "merger": ((0, 0, 0.6, 0.5), (0, 1, 0.6, 0.5), (0.6, 0.5, 1, 0.5)),
    "succession": ((0, 0.5, 1, 0.5), (0.55, 0, 1, 0.5), (0.55, 1, 1, 0.5)),
    "name": ((0, 0, 1, 0), (1, 0, 1, 0.7), (1, 0.7, 0, 0.7), (0, 0, 0, 1)),
}
_MEANINGS: Mapping[Sort, str] = {
    "split": say("split"),
    "merger": say("merger"),
    "succession": say("succession"),
    "name": say("new name"),
}


@dataclass(frozen=True, slots=True)
class _Mark:
    turn: Turn
    lane: int
    x: float
    left: float
    right: float
    top: float
    bottom: float


class TurnMarks(Layer):
    """Draws `by_lane`: the turns by the key of the lane they stand in. `opened` is called with the
    turn that was pressed."""

    printed = True

    def __init__(self, opened: Callable[[Turn], object]) -> None:
        self.shown = True
        self._opened = opened
        self.by_lane: Mapping[int, Sequence[Turn]] = {}
        self._pen = Pen("caption")

    def under(self, painter: QPainter, frame: Frame) -> None:
        marks = self._marks(frame)
        if not marks:
            return
        look = frame.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in marks:
            pen = QPen(look.faint, 1)
            if mark.right - mark.left > _SURE or mark.turn.doubt:
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            x = round(mark.x * frame.ratio) / frame.ratio
            painter.drawLine(QLineF(x, mark.top, x, mark.bottom))
            if mark.right - mark.left > _SURE:
                painter.setPen(QPen(look.line_strong, 2))
                foot = mark.top + 1
                painter.drawLine(QLineF(mark.left, foot, mark.right, foot))

    def over(self, painter: QPainter, frame: Frame) -> None:
        marks = self._marks(frame)
        if not marks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Words stand on no line, be it that of another turn.
        taken = [QRectF(mark.x - 1, mark.top, 2, mark.bottom - mark.top) for mark in marks]
        for mark in marks:
            box = QRectF(mark.x - _SIGN / 2, mark.top + 1, _SIGN, _SIGN)
            painter.fillRect(box.adjusted(-1.5, -1, 1.5, 1), frame.look.panel)
            sign(painter, box, mark.turn.sort, frame.look)
        painter.setFont(self._pen.font)
        painter.setPen(frame.look.secondary)
        for mark in marks:
            place = self._room(mark, frame, taken)
            if place is not None:
                taken.append(place)
                words = self._words(mark)
                self._pen.write(painter, place.left() + 3, place.center().y(), words)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = self._at(at, frame)
        if not found:
            return None
        first = found[0].turn
        more = [first.doubt] if first.doubt else []
        more += [mark.turn.sentence for mark in found[1:3]]
        return Tip(clean(first.sentence), when.said(first.edtf), " ".join(map(clean, more)))

    def _at(self, at: QPointF, frame: Frame) -> list[_Mark]:
        return [
            mark
            for mark in self._marks(frame)
            if abs(mark.x - at.x()) <= _NEAR and mark.top <= at.y() < mark.bottom
        ]

    def click(self, at: QPointF, frame: Frame) -> bool:
        marks = self._at(at, frame)
        # A bar that stands there was meant.
        if not marks or (frame.bars is not None and frame.bars.at(at.x(), at.y(), 0.0) >= 0):
            return False
        self._opened(marks[0].turn)
        return True

    def _marks(self, frame: Frame) -> list[_Mark]:
        """Those in view."""
        scene = frame.scene
        if not self.shown or not self.by_lane or scene.lanes.axis != "actor":
            return []
        found: list[_Mark] = []
        scale, stack = frame.scale, scene.stack
        for number in stack.within(frame.top, frame.top + frame.height):
            name = scene.lane(number).name
            held = self.by_lane.get(name.key, ()) if name.part == "lane" else ()
            seen = [each for each in held if scale.left < each.last and each.first <= scale.right]
            for turn in seen[:_MOST]:
                left, right = scale.x(turn.first), scale.x(turn.last)
                top = stack.tops[number] - frame.top
                middle = (left + right) / 2 if right - left > _SURE else left
                x = min(max(middle, _SIGN), scale.width - _SIGN)
                bottom = top + stack.heights[number]
                found.append(_Mark(turn, number, x, left, right, top, bottom))
        return found

    def _words(self, mark: _Mark) -> str:
        return clean(mark.turn.words)

    def _room(self, mark: _Mark, frame: Frame, taken: Sequence[QRectF]) -> QRectF | None:
        """Where the words can stand without touching anything; None: nowhere."""
        high = mark.bottom - mark.top
        if frame.bars is None or (frame.scene.has_strip(mark.lane) and high < _LOW):
            return None
        wide = self._pen.width(self._words(mark)) + 6
        for x in (mark.x + _SIGN / 2 + 1, mark.x - _SIGN / 2 - wide - 1):
            for y in (mark.bottom - _WORDS_HIGH - 2, mark.top + 1):
                box = QRectF(x, y, wide, _WORDS_HIGH)
                inside = box.left() >= 0 and box.right() <= frame.scale.width
                apart = not any(box.intersects(other) for other in taken)
                if inside and apart and _is_free(box, frame.bars, mark.lane):
                    return box
        return None


def _is_free(box: QRectF, bars: Bars, lane: int) -> bool:
    """Whether no bar of a lane and no title beside one lies in a box."""
    own = np.flatnonzero(bars.lane == lane)
    y = bars.y[own]
    level = (y < box.bottom() + 1) & (y + BAR > box.top() - 1)
    own = own[level]
    right = bars.left[own] + bars.width[own]
    right = np.maximum(right, bars.label_x[own] + bars.label_width[own])
    return not bool(((bars.left[own] < box.right()) & (right > box.left())).any())


def sign(painter: QPainter, box: QRectF, sort: Sort, look: Theme) -> None:
    """What happened, as strokes."""
    pen = QPen(look.ink, 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    inner = box.adjusted(1, 1, -1, -1)
    for x0, y0, x1, y1 in _STROKES[sort]:
        painter.drawLine(
            QLineF(
                inner.left() + x0 * inner.width(),
                inner.top() + y0 * inner.height(),
                inner.left() + x1 * inner.width(),
                inner.top() + y1 * inner.height(),
            )
        )


def entries(turns: Sequence[Turn]) -> list[Entry]:
    """The signs there are, for the legend."""

    def drawn(sort: Sort) -> Entry:
        def draw(painter: QPainter, box: QRectF, look: Theme) -> None:
            middle = box.center().y()
            sign(painter, QRectF(box.left(), middle - 5, 10, 10), sort, look)

        return Entry("own", _MEANINGS[sort], drawn=draw, wide=11.0)

    held = {turn.sort for turn in turns}
    return [drawn(sort) for sort in _MEANINGS if sort in held]

"""Picking incidents with the pointer: Ctrl and drag a box, Ctrl and click one; rings around them.

Hides what lies in a box: the bars it touches, and of lanes that show a strip or a +N there, what
begins in its time.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from db.language import say
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.hands.picked import MOST, Picked
from desktop.timeline.parts import Frame, Layer
from desktop.timeline.view import TimelineView

_ROUND = 200  # rings with round corners at most
_CTRL = Qt.KeyboardModifier.ControlModifier


class Rings(Layer):
    """A ring around every picked bar, and the box while it is drawn."""

    def __init__(self, picked: Picked) -> None:
        self._picked = picked
        self.box = QRectF()

    def over(self, painter: QPainter, frame: Frame) -> None:
        """Rings, then the box."""
        look, bars = frame.look, frame.bars
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picked.ids and bars is not None and bars.row.size:
            held = self._picked.has(frame.scene.found.ids[bars.row])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 1.5))
            boxes = [
                QRectF(*each).adjusted(-2.5, -2.5, 2.5, 2.5)
                for each in np.column_stack(
                    [bars.left, bars.y, bars.width, np.full(bars.row.size, BAR)]
                )[held].tolist()
            ]
            if len(boxes) > _ROUND:
                # So many stand too close for corners to be seen; together they cost a tenth.
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setPen(QPen(look.accent, 1))
                painter.drawRects(boxes)
            else:
                for ring in boxes:
                    painter.drawRoundedRect(ring, 5, 5)
        if not self.box.isEmpty():
            ground = QColor(look.accent)
            ground.setAlpha(28)
            painter.setBrush(ground)
            painter.setPen(QPen(look.accent, 1))
            painter.drawRect(self.box.adjusted(0.5, 0.5, -0.5, -0.5))

    def click(self, at: QPointF, frame: Frame) -> bool:
        """With Ctrl, one more or one less."""
        if not QGuiApplication.keyboardModifiers() & _CTRL or frame.bars is None:
            return False
        place = frame.bars.at(at.x(), at.y())
        if place >= 0:
            self._picked.toggle(int(frame.scene.found.ids[frame.bars.row[place]]))
        return True


class RubberBand:
    """Ctrl and drag: everything in the box is picked, besides what was before."""

    def __init__(
        self, view: TimelineView, picked: Picked, rings: Rings, tell: Callable[[str], None]
    ) -> None:
        self._view = view
        self._picked = picked
        self._rings = rings
        self._say = tell
        self._from = QPointF()
        self._before: frozenset[int] = frozenset()

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Anywhere in the plot with Ctrl alone."""
        if held != _CTRL or not self._view.plot().contains(at):
            return False
        self._from, self._before = at, self._picked.ids
        return True

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """A cross where a box would begin."""
        inside = held == _CTRL and self._view.plot().contains(at)
        return Qt.CursorShape.CrossCursor if inside else None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The box as far as the pointer; what it touches is ringed already."""
        view = self._view
        plot = view.plot()
        box = QRectF(self._from, at).normalized().intersected(plot)
        self._rings.box = box.translated(-plot.topLeft())
        bars = view.bars
        if bars is not None:
            rows = _touched(view, self._rings.box)
            self._picked.put(self._before.union(view.scene.found.ids[rows].tolist()))
        view.update()

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Now also what has no bar of its own."""
        view, box = self._view, self._rings.box
        rows = np.union1d(_touched(view, box), _hidden(view, box))
        if not self._picked.put(self._before.union(view.scene.found.ids[rows].tolist())):
            self._picked.put(self._before)
            self._say(
                say(
                    "There are more than {most:,} incidents in the box. Draw a smaller one.",
                    most=MOST,
                )
            )
        self._rings.box = QRectF()
        view.update()

    def cancel(self) -> None:
        """What was picked before is picked again."""
        self._rings.box = QRectF()
        self._picked.put(self._before)
        self._view.update()


def _touched(view: TimelineView, box: QRectF) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Rows of the bars that a box in the plot touches."""
    bars = view.bars
    if bars is None or not bars.row.size:
        return np.empty(0, np.int64)
    across = (bars.left <= box.right()) & (bars.left + bars.width >= box.left())
    along = (bars.y <= box.bottom()) & (bars.y + BAR >= box.top())
    return np.unique(bars.row[across & along]).astype(np.int64)


def _hidden(view: TimelineView, box: QRectF) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Rows that begin in the box's time in lanes whose strip or +N it touches."""
    scene, top = view.scene, view.top
    start, end = view.scale.at(box.left()), view.scale.at(box.right()) + 1
    folds = scene.folds(view.scale, top, top + view.plot().height())
    lanes = {
        number
        for number in scene.stack.within(box.top() + top, box.bottom() + top)
        if scene.has_strip(number)
    }
    for fold in folds:
        if box.contains(QPointF(fold.x, fold.y)):
            lanes.update(scene.stack.within(fold.y + top, fold.y + top + 1))
    found = [np.empty(0, np.int64)]
    for number in lanes:
        lane = scene.lane(number)
        low, high = np.searchsorted(lane.starts, (start, end))
        # Many more than may be picked are not gathered to be refused.
        found.append(lane.rows[low : min(high, low + MOST + 1)].astype(np.int64))
    return np.unique(np.concatenate(found))

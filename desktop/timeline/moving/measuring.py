"""Measuring between two points of the timeline: a drag that snaps to starts and ends of bars, or M
at one incident and M at another.

Hides what is being measured while it is: the first point stays, the second follows the pointer or
the walk.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.host import Host
from desktop.timeline.parts import Frame, Layer
from desktop.timeline.scales.gaps import Gap, Point, between, point_at, points_of

_SNAP = 12.0  # pixels from an edge at which it is taken
_LINE = 20.0  # pixels from the top of the plot


class Measuring(Layer):
    """The tool, what it draws, and its key."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._view = host.view
        self.armed = False
        self.one: Point | None = None
        self.other: Point | None = None
        self._pressed = point_at(0, 1.0)
        self._begun = 0  # the incident the first point was taken from with the key
        self._strong, self._plain = Pen("small_strong"), Pen("caption")
        host.add_layer(self)
        host.add_tool(self)
        host.pointer.escapes.insert(0, self.end)
        host.session.selected.connect(lambda _: self._view.update())
        host.add_acts(
            [
                Act("measure", say("Measure from here to another point"), self.key, ("M",),
                    on=lambda: self.armed, menu="time"),
            ]
        )  # fmt: skip

    # The key

    def key(self) -> None:
        """Begin at the selected incident; at another one, measure; then begin anew."""
        chosen = self._chosen()
        if self.armed and self.one is not None and self.other is None and chosen is not None:
            if self._view.selected != self._begun:
                self.other = chosen
                self._say()
                return
            self.end()
            return
        self.armed, self.other = True, None
        self.one, self._begun = chosen, self._view.selected if chosen is not None else 0
        begin = say("Measuring from the selected incident: go to another and press M, or drag.")
        self._host.session.noted.emit(begin if chosen else say("Drag from one point to another."))
        self._view.update()

    def end(self) -> bool:
        """Stop measuring; False when nothing was measured."""
        was = self.armed
        self.armed, self.one, self.other, self._begun = False, None, None, 0
        self._view.update()
        return was

    def gap(self) -> Gap | None:
        """What is measured now; on the way to the second point, as far as that."""
        other = self._shown()
        return None if self.one is None or other is None else between(self.one, other)

    def _shown(self) -> Point | None:
        if self.other is not None or not self._begun or self._view.selected == self._begun:
            return self.other
        return self._chosen()

    def _chosen(self) -> Point | None:
        view, row = self._view, self._view.selected_row
        return next(iter(self._points(row)), None) if view.selected and row >= 0 else None

    def _points(self, row: int) -> tuple[Point, ...]:
        found = self._view.scene.found
        ahead = self._view.clock.ahead(int(found.earliest[row]), int(found.latest[row]))
        return points_of(found, row, ahead)

    def _say(self) -> None:
        gap = self.gap()
        if gap is not None:
            self._host.session.noted.emit(f"{gap.words} · {gap.more}")
        self._view.update()

    # The drag

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Every plain drag in the plot while measuring."""
        plain = held == Qt.KeyboardModifier.NoModifier
        if not self.armed or not plain or not self._view.plot().contains(at):
            return False
        self._pressed = self._point(at)
        return True

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """A cross while measuring."""
        inside = self.armed and self._view.plot().contains(at)
        return Qt.CursorShape.CrossCursor if inside else None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The second point follows."""
        self.one, self.other, self._begun = self._pressed, self._point(at), 0
        self._view.update()

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Both points stay until Escape or the next drag."""
        self.move(at, held)
        self._say()

    def cancel(self) -> None:
        """Escape in the middle: nothing is measured."""
        self.end()

    def _point(self, at: QPointF) -> Point:
        """The edge of a bar near a point of the widget, else the point of the axis."""
        view, bars = self._view, self._view.bars
        inside = at - view.plot().topLeft()
        free = point_at(view.scale.at(inside.x()), view.scale.step)
        if bars is None or not bars.left.size:
            return free
        left, right = bars.left, bars.left + bars.width
        near = np.flatnonzero(
            (np.abs(bars.y + BAR / 2 - inside.y()) < BAR)
            & (left - _SNAP < inside.x())
            & (right + _SNAP > inside.x())
        )
        best, distance = free, _SNAP
        for place in near.tolist():
            points = self._points(int(bars.row[place]))
            # A date that is one mark is taken anywhere on it, what lasted only at its ends.
            narrow = len(points) == 1 and float(bars.width[place]) < 2 * _SNAP
            for point in points:
                edges = (float(left[place]), float(right[place]))
                x = edges[0] if point is points[0] else edges[1]
                away = min(abs(inside.x() - each) for each in (edges if len(points) == 1 else (x,)))
                if away < distance or narrow:
                    best, distance = point, away
        return best

    # What is drawn

    def over(self, painter: QPainter, frame: Frame) -> None:
        if self.one is None:
            return
        scale, look, other = frame.scale, frame.look, self._shown()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in (self.one, other):
            if point is None:
                continue
            left, right = scale.x(point.first), scale.x(point.last)
            if right - left > 2:
                painter.fillRect(
                    QRectF(left, 0, right - left, frame.height), faded(look.accent, 0.12)
                )
            painter.setPen(QPen(look.accent, 1))
            x = self._mark(point, frame)
            painter.drawLine(QLineF(x, 0, x, frame.height))
        gap = self.gap()
        if gap is None or other is None:
            return
        left, right = sorted((self._mark(self.one, frame), self._mark(other, frame)))
        painter.setPen(QPen(look.accent, 2))
        painter.drawLine(QLineF(left, _LINE, right, _LINE))
        for x, way in ((left, 1), (right, -1)):
            if right - left > 20:
                painter.drawPolyline(
                    [QPointF(x + 5 * way, _LINE - 4), QPointF(x + way, _LINE),
                     QPointF(x + 5 * way, _LINE + 4)]
                )  # fmt: skip
        self._words(painter, frame, gap, (left + right) / 2)

    def _mark(self, point: Point, frame: Frame) -> float:
        """Where the line of a point stands: in the middle of what it can be."""
        return (frame.scale.x(point.first) + frame.scale.x(point.last)) / 2

    def _words(self, painter: QPainter, frame: Frame, gap: Gap, middle: float) -> None:
        look = frame.look
        wide = max(self._strong.width(gap.words), self._plain.width(gap.more)) + 24
        left = min(max(middle - wide / 2, 6.0), max(frame.scale.width - wide - 6, 6.0))
        box = QRectF(left, _LINE + 9, wide, 42)
        painter.setPen(QPen(look.accent, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(box, 8, 8)
        painter.setFont(self._strong.font)
        painter.setPen(look.ink)
        self._strong.write(painter, left + 12, box.top() + 14, gap.words)
        painter.setFont(self._plain.font)
        painter.setPen(look.secondary)
        self._plain.write(painter, left + 12, box.top() + 30, gap.more)


def hang(host: Host) -> None:
    """Hang measuring into the timeline."""
    Measuring(host)

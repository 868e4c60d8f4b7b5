"""Drawing a span with Shift and the left button: what was drawn fills the window.

Hides how the span looks while it is drawn, and that a slip of some pixels is none.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.when import said_span
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.words import Pen
from desktop.timeline.hands.pointed import on_axis
from desktop.timeline.host import Host
from desktop.timeline.parts import Frame, Layer
from desktop.timeline.view import TimelineView

_LEAST = 6.0  # pixels: less was a slip


class Lens(Layer):
    """The tool and what it draws."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._from: float | None = None
        self._to: float | None = None
        self._pen = Pen("small_strong")

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """A press with Shift on the axis or in the lanes; the rows between have drags of their
        own."""
        plot = self._view.plot()
        inside = plot.contains(at) or on_axis(self._view, at)
        if not inside or held != Qt.KeyboardModifier.ShiftModifier:
            return False
        self._from, self._to = at.x() - plot.left(), None
        return True

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """A cross while Shift is held."""
        plot = self._view.plot()
        if held == Qt.KeyboardModifier.ShiftModifier and plot.contains(at):
            return Qt.CursorShape.CrossCursor
        return None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The other end of the span."""
        plot = self._view.plot()
        self._to = min(max(at.x() - plot.left(), 0.0), plot.width())
        self._view.update()

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Show what was drawn."""
        self.move(at, held)
        span = self.span()
        self.cancel()
        if span is not None:
            self._view.fit(*span, exact=True)

    def cancel(self) -> None:
        """Draw nothing."""
        self._from = self._to = None
        self._view.update()

    def span(self) -> tuple[int, int] | None:
        """The seconds that are drawn; None while they are too few pixels to be meant."""
        if self._from is None or self._to is None or abs(self._to - self._from) < _LEAST:
            return None
        left, right = sorted((self._from, self._to))
        start = self._view.scale.at(left)
        return start, max(self._view.scale.at(right), start + 1)

    def over(self, painter: QPainter, frame: Frame) -> None:
        span = self.span()
        if span is None or self._from is None or self._to is None:
            return
        look = frame.look
        left, right = sorted((self._from, self._to))
        shade = faded(look.panel, 0.62)
        painter.fillRect(QRectF(0, 0, left, frame.height), shade)
        painter.fillRect(QRectF(right, 0, frame.scale.width - right, frame.height), shade)
        painter.setPen(QPen(look.accent, 1.5))
        for x in (left, right):
            painter.drawLine(QLineF(x, 0, x, frame.height))
        words = said_span(*span)
        wide = self._pen.width(words) + 20
        at = min(max((left + right) / 2 - wide / 2, 4.0), frame.scale.width - wide - 4)
        box = QRectF(at, 10, wide, 26)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent)
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(self._pen.font)
        painter.setPen(look.on_accent)
        self._pen.write(painter, box.left() + 10, box.center().y(), words)


def hang(host: Host) -> None:
    """Hang the lens into the timeline."""
    lens = Lens(host.view)
    host.add_layer(lens)
    host.add_tool(lens)

"""The strip below the lanes: the whole case at a glance, and the window of time in it.

Two tracks, incidents and sources; the window can be dragged, its edges pulled, and a click
elsewhere takes it there. The tracks are drawn once and kept until data, size or theme change.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import theme, themes
from desktop.timeline.colours import faded
from desktop.timeline.scale import Scale, fitted
from desktop.timeline.ticks import ticks
from desktop.timeline.words import Pen

HEIGHT = 84
_BIN = 7.0  # pixels of a bar with its gap
_UPPER, _LOWER = (9.0, 39.0), (44.0, 60.0)  # the two tracks, top to base line
_AXIS = 75.0
_BOX = (4.0, 61.0)  # top and height of the window
_MARGIN = 14.0
_GRIP = 6.0
_LEAST = 8.0

Ints = npt.NDArray[np.int64]


class Overview(QWidget):
    """`asked(start, end)`: the reader moved or resized the window; seconds."""

    asked = Signal(object, object)
    asked_all = Signal()

    def __init__(self, head_width: int) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Overview of the whole case")
        self._head = head_width
        self._starts: Ints = np.empty(0, np.int64)
        self._sources: Ints = np.empty(0, np.int64)
        self._whole: Scale = fitted(0, 86_400, 100.0)
        self._extent = (0, 86_400)
        self._window = (0, 86_400)
        self._kept: QPixmap | None = None
        self._grip = ""
        self._from = QPointF()
        self._was = (0, 0)
        self._small, self._label = Pen("caption"), Pen("small")
        themes.changed.connect(self._drop)

    def show_data(self, starts: Ints, sources: Ints, extent: tuple[int, int]) -> None:
        """Sorted instants of incidents and sources, and the span that they fill."""
        self._starts, self._sources, self._extent = starts, sources, extent
        self._measure()

    def show_window(self, scale: Scale) -> None:
        """The part of time that the lanes show."""
        self._window = (scale.left, scale.right)
        self.update()

    def set_head_width(self, width: int) -> None:
        """Stand under the lanes, not under their heads."""
        if width != self._head:
            self._head = width
            self._measure()

    def window_box(self) -> QRectF:
        """Where the window is drawn; never narrower than what can be taken hold of."""
        left = max(self._whole.x(self._window[0]), 1.0)
        right = min(self._whole.x(self._window[1]), self._whole.width - 1.0)
        if right - left < _LEAST:
            middle = min(max((left + right) / 2, _LEAST), self._whole.width - _LEAST)
            left, right = middle - _LEAST / 2, middle + _LEAST / 2
        return QRectF(self._head + left, _BOX[0], right - left, _BOX[1])

    def _measure(self) -> None:
        width = max(self.width() - self._head, 1)
        self._whole = fitted(*self._extent, width, min(_MARGIN, width / 4))
        self._drop()

    def _drop(self) -> None:
        self._kept = None
        self.update()

    def _tracks(self, ratio: float) -> QPixmap:
        if self._kept is None or self._kept.devicePixelRatio() != ratio:
            look = theme()
            made = QPixmap(round(self.width() * ratio), round(HEIGHT * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(look.panel)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._label.font)
            painter.setPen(look.secondary)
            self._label.write(painter, 16, (_UPPER[0] + _UPPER[1]) / 2 + 5, "Incidents")
            self._label.write(painter, 16, (_LOWER[0] + _LOWER[1]) / 2 + 1, "Sources")
            self._bars(painter, self._starts, _UPPER, faded(look.accent, 0.8))
            self._bars(painter, self._sources, _LOWER, faded(look.neutral, 0.8))
            self._ticks(painter)
            painter.end()
            self._kept = made
        return self._kept

    def _bars(
        self, painter: QPainter, times: Ints, track: tuple[float, float], colour: QColor
    ) -> None:
        number = int(self._whole.width // _BIN)
        if not times.size or number < 1:
            return
        edges = np.array([self._whole.at(place * _BIN) for place in range(number + 1)], np.int64)
        counts = np.diff(np.searchsorted(times, edges))
        top = max(int(counts.max()), 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in np.flatnonzero(counts).tolist():
            # The root keeps quiet years visible beside the loudest one.
            height = max((track[1] - track[0]) * float(counts[place] / top) ** 0.5, 2.0)
            box = QRectF(self._head + place * _BIN, track[1] - height, _BIN - 1.5, height)
            painter.drawRoundedRect(box, 1, 1)

    def _ticks(self, painter: QPainter) -> None:
        look = theme()
        found = ticks(self._whole, lambda text, major: self._small.width(text) + 30)
        painter.setFont(self._small.font)
        painter.setPen(look.faint if look.dark else look.secondary)
        for tick in found.minor:
            x = self._whole.x(tick.at)
            half = self._small.width(tick.text) / 2
            if half < x < self._whole.width - half:
                self._small.write(painter, self._head + x - half, _AXIS, tick.text)

    def _zone(self, at: QPointF) -> str:
        box = self.window_box()
        if abs(at.x() - box.left()) <= _GRIP and box.width() > 3 * _GRIP:
            return "left"
        if abs(at.x() - box.right()) <= _GRIP and box.width() > 3 * _GRIP:
            return "right"
        return "body" if box.adjusted(-_GRIP, 0, _GRIP, 0).contains(at) else ""

    def _centre(self, x: float) -> None:
        half = (self._window[1] - self._window[0]) // 2
        middle = self._whole.at(x - self._head)
        self.asked.emit(middle - half, middle + half)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(800, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._tracks(painter.deviceTransform().m11()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.window_box().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(faded(look.accent, 0.10))
        painter.setPen(QPen(look.accent, 2.0 if self.hasFocus() else 1.5))
        painter.drawRoundedRect(box, 5, 5)
        if box.width() > 28:
            middle = box.center().y()
            painter.setPen(QPen(look.accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for x in (box.left(), box.right()):
                painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 7))
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.position().x() < self._head:
            return
        self._grip = self._zone(event.position())
        if not self._grip:
            self._centre(event.position().x())
            self._grip = "body"
        self._from, self._was = event.position(), self._window

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._grip:
            zone = self._zone(event.position())
            shapes = {"left": Qt.CursorShape.SizeHorCursor, "right": Qt.CursorShape.SizeHorCursor}
            shapes["body"] = Qt.CursorShape.OpenHandCursor
            if zone:
                self.setCursor(shapes[zone])
            else:
                self.unsetCursor()
            return
        by = round((event.position().x() - self._from.x()) * self._whole.step)
        start, end = self._was
        if self._grip in ("left", "body"):
            start += by
        if self._grip in ("right", "body"):
            end += by
        self.asked.emit(min(start, end - 1), max(end, start + 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked_all.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        start, end = self._window
        share = 1.25 ** (-event.angleDelta().y() / 120)
        middle, half = (start + end) // 2, (end - start) / 2 * share
        self.asked.emit(middle - round(half), middle + max(round(half), 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not way:
            super().keyPressEvent(event)
            return
        by = way * (self._window[1] - self._window[0]) // 5
        self.asked.emit(self._window[0] + by, self._window[1] + by)

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

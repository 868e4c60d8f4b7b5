"""The strip below the lanes: the whole case at a glance, the window of time in it, and the brush.

Two tracks, incidents and sources; the window can be dragged, its edges pulled, and a click
elsewhere takes it there. A drag beside the window, along the years, or with Shift brushes a span
to filter by. The tracks are drawn once and kept until data, size or theme change.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.asking import span_words
from db.language import say
from desktop.theme import grown, refit, theme, themes
from desktop.timeline.asking import brush
from desktop.timeline.asking.brush import Stroke, draw_band
from desktop.timeline.asking.histogram import Bins
from desktop.timeline.asking.window_frame import WindowFrame
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.words import Pen
from desktop.timeline.scales.scale import Scale, fitted
from desktop.timeline.scales.ticks import ticks

_HEIGHT = 84  # for letters of the usual size
_UPPER, _LOWER = (9.0, 39.0), (44.0, 60.0)  # the two tracks, top to base line
_AXIS = 75.0
_BOX = (4.0, 61.0)  # top and height of the window
_MARGIN = 14.0
_GRIP = 6.0
_LEAST = 8.0
_BAND = 66.0  # the brush: its line, between the tracks and the words of the axis
_SLACK = 4.0  # pixels: less is a click and no brush
_COVERS = 0.94  # a window as wide as this is not dragged: there is nowhere to go

Ints = npt.NDArray[np.int64]


class Overview(QWidget):
    """`asked(start, end)`: the reader moved or resized the window; `brushed(start, end)`: a span
    was brushed; seconds. `brush_cleared`: it is to go."""

    asked = Signal(object, object)
    asked_all = Signal()
    brushed = Signal(object, object)
    brush_cleared = Signal()

    def __init__(self, head_width: int) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(say("Overview of the whole case"))
        self.setAccessibleDescription(say("Left and Right move the time that is shown."))
        self._head = head_width  # stands where lines begin
        self._starts: Ints = np.empty(0, np.int64)
        self._sources: Ints = np.empty(0, np.int64)
        self._all: Ints = np.empty(0, np.int64)
        self._marks: Ints | None = None
        self._span: tuple[int | None, int | None] | None = None
        self._stroke: Stroke | None = None
        self._by_keys = False
        self._whole: Scale = fitted(0, 86_400, 100.0)
        self._extent = (0, 86_400)
        self._window = (0, 86_400)
        self._kept: QPixmap | None = None
        self._frame = WindowFrame()
        self._grip = ""
        self._from = QPointF()
        self._was = (0, 0)
        self._small, self._label = Pen("caption", grown=True), Pen("small", grown=True)
        themes.changed.connect(self._drop)
        refit(self, Overview._fit)

    def show_data(self, starts: Ints, sources: Ints, extent: tuple[int, int]) -> None:
        """Sorted instants of incidents and sources, and the span that they fill."""
        self._starts, self._sources, self._extent = starts, sources, extent
        self._measure()

    def show_all(self, starts: Ints) -> None:
        """Sorted instants of all incidents, whatever is filtered: they stay as a pale ground."""
        if starts is not self._all:
            self._all = starts
            self._drop()

    def show_marks(self, instants: Ints | None) -> None:
        """Sorted instants of what is being searched for; None: nothing is."""
        self._marks = instants
        self._drop()

    def show_brush(self, span: tuple[int | None, int | None] | None) -> None:
        """The span that is filtered by (None: its end is open); None: there is none."""
        self._span, self._stroke, self._by_keys = span, None, False
        self._tell()

    def brush_by_keys(self) -> None:
        """Begin a brush over the window: arrows move its end, with Shift its beginning."""
        edges = self._span if self._span is not None else self._window
        start, end = (
            min(max(own if own is not None else far, self._extent[0]), self._extent[1])
            for own, far in zip(edges, self._extent, strict=True)
        )
        self._stroke, self._by_keys = Stroke(*Stroke(start, end).span(self._whole)), True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def show_window(self, scale: Scale) -> None:
        """The part of time that the lanes show."""
        before = self.window_box()
        self._window = (scale.left, scale.right)
        # Only where the window was and is: with every frame of a pan or a zoom.
        self.update(before.united(self.window_box()).adjusted(-4, -4, 4, 4).toAlignedRect())

    def set_head_width(self, width: int) -> None:
        """Stand under the lanes, not under their heads."""
        if width != self._head:
            self._head = width
            self._measure()

    @property
    def _left(self) -> int:
        """Where the whole of time begins."""
        return 0 if self.isRightToLeft() else self._head

    def window_box(self) -> QRectF:
        """Where the window is drawn; never narrower than what can be taken hold of."""
        left = max(self._whole.x(self._window[0]), 1.0)
        right = min(self._whole.x(self._window[1]), self._whole.width - 1.0)
        if right - left < _LEAST:
            middle = min(max((left + right) / 2, _LEAST), self._whole.width - _LEAST)
            left, right = middle - _LEAST / 2, middle + _LEAST / 2
        return QRectF(self._left + left, _BOX[0], right - left, _BOX[1])

    def brush_box(self) -> QRectF | None:
        """Where the brush stands, or the one being drawn; None: there is none."""
        span = self._stroke.span(self._whole) if self._stroke is not None else self._span
        if span is None:
            return None
        start, end = span
        left = 0.0 if start is None else min(max(self._whole.x(start), 0.0), self._whole.width)
        right = self._whole.width
        if end is not None:
            right = min(max(self._whole.x(end), 0.0), right)
        return QRectF(self._left + left, 0.0, max(right - left, 2.0), _AXIS - 8)

    def _cross(self) -> QRectF | None:
        """Where a press takes the brush away."""
        box = self.brush_box()
        if box is None or self._stroke is not None:
            return None
        x = min(box.right() + 4, self._left + self._whole.width - 18.0)
        return QRectF(x, _BAND - 6, 14, 14)

    def _tell(self) -> None:
        words = ""
        if self._stroke is not None:
            words = say(
                "Brushed: {span_words}", span_words=span_words(*self._stroke.span(self._whole))
            )
        elif self._span is not None:
            words = say(
                "Filtered to {span_words}; Delete takes the filter away",
                span_words=span_words(*self._span),
            )
        self.setAccessibleDescription(words)
        self.update()

    def _fit(self) -> None:
        self._small, self._label = Pen("caption", grown=True), Pen("small", grown=True)
        self.setFixedHeight(grown(_HEIGHT))

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
            made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(look.panel)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._label.font)
            painter.setPen(look.secondary)
            self._name(painter, (_UPPER[0] + _UPPER[1]) / 2 + 5, say("Incidents"))
            self._name(painter, (_LOWER[0] + _LOWER[1]) / 2 + 1, say("Sources"))
            bins = Bins(self._whole, self._left)
            if self._all.size != self._starts.size:
                bins.draw(painter, self._all, _UPPER, faded(look.neutral, 0.28))
            bins.draw(painter, self._starts, _UPPER, faded(look.accent, 0.8), self._all)
            bins.draw(painter, self._sources, _LOWER, faded(look.neutral, 0.8))
            if self._marks is not None:
                bins.draw(painter, self._marks, _UPPER, look.warning, self._all)
                bins.tick(painter, self._marks, 5.0, look.warning)
            self._ticks(painter)
            painter.end()
            self._kept = made
        return self._kept

    def _name(self, painter: QPainter, middle: float, words: str) -> None:
        x = self.width() - 16 - self._label.width(words) if self.isRightToLeft() else 16.0
        self._label.write(painter, x, middle, words)

    def _ticks(self, painter: QPainter) -> None:
        look = theme()
        found = ticks(self._whole, lambda text, major: self._small.width(text) + 30)
        painter.setFont(self._small.font)
        painter.setPen(look.faint if look.dark else look.secondary)
        for tick in found.minor:
            x = self._whole.x(tick.at)
            half = self._small.width(tick.text) / 2
            if half < x < self._whole.width - half:
                self._small.write(painter, self._left + x - half, _AXIS + grown(0) / 2, tick.text)

    def _field(self, at: QPointF) -> bool:
        """Whether a point lies on time and not under the heads."""
        return self._left <= at.x() < self._left + self._whole.width

    def _zone(self, at: QPointF) -> str:
        box = self.window_box()
        if abs(at.x() - box.left()) <= _GRIP and box.width() > 3 * _GRIP:
            return "left"
        if abs(at.x() - box.right()) <= _GRIP and box.width() > 3 * _GRIP:
            return "right"
        inside = box.adjusted(-_GRIP, 0, _GRIP, 0).contains(at)
        return "body" if inside and box.width() < _COVERS * self._whole.width else ""

    def _brush_edge(self, at: QPointF) -> int | None:
        """The edge of the brush under a point: the second of the other one, which stays."""
        if self._span is None or at.y() < _BOX[1]:
            return None
        start, end = self._span
        if start is not None and abs(at.x() - self._left - self._whole.x(start)) <= _GRIP:
            return end if end is not None else self._extent[1]
        if end is not None and abs(at.x() - self._left - self._whole.x(end)) <= _GRIP:
            return start if start is not None else self._extent[0]
        return None

    def _centre(self, x: float) -> None:
        half = (self._window[1] - self._window[0]) // 2
        middle = self._whole.at(x - self._left)
        self.asked.emit(middle - half, middle + half)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(800, grown(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._tracks(painter.deviceTransform().m11()))
        brushed = self.brush_box()
        if brushed is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            words = span_words(*self._stroke.span(self._whole)) if self._stroke else ""
            field = QRectF(self._left, 0, self._whole.width, _BAND)
            draw_band(painter, brushed, field, self._cross(), words, self._label)
        self._frame.draw(painter, self.window_box(), look.accent, self.hasFocus())
        painter.fillRect(0, 0, self.width(), 1, look.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() != Qt.MouseButton.LeftButton or not self._field(at):
            return
        cross = self._cross()
        if cross is not None and cross.adjusted(-4, -4, 4, 4).contains(at):
            self.brush_cleared.emit()
            return
        self._from, self._was = at, self._window
        stays = self._brush_edge(at)
        if stays is not None:
            self._grip = "brush"
            self._stroke = Stroke(stays, self._whole.at(at.x() - self._left))
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        along = at.y() > _BOX[0] + _BOX[1]
        self._grip = ("" if shifted or along else self._zone(at)) or "begin"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if not self._grip:
            self._hint(at, event.modifiers())
            return
        if self._grip == "begin" and abs(at.x() - self._from.x()) > _SLACK:
            self._grip = "brush"
            self._stroke = Stroke(self._whole.at(self._from.x() - self._left), 0)
        if self._grip == "brush" and self._stroke is not None:
            now = min(max(at.x() - self._left, 0.0), self._whole.width)
            self._stroke = Stroke(self._stroke.begun, self._whole.at(now))
            self._tell()
            return
        by = round((at.x() - self._from.x()) * self._whole.step)
        start, end = self._was
        if self._grip in ("left", "body"):
            start += by
        if self._grip in ("right", "body"):
            end += by
        if self._grip != "begin":
            self.asked.emit(min(start, end - 1), max(end, start + 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, self._grip = self._grip, ""
        if grip == "brush" and self._stroke is not None:
            self._take_brush()
        elif grip == "begin" and event.button() == Qt.MouseButton.LeftButton:
            self._centre(event.position().x())

    def _hint(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The pointer's shape: what a press here would do."""
        shapes = {"left": Qt.CursorShape.SizeHorCursor, "right": Qt.CursorShape.SizeHorCursor}
        shapes["body"] = Qt.CursorShape.OpenHandCursor
        zone = "" if held & Qt.KeyboardModifier.ShiftModifier else self._zone(at)
        cross = self._cross()
        if not self._field(at):
            self.unsetCursor()
        elif cross is not None and cross.contains(at):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._brush_edge(at) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif zone and at.y() <= _BOX[0] + _BOX[1]:
            self.setCursor(shapes[zone])
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _take_brush(self) -> None:
        """What was brushed holds: whoever listens shows it again as the filter's."""
        stroke, self._stroke, self._by_keys = self._stroke, None, False
        if stroke is not None:
            self.brushed.emit(*stroke.span(self._whole))
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked_all.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        start, end = self._window
        share = 1.25 ** (-event.angleDelta().y() / 120)
        middle, half = (start + end) // 2, (end - start) / 2 * share
        self.asked.emit(middle - round(half), middle + max(round(half), 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if self._by_keys and self._stroke is not None:
            if way:
                start = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._move_edge(self._stroke, start, way)
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_brush()
            elif key == Qt.Key.Key_Escape:
                self.show_brush(self._span)
            else:
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._span is not None:
            self.brush_cleared.emit()
        elif way:
            by = way * (self._window[1] - self._window[0]) // 5
            self.asked.emit(self._window[0] + by, self._window[1] + by)
        else:
            super().keyPressEvent(event)

    def _move_edge(self, stroke: Stroke, start: bool, way: int) -> None:
        """One unit of the dates that brushes snap to, never past the other edge."""
        step = brush.after if way > 0 else brush.before
        edges = stroke.span(self._whole)
        moved = step(edges[0 if start else 1], self._whole)
        made = (moved, edges[1]) if start else (edges[0], moved)
        if made[0] < made[1]:
            self._stroke = Stroke(*made)
            self._tell()

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

"""The span of time the network is looked at in: a strip of years with a window in it.

The window is dragged, its edges pulled; arrows move it. Time runs to the right in every language,
as on the timeline. Hides the scale of the strip. Where nothing
is dated there is no strip.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import number, say
from db.records.network_springs import Ints
from db.when import civil, said_span, seconds
from desktop.network.ties import Span
from desktop.theme import font, grown, refit, theme

_MARGIN = 14.0
_HIGH = 58
_BASE = 38  # the ground line of the columns, from the top
_TOP = 5.0
_GRIP = 7.0
_COLUMN = 4.0
_DAY = 86_400
_LEAST = _DAY  # seconds of the shortest window


class TimeStrip(QWidget):
    """`moved(start, end)` in seconds, by hand or by keys; a window over all of it is everything."""

    moved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(160)
        refit(self, TimeStrip._fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Time in which the network is shown"))
        self.setAccessibleDescription(
            say("Left and Right move the time that is shown, plus and minus change its length.")
        )
        self._begun: Ints = np.zeros(0, np.int64)
        self.extent: Span = (0, _DAY)
        self.window_of: Span = (0, _DAY)
        self._grip = ""
        self._from = 0.0
        self._was: Span = (0, _DAY)
        self._columns: tuple[int, tuple[float, ...]] = (0, ())

    def show_data(self, begun: Ints, extent: Span) -> None:
        """When incidents began (sorted), and the years there are."""
        first, last = civil(extent[0]).year, civil(extent[1] - 1).year + 1
        whole = (_year(first, extent[0]), _year(last, extent[1]))
        kept_all = self.is_whole
        self._begun, self.extent, self._columns = begun, whole, (0, ())
        if kept_all:
            self.window_of = whole
        else:
            self.window_of = _within(self.window_of, whole)
        self._tell()

    @property
    def is_whole(self) -> bool:
        """Whether the window holds everything."""
        return self.window_of[0] <= self.extent[0] and self.window_of[1] >= self.extent[1]

    @property
    def span(self) -> Span | None:
        """The window; None when it holds everything."""
        return None if self.is_whole else self.window_of

    def show_window(self, span: Span | None) -> None:
        """Show this window without telling anybody; None: everything."""
        self.window_of = self.extent if span is None else _within(span, self.extent)
        self._tell()

    def step(self, share: float) -> None:
        """Move the window by a share of itself."""
        start, end = self.window_of
        away = round((end - start) * share)
        away = min(max(away, self.extent[0] - start), self.extent[1] - end)
        self._move((start + away, end + away))

    def widen(self, factor: float) -> None:
        """Make the window wider or narrower around its middle."""
        start, end = self.window_of
        half = max((end - start) * factor / 2, _LEAST / 2)
        middle = (start + end) / 2
        self._move(_within((round(middle - half), round(middle + half)), self.extent))

    def _move(self, span: Span) -> None:
        if span != self.window_of:
            self.window_of = span
            self._tell()
            self.moved.emit(*span)

    def _tell(self) -> None:
        words = say("All of it") if self.is_whole else said_span(*self.window_of)
        self.setAccessibleDescription(words)
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(grown(_HIGH))

    # Where things lie

    def _x(self, second: float) -> float:
        share = (second - self.extent[0]) / max(self.extent[1] - self.extent[0], 1)
        return _MARGIN + share * (self.width() - 2 * _MARGIN)

    def _at(self, x: float) -> int:
        share = (x - _MARGIN) / max(self.width() - 2 * _MARGIN, 1.0)
        return round(self.extent[0] + share * (self.extent[1] - self.extent[0]))

    def box(self) -> QRectF:
        """Where the window is drawn."""
        edges = [self._x(self.window_of[0]), self._x(self.window_of[1])]
        if edges[1] - edges[0] < 10:
            middle = (edges[0] + edges[1]) / 2
            edges = [middle - 5, middle + 5]
        return QRectF(edges[0], 1.5, edges[1] - edges[0], self._base() - 0.5)

    def _base(self) -> float:
        return self.height() - grown(_HIGH - _BASE)

    def _grip_at(self, at: QPointF) -> str:
        box = self.box()
        if abs(at.x() - box.left()) <= _GRIP:
            return "start"
        if abs(at.x() - box.right()) <= _GRIP:
            return "end"
        return "all" if box.contains(at) and not self.is_whole else ""

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(600, grown(_HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._columns = (0, ())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._grip = self._grip_at(at)
        self._from, self._was = at.x(), self.window_of
        if not self._grip:
            # Elsewhere: a new window is drawn from here.
            self._grip = "new"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not self._grip:
            grip = self._grip_at(event.position())
            shapes = {"start": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor}
            shape = Qt.CursorShape.OpenHandCursor if grip == "all" else Qt.CursorShape.ArrowCursor
            self.setCursor(shapes.get(grip, shape))
            return
        start, end = self._was
        now, then = self._at(x), self._at(self._from)
        if self._grip == "all":
            away = min(max(now - then, self.extent[0] - start), self.extent[1] - end)
            self._move((start + away, end + away))
        elif self._grip == "new":
            if abs(x - self._from) > 4:
                self._move(_within((min(now, then), max(now, then)), self.extent))
        else:
            fixed = end if self._grip == "start" else start
            self._move(_within((min(now, fixed), max(now, fixed)), self.extent))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            self._grip == "new"
            and abs(event.position().x() - self._from) <= 4
            and not self.is_whole
        ):
            start, end = self.window_of
            away = self._at(event.position().x()) - (start + end) // 2
            away = min(max(away, self.extent[0] - start), self.extent[1] - end)
            self._move((start + away, end + away))
        self._grip = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._move(self.extent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn:
            self.widen(0.8 if turn > 0 else 1.25)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        share = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.25
        match event.key():
            case Qt.Key.Key_Right:
                self.step(share)
            case Qt.Key.Key_Left:
                self.step(-share)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Up:
                self.widen(0.5)
            case Qt.Key.Key_Minus | Qt.Key.Key_Down:
                self.widen(2.0)
            case Qt.Key.Key_Home | Qt.Key.Key_0:
                self._move(self.extent)
            case _:
                super().keyPressEvent(event)

    def _heights(self) -> tuple[float, ...]:
        """The columns, as shares of the highest."""
        many = max(int((self.width() - 2 * _MARGIN) // _COLUMN), 1)
        if self._columns[0] != many:
            edges = np.linspace(self.extent[0], self.extent[1], many + 1)
            counts, _ = np.histogram(self._begun, edges)
            top = max(int(counts.max()) if counts.size else 0, 1)
            shares = np.log1p(counts) / np.log1p(top)
            self._columns = (many, tuple(float(each) for each in shares))
        return self._columns[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, room = self._base(), self._base() - _TOP
        painter.setPen(Qt.PenStyle.NoPen)
        box = self.box()
        painter.setBrush(look.accent_ground)
        painter.drawRoundedRect(box, 5, 5)
        heights = self._heights()
        wide = (self.width() - 2 * _MARGIN) / max(len(heights), 1)
        for place, share in enumerate(heights):
            if share:
                x = _MARGIN + place * wide
                inside = box.left() <= x + wide / 2 <= box.right()
                painter.setBrush(look.accent if inside else look.line_strong)
                high = max(share * room, 2.0)
                painter.drawRect(QRectF(x + 0.5, base - high, max(wide - 1.0, 1.0), high))
        painter.setPen(QPen(look.line_strong, 1))
        painter.drawLine(QPointF(_MARGIN, base), QPointF(self.width() - _MARGIN, base))
        self._paint_years(painter, base)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.accent, 2 if self.hasFocus() else 1.4))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent)
        for x in (box.left(), box.right()):
            painter.drawRoundedRect(QRectF(x - 2.5, box.center().y() - 9, 5, 18), 2.5, 2.5)

    def _paint_years(self, painter: QPainter, base: float) -> None:
        look = theme()
        painter.setFont(font("caption_figures"))
        metrics = painter.fontMetrics()
        first, last = civil(self.extent[0]).year, civil(self.extent[1] - 1).year + 1
        wide = metrics.horizontalAdvance(number(last, "d")) + 18
        room = (self.width() - 2 * _MARGIN) / max(last - first, 1)
        step = next((each for each in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000)
                     if each * room >= wide), 1_000_000)  # fmt: skip
        for year in range(-(-first // step) * step, last + 1, step):
            x = self._x(_year(year, self.extent[0]))
            painter.setPen(QPen(look.line_strong, 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 4))
            painter.setPen(look.secondary)
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            words = QRectF(left, base + 3, wide, self.height() - base - 3)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, number(year, "d"))


def _year(year: int, otherwise: int) -> int:
    """The first second of a year; `otherwise` beyond what calendars hold."""
    return seconds(year) if -9999 <= year <= 9999 else otherwise


def _within(span: Span, extent: Span) -> Span:
    start = min(max(span[0], extent[0]), extent[1] - _LEAST)
    return start, min(max(span[1], start + _LEAST), max(extent[1], start + _LEAST))

"""A date as a tiny bar: where it lies, how sure its ends are, and where the text was published."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from db import when as dates
from db.when import Bounds
from desktop.reading.kinds import KIND, colour
from desktop.theme import Space, font, grown, theme

_DAY = 86_400
_BAR = 8
_HEIGHT = 34


class SpanBar(QWidget):
    """Draws the bounds of a date beside the day of publication."""

    def __init__(self, edtf: str, published: str | None) -> None:
        super().__init__()
        self._span = _bounds(edtf)
        issued = _bounds(published) if published else None
        self._issued = issued.earliest if issued is not None else None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(grown(_HEIGHT))
        self.setAccessibleName(dates.said(edtf) if self._span is not None else "")

    @property
    def worth_showing(self) -> bool:
        """Whether there is a date to draw."""
        return self._span is not None and self._axis() is not None

    def _axis(self) -> tuple[int, int] | None:
        span = self._span
        edges = [] if span is None else [span.earliest, span.latest, self._issued]
        known = [edge for edge in edges if edge is not None]
        if not known:
            return None
        first, last = min(known), max(known)
        room = max((last - first) // 8, 2 * _DAY)
        return first - room, last + room

    def sizeHint(self) -> QSize:
        return QSize(240, grown(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        axis, span = self._axis(), self._span
        if axis is None or span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(1, axis[1] - axis[0])

        def at(second: int | None, none: float) -> float:
            return none if second is None else self.width() * (second - axis[0]) / wide

        middle = 9.0
        painter.setPen(QPen(theme().line_strong, 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        left, right = at(span.earliest, 0.0), at(span.latest, float(self.width()))
        self._paint_bar(
            painter, left, right, at(span.start_latest, left), at(span.end_earliest, right)
        )
        if self._issued is not None:
            self._paint_issued(painter, at(self._issued, 0.0), left, right)

    def _paint_bar(
        self, painter: QPainter, left: float, right: float, sure: float, unsure: float
    ) -> None:
        """Solid where it certainly is, fading where it only may be."""
        right = max(right, left + 6)
        shade = colour(KIND["date"])
        box = QRectF(left, 9 - _BAR / 2, right - left, _BAR)
        fill = QLinearGradient(box.topLeft(), box.topRight())
        pale = QColor(shade)
        pale.setAlphaF(0.35)
        low = min(1.0, max(0.0, (sure - left) / box.width()))
        high = min(1.0, max(0.0, (unsure - left) / box.width()))
        if low <= high and right - left > 6:
            fill.setColorAt(0.0, pale if low > 0.02 else shade)
            fill.setColorAt(low, shade)
            fill.setColorAt(high, shade)
            fill.setColorAt(1.0, pale if high < 0.98 else shade)
        else:
            fill.setColorAt(0.0, pale if right - left > 6 else shade)
            fill.setColorAt(1.0, pale if right - left > 6 else shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 2, 2)

    def _paint_issued(self, painter: QPainter, x: float, left: float, right: float) -> None:
        look = theme()
        painter.setPen(QPen(look.secondary, 1.5))
        painter.drawLine(QPointF(x, 2), QPointF(x, 16))
        painter.setFont(font("caption"))
        words = "published"
        width = QFontMetrics(font("caption")).horizontalAdvance(words)
        start = max(0.0, min(x - width / 2, self.width() - width - 0.0))
        painter.setPen(look.secondary)
        painter.drawText(QPointF(start, grown(_HEIGHT) - Space.XS), words)


def _bounds(edtf: str) -> Bounds | None:
    return dates.bounds(edtf) if dates.is_valid(edtf) else None

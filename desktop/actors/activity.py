"""How many incidents an actor took part in, year by year, as one small drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.when import show
from desktop.theme import font, theme

_BARS = 56
_LABELS = 18


class Activity(QWidget):
    """Bars for `years`, (year, incidents) in order. The tallest says its number."""

    def __init__(self, years: Sequence[tuple[int, int]]) -> None:
        super().__init__()
        self._years = list(years)
        self._at: int | None = None
        self.setFixedHeight(_BARS + _LABELS + 16)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        busiest = max(self._years, key=lambda each: each[1])
        total = sum(count for _, count in self._years)
        self.setAccessibleName(
            f"{total:,} dated incidents from {_year(self._years[0][0])} to "
            f"{_year(self._years[-1][0])}, most in {_year(busiest[0])}: {busiest[1]:,}"
        )

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def _slots(self) -> tuple[float, float]:
        """Width of a year, and of its bar."""
        slot = min(self.width() / max(1, len(self._years)), 44.0)
        return slot, max(1.0, min(slot - 2, 28.0)) if slot > 4 else max(slot - 0.5, 0.75)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        slot, _ = self._slots()
        at = int(event.position().x() / slot)
        self._at = at if 0 <= at < len(self._years) else None
        if self._at is not None:
            year, count = self._years[self._at]
            words = "1 incident" if count == 1 else f"{count:,} incidents"
            QToolTip.showText(event.globalPosition().toPoint(), f"{_year(year)}: {words}", self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._at = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((count for _, count in self._years), default=1) or 1
        slot, wide = self._slots()
        base = float(self.height() - _LABELS)
        painter.setPen(Qt.PenStyle.NoPen)
        top_at = max(range(len(self._years)), key=lambda at: self._years[at][1])
        for at, (_, count) in enumerate(self._years):
            if not count:
                continue
            tall = max(2.0, _BARS * count / most)
            painter.setBrush(look.accent_hover if at == self._at else look.accent)
            box = QRectF(at * slot + (slot - wide) / 2, base - tall, wide, tall)
            round_by = min(2.0, wide / 3)
            painter.drawRoundedRect(box, round_by, round_by)
        painter.fillRect(QRectF(0, base, self.width(), 1), look.line)
        self._paint_words(painter, top_at, slot, base)

    def _paint_words(self, painter: QPainter, top_at: int, slot: float, base: float) -> None:
        look = theme()
        painter.setFont(font("caption"))
        metrics = QFontMetrics(painter.font())
        painter.setPen(look.secondary)
        middle = top_at * slot + slot / 2
        self._write(painter, f"{self._years[top_at][1]:,}", middle, base - _BARS - 14, metrics)
        free = 0.0
        last = len(self._years) - 1
        wide = metrics.horizontalAdvance(_year(self._years[last][0]))
        end_from = min(last * slot + slot / 2 + wide / 2, self.width()) - wide - 12
        every = _every(slot, wide)
        for at, (year, _) in enumerate(self._years):
            if at not in (0, last) and (year % every or at * slot + slot / 2 + wide / 2 > end_from):
                continue
            centre = at * slot + slot / 2
            if at and centre - wide / 2 < free:
                continue
            free = self._write(painter, _year(year), centre, base + 3, metrics) + 12

    def _write(
        self, painter: QPainter, words: str, centre: float, top: float, metrics: QFontMetrics
    ) -> float:
        wide = metrics.horizontalAdvance(words)
        left = min(max(0.0, centre - wide / 2), self.width() - wide)
        painter.drawText(QPointF(left, top + metrics.ascent()), words)
        return left + wide


def _every(slot: float, wide: int) -> int:
    """Years between labels: 1, 2, 5, 10 ... so that they never touch."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200):
        if slot * step > wide + 14:
            return step
    return 500


def _year(year: int) -> str:
    return show(f"{year:04d}") if 0 <= year <= 9999 else show(f"-{-year:04d}")

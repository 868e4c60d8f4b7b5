"""The time axis above the lanes: two rows of labels, the flag of the selected date."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.language import say
from desktop.theme import Theme
from desktop.timeline.drawing.words import Pen
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.ticks import Ticks

HEIGHT = 44
_UPPER, _LOWER = 14.0, 32.0
_TODAY = say("Today")


class Axis:
    """Draws the axis in one theme."""

    def __init__(self, look: Theme) -> None:
        self.look = look
        self._major = Pen("section")
        self._minor = Pen("caption")

    def measure(self, text: str, major: bool) -> float:
        """The width of a label."""
        return (self._major if major else self._minor).width(text)

    def lay(self, ticks: Ticks) -> None:
        """Lay out the words of ticks before they are drawn."""
        for pen, row in ((self._minor, ticks.minor), (self._major, ticks.major)):
            for tick in row:
                pen.lay(tick.text)

    def draw(self, painter: QPainter, scale: Scale, ticks: Ticks, avoid: QRectF) -> None:
        """The axis at (0, 0), `scale.width` wide. Labels under `avoid` (the flag) are left out."""
        look = self.look
        painter.fillRect(QRectF(0, 0, scale.width, HEIGHT), look.panel)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(0, HEIGHT - 0.5, scale.width, HEIGHT - 0.5))
        painter.setFont(self._minor.font)
        for tick in ticks.minor:
            x = scale.x(tick.at)
            half = self._minor.width(tick.text) / 2
            painter.setPen(look.accent if tick.text == "D0" else look.secondary)
            box = QRectF(x - half, _LOWER - 7, 2 * half, 14)
            if -half < x < scale.width + half and not box.intersects(avoid):
                self._minor.write(painter, x - half, _LOWER, tick.text)
        self._majors(painter, scale, ticks, avoid)

    def _majors(self, painter: QPainter, scale: Scale, ticks: Ticks, avoid: QRectF) -> None:
        """The first stays at the left edge until the next one pushes it out."""
        look = self.look
        painter.setFont(self._major.font)
        for place, box in enumerate(self._boxes(scale, ticks)):
            x = scale.x(ticks.major[place].at)
            if x > 0:
                painter.setPen(QPen(look.line, 1))
                painter.drawLine(QLineF(round(x) + 0.5, 5, round(x) + 0.5, 23))
            if not box.intersects(avoid):
                painter.setPen(look.ink)
                self._major.write(painter, box.left(), _UPPER, ticks.major[place].text)

    def _boxes(self, scale: Scale, ticks: Ticks) -> list[QRectF]:
        """Where the words of the upper row stand."""
        found = []
        for place, tick in enumerate(ticks.major):
            at = max(scale.x(tick.at), 0.0) + 6
            width = self._major.width(tick.text)
            if place + 1 < len(ticks.major):
                at = min(at, scale.x(ticks.major[place + 1].at) - width - 12)
            found.append(QRectF(at, _UPPER - 9, width, 18))
        return found

    def today(self, painter: QPainter, x: float, scale: Scale, ticks: Ticks, avoid: QRectF) -> None:
        """The line of now, and its word where no other words stand: over the line, else beside
        it, else nowhere."""
        look, wide = self.look, self._minor.width(_TODAY) + 8
        painter.setPen(QPen(look.warning, 1))
        painter.drawLine(QLineF(round(x) + 0.5, HEIGHT - 6, round(x) + 0.5, HEIGHT))
        taken = [*self._boxes(scale, ticks), avoid]
        for left in (x - wide / 2, x + 2, x - wide - 2):
            box = QRectF(left, 5, wide, 18)
            inside = left >= 0 and box.right() <= scale.width
            if inside and not any(box.intersects(other) for other in taken):
                painter.fillRect(box, look.panel)
                painter.setFont(self._minor.font)
                painter.setPen(look.warning)
                self._minor.write(painter, left + 4, _UPPER, _TODAY)
                return

    def flag_box(self, x: float, text: str, width: float) -> QRectF:
        """Where the flag of a date stands: around `x`, kept inside the axis."""
        size = self._minor.width(text) + 18
        left = min(max(x - size / 2, 2.0), max(width - size - 2, 2.0))
        return QRectF(left, 3, size, 20)

    def flag(self, painter: QPainter, box: QRectF, text: str) -> None:
        """The date of what is selected, in the accent colour."""
        look = self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(self._minor.font)
        painter.setPen(look.on_accent)
        self._minor.write(painter, box.left() + 9, box.center().y(), text)

"""A span of time taken hold of on a strip: begun, moved, snapped to dates people can say.

Hides to which dates its edges snap: whole years where a year is a few pixels, months, days, or
seconds where a day is wide.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.when import Civil, civil, seconds
from desktop import icons
from desktop.theme import theme
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.words import Pen
from desktop.timeline.scales.scale import Scale

_DAY = 86_400
_MONTH, _YEAR = 31 * _DAY, 366 * _DAY
_FINE = 24.0  # pixels: a unit narrower than this is what an edge snaps to


@dataclass(frozen=True, slots=True)
class Stroke:
    """From where it began to where it is now, in seconds; either may be the earlier one."""

    begun: int
    now: int

    def span(self, scale: Scale) -> tuple[int, int]:
        """[start, end) with whole units, at least one."""
        start, end = (snapped(at, scale) for at in sorted((self.begun, self.now)))
        return (start, end) if end > start else (start, after(start, scale))


def unit(scale: Scale) -> int:
    """The seconds of the unit that edges snap to; 1: none."""
    for size in (_YEAR, _MONTH, _DAY):
        if size / scale.step <= _FINE:
            return size
    return _DAY if _DAY / scale.step <= 4 * _FINE else 1


def snapped(at: int, scale: Scale) -> int:
    """The nearest edge of a unit."""
    size = unit(scale)
    if size == 1:
        return at
    begin = _begin(at, size)
    end = after(begin, scale)
    return begin if at - begin < end - at else end


def after(at: int, scale: Scale) -> int:
    """One unit later; `at` is the edge of one."""
    size = unit(scale)
    if size == 1:
        return at + max(round(8 * scale.step), 1)
    return _begin(at + size + size // 4, size) if size > _DAY else at + _DAY


def before(at: int, scale: Scale) -> int:
    """One unit earlier; `at` is the edge of one."""
    size = unit(scale)
    if size == 1:
        return at - max(round(8 * scale.step), 1)
    return _begin(at - 1, size)


def _begin(at: int, size: int) -> int:
    found: Civil = civil(at)
    if size == _YEAR:
        return seconds(found.year, 1, 1)
    if size == _MONTH:
        return seconds(found.year, found.month, 1)
    return seconds(found.year, found.month, found.day)


def draw_band(
    painter: QPainter, band: QRectF, field: QRectF, cross: QRectF | None, words: str, pen: Pen
) -> None:
    """A brushed span: a line beneath it, a veil over what lies outside; its cross, or, while it is
    drawn, its words."""
    look = theme()
    veil = faded(look.panel, 0.62)
    inner = field.adjusted(0, 1, 0, -2)
    for left, right in ((inner.left(), band.left()), (band.right(), inner.right())):
        painter.fillRect(QRectF(left, inner.top(), right - left, inner.height()), veil)
    base = field.bottom()
    painter.setPen(QPen(look.accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(band.left(), base), QPointF(band.right(), base))
    painter.setPen(QPen(look.accent, 1.5))
    for x in (band.left(), band.right()):
        painter.drawLine(QPointF(x, 2), QPointF(x, base + 3))
    if cross is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.panel)
        painter.drawEllipse(cross)
        icons.paint(painter, "cross", cross, look.accent)
    elif words:
        width = pen.width(words) + 16
        x = min(max(band.center().x() - width / 2, field.left() + 4), field.right() - width - 4)
        painter.setPen(QPen(look.accent, 1))
        painter.setBrush(look.accent_ground)
        painter.drawRoundedRect(QRectF(x, 22, width, 22), 11, 11)
        painter.setFont(pen.font)
        pen.write(painter, x + 8, 33, words)

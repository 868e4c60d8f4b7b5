"""The frame around the part of time in view, on the overview.

Hides that it is drawn once and then only moved and widened: outlines with round corners take
longer than a strip of a lane, and it moves with every frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.timeline.drawing.colours import faded

_ROUND = 5.0
_PAD = 2  # pixels drawn beyond the frame: half a grip
_CAP = 12 + _PAD  # pixels of a picture that are an end of it
_TILE = 60  # pixels of it that are repeated between the ends
_GRIPS = 29.0  # a frame wider than this has something to take hold of at its ends


class WindowFrame:
    """Draws frames; keeps the last few pictures."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], tuple[QPixmap, QPixmap]] = {}

    def draw(self, painter: QPainter, box: QRectF, colour: QColor, strong: bool) -> None:
        """The frame in `box`, its sides on whole pixels of the device; `strong`: it has the
        keyboard."""
        ratio = painter.deviceTransform().m11()
        left, right = (round(x * ratio) / ratio for x in (box.left(), box.right()))
        wide = right - left + 2 * _PAD
        short = wide <= 2 * _CAP + _TILE
        size = wide if short else float(2 * _CAP + _TILE)
        key = (colour.rgba(), strong, ratio, box.height(), size, right - left > _GRIPS)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) > 40:
                self._kept.clear()
            area = QRectF(0, 0, size, box.height() + 2 * _PAD)
            kept = self._kept[key] = _pictures(area, ratio, colour, strong, right - left > _GRIPS)
        picture, tile = kept
        at = QPointF(left - _PAD, box.top() - _PAD)
        if short:
            painter.drawPixmap(at, picture)
            return
        cap, high = round(_CAP * ratio), picture.height()
        end = QRectF(picture.width() - cap, 0, cap, high)
        painter.drawPixmap(at, picture, QRectF(0, 0, cap, high))
        painter.drawPixmap(at + QPointF(wide - cap / ratio, 0), picture, end)
        between = QRectF(at.x() + cap / ratio, at.y(), wide - 2 * cap / ratio, high / ratio)
        painter.drawTiledPixmap(between, tile)


def _pictures(
    area: QRectF, ratio: float, colour: QColor, strong: bool, grips: bool
) -> tuple[QPixmap, QPixmap]:
    """A frame with clear pixels around it, and what stands between its ends."""
    made = QPixmap(round(area.width() * ratio), round(area.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(faded(colour, 0.10))
    inner = area.adjusted(_PAD + 0.5, _PAD + 0.5, -_PAD - 0.5, -_PAD - 0.5)
    painter.setPen(QPen(colour, 2.0 if strong else 1.5))
    painter.drawRoundedRect(inner, _ROUND, _ROUND)
    if grips:
        middle = inner.center().y()
        painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (inner.left(), inner.right()):
            painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 7))
    painter.end()
    cap = round(_CAP * ratio)
    return made, made.copy(cap, 0, max(made.width() - 2 * cap, 1), made.height())

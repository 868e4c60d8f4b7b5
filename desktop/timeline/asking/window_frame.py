"""The frame around the part of time in view, on the overview.

Hides that it is drawn once and then only moved and widened: outlines with round corners take
longer than a strip of a lane, and it moves with every frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.stretched import Stretched

_ROUND = 5.0
_PAD = 2  # pixels drawn beyond the frame: half a grip
_CAP = 12 + _PAD  # pixels of a picture that are an end of it
_SHORT = 2.0 * _CAP + 60  # wider ones repeat what is between their ends
_GRIPS = 29.0  # a frame wider than this has something to take hold of at its ends


class WindowFrame:
    """Draws frames; keeps the last few pictures."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], QPixmap | Stretched] = {}

    def draw(self, painter: QPainter, box: QRectF, colour: QColor, strong: bool) -> None:
        """The frame in `box`, its sides on whole pixels of the device; `strong`: it has the
        keyboard."""
        ratio = painter.deviceTransform().m11()
        left, right = (round(x * ratio) / ratio for x in (box.left(), box.right()))
        wide, grips = right - left + 2 * _PAD, right - left > _GRIPS
        size = min(wide, _SHORT)
        key = (colour.rgba(), strong, ratio, box.height(), size, grips)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) > 40:
                self._kept.clear()
            area = QRectF(0, 0, size, box.height() + 2 * _PAD)
            picture = _picture(area, ratio, colour, strong, grips)
            kept = self._kept[key] = picture if wide < _SHORT else Stretched(picture, _CAP)
        at = QPointF(left - _PAD, box.top() - _PAD)
        if isinstance(kept, Stretched):
            kept.draw(painter, at, wide)
        else:
            painter.drawPixmap(at, kept)


def _picture(area: QRectF, ratio: float, colour: QColor, strong: bool, grips: bool) -> QPixmap:
    """A frame with clear pixels around it."""
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
    return made

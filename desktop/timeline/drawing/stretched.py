"""One picture drawn at any width: its ends as they are, what lies between them repeated.

Hides that all of it stands on whole pixels of the device, so that nothing is resampled.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap


class Stretched:
    """A picture whose `cap` pixels at either end are its ends; what is between looks alike at every
    place."""

    def __init__(self, picture: QPixmap, cap: float) -> None:
        self._ratio = picture.devicePixelRatio()
        self._picture = picture
        self._cap = round(cap * self._ratio)
        between = max(picture.width() - 2 * self._cap, 1)
        self._tile = picture.copy(self._cap, 0, between, picture.height())

    @property
    def least(self) -> float:
        """The narrowest it can be, in pixels."""
        return 2 * self._cap / self._ratio

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        """With its left upper corner at a point, `width` pixels wide."""
        cap, high = self._cap, self._picture.height()
        side = cap / self._ratio
        painter.drawPixmap(at, self._picture, QRectF(0, 0, cap, high))
        between = QRectF(at.x() + side, at.y(), width - 2 * side, high / self._ratio)
        painter.drawTiledPixmap(between, self._tile)
        end = QRectF(self._picture.width() - cap, 0, cap, high)
        painter.drawPixmap(QPointF(at.x() + width - side, at.y()), self._picture, end)

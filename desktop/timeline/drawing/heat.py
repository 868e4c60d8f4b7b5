"""Counts as a strip of cells: one row of pixels per lane, stretched by the painter.

Hides how counts become colour: a look-up of 256 shades per lane colour, on a log scale.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from desktop.timeline.drawing.colours import Codes, Inks
from desktop.timeline.drawing.scene import Strips
from desktop.timeline.grouping.density import heat
from desktop.timeline.grouping.stack import STRIP
from desktop.timeline.scales.scale import Scale

Shades = npt.NDArray[np.uint32]

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


def shades(colour: QColor) -> Shades:
    """256 premultiplied ARGB values from clear to the full colour."""
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (
        alpha * part // 255 for part in (colour.red(), colour.green(), colour.blue())
    )
    return ((alpha << 24) | (red << 16) | (green << 8) | blue).astype(np.uint32)


def columns_to_cells(
    scale: Scale, level: int, first: int, ratio: float
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """For every device pixel column its cell (counted from `first`), and whether it is the hair
    of ground that parts two cells."""
    size = max(round(scale.width * ratio), 1)
    seconds = np.floor(scale.part + np.arange(size) * (scale.step / ratio)).astype(np.int64)
    cells = ((scale.left + seconds) >> level) - first
    gap = np.zeros(size, bool)
    gap[1:] = cells[1:] != cells[:-1]
    if ratio >= 2:
        gap[1:] |= gap[:-1]
    return cells, gap


class Heat:
    """Draws the strips of a frame."""

    def __init__(self, inks: Inks) -> None:
        self._shades = np.stack([shades(colour) for colour in inks.solid])

    def draw(
        self, painter: QPainter, strips: Strips, scale: Scale, ratio: float, colours: Codes
    ) -> None:
        """All strips, at their heights, from pixel column 0; `colours`: of each lane, in Inks."""
        if not strips.strips:
            return
        cells, gap = columns_to_cells(scale, strips.level, strips.first, ratio)
        shades = heat(np.stack([strip.counts for strip in strips.strips]), strips.top)
        tones = colours[np.array([strip.lane for strip in strips.strips])]
        cells = np.minimum(cells, shades.shape[1] - 1)
        inked = self._shades[tones[:, None], shades][:, cells]
        # The hair between two cells is a third as dark: enough to tell them apart, no picket fence.
        inked[:, gap] = self._shades[tones[:, None], shades // 3][:, cells[gap]]
        # Repeated by the painter, which copies: a row to stretch would be resampled, at many times
        # the cost.
        for strip, line in zip(strips.strips, np.ascontiguousarray(inked), strict=True):
            image = QImage(line.data, line.size, 1, line.nbytes, _FORMAT)
            box = QRectF(0, round(strip.y * ratio) / ratio, line.size / ratio, STRIP)
            if strip.opacity < 1.0:
                painter.setOpacity(strip.opacity)
            row = QPixmap.fromImage(image)
            row.setDevicePixelRatio(ratio)
            painter.drawTiledPixmap(box, row)
            if strip.opacity < 1.0:
                painter.setOpacity(1.0)

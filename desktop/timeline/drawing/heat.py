"""Counts as a strip of cells: one row of pixels per lane, stretched by the painter.

Hides how counts become colour: a look-up of 256 shades per lane colour, on a log scale.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from desktop.timeline.drawing.colours import Codes, Inks
from desktop.timeline.drawing.rolls import Roll
from desktop.timeline.drawing.scene import Place, Scene, Strips
from desktop.timeline.grouping.density import heat
from desktop.timeline.grouping.stack import STRIP
from desktop.timeline.scales.scale import Scale

Shades = npt.NDArray[np.uint32]
Inked = npt.NDArray[np.uint32]

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
        self._shades = np.concatenate([shades(colour) for colour in inks.solid])
        self._roll: Roll[tuple[list[QPixmap], Inked]] = Roll(0.5)

    def lay(
        self,
        painter: QPainter,
        scene: Scene,
        places: Sequence[Place],
        scale: Scale,
        ratio: float,
        colours: Codes,
    ) -> None:
        """The strips of these lanes at their heights. While only time moves they are laid
        elsewhere and neither counted nor coloured anew."""
        if not places:
            return
        lanes = tuple(lane for lane, _, _ in places)

        def rows(wide: Scale) -> tuple[list[QPixmap], Inked]:
            return self._rows(scene.strips_at(wide, places), wide, ratio, colours)

        told = lanes, ratio, colours[list(lanes)].tobytes()
        made, left = self._roll.at(scale, ratio, [scene.tally(n) for n in lanes], told, rows)
        width, begin = max(round(scale.width * ratio), 1) / ratio, QPointF(left / ratio, 0)
        for (_, y, opacity), row in zip(places, made[0], strict=True):
            box = QRectF(0, round(y * ratio) / ratio, width, STRIP)
            # Repeated by the painter, which copies: a row to stretch would be resampled, at many
            # times the cost.
            if opacity < 1.0:
                painter.setOpacity(opacity)
                painter.drawTiledPixmap(box, row, begin)
                painter.setOpacity(1.0)
            else:
                painter.drawTiledPixmap(box, row, begin)

    def _rows(
        self, strips: Strips, scale: Scale, ratio: float, colours: Codes
    ) -> tuple[list[QPixmap], Inked]:
        """One row of pixels for each strip, and the memory in which they may lie."""
        cells, gap = columns_to_cells(scale, strips.level, strips.first, ratio)
        shades = heat(np.stack([strip.counts for strip in strips.strips]), strips.top)
        tones = colours[[strip.lane for strip in strips.strips]].astype(np.int64)[:, None] * 256
        cells = np.minimum(cells, shades.shape[1] - 1)
        inked = self._shades.take(tones + shades).take(cells, axis=1)
        # The hair between two cells is a third as dark: enough to tell them apart, no picket fence.
        hairs = self._shades.take(tones + shades // 3)
        inked[:, gap] = hairs.take(cells[gap], axis=1)
        rows = []
        for line in inked:
            image = QImage(line.data, line.size, 1, line.nbytes, _FORMAT)
            row = QPixmap.fromImage(image)
            row.setDevicePixelRatio(ratio)
            rows.append(row)
        return rows, inked

"""Many narrow columns as one picture: hundreds of boxes cost a frame a quarter of its time."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPixmap

from desktop.timeline.scales.scale import Pixels

#: Columns of one colour: left edges, widths and heights in logical pixels, ascending and side by
#: side.
Columns = tuple[Pixels, Pixels, Pixels, QColor]


def chart(parts: Iterable[Columns], size: QSizeF, ratio: float, ground: QColor) -> QPixmap:
    """Columns on their ground, their feet at the bottom of `size`; later ones before earlier."""
    across, up = max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1)
    bits = np.full((up, across), ground.rgb(), np.uint32)
    rows = np.arange(up, 0, -1, dtype=np.int16)[:, None]
    for left, width, high, colour in parts:
        first = np.clip(np.rint(left * ratio).astype(np.int64), 0, across)
        last = np.clip(np.rint((left + width) * ratio).astype(np.int64), first, across)
        wide = last - first
        # Every pixel column with the height of the bar it belongs to, 0 between them.
        before = np.cumsum(wide) - wide
        place = np.repeat(first - before, wide) + np.arange(int(wide.sum()))
        tops = np.zeros(across, np.int16)
        tops[place] = np.repeat(np.rint(high * ratio).astype(np.int16), wide)
        np.copyto(bits, np.uint32(colour.rgb()), where=rows <= tops)
    image = QImage(bits.data, across, up, bits.strides[0], QImage.Format.Format_RGB32)
    made = QPixmap.fromImage(image.copy())  # else it would be kept in numpy's memory
    made.setDevicePixelRatio(ratio)
    return made

"""Many narrow columns as one picture: hundreds of boxes cost a frame a quarter of its time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage

from desktop.timeline.scales.scale import Pixels


def columns(
    left: Pixels, width: Pixels, high: Pixels, size: QSizeF, ratio: float, colour: QColor
) -> QImage:
    """Columns of one colour on clear ground, their feet at the bottom of `size`; all in logical
    pixels, ascending and side by side."""
    across, up = max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1)
    first = np.clip(np.rint(left * ratio).astype(np.int64), 0, across)
    last = np.clip(np.rint((left + width) * ratio).astype(np.int64), first, across)
    wide = last - first
    # Every pixel column with the height of the bar it belongs to, 0 between them.
    before = np.cumsum(wide) - wide
    place = np.repeat(first - before, wide) + np.arange(int(wide.sum()))
    tops = np.zeros(across, np.int64)
    tops[place] = np.repeat(np.rint(high * ratio).astype(np.int64), wide)
    inked = np.arange(up, 0, -1)[:, None] <= tops[None, :]
    bits = np.where(inked, np.uint32(colour.rgba()), np.uint32(0))
    image = QImage(
        bits.data, across, up, bits.strides[0], QImage.Format.Format_ARGB32_Premultiplied
    ).copy()
    image.setDevicePixelRatio(ratio)
    return image

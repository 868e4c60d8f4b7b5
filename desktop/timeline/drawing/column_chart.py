"""Many narrow columns as one picture: hundreds of boxes cost a frame a quarter of its time."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPixmap

from desktop.timeline.scales.scale import Pixels

Ints = npt.NDArray[np.int64]


def chart(
    edges: Ints,
    parts: Iterable[tuple[Pixels, QColor]],
    size: tuple[int, int],
    ratio: float,
    ground: QColor,
) -> QPixmap:
    """Columns on their ground, their feet at the bottom; later parts before earlier ones. `edges`
    of the cells they fill but for a hair, `size`: both in pixels of the device; each part the
    height of every cell in logical pixels, and its colour."""
    across, up = size
    bits = np.full((up, across), ground.rgb(), np.uint32)
    within = np.minimum(np.maximum(edges, 0), across)
    wide = np.diff(within)
    # Every pixel column with its cell; the last of each is the hair.
    cell = np.repeat(np.arange(wide.size), wide)
    hair = edges[1:] - 1
    hair = hair[(hair >= 0) & (hair < across)] - within[0]
    rows = np.arange(up, 0, -1, dtype=np.int16)[:, None]
    here = bits[:, within[0] : within[-1]]
    for high, colour in parts:
        tops = np.rint(high * ratio).astype(np.int16).take(cell)
        tops[hair] = 0
        np.copyto(here, np.uint32(colour.rgb()), where=rows <= tops)
    image = QImage(bits.data, across, up, bits.strides[0], QImage.Format.Format_RGB32)
    made = QPixmap.fromImage(image.copy())  # else it would be kept in numpy's memory
    made.setDevicePixelRatio(ratio)
    return made

"""Rows of points as Qt's paths, in one go: adding points one by one takes forty times as long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath

from desktop.map.mercator import Floats
from desktop.map.shapes import Shapes

#: How QPainterPath is written into a stream: what each point is, and where it stands.
_POINT = np.dtype([("sort", ">i4"), ("x", ">f8"), ("y", ">f8")])


def path(points: Floats, starts: npt.NDArray[np.int64]) -> QPainterPath:
    """Pieces of points (n, 2) in pixels; `starts`: where each begins, and where the last ends."""
    if not len(points):
        return QPainterPath()
    rows = np.empty(len(points), _POINT)
    rows["sort"] = 1
    rows["sort"][starts[:-1]] = 0
    rows["x"], rows["y"] = points[:, 0], points[:, 1]
    head = np.array([len(points)], ">i4").tobytes()
    rule = Qt.FillRule.OddEvenFill.value
    tail = np.array([int(starts[-2]), rule], ">i4").tobytes()
    kept = QByteArray(head + rows.tobytes() + tail)
    stream = QDataStream(kept)
    made = QPainterPath()
    stream >> made
    return made


def placed(found: Shapes, left: float, top: float, world: float) -> QPainterPath:
    """Shapes of the plane, whose point (left, top) is pixel (0, 0)."""
    return path((found.points - (left, top)) * world, found.starts)


def of_runs(runs: Sequence[Floats], left: float, top: float, world: float) -> QPainterPath:
    """Lines of the plane as one path."""
    if not runs:
        return QPainterPath()
    sizes = np.array([len(run) for run in runs], np.int64)
    starts = np.concatenate(([0], np.cumsum(sizes)))
    return path((np.concatenate(runs) - (left, top)) * world, starts)

"""What is drawn of the selected incident besides its mark: how exactly it is known, and its way."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from db.columns.whereabouts import Whereabouts
from desktop.map.discs import WIDEST, pixels
from desktop.map.marks import DISC, faded
from desktop.map.mercator import Sight, ring, spot
from desktop.theme import Theme

_HEAD = 8.0  # pixels of the arrow
_AWAY = 9.0  # pixels the arrow keeps from the mark


def draw_exactness(
    painter: QPainter, found: Whereabouts, row: int, sight: Sight, look: Theme
) -> None:
    """The circle of the incident of a row (-1: none), also where a count stands for it."""
    if row < 0:
        return
    lat, lon, metres = float(found.lat[row]), float(found.lon[row]), float(found.radius[row])
    x, y = spot(lat, lon)
    if DISC <= float(pixels(np.array([metres]), np.array([y]), sight.world)[0]) <= WIDEST:
        px, _ = sight.pixel(x, y)
        xs, ys = ring(lat, lon, metres)
        across = (xs - x) * sight.world + px
        along = (ys - sight.y) * sight.world + sight.height / 2
        points = zip(across.tolist(), along.tolist(), strict=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(faded(look.accent, 0.8), 2.0))
        painter.setBrush(faded(look.accent, 0.05))
        painter.drawPolygon(QPolygonF([QPointF(*each) for each in points]))


def draw_way(
    painter: QPainter, way: tuple[tuple[float, float], ...], sight: Sight, look: Theme
) -> None:
    """The way from where it was launched to what it was aimed at: an arrow, for no one knows the
    way between."""
    if len(way) < 2:
        return
    points = [QPointF(*sight.pixel(x, y)) for x, y in way]
    last = points[-1] - points[-2]
    length = math.hypot(last.x(), last.y())
    if length < 3 * _HEAD:
        return
    along = last / length
    tip = points[-1] - along * _AWAY
    points[-1] = tip - along * _HEAD / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.accent, 1.8)
    pen.setDashPattern([5, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawEllipse(points[0], 3.5, 3.5)
    across = QPointF(-along.y(), along.x()) * _HEAD * 0.5
    base = tip - along * _HEAD
    painter.drawPolygon(QPolygonF([tip, base + across, base - across]))

"""The shape of each kind of actor: told by its outline first, and by its colour as well."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.theme import Theme

#: Category of the palette by kind; kinds not named are neutral.
_CATEGORY = {
    "person": 0,
    "armed_group": 1,
    "faction": 1,
    "unit": 1,
    "media": 2,
    "party": 3,
    "ngo": 3,
    "igo": 3,
    "state": 4,
    "state_force": 4,
    "government_body": 4,
}


@cache
def shape(kind: str) -> QPainterPath:
    """The outline of a kind in a circle of radius 1 around (0, 0)."""
    path = QPainterPath()
    match kind:
        case "armed_group":
            path = _corners(6, 0.0, 1.04)
        case "faction":
            path = _corners(5, -90.0, 1.06)
        case "unit":
            path = _corners(3, -90.0, 1.2)
        case "state":
            path.addRoundedRect(QRectF(-0.9, -0.9, 1.8, 1.8), 0.22, 0.22)
        case "state_force":
            path = _polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.25), (0, 1.12), (-0.9, 0.25)])
        case "government_body":
            path = _polygon([(0, -1.1), (1, -0.35), (0.85, 0.9), (-0.85, 0.9), (-1, -0.35)])
        case "party":
            path = _corners(4, 0.0, 1.14)
        case "media":
            path = _polygon([(-1.15, -0.8), (1.15, -0.8), (1.15, 0.55), (0, 0.55),
                             (-0.5, 1.1), (-0.5, 0.55), (-1.15, 0.55)])  # fmt: skip
        case "ngo":
            path = _corners(3, 90.0, 1.2)
        case "igo":
            path.addEllipse(QPointF(), 1.0, 1.0)
            path.addEllipse(QPointF(), 0.62, 0.62)
        case _:
            path.addEllipse(QPointF(), 1.0, 1.0)
    return path


def colours(look: Theme, kind: str) -> tuple[QColor, QColor]:
    """Line and ground of a kind."""
    number = _CATEGORY.get(kind)
    if number is None:
        return look.neutral, look.raised
    return look.category(number), look.category_ground(number)


def draw(
    painter: QPainter, look: Theme, kind: str, at: QPointF, radius: float, pale: bool = False
) -> None:
    """A node; `pale`: nothing ties it in this time."""
    line, ground = colours(look, kind)
    pen = QPen(line, 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind == "unknown":
        pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(look.panel if pale else ground)
    painter.save()
    painter.translate(at)
    # The pen stays as thick as it is, so the path is scaled and not the painter.
    painter.drawPath(_sized(kind, round(radius * 2) / 2))
    painter.restore()


@cache
def _sized(kind: str, radius: float) -> QPainterPath:
    path = shape(kind)
    made = QPainterPath(path)
    for place in range(path.elementCount()):
        each = path.elementAt(place)
        made.setElementPositionAt(place, each.x * radius, each.y * radius)
    return made


def _corners(count: int, first: float, radius: float) -> QPainterPath:
    turn = 360.0 / count
    return _polygon(
        (
            radius * math.cos(math.radians(first + turn * place)),
            radius * math.sin(math.radians(first + turn * place)),
        )
        for place in range(count)
    )


def _polygon(points: Iterable[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for place, (x, y) in enumerate(points):
        if place:
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
    path.closeSubpath()
    return path

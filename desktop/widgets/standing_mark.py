"""How an incident stands, as a mark: the same ink as on the timeline, small enough for a row.

Reported is a tint, claimed only is hollow, confirmed is solid; a red half means that somebody
denies it, and a line through it that nobody stands by it any more.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from db.terms import Standing
from desktop.theme import theme

WIDTH = 10
HEIGHT = 14
_RADIUS = 3.0


def paint_standing(painter: QPainter, box: QRectF, standing: int) -> None:
    """Draw the mark of a `terms.Standing` into a box of WIDTH by HEIGHT."""
    look = theme()
    ink = look.category(0)
    hollow = standing in (Standing.CLAIMED, Standing.DENIED)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shape = QPainterPath()
    if hollow:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(
            box.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS - 0.5, _RADIUS - 0.5
        )
    else:
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(shape, _tint(ink) if standing == Standing.REPORTED else ink)
    if standing in (Standing.DENIED, Standing.DISPUTED):
        _redden(painter, box)
    if standing == Standing.DENIED:
        painter.setPen(QPen(look.danger, 1.5))
        middle = box.center().y()
        painter.drawLine(QPointF(box.left() - 2, middle), QPointF(box.right() + 2, middle))
    painter.restore()


def _redden(painter: QPainter, box: QRectF) -> None:
    look = theme()
    shape = QPainterPath()
    shape.addRoundedRect(box, _RADIUS, _RADIUS)
    right = QRectF(box)
    right.setLeft(box.center().x())
    painter.save()
    painter.setClipRect(right)
    painter.fillPath(shape, look.danger)
    painter.restore()
    # A hair of ground keeps the halves apart for every kind of colour sight.
    painter.setPen(QPen(look.panel, 1))
    painter.drawLine(right.topLeft(), right.bottomLeft())


def _tint(ink: QColor) -> QColor:
    made = QColor(ink)
    made.setAlphaF(0.45)
    return made

"""The signs by which a colleague's file is told from ours: on the timeline, in lists, in words.

Each has a shape of its own, so that none needs its colour to be known: a plus, a triangle, two
bars crossed, a ring, two bars.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from db.language import say
from desktop.theme import Theme

#: In the order in which they are listed.
STATES = ("disputed", "changed", "added", "differ", "theirs", "ours", "agree")
WORDS: Mapping[str, str] = {
    "added": "added",
    "changed": "changed",
    "disputed": say("left differently"),
    "theirs": say("only in theirs"),
    "differ": "differ",
    "ours": say("only here"),
    "agree": "agree",
}
_PLUS = ("added", "theirs")
_TRIANGLE = ("changed", "differ")


def colour(state: str, look: Theme) -> QColor:
    """The ink of a sign."""
    if state in _PLUS:
        return look.accent
    if state in _TRIANGLE:
        return look.warning
    return look.danger if state == "disputed" else look.secondary


def draw_sign(painter: QPainter, box: QRectF, state: str, look: Theme) -> None:
    """A sign in a square of some 9 to 14 pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour(state, look)
    pen = QPen(ink, max(box.width() / 6, 1.4))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    inner = box.adjusted(1, 1, -1, -1)
    middle = inner.center()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state in _PLUS:
        painter.drawLine(QLineF(inner.left(), middle.y(), inner.right(), middle.y()))
        painter.drawLine(QLineF(middle.x(), inner.top(), middle.x(), inner.bottom()))
    elif state in _TRIANGLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = (inner.bottomLeft(), QPointF(middle.x(), inner.top()), inner.bottomRight())
        painter.drawPolygon(QPolygonF(list(corners)))
    elif state == "ours":
        painter.drawEllipse(inner.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        third = inner.height() / 4
        for y in (middle.y() - third / 1.5, middle.y() + third / 1.5):
            painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
        if state == "disputed":
            edge = inner.adjusted(inner.width() * 0.2, 0, -inner.width() * 0.2, 0)
            painter.drawLine(QLineF(edge.topRight(), edge.bottomLeft()))

"""The kinds of suggestion and how each looks: its words, its colour and its own line.

Hides the pens. A kind is never told by colour alone: every one has another line.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.language import say
from db.reading.suggestion import SuggestionKind
from desktop.theme import theme


@dataclass(frozen=True, slots=True)
class Kind:
    """`category`: position in the categories of the theme; `dashes`: in widths of the line."""

    code: SuggestionKind
    word: str
    words: str
    category: int
    dashes: tuple[float, ...] = ()
    width: float = 1.5


KINDS = (
    Kind("date", say("Date"), say("Dates"), 1, (4.0, 2.4)),
    Kind("actor", say("Actor"), say("Actors"), 2, width=1.0),
    Kind("place", say("Place"), say("Places"), 3, (5.0, 2.0, 0.8, 2.0)),
    Kind("figure", say("Figure"), say("Figures"), 4, width=2.2),
    Kind("speech", say("Speech act"), say("Speech acts"), 0, width=1.3),
)
KIND = {kind.code: kind for kind in KINDS}


def colour(kind: Kind) -> QColor:
    """The colour of a kind in the theme of now."""
    return theme().category(kind.category)


def draw_line(
    painter: QPainter, kind: Kind, left: QPointF, width: float, faint: bool = False
) -> None:
    """The line of a kind from its left end: dashes, two thin lines, dash and dot, a strong line,
    a bracket."""
    shade = theme().faint if faint else colour(kind)
    pen = QPen(shade, 1.0 if faint else kind.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind.dashes:
        pen.setDashPattern([*kind.dashes])
    painter.setPen(pen)
    right = left + QPointF(width, 0)
    painter.drawLine(QLineF(left, right))
    if kind.code == "actor":
        down = QPointF(0, 2.5)
        painter.drawLine(QLineF(left + down, right + down))
    elif kind.code == "speech":
        up = QPointF(0, -4)
        painter.drawLine(QLineF(left, left + up))
        painter.drawLine(QLineF(right, right + up))


def draw_sample(painter: QPainter, kind: Kind, box: QRectF, on: bool) -> None:
    """The line of a kind in a legend, in the middle of a box."""
    draw_line(painter, kind, QPointF(box.left(), box.center().y()), box.width(), not on)

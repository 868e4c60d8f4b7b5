"""The marks of figures at the moment they were said.

Hides their shapes: one for each measure, a whisker from least to most, open where there is no
bound, a long fading mark where the moment of saying is not known exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from db import terms
from db.columns.sayings import Saying
from desktop.theme import Theme
from desktop.timeline.drawing.colours import faded
from desktop.timeline.showing.sayings_chart import Numbers

_MARK = 4.5
_SPREAD = 18.0  # pixels: a moment less exact than that is drawn as long as it is
_OPEN = 15.0  # pixels an open whisker goes on


@dataclass(frozen=True, slots=True)
class Spot:
    """A saying in the band: `x` of its middle, `left`..`right` of the moment it was said, `counted`
    of the moment it was counted (None: not stated, or the same)."""

    saying: Saying
    x: float
    y: float
    left: float
    right: float
    counted: float | None = None

    @property
    def exact(self) -> bool:
        """Whether the moment is narrow enough for a point."""
        return self.right - self.left < _SPREAD

    @property
    def box(self) -> QRectF:
        """What the mark covers."""
        if self.exact:
            return QRectF(self.x - _MARK, self.y - _MARK, 2 * _MARK, 2 * _MARK)
        return QRectF(self.left, self.y - 3, self.right - self.left, 6)


def colour_of(measure: str, look: Theme) -> QColor:
    """The colour of a measure; its shape says the same."""
    if measure == "killed":
        return look.ink
    order = [term.code for term in terms.MEASURES]
    return look.category(order.index(measure) if measure in order else 4)


def draw_steps(painter: QPainter, spots: Sequence[Spot], look: Theme) -> None:
    """A thin line from each figure to the next that speaks of the same people, as a stair."""
    topics: dict[tuple[object, ...], list[Spot]] = {}
    for spot in sorted(spots, key=lambda spot: spot.x):
        figure = spot.saying.figure
        if figure.state in ("value", "none") and spot.saying.fate != "withdrawn":
            topics.setdefault((figure.measure, figure.who, figure.side), []).append(spot)
    for (measure, *_), line in topics.items():
        painter.setPen(QPen(faded(colour_of(str(measure), look), 0.35), 1))
        for one, other in pairwise(line):
            painter.drawLine(QLineF(one.x, one.y, other.x, one.y))
            painter.drawLine(QLineF(other.x, one.y, other.x, other.y))


def draw_whisker(painter: QPainter, spot: Spot, numbers: Numbers, look: Theme) -> None:
    """From least to most; open above for "at least", below for "at most"."""
    figure = spot.saying.figure
    stands = spot.saying.fate == "stands"
    colour = faded(colour_of(figure.measure, look), 0.8 if stands else 0.35)
    low, high = figure.low, figure.high
    x, y = spot.x, spot.y
    painter.setPen(QPen(colour, 1.4))
    if figure.state != "value" or low == high:
        return
    if low is not None and high is not None:
        top, foot = numbers.y(high), numbers.y(low)
        painter.drawLine(QLineF(x, top, x, foot))
        painter.drawLine(QLineF(x - 4, top, x + 4, top))
        painter.drawLine(QLineF(x - 4, foot, x + 4, foot))
        return
    way = -1 if high is None else 1
    end = y + way * (_OPEN + _MARK)
    painter.drawLine(QLineF(x, y + way * _MARK, x, end))
    painter.drawLine(QLineF(x, end, x - 3.5, end - way * 4))
    painter.drawLine(QLineF(x, end, x + 3.5, end - way * 4))


def draw_mark(painter: QPainter, spot: Spot, look: Theme) -> None:
    """A figure, with a dotted line from the moment it was counted; crossed out when taken back."""
    saying = spot.saying
    colour = colour_of(saying.figure.measure, look)
    if saying.fate != "stands":
        colour = faded(colour, 0.45)
    if spot.counted is not None and spot.left - spot.counted > 2 * _MARK:
        # From the moment it was counted to the moment it was said.
        dots = QPen(colour, 1.2)
        dots.setDashPattern([1.5, 2.5])
        painter.setPen(dots)
        painter.drawLine(QLineF(spot.counted, spot.y, spot.left, spot.y))
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(QLineF(spot.counted, spot.y - 3, spot.counted, spot.y + 3))
    if not spot.exact:
        ink = QLinearGradient(spot.left, 0, spot.right, 0)
        for at, opacity in ((0.0, 0.1), (0.3, 0.6), (0.7, 0.6), (1.0, 0.1)):
            ink.setColorAt(at, faded(colour, opacity))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink))
        painter.drawRoundedRect(spot.box, 3, 3)
    elif saying.figure.state not in ("value", "none"):
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QLineF(spot.x - 4, spot.y, spot.x + 4, spot.y))
    else:
        draw_shape(painter, QPointF(spot.x, spot.y), saying.figure.measure, colour, look)
    if saying.fate == "withdrawn":
        painter.setPen(QPen(look.danger, 1.6))
        x, y = spot.x, spot.y
        painter.drawLine(QLineF(x - 5, y - 5, x + 5, y + 5))
        painter.drawLine(QLineF(x - 5, y + 5, x + 5, y - 5))


def draw_shape(painter: QPainter, at: QPointF, measure: str, colour: QColor, look: Theme) -> None:
    """Killed: a disc; injured: a ring; missing: a triangle; all others: a square."""
    r = _MARK
    hollow = measure in ("injured", "detained")
    painter.setPen(QPen(colour, 2) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(look.panel if hollow else colour)
    if measure in ("killed", "injured"):
        size = r - 0.5 if hollow else r
        painter.drawEllipse(at, size, size)
    elif measure == "missing":
        points = [QPointF(0, -r), QPointF(r, r - 0.5), QPointF(-r, r - 0.5)]
        painter.drawPolygon(QPolygonF([at + point for point in points]))
    else:
        painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1))

"""One bar as it is drawn: how sure, how it stands, and whether its ends are open.

Hides that bars are kept as small pixmaps by what they look like (bars of one day are all
alike), so that a frame of hundreds costs a copy each and no drawing.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from db.terms import Standing
from desktop.timeline.colours import Inks, faded
from desktop.timeline.stack import BAR

#: Clear pixels kept around a bar in its pixmap.
PAD = 2
_KEPT = 1500
#: Bars up to this width are halved side by side, wider ones one half above the other.
NARROW = 24
_RADIUS = 3.0
_FAINT = 0.14  # opacity at the uncertain end of a bar
_MIDDLE = 0.68  # opacity where it is likeliest, when nothing is certain


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides how a bar looks, in whole pixels: `core` from `c0` to `c1` (-1: none), open
    ends, `colour` a position in Inks.solid."""

    colour: int
    standing: int
    width: int
    c0: int
    c1: int
    open_start: bool
    open_end: bool


class Glyphs:
    """Pixmaps of bars for one set of inks and one pixel ratio; the least used are let go."""

    def __init__(self, inks: Inks, ratio: float) -> None:
        self.inks = inks
        self.ratio = ratio
        self._kept: OrderedDict[Shape, QPixmap] = OrderedDict()

    def pixmap(self, shape: Shape) -> QPixmap:
        """The bar with PAD clear pixels on every side."""
        found = self._kept.get(shape)
        if found is None:
            found = self._drawn(shape)
            self._kept[shape] = found
            if len(self._kept) > _KEPT:
                for _ in range(_KEPT // 4):
                    self._kept.popitem(last=False)
        return found

    def _drawn(self, shape: Shape) -> QPixmap:
        ratio = self.ratio
        made = QPixmap(round((shape.width + 2 * PAD) * ratio), round((BAR + 2 * PAD) * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QRectF(PAD, PAD, shape.width, BAR), shape, self.inks)
        painter.end()
        return made


def draw(painter: QPainter, box: QRectF, shape: Shape, inks: Inks) -> None:
    """A bar in `box`, by its standing; also used on paper and in the legend."""
    base, tint = inks.solid[shape.colour], inks.tint[shape.colour]
    match shape.standing:
        case Standing.CONFIRMED:
            _filled(painter, box, shape, base)
        case Standing.CLAIMED:
            _hollow(painter, box, shape, base, inks.ground)
        case Standing.DENIED:
            _halved(painter, box, shape, None, base, inks)
            if box.width() <= NARROW:
                _struck(painter, box, inks.danger)
        case Standing.DISPUTED:
            _halved(painter, box, shape, base, base, inks)
        case _:
            _filled(painter, box, shape, tint)


def _filled(painter: QPainter, box: QRectF, shape: Shape, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(box, shape, colour))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _hollow(painter: QPainter, box: QRectF, shape: Shape, colour: QColor, ground: QColor) -> None:
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(ground)
    painter.setPen(QPen(_ink(box, shape, colour), 1.5))
    painter.drawRoundedRect(inner, _RADIUS - 0.5, _RADIUS - 0.5)


def _halved(
    painter: QPainter,
    box: QRectF,
    shape: Shape,
    fill: QColor | None,
    line: QColor,
    inks: Inks,
) -> None:
    """Two halves, the second red: side by side when narrow, one above the other when wide."""
    if fill is None:
        _hollow(painter, box, shape, line, inks.ground)
    else:
        _filled(painter, box, shape, fill)
    half = QRectF(box)
    if box.width() <= NARROW:
        half.setLeft(box.center().x())
    else:
        half.setTop(box.top() + box.height() * 0.6)
    whole = QPainterPath()
    whole.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.save()
    painter.setClipRect(half)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(box, shape, inks.danger))
    painter.drawPath(whole)
    painter.restore()
    if box.width() <= NARROW:
        # A hair of ground between the halves keeps them apart for every kind of colour sight.
        painter.setPen(QPen(inks.ground, 1.0))
        painter.drawLine(QPointF(half.left(), box.top()), QPointF(half.left(), box.bottom()))


def _struck(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    middle = box.center().y()
    painter.drawLine(QPointF(box.left() - 1.5, middle), QPointF(box.right() + 1.5, middle))


def _ink(box: QRectF, shape: Shape, colour: QColor) -> QBrush:
    """Solid where it is certain, fading to where it is only possible."""
    width = box.width()
    if shape.c0 <= 0 and shape.c1 >= shape.width and not (shape.open_start or shape.open_end):
        return QBrush(colour)
    ink = QLinearGradient(box.topLeft(), box.topRight())
    if shape.open_start or shape.open_end:
        ink.setColorAt(0.0, faded(colour, 0.12 if shape.open_start else 1.0))
        if not (shape.open_start and shape.open_end):
            ink.setColorAt(0.5, faded(colour, 0.85))
        else:
            ink.setColorAt(0.5, faded(colour, 1.0))
        ink.setColorAt(1.0, faded(colour, 0.12 if shape.open_end else 1.0))
    elif shape.c1 > shape.c0:
        ink.setColorAt(0.0, faded(colour, _FAINT if shape.c0 > 0 else 1.0))
        ink.setColorAt(min(max(shape.c0 / width, 0.0), 1.0), colour)
        ink.setColorAt(min(max(shape.c1 / width, 0.0), 1.0), colour)
        ink.setColorAt(1.0, faded(colour, _FAINT if shape.c1 < width else 1.0))
    else:
        ink.setColorAt(0.0, faded(colour, _FAINT))
        ink.setColorAt(0.3, faded(colour, _MIDDLE))
        ink.setColorAt(0.7, faded(colour, _MIDDLE))
        ink.setColorAt(1.0, faded(colour, _FAINT))
    return QBrush(ink)

"""One bar as it is drawn: how sure, how it stands, and whether its ends are open.

Hides that bars are kept as small pixmaps by what they look like (bars of one day are all
alike), so that a frame of hundreds costs a copy each and no drawing.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPen,
    QPixmap,
)

from db.columns import OPEN_END, OPEN_START
from db.terms import Standing
from desktop.timeline.drawing.colours import Inks, faded
from desktop.timeline.drawing.stretched import Stretched
from desktop.timeline.grouping.stack import BAR

#: Clear pixels kept around a bar in its pixmap.
PAD = 2
_KEPT = 1200
#: Bars up to this width are halved side by side, wider ones one half above the other.
NARROW = 24
_MASTER = 128  # the width of the bar that others are put together from
_CAP = 4  # pixels at its ends that are not repeated: its round corners
_RADIUS = 3.0
_FAINT = 0.14  # opacity at the uncertain end of a bar
_OPEN = 0.12  # where a bar without a known end leaves the window
_MIDDLE = 0.68  # opacity where it is likeliest, when nothing is certain


class Shape(NamedTuple):
    """What decides how a bar looks, in whole pixels from its left end: `width` as drawn; the
    possible span from `g0` to `g1` (beyond the bar when the window cuts it), the certain core from
    `c0` to `c1` (c1 <= c0: none); `ends`: OPEN_START | OPEN_END; `colour` a position in Inks."""

    colour: int
    standing: int
    width: int
    g0: int
    g1: int
    c0: int
    c1: int
    ends: int


def plain(colour: int, standing: int, width: int) -> Shape:
    """A bar whose time is certain all along."""
    return Shape(colour, standing, width, 0, width, 0, width, 0)


Ints = npt.NDArray[np.int64]


def plain_numbers(colour: Ints, standing: npt.NDArray[np.uint8], width: Ints) -> Ints:
    """One number for the look of each plain bar."""
    return (width << 8) | (colour << 4) | standing


FAINTEST = 5  # pixels
#: The widest bar that is kept.
LONGEST = 300


def _lengths() -> Ints:
    """For every width up to LONGEST one of a few near it: each at most 4 % away."""
    found, at = [0], 1.0
    steps = [0]
    while steps[-1] < LONGEST:
        at = max(at * 1.08, steps[-1] + 1)
        steps.append(round(at))
    for width in range(1, LONGEST + 1):
        found.append(min(steps, key=lambda step: abs(step - width)))
    return np.array(found, np.int64)


NEAR = _lengths()


class Glyphs:
    """Pixmaps of bars for one set of inks and one pixel ratio; the least used are let go."""

    def __init__(self, inks: Inks, ratio: float) -> None:
        self.inks = inks
        self.ratio = ratio
        self._kept: OrderedDict[Shape, QPixmap] = OrderedDict()
        #: Plain bars by their number: looked up some hundred times a frame.
        self.plain: dict[int, QPixmap] = {}
        self._any_width: dict[int, Stretched] = {}

    def has(self, shape: Shape) -> bool:
        """Whether a bar is kept."""
        return shape in self._kept

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

    def plain_pixmap(self, number: int) -> QPixmap:
        """A plain bar by its number, with PAD clear pixels on every side."""
        found = self.plain.get(number)
        if found is None:
            if len(self.plain) > _KEPT:
                self.plain.clear()
            width, made = number >> 8, self.any_width(number)
            if made is None:
                found = self._drawn(plain(number >> 4 & 15, number & 15, width))
            else:
                found = self._clear(width)
                painter = QPainter(found)
                made.draw(painter, QPointF(), width + 2 * PAD)
                painter.end()
            self.plain[number] = found
        return found

    def any_width(self, number: int) -> Stretched | None:
        """One picture for all widths of a plain bar; None: as narrow a one is drawn another way."""
        look = number & 255
        if number >> 8 <= NARROW and look & 15 in (Standing.DENIED, Standing.DISPUTED):
            return None
        found = self._any_width.get(look)
        if found is None:
            picture = self._drawn(plain(look >> 4, look & 15, _MASTER))
            found = self._any_width[look] = Stretched(picture, PAD + _CAP)
        return found

    def _drawn(self, shape: Shape) -> QPixmap:
        made = self._clear(shape.width)
        painter = QPainter(made)
        draw(painter, QRectF(PAD, PAD, shape.width, BAR), shape, self.inks)
        painter.end()
        return made

    def _clear(self, width: int) -> QPixmap:
        ratio = self.ratio
        made = QPixmap(round((width + 2 * PAD) * ratio), round((BAR + 2 * PAD) * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made


def draw(painter: QPainter, box: QRectF, shape: Shape, inks: Inks) -> None:
    """A bar in `box`, by its standing; also used on paper and in the legend."""
    base = inks.solid[shape.colour]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = box.topLeft()
    painter.translate(corner)
    box = QRectF(0, 0, box.width(), box.height())
    match shape.standing:
        case Standing.CONFIRMED:
            _filled(painter, box, shape, base)
        case Standing.CLAIMED:
            _hollow(painter, box, shape, base, inks.ground)
        case Standing.DENIED:
            _hollow(painter, box, shape, base, inks.ground)
            _half(painter, box, shape, inks)
            if shape.width <= NARROW:
                _struck(painter, box, inks.danger)
        case Standing.DISPUTED:
            _filled(painter, box, shape, base)
            _half(painter, box, shape, inks)
        case _:
            _filled(painter, box, shape, inks.tint[shape.colour])
    painter.translate(-corner)


def _filled(painter: QPainter, box: QRectF, shape: Shape, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(colour.rgba(), shape))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _hollow(painter: QPainter, box: QRectF, shape: Shape, colour: QColor, ground: QColor) -> None:
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(ground)
    painter.setPen(QPen(_ink(colour.rgba(), shape), 1.5))
    painter.drawRoundedRect(inner, _RADIUS - 0.5, _RADIUS - 0.5)


def _half(painter: QPainter, box: QRectF, shape: Shape, inks: Inks) -> None:
    """The red half: the right one of a narrow bar, the lower one of a wide bar."""
    narrow = shape.width <= NARROW
    half = QRectF(box)
    if narrow:
        half.setLeft(box.center().x())
    else:
        half.setTop(box.top() + box.height() * 0.7)
    painter.save()
    painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(inks.danger.rgba(), shape))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.restore()
    if narrow:
        # A hair of ground between the halves keeps them apart for every kind of colour sight.
        painter.setPen(QPen(inks.ground, 1.0))
        painter.drawLine(QPointF(half.left(), box.top()), QPointF(half.left(), box.bottom()))


def _struck(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    middle = box.center().y()
    painter.drawLine(QPointF(box.left() - 1.5, middle), QPointF(box.right() + 1.5, middle))


def _ink(rgba: int, shape: Shape) -> QBrush:
    """Solid where it is certain, fading to where it is only possible."""
    return _brush(rgba, shape.g0, shape.g1, shape.c0, shape.c1, shape.ends)


@lru_cache(2000)
def _brush(rgba: int, g0: int, g1: int, c0: int, c1: int, ends: int) -> QBrush:
    colour = QColor.fromRgba(rgba)
    if c0 <= g0 and c1 >= g1 and not ends:
        return QBrush(colour)
    ink = QLinearGradient(g0, 0, g1, 0)
    span = max(g1 - g0, 1)
    if ends:
        first = _OPEN if ends & OPEN_START else 1.0
        last = _OPEN if ends & OPEN_END else 1.0
        stops = [(0.0, first), (0.5, 0.9 if ends != OPEN_START | OPEN_END else 1.0), (1.0, last)]
    elif c1 > c0:
        low, high = max((c0 - g0) / span, 0.0), min((c1 - g0) / span, 1.0)
        stops = [(0.0, _FAINT if low > 0 else 1.0), (low, 1.0), (high, 1.0)]
        stops.append((1.0, _FAINT if high < 1 else 1.0))
    else:
        stops = [(0.0, _FAINT), (0.3, _MIDDLE), (0.7, _MIDDLE), (1.0, _FAINT)]
    for at, opacity in stops:
        ink.setColorAt(at, faded(colour, opacity))
    return QBrush(ink)

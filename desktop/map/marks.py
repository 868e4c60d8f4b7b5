"""How incidents look on the map: points, discs as wide as one knows, and counts in rings.

The ink is that of the timeline: solid is confirmed, a tint only reported, hollow only claimed, a
red half denied or disputed. A point stands only where somebody knows the spot; what is known less
exactly is a soft disc of its true radius. Hides that marks are kept as small pictures by what they
look like; the same code draws them on paper.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from db.terms import Standing
from desktop.map.ground import mixed
from desktop.theme import Theme

NEUTRAL, DANGER = 5, 6
#: Pixels from the middle of a point to its edge.
POINT = 6.0
#: From so many pixels on a radius is drawn as a disc.
DISC = 8.0
_RING = 4.0
_STRONG = 130.0  # pixels of a radius up to which a disc has its full ink
_SHARES = 16  # steps in which the parts of a ring are drawn
_KEPT = 900


@dataclass(frozen=True, slots=True)
class Inks:
    """The seven colours marks come in, as on the timeline, and their tints."""

    solid: tuple[QColor, ...]
    tint: tuple[QColor, ...]
    danger: QColor
    ground: QColor
    ink: QColor
    accent: QColor

    @staticmethod
    def of(look: Theme) -> Inks:
        """Those of a theme."""
        solid = (*(look.category(n) for n in range(5)), look.neutral, look.danger)
        share = 0.42 if look.dark else 0.5
        tints = tuple(mixed(colour, look.panel, share) for colour in solid)
        return Inks(solid, tints, look.danger, look.panel, look.ink, look.accent)


class Ring(NamedTuple):
    """What decides how a cluster looks: half its width in pixels, its colour (a position in
    Inks.solid), and how its incidents stand, in parts of _SHARES."""

    radius: int
    colour: int
    confirmed: int
    reported: int
    claimed: int
    against: int


def ring(radius: float, colour: int, standings: tuple[int, ...]) -> Ring:
    """The ring of so many of each terms.Standing; what is contested at all is seen."""
    total = max(sum(standings), 1)
    against = standings[Standing.DENIED] + standings[Standing.DISPUTED]
    order = (standings[Standing.CONFIRMED], standings[Standing.REPORTED],
             standings[Standing.CLAIMED], against)  # fmt: skip
    parts = [round(part * _SHARES / total) for part in order]
    if against and not parts[3]:
        parts[3] = 1
    largest = max(range(4), key=lambda place: order[place])
    parts[largest] += _SHARES - sum(parts)
    return Ring(round(radius), colour, *parts)


def width_of(count: int, words: float) -> float:
    """Half the width of the ring round a count whose figures are so many pixels wide."""
    return max(11.0 + 2.6 * math.log10(max(count, 1)), words / 2 + 8.0)


def draw_ring(painter: QPainter, at: QPointF, which: Ring, inks: Inks) -> None:
    """A ring with its ground, without the count in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outer = QRectF(at.x() - which.radius, at.y() - which.radius, 2 * which.radius, 2 * which.radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.ground)
    painter.drawEllipse(outer.adjusted(-1.5, -1.5, 1.5, 1.5))
    half = _RING / 2
    middle = outer.adjusted(half, half, -half, -half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at_turn = 90 * 16
    base = inks.solid[which.colour]
    for part, colour, wide in (
        (which.confirmed, base, _RING),
        (which.reported, inks.tint[which.colour], _RING),
        (which.claimed, base, 1.2),
        (which.against, inks.danger, _RING),
    ):
        if not part:
            continue
        pen = QPen(colour, wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        turn = -round(part * 360 * 16 / _SHARES)
        if wide < _RING:
            # Hollow: its two edges, and nothing between them.
            painter.setPen(pen)
            for inset in (0.6, _RING - 0.6):
                painter.drawArc(outer.adjusted(inset, inset, -inset, -inset), at_turn, turn)
        else:
            painter.setPen(pen)
            painter.drawArc(middle, at_turn, turn)
        at_turn += turn


def draw_point(painter: QPainter, at: QPointF, standing: int, colour: int, inks: Inks) -> None:
    """One incident whose spot is known."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    base = inks.solid[colour]
    painter.setPen(QPen(inks.ground, 1.5))
    painter.setBrush(inks.ground)
    painter.drawEllipse(at, POINT + 0.75, POINT + 0.75)
    box = QRectF(at.x() - POINT, at.y() - POINT, 2 * POINT, 2 * POINT)
    if standing in (Standing.CLAIMED, Standing.DENIED):
        painter.setPen(QPen(base, 1.7))
        painter.setBrush(inks.ground)
        painter.drawEllipse(box.adjusted(0.85, 0.85, -0.85, -0.85))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.tint[colour] if standing == Standing.REPORTED else base)
        painter.drawEllipse(box)
    if standing in (Standing.DENIED, Standing.DISPUTED):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.danger)
        painter.drawPie(box, 270 * 16, 180 * 16)
        painter.setPen(QPen(inks.ground, 1.0))
        painter.drawLine(QPointF(at.x(), box.top()), QPointF(at.x(), box.bottom()))


def draw_disc(
    painter: QPainter,
    at: QPointF,
    radius: float,
    standing: int,
    colour: int,
    inks: Inks,
    plain: bool = False,
    outline: QPainterPath | None = None,
    share: float = 1.0,
) -> None:
    """An incident known to within a radius (in pixels): densest in the middle, its edge where
    it may have been at most; the wider, the fainter. `standing` -1: several that stand
    differently; `plain`: in a few even steps, for drawings that know no round gradients;
    `outline`: its edge, where the map makes it no circle; `share`: of its ink, where many are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = outline
    if edge is None:
        edge = QPainterPath()
        edge.addEllipse(at, radius, radius)
    base, strength = inks.solid[colour], share * min(1.0, _STRONG / radius)
    hollow = standing in (Standing.CLAIMED, Standing.DENIED)
    painter.setPen(Qt.PenStyle.NoPen)
    if hollow or not plain:
        painter.setBrush(soft(at, radius, base, standing, strength))
        painter.drawPath(edge)
    else:
        painter.setBrush(faded(base, 0.07 * strength))
        painter.drawPath(edge)
        for part in (0.8, 0.6, 0.4):
            painter.drawEllipse(at, radius * part, radius * part)
    pen = QPen(
        faded(base, (0.9 if hollow else 0.6) * max(share, 0.3)),
        1.0 if standing == Standing.REPORTED else 1.5,
    )
    if standing in (Standing.REPORTED, -1):
        pen.setDashPattern([4, 3])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(edge)
    if standing in (Standing.DENIED, Standing.DISPUTED):
        # The red half, as at a point.
        half = edge.boundingRect().adjusted(-3, -3, 3, 3)
        half.setLeft(at.x())
        painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(inks.danger, 2.0))
        painter.setBrush(faded(inks.danger, 0.14 * strength))
        painter.drawPath(edge)
    painter.restore()


def soft(at: QPointF, radius: float, colour: QColor, standing: int, strength: float) -> QBrush:
    """The ink of a disc: fading from its middle."""
    if standing in (Standing.CLAIMED, Standing.DENIED):
        return QBrush(faded(colour, 0.05 * strength))
    ink = QRadialGradient(at, radius)
    most = 0.34 if standing == Standing.CONFIRMED else 0.22
    ink.setColorAt(0, faded(colour, most * strength))
    ink.setColorAt(0.6, faded(colour, most * 0.55 * strength))
    ink.setColorAt(1, faded(colour, most * 0.25 * strength))
    return QBrush(ink)


def faded(colour: QColor, opacity: float) -> QColor:
    """The colour, see-through."""
    made = QColor(colour)
    made.setAlphaF(max(0.0, min(opacity, 1.0)) * colour.alphaF())
    return made


class Marks:
    """Pictures of marks for one set of inks and one pixel ratio; the least used are let go."""

    def __init__(self, inks: Inks, ratio: float) -> None:
        self.inks = inks
        self._ratio = ratio
        self._kept: OrderedDict[tuple[int, ...], QPixmap] = OrderedDict()

    def ring(self, which: Ring) -> QPixmap:
        """A ring; its middle is the middle of the picture."""
        return self._picture(which, which.radius + 3.0)

    def point(self, standing: int, colour: int) -> QPixmap:
        """A point; its middle is the middle of the picture."""
        return self._picture((standing, colour), POINT + 3.0)

    def _picture(self, which: tuple[int, ...], half: float) -> QPixmap:
        found = self._kept.get(which)
        if found is not None:
            self._kept.move_to_end(which)
            return found
        found = QPixmap(round(2 * half * self._ratio), round(2 * half * self._ratio))
        found.setDevicePixelRatio(self._ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        if isinstance(which, Ring):
            draw_ring(painter, QPointF(half, half), which, self.inks)
        else:
            draw_point(painter, QPointF(half, half), which[0], which[1], self.inks)
        painter.end()
        self._kept[which] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

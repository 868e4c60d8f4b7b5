"""How a tie is drawn: its stroke says how sure it is, its end what is done, its ink whether it
holds in the time that is looked at.

Relations are ink, accusations amber with an open head, denials red with a bar across their end,
what is said of one violet with a ring, shared incidents a grey band as wide as they are many.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from desktop.network.ties import (
    ACCUSES,
    CERTAINTIES,
    DENIES,
    NONE,
    NOT,
    POSSIBLY,
    PREDICATES,
    RELATION,
    SPEAKS,
    TOGETHER,
)
from desktop.theme import Theme

#: Pixels between lines that tie the same two.
BEND = 34.0
_HEAD = 8.5
#: Relations that are the same both ways round.
_MUTUAL = frozenset(PREDICATES.index(code) for code in ("allied_with", "fights"))
_ALLIED = PREDICATES.index("allied_with")
_ALLEGED = PREDICATES.index("sponsors_alleged")
_DASHES = {"probable": (9.0, 4.0), "possible": (2.5, 4.0), "disputed": (7.0, 7.0)}
#: Between the dashes of what is disputed: dots of the colour of doubt, told apart in grey, too.
_DOTS, _DOTS_FROM = (3.0, 11.0), 5.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """What a line looks like: see `desktop.network.ties` for the numbers."""

    kind: int
    certainty: int
    predicate: int
    state: int
    count: int

    @property
    def certain(self) -> str:
        """The certainty of a relation in its vocabulary; what somebody only says is possible."""
        if self.kind != RELATION or self.certainty == NONE:
            return "confirmed"
        word = CERTAINTIES[self.certainty]
        return "possible" if self.predicate == _ALLEGED and word != "disputed" else word


@dataclass(frozen=True, slots=True)
class Bow:
    """A line from `start` to `end` over `middle` (the control of a curve)."""

    start: QPointF
    middle: QPointF
    end: QPointF

    @property
    def path(self) -> QPainterPath:
        """To be stroked."""
        path = QPainterPath(self.start)
        path.quadTo(self.middle, self.end)
        return path

    def at(self, share: float) -> QPointF:
        """A point of it."""
        rest = 1 - share
        return self.start * rest * rest + self.middle * 2 * rest * share + self.end * share * share


def bow(
    x1: float, y1: float, r1: float, x2: float, y2: float, r2: float, bend: float, size: float
) -> Bow:
    """The line between two nodes from rim to rim."""
    dx, dy = x2 - x1, y2 - y1
    long = math.hypot(dx, dy) or 1.0
    out = bend * BEND * size * min(1.0, long / 90)
    mx, my = (x1 + x2) / 2 - dy / long * out, (y1 + y2) / 2 + dx / long * out
    start, end = _towards(x1, y1, mx, my, r1), _towards(x2, y2, mx, my, r2)
    return Bow(start, QPointF(mx, my), end)


def _towards(x: float, y: float, gx: float, gy: float, far: float) -> QPointF:
    dx, dy = gx - x, gy - y
    long = math.hypot(dx, dy) or 1.0
    share = min(far, long * 0.8) / long
    return QPointF(x + dx * share, y + dy * share)


def colour(look: Theme, stroke: Stroke) -> QColor:
    """The ink of a kind of ties."""
    match stroke.kind:
        case 1:
            return look.category(1)
        case 2:
            return look.danger
        case 3:
            return look.category(2)
        case 4:
            return look.line_strong
    return look.secondary


def width(stroke: Stroke) -> float:
    """Its thickness in pixels."""
    if stroke.kind == TOGETHER:
        return min(1.0 + 1.1 * math.log2(1 + stroke.count), 8.0)
    if stroke.kind == RELATION:
        return 2.1 if stroke.certain == "confirmed" else 1.7
    return min(1.3 + 0.4 * math.log2(max(stroke.count, 1)), 2.6)


def draw(
    painter: QPainter,
    look: Theme,
    stroke: Stroke,
    line: Bow,
    lit: bool = False,
    size: float = 1.0,
) -> None:
    """One line with its end, `size` of the usual; `lit`: it is the one that is selected or pointed
    at."""
    ink = QColor(look.accent if lit else colour(look, stroke))
    wide = width(stroke) + (0.8 if lit else 0.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(ink, wide)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.state == NOT and not lit:
        ink.setAlphaF(0.22)
        pen = QPen(ink, 1.0)
    elif stroke.state == POSSIBLY:
        pen = QPen(_fading(line, ink), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = _DASHES.get(stroke.certain)
    if dashes is not None:
        pen.setDashPattern([each / pen.widthF() for each in dashes])
    painter.setPen(pen)
    path = line.path
    painter.drawPath(path)
    if stroke.certain == "disputed" and stroke.state != NOT:
        other = QPen(_fading(line, look.danger) if stroke.state == POSSIBLY else look.danger, wide)
        other.setCapStyle(Qt.PenCapStyle.FlatCap)
        other.setDashPattern([each / wide for each in _DOTS])
        other.setDashOffset(_DOTS_FROM / wide)
        painter.setPen(other)
        painter.drawPath(path)
    _ends(painter, stroke, line, ink, min(max(size, 0.45), 1.15))


def _fading(line: Bow, ink: QColor) -> QLinearGradient:
    """Ink at both ends that fades towards the middle: perhaps."""
    pale = QColor(ink)
    pale.setAlphaF(0.12)
    fading = QLinearGradient(line.start, line.end)
    fading.setColorAt(0.0, ink)
    fading.setColorAt(0.42, pale)
    fading.setColorAt(0.58, pale)
    fading.setColorAt(1.0, ink)
    return fading


def _ends(painter: QPainter, stroke: Stroke, line: Bow, ink: QColor, size: float) -> None:
    if stroke.kind == TOGETHER or (stroke.kind == RELATION and stroke.predicate == _ALLIED):
        return
    _head(painter, stroke.kind, line.middle, line.end, ink, size)
    if stroke.kind == RELATION and stroke.predicate in _MUTUAL:
        _head(painter, stroke.kind, line.middle, line.start, ink, size)


def _head(
    painter: QPainter, kind: int, come: QPointF, goal: QPointF, ink: QColor, size: float
) -> None:
    dx, dy = goal.x() - come.x(), goal.y() - come.y()
    long = math.hypot(dx, dy) or 1.0
    dx, dy = dx / long * size, dy / long * size

    def point(back: float, aside: float) -> QPointF:
        return QPointF(goal.x() - dx * back - dy * aside, goal.y() - dy * back + dx * aside)

    painter.setPen(QPen(ink, 1.8))
    if kind == RELATION:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon([goal, point(_HEAD, 4.2), point(_HEAD, -4.2)])
    elif kind == ACCUSES:
        painter.drawPolyline([point(_HEAD, 4.8), goal, point(_HEAD, -4.8)])
    elif kind == DENIES:
        painter.drawLine(point(1.0, 5.5), point(1.0, -5.5))
    elif kind == SPEAKS:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point(3.4, 0), 3.2 * size, 3.2 * size)

"""The small graph around an actor: everyone it has relations to, and how they stand to each other.

Hides how a relation is drawn: solid when it is sure, dashed when it is only possible or alleged, in
two colours when it is disputed; the arrow points from who does to whom it is done. Words say all of
that, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from db import terms
from db.language import say, with_commas, with_semicolons
from db.records.surroundings import Surroundings, Tie
from desktop.actors.graph_layout import ARC, STEP, WORDS, Arc, Drawing, Node, drawn
from desktop.theme import Size, Space, font, grown, theme
from desktop.widgets.labels import draw_elided, isolated, placed
from desktop.widgets.relation_words import span, tie_words

_LANES = 6
_SPINE = 14.0  # from the left edge of a node to the line that goes down from it


class NodeButton(QAbstractButton):
    """An actor of the graph; a press opens its card, arrows go to the next."""

    def __init__(self, parent: QWidget, node: Node, words: str, centre: bool) -> None:
        super().__init__(parent)
        self._centre = centre
        self.setText(node.name)
        self.setObjectName(f"node:{node.actor}")
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if not centre:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
        edge = look.accent if self._centre or self.hasFocus() else look.line_strong
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        ground = look.accent_ground if self._centre else look.raised
        painter.setBrush(look.hover if self.underMouse() and not self._centre else ground)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        painter.setFont(font("strong" if self._centre else "body"))
        painter.setPen(look.ink)
        inner = self.rect().adjusted(10, 0, -10, 0)
        cut = draw_elided(painter, inner, self.text(), towards=self.layoutDirection())
        self.setToolTip(self.text() if cut else "")


class RelationGraph(QWidget):
    """Draws `around`; `opens` is called with the actor that was pressed."""

    def __init__(self, around: Surroundings, opens: Callable[[int], object]) -> None:
        super().__init__()
        self.drawing: Drawing = drawn(around)
        self._names = around.names
        self.setFixedHeight(int(self.drawing.height) + 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)
        self.setAccessibleName(
            say(
                "{count} actors around {get}",
                count=len(self.drawing.nodes) - 1,
                get=around.names.get(around.centre, ""),
            )
        )
        self.buttons = [self._button(node, opens) for node in self.drawing.nodes]
        for before, after in zip(self.buttons, self.buttons[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _button(self, node: Node, opens: Callable[[int], object]) -> NodeButton:
        told = [tie_words(tie, self._names) for tie in node.ties]
        button = NodeButton(self, node, with_semicolons(told) or node.name, node.parent < 0)
        if node.parent >= 0:
            button.clicked.connect(lambda: opens(node.actor))
        return button

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for node, button in zip(self.drawing.nodes, self.buttons, strict=True):
            button.setGeometry(placed(self, self._box(node)).toRect())

    def _box(self, node: Node) -> QRectF:
        top, high = node.box
        left = STEP * node.depth
        return QRectF(left, top, self._right() - left, high)

    def _right(self) -> float:
        """Where the nodes end and the arcs begin."""
        lanes = min(self.drawing.lanes, _LANES)
        return self.width() - (ARC * lanes + 8 if lanes else 0)

    # What is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for node in self.drawing.nodes:
            if node.parent >= 0:
                self._paint_step(painter, node)
        for arc in self.drawing.arcs:
            self._paint_arc(painter, arc)

    def _paint_step(self, painter: QPainter, node: Node) -> None:
        parent = self.drawing.nodes[node.parent]
        x = STEP * parent.depth + _SPINE
        goal = STEP * node.depth
        top = sum(parent.box)
        # All hang on one spine; only the branch says how sure a relation is.
        painter.setPen(QPen(theme().line_strong, 1.4))
        painter.drawLine(self._point(x, top), self._point(x, node.middle))
        path = QPainterPath(self._point(x, node.middle))
        path.lineTo(self._point(goal, node.middle))
        tie = node.ties[0]
        stroke(painter, path, tie.certainty, alleged(tie))
        outward = [each for each in node.ties if each.subject == parent.actor]
        if outward:
            self._arrow(painter, goal, node.middle, -1)
        if len(outward) < len(node.ties):
            self._arrow(painter, x, node.middle, 1)
        painter.setFont(font("caption"))
        painter.setPen(theme().secondary)
        words = with_semicolons(step_words(each, parent.actor) for each in node.ties)
        line = QRectF(goal + 2, node.top + 3, self._right() - goal - 2, grown(WORDS) - 3)
        draw_elided(painter, placed(self, line).toRect(), words, towards=self.layoutDirection())

    def _paint_arc(self, painter: QPainter, arc: Arc) -> None:
        first, second = self.drawing.nodes[arc.first], self.drawing.nodes[arc.second]
        begin, end = first.middle + 5, second.middle - 5
        if begin > end:
            begin, end = first.middle - 5, second.middle + 5
        right = self._right()
        out = self._out(arc)
        path = QPainterPath(self._point(right, begin))
        path.cubicTo(
            self._point(out, begin),
            self._point(out, begin),
            self._point(out, _towards(begin, end, 12)),
        )
        path.lineTo(self._point(out, _towards(end, begin, 12)))
        path.cubicTo(self._point(out, end), self._point(out, end), self._point(right, end))
        stroke(painter, path, arc.tie.certainty, alleged(arc.tie))
        self._arrow(painter, right, end, 1)

    def _arrow(self, painter: QPainter, x: float, y: float, way: int) -> None:
        """A small head that ends at a point, come from the left (-1) or the right (1)."""
        size = 6.0
        corners = [(0.0, 0.0), (way * size, -size * 0.7), (way * size, size * 0.7)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().secondary)
        painter.drawPolygon([self._point(x + dx, y + dy) for dx, dy in corners])

    def _point(self, x: float, y: float) -> QPointF:
        """A point of the drawing; mirrored where lines run to the left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QPointF(self.width() - x if mirrored else x, y)

    def event(self, event: QEvent) -> bool:
        """What a line or an arc says, in a sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self.told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(told), self)
            return True
        return super().event(event)

    def told_at(self, at: QPointF) -> list[str]:
        """The relations drawn at a point."""
        x = self._point(at.x(), 0).x()
        for node in self.drawing.nodes:
            if (
                node.parent >= 0
                and node.top <= at.y() < node.top + grown(WORDS)
                and x < self._right()
            ):
                return [tie_words(tie, self._names) for tie in node.ties]
        near = [arc for arc in self.drawing.arcs if self._beside(arc, x, at.y())]
        return [tie_words(arc.tie, self._names) for arc in near]

    def _beside(self, arc: Arc, x: float, y: float) -> bool:
        """Whether a point lies at the upright part of an arc."""
        ends = sorted(self.drawing.nodes[at].middle for at in (arc.first, arc.second))
        return abs(x - self._out(arc)) <= ARC / 2 and ends[0] - 5 <= y <= ends[1] + 5

    def _out(self, arc: Arc) -> float:
        """How far out an arc runs; those beyond the sixth share its line."""
        return self._right() + 6 + ARC * min(arc.lane + 1, _LANES)


def step_words(tie: Tie, parent: int) -> str:
    """ "fights · since autumn 2021, possible"."""
    outward = tie.subject == parent
    words = terms.said(terms.RELATIONS if outward else terms.RELATIONS_INVERSE, tie.predicate)
    rest = [span(tie.start, tie.end)]
    if tie.certainty in ("possible", "disputed"):
        rest.append(terms.said(terms.CERTAINTIES, tie.certainty).lower())
    told = with_commas(filter(None, rest))
    return f"{isolated(words)} · {told}" if told else words


def alleged(tie: Tie) -> bool:
    """Whether a relation is one that somebody only says there is."""
    return tie.certainty == "possible" or tie.predicate.endswith("_alleged")


def stroke(painter: QPainter, path: QPainterPath, certainty: str, is_alleged: bool) -> None:
    """Draw a line as sure as it is."""
    look = theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if certainty == "disputed":
        for colour, offset in ((look.secondary, 0.0), (look.danger, 5.0)):
            painter.setPen(_pen(colour, (5, 5), offset))
            painter.drawPath(path)
        return
    painter.setPen(_pen(look.secondary, (3, 3) if is_alleged else ()))
    painter.drawPath(path)


def _pen(colour: QColor, dashes: Sequence[float] = (), offset: float = 0.0) -> QPen:
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern([each / 1.8 for each in dashes])
        pen.setDashOffset(offset / 1.8)
    return pen


def _towards(start: float, goal: float, far: float) -> float:
    return start + far if goal > start else start - far


_KEY = (
    ("probable", False, "sure"),
    ("possible", True, say("possible or alleged")),
    ("disputed", False, "disputed"),
)


class LineKey(QWidget):
    """What the three kinds of lines mean, in one line under the graph."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(20)
        self.setAccessibleName(
            say(
                "Solid lines are sure relations, dashed ones possible or alleged, "
                "two-coloured ones disputed. Arrows point to whom it is done."
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        x = 0.0
        for certainty, is_alleged, words in _KEY:
            line = placed(self, QRectF(x, 0, 24, self.height()))
            path = QPainterPath(QPointF(line.left(), line.center().y()))
            path.lineTo(line.right(), line.center().y())
            stroke(painter, path, certainty, is_alleged)
            wide = painter.fontMetrics().horizontalAdvance(words) + 4
            painter.setPen(theme().secondary)
            box: QRect = placed(self, QRectF(x + 30, 0, wide, self.height())).toRect()
            draw_elided(painter, box, words, towards=self.layoutDirection())
            x += 30 + wide + Space.M

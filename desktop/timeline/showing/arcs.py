"""Thin arcs from the selected incident to those that are linked to it.

Hides what each kind of link looks like: its pattern of dashes says which, the arrowhead says
which way round; colour only repeats it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from db import when
from db.columns.relations import Kind, Link
from db.language import say
from desktop.theme import Theme
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.timeline.showing.arc_paths import Arc, Chip, Seats, arcs_of, covered
from desktop.timeline.showing.band import arrow
from desktop.timeline.showing.told import Story

#: Dashes and gaps, in widths of the line; none: drawn through.
_DASHES: dict[str, tuple[float, ...]] = {
    "retaliation": (),
    "words": (5, 3),
    "dispute": (2.5, 1.8),
    "sources": (1, 4),
    "whole": (7, 2.5, 1, 2.5),
    "dated": (11, 4),
}
_MEANINGS: dict[Kind, str] = {
    "retaliation": say("in retaliation"),
    "words": say("about its words"),
    "dispute": say("disagrees"),
    "sources": say("through sources"),
    "whole": say("part of one whole"),
    "dated": say("dated from it"),
}
_WIDTH = 1.6
_WORDED = 5  # with more arcs than that the words on them would cover one another


class Arcs(Layer):
    """`choose` is called with the incident an arc leads to."""

    def __init__(self, choose: Callable[[int], None]) -> None:
        self.shown = True
        self.story: Story | None = None
        self._choose = choose
        self._seats = Seats()
        self._small = Pen("small")
        self._caption = Pen("caption")

    def tell(self, story: Story | None) -> None:
        """Another story, or none."""
        self.story = story
        self._seats = Seats()  # nothing of an old case is kept

    def over(self, painter: QPainter, frame: Frame) -> None:
        arcs = self._arcs(frame)
        if not arcs:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        look = frame.look
        drawn = [arc for arc in arcs if not arc.path.isEmpty()]
        for arc in drawn:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line_of(arc.link, look))
            painter.drawPath(arc.path)
            _arrowhead(painter, arc, colour_of(arc.link, look))
        if len(drawn) <= _WORDED:
            for arc in drawn:
                self._worded(painter, arc, frame)
        for arc in arcs:
            if arc.chip is not None:
                self._chip(painter, arc.chip, look)
        self._left_out(painter, frame)
        painter.restore()

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        arc = self._at(at, frame)
        return None if arc is None else tip_of(arc.link)

    def click(self, at: QPointF, frame: Frame) -> bool:
        arc = self._at(at, frame)
        if arc is None:
            return False
        self._choose(arc.link.other)
        return True

    def _arcs(self, frame: Frame) -> list[Arc]:
        story = self.story
        if not self.shown or story is None or not story.links or frame.selected < 0:
            return []
        if int(frame.scene.found.ids[frame.selected]) != story.incident:
            return []  # the story of the one before; the new one is on its way
        return arcs_of(story.nearest, frame, self._seats, self._small.width)

    def _at(self, at: QPointF, frame: Frame) -> Arc | None:
        arcs = self._arcs(frame)
        for arc in arcs:
            if arc.chip is not None and arc.chip.box.contains(at):
                return arc
        if frame.bars is not None and frame.bars.at(at.x(), at.y()) >= 0:
            return None  # the bar is meant
        return next((arc for arc in arcs if arc.near(at)), None)

    def _worded(self, painter: QPainter, arc: Arc, frame: Frame) -> None:
        """What the link says, on a long arc where it covers no bar and no title."""
        # In some languages a term ends with a colon, for the name that follows it elsewhere.
        words, pen = arc.link.words.rstrip(": "), self._caption
        wide = pen.width(words)
        if arc.path.length() < wide + 56:
            return
        for share in (0.5, 0.4, 0.6, 0.3, 0.7):
            middle = arc.path.pointAtPercent(share)
            box = QRectF(middle.x() - wide / 2 - 5, middle.y() - 8, wide + 10, 16)
            if box.top() > 2 and not covered(frame, box):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(faded(frame.look.raised, 0.92))
                painter.drawRoundedRect(box, 4, 4)
                painter.setFont(pen.font)
                painter.setPen(colour_of(arc.link, frame.look))
                pen.write(painter, box.left() + 5, middle.y(), words)
                return

    def _left_out(self, painter: QPainter, frame: Frame) -> None:
        """How many links are not drawn, when there are too many."""
        story = self.story
        more = 0 if story is None else len(story.links) - len(story.nearest)
        if more:
            words = say("{more} more links; J goes round all of them", more=more)
            wide = self._caption.width(words)
            box = QRectF(frame.scale.width - wide - 20, frame.height - 24, wide + 14, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(frame.look.raised, 0.92))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(self._caption.font)
            painter.setPen(frame.look.secondary)
            self._caption.write(painter, box.left() + 7, box.center().y(), words)

    def _chip(self, painter: QPainter, chip: Chip, look: Theme) -> None:
        box = chip.box
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        middle = box.center().y()
        x = box.left() + (20 if chip.way < 0 else 11)
        if chip.way:
            tip = box.left() + 10 if chip.way < 0 else box.right() - 9
            arrow(painter, tip, middle, chip.way, look.accent)
        painter.setFont(self._small.font)
        painter.setPen(look.ink)
        room = box.width() - (31 if chip.way else 22)
        self._small.write(painter, x, middle, self._small.fit(chip.text, room + 1))


def colour_of(link: Link, look: Theme) -> QColor:
    """Red for links that disagree, else the accent."""
    return look.danger if link.kind == "dispute" else look.accent


def line_of(link: Link, look: Theme) -> QPen:
    """The pen of a kind of link."""
    line = QPen(colour_of(link, look), 2.0 if link.kind == "retaliation" else _WIDTH)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = _DASHES[link.kind]
    if dashes:
        line.setDashPattern(list(dashes))
    return line


def entries(links: Sequence[Link]) -> list[Entry]:
    """The legend of the kinds of links that are drawn, each once."""
    kinds = {link.kind: link for link in reversed(links)}
    return [
        Entry("own", words, drawn=partial(_sample, kinds[kind]), wide=30.0)
        for kind, words in _MEANINGS.items()
        if kind in kinds
    ]


def _sample(link: Link, painter: QPainter, box: QRectF, look: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line_of(link, look))
    middle = box.center().y()
    painter.drawLine(QLineF(box.left(), middle, box.right(), middle))


def tip_of(link: Link) -> Tip:
    """A link in words: the other incident, its date, what links them."""
    date = when.said(link.edtf) if link.edtf else say("undated")
    more = say("The selected incident {words} this one.", words=link.words)
    if link.note:
        label = {"whole": say("Series"), "sources": say("Article")}.get(
            link.kind, say("According to")
        )
        more += f"\n{label}: {clean(link.note)}"
    return Tip(clean(link.title), date, more)


def _arrowhead(painter: QPainter, arc: Arc, colour: QColor) -> None:
    """At the end that is spoken of; links without a direction have a dot at the far end."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if not arc.link.directed:
        painter.drawEllipse(arc.path.currentPosition(), 2.6, 2.6)
        return
    end, before = _tip(arc)
    angle = math.atan2(end.y() - before.y(), end.x() - before.x())
    wings = [
        end - QPointF(math.cos(angle + turn) * 8, math.sin(angle + turn) * 8)
        for turn in (0.42, -0.42)
    ]
    painter.drawPolygon(QPolygonF([end, *wings]))


def _tip(arc: Arc) -> tuple[QPointF, QPointF]:
    """An end of the curve and the point it comes from, so that the head lies along it."""
    at = [arc.path.elementAt(place) for place in range(4)]
    start, first, last, end = (QPointF(each.x, each.y) for each in at)
    return (end, last) if arc.link.outward else (start, first)

"""What shapes and lines mean, in lines under the network and never over it.

Only what is there is told. The same samples are drawn on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent

from db import terms
from db.language import say, with_commas
from desktop.network import lines, shapes
from desktop.network.lines import Bow, Stroke
from desktop.network.names import one_line
from desktop.network.panel import kind_words
from desktop.network.picture import Picture
from desktop.network.ties import (
    CERTAINTIES,
    NONE,
    NOT,
    POSSIBLY,
    PREDICATES,
    RELATION,
    SURELY,
)
from desktop.theme import Theme, font, theme, themes
from desktop.widgets.folding import FoldingLegend

_LEFT = 16.0
_SAMPLE = 30.0
_GAP = 18.0
_FIRST = 2  # lines that are shown at first
_PART_OF = PREDICATES.index("part_of")


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample with its words: a `shape` (kind of actor) or a `stroke`; neither: what shows the
    rest."""

    words: str
    shape: str = ""
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with its left edge and the line it stands in."""

    entry: Entry
    x: float
    row: int
    width: float


def entries(picture: Picture) -> tuple[Entry, ...]:
    """Samples for everything that is drawn."""
    ties, shown = picture.ties, picture.shown
    there = {picture.members[place].kind for place in shown.members}
    found = [Entry(term.said, term.code) for term in terms.ACTOR_KINDS if term.code in there]
    drawn = shown.ties
    sure = {int(each) for each in ties.certainty[drawn][ties.kind[drawn] == RELATION]}
    for place, code in enumerate(CERTAINTIES):
        if place in sure:
            words = say(
                "Relation, {certainty}", certainty=terms.said(terms.CERTAINTIES, code).lower()
            )
            found.append(Entry(words, stroke=Stroke(RELATION, place, _PART_OF, SURELY, 1)))
    for kind in sorted({int(each) for each in ties.kind[drawn]} - {RELATION}):
        found.append(Entry(kind_words(kind), stroke=Stroke(kind, NONE, NONE, SURELY, 3)))
    if picture.choice.span is not None:
        for state, words in (
            (POSSIBLY, say("Possibly in this time")),
            (NOT, say("Not in this time")),
        ):
            if (shown.state == state).any():
                found.append(Entry(words, stroke=Stroke(RELATION, 0, _PART_OF, state, 1)))
    return tuple(found)


def _sample(entry: Entry) -> float:
    """How wide the sample is."""
    if entry.shape:
        return 18.0
    return _SAMPLE if entry.stroke is not None else -6.0  # the words stand alone


def placed(found: Sequence[Entry], width: float, metrics: QFontMetricsF) -> list[Placed]:
    """Entries in lines of a width."""
    x, row = 0.0, 0
    made = []
    for entry in found:
        sample = _sample(entry)
        wide = sample + 6 + metrics.horizontalAdvance(one_line(entry.words))
        if x and x + wide > width:
            x, row = 0.0, row + 1
        made.append(Placed(entry, x, row, wide))
        x += wide + _GAP
    return made


def draw(
    painter: QPainter,
    look: Theme,
    found: Sequence[Placed],
    line: float,
    letters: QFont,
    right: float | None = None,
) -> None:
    """The samples from the painter's origin, lines `line` pixels apart; `right`: the width they
    are mirrored in, where lines run to the left."""
    painter.setFont(letters)
    for each in found:
        middle = (each.row + 0.5) * line
        sample = _sample(each.entry)
        x = each.x if right is None else right - each.x - sample
        if each.entry.shape:
            at = QPointF(x + sample / 2, middle)
            shapes.draw(painter, look, each.entry.shape, at, 6.5)
        elif each.entry.stroke is not None:
            ends = QPointF(x, middle), QPointF(x + sample, middle)
            lines.draw(
                painter, look, each.entry.stroke, Bow(ends[0], (ends[0] + ends[1]) / 2, ends[1])
            )
        room = each.width - sample - 6
        left = x + sample + 6 if right is None else x - 10 - room
        painter.setPen(look.secondary if sample > 0 else look.accent)
        box = QRectF(left, middle - line / 2, room + 4, line)
        side = Qt.AlignmentFlag.AlignLeft if right is None else Qt.AlignmentFlag.AlignRight
        how = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, how, one_line(each.entry.words))


def _rows(found: Sequence[Placed]) -> int:
    return found[-1].row + 1 if found else 0


class NetworkLegend(FoldingLegend):
    """The lines under the network."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        themes.changed.connect(self._redress)

    def show_picture(self, picture: Picture) -> None:
        """Tell what this one holds."""
        found = entries(picture)
        if found != self.entries:
            self.entries = found
            self.setAccessibleDescription(with_commas(entry.words for entry in found))
            self.turned()
            self.update()

    def _redress(self, *_: object) -> None:
        self.turned()
        self.update()

    def _line(self) -> float:
        return QFontMetricsF(font("caption")).height() + 7

    def _placed(self) -> list[Placed]:
        wide, metrics = self.width() - 2 * _LEFT, QFontMetricsF(font("caption"))
        shown = self.folded(
            self.entries, lambda some: _rows(placed(some, wide, metrics)) <= _FIRST, Entry
        )
        return placed(shown, wide, metrics)

    def turned(self) -> None:
        found = self._placed()
        self.say_folds(any(_sample(each.entry) < 0 for each in found))
        rows = _rows(found)
        high = round(rows * self._line()) + (8 if rows else 0)
        if self.minimumHeight() != high or self.maximumHeight() != high:
            self.setFixedHeight(high)

    def sizeHint(self) -> QSize:
        return QSize(600, max(self.minimumHeight(), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.turned()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_LEFT, 4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = self.width() - 2 * _LEFT if mirrored else None
        draw(painter, theme(), self._placed(), self._line(), font("caption"), right)

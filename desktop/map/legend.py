"""The legend: what the marks, discs and lines of the map mean, in lines that wrap.

It draws on whatever it is given: the screen, or paper.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent

from db.language import number as numeral
from db.language import say, with_commas
from db.terms import Standing
from desktop.map.ground import Inks as GroundInks
from desktop.map.marks import Inks, Ring, draw_disc, draw_point, draw_ring
from desktop.theme import Theme, font, paper_font, theme, themes
from desktop.widgets.folding import FoldingLegend

LINE = 28.0  # pixels from one line to the next, at letters of the usual size
_LEFT = 16.0
_GAP = 18.0
_BESIDE = 6.0
_WIDE = 26.0
_FIRST = 2  # lines that are shown at first


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample (so many pixels wide) and its words; without a sample: what shows the rest."""

    words: str
    draw: Callable[[QPainter, QPointF, Inks, Theme], None] | None
    wide: float = 16.0


def _point(standing: int, words: str) -> Entry:
    return Entry(words, lambda painter, at, inks, look: draw_point(painter, at, standing, 0, inks))


def _dot(colour: int, words: str) -> Entry:
    def drawn(painter: QPainter, at: QPointF, inks: Inks, look: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.solid[colour])
        painter.drawEllipse(at, 4, 4)

    return Entry(words, drawn, 10.0)


def _disc(painter: QPainter, at: QPointF, inks: Inks, look: Theme) -> None:
    draw_disc(painter, at, 10.5, Standing.CONFIRMED, 0, inks, plain=True)
    painter.setPen(QPen(look.secondary, 1.2))
    painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0))
    painter.drawLine(at - QPointF(0, 3), at + QPointF(0, 3))


def _unsaid(painter: QPainter, at: QPointF, inks: Inks, look: Theme) -> None:
    draw_point(painter, at, Standing.CONFIRMED, 0, inks)
    pen = QPen(inks.solid[0], 1.3)
    pen.setDashPattern([1.5, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 9.5, 9.5)


def _cluster(painter: QPainter, at: QPointF, inks: Inks, look: Theme) -> None:
    draw_ring(painter, at, Ring(10, 0, 10, 3, 0, 3), inks)
    painter.setFont(paper_font("caption_figures"))
    painter.setPen(look.ink)
    box = QRectF(at.x() - 10, at.y() - 10, 20, 20)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, numeral(9))


def _line(painter: QPainter, at: QPointF, inks: Inks, look: Theme) -> None:
    pen = QPen(GroundInks.of(look).border, 1.4)
    pen.setDashPattern([3.5, 2.5])
    painter.setPen(pen)
    painter.drawLine(at - QPointF(_WIDE / 2, 0), at + QPointF(_WIDE / 2, 0))


def entries(colours: Sequence[tuple[int, str]]) -> tuple[Entry, ...]:
    """The whole legend; `colours`: (position in Inks.solid, words)."""
    return (
        *(_dot(colour, words) for colour, words in colours),
        _point(Standing.CONFIRMED, say("confirmed")),
        _point(Standing.REPORTED, say("reported")),
        _point(Standing.CLAIMED, say("claimed only")),
        _point(Standing.DISPUTED, say("disputed")),
        _point(Standing.DENIED, say("denied")),
        Entry(say("somewhere in this circle"), _disc, 23.0),
        Entry(say("how exactly is not said"), _unsaid, 21.0),
        Entry(say("several, and how they stand"), _cluster, 22.0),
        Entry(say("disputed border, as Natural Earth draws it"), _line, _WIDE),
    )


def placed(
    wanted: Sequence[Entry], left: float, right: float, measure: Callable[[str], float]
) -> list[tuple[Entry, float, int]]:
    """(entry, its left edge, its line) between two edges; an entry never breaks."""
    found = []
    x, line = left, 0
    for entry in wanted:
        width = entry.wide + _BESIDE + measure(entry.words)
        if x + width > right and x > left:
            x, line = left, line + 1
        found.append((entry, x, line))
        x += width + _GAP
    return found


def draw_all(
    painter: QPainter,
    wanted: Sequence[Entry],
    room: QRectF,
    look: Theme,
    letters: QFont,
    turned: bool = False,
    line: float = LINE,
) -> None:
    """All entries in a room, from its upper edge; `turned`: from right to left."""
    inks, measure = Inks.of(look), QFontMetricsF(letters)
    for entry, x, number in placed(wanted, room.left(), room.right(), measure.horizontalAdvance):
        middle = room.top() + number * line + line / 2
        text = measure.horizontalAdvance(entry.words)
        at, words = x + entry.wide / 2, x + entry.wide + _BESIDE
        if turned:
            at = room.left() + room.right() - at
            words = room.left() + room.right() - words - text
        if entry.draw is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            entry.draw(painter, QPointF(at, middle), inks, look)
            painter.restore()
        painter.setFont(letters)
        painter.setPen(look.secondary if entry.draw is not None else look.accent)
        box = QRectF(words, middle - measure.height() / 2, text + 2, measure.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, entry.words)


def height(wanted: Sequence[Entry], width: float, letters: QFont, line: float = LINE) -> float:
    """How high they are in a width."""
    measure = QFontMetricsF(letters).horizontalAdvance
    found = placed(wanted, 0.0, width, measure)
    return (found[-1][2] + 1) * line if found else 0.0


class Legend(FoldingLegend):
    """The legend under the map; `entries` is all of it, for paper too."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        themes.changed.connect(self._renew)
        self.show_colours(())

    def show_colours(self, colours: Sequence[tuple[int, str]]) -> None:
        """Colours that stand for something: (position in Inks.solid, words)."""
        self.entries = entries(colours)
        self.setAccessibleDescription(with_commas(entry.words for entry in self.entries))
        self._renew()

    def _renew(self, _: object = None) -> None:
        self.turned()
        self.update()

    def _line(self) -> float:
        return max(LINE, QFontMetricsF(font("caption")).height() + 8)

    def _wide(self) -> float:
        return max(self.width() - 2 * _LEFT, 100.0)

    def _shown(self) -> tuple[Entry, ...]:
        wide, letters = self._wide(), font("caption")
        return self.folded(
            self.entries,
            lambda some: height(some, wide, letters, 1.0) <= _FIRST,
            lambda words: Entry(words, None, 0.0),
        )

    def turned(self) -> None:
        shown = self._shown()
        self.say_folds(shown[-1].draw is None)
        high = round(height(shown, self._wide(), font("caption"), self._line())) + 4
        if self.minimumHeight() != high or self.maximumHeight() != high:
            self.setFixedHeight(high)

    def sizeHint(self) -> QSize:
        return QSize(800, round(LINE) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.turned()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        room = QRectF(_LEFT, 2, self._wide(), self.height() - 4)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_all(painter, self._shown(), room, theme(), font("caption"), turned, self._line())

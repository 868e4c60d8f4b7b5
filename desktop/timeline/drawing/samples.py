"""The samples of the legend: what each mark looks like and means, on the screen and on paper.

Hides how samples and their words are set in lines. It draws on whatever it is given and knows
no widget.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.columns import OPEN_END
from db.language import number, say
from db.terms import Standing
from desktop.theme import Theme
from desktop.timeline.drawing.colours import Inks, faded, inks
from desktop.timeline.drawing.glyphs import Shape, draw, plain
from desktop.timeline.drawing.shelf import MARK
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.stack import BAR

LINE = 28.0  # pixels from one line to the next
_GAP = 16.0
_BESIDE = 7.0  # between a sample and its words
_LONG = 34.0
_FOLD = f"+{number(3)}"
_CELLS = (0.2, 0.45, 0.7, 1.0)
_WIDTHS = {"heat": 27.0, "dot": 8.0, "fold": 14.0, "band": 22.0}

#: Draws a sample of one's own in a box as high as a bar.
Drawn = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample and its words. `sort`: mark (with `shape`), heat, dot (with `colour`, a position
    in Inks.solid), fold, band (a tint over the plot, with `colour`), own (with `drawn`, so many
    pixels `wide`), more (no sample: what shows the rest)."""

    sort: str
    words: str
    shape: Shape | None = None
    colour: int = 0
    drawn: Drawn | None = None
    wide: float = 22.0

    @property
    def width(self) -> float:
        """Of the sample, in pixels."""
        if self.shape is not None:
            return float(self.shape.width)
        return _WIDTHS.get(self.sort, self.wide)


def _mark(standing: int, words: str) -> Entry:
    return Entry("mark", words, plain(0, standing, int(MARK)))


def _span(words: str, first: int, last: int, ends: int = 0) -> Entry:
    long = int(_LONG)
    return Entry("mark", words, Shape(0, Standing.CONFIRMED, long, 0, long, first, last, ends))


STANDINGS = (
    _mark(Standing.CONFIRMED, say("confirmed")),
    _mark(Standing.REPORTED, say("reported")),
    _mark(Standing.CLAIMED, say("claimed only")),
    _mark(Standing.DISPUTED, say("disputed")),
    _mark(Standing.DENIED, say("denied")),
)
TIMES = (
    _span(say("certain time"), 11, 23),
    _span(say("possible time"), 0, 0),
    _span(say("no known end"), 0, 0, OPEN_END),
)
DENSE = (Entry("heat", say("stronger is more")), Entry("fold", say("no room for more")))


def entries(kinds: Sequence[tuple[int, str]], more: Sequence[Entry] = ()) -> tuple[Entry, ...]:
    """The whole legend: colours that stand for kinds of incident (position in Inks.solid, words),
    the marks, and `more` that other parts of the timeline draw."""
    dots = [Entry("dot", words, colour=colour) for colour, words in kinds]
    return (*dots, *STANDINGS, *TIMES, *DENSE, *more)


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry, its left edge in pixels, its line, and how wide its sample is."""

    entry: Entry
    x: float
    line: int
    width: float


def placed(
    wanted: Sequence[Entry], left: float, right: float, measure: Callable[[str], float]
) -> list[Placed]:
    """Entries in lines between two edges; an entry never breaks."""
    found = []
    x, line = left, 0
    for entry in wanted:
        sample = max(entry.width, measure(_FOLD)) if entry.sort == "fold" else entry.width
        width = sample + _BESIDE + measure(entry.words)
        if x + width > right and x > left:
            x, line = left, line + 1
        found.append(Placed(entry, x, line, sample))
        x += width + _GAP
    return found


def lines(found: Sequence[Placed]) -> int:
    """How many lines they fill."""
    return found[-1].line + 1 if found else 0


def draw_all(
    painter: QPainter,
    found: Sequence[Placed],
    pen: Pen,
    look: Theme,
    top: float,
    line: float = LINE,
    turned: float = 0.0,
) -> None:
    """All entries, the first line's upper edge at `top`, each line so many pixels high. `turned`:
    the width in which lines begin at the right (0: they begin at the left); a sample of time is
    drawn as ever."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = inks(look)
    for each in found:
        middle = top + each.line * line + line / 2
        left = turned - each.x - each.width if turned else each.x
        box = QRectF(left, middle - BAR / 2, each.width, BAR)
        _sample(painter, box, each.entry, colours, look, pen)
        painter.setFont(pen.font)
        painter.setPen(look.accent if each.entry.sort == "more" else look.secondary)
        words = each.entry.words
        x = left - _BESIDE - pen.width(words) if turned else box.right() + _BESIDE
        pen.write(painter, x, middle, words)


def _sample(
    painter: QPainter, box: QRectF, entry: Entry, colours: Inks, look: Theme, pen: Pen
) -> None:
    if entry.drawn is not None:
        painter.save()
        entry.drawn(painter, box, look)
        painter.restore()
    elif entry.shape is not None:
        draw(painter, box, entry.shape, colours)
        if entry.shape.ends & OPEN_END:
            _arrow(painter, box, look)
    elif entry.sort == "dot":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.solid[entry.colour])
        painter.drawEllipse(box.center(), 4, 4)
    elif entry.sort == "heat":
        for cell, share in enumerate(_CELLS):
            spot = QRectF(box.left() + cell * 7, box.top(), 6, BAR)
            painter.fillRect(spot, faded(colours.solid[0], share))
    elif entry.sort == "band":
        painter.fillRect(box, faded(colours.solid[entry.colour], 0.18))
    elif entry.sort == "fold":
        painter.setFont(pen.font)
        painter.setPen(look.secondary)
        pen.write(painter, box.left(), box.center().y(), _FOLD)


def _arrow(painter: QPainter, box: QRectF, look: Theme) -> None:
    painter.setPen(QPen(look.secondary, 1.5))
    middle, tip = box.center().y(), box.right() - 1
    painter.drawPolyline(
        [QPointF(tip - 4, middle - 4), QPointF(tip, middle), QPointF(tip - 4, middle + 4)]
    )

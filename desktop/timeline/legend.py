"""The legend: one line of samples under the lanes, never over them; wraps when it must."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.columns import OPEN_END
from db.terms import Standing
from desktop.theme import theme, themes
from desktop.timeline.colours import faded, inks
from desktop.timeline.glyphs import Shape, draw, plain
from desktop.timeline.shelf import MARK
from desktop.timeline.stack import BAR
from desktop.timeline.words import Pen

_LINE = 28
_GAP = 16.0
_LEFT = 16.0
_SAMPLE = 7.0  # between a sample and its words


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample and its words. `sort`: mark, heat, dot, fold."""

    sort: str
    words: str
    shape: Shape | None = None
    colour: int = 0


def _mark(standing: int, words: str) -> Entry:
    return Entry("mark", words, plain(0, standing, int(MARK)))


_STANDINGS = (
    _mark(Standing.CONFIRMED, "confirmed"),
    _mark(Standing.REPORTED, "reported"),
    _mark(Standing.CLAIMED, "claimed only"),
    _mark(Standing.DISPUTED, "disputed"),
    _mark(Standing.DENIED, "denied"),
)
_TIMES = (
    Entry("mark", "certain time", Shape(0, Standing.CONFIRMED, 34, 0, 34, 11, 23, 0)),
    Entry("mark", "possible time", Shape(0, Standing.CONFIRMED, 34, 0, 34, 0, 0, 0)),
    Entry("mark", "no known end", Shape(0, Standing.CONFIRMED, 34, 0, 34, 0, 0, OPEN_END)),
    Entry("heat", "darker is more"),
    Entry("fold", "no room for more"),
)


class Legend(QWidget):
    """What the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pen = Pen("caption")
        self._entries: tuple[Entry, ...] = (*_STANDINGS, *_TIMES)
        self.setAccessibleName("Legend")
        self.setAccessibleDescription(", ".join(entry.words for entry in self._entries))
        themes.changed.connect(self.update)
        self._fit()

    def show_kinds(self, kinds: list[tuple[int, str]]) -> None:
        """Colours that stand for kinds of incident: (position in Inks.solid, words)."""
        dots = [Entry("dot", words, colour=colour) for colour, words in kinds]
        self._entries = (*dots, *_STANDINGS, *_TIMES)
        self._fit()
        self.update()

    def _places(self) -> list[tuple[Entry, float, int]]:
        """Each entry with its left edge and line."""
        found = []
        x, line = _LEFT, 0
        for entry in self._entries:
            width = _sample(entry) + _SAMPLE + self._pen.width(entry.words)
            if x + width > self.width() - _LEFT and x > _LEFT:
                x, line = _LEFT, line + 1
            found.append((entry, x, line))
            x += width + _GAP
        return found

    def _fit(self) -> None:
        height = (self._places()[-1][2] + 1) * _LINE + 4
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(800, _LINE + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.panel)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = inks(look)
        painter.setFont(self._pen.font)
        for entry, x, line in self._places():
            middle = 2 + line * _LINE + _LINE / 2
            width = _sample(entry)
            box = QRectF(x, middle - BAR / 2, width, BAR)
            if entry.sort == "dot":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.solid[entry.colour])
                painter.drawEllipse(box.center(), 4, 4)
            elif entry.sort == "heat":
                for cell, share in enumerate((0.2, 0.45, 0.7, 1.0)):
                    spot = QRectF(x + cell * 7, middle - BAR / 2, 6, BAR)
                    painter.fillRect(spot, faded(colours.solid[0], share))
            elif entry.shape is not None:
                draw(painter, box, entry.shape, colours)
            painter.setPen(look.secondary)
            if entry.sort == "fold":
                self._pen.write(painter, x, middle, "+3")
            self._pen.write(painter, x + width + _SAMPLE, middle, entry.words)


def _sample(entry: Entry) -> float:
    if entry.shape is not None:
        return float(entry.shape.width)
    return {"heat": 27.0, "dot": 8.0, "fold": 14.0}[entry.sort]

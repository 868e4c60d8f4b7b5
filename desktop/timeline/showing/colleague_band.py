"""A band above the lanes with all of a colleague's incidents, one line for each way they stand.

Hides that many in one place are one column whose height counts them, so that a hundred thousand
cost what the screen costs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.language import many, say
from db.language import number as numeral
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Tip, Track
from desktop.widgets.comparison_signs import WORDS, colour, draw_sign

Ints = npt.NDArray[np.int64]

_ROW = 20.0
_PAD = 5.0
_CELL = 10.0  # pixels: what a sign needs
_MARGIN = 16.0


@dataclass(frozen=True, slots=True)
class Line:
    """One way to stand: `starts` in seconds, ascending, and the ids; `undated`: how many more have
    no date and stand in the list alone."""

    state: str
    starts: Ints
    ids: Ints
    undated: int = 0


class ColleagueBand(Track):
    """`chose` is told an id that was pressed, `closer` the first and last second of several."""

    above = True

    def __init__(
        self, chose: Callable[[int], object], closer: Callable[[int, int], object]
    ) -> None:
        self._chose = chose
        self._closer = closer
        self.lines: tuple[Line, ...] = ()
        self.current = 0
        self._pen = Pen("small")

    def show(self, lines: tuple[Line, ...]) -> None:
        """Other lines; none: the band is left out."""
        self.lines = lines
        self.height = len(lines) * _ROW + 2 * _PAD if lines else 0.0

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        painter.setFont(self._pen.font)
        for number, line in enumerate(self.lines):
            middle = _PAD + _ROW * number + _ROW / 2
            draw_sign(painter, QRectF(_MARGIN, middle - 5.5, 11, 11), line.state, frame.look)
            count = line.ids.size + line.undated
            painter.setPen(frame.look.ink)
            words = self._pen.fit(
                f"{numeral(count)} {WORDS[line.state]}", box.width() - 2 * _MARGIN - 16
            )
            self._pen.write_head(painter, _MARGIN + 18, middle, words)

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        look = frame.look
        painter.fillRect(box, look.raised)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(0, box.height() - 0.5, box.width(), box.height() - 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, line in enumerate(self.lines):
            middle = _PAD + _ROW * number + _ROW / 2
            own = np.flatnonzero(line.ids == self.current) if self.current else ()
            for x, count, low in _cells(line, frame):
                held = any(low <= place < low + count for place in own)
                if count == 1:
                    draw_sign(painter, QRectF(x - 5, middle - 5, 10, 10), line.state, look)
                else:
                    high = min(4.0 + 4.5 * math.log10(count), _ROW - 4)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colour(line.state, look))
                    foot = middle + _ROW / 2 - 3
                    painter.drawRect(QRectF(x - 3.5, foot - high, 7, high))
                if held:
                    painter.setPen(QPen(look.accent, 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(QPointF(x, middle), 8.5, 8.5)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = self._at(at, frame)
        if found is None:
            return None
        line, count, _ = found
        what = many(count, "{count:,} incident", "{count:,} incidents")
        how = say("Click for its card.") if count == 1 else say("Click to look closer.")
        return Tip(f"{what}: {WORDS[line.state]}", "", how)

    def click(self, at: QPointF, frame: Frame) -> bool:
        found = self._at(at, frame)
        if found is None:
            return False
        line, count, low = found
        first, last = int(line.starts[low]), int(line.starts[low + count - 1])
        if count == 1 or first == last or last - first < frame.scale.step * 2:
            self._chose(int(line.ids[low]))
        else:
            self._closer(first, last)
        return True

    def _at(self, at: QPointF, frame: Frame) -> tuple[Line, int, int] | None:
        number = int((at.y() - _PAD) // _ROW)
        if not 0 <= number < len(self.lines):
            return None
        line = self.lines[number]
        near = [cell for cell in _cells(line, frame) if abs(cell[0] - at.x()) <= _CELL / 2 + 1]
        if not near:
            return None
        _, count, low = min(near, key=lambda cell: abs(cell[0] - at.x()))
        return line, count, low


def _cells(line: Line, frame: Frame) -> list[tuple[float, int, int]]:
    """What is in view, gathered where signs would cover each other: the middle in pixels, how many,
    the place of the first."""
    scale = frame.scale
    low, high = np.searchsorted(line.starts, (scale.left, scale.right))
    if low == high:
        return []
    # Cells of the time itself: they do not shimmer while the window moves.
    wide = max(int(_CELL * scale.step), 1)
    cells = line.starts[low:high] // wide
    first = np.flatnonzero(np.concatenate(([True], cells[1:] != cells[:-1])))
    counts = np.diff(np.append(first, cells.size))
    found = []
    for place, count in zip(first.tolist(), counts.tolist(), strict=True):
        if count == 1:
            x = scale.x(int(line.starts[low + place]))
        else:
            x = scale.x(int(cells[place]) * wide + wide // 2)
        found.append((x, count, int(low) + place))
    return found

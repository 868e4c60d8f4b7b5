"""Where the words of a page stand on the screen, and which of them are in view.

Hides that Qt measures a paragraph of ten thousand lines slowly: what was measured is kept until
the page is laid out anew, and lines are found by halving.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QTextEdit

from desktop.reading.typesetting import boxes, line_at

_MOST_BOXES = 20_000


class Sight:
    """Looks at the page of a text. Tell it when that was `scrolled` or `laid_out`."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._in_view: dict[int, tuple[int, int]] = {}
        self._boxes: dict[tuple[int, int], list[QRectF]] = {}
        self._met = -1

    def scrolled(self) -> None:
        """Other words are in view."""
        self._in_view.clear()

    def laid_out(self) -> None:
        """The words stand elsewhere on the page."""
        self._in_view.clear()
        self._boxes.clear()

    def in_view(self, beyond: int = 0) -> tuple[int, int]:
        """The first and last place of the page in view, and `beyond` pixels above and below."""
        held = self._in_view.get(beyond)
        if held is None:
            down = self._text.verticalScrollBar().value()
            first, _ = self._line_at(down - beyond)
            _, last = self._line_at(down + self._text.viewport().height() + beyond)
            held = self._in_view[beyond] = first, last
        return held

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The words between two places of the page as boxes of the viewport, one a line."""
        held = self._boxes.get((start, end))
        if held is None:
            if len(self._boxes) > _MOST_BOXES:
                self._boxes.clear()
            held = self._boxes[start, end] = list(boxes(self._text.document(), start, end))
        down = self._text.verticalScrollBar().value()
        return (box.translated(0, -down) for box in held)

    def _line_at(self, y: int) -> tuple[int, int]:
        """The first and last place of the line at a height of the page; the paragraph met last is
        asked first (30 ms saved in one of ten thousand lines)."""
        page = self._text.document()
        block = page.findBlockByNumber(self._met)
        box = page.documentLayout().blockBoundingRect(block) if block.isValid() else QRectF()
        if not (block.isValid() and block.layout().lineCount() and box.top() <= y < box.bottom()):
            down = self._text.verticalScrollBar().value()
            block = self._text.cursorForPosition(QPoint(0, y - down)).block()
            self._met = block.blockNumber()
            box = page.documentLayout().blockBoundingRect(block)
        return line_at(block, y - box.top())

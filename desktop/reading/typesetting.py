"""A printed page set into a Qt document, and where its words then stand.

Hides the order that makes 5 MB open in 0.2 s: nothing is laid out while the page is set, and
afterwards only as far as it is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from desktop.reading.printed import Piece, Printed
from desktop.theme import font, text_share, theme

#: Pixels from line to line; of the blank line between paragraphs; above and below the page.
_LINE = 24
_BLANK = 12
_TOP = 24
_BOTTOM = 120
#: With more paragraphs than this, visiting each blank line would be felt.
_MOST_BLOCKS = 20_000


def typeset(page: QTextDocument, printed: Printed) -> None:
    """Put the printed page into the document, dressed in the colours of the theme."""
    page.setLayoutEnabled(False)
    page.setPlainText(printed.shown)
    cursor = QTextCursor(page)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_lines(_LINE))
    for first, last, piece in printed.pieces_at():
        if piece.role != "text":
            _dress(cursor, first, last, piece)
    if page.blockCount() < _MOST_BLOCKS:
        block = page.begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).setBlockFormat(_lines(_BLANK))
            block = block.next()
    cursor.endEditBlock()
    sheet = page.rootFrame().frameFormat()
    sheet.setTopMargin(_TOP)
    sheet.setBottomMargin(_BOTTOM)
    page.rootFrame().setFrameFormat(sheet)
    page.setLayoutEnabled(True)


def _dress(cursor: QTextCursor, first: int, last: int, piece: Piece) -> None:
    look = theme()
    cursor.setPosition(first)
    # Without its end of line, or the next paragraph would be dressed too.
    ends = last - 1 if piece.shown.endswith("\n") else last
    cursor.setPosition(ends, QTextCursor.MoveMode.KeepAnchor)
    written = QTextCharFormat()
    if piece.role == "title":
        written.setFont(font("reading_title"))
        cursor.mergeBlockFormat(_lines(30, below=4))
    elif piece.role == "byline":
        written.setFont(font("small"))
        written.setForeground(look.secondary)
        cursor.mergeBlockFormat(_lines(20, below=20))
    elif piece.role == "removed":
        written.setFontStrikeOut(True)
        written.setForeground(look.secondary)
    else:
        written.setFont(font("small"))
        written.setForeground(look.warning)
    cursor.setCharFormat(written)


def _lines(height: int, below: int = 0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    made.setLineHeight(round(height * text_share()), fixed)
    made.setBottomMargin(below)
    return made


def boxes(page: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """The words from one place to another as boxes of the page, one a line."""
    block = page.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _block_boxes(page, block, start, end)
        block = block.next()


def _block_boxes(page: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    corner = page.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    if not layout.lineCount():
        return
    # A paragraph can have ten thousand lines; only those of the words are looked at.
    top = layout.lineForTextPosition(first).lineNumber()
    low_line = layout.lineForTextPosition(last)
    bottom = low_line.lineNumber() if low_line.isValid() else layout.lineCount() - 1
    for number in range(max(top, 0), bottom + 1):
        line = layout.lineAt(number)
        low = max(first, line.textStart())
        high = min(last, line.textStart() + line.textLength())
        if low >= high:
            continue
        left, right = _x(line, low), _x(line, high)
        if high == line.textStart() + line.textLength() and number + 1 < layout.lineCount():
            edge = line.naturalTextRect()
            right = edge.left() if right < left else edge.right()
        box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
        yield box.translated(corner.x(), corner.y())


def line_at(block: QTextBlock, y: float) -> tuple[int, int]:
    """The first and last place on the page of the line at a height of its paragraph."""
    layout = block.layout()
    count = layout.lineCount()
    if not count:
        return block.position(), block.position() + block.length() - 1
    low, high = 0, count - 1
    while low < high:
        middle = (low + high + 1) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle
        else:
            high = middle - 1
    line = layout.lineAt(low)
    start = block.position() + line.textStart()
    return start, start + line.textLength()


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)

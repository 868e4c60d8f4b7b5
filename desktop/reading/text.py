"""The text on its page: a steady measure, quotes marked in the words, words to be selected.

Hides how a mark is drawn under words that run over several lines, and that a long text is
laid out only as far as it is looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from desktop.reading.printed import Printed
from desktop.theme import font, theme
from desktop.widgets.list_table import words_font

#: Pixels of a letter and of a line.
LETTER = 15
LINE = 24
#: Letters in a line; between 60 and 75 the eye finds the next one.
_MEASURE = 68
_BLANK = 12
_TOP = 24
_BOTTOM = 120
_FLASH_MS = 900
_SAMPLE = "the quick brown fox jumps over the lazy dog and said nothing more of it "


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote on the page: first and last place, and how many claims rest on it."""

    quote: int
    start: int
    end: int
    claims: int


class ReadingText(QTextEdit):
    """One printed page, read only.

    taken(bool)          words are selected, or none any more
    pressed(int)         a quote was clicked
    keyed(str)           a letter was typed while words are selected
    moved                it was scrolled or laid out anew: what stands beside it has to follow
    """

    taken = Signal(bool)
    pressed = Signal(object)
    keyed = Signal(str)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.printed = Printed(())
        self.chosen: int | None = None
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._longest = 0
        self._flash = 0.0
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet(
            "QTextEdit, QTextEdit:focus, QTextEdit:hover "
            "{ border: 0; padding: 0; background: transparent; border-radius: 0; }"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Text")
        self.setMouseTracking(True)
        face = words_font()
        face.setPixelSize(LETTER)
        self._face = face
        self.document().setDefaultFont(face)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.setFont(face)
        self.measure = round(
            self.fontMetrics().horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MEASURE
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(self.measure)
        self._glow = QVariantAnimation(self)
        self._glow.setDuration(_FLASH_MS)
        self._glow.setStartValue(1.0)
        self._glow.setEndValue(0.0)
        self._glow.valueChanged.connect(self._fade)
        self.selectionChanged.connect(lambda: self.taken.emit(self.textCursor().hasSelection()))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.moved.emit())

    # What is shown

    def show_page(self, printed: Printed) -> None:
        """Set another page, from its top."""
        self.printed = printed
        self._put_marks([])
        page = self.document()
        # Laid out only afterwards, and then only as far as it is seen: 5 MB in 0.04 s, not 2 s.
        page.setLayoutEnabled(False)
        self.blockSignals(True)
        page.setPlainText(printed.shown)
        cursor = QTextCursor(page)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_lines(LINE))
        self._dress(cursor)
        cursor.endEditBlock()
        sheet = page.rootFrame().frameFormat()
        sheet.setTopMargin(_TOP)
        sheet.setBottomMargin(_BOTTOM)
        page.rootFrame().setFrameFormat(sheet)
        self.blockSignals(False)
        page.setLayoutEnabled(True)
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these quotes."""
        self._put_marks(sorted(marks, key=lambda mark: mark.start))
        self.viewport().update()
        self.moved.emit()

    def choose(self, quote: int | None) -> None:
        """Show one quote as the chosen one."""
        self.chosen = quote
        self.viewport().update()

    def go_to(self, quote: int) -> None:
        """Bring a quote into the upper third and let it flash."""
        for mark in self._marks:
            if mark.quote == quote:
                self.choose(quote)
                cursor = QTextCursor(self.document())
                cursor.setPosition(mark.start)
                top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
                if not 0 <= self.cursorRect(cursor).top() <= self.viewport().height() * 2 // 3:
                    self.verticalScrollBar().setValue(top - self.viewport().height() // 3)
                self._glow.stop()
                self._glow.start()
                return

    def frame(self, left: int, right: int, width: int) -> None:
        """Set the lines so wide (a window may be narrower than the measure), and keep so many
        pixels clear beside them."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        now = self.viewportMargins()
        if (now.left(), now.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)

    # Where things are

    def words(self) -> tuple[int, int]:
        """The selected words, in code points of the text; equal when there are none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return 0, 0
        start, end = self.printed.taken(cursor.selectionStart(), cursor.selectionEnd())
        return (start, end) if end > start else (0, 0)

    def drop_words(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def top_of(self, place: int) -> int:
        """The y of a place of the page, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        return self.cursorRect(cursor).top()

    def seen(self, beyond: int = 0) -> list[Mark]:
        """The marks in view, and `beyond` pixels above and below."""
        first = self.cursorForPosition(QPoint(0, -beyond)).position()
        last = self.cursorForPosition(QPoint(self.measure, self.viewport().height() + beyond))
        start = bisect_left(self._starts, first - self._longest)
        end = bisect_left(self._starts, last.position() + 1)
        return [mark for mark in self._marks[start:end] if mark.end > first]

    def mark_at(self, at: QPoint) -> Mark | None:
        """The shortest quote at a point of the viewport."""
        near = self.seen()
        hit = [m for m in near if any(box.contains(at) for box in self._boxes(m.start, m.end))]
        return min(hit, key=lambda mark: mark.end - mark.start, default=None)

    def selection_box(self) -> QRectF:
        """Where the selected words end, in the viewport."""
        cursor = self.textCursor()
        boxes = list(self._boxes(cursor.selectionStart(), cursor.selectionEnd()))
        return boxes[-1] if boxes else QRectF(self.cursorRect())

    # Building

    def _put_marks(self, marks: list[Mark]) -> None:
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._longest = max((mark.end - mark.start for mark in marks), default=0)

    def _dress(self, cursor: QTextCursor) -> None:
        look = theme()
        for first, last, piece in self.printed.pieces_at():
            if piece.role == "text":
                continue
            cursor.setPosition(first)
            # Without its end of line, or the next paragraph would be dressed too.
            ends = last - 1 if piece.shown.endswith("\n") else last
            cursor.setPosition(ends, QTextCursor.MoveMode.KeepAnchor)
            written = QTextCharFormat()
            if piece.role == "title":
                face = font("title")
                face.setPixelSize(22)
                written.setFont(face)
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
        block = self.document().begin()
        if self.document().blockCount() < 20_000:
            while block.isValid():
                if block.length() == 1:
                    QTextCursor(block).setBlockFormat(_lines(_BLANK))
                block = block.next()

    # Drawing

    def _boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The words from one place to another as boxes, one a line, in the viewport."""
        page = self.document()
        down = self.verticalScrollBar().value()
        block = page.findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._block_boxes(block, start, end, down)
            block = block.next()

    def _block_boxes(self, block: QTextBlock, start: int, end: int, down: int) -> Iterator[QRectF]:
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        for number in range(layout.lineCount()):
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
            yield box.translated(corner.x(), corner.y() - down)

    def _fade(self, value: float) -> None:
        self._flash = value
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.seen():
            self._paint_mark(painter, mark)
        painter.end()
        super().paintEvent(event)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        look = theme()
        chosen = mark.quote == self.chosen
        ground = QColor(look.accent_ground)
        if chosen and self._flash:
            ground = _between(ground, look.accent, 0.45 * self._flash)
        for box in self._boxes(mark.start, mark.end):
            band = box.adjusted(-2, 2, 2, -1)
            if mark.claims or chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(band, 3, 3)
            line = Qt.PenStyle.SolidLine if mark.claims else Qt.PenStyle.DotLine
            painter.setPen(QPen(look.accent, 2 if chosen else 1.2, line))
            painter.drawLine(box.bottomLeft() + _UP, box.bottomRight() + _UP)

    # What the person does

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self.mark_at(event.position().toPoint())
            if mark is not None:
                self.pressed.emit(mark.quote)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self.mark_at(event.position().toPoint()) is not None
            hand = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and event.text().isalpha() and self.textCursor().hasSelection():
            self.keyed.emit(event.text().lower())
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_words()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()


_UP = QPoint(0, -2)


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def _lines(height: int, below: int = 0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setBottomMargin(below)
    return made


def _between(one: QColor, other: QColor, share: float) -> QColor:
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )

"""The text on its page: a steady measure, quotes marked in the words, words to be selected.

Hides how a mark is drawn under words that run over several lines, and that a long text is
laid out only as far as it is looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from db.language import say
from desktop.reading.printed import Printed
from desktop.reading.sight import Sight
from desktop.reading.typesetting import typeset
from desktop.theme import font, moving, refit, theme

#: Letters in a line; between 60 and 75 the eye finds the next one.
_MEASURE = 68
_FLASH_MS = 900
_SAMPLE = "the quick brown fox jumps over the lazy dog and said nothing more of it "


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote on the page: first and last place, and how many claims rest on it."""

    quote: int
    start: int
    end: int
    claims: int


class Layer(Protocol):
    """Something drawn under the words, of which parts can be pressed."""

    def paint(self, painter: QPainter, text: ReadingText) -> None:
        """Draw what is in view."""

    def press(self, at: QPoint, text: ReadingText) -> bool:
        """Take a press at a point of the viewport; whether it was meant for this layer."""

    def over(self, at: QPoint, text: ReadingText) -> bool:
        """Whether there is something to press at a point of the viewport."""

    def tip(self, at: QPoint, text: ReadingText) -> str:
        """What to say of it while the pointer rests there; "" nothing."""


class ReadingText(QTextEdit):
    """One printed page, read only.

    `tips`: words shown over a quote, by its number. `layers`: drawn over the tints of quotes and
    under the words. `steer`: asked first about every key; whether it took it.

    taken(bool)          words are selected, or none any more
    pressed(int)         a quote was clicked
    put                  the cursor was put somewhere by a click, beside all that is underlined
    moved                it was scrolled or laid out anew: what stands beside it has to follow
    """

    taken = Signal(bool)
    pressed = Signal(object)
    put = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.printed = Printed(())
        self.chosen: int | None = None
        self.tips: Mapping[int, str] = {}
        self.layers: list[Layer] = []
        self.steer: Callable[[QKeyEvent], bool] = lambda _: False
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._longest = 0
        self._sight = Sight(self)
        self.moved.connect(self._sight.scrolled)
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
        self.setAccessibleName(say("Text"))
        self.setMouseTracking(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        refit(self, ReadingText._set_letters)
        self._glow = QVariantAnimation(self)
        self._glow.setDuration(_FLASH_MS)
        self._glow.setStartValue(1.0)
        self._glow.setEndValue(0.0)
        self._glow.valueChanged.connect(self._fade)
        self.selectionChanged.connect(lambda: self.taken.emit(self.textCursor().hasSelection()))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._laid_out())

    def _set_letters(self) -> None:
        """Letters of the size that is chosen, and lines as long as so many of them."""
        face = font("reading")
        self.document().setDefaultFont(face)
        self.setFont(face)
        across = self.fontMetrics().horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.measure = round(across * _MEASURE)
        self.setLineWrapColumnOrWidth(self.measure)

    # What is shown

    def show_page(self, printed: Printed) -> None:
        """Set another page, from its top."""
        self.printed = printed
        self._put_marks([])
        self.blockSignals(True)
        typeset(self.document(), printed)
        start = QTextCursor(self.document())
        self.setTextCursor(start)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(0)
        self._laid_out()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these quotes."""
        self._put_marks(sorted(marks, key=lambda mark: mark.start))
        self.viewport().update()
        self.moved.emit()

    def beside(self, step: int) -> int | None:
        """The quote after the chosen one, or before it with -1; the first when none is chosen."""
        order = [mark.quote for mark in self._marks]
        if not order:
            return None
        if self.chosen not in order:
            return order[0 if step > 0 else -1]
        return order[max(0, min(len(order) - 1, order.index(self.chosen) + step))]

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
                if moving():
                    self._glow.start()
                return

    def frame(self, left: int, right: int, width: int) -> None:
        """Set the lines so wide (a window may be narrower than the measure), and keep so many
        pixels clear beside them."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
            self._sight.laid_out()
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

    def in_view(self, beyond: int = 0) -> tuple[int, int]:
        """The first and last place of the page in view, and `beyond` pixels above and below."""
        return self._sight.in_view(beyond)

    def seen(self, beyond: int = 0) -> list[Mark]:
        """The marks in view, and `beyond` pixels above and below."""
        if not self._marks:
            return []
        first, last = self.in_view(beyond)
        start = bisect_left(self._starts, first - self._longest)
        end = bisect_left(self._starts, last + 1)
        return [mark for mark in self._marks[start:end] if mark.end > first]

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The words between two places of the page as boxes of the viewport, one a line."""
        return self._sight.boxes(start, end)

    def select_words(self, start: int, end: int) -> None:
        """Select words by their code points in the text, and bring them into view."""
        first, last = self.printed.span(start, end)
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def bring(self, start: int, end: int, below: int = 0) -> None:
        """Scroll as little as shows the words between two places of the page, with `below` pixels
        under them."""
        box = QRectF()
        for each in self.boxes(start, end):
            box = box.united(each) if not box.isNull() else each
        if box.isNull():
            return
        view, bar = self.viewport().height(), self.verticalScrollBar()
        if box.top() < 0 or box.bottom() + min(below, view // 2) > view:
            bar.setValue(bar.value() + round(box.top()) - view // 3)

    def mark_at(self, at: QPoint) -> Mark | None:
        """The shortest quote at a point of the viewport."""
        near = self.seen()
        hit = [m for m in near if any(box.contains(at) for box in self.boxes(m.start, m.end))]
        return min(hit, key=lambda mark: mark.end - mark.start, default=None)

    def selection_box(self) -> QRectF:
        """Where the selected words end, in the viewport."""
        cursor = self.textCursor()
        found = list(self.boxes(cursor.selectionStart(), cursor.selectionEnd()))
        return found[-1] if found else QRectF(self.cursorRect())

    # Building

    def _put_marks(self, marks: list[Mark]) -> None:
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._longest = max((mark.end - mark.start for mark in marks), default=0)

    def _laid_out(self) -> None:
        self._sight.laid_out()
        self.moved.emit()

    # Drawing

    def _fade(self, value: float) -> None:
        self._flash = value
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.seen():
            self._paint_mark(painter, mark)
        for layer in self.layers:
            layer.paint(painter, self)
        painter.end()
        super().paintEvent(event)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        look = theme()
        chosen = mark.quote == self.chosen
        ground = QColor(look.accent_ground)
        if chosen and self._flash:
            ground = _between(ground, look.accent, 0.45 * self._flash)
        for box in self.boxes(mark.start, mark.end):
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
            at = event.position().toPoint()
            if any(layer.press(at, self) for layer in self.layers):
                return
            self.put.emit()
            mark = self.mark_at(at)
            if mark is not None:
                self.pressed.emit(mark.quote)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            at = event.position().toPoint()
            over = any(each.over(at, self) for each in self.layers) or self.mark_at(at) is not None
            hand = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(hand)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        mark = self.mark_at(event.pos())
        tips = [each.tip(event.pos(), self) for each in self.layers]
        tips.append(self.tips.get(mark.quote, "") if mark is not None else "")
        words = next(filter(None, tips), "")
        QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>" if words else "", self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.steer(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_words()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()


_UP = QPoint(0, -3)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )

"""The table of a list: keyboard, several rows at once, cells that wait for their row.

Hides how a row looks before it was read, and which columns a narrow window leaves out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QStaticText,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QToolTip,
)

from db.language import reads_left, say
from desktop.theme import Space, broad, font, text_share, theme
from desktop.widgets.labels import elided, isolated
from desktop.widgets.list_head import ListHead, margin
from desktop.widgets.listing import Listing
from desktop.widgets.tables import RecordTable, RowPainter

_AnyIndex = QModelIndex | QPersistentModelIndex


@lru_cache(8192)
def _cut(text: str, width: int, share: float) -> QStaticText:
    """The words as they fit, laid out: the same cells come again with every frame of a scroll.
    `share`: how large the letters are."""
    made = QStaticText(elided(QFontMetrics(font("body")), text, width))
    made.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    sides = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(sides[0] if reads_left() else sides[1])
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    made.setTextOption(option)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=font("body"))
    return made


def part(painter: QPainter, inner: QRect, start: int, width: int = -1) -> QRect:
    """A part of a cell: from `start` pixels in reading direction, `width` wide (-1: the rest)."""
    wide = inner.width() - start if width < 0 else width
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        start = inner.width() - start - wide
    return QRect(inner.left() + start, inner.top(), wide, inner.height())


def draw_words(painter: QPainter, inner: QRect, text: str) -> None:
    """One line in the body font (which the painter must have), cut when it must be."""
    words = _cut(text, inner.width(), text_share())
    size = words.size()
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = inner.left() + inner.width() - size.width() if mirrored else inner.left()
    painter.drawStaticText(QPointF(left, inner.top() + (inner.height() - size.height()) / 2), words)


_RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value


class CellPainter:
    """Paints a cell that is more than text. `width(record)`: what it would need, in pixels."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        """Draw into `inner`, the cell without its margins."""
        raise NotImplementedError

    def width(self, record: Any) -> int:
        """The width it needs so as not to be cut."""
        raise NotImplementedError


class ListTable(RecordTable):
    """Shows a `Listing`.

    typed(str)    a letter was typed: it belongs in the filter
    entered(row)  Enter on a row
    unwanted      Delete
    edited(row, column)  F2
    """

    typed = Signal(str)
    entered = Signal(int)
    unwanted = Signal()
    edited = Signal(int, int)

    def __init__(self, listing: Listing, cells: Mapping[int, CellPainter]) -> None:
        super().__init__()
        self.listing = listing
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_RecordPainter(self, cells))
        self.setAccessibleName(say("List"))
        head = ListHead(self)
        self.setHorizontalHeader(head)
        self.setModel(listing)
        columns = listing.listed.columns
        wide = {at: column.width for at, column in enumerate(columns) if column.width}
        # What needs most room goes first; of the others the last.
        leave = sorted(wide, key=lambda at: (columns[at].needs, at), reverse=True)
        main = next(at for at, column in enumerate(columns) if not column.width)
        self.share_room(main, wide, leave)

    def chosen_ids(self) -> list[int]:
        """The records of all selected rows, from the top."""
        out: list[int] = []
        for part in self.selectionModel().selection().toList():
            out.extend(self.listing.ids[part.top() : part.bottom() + 1].tolist())
        return out

    def chosen_count(self) -> int:
        """How many rows are selected."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End mean the list, not the row: a row is one thing here.
        if action in (
            QAbstractItemView.CursorAction.MoveHome,
            QAbstractItemView.CursorAction.MoveEnd,
        ):
            home = action == QAbstractItemView.CursorAction.MoveHome
            row = 0 if home else self.listing.rowCount() - 1
            return self.listing.index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.entered.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edited.emit(self.currentIndex().row(), self.currentIndex().column())
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.unwanted.emit()
        elif plain and text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Painting is when rows are looked at, whatever brought them into view.
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.listing.look(first, last if last >= 0 else self.listing.rowCount() - 1)
        super().paintEvent(event)

    def _least(self, column: int) -> int:
        head = self.horizontalHeader()
        return head.least(column) if isinstance(head, ListHead) else 0

    def _grows(self, column: int) -> bool:
        return not self.listing.listed.columns[column].figure

    def _needs(self, column: int) -> int:
        return broad(self.listing.listed.columns[column].needs)


class _RecordPainter(RowPainter):
    def __init__(self, table: ListTable, cells: Mapping[int, CellPainter]) -> None:
        super().__init__(table)
        self._table = table
        self._cells = dict(cells)
        self._columns = table.listing.listed.columns

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        record = self._table.listing.record(index.row())
        number = index.column()
        before = margin(number)
        whole = option.rect.adjusted(0, 0, 0, -1)
        inner = part(painter, whole, before, whole.width() - before - Space.M)
        if record is None:
            self._wait(painter, inner, index)
        elif number in self._cells:
            self._cells[number].paint(painter, inner, record)
        else:
            column = self._columns[number]
            painter.setPen(theme().secondary if column.quiet else theme().ink)
            if column.figure:
                painter.setFont(font("figures"))
                painter.drawText(inner, _RIGHT, column.text(record))
            else:
                painter.setFont(font("body"))
                draw_words(painter, inner, column.text(record))

    def _wait(self, painter: QPainter, inner: QRect, index: _AnyIndex) -> None:
        """A grey bar where the words will stand."""
        share = (0.86, 0.55, 0.7)[(index.row() + index.column()) % 3]
        bar = QRectF(part(painter, inner, 0, round(inner.width() * share)))
        bar = QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().pressed)
        painter.drawRoundedRect(bar, 4, 4)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _AnyIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = self.tooltip(index)
        # Escaped, so that case material can never be markup; as a paragraph, so that it wraps.
        QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>" if words else "", view)
        return True

    def tooltip(self, index: _AnyIndex) -> str:
        """More than the cell shows: what was cut, or what its column has to add."""
        record = self._table.listing.record(index.row())
        if record is None:
            return ""
        column = self._table.listing.listed.columns[index.column()]
        if column.tip is not None:
            return column.tip(record)
        text = column.text(record)
        room = self._table.columnWidth(index.column()) - margin(index.column()) - Space.M
        cell = self._cells.get(index.column())
        metrics = QFontMetrics(font("body"))
        need = cell.width(record) if cell else metrics.horizontalAdvance(isolated(text))
        return text if need > room else ""

"""Lists: a table that looks like a page."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.theme import Size, Space, broad, font, refit, row, theme
from desktop.widgets.labels import draw_elided

#: Pixels the words of the main column keep before another column goes.
_LEAST = 170
#: Pixels that are enough for it; what is left is shared with the other columns of words, each of
#: which grows by this share of its width at the most.
_ENOUGH, _MOST = 520, 0.8


class RecordTable(QTableView):
    """A table of records: rows of 36 px, no grid, one row chosen at a time.

    `chosen(index)`: a row was chosen with the mouse or the keyboard.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self._main = 0
        self._widths: Mapping[int, int] = {}
        self._leave: Sequence[int] = ()
        #: What columns were given here; one that has another width was drawn so by hand.
        self._given: dict[int, int] = {}
        self.setFont(font("body"))
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        # Fixed row heights: Qt would otherwise measure a million rows to place the last one.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        refit(self, lambda table: table.verticalHeader().setDefaultSectionSize(Size.ROW))
        head = self.horizontalHeader()
        head.setFont(font("caption"))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(48)
        refit(head, lambda each: each.setFixedHeight(row(34)))
        self.setItemDelegate(RowPainter(self))

    def share_room(self, main: int, widths: Mapping[int, int], leave: Sequence[int]) -> None:
        """Column `main` takes the room the others leave; those have `widths`, for text of its usual
        size. `leave`: which of them go, from the first, where too little would be left."""
        self._main, self._widths, self._leave = main, widths, leave
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(main, QHeaderView.ResizeMode.Stretch)
        refit(self, RecordTable._widen)

    def _widen(self) -> None:
        self._given.clear()
        for column in self._widths:
            self.setColumnWidth(column, self._wide(column))
        self._make_room()

    def _make_room(self) -> None:
        room = self.viewport().width()
        gone = {column for column in self._leave if self._needs(column) > room}
        left = room - sum(self._wide(at) for at in self._widths if at not in gone)
        for column in self._leave:
            if left < broad(_LEAST) and column not in gone:
                gone.add(column)
                left += self._wide(column)
        for column in self._leave:
            if self.isColumnHidden(column) != (column in gone):
                self.setColumnHidden(column, column in gone)
        self._share_rest(left - broad(_ENOUGH), gone)

    def _share_rest(self, rest: int, gone: Container[int]) -> None:
        """Let columns of words have what the main one does not need."""
        growing = [at for at in self._widths if at not in gone and self._grows(at)]
        whole = sum(self._wide(at) for at in growing)
        share = min(_MOST, max(0.0, rest / whole)) if whole else 0.0
        for column in growing:
            before, wide = self._given.get(column), round(self._wide(column) * (1 + share))
            if before in (None, self.columnWidth(column)) and wide != before:
                self.setColumnWidth(column, wide)
                self._given[column] = wide

    def _grows(self, column: int) -> bool:
        """Whether a column has words that more room shows more of."""
        return False

    def _wide(self, column: int) -> int:
        return max(broad(self._widths[column]), self._least(column))

    def _least(self, column: int) -> int:
        """Pixels a column needs for its head."""
        return 0

    def _needs(self, column: int) -> int:
        """Pixels the table must have for a column to be shown, whatever else there is."""
        return 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._make_room()

    def choose(self, row: int) -> None:
        """Select a row and bring it into view, without saying `chosen`."""
        model = self.model()
        if not 0 <= row < model.rowCount():
            self.clearSelection()
            return
        quiet = self.blockSignals(True)
        self.selectRow(row)
        self.blockSignals(quiet)
        self.scrollTo(model.index(row, 0))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        now = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if now.isValid() and (enter or now.row() != before.row()):
            self.chosen.emit(now)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()


class RowPainter(QStyledItemDelegate):
    """Paints cells the program's way. Override `paint_cell` for cells that are more than text."""

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The inside of a cell: DisplayRole, with ForegroundRole and FontRole when given."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text is None:
            return
        painter.setFont(index.data(Qt.ItemDataRole.FontRole) or font("body"))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or theme().ink)
        inner = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if align is not None and Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight:
            painter.setFont(index.data(Qt.ItemDataRole.FontRole) or font("figures"))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(text)
            )
        else:
            draw_elided(painter, inner, str(text), towards=option.direction)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme()
        rect = option.rect
        state = option.state
        table = self.parent()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.accent_ground)
        elif isinstance(table, RecordTable) and table.hovered_row == index.row():
            painter.fillRect(rect, look.hover)
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_Selected and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), look.accent)
        self.paint_cell(painter, option, index)
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * Space.M, Size.ROW)

"""The first rows as the incidents they would become, each beside its cells.

Hides how a row is told in two lines, and that it scrolls with the table it belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.exchange.tables.incoming import Row
from db.language import say
from desktop.intake.preview import words
from desktop.intake.preview.grid import HEAD, ROW, Grid, head_ground
from desktop.theme import Space, font, sided, theme
from desktop.widgets.labels import direction, draw_elided

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROW = int(Qt.ItemDataRole.UserRole)
_REFUSED = say("This row cannot be used")


class ReadModel(QAbstractListModel):
    """The rows as they were understood."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row | None, ...] = ()

    def fill(self, rows: Sequence[Row | None]) -> None:
        """Show these; None: the row is refused."""
        if len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.title if row is not None else _REFUSED
        if role in (int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            if row is None:
                return _REFUSED
            told = (row.title, words.when(row), words.where(row), words.who(row))
            return "\n".join(part for part in (*told, words.figures(row)) if part)
        return None


class ReadRows(QWidget):
    """The list beside a grid, row by row."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self._grid = grid
        self.model = ReadModel(self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ReadPainter(self.list, grid))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.list.setAccessibleName(say("The first rows as incidents"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sided(1, HEAD, 0, 0))
        self._column.setSpacing(0)
        self._column.addWidget(self.list)
        grid_bar, own_bar = grid.verticalScrollBar(), self.list.verticalScrollBar()
        grid_bar.valueChanged.connect(own_bar.setValue)
        own_bar.valueChanged.connect(grid_bar.setValue)
        grid.moved.connect(self.list.viewport().update)
        across = grid.horizontalScrollBar()
        across.rangeChanged.connect(self._keep_level)

    def _keep_level(self) -> None:
        """End where the cells end: a scroll bar below them takes room."""
        bar = self._grid.horizontalScrollBar()
        foot = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self._column.setContentsMargins(*sided(1, HEAD, 0, foot))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, way = theme(), self.layoutDirection()
        painter = QPainter(self)
        head = QRect(0, 0, self.width(), HEAD)
        painter.fillRect(head, head_ground())
        painter.setPen(look.line)
        painter.drawLine(0, HEAD - 1, self.width(), HEAD - 1)
        at = self.width() - 1 if way == Qt.LayoutDirection.RightToLeft else 0
        painter.drawLine(at, 0, at, self.height())
        inner = head.adjusted(Space.L, 0, -Space.M, 0)
        painter.setFont(font("small_strong"))
        painter.setPen(look.ink)
        line = QRect(inner.x(), 9, inner.width(), 18)
        draw_elided(painter, line, say("As incidents"), towards=way)
        painter.setFont(font("caption"))
        painter.setPen(look.secondary)
        told = say("day · figures · place · who")
        draw_elided(painter, QRect(inner.x(), 28, inner.width(), 17), told, towards=way)


class _ReadPainter(QStyledItemDelegate):
    def __init__(self, parent: QObject, grid: Grid) -> None:
        super().__init__(parent)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row | None = index.data(_ROW)
        look, way = theme(), option.direction
        box: QRect = option.rect
        painter.save()
        if self._grid.currentIndex().row() == index.row():
            painter.fillRect(box, look.accent_ground)
        painter.setPen(look.line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(Space.L, 0, -Space.M, 0)
        painter.setFont(font("strong"))
        if row is None:
            painter.setPen(look.danger)
            draw_elided(painter, inner, _REFUSED, towards=way)
        else:
            painter.setPen(look.ink)
            high = QRect(inner.x(), inner.y() + 5, inner.width(), 19)
            draw_elided(painter, high, _whole(row.title or say("Untitled"), way), towards=way)
            painter.setFont(font("small"))
            painter.setPen(look.secondary if row.edtf else look.warning)
            low = QRect(inner.x(), inner.y() + 24, inner.width(), 17)
            draw_elided(painter, low, _whole(words.line(row), way), towards=way)
        painter.restore()


def _whole(line: str, way: Qt.LayoutDirection) -> str:
    """A line of Latin letters as it runs, also where lines begin at the right."""
    own = direction(line) == Qt.LayoutDirection.LeftToRight
    mirrored = own and way == Qt.LayoutDirection.RightToLeft
    return f"\u2066{line}\u2069" if mirrored else line

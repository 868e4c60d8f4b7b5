"""The first rows of a file as a table: every column with its name and what becomes of it.

Hides how heads are drawn in two lines and reached from the keyboard: the head of the column the
cursor stands in wears the ring, Enter asks for another choice.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from db.exchange.tables.incoming import Column
from db.language import number, say
from desktop import icons
from desktop.theme import Size, Space, broad, font, grown, theme
from desktop.widgets.labels import direction, draw_elided
from desktop.widgets.tables import RowPainter

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
HEAD = 54
#: The height of a row, also of the incident that is shown beside it.
ROW = 46
_NARROWEST, _WIDEST = 104, 280
_SAID = 150
#: More columns than this do not fit a screen.
_WIDE = 20
KEPT = say("kept in the row")
_GUESSED = "guessed"


def head_ground() -> QColor:
    """The ground of heads: a little off that of the sheet, which is raised itself where it is
    dark."""
    look = theme()
    return look.panel if look.dark else look.raised


class GridModel(QAbstractTableModel):
    """The cells of the first rows as texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.guessed: frozenset[str] = frozenset()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._numbers: tuple[int, ...] = ()

    def fill(
        self,
        columns: Sequence[Column],
        rows: Sequence[tuple[str, ...]],
        numbers: Sequence[int],
        guessed: frozenset[str] = frozenset(),
    ) -> None:
        """Show these. `guessed`: names of columns whose use nobody confirmed."""
        names = [column.name for column in self.columns]
        if names == [column.name for column in columns] and tuple(rows) == self._rows:
            self.columns, self.guessed = tuple(columns), guessed
            last = max(0, len(columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            return
        self.beginResetModel()
        self.columns, self._rows = tuple(columns), tuple(rows)
        self._numbers, self.guessed = tuple(numbers), guessed
        self.endResetModel()

    def becomes(self, column: int) -> str:
        """What becomes of a column, in words."""
        return self.columns[column].becomes or KEPT

    def is_guessed(self, column: int) -> bool:
        """Whether that is a guess."""
        return self.columns[column].name in self.guessed

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return " ".join(cell.split())
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return cell[:1000] or None
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return say(
                "{label}: {value}",
                label=self.columns[index.column()].name,
                value=cell or say("empty"),
            )
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            shown = role == int(Qt.ItemDataRole.DisplayRole) and section < len(self._numbers)
            return number(self._numbers[section]) if shown else None
        name = self.columns[section].name
        if role == int(Qt.ItemDataRole.DisplayRole):
            return name
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)):
            guess = ", guessed" if self.is_guessed(section) else ""
            return f"{name}: {self.becomes(section)}{guess}"
        return None


class Heads(QHeaderView):
    """The heads of the columns in two lines. `asked(column)`: another use of it is wanted."""

    asked = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.choosable = False
        self.setFixedHeight(grown(HEAD, 2))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(64)
        self.setStretchLastSection(True)
        self.setAccessibleName(say("Columns of the file and what becomes of them"))
        self.sectionClicked.connect(self._ask)

    def _ask(self, column: int) -> None:
        if self.choosable:
            self.asked.emit(column)

    def place(self, column: int) -> QRect:
        """Where a head stands, in the coordinates of this widget."""
        left = self.sectionViewportPosition(column)
        return QRect(left, 0, self.sectionSize(column), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        model = self.model()
        if not isinstance(model, GridModel) or not rect.isValid():
            return
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, head_ground())
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = rect.topRight() if not self.isRightToLeft() else rect.topLeft()
        painter.drawLine(edge.x(), rect.top() + Space.M, edge.x(), rect.bottom() - Space.M)
        here = self._table.currentIndex().column() == column and self._table.hasFocus()
        if here:
            painter.setPen(QPen(look.accent, 2))
            box = rect.toRectF().adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(box, Size.RADIUS - 2, Size.RADIUS - 2)
        self._paint_words(painter, rect.adjusted(Space.M, 0, -Space.M, 0), column, model)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, column: int, model: GridModel) -> None:
        look, way = theme(), self.layoutDirection()
        painter.setFont(font("small_strong"))
        painter.setPen(look.ink)
        name = model.columns[column].name or say("Column {column}", column=column + 1)
        # Fields of a list of references are what they are called: then one line is enough.
        says = self.choosable or any(each.becomes for each in model.columns)
        high = QRect(box.x(), 9 if says else 18, box.width(), grown(18))
        mirrored = way == Qt.LayoutDirection.RightToLeft
        if model.is_guessed(column):
            painter.setFont(font("caption"))
            painter.setPen(look.warning)
            wide = QFontMetrics(painter.font()).horizontalAdvance(_GUESSED) + 2
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(high, flags.value, _GUESSED)
            room = wide + Space.S
            high.adjust(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
            painter.setFont(font("small_strong"))
            painter.setPen(look.ink)
        draw_elided(painter, high, name, towards=way)
        if not says:
            return
        low = QRect(box.x(), 10 + grown(18), box.width(), grown(17))
        if self.choosable:
            at = low.x() if mirrored else low.right() - 13
            spot = QRect(at, low.y() + 2, 13, 13).toRectF()
            icons.paint(painter, "down", spot, look.secondary)
            low.adjust(17 if mirrored else 0, 0, 0 if mirrored else -17, 0)
        words = model.becomes(column)
        kept = not model.columns[column].becomes
        painter.setFont(font("caption"))
        painter.setPen(look.secondary if kept else look.accent)
        draw_elided(painter, low, words, towards=way)

    def sectionSizeFromContents(self, column: int) -> QSize:
        return QSize(self._widest(column), grown(HEAD, 2))

    def _widest(self, column: int) -> int:
        model = self.model()
        if not isinstance(model, GridModel):
            return broad(_NARROWEST)
        named = QFontMetrics(font("small_strong")).horizontalAdvance(model.columns[column].name)
        small = QFontMetrics(font("caption"))
        used = small.horizontalAdvance(model.becomes(column)) + 17
        if self.choosable:
            named += small.horizontalAdvance(_GUESSED) + Space.M
        body = QFontMetrics(font("body"))
        cells = [str(model.index(row, column).data() or "") for row in range(model.rowCount())]
        widest = max((body.horizontalAdvance(cell[:60]) for cell in cells[:20]), default=0)
        # What a column becomes can be a sentence, which then is cut and told whole on pointing.
        return min(
            max(named, min(used, broad(_SAID)), widest, broad(_NARROWEST) - 24) + 2 * Space.M + 2,
            broad(_WIDEST),
        )


class Grid(QTableView):
    """The table. `asked(column)`: what becomes of a column is to be chosen; `moved`: another row
    has the cursor."""

    asked = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.heads = Heads(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(self.grid)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font("body"))
        self.setShowGrid(False)
        self.setStyleSheet(
            "QTableView, QHeaderView, QHeaderView::section { background: transparent; }"
        )
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(grown(ROW, 2))
        numbers.setFont(font("caption_figures"))
        numbers.setHighlightSections(False)
        numbers.setSectionsClickable(False)
        numbers.setFixedWidth(56)
        numbers.setAccessibleName(say("Row numbers"))
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(say("First rows of the file"))
        self.heads.asked.connect(self.asked)

    def fill(
        self,
        columns: Sequence[Column],
        rows: Sequence[tuple[str, ...]],
        numbers: Sequence[int],
        guessed: frozenset[str] = frozenset(),
        choosable: bool = False,
    ) -> None:
        """Show the first rows; `choosable`: what becomes of a column can be changed."""
        self.heads.choosable = choosable
        before = [column.name for column in self.grid.columns]
        self.grid.fill(columns, rows, numbers, guessed)
        if before != [column.name for column in columns]:
            for at in range(len(columns)):
                self.setColumnWidth(at, self.heads._widest(at))
            self._used_first()
            if rows and columns:
                self.setCurrentIndex(self.grid.index(0, self.heads.logicalIndex(0)))
        self.heads.viewport().update()

    def _used_first(self) -> None:
        """In a table wider than a screen the columns that become something stand before those that
        are only kept: GTD has 135. They stay there when another use is chosen."""
        columns = self.grid.columns
        if len(columns) > _WIDE:
            order = sorted(range(len(columns)), key=lambda at: not columns[at].becomes)
        else:
            order = list(range(len(columns)))
        for place, at in enumerate(order):
            self.heads.moveSection(self.heads.visualIndex(at), place)

    def row_height(self, tall: bool) -> None:
        """Rows as tall as an incident of two lines, or of one."""
        self.verticalHeader().setDefaultSectionSize(grown(ROW, 2) if tall else Size.ROW)

    def currentChanged(self, now: AnyIndex, before: AnyIndex) -> None:
        super().currentChanged(now, before)
        self.heads.viewport().update()
        self.moved.emit()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.heads.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.heads.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if enter and self.heads.choosable and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().column())
        else:
            super().keyPressEvent(event)


class CellPainter(RowPainter):
    """Cells in their own direction: Arabic script runs from the right."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        text = str(index.data() or "")
        if not text:
            return
        painter.setFont(font("body"))
        painter.setPen(theme().ink)
        inner = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        # Below its head where lines run to the left; elsewhere a column of Persian stands apart.
        leftward = option.direction == Qt.LayoutDirection.RightToLeft
        draw_elided(painter, inner, text, towards=option.direction if leftward else direction(text))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(broad(_NARROWEST), grown(ROW, 2))

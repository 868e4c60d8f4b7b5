"""Changing a cell of a list where it stands: F2 or a double click, Tab to the next cell.

Hides that the editor floats over the list: it belongs to a record, not to a row, and follows it
when the list is put in another order. Whatever leaves the cell writes it, Escape does not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from db.step import Step
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets.fields import ChoiceField, Field
from desktop.widgets.list_table import ListTable
from desktop.widgets.sheet import paint_raised

_NARROWEST = 260
_EDGE = Space.S


@dataclass(frozen=True, slots=True)
class Inline:
    """How the cells of a column are changed. `field(record)`: the editor, holding what stands
    there; `write(step, id, value)`; `label`: the name of the step."""

    label: str
    field: Callable[[Any], Field]
    write: Callable[[Step, int, Any], object]


class InlineEdit(QObject):
    """The one editor of a list. `edits`: by the key a column sorts by."""

    def __init__(self, session: Session, table: ListTable, edits: Mapping[str, Inline]) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._edits = {
            number: edits[column.order]
            for number, column in enumerate(table.listing.listed.columns)
            if column.order in edits
        }
        self._panel: _Panel | None = None
        self._at: tuple[int, int] = (0, 0)
        self._before: Any = None
        listing = table.listing
        for moved in (listing.rowsInserted, listing.rowsRemoved, listing.layoutChanged):
            moved.connect(self._place)
        listing.modelReset.connect(self._place)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self._place)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def field(self) -> Field | None:
        """The field that is open, None when none is."""
        return self._panel.field if self._panel is not None else None

    def can(self, column: int) -> bool:
        """Whether cells of this column can be changed here."""
        return column in self._edits and not self._table.isColumnHidden(column)

    def begin(self, row: int, column: int) -> bool:
        """Open the editor of a cell, or of the first one of the row that has one."""
        record = self._table.listing.record(row)
        if record is None or self._session.why_read_only:
            return False
        if not self.can(column):
            column = self._columns()[0] if self._columns() else -1
        if column < 0:
            return False
        self.commit()
        field = self._edits[column].field(record)
        self._at, self._before = (int(record.id), column), field.value()
        panel = self._panel = _Panel(self._table.window(), field)
        self._watch(field)
        self._place()
        if self.field is not field:
            return False
        panel.show()
        panel.raise_()
        field.focus()
        for line in field.findChildren(QLineEdit):
            line.selectAll()
        return True

    def commit(self) -> bool:
        """Write what was typed; False (and the editor stays) when it cannot be used."""
        panel = self._panel
        if panel is None:
            return True
        sentence = panel.field.trouble()
        if sentence:
            panel.field.complain(sentence)
            panel.fit()
            return False
        value, before = panel.field.value(), self._before
        record, column = self._at
        self.drop()
        if value != before:
            edit = self._edits[column]
            self._session.do(edit.label, lambda step: edit.write(step, record, value))
        return True

    def drop(self) -> None:
        """Close the editor; nothing is written."""
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()

    def _columns(self) -> list[int]:
        return [column for column in sorted(self._edits) if self.can(column)]

    def _watch(self, field: Field) -> None:
        for kind in (QLineEdit, QComboBox):
            for editor in field.findChildren(kind):
                editor.installEventFilter(self)
        if isinstance(field, ChoiceField):
            field.choice.activated.connect(self._chosen)

    def _chosen(self) -> None:
        if self.commit():
            self._table.setFocus()

    def _go(self, by: int) -> None:
        """On to the next cell that can be changed, in this row or the one below."""
        record, column = self._at
        columns, row = self._columns(), self._table.listing.row_of(record)
        if not self.commit():
            return
        place = columns.index(column) + by
        if not 0 <= place < len(columns):
            row, place = row + by, 0 if by > 0 else len(columns) - 1
            if not 0 <= row < self._table.listing.rowCount():
                self._table.setFocus()
                return
            self._table.choose(row)
        if not self.begin(row, columns[place]):
            self._table.setFocus()

    def _place(self, *_: object) -> None:
        """Over its cell, wherever that stands now; closed when the record is no longer listed."""
        panel = self._panel
        if panel is None:
            return
        record, column = self._at
        row = self._table.listing.row_of(record)
        if row < 0:
            self.drop()
            return
        cell = self._table.visualRect(self._table.listing.index(row, column))
        if not self._table.viewport().rect().intersects(cell):
            self.drop()
            return
        window = self._table.window()
        width = min(max(cell.width(), _NARROWEST), self._table.viewport().width())
        left = cell.left()
        if self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = cell.right() + 1 - width
        corner = self._table.viewport().mapTo(window, QPoint(left, cell.top()))
        panel.setFixedWidth(width + 2 * _EDGE)
        panel.fit()
        x = max(0, min(corner.x() - _EDGE, window.width() - panel.width()))
        y = max(0, min(corner.y() - _EDGE, window.height() - panel.height()))
        panel.move(x, y)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        panel = self._panel
        if panel is None or now is None or not shiboken6.isValid(panel) or not panel.isVisible():
            return
        popup = QApplication.activePopupWidget()
        if panel.isAncestorOf(now) or popup is not None:
            return
        if not self.commit():
            self.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the editor."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key, panel = event.key(), self._panel
        if panel is None:
            return False
        if key == Qt.Key.Key_Escape:
            self.drop()
            self._table.setFocus()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.commit():
                self._table.setFocus()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if panel.field.trouble():
                # What a date may mean is picked below it: Tab leads there.
                panel.field.complain(panel.field.trouble())
                return False
            self._go(1 if key == Qt.Key.Key_Tab else -1)
            return True
        return False


class _Panel(QFrame):
    """The raised ground of a field without its name, as tall as what stands in it."""

    def __init__(self, window: QWidget, field: Field) -> None:
        super().__init__(window)
        self.field = field
        self.setAccessibleName(field.label)
        self.hide()
        field.go_bare()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.addWidget(field)

    def fit(self) -> None:
        """As tall as its field is at this width: what a date may mean stands below the words."""
        self._column.activate()
        height = self.sizeHint().height()
        if self._column.hasHeightForWidth():
            height = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), height)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_raised(painter, QRectF(self.rect()).adjusted(2, 2, -2, -3), 8)

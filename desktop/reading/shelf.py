"""The list of texts that are held, at the left of the reading room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from db import when as dates
from db.changes import Changes
from db.language import number, say, with_dots
from db.records import lists
from db.records.lists import ListFilter, SourceRow
from desktop.session import Session
from desktop.theme import Size, Space, broad, font, grown, refit, row, theme
from desktop.widgets.labels import Secondary, draw_elided, isolated
from desktop.widgets.list_table import CellPainter, ListTable, part
from desktop.widgets.listing import Asked, Column, Listed, Listing
from desktop.widgets.search_line import SearchLine

_ROW = 52
_PAUSE_MS = 120


def _detail(row: SourceRow) -> str:
    issued = dates.said_short(row.issued) if row.issued else ""
    parts = with_dots(part for part in (isolated(row.publisher), issued) if part)
    return parts or say("Publisher and date not known")


def _spoken(row: SourceRow) -> str:
    return f"{row.title}, {_detail(row)}"


LISTED = Listed(
    kind="source",
    columns=(Column(say("Text"), "issued", _spoken),),
    rows=lists.sources,
    tables=frozenset(("source", "snapshot", "claim", "quote", "actor", "actor_name")),
    name="reading",
)


class TextCell(CellPainter):
    """Two lines: the title; who published it and when."""

    def paint(self, painter: QPainter, inner: QRect, record: Any) -> None:
        look = theme()
        towards = painter.layoutDirection()
        painter.setFont(font("strong"))
        painter.setPen(look.ink)
        first, second = grown(19), grown(18)
        edge = inner.top() + (inner.height() - first - second) // 2
        top = QRect(inner.left(), edge, inner.width(), first)
        title = record.title or record.publisher or say("Untitled source")
        draw_elided(painter, top, title, towards=towards)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        low = QRect(inner.left(), edge + first, inner.width(), second)
        if record.claims:
            count = number(record.claims)
            width = painter.fontMetrics().horizontalAdvance(count)
            end = part(painter, low, low.width() - width, width)
            painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, count)
            low = part(painter, low, 0, low.width() - width - Space.S)
        draw_elided(painter, low, _detail(record), towards=towards)

    def width(self, record: Any) -> int:
        return 10_000


class Shelf(QWidget):
    """`chosen(source)`: a text was taken from the shelf."""

    chosen = Signal(object)
    counted = Signal(int, int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.listing = Listing(session, LISTED, self)
        self.table = ListTable(self.listing, {0: TextCell()})
        self.table.setSelectionMode(ListTable.SelectionMode.SingleSelection)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        refit(self.table, lambda each: each.verticalHeader().setDefaultSectionSize(row(_ROW, 2)))
        self.table.setAccessibleName(say("Texts"))
        self.line = SearchLine(say("Find a text"))
        self._none = Secondary(say("No text has these words in its title, author or publisher."))
        self._none.setContentsMargins(Space.L, Space.S, Space.L, 0)
        self._none.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.line.textChanged.connect(self._pause.start)
        self.table.chosen.connect(self._take)
        self.table.typed.connect(self._type)
        self.listing.counted.connect(self._counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 6, Space.M, 6)
        top.addWidget(self.line)
        column.addLayout(top)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self.setMinimumWidth(200)
        refit(self, lambda shelf: shelf.setMaximumWidth(broad(420)))
        refit(self.line, lambda line: line.setFixedHeight(Size.TARGET))
        refit(self.line, lambda line: line.setMaximumWidth(broad(420)))

    def read(self) -> None:
        """Ask for the texts that fit what stands in the line."""
        self._pause.stop()
        narrowed = ListFilter(text=self.line.text().strip(), held=True)
        self.listing.ask(Asked(narrowed, "issued", True))

    def refresh(self, changes: Changes) -> None:
        """Follow a change of the case."""
        self.listing.refresh(changes)

    def choose(self, source: int) -> None:
        """Show which text is open, without saying `chosen`."""
        row = self.listing.row_of(source)
        if row >= 0:
            self.table.choose(row)
        else:
            self.table.clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().line)
        painter.drawLine(0, Size.TOOL_BAR - 1, self.width(), Size.TOOL_BAR - 1)

    def _take(self, index: QModelIndex) -> None:
        source = self.listing.id_at(index.row())
        if source is not None:
            self.chosen.emit(source)

    def _type(self, text: str) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.setText(self.line.text() + text)

    def _counted(self, shown: int, total: int) -> None:
        self._none.setVisible(not shown and bool(self.line.text().strip()))
        self.counted.emit(shown, total)

"""The model behind a list of records: ids in an order, and only the rows that are looked at.

Hides when what is read: the first ids come alone, so that a list of a million stands at once;
rows come in blocks around the view; after a change only the rows that differ are told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.changes import Changes
from db.language import say
from db.reader import Reader
from db.records import lists
from db.records.lists import Ints, ListFilter
from desktop.session import Session
from desktop.widgets.rearrangement import Rearrangement, rearrangement

#: Rows of a block; the view is some 30 rows high.
BLOCK = 200
#: Ids asked for first, before all of them.
FIRST = 2 * BLOCK
#: Rows read together with the first ids: what a tall window shows.
SCREEN = 60
#: Rows kept; beyond it the ones far from the view are let go.
_KEPT = 20 * BLOCK

_AnyIndex = QModelIndex | QPersistentModelIndex
RECORD = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `text` of a row as shown; `order`: the key of `lists.ORDERS` it sorts by.

    `width` in pixels, 0: all the room that is left. `needs`: the list must be this wide for the
    column to be shown. `figure`: a number, at the right. `quiet`: in the secondary colour.
    `tip`: more words for the tooltip than fit in the cell. `words`: what can stand in it, when that
    is little: none of it is cut; `sign`: pixels of a sign before them.
    """

    head: str
    order: str
    text: Callable[[Any], str]
    width: int = 0
    needs: int = 0
    figure: bool = False
    quiet: bool = False
    tip: Callable[[Any], str] | None = None
    words: tuple[str, ...] = ()
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list is made of: its kind, its columns, how rows are read, which tables they show.

    `name` tells two lists of one kind apart, so that their questions do not replace each other.
    """

    kind: lists.Listed
    columns: tuple[Column, ...]
    rows: Callable[[Reader, Sequence[int]], Sequence[Any]]
    tables: frozenset[str]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which records in which order a list is to show."""

    narrowed: ListFilter = field(default_factory=ListFilter)
    order: str = ""
    descending: bool = False


class Listing(QAbstractTableModel):
    """Rows of `Listed`. `data(RECORD)` is the whole row (None: not read yet).

    counted(shown, total): how many records the filter leaves, of how many there are.
    """

    counted = Signal(int, int)

    def __init__(self, session: Session, listed: Listed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.listed = listed
        self.asked = Asked()
        self.ids: Ints = np.empty(0, np.int64)
        self.shown = self.total = 0
        self._records: dict[int, Any] = {}
        self._stale: set[int] = set()
        self._view = (0, -1)
        self._reading: frozenset[int] = frozenset()

    # What is shown

    def ask(self, asked: Asked) -> None:
        """Show these records, from the top."""
        self.asked = asked
        kind = self.listed.kind

        def first(reader: Reader) -> tuple[Ints, Sequence[Any], int | None]:
            found = lists.ordered(
                reader, kind, asked.narrowed, asked.order, asked.descending, FIRST
            )
            rows = self.listed.rows(reader, found[:SCREEN].tolist())
            # Counting a million takes 0.1 s: with that many, the rows come first.
            return found, rows, None if found.size == FIRST else lists.count(reader, kind)

        def show(answer: tuple[Ints, Sequence[Any], int | None]) -> None:
            found, rows, total = answer
            self._records |= {row.id: row for row in rows}
            self._take(found)
            if total is None:
                self._read_ids()
            else:
                self._count(int(found.size), total)

        self._session.read(self._key("list"), first, show)

    def refresh(self, changes: Changes) -> None:
        """Read again what a change may have touched; scroll and selection stay."""
        tagged = self.asked.narrowed.tag is not None and changes.concerns("tagging", "tag")
        if changes.everything or tagged or changes.concerns(*self.listed.tables):
            self._stale = set(self._records)
            self._reading = frozenset()
            self._read_ids()

    def clear(self) -> None:
        """Show nothing: the case is closed."""
        self._records.clear()
        self._take(np.empty(0, np.int64))
        self._count(0, 0)

    def look(self, first: int, last: int) -> None:
        """Rows `first` to `last` are in view: read what is missing, a block before and after."""
        self._view = (first, last)
        start = max(0, (first - BLOCK // 2) // BLOCK * BLOCK)
        end = min(self.ids.size, ((last + BLOCK // 2) // BLOCK + 1) * BLOCK)
        near = self.ids[start:end].tolist()
        wanted = [each for each in near if each not in self._records or each in self._stale]
        if not wanted or self._reading.issuperset(wanted):
            return
        self._reading = frozenset(wanted)
        rows = self.listed.rows
        self._session.read(self._key("rows"), lambda reader: rows(reader, wanted), self._keep, -1)

    # Finding one's way

    def id_at(self, row: int) -> int | None:
        """The record of a row."""
        return int(self.ids[row]) if 0 <= row < self.ids.size else None

    def row_of(self, record: int) -> int:
        """The row of a record, -1 when it is not in the list."""
        found = np.flatnonzero(self.ids == record)
        return int(found[0]) if found.size else -1

    def record(self, row: int) -> Any:
        """What was read of a row, None as long as it was not."""
        return self._records.get(int(self.ids[row])) if 0 <= row < self.ids.size else None

    # What arrives

    def _read_ids(self) -> None:
        kind, asked, before = self.listed.kind, self.asked, self.ids

        def whole(reader: Reader) -> tuple[Ints, Rearrangement | None, int]:
            found = lists.ordered(reader, kind, asked.narrowed, asked.order, asked.descending)
            return found, rearrangement(before, found), lists.count(reader, kind)

        def show(answer: tuple[Ints, Rearrangement | None, int]) -> None:
            found, how, total = answer
            if self.ids is not before:
                self._read_ids()
                return
            if how is None:
                self._take(found)
            else:
                self._rearrange(found, how)
            self._count(found.size, total)
            self._look_again()

        self._session.read(self._key("list"), whole, show)

    def _take(self, found: Ints) -> None:
        self.beginResetModel()
        self.ids = found
        self._reading = frozenset()
        self.endResetModel()

    def _rearrange(self, found: Ints, how: Rearrangement) -> None:
        root = QModelIndex()
        for first, last in reversed(how.removed):
            self.beginRemoveRows(root, first, last)
            self.ids = np.delete(self.ids, np.s_[first : last + 1])
            self.endRemoveRows()
        if how.order is not None:
            self.layoutAboutToBeChanged.emit()
            old = self.persistentIndexList()
            place = np.empty_like(how.order)
            place[how.order] = np.arange(how.order.size)
            self.ids = self.ids[how.order]
            fresh = [self.index(int(place[each.row()]), each.column()) for each in old]
            self.changePersistentIndexList(old, fresh)
            self.layoutChanged.emit()
        for first, last in how.inserted:
            self.beginInsertRows(root, first, last)
            self.ids = np.insert(self.ids, first, found[first : last + 1])
            self.endInsertRows()

    def _keep(self, rows: Sequence[Any]) -> None:
        came = {row.id: row for row in rows}
        changed = {number for number, row in came.items() if self._records.get(number) != row}
        self._records |= came
        # What was asked and did not come is gone; asking for it again would never end.
        self._stale -= self._reading
        self._reading = frozenset()
        self._let_go(came)
        self._tell(changed)

    def _let_go(self, near: dict[int, Any]) -> None:
        if len(self._records) > _KEPT:
            self._records = dict(near)
            self._stale.clear()

    def _tell(self, changed: set[int]) -> None:
        """Say which rows look different now, in runs."""
        first, last = self._near()
        rows = [
            row
            for row, number in enumerate(self.ids[first:last].tolist(), first)
            if number in changed
        ]
        for start, end in runs(rows):
            self.dataChanged.emit(self.index(start, 0), self.index(end, self.columnCount() - 1))

    def _key(self, what: str) -> str:
        return f"{self.listed.name or self.listed.kind} {what}"

    def _near(self) -> tuple[int, int]:
        first, last = self._view
        return max(0, first - 2 * BLOCK), min(self.ids.size, last + 2 * BLOCK)

    def _look_again(self) -> None:
        self._reading = frozenset()
        if self._view[1] >= self._view[0]:
            self.look(*self._view)

    def _count(self, shown: int, total: int) -> None:
        self.shown, self.total = shown, total
        self.counted.emit(shown, total)

    # What Qt asks

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else int(self.ids.size)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.listed.columns)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.listed.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        record = self.record(index.row())
        if record is None:
            return None
        if role == RECORD:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.head}: {column.text(record)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        column = self.listed.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        by = self.asked.order or self.listed.columns[0].order
        if role == Qt.ItemDataRole.AccessibleTextRole and column.order == by:
            if self.asked.descending:
                return say("{head}, sorted, last first", head=column.head)
            return say("{head}, sorted", head=column.head)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending numbers as runs (first, last)."""
    out: list[tuple[int, int]] = []
    for row in rows:
        if out and row == out[-1][1] + 1:
            out[-1] = (out[-1][0], row)
        else:
            out.append((row, row))
    return out

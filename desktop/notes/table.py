"""The list of notes: a model of what was read, and how its rows look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.language import say
from db.records.notes import TODO, Entry
from desktop.theme import theme
from desktop.widgets.beside_part import day_of, spoken

_AnyIndex = QModelIndex | QPersistentModelIndex
_HEADS = (say("State"), say("Text"), say("About"), say("Who"), say("When"))
_ABOUT = {
    "incident": say("incident"),
    "actor": say("actor"),
    "source": say("source"),
    "quote": say("words of a text"),
}
STATE, TEXT, ABOUT, WHO, WHEN = range(5)


class NotesModel(QAbstractTableModel):
    """Entries, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def put(self, entries: Sequence[Entry]) -> None:
        """Show these; rows are told one by one when only their words differ."""
        fresh = tuple(entries)
        if [each.id for each in fresh] == [each.id for each in self.entries]:
            old, self.entries = self.entries, fresh
            for row, (before, now) in enumerate(zip(old, fresh, strict=True)):
                if before != now:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, WHEN))
            return
        self.beginResetModel()
        self.entries = fresh
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self.entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return words(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = spoken(entry) if column == TEXT else words(entry, column)
            return say("{head}: {text}", head=_HEADS[column], text=text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.text if column == TEXT else entry.title if column == ABOUT else None
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = column in (ABOUT, WHO, WHEN) or entry.done
            return theme().secondary if quiet else theme().ink
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None


def words(entry: Entry, column: int) -> str:
    """What a cell says."""
    match column:
        case 0:
            if entry.kind != TODO:
                return say("Note")
            return say("☑ Done") if entry.done else say("☐ To do")
        case 1:
            return " ".join(entry.text.split())
        case 2:
            return say("{title} · {kind}", title=entry.title, kind=_ABOUT[entry.table])
        case 3:
            return entry.by
    return day_of(entry.done_at if entry.done and entry.done_at else entry.at)

"""The pairs as a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.language import say, with_semicolons
from db.records.duplicates import Pair
from desktop.theme import theme
from desktop.widgets.labels import isolated

_AnyIndex = QModelIndex | QPersistentModelIndex
_HEADS = (say("This one"), say("And this one"), say("Why"))


class PairsModel(QAbstractTableModel):
    """One pair a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pairs: tuple[Pair, ...] = ()

    def put(self, pairs: tuple[Pair, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair, column = self.pairs[index.row()], index.column()
        why = with_semicolons(isolated(each) for each in pair.reasons)
        if pair.later:
            why = say("put off; {reasons}", reasons=why)
        text = (pair.title, pair.other_title, why)[column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("{head}: {text}", head=_HEADS[column], text=text)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme().secondary if column == 2 or pair.later else theme().ink
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None

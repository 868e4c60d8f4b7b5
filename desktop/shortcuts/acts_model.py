"""All acts with their keys as a table, narrowed to what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.language import say
from db.search.fold import fold
from desktop.shortcuts.bindings import Bound, shown

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADS = (say("What it does"), say("Where"), say("Keys"), say("Usually"))


def keys_words(keys: Sequence[str]) -> str:
    """Keys as this system writes them: "Ctrl+Shift+Z, Ctrl+Y"."""
    return say(", ").join(shown(key) for key in keys)


class ActsModel(QAbstractTableModel):
    """`place_words`: where an act is at home, in words."""

    def __init__(self, place_words: Callable[[str], str]) -> None:
        super().__init__()
        self._place_words = place_words
        self._every: list[Bound] = []
        self._typed = ""
        self.rows: list[Bound] = []

    def show(self, every: Sequence[Bound]) -> None:
        """Show these, in their order."""
        self._every = list(every)
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        """Only those whose words, place or keys hold what was typed."""
        self._typed = typed
        wanted = fold(typed).split()
        self.beginResetModel()
        self.rows = [row for row in self._every if self._holds(row, wanted)]
        self.endResetModel()

    def _holds(self, row: Bound, wanted: Sequence[str]) -> bool:
        text = fold(f"{row.words} {self._place_words(row.place)} {keys_words(row.keys)}")
        return all(word in text for word in wanted)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return _HEADS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            keys = keys_words(row.keys) or say("no keys")
            return say("{act}, {place}: {keys}", act=row.words, place=self._place(row), keys=keys)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        texts = (
            row.words,
            self._place(row),
            keys_words(row.keys),
            (keys_words(row.usual) or say("none")) if row.changed else "",
        )
        return texts[index.column()]

    def _place(self, row: Bound) -> str:
        return self._place_words(row.place)

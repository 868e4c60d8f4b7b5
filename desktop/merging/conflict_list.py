"""The conflicts at the left of the sheet: the record, the field, and whose value stands.

Hides that a list of thousands is drawn and not built of widgets.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from db.language import say
from db.merging.outcome import Conflict
from desktop.theme import broad
from desktop.widgets.two_lines import TwoLines

_WIDTH = 300
_Index = QModelIndex | QPersistentModelIndex
CONFLICT = Qt.ItemDataRole.UserRole


class ConflictModel(QAbstractListModel):
    """One row for each conflict that waits."""

    def __init__(self) -> None:
        super().__init__()
        self.conflicts: list[Conflict] = []

    def show(self, conflicts: Sequence[Conflict]) -> None:
        """Other conflicts wait."""
        self.beginResetModel()
        self.conflicts = list(conflicts)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.conflicts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        conflict = self.conflicts[index.row()]
        if role == CONFLICT:
            return conflict
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{conflict.record}, {conflict.field_words}"
        return conflict.record if role == Qt.ItemDataRole.ToolTipRole else None


def _lines(index: _Index) -> tuple[str, str]:
    """The record and, quieter, what of it."""
    conflict: Conflict = index.data(CONFLICT)
    # Marks at the end would stand at the start where lines run to the left.
    return conflict.record, f"\u200e{below(conflict)}"


def below(conflict: Conflict) -> str:
    """The quiet line: which field, of which part of the record."""
    if conflict.kind in ("deleted_here", "deleted_there"):
        return say("deleted on one side, needed on the other")
    return f"{conflict.field_words} · {conflict.part}" if conflict.part else conflict.field_words


class ConflictList(QListView):
    """The list itself; its model is a `ConflictModel`."""

    def __init__(self, model: ConflictModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(say("Left differently"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(TwoLines(self, _lines))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(broad(_WIDTH))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters decide (see `ConflictsView`); a list would jump to titles that begin with them.
        if event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

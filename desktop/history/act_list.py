"""The acts at the left of the sheet, newest first: what was done, by whom, when.

Hides that the log of a case is read a page at a time, while somebody scrolls, and drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from db.language import say, with_commas
from db.records.acts import Act
from db.when import said_moment
from desktop.theme import broad
from desktop.widgets import isolated
from desktop.widgets.two_lines import TwoLines

_WIDTH = 340
_NAMED = 3
_Index = QModelIndex | QPersistentModelIndex
ACT = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1


class ActModel(QAbstractListModel):
    """One row for each act. `wanted`: somebody looks further down than what was read.

    `names_records`: the acts are those of many records, the first of each is named."""

    wanted = Signal()

    def __init__(self, names_records: bool) -> None:
        super().__init__()
        self.acts: list[Act] = []
        self._names_records = names_records
        self._more = False
        self._asked = False

    def show(self, acts: Sequence[Act], more: bool) -> None:
        """Other acts; `more`: there are older ones."""
        self.beginResetModel()
        self.acts = list(acts)
        self._more, self._asked = more, False
        self.endResetModel()

    def append(self, acts: Sequence[Act], more: bool) -> None:
        """Older acts below those that are there."""
        self._more, self._asked = more, False
        if acts:
            first = len(self.acts)
            self.beginInsertRows(QModelIndex(), first, first + len(acts) - 1)
            self.acts.extend(acts)
            self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.acts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        act = self.acts[index.row()]
        if role == ACT:
            return act
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{act.words}, {self.below(act)}"
        if role == BELOW:
            return self.below(act)
        return f"{act.words}\n{summary(act)}" if role == Qt.ItemDataRole.ToolTipRole else None

    def below(self, act: Act) -> str:
        """The quiet line: by whom, when, and of what."""
        records = dict.fromkeys(each.record for each in act.changes if each.about is not None)
        if not self._names_records or not records:
            return who_and_when(act)
        first = next(iter(records))
        more = say(" and others") if len(records) > 1 or act.more else ""
        return f"{who_and_when(act)} · {isolated(first)}{more}"


def _lines(index: _Index) -> tuple[str, str]:
    """What was done and, quieter, by whom and when."""
    return index.data(ACT).words, index.data(BELOW)


class ActList(QListView):
    """The list itself; its model is an `ActModel`. `entered`: Enter was pressed."""

    entered = Signal()

    def __init__(self, model: ActModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(say("What was done, newest first"))
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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def who_and_when(act: Act) -> str:
    """ "Anna, 22 Nov 2026, 14:05", on this machine's clock."""
    moment = datetime.fromtimestamp(act.at, UTC).astimezone()
    # Apart from a name in Arabic letters, or the day would jump behind the month.
    when = f"\u2068{said_moment(moment)}\u2069"
    return with_commas((act.by, when)) if act.by else when


def summary(act: Act) -> str:
    """ "title, date and 2 more": what it changed, in one line."""
    names = list(dict.fromkeys(each.field or each.part or each.record for each in act.changes))
    rest = len(names) - _NAMED + act.more
    told = with_commas(names[:_NAMED])
    return say("{told} and {rest:,} more", told=told, rest=rest) if rest > 0 else told

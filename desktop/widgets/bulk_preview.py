"""What a change to many records will do, before it is done: counts, and the first rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from db.language import many, say, with_dots
from db.records.bulk import Preview, PreviewLine
from desktop.theme import Size, Space, theme
from desktop.widgets.labels import Secondary, Words
from desktop.widgets.tables import RecordTable

_AnyIndex = QModelIndex | QPersistentModelIndex
_HEADS = (say("Record"), say("Now"), say("Will be"))
_ROWS = 6


class PreviewModel(QAbstractTableModel):
    """The lines of a preview."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[PreviewLine, ...] = ()

    def put(self, lines: tuple[PreviewLine, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        text = (line.title, line.before or "–", line.why or line.after or "–")[column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_HEADS[column]}: {text}"
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = column == 1 or line.why
            return theme().secondary if quiet else theme().ink
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None


class PreviewPane(QWidget):
    """The counts in words, a remark, and the first rows."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.counts = Words("", "small_strong")
        self.remark = Secondary("", "small")
        self.remark.set_tone("warning")
        self.model = PreviewModel(self)
        self.table = RecordTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(say("What will change"))
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section, width in ((1, 150), (2, 170)):
            self.table.setColumnWidth(section, width)
        self.table.setMinimumHeight(head.height() + _ROWS * Size.ROW + 2)
        for widget in (self.counts, self.remark, self.table):
            column.addWidget(widget)
        self.show_words("")

    def show_words(self, words: str) -> None:
        """Only words: nothing is chosen yet, or it is being looked at."""
        self.counts.say(words)
        self.remark.hide()
        self.model.put(())
        self.table.setVisible(False)

    def show_preview(self, seen: Preview) -> None:
        """What will happen."""
        self.counts.say(count_words(seen))
        self.remark.say(seen.remark)
        self.remark.setVisible(bool(seen.remark))
        if seen.lines != self.model.lines:
            self.model.put(seen.lines)
        self.table.setVisible(bool(seen.lines))


def count_words(seen: Preview) -> str:
    """ "4 will change · 1 is so already · 1 has no date"; before all were looked at, first how
    many were."""
    if not seen.whole:
        so_far = say("{looked:,} of {total:,} looked at", looked=seen.looked, total=seen.total)
        return f"{so_far} …"
    told = [many(seen.changing, "{count:,} will change", "{count:,} will change")]
    if seen.already:
        told.append(many(seen.already, "{count:,} is so already", "{count:,} are so already"))
    told += [
        say("{count:,} cannot: {reason}", count=count, reason=why) for why, count in seen.refused
    ]
    if seen.gone:
        told.append(many(seen.gone, "{count:,} is gone", "{count:,} are gone"))
    return with_dots(told)

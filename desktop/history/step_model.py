"""The steps of a case as rows: a row for each day, and below it a row for each step of that day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from db.language import in_figures, say
from db.records.steps import StepLine
from db.when import said_short

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)


class StepModel(QAbstractListModel):
    """`wanted`: somebody looks further down than what was read."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        #: A day, or a step of it.
        self.rows: list[date | StepLine] = []
        self._more = self._asked = False

    def show(self, steps: Sequence[StepLine], more: bool) -> None:
        """Other steps; `more`: there are older ones."""
        self.beginResetModel()
        self.rows = _with_days(steps, None)
        self._more, self._asked = more, False
        self.endResetModel()

    def append(self, steps: Sequence[StepLine], more: bool) -> None:
        """Older steps below those that are there."""
        self._more, self._asked = more, False
        last = self.steps[-1] if self.rows else None
        rows = _with_days(steps, None if last is None else day_of(last))
        if rows:
            first = len(self.rows)
            self.beginInsertRows(_ROOT, first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    @property
    def steps(self) -> list[StepLine]:
        """What was read so far, the newest first."""
        return [row for row in self.rows if isinstance(row, StepLine)]

    def row_of(self, txn: int) -> int:
        """The row of a step; -1 when it was not read."""
        return next(
            (
                at
                for at, row in enumerate(self.rows)
                if isinstance(row, StepLine) and row.txn == txn
            ),
            -1,
        )

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], StepLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return day_words(row) if isinstance(row, date) else spoken(row)
        return spoken(row) if role == Qt.ItemDataRole.ToolTipRole and _is_step(row) else None


def _is_step(row: date | StepLine) -> bool:
    return isinstance(row, StepLine)


def _with_days(steps: Sequence[StepLine], last: date | None) -> list[date | StepLine]:
    rows: list[date | StepLine] = []
    for step in steps:
        day = day_of(step)
        if day != last:
            rows.append(day)
            last = day
        rows.append(step)
    return rows


def _moment(step: StepLine) -> datetime:
    return datetime.fromtimestamp(step.at, UTC).astimezone()


def day_of(step: StepLine) -> date:
    """The day of a step by the clock of this computer."""
    return _moment(step).date()


def day_words(day: date) -> str:
    """A day as the head of its steps."""
    if day == date.today():
        return say("Today")
    return said_short(day.isoformat())


def time_words(step: StepLine) -> str:
    """The time of day of a step."""
    return in_figures(f"{_moment(step):%H:%M}")


def spoken(row: date | StepLine) -> str:
    """A step in one line, for a screen reader and the tooltip."""
    if not isinstance(row, StepLine):
        return day_words(row)
    words = say("{act}, {who}, {time}", act=row.label, who=row.by, time=time_words(row))
    return say("{step} (taken back)", step=words) if row.undone else words

"""A dataset that comes again beside what the case holds of it: rows that changed, rows that went.

Hides nothing of a change: every field is shown as it was in the file, as it is now, and as a person
holds it; what a person edited follows the file only where it is said so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.exchange.plans import Comparison, Follow, GoneRow, OfGone, RowChange
from db.language import say, with_commas
from desktop import icons
from desktop.theme import Size, Space, font, grown, theme
from desktop.widgets.labels import draw_elided

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_LINE = int(Qt.ItemDataRole.UserRole)
Sort = Literal["changed", "edited", "gone"]
FOLLOW: tuple[tuple[Follow, str], ...] = (
    ("untouched", say("take what nobody edited")),
    ("all", say("take all")),
    ("none", say("leave all")),
)
OF_GONE: tuple[tuple[OfGone, str], ...] = (
    ("keep", "keep"),
    ("tag", say("keep and tag")),
)
_TALL = 52


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided about rows that come again."""

    changed: Follow = "untouched"
    gone: OfGone = "keep"
    also: frozenset[str] = frozenset()

    def takes(self, row: RowChange) -> bool:
        """Whether all fields of a row follow the file."""
        if self.changed == "untouched":
            return not row.edited or row.native in self.also
        return self.changed == "all"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    sort: Sort
    title: str
    detail: str
    change: RowChange | None = None
    gone: GoneRow | None = None


def lines(found: Comparison, choices: Choices, sort: Sort | None = None) -> list[Line]:
    """Changed rows, then those that are gone; `sort`: only these."""
    out: list[Line] = []
    for row in found.changed:
        own: Sort = "edited" if row.edited else "changed"
        out.append(Line(own, row.title or row.native, _of_change(row, choices), row))
    for gone in found.gone:
        kept = say("tagged as gone") if choices.gone == "tag" else say("kept")
        edited = say(", edited here") if gone.edited else ""
        detail = say(
            "id {native} · no longer in the file{edited} · {kept}",
            native=gone.native,
            edited=edited,
            kept=kept,
        )
        out.append(Line("gone", gone.title or gone.native, detail, gone=gone))
    if sort is None:
        return out
    wanted = ("changed", "edited") if sort == "changed" else (sort,)
    return [line for line in out if line.sort in wanted]


def _of_change(row: RowChange, choices: Choices) -> str:
    fields = with_commas(field.field for field in row.fields) or say("only cells kept in the row")
    if not row.fields:
        done = say("kept beside the old row")
    elif choices.takes(row):
        done = say("follows the file")
    elif choices.changed == "none":
        done = say("stays as it is")
    else:
        done = say("edited here, stays where you edited it")
    return say("row {number:,} · {fields} · {done}", number=row.number, fields=fields, done=done)


class LinesModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def fill(self, found: Sequence[Line]) -> None:
        """Show these; the same rows told anew keep their places."""
        same = [line.title for line in found] == [line.title for line in self._lines]
        if same and found:
            self._lines = list(found)
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._lines = list(found)
        self.endResetModel()

    def line(self, index: AnyIndex) -> Line | None:
        """The line at a place."""
        return self._lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role == int(Qt.ItemDataRole.DisplayRole):
            return line.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.title}, {line.sort}, {line.detail}"
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return f"{line.title}\n{line.detail}"
        return None


class LinesList(QListView):
    """The list. `turned`: Space was pressed on a line."""

    turned = Signal()

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_LinePainter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(say("Rows that changed or are gone"))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class _LinePainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, grown(_TALL, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line = index.data(_LINE)
        look, way, state = theme(), option.direction, option.state
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = box.toRectF().adjusted(2, 1, -2, -1)
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(ground, Size.RADIUS, Size.RADIUS)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        mirrored = way == Qt.LayoutDirection.RightToLeft
        sign = QRectF(box.right() - 26 if mirrored else box.x() + 12, box.y() + 10, 14, 14)
        name, colour = _sign(line.sort)
        icons.paint(painter, name, sign, colour)
        words = box.adjusted(Space.M if mirrored else 36, 0, -36 if mirrored else -Space.M, 0)
        painter.setFont(font("strong"))
        painter.setPen(look.ink)
        high = QRect(words.x(), box.y() + 7, words.width(), grown(19))
        draw_elided(painter, high, line.title, towards=way)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        low = QRect(words.x(), box.y() + 8 + grown(19), words.width(), grown(17))
        draw_elided(painter, low, line.detail, towards=way)
        painter.restore()


def _sign(sort: Sort) -> tuple[str, QColor]:
    look = theme()
    signs = {
        "changed": ("repeat", look.accent),
        "edited": ("pen", look.warning),
        "gone": ("cross", look.secondary),
    }
    return signs[sort]

"""The conflicts at the left of the sheet: the record, the field, and whose value stands.

Hides that a list of thousands is drawn and not built of widgets.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.merging.outcome import Conflict
from desktop.theme import Space, font, theme

_WIDTH = 300
_ROW = 52
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


class _Painter(QStyledItemDelegate):
    """Two lines: the record and, quieter, what of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        conflict = index.data(CONFLICT)
        colours = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_ground if chosen else colours.hover)
            painter.drawRoundedRect(place, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        line = place.adjusted(Space.M, 6, -Space.M, 0)
        line.setHeight(20)
        for words, letters, colour in (
            (conflict.record, font("body"), colours.ink),
            (_below(conflict), font("small"), colours.secondary),
        ):
            painter.setFont(letters)
            painter.setPen(colour)
            cut = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(line.width())
            )
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, int(side), cut)
            line.translate(0, 20)
        painter.restore()


def _below(conflict: Conflict) -> str:
    if conflict.kind in ("deleted_here", "deleted_there"):
        return "deleted on one side, needed on the other"
    return conflict.field_words


class ConflictList(QListView):
    """The list itself; its model is a `ConflictModel`."""

    def __init__(self, model: ConflictModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName("Left differently")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters decide (see `ConflictsView`); a list would jump to titles that begin with them.
        if event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

"""The records of a comparison as a list: sign, title, date and kind; thousands of them.

Hides that a hundred thousand rows are drawn and not built, and how one finds a row by its record.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db import when
from db.language import say, with_dots
from db.search.fold import fold
from desktop.theme import Space, font, grown, row, theme
from desktop.widgets import isolated
from desktop.widgets.comparison_signs import WORDS, draw_sign
from desktop.widgets.labels import elided

if TYPE_CHECKING:
    from db.merging.comparing import Pair

_Index = QModelIndex | QPersistentModelIndex
PAIR = Qt.ItemDataRole.UserRole
_ROW = 48


class PairModel(QAbstractListModel):
    """The pairs that pass a filter."""

    def __init__(self) -> None:
        super().__init__()
        self._every: tuple[Pair, ...] = ()
        self.pairs: Sequence[Pair] = ()

    def show(self, pairs: tuple[Pair, ...]) -> None:
        """Another comparison."""
        self._every = pairs

    def narrow(self, states: Collection[str], words: str, table: str = "") -> None:
        """Keep to what stands so, holds these words, and is of one kind ("": all)."""
        wanted = fold(words).split()
        self.beginResetModel()
        self.pairs = [
            each
            for each in self._every
            if each.state in states
            and table in ("", each.table)
            and (not wanted or _holds(fold(each.title), wanted))
        ]
        self.endResetModel()

    def row_of(self, number: int) -> int:
        """The row of a record by its id here or there; -1: not listed."""
        return next(
            (row for row, each in enumerate(self.pairs) if number in (each.mine, each.theirs)), -1
        )

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        pair = self.pairs[index.row()]
        if role == PAIR:
            return pair
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{pair.title}, {below(pair)}"
        return pair.title if role == Qt.ItemDataRole.ToolTipRole else None


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def below(pair: Pair) -> str:
    """The quiet line: "differ · 18 April 2022", "only in theirs · actor"."""
    date = ""
    if pair.edtf:
        try:
            date = when.said(pair.edtf)
        except when.InvalidDate:
            date = pair.edtf
    kind = "" if pair.table == "incident" else pair.table
    parts = [WORDS[pair.state], kind, date, pair.why]
    return with_dots(part for part in parts if part)


class _Row(QStyledItemDelegate):
    """Sign, title, and the quiet line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row(_ROW, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        pair: Pair = index.data(PAIR)
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(4, 1, -4, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(place, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        edge = place.right() - Space.S - 12 if turned else place.left() + Space.S
        draw_sign(painter, QRectF(edge, place.top() + 8, 12, 12), pair.state, look)
        line = place.adjusted(Space.S, 4, -Space.S - 20, 0)
        if not turned:
            line.translate(20, 0)
        line.setHeight(grown(20))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for words, letters, colour in (
            (isolated(pair.title), font("body"), look.ink),
            (below(pair), font("small"), look.secondary),
        ):
            painter.setFont(letters)
            painter.setPen(colour)
            cut = elided(painter.fontMetrics(), words, int(line.width()))
            painter.drawText(line, int(side), cut)
            line.translate(0, grown(19))
        painter.restore()


class PairList(QListView):
    """The list itself; its model is a `PairModel`."""

    def __init__(self, model: PairModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(say("Records of the colleague’s file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Row(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")

    def chosen(self) -> list[Pair]:
        """The selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        model = self.model()
        assert isinstance(model, PairModel)
        return [model.pairs[row] for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters act (see `Pane`); a list would jump to titles that begin with them.
        if event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

"""What the search of the manual found, a passage a row: its page, its heading, the words around.

Hides how a row is drawn and how high it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.language import say
from desktop.manual.finding import Found
from desktop.theme import Size, Space, font, theme
from desktop.widgets.labels import elided

_FOUND = Qt.ItemDataRole.UserRole
_LINES = 3


class Results(QListWidget):
    """`chosen(Found)`: pressed, or Enter on it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(say("Found in the manual"))
        self.setItemDelegate(_Rows(self))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def put(self, found: Sequence[Found]) -> None:
        """Show other passages, the first of them ready for Enter."""
        self.clear()
        for each in found:
            item = QListWidgetItem(self)
            item.setData(_FOUND, each)
            item.setText(f"{_head(each)}. {each.excerpt}")
        if found:
            self.setCurrentRow(0)

    def choose_current(self) -> None:
        """As if the marked row was pressed."""
        item = self.currentItem()
        if item is not None:
            self._choose(item)

    def step(self, by: int) -> None:
        """Mark the row after or before."""
        if self.count():
            self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_FOUND))


def _head(found: Found) -> str:
    if found.passage.level == 1:
        return found.title
    return f"{found.title} › {found.passage.heading}"


class _Rows(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        strong, small = QFontMetrics(font("strong")), QFontMetrics(font("small"))
        return QSize(80, strong.height() + _LINES * small.lineSpacing() + 2 * Space.S + Space.XS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme()
        found: Found = index.data(_FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = option.rect.adjusted(Space.S, 1, -Space.S, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(look.accent if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(row, Size.RADIUS - 2, Size.RADIUS - 2)
        place = row.adjusted(Space.M, Space.S, -Space.S, -Space.XS)
        painter.setFont(font("strong"))
        painter.setPen(look.ink)
        high = painter.fontMetrics().height()
        head = elided(
            painter.fontMetrics(), _head(found), place.width(), Qt.TextElideMode.ElideMiddle
        )
        painter.drawText(place.left(), place.top() + painter.fontMetrics().ascent(), head)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        below = place.adjusted(0, high + Space.XS, 0, 0)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        painter.setClipRect(
            below.adjusted(0, 0, 0, _LINES * painter.fontMetrics().lineSpacing() - below.height())
        )
        painter.drawText(below, flags, found.excerpt)
        painter.restore()

"""The list of formats at the left of the sheet, under heads that say what they are wanted for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.language import say
from desktop.handing.purposes import GROUPS
from desktop.theme import Space, broad, font, grown, theme

_KIND = Qt.ItemDataRole.UserRole
_WIDTH = 220
_ROW, _HEAD = 32, 34


class _Painter(QStyledItemDelegate):
    """Heads small and quiet, formats as rows that light up."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(broad(_WIDTH), grown(_ROW) if index.data(_KIND) else grown(_HEAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme()
        place = QRectF(option.rect).adjusted(0, 1, 0, -1)
        is_head = not index.data(_KIND)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or (option.state & QStyle.StateFlag.State_MouseOver and not is_head):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_ground if chosen else colours.hover)
            painter.drawRoundedRect(place, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(font("small_strong" if is_head else "body"))
        painter.setPen(colours.secondary if is_head else colours.ink)
        side = Qt.AlignmentFlag.AlignBottom if is_head else Qt.AlignmentFlag.AlignVCenter
        words = place.adjusted(Space.M, 0, -Space.S, -Space.XS if is_head else 0)
        painter.drawText(words, int(side | Qt.AlignmentFlag.AlignLeading), str(index.data()))
        painter.restore()


class FormatList(QListWidget):
    """`chose(kind)`: another format is looked at."""

    chose = Signal(str)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setAccessibleName(say("Formats"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(broad(_WIDTH))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; }")
        for group in GROUPS:
            head = QListWidgetItem(group.title, self)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for each in group.purposes:
                item = QListWidgetItem(each.name, self)
                item.setData(_KIND, each.kind)
                item.setToolTip(each.words)
                if each.kind == kind:
                    self.setCurrentItem(item)
        self.currentItemChanged.connect(self._moved)

    @property
    def kind(self) -> str:
        """The format that is looked at."""
        return str(self.currentItem().data(_KIND))

    def _moved(self, now: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if now is not None and now.data(_KIND):
            self.chose.emit(now.data(_KIND))

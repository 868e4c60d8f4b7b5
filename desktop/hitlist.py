"""What a search found, as a list under the field: heads, records with a snippet, acts.

Hides how a line is drawn and that heads cannot be chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.search.hits import Hit
from desktop import icons
from desktop.theme import Space, font, theme
from desktop.widgets.labels import draw_elided, isolated
from desktop.widgets.sheet import paint_raised

#: The role under which an item of the list keeps its `Entry`.
ENTRY = int(Qt.ItemDataRole.UserRole)
_SHADOW = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. `head`: not to be chosen. `marks`: what of `detail` was found."""

    title: str
    detail: str = ""
    aside: str = ""
    icon: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    hit: Hit | None = None
    action: QAction | None = None
    head: bool = False


class HitList(QListWidget):
    """The list under the field: a child of the window, so that typing goes on."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._ground = _Ground(field)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setItemDelegate(_EntryPainter(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Found")

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these, the first that can be chosen ready to be."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(ENTRY, entry)
            if entry.head:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        first = next((row for row, entry in enumerate(entries) if not entry.head), -1)
        self.setCurrentRow(first)
        self._place(entries)
        self._ground.show()
        self._ground.raise_()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """The next line that can be chosen, up or down."""
        row = self.currentRow() + by
        while 0 <= row < self.count():
            if not self.item(row).data(ENTRY).head:
                self.setCurrentRow(row)
                return
            row += by

    def _place(self, entries: Sequence[Entry]) -> None:
        window = self._field.window()
        self.setParent(window)
        self._ground.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 6))
        height = sum(_height(entry) for entry in entries) + 12
        height = min(height, window.height() - corner.y() - 40, 560)
        card = QRect(corner, QSize(self._field.width(), height))
        self._ground.setGeometry(card.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))
        self.setGeometry(card.adjusted(6, 6, -6, -6))

    def hideEvent(self, event: QEvent) -> None:
        self._ground.hide()
        super().hideEvent(event)  # type: ignore[arg-type]


class _Ground(QWidget):
    """The raised panel the list lies on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.rect().toRectF().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(QPainter(self), card, 10)


def _height(entry: Entry) -> int:
    if entry.head:
        return 30
    return 50 if entry.detail else 36


class _EntryPainter(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        look = theme()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        if entry.head:
            painter.setFont(font("overline" if index.row() or len(entry.title) < 14 else "small"))
            painter.setPen(look.secondary)
            draw_elided(painter, inner.adjusted(0, 6, 0, 0), entry.title)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.accent_ground)
                painter.drawRoundedRect(rect, 6, 6)
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.hover)
                painter.drawRoundedRect(rect, 6, 6)
            self._line(painter, inner, entry)
        painter.restore()

    def _line(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        look = theme()
        top = inner.adjusted(28, 0, 0, 0)
        if entry.detail:
            top.setHeight(30)
        place = QRectF(inner.left(), top.top() + (top.height() - 18) / 2, 18, 18)
        icons.paint(painter, entry.icon, place, look.secondary)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        width = painter.fontMetrics().horizontalAdvance(entry.aside) + 2 if entry.aside else 0
        painter.drawText(
            top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.aside
        )
        if entry.detail:
            below = inner.adjusted(28, 25, 0, -5)
            _underline(painter, below, entry)
            painter.setPen(look.secondary)
            draw_elided(painter, below, entry.detail)
        painter.setPen(look.ink)
        painter.setFont(font("strong"))
        draw_elided(painter, top.adjusted(0, 0, -width - Space.S, 0), entry.title)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(100, _height(index.data(ENTRY)))


def _underline(painter: QPainter, rect: QRect, entry: Entry) -> None:
    """Tint what was found in a snippet, as long as it runs from left to right."""
    if isolated(entry.detail) != entry.detail:
        return
    metrics = painter.fontMetrics()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().warning_ground)
    for start, end in entry.marks:
        left = metrics.horizontalAdvance(entry.detail[:start])
        wide = metrics.horizontalAdvance(entry.detail[start:end])
        if left + wide < rect.width():
            box = QRectF(rect.left() + left - 1, rect.top() + 1, wide + 2, rect.height() - 2)
            painter.drawRoundedRect(box, 3, 3)

"""The contents of the manual at the side of the page: subjects, pages, headings of the page shown.

Hides that it is a tree whose subjects cannot be chosen. What stands in it is English and runs from
the left; the window round it follows the language.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from db.language import say
from desktop.manual import pages
from desktop.theme import Size, Space, font, grown, refit, theme
from desktop.widgets.labels import elided

#: (page, anchor); None: a subject.
_AIM = Qt.ItemDataRole.UserRole
_DEEPEST = 2


class Contents(QTreeWidget):
    """`chosen(page, anchor)`: pressed, or Enter on it."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(say("Contents of the manual"))
        self.setItemDelegate(_Rows(self))
        self._pages: dict[str, QTreeWidgetItem] = {}
        self._opened: QTreeWidgetItem | None = None
        subject: QTreeWidgetItem | None = None
        for entry in pages.contents():
            if entry.subject and (subject is None or subject.text(0) != entry.subject):
                subject = QTreeWidgetItem(self, [entry.subject])
                subject.setFlags(Qt.ItemFlag.ItemIsEnabled)
                subject.setExpanded(True)
            item = QTreeWidgetItem([entry.title])
            item.setData(0, _AIM, (entry.name, ""))
            item.setToolTip(0, entry.title)
            if subject is None:
                self.addTopLevelItem(item)
            else:
                subject.addChild(item)
            self._pages[entry.name] = item
        self.expandAll()
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        refit(self, lambda tree: tree.doItemsLayout())

    def show_page(self, name: str) -> None:
        """Mark the page that is shown, and list its headings below it."""
        item = self._pages[name]
        if item is not self._opened:
            if self._opened is not None:
                self._opened.takeChildren()
            self._opened = item
            for passage in pages.passages(name):
                if 1 < passage.level <= _DEEPEST:
                    below = QTreeWidgetItem(item, [passage.heading])
                    below.setData(0, _AIM, (name, passage.anchor))
                    below.setToolTip(0, passage.heading)
            item.setExpanded(True)
        now = self.currentItem()
        if now is None or (now is not item and now.parent() is not item):
            self.setCurrentItem(item)
        last = item.child(item.childCount() - 1)
        if last is not None:
            self.scrollToItem(last)
        self.scrollToItem(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        aim = item.data(0, _AIM)
        if aim is not None:
            self.chosen.emit(*aim)


class _Rows(QStyledItemDelegate):
    """Subjects small and quiet, pages as lines of text, their headings set in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        above = Space.L if index.data(_AIM) is None else 0
        return QSize(grown(80), max(Size.TARGET - 2, grown(28)) + above)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        aim = index.data(_AIM)
        inset = Space.L if aim is not None and aim[1] else 0
        row = option.rect.adjusted(Space.S, 1, -Space.S, -1)
        state = option.state
        if aim is not None and state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground)
            painter.drawRoundedRect(row, Size.RADIUS - 2, Size.RADIUS - 2)
            # Not by colour alone.
            painter.setBrush(look.accent)
            painter.drawRoundedRect(row.left(), row.top() + 6, 3, row.height() - 12, 1, 1)
        elif aim is not None and state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(row, Size.RADIUS - 2, Size.RADIUS - 2)
        if aim is not None and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row, Size.RADIUS - 2, Size.RADIUS - 2)
        face = font("overline" if aim is None else "small" if aim[1] else "body")
        painter.setFont(face)
        painter.setPen(look.ink if aim is not None and not aim[1] else look.secondary)
        place = row.adjusted(Space.M + inset, Space.L if aim is None else 0, -Space.S, 0)
        words = elided(painter.fontMetrics(), str(index.data()), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

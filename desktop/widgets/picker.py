"""Choosing a record by typing its name: suggestions below the line, keyboard first.

The caller gives the search; the field never knows what a record is. "Create …" stands last
when the caller can make one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from db.language import in_quotes, say
from desktop.theme import Size, Space, font, theme
from desktop.widgets.fields import Field
from desktop.widgets.labels import draw_elided
from desktop.widgets.line import Line

_FOUND = int(Qt.ItemDataRole.UserRole)
#: Asking at every key press would search for letters nobody means to stop at.
_PAUSE_MS = 80


@dataclass(frozen=True, slots=True)
class Found:
    """One suggestion. `id` None: make a new record called `title`."""

    id: int | None
    title: str
    detail: str = ""


#: Search: the typed text, and where to hand the suggestions once they are there.
Search = Callable[[str, Callable[[Sequence[Found]], None]], None]
#: What is offered before anything is typed.
Offer = Callable[[Callable[[Sequence[Found]], None]], None]


class RecordPicker(Field):
    """A record chosen by name. `value()`: a `Found` (id None = to be created) or None."""

    def __init__(
        self,
        label: str,
        search: Search,
        value: Found | None = None,
        *,
        create: str = "",
        hint: str = "",
        placeholder: str = "",
        required: bool = False,
        offer: Offer | None = None,
    ) -> None:
        """`create`: words before the name for a new record, such as "Create actor"; `offer`: asked
        for suggestions as soon as the cursor stands in the empty line."""
        super().__init__(label, hint, required)
        self._search = search
        self._offer = offer
        self._create = create
        self._value = value
        #: What was typed when Tab was pressed before the suggestions for it had come.
        self._left_at = ""
        self.line = Line(value.title if value else "")
        self.line.setCursorPosition(0)
        self.line.setPlaceholderText(placeholder)
        self._edit_with(self.line)
        self.list = _Suggestions(self.line)
        self.list.itemClicked.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)

    def value(self) -> Found | None:
        return self._value

    def set_value(self, value: Found | None) -> None:
        self._value = value
        self.line.setText(value.title if value else "")
        self.line.setCursorPosition(0)
        self._say_changed()

    def trouble(self) -> str:
        typed = self.line.text().strip()
        if typed and self._value is None:
            return say("Choose one of the suggestions.")
        return super().trouble()

    def _typed(self) -> None:
        self._value, self._left_at = None, ""
        self._pause.start()
        self._say_changed()

    def _ask(self) -> None:
        asked = self.line.text().strip()
        if not asked and self._offer is not None:
            self._offer(lambda found: self._show("", found))
            return
        if not asked:
            self.list.hide()
            return
        self._search(asked, lambda found: self._show(asked, found))

    def _show(self, asked: str, found: Sequence[Found]) -> None:
        if not shiboken6.isValid(self.line):
            return  # the form was closed before the answer came
        if asked != self.line.text().strip():
            return
        if not self.line.hasFocus():
            if asked and asked == self._left_at and self._value is None:
                self._take_unseen(asked, found)
            return
        rows = list(found)
        if self._create and asked:
            rows.append(Found(None, asked, self._create))
        # Installed again it is asked first: else the form would take Enter as its own.
        self.line.installEventFilter(self)
        self.list.fill(rows)

    def _take_unseen(self, asked: str, found: Sequence[Found]) -> None:
        """Who typed faster than the search answered: what bears just that name, or a new one when
        nothing is like it. Anything else would be a guess."""
        same = [each for each in found if each.title.casefold() == asked.casefold()]
        if len(same) == 1:
            self.set_value(same[0])
        elif not found and self._create:
            self.set_value(Found(None, asked, self._create))

    def _take(self, item: QListWidgetItem) -> None:
        self.list.hide()
        self.set_value(item.data(_FOUND))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif event.type() == QEvent.Type.FocusIn and self._offer and self._value is None:
            self._ask()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.list.isVisible():
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
            elif key == Qt.Key.Key_Down:
                self._ask()
            return True
        if key == Qt.Key.Key_Tab and not self.list.isVisible():
            self._left_at = self.line.text().strip()
        if self.list.isVisible():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                current = self.list.currentItem()
                if current is not None:
                    self._take(current)
                return key != Qt.Key.Key_Tab
            if key == Qt.Key.Key_Escape:
                self.list.hide()
                return True
        return False


class _Suggestions(QListWidget):
    """The list under the line: a child of the window, so that it never takes the focus."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(_FoundPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("suggestions")
        self.setAccessibleName(say("Suggestions"))

    def fill(self, rows: Sequence[Found]) -> None:
        """Show these, the first one ready to be taken."""
        self.clear()
        for found in rows:
            item = QListWidgetItem(found.title)
            item.setData(_FOUND, found)
            self.addItem(item)
        if not rows:
            self.hide()
            return
        self.setCurrentRow(0)
        window = self._line.window()
        self.setParent(window)
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        height = min(len(rows), 8) * Size.ROW + 12
        below = window.height() - corner.y() - Space.S
        if height > below:
            corner = self._line.mapTo(window, QPoint(0, -height - 2))
        self.setGeometry(QRect(corner, QSize(self._line.width(), height)))
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Move the choice up or down."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))


class _FoundPainter(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: Found = index.data(_FOUND)
        look = theme()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        painter.setFont(font("small"))
        detail = f"{found.detail} {in_quotes(found.title)}" if found.id is None else found.detail
        if found.id is None:
            painter.setPen(look.accent)
            draw_elided(painter, inner, detail)
        else:
            width = min(painter.fontMetrics().horizontalAdvance(detail) + 2, inner.width() // 2)
            painter.setPen(look.secondary)
            draw_elided(painter, inner.adjusted(inner.width() - width, 0, 0, 0), detail)
            painter.setPen(look.ink)
            painter.setFont(font("body"))
            draw_elided(painter, inner.adjusted(0, 0, -width - Space.S, 0), found.title)
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(120, Size.ROW)

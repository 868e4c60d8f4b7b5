"""What becomes of a column, chosen from a grouped list that narrows as one types.

Hides how the choice stands over the sheet and goes away: Escape and a click elsewhere leave all as
it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.exchange.tables.mapping import TARGETS
from db.language import say
from desktop.theme import Space, broad, font, grown, theme
from desktop.widgets import MenuButton
from desktop.widgets.labels import draw_elided
from desktop.widgets.line import Line
from desktop.widgets.sheet import paint_raised

_CODE = int(Qt.ItemDataRole.UserRole)
_WIDE, _TALL, _SHADOW = 288, 400, 14
_LINE, _HEAD = 30, 28
_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (say("The row"), ("ignore", "native")),
    (say("What happened"), ("title", "summary", "kind", "quote", "tag", "group")),
    (say("When"), ("date", "date_end", "year", "month", "day", "time")),
    (say("Where"), ("place", "district", "province", "country", "lat", "lon")),
    (say("Who"), ("actor", "perpetrator", "target")),
    (
        say("How many"),
        ("killed", "killed_min", "killed_max", "injured", "injured_min", "injured_max"),
    ),
    (say("Source"), ("source_title", "source_url", "source_outlet", "source_date")),
)
#: Of what a cell can hold several.
LISTS = frozenset(
    {"actor", "perpetrator", "target", "tag", "source_title", "source_url", "source_outlet"}
)
SEPARATORS: tuple[tuple[str, str], ...] = (
    ("", say("One thing")),
    (";", say("Several, apart by ;")),
    (",", say("Several, apart by ,")),
    ("|", say("Several, apart by |")),
    ("/", say("Several, apart by /")),
    ("\n", say("Several, one a line")),
)
_WORDS = dict(TARGETS)
AnyIndex = QModelIndex | QPersistentModelIndex


def target_words(code: str) -> str:
    """The words for what a column becomes; "" when it is kept in the row only."""
    return "" if code == "ignore" else _WORDS.get(code, code)


def grouped() -> list[tuple[str, list[str]]]:
    """All targets by group; those that no group names stand last."""
    named = {code for _, codes in _GROUPS for code in codes}
    out = [(head, [code for code in codes if code in _WORDS]) for head, codes in _GROUPS]
    others = [code for code, _ in TARGETS if code not in named]
    return [*out, (say("Others"), others)] if others else out


class TargetChoice(QWidget):
    """The list over a window. `chose(code, separator)`: something was taken; `left`: it closed."""

    chose = Signal(str, str)
    left = Signal()

    def __init__(self, window: QWidget, column: str, code: str, separator: str) -> None:
        super().__init__(window)
        self._window = window
        self._code = code
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say("What becomes of {column}", column=column))
        self.line = Line()
        self.line.setFont(font("body"))
        self.line.setPlaceholderText(say("What becomes of “{column}”", column=column))
        self.line.setAccessibleName(say("What becomes of {column}", column=column))
        self.list = QListWidget()
        self.list.setFont(font("body"))
        self.list.setItemDelegate(_TargetPainter(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.setAccessibleName(say("Choices"))
        self.holds = MenuButton(say("Each cell holds"))
        self.holds.set_choices(SEPARATORS, separator)
        self.holds.chose.connect(self._separate)
        self._build()
        self.fill("")
        self.line.textChanged.connect(self.fill)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        window.installEventFilter(self)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        edge = _SHADOW + Space.S
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(Space.S)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.holds)
        foot.addStretch(1)
        column.addLayout(foot)
        self.holds.setVisible(self._code in LISTS)

    def open_below(self, head: QRect) -> None:
        """Show it under a head (in the coordinates of the window), the line ready to type in."""
        window = self._window
        wide, tall = broad(_WIDE) + 2 * _SHADOW, min(grown(_TALL, 8), window.height() - 2 * Space.M)
        left = head.right() - wide + _SHADOW if self.isRightToLeft() else head.left() - _SHADOW
        left = max(0, min(left, window.width() - wide))
        top = min(head.bottom() - _SHADOW + 2, window.height() - tall)
        self.setGeometry(left, max(0, top), wide, tall)
        self.show()
        self.raise_()
        self.line.setFocus()

    def fill(self, typed: str) -> None:
        """Show the choices that hold what was typed."""
        wanted = typed.casefold().strip()
        self.list.clear()
        for head, codes in grouped():
            whole = not wanted or wanted in head.casefold()
            kept = [code for code in codes if whole or wanted in _WORDS[code].casefold()]
            if not kept:
                continue
            self._head(head)
            for code in kept:
                item = QListWidgetItem(_WORDS[code])
                item.setData(_CODE, code)
                self.list.addItem(item)
                if code == self._code or self.list.currentItem() is None:
                    self.list.setCurrentItem(item)
        current = self.list.currentItem()
        if current is not None:
            self.list.scrollToItem(current, QListWidget.ScrollHint.PositionAtCenter)

    def _head(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _step(self, by: int) -> None:
        row = self.list.currentRow()
        while 0 <= row + by < self.list.count():
            row += by
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(row)
                return

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_CODE):
            self.chose.emit(str(item.data(_CODE)), str(self.holds.key or ""))
            self._end()

    def _separate(self, separator: object) -> None:
        self.chose.emit(self._code, str(separator))
        self._end()

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        self.left.emit()
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line:
            if event.type() == QEvent.Type.Resize:
                self._end()
            return False
        if event.type() == QEvent.Type.FocusOut:
            if not self.isAncestorOf(self._window.focusWidget()):
                self._end()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._end()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.rect().toRectF().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(QPainter(self), card, 10)


class _TargetPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, grown(_LINE) if index.data(_CODE) else grown(_HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look, way = theme(), option.direction
        box: QRect = option.rect
        painter.save()
        inner = box.adjusted(Space.S, 0, -Space.S, 0)
        if not index.data(_CODE):
            painter.setFont(font("overline"))
            painter.setPen(look.secondary)
            draw_elided(painter, inner.adjusted(0, 6, 0, 0), str(index.data()), towards=way)
            painter.restore()
            return
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        draw_elided(painter, inner, str(index.data()), towards=way)
        painter.restore()


def below(head: QRect, within: QWidget, window: QWidget) -> QRect:
    """A rectangle of a widget in the coordinates of its window."""
    return QRect(within.mapTo(window, QPoint(head.x(), head.y())), head.size())


def separators(lists: Sequence[tuple[str, str]], column: str) -> str:
    """The separator of a column; "" when each cell holds one thing."""
    return dict(lists).get(column, "")

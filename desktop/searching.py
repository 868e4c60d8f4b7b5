"""Search or jump to: one field for records, words in texts, and everything that can be done.

Hits come grouped by kind as they are typed, the newest question wins, up, down and Enter choose.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db import when as dates
from db.search.fold import fold
from db.search.hits import Hit, find
from desktop import icons
from desktop.session import Session
from desktop.theme import Space, font, theme
from desktop.widgets.labels import draw_elided
from desktop.widgets.sheet import paint_raised

_ENTRY = int(Qt.ItemDataRole.UserRole)
_PAUSE_MS = 60
_MOST = 24
_SHADOW = 16
_HEADS = {
    "incident": "Incidents",
    "actor": "Actors",
    "place": "Places",
    "source": "Sources",
    "snapshot": "Texts",
    "quote": "Quoted words",
}
_ICONS = {"incident": "incidents", "actor": "actors", "source": "sources", "snapshot": "reading"}


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


class SearchField(QLineEdit):
    """The field in the top bar. `picked(Hit)`: a record was chosen."""

    picked = Signal(object)

    def __init__(self, session: Session, acts: Callable[[], Sequence[QAction]]) -> None:
        super().__init__()
        self._session = session
        self._acts = acts
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setPlaceholderText("Search or jump to …")
        self.setAccessibleName("Search or jump to")
        self.setFont(font("body"))
        self.setMaximumWidth(520)
        self.setFixedHeight(34)
        self.list = _Popup(self)
        self.list.itemClicked.connect(self._take)
        self.textEdited.connect(lambda: self._pause.start())

    def start(self) -> None:
        """Put the cursor here, the old words ready to be replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._ask()

    def _ask(self) -> None:
        typed = self.text().strip()
        if not typed or self._session.case is None:
            self._show(typed, [])
            return
        self._session.read(
            "search", lambda reader: find(reader, typed, _MOST), partial(self._show, typed), -1
        )

    def _show(self, typed: str, hits: list[Hit]) -> None:
        if typed != self.text().strip() or not self.hasFocus():
            return
        entries = _acts(self._acts(), typed)
        kind = ""
        for hit in hits:
            if hit.ref.kind != kind:
                kind = hit.ref.kind
                entries.append(Entry(_HEADS.get(kind, kind), head=True))
            entries.append(_entry(hit))
        if not entries:
            entries = [Entry(f"Nothing found for “{typed}”.", head=True)]
        self.list.fill(entries)

    def _take(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ENTRY)
        if entry.head:
            return
        self._leave()
        if entry.hit is not None:
            self.picked.emit(entry.hit)
        elif entry.action is not None:
            entry.action.trigger()

    def _leave(self) -> None:
        self.list.hide()
        self.clear()
        self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if self.list.isVisible() and item is not None:
                self._take(item)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.list.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.text():
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        width = QFontMetrics(font("caption")).horizontalAdvance("Ctrl K") + 14
        key = QRectF(self.width() - width - 8.5, self.height() / 2 - 10.5, width, 21)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(key, 5, 5)
        painter.setPen(look.secondary)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "Ctrl K")


def _entry(hit: Hit) -> Entry:
    aside = dates.show_short(hit.edtf) if hit.edtf else ""
    same = hit.snippet == hit.title
    return Entry(
        hit.title or "Without a title",
        "" if same else hit.snippet,
        aside,
        _ICONS.get(hit.ref.kind, {"place": "place", "quote": "quote"}.get(hit.ref.kind, "info")),
        () if same else hit.marks,
        hit,
    )


def _acts(acts: Sequence[QAction], typed: str) -> list[Entry]:
    """The acts whose words begin with what was typed; all of them when nothing was."""
    wanted = fold(typed)
    found = [
        Entry(
            action.text().rstrip("…"),
            aside=action.shortcut().toString(),
            icon=str(action.property("drawing") or "forward"),
            action=action,
        )
        for action in acts
        if action.isEnabled() and _begins(fold(action.text()), wanted)
    ]
    if typed:
        found = found[:4]
    return [Entry("Do", head=True), *found] if found else []


def _begins(words: str, wanted: str) -> bool:
    return any(
        words[at:].startswith(wanted) for at in range(len(words)) if not at or words[at - 1] == " "
    )


class _Popup(QListWidget):
    """The list under the field: a child of the window, so that typing goes on."""

    def __init__(self, field: SearchField) -> None:
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
            item.setData(_ENTRY, entry)
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
            if not self.item(row).data(_ENTRY).head:
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

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
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
        entry: Entry = index.data(_ENTRY)
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
        return QSize(100, _height(index.data(_ENTRY)))


def _underline(painter: QPainter, rect: QRect, entry: Entry) -> None:
    """Tint what was found in a snippet, as long as it runs from left to right."""
    if any(ord(letter) > 0x58F for letter in entry.detail):
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

"""A list beside the map: the incidents in an area, at one spot, or without a place.

Hides that only the rows that are looked at are read: a hundred thousand stand here as fast as ten.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.columns import Caption, captions
from db.columns.slices import Ints
from db.language import say, with_dots
from db.terms import INCIDENT_KINDS, said
from db.when import InvalidDate
from db.when import said as said_date
from desktop.session import Session
from desktop.theme import Space, broad, font, refit, row, sided, theme
from desktop.widgets import IconButton, PrimaryButton, Secondary, Words
from desktop.widgets.labels import elided
from desktop.widgets.list_table import draw_words

_WIDTH, _LEAST = 300, 160
_BLOCK = 100
_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def about(caption: Caption) -> str:
    """The quiet line under a title: when, and what kind."""
    kind = said(INCIDENT_KINDS, caption.kind) if caption.kind else ""
    return with_dots(part for part in (date_words(caption), kind) if part)


def date_words(caption: Caption) -> str:
    """When, in words."""
    if not caption.edtf:
        return say("No date")
    try:
        return said_date(caption.edtf)
    except InvalidDate:
        return caption.edtf


class Rows(QAbstractListModel):
    """Incident ids; titles are asked for in blocks when they are looked at."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: Ints = np.empty(0, np.int64)
        self._known: dict[int, Caption] = {}
        self._asked: set[int] = set()

    def show_ids(self, ids: Ints) -> None:
        """Other incidents."""
        self.beginResetModel()
        self.ids = ids
        self._known.clear()
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Titles and dates may be others."""
        self._known.clear()
        self._asked.clear()
        if self.ids.size:
            self.dataChanged.emit(self.index(0), self.index(int(self.ids.size) - 1))

    def caption(self, place: int) -> Caption | None:
        """The words of a row; None: they are being read."""
        if not 0 <= place < self.ids.size:
            return None
        known = self._known.get(int(self.ids[place]))
        if known is None:
            self._ask(place // _BLOCK)
        return known

    def _ask(self, block: int) -> None:
        if block in self._asked:
            return
        self._asked.add(block)
        first = block * _BLOCK
        wanted = self.ids[first : first + _BLOCK].tolist()
        shown = self.ids

        def took(found: dict[int, Caption]) -> None:
            if self.ids is shown:
                self._known.update({one: found.get(one, Caption("", "")) for one in wanted})
                self.dataChanged.emit(self.index(first), self.index(first + len(wanted) - 1))

        self._session.read(f"map list {block}", lambda reader: captions(reader, wanted), took)

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else int(self.ids.size)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = self.caption(index.row())
        if known is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return known.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{known.title}. {about(known)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{known.title}\n{about(known)}"
        return None


class _Painter(QStyledItemDelegate):
    """The title, and under it when and what."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(80, row(50, lines=2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        look = theme()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.accent_ground)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.hover)
        painter.setPen(look.line)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        known = self._rows.caption(index.row())
        if known is None:
            return
        inner = area.adjusted(Space.L, 4, -Space.M, -4)
        half = inner.height() // 2
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        draw_words(painter, QRect(inner.left(), inner.top(), inner.width(), half), known.title)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        words = elided(QFontMetrics(painter.font()), about(known), below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)


class _List(QListView):
    """`entered(place)`: Enter; `left()`: Escape."""

    entered_row = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class Among(QFrame):
    """The list with its head. `chose(int)`: an incident; `wanted`: they are to be shown on the
    timeline; `left`: the keyboard goes back to the map; `closed`: it was put away."""

    chose = Signal(object)
    wanted = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.rows = Rows(session, self)
        self.list = _List()
        self.title = Words("", "section")
        self.hint = Secondary("")
        self.onward = PrimaryButton(say("Show these on the timeline"))
        self._build()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Painter(self.rows))
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.entered_row.connect(self._choose)
        self.list.left.connect(self.left)
        self.list.selectionModel().currentChanged.connect(
            lambda index, _: self._choose(index.row()) if self.list.hasFocus() else None
        )
        self.onward.clicked.connect(lambda: self.wanted.emit(self.rows.ids))
        session.closed.connect(self.put_away)
        session.changed.connect(lambda _: self.rows.forget())
        self.hide()
        refit(self, Among._fit)

    def show_ids(self, ids: Ints, title: str, hint: str = "", dated: bool = True) -> None:
        """These incidents under a title; `dated`: they can be shown on the timeline."""
        self.title.say(title)
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))
        self.list.setAccessibleName(title)
        self.onward.setVisible(dated and bool(ids.size))
        self.rows.show_ids(ids)
        self.show()

    def put_away(self) -> None:
        """Nothing is listed any more."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
        self.rows.show_ids(np.empty(0, np.int64))

    def _choose(self, place: int) -> None:
        if 0 <= place < self.rows.ids.size:
            self.chose.emit(int(self.rows.ids[place]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().panel)
        painter.setPen(theme().line)
        # Between the map and the list, on whichever side the map is.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - 1 if mirrored else 0
        painter.drawLine(x, 0, x, self.height())

    def _fit(self) -> None:
        """As wide as its words ask, but never most of the page: the map is what it is about."""
        page = self.parentWidget()
        room = broad(_WIDTH) if page is None else page.width() * 3 // 5
        self.setFixedWidth(max(min(broad(_WIDTH), room), _LEAST))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self.parentWidget()
        if page is not None:
            page.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._fit()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setObjectName("among")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title.setWordWrap(True)
        close = IconButton("cross", say("Put the list away"))
        close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(*sided(Space.L, Space.M, Space.S, 0))
        head.addWidget(self.title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setContentsMargins(Space.L, 0, Space.L, Space.S)
        below.addWidget(self.hint)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        foot.addWidget(self.onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

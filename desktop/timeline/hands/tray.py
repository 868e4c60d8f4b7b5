"""The tray of incidents without a date: a list beside the lanes, to be dragged onto the axis.

Hides that only what is looked at is read: a hundred thousand stand here as fast as ten. A row that
is dropped on the axis gets the date under it, no more exact than the axis is there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from db import terms
from db.changes import Changes
from db.columns.undated_rows import UndatedRow, undated_rows
from db.language import number, say
from db.records.lists import ListFilter
from db.refs import Ref
from db.when import When, said
from desktop.session import Session
from desktop.theme import Space, broad, font, grown, refit, sided, theme
from desktop.timeline.drawing.labels import clean
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.hands.date_change import date_at
from desktop.timeline.hands.date_drag import Ghost
from desktop.timeline.view import TimelineView
from desktop.widgets import IconButton, Secondary, Words
from desktop.widgets.labels import elided
from desktop.widgets.line import Line
from desktop.widgets.list_table import CellPainter, ListTable, draw_words
from desktop.widgets.listing import Asked, Column, Listed, Listing

_MIME = "application/x-casebinder-incident"
_WIDTH = 300
_PAUSE_MS = 120
_ROW = 48
_AnyIndex = QModelIndex | QPersistentModelIndex


def _title(row: UndatedRow) -> str:
    return clean(row.title)


def _about(row: UndatedRow) -> str:
    """The quiet line: what kind, or the words that are no date."""
    if row.phrase:
        return say("No date: “{clean}”", clean=clean(row.phrase))
    return terms.said(terms.INCIDENT_KINDS, row.kind)


def _whole(row: UndatedRow) -> str:
    return f"{_title(row)}\n{_about(row)}" if row.phrase else _title(row)


LISTED = Listed(
    kind="incident",
    columns=(Column(say("Incident"), "title", _title, tip=_whole),),
    rows=undated_rows,
    tables=frozenset(("incident",)),
    name="timeline tray",
)


class _Rows(Listing):
    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class _Cell(CellPainter):
    """The title, and under it what is known besides."""

    def paint(self, painter: QPainter, inner: QRect, record: UndatedRow) -> None:
        half = inner.height() // 2
        painter.setFont(font("body"))
        painter.setPen(theme().ink)
        draw_words(
            painter, QRect(inner.left(), inner.top() + 3, inner.width(), half), _title(record)
        )
        painter.setFont(font("small"))
        painter.setPen(theme().warning if record.phrase else theme().secondary)
        below = QRect(inner.left(), inner.top() + half - 1, inner.width(), half)
        words = elided(painter.fontMetrics(), _about(record), below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)

    def width(self, record: UndatedRow) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(_title(record))


class _List(ListTable):
    """The rows; one is dragged with its title beside the pointer."""

    def __init__(self, listing: Listing) -> None:
        super().__init__(listing, {0: _Cell()})
        refit(self, lambda rows: rows.verticalHeader().setDefaultSectionSize(grown(_ROW, 2)))
        self.setAccessibleName(say("Incidents without a date"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.horizontalHeader().hide()

    def startDrag(self, actions: Qt.DropAction) -> None:
        row = self.currentIndex().row()
        record, incident = self.listing.record(row), self.listing.id_at(row)
        if record is None or incident is None:
            return
        drag = QDrag(self)
        drag.setMimeData(carried(incident))
        drag.setPixmap(_card(_title(record), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)


def carried(incident: int) -> QMimeData:
    """What a dragged row carries."""
    data = QMimeData()
    data.setData(_MIME, str(incident).encode())
    return data


def _card(words: str, ratio: float) -> QPixmap:
    """A title on a small card."""
    look, size = theme(), (220, 28)
    picture = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.line_strong)
    painter.setBrush(look.panel)
    painter.drawRoundedRect(QRectF(0.5, 0.5, size[0] - 1, size[1] - 1), 6, 6)
    painter.setFont(font("small_strong"))
    painter.setPen(look.ink)
    room = QRectF(10, 0, size[0] - 20, size[1])
    short = elided(painter.fontMetrics(), words, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
    painter.end()
    return picture


class Tray(QWidget):
    """The list with its search. `left`: the keyboard goes back to the lanes."""

    left = Signal()

    def __init__(self, session: Session, edit: Callable[[int], None]) -> None:
        super().__init__()
        self._session = session
        self._edit = edit
        self.listing = _Rows(session, LISTED, self)
        self.list = _List(self.listing)
        self.search = Line()
        self._count = Secondary("")
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.entered.connect(self._enter)
        self.list.doubleClicked.connect(lambda index: self._enter(index.row()))
        self.list.chosen.connect(lambda index: self._choose(index.row()))
        self.list.typed.connect(self._type)
        self.listing.counted.connect(self._counted)
        session.opened.connect(self._opened)
        session.closed.connect(self.listing.clear)
        session.changed.connect(self._changed)
        self.hide()

    def toggle(self) -> None:
        """Show it with the keyboard in its search, or put it away."""
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self._ask()
            self.search.setFocus()
        else:
            self.left.emit()

    def _build(self) -> None:
        refit(self, lambda tray: tray.setFixedWidth((_WIDTH + broad(_WIDTH)) // 2))
        self.setAccessibleName(say("Incidents without a date"))
        self.search.setFont(font("body"))
        self.search.setPlaceholderText(say("Find among them"))
        self.search.setAccessibleName(say("Find among the incidents without a date"))
        self.search.setClearButtonEnabled(True)
        close = IconButton("cross", say("Put the tray away"))
        close.clicked.connect(self.toggle)
        head = QHBoxLayout()
        head.addWidget(Words(say("Without a date"), "section"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(close)
        hint = Secondary(say("Drag one onto the axis, or press Enter to type its date."))
        top = QVBoxLayout()
        top.setContentsMargins(*sided(Space.L, Space.S, Space.M, Space.S))
        top.setSpacing(Space.S)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(1, 0, 0, 0))
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(1)
        column.addWidget(self.list, 1)

    def _ask(self) -> None:
        if self._session.case is not None:
            words = ListFilter(text=self.search.text(), undated=True)
            self.listing.ask(Asked(words, "title"))

    def _opened(self) -> None:
        self.search.clear()
        if self.isVisible():
            self._ask()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.listing.refresh(changes)

    def _counted(self, shown: int, total: int) -> None:
        self._count.setText(number(shown))

    def _choose(self, row: int) -> None:
        incident = self.listing.id_at(row)
        if incident is not None:
            self._session.select(Ref("incident", incident))

    def _enter(self, row: int) -> None:
        incident = self.listing.id_at(row)
        if incident is not None:
            self._choose(row)
            self._edit(incident)

    def _type(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search into the list; Escape back to the lanes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
            return True
        into = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.search and into and self.listing.rowCount():
            self.list.setFocus()
            self.list.choose(0)
            self._choose(0)
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.panel)
        painter.fillRect(QRectF(0, 0, 1, self.height()), look.line)
        painter.fillRect(QRectF(0, self.list.y() - 1, self.width(), 1), look.line)


class TrayDrop(QObject):
    """Takes what is dropped on the lanes. `put(incident, date)` gives it."""

    def __init__(self, view: TimelineView, ghost: Ghost, put: Callable[[int, When], None]) -> None:
        super().__init__(view)
        self._view = view
        self._ghost = ghost
        self._put = put
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dragging over, leaving, dropping; whatever else is dragged is not ours."""
        if isinstance(event, QDragLeaveEvent):
            self._leave()
            return False
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        if not event.mimeData().hasFormat(_MIME):
            return False
        at = self._view.at(event)
        when = self._date(at)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._leave()
            incident = int(event.mimeData().data(_MIME).data())
            self._put(incident, when)
        else:
            self._show(at, when)
        return True

    def _date(self, at: QPointF) -> When:
        view = self._view
        return date_at(view, view.scale.at(at.x() - view.plot().left()))

    def _show(self, at: QPointF, when: When) -> None:
        view = self._view
        self._ghost.when = when
        self._ghost.y = at.y() - view.plot().top() - BAR / 2
        view.card.say((at * view.zoom).toPoint() - QPoint(0, 56), said(when), "", "")
        view.update()

    def _leave(self) -> None:
        self._ghost.when = None
        self._view.card.hide()
        self._view.update()

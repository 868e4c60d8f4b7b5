"""Names of a file that resemble actors of the case: each can be ticked to be the same one.

Nothing is the same unless a person says so; one name is the same as one actor at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.exchange.plans import NearMatch
from db.language import many, say
from desktop import icons
from desktop.theme import Size, Space, font, grown, theme
from desktop.widgets import Secondary
from desktop.widgets.labels import draw_elided, isolated

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_MATCH = int(Qt.ItemDataRole.UserRole)
_TALL = 52


class MatchesModel(QAbstractListModel):
    """The proposals, each with a tick. `ticked`: a tick was set or taken away."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: tuple[NearMatch, ...] = ()
        self._same: dict[str, int] = {}

    @property
    def same(self) -> Mapping[str, int]:
        """Names of the file that are an actor of the case, by its id."""
        return dict(self._same)

    def fill(self, matches: Sequence[NearMatch]) -> None:
        """Show these; ticks on pairs that are still there stay."""
        self.beginResetModel()
        self._matches = tuple(matches)
        pairs = {(each.name, each.actor) for each in matches}
        self._same = {name: at for name, at in self._same.items() if (name, at) in pairs}
        self.endResetModel()

    def turn(self, row: int) -> None:
        """Set the tick of a row, or take it away."""
        match = self._matches[row]
        if self._same.get(match.name) == match.actor:
            del self._same[match.name]
        else:
            self._same[match.name] = match.actor
        self.dataChanged.emit(self.index(0), self.index(len(self._matches) - 1))
        self.ticked.emit()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._matches)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        match = self._matches[index.row()]
        same = self._same.get(match.name) == match.actor
        if role == _MATCH:
            return (match, same)
        if role == int(Qt.ItemDataRole.DisplayRole):
            return say("{name}: same as {actor_name}", name=match.name, actor_name=match.actor_name)
        if role == int(Qt.ItemDataRole.CheckStateRole):
            return Qt.CheckState.Checked if same else Qt.CheckState.Unchecked
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return match.why
        return None


class _List(QListView):
    """The proposals; Space, Enter or a click turn a tick."""

    def __init__(self, matches: MatchesModel) -> None:
        super().__init__()
        self._matches = matches
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(matches)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_MatchPainter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(say("Names that resemble actors of the case"))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.clicked.connect(lambda index: matches.turn(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self._matches.turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class Resembling(QWidget):
    """The page of near names."""

    def __init__(self) -> None:
        super().__init__()
        self.model = MatchesModel(self)
        self.list = _List(self.model)
        self.hint = Secondary("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)

    def fill(self, matches: Sequence[NearMatch]) -> None:
        """Show these."""
        self.model.fill(matches)
        names = len({match.name for match in matches})
        self.hint.say(
            many(
                names,
                "{count:,} name of the file resembles an actor of the case. Tick who is the same; "
                "all others become actors of their own, and can be joined later.",
                "{count:,} names of the file resemble an actor of the case. Tick who is the same; "
                "all others become actors of their own, and can be joined later.",
            )
        )
        if matches and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))


class _MatchPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, grown(_TALL, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        match, same = index.data(_MATCH)
        look, way = theme(), option.direction
        box: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = box.toRectF().adjusted(2, 1, -2, -1)
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(ground, Size.RADIUS, Size.RADIUS)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        mirrored = way == Qt.LayoutDirection.RightToLeft
        tick = QRectF(box.right() - 30 if mirrored else box.x() + 14, box.y() + 9, 16, 16)
        paint_tick(painter, tick, same)
        words = box.adjusted(Space.M if mirrored else 42, 0, -42 if mirrored else -Space.M, 0)
        painter.setFont(font("strong"))
        painter.setPen(look.ink)
        high = QRect(words.x(), box.y() + 7, words.width(), grown(19))
        verb, mark = (say("is the same as"), "") if same else (say("– the same as"), "?")
        told = f"{isolated(match.name)}  {verb}  {isolated(match.actor_name)}{mark}"
        draw_elided(painter, high, told, towards=way)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        low = QRect(words.x(), box.y() + 8 + grown(19), words.width(), grown(17))
        draw_elided(painter, low, f"{match.why[:1].upper()}{match.why[1:]}", towards=way)
        painter.restore()


def paint_tick(painter: QPainter, where: QRectF, ticked: bool) -> None:
    """A check box as those of forms look."""
    look = theme()
    painter.setPen(QPen(look.accent if ticked else look.line_strong, 1))
    painter.setBrush(look.accent if ticked else look.panel)
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        icons.paint(painter, "tick", where.adjusted(1, 1, -1, -1), look.on_accent)

"""What is odd about a file, by topic: a tree of refused and doubtful rows with a filter.

Hides that a topic can stand for a hundred thousand rows: they are counted at once, become lines
only when it is opened, and no more lines than anybody reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.exchange.report import Remark
from db.language import bare, number, say
from desktop import icons
from desktop.theme import Size, Space, font, theme
from desktop.widgets.labels import draw_elided

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_LINE = int(Qt.ItemDataRole.UserRole)
#: Rows of a topic that are lines; the others are one line.
MOST = 2_000
#: Ids of indexes: topics have none, a remark has the number of its topic and one more.
_TOP = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """All remarks of one sort. `refused`: the rows were not used."""

    words: str
    refused: bool
    remarks: tuple[Remark, ...]


def topics(refused: Sequence[Remark], warnings: Sequence[Remark]) -> list[Topic]:
    """Remarks by topic: rows not used first, then the commonest."""
    out: list[Topic] = []
    for remarks, is_refusal in ((refused, True), (warnings, False)):
        by_topic: dict[str, list[Remark]] = {}
        for remark in remarks:
            by_topic.setdefault(remark.topic, []).append(remark)
        ordered = sorted(by_topic.items(), key=lambda pair: -len(pair[1]))
        out += [Topic(words, is_refusal, tuple(found)) for words, found in ordered]
    return out


def _more(topic: Topic) -> Remark:
    """The line that stands for all the others."""
    left = len(topic.remarks) - MOST
    told = say(
        "and {left:,} more: filter by words or a row number, or save all of them as CSV", left=left
    )
    return Remark(0, told, topic.words, "")


def place(remark: Remark) -> str:
    """ "row 12", or the whole file; "" of the line that stands for others."""
    if not remark.file:
        return ""
    return say("row {row:,}", row=remark.row) if remark.row else say("the file")


class RemarksModel(QAbstractItemModel):
    """Topics, and the rows under each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Topic] = []
        self.topics: list[Topic] = []

    def fill(self, topics: Sequence[Topic]) -> None:
        """Show these."""
        self._all = list(topics)
        self.keep_to("")

    def keep_to(self, words: str) -> None:
        """Only remarks that hold these words, or whose row has this number; "" all."""
        wanted = words.casefold().strip()
        self.beginResetModel()
        self.topics = [kept for topic in self._all if (kept := _kept(topic, wanted))]
        self.endResetModel()

    def remark(self, index: AnyIndex) -> Remark | None:
        """The remark of a line; None for a topic."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        topic = self.topics[index.internalId() - 1]
        return topic.remarks[index.row()] if index.row() < MOST else _more(topic)

    def topic(self, index: AnyIndex) -> Topic:
        """The topic of a line, or above it."""
        inner = index.internalId()
        return self.topics[index.row() if inner == _TOP else inner - 1]

    def index(self, row: int, column: int, parent: AnyIndex = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: AnyIndex = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self.topics)
        if parent.internalId() != _TOP:
            return 0
        return min(len(self.topics[parent.row()].remarks), MOST + 1)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        remark, topic = self.remark(index), self.topic(index)
        if role == _LINE:
            return (remark, topic)
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            if remark is not None:
                return f"{place(remark)}: {remark.reason}"
            sign = say("not used") if topic.refused else say("to look at")
            return f"{sentence(topic.words)}, {number(len(topic.remarks))}, {sign}"
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return remark.reason if remark is not None else sentence(topic.words)
        return None


def sentence(words: str) -> str:
    """The words with a capital first, unless the first is the name of a column."""
    first = words.split(" ", 1)[0]
    return words if "_" in first else f"{words[:1].upper()}{words[1:]}"


def _kept(topic: Topic, wanted: str) -> Topic | None:
    if not wanted or wanted in topic.words.casefold():
        return topic
    found = tuple(
        each
        for each in topic.remarks
        if wanted in bare(each.reason).casefold()
        or wanted in (str(each.row), say("row {row}", row=each.row))
    )
    return Topic(topic.words, topic.refused, found) if found else None


class RemarkPainter(QStyledItemDelegate):
    """Draws a topic with its sign and count, and a row with its number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        remark, topic = index.data(_LINE)
        look, state = theme(), option.state
        # The branch is drawn by the tree at the beginning of the line: the ground covers both.
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = box.toRectF().adjusted(2, 1, -2, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(ground, Size.RADIUS, Size.RADIUS)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        if remark is None:
            opened = bool(state & QStyle.StateFlag.State_Open)
            _paint_topic(painter, box, topic, opened, option.direction)
        else:
            _paint_remark(painter, box, remark, option.direction)
        painter.restore()


def _paint_topic(
    painter: QPainter, box: QRect, topic: Topic, opened: bool, way: Qt.LayoutDirection
) -> None:
    look = theme()
    mirrored = way == Qt.LayoutDirection.RightToLeft
    count = number(len(topic.remarks))
    painter.setFont(font("small_figures"))
    broad = QFontMetrics(painter.font()).horizontalAdvance(count) + 2

    def at(x: float, width: float) -> QRectF:
        left = box.right() - x - width if mirrored else box.x() + x
        return QRectF(left, box.y(), width, box.height())

    arrow = at(8, 14).adjusted(0, (box.height() - 14) / 2, 0, -(box.height() - 14) / 2)
    closed = "back" if mirrored else "forward"
    icons.paint(painter, "down" if opened else closed, arrow, look.secondary)
    sign = at(30, 14).adjusted(0, (box.height() - 14) / 2, 0, -(box.height() - 14) / 2)
    name, colour = ("cross", look.danger) if topic.refused else ("warning", look.warning)
    icons.paint(painter, name, sign, colour)
    painter.setPen(look.secondary)
    end = box.width() - broad - Space.M
    painter.drawText(at(end, broad), Qt.AlignmentFlag.AlignCenter, count)
    painter.setFont(font("strong"))
    painter.setPen(look.ink)
    words = at(52, max(10, end - 52 - Space.M)).toRect()
    draw_elided(painter, words, sentence(topic.words), towards=way)


def _paint_remark(painter: QPainter, box: QRect, remark: Remark, way: Qt.LayoutDirection) -> None:
    look = theme()
    mirrored = way == Qt.LayoutDirection.RightToLeft
    number = QRect(box.x() + 52, box.y(), 84, box.height())
    words = QRect(number.right() + Space.S, box.y(), 0, box.height())
    words.setRight(box.right() - Space.M)
    if mirrored:
        for each in (number, words):
            each.moveLeft(box.x() + box.right() - each.right())
    painter.setFont(font("small_figures"))
    painter.setPen(look.secondary)
    draw_elided(painter, number, place(remark), towards=way)
    painter.setFont(font("body"))
    painter.setPen(look.ink)
    # A reason is one sentence, but it quotes cells of any script.
    draw_elided(painter, words, remark.reason, towards=way)

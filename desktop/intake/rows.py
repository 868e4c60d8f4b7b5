"""The lines of the list of what was taken: a file, the cards made of it, why one was not used.

Hides how reports and cards are put together, and how a line is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db import when as dates
from db.exchange import openers
from db.export.wanted import counted
from db.language import say, with_commas, with_dots
from db.records.arrivals import Line
from desktop import icons
from desktop.intake.taking import Batch, Taken
from desktop.theme import Size, Space, font, grown, theme
from desktop.widgets.code_names import language_name
from desktop.widgets.labels import draw_elided, isolated

#: new: nothing to look at; look: something is; held: nothing was added; refused: not used;
#: many: a file of several cards, which follow it.
Sign = Literal["new", "look", "held", "refused", "many"]

_ROW = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 52
_SPOKEN: dict[Sign, str] = {
    "new": say("taken in"),
    "look": say("to look at"),
    "held": say("held already"),
    "refused": say("not used"),
    "many": "file",
}
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `taken`: its place in the batch; `source`, `snapshot`: what it opens; `inner`: a
    card under the line of its file."""

    sign: Sign
    title: str
    detail: str
    taken: int
    source: int | None = None
    snapshot: int | None = None
    has_text: bool = False
    inner: bool = False


def rows(batch: Batch, lines: Sequence[Line]) -> list[Row]:
    """Every file in the order it was taken, each with its cards."""
    by_source = {line.source: line for line in lines}
    by_snapshot = {line.snapshot: line for line in lines if line.snapshot is not None}
    out: list[Row] = []
    for place, taken in enumerate(batch.takes):
        # A table or a list of actors is told as a whole: what it cites is no news by itself.
        cards = [] if is_table(taken) else _cards(taken, by_source, by_snapshot)
        if len(cards) == 1 and not taken.report.refused:
            out.append(_card(cards[0], place, "new" if taken.clean else "look"))
        elif taken.made:
            out.append(Row(_sign(taken), taken.name, made_words(taken), place))
            out += [_card(card, place, "new", inner=True) for card in cards]
        else:
            sign: Sign = "refused" if taken.report.refused else "held"
            out.append(Row(sign, taken.name, _why(taken), place, *_held(taken)))
    return out


def is_table(taken: Taken) -> bool:
    """Whether a file was a table of incidents or a list of actors."""
    return taken.report.as_ in (*openers.TABLES, *openers.ROSTERS)


def _sign(taken: Taken) -> Sign:
    return "many" if taken.clean else "look"


def _cards(
    taken: Taken, by_source: Mapping[int, Line], by_snapshot: Mapping[int, Line]
) -> list[Line]:
    found = {number: by_source[number] for number in taken.sources if number in by_source}
    for number in taken.snapshots:
        if number in by_snapshot:
            found[by_snapshot[number].source] = by_snapshot[number]
    return [found[number] for number in sorted(found)]


def _card(line: Line, place: int, sign: Sign, inner: bool = False) -> Row:
    parts = [
        isolated(line.publisher),
        dates.said_short(line.issued) if dates.is_valid(line.issued) else "",
        language_name(line.language) if line.language else "",
    ]
    if not line.issued:
        parts.append(say("no date"))
    told = with_dots(part for part in parts if part)
    told = told[:1].upper() + told[1:]
    title = line.title or say("Untitled")
    return Row(sign, title, told, place, line.source, line.snapshot, line.has_text, inner)


def _why(taken: Taken) -> str:
    remarks = taken.report.refused or taken.report.warnings
    return remarks[0].reason if remarks else say("Nothing new was in it.")


def _held(taken: Taken) -> tuple[int | None]:
    return (next((each.about for each in taken.report.warnings if each.about), None),)


def made_words(taken: Taken) -> str:
    """ "300 sources, 2 actors" of a file, and how many rows were not used."""
    made = taken.report.created
    words = [
        counted(table, count)
        for table in ("incident", "source", "actor", "claim")
        if (count := made.get(table, 0))
    ]
    if taken.report.refused:
        words.append(say("{count:,} not used", count=len(taken.report.refused)))
    return with_commas(words)


class RowsModel(QAbstractListModel):
    """The lines that are shown, of all there are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: AnyIndex) -> Row | None:
        """The line at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {_SPOKEN[row.sign]}, {row.detail}"
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return f"{row.title}\n{row.detail}"
        return None


class RowPainter(QStyledItemDelegate):
    """Draws a line: its sign, its title, and under it where it is from or why it was not used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, grown(_HEIGHT, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(_ROW)
        look = theme()
        box: QRect = option.rect
        state = option.state
        way = option.direction
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = box.toRectF().adjusted(2, 1, -2, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_ground if chosen else look.hover)
            painter.drawRoundedRect(ground, Size.RADIUS, Size.RADIUS)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        _paint_row(painter, box, row, way)
        painter.restore()


def _paint_row(painter: QPainter, box: QRect, row: Row, way: Qt.LayoutDirection) -> None:
    look = theme()
    indent = Space.L if row.inner else 0
    mirrored = way == Qt.LayoutDirection.RightToLeft
    start, left = indent + 34, box.x()
    words = QRect(left + start, box.y(), box.width() - start - Space.M, box.height())
    sign = QRectF(left + indent + 11, box.y() + 10, 14, 14)
    if mirrored:
        words.moveLeft(left + Space.M)
        sign.moveLeft(left + box.width() - indent - 25)
    paint_sign(painter, sign, row.sign)
    painter.setFont(font("strong" if not row.inner else "body"))
    painter.setPen(look.ink)
    high = QFontMetrics(painter.font()).height() + 2
    draw_elided(painter, QRect(words.x(), box.y() + 8, words.width(), high), row.title, towards=way)
    painter.setFont(font("small"))
    painter.setPen(look.secondary)
    draw_elided(
        painter,
        QRect(words.x(), box.y() + 8 + grown(19), words.width(), grown(17)),
        row.detail,
        towards=way,
    )


def paint_sign(painter: QPainter, where: QRectF, sign: Sign) -> None:
    """A small sign for what became of something; each has another shape, not only a colour."""
    look = theme()
    drawn: dict[Sign, tuple[str, QColor]] = {
        "new": ("tick", look.good),
        "look": ("warning", look.warning),
        "held": ("link", look.secondary),
        "refused": ("cross", look.danger),
        "many": ("folder", look.secondary),
    }
    name, colour = drawn[sign]
    icons.paint(painter, name, where, colour)

"""A row of two lines, the second quieter, with the light of what is chosen and of the keyboard.

Hides how words are cut where the row ends, and that both lines keep the side of their script.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.theme import Space, font, grown, row, theme
from desktop.widgets.labels import elided

_Index = QModelIndex | QPersistentModelIndex


def row_height() -> int:
    """Pixels of a row."""
    return row(52, 2)


class TwoLines(QStyledItemDelegate):
    """Draws rows of a list of records. `lines` says the two lines of a row."""

    def __init__(self, parent: QObject, lines: Callable[[_Index], tuple[str, str]]) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        above, below = self._lines(index)
        colours = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_ground if chosen else colours.hover)
            painter.drawRoundedRect(place, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        high = grown(20)
        line = place.adjusted(Space.M, (place.height() - 2 * high) / 2 + 1, -Space.M, 0)
        line.setHeight(high)
        for words, letters, colour in (
            (above, font("body"), colours.ink),
            (below, font("small"), colours.secondary),
        ):
            painter.setFont(letters)
            painter.setPen(colour)
            cut = elided(painter.fontMetrics(), words, int(line.width()))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, int(side), cut)
            line.translate(0, high)
        painter.restore()

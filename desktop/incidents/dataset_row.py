"""The row of the data set an incident was imported from, kept word for word."""

from __future__ import annotations

import json

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import with_semicolons
from desktop.theme import Space, font, theme
from desktop.widgets.labels import direction, isolated

_PAD = QMargins(Space.M, 5, Space.M, 5)
_WRAP = Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap


def cells_of(row: str) -> tuple[tuple[str, str], ...]:
    """The filled cells of a stored row (a JSON object), in its own order."""
    found = json.loads(row)
    if not isinstance(found, dict):
        return (("row", row),)
    return tuple((str(key), str(value)) for key, value in found.items() if value not in ("", None))


class DatasetRow(QWidget):
    """Column names and cells as they stand in the file, painted as one quiet table."""

    def __init__(self, cells: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._cells = cells
        self.setAccessibleName(with_semicolons(f"{key}: {value}" for key, value in cells))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _names(self, width: int) -> int:
        metrics = QFontMetrics(font("small"))
        widest = max((metrics.horizontalAdvance(key) for key, _ in self._cells), default=0)
        return min(widest + Space.M, width * 2 // 5)

    def _heights(self, width: int) -> list[int]:
        metrics = QFontMetrics(font("small"))
        names = self._names(width)
        room = width - names - _PAD.left() - _PAD.right()
        heights = []
        for key, value in self._cells:
            left = metrics.boundingRect(0, 0, names - Space.S, 9999, _WRAP.value, key)
            right = metrics.boundingRect(0, 0, max(room, 40), 9999, _WRAP.value, isolated(value))
            tall = max(left.height(), right.height(), metrics.height())
            heights.append(tall + _PAD.top() + _PAD.bottom())
        return heights

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.line)
        painter.setBrush(look.raised)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(font("small"))
        names = self._names(self.width())
        top = 0
        for (key, value), height in zip(self._cells, self._heights(self.width()), strict=True):
            if top:
                painter.fillRect(1, top, self.width() - 2, 1, look.line)
            line = QRect(0, top, self.width(), height).marginsRemoved(_PAD)
            painter.setPen(look.secondary)
            painter.drawText(
                QRect(line.topLeft(), QSize(names - Space.S, line.height())), _WRAP.value, key
            )
            painter.setPen(look.ink)
            right = direction(value) == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                line.adjusted(names, 0, 0, 0), _WRAP.value | side.value, isolated(value)
            )
            top += height

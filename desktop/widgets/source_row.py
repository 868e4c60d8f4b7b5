"""A source on somebody else's card: title, who published it and when, held or only cited, grade."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from db import when as dates
from db.language import say, with_dots
from db.records.lists import SourceRow
from desktop.theme import Size, Space, font, theme
from desktop.widgets.item_row import MARGIN, ItemRow, paint_grade
from desktop.widgets.labels import isolated, placed


class SourceItem(ItemRow):
    """A source in its frame, as something that lies on the desk."""

    def __init__(self, source: SourceRow, name: str = "", indent: int = 0) -> None:
        """`indent`: pixels it stands in, below what it goes back to."""
        super().__init__(
            source.title or source.publisher or say("Untitled source"),
            source_words(source),
            grade=source.reliability,
            name=name,
        )
        self._held, self._indent = source.held, indent

    def sizeHint(self) -> QSize:
        return QSize(240, 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(MARGIN + self._indent + 0.5, 3.5, -MARGIN - 0.5, -3.5)
        edge = QPen(look.line, 1)
        if not self._held:
            edge.setDashPattern([3, 3])
        painter.setPen(QPen(look.accent, 2) if self.hasFocus() else edge)
        painter.setBrush(look.hover if self._hovered else look.panel)
        painter.drawRoundedRect(placed(self, box), Size.RADIUS, Size.RADIUS)
        inner = box.toRect().adjusted(Space.M, 0, -Space.M, 0)
        words = inner
        if self.grade:
            place = QRectF(inner.right() - 25, self.height() / 2 - 11, 26, 22)
            paint_grade(painter, placed(self, place), self.grade)
            words = inner.adjusted(0, 0, -26 - Space.S, 0)
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        cut = self._write(painter, QRect(words.x(), 10, words.width(), 19), self.title)
        painter.setFont(font("small"))
        painter.setPen(look.secondary)
        under = QRect(words.x(), 30, words.width(), 17)
        cut = self._write(painter, under, self.detail) or cut
        self.setToolTip(f"{self.title}\n{self.detail}" if cut else "")


def source_words(source: SourceRow) -> str:
    """ "RFE/RL · May 2022 · cited, not held"."""
    parts = [isolated(source.publisher)] if source.publisher != source.title else []
    if source.issued:
        parts.append(dates.said_short(source.issued))
    if not source.held:
        parts.append(say("cited, not held"))
    if source.retraction:
        parts.append(source.retraction.replace("_", " "))
    return with_dots(part for part in parts if part)

"""The row of bookmarks under the axis: a small flag where a window begins, its name, its length.

Hides how names make room for one another, and that the flag of a window that began earlier waits at
the left edge.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from db.language import say
from db.records.bookmarks import Bookmark
from db.when import said_span
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Tip, Track
from desktop.timeline.scales.scale import Scale
from desktop.timeline.view import TimelineView

_HEIGHT = 22.0
_POLE = 4.0, 17.0
_NAME = 13.0  # pixels from the pole to the name
_GAP = 14.0
_REACH = 6.0  # pixels around a flag that are taken for it


@dataclass(frozen=True, slots=True)
class Flag:
    """Where a bookmark stands: its pole, the right end of its name, the name as cut ("": none)."""

    mark: Bookmark
    x: float
    right: float
    text: str


class BookmarkRow(Track):
    """All bookmarks in sight. `shown`: the reader wants to see them."""

    name = say("Bookmarks")
    above = True

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._pen = Pen("small")
        self.marks: tuple[Bookmark, ...] = ()
        self.shown = True

    def show(self, marks: tuple[Bookmark, ...]) -> None:
        """These from now on."""
        self.marks = marks
        self.fit()

    def fit(self) -> None:
        """As high as there is something to show."""
        self.height = _HEIGHT if self.shown and self.marks else 0.0

    def flags(self, scale: Scale) -> list[Flag]:
        """The flags in sight, from left to right."""
        seen = []
        for mark in self.marks:
            x, end = scale.x(mark.start), scale.x(mark.end)
            if end > 8 and x < scale.width - 4:
                seen.append((max(x, 4.0), mark))
        seen.sort(key=lambda each: each[0])
        found = []
        for place, (x, mark) in enumerate(seen):
            free = (seen[place + 1][0] if place + 1 < len(seen) else scale.width) - x
            text = self._pen.fit(clean(mark.name), free - _NAME - _GAP)
            right = x + _NAME + self._pen.width(text) if text else x + 10
            found.append(Flag(mark, x, right, text))
        return found

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        look = frame.look
        painter.fillRect(box, look.panel)
        painter.setFont(self._pen.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for flag in self.flags(frame.scale):
            end = min(frame.scale.x(flag.mark.end), box.width() + 4)
            painter.setPen(QPen(look.accent, 2))
            painter.drawLine(
                QLineF(flag.x, box.bottom() - 2, max(end, flag.x + 2), box.bottom() - 2)
            )
            painter.setPen(QPen(look.accent, 1.5))
            painter.drawLine(QLineF(flag.x, _POLE[0], flag.x, box.bottom() - 2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawPolygon(
                QPolygonF([QPointF(flag.x, 4), QPointF(flag.x + 8, 7.5), QPointF(flag.x, 11)])
            )
            if flag.text:
                painter.setPen(look.ink)
                self._pen.write(painter, flag.x + _NAME, 9.5, flag.text)

    def at(self, at: QPointF, scale: Scale) -> Bookmark | None:
        """The bookmark whose flag or name is under a point."""
        for flag in reversed(self.flags(scale)):
            if flag.x - _REACH <= at.x() <= flag.right + _REACH / 2:
                return flag.mark
        return None

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        mark = self.at(at, frame.scale)
        if mark is None:
            return None
        words = said_span(mark.start, mark.end)
        return Tip(clean(mark.name), words, say("Click to go there."))

    def click(self, at: QPointF, frame: Frame) -> bool:
        mark = self.at(at, frame.scale)
        if mark is not None:
            self._view.fit(mark.start, mark.end, exact=True)
        return mark is not None

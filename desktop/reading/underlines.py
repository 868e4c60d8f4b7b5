"""The suggestions under the words of a text: each kind with its own line, calm beside the quotes.

Hides that only what is in view is looked at: a text of a megabyte costs no more to scroll than
a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.reading.suggestion import Suggestion
from desktop.reading.kinds import KIND, colour, draw_line
from desktop.reading.text import ReadingText
from desktop.reading.walk import Step, Walk
from desktop.theme import theme

#: Code points: no suggestion that is longer begins before the view and is still seen.
_LONGEST = 200
_BELOW = QPointF(0, -0.5)


class Underlines:
    """A layer of a `ReadingText`. `chose`: called with the suggestion that was pressed; `tell`:
    asked for its words while the pointer rests on it."""

    def __init__(
        self,
        walk: Walk,
        chose: Callable[[Suggestion], None],
        tell: Callable[[Suggestion], str],
    ) -> None:
        self._walk = walk
        self._chose = chose
        self._tell = tell

    def paint(self, painter: QPainter, text: ReadingText) -> None:
        """Draw the lines in view, and the ground of the one the walk stands at."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in self._seen(text):
            each = step.suggestion
            if each is self._walk.at:
                self._ground(painter, text, each)
            faint = step.state not in ("open", "again")
            for box in boxes_of(text, each):
                draw_line(painter, KIND[each.kind], box.bottomLeft() + _BELOW, box.width(), faint)
        painter.restore()

    def press(self, at: QPoint, text: ReadingText) -> bool:
        """Choose the suggestion at a point; whether there is one."""
        found = self._at(at, text)
        if found is not None:
            self._chose(found)
        return found is not None

    def over(self, at: QPoint, text: ReadingText) -> bool:
        """Whether a suggestion stands at a point."""
        return self._at(at, text) is not None

    def tip(self, at: QPoint, text: ReadingText) -> str:
        """What the words at a point are taken for."""
        found = self._at(at, text)
        return self._tell(found) if found is not None else ""

    def _at(self, at: QPoint, text: ReadingText) -> Suggestion | None:
        point = QPointF(at)
        hit = [
            step.suggestion
            for step in self._seen(text)
            if any(box.contains(point) for box in boxes_of(text, step.suggestion))
        ]
        return min(hit, key=lambda each: each.end - each.start, default=None)

    def _seen(self, text: ReadingText) -> Iterator[Step]:
        first, last = text.in_view()
        printed = text.printed
        low, high = printed.text_at(first), printed.text_at(last)
        shown = [step for _, step in self._walk.seen(low - _LONGEST, high + 1)]
        at = self._walk.step_of(self._walk.at)
        if at is not None and at not in shown:
            shown.append(at)
        return (step for step in shown if step.suggestion.end >= low)

    def _ground(self, painter: QPainter, text: ReadingText, each: Suggestion) -> None:
        kind = KIND[each.kind]
        for box in boxes_of(text, each):
            painter.setPen(QPen(colour(kind), 1.2))
            painter.setBrush(theme().category_ground(kind.category))
            painter.drawRoundedRect(box.adjusted(-2, 2, 2, 3), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def boxes_of(text: ReadingText, each: Suggestion) -> Iterator[QRectF]:
    """Where the words of a suggestion stand in the viewport, one box a line."""
    return text.boxes(*text.printed.span(each.start, each.end))

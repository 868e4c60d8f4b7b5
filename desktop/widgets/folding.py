"""A legend that keeps to its first lines until somebody asks for the rest.

Hides how it is asked: by a click or by Enter, and in the same way back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import many, say
from desktop.theme import theme
from desktop.widgets import spoken_parts
from desktop.widgets.spoken_parts import SpokenView

T = TypeVar("T")


class FoldingLegend(QWidget):
    """`turned` is what it does when it was unfolded or folded."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Legend"))
        spoken_parts.tell(self, lambda: SpokenView(self, QAccessible.Role.StaticText))

    def turned(self) -> None:
        """Take the height of what is shown now."""
        raise NotImplementedError

    def folded(
        self,
        every: Sequence[T],
        fits: Callable[[Sequence[T]], bool],
        words_only: Callable[[str], T],
    ) -> tuple[T, ...]:
        """What is shown of all entries: the first that fit and how many there are more, or all of
        them once somebody asked."""
        if fits(every):
            return tuple(every)
        if self._whole:
            return (*every, words_only(say("fewer")))
        for first in range(len(every) - 1, 0, -1):
            rest = len(every) - first
            some = (*every[:first], words_only(many(rest, "{count} more", "{count} more")))
            if fits(some):
                return some
        return tuple(every)

    def say_folds(self, folds: bool) -> None:
        """Whether there is something to unfold or to fold."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if folds else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if folds else Qt.CursorShape.ArrowCursor)

    def paint_ground(self, painter: QPainter) -> None:
        """The ground, the line above, and the ring of what has the keyboard."""
        look = theme()
        painter.fillRect(self.rect(), look.panel)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _turn(self) -> None:
        self._whole = not self._whole
        self.turned()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn()
        else:
            super().keyPressEvent(event)

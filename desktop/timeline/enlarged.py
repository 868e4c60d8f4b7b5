"""A painted widget that is drawn as large as the letters the reader has chosen.

Hides the enlargement: whoever draws on it or is pointed at in it counts in pixels of the usual
size, and everything (marks, words, rows) grows together.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSizeF
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QNativeGestureEvent, QSinglePointEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import text_share


class Enlarged(QWidget):
    """What is drawn and pointed at is counted in pixels of the usual size."""

    @property
    def zoom(self) -> float:
        """Pixels of the window in one of ours."""
        return text_share()

    def room(self) -> QSizeF:
        """Its size."""
        return self.size().toSizeF() / self.zoom

    def at(
        self, event: QSinglePointEvent | QDropEvent | QContextMenuEvent | QNativeGestureEvent
    ) -> QPointF:
        """Where something happened."""
        if isinstance(event, QContextMenuEvent):
            return QPointF(event.pos()) / self.zoom
        return event.position() / self.zoom

    def on_screen(self, at: QPointF) -> QPoint:
        """A point as the screen counts."""
        return self.mapToGlobal(at * self.zoom).toPoint()

    def of_screen(self, at: QPointF) -> QPointF:
        """A point of the screen as we count."""
        return self.mapFromGlobal(at) / self.zoom

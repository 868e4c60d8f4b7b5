"""The ring round a large view to which Tab went: lists, pages, the timeline, the map.

Small controls paint a ring of their own. A hand that points needs none here: the edge is drawn only
after a step of the keyboard, and goes with the focus or with a press.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.theme import theme

#: The property of a painted view that has no ring of its own.
EDGED = "edged"
_GONE = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


class FocusEdge(QWidget):
    """Lies over a view and lets everything through."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(view.rect())
        view.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            if event.type() in _GONE:
                self._view.removeEventFilter(self)
                self.hide()
                self.deleteLater()
            elif event.type() == QEvent.Type.Resize:
                self.setGeometry(self._view.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


def show_edge() -> None:
    """The keyboard took a step: ring what it came to, when that is a view without a ring."""
    here = QApplication.focusWidget()
    if here is None or here.findChild(FocusEdge, "", Qt.FindChildOption.FindDirectChildrenOnly):
        return
    writes = isinstance(here, QTextEdit | QPlainTextEdit) and not here.isReadOnly()
    if here.property(EDGED) or (isinstance(here, QAbstractScrollArea) and not writes):
        FocusEdge(here)

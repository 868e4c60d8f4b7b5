"""What is dragged over the window: what letting go would do, said before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop import icons
from desktop.theme import Space, broad, font, theme

if TYPE_CHECKING:
    from desktop.intake.door import Door
#: Pixels of the sign over the words.
_SIGN = 28


class Drops(QObject):
    """Hears the drags of a window and hands what is dropped to its door."""

    def __init__(self, window: QWidget, door: Callable[[], Door]) -> None:
        super().__init__(window)
        self._door = door
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            words = self._door().wants(event.mimeData())
            if words:
                _copy_only(event)
                self.hint.say(words)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hint.say("")
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hint.say("")
            _copy_only(event)
            self._door().drop(event.mimeData())
            return True
        return False


def _copy_only(event: QDropEvent) -> None:
    """Take a copy: an editor that offers to move its text would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropHint(QWidget):
    """Laid over the window while files are held above it: what letting go would do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words over the whole window; "" goes away."""
        self._words = words
        if words:
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.setGeometry(self._window.rect())
        self.setVisible(bool(words))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(look.accent_ground)
        veil.setAlphaF(0.8)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(look.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(12, 12, -12, -12), 12, 12)
        painter.setFont(font("title"))
        wide = min(broad(480), self.width() - 4 * Space.XL)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = painter.boundingRect(
            QRectF((self.width() - wide) / 2, 0, wide, self.height()), flags, self._words
        )
        card = words.adjusted(-Space.XL, -_SIGN - 2 * Space.L, Space.XL, Space.L)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(card, 12, 12)
        sign = QRectF(card.center().x() - _SIGN / 2, card.top() + Space.L, _SIGN, _SIGN)
        icons.paint(painter, "import", sign, look.accent)
        painter.setPen(look.ink)
        painter.drawText(words, flags, self._words)

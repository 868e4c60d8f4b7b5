"""Where new keys are pressed: takes every key itself, also those that mean something elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from db.language import say
from desktop.theme import Size, Space, font, grown, theme
from desktop.widgets.key_layouts import letter_of

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
#: Codes of keys above are letters of other scripts, or no letters.
_LATIN = 0xFF


class KeyField(QWidget):
    """`pressed(str)`: keys, as they are kept; `left`: Escape, or the keyboard went elsewhere."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = say("Press the new keys. Escape leaves them as they are.")
        self.setAccessibleName(self._words)
        self.setFixedHeight(grown(Size.TARGET + 8))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Here and not in keyPressEvent: Tab would never come there.
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _HELD or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
            return
        letter = letter_of(event.text())
        if key > _LATIN and len(letter) == 1 and letter.isascii() and letter.isalpha():
            key = ord(letter.upper())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(held, Qt.Key(key)))
        self.pressed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self._words) + 2 * Space.L
        return QSize(wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, 2))
        painter.setBrush(look.accent_ground)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        painter.setPen(look.ink)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

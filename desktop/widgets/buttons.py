"""Buttons: quiet until needed, one primary per view; each says its name to a screen reader.

They take focus from the keyboard only, so that a click leaves no ring behind.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop import icons
from desktop.theme import Role, Size, font, grown, refit, theme

#: What points back where lines run to the left points the other way.
_TURNED = {"back": "forward", "forward": "back"}


class _Button(QPushButton):
    def __init__(self, text: str, role: Role) -> None:
        super().__init__(text)
        self.setFont(font(role))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class PrimaryButton(_Button):
    """The one thing this view is for."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "section")


class QuietButton(_Button):
    """Text that answers to the pointer; `framed` draws the 1 px line round it."""

    def __init__(self, text: str, framed: bool = False) -> None:
        super().__init__(text, "strong")
        self.setProperty("framed", framed)


class LinkButton(_Button):
    """A small act in the accent colour: "+ Claim"."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "small_strong")


class IconButton(QToolButton):
    """An icon alone; `words` are its tooltip and its name for a screen reader.

    Paints itself: the icon then takes the painter's pixel ratio, also in pictures.
    """

    def __init__(self, icon_name: str, words: str, size: int = 0) -> None:
        """`size`: of the icon in pixels; 0: as all others."""
        super().__init__()
        self._name = icon_name
        self._wish = size
        refit(self, lambda button: button.setFixedSize(Size.TARGET, Size.TARGET))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(words)
        self.setAccessibleName(words)

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._name = icon_name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF()
        if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if self.isDown() or self.isChecked() else look.hover)
            painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS, Size.RADIUS)
        size = grown(self._wish) if self._wish else Size.ICON
        place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        name = self._name
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            name = _TURNED.get(name, name)
        icons.paint(painter, name, place, look.secondary if self.isEnabled() else look.faint)


class RowButton(QFrame):
    """A whole row that can be clicked: give it a layout. Enter and Space press it too."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, framed: bool = False) -> None:
        super().__init__(parent)
        self._framed = framed
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.line, 1) if self._framed else Qt.PenStyle.NoPen)
        ground = look.hover if self._hovered else (look.raised if self._framed else None)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS - 1, Size.RADIUS - 1)

"""Chips and grades: small rounded things that name a state or a filter. They paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from db.language import say
from desktop import icons
from desktop.theme import Role, Size, Space, broad, font, grown, theme
from desktop.widgets.labels import draw_elided, isolated, placed

#: Longest chip in pixels; what is longer is cut, with a tooltip.
_WIDEST = 260


def sign() -> int:
    """Pixels of a sign beside small words."""
    return min(broad(14), 24)


class _Pill(QAbstractButton):
    """What chips and grades share: text in a rounded shape with a tone."""

    def __init__(self, text: str, tone: str, role: Role, height: int, pad: int) -> None:
        super().__init__()
        self._tone, self._height, self._pad = tone, height, pad
        self.setFont(font(role))
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def tone(self) -> str:
        """Its tone; see `Theme.tone`."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Change its colours."""
        self._tone = tone
        self.update()

    def say(self, text: str) -> None:
        """Change its words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _words_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(isolated(self.text())) + 1

    def sizeHint(self) -> QSize:
        wide = min(self._words_width() + 2 * self._pad, broad(_WIDEST))
        return QSize(wide, self._tall())

    def _tall(self) -> int:
        return grown(self._height)


class Chip(_Pill):
    """A state or a filter. `removed`: the cross was pressed, or Delete; `clicked`: the chip was."""

    removed = Signal()

    def __init__(
        self, text: str, tone: str = "neutral", removable: bool = False, icon: str = ""
    ) -> None:
        super().__init__(text, tone, "small_strong", 0, Space.M)
        self._removable = removable
        self._icon = icon
        self._after = 0  # room kept after the words for what is drawn there
        self._still = False
        self.setMouseTracking(True)
        if removable:
            self.setAccessibleDescription(say("Press Delete to remove"))

    @classmethod
    def state(cls, text: str, tone: str = "neutral") -> Chip:
        """A chip that only tells and cannot be pressed."""
        chip = cls(text, tone)
        chip._still = True
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        chip._height = 22
        return chip

    def _tall(self) -> int:
        return grown(self._height) if self._height else Size.CHIP

    def _edge(self, colour: QColor) -> QColor:
        look = theme()
        if self._tone.startswith("category-"):
            return look.category(int(self._tone.removeprefix("category-")))
        if self._tone not in ("neutral", "quiet"):
            return colour
        return look.line_strong if self.underMouse() else look.line

    def _cross(self) -> QRectF:
        size = sign()
        return placed(self, QRectF(self.width() - size - 8, (self.height() - size) / 2, size, size))

    def sizeHint(self) -> QSize:
        more = (sign() + 2 if self._removable else 0) + (sign() + 4 if self._icon else 0)
        return super().sizeHint() + QSize(more, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self._cross().adjusted(-6, -6, 8, 6).contains(QPointF(event.position()))
        if self._removable and inside and self.isDown():
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isCheckable():
                event.ignore()  # Space turns it; Enter is for the form it stands in
            else:
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        colour, ground = look.tone(self._tone)
        plain = self._tone in ("neutral", "quiet")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        edge = self._edge(colour)
        painter.setPen(QPen(edge, 1))
        hollow = self._still and self._tone == "danger"
        painter.setBrush(
            look.panel if hollow else look.hover if plain and self.isDown() else ground
        )
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        words = self.rect().toRectF().adjusted(self._pad, 0, -self._pad, 0)
        if self._icon:
            size = sign()
            place = QRectF(self._pad - 2, (self.height() - size) / 2, size, size)
            icons.paint(painter, self._icon, placed(self, place), colour)
            words.adjust(size + 4, 0, 0, 0)
        if self._removable:
            words.adjust(0, 0, -sign() - 2, 0)
            icons.paint(painter, "cross", self._cross(), colour)
        words.adjust(0, 0, -self._after, 0)
        words = placed(self, words)
        painter.setPen(colour)
        painter.setFont(self.font())
        way = self.layoutDirection()
        cut = draw_elided(painter, words.toRect(), self.text(), towards=way)
        self.setToolTip(self.text() if cut else "")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


class GradeBadge(_Pill):
    """A grade such as C3, tinted by what was done with it. Say what it means in `words`."""

    def __init__(self, grade: str, tone: str = "neutral", words: str = "") -> None:
        super().__init__(grade, tone, "small_strong", 20, 9)
        self.setToolTip(words)
        if words:
            self.setAccessibleName(f"{grade}, {words}")

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(26, self._tall()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        colour, ground = look.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        plain = self._tone in ("neutral", "quiet")
        radius = 6.0 if plain else box.height() / 2
        pressable = self.receivers("2clicked(bool)") > 0
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
        elif plain or (pressable and self.underMouse()):
            painter.setPen(QPen(look.line if plain else colour, 1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(colour)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

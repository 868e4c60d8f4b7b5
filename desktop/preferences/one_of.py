"""One of a few: words side by side, of which one holds. A choice seen whole needs no list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop import icons
from desktop.theme import Size, Space, font, theme
from desktop.widgets.fields import Field
from desktop.widgets.flow import FlowLayout
from desktop.widgets.labels import isolated, placed

Shade = Callable[[], QColor]


@dataclass(frozen=True, slots=True)
class Choice:
    """A value, its words, and the colour that stands before them, when one does."""

    value: str
    words: str
    shade: Shade | None = None


class OneOf(Field):
    """Choices side by side; arrows walk among them. `value()`: the one that holds."""

    def __init__(
        self, label: str, choices: Sequence[Choice], value: str, *, hint: str = ""
    ) -> None:
        super().__init__(label, hint)
        self._options = {choice.value: _Option(choice, label) for choice in choices}
        self._group = QButtonGroup(self)
        held = QWidget()
        layout = FlowLayout(held, Space.S)
        for option in self._options.values():
            layout.addWidget(option)
            self._group.addButton(option)
        self._edit_with(held)
        self.set_value(value)
        self._group.buttonToggled.connect(self._toggled)

    def value(self) -> str:
        return next((value for value, each in self._options.items() if each.isChecked()), "")

    def set_value(self, value: str) -> None:
        if value in self._options:
            self._options[value].setChecked(True)

    def focus(self) -> None:
        chosen = self._options.get(self.value())
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, _: QAbstractButton, on: bool) -> None:
        if on:
            self._say_changed()


class _Option(QAbstractButton):
    """One of the choices: a tick and a line in the accent when it holds, not its colour alone."""

    def __init__(self, choice: Choice, of: str) -> None:
        super().__init__()
        self._shade = choice.shade
        self.setCheckable(True)
        self.setText(choice.words)
        self.setFont(font("body"))
        self.setAccessibleName(choice.words)
        self.setAccessibleDescription(of)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(isolated(self.text())) + 2
        return QSize(words + self._lead() + 2 * Space.M, Size.TARGET)

    def _lead(self) -> int:
        """Room for the tick, which is kept when there is none, so that nothing moves."""
        return Size.ICON + Space.XS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # for the sheet
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(look.accent if on else look.line_strong, 1))
        over = look.hover if self.underMouse() else look.panel
        painter.setBrush(look.accent_ground if on else over)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        sign = Size.ICON - 4
        place = placed(self, QRectF(Space.M - 2, (self.height() - sign) / 2, sign, sign))
        if self._shade is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shade())
            painter.drawEllipse(place)
        if on:
            colour = look.accent if self._shade is None else look.on_accent
            icons.paint(painter, "tick", place, colour)
        words = self.rect().toRectF()
        if on or self._shade is not None:
            words = placed(self, words.adjusted(self._lead() + Space.XS, 0, 0, 0))
        painter.setPen(look.ink)
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, isolated(self.text()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, Size.RADIUS, Size.RADIUS)

"""A calm panel over the window for making or changing one thing. It never blocks the rest.

    title = TextField("Title", required=True)
    when = WhenField("When")
    Sheet.open(self, "New incident", [title, when], "Add incident", then=lambda: add(...))

`then` is called when every field is content; it returns "" (the sheet closes) or the sentence
why not (shown in place). Enter submits, Ctrl+Enter inside several lines, Escape closes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from desktop.theme import Space, broad, theme
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import PrimaryButton, QuietButton
from desktop.widgets.fields import Field, Submitter
from desktop.widgets.labels import Secondary, Words
from desktop.widgets.tab_stops import step, tab_stops

_WIDTH = 480
_SHADOW = 24
_RADIUS = 12


class Sheet(QWidget):
    """The panel. `closed(bool)`: True when it was submitted."""

    closed = Signal(bool)

    def __init__(
        self,
        window: QWidget,
        title: str,
        fields: Sequence[QWidget],
        primary: str,
        then: Callable[[], str],
        hint: str = "",
        width: int = _WIDTH,
        cancel: str = say("Cancel"),
    ) -> None:
        super().__init__(window)
        self.fields = [field for field in fields if isinstance(field, Field)]
        self._window = window
        #: Whether something was typed or chosen in it.
        self.touched = False
        self._then = then
        self._before: QWidget | None = window.focusWidget()
        self._width = width
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(_SHADOW + Space.XL,) * 4)
        outer.setSpacing(Space.M)
        outer.addWidget(Words(title, "case"))
        if hint:
            outer.addWidget(Secondary(hint))
        outer.addWidget(self._scrolled(fields), 1)
        self._trouble = Words("", "small", "danger")
        self._trouble.hide()
        outer.addWidget(self._trouble)
        outer.addLayout(self._buttons(primary, cancel))
        self._submitter = Submitter(self)
        self._submitter.submitted.connect(self.submit)
        for kind in (QLineEdit, QPlainTextEdit):
            for editor in self.findChildren(kind):
                editor.installEventFilter(self._submitter)
        for field in self.fields:
            field.changed.connect(self._touch)
        window.installEventFilter(self)

    @classmethod
    def open(
        cls,
        near: QWidget,
        title: str,
        fields: Sequence[QWidget],
        primary: str,
        then: Callable[[], str],
        hint: str = "",
        width: int = _WIDTH,
        cancel: str = say("Cancel"),
    ) -> Sheet:
        """Show a sheet over the window of `near`, the first field ready to type in.

        `cancel` "": there is nothing to cancel, only to be read.
        """
        for other in near.window().findChildren(cls):
            # One that nobody typed in makes way; words are never thrown away.
            if other.isVisible() and not other.touched:
                other.cancel()
        sheet = cls(near.window(), title, fields, primary, then, hint, width, cancel)
        sheet.place()
        sheet.show()
        sheet.raise_()
        if sheet.fields:
            sheet.fields[0].focus()
        else:
            sheet.primary_button.setFocus()
        return sheet

    def submit(self) -> None:
        """Check every field, then do it; stay open with the sentence when it cannot be done."""
        if not self.is_content():
            return
        sentence = self._then()
        if sentence:
            self.complain(sentence)
        else:
            self.finish()

    def is_content(self) -> bool:
        """Whether every field can be used; those that cannot say why."""
        first: Field | None = None
        for field in self.fields:
            sentence = field.trouble() if field.isVisibleTo(self) else ""
            field.complain(sentence)
            if sentence and first is None:
                first = field
        if first is not None:
            first.focus()
            announce(first, first.trouble(), urgent=True)
        return first is None

    def finish(self) -> None:
        """Close: what was asked for is done."""
        self._end(True)

    def cancel(self) -> None:
        """Close without doing anything."""
        self._end(False)

    def _touch(self) -> None:
        self.touched = True
        self.complain("")

    def complain(self, sentence: str) -> None:
        """A sentence above the buttons."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def place(self) -> None:
        """Stand in the upper middle of the window, no taller than it."""
        window = self._window
        width = min(broad(self._width) + 2 * _SHADOW, window.width())
        height = self.sizeHint().height()
        if self.hasHeightForWidth():
            height = self.heightForWidth(width)
        height = min(height, window.height() - Space.XL)
        top = max(Space.M, min(96, (window.height() - height) // 3)) - _SHADOW // 2
        self.setGeometry(QRect((window.width() - width) // 2, max(0, top), width, height))

    def _scrolled(self, fields: Sequence[QWidget]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)
        return _Fitting(body)

    def _buttons(self, primary: str, cancel: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.cancel_button = QuietButton(cancel, framed=True)
        if not cancel:
            self.cancel_button.hide()  # showing it before it has a parent would make it a window
        self.cancel_button.clicked.connect(self.cancel)
        self.primary_button = PrimaryButton(primary)
        self.primary_button.clicked.connect(self.submit)
        row.addWidget(self.cancel_button)
        row.addWidget(self.primary_button)
        return row

    def _end(self, done: bool) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()
        self.closed.emit(done)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet while it is open."""
        return step(tab_stops(self), forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        card = self.rect().toRectF().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(painter, card, _RADIUS)


def paint_raised(painter: QPainter, card: QRectF, radius: float) -> None:
    """A panel that floats: its soft shadow, ground and 1 px line."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shade = look.shadow
    layers = 12
    for layer in range(layers, 0, -1):
        colour = shade.__class__(shade)
        colour.setAlphaF(shade.alphaF() * (1 - layer / (layers + 1)) ** 2 / 7)
        painter.setBrush(colour)
        grown = card.adjusted(-layer * 1.6, -layer * 1.2, layer * 1.6, layer * 1.9)
        painter.drawRoundedRect(grown, radius + layer, radius + layer)
    painter.setBrush(look.raised if look.dark else look.panel)
    painter.setPen(QPen(look.line_strong if look.dark else look.line, 1))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class _Fitting(QScrollArea):
    """A scroll area as tall as what is in it, until the window is not."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._body = body
        self.setWidget(body)
        body.setAutoFillBackground(False)
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        body = self._body
        return body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()

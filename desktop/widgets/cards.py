"""What an inspector card is made of: a scrolling column, heads, facts, quotes, empty views.

Sections are told apart by space, never by boxes; everything that stands for something can be
pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.language import in_quotes, say
from desktop import icons
from desktop.theme import Size, Space, broad, refit, theme
from desktop.widgets.buttons import IconButton, PrimaryButton, RowButton
from desktop.widgets.labels import Secondary, Words, direction


class CardScroll(QScrollArea):
    """A vertical card with 24 px margins. `add` in reading order; `clear` before a new record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._body)

    def add(self, widget: QWidget, above: int = Space.S) -> None:
        """Put a widget at the end, `above` pixels below the one before it (24 starts a section)."""
        at = self._column.count() - 1
        if at and above:
            self._column.insertSpacing(at, above)
            at += 1
        self._column.insertWidget(at, widget)

    def gap(self, pixels: int = Space.XL) -> None:
        """Space between two sections."""
        self._column.insertSpacing(self._column.count() - 1, pixels)

    def clear(self) -> None:
        """Take everything out and go back to the top."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.verticalScrollBar().setValue(0)


class CardHead(QWidget):
    """INCIDENT, the title under it, and the three-dot menu at the right when there is one."""

    def __init__(self, overline: str, title: str, menu: QMenu | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        kind = Words(overline.upper(), "overline", "secondary")
        kind.setWordWrap(False)
        top.addWidget(kind)
        top.addStretch(1)
        top.setContentsMargins(0, 0, 0, 0)
        self.more = IconButton("more", say("More"))
        if menu is not None:
            self.more.setMenu(menu)
            self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        top.addWidget(self.more)
        top.setAlignment(kind, Qt.AlignmentFlag.AlignVCenter)
        self._place = QWidget()
        refit(self._place, lambda place: place.setFixedHeight(Size.TARGET))
        self._place.setLayout(top)
        column.addWidget(self._place)
        self.more.setVisible(menu is not None)
        self.title = Words(title, "title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.title)


class Facts(QWidget):
    """Two columns: quiet names at the left, what they are at the right (words or any widget)."""

    def __init__(self, facts: Sequence[tuple[str, str | QWidget]] = (), names: int = 112) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnMinimumWidth(0, names)
        self._grid.setColumnStretch(1, 1)
        for name, value in facts:
            self.add(name, value)

    def add(self, name: str, value: str | QWidget) -> None:
        """One more line."""
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Secondary(name), row, 0, top)
        self._grid.addWidget(Words(value) if isinstance(value, str) else value, row, 1)


class QuoteBlock(RowButton):
    """Somebody's very words and who they are from. Pressing it opens the text they stand in."""

    def __init__(self, words: str, attribution: str = "", lines: int = 0) -> None:
        super().__init__(framed=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        text = Words(in_quotes(words) if words[:1] not in '“«"' else words, "quote")
        text.setText(text.text().strip("\u2068\u2069"))
        text.setLayoutDirection(direction(words))
        if lines:
            refit(
                text, lambda each: each.setMaximumHeight(each.fontMetrics().lineSpacing() * lines)
            )
        column.addWidget(text)
        if attribution:
            column.addWidget(Secondary(attribution))
        self.setAccessibleName(f"{words}. {attribution}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().accent)
        painter.setClipRect(QRectF(0, 0, 3, self.height()))
        painter.drawRoundedRect(
            QRectF(0, 0, 2 * Size.RADIUS, self.height()), Size.RADIUS, Size.RADIUS
        )


class EmptyState(QWidget):
    """What a view says when there is nothing in it, and what to do next. `acted`: the button."""

    acted = Signal()

    def __init__(self, icon: str, title: str, hint: str, action: str = "") -> None:
        super().__init__()
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addSpacing(56)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Words(title, "case")
        self.title.setWordWrap(False)
        column.addWidget(self.title, 0, centre)
        self.hint = Secondary(hint, "body")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A wrapping label is only as tall as its words need when the layout may ask for its width.
        refit(self.hint, lambda words: words.setMaximumWidth(broad(380)))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.hint, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        self.button = PrimaryButton(action)
        self._do: Callable[[], object] = self.acted.emit
        self.button.clicked.connect(lambda: self._do())
        column.addSpacing(Space.S)
        column.addWidget(self.button, 0, centre)
        self.button.setVisible(bool(action))
        column.addStretch(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, title: str, hint: str) -> None:
        """Other words for another kind of nothing (a filter that leaves nothing over)."""
        self.title.say(title)
        self.hint.say(hint)

    def offer(self, words: str, do: Callable[[], object]) -> None:
        """What the button says and does now, in place of `acted`."""
        self.button.setText(words)
        self.button.show()
        self._do = do

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        top = self.title.geometry().top() - 64
        disc = QRectF(self.width() / 2 - 24, top, 48, 48)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.raised)
        painter.drawEllipse(disc)
        icons.paint(painter, self._icon, disc.adjusted(12, 12, -12, -12), look.secondary)

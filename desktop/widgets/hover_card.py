"""The card beside the pointer: what a bar or a cell of a strip stands for, in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.theme import font, theme
from desktop.widgets.floating import paint_floating

_WIDTH = 340
_AWAY = 14


class HoverCard(QWidget):
    """A quiet card over the timeline; the pointer passes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(3)
        self._title, self._when, self._more = (self._line(r) for r in ("strong", "small", "small"))
        for line in (self._title, self._when, self._more):
            column.addWidget(line)
        self.hide()

    def _line(self, role: str) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(font("strong" if role == "strong" else "small"))
        line.setWordWrap(True)
        return line

    def say(self, at: QPoint, title: str, when: str, more: str) -> None:
        """Show these words near a point of the parent, inside it."""
        secondary = theme().secondary.name()
        for line, text, colour in (
            (self._title, title, theme().ink.name()),
            (self._when, when, theme().ink.name()),
            (self._more, more, secondary),
        ):
            line.setText(text)
            line.setVisible(bool(text))
            line.setStyleSheet(f"color: {colour}")
        wide = max(
            line.fontMetrics().horizontalAdvance(words)
            for line in self._lines()
            for words in line.text().split("\n")
        )
        width = min(wide + 28, _WIDTH)
        # Words that wrap are as high as their width makes them: `adjustSize` does not ask.
        self._column.invalidate()
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        around = self.parentWidget()
        frame = self.rect() if around is None else around.rect()
        x = at.x() + _AWAY
        if x + self.width() > frame.right() - 4:
            x = at.x() - _AWAY - self.width()
        y = at.y() + _AWAY
        if y + self.height() > frame.bottom() - 4:
            y = at.y() - _AWAY - self.height()
        self.move(max(x, 4), max(y, 4))
        self.show()
        self.raise_()

    def _lines(self) -> tuple[QLabel, QLabel, QLabel]:
        return self._title, self._when, self._more

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, theme().panel)

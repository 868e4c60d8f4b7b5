"""The line that narrows a list or finds in a view: a glass, words, a cross to empty it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from db.language import say
from desktop import icons
from desktop.theme import Space, broad, font, refit, theme
from desktop.widgets.chips import sign
from desktop.widgets.labels import placed
from desktop.widgets.line import Line

_LEAST, _MOST = 110, 220


class SearchLine(Line):
    """`words`: what is looked for ("Filter incidents"), also its name for a screen reader. Paints
    its glass itself, so that it grows with the letters."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):  # Qt gives it no name to be told by
            cross.setAccessibleName(say("Empty it"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        refit(self, SearchLine._fit)

    def _fit(self) -> None:
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(broad(_MOST))
        before = sign() + Space.S
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else before, 0, before if mirrored else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = sign()
        place = placed(self, QRectF(Space.M, (self.height() - size) / 2, size, size))
        icons.paint(painter, "search", place, theme().secondary)

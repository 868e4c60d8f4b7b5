"""The band over the pages that asks before many of them are set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.dossier.volumes import MANY_PAGES
from db.dossier.weight import Weight
from db.language import many, say
from desktop.theme import Space, theme
from desktop.widgets import PrimaryButton, QuietButton, Words

_MOST = 1_500


class AskFirst(QWidget):
    """`agreed`: the pages are wanted all the same; `parted`: as files of some hundred pages."""

    agreed = Signal()
    parted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words("", "body")
        self.button = PrimaryButton(say("Set the pages"))
        self.button.clicked.connect(self._agree)
        self.volumes = QuietButton(say("Save as volumes…"), framed=True)
        self.volumes.clicked.connect(self.parted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.words, 1)
        row.addWidget(self.volumes)
        row.addWidget(self.button)
        self.hide()

    def ask(self, weight: Weight | None, kept: bool = False, parts: bool = False) -> None:
        """Ask about so many pages (None: nothing to ask). `kept`: pages of before are shown;
        `parts`: the template can be divided into volumes."""
        self.setVisible(weight is not None)
        if weight is None:
            return
        self.volumes.setVisible(parts and weight.pages > MANY_PAGES)
        # More would need more memory than most machines have.
        fits = weight.pages <= _MOST
        self.button.setVisible(fits)
        said = many(
            weight.incidents,
            "{count:,} incident makes about {pages:,} pages.",
            "{count:,} incidents make about {pages:,} pages.",
            pages=_rounded(weight.pages),
        )
        if not fits:
            said += (
                say(" That is too many for one file: print a part of it, or save it as volumes.")
                if parts
                else say(" That is too many for one file: print a part of it.")
            )
        self.words.say(say("{said} Below stand the pages of before.", said=said) if kept else said)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.accent_ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.line)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()


def _rounded(pages: int) -> int:
    """A guess looks like one."""
    step = 10 if pages < 1_000 else 100
    return round(pages / step) * step

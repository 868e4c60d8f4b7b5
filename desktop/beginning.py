"""What an empty case shows in place of an empty timeline: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets import LinkButton, RowButton, Secondary, Words
from desktop.widgets.labels import placed

_WAYS = (
    (
        "import",
        "import",
        say("Import what you have"),
        say(
            "Articles, pages, PDFs and pictures, tables of incidents, lists of "
            "references and of actors. Or drop the files on this window, or paste with "
            "Ctrl+V."
        ),
    ),
    (
        "incidents",
        "calendar",
        say("Add the first incident"),
        say("A title and a date in words are enough: “late 2019”, “18 April 2022, evening”."),
    ),
    (
        "actors",
        "people",
        say("Add the actors you know"),
        say("Each with every name it goes by, in every script, so that searching finds it by any."),
    ),
)


class BeginningPage(QWidget):
    """Shown while a case holds nothing. `chose(str)`: import, incidents or actors; `guided`: the
    guided first case is wanted."""

    chose = Signal(str)
    guided = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(Words(say("Begin with what you have"), "title"))
        column.addWidget(
            Secondary(
                say("Everything you add can be undone, and nothing leaves this computer."), "body"
            )
        )
        column.addSpacing(Space.S)
        self.ways = [_Way(icon, title, words) for _, icon, title, words in _WAYS]
        for way, (name, *_) in zip(self.ways, _WAYS, strict=True):
            way.clicked.connect(lambda name=name: self.chose.emit(name))
            column.addWidget(way)
        self.guide = LinkButton(say("Or follow a first case in six steps"))
        self.guide.clicked.connect(self.guided)
        column.addSpacing(Space.S)
        column.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(520)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)

    def focus_first(self) -> None:
        """Where the keyboard begins."""
        self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)


class _Way(RowButton):
    """One way to begin: an icon, what it does, what it needs."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__(framed=True)
        self._icon = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.M, 0, Space.M)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addSpacing(64)
        row.addLayout(column, 1)
        row.addSpacing(Space.L)
        column.addWidget(Words(title, "section"))
        column.addWidget(Secondary(words, "body"))
        self.setAccessibleName(f"{title}. {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = placed(self, QRectF(20, (self.height() - 24) / 2, 24, 24))
        icons.paint(QPainter(self), self._icon, place, theme().accent)

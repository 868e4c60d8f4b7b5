"""One side of a conflict: whose it is, when it was written, what it says; a press takes it.

Hides that the card that stands already is taken like any other: deciding for it is a decision too.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say, with_commas
from db.when import said_moment
from desktop.theme import Size, Space, theme
from desktop.widgets import Chip, QuietButton, Secondary, Words

if TYPE_CHECKING:
    from db.merging.outcome import Side, Told

_WHOSE = {"mine": say("This case"), "theirs": say("The copy")}


class ChoiceCard(QWidget):
    """`taken(side)`: this side's value is to stand."""

    taken = Signal(str)

    def __init__(self, side: Side, told: Told, stands: bool, by_key: str) -> None:
        super().__init__()
        self.side = side
        self._stands = stands
        self.button = QuietButton(say("Let this stand ({by_key})", by_key=by_key), framed=True)
        self.button.setAccessibleDescription(f"{_WHOSE[side]}: {told.words}")
        self.button.clicked.connect(lambda: self.taken.emit(side))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(Words(_WHOSE[side], "small_strong"))
        if stands:
            head.addWidget(Chip.state(say("stands now"), "accent"))
        head.addStretch(1)
        column.addLayout(head)
        who = written(told)
        if who:
            column.addWidget(Secondary(who))
        column.addWidget(Words(told.words, "body"))
        column.addSpacing(Space.XS)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent if self._stands else look.line, 1))
        edge = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, Size.RADIUS, Size.RADIUS)


class BaseCard(QWidget):
    """What stood there before either of them wrote."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Words(say("Before"), "small_strong"))
        column.addWidget(Words(told.words, "body", "secondary"))


def written(told: Told) -> str:
    """ "Anna, 22 Nov 2026, 14:05": who wrote it and when, on this machine's clock."""
    if told.at is None:
        return ""
    moment = datetime.fromtimestamp(told.at, UTC).astimezone()
    when = said_moment(moment)
    return with_commas((told.by, when)) if told.by else when

"""The quiet line that says what to know about a text; pressed, it unfolds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import many, say
from db.reading.doubts import Doubts
from desktop import icons
from desktop.theme import Space, theme
from desktop.widgets import ElidedLabel, LinkButton, Secondary

_ICON = 16
_MOST = 40


class DoubtLine(QWidget):
    """Hidden while there is nothing to know."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, 6, Space.L, 7)
        line.setSpacing(Space.S)
        self._sign = QWidget()
        self._sign.setFixedWidth(_ICON)
        line.addWidget(self._sign)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        line.addLayout(column, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.line = ElidedLabel("", "small", "secondary")
        self.link = LinkButton("")
        self.link.setCheckable(True)
        self.link.toggled.connect(self._unfold)
        row.addWidget(self.line, 1)
        row.addWidget(self.link)
        column.addLayout(row)
        self.more = Secondary("")
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.more)
        self.more.hide()
        self._count = 0
        self.hide()
        self.setAccessibleName(say("What to know about this text"))

    def tell(self, doubts: Doubts) -> None:
        """Show the first of the doubts, and how many more there are."""
        said = list(doubts.sentences)
        listed = doubts.elsewhere
        if listed and not any("fetched" in each for each in said):
            count = many(len(listed), "One thing", "{count:,} things")
            said.append(
                say("{count} the page wanted from elsewhere were not fetched.", count=count)
            )
        lines = said + [f"{kind}: {address}" for kind, address in listed[:_MOST]]
        self.setVisible(bool(lines))
        self._count = len(lines)
        self.line.setText(said[0] if said else "")
        self.more.say("\n".join(lines))
        self.link.setChecked(False)
        self._name()

    def _unfold(self, on: bool) -> None:
        self.more.setVisible(on)
        self._name()

    def _name(self) -> None:
        more = say("{count:,} more", count=self._count - 1) if self._count > 1 else say("Whole")
        self.link.setText(say("Less") if self.link.isChecked() else more)
        whole = self._count == 1 and self.line.sizeHint().width() <= self.line.width()
        self.link.setVisible(not whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.line.geometry().center().y()
        box = QRectF(self._sign.x(), middle - _ICON / 2 + 1, _ICON, _ICON)
        icons.paint(painter, "warning", box, look.warning)
        painter.setPen(look.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

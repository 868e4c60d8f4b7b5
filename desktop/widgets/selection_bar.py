"""The bar under a list while several records are selected: how many, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from db.language import many, say
from db.records.lists import Listed
from desktop.theme import Space, theme
from desktop.widgets.bulk_sheet import TAGGED, TAGS
from desktop.widgets.buttons import IconButton, LinkButton, QuietButton
from desktop.widgets.labels import Words


class SelectionBar(QFrame):
    """Shown from two records on.

    changing(first)  the sheet for many is wanted, with this chosen in it
    deleting         all of them are to be deleted
    every, none      all of the list, or none, is to be selected
    """

    changing = Signal(str)
    deleting = Signal()
    every = Signal()
    none = Signal()

    def __init__(self, table: Listed) -> None:
        super().__init__()
        self.setObjectName("selection-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("What can be done with the selected"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        self.words = Words("", "strong")
        self.words.setWordWrap(False)
        self.change = QuietButton(say("Change…"), framed=True)
        self.tag = QuietButton(say("Tag…"), framed=True)
        if table not in TAGGED:
            self.tag.hide()  # showing it before it has a parent would make it a window
        self.remove = QuietButton(say("Delete"), framed=True)
        self.all = LinkButton("")
        cross = IconButton("cross", say("Select none"))
        self.change.clicked.connect(lambda: self.changing.emit(""))
        self.tag.clicked.connect(lambda: self.changing.emit(TAGS))
        self.remove.clicked.connect(self.deleting)
        self.all.clicked.connect(self.every)
        cross.clicked.connect(self.none)
        row.addWidget(self.words)
        row.addSpacing(Space.S)
        for button in (self.change, self.tag, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.all)
        row.addWidget(cross)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme().line)
        painter.drawLine(0, 0, self.width(), 0)

    def tell(self, chosen: int, listed: int, writable: bool) -> None:
        """`chosen` of the `listed` records are selected."""
        self.words.say(many(chosen, "{count:,} selected", "{count:,} selected"))
        for button in (self.change, self.tag, self.remove):
            button.setEnabled(writable)
        self.all.setText(many(listed, "Select all {count:,}", "Select all {count:,}"))
        self.all.setVisible(chosen < listed)
        self.setVisible(chosen > 1)

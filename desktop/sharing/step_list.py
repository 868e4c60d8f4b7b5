"""The list at the left of the sheet: four choices, and under each what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from db.language import say
from desktop.theme import broad, refit
from desktop.widgets.two_lines import TwoLines, row_height

_WIDTH = 176
_TITLE, _SAID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def _lines(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    # A number at the start would stand at the end where lines run to the left.
    return str(index.data(_TITLE)), f"\u200e{index.data(_SAID) or ''}"


class StepList(QListWidget):
    """`chose(int)`: another step is looked at."""

    chose = Signal(int)

    def __init__(self, titles: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(say("What is to be chosen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(TwoLines(self, _lines))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; }")
        for title in titles:
            item = QListWidgetItem(title, self)
            item.setData(_TITLE, title)
        refit(self, StepList._fit)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self.chose)

    def _fit(self) -> None:
        self.setFixedWidth((_WIDTH + broad(_WIDTH)) // 2)
        self.setMinimumHeight(row_height() * self.count())

    def say(self, row: int, words: str) -> None:
        """What was chosen in a step."""
        item = self.item(row)
        item.setData(_SAID, words)
        item.setText(f"{item.data(_TITLE)}, {words}")
        item.setToolTip(words)

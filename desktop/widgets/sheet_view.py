"""A part of a sheet that scrolls inside itself: tall where the window is, lower where it is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.theme import grown


class SheetView(QWidget):
    """`high`: pixels it takes where there is room, for text of its usual size; with larger text
    `lines` of it grow. Without this the sheet would scroll what scrolls already."""

    def __init__(self, high: int, lines: int = 6) -> None:
        super().__init__()
        self._high, self._lines = high, lines

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), grown(self._high, self._lines))

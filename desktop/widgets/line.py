"""One line to write in, which begins where the lines of the window do.

Hides that Qt lets the keyboard, and then the first letter, say at which side that is: in a window
whose lines run to the left the cursor would stand at the wrong end and jump with the first word.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """`technical`: addresses, keys and codes, which run to the right in every language."""

    def __init__(self, text: str = "", technical: bool = False) -> None:
        super().__init__(text)
        if self.isRightToLeft():
            side = Qt.AlignmentFlag.AlignLeft if technical else Qt.AlignmentFlag.AlignRight
            middle = Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(side | middle | Qt.AlignmentFlag.AlignAbsolute)

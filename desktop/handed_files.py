"""Files that the desk hands to the running program: on macOS they are no words of the command.

Watched for only there: to look at every event of the program costs time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class HandedFiles(QObject):
    """Opens each file that is handed over; lives as long as `app`."""

    def __init__(self, app: QApplication, open_file: Callable[[Path], object]) -> None:
        super().__init__(app)
        self._open = open_file
        if sys.platform == "darwin":
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that hand over a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return False

"""The reading room in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.reading.page import ReadingPage
from desktop.session import Session
from tests.desktop.lists.pictures import settled


@contextmanager
def reading_room(session: Session, qtbot: QtBot, width: int, height: int) -> Iterator[ReadingPage]:
    """The room in sight, no text chosen by the test yet."""
    page = ReadingPage(session)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    settled(qtbot, session)
    yield page
    window.close()

"""A session with the small case open, and the look of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session import Session
from desktop.theme import themes
from tests.small_case import SmallCase


@pytest.fixture
def session(qapp: QApplication, qtbot: QtBot, small: SmallCase) -> Iterator[Session]:
    themes.start("light")
    session = Session()
    faults: list[object] = []
    session.bug.connect(faults.append)
    session.trouble.connect(faults.append)
    with qtbot.waitSignal(session.opened):
        session.open(small.path)
    yield session
    session.end()
    assert faults == []

"""The open text of the rockets with four suggestions, and keys pressed wherever the focus is."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.reading.suggestion import NameDetail, Suggestion
from desktop.reading.page import ReadingPage
from desktop.session import Session
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import at, find_only
from tests.desktop.reading.rooms import reading_room
from tests.desktop.reading.suggesting.found_there import DATE, SPEECH
from tests.small_case import ROCKETS, SmallCase


@pytest.fixture
def rockets(small: SmallCase, monkeypatch: pytest.MonkeyPatch) -> list[Suggestion]:
    """What stands in the open text; may be changed before it is opened."""
    found = [
        at("actor", "IS-K", str(small.iskp)),
        at(
            "place",
            "Termez",
            "",
            detail=NameDetail(None, "Termez", "locality", "", 37.2, 67.3, "UZ"),
        ),
        DATE,
        SPEECH,
    ]
    find_only(monkeypatch, lambda text: [each for each in found if text == ROCKETS])
    return found


@pytest.fixture
def reading(
    rockets: list[Suggestion], session: Session, qtbot: QtBot, small: SmallCase
) -> Iterator[ReadingPage]:
    with reading_room(session, qtbot, 1200, 800) as page:
        settled(qtbot, session, lambda: page.read_source(small.rockets))
        page.text.setFocus()
        yield page


@pytest.fixture
def press(qtbot: QtBot, session: Session) -> Callable[..., None]:
    """Press keys one after the other, wherever the focus is, and wait for each."""

    def press(*keys: Any) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert isinstance(target, QWidget)
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
            qtbot.waitUntil(lambda: session.idle)

    return press

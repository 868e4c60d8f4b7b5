"""What is found in the text of the rockets, and what tests ask of the room that shows it."""

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.reading.suggestion import SpeechDetail
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.widgets import Sheet
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import at
from tests.small_case import ROCKETS

Key = Qt.Key

SPEECH = at(
    "speech",
    "denied",
    "denies",
    why="“denied” → denies",
    detail=SpeechDetail(
        "denies",
        "Tashkent",
        ROCKETS.index("Tashkent"),
        ROCKETS.index("Tashkent") + 8,
        ROCKETS.index("that such an"),
        ROCKETS.index(" Taliban officials") - 1,
    ),
)
DATE = at(
    "date", "on April 18", "2022-04-18", why="“on April 18” → latest by publication → 2022-04-18"
)


def asked(session: Session, qtbot: QtBot, question: Any) -> Any:
    out: list[Any] = []
    settled(qtbot, session, lambda: session.read("test", question, out.append))
    return out[0]


def verdicts(reading: ReadingPage) -> list[tuple[str, str]]:
    assert reading.open is not None
    return [(each.kind, each.verdict) for each in reading.open.decisions]


def sheet_of(reading: ReadingPage) -> Sheet:
    return next(each for each in reading.window().findChildren(Sheet) if each.isVisible())


def current(reading: ReadingPage) -> str:
    return reading.suggesting.current.text if reading.suggesting.current is not None else ""


def labels(reading: ReadingPage) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in reading.suggesting.panel.findChildren(QLabel))

"""The tray of incidents without a date: found, dropped on the axis, dated by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.records import incidents
from db.refs import Ref
from db.step import Step
from db.when import When, seconds
from desktop.session import Session
from desktop.timeline.hands.tray import Tray, carried
from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier
_MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: session.idle)
    return made


@pytest.fixture
def tray(page: TimelinePage, qtbot: QtBot) -> Tray:
    made = page.findChildren(Tray)[0]
    assert not made.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: made.listing.rowCount() == 1)
    return made


def _drag(page: TimelinePage, data: QMimeData, at: QPointF) -> QDragEnterEvent:
    event = QDragEnterEvent(at.toPoint(), _MOVE, data, _LEFT, _BARE)
    QApplication.sendEvent(page.view, event)
    return event


def _drop(page: TimelinePage, data: QMimeData, at: QPointF) -> None:
    QApplication.sendEvent(page.view, QDropEvent(at, _MOVE, data, _LEFT, _BARE))


@pytest.mark.parametrize(
    ("span", "edtf"),
    [((1990, 2030), "2010"), ((2010, 2011), "2010-07"), ((2010, 2010), "2010-01-16")],
)
def test_what_is_dropped_is_as_exact_as_the_axis(
    page: TimelinePage,
    tray: Tray,
    small: SmallCase,
    session: Session,
    qtbot: QtBot,
    span: tuple[int, int],
    edtf: str,
) -> None:
    view, (first, last) = page.view, span
    end = seconds(last) if last > first else seconds(first, 2)
    view.fit(seconds(first), end, glide=False, exact=True)
    data, at = carried(small.undated), view.plot().center()
    assert _drag(page, data, at).isAccepted()
    view.repaint()
    with qtbot.waitSignal(page.shown):
        _drop(page, data, at)
    assert session.case is not None
    reader = session.case.reader()
    found = incidents.get(reader, small.undated)
    reader.close()
    assert found is not None and found.when == When(edtf)
    assert session.undo_label == "Give a date"
    qtbot.waitUntil(lambda: tray.listing.rowCount() == 0)
    with qtbot.waitSignal(page.shown):
        session.undo()
    qtbot.waitUntil(lambda: tray.listing.rowCount() == 1)


def test_other_things_are_left_to_the_window(page: TimelinePage) -> None:
    data = QMimeData()
    data.setText("words")
    assert not _drag(page, data, page.view.plot().center()).isAccepted()


def test_by_keyboard_enter_asks_for_the_date(
    page: TimelinePage, tray: Tray, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    QTest.keyClick(tray.search, Qt.Key.Key_Down)
    assert session.selection == Ref("incident", small.undated)
    QTest.keyClick(tray.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(Sheet)))
    page.findChildren(Sheet)[0].cancel()
    QTest.keyClick(tray.search, Qt.Key.Key_Escape)
    QTest.keyClick(page.view, Qt.Key.Key_U)
    assert not tray.isVisible()


def test_words_narrow_the_list(
    page: TimelinePage, tray: Tray, session: Session, qtbot: QtBot
) -> None:
    def act(step: Step) -> None:
        for number in range(300):
            incidents.create(step, f"Undated report {number}")

    session.do("Add", act)
    qtbot.waitUntil(lambda: tray.listing.rowCount() == 301)
    tray.search.setText("report 29")
    qtbot.waitUntil(lambda: tray.listing.rowCount() == 11)
    QTest.keyClick(tray.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tray.listing.rowCount() == 301)

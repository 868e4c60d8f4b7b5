"""Moving dates by pointer and keyboard, and the order within a day."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import incidents
from db.refs import Ref
from db.step import Step
from db.when import When
from desktop.session import Session
from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet, WhenField
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_DAY = 86_400


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: session.idle)
    return made


def _dated(session: Session, incident: int) -> When:
    assert session.case is not None
    reader = session.case.reader()
    found = incidents.get(reader, incident)
    reader.close()
    assert found is not None and found.when is not None
    return found.when


def _write(qtbot: QtBot, page: TimelinePage, incident: int, when: When, source: int = 0) -> None:
    def act(step: Step) -> None:
        incidents.set_when(step, incident, when, source or None)

    with qtbot.waitSignal(page.shown):
        page.session.do("Change date", act)


def _look(page: TimelinePage, qtbot: QtBot, incident: int, days: int) -> None:
    """Select an incident and show so many days around it."""
    page.session.select(Ref("incident", incident))
    row = page.view.selected_row
    at = int(page.view.scene.found.earliest[row])
    page.view.fit(at - days * _DAY, at + days * _DAY, glide=False, exact=True)
    qtbot.waitUntil(lambda: page.session.idle)
    page.view.repaint()


def _bar(page: TimelinePage, share: float) -> QPoint:
    """A point of the selected bar, from its left end (0) to its right (1)."""
    bars = page.view.bars
    assert bars is not None
    place = int(np.flatnonzero(bars.row == page.view.selected_row)[0])
    left, width, y = (float(each[place]) for each in (bars.left, bars.width, bars.y))
    at = QPointF(left + width * share, y + 7) + page.view.plot().topLeft()
    return QPoint(round(at.x()), round(at.y()))


def _drag(page: TimelinePage, start: QPoint, right: float, held: Qt.KeyboardModifier) -> None:
    QTest.mousePress(page.view, _LEFT, held, start)
    QTest.mouseMove(page.view, start + QPoint(round(right / 2), 0))
    QTest.mouseMove(page.view, start + QPoint(round(right), 0))


def test_a_day_moves_by_days_and_undo_takes_it_back(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _look(page, qtbot, small.termez, 20)
    start = _bar(page, 0.5)
    by = 3.3 * _DAY / page.view.scale.step
    _drag(page, start, by, _ALT)
    page.view.repaint()
    with qtbot.waitSignal(page.shown):
        QTest.mouseRelease(page.view, _LEFT, _ALT, start + QPoint(round(by), 0))
    assert _dated(session, small.termez) == When("2022-04-21")
    assert session.undo_label == "Move date"
    with qtbot.waitSignal(page.shown):
        session.undo()
    assert _dated(session, small.termez).edtf == "2022-04-18"


def test_escape_leaves_it_where_it_was(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _look(page, qtbot, small.termez, 20)
    start = _bar(page, 0.5)
    _drag(page, start, 200, _ALT)
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.view, _LEFT, _ALT, start + QPoint(200, 0))
    qtbot.waitUntil(lambda: session.idle)
    assert _dated(session, small.termez).edtf == "2022-04-18"


def test_an_end_is_dragged_alone(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _write(qtbot, page, small.termez, When("2022-04-18/2022-04-24?"))
    _look(page, qtbot, small.termez, 20)
    qtbot.waitUntil(lambda: "–" in page.view.accessibleDescription())
    by = 4 * _DAY / page.view.scale.step
    end = _bar(page, 1.0) - QPoint(1, 0)
    _drag(page, end, by, _BARE)
    with qtbot.waitSignal(page.shown):
        QTest.mouseRelease(page.view, _LEFT, _BARE, end + QPoint(round(by), 0))
    assert _dated(session, small.termez).edtf == "2022-04-18/2022-04-28?"


def test_keys_move_by_one_unit(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _write(qtbot, page, small.termez, When("2022-12~", part_of_day=None))
    session.select(Ref("incident", small.termez))
    with qtbot.waitSignal(page.shown):
        QTest.keyClick(page.view, Qt.Key.Key_Right, _ALT_SHIFT)
    assert _dated(session, small.termez).edtf == "2023-01~"


def test_two_quick_presses_are_two_steps(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _look(page, qtbot, small.termez, 20)
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_Left, _ALT_SHIFT)
    qtbot.waitUntil(lambda: session.idle)
    assert _dated(session, small.termez).edtf == "2022-04-15"


def test_a_date_that_hangs_on_words_is_asked_for_first(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    tied = When("2022-04-18", phrase="On Monday", published="2022-04-20", rule="weekday")
    _write(qtbot, page, small.termez, tied, small.rockets)
    session.select(Ref("incident", small.termez))
    QTest.keyClick(page.view, Qt.Key.Key_Right, _ALT_SHIFT)
    qtbot.waitUntil(lambda: bool(page.findChildren(Sheet)))
    assert _dated(session, small.termez) == tied
    sheet = page.findChildren(Sheet)[0]
    with qtbot.waitSignal(page.shown):
        sheet.submit()
    assert _dated(session, small.termez) == When("2022-04-19")


def test_the_form_opens_on_the_date(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    session.select(Ref("incident", small.termez))
    QTest.keyClick(page.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(page.findChildren(Sheet)))
    field = page.findChildren(WhenField)[0]
    assert field.value() == When("2022-04-18")


def test_ends_before_starts_are_refused_in_the_form(qtbot: QtBot) -> None:
    field = WhenField("When")
    qtbot.addWidget(field)
    for words in ("2022-05-05/2022-05-03", "5 May 2022 – 3 May 2022", "5-3 May 2022"):
        field.line.setText(words)
        assert field.value() is None, words
        assert field.trouble()


def test_the_order_of_a_day_is_walked_and_set(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    def act(step: Step) -> list[int]:
        return [
            incidents.create(step, title, when=When("2022-05-03"))
            for title in ("one", "two", "three")
        ]

    made: list[int] = []
    with qtbot.waitSignal(page.shown):
        session.do("Add", act, made.extend)
    session.select(Ref("incident", made[0]))
    with qtbot.waitSignal(page.shown):
        QTest.keyClick(page.view, Qt.Key.Key_Down, _ALT_SHIFT)
    walked = [small.termez]
    session.select(Ref("incident", small.termez))
    for _ in range(3):
        with qtbot.waitSignal(session.selected):
            QTest.keyClick(page.view, Qt.Key.Key_N)
        walked.append(page.view.selected)
    assert walked[1:] == [made[1], made[0], made[2]]

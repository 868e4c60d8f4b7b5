"""The page of pairs: found beside the window, decided by keyboard, gone when decided."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db import when
from db.records import actors, identities, incidents
from db.step import Step
from desktop.duplicates.page import DuplicatesPage
from desktop.session import Session
from desktop.widgets import Sheet
from tests.desktop.lists.pictures import settled
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> Iterator[DuplicatesPage]:
    def twins(step: Step) -> None:
        actors.create(step, "ISKP", kind="armed_group")
        actors.create(step, "Talibán", kind="armed_group")
        twin = incidents.create(
            step, "Attack on Kabul airport", kind="bombing", when=when.parse("2021-08-26")
        )
        incidents.add_place(step, twin, small.kabul)

    settled(qtbot, session, lambda: session.do("Twins", twins))
    page = DuplicatesPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, session, page.focus_first)
    yield page


def _sheet(page: DuplicatesPage) -> Sheet:
    return next(each for each in page.findChildren(Sheet) if each.isVisible())


def test_actors_are_decided_one_by_one_and_do_not_come_back(
    page: DuplicatesPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    assert page.status_text == "2 pairs to decide"
    assert "Why: both" in page.pane.text and "Names" in page.pane.text
    first = page.pair()
    assert first is not None
    QTest.keyClick(page.table, Qt.Key.Key_D)
    settled(qtbot, session)
    assert session.undo_label == "Find the two different"
    assert page.status_text == "1 pair to decide" and page.pair() != first
    page.verdicts.same()
    settled(qtbot, session, _sheet(page).submit)
    assert session.case is not None
    assert len(identities.standing_for(session.case.main_reader)) == 1
    assert page.model.rowCount() == 0 and not page.empty.isHidden()
    settled(qtbot, session, session.undo)
    assert page.model.rowCount() == 1
    settled(qtbot, session, session.undo)
    assert page.model.rowCount() == 2


def test_incidents_are_joined_by_one_step(
    page: DuplicatesPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page.kind.chose.emit("incident")
    page.kind.set_choices([("incident", "incidents")], "incident")
    settled(qtbot, session, page.look)
    assert page.model.rowCount() == 1
    page.verdicts.later()
    settled(qtbot, session)
    (pair,) = page.model.pairs
    assert pair.later
    page.verdicts.same()
    settled(qtbot, session, _sheet(page).submit)
    assert session.undo_label == "Join the two" and page.model.rowCount() == 0
    assert session.case is not None
    left = session.case.main_reader.value("SELECT count(*) FROM incident WHERE deleted = 0")
    assert left == 5
    settled(qtbot, session, session.undo)
    assert page.model.rowCount() == 1


@pytest.mark.parametrize("kind", ["actor", "incident"])
def test_what_was_found_different_is_seen_and_taken_back(
    page: DuplicatesPage, session: Session, qtbot: QtBot, kind: str
) -> None:
    page.kind.set_choices([(kind, kind)], kind)
    settled(qtbot, session, page.look)
    count = page.model.rowCount()
    QTest.keyClick(page.table, Qt.Key.Key_D)
    settled(qtbot, session)
    assert page.model.rowCount() == count - 1
    page.shown.set_choices([("apart", "found different")], "apart")
    settled(qtbot, session, page.look)
    assert page.status_text == "1 pair found different"
    assert page.buttons["undecide"].isVisible() and not page.buttons["same"].isVisible()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_B)
    settled(qtbot, session)
    assert session.undo_label == "Take back that two are different"
    assert page.empty.isVisible()
    page.shown.set_choices([("open", "to decide")], "open")
    settled(qtbot, session, page.look)
    assert page.model.rowCount() == count


def test_the_pairs_keep_qts_rules(page: DuplicatesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]

"""The pages of notes and of tags: listed, ticked, changed, and the way to what they are about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.records import notes, tags
from db.records.notes import TODO
from db.refs import Ref
from db.step import Step
from desktop.notes.page import NotesPage
from desktop.notes.tally import TodoTally
from desktop.session import Session
from desktop.tags.page import TagsPage
from desktop.widgets import ChoiceField, Sheet
from tests.desktop.lists.pictures import settled
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> NotesPage:
    def write(step: Step) -> None:
        notes.write(step, "incident", small.termez, "Call the border guard", TODO)
        notes.write(step, "actor", small.iskp, "Which wing?")

    settled(qtbot, session, lambda: session.do("Notes", write))
    page = NotesPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, session)
    return page


def test_open_todos_are_listed_ticked_by_space_and_gone(
    page: NotesPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    assert page.model.rowCount() == 1 and page.status_text == "1 to-do open · 1 note"
    page.table.setFocus()
    page.table.choose(0)
    page.jump()
    assert session.selection == Ref("incident", small.termez)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    settled(qtbot, session)
    assert session.undo_label == "Tick a to-do off"
    assert page.model.rowCount() == 0 and page.status_text == "0 to-dos open · 1 note"
    settled(qtbot, session, session.undo)
    assert page.model.rowCount() == 1


def test_everything_is_filtered_by_words(page: NotesPage, session: Session, qtbot: QtBot) -> None:
    page._show_all()
    assert page.model.rowCount() == 2
    page.line.setText("wing khorasan")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.choose(0)
    settled(qtbot, session, page.remove)
    assert session.undo_label == "Delete note" and page.model.rowCount() == 0


def test_the_count_stands_quietly_at_the_foot(
    page: NotesPage, session: Session, qtbot: QtBot
) -> None:
    tally = TodoTally(session)
    qtbot.addWidget(tally)
    settled(qtbot, session, tally._ask)
    assert tally.text() == "1 to-do" and not tally.isHidden()


def test_the_models_keep_qts_rules(
    page: NotesPage, session: Session, small: SmallCase, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    page._show_all()
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    labels = TagsPage(session)
    qtbot.addWidget(labels)
    settled(qtbot, session)
    qtmodeltester.check(labels.model)  # type: ignore[no-untyped-call]


def test_a_tag_is_made_coloured_and_leads_to_what_bears_it(
    session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page = TagsPage(session)
    qtbot.addWidget(page)
    page.resize(900, 500)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, session)
    page.make_new()
    sheet = next(each for each in page.findChildren(Sheet) if each.isVisible())
    sheet.findChildren(QLineEdit)[0].setText("border")
    sheet.findChildren(ChoiceField)[0].set_value("violet")
    settled(qtbot, session, sheet.submit)
    (row,) = page.model.rows
    assert (row.tag.text, row.tag.tone) == ("border", "category-2")
    settled(
        qtbot,
        session,
        lambda: session.do("Tag", lambda s: tags.add(s, row.tag.id, "source", small.wire)),
    )
    with qtbot.waitSignal(page.wanted) as heard:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == ["sources", row.tag.id, "border"]
    settled(qtbot, session, page.remove)
    assert session.undo_label == "Delete tag “border”" and page.model.rowCount() == 0

"""A cell of a list is changed where it stands: by keyboard alone, one step for each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.records import incidents, places, sources
from db.refs import Ref
from desktop.incidents.page import IncidentsPage
from desktop.session import Session
from desktop.sources.page import SourcesPage
from desktop.widgets import ChoiceField, RecordPicker, TextField, WhenField
from desktop.widgets.list_page import RecordsPage
from tests.desktop.lists.pictures import settled
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[IncidentsPage]:
    page = IncidentsPage(session)
    _show(page, session, qtbot)
    yield page


def _show(page: RecordsPage, session: Session, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1500, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    settled(qtbot, session)
    page.table.repaint()
    settled(qtbot, session)


def _choose(page: RecordsPage, session: Session, record: int, column: int, qtbot: QtBot) -> None:
    row = page.listing.row_of(record)
    page.table.setFocus()
    page.table.choose(row)
    page.table.selectionModel().setCurrentIndex(
        page.listing.index(row, column), page.table.selectionModel().SelectionFlag.NoUpdate
    )
    settled(qtbot, session)


def _key(qtbot: QtBot, key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def _field(page: IncidentsPage) -> object:
    """What is edited now; a function, so that it is looked at anew."""
    return page.inline.field


def test_f2_tab_and_enter_change_a_title_a_kind_and_move_on(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _choose(page, session, small.termez, 1, qtbot)
    _key(qtbot, Qt.Key.Key_F2)
    field = page.inline.field
    assert isinstance(field, TextField) and field.value() == "Rockets at Termez"
    field.line.setText("Rockets fired at Termez")
    _key(qtbot, Qt.Key.Key_Tab)
    settled(qtbot, session)
    assert session.undo_label == "Rename incident"
    field = page.inline.field
    assert isinstance(field, ChoiceField) and field.value() == "rocket_fire"
    field.set_value("shelling")
    _key(qtbot, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert page.inline.field is None and page.table.hasFocus()
    assert session.case is not None and session.undo_label == "Change kind"
    found = incidents.get(session.case.main_reader, small.termez)
    assert found is not None
    assert (found.title, found.kind) == ("Rockets fired at Termez", "shelling")


def test_escape_takes_back_and_what_is_unchanged_is_no_step(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    before = session.undo_label
    _choose(page, session, small.termez, 1, qtbot)
    _key(qtbot, Qt.Key.Key_F2)
    assert isinstance(page.inline.field, TextField)
    page.inline.field.line.setText("Nothing")
    _key(qtbot, Qt.Key.Key_Escape)
    assert _field(page) is None
    for _ in range(2):
        _key(qtbot, Qt.Key.Key_F2)
        _key(qtbot, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.undo_label == before


def test_a_date_is_given_in_words_and_the_editor_follows_its_record(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _choose(page, session, small.undated, 0, qtbot)
    _key(qtbot, Qt.Key.Key_F2)
    field = page.inline.field
    assert isinstance(field, WhenField)
    field.line.setText("no date at all")
    _key(qtbot, Qt.Key.Key_Return)
    assert page.inline.field is field  # says what is wrong, and stays
    field.line.setText("May 2016")
    _key(qtbot, Qt.Key.Key_Tab)
    settled(qtbot, session)
    assert page.listing.row_of(small.undated) == 2
    after = _field(page)
    assert isinstance(after, TextField)
    assert after.value() == "A meeting nobody dates"
    _key(qtbot, Qt.Key.Key_Escape)


def test_a_place_is_put_by_its_name(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _choose(page, session, small.termez, 5, qtbot)
    _key(qtbot, Qt.Key.Key_F2)
    field = page.inline.field
    assert isinstance(field, RecordPicker)
    field.line.setText("Kab")
    field.line.textEdited.emit("Kab")
    qtbot.waitUntil(lambda: field.list.isVisible())
    _key(qtbot, Qt.Key.Key_Return)  # takes the suggestion
    _key(qtbot, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.case is not None and session.undo_label == "Change place"
    reader = session.case.main_reader
    held = reader.rows(
        "SELECT place FROM incident_place WHERE incident = ? AND deleted = 0", small.termez
    )
    assert [places.get(reader, place).name for (place,) in held] == ["Kabul"]  # type: ignore[union-attr]


def test_a_source_takes_its_grade_and_language_in_the_list(
    session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page = SourcesPage(session)
    _show(page, session, qtbot)
    _choose(page, session, small.wire, 4, qtbot)
    _key(qtbot, Qt.Key.Key_F2)
    assert isinstance(page.inline.field, ChoiceField)
    page.inline.field.set_value("B")
    _key(qtbot, Qt.Key.Key_Tab)
    settled(qtbot, session)
    assert isinstance(page.inline.field, TextField)
    page.inline.field.line.setText("Persian")
    _key(qtbot, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.case is not None
    found = sources.get(session.case.main_reader, small.wire)
    assert found is not None
    assert (found.reliability, found.fields["language"]) == ("B", "fa")


def test_a_double_click_edits_a_cell_that_can_be_and_nothing_when_read_only(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    session.select(Ref("incident", small.termez))
    row = page.listing.row_of(small.termez)
    page.table.doubleClicked.emit(page.listing.index(row, 1))
    assert isinstance(page.inline.field, TextField)
    page.inline.drop()
    session.why_read_only = "It was opened for reading only."
    page.table.doubleClicked.emit(page.listing.index(row, 1))
    assert page.inline.field is None

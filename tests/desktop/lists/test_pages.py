"""The lists in use: selection both ways, keyboard, filters, deleting, making new ones."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from db.records import incidents
from db.refs import Ref
from desktop.actors.page import ActorsPage
from desktop.incidents.list_columns import FACETS
from desktop.incidents.page import IncidentsPage
from desktop.session import Session
from desktop.sources.page import SourcesPage
from desktop.widgets import ChoiceField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.list_page import RecordsPage
from desktop.widgets.picker import Found
from tests.desktop.lists.pictures import picture, settled
from tests.small_case import SmallCase

Key = Qt.Key


def shown(page: RecordsPage, qtbot: QtBot, session: Session) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1100, 600)
    with qtbot.waitExposed(window):
        window.show()
    settled(qtbot, session)
    return window


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[IncidentsPage]:
    page = IncidentsPage(session)
    window = shown(page, qtbot, session)
    yield page
    window.close()


def titles(page: RecordsPage) -> list[str]:
    return picture(page.listing, 1)


def chosen(page: RecordsPage) -> list[str]:
    rows = [page.listing.row_of(record) for record in page.table.chosen_ids()]
    return [titles(page)[row] for row in rows]


def press(page: RecordsPage, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    state = Qt.KeyboardModifier.NoModifier
    for modifier in held:
        state |= modifier
    QTest.keyClick(page.table, key, state)


def test_what_is_chosen_in_the_list_is_selected_everywhere(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    heard: list[object] = []
    session.selected.connect(heard.append)
    place = page.table.visualRect(page.listing.index(2, 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [Ref("incident", small.airport)]
    press(page, Key.Key_Down)
    assert heard == [Ref("incident", small.airport), Ref("incident", small.termez)]


def test_what_is_selected_elsewhere_is_chosen_in_the_list(
    page: IncidentsPage, session: Session, small: SmallCase
) -> None:
    heard: list[object] = []
    session.select(Ref("incident", small.war))
    session.selected.connect(heard.append)
    assert chosen(page) == ["War with the Taliban"]
    session.select(Ref("actor", small.iskp))
    assert chosen(page) == []
    assert heard == [Ref("actor", small.iskp)], "the list must not answer back"


def test_home_and_end_are_the_ends_of_the_list(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    page.focus_first()
    press(page, Key.Key_End)
    assert session.selection == Ref("incident", small.undated)
    press(page, Key.Key_Home)
    assert session.selection == Ref("incident", small.founding)


def test_typing_goes_into_the_filter_and_down_comes_back(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.focus_first()
    QTest.keyClicks(page.table, "r")
    QTest.keyClicks(page.bar.line, "ock")
    settled(qtbot, session, page.bar.read)
    assert titles(page) == ["Rockets at Termez"]
    assert page.status_text == "1 of 5 incidents"
    assert page.bar.line.hasFocus()
    QTest.keyClick(page.bar.line, Key.Key_Down)
    assert page.table.hasFocus()


def test_chips_say_what_the_list_is_narrowed_to(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    _, standing, one_source, _, _ = FACETS
    settled(qtbot, session, lambda: page.bar.toggle(standing, 4))
    settled(qtbot, session, lambda: page.bar.toggle(one_source, True))
    assert [chip.text() for chip in page.bar.chips()] == ["Disputed", "One source only"]
    assert titles(page) == ["Rockets at Termez"]
    settled(qtbot, session, lambda: page.bar.chips()[0].removed.emit())
    assert titles(page) == ["Attack on Kabul airport", "Rockets at Termez"]
    ticked = [act.text() for act in page.bar.menu().actions() if act.isChecked()]
    assert ticked == ["One source only"]


def test_the_list_keeps_to_one_actor_under_its_name(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    acts = {act.text(): act for act in page.bar.menu().actions()}
    acts["Actor …"].trigger()
    sheet = sheet_of(page)
    sheet.submit()
    assert sheet.isVisible(), "an actor has to be chosen"
    sheet.fields[0].set_value(Found(small.taliban, "Taliban"))
    settled(qtbot, session, sheet.submit)
    assert titles(page) == ["War with the Taliban"]
    assert [chip.text() for chip in page.bar.chips()] == ["Actor: Taliban"]
    settled(qtbot, session, lambda: page.bar.chips()[0].removed.emit())
    assert len(titles(page)) == 5


def test_a_click_on_a_head_sorts_and_another_turns_it_round(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    settled(qtbot, session, lambda: page.sort("title"))
    assert titles(page)[0] == "A meeting nobody dates"
    settled(qtbot, session, lambda: page.sort("title", descending=True))
    assert titles(page)[0] == "War with the Taliban"
    settled(qtbot, session, lambda: page.sort("when", descending=True))
    assert titles(page)[0] == "Rockets at Termez"
    assert titles(page)[-1] == "A meeting nobody dates", "undated ones stand last both ways"


def test_an_act_sorts_and_turns_round_and_a_screen_reader_hears_by_what(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    by_date = next(each for each in page.actions() if each.objectName() == "incidents.sort-when")

    def heads() -> list[str]:
        told, across = Qt.ItemDataRole.AccessibleTextRole, Qt.Orientation.Horizontal
        every = (page.listing.headerData(at, across, told) for at in range(3))
        return [each for each in every if each]

    assert heads() == ["When, sorted"]
    settled(qtbot, session, by_date.trigger)
    assert titles(page)[0] == "Rockets at Termez"
    assert heads() == ["When, sorted, last first"]
    settled(qtbot, session, by_date.trigger)
    assert titles(page)[0] != "Rockets at Termez"


def test_deleting_several_is_one_step(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    before = titles(page)
    page.focus_first()
    press(page, Key.Key_Home)
    press(page, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(page) == ["IS-Khorasan is founded", "War with the Taliban"]
    assert page.status_text == "2 selected · 5 incidents"
    settled(qtbot, session, lambda: press(page, Key.Key_Delete))
    assert titles(page) == before[2:]
    assert session.undo_label == "Delete 2 incidents"
    assert session.selection == Ref("incident", small.airport), "the next row is selected"
    settled(qtbot, session, session.undo)
    assert titles(page) == before


def test_an_undone_change_leaves_selection_and_scroll(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    session.select(Ref("incident", small.termez))
    rename = lambda step: incidents.change(step, small.war, title="War")  # noqa: E731
    settled(qtbot, session, lambda: session.do("Rename", rename))
    settled(qtbot, session, session.undo)
    assert chosen(page) == ["Rockets at Termez"]


def test_nothing_matching_offers_to_show_all(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.bar.line.setText("no such thing")
    settled(qtbot, session, page.bar.read)
    assert page._stack.currentWidget() is page._nothing
    settled(qtbot, session, page._nothing.button.click)
    assert page._stack.currentWidget() is page.table
    assert page.bar.line.text() == ""


def test_an_empty_list_offers_to_make_one(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.table.selectAll()
    settled(qtbot, session, page.delete_chosen)
    assert page._stack.currentWidget() is page._empty
    assert page._empty.button.text() == "New incident"


def test_a_new_incident_with_a_date_that_hangs_on_a_source(
    page: IncidentsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    """ "On Monday" in an article of Thursday 12 May 2022 is 9 May 2022."""
    page.new_button.click()
    sheet = sheet_of(page)
    title, when, source, kind = sheet.fields
    assert isinstance(title, TextField) and isinstance(when, WhenField)
    assert isinstance(source, RecordPicker) and isinstance(kind, ChoiceField)
    title.set_value("A statement in Dushanbe")
    settled(qtbot, session, lambda: source.set_value(Found(small.rockets, "Rockets over the Amu")))
    when.line.setText("On Monday")
    kind.set_value("statement")
    settled(qtbot, session, sheet.submit)
    assert session.undo_label == "Add incident"
    row = titles(page).index("A statement in Dushanbe")
    assert picture(page.listing, 0, 2)[row] == "9 May 2022 | Statement"
    assert session.selection == Ref("incident", page.listing.id_at(row) or 0)


def test_a_sheet_without_a_title_stays_open(page: IncidentsPage, session: Session) -> None:
    page.make_new()
    sheet = sheet_of(page)
    sheet.submit()
    assert sheet.isVisible()
    assert session.undo_label != "Add incident"
    sheet.cancel()


def test_a_new_actor_and_a_new_source(session: Session, qtbot: QtBot) -> None:
    people, texts = ActorsPage(session), SourcesPage(session)
    windows = [shown(people, qtbot, session), shown(texts, qtbot, session)]
    people.make_new()
    sheet = sheet_of(people)
    for field, value in zip(
        sheet.fields, ("Sirojiddin", "Сироҷиддин", "person", "Tajikistan"), strict=True
    ):
        field.set_value(value)
    settled(qtbot, session, sheet.submit)
    assert "Sirojiddin · Сироҷиддин | Person | Tajikistan" in picture(people.listing, 0, 1, 2)
    texts.make_new()
    sheet = sheet_of(texts)
    sheet.fields[0].set_value("A letter")
    sheet.fields[1].set_value(Found(None, "Asia Times"))
    settled(qtbot, session, sheet.submit)
    assert "A letter | Asia Times | Newspaper article" in picture(texts.listing, 1, 2, 3)
    assert "Asia Times | News outlet" in picture(people.listing, 0, 1)
    for window in windows:
        window.close()


def sheet_of(widget: QWidget) -> Sheet:
    found = widget.window().findChild(Sheet)
    assert isinstance(found, Sheet)
    return found

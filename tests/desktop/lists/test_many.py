"""Several records of a list at once: selected, changed with a preview, tagged, deleted, undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.records import incidents, lists, tags
from db.records.bulk import Preview, SetField, changing, preview
from db.records.lists import ListFilter
from desktop.incidents.page import IncidentsPage
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, Sheet
from desktop.widgets.bulk_preview import PreviewModel, PreviewPane
from tests.desktop.lists.pictures import settled
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[IncidentsPage]:
    page = IncidentsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, session)
    yield page


def _sheet(page: IncidentsPage, qtbot: QtBot) -> Sheet:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(Sheet)))
    return next(each for each in page.findChildren(Sheet) if each.isVisible())


def _seen(sheet: Sheet, qtbot: QtBot, session: Session) -> str:
    qtbot.waitUntil(lambda: session.idle and sheet.primary_button.isEnabled())
    return sheet.findChildren(PreviewPane)[0].counts.text()


def _choice(sheet: Sheet, label: str) -> ChoiceField:
    return next(each for each in sheet.findChildren(ChoiceField) if each.label == label)


def test_all_are_selected_by_keyboard_and_the_bar_says_how_many(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.table.setFocus()
    assert not page.chosen_bar.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen_bar.isVisible() and page.chosen_bar.words.text() == "5 selected"
    assert not page.chosen_bar.all.isVisible()
    page.chosen_bar.none.emit()
    assert not page.chosen_bar.isVisible() and page.table.chosen_count() == 1


def test_a_change_is_previewed_done_in_one_step_and_undone(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.change_chosen("status")
    sheet = _sheet(page, qtbot)
    _choice(sheet, "Status of the work").set_value("assessed")
    assert _seen(sheet, qtbot, session) == "5 will change"
    assert sheet.primary_button.text() == "Change 5 incidents"
    sheet.submit()
    settled(qtbot, session)
    assert session.undo_label == "Change status of the work of 5 incidents"
    assert session.case is not None
    rows = lists.incidents(
        session.case.main_reader, lists.ids(session.case.main_reader, "incident")
    )
    assert {row.status for row in rows} == {"assessed"}
    settled(qtbot, session, session.undo)
    found = incidents.get(session.case.main_reader, small.termez)
    assert found is not None and found.status == "open"


def test_a_grading_of_many_asks_for_a_reason(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.change_chosen("grading")
    sheet = _sheet(page, qtbot)
    reason = sheet.findChildren(LinesField)[0]
    assert reason.isVisible()
    reason.set_value("Nobody was there.")
    _choice(sheet, "Our grading").set_value("weak")
    assert _seen(sheet, qtbot, session) == "5 will change"
    sheet.submit()
    settled(qtbot, session)
    assert session.case is not None
    told = session.case.main_reader.rows("SELECT DISTINCT reasons FROM assessment")
    assert told == [("Nobody was there.",)]


def test_dates_that_cannot_be_moved_are_told_before(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.change_chosen("dates")
    sheet = _sheet(page, qtbot)
    words = _seen(sheet, qtbot, session)
    assert words == (
        "3 will change · 1 cannot: its date is not known that exactly · 1 cannot: has no date"
    ) or words == (
        "3 will change · 1 cannot: has no date · 1 cannot: its date is not known that exactly"
    )


def test_tags_are_put_on_all_and_a_list_is_kept_to_one(
    page: IncidentsPage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.change_chosen("tags")
    sheet = _sheet(page, qtbot)
    lines = {line.accessibleName(): line for line in sheet.findChildren(QLineEdit)}
    lines["New tags"].setText("border")
    sheet.submit()  # before the preview is there
    qtbot.waitUntil(lambda: session.idle and session.undo_label == "Tag 5 incidents")
    assert session.case is not None
    (tag,) = tags.of(session.case.main_reader, "incident", small.termez)
    settled(qtbot, session, lambda: page.bar.keep_to("tag", tag.id, tag.text))
    assert page.listing.rowCount() == 5
    session.do("Untag", lambda step: tags.remove(step, tag.id, "incident", small.war))
    settled(qtbot, session)
    assert page.listing.rowCount() == 4
    assert [chip.text() for chip in page.bar.chips()] == ["Tag: border"]


def test_deleted_ones_are_listed_and_brought_back(
    page: IncidentsPage, session: Session, qtbot: QtBot
) -> None:
    page.table.selectAll()
    settled(qtbot, session, page.delete_chosen)
    assert session.undo_label == "Delete 5 incidents"
    settled(qtbot, session, lambda: page.narrow(ListFilter(deleted=True)))
    assert page.listing.rowCount() == 5
    page.table.selectAll()
    page.change_chosen()
    sheet = _sheet(page, qtbot)
    assert _seen(sheet, qtbot, session) == "5 will change"
    assert sheet.primary_button.text() == "Bring back 5 incidents"
    sheet.submit()
    settled(qtbot, session)
    assert page.listing.rowCount() == 0
    settled(qtbot, session, lambda: page.narrow(ListFilter()))
    assert page.listing.rowCount() == 5


def test_a_list_is_kept_to_a_span(page: IncidentsPage, session: Session, qtbot: QtBot) -> None:
    from db import when

    settled(qtbot, session, lambda: page.bar.keep_span(when.parse("2022"), when.parse("2022-04")))
    assert page.listing.rowCount() == 2  # Termez, and the war that has no end
    assert [chip.text() for chip in page.bar.chips()] == ["2022 to Apr 2022"]


def test_the_preview_keeps_qts_rules(
    session: Session, small: SmallCase, qtmodeltester: ModelTester
) -> None:
    assert session.case is not None
    reader = session.case.main_reader
    seen = preview(reader, "incident", [small.termez, small.war], SetField("kind", "bombing"))
    model = PreviewModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.put(seen.lines)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_long_preview_shows_its_first_rows_while_it_counts(
    page: IncidentsPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "_FIRST", 2)
    monkeypatch.setattr(changing, "_MANY", 1)
    told: list[str] = []
    shown = PreviewPane.show_preview

    def hear(pane: PreviewPane, seen: Preview) -> None:
        shown(pane, seen)
        told.append(f"{pane.model.rowCount()} rows: {pane.counts.text()}")

    monkeypatch.setattr(PreviewPane, "show_preview", hear)
    page.table.selectAll()
    page.change_chosen("status")
    sheet = _sheet(page, qtbot)
    _choice(sheet, "Status of the work").set_value("assessed")
    assert _seen(sheet, qtbot, session) == "5 will change"
    assert told[-4:] == [
        "2 rows: 2 of 5 looked at …",
        "3 rows: 3 of 5 looked at …",
        "4 rows: 4 of 5 looked at …",
        "5 rows: 5 will change",
    ]

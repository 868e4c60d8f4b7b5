"""The shared pieces: what they show, say and refuse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.terms import INCIDENT_KINDS
from desktop.theme import themes
from desktop.widgets import (
    CardScroll,
    CheckField,
    Chip,
    ChoiceField,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    Found,
    GradeBadge,
    IntegerField,
    LinesField,
    MenuButton,
    QuoteBlock,
    RecordPicker,
    RecordTable,
    RowButton,
    SectionHead,
    Sheet,
    TextField,
    WhenField,
    Words,
    isolated,
)
from desktop.widgets.labels import direction

PERSIAN = "داعش خراسان"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    themes.start("light")
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 700)
    QVBoxLayout(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def test_names_in_arabic_script_are_isolated_and_others_are_not() -> None:
    assert isolated("Islamic State") == "Islamic State"
    assert isolated(f"ISKP ({PERSIAN})") == f"\u2068ISKP ({PERSIAN})\u2069"
    assert direction(PERSIAN) == Qt.LayoutDirection.RightToLeft
    assert direction(f"ISKP {PERSIAN}") == Qt.LayoutDirection.LeftToRight
    assert direction("2022") == Qt.LayoutDirection.LeftToRight


def test_a_name_that_does_not_fit_is_whole_on_hover(window: QWidget, qtbot: QtBot) -> None:
    label = ElidedLabel("Islamic State Khorasan Province, a local offshoot of the group")
    put(window, label)
    label.setFixedWidth(120)
    qtbot.waitUntil(lambda: label.toolTip() == label.text())
    label.setFixedWidth(700)
    qtbot.waitUntil(lambda: label.toolTip() == "")
    assert label.accessibleName() == label.text()


def test_case_material_never_becomes_markup(window: QWidget) -> None:
    words = Words("<b>bold</b> <img src=x>")
    assert words.textFormat() == Qt.TextFormat.PlainText


def test_a_chip_is_pressed_and_removed(window: QWidget, qtbot: QtBot) -> None:
    chip = Chip("has dispute", "accent", removable=True)
    put(window, chip)
    with qtbot.waitSignal(chip.clicked), qtbot.assertNotEmitted(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        cross = QPoint(chip.width() - 14, chip.height() // 2)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)


def test_a_grade_says_what_it_means(window: QWidget) -> None:
    badge = GradeBadge("C3", "accent", "fairly reliable, possibly true")
    assert badge.accessibleName() == "C3, fairly reliable, possibly true"


def test_a_row_is_pressed_with_the_mouse_and_the_keyboard(window: QWidget, qtbot: QtBot) -> None:
    row = QuoteBlock(f"{PERSIAN} ...", "an agency")
    put(window, row)
    with qtbot.waitSignal(row.clicked):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert isinstance(row, RowButton)
    assert PERSIAN in row.accessibleName()


def test_a_flow_wraps_and_centres_what_is_lower(window: QWidget, qtbot: QtBot) -> None:
    flow = QWidget()
    layout = FlowLayout(flow, gap=8)
    chips = [Chip("Tajikistan"), GradeBadge("C3"), Chip("Uzbekistan"), Chip("Afghanistan")]
    for chip in chips:
        layout.addWidget(chip)
    put(window, flow)
    flow.setFixedWidth(220)
    qtbot.waitUntil(lambda: chips[3].y() > chips[0].y())
    assert chips[0].geometry().center().y() == chips[1].geometry().center().y()
    assert layout.heightForWidth(2000) == chips[0].height()


def test_a_card_is_cleared_for_the_next_record(window: QWidget, qtbot: QtBot) -> None:
    card = CardScroll()
    put(window, card)
    card.add(SectionHead("Figures", hint="rule: range"))
    card.add(Words("killed"), 24)
    card.clear()
    another = Words("another")
    card.add(another)
    qtbot.waitUntil(another.isVisible)
    body = card.widget()
    assert body is not None
    assert [w.text() for w in body.findChildren(Words) if w.isVisibleTo(body)] == ["another"]


def test_an_empty_view_offers_the_next_step(window: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState("incidents", "No incidents yet", "Add one.", "New incident")
    put(window, empty)
    with qtbot.waitSignal(empty.acted):
        empty.button.click()


def test_a_menu_button_says_its_choice(window: QWidget, qtbot: QtBot) -> None:
    button = MenuButton("Lanes")
    button.set_choices([("actor", "Actor"), ("place", "Place")], "actor")
    assert button.text() == "Lanes: actor"
    with qtbot.waitSignal(button.chose) as told:
        button.choices()[1].trigger()
    assert told.args == ["place"]
    assert (button.text(), button.key) == ("Lanes: place", "place")


def test_a_table_says_which_row_was_chosen(window: QWidget, qtbot: QtBot) -> None:
    table = RecordTable()
    model = QStandardItemModel(30, 2)
    for row in range(30):
        model.setItem(row, 0, QStandardItem(f"Incident {row}"))
    table.setModel(model)
    put(window, table)
    with qtbot.assertNotEmitted(table.chosen):
        table.choose(5)
    assert table.currentIndex().row() == 5
    with qtbot.waitSignal(table.chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args[0].row() == 6


# Forms


def test_fields_give_back_what_was_put_in(window: QWidget) -> None:
    text = TextField("Title", "  Rockets ")
    lines = LinesField("Summary", "one\ntwo")
    kind = ChoiceField("Kind", INCIDENT_KINDS, "rocket_fire")
    check = CheckField("Aggregate", True)
    number = IntegerField("Killed", 13)
    assert [field.value() for field in (text, lines, kind, check, number)] == [
        "Rockets",
        "one\ntwo",
        "rocket_fire",
        True,
        13,
    ]
    kind.set_value("from_a_newer_program")
    assert kind.value() == "from_a_newer_program"


@pytest.mark.parametrize(
    ("typed", "value", "trouble"),
    [
        ("1,200", 1200, ""),
        ("1\u202f200", 1200, ""),
        ("", None, ""),
        ("many", None, "Killed takes a whole number, such as 72."),
        ("-4", -4, "Killed cannot be below 0."),
    ],
)
def test_numbers_are_read_as_people_write_them(
    window: QWidget, typed: str, value: int | None, trouble: str
) -> None:
    field = IntegerField("Killed")
    field.line.setText(typed)
    assert (field.value(), field.trouble()) == (value, trouble)


def test_a_date_in_words_shows_what_was_understood(window: QWidget, qtbot: QtBot) -> None:
    field = WhenField("When", published="2022-12-15")
    put(window, field)
    QTest.keyClicks(field.line, "On Monday")
    found = field.value()
    assert found is not None
    assert found.edtf == "2022-12-12"
    assert "12 December 2022" in _note(field)
    field.complain("")  # another field of the sheet was wrong
    assert "12 December 2022" in _note(field)


def test_an_ambiguous_date_is_asked_never_guessed(window: QWidget, qtbot: QtBot) -> None:
    field = WhenField("When")
    put(window, field)
    QTest.keyClicks(field.line, "03/04/2021")
    assert field.value() is None
    assert "more than one way" in field.trouble()
    chips = [chip for chip in field.findChildren(Chip) if chip.isVisible()]
    assert {chip.text() for chip in chips} == {"3 April 2021", "4 March 2021"}
    chips[0].click()
    found = field.value()
    assert found is not None
    assert field.trouble() == ""


def test_words_that_are_no_date_are_refused_in_place(window: QWidget, qtbot: QtBot) -> None:
    field = WhenField("When")
    put(window, field)
    QTest.keyClicks(field.line, "whenever it was")
    assert field.value() is None
    assert field.trouble().startswith("This date was not understood")


def search(found: Sequence[Found]) -> Callable[[str, Callable[[Sequence[Found]], None]], None]:
    def ask(typed: str, then: Callable[[Sequence[Found]], None]) -> None:
        then([one for one in found if one.title.lower().startswith(typed.lower())])

    return ask


def test_a_record_is_picked_with_the_keyboard_alone(window: QWidget, qtbot: QtBot) -> None:
    places = [Found(1, "Termez", "Uzbekistan"), Found(2, "Terek", "Russia")]
    field = RecordPicker("Place", search(places), create="Create place")
    put(window, field)
    field.focus()
    QTest.keyClicks(field.line, "Ter")
    qtbot.waitUntil(field.list.isVisible)
    assert field.list.count() == 3
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == places[1]
    assert field.line.text() == "Terek"
    assert not field.list.isVisible()


def test_a_record_that_is_not_there_can_be_created(window: QWidget, qtbot: QtBot) -> None:
    field = RecordPicker("Place", search([]), create="Create place")
    put(window, field)
    field.focus()
    QTest.keyClicks(field.line, "Ayvaj")
    qtbot.waitUntil(field.list.isVisible)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == Found(None, "Ayvaj", "Create place")


@pytest.mark.parametrize(
    ("typed", "there", "taken"),
    [
        ("Termez", ["Termez"], Found(1, "Termez")),
        ("Ayvaj", [], Found(None, "Ayvaj", "Create place")),
        ("Ter", ["Termez"], None),
        ("Termez", ["Termez", "Termez"], None),
    ],
)
def test_tab_may_be_faster_than_the_search(
    window: QWidget, qtbot: QtBot, typed: str, there: list[str], taken: Found | None
) -> None:
    """What bears just the typed name is taken, a new one when nothing is like it; never a guess."""
    places = [Found(number, title) for number, title in enumerate(there, 1)]
    told: list[Callable[[Sequence[Found]], None]] = []
    field = RecordPicker("Place", lambda _, tell: told.append(tell), create="Create place")
    put(window, field)
    after = TextField("After")
    put(window, after)
    field.focus()
    QTest.keyClicks(field.line, typed)
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert not field.line.hasFocus()
    qtbot.waitUntil(lambda: len(told) == 1)
    told[0](places)
    assert field.value() == taken
    assert not field.list.isVisible()


def test_words_that_are_no_record_are_not_taken_for_one(window: QWidget, qtbot: QtBot) -> None:
    field = RecordPicker("Place", search([]), Found(1, "Termez"))
    put(window, field)
    field.focus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "Nowhere")
    assert field.value() is None
    assert field.trouble() == "Choose one of the suggestions."


def test_a_sheet_checks_then_does_then_closes(window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    title = TextField("Title", required=True)
    kind = ChoiceField("Kind", INCIDENT_KINDS)
    sheet = Sheet.open(
        window, "New incident", [title, kind], "Add", lambda: _note_down(done, title)
    )
    qtbot.waitUntil(title.line.hasFocus)
    QTest.keyClick(title.line, Qt.Key.Key_Return)
    assert "Title is needed." in _note(title)
    assert done == []
    QTest.keyClicks(title.line, "Rockets")
    with qtbot.waitSignal(sheet.closed) as told:
        QTest.keyClick(title.line, Qt.Key.Key_Return)
    assert (done, told.args) == (["Rockets"], [True])


def test_a_sheet_says_in_place_why_not(window: QWidget, qtbot: QtBot) -> None:
    title = TextField("Title", "Rockets")
    sheet = Sheet.open(window, "New", [title], "Add", lambda: "There is one of this name already.")
    sheet.submit()
    assert sheet.isVisible()
    assert any(w.text().startswith("There is one") for w in sheet.findChildren(Words))
    with qtbot.waitSignal(sheet.closed) as told:
        QTest.keyClick(title.line, Qt.Key.Key_Escape)
    assert told.args == [False]


def test_several_lines_are_sent_with_ctrl_enter(window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    summary = LinesField("Summary")
    sheet = Sheet.open(window, "Note", [summary], "Add", lambda: _note_down(done, summary))
    QTest.keyClicks(summary.lines, "one")
    QTest.keyClick(summary.lines, Qt.Key.Key_Return)
    QTest.keyClicks(summary.lines, "two")
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(summary.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == ["one\ntwo"]


def test_a_sheet_makes_way_unless_something_was_typed(window: QWidget, qtbot: QtBot) -> None:
    first = Sheet.open(window, "First", [TextField("Title")], "Add", lambda: "")
    title = TextField("Title")
    second = Sheet.open(window, "Second", [title], "Add", lambda: "")
    assert not first.isVisible()
    QTest.keyClicks(title.line, "words")
    third = Sheet.open(window, "Third", [TextField("Title")], "Add", lambda: "")
    assert second.isVisible()
    assert third.isVisible()


def test_a_sheet_stays_inside_its_window(window: QWidget, qtbot: QtBot) -> None:
    fields = [TextField(f"Field {number}") for number in range(20)]
    sheet = Sheet.open(window, "Many", fields, "Add", lambda: "")
    qtbot.waitUntil(lambda: sheet.geometry().bottom() <= window.height())
    window.resize(640, 480)
    qtbot.waitUntil(lambda: window.rect().contains(sheet.geometry()))
    sheet.cancel()


def _note(field: TextField | WhenField) -> str:
    return "\n".join(w.text() for w in field.findChildren(Words) if w.isVisible())


def _note_down(done: list[str], field: TextField | LinesField) -> str:
    done.append(field.value())
    return ""

"""What stands behind the sheet of a table: its models, the question of day and month, choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.exchange.plans import (
    Comparison,
    FieldChange,
    GoneRow,
    NearMatch,
    OrderQuestion,
    RowChange,
)
from db.exchange.report import Remark
from db.exchange.tables.incoming import Column, Count, Row, Saying
from desktop.intake.preview import order, words
from desktop.intake.preview.changes import Choices, LinesModel, lines
from desktop.intake.preview.changes_view import ChangesView
from desktop.intake.preview.grid import Grid, GridModel
from desktop.intake.preview.read_rows import ReadModel
from desktop.intake.preview.remarks import MOST, RemarksModel, topics
from desktop.intake.preview.remarks_view import RemarksView
from desktop.intake.preview.resembling import MatchesModel
from desktop.intake.preview.targets import grouped


def test_the_models_are_sound(qtmodeltester: ModelTester) -> None:
    remarks = RemarksModel()
    odd = [Remark(n, f"row {n} is odd", "odd" if n % 2 else "very odd", "a.csv") for n in range(9)]
    remarks.fill(topics(odd[:4], odd[4:]))
    grid = GridModel()
    grid.fill([Column("a", "Date"), Column("b")], [("1", "x"), ("2", "")], [2, 3])
    read = ReadModel()
    read.fill([None, None])
    matches = MatchesModel()
    matches.fill([NearMatch("ISKP", 1, "IS-Khorasan", "the same initials")])
    again = LinesModel()
    again.fill(lines(comparison(), Choices()))
    for model in (remarks, grid, read, matches, again):
        qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_a_wide_table_begins_with_the_columns_that_become_something(qtbot: QtBot) -> None:
    grid = Grid()
    qtbot.addWidget(grid)
    wide = [Column(f"c{at}", "Date" if at in (7, 30) else "") for at in range(40)]
    grid.fill(wide, [tuple(str(at) for at in range(40))], [2])
    shown = [grid.heads.logicalIndex(place) for place in range(40)]
    assert shown == [7, 30, *(at for at in range(40) if at not in (7, 30))]
    assert grid.currentIndex().column() == 7
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().column() == 30
    grid.fill(wide[:8], [("1",) * 8], [2])
    assert [grid.heads.logicalIndex(place) for place in range(8)] == list(range(8))


def test_remarks_are_told_by_topic_and_found_by_row(qtbot: QtBot) -> None:
    odd = [Remark(n, f"the id {n} is doubtful", "doubtful ids", "a.csv") for n in range(2, 300)]
    view = RemarksView()
    qtbot.addWidget(view)
    view.fill([Remark(7, "no id", "rows without an id", "a.csv")], odd)
    top = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert top == ["Rows without an id", "Doubtful ids"]
    view.line.setText("row 12")
    (found,) = view.model.topics
    assert [each.row for each in found.remarks] == [12]
    view.copy()
    assert QGuiApplication.clipboard().text() == "Doubtful ids (1)\n\trow 12\tthe id 12 is doubtful"
    view.line.setText("nothing of the sort")
    assert view.no_hit.isVisibleTo(view)


def test_a_topic_of_very_many_rows_is_no_longer_than_anybody_reads(qtbot: QtBot) -> None:
    odd = [Remark(n, f"the id {n} is doubtful", "doubtful ids", "a.csv") for n in range(2, 300_002)]
    view = RemarksView()
    qtbot.addWidget(view)
    view.fill([], odd)
    top = view.model.index(0, 0)
    assert view.model.rowCount(top) == MOST + 1
    assert "298,000 more" in str(view.model.index(MOST, 0, top).data())
    view.line.setText("300001")
    assert [each.row for each in view.model.topics[0].remarks] == [300_001]


def test_one_name_is_one_actor_at_most() -> None:
    model = MatchesModel()
    model.fill([NearMatch("ISKP", 1, "IS-K", "x"), NearMatch("ISKP", 2, "ISIS", "y")])
    assert model.same == {}
    model.turn(0)
    model.turn(1)
    assert model.same == {"ISKP": 2}
    model.turn(1)
    assert model.same == {}


def comparison() -> Comparison:
    edited = FieldChange("Title", "Bomb", "Bombs", "My bomb")
    plain = FieldChange("Killed", "1", "3", "1")
    rows = (
        RowChange(2, "a", 11, "Bomb", (plain,), ("dead “1” → “3”",)),
        RowChange(3, "b", 12, "My bomb", (edited,), ()),
    )
    return Comparison(4, 5, rows, (GoneRow("c", 13, "Rockets", True),))


def test_what_was_edited_follows_only_where_it_is_said(qtbot: QtBot) -> None:
    view = ChangesView()
    qtbot.addWidget(view)
    view.fill(comparison())
    view.keep_to("edited")
    view.list.setCurrentIndex(view.model.index(0))
    assert view.one.box.isVisibleTo(view)
    assert "stays" in lines(comparison(), view.choices, "edited")[0].detail
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    assert view.choices.also == {"b"}
    assert "follows" in lines(comparison(), view.choices, "edited")[0].detail
    for action in view.follow.choices():
        if action.text() == "leave all":
            action.trigger()
    assert view.choices.changed == "none"
    assert not view.one.box.isVisibleTo(view)


def test_every_target_stands_in_the_list_once() -> None:
    codes = [code for _, group in grouped() for code in group]
    assert len(codes) == len(set(codes)) > 30


def test_the_question_of_day_and_month_is_told_with_its_evidence() -> None:
    asked = OrderQuestion("Date", ("03/04/2021",), 212, 0, 88)
    assert order.evidence(asked) == (
        "212 dates can only be day first, 0 only month first, 88 either."
    )
    assert order.readings("03/04/2021") == ("3 Apr 2021", "4 Mar 2021")
    assert order.settled(asked) is True
    assert order.settled(OrderQuestion("Date", (), 0, 0, 3)) is None


def test_a_figure_that_is_about_so_many_says_so() -> None:
    counts = (Count("killed", point=3), Count("injured", point=15, qualifier="about"))
    row = Row("1", "{}", "", "Gao", sayings=(Saying(counts=counts),))
    assert words.figures(row) == "3 killed, about 15 injured"

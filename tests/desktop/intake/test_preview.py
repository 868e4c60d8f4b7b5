"""The sheet in which a table is seen before it is taken in, and the report after."""

from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.exchange import previews
from db.exchange.plans import (
    Preview,
)
from desktop.intake.preview.details import Details
from desktop.intake.preview.remarks_view import RemarksView
from desktop.intake.preview.targets import TargetChoice
from desktop.intake.preview.view import PreviewView
from desktop.intake.sheet import TakenView
from desktop.widgets import Sheet
from desktop.window import Window
from tests.desktop.intake.conftest import article

Key = Qt.Key
HEADS = ("No", "Date", "Where", "What", "Armed group", "Dead")
ROWS = (
    ("1", "18/04/2022", "Termez", "Rockets fired across the river", "ISKP", "0"),
    ("2", "13/05/2022", "Kunduz", "Bomb in a mosque", "ISKP; unknown", "5-7"),
    ("3", "late May 2022", "قندوز", "حمله بر بازار", "داعش", "n/a"),
)


def table(folder: Path, *rows: tuple[str, ...], name: str = "border.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADS, *(rows or ROWS)))
    return path


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.idle, timeout=60_000)


def seen(window: Window, qtbot: QtBot, *paths: Path) -> PreviewView:
    """Choose files; the sheet that shows the first, counted to its end."""
    window.door.take(paths)
    return shown(window, qtbot)


def shown(window: Window, qtbot: QtBot) -> PreviewView:
    qtbot.waitUntil(lambda: open_view(window) is not None, timeout=60_000)
    settle(qtbot, window)
    view = open_view(window)
    assert view is not None
    qtbot.waitUntil(lambda: view.counted is not None and not view.stop.isVisible())
    return view


def open_view(window: Window) -> PreviewView | None:
    return next((each for each in window.findChildren(PreviewView) if each.isVisible()), None)


def sheet(window: Window) -> Sheet:
    (found,) = (each for each in window.findChildren(Sheet) if each.isVisible())
    return found


def titles(window: Window) -> list[str]:
    assert window.session.case is not None
    reader = window.session.case.reader()
    found = reader.rows("SELECT title FROM incident WHERE deleted = 0 ORDER BY id")
    return [row[0] for row in found]


def submit(window: Window, qtbot: QtBot) -> None:
    sheet(window).submit()
    settle(qtbot, window)


# The sheet


def test_a_table_is_seen_before_it_is_taken_in(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = seen(window, qtbot, table(tmp_path))
    assert titles(window) == []
    assert "Will make 3 incidents" in view.outcome.text()
    first = view.rows.read.model.index(0)
    assert "18 Apr 2022" in str(first.data(Qt.ItemDataRole.ToolTipRole))
    assert view.rows.grid.grid.is_guessed(1)
    submit(window, qtbot)
    assert len(titles(window)) == 3
    assert open_view(window) is None


def test_ones_own_table_may_be_passed_on_with_one_press(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = seen(window, qtbot, table(tmp_path))
    assert view.kept_in.text() == "May not be passed on"
    QTest.mouseClick(view.kept_in, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: view.kept_in.text() == "May be passed on")
    submit(window, qtbot)
    assert window.session.case is not None
    reader = window.session.case.reader()
    assert reader.rows("SELECT redistributable FROM dataset") == [(1,)]


def test_nothing_is_taken_in_when_it_is_called_off(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    seen(window, qtbot, table(tmp_path))
    with qtbot.waitSignal(window.session.noted) as told:
        sheet(window).cancel()
    assert told.args == ["Nothing was imported."]
    settle(qtbot, window)
    assert titles(window) == []


def test_articles_go_straight_in_and_tables_follow_one_by_one(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = table(tmp_path, name="second.csv")
    seen(window, qtbot, article(tmp_path, "Hairaton"), table(tmp_path), other)
    assert "1 of 2" in sheet(window).accessibleName()
    sheet(window).submit()
    second = shown(window, qtbot)
    assert second.wanted.path.name == "second.csv"
    submit(window, qtbot)
    qtbot.waitUntil(lambda: window.findChild(TakenView) is not None)
    batch = window.door.last
    assert [each.name for each in batch.takes] == ["Hairaton.txt", "border.csv", "second.csv"]


def choose(window: Window, qtbot: QtBot, view: PreviewView, column: int, words: str) -> None:
    """Say in the head of a column what becomes of it, with the keyboard alone."""
    grid = view.rows.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(0, column))
    QTest.keyClick(grid, Key.Key_Return)
    choice = window.findChild(TargetChoice)
    assert choice is not None
    assert choice.line.hasFocus()
    QTest.keyClicks(choice.line, words)
    QTest.keyClick(choice.line, Key.Key_Return)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not view._pause.isActive())
    qtbot.waitUntil(lambda: window.session.idle and not view.stop.isVisible())


def test_what_becomes_of_a_column_is_chosen_with_the_keyboard(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    view = seen(window, qtbot, table(tmp_path))
    choose(window, qtbot, view, 3, "titl")
    assert view.plan.mapped is not None
    assert view.plan.mapped.target("What") == "title"
    assert not view.rows.grid.grid.is_guessed(3)
    assert view.rows.read.model.index(1).data() == "Bomb in a mosque"
    submit(window, qtbot)
    assert titles(window) == [row[3] for row in ROWS]


def test_escape_leaves_the_column_as_it_was(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    view = seen(window, qtbot, table(tmp_path))
    before = view.plan
    view.rows.ask(2)
    choice = window.findChild(TargetChoice)
    assert choice is not None
    QTest.keyClick(choice.line, Key.Key_Escape)
    qtbot.waitUntil(lambda: view.rows.grid.hasFocus())
    assert view.plan == before
    assert sheet(window).isVisible()


def test_a_mapping_is_kept_and_used_again(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    view = seen(window, qtbot, table(tmp_path))
    choose(window, qtbot, view, 3, "titl")
    assert isinstance(view.details, Details)
    view.details.called.set_value("Our border sheet")
    qtbot.waitUntil(lambda: not view._pause.isActive() and window.session.idle)
    submit(window, qtbot)
    sheet(window).submit()
    more = tuple((str(int(row[0]) + 10), *row[1:]) for row in ROWS)
    again = seen(window, qtbot, table(tmp_path, *more, name="june.csv"))
    assert "Our border sheet" in again.what.text()
    assert not again.rows.grid.grid.is_guessed(3)
    assert again.plan.mapped is not None
    assert again.plan.mapped.target("What") == "title"


def test_a_mapping_goes_to_a_file_and_back(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = seen(window, qtbot, table(tmp_path))
    kept = tmp_path / "mapping.json"
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(kept), ""))
    assert view.details is not None
    choose(window, qtbot, view, 3, "titl")
    view.details.save_link.click()
    choose(window, qtbot, view, 3, "summ")
    view.details.load_link.click()
    assert view.plan.mapped is not None
    settle(qtbot, window)


def test_the_day_or_the_month_must_be_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    rows = tuple((str(n), f"0{n}/0{n + 1}/2022", "Kabul", "Bomb", "", "1") for n in range(1, 8))
    view = seen(window, qtbot, table(tmp_path, *rows))
    assert view.order.isVisible()
    submit(window, qtbot)
    assert titles(window) == []
    view.order.month.click()
    settle(qtbot, window)
    first = view.rows.read.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "2 Jan 2022" in str(first)
    submit(window, qtbot)
    assert len(titles(window)) == 7


def test_a_file_of_which_nothing_can_be_used_is_not_taken_in(
    window: Window, qtbot: QtBot, tmp_path: Path, shared: Path
) -> None:
    sample = (shared / "data/incidents/ucdp_ged_v23_sample_a.csv").read_text("utf-8-sig")
    path = tmp_path / "ged.csv"
    path.write_text(sample.split("\n", 1)[0] + "\n" + "x,y,z\n" * 40)
    view = seen(window, qtbot, path)
    assert "None of its 40 rows" in view.outcome.text()
    submit(window, qtbot)
    assert sheet(window).isVisible()
    assert view.chips["look"].text() == "To look at 40"


def test_cells_of_a_spreadsheet_are_offered_as_a_table(window: Window, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("\n".join("\t".join(row) for row in (HEADS, *ROWS)))
    QGuiApplication.clipboard().setMimeData(data)
    window.desk.setFocus()
    QTest.keyClick(window, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    view = shown(window, qtbot)
    assert view.chips["rows"].text() == "3 rows"
    submit(window, qtbot)
    assert len(titles(window)) == 3


def test_closing_the_case_ends_the_counting(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    rows = tuple((str(n), "18/04/2022", "Termez", f"Event {n}", "", "1") for n in range(6_000))
    window.door.take([table(tmp_path, *rows)])
    qtbot.waitUntil(lambda: open_view(window) is not None, timeout=60_000)
    with qtbot.waitSignal(window.session.closed):
        window.session.close()
    qtbot.waitUntil(lambda: window.session.idle, timeout=60_000)
    assert open_view(window) is None


def test_counting_can_be_stopped_and_the_import_goes_on(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    count = previews.preview

    def late(*given: Any) -> Preview:
        gate.wait(60)
        return count(*given)

    monkeypatch.setattr(previews, "preview", late)
    window.door.take([table(tmp_path)])
    qtbot.waitUntil(lambda: open_view(window) is not None, timeout=60_000)
    view = open_view(window)
    assert view is not None
    view.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: not view.stop.isVisible(), timeout=60_000)
    assert "Not counted" in view.outcome.text()
    submit(window, qtbot)
    assert len(titles(window)) == 3


def test_the_report_lists_every_row_and_is_saved(
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen(window, qtbot, shared / "data/incidents/ucdp_ged_v23_sample_a.csv")
    submit(window, qtbot)
    qtbot.waitUntil(lambda: window.findChild(RemarksView) is not None)
    taken = window.findChild(TakenView)
    assert taken is not None
    report = taken.findChild(RemarksView)
    assert report is not None
    assert report.model.rowCount(QModelIndex()) >= 2
    out = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    report.save()
    lines_of = (tmp_path / "report.csv").read_text("utf-8-sig").splitlines()
    assert len(lines_of) == 1 + len(taken.batch.takes[0].report.warnings)

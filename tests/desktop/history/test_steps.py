"""The list of the case's steps: by day, going back several at once and forward again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from db.case import Case
from db.records import incidents, steps
from db.records.steps import StepLine
from db.refs import Ref
from db.step import Step
from desktop.history.step_model import StepModel
from desktop.history.step_panel import StepPanel
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window
from tests.small_case import SmallCase


def _rename(incident: int, name: str, step: Step) -> None:
    incidents.change(step, incident, title=name)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    for number in range(5):
        name = f"Rockets {number}"
        with qtbot.waitSignal(made.session.changed):
            made.session.do(f"Rename to {number}", partial(_rename, small.termez, name))
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def opened(window: Window, qtbot: QtBot) -> StepPanel:
    window.actions_by_name["steps"].trigger()
    qtbot.waitUntil(lambda: window.session.idle)
    return window.side.steps


def choose(panel: StepPanel, label: str) -> None:
    row = panel.model.row_of(next(s.txn for s in panel.model.steps if s.label == label))
    panel.list.setCurrentIndex(panel.model.index(row))


def title(window: Window, qtbot: QtBot, number: int) -> str:
    found: list[str] = []
    window.session.read("t", lambda reader: incidents.get(reader, number).title, found.append)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_days_stand_above_their_steps(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    assert isinstance(panel.model.rows[0], date)
    assert [step.label for step in panel.model.steps][:2] == ["Rename to 4", "Rename to 3"]
    QAbstractItemModelTester(panel.model)


def test_going_back_is_told_before_and_can_be_taken_forward(
    window: Window, qtbot: QtBot, small: SmallCase
) -> None:
    panel = opened(window, qtbot)
    choose(panel, "Rename to 1")
    assert panel.distance() == ("undo", 3)
    assert "3 steps" in panel.told.text()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.idle)
    assert title(window, qtbot, small.termez) == "Rockets 1"
    assert [step.undone for step in panel.model.steps][:4] == [True, True, True, False]
    choose(panel, "Rename to 3")
    assert panel.distance() == ("redo", 2)
    panel.go.click()
    qtbot.waitUntil(lambda: window.session.idle)
    assert title(window, qtbot, small.termez) == "Rockets 3"
    choose(panel, "Rename to 0")
    assert panel.distance() == ("undo", 3)


def test_the_step_that_stands_leads_nowhere(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    choose(panel, "Rename to 4")
    assert panel.distance()[1] == 0
    assert not panel.go.isEnabled()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_tens_of_thousands_are_read_a_page_at_a_time(case: Case) -> None:
    rows = [
        (10**15 + n, (10**13 + n) << 16, 1, "Boris", "edit", f"Step {n}") for n in range(30_000)
    ]
    names = "id, hlc, author, author_name, kind, label"
    case._connection.execute("BEGIN")
    case._connection.executemany(f"INSERT INTO txn({names}) VALUES (?, ?, ?, ?, ?, ?)", rows)
    case._connection.execute("COMMIT")
    reader = case.reader()
    first = steps.page(reader)
    second = steps.page(reader, first[-1].place)
    reader.close()
    assert [step.label for step in first[:2]] == ["Step 29999", "Step 29998"]
    assert second[0].label == "Step 29799"


def test_older_steps_are_added_below_the_same_day() -> None:
    model = StepModel()
    wanted: list[bool] = []
    model.wanted.connect(lambda: wanted.append(True))

    def lines(first: int, count: int) -> tuple[StepLine, ...]:
        return tuple(
            StepLine(n, n << 16, 1_700_000_000 - n, "Boris", f"Step {n}", "edit", False, n)
            for n in range(first, first + count)
        )

    model.show(lines(0, 10), more=True)
    days = sum(isinstance(row, date) for row in model.rows)
    model.fetchMore(QModelIndex())
    assert wanted == [True]
    model.append(lines(10, 10), more=False)
    assert len(model.steps) == 20
    assert sum(isinstance(row, date) for row in model.rows) == days


def test_a_card_is_kept_beside_the_next(window: Window, qtbot: QtBot, small: SmallCase) -> None:
    session = window.session
    session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: session.idle)
    window.actions_by_name["beside"].trigger()
    session.select(Ref("incident", small.airport))
    qtbot.waitUntil(lambda: session.idle)
    beside = window.side.beside
    assert beside.isVisible()
    assert beside.ref == Ref("incident", small.termez)
    kept = beside._stack.currentWidget()
    assert kept is not None
    assert kept.shown.incident.id == small.termez  # type: ignore[attr-defined]
    assert window.inspector._stack.currentWidget().shown.incident.id == small.airport  # type: ignore[union-attr]
    beside._swap()
    qtbot.waitUntil(lambda: session.idle)
    assert session.selection == Ref("incident", small.termez)
    assert beside.ref == Ref("incident", small.airport)
    with qtbot.waitSignal(session.changed):
        session.do(
            "Rename", lambda step: incidents.change(step, small.airport, title="Kabul airport")
        )
    qtbot.waitUntil(lambda: session.idle)
    assert kept.shown.incident.title == "Kabul airport"  # type: ignore[attr-defined]
    session.close()
    assert not beside.isVisible()

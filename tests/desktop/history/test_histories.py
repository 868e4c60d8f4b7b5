"""History through the window: a record's and the case's, narrowed, put back, undone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from db.case import Case
from db.records import histories, incidents
from db.refs import Ref
from db.step import Step
from desktop.history.act_list import ActModel
from desktop.history.histories import HistoryView
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import LinkButton, QuietButton, Sheet
from desktop.widgets.buttons import IconButton
from desktop.window import Window
from tests.small_case import SmallCase


@pytest.fixture
def edited(small: SmallCase) -> SmallCase:
    """Boris renamed an incident and moved its date; Clara wrote many summaries of another."""
    with Case.open(small.path, analyst="Boris") as case, case.step("Rename incident") as step:
        incidents.change(step, small.termez, title="Rockets over Termez", edtf="2022-04-19")
    with Case.open(small.path, analyst="Clara") as case:
        for number in range(70):
            with case.step("Write a summary") as step:
                incidents.change(step, small.airport, summary=f"Draft {number}")
    return small


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, edited: SmallCase) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    faults: list[object] = []
    made.session.bug.connect(faults.append)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(edited.path)
    _settle(made, qtbot)
    yield made
    made.close()
    assert faults == []


def _settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.idle)


def _view(window: Window, qtbot: QtBot) -> HistoryView:
    def shown() -> list[HistoryView]:
        return [each for each in window.findChildren(HistoryView) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    _settle(window, qtbot)
    return shown()[-1]


def _of_record(window: Window, qtbot: QtBot, number: int) -> HistoryView:
    """Opened from the menu of the card."""
    window.session.select(Ref("incident", number))
    _settle(window, qtbot)
    card = window.inspector
    button = next(b for b in card.findChildren(IconButton) if b.objectName() == "card-menu")
    button.click()
    menu = next(each for each in card.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == "History…").trigger()
    menu.close()
    return _view(window, qtbot)


def _words(view: HistoryView) -> str:
    assert view.pane is not None
    return "\n".join(label.text() for label in view.pane.findChildren(QLabel))


def _press(view: HistoryView, words: str) -> None:
    assert view.pane is not None
    buttons = [*view.pane.findChildren(LinkButton), *view.pane.findChildren(QuietButton)]
    plain = str.maketrans("", "", "\u2068\u2069")
    next(each for each in buttons if words in each.text().translate(plain)).click()


def _title(path: Path, number: int) -> str:
    with Case.open(path, read_only=True) as case:
        found = incidents.get(case.main_reader, number)
    assert found is not None
    return found.title


def test_a_title_is_put_back_from_the_menu_of_its_card(
    window: Window, qtbot: QtBot, edited: SmallCase
) -> None:
    view = _of_record(window, qtbot, edited.termez)
    assert [act.label for act in view.model.acts] == [
        "Rename incident",
        "Add claims",
        "Add incidents",
    ]
    told = _words(view)
    assert "Rockets over Termez" in told
    assert "Boris" in told
    with qtbot.waitSignal(window.session.changed):
        _press(view, "Put back “Rockets at Termez”")
    qtbot.waitUntil(lambda: view.model.acts[0].label == "Put back title")
    _settle(window, qtbot)
    assert _title(edited.path, edited.termez) == "Rockets at Termez"
    assert view.current is not None
    # Who looks at an act keeps looking at it; what it held stands now, which is said.
    assert view.current.label == "Rename incident"
    assert "stands now" in _words(view)
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: view.model.acts[0].words == "Undone: Put back title")
    _settle(window, qtbot)
    with qtbot.waitSignal(window.session.changed):
        _press(view, "Put both back")
    _settle(window, qtbot)
    with Case.open(edited.path, read_only=True) as case:
        cells = case.main_reader.row("SELECT title, edtf FROM incident WHERE id = ?", edited.termez)
    assert cells == ("Rockets at Termez", "2022-04-18")


def _change(step: Step, number: int, cells: dict[str, object]) -> None:
    incidents.change(step, number, **cells)


def test_what_cannot_be_put_back_is_said(window: Window, qtbot: QtBot, edited: SmallCase) -> None:
    edits: tuple[tuple[str, dict[str, object]], ...] = (
        ("Change date", {"edtf": "2022-04-19", "clock": "14:30"}),
        ("Change time", {"clock": None}),
        ("Change date", {"edtf": "2022"}),
    )
    for label, cells in edits:
        with qtbot.waitSignal(window.session.changed):
            window.session.do(label, partial(_change, number=edited.war, cells=cells))
    view = _of_record(window, qtbot, edited.war)
    view.list.setCurrentIndex(view.model.index(1))
    with qtbot.waitSignal(window.session.trouble) as told:
        _press(view, "Put back “14:30”")
    assert "does not go with the time of day" in str(told.args[0])


def test_the_log_of_the_case_is_read_on_and_narrowed(
    window: Window, qtbot: QtBot, edited: SmallCase
) -> None:
    window.actions_by_name["log"].trigger()
    view = _view(window, qtbot)
    with Case.open(edited.path, read_only=True) as case:
        length, head = histories.length(case.main_reader), case.log_head()
    sheet = next(each for each in window.findChildren(Sheet) if each.isVisible())
    # Long words may be broken between lines, at marks nobody sees.
    assert head in view.head.text().replace("\u200b", "")
    assert f"{length} acts" in view.head.text()
    assert len(view.model.acts) < length
    view.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(view.model.acts) == length)
    view.words.set_value("over termez")
    # The act that gave it the name, and the one that made what is called so now.
    both = ["Rename incident", "Add incidents"]
    qtbot.waitUntil(lambda: [act.label for act in view.model.acts] == both)
    QTest.keyClick(view.words.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert view.list.hasFocus()
    view.by.set_value("Clara")
    qtbot.waitUntil(lambda: not view.model.acts)
    view.words.set_value("")
    qtbot.waitUntil(lambda: {act.by for act in view.model.acts} == {"Clara"})
    _settle(window, qtbot)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert view.pane is not None
    assert view.pane.isAncestorOf(window.focusWidget())
    _press(view, "Attack on Kabul airport")
    _settle(window, qtbot)
    assert window.session.selection == Ref("incident", edited.airport)
    assert not [each for each in window.findChildren(Sheet) if each.isVisible()]


def test_nothing_selected_is_said(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.noted) as told:
        window.actions_by_name["history"].trigger()
    assert told.args == ["Select an incident, an actor or a source first."]


def test_the_model_keeps_qts_rules(qtbot: QtBot, small: SmallCase) -> None:
    model = ActModel(names_records=True)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    assert tester.model() is model
    with Case.open(small.path, read_only=True) as case:
        acts = histories.log(case.main_reader)
    asked: list[bool] = []
    model.wanted.connect(lambda: asked.append(True))
    model.show(acts[:2], True)
    model.fetchMore(QModelIndex())
    assert asked == [True]
    assert not model.canFetchMore(QModelIndex())
    model.append(acts[2:], False)
    assert model.rowCount() == len(acts)
    told = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Add claims, Ana, ")
    model.show((), False)

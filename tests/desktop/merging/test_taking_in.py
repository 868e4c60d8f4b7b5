"""A colleague's copy taken in through the window: seen before, every conflict decided or left."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from db.case import Case
from db.merging.deciding import open_conflicts
from db.records import incidents
from desktop.merging.conflict_list import ConflictModel
from desktop.merging.conflicts import ConflictsView
from desktop.merging.laying import Laying
from desktop.merging.taking_in import BringsView
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import Sheet
from desktop.window import Window
from tests.small_case import SmallCase


@pytest.fixture
def copy(small: SmallCase, tmp_path: Path) -> Path:
    """Boris's copy: he renamed two incidents that Anna renamed too, and made one."""
    path = tmp_path / "from Boris.case"
    shutil.copyfile(small.path, path)
    with Case.open(small.path, analyst="Anna") as anna, anna.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets over Termez", edtf="2022-04-19")
        incidents.change(step, small.airport, title="Anna's airport")
    with Case.open(path, analyst="Boris") as boris:
        with boris.step("Rename") as step:
            incidents.change(step, small.termez, title="Rockets from the south", edtf="2022-04")
            incidents.change(step, small.airport, title="Boris's airport")
        with boris.step("Make") as step:
            incidents.create(step, title="A meeting in Tashkent", when=None)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase, copy: Path) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def _sheet(window: Window) -> Sheet:
    return next(each for each in window.findChildren(Sheet) if each.isVisible())


def _settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.idle)


def _look(window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch) -> Laying:
    """Choose the copy; what it would bring is drawn on the timeline then."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(copy), ""))
    window.actions_by_name["merge"].trigger()
    laying = window.findChild(Laying)
    assert isinstance(laying, Laying)
    qtbot.waitUntil(lambda: laying.banner.isVisible())
    _settle(window, qtbot)
    return laying


def _take_in(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> ConflictsView:
    laying = _look(window, qtbot, copy, monkeypatch)
    QTest.mouseClick(laying.banner.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ConflictsView) is not None)
    _settle(window, qtbot)
    found = window.findChild(ConflictsView)
    assert isinstance(found, ConflictsView)
    return found


def _titles(path: Path) -> set[str]:
    with Case.open(path, read_only=True) as case:
        return {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}


def test_what_it_would_bring_is_seen_first(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    before = _titles(small.path)
    laying = _look(window, qtbot, copy, monkeypatch)
    assert {chip.accessibleName() for chip in laying.banner.chips} == {
        "2 left differently",
        "1 added",
    }
    QTest.mouseClick(laying.banner.summary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(BringsView) is not None)
    view = window.findChild(BringsView)
    assert isinstance(view, BringsView)
    told = "\n".join(label.text() for label in view.findChildren(QLabel))
    assert "1 incident" in told
    assert "to be decided (3)" in told
    _sheet(window).cancel()
    assert laying.banner.isVisible()
    QTest.mouseClick(laying.banner.leave, Qt.MouseButton.LeftButton)
    assert not laying.banner.isVisible()
    assert _titles(small.path) == before


def test_conflicts_are_decided_by_key_and_the_next_comes_up(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    view = _take_in(window, qtbot, copy, monkeypatch)
    fields = [each.field for each in view.model.conflicts]
    assert sorted(fields) == ["edtf", "title", "title"]
    assert view.current is not None
    first = view.current
    QTest.keyClick(view.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: len(view.model.conflicts) == 2)
    _settle(window, qtbot)
    assert view.current is not None
    assert view.current.id != first.id
    with Case.open(small.path, read_only=True) as case:
        held = case.main_reader.value(f"SELECT {first.field} FROM incident WHERE id = ?", first.row)
    assert held == first.mine.value


def test_the_rest_is_decided_at_once_or_later(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    view = _take_in(window, qtbot, copy, monkeypatch)
    _sheet(window).submit()
    window.actions_by_name["conflicts"].trigger()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(ConflictsView)))
    _settle(window, qtbot)
    view = next(each for each in window.findChildren(ConflictsView) if each.isVisible())
    everything = [a for a in view.menu().actions() if "for everything (3)" in a.text()]
    next(action for action in everything if "this case" in action.text()).trigger()
    qtbot.waitUntil(lambda: not view.model.conflicts)
    _settle(window, qtbot)
    assert {"Rockets over Termez", "Anna's airport", "A meeting in Tashkent"} <= _titles(small.path)
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(view.model.conflicts) == 3)


def test_one_undo_takes_it_all_back(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    _take_in(window, qtbot, copy, monkeypatch)
    _sheet(window).submit()
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_name["undo"].trigger()
    _settle(window, qtbot)
    assert {"Rockets over Termez", "Anna's airport"} <= _titles(small.path)
    window.session.close()
    _settle(window, qtbot)
    with Case.open(small.path) as case:
        assert open_conflicts(case.main_reader) == ()


def test_a_strange_file_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "strange.case"
    other.write_bytes(b"no case at all" * 20)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    with qtbot.waitSignal(window.session.trouble) as told:
        window.actions_by_name["merge"].trigger()
    assert "is not a case file" in str(told.args[0])


def test_the_model_of_the_list_keeps_its_promises(small: SmallCase, copy: Path) -> None:
    from db.merging.merging import merge

    model = ConflictModel()
    tester = QAbstractItemModelTester(model)
    with Case.open(small.path, analyst="Anna") as case:
        model.show(merge(case, copy).conflicts)
    assert model.rowCount() == 3
    assert model.data(model.index(0)) is not None
    del tester

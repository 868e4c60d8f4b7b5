"""A colleague's file over the timeline: seen, walked through, narrowed and adopted by key."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.records import incidents
from desktop.merging.laying import Laying
from desktop.merging.pair_list import PairModel
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.colleague import Colleague
from desktop.window import Window
from tests.small_case import SmallCase, build


@pytest.fixture
def copy(small: SmallCase, tmp_path: Path) -> Path:
    """Boris's copy: one incident changed, one that Anna changed too, one made, one undated."""
    path = tmp_path / "from Boris.case"
    shutil.copyfile(small.path, path)
    with Case.open(small.path, analyst="Anna") as anna, anna.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets over Termez")
    with Case.open(path, analyst="Boris") as boris, boris.step("Work") as step:
        incidents.change(step, small.termez, title="Rockets from the south")
        incidents.change(step, small.airport, summary="Seen from the tower.")
        made = incidents.create(step, title="A meeting", when=when.parse("2020-05-03"))
        incidents.add_actor(step, made, small.taliban)
        incidents.create(step, title="A rumour", when=None)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase, copy: Path) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    made.resize(1600, 1000)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def _settle(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    qtbot.waitUntil(lambda: window.session.idle)
    scale = page.view.scale
    page.view.jump(page.view.motion.goal(scale))


def _page(window: Window) -> TimelinePage:
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    return page


def _laying(window: Window) -> Laying:
    found = window.findChild(Laying)
    assert isinstance(found, Laying)
    return found


def _drawn(window: Window) -> Colleague:
    found = window.findChild(Colleague)
    assert isinstance(found, Colleague)
    return found


def _lay(
    window: Window, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch, act: str = "compare"
) -> Laying:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    window.actions_by_name[act].trigger()
    laying = _laying(window)
    qtbot.waitUntil(lambda: laying.banner.isVisible())
    _settle(window, qtbot)
    return laying


def _chips(laying: Laying) -> list[str]:
    return [chip.accessibleName() for chip in laying.banner.chips]


def _lines(window: Window) -> dict[str, int]:
    return {line.state: line.ids.size + line.undated for line in _drawn(window).band.lines}


def test_what_a_copy_would_bring_is_drawn_and_walked_by_key(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch, "merge")
    assert _chips(laying) == ["1 left differently", "1 changed", "2 added"]
    assert _lines(window) == {"disputed": 1, "changed": 1, "added": 2}
    view = _page(window).view
    view.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Q)
        _settle(window, qtbot)
        current = laying.pane.current
        assert current is not None
        seen.append(current.title)
    assert sorted(seen) == ["A meeting", "Attack on Kabul airport", "Rockets over Termez"]
    last = laying.pane.current
    QTest.keyClick(view, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    _settle(window, qtbot)
    assert laying.pane.current != last


def test_a_dispute_is_told_with_what_stood_before(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch, "merge")
    # Selected anywhere, it is looked at here too.
    _page(window).view.chose.emit(small.termez)
    qtbot.waitUntil(lambda: "theirs Rockets from the south" in laying.pane.card.text)
    assert "before Rockets at Termez, mine Rockets over Termez" in laying.pane.card.text


def test_a_bar_of_theirs_is_pressed_in_its_lane(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch)
    view = _page(window).view
    window.grab()
    (ghost, *_) = _drawn(window).marks._ghosts
    at = (ghost.box.center() + view.plot().topLeft()).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    _settle(window, qtbot)
    assert laying.pane.current is not None
    assert laying.pane.current.title == "A meeting"
    qtbot.waitUntil(lambda: "theirs 3 May 2020" in laying.pane.card.text)
    tip = _drawn(window).marks.tip(ghost.box.center(), view.frame())
    assert tip is not None
    assert tip.title == "A meeting"


def test_a_sign_in_the_band_is_pressed(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch)
    view, band = _page(window).view, _drawn(window).band
    number = [line.state for line in band.lines].index("theirs")
    x = view.scale.x(int(band.lines[number].starts[0]))
    y = 5 + 20 * number + 10
    assert band.tip(QPointF(x, y), view.frame()) is not None
    assert band.click(QPointF(x, y), view.frame())
    _settle(window, qtbot)
    assert laying.pane.current is not None
    assert laying.pane.current.title == "A meeting"
    assert not band.click(QPointF(x + 60, y), view.frame())


def test_the_list_is_narrowed_by_words_and_signs(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch)
    pane = laying.pane
    assert {pair.title for pair in pane.model.pairs} == {
        "Rockets over Termez",
        "Attack on Kabul airport",
        "A meeting",
        "A rumour",
    }
    differ = next(chip for chip in laying.banner.chips if chip.state == "differ")
    QTest.mouseClick(differ, Qt.MouseButton.LeftButton)
    assert {pair.title for pair in pane.model.pairs} == {"A meeting", "A rumour"}
    assert "differ" not in _lines(window)
    QTest.keyClicks(pane.line, "meet")
    QTest.keyClick(pane.line, Qt.Key.Key_Down)
    assert [pair.title for pair in pane.model.pairs] == ["A meeting"]
    assert pane.list.hasFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Escape)  # the words go first
    QTest.keyClick(pane.list, Qt.Key.Key_Escape)
    assert _page(window).view.hasFocus()


def test_rows_are_adopted_by_key_and_one_undo_takes_them_back(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch)
    pane = laying.pane
    row = next(n for n, pair in enumerate(pane.model.pairs) if pair.title == "A meeting")
    pane.list.setCurrentIndex(pane.model.index(row))
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(pane.list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "1 only in theirs" in _chips(laying))
    _settle(window, qtbot)
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: "2 only in theirs" in _chips(laying))
    QTest.mouseClick(laying.banner.leave, Qt.MouseButton.LeftButton)
    assert not pane.isVisible()
    assert _lines(window) == {}


def test_a_case_that_has_nothing_to_do_with_ours_is_laid_over_it(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = build(tmp_path / "stranger.case")
    laying = _lay(window, qtbot, other.path, monkeypatch)
    assert "another case" in laying.banner.about.text()
    assert "1 differ" in _chips(laying)  # Anna renamed it
    assert "agree" not in laying.banner.states


def test_the_open_case_itself_is_told(
    window: Window, qtbot: QtBot, small: SmallCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(small.path), ""))
    with qtbot.waitSignal(window.session.trouble) as told:
        window.actions_by_name["compare"].trigger()
    assert "the open case itself" in str(told.args[0])
    assert not _laying(window).lies


def test_an_edit_meanwhile_puts_away_what_a_copy_would_bring(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch, small: SmallCase
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch, "merge")
    with qtbot.waitSignal(window.session.noted) as told:
        window.session.do(
            "Rename", lambda step: incidents.change(step, small.airport, title="The airport")
        )
    assert "The case has changed" in str(told.args[0])
    assert not laying.banner.isVisible()


def test_nothing_is_laid_over_an_empty_case(
    window: Window, qtbot: QtBot, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.session.create(tmp_path / "empty.case", "Empty")
    qtbot.waitUntil(lambda: window.session.idle)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(copy), ""))
    told: list[str] = []
    window.session.noted.connect(told.append)
    window.actions_by_name["compare"].trigger()
    qtbot.waitUntil(lambda: any("nothing yet to lay" in words for words in told))
    assert not _laying(window).lies


def test_nothing_of_it_stays_when_the_case_is_closed(
    window: Window, qtbot: QtBot, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laying = _lay(window, qtbot, copy, monkeypatch)
    window.session.close()
    qtbot.waitUntil(lambda: window.session.idle)
    assert not laying.lies
    assert _lines(window) == {}


def test_the_model_of_the_list_keeps_its_promises(small: SmallCase, copy: Path) -> None:
    from db.merging import comparing

    model = PairModel()
    tester = QAbstractItemModelTester(model)
    with Case.open(small.path, analyst="Anna") as case:
        found = comparing.compare(case.main_reader, copy)
    model.show(found.pairs)
    model.narrow(("theirs", "differ"), "", "")
    assert model.rowCount() == 4
    model.narrow(("theirs", "differ"), "meet", "incident")
    assert model.row_of(model.pairs[0].theirs) == 0
    del tester

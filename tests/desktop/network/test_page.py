"""The network in the real window: selecting, walking, relating, time, places, filters, print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import demo
from db.case import Case
from db.records import actors, network_places
from db.refs import Ref
from db.when import seconds
from desktop.network import accessible
from desktop.network.page import NetworkPage
from desktop.network.picture import Picture
from desktop.network.ties import DENIES, RELATION
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet
from desktop.window import Window


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "demo.case"
    demo.build(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def page(window: Window, qtbot: QtBot, demo_file: Path, tmp_path: Path) -> NetworkPage:
    own = tmp_path / "own.case"
    own.write_bytes(demo_file.read_bytes())
    return opened(window, qtbot, own)


def opened(window: Window, qtbot: QtBot, path: Path) -> NetworkPage:
    with qtbot.waitSignal(window.session.opened):
        window.open(path)
    window.actions_by_name["network"].trigger()
    page = window.pages["network"]
    assert isinstance(page, NetworkPage)
    settle(qtbot, window)
    return page


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.idle)


def picture(page: NetworkPage) -> Picture:
    assert page.picture is not None
    return page.picture


def place(page: NetworkPage, name: str) -> int:
    return next(at for at, one in enumerate(picture(page).members) if one.name == name)


def key(page: NetworkPage, which: Qt.Key, text: str = "") -> None:
    page.view.setFocus()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, which, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(page.view, event)


ISK = "Islamic State – Khorasan"


def test_it_shows_who_has_to_do_with_whom(page: NetworkPage, window: Window) -> None:
    found = picture(page)
    assert len(found.shown.members) == len(found.members) > 20
    assert page.status_text == f"{len(found.members)} actors · {len(found.shown.ties)} ties"
    kinds = set(found.ties.kind[found.shown.ties].tolist())
    assert {RELATION, DENIES} <= kinds
    assert page.legend.entries and page.legend.height() > 10
    assert window.desk.page() is page


def test_what_is_selected_is_selected_everywhere(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    at = page.view.place_of(place(page, ISK)).center().toPoint()
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=at)
    ref = window.session.selection
    assert ref is not None and ref.kind == "actor"
    assert picture(page).members[page.view.selected].name == ISK
    other = picture(page).members[place(page, "Taliban authorities")]
    window.session.select(Ref("actor", other.id))
    assert page.view.selected == place(page, "Taliban authorities")
    window.session.select(None)
    assert page.view.selected == -1


def test_keys_walk_along_ties_and_by_direction(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    window.session.select(Ref("actor", picture(page).members[place(page, ISK)].id))
    key(page, Qt.Key.Key_N)
    assert page.view.line >= 0
    assert ISK in page.voice.words()
    goal = picture(page).far_end(page.view.line, page.view.selected)
    key(page, Qt.Key.Key_Return)
    assert page.view.selected == goal and page.view.line == -1
    before = page.view.selected
    for way in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        key(page, way)
    assert page.view.selected != -1
    key(page, Qt.Key.Key_Escape)
    assert page.view.selected == -1
    assert before >= 0


def test_a_screen_reader_finds_every_actor_and_what_ties_it(page: NetworkPage) -> None:
    found = accessible.interface(page.view)
    assert found is not None and found.role() == QAccessible.Role.List
    assert found.childCount() == len(picture(page).shown.members)
    told = [found.child(each) for each in range(found.childCount())]
    words = [item.text(QAccessible.Text.Name) for item in told if item is not None]
    (isk,) = (each for each in words if each.startswith(f"{ISK},"))
    assert "Armed group" in isk and "ties" in isk and "fights" in isk
    item = told[place(page, ISK)]
    assert item is not None and not item.rect().isEmpty()
    middle = item.rect().center()
    assert found.childAt(middle.x(), middle.y()) is item


def _line(page: NetworkPage, kind: int, predicate: str = "") -> int:
    found = picture(page)
    for line, tie in enumerate(found.shown.ties.tolist()):
        alike = int(found.ties.kind[tie]) == kind
        if alike and (not predicate or found.network.bonds[tie].predicate == predicate):
            return line
    raise AssertionError("no such line")


def test_a_line_opens_what_it_rests_on(page: NetworkPage, window: Window, qtbot: QtBot) -> None:
    page.view.show_line(_line(page, RELATION, "part_of"))
    page.acts.run("rests")
    settle(qtbot, window)
    assert page.grounds.isVisible()
    assert "is part of" in page.grounds.title.text()
    page.view.show_line(_line(page, DENIES))
    page.acts.run("rests")
    settle(qtbot, window)
    assert "denies or contradicts" in page.grounds.title.text()
    key(page, Qt.Key.Key_Escape)
    assert not page.grounds.isVisible()


def test_a_relation_is_changed_where_it_is_drawn(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    line = _line(page, RELATION, "leads")
    page.view.show_line(line)
    assert page.acts.run("change")
    settle(qtbot, window)
    (sheet,) = window.findChildren(Sheet)
    sheet.submit()
    settle(qtbot, window)
    assert window.session.undo_label == "Change relation"
    # The line stays selected in the picture that shows the change.
    assert page.view.line >= 0


def test_a_relation_is_drawn_from_one_to_another(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    first = page.view.place_of(place(page, "Andrew Mines")).center().toPoint()
    second = page.view.place_of(place(page, "Graeme Smith")).center().toPoint()
    held = Qt.KeyboardModifier.ShiftModifier
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(page.view, left, held, first)
    _drag(page, (first + second) / 2)
    _drag(page, second)
    assert page.view.rope is not None
    QTest.mouseRelease(page.view, left, held, second)
    (sheet,) = window.findChildren(Sheet)
    sheet.submit()
    settle(qtbot, window)
    case = window.session.case
    assert case is not None
    mines = picture(page).members[place(page, "Andrew Mines")].id
    qtbot.waitUntil(lambda: len(picture(page).lines_of(place(page, "Andrew Mines"))) == 1)
    with_reader = case.reader()
    (made,) = actors.relations(with_reader, mines)
    with_reader.close()
    assert made.other_name == "Graeme Smith"


def _drag(page: NetworkPage, to: QPoint) -> None:
    at = QPointF(to)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        at,
        page.view.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QApplication.sendEvent(page.view, event)


def test_who_is_moved_stays_there_and_the_others_too(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    one = place(page, "Dawn")
    before = picture(page).places.copy()
    page.hands.moved.emit(one, -500.0, 300.0)
    settle(qtbot, window)
    assert picture(page).places[one].tolist() == [-500.0, 300.0]
    assert picture(page).members[one].id in picture(page).pinned
    others = [at for at in range(len(before)) if at != one]
    assert abs(picture(page).places[others] - before[others]).max() < 1
    case = window.session.case
    assert case is not None
    reader = case.reader()
    assert picture(page).members[one].id in network_places.read(reader).pinned
    reader.close()
    assert window.session.undo_label == "Move “Dawn” in the network"
    window.session.undo()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not picture(page).pinned)
    assert abs(picture(page).places - before).max() < 1


def test_keys_move_an_actor_in_one_step(page: NetworkPage, window: Window, qtbot: QtBot) -> None:
    page.view.chose.emit(place(page, "Dawn"))
    for key_of in (QTest.keyPress, QTest.keyPress, QTest.keyRelease):
        key_of(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(picture(page).pinned))
    window.session.undo()
    qtbot.waitUntil(lambda: not picture(page).pinned)


def test_everybody_is_arranged_anew_but_who_is_pinned(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    one, other = place(page, "Dawn"), place(page, "Asia Times")
    before = picture(page).places.copy()
    page.hands.moved.emit(one, 900.0, 900.0)
    settle(qtbot, window)
    page.hands.moved.emit(other, -900.0, 900.0)
    settle(qtbot, window)
    window.session.select(Ref("actor", picture(page).members[other].id))
    page.acts.run("pin")
    settle(qtbot, window)
    assert picture(page).pinned == {picture(page).members[one].id}
    page.acts.run("arrange")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: tuple(picture(page).places[other]) != (-900.0, 900.0))
    assert picture(page).places[one].tolist() == [900.0, 900.0]
    page.acts.run("unpin")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: abs(picture(page).places - before).max() < 1)


def test_somebody_new_moves_nobody(page: NetworkPage, window: Window, qtbot: QtBot) -> None:
    before = {one.id: tuple(spot) for one, spot in
              zip(picture(page).members, picture(page).places.tolist(), strict=True)}  # fmt: skip
    isk = picture(page).members[place(page, ISK)].id

    def add(step: object) -> None:
        made = actors.create(step, "Somebody new", kind="person")  # type: ignore[arg-type]
        actors.relate(step, made, "member_of", isk)  # type: ignore[arg-type]

    window.session.do("Add", add)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(picture(page).members) == len(before) + 1)
    for one, spot in zip(picture(page).members, picture(page).places.tolist(), strict=True):
        if one.id in before:
            assert tuple(spot) == before[one.id]


def test_time_is_shared_with_the_timeline(page: NetworkPage, window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["timeline"].trigger()
    timeline = window.pages["timeline"]
    assert isinstance(timeline, TimelinePage)
    timeline.show_span(seconds(2021), seconds(2022))
    window.actions_by_name["network"].trigger()
    settle(qtbot, window)
    span = picture(page).choice.span
    assert span is not None
    assert abs(span[0] - seconds(2021)) < 86_400 and abs(span[1] - seconds(2022)) < 86_400
    assert "in this time" in page.status_text
    page.timing.strip.step(1.0)
    moved = picture(page).choice.span
    assert moved is not None and moved[0] > span[0]
    assert abs(timeline.view.scale.left - moved[0]) < 5 * 86_400
    page.timing.together.setChecked(False)
    page.timing.show_all()
    assert picture(page).choice.span is None
    assert abs(timeline.view.scale.left - moved[0]) < 5 * 86_400


def test_the_years_are_walked_through(page: NetworkPage, qtbot: QtBot) -> None:
    page.timing.walk(True)
    if not page.timing.walking:
        pytest.skip("this style does not move")
    first = page.timing.strip.window_of
    qtbot.waitUntil(lambda: page.timing.strip.window_of != first)
    page.timing.walk(False)
    assert picture(page).choice.span is not None


def test_only_those_around_one(page: NetworkPage, window: Window) -> None:
    window.session.select(Ref("actor", picture(page).members[place(page, "Emomali Rahmon")].id))
    page.acts.run("around")
    shown = {picture(page).members[at].name for at in picture(page).shown.members}
    assert shown == {"Emomali Rahmon", "Government of Tajikistan"}
    page.acts.run("around-2")
    assert len(picture(page).shown.members) > 2
    page.acts.run("everybody")
    assert len(picture(page).shown.members) == len(picture(page).members)


def test_filters_by_kind_and_tie_and_back(page: NetworkPage) -> None:
    page.panel.kinds.choose("media", False)
    assert all(picture(page).members[at].kind != "media" for at in picture(page).shown.members)
    page.panel.ties.choose(("kind", RELATION), False)
    kinds = picture(page).ties.kind[picture(page).shown.ties]
    assert RELATION not in kinds.tolist()
    assert page.filter_words() == ("without ties: Relations", "without actors: News outlet")
    page.acts.run("clear")
    assert picture(page).choice.filters == 0


def test_an_actor_is_found_by_name(page: NetworkPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.panel.search, "khorsh")
    QTest.keyClick(page.panel.search, Qt.Key.Key_Return)
    assert picture(page).members[page.view.selected].name == "Masoom Khorshidi"


def test_its_incidents_are_shown_on_the_timeline(
    page: NetworkPage, window: Window, qtbot: QtBot
) -> None:
    window.session.select(Ref("actor", picture(page).members[place(page, ISK)].id))
    page.acts.run("incidents")
    settle(qtbot, window)
    assert window.desk.page() is window.pages["timeline"]


def test_an_empty_case_says_what_to_do(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "empty.case"
    Case.create(path, "Empty").close()
    page = opened(window, qtbot, path)
    assert page.empty.isVisible() and not page.legend.isVisible()
    assert page.status_text == "0 actors · 0 ties"


def test_a_case_without_relations_is_not_empty(
    window: Window, qtbot: QtBot, tmp_path: Path, demo_file: Path
) -> None:
    path = tmp_path / "plain.case"
    path.write_bytes(demo_file.read_bytes())
    with Case.open(path) as case, case.step("Forget relations") as step:
        step.delete_where("actor_relation", "1")
    page = opened(window, qtbot, path)
    assert len(picture(page).shown.ties) > 10


def test_where_nothing_passes_a_filter_it_says_so(page: NetworkPage) -> None:
    page.panel.least.chose.emit(50)
    page.panel.least.key = 50
    page.panel.changed.emit()
    assert page.empty.isVisible()
    page.empty.button.click()
    assert page.view.isVisible()


def test_larger_smaller_and_all_of_it(page: NetworkPage) -> None:
    before = page.view.window_on.zoom
    key(page, Qt.Key.Key_Plus, "+")
    assert page.view.window_on.zoom > before
    key(page, Qt.Key.Key_Minus, "-")
    assert page.view.window_on.zoom == pytest.approx(before)
    key(page, Qt.Key.Key_F)
    assert page.view.window_on.zoom == pytest.approx(before)

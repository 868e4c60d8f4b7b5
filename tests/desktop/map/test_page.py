"""The map in the window: what it shows, selects, lists, follows, puts and tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import demo
from db.asking import Stands
from db.case import Case
from db.records import incidents, places
from db.refs import Ref
from desktop.map import accessible, hands
from desktop.map.going import coordinates
from desktop.map.mercator import degrees, spot
from desktop.map.page import MapPage
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.window import Window

_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    demo.build(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def page(window: Window, qtbot: QtBot, made_demo: Path, tmp_path: Path) -> MapPage:
    path = tmp_path / "demo.case"
    path.write_bytes(made_demo.read_bytes())
    return opened(window, qtbot, path)


def opened(window: Window, qtbot: QtBot, path: Path) -> MapPage:
    with qtbot.waitSignal(window.session.opened):
        window.open(path)
    settled(window, qtbot)
    window.actions_by_name["map"].trigger()
    made = window.pages["map"]
    assert isinstance(made, MapPage)
    made.view.animated = False
    qtbot.waitUntil(lambda: made.material is not None)
    settled(window, qtbot)
    return made


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.idle)


def timeline(window: Window) -> TimelinePage:
    made = window.pages["timeline"]
    assert isinstance(made, TimelinePage)
    return made


def click(qtbot: QtBot, page: MapPage, place: int) -> None:
    laid = page.view.laid()
    assert laid is not None
    at = QPoint(round(float(laid.x[place])), round(float(laid.y[place])))
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, _NONE, at)


def alone(page: MapPage) -> int:
    """A mark of one incident in view."""
    laid = page.view.laid()
    assert laid is not None
    inside = (laid.x > 20) & (laid.x < page.view.width() - 20)
    inside &= (laid.y > 20) & (laid.y < page.view.height() - 20)
    return int(np.flatnonzero((laid.clusters.count == 1) & inside)[0])


def test_all_incidents_are_in_view_or_counted(page: MapPage) -> None:
    assert page.material is not None
    laid = page.view.laid()
    assert laid is not None
    assert int(laid.clusters.count.sum()) == len(page.material.found)
    assert "without a place" in page.status_text


def test_a_click_selects_and_the_other_way_round(
    window: Window, page: MapPage, qtbot: QtBot
) -> None:
    place = alone(page)
    click(qtbot, page, place)
    selected = window.session.selection
    assert selected is not None and selected.kind == "incident"
    assert page.view.place_of(page.view.selected) == place
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, _NONE, QPoint(3, 3))
    assert window.session.selection is None
    page.view.go_to(*spot(-40, -100), 6)
    window.session.select(selected)
    assert page.view.place_of(page.view.selected) >= 0  # brought into sight


def test_a_cluster_opens_by_zooming_and_then_as_a_list(page: MapPage, qtbot: QtBot) -> None:
    view = page.view
    for _ in range(12):
        laid = view.laid()
        assert laid is not None
        if page.among.isVisible():
            break
        before = view.sight.zoom
        view.choose(int(laid.clusters.count.argmax()))
        assert page.among.isVisible() or view.sight.zoom > before
    assert page.among.isVisible()
    assert page.among.rows.ids.size > 1


def test_the_way_of_what_is_selected_is_drawn(window: Window, page: MapPage, qtbot: QtBot) -> None:
    assert window.session.case is not None
    asked = "SELECT incident FROM incident_place WHERE role = 'origin' LIMIT 1"
    found: list[object] = []
    window.session.read("test", lambda reader: reader.value(asked), found.append)
    settled(window, qtbot)
    window.session.select(Ref("incident", int(str(found[0]))))
    settled(window, qtbot)
    assert len(page.view.way) == 2
    assert not page.view.grab().isNull()
    window.session.select(None)
    assert not page.view.way


def test_keys_move_and_walk(page: MapPage, qtbot: QtBot) -> None:
    view = page.view
    view.setFocus()
    before = view.sight
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.sight.zoom == before.zoom + 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.sight.zoom == pytest.approx(before.zoom)
    seen = set()
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_N)
        seen.add(view.walked)
    laid = view.laid()
    assert laid is not None
    assert seen == set(laid.clusters.first.tolist())  # every mark is reached
    here = view.walked_place()
    there = hands.nearest(view, 1, 0)
    if there >= 0:
        assert laid.x[there] > laid.x[here]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.walked == -1


def test_an_area_lists_what_is_inside(window: Window, page: MapPage, qtbot: QtBot) -> None:
    view = page.view
    start, end = QPoint(10, 10), QPoint(view.width() - 10, view.height() - 10)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(view, Qt.MouseButton.LeftButton, shift, start)
    QTest.mouseMove(view, QPoint(200, 200))
    at = QPointF(end)
    QApplication.sendEvent(
        view,
        QMouseEvent(
            QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, shift,
        ),
    )  # fmt: skip
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, shift, end)
    assert page.among.isVisible()
    ids = page.among.rows.ids
    assert page.material is not None
    assert ids.size == len(page.material.found)
    settled(window, qtbot)
    with qtbot.waitSignal(page.wanted):
        page.among.onward.click()
    settled(window, qtbot)
    assert timeline(window).host.picked.ids == frozenset(ids.tolist())
    assert window.desk.page() is timeline(window)


def test_the_filters_of_the_timeline_hold(window: Window, page: MapPage, qtbot: QtBot) -> None:
    assert page.material is not None
    every = page.material.content.gathered.total
    window.show_view("timeline")
    timeline(window).panel.add_filter(Stands((4,)))
    settled(window, qtbot)
    window.show_view("map")
    settled(window, qtbot)
    left = page.material.content.gathered.total
    assert 0 < left < every
    assert page.bar.filters.isVisible()
    laid = page.view.laid()
    assert laid is not None
    assert (laid.clusters.standings[:, 4] == laid.clusters.count).all()


def test_only_what_the_timeline_shows(window: Window, page: MapPage, qtbot: QtBot) -> None:
    view = timeline(window).view
    view.motion.enabled = False
    span = (1_640_995_200, 1_672_531_200)  # 2022
    view.fit(*span, glide=False, exact=True)
    page.bar.span.setChecked(True)
    settled(window, qtbot)
    found = page.material
    assert found is not None and found.scope.is_span
    columns = timeline(window).material
    assert columns is not None
    shown = set(found.found.ids[found.content.gathered.order].tolist())
    first, last = columns.found.earliest, columns.found.latest
    scale = view.scale
    held = set(columns.found.ids[(first < scale.right) & (last > scale.left)].tolist())
    assert shown == held & set(found.found.ids.tolist())
    page.bar.span.setChecked(False)
    settled(window, qtbot)
    assert page.material is not None and page.material.scope.is_all


def test_what_is_searched_is_ringed(window: Window, page: MapPage) -> None:
    assert page.material is not None
    one = page.material.found.ids[:1]
    window.session.seek(one)
    laid = page.view.laid()
    assert laid is not None
    assert int(laid.clusters.hits.sum()) == 1
    window.session.seek(None)
    laid = page.view.laid()
    assert laid is not None
    assert (laid.clusters.hits == -1).all()


def test_a_place_is_put_by_hand_and_back(window: Window, page: MapPage, qtbot: QtBot) -> None:
    place = alone(page)
    click(qtbot, page, place)
    selected = window.session.selection
    assert selected is not None
    page.acts.run("put")
    qtbot.waitUntil(lambda: page.view.putting is not None)
    with qtbot.waitSignal(window.session.changed):
        page.view.go_to(*spot(10.0, 20.0), 8)
        centre = QPoint(page.view.width() // 2, page.view.height() // 2)
        QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, _NONE, centre)
    settled(window, qtbot)
    row = page.row_of(selected.id)
    assert page.material is not None
    assert page.material.found.lat[row] == pytest.approx(10.0, abs=0.02)
    assert page.view.putting is None
    assert "Put" in window.session.undo_label
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    settled(window, qtbot)
    assert page.material.found.lat[page.row_of(selected.id)] != pytest.approx(10.0, abs=0.02)


def test_an_edit_elsewhere_moves_the_mark(window: Window, page: MapPage, qtbot: QtBot) -> None:
    assert page.material is not None
    incident = int(page.material.nowhere[0])
    with qtbot.waitSignal(window.session.changed):
        window.session.do(
            "Add a place",
            lambda step: incidents.add_place(
                step, incident, places.create(step, "A village", lat=35.0, lon=66.0)
            ),
        )
    settled(window, qtbot)
    assert page.row_of(incident) >= 0


def test_the_wheel_keeps_what_is_under_the_pointer(page: MapPage) -> None:
    view = page.view
    at = QPointF(200, 150)
    before = degrees(*view.sight.at(at.x(), at.y()))
    view.zoom(1.0, at)
    assert degrees(*view.sight.at(at.x(), at.y())) == pytest.approx(before)


def test_coordinates_are_understood() -> None:
    assert coordinates("34.53, 69.17") == (34.53, 69.17)
    assert coordinates("34,53 69,17") == (34.53, 69.17)
    assert coordinates("33.9° S 151.2° E") == (-33.9, 151.2)
    assert coordinates("91, 0") is None
    assert coordinates("Kabul") is None


def test_screen_readers_find_the_marks(page: MapPage, qtbot: QtBot) -> None:
    chart = accessible.interface(page.view)
    assert chart is not None
    assert chart.role() == QAccessible.Role.List
    laid = page.view.laid()
    assert laid is not None
    assert chart.childCount() == laid.x.size
    for number in range(chart.childCount()):
        mark = chart.child(number)
        assert mark is not None
        assert mark.text(QAccessible.Text.Name)
        assert chart.indexOfChild(mark) == number
        assert mark.role() == QAccessible.Role.ListItem
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_N)
    assert page.view.accessibleDescription()
    focused = chart.focusChild()
    assert focused is not None
    assert focused.text(QAccessible.Text.Name) == page.view.accessibleDescription()


def test_a_case_without_places_says_what_to_do(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "plain.case"
    with Case.create(path, "Plain") as case, case.step("Add") as step:
        step.insert("incident", title="Somewhere")
    page = opened(window, qtbot, path)
    assert page.empty.isVisible()
    assert "No incident has a place yet" in page.empty.title.text()
    assert "1 incident" in page.empty.hint.text()


def test_a_case_that_cannot_be_written_is_shown(
    window: Window, qtbot: QtBot, made_demo: Path
) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.session.open(made_demo, read_only=True)
    settled(window, qtbot)
    window.show_view("map")
    page = window.pages["map"]
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.material is not None)
    page.acts.run("put")
    assert page.view.putting is None


def test_another_case_brings_its_own(window: Window, page: MapPage, qtbot: QtBot) -> None:
    window.session.close()
    settled(window, qtbot)
    assert page.material is None
    window.session.select(Ref("incident", 1))
    assert page.view.selected == -1

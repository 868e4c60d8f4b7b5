"""Lanes in groups by hand and key: open and close, move, pin, sort, levels, heads that stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.columns import LaneName, Plan
from db.records import actors, incidents, places
from db.refs import Ref
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.grouping.groups import groups, head_at, stuck
from desktop.timeline.grouping.heads import DOT, STEP
from desktop.timeline.grouping.stack import GROUP, needs, stacked
from desktop.timeline.page import TimelinePage
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BOTH = Qt.KeyboardModifier.ControlModifier | _SHIFT


@pytest.fixture
def page(small: SmallCase, qtbot: QtBot) -> Iterator[TimelinePage]:
    with Case.open(small.path) as case, case.step("Nest") as step:
        group = actors.create(step, "Islamic State")
        branch = actors.create(step, "Sinai branch")
        for one in (small.iskp, branch):
            actors.relate(step, one, "part_of", group)
        incidents.add_actor(step, small.war, branch, "participant")
        country = places.create(step, "Myanmar", kind="country", country="MM")
        for name in ("Shan", "Kachin"):
            province = places.create(step, name, kind="province", parent=country)
            incident = incidents.create(step, f"In {name}", when=when.parse("2021"))
            incidents.add_place(step, incident, province)
    themes.start("light")
    session = Session()
    made = opened(session, small.path, qtbot, 1000, 500)
    made.view.repaint()
    yield made
    session.end()


def _names(page: TimelinePage) -> list[str]:
    return ["· " * lane.name.depth + lane.name.name for lane in page.view.scene.lanes.lanes]


def _at(page: TimelinePage, name: str) -> int:
    (number,) = (n for n, each in enumerate(_names(page)) if each == name)
    return number


def _spot(page: TimelinePage, number: int, x: float) -> QPoint:
    top = page.view.plot().top() + page.view.scene.stack.tops[number] - page.view.top
    return QPoint(round(x), round(top + 18))


def _renewed(page: TimelinePage, qtbot: QtBot, act: Callable[[], object]) -> list[str]:
    with qtbot.waitSignal(page.shown):
        act()
    page.view.repaint()
    return _names(page)


_OPEN = [
    "Islamic State",
    "· IS-Khorasan",
    "· Sinai branch",
    "Taliban",
    "Nobody named",
]


def test_a_click_on_the_triangle_closes_and_opens(page: TimelinePage, qtbot: QtBot) -> None:
    assert _names(page) == _OPEN
    spot = _spot(page, 0, DOT)

    def click() -> None:
        QTest.mouseClick(page.view, _LEFT, _BARE, spot)

    assert _renewed(page, qtbot, click) == ["Islamic State", "Taliban", "Nobody named"]
    assert page.view.scene.lane(0).name.count == 4  # each incident once
    assert _renewed(page, qtbot, click) == _OPEN


def test_l_closes_the_group_a_lane_stands_in(page: TimelinePage, qtbot: QtBot) -> None:
    page.view.walked_lane = 2

    def press() -> None:
        QTest.keyClick(page.view, Qt.Key.Key_L)

    assert len(_renewed(page, qtbot, press)) == 3
    assert page.view.walked_lane == 0
    assert _renewed(page, qtbot, press) == _OPEN


def test_a_head_is_dragged_among_its_siblings(page: TimelinePage, qtbot: QtBot) -> None:
    start, end = _spot(page, 2, 80), _spot(page, 1, 80)

    def drag() -> None:
        QTest.mousePress(page.view, _LEFT, _BARE, start)
        for y in (start.y() - 10, end.y() + 4, end.y() - 6):
            QTest.mouseMove(page.view, QPoint(start.x(), y))
        page.view.repaint()
        QTest.mouseRelease(page.view, _LEFT, _BARE, QPoint(start.x(), end.y() - 6))

    assert _renewed(page, qtbot, drag)[:3] == ["Islamic State", "· Sinai branch", "· IS-Khorasan"]
    assert page.host.plans.of("actor").sort == "own"


def test_escape_leaves_a_dragged_head_where_it_was(page: TimelinePage, qtbot: QtBot) -> None:
    start = _spot(page, 3, 80)
    QTest.mousePress(page.view, _LEFT, _BARE, start)
    QTest.mouseMove(page.view, start - QPoint(0, 20))
    QTest.mouseMove(page.view, QPoint(80, round(page.view.plot().top()) + 2))
    assert page.view.held.moved == 3
    assert page.view.held.drop == 0.0
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.view, _LEFT, _BARE, start)
    assert page.view.held.moved == -1
    assert page.host.plans.of("actor").order == ()


def test_a_lane_is_moved_pinned_and_sorted_by_keys(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    view.walked_lane = _at(page, "Taliban")
    names = _renewed(page, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_Up, _ALT))
    assert names[0] == "Taliban"
    assert view.walked_lane == 0
    names = _renewed(page, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_S))
    assert names == _OPEN
    view.walked_lane = _at(page, "· Sinai branch")
    names = _renewed(page, qtbot, lambda: QTest.keyClick(view, Qt.Key.Key_P, _SHIFT))
    assert names[:3] == ["Sinai branch", "Islamic State", "· IS-Khorasan"]
    assert view.scene.lane(0).name.pinned
    assert len(view.scene.lane(1)) == 4
    names = _renewed(page, qtbot, lambda: page.host.acts.run("sort-name"))
    assert names[1:] == ["Islamic State", "· IS-Khorasan", "Taliban", "Nobody named"]
    assert _renewed(page, qtbot, lambda: page.host.acts.run("lanes-reset")) == _OPEN
    assert _renewed(page, qtbot, lambda: page.host.acts.run("lanes-back")) == names
    names = _renewed(page, qtbot, lambda: page.host.acts.run("lanes-back"))
    assert names[:3] == ["Sinai branch", "Islamic State", "· IS-Khorasan"]


def test_levels_of_places_are_zoomed_apart_from_time(page: TimelinePage, qtbot: QtBot) -> None:
    scale = page.view.scale
    names = _renewed(page, qtbot, lambda: page.panel.choose_axis("place"))
    assert "Myanmar" in names
    names = _renewed(page, qtbot, lambda: QTest.keyClick(page.view, Qt.Key.Key_Period))
    assert names[names.index("Myanmar") :][:3] == ["Myanmar", "· Shan", "· Kachin"]
    assert page.view.scale == scale
    # Each axis keeps its own.
    assert _renewed(page, qtbot, lambda: page.panel.choose_axis("actor")) == _OPEN
    assert _renewed(page, qtbot, lambda: page.panel.choose_axis("place")) == names
    names = _renewed(page, qtbot, lambda: QTest.keyClick(page.view, Qt.Key.Key_Comma))
    assert "· Shan" not in names


def test_keys_go_from_head_to_head_and_say_which(page: TimelinePage, qtbot: QtBot) -> None:
    for lane in (0, 1, 2):
        QTest.keyClick(page.view, Qt.Key.Key_Down, _BOTH)
        assert page.view.held.pointed == page.view.walked_lane == lane
    QTest.keyClick(page.view, Qt.Key.Key_Up, _BOTH)
    assert page.view.walked_lane == 1
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.held.pointed == -1


def test_low_lanes_take_less_room(page: TimelinePage, qtbot: QtBot) -> None:
    page.view.resize(900, 200)
    before = page.view.scene.stack.heights
    with qtbot.waitSignal(page.shown):
        page.host.acts.run("lanes-low")
    assert sum(page.view.scene.stack.heights) <= sum(before)
    assert page.view.scene.compact


def test_the_corner_says_the_level_and_opens_menus(page: TimelinePage, qtbot: QtBot) -> None:
    acts = [act.name for act in page.host.acts.of_menu("level") if act.ready()]
    assert acts == ["level-actor-0", "level-actor-1"]
    assert page.host.acts.of_menu("order")
    _renewed(page, qtbot, lambda: page.host.acts.run("level-actor-0"))
    assert page.host.plans.of("actor") == Plan(level=0)


def test_open_groups_stay_at_the_top_until_their_last_lane_pushes_them_out() -> None:
    names = [
        LaneName(1, "A", is_open=True, branches=True),
        LaneName(2, "A1", depth=1, over=1, is_open=True, branches=True),
        LaneName(3, "A1a", depth=2, over=2),
        LaneName(4, "A2", depth=1, over=1),
        LaneName(5, "B"),
    ]
    held = groups(names)
    assert held.over == (-1, 0, 1, 0, -1)
    assert held.after == (4, 3, 3, 4, 5)
    stack = stacked(needs([(name, 100) for name in names]), 100.0)
    assert stuck(stack, held, 0.0) == []
    middle = stack.tops[2] + 5 - 2 * GROUP
    assert [each.lane for each in stuck(stack, held, middle + 2 * GROUP)] == [0, 1]
    assert head_at(stack, held, stack.tops[2] + 5, 1.0) == 0
    assert head_at(stack, held, stack.tops[2] + 5, GROUP + 1.0) == 1
    # The last lane of a group pushes its head out.
    leaving = stuck(stack, held, stack.tops[4] - 10)
    assert [(each.lane, each.y) for each in leaving] == [(0, 10 - GROUP)]
    assert STEP < DOT


def test_down_walks_past_open_groups_whose_lanes_hold_the_same(
    page: TimelinePage, qtbot: QtBot
) -> None:
    session = page.session
    session.select(Ref("incident", _incident(page, "Taliban")))
    page.view.walked_lane = _at(page, "Taliban")
    for name in ("· Sinai branch", "· IS-Khorasan"):
        QTest.keyClick(page.view, Qt.Key.Key_Up)
        assert _names(page)[page.view.walked_lane] == name
    QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert _names(page)[page.view.walked_lane] == "· IS-Khorasan"


def test_a_saved_view_brings_the_plan_of_each_axis_back(page: TimelinePage, qtbot: QtBot) -> None:
    (part,) = (part for part in page.host.view_parts if part.name == "lanes")
    _renewed(page, qtbot, lambda: page.host.acts.run("level-coarser"))
    kept = part.keep()
    _renewed(page, qtbot, lambda: page.host.acts.run("lanes-reset"))
    names = _renewed(page, qtbot, part.read(kept))
    assert names == ["Islamic State", "Taliban", "Nobody named"]
    assert _renewed(page, qtbot, part.read({"moon": None})) == _OPEN


def _incident(page: TimelinePage, lane: str) -> int:
    scene = page.view.scene
    return int(scene.found.ids[scene.lane(_at(page, lane)).rows[0]])


def test_a_wheel_with_ctrl_over_the_heads_zooms_lanes_and_not_time(
    page: TimelinePage, qtbot: QtBot
) -> None:
    view, left, right = page.view, page.view.scale.left, page.view.scale.right

    def turn() -> None:
        at = QPointF(_spot(page, 0, 60))
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    assert _renewed(page, qtbot, turn) == ["Islamic State", "Taliban", "Nobody named"]
    assert view.scale.left == left
    assert view.scale.right == pytest.approx(right, abs=10)


def test_pinned_lanes_stay_in_sight_above_the_heads_of_groups() -> None:
    names = [
        LaneName(9, "Pinned", pinned=True),
        LaneName(8, "Another", pinned=True, is_open=True, branches=True),
        LaneName(7, "Its part", depth=1, over=8),
        LaneName(1, "A", is_open=True, branches=True),
        LaneName(3, "A1", depth=1, over=1),
        LaneName(5, "B"),
    ]
    held = groups(names)
    assert held.pinned == (0, 1)
    stack = stacked(needs([(name, 100) for name in names]), 100.0)
    assert stuck(stack, held, stack.tops[1] - GROUP - 1) == []
    assert [each.lane for each in stuck(stack, held, stack.tops[1] - GROUP + 1)] == [0, 1]
    deep = stack.tops[4] + 5 - 3 * GROUP
    assert [(each.lane, each.y) for each in stuck(stack, held, deep + 3 * GROUP)] == [
        (0, 0.0),
        (1, GROUP),
        (3, 2 * GROUP),
    ]
    assert head_at(stack, held, stack.tops[4], GROUP + 1.0) == 1


def test_a_record_in_a_closed_group_marks_the_group(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    group = page.view.scene.lane(0).name.key
    page.session.select(Ref("actor", small.iskp))
    assert page.view.marked_lane == small.iskp
    _renewed(page, qtbot, lambda: page.host.acts.run("level-coarser"))
    assert page.view.marked_lane == group


def test_the_strip_of_a_group_stays_and_looks_closer(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    page.resize(1000, 300)
    view.repaint()
    assert page.view.scene.stack.height > view.plot().height() + 60
    view.scroll_lanes(50)
    view.repaint()
    x = view.plot().left() + view.scale.x(view.scene.lane(0).starts[-1] + 3600)
    spot = QPoint(round(x), round(view.plot().top() + GROUP / 2))
    assert view.head_at(QPointF(60, spot.y())) == 0
    frame = view.frame()
    tips = [layer.tip(QPointF(spot) - view.plot().topLeft(), frame) for layer in view.layers]
    assert any(tip is not None and tip.title.startswith("Islamic State: 1") for tip in tips)
    span = view.scale.right - view.scale.left
    QTest.mouseClick(view, _LEFT, _BARE, spot)
    assert view.scale.right - view.scale.left < span


def test_the_corner_opens_its_menus(page: TimelinePage, qtbot: QtBot) -> None:
    order, level = (page.view.findChild(QWidget, name) for name in ("order", "level"))
    for button, words in ((order, "Low lanes"), (level, "Groups alone")):
        assert button is not None
        QTest.mouseClick(button, _LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert any(action.text().startswith(words) for action in menu.actions())
        menu.close()

"""The page with a real case: what is shown, chosen, filtered, moved and told."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db import when
from db.asking import All, OfKind, Stands, Words
from db.records import incidents
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: _titled(made))
    return made


_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier


def _click(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, _LEFT, _BARE, at)


def _drag(widget: QWidget, *points: QPoint) -> None:
    QTest.mousePress(widget, _LEFT, _BARE, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, _LEFT, _BARE, points[-1])


def _selected(session: Session) -> int:
    return 0 if session.selection is None else session.selection.id


def _titled(page: TimelinePage) -> bool:
    page.view.repaint()
    bars = page.view.bars
    return bars is not None and any(label is not None for label in bars.labels)


def _row(page: TimelinePage, incident: int) -> int:
    return int(np.flatnonzero(page.view.scene.found.ids == incident)[0])


def _point(page: TimelinePage, incident: int) -> QPoint:
    """The middle of an incident's first bar."""
    page.view.repaint()
    bars = page.view.bars
    assert bars is not None
    place = int(np.flatnonzero(bars.row == _row(page, incident))[0])
    at = QPointF(float(bars.left[place]) + float(bars.width[place]) / 2, float(bars.y[place]) + 7)
    return (at + page.view.plot().topLeft()).toPoint()


def test_it_opens_on_all_dated_incidents_and_tells_the_rest(
    page: TimelinePage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.status_text.startswith("4 of 4"))
    assert "1 without a date" in page.status_text
    assert [lane.name.name for lane in page.view.scene.lanes.lanes] == ["IS-Khorasan", "Taliban"]


def test_a_click_on_a_bar_selects_it_everywhere(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.selected) as told:
        _click(page.view, _point(page, small.termez))
    assert told.args[0] == Ref("incident", small.termez)
    assert page.view.selected == small.termez
    assert "Rockets at Termez" in page.view.accessibleDescription()


def test_what_is_selected_elsewhere_comes_into_sight(
    page: TimelinePage, session: Session, small: SmallCase
) -> None:
    start = when.bounds("2015-03").earliest or 0
    page.view.fit(start, start + 86_400, glide=False)
    session.select(Ref("incident", small.termez))
    x = page.view.scale.x(when.bounds("2022-04-18").earliest or 0)
    assert 0 <= x <= page.view.scale.width
    session.select(None)
    assert page.view.selected == 0


def test_the_wheel_zooms_at_the_pointer(page: TimelinePage) -> None:
    view = page.view
    at = view.plot().center() + QPointF(120, 0)
    x = at.x() - view.plot().left()
    instant, step = view.scale.at(x), view.scale.step
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    assert view.scale.step < step
    assert abs(view.scale.x(instant) - x) < 1.5


def test_dragging_moves_time(page: TimelinePage) -> None:
    view = page.view
    left = view.scale.left
    at = view.plot().center().toPoint() + QPoint(0, 40)
    _drag(view, at, at + QPoint(60, 0), at + QPoint(120, 0))
    assert left - view.scale.left == pytest.approx(120 * view.scale.step, rel=0.01)


def test_keys_walk_zoom_and_let_go(page: TimelinePage, session: Session, small: SmallCase) -> None:
    session.select(Ref("incident", small.airport))
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert _selected(session) == small.termez
    QTest.keyClick(page.view, Qt.Key.Key_P)
    assert _selected(session) == small.airport
    QTest.keyClick(page.view, Qt.Key.Key_D)
    assert _selected(session) == small.termez
    step = page.view.scale.step
    QTest.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.scale.step < step
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert _selected(session) == 0
    left = page.view.scale.left
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.scale.left > left
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.scale.left < (when.bounds("2014-10-01").earliest or 0)


def test_up_and_down_change_the_lane(
    page: TimelinePage, session: Session, small: SmallCase
) -> None:
    session.select(Ref("incident", small.termez))
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert _selected(session) == small.war
    assert page.view.walked_lane == 1


def test_other_lanes_and_filters(page: TimelinePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.shown):
        page.panel.choose_axis("kind")
    assert {lane.name.name for lane in page.view.scene.lanes.lanes} == {
        "Explosions and fire",
        "Rocket fire",
        "Bombing",
        "Other",
    }
    with qtbot.waitSignal(page.shown):
        page.panel.put(All((Stands((4,)),)))
    assert page.view.scene.lanes.shown == 1
    qtbot.waitUntil(lambda: page.status_text.startswith("1 of 4"))
    assert "1 filter" in page.status_text
    with qtbot.waitSignal(page.shown):
        page.panel.put(All((Words("rockets"),)))
    assert page.view.scene.lanes.shown == 1
    with qtbot.waitSignal(page.shown):
        page.panel.put(All((OfKind(("protest",)),)))
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.shown):
        page.empty.button.click()
    assert page.view.scene.lanes.shown == 4
    assert page.view.isVisible()


@pytest.mark.parametrize("axis", ["place", "source", "none"])
def test_every_axis_can_be_chosen(page: TimelinePage, qtbot: QtBot, axis: str) -> None:
    with qtbot.waitSignal(page.shown):
        page.panel.choose_axis(axis)
    assert page.view.scene.lanes.shown == 4
    page.view.repaint()


def test_an_edit_shows_without_reading_everything(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.shown):
        session.do(
            "Date it",
            lambda step: incidents.set_when(step, small.undated, when.parse("2023-01-05")),
        )
    assert len(page.view.scene.found) == 5
    with qtbot.waitSignal(page.shown):
        session.undo()
    assert len(page.view.scene.found) == 4


def test_the_overview_moves_and_resizes_the_window(page: TimelinePage) -> None:
    view, overview = page.view, page.overview
    start = when.bounds("2021").earliest or 0
    view.fit(start, start + 365 * 86_400, glide=False)
    box = overview.window_box()
    span = view.scale.right - view.scale.left
    middle = box.center().toPoint()
    _drag(overview, middle, middle + QPoint(80, 0))
    assert view.scale.left > start
    assert view.scale.right - view.scale.left == pytest.approx(span, rel=0.01)
    edge = QPoint(round(overview.window_box().right()), 30)
    _drag(overview, edge, edge + QPoint(40, 0))
    assert view.scale.right - view.scale.left > span * 1.05


def test_a_span_asked_for_is_shown_exactly(page: TimelinePage) -> None:
    start, end = when.bounds("2021-08").earliest, when.bounds("2021-08").latest
    page.show_span(start, end)
    assert page.view.scale.left == start
    assert abs(page.view.scale.right - (end or 0)) <= 1


def test_colours_change_the_legend_only_where_they_need_words(page: TimelinePage) -> None:
    plain = page.legend.height()
    page.panel.recoloured.emit("kind")
    assert page.view.looks.colouring == "kind"
    assert page.legend.height() >= plain
    page.panel.recoloured.emit("standing")
    page.view.repaint()


def test_dark_and_light_draw(page: TimelinePage) -> None:
    themes.choose("dark")
    page.view.repaint()
    themes.choose("light")
    page.view.repaint()


def test_an_empty_case_says_what_to_do(
    session: Session, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    page = TimelinePage(session)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.shown):
        session.create(tmp_path_factory.mktemp("new") / "new.case", "New")
    assert page.empty.isVisible()
    assert page.empty.title.text() == "No dated incidents yet"


def test_a_lane_name_opens_its_actor_and_an_actor_marks_its_lane(
    page: TimelinePage, session: Session, small: SmallCase
) -> None:
    _click(page.view, QPoint(40, 60))
    assert session.selection == Ref("actor", small.iskp)
    session.select(Ref("actor", small.taliban))
    assert page.view.marked_lane == small.taliban
    page.view.repaint()
    session.select(Ref("incident", small.termez))
    assert page.view.marked_lane == 0


def test_the_card_beside_the_pointer_says_what_lies_there(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    at = _point(page, small.termez)
    QTest.mouseMove(page.view, at - QPoint(60, 0))
    QTest.mouseMove(page.view, at)
    qtbot.waitUntil(page.view.card.isVisible)
    words = [line.text() for line in page.view.card.findChildren(QLabel)]
    assert words[:2] == ["Rockets at Termez", "18 April 2022"]
    assert words[2].startswith("Rocket fire · disputed")
    QApplication.sendEvent(page.view, QEvent(QEvent.Type.Leave))
    assert not page.view.card.isVisible()


def test_a_glide_ends_where_it_was_sent(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    view.motion.enabled = True
    goal = view.scale.zoomed(3.0, 200.0)
    view.go(goal, 0.05)
    further = view.motion.goal(view.scale).zoomed(2.0, 200.0)
    view.go(further, 0.05)
    qtbot.waitUntil(lambda: view.scale == further)


def test_the_wheel_over_the_names_scrolls_the_lanes(page: TimelinePage, qtbot: QtBot) -> None:
    page.resize(1200, 330)
    page.view.repaint()
    at = QPointF(40, 100)
    step = page.view.scale.step
    event = QWheelEvent(
        at,
        page.view.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.view, event)
    assert page.view.top > 0
    assert page.view.scale.step == step


def test_lane_heads_can_be_widened(page: TimelinePage) -> None:
    edge = QPoint(page.view.head_width, 200)
    _drag(page.view, edge, edge + QPoint(30, 0), edge + QPoint(60, 0))
    assert page.view.head_width == 228
    assert page.view.plot().left() == 228


def test_a_drawn_frame_says_the_same_at_any_ratio(page: TimelinePage) -> None:
    image = QImage(page.view.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    page.view.render(image)
    assert page.view.canvas.ratio == 2.0
    page.view.repaint()
    assert page.view.canvas.ratio == 1.0


def _add_many(step: Step, number: int, dates: str) -> None:
    for each in range(number):
        incidents.create(step, f"Number {each}", when=when.parse(dates.format(1 + each % 28)))


def test_a_click_on_what_found_no_room_looks_closer(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.shown):
        session.do("Add", lambda step: _add_many(step, 60, "2019-06-03"))
    page.view.repaint()
    view = page.view
    fold = view.scene.folds(view.scale, view.top, view.top + view.plot().height())[-1]
    step = view.scale.step
    at = (QPointF(fold.x, fold.y) + view.plot().topLeft()).toPoint()
    QTest.mouseMove(view, at - QPoint(50, 0))
    QTest.mouseMove(view, at)
    qtbot.waitUntil(view.card.isVisible)
    _click(view, at)
    assert view.scale.step == pytest.approx(step / 4)


def test_a_strip_counts_and_a_click_on_it_looks_closer(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.shown):
        session.do("Add", lambda step: _add_many(step, 900, "2019-06-{:02}"))
    view = page.view
    view.fit(when.bounds("2010").earliest or 0, when.bounds("2024").latest or 0, glide=False)
    for _ in range(3):
        view.repaint()
    number = next(n for n in range(len(view.scene.lanes.lanes)) if view.scene.has_strip(n))
    x = view.scale.x(when.bounds("2019-06-14").earliest or 0)
    y = view.scene.stack.tops[number] + 20 - view.top
    at = (QPointF(x, y) + view.plot().topLeft()).toPoint()
    QTest.mouseMove(view, at - QPoint(90, 0))
    QTest.mouseMove(view, at)
    qtbot.waitUntil(view.card.isVisible)
    assert any("incidents" in line.text() for line in view.card.findChildren(QLabel))
    step = view.scale.step
    _click(view, at)
    assert view.scale.step < step / 10


def test_incidents_without_a_date_can_be_gone_through(
    page: TimelinePage, session: Session, small: SmallCase
) -> None:
    (action,) = [each for each in page.actions() if "next incident without" in each.text()]
    action.trigger()
    assert _selected(session) == small.undated
    action.trigger()
    assert _selected(session) == small.undated

"""Moving through time with hand, wheel, fingers and keys: on a page with the small case."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import when
from db.asking import Dated, parts
from db.refs import Ref
from db.when import seconds
from desktop.session import Session
from desktop.timeline.moving.going import GoField
from desktop.timeline.moving.motion import Motion, Swing
from desktop.timeline.page import TimelinePage
from desktop.timeline.scales.scale import Scale, fitted
from desktop.timeline.scales.zone_field import ZoneField, zone_named
from desktop.widgets import Sheet, TextField
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    made.view.repaint()
    return made


def _drag(widget: QWidget, held: Qt.KeyboardModifier, *points: QPoint) -> None:
    QTest.mousePress(widget, _LEFT, held, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, _LEFT, held, points[-1])


def _plot(page: TimelinePage, x: float, y: float = 300) -> QPoint:
    return (page.view.plot().topLeft() + QPointF(x, y)).toPoint()


def _span(page: TimelinePage) -> tuple[int, int]:
    return page.view.scale.left, page.view.scale.right


def _sheet(page: TimelinePage) -> Sheet:
    return next(sheet for sheet in page.findChildren(Sheet) if sheet.isVisible())


def _select(page: TimelinePage, session: Session, incident: int, qtbot: QtBot) -> None:
    session.select(Ref("incident", incident))
    qtbot.waitUntil(lambda: page.view.labels.get(incident) is not None)


# Hand and fingers


def test_shift_and_drag_shows_what_was_drawn(page: TimelinePage) -> None:
    view = page.view
    wanted = view.scale.at(200), view.scale.at(500)
    _drag(view, _SHIFT, _plot(page, 200), _plot(page, 300), _plot(page, 500))
    assert _span(page) == pytest.approx(wanted, abs=view.scale.step * 400)


def test_a_slip_with_shift_draws_nothing(page: TimelinePage) -> None:
    before = _span(page)
    _drag(page.view, _SHIFT, _plot(page, 200), _plot(page, 205))
    assert _span(page) == before


def test_a_pinch_of_a_touchpad_keeps_what_is_under_it(page: TimelinePage) -> None:
    view = page.view
    at = QPointF(_plot(page, 420))
    instant, step = view.scale.at(420), view.scale.step
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(view.mapToGlobal(at)),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(view, event)
    assert view.scale.step == pytest.approx(step / 1.25)
    assert view.scale.x(instant) == pytest.approx(420, abs=1.5)


def test_two_fingers_on_a_screen_pinch(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    step = view.scale.step
    instant = view.scale.at(400)
    touch = QTest.touchEvent(view, device)
    touch.press(0, _plot(page, 350), view).press(1, _plot(page, 450), view).commit()
    for out in range(10, 101, 10):
        touch.move(0, _plot(page, 350 - out), view).move(1, _plot(page, 450 + out), view).commit()
    touch.release(0, _plot(page, 250), view).release(1, _plot(page, 550), view).commit()
    assert view.scale.step < step / 1.8
    assert abs(view.scale.x(instant) - 400) < 30


def test_a_throw_slides_on_and_a_key_stops_it(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    view.motion.enabled = True
    left = view.scale.left
    assert view.motion.throw(view.scale, -3000)
    qtbot.waitUntil(lambda: view.scale.left > left)
    QTest.keyClick(view, Qt.Key.Key_Control)
    assert not view.motion.thrown
    assert view.motion.throw(view.scale, -3000)
    QTest.mousePress(view, _LEFT, _BARE, _plot(page, 10, 4))
    assert not view.motion.thrown
    QTest.mouseRelease(view, _LEFT, _BARE, _plot(page, 10, 4))


def test_a_slide_comes_to_rest(qtbot: QtBot, page: TimelinePage) -> None:
    seen: list[Scale] = []
    motion = Motion(seen.append, page)
    begin = fitted(0, 86_400, 1000.0)
    assert motion.throw(begin, 200)
    qtbot.waitUntil(lambda: not motion.thrown)
    lefts = [scale.left for scale in seen]
    assert lefts == sorted(lefts, reverse=True)
    assert begin.x(seen[-1].left) == pytest.approx(-64, abs=8)  # speed times friction


def test_nothing_is_thrown_where_motion_is_unwanted(page: TimelinePage) -> None:
    assert not page.view.motion.throw(page.view.scale, -3000)
    assert not page.view.motion.thrown


def test_a_drag_held_still_before_the_end_is_no_throw() -> None:
    swing = Swing()
    now = time.monotonic()
    for step in range(5):
        swing.see(step * 10.0, now + step * 0.01)
    assert swing.speed(now + 0.04) == pytest.approx(1000)
    assert swing.speed(now + 0.5) == 0.0


def test_double_clicks_on_the_axis_show_the_unit_there(page: TimelinePage) -> None:
    view = page.view
    view.fit(seconds(2022, 3, 10), seconds(2022, 5, 20), glide=False, exact=True)
    x = view.scale.x(seconds(2022, 4, 18))
    QTest.mouseDClick(view, _LEFT, _BARE, QPoint(round(view.plot().left() + x), 10))
    assert _span(page) == (seconds(2022, 4), seconds(2022, 5))


# Back and forward


def test_windows_looked_at_can_be_gone_back_to(page: TimelinePage, qtbot: QtBot) -> None:
    view, acts = page.view, page.host.acts
    spans = [(seconds(2021), seconds(2022)), (seconds(2022, 4), seconds(2022, 5))]
    acts.run("zoom-back")  # the window it opened on is the first
    for span in spans:
        view.fit(*span, glide=False, exact=True)
        acts.run("zoom-forward")  # settles without waiting
    assert acts.run("zoom-back")
    assert _span(page) == spans[0]
    QTest.mouseClick(view, Qt.MouseButton.ForwardButton, _BARE, _plot(page, 100))
    assert _span(page) == spans[1]
    assert not acts.run("zoom-forward")
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert _span(page) == spans[0]


# Bookmarks


def test_bookmarks_are_made_gone_to_and_undone(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    view, acts = page.view, page.host.acts
    spring = seconds(2022, 4), seconds(2022, 6)
    view.fit(*spring, glide=False, exact=True)
    acts.run("bookmark")
    name = _sheet(page).findChildren(TextField)[0]
    name.set_value("Spring & rockets")
    with qtbot.waitSignal(session.changed):
        _sheet(page).submit()
    row = next(track for track in view.tracks if track.name == "Bookmarks")
    qtbot.waitUntil(lambda: row.height > 0)
    view.fit(seconds(2010), seconds(2030), glide=False, exact=True)
    x = view.scale.x(spring[0])
    top = view.plot().top() - sum(t.height for t in view.tracks if t.above and t is not row)
    at = QPoint(round(view.plot().left() + x + 2), round(top - row.height / 2))
    assert view.ground().track_at(QPointF(at)) is not None
    assert any(action.text() == "Timeline: go to Spring && rockets" for action in page.actions())
    QTest.mouseClick(view, _LEFT, _BARE, at)
    assert _span(page) == spring
    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: row.height == 0)


# Going


def test_words_lead_there_and_say_so_before(page: TimelinePage) -> None:
    page.host.acts.run("go")
    field = page.findChildren(GoField)[0]
    QTest.keyClicks(field.line, "late 2019")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    start, end = _span(page)
    assert start < seconds(2019, 9)
    assert end > seconds(2020)
    assert end - start < 300 * 86_400


def test_words_with_two_meanings_are_asked_about(page: TimelinePage) -> None:
    before = _span(page)
    page.host.acts.run("go")
    field = page.findChildren(GoField)[0]
    QTest.keyClicks(field.line, "9/11/2001")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert _sheet(page).isVisible()
    assert _span(page) == before
    assert [each.words for each in field.found] == ["9 November 2001", "11 September 2001"]
    field.set_value(field.found[1])
    _sheet(page).submit()
    assert _span(page)[0] < seconds(2001, 9, 11) < _span(page)[1]


def test_everything_around_an_incident(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _select(page, session, small.termez, qtbot)
    page.host.acts.run("go-around")
    with qtbot.waitSignal(page.shown):
        _sheet(page).submit()
    span = seconds(2022, 4, 11), seconds(2022, 4, 26)
    assert _span(page) == span
    assert Dated(*span) in parts(page.host.panel.narrowed)


def test_the_selection_is_zoomed_to(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _select(page, session, small.airport, qtbot)
    QTest.keyClick(page.view, Qt.Key.Key_Z)
    start, end = _span(page)
    assert start < seconds(2021, 8, 26) < end
    assert end - start < 30 * 86_400


# Time


def test_days_are_counted_from_the_selected_incident(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _select(page, session, small.termez, qtbot)
    QTest.keyClick(page.view, Qt.Key.Key_R)
    assert page.view.clock.zero == seconds(2022, 4, 18) // 86_400
    qtbot.waitUntil(lambda: "day 0 is 18 April 2022" in page.status_text)
    found = page.view.scene.found
    assert page.view.selected_row >= 0
    _select(page, session, small.airport, qtbot)
    row = int(np.flatnonzero(found.ids == small.airport)[0])
    assert page.view.selected_row == row
    flag = page.view.frame()
    assert flag.selected == row
    QTest.keyClick(page.view, Qt.Key.Key_R)
    assert page.view.clock.zero == seconds(2021, 8, 26) // 86_400
    QTest.keyClick(page.view, Qt.Key.Key_R)
    assert page.view.clock.zero is None


def test_a_view_keeps_the_time_it_shows(page: TimelinePage, small: SmallCase) -> None:
    part = next(each for each in page.host.view_parts if each.name == "time")
    held = {"time": "scene", "zone": "Asia/Kabul", "zero": small.termez, "calendar": "julian"}
    part.read(held)()
    assert part.keep() == held
    assert page.view.clock.zone.name == "Asia/Kabul"
    assert "Kabul" in page.view.clock.words
    assert any(track.name == "Julian" for track in page.view.tracks)
    part.read({"time": "utc", "zone": "", "zero": 0, "calendar": ""})()
    assert page.view.clock.words == "UTC"


def test_the_three_times_are_gone_through(page: TimelinePage, qtbot: QtBot) -> None:
    def clock() -> str:
        return page.view.clock.words

    QTest.keyClick(page.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: clock().startswith(("time at the scene", "your time")))
    while not clock().startswith("your time"):
        QTest.keyClick(page.view, Qt.Key.Key_T)
    QTest.keyClick(page.view, Qt.Key.Key_T)
    assert clock() == "UTC"


def test_zones_are_understood_as_people_write_them() -> None:
    assert zone_named("kabul") == "Asia/Kabul"
    assert zone_named("Kabul (Asia/Kabul)") == "Asia/Kabul"
    assert zone_named("UTC+4:30") == zone_named("+04:30") == "+04:30"
    assert zone_named("−3") == "-03:00"
    assert zone_named("Atlantis") is None


def test_a_zone_that_nobody_knows_is_asked_again(page: TimelinePage, qtbot: QtBot) -> None:
    page.host.acts.run("time-zone")
    qtbot.waitUntil(lambda: bool(page.findChildren(ZoneField)))
    field = page.findChildren(ZoneField)[0]
    field.line.setText("Atlantis")
    _sheet(page).submit()
    assert page.view.clock.words == "UTC"
    field.line.setText("Kabul")
    _sheet(page).submit()
    assert page.view.clock.words == "time at the scene, Kabul"


# Measuring


def test_two_incidents_are_measured_by_key(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    _select(page, session, small.airport, qtbot)
    QTest.keyClick(page.view, Qt.Key.Key_M)
    _select(page, session, small.termez, qtbot)
    with qtbot.waitSignal(session.noted) as told:
        QTest.keyClick(page.view, Qt.Key.Key_M)
    assert told.args[0].startswith("7 months 23 days · 235 days · 26 Aug 2021 → 18 Apr 2022")
    page.view.repaint()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.selected == small.termez
    measuring = next(each for each in page.host.acts if each.name == "measure").on
    assert measuring is not None and not measuring()


def test_a_drag_measures_and_snaps_to_bars(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    view = page.view
    view.fit(seconds(2022, 4, 1), seconds(2022, 6, 1), glide=False, exact=True)
    view.repaint()
    bars = view.bars
    assert bars is not None
    row = int(np.flatnonzero(view.scene.found.ids == small.termez)[0])
    place = int(np.flatnonzero(bars.row == row)[0])
    edge = QPointF(float(bars.left[place]) + 3, float(bars.y[place]) + 7)
    at = (view.plot().topLeft() + edge).toPoint()
    far = round(view.scale.x(seconds(2022, 5, 1)) - edge.x())
    page.host.acts.run("measure")
    with qtbot.waitSignal(session.noted) as told:
        _drag(view, _BARE, at, at + QPoint(30, 0), at + QPoint(far, 40))
    assert told.args[0] == "13 days · 18 Apr 2022 → 1 May 2022"
    assert when.bounds("2022-04-18").earliest == seconds(2022, 4, 18)

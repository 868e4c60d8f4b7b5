"""Hands and ears: picking several, and what a screen reader finds and hears."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.records import actors, incidents
from db.refs import Ref
from db.step import Step
from db.when import When, seconds
from desktop.session import Session
from desktop.timeline.hands import accessible
from desktop.timeline.page import TimelinePage
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BARE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: _titled(made))
    return made


def _titled(page: TimelinePage) -> bool:
    page.view.repaint()
    bars = page.view.bars
    return bars is not None and any(label is not None for label in bars.labels)


def _point(page: TimelinePage, incident: int) -> QPoint:
    """The middle of an incident's first bar."""
    page.view.repaint()
    bars = page.view.bars
    assert bars is not None
    row = int(np.flatnonzero(page.view.scene.found.ids == incident)[0])
    place = int(np.flatnonzero(bars.row == row)[0])
    at = QPointF(float(bars.left[place]) + float(bars.width[place]) / 2, float(bars.y[place]) + 7)
    return (at + page.view.plot().topLeft()).toPoint()


def _key(page: TimelinePage, key: Qt.Key, held: Qt.KeyboardModifier = _BARE) -> None:
    QTest.keyClick(page.view, key, held)


# Picking


def test_ctrl_and_click_picks_and_lets_go(page: TimelinePage, small: SmallCase) -> None:
    QTest.mouseClick(page.view, _LEFT, _CTRL, _point(page, small.termez))
    QTest.mouseClick(page.view, _LEFT, _CTRL, _point(page, small.airport))
    assert page.host.picked.ids == {small.termez, small.airport}
    assert page.status_text.startswith("2 selected, 2 in view · ")
    QTest.mouseClick(page.view, _LEFT, _CTRL, _point(page, small.termez))
    assert page.host.picked.ids == {small.airport}
    assert page.view.selected == 0


def test_a_box_picks_what_it_touches(page: TimelinePage, small: SmallCase) -> None:
    view = page.view
    start, end = _point(page, small.airport), _point(page, small.termez)
    first = QPoint(min(start.x(), end.x()) - 20, round(view.plot().top()) + 2)
    last = QPoint(max(start.x(), end.x()) + 20, round(view.plot().bottom()) - 2)
    QTest.mousePress(view, _LEFT, _CTRL, first)
    for at in (first + QPoint(20, 10), last):
        QTest.mouseMove(view, at)
    assert {small.airport, small.termez} <= page.host.picked.ids
    view.repaint()
    QTest.mouseRelease(view, _LEFT, _CTRL, last)
    assert {small.airport, small.termez, small.war} == page.host.picked.ids
    _key(page, Qt.Key.Key_Escape)
    assert not page.host.picked.ids


def test_escape_in_the_box_gives_back_what_was_picked(page: TimelinePage, small: SmallCase) -> None:
    view = page.view
    page.host.picked.put([small.founding])
    first = view.plot().topLeft().toPoint() + QPoint(12, 2)
    QTest.mousePress(view, _LEFT, _CTRL, first)
    for at in (first + QPoint(200, 100), view.plot().bottomRight().toPoint() - QPoint(2, 2)):
        QTest.mouseMove(view, at)
    assert len(page.host.picked) > 1
    _key(page, Qt.Key.Key_Escape)
    assert page.host.picked.ids == {small.founding}


def test_a_box_over_a_strip_picks_what_has_no_bar(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    def act(step: Step) -> None:
        for number in range(600):
            made = incidents.create(step, f"Shelling {number}", when=When("2021-06-01"))
            incidents.add_actor(step, made, small.iskp)

    with qtbot.waitSignal(page.shown):
        session.do("Add", act)
    view = page.view
    view.repaint()
    qtbot.waitUntil(lambda: _painted(page) and view.scene.has_strip(0))
    plot = view.plot()
    x = plot.left() + view.scale.x(seconds(2021, 6, 1))
    first = QPoint(round(x) - 9, round(plot.top()) + 2)
    QTest.mousePress(view, _LEFT, _CTRL, first)
    for right in (6, 12):
        QTest.mouseMove(view, first + QPoint(right, 20))
    QTest.mouseRelease(view, _LEFT, _CTRL, first + QPoint(12, 20))
    assert len(page.host.picked) >= 600


def _painted(page: TimelinePage) -> bool:
    page.view.repaint()
    return True


def test_shift_and_arrows_pick_on_the_way(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    session.select(Ref("incident", small.airport))
    _key(page, Qt.Key.Key_Right, _SHIFT)
    qtbot.waitUntil(lambda: page.host.picked.ids == {small.airport, small.termez})
    assert page.view.selected == small.termez
    _key(page, Qt.Key.Key_Left, _SHIFT)
    assert page.host.picked.ids == {small.airport}
    _key(page, Qt.Key.Key_Space)
    assert not page.host.picked.ids
    _key(page, Qt.Key.Key_A, _CTRL)
    assert len(page.host.picked) == 4


def test_all_that_are_picked_go_and_come_back_in_one_step(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    page.host.picked.put([small.airport, small.termez])
    with qtbot.waitSignal(page.shown):
        _key(page, Qt.Key.Key_Delete)
    assert len(page.view.scene.found) == 2
    assert not page.host.picked.ids
    assert session.undo_label == "Delete 2 incidents"
    with qtbot.waitSignal(page.shown):
        session.undo()
    assert len(page.view.scene.found) == 4


# Ears


def test_a_screen_reader_walks_lanes_and_incidents(page: TimelinePage, small: SmallCase) -> None:
    view = page.view
    view.repaint()
    tree = QAccessible.queryAccessibleInterface(view)
    assert isinstance(tree, accessible.Timeline)
    assert tree.role() == QAccessible.Role.Tree
    assert tree.text(QAccessible.Text.Name) == "Timeline"
    lanes = [tree.child(n) for n in range(tree.childCount())]
    names = [lane.text(QAccessible.Text.Name) for lane in lanes if lane]
    assert names == ["IS-Khorasan, 4 of 4 in view", "Taliban, 1 of 1 in view"]
    lane = lanes[0]
    assert isinstance(lane, accessible.Item) and lane.childCount() == 4
    assert tree.indexOfChild(lane) == 0
    found = [lane.child(n) for n in range(4)]
    told = [item.text(QAccessible.Text.Name) for item in found if item]
    assert any(words.startswith("Rockets at Termez. ") for words in told)
    for number, item in enumerate(found):
        assert item is not None
        assert item.parent() is lane and lane.indexOfChild(item) == number
        assert item.role() == QAccessible.Role.TreeItem
        box = item.rect()
        assert not box.isEmpty() and lane.rect().intersects(box)
        assert tree.childAt(box.center().x(), box.center().y()) is item
    page.host.picked.put([small.termez])
    picked = [bool(item.state().selected) for item in found if item]
    assert picked.count(True) == 1
    assert told[picked.index(True)].startswith("Rockets at Termez")
    outside = tree.rect().topLeft()
    assert tree.childAt(outside.x() + 400, outside.y() + 4) is None


def test_the_focus_is_on_the_selected_incident(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    view = page.view
    QAccessible.setActive(True)
    page.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    tree = accessible.interface(view)
    assert tree is not None and tree.focusChild() is None
    session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: "denied by" in view.accessibleDescription())
    item = tree.focusChild()
    assert item is not None
    assert item.text(QAccessible.Text.Name) == (
        "Rockets at Termez. 18 April 2022, claimed by IS-Khorasan, "
        "denied by Government of Uzbekistan and Taliban, 1 source. "
        "Rocket fire · disputed. IS-Khorasan."
    )
    state = item.state()
    assert state.selected and state.focused and not state.invisible


def test_other_lanes_are_other_items(page: TimelinePage, qtbot: QtBot) -> None:
    tree = accessible.interface(page.view)
    assert tree is not None
    old = [tree.child(n) for n in range(tree.childCount())]
    assert all(old)
    with qtbot.waitSignal(page.shown):
        page.panel.choose_axis("none")
    page.view.repaint()
    assert tree.childCount() == 1
    only = tree.child(0)
    assert only is not None
    assert only.text(QAccessible.Text.Name) == "All incidents, 4 of 4 in view"


def test_a_gap_is_announced(page: TimelinePage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.noted) as told:
        _key(page, Qt.Key.Key_X)
    assert "gap" in told.args[0] or told.args[0].startswith("No incident for ")


# The card beside the pointer


def test_the_card_says_who_claims_and_who_denies(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    view, at = page.view, _point(page, small.termez)
    QTest.mouseMove(view, at - QPoint(40, 30))
    QTest.mouseMove(view, at)
    qtbot.waitUntil(lambda: "1 source" in _card(page))
    assert _card(page).splitlines() == [
        "Rockets at Termez",
        "18 April 2022",
        "Rocket fire · disputed",
        "Claimed by IS-Khorasan",
        "Denied by Government of Uzbekistan and Taliban",
        "1 source",
    ]
    bars = view.bars
    assert bars is not None
    bar = QRectF(at.x() - 5, at.y() - 7, 10, 14)
    assert not bar.intersects(QRectF(view.card.geometry()))
    words = view.card.findChildren(QLabel)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in words)


def _card(page: TimelinePage) -> str:
    lines = page.view.card.findChildren(QLabel)
    return "\n".join(line.text() for line in lines if line.isVisible())


def test_a_group_of_lanes_says_whether_it_is_open(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    def act(step: Step) -> None:
        actors.relate(step, small.taliban, "part_of", small.iskp)

    with qtbot.waitSignal(page.shown):
        session.do("Relate", act)
    page.view.repaint()
    tree = accessible.interface(page.view)
    assert tree is not None
    lanes = [tree.child(n) for n in range(tree.childCount())]
    words = [lane.text(QAccessible.Text.Name) for lane in lanes if lane]
    group = next(n for n, each in enumerate(words) if "open group" in each)
    lane = lanes[group]
    assert lane is not None and bool(lane.state().expanded)
    assert any("level 2" in each for each in words)

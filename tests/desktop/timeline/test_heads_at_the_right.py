"""The timeline of a window whose lines run to the left: heads at the right, time as ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.case import Case
from db.records import actors
from desktop.session import Session
from desktop.theme import theme
from desktop.timeline.grouping.corner import Corner
from desktop.timeline.grouping.heads import DOT
from desktop.timeline.hands.accessible import interface
from desktop.timeline.hands.pointed import on_axis, words_at
from desktop.timeline.page import TimelinePage
from desktop.timeline.view import HEAD_WIDTH
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier
_WIDE, _HIGH = 1000, 600


@pytest.fixture
def page(small: SmallCase, qtbot: QtBot, qapp: QApplication) -> Iterator[TimelinePage]:
    with Case.open(small.path) as case, case.step("Nest") as step:
        group = actors.create(step, "Islamic State")
        actors.relate(step, small.iskp, "part_of", group)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    session = Session()
    made = opened(session, small.path, qtbot, _WIDE, _HIGH)
    made.view.repaint()
    yield made
    session.end()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _spot(page: TimelinePage, number: int, inward: float, below: float = 18) -> QPoint:
    """A point of the head of a lane, so far from the edge of the window at which it begins."""
    view = page.view
    top = view.plot().top() + view.scene.stack.tops[number] - view.top
    return QPoint(round(view.width() - inward), round(top + below))


def _names(page: TimelinePage) -> list[str]:
    return [lane.name.name for lane in page.view.scene.lanes.lanes]


def _inked(picture: QImage, box: QRect, ground: QColor) -> int:
    return sum(
        abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def test_heads_stand_where_lines_begin_and_time_runs_to_the_right(page: TimelinePage) -> None:
    view = page.view
    column, plot = view.ground().column, view.plot()
    assert (column.left(), column.right()) == (view.width() - HEAD_WIDTH, view.width())
    assert plot.right() == column.left()
    assert view.scale.x(view.scale.right) > view.scale.x(view.scale.left)
    (corner,) = view.findChildren(Corner)
    assert corner.geometry().right() == view.width() - 1
    assert corner.x() >= column.left()


def test_names_are_drawn_upright_from_the_edge(page: TimelinePage) -> None:
    view = page.view
    picture = view.grab().toImage()
    number = _names(page).index("Taliban")
    top = _spot(page, number, 0).y() - 9
    begin = QRect(view.width() - 100, top, 70, 18)
    end = QRect(round(view.plot().right()) + 2, top, 40, 18)
    assert _inked(picture, begin, theme().panel) > 40
    assert _inked(picture, end, theme().panel) == 0
    # The same letters as in a window that is not mirrored, not their mirror image.
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.resize(view.width() + 1, view.height())
    view.repaint()
    plain = view.grab().toImage()
    first, second = (
        [_inked(each, QRect(x, top, 1, 18), theme().panel) for x in range(left, left + 130)]
        for each, left in ((plain, 30), (picture, _WIDE - 160))
    )
    assert _trimmed(first) == _trimmed(second)


def _trimmed(columns: list[int]) -> list[int]:
    written = [place for place, ink in enumerate(columns) if ink]
    return columns[written[0] : written[-1] + 1]


def test_a_click_on_a_head_chooses_its_lane(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    number = _names(page).index("Taliban")
    with qtbot.waitSignal(view.chose_lane) as told:
        QTest.mouseClick(view, _LEFT, _BARE, _spot(page, number, 80))
    assert told.args == [view.scene.lane(number).name.key]
    assert view.head_at(QPointF(80, _spot(page, number, 80).y())) is None


def test_the_triangle_closes_its_group(page: TimelinePage, qtbot: QtBot) -> None:
    before = _names(page)
    number = before.index("Islamic State")
    with qtbot.waitSignal(page.shown):
        QTest.mouseClick(page.view, _LEFT, _BARE, _spot(page, number, DOT))
    assert len(_names(page)) < len(before)


def test_the_edge_of_the_heads_is_pulled_inward(page: TimelinePage) -> None:
    view = page.view
    edge, y = round(view.plot().right()), round(view.plot().center().y())
    QTest.mousePress(view, _LEFT, _BARE, QPoint(edge, y))
    QTest.mouseMove(view, QPoint(edge - 20, y))
    QTest.mouseMove(view, QPoint(edge - 60, y))
    QTest.mouseRelease(view, _LEFT, _BARE, QPoint(edge - 60, y))
    assert view.head_width == HEAD_WIDTH + 60
    assert view.plot().right() == edge - 60
    assert page.overview.window_box().left() >= 0


def test_a_click_on_a_bar_chooses_its_incident(page: TimelinePage, qtbot: QtBot) -> None:
    view = page.view
    bars = view.bars
    assert bars is not None
    plot = view.plot()
    place = next(n for n in range(len(bars.row)) if 20 < bars.left[n] < plot.width() - 20)
    inside = QPointF(bars.left[place] + bars.width[place] / 2, bars.y[place] + 6)
    with qtbot.waitSignal(view.chose) as told:
        QTest.mouseClick(view, _LEFT, _BARE, (inside + plot.topLeft()).toPoint())
    assert told.args == [int(view.scene.found.ids[bars.row[place]])]


def test_a_rubber_band_takes_what_it_covers(page: TimelinePage) -> None:
    view, ctrl = page.view, Qt.KeyboardModifier.ControlModifier
    plot = view.plot()
    begin = QPoint(round(plot.left()) + 2, round(plot.bottom()) - 3)
    end = QPoint(round(plot.right()) - 2, round(plot.top()) + 2)
    QTest.mousePress(view, _LEFT, ctrl, begin)
    for point in (begin + QPoint(20, -20), end):
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, _LEFT, ctrl, end)
    bars = view.bars
    assert bars is not None
    drawn = {int(view.scene.found.ids[row]) for row in bars.row}
    assert drawn <= set(page.host.picked.ids)


def test_axis_and_hover_know_the_side(page: TimelinePage) -> None:
    view = page.view
    assert on_axis(view, QPointF(view.plot().left() + 5, 10))
    assert not on_axis(view, QPointF(view.width() - 10, 10))
    assert words_at(view, QPointF(5, _spot(page, 1, 0).y()), -1) is None


def test_a_screen_reader_finds_lanes_with_their_heads(page: TimelinePage) -> None:
    QAccessible.queryAccessibleInterface(page.view)
    found = interface(page.view)
    assert found is not None
    view = page.view
    box = found.place(0, -1)
    corner = view.on_screen(QPointF(view.width(), 0))
    assert box.right() + 1 == corner.x()
    assert box.left() == view.on_screen(QPointF(view.plot().left(), 0)).x()


def test_the_overview_stands_under_the_lanes(page: TimelinePage, qtbot: QtBot) -> None:
    overview = page.overview
    box = overview.window_box()
    assert box.left() >= 0
    assert box.right() <= overview.width() - HEAD_WIDTH
    with qtbot.assertNotEmitted(overview.asked):
        QTest.mouseClick(overview, _LEFT, _BARE, QPoint(overview.width() - 20, 20))

"""Brushing a span in the overview, by hand and by key, and the marks of the search field."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import when
from db.asking import (
    EVERYTHING,
    All,
    Dated,
)
from desktop.session import Session
from desktop.timeline.asking.brush import Stroke, snapped
from desktop.timeline.page import TimelinePage
from desktop.timeline.scales.scale import fitted
from tests.desktop.timeline.asked import press, settled, shown, texts
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_DAY = 86_400


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot, 1500, 800)
    qtbot.waitUntil(lambda: session.idle)
    return made


def test_a_drag_in_the_overview_brushes_a_span(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    overview = page.overview
    whole = overview.width() - 200
    begin, end = QPoint(200 + whole // 2, 70), QPoint(overview.width() - 4, 70)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(overview, begin + QPoint(20, 0))
    QTest.mouseMove(overview, end)
    overview.repaint()
    settled(
        page,
        qtbot,
        lambda: QTest.mouseRelease(
            overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end
        ),
    )
    (held,) = page.panel.narrowed.of if isinstance(page.panel.narrowed, All) else ()
    assert isinstance(held, Dated) and not held.surely
    assert texts(page)[0].startswith("Possibly")
    assert small.airport in shown(page) and small.founding not in shown(page)
    overview.setFocus()
    settled(page, qtbot, lambda: QTest.keyClick(overview, Qt.Key.Key_Delete))
    assert page.panel.narrowed == EVERYTHING and overview.brush_box() is None


def test_a_span_is_brushed_by_keyboard(page: TimelinePage, qtbot: QtBot) -> None:
    page.show_span(when.seconds(2021), when.seconds(2023))
    assert page.host.acts.run("brush")
    overview = page.overview
    before = overview.brush_box()
    QTest.keyClick(overview, Qt.Key.Key_Left)
    QTest.keyClick(overview, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    after = overview.brush_box()
    assert before is not None and after is not None and after.width() < before.width()
    assert "Brushed" in overview.accessibleDescription()
    QTest.keyClick(overview, Qt.Key.Key_Escape)
    assert overview.brush_box() is None and page.panel.narrowed == EVERYTHING
    page.host.acts.run("brush")
    settled(page, qtbot, lambda: QTest.keyClick(overview, Qt.Key.Key_Return))
    assert page.panel.filters == 1
    surely = Dated(when.seconds(2021), when.seconds(2022), True)
    settled(page, qtbot, lambda: page.panel.put(All((replace(surely, surely=False),))))
    settled(page, qtbot, lambda: press(page.panel.chips.menu(0), "Surely"))
    assert page.panel.narrowed == All((surely,)) and texts(page) == ["Surely 2021"]
    overview.brushed.emit(when.seconds(2020), when.seconds(2022))
    assert page.panel.narrowed == All((Dated(when.seconds(2020), when.seconds(2022), True),))
    qtbot.waitUntil(lambda: page.session.idle)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(40 * 366, (2020, 1, 1)), (366 * 5, (2020, 3, 1)), (60, (2020, 3, 4)), (40_000, (2020, 1, 1))],
)
def test_edges_of_a_brush_snap_to_dates_people_say(
    days: int, expected: tuple[int, int, int]
) -> None:
    at = when.seconds(2020, 3, 4) + 7000
    scale = fitted(at - days * _DAY // 2, at + days * _DAY // 2, 800)
    assert when.civil(snapped(at, scale))[:3] == expected
    start, end = Stroke(at, at).span(scale)
    assert start < end


def test_hits_of_the_search_are_marked(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    before = page.overview.grab().toImage()
    session.sought.emit(np.array(sorted((small.termez, small.airport)), np.int64))
    qtbot.waitUntil(lambda: session.idle)
    page.view.repaint()
    assert page.overview.grab().toImage() != before
    session.sought.emit(np.array([small.undated], np.int64))
    qtbot.waitUntil(lambda: session.idle)
    page.view.repaint()
    session.sought.emit(None)
    assert page.overview.grab().toImage() == before


def test_a_screen_reader_hears_what_the_overview_is(page: TimelinePage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.overview)
    assert spoken.role() == QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Overview of the whole case"
    assert spoken.text(QAccessible.Text.Description)

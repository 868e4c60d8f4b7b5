"""Eras on the timeline: rows, tints, dragging, the sheets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.records import eras
from db.records.eras import Era
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.era_drag import edge_text
from desktop.timeline.showing.era_row import EraRow, bands
from desktop.timeline.showing.eras import Hands
from desktop.widgets import Sheet
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_DAY = 86_400


@pytest.fixture
def page(small: SmallCase, qtbot: QtBot) -> Iterator[TimelinePage]:
    themes.start("light")
    with Case.open(small.path) as case, case.step("Era") as step:
        eras.create(step, "Taliban in power", "2021-08-15/..")
    session = Session()
    made = opened(session, small.path, qtbot)
    yield made
    session.end()


def _row(page: TimelinePage) -> EraRow:
    return next(track for track in page.view.tracks if isinstance(track, EraRow))


def _titles(page: TimelinePage) -> list[str]:
    return [band.era.title for band in _row(page).bands]


def _at(page: TimelinePage, edtf: str, y: float = 10) -> QPoint:
    """A point of the row of eras."""
    row, view = _row(page), page.view
    top = view.plot().top() - row.height
    x = view.plot().left() + view.scale.x(when.bounds(edtf).earliest or 0)
    return QPointF(x, top + y).toPoint()


def _drag(page: TimelinePage, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(page.view, (start + end) / 2)
    QTest.mouseMove(page.view, end)
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def _sheet(page: TimelinePage) -> Sheet:
    return next(each for each in page.window().findChildren(Sheet) if each.isVisible())


def _show(page: TimelinePage, start: str, end: str) -> None:
    page.show_span(when.bounds(start).earliest, when.bounds(end).latest)
    page.view.repaint()


def _made(*spans: str) -> tuple[Era, ...]:
    return tuple(
        Era(n, f"Era {n}", span, "", "", when.bounds(span)) for n, span in enumerate(spans)
    )


def test_eras_at_the_same_time_stand_in_rows_of_their_own() -> None:
    found = bands(_made("2000/2010", "2010/2020", "2005/2007", "2006/2015"))
    assert [band.row for band in found] == [0, 0, 1, 2]
    assert [band.colour for band in found] == [0, 1, 2, 3]


def test_an_era_fades_where_it_is_unsure() -> None:
    (band,) = bands(_made("2019/2021"))
    middle = when.bounds("2020-06").earliest or 0
    assert band.strength(middle) == 1.0
    assert 0.4 < band.strength(when.bounds("2019-07").earliest or 0) < 0.6
    assert band.strength(when.bounds("2022-07").earliest or 0) == 0.0


def test_an_edge_is_as_exact_as_the_hand() -> None:
    second = when.bounds("2022-04-18").earliest or 0
    assert edge_text(second, 3600.0) == "2022-04-18"
    assert edge_text(second, _DAY) == "2022-04"
    assert edge_text(second, 30 * _DAY) == "2022"
    assert edge_text(second, 400 * _DAY) == "202X"
    assert edge_text(second, 4000 * _DAY) == "20XX"
    assert edge_text(when.bounds("-0044").earliest or 0, 4000 * _DAY) == "0000"
    assert edge_text(-(10**17), 10**9) == "-9999"


def test_the_row_says_what_it_holds(page: TimelinePage) -> None:
    assert _titles(page) == ["Taliban in power"]
    row = _row(page)
    assert page.view.plot().top() > row.height > 0
    _show(page, "2021", "2023")
    tip = row.tip(QPointF(page.view.scale.width / 2, 10), page.view.frame())
    assert tip is not None
    assert (tip.title, tip.when) == ("Taliban in power", "since 15 August 2021")


def test_dragging_names_a_period(page: TimelinePage, qtbot: QtBot) -> None:
    _show(page, "2015", "2020")
    _drag(page, _at(page, "2016-02-10"), _at(page, "2017-05-10"))
    sheet = _sheet(page)
    sheet.fields[0].set_value("Quiet years")
    with qtbot.waitSignal(page.session.changed):
        sheet.submit()
    qtbot.waitUntil(lambda: "Quiet years" in _titles(page))
    band = next(each for each in _row(page).bands if each.era.title == "Quiet years")
    assert band.era.edtf == "2016-02/2017-05"


def test_dragging_an_edge_moves_it_and_can_be_undone(page: TimelinePage, qtbot: QtBot) -> None:
    _show(page, "2020-01", "2023-01")
    with qtbot.waitSignal(page.session.changed):
        _drag(page, _at(page, "2021-08-15"), _at(page, "2021-05-10"))
    qtbot.waitUntil(lambda: _row(page).bands[0].era.edtf == "2021-05/..")
    with qtbot.waitSignal(page.session.changed):
        page.session.undo()
    qtbot.waitUntil(lambda: _row(page).bands[0].era.edtf == "2021-08-15/..")


def test_escape_gives_a_drag_up(page: TimelinePage) -> None:
    _show(page, "2015", "2020")
    start = _at(page, "2016-02-10")
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(page.view, start + QPoint(60, 0))
    assert _row(page).draft is not None
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert _row(page).draft is None
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert not [each for each in page.window().findChildren(Sheet) if each.isVisible()]


def test_a_double_click_opens_the_era(page: TimelinePage, qtbot: QtBot) -> None:
    _show(page, "2021", "2023")
    QTest.mouseDClick(
        page.view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        _at(page, "2022-06"),
    )
    sheet = _sheet(page)
    sheet.fields[0].set_value("The emirate")
    with qtbot.waitSignal(page.session.changed):
        sheet.submit()
    qtbot.waitUntil(lambda: _titles(page) == ["The emirate"])
    assert _row(page).bands[0].era.edtf == "2021-08-15/.."


def test_everything_can_be_done_with_keys(page: TimelinePage, qtbot: QtBot) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_Y)
    assert _sheet(page).accessibleName() == "New era"
    _sheet(page).cancel()
    assert page.host.acts.run("era-list")
    buttons = {each.text(): each for each in _sheet(page).findChildren(QPushButton)}
    with qtbot.waitSignal(page.session.changed):
        buttons["Delete"].click()
    qtbot.waitUntil(lambda: _titles(page) == [])
    assert _row(page).height == 0
    assert page.host.acts.run("eras")
    assert _row(page).height > 0


def test_an_open_era_is_shown_as_far_as_the_case_goes(page: TimelinePage) -> None:
    hands = page.host.findChild(Hands)
    assert hands is not None
    hands.go(_row(page).bands[0].era)
    scale = page.view.scale
    assert 0 < scale.x(when.bounds("2021-08-15").earliest or 0) < scale.width / 2
    assert scale.right >= page.view.looks.now


def test_five_thousand_eras_with_wild_names_are_drawn(page: TimelinePage) -> None:
    row = _row(page)
    spans = sorted(f"{1000 + n % 900}/{1003 + n % 900}" for n in range(5000))
    wild = "\u202e" + "era " * 2500
    row.show(
        [Era(n + 1, wild, span, "mauve", "", when.bounds(span)) for n, span in enumerate(spans)]
    )
    page.view.furnished()
    _show(page, "1000", "1950")
    assert len(row.seen(page.view.scale)) <= 300
    assert {band.row for band in row.bands} == {0, 1, 2, 3, 4}

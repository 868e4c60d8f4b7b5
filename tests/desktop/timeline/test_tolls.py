"""Figures on the timeline: the scale, the sums under uncertainty, what is shown and told."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.columns.tolls import NONE, Tolls
from db.records import claims, figures
from desktop.session import Session
from desktop.theme import LIGHT, themes
from desktop.timeline.grouping.density import count
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.toll_known import Known, known, tally, total
from desktop.timeline.showing.toll_marks import draw, heights
from desktop.timeline.showing.tolls import Figures
from tests.desktop.timeline.made import Item, lanes_of
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_ITEMS = (
    Item("2022-04-18"),  # 1: 3 to 5
    Item("2022-04"),  # 2: 10
    Item("2022-04-20"),  # 3: at least 7
    Item("2022-04-21"),  # 4: a figure that says nothing
    Item("2022-04-22"),  # 5: no figure
)


def _known(*rows: tuple[int, int, int]) -> Known:
    """From (incident, low, high)."""
    ids, low, high = (np.array(each, np.int64) for each in zip(*rows, strict=True))
    none = np.full(ids.size, NONE, np.int64)
    tolls = Tolls("killed", "range", ids, low, high, none, np.ones(ids.size, np.int64))
    return known(tolls, lanes_of(_ITEMS).found)


def _seconds(edtf: str) -> tuple[int, int]:
    at = when.bounds(edtf)
    return at.earliest or 0, at.latest or 0


def test_every_tenfold_is_one_step_higher() -> None:
    scale = heights(500)
    found = scale.of(np.array([0, 1, 10, 100, 1000], np.int64))
    assert scale.steps == (1, 10, 100, 1000)
    assert found.tolist() == [0.0, 2.0, 5.0, 8.0, 11.0]
    assert heights(40_000).beyond
    assert heights(40_000).of(np.array([40_000], np.int64)).tolist() == [11.0]
    assert heights(0).steps == (1, 10, 100)


def test_a_sum_is_the_least_that_is_sure_to_the_most_that_may_be() -> None:
    lane = lanes_of(_ITEMS).every
    of = _known((1, 3, 5), (2, 10, 10))
    found, many = total(of, lane, *_seconds("2022-04-18"))
    assert (found.low, found.high, many) == (3, 15, 2)
    found, many = total(of, lane, *_seconds("2022-04"))
    assert (found.low, found.high, many) == (13, 15, 2)
    sums = tally(of, lane)
    assert sums.total(*_seconds("2022-04-18")) == (3, 15)
    assert sums.total(*_seconds("2022-04")) == (13, 15)
    of = _known((1, 3, 5), (2, 10, 10), (3, 7, NONE))
    assert total(of, lane, *_seconds("2022-04"))[0].words == "at least 20"
    assert total(of, lane, *_seconds("2021"))[1] == 0
    assert tally(of, lane).total(*_seconds("2022-04")) == (20, None)


def test_a_strip_counts_people_as_it_counts_incidents() -> None:
    lane = lanes_of(_ITEMS).every
    ones = _known(*((number, 1, 1) for number in range(1, 6)))
    first = _seconds("2022-04")[0] >> 14
    made = tally(ones, lane)
    assert made.counts(14, first, 300).tolist() == count(lane, 14, first, 300).tolist()
    of = _known((1, 3, 5), (2, 10, 10), (3, 7, NONE))
    assert int(tally(of, lane).counts(30, first >> 16, 2).sum()) in (22, 44)


def test_words_of_a_figure() -> None:
    of = _known((1, 3, 5), (3, 7, NONE), (4, NONE, NONE))
    rows = {int(one): row for row, one in enumerate(of.found.ids.tolist())}
    assert of.words(rows[1]) == "Killed: 3–5"
    assert of.words(rows[3]) == "Killed: at least 7"
    assert of.words(rows[4]) == "Killed: not stated"
    assert of.words(rows[5]) == ""


def _drawn(low: int, high: int) -> bytes:
    from PySide6.QtGui import QPainter

    image = QImage(20, 24, QImage.Format.Format_RGB32)
    image.fill(LIGHT.raised)
    painter = QPainter(image)
    one, none = np.array([10.0]), np.array([NONE], np.int64)
    numbers = (np.array([low], np.int64), np.array([high], np.int64), none)
    draw(painter, LIGHT, 1.0, heights(1000), one, np.array([20.0]), *numbers)
    painter.end()
    return bytes(image.constBits())


def test_nobody_not_known_least_and_range_look_different(qtbot: QtBot) -> None:
    pictures = [_drawn(0, 0), _drawn(NONE, NONE), _drawn(8, NONE), _drawn(8, 300), _drawn(8, 8)]
    assert len(set(pictures)) == 5


@pytest.fixture
def page(small: SmallCase, qtbot: QtBot) -> Iterator[TimelinePage]:
    themes.start("light")
    with Case.open(small.path) as case, case.step("Figures") as step:
        for low, high in ((4, 9), (6, 12)):
            claim = claims.create(step, incident=small.termez, no_quote_reason="a test")
            figures.add(step, claim, "killed", min=low, max=high)
    session = Session()
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: session.idle)
    yield made
    session.end()


def _figures(page: TimelinePage) -> Figures:
    found = page.host.findChild(Figures)
    assert found is not None
    return found


def test_figures_are_shown_on_demand_and_follow_the_case(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    marks = _figures(page).marks
    assert marks.known is None
    assert page.host.acts.run("figures-killed")
    qtbot.waitUntil(lambda: marks.known is not None)
    page.view.repaint()
    bars = page.view.bars
    assert bars is not None
    row = int(np.flatnonzero(page.view.scene.found.ids == small.termez)[0])
    place = int(np.flatnonzero(bars.row == row)[0])
    top = QPointF(float(bars.left[place]) + 4, float(bars.y[place]) - 5)
    tip = marks.tip(top, page.view.frame())
    assert tip is not None
    assert tip.title == "Killed: 4–12"
    assert tip.more == "2 figures given."
    qtbot.waitUntil(lambda: any("killed" in words for words in page.view.counting.lanes.values()))
    assert "killed: 1, 10, 100" in page.legend.accessibleDescription()
    with qtbot.waitSignal(page.session.changed):
        page.session.undo()
    qtbot.waitUntil(
        lambda: marks.known is not None and small.termez not in marks.known.tolls.ids.tolist()
    )
    assert page.host.acts.run("figures-killed")
    assert marks.known is None
    assert "killed" not in page.legend.accessibleDescription()


def test_only_measures_that_the_case_holds_are_offered(page: TimelinePage, qtbot: QtBot) -> None:
    assert not page.host.acts.run("figures-displaced")
    assert not page.host.acts.run("figures-strips")
    assert page.host.acts.run("figures-killed")
    assert page.host.acts.run("figures-strips")
    marks = _figures(page).marks
    qtbot.waitUntil(lambda: marks.strips and bool(marks.sums))
    page.view.repaint()
    assert page.view.scene.tallies
    assert page.host.acts.run("figures-killed")
    page.view.repaint()
    assert not page.view.scene.tallies

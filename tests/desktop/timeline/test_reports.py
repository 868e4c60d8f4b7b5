"""The density of sources: counts, the rule of "no incident", what is told and opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.columns.tracks import Issued
from db.records import sources
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.report_cells import Reports, reports
from desktop.timeline.showing.reports import Published
from tests.desktop.timeline.made import Item, lanes_of
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEVEL = 17  # a day and a half


def _reports(issued: Sequence[str], incidents: Sequence[str]) -> Reports:
    at = sorted((bounds.earliest or 0, bounds.latest or 0) for bounds in map(when.bounds, issued))
    first, last = (np.array(each, np.int64) for each in zip(*at, strict=True))
    made = Issued(np.arange(1, len(at) + 1, dtype=np.int64), first, last)
    return reports(made, lanes_of([Item(edtf) for edtf in incidents]))


def _cell(edtf: str) -> int:
    return (when.bounds(edtf).earliest or 0) >> _LEVEL


_BURST = ["2022-05-03"] * 4 + ["2022-03-01", "2022-01-10", "2021-11-02", "2021-09-01"]


def test_sure_and_possible_cells() -> None:
    found = _reports(["2022-05-03", "2022-05-03", "2022"], ["2020-01-01"])
    cells = found.cells(_LEVEL, _cell("2022-05-03"), 1)
    assert (cells.surely.tolist(), cells.possibly.tolist()) == ([2], [3])
    far = found.cells(_LEVEL, _cell("2022-11-01"), 1)
    assert (far.surely.tolist(), far.possibly.tolist()) == ([0], [1])


@pytest.mark.parametrize(
    ("incidents", "alone"),
    [
        (["2022-07-01"], True),
        (["2022-05-03"], False),
        (["2022-05-04"], False),
        (["2022-05-07"], True),
        (["2022-05"], True),  # twenty cells: too rough to say that it happened here
        (["2022-05-01/2022-05-06"], False),
        (["2015/2023"], True),
        (["2022-05-03/.."], False),
    ],
)
def test_many_reports_and_no_incident(incidents: list[str], alone: bool) -> None:
    found = _reports(_BURST, ["2010-01-01", *incidents])
    cell = _cell("2022-05-03")
    assert found.cells(_LEVEL, cell, 1).alone.tolist() == [alone]
    assert (found.alone(_LEVEL).tolist() == [cell << _LEVEL]) is alone


def test_few_reports_are_never_marked() -> None:
    found = _reports(["2022-05-03", "2022-05-03", "2021-01-01"], ["2010-01-01"])
    assert not found.cells(_LEVEL, _cell("2022-05-03") - 20, 40).alone.any()


@pytest.fixture
def page(small: SmallCase, qtbot: QtBot) -> Iterator[TimelinePage]:
    themes.start("light")
    with Case.open(small.path) as case, case.step("Sources") as step:
        for number in range(12):
            date = "2019-03-04" if number < 7 else f"20{10 + number}"
            sources.create(step, f"Article {number}", fields={"issued": date})
    session = Session()
    made = opened(session, small.path, qtbot)
    qtbot.waitUntil(lambda: session.idle)
    yield made
    session.end()


def test_the_track_stands_beneath_the_lanes(page: TimelinePage, qtbot: QtBot) -> None:
    published = page.host.findChild(Published)
    assert published is not None
    track, view = published.track, page.view
    qtbot.waitUntil(lambda: track.height > 0)
    page.show_span(when.bounds("2019-01").earliest, when.bounds("2019-06").latest)
    view.repaint()
    at = QPointF(view.scale.x((when.bounds("2019-03-04").earliest or 0) + 3600), 20)
    tip = track.tip(at, view.frame())
    assert tip is not None
    assert tip.title in ("7 sources published", "8 sources published")
    assert tip.more.startswith("No incident is dated here.")
    opened = []
    for _ in range(2):
        assert track.click(at, view.frame())
        assert page.session.selection is not None
        opened.append(page.session.selection)
    assert opened[0] != opened[1]
    assert {each.kind for each in opened} == {"source"}
    assert page.host.acts.run("reports")
    assert track.height == 0


def test_the_next_gap_is_found_by_keyboard(page: TimelinePage, qtbot: QtBot) -> None:
    published = page.host.findChild(Published)
    assert published is not None
    qtbot.waitUntil(lambda: published.track.height > 0)
    page.show_span(when.bounds("2016-01").earliest, when.bounds("2016-06").latest)
    with qtbot.waitSignal(page.session.noted) as told:
        assert page.host.acts.run("reports-alone")
    assert "sources published, no incident" in told.args[0]
    assert 0 < page.view.scale.x(when.bounds("2019-03-04").earliest or 0) < page.view.scale.width

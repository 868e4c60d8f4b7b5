"""Fitting the timeline to paper: sheets, heights of lanes, titles that stay on their sheet."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.columns import Caption
from desktop.timeline.drawing.labels import Label, clean
from desktop.timeline.drawing.shelf import LABEL_GAP, MARK
from desktop.timeline.grouping.density import Density
from desktop.timeline.printing.heights import MORE, Want, on_one, on_several, rows_in, total
from desktop.timeline.printing.page_shelf import EDGE, Run, page_shelf, rows_needed, turned
from desktop.timeline.printing.paper import LEAST_UNIT, PAPERS, Format, leaf, units
from desktop.timeline.printing.poster import whole
from desktop.timeline.scales.scale import fitted
from tests.desktop.timeline.made import Item, lanes_of

DAY = 86_400
_WANTS = st.lists(
    st.builds(
        Want,
        st.integers(0, 40),
        st.booleans(),
        st.floats(26, 90),
        st.just(26.0),
    ),
    min_size=1,
    max_size=60,
)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [True, False])
def test_the_plot_lies_inside_the_margins(paper: str, landscape: bool) -> None:
    name = next(each for each in PAPERS if each == paper)
    found = leaf(Format(name, landscape), legend=40.0)
    assert (found.width > found.height) == landscape
    assert found.top + found.room_y < found.legend_top < found.height - found.margin
    assert found.room_x == pytest.approx(found.width - 2 * found.margin)
    assert found.room_y > 200


def test_letters_are_never_smaller_than_can_be_read() -> None:
    assert units(0.75)[-1] == LEAST_UNIT
    assert sorted(units(1.5), reverse=True) == list(units(1.5))


@given(_WANTS, st.floats(200, 4000))
@settings(max_examples=60)
def test_lanes_fit_on_one_sheet(wants: list[Want], room: float) -> None:
    found = on_one(wants, room)
    assert sum(found.heights) <= room + 0.01
    shown = [height for height in found.heights if height]
    assert len(shown) + found.left_out == len(wants)
    if found.left_out:
        assert sum(found.heights) <= room - MORE + 0.01
    if total(wants) <= room:
        assert all(h >= w.height - 0.01 for h, w in zip(found.heights, wants, strict=True))


@given(_WANTS, st.floats(200, 1500))
@settings(max_examples=60)
def test_lanes_over_several_sheets_are_never_parted(wants: list[Want], room: float) -> None:
    found = on_several(wants, room)
    assert [lane for first, last in found.sheets for lane in range(first, last)] == list(
        range(len(wants))
    )
    for first, last in found.sheets:
        assert sum(found.heights[first:last]) <= room + 0.1


def test_rows_that_are_asked_for_are_rows_that_are_given() -> None:
    for rows in range(1, 30):
        for strip in (False, True):
            want = Want(rows, strip, 0.0, 0.0)
            assert rows_in(want.height, strip) == rows


def _run(sheets: int, days: int = 400) -> Run:
    width, shared = 500.0, 24.0 if sheets > 1 else 0.0
    long = sheets * (width - shared) + shared
    return Run(fitted(17_000 * DAY, (17_000 + days) * DAY, long, 14.0), width, shared, sheets)


def _label(key: int) -> Label:
    width = 60.0 + key * 37 % 150
    return Label("x" * 20, width, Caption("", ""), whole="x" * 20, whole_width=width)


@pytest.mark.parametrize("sheets", [1, 2, 5])
def test_no_title_runs_over_the_edge_of_its_sheet(sheets: int) -> None:
    run = _run(sheets)
    rng = np.random.default_rng(5)
    days = np.datetime64("2016-07-18") + np.sort(rng.integers(0, 400, 120))
    lanes = lanes_of([Item(str(day)) for day in days])
    lane, found = lanes.lanes[0], lanes.found
    places = np.arange(len(lane))
    rows = rows_needed(found, lane, places, run, _label, 400)
    shelf = page_shelf(Density(lane), found, places, run, rows, False, _label)
    assert shelf.labelled.all()
    assert not shelf.folded
    taken: dict[int, list[tuple[float, float]]] = {}
    for row, level in zip(shelf.rows.tolist(), shelf.level.tolist(), strict=True):
        middle = (run.scale.x(int(found.earliest[row])) + run.scale.x(int(found.latest[row]))) / 2
        start, end = middle - MARK / 2, middle + MARK / 2
        width = _label(int(found.ids[row])).width
        left = run.left(run.home(end))
        right = left + run.width
        if turned(start, end, width, left, right):
            start -= LABEL_GAP + width
            assert left + EDGE <= start
        else:
            end += LABEL_GAP + width
            assert end <= right - EDGE
        taken.setdefault(level, []).append((start, end))
    for spans in taken.values():
        spans.sort()
        for (_, end), (start, _) in itertools.pairwise(spans):
            assert end <= start


def test_sheets_overlap_and_cover_everything() -> None:
    run = _run(3)
    parts = [run.part(sheet) for sheet in range(3)]
    assert parts[0].left == run.scale.left
    assert abs(parts[2].right - run.scale.right) <= run.scale.step + 1
    for before, after in itertools.pairwise(parts):
        assert before.x(after.left) == pytest.approx(run.width - run.shared, abs=1)
    assert [run.home(run.left(n) + run.width - 1) for n in range(3)] == [0, 1, 2]


def test_the_whole_reaches_from_the_first_to_the_last_known_instant() -> None:
    lanes = lanes_of([Item("2019/.."), Item("../2021"), Item("2020-05-03")])
    found = whole(lanes)
    assert found is not None
    first, last = found
    assert first <= 1_546_300_800  # 2019-01-01
    assert last >= 1_588_550_400  # the end of 2020-05-03
    empty = replace(lanes, every=lanes_of([]).every)
    assert whole(empty) is None


def test_a_heap_of_marks_stays_on_its_line() -> None:
    assert clean("e" + "\u0301" * 40 + "x") == "e" + "\u0301" * 4 + "x"

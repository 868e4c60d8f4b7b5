"""Lanes: the counts asked of them are those a person would count one by one."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import when
from db.columns import Columns, LaneName, Membership, Shift
from desktop.timeline.grouping import density
from desktop.timeline.grouping.density import Density
from desktop.timeline.grouping.lanes import Lane, build, stayed
from tests.desktop.timeline.made import Item, columns_of, lanes_of

_DAY = 86_400

_days = st.integers(0, 400)


@st.composite
def _items(draw: st.DrawFn) -> list[Item]:
    made = []
    for first, length, sort, weight in draw(
        st.lists(
            st.tuples(_days, st.integers(0, 90), st.sampled_from(["day", "set", "span"]), _days),
            max_size=60,
        )
    ):
        start = np.datetime64("2020-01-01") + first
        end = start + length
        edtf = {"day": f"{start}", "set": f"[{start}..{end}]", "span": f"{start}/{end}"}
        made.append(Item(edtf["day" if not length else sort], weight=weight))
    return made


def _lane(items: list[Item]) -> tuple[Lane, Columns]:
    lanes = lanes_of(items)
    return lanes.every, lanes.found


def _possible(found: Columns, row: int, start: int, end: int) -> bool:
    return bool(found.earliest[row] < end and found.latest[row] > start)


def _certain(found: Columns, row: int, start: int, end: int) -> bool:
    return _possible(found, row, start, end) and bool(
        found.start_latest[row] <= end and found.end_earliest[row] >= start
    )


@settings(max_examples=60)
@given(items=_items(), first=st.integers(-20, 420), length=st.integers(1, 300))
def test_counts_are_those_of_counting_one_by_one(
    items: list[Item], first: int, length: int
) -> None:
    lane, found = _lane(items)
    epoch = when.bounds("2020-01-01").earliest or 0
    start = epoch + first * _DAY + 3600
    end = start + length * _DAY
    rows = range(len(found))
    held = [row for row in rows if _possible(found, row, start, end)]
    assert lane.touching(start, end) == len(held)
    assert lane.rows[lane.places(start, end)].tolist() == held
    assert lane.certain(start, end) == sum(_certain(found, r, start, end) for r in rows)


def test_an_uncertain_day_is_possibly_but_not_surely_in_view() -> None:
    lane, _ = _lane([Item("[2022-04-10..2022-04-20]"), Item("2022-04-12")])
    start = when.bounds("2022-04-11").earliest or 0
    end = when.bounds("2022-04-13").latest or 0
    assert (lane.certain(start, end), lane.touching(start, end)) == (1, 2)


def test_what_lasts_is_surely_there_in_its_middle() -> None:
    lane, _ = _lane([Item("2021/2023")])
    start = when.bounds("2022-06-01").earliest or 0
    assert lane.certain(start, start + 60) == 1


def test_a_filter_leaves_out_lanes_that_hold_nothing() -> None:
    items = [Item("2020", (0,)), Item("2021", (1,)), Item("2022", (0, 1))]
    lanes = lanes_of(items, np.array([True, False, False]))
    assert [lane.name.name for lane in lanes.lanes] == ["Lane 0"]
    assert lanes.shown == 1


@settings(max_examples=15)
@given(items=_items(), level=st.integers(12, 22), shift=st.integers(-3, 60))
def test_cells_count_what_touches_them_and_keep_while_panning(
    items: list[Item], level: int, shift: int
) -> None:
    lane, found = _lane(items)
    epoch = (when.bounds("2020-01-01").earliest or 0) >> level
    kept = Density(lane)
    for first in (epoch, epoch + shift):
        counts = kept.counts(level, first, 30).tolist()
        for cell, number in enumerate(counts, first):
            start, end = cell << level, (cell + 1) << level
            assert number == sum(_possible(found, row, start, end) for row in range(len(found)))


@settings(max_examples=15)
@given(items=_items(), level=st.integers(13, 23))
def test_winners_are_the_weightiest_of_their_cells_and_nest(items: list[Item], level: int) -> None:
    lane, _ = _lane(items)
    if not len(lane):
        return
    start, end = int(lane.starts[0]), int(lane.starts[-1]) + 1
    best = lane.winners(level, start, end)
    cells = lane.starts >> level
    for place in best.tolist():
        rivals = np.flatnonzero(cells == cells[place])
        assert lane.weights(np.array([place])) == lane.weights(rivals).max()
    assert len(best) == np.unique(cells).size
    # Who is named from afar is named from near.
    assert set(lane.winners(level + 1, start, end).tolist()) <= set(best.tolist())


def test_heat_shows_one_and_grows_with_the_logarithm() -> None:
    shades = density.heat(np.array([0, 1, 2, 32, 1024]), 1024).tolist()
    assert shades[0] == 0
    assert shades[1] >= 40
    assert shades == sorted(shades)
    assert shades[-1] == 255


@pytest.mark.parametrize("step", [0.02, 1.0, 333.0, 1e9])
def test_cells_are_four_to_eight_pixels(step: float) -> None:
    level = density.level_for(step)
    assert 4 <= (1 << level) / step < 8 or level == 0


def test_columns_of_made_items_are_sorted() -> None:
    found, _ = columns_of([Item("2021"), Item("../1999"), Item("2020")])
    assert found.ids.tolist() == [2, 3, 1]


@settings(max_examples=60)
@given(items=_items(), gone=st.sets(st.integers(0, 59)), come=_items())
def test_lanes_after_a_step_are_those_made_from_nothing(
    items: list[Item], gone: set[int], come: list[Item]
) -> None:
    spread = [replace(item, lanes=(n % 3,)) for n, item in enumerate(items)]
    old = lanes_of(spread)
    for lane in (*old.lanes, old.every):
        lane.prepare()
    left = np.array(sorted(row for row in gone if row < len(old.found)), np.intp)
    fresh = columns_of([replace(item, lanes=(0,)) for item in come])[0]
    kept = np.delete(old.found.earliest, left)
    place = np.searchsorted(kept, fresh.earliest, side="right")
    shift = Shift(left, place + np.arange(place.size))
    found = Columns(
        *(
            np.insert(np.delete(getattr(old.found, f.name), left), place, getattr(fresh, f.name))
            for f in fields(Columns)
        )
    )
    rows = np.arange(len(found), dtype=np.int32)
    numbers = np.full(len(found), 0, np.int16)
    for was in old.lanes:
        moved, _ = shift.moved(was.rows)
        numbers[moved] = was.number
    order = np.lexsort((rows, numbers))
    names = tuple(LaneName(n, f"Lane {n}") for n in range(3))
    member = Membership("actor", names, rows[order], numbers[order])
    after, whole = build(found, member, None, old, shift), build(found, member, None)
    for one, other in zip((*after.lanes, after.every), (*whole.lanes, whole.every), strict=True):
        one.prepare()
        assert np.array_equal(one.rows, other.rows)
        assert np.array_equal(one.starts, other.starts)
        assert np.array_equal(one.sorted_ends, other.sorted_ends)
        assert one.reaching(1 << 40).tolist() == other.reaching(1 << 40).tolist()
        assert np.array_equal(one._block_ends, other._block_ends)
        for level in (10, 18, 25):
            span = (-(1 << 40), 1 << 40)
            assert np.array_equal(one.winners(level, *span), other.winners(level, *span))


@settings(max_examples=15)
@given(items=_items(), moved=st.data())
def test_lanes_in_which_incidents_only_moved_are_those_made_from_nothing(
    items: list[Item], moved: st.DataObject
) -> None:
    spread = [replace(item, lanes=(n % 3,)) for n, item in enumerate(items)] * 40
    old = lanes_of(spread)
    for lane in (*old.lanes, old.every):
        lane.prepare()
    size = len(old.found)
    if not size:
        return
    gone = np.array(sorted(moved.draw(st.sets(st.integers(0, size - 1), max_size=3))), np.intp)
    kept = np.delete(np.arange(size), gone)
    place = np.sort(
        np.array([moved.draw(st.integers(0, kept.size)) for _ in gone.tolist()], np.intp)
    )
    # The columns of another order: times are those of where the incidents stand now.
    order = np.insert(kept, place, gone)
    found = replace(old.found.taken(order), earliest=old.found.earliest)
    come = place + np.arange(place.size)
    pairs = list(zip(gone.tolist(), come.tolist(), strict=True))
    after = stayed(old, found, Shift(gone, come), pairs)
    new_row = np.empty(size, np.int32)
    new_row[order] = np.arange(size)
    for was, one in zip((*old.lanes, old.every), (*after.lanes, after.every), strict=True):
        rows = np.sort(new_row[was.rows])
        ends = found.latest[rows]
        assert one.rows.tolist() == rows.tolist()
        assert one.sorted_ends.tolist() == np.sort(ends).tolist()
        blocks = [int(ends[at : at + 512].max()) for at in range(0, ends.size, 512)]
        assert one._block_ends.tolist() == blocks

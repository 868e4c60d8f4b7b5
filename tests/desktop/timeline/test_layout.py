"""Rows: nothing ever overlaps, the weightiest is named, and what stood somewhere stays there."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.columns import LaneName
from desktop.timeline.drawing.layout import FOLDED, Placed, Wish, arrange, everyone, folds
from desktop.timeline.grouping.stack import GROUP, LEAST, Stack, needs, stacked

_wish = st.builds(
    lambda x, w, label, weight: (x, w, label, weight),
    st.floats(0, 900),
    st.floats(9, 300),
    st.sampled_from([0.0, 40.0, 120.0, 240.0]),
    st.integers(0, 9),
)


def _wishes(parts: list[tuple[float, float, float, int]]) -> list[Wish]:
    return [Wish(key, x, x + w, label, weight) for key, (x, w, label, weight) in enumerate(parts)]


def _overlaps(wishes: list[Wish], placed: list[Placed]) -> bool:
    rows: dict[int, list[tuple[float, float]]] = {}
    for wish, place in zip(wishes, placed, strict=True):
        if place.row != FOLDED:
            end = wish.x1 + (wish.label if place.labelled else 0.0)
            rows.setdefault(place.row, []).append((wish.x0, end))
    return any(
        later[0] < before[1]
        for row in rows.values()
        for before, later in zip(sorted(row), sorted(row)[1:], strict=False)
    )


@settings(max_examples=80)
@given(parts=st.lists(_wish, max_size=60), rows=st.integers(1, 8))
def test_nothing_overlaps(parts: list[tuple[float, float, float, int]], rows: int) -> None:
    wishes = _wishes(parts)
    for placed in (arrange(wishes, rows, {}), everyone(wishes, rows, {})):
        assert not _overlaps(wishes, placed)
        assert all(place.row < rows for place in placed)


@settings(max_examples=60)
@given(parts=st.lists(_wish, max_size=40), rows=st.integers(1, 6), gone=st.integers(0, 39))
def test_rows_hold_still_when_something_leaves(
    parts: list[tuple[float, float, float, int]], rows: int, gone: int
) -> None:
    wishes = _wishes(parts)
    first = arrange(wishes, rows, {})
    kept = {w.key: p for w, p in zip(wishes, first, strict=True) if p.row != FOLDED}
    fewer = [wish for wish in wishes if wish.key != gone and wish.key in kept]
    again = arrange(fewer, rows, kept)
    assert not _overlaps(fewer, again)
    # All were there before and less room is asked for: each stands where it stood.
    assert [place.row for place in again] == [kept[wish.key].row for wish in fewer]


def test_the_weightiest_is_named_first() -> None:
    wishes = [Wish(1, 0, 9, 100, 1), Wish(2, 20, 29, 100, 5)]
    assert [place.labelled for place in arrange(wishes, 1, {})] == [False, True]


def test_a_bar_counts_more_than_a_label() -> None:
    wishes = [Wish(n, 20.0 * n, 20.0 * n + 9, 100, 5 - n) for n in range(5)]
    crowded = arrange(wishes, 1, {})
    assert any(place.row == FOLDED for place in crowded)
    shown = everyone(wishes, 1, {})
    assert all(place.row == 0 for place in shown)
    assert shown[4].labelled  # nothing stands after the last one


def test_a_label_takes_its_bar_to_a_row_with_room() -> None:
    wishes = [Wish(1, 0, 9, 0, 9), Wish(2, 30, 39, 0, 9), Wish(3, 12, 21, 100, 1)]
    shown = everyone(wishes, 2, {})
    assert shown[2].labelled
    assert shown[2].row == 1


def test_without_spare_only_named_bars_stand() -> None:
    wishes = [Wish(1, 0, 9, 100, 1), Wish(2, 20, 29, 100, 5)]
    placed = arrange(wishes, 1, {}, spare=False)
    assert [place.row for place in placed] == [FOLDED, 0]


def test_a_day_and_the_next_one_share_a_row() -> None:
    days = [Wish(n, 90.0 * n, 90.0 * (n + 1), 0, 1) for n in range(7)]
    assert all(place.row == 0 for place in arrange(days, 1, {}))
    marks = [Wish(n, 9.0 * n, 9.0 * (n + 1), 0, 1) for n in range(7)]
    assert any(place.row == FOLDED for place in arrange(marks, 1, {}))


def test_folds_say_how_many_and_about_where() -> None:
    assert folds([1, 2, 40, 70], 48.0) == [(43 / 3, 3), (70.0, 1)]


def _stack(sizes: list[int], room: float, compact: bool = False) -> Stack:
    return stacked(needs(((LaneName(1, "Group"), size) for size in sizes), compact), room)


def test_few_lanes_fill_the_window_and_many_scroll() -> None:
    few = _stack([16, 3, 1], 900.0)
    assert few.height == 900.0
    assert few.heights[0] > few.heights[1] >= few.heights[2]
    many = _stack([5] * 60, 900.0)
    assert many.height > 900
    assert min(many.heights) >= LEAST
    assert list(many.within(0, 100)) == [0] if many.heights[0] >= 100 else [0, 1]


def test_the_lane_at_a_height() -> None:
    stack = _stack([5, 5], 400.0)
    assert stack.lane_at(0) == 0
    assert stack.lane_at(399) == 1
    assert stack.lane_at(400) is None
    assert stack.lane_at(-1) is None


def test_sixty_lanes_stand_in_few_windows_and_low_ones_in_fewer() -> None:
    assert _stack([5000] * 60, 900.0).height <= 5 * 900
    assert _stack([5000] * 60, 900.0, compact=True).height <= 3 * 900


def test_an_open_group_is_a_strip_and_takes_no_spare_room() -> None:
    lanes = [(LaneName(1, "All", is_open=True), 50), (LaneName(2, "One", depth=1), 50)]
    stack = stacked(needs(lanes), 900.0)
    assert stack.heights == (GROUP, 900.0 - GROUP)
    assert (stack.rows(0), stack.rows_bare(0)) == (0, 0)


def test_rows_of_a_lane_fit_into_it() -> None:
    for size in (1, 3, 20, 5000):
        stack = _stack([size], 100.0)
        assert stack.rows(0) >= 1
        assert stack.rows_bare(0) >= stack.rows(0)

"""From one order of ids to another by runs that left, moved and came."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.rearrangement import Ints, Rearrangement, rearrangement

IDS = st.lists(st.integers(0, 40), unique=True)


def array(*ids: int) -> Ints:
    return np.array(ids, dtype=np.int64)


def applied(before: Ints, after: Ints, how: Rearrangement) -> list[int]:
    rows: list[int] = before.tolist()
    for first, last in reversed(how.removed):
        del rows[first : last + 1]
    if how.order is not None:
        rows = [rows[place] for place in how.order]
    for first, last in how.inserted:
        rows[first:first] = after[first : last + 1].tolist()
    return rows


@given(IDS, IDS)
def test_it_leads_from_one_order_to_the_other(before: list[int], after: list[int]) -> None:
    old, new = array(*before), array(*after)
    how = rearrangement(old, new)
    if how is None:
        assert before and not set(before) & set(after)
    else:
        assert applied(old, new, how) == after


@pytest.mark.parametrize(
    ("before", "after", "removed", "moved", "inserted"),
    [
        ((1, 2, 3), (1, 2, 3), (), False, ()),
        ((1, 2, 3), (1, 3), ((1, 1),), False, ()),
        ((1, 2, 3), (1, 2, 3, 4, 5), (), False, ((3, 4),)),
        ((1, 2, 3), (3, 1, 2), (), True, ()),
        ((1, 2, 3, 4), (5, 4, 2), ((0, 0), (2, 2)), True, ((0, 0),)),
        ((), (1, 2), (), False, ((0, 1),)),
    ],
)
def test_it_says_no_more_than_happened(
    before: tuple[int, ...],
    after: tuple[int, ...],
    removed: tuple[tuple[int, int], ...],
    moved: bool,
    inserted: tuple[tuple[int, int], ...],
) -> None:
    how = rearrangement(array(*before), array(*after))
    assert how is not None
    assert (how.removed, how.order is not None, how.inserted) == (removed, moved, inserted)


def test_too_many_runs_are_not_told_one_by_one() -> None:
    assert rearrangement(np.arange(1000), np.arange(0, 1000, 2)) is None

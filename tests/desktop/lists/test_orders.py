"""Every column sorts, every filter asks, and what is first is first."""

import pytest

from db.case import Case
from db.records import lists
from db.records.lists import ORDERS, Listed, ListFilter
from desktop.actors import list_columns as actor_columns
from desktop.incidents import list_columns as incident_columns
from desktop.sources import list_columns as source_columns
from desktop.widgets import listing
from tests.small_case import SmallCase

LISTS: tuple[listing.Listed, ...] = (
    incident_columns.LISTED,
    actor_columns.LISTED,
    source_columns.LISTED,
)
COLUMNS = [(each.kind, column.order) for each in LISTS for column in each.columns]


@pytest.mark.parametrize(("kind", "order"), COLUMNS)
def test_a_column_sorts_both_ways(case: Case, kind: Listed, order: str) -> None:
    assert order in ORDERS[kind]
    reader = case.main_reader
    up = lists.ordered(reader, kind, order=order).tolist()
    down = lists.ordered(reader, kind, order=order, descending=True).tolist()
    assert sorted(up) == sorted(down) == sorted(lists.ids(reader, kind))
    assert len(up) == lists.count(reader, kind)
    assert lists.ordered(reader, kind, order=order, limit=2).tolist() == up[:2]


@pytest.mark.parametrize(
    ("order", "last"),
    [
        ("when", "undated"),
        ("title", "war"),
        ("standing", "termez"),
        ("claims", "termez"),
        ("actors", "undated"),
    ],
)
def test_what_is_most_or_has_nothing_stands_last(
    case: Case, small: SmallCase, order: str, last: str
) -> None:
    found = lists.ordered(case.main_reader, "incident", order=order).tolist()
    assert found[-1] == getattr(small, last)


@pytest.mark.parametrize("kind", ["incident", "actor", "source"])
@pytest.mark.parametrize(
    "narrowed",
    [
        ListFilter(text="kab"),
        ListFilter(text="..."),
        ListFilter(kinds=("bombing", "armed_group", "article-newspaper")),
        ListFilter(standings=(0, 4)),
        ListFilter(held=True),
        ListFilter(held=False),
        ListFilter(one_source=True),
        ListFilter(one_origin=True),
        ListFilter(undated=True),
        ListFilter(text="a", kinds=("other",), standings=(0,), undated=True, one_source=True),
    ],
)
def test_a_filter_leaves_some_of_all_and_counts_them(
    case: Case, kind: Listed, narrowed: ListFilter
) -> None:
    reader = case.main_reader
    left = lists.ordered(reader, kind, narrowed).tolist()
    assert set(left) <= set(lists.ids(reader, kind))
    assert lists.count(reader, kind, narrowed) == len(left)

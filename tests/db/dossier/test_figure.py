"""The timeline figure as data: bars, blocks, counts under uncertainty."""

from __future__ import annotations

from itertools import pairwise

import pytest

from db import when
from db.dossier.axis import Axis, around
from db.dossier.document import Text
from db.dossier.figure import Dated, timeline, units


def axis(first: str, last: str) -> Axis:
    start, end = when.bounds(first).earliest, when.bounds(last).latest
    assert start is not None and end is not None
    return Axis(start, end)


def dated(number: int, edtf: str | None) -> Dated:
    return Dated(number, Text("T"), edtf or "", "reported", when.bounds(edtf) if edtf else None)


@pytest.mark.parametrize(
    ("edtf", "core", "before", "after"),
    [
        ("2022-04-18", True, False, False),  # known to the day
        ("2022-04", False, False, False),  # one unknown day of it
        ("2022-03/2022-08", True, False, False),  # lasted: the middle is certain
        ("2021/2022", False, True, False),
        ("2022-06/..", False, False, True),  # nobody says how long it went on
        ("[2022-01-01..2022-12-31]", False, False, False),
    ],
)
def test_a_bar_says_what_is_certain(edtf: str, core: bool, before: bool, after: bool) -> None:
    bar = axis("2022", "2022").bar(when.bounds(edtf))
    assert (bar.core is not None) is core
    assert (bar.before, bar.after) == (before, after)
    assert 0 <= bar.start < bar.end <= 1


def test_the_core_of_a_bar_lies_inside_it() -> None:
    bar = axis("2022", "2022").bar(when.bounds("2022-03/2022-08"))
    assert bar.core is not None
    assert bar.start < bar.core[0] < bar.core[1] < bar.end


@pytest.mark.parametrize("span", [("2022-04-01", "2022-04-09"), ("2021", "2024"), ("0476", "2020")])
def test_ticks_are_few_and_in_order(span: tuple[str, str]) -> None:
    whole = axis(*span)
    ticks = around(whole.start, whole.end).ticks()
    assert 2 <= len(ticks) <= 9
    places = [tick.at for tick in ticks]
    assert places == sorted(places) and places[0] >= 0 and places[-1] < 1


def test_few_incidents_share_one_axis_and_many_are_cut_by_time() -> None:
    few = timeline([dated(n, f"2022-{n:02d}-05") for n in range(1, 13)])
    assert [len(block.rows) for block in few.blocks] == [12]
    many = timeline([dated(n, f"{2000 + n // 20}-{n % 12 + 1:02d}-05") for n in range(200)])
    assert [block.label for block in many.blocks] == [str(year) for year in range(2000, 2010)]
    assert sum(len(block.rows) for block in many.blocks) == 200


def test_columns_count_surely_and_possibly() -> None:
    figure = timeline(
        [dated(n, f"2022-0{n}-05") for n in range(1, 7)] + [dated(7, "[2022-01-01..2022-02-20]")]
    )
    assert figure.bin_unit == "month"
    assert [(each.surely, each.possibly) for each in figure.bins][:3] == [(1, 2), (1, 2), (1, 1)]


def test_columns_stand_over_their_own_time() -> None:
    # The axis of the rows begins before the first month and ends after the last one.
    figure = timeline([dated(n, f"2022-{n % 4 + 2:02d}-{n + 2:02d}") for n in range(1, 25)])
    assert figure.bin_unit == "month"
    assert sum(each.possibly for each in figure.bins) == 24
    assert [tick.at for tick in figure.ticks][:2] == pytest.approx([0, 1 / 4], abs=0.03)


def test_undated_incidents_are_named_not_placed() -> None:
    figure = timeline([dated(1, "2022"), dated(2, None)])
    assert figure.undated == (2,)
    assert len(figure.blocks[0].rows) == 1


def test_a_short_time_is_told_by_days_or_weeks() -> None:
    def told(first: str, last: str) -> tuple[str, int]:
        whole = axis(first, last)
        windows, unit = units(whole)
        assert windows[0].start <= whole.start and windows[-1].end >= whole.end
        assert all(one.end == other.start for one, other in pairwise(windows))
        return unit, len(windows)

    assert told("2022-04-01", "2022-04-12") == ("day", 12)
    assert told("2022-04-01", "2022-05-15") == ("day", 45)
    assert told("2022-04-01", "2022-06-15") == ("week", 12)
    assert told("2022-04-01", "2022-06-30") == ("week", 14)
    assert told("2022-04-01", "2022-07-31") == ("month", 4)
    weeks, _ = units(axis("2022-04-01", "2022-06-01"))
    assert weeks[0].start == when.bounds("2022-03-28").earliest, "a Monday"

"""Lanes of trees hold what a person would put there one by one, whatever the plan."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import columns, when
from db.case import Case
from db.columns import Membership, Plan, Plans, plain, plan_from_json, plan_to_json
from db.columns.lanes import grouped, in_name_order
from db.columns.plans import Sort
from db.columns.trees import FAMILIES, Name, Tree, planted
from db.records import actors, incidents, places, tags
from db.terms import INCIDENT_KINDS
from tests.small_case import SmallCase

_ROWS = 12
_keys = st.integers(1, 9)
_some = st.lists(_keys, max_size=4, unique=True)


def _naming(keys: Iterable[int]) -> Mapping[int, Name]:
    return {key: Name(f"Group {key}") for key in keys}


def _member(pairs: set[tuple[int, int]], parents: dict[int, int], plan: Plan) -> Membership:
    keys = np.array(sorted({key for _, key in pairs}), np.int64)
    ordered = sorted(pairs)
    rows = np.array([row for row, _ in ordered], np.int32)
    place = np.searchsorted(keys, [key for _, key in ordered])
    return grouped("actor", _ROWS, keys, rows, place, planted(keys, parents), plan, _naming)


def _held(member: Membership) -> list[list[int]]:
    return [member.rows[member.lane == n].tolist() for n in range(len(member.lanes))]


def _ancestors(tree: Tree, key: int) -> list[int]:
    """A key and all above it, itself first."""
    found = []
    place = int(np.searchsorted(tree.keys, key))
    while place >= 0:
        found.append(int(tree.keys[place]))
        place = int(tree.parent[place])
    return found


@settings(max_examples=150, deadline=None)
@given(
    pairs=st.sets(st.tuples(st.integers(0, _ROWS - 1), _keys), max_size=30),
    parents=st.dictionaries(_keys, _keys, max_size=9),
    level=st.integers(0, 3),
    opened=_some,
    closed=_some,
    pinned=_some,
    sort=st.sampled_from(("activity", "name", "own")),
    most=st.sampled_from((300, 2, 4)),
)
def test_lanes_are_those_of_sorting_by_hand(
    pairs: set[tuple[int, int]],
    parents: dict[int, int],
    level: int,
    opened: list[int],
    closed: list[int],
    pinned: list[int],
    sort: Sort,
    most: int,
) -> None:
    plan = Plan(level, sort, (3, 1), tuple(pinned), frozenset(opened), frozenset(closed))
    with patch("db.columns.layouts.STEP", most):
        member = _member(pairs, parents, plan)
    tree = planted(np.array(sorted({key for _, key in pairs}), np.int64), parents)
    under = {key: _ancestors(tree, key) for _, key in pairs}
    held = _held(member)
    assert all(rows == sorted(set(rows)) and rows for rows in held)
    assert [lane.count for lane in member.lanes] == [len(rows) for rows in held]
    # What any lane of a record says is everything in it and below it, each incident once.
    for lane, rows in zip(member.lanes, held, strict=True):
        if lane.part == "lane":
            assert set(rows) == {row for row, key in pairs if lane.key in under[key]}
    # Below an open group its parts and what is in none of them hold all of it together,
    # but for what stands above all others.
    for number, lane in enumerate(member.lanes):
        if lane.is_open:
            below = [
                set(rows)
                for part, rows in zip(member.lanes[number + 1 :], held[number + 1 :], strict=True)
                if part.over == lane.key and part.depth == lane.depth + 1
            ]
            tops = {one.key for one in member.lanes if one.pinned}
            out = {row for row, key in pairs if set(under[key]) & tops}
            assert below
            assert set(held[number]) - out <= set().union(*below) <= set(held[number])
    # Nobody is lost.
    nowhere = set(range(_ROWS)) - {row for row, _ in pairs}
    assert set(held[member.rest] if member.rest >= 0 else []) == nowhere
    assert set().union(*held) == set(range(_ROWS))
    if most < 300:
        return
    # Pinned lanes stand first, in their order.
    there = [key for key in pinned if any(key in line for line in under.values())]
    first = [lane.key for lane in member.lanes if not lane.depth]
    assert first[: len(there)] == there


@settings(max_examples=100, deadline=None)
@given(parents=st.dictionaries(_keys, _keys, max_size=9), keys=st.sets(_keys))
def test_trees_have_no_loops_and_know_their_depth(parents: dict[int, int], keys: set[int]) -> None:
    tree = planted(np.array(sorted(keys), np.int64), parents)
    assert keys <= set(tree.keys.tolist())
    for place, key in enumerate(tree.keys.tolist()):
        line = _ancestors(tree, key)
        assert len(line) == len(set(line)) == tree.depth[place] + 1
        assert tree.rank[place] >= tree.depth[place]


def test_of_many_lanes_the_small_ones_share_one_that_opens_in_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("db.columns.layouts.STEP", 3)
    pairs = {(row, key) for key in range(1, 10) for row in range(key)}
    member = _member(pairs, {}, Plan())
    assert [lane.key for lane in member.lanes] == [9, 8, 7, 0, 0]
    assert member.lanes[3].part == "others"
    assert member.others == 6
    assert set(_held(member)[3]) == set(range(6))
    more = _member(pairs, {}, Plan(more=1))
    assert [lane.key for lane in more.lanes][:6] == [9, 8, 7, 6, 5, 4]
    assert more.others == 3
    # What was asked for by name is shown, however small.
    asked = _member(pairs, {}, Plan(pinned=(2,)))
    assert [lane.key for lane in asked.lanes][:3] == [2, 9, 8]


def test_parts_that_find_no_room_share_a_lane_of_their_group(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("db.columns.layouts.STEP", 3)
    pairs = {(0, 2), (1, 2), (2, 3), (3, 3), (4, 4), (5, 5), (6, 6)}
    member = _member(pairs, {2: 1, 3: 1, 4: 1, 5: 1}, Plan(level=9))
    assert [(lane.name, lane.depth) for lane in member.lanes] == [
        ("Group 1", 0),
        ("Group 2", 1),
        ("Group 3", 1),
        ("2 others", 1),
        ("1 other actor", 0),
        ("Nobody named", 0),
    ]


def test_numbers_in_names_count_and_accents_do_not() -> None:
    names = ["Unit 10", "unit 9", "Éclair", "Eagle", "Unit"]
    assert sorted(names, key=in_name_order) == ["Eagle", "Éclair", "Unit", "unit 9", "Unit 10"]


def test_a_plan_is_written_down_and_read_again() -> None:
    plan = Plan(2, "own", (5, -7), (1 << 61,), frozenset({3}), frozenset({4}), 2, True)
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan


@pytest.mark.parametrize(
    "told",
    [
        "",
        None,
        [],
        {"level": -3, "sort": "x", "order": [1.5, "a", None, True, 1 << 70], "more": "2"},
    ],
)
def test_what_is_no_plan_is_the_plain_one(told: object) -> None:
    assert plan_from_json(told) == Plan()


def test_a_plan_changes_by_hand() -> None:
    plan = Plan(level=1).turned(7, is_open=True).turned(8, is_open=False)
    assert (plan.closed, plan.opened) == (frozenset({7}), frozenset({8}))
    assert plan.turned(7, is_open=False).closed == frozenset()
    assert plan.at_level(0) == Plan()
    assert plan.pinning(7).pinned == (7,)
    assert plan.pinning(7).pinning(7).pinned == ()
    assert plan.ordered([3, 1]).ordered([9]).order == (9, 3, 1)
    assert Plans().put("place", plan).of("place") == plan
    assert Plans().of("kind") == plain("kind") != Plans().of("place")


def _lanes(case: Case, axis: columns.Axis, level: int) -> list[tuple[int, str, int]]:
    found = columns.load(case.main_reader)
    member = columns.membership(case.main_reader, found, axis, plan=Plan(level=level))
    return [(lane.depth, lane.name, lane.count) for lane in member.lanes]


def test_factions_stand_under_their_groups_unless_that_is_disputed(
    case: Case, small: SmallCase
) -> None:
    with case.step("Relate") as step:
        group = actors.create(step, "Islamic State")
        cell = actors.create(step, "Kabul cell")
        for one, over, sure in (
            (small.iskp, group, "confirmed"),
            (cell, small.iskp, "probable"),
            (group, cell, "possible"),  # closes a loop
            (small.taliban, group, "disputed"),
        ):
            actors.relate(step, one, "part_of", over, certainty=sure)
        incidents.add_actor(step, small.war, cell, "participant")
    assert _lanes(case, "actor", 0) == [(0, "Islamic State", 4), (0, "Taliban", 1)]
    assert _lanes(case, "actor", 9) == [
        (0, "Islamic State", 4),
        (1, "IS-Khorasan", 4),
        (2, "Kabul cell", 1),
        (2, "IS-Khorasan itself", 4),
        (0, "Taliban", 1),
    ]


def test_towns_are_skipped_where_only_provinces_are_asked_for(case: Case, small: SmallCase) -> None:
    with case.step("Place") as step:
        country = places.create(step, "Myanmar", kind="country", country="MM")
        shan = places.create(step, "Shan", kind="province", parent=country)
        town = places.create(step, "Lashio", parent=shan)
        stray = places.create(step, "Bago", parent=country)
        loose = places.create(step, "Mandalay", country="MM")
        for number, place in enumerate((shan, town, stray, loose)):
            incident = incidents.create(step, f"I{number}", when=when.parse("2020"))
            incidents.add_place(step, incident, place)
    assert _lanes(case, "place", 0)[0] == (0, "Myanmar", 4)
    assert _lanes(case, "place", 1)[:3] == [
        (0, "Myanmar", 4),
        (1, "Shan", 2),
        (1, "Elsewhere in Myanmar", 2),
    ]
    assert [lane[1] for lane in _lanes(case, "place", 3)[:6]] == [
        "Myanmar",
        "Shan",
        "Lashio",
        "Elsewhere in Shan",
        "Bago",
        "Mandalay",
    ]


def test_every_kind_is_in_one_family_at_most() -> None:
    codes = [code for _, codes in FAMILIES for code in codes]
    assert len(codes) == len(set(codes))
    assert set(codes) <= {term.code for term in INCIDENT_KINDS}


def test_tags_are_lanes_and_follow_each_step(case: Case, small: SmallCase) -> None:
    def held() -> list[tuple[str, int]]:
        links = columns.read_links(case.main_reader, found, "tag")
        member = columns.membership(case.main_reader, found, "tag", links)
        return [(lane.name, lane.count) for lane in member.lanes]

    found = columns.load(case.main_reader)
    assert held() == [("No tag", 4)]
    before = columns.read_links(case.main_reader, found, "tag")
    with case.step("Tag") as step:
        tag = tags.create(step, "to check")
        tags.add(step, tag, "incident", small.termez)
        tags.add(step, tag, "incident", small.airport)
    assert held() == [("to check", 2), ("No tag", 2)]
    changes = case.last_changes
    assert changes is not None
    touched = columns.concerned(case.main_reader, [changes])
    assert touched == {small.termez, small.airport}
    found, shift = columns.refreshed(case.main_reader, found, touched)
    after = columns.relinked(case.main_reader, before, found, [shift], touched)
    again = columns.read_links(case.main_reader, found, "tag")
    assert np.array_equal(after.rows, again.rows)
    assert np.array_equal(after.keys[after.key], again.keys[again.key])

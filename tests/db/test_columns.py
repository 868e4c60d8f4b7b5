"""The arrays of the timeline say what the records say: bounds, lanes, titles, after each edit."""

from __future__ import annotations

from dataclasses import fields
from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import columns, terms, when
from db.case import Case
from db.columns import OPEN, Columns, Membership
from db.columns import links as links_of
from db.columns.splice import cut, spliced
from db.records import actors, day_order, incidents
from db.terms import Standing
from tests.small_case import SmallCase


def _row(found: Columns, incident: int) -> int:
    (place,) = np.flatnonzero(found.ids == incident)
    return int(place)


def _lanes(found: Columns, member: Membership) -> dict[str, set[int]]:
    held: dict[str, set[int]] = {lane.name: set() for lane in member.lanes}
    for row, lane in zip(member.rows.tolist(), member.lane.tolist(), strict=True):
        held[member.lanes[lane].name].add(int(found.ids[row]))
    return held


def _same(one: Columns, other: Columns) -> bool:
    """Equal as sets of rows: incidents of one instant may stand in any order."""
    a, b = (each.taken(np.lexsort((each.ids, each.earliest))) for each in (one, other))
    return all(
        np.array_equal(getattr(a, field.name), getattr(b, field.name)) for field in fields(a)
    )


def test_bounds_kind_and_standing_are_those_of_the_records(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    assert len(found) == 4  # the fifth has no date
    assert np.all(np.diff(found.earliest) >= 0)
    termez = _row(found, small.termez)
    day = when.bounds("2022-04-18")
    assert found.earliest[termez] == day.earliest
    assert found.latest[termez] == day.latest
    assert (found.start_latest[termez], found.end_earliest[termez]) == (day.latest, day.earliest)
    assert terms.INCIDENT_KINDS[found.kind[termez]].code == "rocket_fire"
    assert found.standing[termez] == Standing.DISPUTED


def test_an_open_end_stands_beyond_every_date(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    war = _row(found, small.war)
    assert found.latest[war] == OPEN
    assert found.open[war] == columns.OPEN_END
    first, last = columns.extent(found) or (0, 0)
    assert first == when.bounds("2014-10-01").earliest
    assert last == when.bounds("2022-04-18").latest


def test_an_open_start_stands_before_every_date(case: Case) -> None:
    with case.step("Add") as step:
        old = incidents.create(step, "Settled", when=when.parse("../1850"))
    found = columns.load(case.main_reader)
    assert found.ids[0] == old
    assert found.earliest[0] == -OPEN
    assert columns.extent(found) == (
        when.bounds("1850").latest,
        when.bounds("2022-04-18").latest,
    )


def test_undated_incidents_are_counted(case: Case, small: SmallCase) -> None:
    undated = columns.undated(case.main_reader)
    assert (undated.count, undated.ids) == (1, (small.undated,))


@pytest.mark.parametrize("edtf", ["-43-03-15", "Y-13000000000", "2024-01-01", "[1999..2005]"])
def test_a_changed_date_is_read_again_alone(case: Case, small: SmallCase, edtf: str) -> None:
    if not when.is_valid(edtf):
        edtf = "-0043-03-15"
    before = columns.load(case.main_reader)
    with case.step("Date") as step:
        incidents.set_when(step, small.termez, when.parse(edtf))
    changes = case.last_changes
    assert changes is not None
    after = columns.refreshed(case.main_reader, before, changes.ids("incident"))[0]
    assert _same(after, columns.load(case.main_reader))
    assert not _same(after, before)


def test_deleted_new_and_undone_incidents_come_and_go(case: Case, small: SmallCase) -> None:
    before = columns.load(case.main_reader)
    with case.step("Change") as step:
        incidents.delete(step, small.airport)
        incidents.set_when(step, small.undated, when.parse("2020"))
        incidents.set_when(step, small.war, None)
    changes = case.last_changes
    assert changes is not None
    after = columns.refreshed(case.main_reader, before, changes.ids("incident"))[0]
    assert _same(after, columns.load(case.main_reader))
    undone = case.undo()
    assert undone is not None
    again = columns.refreshed(case.main_reader, after, undone.ids("incident"))[0]
    assert _same(again, before)


def test_slices_join_to_the_same_arrays(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    with case.step("Many") as step:
        for number in range(40):  # ties over the edge of a slice, too
            day = f"2020-01-{1 + number // 9:02}"
            incidents.create(step, f"Incident {number}", when=when.parse(day))
    whole = columns.load(case.main_reader)
    monkeypatch.setattr("db.columns.incidents.SLICE", 7)
    monkeypatch.setattr("db.columns.links.SLICE", 2)
    assert _same(columns.load(case.main_reader), whole)
    one = columns.membership(case.main_reader, whole, "actor")
    monkeypatch.undo()
    other = columns.membership(case.main_reader, whole, "actor")
    assert np.array_equal(one.rows, other.rows)
    assert np.array_equal(one.lane, other.lane)


def test_lanes_by_actor_hold_an_incident_for_each_actor(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    held = _lanes(found, columns.membership(case.main_reader, found, "actor"))
    assert held == {
        "IS-Khorasan": {small.termez, small.airport, small.founding, small.war},
        "Taliban": {small.war},
    }


def test_lanes_carry_the_name_in_its_own_script(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    lanes = columns.membership(case.main_reader, found, "actor").lanes
    assert [(lane.key, lane.native) for lane in lanes] == [
        (small.iskp, "دولت اسلامی خراسان"),
        (small.taliban, "طالبان"),
    ]


def test_lanes_by_place_are_countries_and_name_the_rest(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    member = columns.membership(case.main_reader, found, "place")
    held = _lanes(found, member)
    assert held["Afghanistan"] == {small.airport}
    assert member.lanes[member.rest].name == "No place given"
    assert held["No place given"] == {small.termez, small.founding, small.war}


def test_lanes_by_source_kind_and_none(case: Case, small: SmallCase) -> None:
    found = columns.load(case.main_reader)
    by_source = _lanes(found, columns.membership(case.main_reader, found, "source"))
    assert by_source["Rockets over the Amu"] == {small.termez}
    assert by_source["No source cited"] == {small.founding, small.war}
    by_kind = _lanes(found, columns.membership(case.main_reader, found, "kind"))
    assert by_kind["Rocket fire"] == {small.termez}
    (every,) = _lanes(found, columns.membership(case.main_reader, found, "none")).values()
    assert every == set(found.ids.tolist())


def test_the_smallest_lanes_share_one_that_says_so(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.columns.layouts.STEP", 2)
    with case.step("Add") as step:
        for number in range(4):
            actor = actors.create(step, f"Group {number}")
            incident = incidents.create(step, f"I{number}", when=when.parse("2020"))
            incidents.add_actor(step, incident, actor, "participant")
    found = columns.load(case.main_reader)
    member = columns.membership(case.main_reader, found, "actor")
    assert member.others == 4
    assert member.lanes[2].name == "4 other actors"


def test_captions_are_cut_and_leave_out_what_is_gone(case: Case, small: SmallCase) -> None:
    with case.step("Long") as step:
        long = incidents.create(step, "A" * 10_000)
    found = columns.captions(case.main_reader, [small.termez, long, 12345])
    assert found[small.termez] == columns.Caption("Rockets at Termez", "2022-04-18", "rocket_fire")
    assert len(found[long].title) == 240
    assert set(found) == {small.termez, long}


def test_sources_and_eras_are_on_the_axis(case: Case) -> None:
    with case.step("Era") as step:
        step.insert("era", title="Taliban in power", edtf="2021-08-15/..")
    times = columns.source_times(case.main_reader)
    assert times.tolist() == sorted(
        when.bounds(day).earliest or 0 for day in ("2022-05-12", "2021-08-27", "2021-08-28")
    )
    eras = columns.eras(case.main_reader)
    assert eras.titles == ("Taliban in power",)
    assert eras.spans == ((when.bounds("2021-08-15").earliest, None),)


def test_no_incidents_are_empty_arrays() -> None:
    found = columns.empty()
    assert len(found) == 0
    assert columns.extent(found) is None


def test_every_kind_is_its_place_in_the_vocabulary(case: Case) -> None:
    kinds = [*(term.code for term in terms.INCIDENT_KINDS), "a_word_of_a_newer_program"]
    with case.step("Kinds") as step:
        made = {
            incidents.create(step, kind, kind=kind, when=when.parse("2020")): number
            for number, kind in enumerate(kinds)
        }
    found = columns.load(case.main_reader)
    for incident, number in made.items():
        expected = number if number < len(terms.INCIDENT_KINDS) else 0
        assert found.kind[_row(found, incident)] == expected


@pytest.mark.parametrize("axis", columns.LINKED)
def test_links_of_touched_incidents_are_read_again_alone(
    case: Case, small: SmallCase, axis: columns.Linked
) -> None:
    found = columns.load(case.main_reader)
    links = links_of.read(case.main_reader, found, axis)
    with case.step("Change") as step:
        incidents.delete(step, small.airport)
        incidents.set_when(step, small.undated, when.parse("2020"))
        incidents.set_when(step, small.war, when.parse("1980"))
        other = actors.create(step, "Another group")
        incidents.add_actor(step, small.undated, other, "participant")
        incidents.add_actor(step, small.undated, small.iskp, "participant")
    for changes in (case.last_changes, case.undo(), case.redo()):
        assert changes is not None
        touched = changes.ids("incident")
        now, shift = columns.refreshed(case.main_reader, found, touched)
        links = links_of.refreshed(case.main_reader, links, now, (shift,), touched)
        whole = links_of.read(case.main_reader, now, axis)
        assert np.array_equal(links.rows, whole.rows)
        assert np.array_equal(links.keys[links.key], whole.keys[whole.key])
        found = now


@given(
    old=st.integers(1, 300), gone=st.sets(st.integers(0, 299)), come=st.lists(st.integers(0, 299))
)
def test_rows_move_as_the_incidents_do(old: int, gone: set[int], come: list[int]) -> None:
    ids = list(range(old))
    left = sorted(row for row in gone if row < old)
    stay = [one for one in ids if one not in gone]
    places = sorted(min(at, len(stay)) for at in come)
    now: list[int] = []
    rows_come = []
    for at in range(len(stay) + 1):
        for _ in range(places.count(at)):
            rows_come.append(len(now))
            now.append(-1)
        now += stay[at : at + 1]
    shift = columns.Shift(np.array(left, np.intp), np.array(rows_come, np.intp))
    moved, cuts = shift.moved(np.arange(old, dtype=np.int32))
    assert [now[row] for row in moved.tolist()] == stay
    assert cut(np.arange(old), cuts).tolist() == stay
    anywhere, here = shift.at(np.arange(old, dtype=np.int32))
    assert anywhere[here].tolist() == moved.tolist()
    assert np.flatnonzero(~here).tolist() == left


@given(
    size=st.integers(0, 120),
    gone=st.sets(st.integers(0, 119)),
    places=st.lists(st.integers(0, 119), max_size=90),
)
def test_splicing_is_deleting_and_then_inserting(
    size: int, gone: set[int], places: list[int]
) -> None:
    values = np.arange(size) * 10
    out = np.array(sorted(at for at in gone if at < size), np.intp)
    left = np.delete(values, out)
    into = np.array(sorted(min(at, left.size) for at in places), np.intp)
    fresh = -1 - np.arange(into.size)
    assert spliced(values, out, into, fresh).tolist() == np.insert(left, into, fresh).tolist()


def test_the_order_of_a_day_is_that_of_the_rows(case: Case) -> None:
    with case.step("Add") as step:
        day = [incidents.create(step, f"I{n}", when=when.parse("2020-05-03")) for n in range(4)]
    reader = case.main_reader

    def rows(found: Columns) -> list[int]:
        return [day.index(one) for one in found.ids.tolist() if one in day]

    found = columns.load(reader)
    moves: tuple[tuple[int, Literal[-1, 1], list[int]], ...] = (
        (3, -1, [0, 1, 3, 2]),
        (0, 1, [1, 0, 3, 2]),
        (3, 1, [1, 0, 2, 3]),
    )
    for chosen, way, wanted in moves:
        with case.step("Order") as step:
            day_order.move(step, day[chosen], way)
        changes = case.last_changes
        assert changes is not None
        found, _ = columns.refreshed(reader, found, changes.ids("incident"))
        assert rows(found) == wanted == rows(columns.load(reader))
    undone = case.undo()
    assert undone is not None
    found, _ = columns.refreshed(reader, found, undone.ids("incident"))
    assert rows(found) == [1, 0, 3, 2] == rows(columns.load(reader))
    with case.step("Away") as step:
        incidents.set_when(step, day[0], when.parse("2021"))
    changes = case.last_changes
    assert changes is not None
    found, _ = columns.refreshed(reader, found, changes.ids("incident"))
    assert rows(found) == [1, 3, 2, 0] == rows(columns.load(reader))

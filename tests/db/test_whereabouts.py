"""Where incidents stand on the map: which of their places, how exactly, and after an edit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.case import Case
from db.changes import Changes
from db.columns import whereabouts
from db.columns.whereabouts import Whereabouts
from db.records import incidents, places
from db.terms import Standing
from tests.small_case import SmallCase


def load(case: Case) -> Whereabouts:
    return whereabouts.load(case.main_reader)


def row(found: Whereabouts, incident: int) -> int:
    place = np.flatnonzero(found.ids == incident)
    assert place.size == 1
    return int(place[0])


def made(case: Case, parent: int | None = None, **cells: float) -> int:
    with case.step("Add a place") as step:
        return places.create(step, "A village", parent=parent, **cells)  # type: ignore[arg-type]


def put(case: Case, incident: int, place: int, role: str = "location") -> None:
    with case.step("Add a place") as step:
        incidents.add_place(step, incident, place, role=role)


def test_an_incident_stands_at_its_place_as_exactly_as_that_is_known(
    case: Case, small: SmallCase
) -> None:
    put(case, small.undated, made(case, lat=34.5, lon=69.25, precision_m=2500))
    found = load(case)
    at = row(found, small.undated)
    assert (found.lat[at], found.lon[at], found.radius[at]) == (34.5, 69.25, 2500)
    assert small.undated not in found.nowhere


def test_every_incident_is_on_the_map_or_counted_as_nowhere(case: Case, small: SmallCase) -> None:
    found = load(case)
    rows = case.main_reader.rows("SELECT id FROM incident WHERE deleted = 0")
    every = {one for (one,) in rows}
    assert {*found.ids.tolist(), *found.nowhere.tolist()} == every
    assert len(found) + found.nowhere.size == len(every)


def test_where_it_happened_comes_before_where_it_was_launched(case: Case, small: SmallCase) -> None:
    near, far = made(case, lat=1.0, lon=1.0), made(case, lat=2.0, lon=2.0)
    put(case, small.undated, far, "origin")
    put(case, small.undated, near, "target")
    found = load(case)
    assert found.lat[row(found, small.undated)] == 1.0
    put(case, small.undated, made(case, lat=3.0, lon=3.0), "location")
    found = load(case)
    assert found.lat[row(found, small.undated)] == 3.0


def test_the_way_from_where_it_was_launched(case: Case, small: SmallCase) -> None:
    reader = case.main_reader
    put(case, small.undated, made(case, lat=1.0, lon=1.0), "origin")
    assert whereabouts.way(reader, small.undated) == ()
    put(case, small.undated, made(case, lat=2.0, lon=2.0), "target")
    put(case, small.undated, made(case, lat=1.5, lon=1.2), "route")
    assert whereabouts.way(reader, small.undated) == ((1.0, 1.0), (1.5, 1.2), (2.0, 2.0))


def test_a_place_that_is_only_mentioned_says_nothing(case: Case, small: SmallCase) -> None:
    put(case, small.undated, made(case, lat=1.0, lon=1.0), "mentioned")
    assert small.undated in load(case).nowhere


def test_a_place_without_coordinates_stands_where_its_parent_stands(
    case: Case, small: SmallCase
) -> None:
    city = made(case, lat=34.5, lon=69.2, precision_m=12_000)
    quarter = made(case, parent=made(case, parent=city))
    put(case, small.undated, quarter)
    found = load(case)
    at = row(found, small.undated)
    assert (found.lat[at], found.radius[at], found.place[at]) == (34.5, 12_000, quarter)


def test_nobody_said_how_exactly(case: Case, small: SmallCase) -> None:
    put(case, small.undated, made(case, lat=34.5, lon=69.2))
    found = load(case)
    assert math.isnan(found.radius[row(found, small.undated)])


def test_a_data_set_says_how_exactly(case: Case, small: SmallCase) -> None:
    town = made(case, lat=34.5, lon=69.2, precision_m=10_000)
    with case.step("Import") as step:
        incidents.add_place(step, small.undated, town, precision_code="4", precision_scheme="ucdp")
    with case.step("Import") as step:
        incidents.add_place(step, small.termez, town, precision_code="1", precision_scheme="ucdp")
    found = load(case)
    assert found.radius[row(found, small.undated)] == 120_000
    assert found.radius[row(found, small.termez)] == 10_000


def test_how_it_stands_comes_with_it(case: Case, small: SmallCase) -> None:
    put(case, small.termez, made(case, lat=37.2, lon=67.3))
    found = load(case)
    assert found.standing[row(found, small.termez)] == Standing.DISPUTED


def test_a_case_without_anything(tmp_path: object) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    with Case.create(tmp_path / "new.case", "New") as case:
        found = load(case)
    assert not len(found)
    assert not found.nowhere.size


def followed(case: Case, old: Whereabouts, changes: list[Changes]) -> Whereabouts:
    return whereabouts.refreshed(case.main_reader, old, changes)


def change(case: Case) -> Changes:
    assert case.last_changes is not None
    return case.last_changes


def test_other_titles_change_nothing(case: Case, small: SmallCase) -> None:
    old = load(case)
    with case.step("Rename") as step:
        step.update("incident", small.termez, {"title": "Another title"})
    assert followed(case, old, [change(case)]) is old


def test_a_place_that_moves_takes_its_incidents_along(case: Case, small: SmallCase) -> None:
    city = made(case, lat=1.0, lon=1.0)
    put(case, small.undated, made(case, parent=city))
    old = load(case)
    with case.step("Move") as step:
        places.change(step, city, lat=5.0)
    new = followed(case, old, [change(case)])
    assert new.lat[row(new, small.undated)] == 5.0
    assert whereabouts.equal(new, load(case))
    case.undo()
    assert whereabouts.equal(followed(case, new, [change(case)]), old)


@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    acts=st.lists(
        st.tuples(st.sampled_from(["put", "move", "take", "delete", "undo"]), st.integers(0, 3)),
        min_size=1,
        max_size=6,
    )
)
def test_following_steps_is_as_good_as_reading_anew(
    prepared_case: SmallCase, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    import shutil

    path = tmp_path_factory.mktemp("steps") / "case.case"
    shutil.copyfile(prepared_case.path, path)
    with Case.open(path) as case:
        found, links = load(case), []
        subjects = [prepared_case.termez, prepared_case.airport, prepared_case.undated]
        for act, number in acts:
            incident = subjects[number % 3]
            before = case.last_changes
            with case.step("Act") as step:
                if act == "put":
                    place = places.create(step, "Place", lat=float(number), lon=2.0)
                    links.append((incidents.add_place(step, incident, place), place))
                elif act == "move" and links:
                    places.change(step, links[number % len(links)][1], lat=float(number) + 0.5)
                elif act == "take" and links:
                    incidents.remove_place(step, links.pop(number % len(links))[0])
                elif act == "delete":
                    step.delete("incident", incident)
            if act == "undo":
                case.undo()
            if case.last_changes is not before and case.last_changes is not None:
                found = followed(case, found, [case.last_changes])
            assert whereabouts.equal(found, load(case))


def test_the_place_an_incident_would_stand_at(case: Case, small: SmallCase) -> None:
    place = made(case)
    put(case, small.undated, place)
    reader = case.main_reader
    assert whereabouts.place_of(reader, small.undated) == place
    assert whereabouts.bearers_of(reader, place) == 1
    assert whereabouts.place_of(reader, 1) == 0

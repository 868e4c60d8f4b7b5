"""Single records of another file: adopted with what they need, as their author wrote them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import when
from db.case import Case
from db.errors import BadInput, NotFound
from db.merging.adopting import adopt
from db.merging.merging import merge
from db.records import actors, claims, histories, incidents, names, places, quotes, sources
from db.refs import Ref
from db.verification import problems
from tests.db.merging.copies import differences, hands
from tests.small_case import SmallCase


@pytest.fixture
def both(small: SmallCase, tmp_path: Path) -> Iterator[tuple[Case, Case]]:
    """Anna's copy and Boris's copy of the small case."""
    other = tmp_path / "other.case"
    shutil.copyfile(small.path, other)
    with (
        Case.open(small.path, analyst="Anna") as anna,
        Case.open(other, analyst="Boris") as boris,
    ):
        yield anna, boris


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Case]:
    """A case that has nothing to do with the small one."""
    with Case.create(tmp_path / "stranger.case", "Another case", analyst="Clara") as case:
        yield case


def _report(case: Case) -> int:
    """One act: an incident with a new actor, place, source, text, quote and claim."""
    with case.step("Record a meeting") as step:
        actor = actors.create(step, "Trade union of Termez")
        town = places.create(step, "Sherobod", parent=places.create(step, "Surxondaryo"))
        incident = incidents.create(step, "A meeting in Sherobod", when=when.parse("2022-05-03"))
        incidents.add_actor(step, incident, actor)
        incidents.add_place(step, incident, town)
        source = sources.create(step, "The Sherobod paper")
        text = quotes.add_snapshot(
            step,
            source,
            "They met in Sherobod.",
            captured_at="2022-05-04T12:00:00Z",
            cleaner="none",
            original=b"They met in Sherobod.",
        )
        quote = quotes.create(step, text, 0, 9)
        claims.create(step, incident=incident, quote=quote, speaker=actor)
        # Nothing of it goes along.
        incidents.create(step, "Another matter", when=None)
    return incident


def _count(case: Case, table: str) -> int:
    return int(case.main_reader.value(f"SELECT count(*) FROM {table} WHERE deleted = 0"))


TABLES = ("incident", "actor", "place", "source", "snapshot", "quote", "claim", "incident_actor")


def test_a_record_comes_with_what_it_needs_and_nothing_else(
    both: tuple[Case, Case], stranger: Case
) -> None:
    anna, boris = both
    for case in (boris, stranger):
        before = {table: _count(anna, table) for table in TABLES}
        row = _report(case)
        adopt(anna, case.path, [("incident", row)])
        grown = {table: _count(anna, table) - before[table] for table in TABLES}
        assert grown == dict.fromkeys(TABLES, 1) | {"place": 2}
        assert list(problems(anna.main_reader)) == []
        assert adopt(anna, case.path, [("incident", row)]).nothing


def test_who_wrote_it_and_when_stays_visible(both: tuple[Case, Case], stranger: Case) -> None:
    anna, boris = both
    for case, who in ((boris, "Boris"), (stranger, "Clara")):
        row = _report(case)
        with case.step("Say more") as step:
            incidents.change(step, row, summary="In the school.")
        adopt(anna, case.path, [("incident", row)])
        written = histories.of_record(case.main_reader, Ref("incident", row))
        kept = histories.of_record(anna.main_reader, Ref("incident", row))
        assert [(act.by, act.at, act.label) for act in kept] == [
            (who, act.at, act.label) for act in written
        ]
        assert who in histories.people(anna.main_reader)


def test_adopting_and_merging_is_merging(both: tuple[Case, Case]) -> None:
    anna, boris = both
    row = _report(boris)
    with boris.step("Rename") as step:
        incidents.change(step, row, title="A meeting in the school")
    adopt(anna, boris.path, [("incident", row)])
    assert _count(anna, "incident") == 6
    merge(anna, boris.path)
    assert _count(anna, "incident") == 7
    merge(boris, anna.path)  # Anna herself is news there
    assert differences(anna, boris) == []
    assert list(problems(anna.main_reader)) == []
    assert merge(anna, boris.path).nothing_new


def test_one_undo_takes_it_back_and_one_redo_brings_it_again(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    row = _report(boris)
    with boris.step("Rename") as step:
        incidents.change(step, small.termez, title="Boris's title")
    before = {table: _count(anna, table) for table in TABLES}
    adopt(anna, boris.path, [("incident", row), ("incident", small.termez)])
    anna.undo()
    assert {table: _count(anna, table) for table in TABLES} == before
    assert _title(anna, small.termez) == "Rockets at Termez"
    anna.redo()
    assert _title(anna, small.termez) == "Boris's title"
    assert _title(anna, row) == "A meeting in Sherobod"


def test_undoing_a_merge_leaves_what_was_adopted_before(both: tuple[Case, Case]) -> None:
    anna, boris = both
    row = _report(boris)
    adopt(anna, boris.path, [("incident", row)])
    before = {table: _count(anna, table) for table in TABLES}
    merge(anna, boris.path)
    anna.undo()
    assert {table: _count(anna, table) for table in TABLES} == before


def _title(case: Case, row: int) -> object:
    return case.main_reader.value("SELECT title FROM incident WHERE id = ?", row)


def test_what_both_changed_follows_the_one_adopted_or_waits(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    for case in (boris, anna):
        with case.step("Rename") as step:
            incidents.change(step, small.termez, title=f"{case.analyst}'s title")
            incidents.change(step, small.airport, title=f"{case.analyst}'s airport")
    assert adopt(anna, boris.path, [("incident", small.termez)]).decided == 1
    assert _title(anna, small.termez) == "Boris's title"
    adopt(anna, boris.path, [("incident", small.airport)], newest=True)
    assert _title(anna, small.airport) == "Anna's airport"
    # Decided here: the merge does not ask again, and the decision reaches the other copy.
    assert [each.row for each in merge(anna, boris.path).conflicts] == []
    merge(boris, anna.path)
    assert differences(anna, boris) == []


def test_going_on_from_what_was_adopted_is_no_conflict(both: tuple[Case, Case]) -> None:
    anna, boris = both
    row = _report(boris)
    with boris.step("Rename") as step:
        incidents.change(step, row, title="Boris's title")
    adopt(anna, boris.path, [("incident", row)])
    with anna.step("Rename") as step:
        incidents.change(step, row, title="Anna's better title")
    assert merge(anna, boris.path).conflicts == ()
    assert _title(anna, row) == "Anna's better title"


def test_a_dry_run_changes_nothing(both: tuple[Case, Case]) -> None:
    anna, boris = both
    row = _report(boris)
    head = anna.log_head()
    assert adopt(anna, boris.path, [("incident", row)], dry_run=True).added["claim"] == 1
    assert anna.log_head() == head


def test_what_is_not_there_is_told(both: tuple[Case, Case]) -> None:
    anna, boris = both
    with pytest.raises(NotFound, match="holds no such record"):
        adopt(anna, boris.path, [("incident", 5)])
    with pytest.raises(BadInput, match="the open case itself"):
        adopt(anna, anna.path, [("incident", 5)])


def test_acts_whose_fields_lost_are_not_asked_for_again(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    merge(anna, boris.path)
    with boris.step("Name") as step:
        names.add(step, "actor", small.iskp, "Daesh")
    merge(anna, boris.path)
    with boris.step("Rename") as step:
        incidents.change(step, small.termez, title="The older title")
    with anna.step("Rename") as step:
        incidents.change(step, small.termez, title="The newer title")
    assert len(merge(anna, boris.path).conflicts) == 1
    assert merge(anna, boris.path).nothing_new


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10_000), chosen=st.data())
def test_whatever_is_adopted_first_the_merge_ends_the_same(
    small: SmallCase, tmp_path_factory: pytest.TempPathFactory, seed: int, chosen: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("adopted")
    people = hands(small, folder, seed, count=2)
    try:
        for _ in range(16):
            people.act()
        anna, boris = people.copies
        rows = [
            (table, row[0])
            for table in ("incident", "actor", "source")
            for row in boris.main_reader.rows(
                f"SELECT id FROM {table} WHERE deleted = 0 ORDER BY id"
            )
        ]
        some = chosen.draw(st.lists(st.sampled_from(rows), min_size=1, max_size=4, unique=True))
        plain = folder / "plain.case"
        anna.save_copy(plain)
        with Case.open(plain, analyst="Anna") as merged:
            merge(merged, boris.path)
            for each in some:
                adopt(anna, boris.path, [each], newest=True)
            merge(anna, boris.path)
            # What brings a row back is an act of its own in each.
            merge(merged, anna.path)
            merge(anna, merged.path)
            assert differences(anna, merged) == []
        assert list(problems(anna.main_reader)) == []
    finally:
        people.close()

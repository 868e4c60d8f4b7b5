"""A colleague's file held against a case: what agrees, differs, and stands on one side alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import when
from db.case import Case
from db.merging import comparing, their_copy
from db.merging.adopting import adopt
from db.merging.comparing import Comparison, Pair
from db.merging.details import Difference, differences
from db.merging.merging import merge
from db.records import actors, claims, figures, incidents, names, places, sources
from db.sharing.sharing import share
from db.verification import problems
from tests.small_case import SmallCase, build


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
def stranger(tmp_path: Path) -> Iterator[tuple[Case, SmallCase]]:
    """The same happenings, written down by somebody who never saw our case."""
    told = build(tmp_path / "stranger.case")
    with Case.open(told.path, analyst="Clara") as case:
        with case.step("Another case") as step:
            row = step.reader.value("SELECT id FROM case_meta WHERE key = 'uuid'")
            step.update("case_meta", row, value="11111111-2222-3333-4444-555555555555")
        yield case, told


def _compare(mine: Case, theirs: Case) -> Comparison:
    return comparing.compare(mine.main_reader, theirs.path)


def _states(found: Comparison, table: str = "incident") -> dict[str, str]:
    return {each.title: each.state for each in found.pairs if each.table == table}


def _pair(found: Comparison, title: str) -> Pair:
    return next(each for each in found.pairs if each.title == title)


def _details(mine: Case, theirs: Case, found: Comparison, title: str) -> dict[str, Difference]:
    with their_copy.opened(theirs.path) as reader:
        told = differences(mine.main_reader, reader, _pair(found, title), found.kin)
    return {each.field: each for each in told}


def test_copies_are_told_by_what_either_did(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    with boris.step("Edit") as step:
        incidents.change(step, small.termez, summary="Seen from the bridge.")
        names.add(step, "actor", small.taliban, "Taliban movement")
        made = incidents.create(step, "A meeting", when=when.parse("2022-05-03"))
        incidents.add_actor(step, made, small.taliban)
    with anna.step("Edit") as step:
        claims.create(step, incident=small.airport, no_quote_reason="seen", gist="More died.")
        incidents.create(step, "Our own note", when=None)
    found = _compare(anna, boris)
    assert found.kin == "copy"
    assert _states(found) == {
        "Rockets at Termez": "differ",
        "Attack on Kabul airport": "differ",
        "A meeting": "theirs",
        "Our own note": "ours",
        "IS-Khorasan is founded": "agree",
        "War with the Taliban": "agree",
        "A meeting nobody dates": "agree",
    }
    assert _states(found, "actor")["Taliban"] == "differ"
    assert _pair(found, "Rockets at Termez").news
    assert not _pair(found, "Attack on Kabul airport").news
    (coming,) = found.coming
    assert (coming.title, coming.lanes) == ("A meeting", (("actor", small.taliban),))


def test_the_same_edit_on_both_sides_agrees(both: tuple[Case, Case], small: SmallCase) -> None:
    for case in both:
        with case.step("Edit") as step:
            incidents.change(step, small.termez, title="Rockets over Termez")
    assert _states(_compare(*both))["Rockets over Termez"] == "agree"


def test_a_field_is_told_with_what_stood_before_and_who_wrote_it(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    for case in both:
        with case.step("Edit") as step:
            incidents.change(step, small.termez, title=f"{case.analyst}'s title")
    found = _details(anna, boris, _compare(anna, boris), "Anna's title")["title"]
    assert found.base == "Rockets at Termez"
    assert found.mine is not None
    assert found.theirs is not None
    assert (found.mine.words, found.mine.by) == ("Anna's title", "Anna")
    assert (found.theirs.words, found.theirs.by) == ("Boris's title", "Boris")


def test_what_one_side_deleted_says_so(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    with anna.step("Delete") as step:
        incidents.delete(step, small.founding)
    with boris.step("Delete") as step:
        incidents.delete(step, small.war)
    found = _compare(anna, boris)
    gone = _pair(found, "IS-Khorasan is founded")
    assert (gone.state, gone.why, gone.news) == ("theirs", "deleted here", False)
    assert _pair(found, "War with the Taliban").why == "deleted there"


def test_a_share_is_compared_by_what_was_done_since(
    both: tuple[Case, Case], small: SmallCase, tmp_path: Path
) -> None:
    anna, _ = both
    with anna.step("Keep") as step:
        step.update("incident", small.founding, private=1)
    share(anna.main_reader, tmp_path / "share.case")
    with Case.open(tmp_path / "share.case", analyst="Boris") as boris:
        with boris.step("Edit") as step:
            incidents.change(step, small.termez, summary="Seen from the bridge.")
        found = _compare(anna, boris)
        assert found.kin == "share"
        told = {
            each.title: (each.state, each.news) for each in found.pairs if each.table == "incident"
        }
        assert told["Rockets at Termez"] == ("differ", True)
        assert told["IS-Khorasan is founded"] == ("ours", False)
        assert told["Attack on Kabul airport"] == ("agree", False)
        adopt(anna, boris.path, [("incident", small.termez)])
        assert _states(_compare(anna, boris))["Rockets at Termez"] == "agree"
        assert merge(anna, boris.path).acts == 0
    assert list(problems(anna.main_reader)) == []


def test_what_was_adopted_agrees(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    with boris.step("Edit") as step:
        incidents.change(step, small.termez, title="Boris's title")
        row = incidents.create(step, "A meeting", when=when.parse("2022-05-03"))
    adopt(anna, boris.path, [("incident", small.termez), ("incident", row)])
    assert set(_states(_compare(anna, boris)).values()) == {"agree"}


def test_a_dry_run_tells_what_would_become_of_each_incident(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    for case in both:
        with case.step("Edit") as step:
            incidents.change(step, small.termez, title=f"{case.analyst}'s title")
    with boris.step("Edit") as step:
        incidents.change(step, small.airport, title="Boris's airport")
        incidents.create(step, "A meeting", when=when.parse("2022-05-03"))
    with anna.step("Edit") as step:
        incidents.change(step, small.war, title="Anna's war")
    found = merge(anna, boris.path, dry_run=True)
    assert {each.title: each.state for each in found.pairs} == {
        "Anna's title": "disputed",
        "Attack on Kabul airport": "changed",
        "A meeting": "added",
    }
    assert [each.title for each in found.coming] == ["A meeting"]
    assert merge(anna, boris.path).pairs == ()


def test_what_one_deleted_and_the_other_went_on_with_is_disputed(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    with anna.step("Delete") as step:
        incidents.delete(step, small.termez)
        incidents.change(step, small.airport, title="Anna's airport")
    with boris.step("Work") as step:
        incidents.change(step, small.termez, title="Boris's title")
        incidents.delete(step, small.airport)
    found = merge(anna, boris.path, dry_run=True)
    assert [(each.title, each.state, each.why) for each in found.pairs] == [
        ("Anna's airport", "disputed", "deleted there"),
        ("Boris's title", "disputed", "deleted here"),
    ]
    assert [each.title for each in found.coming] == ["Boris's title"]


def test_strange_cases_are_matched_by_likeness(
    both: tuple[Case, Case], stranger: tuple[Case, SmallCase]
) -> None:
    anna, _ = both
    clara, told = stranger
    with clara.step("Edit") as step:
        incidents.change(step, told.airport, title="Bomb at the airport")
        row = incidents.create(step, "A meeting", when=when.parse("2022-05-03"))
        incidents.add_actor(step, row, told.iskp)
        actors.create(step, "Somebody else")
    found = _compare(anna, clara)
    assert found.kin == "other"
    assert _states(found) == {
        "Rockets at Termez": "agree",
        "Attack on Kabul airport": "differ",
        "A meeting": "theirs",
        "IS-Khorasan is founded": "agree",
        "War with the Taliban": "agree",
        "A meeting nobody dates": "agree",
    }
    assert _pair(found, "Attack on Kabul airport").why == "the same days, place, actors and kind"
    assert _pair(found, "Rockets at Termez").why == "the same title and dates"
    assert _pair(found, "Rockets over the Amu").why == "the same file"
    assert _pair(found, "IS-Khorasan").why == "both are called “IS-Khorasan”"
    assert _states(found, "actor")["Somebody else"] == "theirs"
    (title,) = _details(anna, clara, found, "Attack on Kabul airport").values()
    assert title.field == "title"
    assert title.theirs is not None
    assert title.theirs.words == "Bomb at the airport"
    # Theirs stands in the lane of our actor.
    assert found.coming[0].lanes == (("actor", _pair(found, "IS-Khorasan").mine),)


#: One incident of ours, one of theirs: day, place, actor, title; whether they are one event.
EVENTS = (
    ("2022-04-18", "Termez", "ISKP", "Rockets hit the city", True),
    ("2022-04-19", "Termez", "ISKP", "Rockets hit the city", True),
    ("2022-04-21", "Termez", "ISKP", "Rockets hit the city", False),
    ("2022-04-18", "Kabul", "ISKP", "Shots in the city", False),
    ("2022-04-18", "Termez", "Taliban", "A statement", False),
    ("2022-04-18", "Termez", "ISKP", "An attack on Termez", True),
    ("2022-04", "Termez", "ISKP", "An attack on Termez", False),
)


@pytest.mark.parametrize(("day", "place", "actor", "title", "one"), EVENTS)
def test_incidents_are_alike_by_days_place_and_actors(
    tmp_path: Path, day: str, place: str, actor: str, title: str, one: bool
) -> None:
    cases = []
    for number, (date, where, who, called) in enumerate(
        (("2022-04-18", "Termez", "ISKP", "Rockets at Termez"), (day, place, actor, title))
    ):
        with Case.create(tmp_path / f"{number}.case", f"Case {number}") as case:
            with case.step("Make") as step:
                row = incidents.create(step, called, kind="bombing", when=when.parse(date))
                incidents.add_place(step, row, places.create(step, where))
                by = actors.create(step, who)
                names.add(step, "actor", by, f"{who} (other name)")
                incidents.add_actor(step, row, by)
                claim = claims.create(step, incident=row, no_quote_reason="seen")
                figures.add(step, claim, "killed", point=number)
                sources.create(step, f"Paper {number}")
            cases.append(case.path)
    with Case.open(cases[0]) as mine:
        found = comparing.compare(mine.main_reader, cases[1])
    states = {each.state for each in found.pairs if each.table == "incident"}
    assert states == ({"differ"} if one else {"theirs", "ours"})

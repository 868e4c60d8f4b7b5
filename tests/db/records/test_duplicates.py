"""Pairs that may be one: found by what they share, decided once, joined without losing a claim."""

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import when
from db.case import Case
from db.errors import BadInput
from db.export.wanted import Wanted
from db.records import (
    actors,
    claims,
    duplicates,
    identities,
    incidents,
    notes,
    places,
    sources,
    wording,
)
from db.records.duplicates import sources as source_signs
from db.records.lists import Listed
from db.search.named import find_named
from db.sharing import profiles, selecting
from db.step import Step
from tests.small_case import SmallCase


def _pairs(case: Case, table: Listed) -> dict[frozenset[int], tuple[str, ...]]:
    found = duplicates.find(case.main_reader, table)
    return {frozenset((each.one, each.other)): each.reasons for each in found}


def test_actors_are_paired_by_names_initials_and_sound(case: Case, small: SmallCase) -> None:
    with case.step("Actors") as step:
        twin = actors.create(step, "ISKP", kind="armed_group", country="AF")
        long = actors.create(step, "Tehrik Taliban Pakistan", kind="armed_group")
        short = actors.create(step, "TTP", kind="armed_group")
    found = _pairs(case, "actor")
    assert found[frozenset((small.iskp, twin))] == ("both go by ISKP", "the same country")
    assert found[frozenset((long, short))] == ("TTP may stand for Tehrik Taliban Pakistan",)
    with case.step("Same") as step:
        identities.decide(step, small.iskp, twin, identities.SAME)
        identities.decide(step, long, short, identities.DIFFERENT)
    assert _pairs(case, "actor") == {}


def test_sources_are_paired_by_address_title_and_text(case: Case, small: SmallCase) -> None:
    def cited(step: Step, title: str, **fields: str | None) -> int:
        return sources.create(step, title, fields=fields)

    with case.step("Sources") as step:
        sources.change(step, small.wire, {"URL": "https://www.example.org/a/?utm_source=x"})
        card = cited(step, "Other words", URL="http://example.org/a")
        named = cited(step, "rockets over the AMU", issued="2022-05-12")
        other = cited(step, "Unrelated", DOI="10.1/x")
        doi = cited(step, "Also unrelated", DOI="https://doi.org/10.1/X")
    found = _pairs(case, "source")
    assert found == {
        frozenset((small.wire, card)): ("the same address",),
        frozenset((small.rockets, named)): (
            "the same title and day of publication",
            "the same title",
        ),
        frozenset((other, doi)): ("the same DOI",),
    }
    with case.step("Decide") as step:
        duplicates.set_apart(step, "source", doi, other)
        sources.relate(step, named, "republishes", small.rockets)
        duplicates.put_off(step, "source", small.wire, card)
    (left,) = duplicates.find(case.main_reader, "source")
    assert left.later and {left.one, left.other} == {small.wire, card}
    case.undo()
    assert len(_pairs(case, "source")) == 3
    assert notes.every(case.main_reader) == ()


def test_addresses_are_told_without_what_changes_nothing() -> None:
    key = source_signs.address_key
    assert key("https://www.a.org/x/?b=2&a=1#top") == key("http://a.org/x?a=1&b=2")
    assert key("https://a.org/x?id=1") != key("https://a.org/x?id=2")


def test_incidents_are_paired_and_joined_with_all_their_claims(
    case: Case, small: SmallCase
) -> None:
    with case.step("Twin") as step:
        kabul = places.create(step, "Kabul airport")
        twin = incidents.create(
            step,
            "Attack on Kabul airport",
            kind="bombing",
            when=when.parse("2021-08-27"),
            summary="At the Abbey Gate.",
        )
        incidents.add_place(step, twin, small.kabul)
        incidents.add_place(step, twin, kabul)
        claims.create(step, incident=twin, no_quote_reason="heard", act="denies")
        notes.write(step, "incident", twin, "Check the gate", "todo")
    found = _pairs(case, "incident")
    assert found[frozenset((small.airport, twin))] == (
        "the same title",
        "the same place",
        "a day apart",
        "the same kind",
    )
    before = case.main_reader.value("SELECT count(*) FROM claim WHERE deleted = 0")
    with case.step("Join") as step:
        duplicates.join_incidents(step, small.airport, twin)
    reader = case.main_reader
    assert reader.value("SELECT count(*) FROM claim WHERE deleted = 0") == before
    assert reader.value("SELECT count(*) FROM claim WHERE incident = ? AND deleted = 0", twin) == 0
    held = incidents.get(reader, small.airport)
    assert held is not None and held.summary == "At the Abbey Gate."
    assert held.standing == 3  # one denies it now
    linked = reader.rows(
        "SELECT place FROM incident_place WHERE incident = ? AND deleted = 0", small.airport
    )
    assert {row[0] for row in linked} == {small.kabul, kabul} and len(linked) == 2
    assert len(notes.of(reader, "incident", small.airport)) == 1
    assert incidents.get(reader, twin) is None and _pairs(case, "incident") == {}
    case.undo()
    assert incidents.get(reader, twin) is not None
    assert reader.value("SELECT count(*) FROM claim WHERE incident = ? AND deleted = 0", twin) == 1


def test_a_cited_source_joins_one_with_a_text_but_never_the_other_way(
    case: Case, small: SmallCase
) -> None:
    with case.step("Card") as step:
        card = sources.create(step, "Kabul", fields={"URL": "https://a.org", "volume": "7"})
        claims.create(
            step, incident=small.airport, source=card, no_quote_reason="heard", act="reports"
        )
    with pytest.raises(BadInput), case.step("Join") as step:
        duplicates.join_sources(step, card, small.wire)
    with case.step("Join") as step:
        duplicates.join_sources(step, small.wire, card)
    held = sources.get(case.main_reader, small.wire)
    assert held is not None and held.fields["volume"] == "7"
    assert held.title == "At least 72 killed in Kabul"
    assert case.main_reader.value("SELECT count(*) FROM claim WHERE source = ?", card) == 0


def test_sides_mark_what_differs(case: Case, small: SmallCase) -> None:
    lines = duplicates.sides(case.main_reader, "incident", small.termez, small.airport)
    by_field = {line.field: line for line in lines}
    assert by_field["Kind"].differ and by_field["Kind"].one == "Rocket fire"
    assert by_field["Places"].alone and not by_field["Places"].differ
    for table, one, other in (
        ("actor", small.iskp, small.taliban),
        ("source", small.wire, small.reprint),
    ):
        assert duplicates.sides(case.main_reader, table, one, other)  # type: ignore[arg-type]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000))
def test_joining_and_undo_leave_the_case_as_it_was(case: Case, seed: int) -> None:
    choose = random.Random(seed)
    ids = [row[0] for row in case.main_reader.rows("SELECT id FROM incident WHERE deleted = 0")]
    kept, gone = choose.sample(ids, 2)
    tables = ("incident", "claim", "incident_place", "incident_actor", "figure", "note", "tagging")

    def state() -> list[list[tuple[object, ...]]]:
        return [
            case.main_reader.rows(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY id")
            for table in tables
        ]

    before = state()
    with case.step("Join") as step:
        duplicates.join_incidents(step, kept, gone)
    case.undo()
    assert state() == before


def test_ten_thousand_incidents_take_no_time(case: Case) -> None:
    with case.step("Many") as step:
        land = [places.create(step, f"Place {n}") for n in range(40)]
        rows, links = [], []
        for n in range(10_000):
            day = f"20{10 + n % 12:02}-{1 + n % 11:02}-{1 + n % 27:02}"
            number = step.new_id()
            rows.append((number, f"Incident {n}", "clash", day))
            links.append((step.new_id(), number, land[n % 40]))
        step.insert_many("incident", ("id", "title", "kind", "edtf"), rows)
        step.insert_many("incident_place", ("id", "incident", "place"), links)
    begun = time.perf_counter()
    duplicates.find(case.main_reader, "incident")
    assert time.perf_counter() - begun < 5


def test_a_verdict_is_nowhere_told_as_a_note(case: Case, small: SmallCase) -> None:
    with case.step("Find the two different") as step:
        duplicates.set_apart(step, "incident", small.termez, small.airport)
        duplicates.put_off(step, "source", small.wire, small.reprint)
    reader = case.main_reader
    assert notes.every(reader) == () and notes.open_todos(reader) == 0
    assert notes.of(reader, "incident", min(small.termez, small.airport)) == ()
    assert find_named(reader, "different", sorts=["note"]) == []
    for note, text in reader.rows("SELECT id, text FROM note WHERE kind = 'pair'"):
        assert not any(each.isdigit() for each in wording.title(reader, "note", note))
        assert not any(each.isdigit() for each in wording.value(reader, "note", "text", text))
    chosen = selecting.select(reader, Wanted(), profiles.EVERYTHING)
    assert not chosen.ids["note"]
    assert not [each for each in chosen.withheld if each[1] == "note"]
    assert [{each.one, each.other} for each in duplicates.apart(reader, "incident")] == [
        {small.termez, small.airport}
    ]
    with case.step("Take back") as step:
        duplicates.take_back(step, "incident", small.airport, small.termez)
    assert duplicates.apart(reader, "incident") == ()

"""Nothing that a rule holds back can be reached from anything that goes out."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.asking import All, Dated, Not, Question, WithActor
from db.case import Case
from db.export.choosing import choose
from db.export.content import Content
from db.export.wanted import Wanted
from db.reader import Reader
from db.terms import MARKINGS
from tests.db.export.tangled_case import Rows, build
from tests.small_case import SmallCase

#: What only names a row and does not hang on it: with it held back, the word is left out.
_NAMED_ONLY = {
    *(("source", "outlet"), ("actor_name", "used_by"), ("place_name", "used_by")),
    *(("incident", "phrase_source"), ("incident", "phrase_anchor"), ("incident", "parent_")),
    *(("snapshot", "captured_by"), ("assessment", "assessed_by"), ("source_rating", "rated_by")),
}
_ID = 1 << 40
_WORD = re.compile(r"⟨(\w+):(\d+)⟩")


@dataclass(frozen=True, slots=True, repr=False)
class Tangled:
    """The case in memory without triggers, so that flags are set and taken back in no time."""

    reader: Reader
    rows: Rows
    hangs: tuple[tuple[str, str, str], ...]


@pytest.fixture(scope="module")
def tangled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tangled]:
    """The tangled case."""
    path = tmp_path_factory.mktemp("tangled") / "tangled.case"
    rows = build(path)
    memory = sqlite3.connect(":memory:", isolation_level=None)
    with sqlite3.connect(path) as file:
        file.backup(memory)
    file.close()
    triggers = memory.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        memory.execute(f'DROP TRIGGER "{name}"')
    tables = sorted({table for table, _ in rows})
    hangs = tuple(
        (table, link[3], link[2])
        for table in tables
        for link in memory.execute(f"PRAGMA foreign_key_list({table})")
        if (table, link[3]) not in _NAMED_ONLY
    )
    yield Tangled(Reader(memory), rows, hangs)
    memory.close()


def closed(tangled: Tangled, own: set[tuple[str, int]], restricted: bool) -> set[tuple[str, int]]:
    """Every row, by table and id, that may not go out: what is held back by itself, and whatever
    hangs on that, along the keys of the file itself."""
    found = set(own)
    reader = tangled.reader
    made_from = reader.rows(
        "SELECT r.incident, r.id, d.redistributable FROM dataset_record r "
        "JOIN dataset d ON d.id = r.dataset"
    )
    if not restricted:
        found |= {("incident", incident) for incident, _, free in made_from if not free}
        found |= {("dataset_record", record) for _, record, free in made_from if not free}
        for row in reader.rows(
            "SELECT s.id, s.type, p.id FROM source s JOIN dataset d ON d.id = s.dataset "
            "LEFT JOIN snapshot p ON p.source = s.id WHERE d.redistributable = 0"
        ):
            found |= {("snapshot", row[2])} | ({("source", row[0])} - {("source", 0)})
            if row[1] == "dataset":
                found -= {("source", row[0])} - own
    before = 0
    while len(found) != before:
        before = len(found)
        found |= {
            ("incident", made)
            for made, record, _ in made_from
            if ("dataset_record", record) in found
        }
        for table, column, above in tangled.hangs:
            for row, parent in reader.rows(f'SELECT id, "{column}" FROM {table}'):
                if (above, parent) in found:
                    found.add((table, row))
        for judged, claim in reader.rows("SELECT assessment, claim FROM assessment_evidence"):
            if ("claim", claim) in found:
                found.add(("assessment", judged))
    return found | {("phrase", row) for table, row in found if table == "source"}


def leaves(value: object) -> Iterator[str | int]:
    """Every text and number in a record."""
    if isinstance(value, str | int):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from leaves(getattr(value, each.name))
    elif isinstance(value, Mapping):
        for name, held in value.items():
            yield from leaves(name)
            yield from leaves(held)
    elif isinstance(value, tuple | list):
        for held in value:
            yield from leaves(held)


def going(content: Content) -> Iterator[object]:
    """Every record that goes out."""
    yield content.facts
    yield content.withheld
    for records in (
        *(content.incidents, content.actors, content.places, content.sources, content.relations),
        *(content.actor_claims, content.datasets, content.eras),
    ):
        yield from records()


def reached(tangled: Tangled, content: Content) -> set[tuple[str, int]]:
    """The rows that what goes out tells of, by table and id."""
    tables = {number: table for (table, _), number in tangled.rows.items()}
    found: set[tuple[str, int]] = set()
    for record in going(content):
        for leaf in leaves(record):
            if isinstance(leaf, int):
                numbers = [leaf] if leaf > _ID else []
            else:
                numbers = [int(each) for each in re.findall(r"\d{13,}", leaf)]
                for table, place in _WORD.findall(leaf):
                    of = "source" if table == "phrase" else table
                    found.add((table, tangled.rows[of, int(place)]))
            found |= {(tables[number], number) for number in numbers if number in tables}
    return found


_MARKING = st.sampled_from([term.code for term in MARKINGS])


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_held_back_is_reachable(tangled: Tangled, data: st.DataObject) -> None:
    every = sorted(tangled.rows.items())
    some = st.lists(st.sampled_from(every), max_size=6)
    private, marked, deleted = (
        data.draw(some, label) for label in ("private", "marked", "deleted")
    )
    questions: list[Question] = [
        All(),
        Dated(1649548800, None),
        Not(WithActor(tangled.rows["actor", 1])),
        All((WithActor(tangled.rows["actor", 2]), Dated(None, 1650153600))),
    ]
    wanted = Wanted(
        question=data.draw(st.sampled_from(questions)),
        private=data.draw(st.booleans(), "private too"),
        marking=data.draw(_MARKING.filter(bool), "marking"),
        restricted=data.draw(st.booleans(), "restricted too"),
    )
    ranks = [term.code for term in MARKINGS]
    reader = tangled.reader
    own: set[tuple[str, int]] = set()
    reader.connection.execute("BEGIN")
    try:
        for (table, _), row in private:
            reader.connection.execute(f"UPDATE {table} SET private = 1 WHERE id = ?", (row,))
            own |= set() if wanted.private else {(table, row)}
        for (table, _), row in marked:
            marking = data.draw(_MARKING, f"{table} marking")
            reader.connection.execute(
                f"UPDATE {table} SET marking = ? WHERE id = ?", (marking, row)
            )
        for (table, _), row in every:
            code = reader.value(f"SELECT marking FROM {table} WHERE id = ?", row)
            if ranks.index(code) > ranks.index(wanted.marking):
                own.add((table, row))
        for (table, _), row in deleted:
            reader.connection.execute(f"UPDATE {table} SET deleted = 1 WHERE id = ?", (row,))
        content = Content(reader, choose(reader, wanted))
        told = reached(tangled, content)
        gone = {(table, row) for (table, _), row in deleted}
        names = {
            (f"{table}_name", number)
            for table in ("actor", "place")
            for number, owner in reader.rows(f"SELECT id, {table} FROM {table}_name")
            if (table, owner) in gone
        }
        assert not told & (closed(tangled, own, wanted.restricted) | gone | names)
        _whole(content)
    finally:
        reader.connection.execute("ROLLBACK")


def _whole(content: Content) -> None:
    """Every record named by another goes out, too."""
    incidents = list(content.incidents())
    actors = {actor.id for actor in content.actors()}
    places = {place.id: place for place in content.places()}
    sources = {source.id: source for source in content.sources()}
    said = [claim for incident in incidents for claim in incident.claims]
    said += list(content.actor_claims())
    claims = {claim.id for claim in said}
    ids = {incident.id for incident in incidents}
    for incident in incidents:
        assert {part.actor for part in incident.parts} <= actors
        assert {at.place for at in incident.places} <= places.keys()
        assert incident.parent is None or incident.parent in ids
    for claim in said:
        assert {claim.speaker, claim.actor} - {None} <= actors
        assert claim.source is None or claim.source in sources
        assert {other for _, other in claim.links} <= claims
        assert {figure.side for figure in claim.figures} - {None} <= actors
    for relation in content.relations():
        assert {relation.subject, relation.object} <= actors
    for place in places.values():
        assert place.parent is None or place.parent in places
    for source in sources.values():
        assert {other for _, other, _ in source.rests_on} - {None} <= sources.keys()


def test_without_rules_everything_goes_out(tangled: Tangled) -> None:
    content = Content(tangled.reader, choose(tangled.reader, Wanted(restricted=True)))
    told = reached(tangled, content)
    quiet = {
        *("assessment_evidence", "tagging", "incident_group_member", "source_relation"),
        *("source_rating", "claim_link", "incident_actor", "incident_place", "quote"),
        *("incident_group", "tag", "dataset_record", "snapshot", "actor_relation", "era"),
    }
    for (table, place), row in tangled.rows.items():
        if table not in quiet:
            assert (table, row) in told, (table, place)
    assert content.withheld == ()


def test_rules_are_counted_in_words(case: Case, small: SmallCase) -> None:
    with case.step("Hide") as step:
        step.update("incident", small.termez, private=1)
        step.update("source", small.wire, private=1)
        step.update("actor", small.taliban, marking="TLP:AMBER")
    reader = case.main_reader
    chosen = choose(reader, Wanted(marking="TLP:GREEN"))
    told = {(each.table, each.count, each.rule) for each in chosen.withheld}
    private = "private, or belonging to something private"
    strict = "marked more strictly than TLP:GREEN, or belonging to something so marked"
    assert ("incident", 1, private) in told
    assert ("source", 1, private) in told
    # Three claims of the private incident, and the toll of the private source.
    assert ("claim", 4, private) in told
    assert ("figure", 1, private) in told
    assert ("actor", 1, strict) in told
    assert ("incident_actor", 1, strict) in told
    assert small.termez not in chosen.incidents
    content = Content(reader, chosen)
    airport = next(each for each in content.incidents() if each.id == small.airport)
    # The headline is made anew from what goes out: only the 13 heard on the radio.
    assert [toll.words for toll in airport.headlines] == ["at least 13"]
    whole = choose(reader, Wanted(private=True))
    assert small.termez in whole.incidents
    assert not any(each.rule == private for each in whole.withheld)


def test_what_hangs_on_what_goes_out_is_counted(case: Case, small: SmallCase) -> None:
    with case.step("Hide") as step:
        step.update("snapshot", small.snapshot, private=1)
        step.update_where("actor_name", {"private": 1}, "text = 'ISKP'")
        step.update_where("incident_place", {"private": 1}, "incident = ?", small.airport)
    told = {(each.table, each.count) for each in choose(case.main_reader, Wanted()).withheld}
    assert told == {
        *(("snapshot", 1), ("quote", 3), ("claim", 3), ("actor_name", 1), ("incident_place", 1)),
        # Two texts that have no licence.
        ("snapshot", 2),
    }


def test_how_an_incident_stands_follows_from_what_goes_out(case: Case, small: SmallCase) -> None:
    reader = case.main_reader

    def standing(wanted: Wanted) -> str:
        found = Content(reader, choose(reader, wanted)).incidents()
        return next(each.standing for each in found if each.id == small.termez)

    assert standing(Wanted()) == "disputed"
    with case.step("Hide who claims it") as step:
        step.update("actor", small.iskp, private=1)
    assert standing(Wanted()) == "denied"
    assert standing(Wanted(private=True)) == "disputed"


def test_the_filter_takes_the_undated_too(case: Case, small: SmallCase) -> None:
    reader = case.main_reader
    everything = choose(reader, Wanted())
    assert everything.incidents[-1] == small.undated
    assert everything.incidents[0] == small.founding
    assert everything.scope == ""
    later = choose(reader, Wanted(question=Dated(1640995200, None)))
    assert set(later.incidents) == {small.termez, small.war}
    assert later.scope
    without = choose(reader, Wanted(question=Not(WithActor(small.iskp))))
    assert without.incidents == (small.undated,)
    assert (without.actors, without.places, without.sources) == ((), (), ())
    few = choose(reader, Wanted(incidents=frozenset({small.termez})))
    assert few.incidents == (small.termez,)
    assert set(few.actors) == {small.iskp, small.taliban, small.tashkent}
    assert few.sources == (small.rockets,)


def test_the_scope_names_nothing_private(case: Case, small: SmallCase) -> None:
    asked = Wanted(question=WithActor(small.taliban))
    assert "Taliban" in choose(case.main_reader, asked).scope
    with case.step("Hide") as step:
        step.update("actor", small.taliban, private=1)
    assert "Taliban" not in choose(case.main_reader, asked).scope
    assert "Taliban" in choose(case.main_reader, replace(asked, private=True)).scope


def test_everything_is_of_one_moment(case_file: Path, small: SmallCase) -> None:
    with Case.open(case_file) as case:
        reader = case.reader()
        with reader.snapshot():
            content = Content(reader, choose(reader, Wanted()))
            with case.step("Meanwhile") as step:
                step.update("incident", small.termez, title="Written meanwhile")
            titles = {incident.title for incident in content.incidents()}
        reader.close()
    assert "Rockets at Termez" in titles

"""The one writer of foreign tables: what a row becomes, whom its parties are taken to be."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput
from db.exchange.plans import Plan
from db.exchange.tables.landing import MATCHED
from db.exchange.tables.landing_judging import NO_ID, REPEATED, TWICE
from db.records import actors, claims, identities, names, quotes, sources
from tests.db.exchange.tables.conftest import Given, Land

ROW = {
    "id": "1",
    "title": "Bridge attacked",
    "kind": "bombing",
    "date": "2024-03-01",
    "clock": "14:30",
    "place": "Old Bridge",
    "parties": "Government=side_a;Front",
    "killed": "3",
    "cited": "The Gazette=Three die",
    "groups": "Spring campaign",
    "tags": "weapon:mine;disputed",
}


def bearers(case: Case, name: str) -> list[int]:
    return names.holders(case.main_reader, "actor", name)


def test_a_row_becomes_an_incident_with_all_that_hangs_on_it(case: Case, land: Land) -> None:
    land([ROW])
    reader = case.main_reader
    assert reader.rows("SELECT title, kind, edtf, clock FROM incident") == [
        ("Bridge attacked", "bombing", "2024-03-01", "14:30")
    ]
    assert reader.rows(
        "SELECT n.text, l.role, l.certainty FROM incident_actor l "
        "JOIN actor_name n ON n.actor = l.actor ORDER BY l.id"
    ) == [("Government", "side_a", "confirmed"), ("Front", "side_b", "confirmed")]
    assert reader.rows("SELECT text FROM tag ORDER BY id") == [("weapon:mine",), ("disputed",)]
    assert reader.rows("SELECT kind, title FROM incident_group") == [
        ("campaign", "Spring campaign")
    ]
    assert reader.rows(
        "SELECT c.speaker_label, c.gist, s.title FROM claim c JOIN source s ON s.id = c.source "
        "WHERE c.speaker IS NULL"
    ) == [("The Gazette", "Three die", "Three die")]
    assert reader.rows(
        "SELECT n.text, f.point FROM figure f JOIN claim c ON c.id = f.claim "
        "JOIN actor_name n ON n.actor = c.speaker AND n.kind = 'primary'"
    ) == [("Observatory of Northland", 3)]


def test_the_card_of_a_dataset_says_where_it_is_from_and_when_it_was_fetched(
    case: Case, land: Land
) -> None:
    day = datetime(2024, 5, 6, 12, tzinfo=UTC).timestamp()
    os.utime(land.file, (day, day))
    land([ROW])
    reader = case.main_reader
    assert reader.rows("SELECT name, licence, redistributable, retrieved FROM dataset") == [
        ("Northland Observatory", "CC BY 4.0", 1, "2024-05-06")
    ]
    card = reader.value("SELECT id FROM source WHERE type = 'dataset'")
    found = sources.get(reader, card)
    assert found is not None
    assert (found.licence, found.fields["accessed"]) == ("CC BY 4.0", "2024-05-06")
    assert "Accessed 2024-05-06." in found.fields["note"]


def test_prose_of_a_row_is_a_text_that_claims_quote(case: Case, land: Land) -> None:
    text = "On 1 March a mine went off. Front claimed responsibility for it."
    land([ROW | {"text": text, "claimed": "Front claimed responsibility"}])
    reader = case.main_reader
    (claim,) = [
        each
        for each in claims.about_incident(reader, reader.value("SELECT id FROM incident"))
        if each.act == "claims_responsibility"
    ]
    assert claim.quote_exact == "Front claimed responsibility"
    assert claim.no_quote_reason == ""
    (row,) = reader.rows("SELECT id, type, number, title FROM source WHERE type = 'entry'")
    assert row[1:] == ("entry", "1", "Bridge attacked")
    (snapshot,) = quotes.snapshots_of(reader, row[0])
    assert snapshot.cleaned_text == text
    assert quotes.broken(reader) == ()


def test_words_that_do_not_stand_in_the_prose_are_told(case: Case, land: Land) -> None:
    tally = land([ROW | {"text": "A mine.", "claimed": "We did it"}])
    assert any("do not stand in" in each.reason for each in tally.warnings)
    assert case.main_reader.value("SELECT count(*) FROM quote") == 0


def test_either_or_parties_are_alternatives(case: Case, land: Land) -> None:
    land([ROW | {"either": "Front/Army"}])
    found = case.main_reader.rows(
        "SELECT role, certainty, either_or FROM incident_actor WHERE either_or IS NOT NULL"
    )
    assert found == [("alleged_perpetrator", "possible", 1)] * 2


@pytest.mark.parametrize("kind", ["primary", "alias", "acronym", "former"])
def test_an_actor_is_met_by_exactly_its_name(case: Case, land: Land, kind: str) -> None:
    with case.step("Add") as step:
        mine = actors.create(step, "Liberation Army" if kind != "primary" else "FRONT")
        if kind != "primary":
            names.add(step, "actor", mine, "front", kind=kind)
    tally = land([ROW])
    assert bearers(case, "Front") == [mine]
    assert [each.topic for each in tally.warnings] == [MATCHED]


def test_letters_of_two_scripts_do_not_hide_the_same_name(case: Case, land: Land) -> None:
    with case.step("Add") as step:
        mine = actors.create(step, "طالبان پاكستان")
    land([ROW | {"parties": "طالبان پاکستان"}])
    assert bearers(case, "طالبان پاکستان") == [mine]


def test_a_weak_alias_or_a_shared_one_is_nobody(case: Case, land: Land) -> None:
    with case.step("Add") as step:
        for name in ("One", "Two"):
            names.add(step, "actor", actors.create(step, name), "Front")
        names.add(step, "actor", actors.create(step, "Three"), "Government", kind="weak_alias")
    land([ROW])
    assert (len(bearers(case, "Front")), len(bearers(case, "Government"))) == (3, 2)
    land([ROW, ROW | {"id": "2"}])
    assert (len(bearers(case, "Front")), len(bearers(case, "Government"))) == (3, 2)


def test_two_actors_that_were_found_to_be_one_share_their_name(case: Case, land: Land) -> None:
    with case.step("Add") as step:
        one, other = actors.create(step, "Front"), actors.create(step, "Front")
        identities.decide(step, one, other, "same", "They say so.")
    land([ROW])
    linked = case.main_reader.rows("SELECT actor FROM incident_actor WHERE role = 'side_b'")
    assert linked[0][0] in (one, other)
    assert len(bearers(case, "Front")) == 2


def test_a_renamed_actor_is_still_the_same(case: Case, land: Land) -> None:
    land([ROW])
    (front,) = bearers(case, "Front")
    with case.step("Rename") as step:
        step.update_where("actor_name", {"text": "National Front"}, "actor = ?", front)
    land([ROW, ROW | {"id": "2"}])
    assert bearers(case, "Front") == []
    linked = case.main_reader.rows("SELECT actor FROM incident_actor WHERE role = 'side_b'")
    assert linked == [(front,), (front,)]


def test_a_name_that_a_person_declared_to_be_an_actor_is_kept(case: Case, land: Land) -> None:
    with case.step("Add") as step:
        mine = actors.create(step, "National Liberation Front")
    land([ROW], Plan(actors={"Front": mine}))
    land([ROW, ROW | {"id": "2"}])
    linked = case.main_reader.rows("SELECT actor FROM incident_actor WHERE role = 'side_b'")
    assert linked == [(mine,), (mine,)]
    assert bearers(case, "Front") == [mine]


def test_a_cited_page_that_the_case_holds_is_that_page(case: Case, land: Land) -> None:
    with case.step("Add") as step:
        mine = sources.create(step, "Held", fields={"URL": "https://gazette.example/a?utm_x=1"})
    land([ROW | {"url": "https://www.gazette.example/b"}])
    land([ROW | {"id": "2", "url": "http://gazette.example/a/"}])
    found = case.main_reader.rows("SELECT source FROM claim WHERE speaker IS NULL ORDER BY id")
    assert found[1] == (mine,)
    assert found[0] != (mine,)


def test_the_address_of_a_site_names_no_article(case: Case, land: Land) -> None:
    cells = {"url": "https://gazette.example/"}
    land([ROW | cells, ROW | cells | {"id": "2", "cited": "The Gazette=Another day"}])
    titles = case.main_reader.rows("SELECT title FROM source WHERE type <> 'dataset' ORDER BY id")
    assert titles == [("Three die",), ("Another day",)]


def test_what_cannot_be_used_does_not_stop_the_rest(case: Case, land: Land) -> None:
    glued = {name: name.upper() for name in ROW}
    given = Given([ROW, glued, ROW, ROW | {"id": ""}, ROW | {"id": "3", "broken": "yes"}, {}])
    given.refused[7] = ("the file was cut in the middle of this row", "cut")
    tally = land([], table=given)
    assert [(each.row, each.topic) for each in tally.refused] == [
        (3, REPEATED),
        (4, TWICE),
        (5, NO_ID),
        (6, "the row is broken"),
        (7, "cut"),
    ]
    assert case.main_reader.value("SELECT count(*) FROM incident") == 1
    assert tally.warnings == []


def test_a_table_without_rows_leaves_nothing(case: Case, land: Land) -> None:
    head = case.log_head()
    with pytest.raises(BadInput, match="no rows"):
        land([])
    assert case.log_head() == head


def test_foreign_numbers_are_kept(case: Case, land: Land) -> None:
    land([ROW])
    (front,) = bearers(case, "Front")
    ids = case.main_reader.value("SELECT external_ids FROM actor WHERE id = ?", front)
    assert json.loads(ids) == {"no": "Front"}


def test_every_row_of_the_file_is_kept_verbatim(case: Case, land: Land, tmp_path: Path) -> None:
    land([ROW])
    kept = case.main_reader.rows("SELECT native_id, row_number, row FROM dataset_record")
    assert [(native, number, json.loads(row)) for native, number, row in kept] == [("1", 2, ROW)]

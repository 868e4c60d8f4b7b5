"""A dataset that comes again: what nobody edited follows it, what a person did stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db.case import Case
from db.exchange.plans import FieldChange, Plan
from db.exchange.tables.landing import MISSING
from db.exchange.tables.landing_changes import CHANGED, GONE, KEPT, NOT_FOLLOWED
from db.records import actors, figures, incidents, names, tags
from db.step import Step
from db.when import When
from tests.db.exchange.tables.case_view import view
from tests.db.exchange.tables.conftest import Cells, Land

ROW = {
    "id": "1",
    "title": "Bridge attacked",
    "kind": "bombing",
    "summary": "Near the mill",
    "date": "2024-03-01",
    "place": "Old Bridge",
    "note": "the north side",
    "parties": "Government=side_a;Front",
    "killed": "3",
    "cited": "The Gazette=Three die",
    "groups": "Spring campaign",
    "tags": "mine;disputed",
    "text": "A mine went off. Front: we did it.",
    "claimed": "we did it",
}


def only(case: Case, table: str) -> int:
    (row,) = case.main_reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")
    return int(row[0])


def changes(land: Land, cells: Cells) -> dict[str, FieldChange]:
    (change,) = land.compare([cells], version="2").changed
    return {each.field: each for each in change.fields}


def test_the_same_file_again_changes_nothing(case: Case, land: Land) -> None:
    land([ROW, ROW | {"id": "2", "either": "Front/Army"}])
    head = case.log_head()
    tally = land([ROW, ROW | {"id": "2", "either": "Front/Army"}])
    assert (tally.unchanged, tally.changed, tally.warnings) == (2, 0, [])
    assert case.log_head() == head


@pytest.mark.parametrize(
    ("cells", "field", "now"),
    [
        ({"title": "Bridge bombed"}, "Title", "Bridge bombed"),
        ({"kind": "shelling"}, "Kind", "Shelling"),
        ({"summary": ""}, "Summary", ""),
        ({"date": "2024-03"}, "Date", "March 2024"),
        ({"place": "New Bridge"}, "Place", "New Bridge, Northland (10, 20): the north side"),
        ({"note": ""}, "Place", "Old Bridge, Northland (10, 20)"),
        ({"parties": "Government=side_a;Army"}, "Side B", "Army"),
        ({"parties": "Government=side_a"}, "Side B", ""),
        ({"killed": "5"}, "Figures", "NO: 5 killed"),
        ({"cited": "The Gazette=Five die"}, "Cited source", "The Gazette: Five die"),
        ({"groups": ""}, "Part of", ""),
        ({"tags": "mine;disputed;new"}, "Tag", "new"),
        ({"text": "Front: we did it."}, "Text", "Front: we did it."),
    ],
)
def test_a_change_is_told_and_followed(
    case: Case, land: Land, tmp_path: Path, cells: dict[str, str], field: str, now: str
) -> None:
    land([ROW])
    found = changes(land, ROW | cells)
    assert (found[field].now, found[field].edited) == (now, False)
    assert set(found) == {field}
    tally = land([ROW | cells], version="2")
    assert (tally.changed, [each.topic for each in tally.warnings]) == (1, [CHANGED])
    with Case.create(tmp_path / "fresh.case", "Fresh") as fresh:
        Land(fresh, land.file)([ROW | cells])
        assert view(case) == view(fresh)


def test_the_old_row_is_kept_and_one_undo_takes_it_all_back(case: Case, land: Land) -> None:
    land([ROW])
    before = view(case)
    land([ROW | {"killed": "5", "parties": "Army", "place": "New Bridge"}], version="2")
    kept = case.main_reader.rows("SELECT superseded, incident FROM dataset_record ORDER BY id")
    incident = only(case, "incident")
    assert kept == [(1, incident), (0, incident)]
    assert case.main_reader.rows("SELECT rank, rank_reason FROM claim WHERE gist = '3 killed'") == [
        ("deprecated", "NO says otherwise now (version 2).")
    ]
    case.undo()
    assert view(case) == before
    case.redo()
    land([ROW | {"killed": "5", "parties": "Army", "place": "Bridge"}], version="3")
    assert view(case)["1"]["place"] == [("Bridge", "the north side")]


def _retitle(step: Step, incident: int) -> None:
    incidents.change(step, incident, title="Mine")


def _redate(step: Step, incident: int) -> None:
    incidents.set_when(step, incident, When("2024-02"))


def _confirm_date(step: Step, incident: int) -> None:
    step.update("incident", incident, date_confirmed_by=step.author)


def _other_party(step: Step, incident: int) -> None:
    link = step.reader.value("SELECT id FROM incident_actor WHERE role = 'side_b'")
    incidents.remove_actor(step, link)
    incidents.add_actor(step, incident, actors.create(step, "Mine"), "side_b")


def _move(step: Step, incident: int) -> None:
    place = step.reader.value("SELECT place FROM incident_place WHERE deleted = 0")
    step.update("place", place, lat=11.5)


def _judge(step: Step, incident: int) -> None:
    claim = step.reader.value("SELECT id FROM claim WHERE gist = '3 killed'")
    step.update("claim", claim, credibility="2")


def _refigure(step: Step, incident: int) -> None:
    figure = step.reader.value("SELECT id FROM figure")
    figures.change(step, figure, max=9)


EDITS: list[tuple[Callable[[Step, int], None], dict[str, str], str]] = [
    (_retitle, {"title": "Bridge bombed"}, "Title"),
    (_redate, {"date": "2024-03-02"}, "Date"),
    (_confirm_date, {"date": "2024-03-02"}, "Date"),
    (_other_party, {"parties": "Government=side_a;Army"}, "Side B"),
    (_move, {"place": "New Bridge"}, "Place"),
    (_judge, {"killed": "5"}, "Figures"),
    (_refigure, {"killed": "5"}, "Figures"),
]


@pytest.mark.parametrize(("edit", "cells", "field"), EDITS)
def test_what_a_person_edited_stays_unless_asked(
    case: Case, land: Land, edit: Callable[[Step, int], None], cells: dict[str, str], field: str
) -> None:
    land([ROW])
    with case.step("Edit") as step:
        edit(step, only(case, "incident"))
    mine = view(case)["1"]
    assert changes(land, ROW | cells)[field].edited
    tally = land([ROW | cells], version="2")
    assert [each.topic for each in tally.warnings] == [KEPT]
    if field == "Figures":
        ranks = case.main_reader.rows(
            "SELECT rank FROM claim WHERE gist LIKE '%killed' ORDER BY id"
        )
        assert ranks == [("normal",), ("normal",)], "both stand side by side"
    else:
        assert view(case)["1"] == mine
    land([ROW | cells | {"summary": "Again"}], version="3")
    land([ROW | cells | {"summary": "More"}], Plan(also=frozenset({"1"})), version="4")
    assert view(case)["1"]["summary"] == "More"


@pytest.mark.parametrize("plan", [Plan("all"), Plan(also=frozenset({"1"}))])
def test_edited_fields_follow_when_asked(case: Case, land: Land, plan: Plan) -> None:
    land([ROW])
    with case.step("Edit") as step:
        _retitle(step, only(case, "incident"))
        _other_party(step, only(case, "incident"))
    land([ROW | {"title": "New", "parties": "Government=side_a;Army"}], plan, version="2")
    found = view(case)["1"]
    assert found["title"] == "New"
    assert ("Army", "side_b", "confirmed", "") in found["parties"]
    assert ("Mine", "side_b", "probable", "") in found["parties"], "what they added is not taken"


def test_nothing_follows_when_so_planned(case: Case, land: Land) -> None:
    land([ROW])
    before = view(case)
    tally = land([ROW | {"title": "New", "killed": "5"}], Plan("none"), version="2")
    assert view(case) == before
    assert [each.topic for each in tally.warnings] == [NOT_FOLLOWED]
    assert case.main_reader.value("SELECT count(*) FROM dataset_record") == 2
    land([ROW | {"title": "Newer", "killed": "5"}], version="3")
    assert view(case)["1"]["title"] == "Newer", "nobody edited it, so it may follow now"


def test_an_edit_that_was_taken_back_is_none(case: Case, land: Land) -> None:
    land([ROW])
    with case.step("Edit") as step:
        _retitle(step, only(case, "incident"))
    case.undo()
    assert not changes(land, ROW | {"title": "New"})["Title"].edited


def test_a_person_who_was_there_first_needs_no_change(case: Case, land: Land) -> None:
    land([ROW])
    with case.step("Edit") as step:
        incidents.change(step, only(case, "incident"), title="New")
    assert changes(land, ROW | {"title": "New"}) == {}


def test_a_renamed_party_is_known_again(case: Case, land: Land) -> None:
    land([ROW])
    (front,) = names.holders(case.main_reader, "actor", "Front")
    with case.step("Rename") as step:
        actors.rename(step, front, "National Front")
    found = changes(land, ROW | {"parties": "Government=side_a;Army"})
    assert (found["Side B"].was, found["Side B"].edited) == ("Front", False)
    land([ROW | {"parties": "Government=side_a;Army"}], version="2")
    assert [row[0] for row in view(case)["1"]["parties"]] == ["Army", "Government"]


def test_a_place_that_the_dataset_corrected_by_little_is_moved(case: Case, land: Land) -> None:
    land([ROW | {"lat": "10.5"}])
    land([ROW | {"lat": "10.51"}], version="2")
    where = case.main_reader.rows(
        "SELECT p.lat FROM incident_place l JOIN place p ON p.id = l.place WHERE l.deleted = 0"
    )
    assert where == [(10.51,)]


def test_tags_a_person_took_off_do_not_come_back(case: Case, land: Land) -> None:
    land([ROW])
    incident = only(case, "incident")
    with case.step("Tags") as step:
        (mine,) = [
            tag.id for tag in tags.of(step.reader, "incident", incident) if tag.text == "mine"
        ]
        tags.remove(step, mine, "incident", incident)
        tags.add(step, tags.create(step, "own"), "incident", incident)
    land([ROW | {"tags": "mine;new", "title": "New"}], version="2")
    assert view(case)["1"]["tags"] == [("new",), ("own",)]


def test_a_deleted_incident_stays_deleted(case: Case, land: Land) -> None:
    land([ROW])
    with case.step("Delete") as step:
        incidents.delete(step, only(case, "incident"))
    tally = land([ROW | {"title": "New"}], version="2")
    assert [each.topic for each in tally.warnings] == [GONE]
    assert view(case) == {}


def test_cells_that_mean_nothing_are_kept_in_the_row_only(case: Case, land: Land) -> None:
    land([ROW])
    (change,) = land.compare([ROW | {"timestamp": "17"}]).changed
    assert (change.fields, change.cells) == ((), ("timestamp “” → “17”",))
    tally = land([ROW | {"timestamp": "17"}])
    assert (tally.changed, tally.unchanged) == (1, 0)


def test_what_only_looks_different_is_the_same(case: Case, land: Land) -> None:
    land([ROW | {"active": "1"}])
    found = land.compare([ROW | {"active": "TRUE", "summary": "Near  the mill"}])
    assert (found.same, found.changed) == (1, ())


def test_rows_are_gone_only_where_the_file_would_have_them(case: Case, land: Land) -> None:
    rows = [
        ROW | {"id": "1", "date": "2024-03-01"},
        ROW | {"id": "2", "date": "2024-03-10"},
        ROW | {"id": "3", "date": "2024-03-20"},
        ROW | {"id": "4", "date": "2024-05-01"},
        ROW | {"id": "5", "date": "2024-03-15", "place": ""},
    ]
    land(rows)
    found = land.compare([rows[0], rows[2]], version="2")
    assert [(each.native, each.edited) for each in found.gone] == [("2", False)]
    assert (found.new, found.same) == (0, 2)
    with case.step("Edit") as step:
        _retitle(step, found.gone[0].incident or 0)
    assert land.compare([rows[0], rows[2]], version="2").gone[0].edited
    tally = land([rows[0], rows[2]], Plan(gone="tag"), version="2")
    assert [each.topic for each in tally.warnings] == [MISSING]
    assert view(case)["2"]["tags"][1] == ("gone from Northland Observatory 2",)
    head = case.log_head()
    land([rows[0], rows[2]], Plan(gone="tag"), version="2")
    assert case.log_head() == head


def test_a_file_that_adds_to_a_release_is_told_on_its_card(case: Case, land: Land) -> None:
    land([ROW])
    land.file.write_text("other", encoding="utf-8")
    land([ROW, ROW | {"id": "2"}])
    note = case.main_reader.value("SELECT note FROM source WHERE type = 'dataset'")
    assert note.count("SHA-256") == 2


def test_another_release_of_the_same_rows_says_nothing_new(case: Case, land: Land) -> None:
    land([ROW])
    comparison = land.compare([ROW], version="2")
    assert (comparison.new, comparison.same, comparison.changed) == (0, 1, ())
    assert replace(comparison, same=0).gone == ()

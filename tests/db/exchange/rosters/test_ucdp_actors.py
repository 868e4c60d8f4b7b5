"""The UCDP actor list: the real file whole, its names and ties, a list that comes again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Report, import_paths
from db.exchange.plans import Plan
from db.exchange.rosters import comparing, landing, ucdp_actors
from db.records import actors, names, profiles
from tests.db.exchange.tables.workbooks import write_xlsx

REAL = "data/actors/ucdp_actors_v22_asia_mideast.csv"
COLUMNS = (
    *("ActorId", "NameData", "NameOrig", "NameOrigFull", "NameOrigFullEng", "NameChange"),
    *("NewName", "NewNameFullMotherTongue", "NewNameFullEng", "Org", "ConflictId", "DyadId"),
    *("ActorIdPrev", "ActorIdAlliance", "Location", "Version"),
)
ROW = {
    "ActorId": "31",
    "NameData": "Front",
    "NameOrig": "Front",
    "NameOrigFull": "n/a",
    "NameOrigFullEng": "Northern Front",
    "NameChange": "0",
    "Org": "1",
    "ConflictId": "11, 12",
    "Location": "Northland",
    "Version": "22.1",
}

#: Another entry of the list.
ARMY = {"ActorId": "32", "NameData": "Army", "NameOrig": "Army", "NameOrigFullEng": "Red Army"}

Rows = Callable[..., Path]


@pytest.fixture
def listed(tmp_path: Path) -> Rows:
    """Writes an actor list as UCDP does: with a mark at its beginning and CRLF."""

    def write(*rows: Mapping[str, str], name: str = "ucdp-actor-221.csv") -> Path:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        for changed in rows or ({},):
            cells = ROW | dict(changed)
            writer.writerow([cells.get(column, "") for column in COLUMNS])
        path = tmp_path / name
        path.write_text(text.getvalue(), "utf-8-sig", newline="")
        return path

    return write


def topics(report: Report) -> dict[str, int]:
    return dict(report.topics)


def the_actor(case: Case, name: str) -> actors.Actor:
    (number,) = names.holders(case.main_reader, "actor", name)
    found = actors.get(case.main_reader, number)
    assert found is not None
    return found


def told(actor: actors.Actor) -> dict[str, str]:
    return {each.text: each.kind for each in actor.names}


def test_the_real_list_comes_in_whole(case: Case, shared: Path) -> None:
    report = import_paths(case, [shared / REAL])
    reader = case.main_reader
    assert (report.as_, report.rows_read, report.refused) == ("ucdp-actors", 585, ())
    assert report.created["actor"] == report.created["dataset_record"] == 585
    assert topics(report) == {landing.APART: 1}
    with (shared / REAL).open(encoding="utf-8-sig", newline="") as file:
        given = {row["ActorId"]: row for row in csv.DictReader(file)}
    held = reader.rows("SELECT native_id, row, incident FROM dataset_record")
    assert {native: json.loads(row) for native, row, _ in held} == given
    assert {incident for _, _, incident in held} == {None}
    assert reader.row("SELECT name, version, licence, redistributable FROM dataset") == (
        *("UCDP Actor Dataset", "22.1", "CC BY 4.0"),
        1,
    )
    assert "Davies" in reader.value("SELECT citation FROM dataset")
    assert reader.value("SELECT count(*) FROM source WHERE type = 'dataset'") == 1


def test_names_tell_what_they_were(case: Case, shared: Path) -> None:
    import_paths(case, [shared / REAL])
    state = the_actor(case, "IS")
    assert state.name == "IS"
    kinds = told(state)
    assert kinds["al-Dawla al-Islamiyya"] == "endonym"
    assert kinds["ISIS"] == "former"
    assert kinds["The Monotheism and Jihad Group"] == "former"
    khmer = the_actor(case, "KPNLF")
    assert khmer.native == "រណសិរ្សរំដោះជាតិប្រជាជនខ្មែរ"
    council = the_actor(case, "Forces of the Presidential Leadership Council")
    assert [each.script for each in council.names if each.text == "مجلس القيادة الرئاسي"] == [
        "Arab"
    ]
    assert "n/a" not in {each.casefold() for actor in (state, khmer) for each in told(actor)}


def test_states_have_their_country_and_groups_a_summary(case: Case, shared: Path) -> None:
    import_paths(case, [shared / REAL])
    burma = the_actor(case, "Government of Myanmar (Burma)")
    assert (burma.kind, burma.country) == ("state", "MM")
    hamas = the_actor(case, "Hamas")
    # Where it fights is not whose it is.
    assert (hamas.kind, hamas.country) == ("armed_group", "")
    assert "violence located in Israel" in hamas.summary
    assert "UCDP conflicts 234" in hamas.summary


def test_splinters_and_alliances_are_ties(case: Case, shared: Path) -> None:
    import_paths(case, [shared / REAL])
    milf = the_actor(case, "MILF")
    card = profiles.actor(case.main_reader, milf.id)
    assert card is not None
    ties = {(each.predicate, each.other_name, each.inverse) for each in card.relations}
    assert ("splinter_of", "MNLF", False) in ties
    pulo = the_actor(case, "KNUP")
    assert any(
        each.predicate == "merged_into" and each.other_name == "KNU"
        for each in actors.relations(case.main_reader, pulo.id)
    )


def test_the_sides_of_ged_are_these_actors(case: Case, shared: Path) -> None:
    sample = shared / "data/incidents/ucdp_ged_v23_sample_a.csv"
    import_paths(case, [sample])
    before = case.main_reader.value("SELECT count(*) FROM actor")
    report = import_paths(case, [shared / REAL])
    met = 585 - report.created["actor"]
    assert met > 50
    assert case.main_reader.value("SELECT count(*) FROM actor") == before + report.created["actor"]
    taleban = the_actor(case, "Taleban")
    card = profiles.actor(case.main_reader, taleban.id)
    assert card is not None
    assert card.incident_count > 0
    assert taleban.summary.startswith("Formally organised")
    assert landing.MET not in topics(report), "they met by number"


def test_the_same_list_again_adds_nothing(case: Case, shared: Path) -> None:
    import_paths(case, [shared / REAL])
    report = import_paths(case, [shared / REAL])
    assert (report.created, report.unchanged, report.changed) == ({}, 585, 0)
    opened = ucdp_actors.open_(shared / REAL)
    compared = comparing.compare(case.main_reader, opened)
    assert (compared.new, compared.same, compared.changed, compared.gone) == (0, 585, (), ())


def test_a_new_release_is_followed_where_nobody_edited(case: Case, listed: Rows) -> None:
    import_paths(case, [listed({}, ARMY)])
    army = the_actor(case, "Army")
    with case.step("Edit") as step:
        actors.change(step, army.id, summary="What I know.")
    changed = {"NameOrigFullEng": "People's Front", "Location": "Southland", "Version": "23.1"}
    again = listed(
        changed,
        ARMY | {"Location": "Southland", "Version": "23.1"},
        name="ucdp-actor-231.csv",
    )
    compared = comparing.compare(case.main_reader, ucdp_actors.open_(again))
    assert [each.edited for each in compared.changed] == [False, True]
    assert compared.changed[0].cells == ("new name “People's Front”", "no longer “Northern Front”")
    report = import_paths(case, [again])
    assert (report.changed, report.unchanged) == (2, 0)
    front = the_actor(case, "Front")
    assert told(front) == {"Front": "primary", "Northern Front": "alias", "People's Front": "alias"}
    assert "Southland" in front.summary
    assert the_actor(case, "Army").summary == "What I know."
    reasons = [each.reason for each in report.warnings if each.topic == landing.CHANGED]
    assert "“Northern Front” is no longer given and was kept" in reasons[0]
    superseded = "SELECT count(*) FROM dataset_record WHERE superseded = 1"
    assert case.main_reader.value(superseded) == 2


def test_a_person_can_have_edited_fields_follow_too(case: Case, listed: Rows) -> None:
    import_paths(case, [listed()])
    with case.step("Edit") as step:
        actors.change(step, the_actor(case, "Front").id, summary="Mine.")
    again = listed({"Location": "Southland", "Version": "23.1"})
    import_paths(case, [again], plan=Plan(also=frozenset({"31"})))
    assert "Southland" in the_actor(case, "Front").summary


def test_what_a_person_took_away_does_not_come_back(case: Case, listed: Rows) -> None:
    import_paths(case, [listed()])
    front = the_actor(case, "Front")
    (name,) = [each.id for each in front.names if each.text == "Northern Front"]
    with case.step("Remove a name") as step:
        names.remove(step, "actor", name)
    import_paths(case, [listed({"NameOrig": "Old Front"})])
    assert set(told(the_actor(case, "Front"))) == {"Front", "Old Front"}
    with case.step("Delete") as step:
        actors.delete(step, front.id)
    report = import_paths(case, [listed({"NameOrig": "New Front"})])
    assert topics(report) == {landing.DELETED: 1}
    assert case.main_reader.value("SELECT count(*) FROM actor WHERE deleted = 0") == 0


def test_entries_that_are_gone_are_told_and_kept(case: Case, listed: Rows) -> None:
    import_paths(case, [listed({}, ARMY)])
    same_release = import_paths(case, [listed({})])
    assert topics(same_release) == {}
    later = listed({"Version": "23.1"}, name="later.csv")
    report = import_paths(case, [later], plan=Plan(gone="tag"))
    assert topics(report)[landing.GONE] == 1
    assert the_actor(case, "Army").kind == "armed_group"
    assert case.main_reader.value("SELECT text FROM tag") == "gone from UCDP"


def test_rows_that_cannot_be_used_are_refused_with_their_number(case: Case, listed: Rows) -> None:
    path = listed({}, {"ActorId": ""}, {"ActorId": "33", "NameData": " "}, {})
    with path.open("a", newline="") as file:
        file.write("34,Too short\r\n")
    report = import_paths(case, [path])
    assert [(each.row, each.topic) for each in report.refused] == [
        (3, "the row has no number"),
        (4, "the row has no name"),
        (5, "the number stands in an earlier entry too"),
        (6, "the row has fewer cells than the header"),
    ]
    assert report.created["actor"] == 1


def test_line_breaks_in_cells_are_blanks(case: Case, listed: Rows) -> None:
    import_paths(case, [listed({"NameOrigFull": "Jabha\r\nal-Shamal", "ActorIdPrev": "1,\n2"})])
    assert told(the_actor(case, "Front"))["Jabha al-Shamal"] == "endonym"


def test_a_workbook_of_the_list_gives_the_same(case: Case, tmp_path: Path, shared: Path) -> None:
    with (shared / REAL).open(encoding="utf-8-sig", newline="") as file:
        rows = [row for _, row in zip(range(60), csv.reader(file), strict=False)]
    numbers = [
        [int(cell) if cell.isdigit() else cell for cell in row] if at else list(row)
        for at, row in enumerate(rows)
    ]
    report = import_paths(case, [write_xlsx(tmp_path / "ucdp-actor-221.xlsx", {"Actors": numbers})])
    assert (report.as_, report.created["actor"], report.refused) == ("ucdp-actors", 59, ())
    usa = the_actor(case, "Government of United States of America")
    assert (usa.kind, usa.country) == ("state", "US")
    assert case.main_reader.value("SELECT version FROM dataset") == "22.1"


def test_a_list_that_was_stopped_leaves_nothing(case: Case, shared: Path) -> None:
    from db.exchange.report import Cancelled

    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        import_paths(case, [shared / REAL], cancelled=lambda: next(asked, True))
    assert case.main_reader.value("SELECT count(*) FROM actor") == 0
    assert case.main_reader.value("SELECT count(*) FROM dataset") == 0

"""UCDP GED into a case: the real files whole, every column of a row, a second import."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections import Counter
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Report, import_paths
from db.exchange.tables import ucdp_ged
from db.exchange.tables import ucdp_ged_rows as rows_of
from db.records import actors, cards, names
from tests.db.exchange.conftest import ROW, Table

SAMPLE = "data/incidents/ucdp_ged_v23_sample_a.csv"
MYANMAR = "data/incidents/ucdp_ged_v24_myanmar.csv.gz"


def topics(report: Report) -> dict[str, int]:
    return dict(report.topics)


def only(case: Case, table: str) -> int:
    (row,) = case.main_reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")
    return int(row[0])


def native_rows(path: Path) -> dict[str, dict[str, str]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


@pytest.mark.parametrize(
    ("name", "rows", "expected"),
    [
        (
            SAMPLE,
            463,
            {
                rows_of.NOT_RECORDED: 160,
                rows_of.BEST_OUTSIDE: 5,
                rows_of.HIGH_BELOW_LOW: 4,
            },
        ),
        (
            MYANMAR,
            7374,
            {
                rows_of.NOT_RECORDED: 2108,
                rows_of.MOJIBAKE: 16,
                rows_of.BEST_OUTSIDE: 10,
                rows_of.HIGH_BELOW_LOW: 5,
            },
        ),
    ],
)
def test_a_real_file_comes_in_whole(
    case: Case, shared: Path, name: str, rows: int, expected: dict[str, int]
) -> None:
    report = import_paths(case, [shared / name])
    reader = case.main_reader
    assert report.as_ == "ucdp-ged"
    assert (report.rows_read, report.created["incident"]) == (rows, rows)
    assert (report.refused, report.unchanged, report.changed) == ((), 0, 0)
    assert topics(report) == expected

    given = native_rows(shared / name)
    held = {
        native: json.loads(row)
        for native, row in reader.rows("SELECT native_id, row FROM dataset_record")
    }
    assert held == given, "every row is kept verbatim, line breaks and mojibake included"

    figures = {
        native: (low, best, high)
        for native, low, best, high in reader.rows(
            "SELECT r.native_id, f.min, f.point, f.max FROM dataset_record r "
            "JOIN claim c ON c.incident = r.incident JOIN figure f ON f.claim = c.id "
            "WHERE f.who = 'all'"
        )
    }
    assert figures == {
        native: (int(row["low"]), int(row["best"]), int(row["high"]))
        for native, row in given.items()
    }
    kinds = Counter(rows_of.KINDS[row["type_of_violence"]] for row in given.values())
    assert dict(reader.rows("SELECT kind, count(*) FROM incident GROUP BY kind")) == kinds
    undated = reader.value("SELECT count(*) FROM incident WHERE earliest IS NULL")
    assert undated == 0
    targets = reader.value("SELECT count(*) FROM incident_actor WHERE role = 'target'")
    assert targets == sum(row["side_b"] == "Civilians" for row in given.values())


def test_the_same_file_again_changes_nothing(case: Case, shared: Path) -> None:
    import_paths(case, [shared / SAMPLE])
    head = case.log_head()
    report = import_paths(case, [shared / SAMPLE])
    assert (report.unchanged, report.changed, report.created) == (463, 0, {})
    assert report.warnings == (), "what is odd about rows that are here already was told before"
    assert case.log_head() == head


def test_the_next_version_recognises_what_only_looks_different(case: Case, shared: Path) -> None:
    """Nine rows of the sample stand in the Myanmar file too, with TRUE for 1 and LF for CRLF."""
    import_paths(case, [shared / SAMPLE])
    report = import_paths(case, [shared / MYANMAR])
    assert (report.unchanged, report.changed) == (9, 0)
    assert report.created["incident"] == 7374 - 9


def test_one_row_becomes_one_incident(case: Case, table: Table) -> None:
    report = import_paths(case, [table()])
    assert report.warnings == ()
    reader = case.main_reader
    card = cards.incident(reader, only(case, "incident"))
    assert card is not None
    assert card.incident.title == "Old Bridge village: Government of Northland – Front"
    assert card.incident.kind == "state_based"
    assert card.incident.when is not None
    assert card.incident.when.edtf == "2014-01-05"
    assert [(link.role, link.name) for link in card.actors] == [
        ("side_a", "Government of Northland"),
        ("side_b", "Front"),
    ]
    assert reader.rows("SELECT who, min, point, max, qualifier, raw FROM figure ORDER BY id") == [
        ("all", 2, 2, 3, "between", "low 2, best 2, high 3"),
        ("combatant", None, 1, None, "exact", "deaths_a 1"),
        ("combatant", None, 1, None, "exact", "deaths_b 1"),
    ]
    chain = reader.rows(
        "SELECT p.kind, n.text, p.lat, p.lon FROM place p JOIN place_name n ON n.place = p.id "
        "ORDER BY p.id"
    )
    assert chain == [
        ("country", "Northland", None, None),
        ("province", "River province", None, None),
        ("district", "Bridge district", None, None),
        ("locality", "Old Bridge village", 10.5, 20.25),
    ]
    assert reader.rows(
        "SELECT type, publisher, issued, title, note FROM source WHERE type <> 'dataset'"
    ) == [
        (
            "article-newspaper",
            "The Gazette",
            "2014-01-06",
            "Two die at the bridge",
            "Cited by UCDP, not held.",
        )
    ]
    assert reader.rows("SELECT kind, title FROM incident_group ORDER BY id") == [
        ("conflict", "Northland: Government"),
        ("dyad", "Government of Northland - Front"),
    ]
    assert reader.rows("SELECT name, version, licence, redistributable FROM dataset") == [
        (ucdp_ged.NAME, "24.1", "CC BY 4.0", 1)
    ]


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("GEDEvent_v24_1.csv", "24.1"),
        ("GEDEvent_v24_01_24_03.csv", "24.01"),
        ("ucdp_ged_v23_sample.csv", "23"),
        ("ged241.csv", "24.1"),
        ("export_15.csv", ""),
    ],
)
def test_the_file_name_tells_the_release(case: Case, table: Table, name: str, version: str) -> None:
    import_paths(case, [table(name=name)])
    assert case.main_reader.value("SELECT version FROM dataset") == version


def test_the_state_keeps_its_codes(case: Case, table: Table) -> None:
    import_paths(case, [table()])
    (state,) = names.holders(case.main_reader, "actor", "Government of Northland")
    found = actors.get(case.main_reader, state)
    assert found is not None
    assert found.kind == "state"
    ids = case.main_reader.value("SELECT external_ids FROM actor WHERE id = ?", state)
    assert json.loads(ids) == {"ucdp": "31", "gwno": "901"}


@pytest.mark.parametrize(
    ("start", "end", "precision", "clarity", "edtf"),
    [
        ("2014-01-05", "2014-01-05", "1", "1", "2014-01-05"),
        ("2014-01-05", "2014-01-08", "2", "1", "[2014-01-05..2014-01-08]"),
        ("2014-01-05", "2014-01-08", "2", "2", "2014-01-05/2014-01-08"),
        ("2014-02-01", "2014-02-28", "4", "1", "2014-02"),
        ("2014-02-01", "2014-02-28", "4", "2", "2014-02"),
        ("2014-02-03", "2014-03-20", "4", "2", "2014-02-03/2014-03-20"),
        ("2014-01-01", "2014-12-31", "5", "2", "2014"),
    ],
)
def test_dates_keep_their_precision(
    case: Case, table: Table, start: str, end: str, precision: str, clarity: str, edtf: str
) -> None:
    cells = {"date_start": start, "date_end": end, "date_prec": precision}
    report = import_paths(case, [table(cells | {"event_clarity": clarity})])
    found = case.main_reader.rows("SELECT edtf, phrase, is_aggregate FROM incident")
    phrase = "" if start == end else f"{start} to {end}"
    assert found == [(edtf, phrase, int(clarity == "2"))]
    assert report.warnings == ()


@pytest.mark.parametrize(
    ("cells", "topic"),
    [
        ({"high": "1"}, rows_of.HIGH_BELOW_LOW),
        ({"best": "9", "deaths_b": "8"}, rows_of.BEST_OUTSIDE),
        ({"deaths_b": "7"}, rows_of.SUM_DIFFERS),
        ({"number_of_sources": "-1"}, rows_of.NOT_RECORDED),
        ({"best": "-1"}, rows_of.NO_NUMBER),
        ({"source_headline": "don’t go â€™"}, rows_of.MOJIBAKE),
        ({"date_start": "2014-02-30"}, rows_of.DATE_ODD),
        ({"date_end": "2014-01-01"}, rows_of.DATE_ODD),
        ({"date_end": "2014-01-07"}, rows_of.PRECISION_ODD),
        ({"year": "2015"}, rows_of.YEAR_DIFFERS),
        ({"latitude": "100"}, rows_of.POSITION_ODD),
        ({"code_status": "Check deaths"}, rows_of.STATUS_ODD),
        ({"side_b": "XXX700"}, rows_of.PLACEHOLDER),
    ],
)
def test_what_looks_odd_is_kept_and_told(
    case: Case, table: Table, cells: dict[str, str], topic: str
) -> None:
    report = import_paths(case, [table(cells)])
    assert report.created["incident"] == 1
    assert topic in topics(report)
    assert report.warnings[0].row == 2
    row = case.main_reader.value("SELECT row FROM dataset_record")
    assert json.loads(row).items() >= cells.items()


def test_letters_that_only_look_like_mojibake_are_left_alone(case: Case, table: Table) -> None:
    names_of_places = {"where_coordinates": "São Paulo – Âncora", "adm_1": "Île-de-France"}
    assert import_paths(case, [table(names_of_places)]).warnings == ()


def test_columns_are_found_by_name(case: Case, table: Table) -> None:
    """Forty-one columns, in another order, in capitals, with semicolons, and for Excel."""
    gone = {"relid", "code_status", "conflict_dset_id", "dyad_dset_id", "side_a_dset_id"}
    gone |= {"side_b_dset_id", "gwnoa", "gwnob"}
    columns = tuple(name.upper() for name in sorted({*ROW} | {"geom_wkt"}, reverse=True))
    columns = tuple(name for name in columns if name.lower() not in gone)
    path = table(columns=columns, delimiter=";", encoding="utf-8-sig")
    report = import_paths(case, [path])
    assert (report.created["incident"], report.refused, report.warnings) == (1, (), ())
    assert case.main_reader.value("SELECT count(*) FROM figure") == 3


def test_a_release_without_a_header_is_recognised(case: Case, table: Table) -> None:
    report = import_paths(case, [table({}, {"id": "2"}, header=False)])
    assert (report.rows_read, report.created["incident"]) == (2, 2)


def test_a_quoted_list_of_articles_is_taken_apart(case: Case, table: Table) -> None:
    cited = '"VDC,2013-01-03,""Three"", says doctor";"Reuters,2013-01-04,Line\r\nbreak";"no date"'
    import_paths(case, [table({"source_article": cited, "source_original": "a doctor"})])
    found = case.main_reader.rows(
        "SELECT publisher, issued, title FROM source WHERE type <> 'dataset' ORDER BY id"
    )
    assert found == [
        ("VDC", "2013-01-03", '"Three", says doctor'),
        ("Reuters", "2013-01-04", "Line break"),
        ("", None, "no date"),
    ]
    speakers = case.main_reader.rows(
        "SELECT c.speaker_label, s.type = 'dataset' FROM claim c JOIN source s ON s.id = c.source "
        "WHERE c.speaker IS NULL ORDER BY c.id"
    )
    assert speakers == [("a doctor", 1), ("VDC", 0), ("Reuters", 0), ("", 0)]


def test_with_one_article_its_informant_speaks_in_it(case: Case, table: Table) -> None:
    import_paths(case, [table({"source_original": "a villager"})])
    found = case.main_reader.rows(
        "SELECT c.speaker_label, s.publisher FROM claim c JOIN source s ON s.id = c.source "
        "WHERE c.speaker IS NULL"
    )
    assert found == [("a villager", "The Gazette")]


def test_an_old_plain_citation_is_one_card(case: Case, table: Table) -> None:
    plain = "AFP 5/9/2001 Two soldiers killed; bomb explosion"
    cells = {"source_article": plain, "source_office": "", "source_date": ""}
    import_paths(case, [table(cells)])
    found = case.main_reader.rows("SELECT type, title FROM source WHERE type <> 'dataset'")
    assert found == [("document", plain)]


def test_rows_share_actors_places_groups_and_sources(case: Case, table: Table) -> None:
    report = import_paths(case, [table(*({"id": str(number)} for number in range(1, 51)))])
    created = report.created
    assert created["incident"] == 50
    assert (created["actor"], created["place"], created["incident_group"]) == (3, 4, 2)
    assert created["source"] == 2, "the dataset's card and one article"


def test_the_same_main_name_is_the_same_actor_and_said(case: Case, table: Table) -> None:
    with case.step("Add actor") as step:
        mine = actors.create(step, "Front", kind="armed_group")
    report = import_paths(case, [table()])
    assert names.holders(case.main_reader, "actor", "Front") == [mine]
    assert any("“Front”" in remark.reason for remark in report.warnings)


def test_an_alias_that_one_actor_bears_is_that_actor(case: Case, table: Table) -> None:
    with case.step("Add actor") as step:
        mine = actors.create(step, "Liberation Army", kind="armed_group")
        names.add(step, "actor", mine, "FRONT")
    import_paths(case, [table()])
    assert names.holders(case.main_reader, "actor", "Front") == [mine]


def test_a_shared_alias_does_not_merge(case: Case, table: Table) -> None:
    with case.step("Add actors") as step:
        for name in ("Liberation Army", "Liberation Army (Prachanda)"):
            mine = actors.create(step, name, kind="armed_group")
            names.add(step, "actor", mine, "Front")
    import_paths(case, [table()])
    assert len(names.holders(case.main_reader, "actor", "Front")) == 3


def test_other_figures_come_as_a_claim_of_their_own(case: Case, table: Table) -> None:
    import_paths(case, [table()])
    incident = only(case, "incident")
    with case.step("Rename") as step:
        step.update("incident", incident, title="My title")
    report = import_paths(case, [table({"best": "3", "deaths_b": "2"}, name="GED_v25_1.csv")])
    assert (report.changed, report.unchanged) == (1, 0)
    assert "best “2” → “3”" in report.warnings[0].reason
    reader = case.main_reader
    assert reader.value("SELECT title FROM incident") == "My title"
    assert reader.rows("SELECT superseded, incident FROM dataset_record ORDER BY id") == [
        (1, incident),
        (0, incident),
    ]
    claims = reader.rows(
        "SELECT c.rank, f.point FROM claim c JOIN figure f ON f.claim = c.id "
        "WHERE f.who = 'all' ORDER BY c.id"
    )
    assert claims == [("deprecated", 2), ("normal", 3)]


def test_a_claim_that_a_person_edited_is_not_set_back(case: Case, table: Table) -> None:
    import_paths(case, [table()])
    with case.step("Judge") as step:
        step.update_where("claim", {"credibility": "2"}, "speaker IS NOT NULL")
    import_paths(case, [table({"best": "3", "deaths_b": "2"})])
    ranks = case.main_reader.rows("SELECT rank FROM claim WHERE speaker IS NOT NULL ORDER BY id")
    assert ranks == [("normal",), ("normal",)]


def test_undo_takes_a_whole_file_back(case: Case, shared: Path) -> None:
    import_paths(case, [shared / SAMPLE])
    assert case.undo_label == "Import “ucdp_ged_v23_sample_a.csv”"
    case.undo()
    for name in ("incident", "actor", "place", "source", "claim", "figure", "dataset_record"):
        assert case.main_reader.value(f"SELECT count(*) FROM {name} WHERE deleted = 0") == 0
    report = import_paths(case, [shared / SAMPLE])
    assert report.created["incident"] == 463

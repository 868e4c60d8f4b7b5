"""ACLED's columns one by one, its three styles of dates, old tables, and damaged cells.

The samples are invented (the country is called Northland); their columns and quirks are ACLED's.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import when
from db.errors import BadInput
from db.exchange.tables import acled, acled_dates, native_rows
from db.exchange.tables.acled import Acled
from db.exchange.tables.incoming import Row
from db.terms import ACTOR_KINDS, CERTAINTIES, INCIDENT_KINDS, PLACE_KINDS, QUALIFIERS, ROLES

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "tables"
EXPORT = SAMPLES / "acled_export.csv"
LEGACY = SAMPLES / "acled_legacy.csv"

#: What a row means depends on its cells only, not on the file it came from.
TABLE = acled.open_(EXPORT)

CELLS = {
    "event_id_cnty": "XNL1",
    "event_date": "28 December 2022",
    "year": "2022",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Northern Front",
    "inter1": "Rebel group",
    "country": "Northland",
    "location": "Old Bridge",
    "fatalities": "2",
}


class Told(list[tuple[str, str]]):
    """What was odd about rows: reasons and topics."""

    def __call__(self, reason: str, topic: str) -> None:
        self.append((reason, topic))

    @property
    def topics(self) -> set[str]:
        return {topic for _, topic in self}


def rows(table: Acled) -> dict[str, Row]:
    """The rows of a table that can be used, none of which is odd."""
    told = Told()
    found = [table.row(each.cells, told) for each in table.records() if each.refusal is None]
    assert told == []
    return {row.native: row for row in found}


def row(told: Callable[[str, str], None] | None = None, **changed: str) -> Row:
    """One row, made of the plainest cells with some of them changed."""
    return TABLE.row({**CELLS, **changed}, Told() if told is None else told)


@pytest.fixture(scope="module")
def export() -> dict[str, Row]:
    return rows(acled.open_(EXPORT))


def test_a_table_of_the_export_tool_comes_in_whole(export: dict[str, Row]) -> None:
    assert list(export) == [f"XNL{number}" for number in range(1012, 1005, -1)]
    with EXPORT.open(encoding="utf-8-sig", newline="") as file:
        native = {each["event_id_cnty"]: each for each in csv.DictReader(file)}
    assert {number: json.loads(each.raw) for number, each in export.items()} == native
    assert {each.lang for each in export.values()} == {"en"}
    assert acled.open_(EXPORT).doubt == ""


def test_every_column_says_what_becomes_of_it() -> None:
    columns = acled.open_(EXPORT).columns
    kept = [column.name for column in columns if not column.becomes]
    assert len(columns) == 31
    assert kept == ["interaction", "region"]
    legacy = acled.open_(LEGACY)
    names = [column.name for column in legacy.columns]
    assert names == list(next(legacy.records()).cells)
    assert names[0] == "data_id" and legacy.columns[0].becomes


def test_dates_are_as_exact_as_time_precision_says(export: dict[str, Row]) -> None:
    day, week, month = (export[f"XNL{number}"] for number in (1012, 1011, 1010))
    assert (day.edtf, day.phrase, day.rule) == ("2022-12-28", "", "acled:time_precision=1")
    assert week.edtf == "[2022-12-05..2022-12-11]"
    assert week.phrase == "Around 7 December 2022 (week of)"
    assert (month.edtf, month.phrase) == ("2022-11", "15 November 2022")
    assert all(each.edtf and when.is_valid(each.edtf) for each in export.values())


def test_actor_columns_become_parties(export: dict[str, Row]) -> None:
    first, second, army, border, upland = export["XNL1012"].parties
    assert (first.name, first.acronym) == ("NFR: Northern Front for Renewal", "NFR")
    assert (second.name, second.note) == ("Free Valley Army (River)", "Rebel group")
    assert first.either_or == second.either_or == 1
    assert {first.certainty, second.certainty} == {"possible"}
    assert (army.name, army.active) == ("Military Forces of Northland (2016-)", "2016/..")
    assert (army.kind, army.certainty, army.either_or) == ("state_force", "confirmed", 0)
    assert border.part_of == "Police Forces of Northland (2016-)"
    assert border.note == "Associated with Military Forces of Northland"
    assert (upland.name, upland.kind) == ("Upland Self-Defence Group", "unknown")
    assert {party.role for party in export["XNL1012"].parties} == {"participant"}


def test_nobody_known_is_told_in_words_and_is_no_actor(export: dict[str, Row]) -> None:
    taken = export["XNL1011"]
    assert [party.name for party in taken.parties] == [
        "Civilians (Northland)",
        "Farmers (Northland)",
        "Women (Northland)",
    ]
    assert taken.parties[0].role == "target"
    assert taken.sayings[1].about == "identity"
    assert taken.sayings[1].gist == "Not identified: “Unidentified Armed Group (Northland)”"
    assert taken.title == "Reedmarsh: Unidentified Armed Group – Civilians"


def test_protesters_met_with_force_are_the_target(export: dict[str, Row]) -> None:
    assert export["XNL1008"].parties[0].role == "target"
    assert export["XNL1009"].parties[0].role == "participant"


@pytest.mark.parametrize(
    ("inter", "name", "kind"),
    [
        ("1", "Air Wing", "state_force"),
        ("State Forces", "Air Wing", "state_force"),
        ("2", "Front", "armed_group"),
        ("Rebel Groups", "Front", "armed_group"),
        ("3.0", "Guard", "armed_group"),
        ("Identity militia", "Guard", "armed_group"),
        ("6", "Protesters (Northland)", "unknown"),
        ("External/Other forces", "Military Forces of Southland (1990-)", "state_force"),
        ("8", "Relief Mission", "unknown"),
        ("1", "Government of Northland (2016-)", "government_body"),
        ("", "Somebody", "unknown"),
    ],
)
def test_inter_codes_and_words_give_the_kind_of_an_actor(inter: str, name: str, kind: str) -> None:
    assert row(actor1=name, inter1=inter).parties[0].kind == kind


def test_places_lie_in_their_surroundings(export: dict[str, Row]) -> None:
    spot = export["XNL1012"].spot
    assert spot is not None
    assert [(area.kind, area.name) for area in spot.around] == [
        ("country", "Northland"),
        ("province", "River"),
        ("district", "Bridge"),
    ], "admin3 has the name of the place"
    assert spot.around[0].ids == (("iso3166-numeric", "999"),)
    assert (spot.name, spot.kind, spot.lat, spot.lon) == (
        "Old Bridge",
        "locality",
        10.5123,
        20.2541,
    )
    assert (spot.precision, spot.scheme) == ("1", "acled")
    province, part = export["XNL1010"].spot, export["XNL1009"].spot
    assert province is not None and part is not None
    assert (province.kind, [area.name for area in province.around]) == ("province", ["Northland"])
    assert (part.name, part.kind) == ("Highport - Old Town", "neighbourhood")


def test_fatalities_are_a_figure_with_acleds_rule(export: dict[str, Row]) -> None:
    (three,) = export["XNL1012"].sayings[0].counts
    assert (three.measure, three.who, three.point) == ("killed", "all", 3)
    assert (three.qualifier, three.raw) == ("about", "fatalities 3")
    assert "12 can stand for “dozens”" in export["XNL1010"].sayings[0].gist
    assert "lowest number when reports differ" in export["XNL1008"].sayings[0].gist
    (none,) = export["XNL1009"].sayings[0].counts
    assert (none.point, none.qualifier) == (0, "exact")
    assert "leave it unclear" in export["XNL1009"].sayings[0].gist


def test_notes_are_a_text_that_the_claim_quotes(export: dict[str, Row]) -> None:
    shot = export["XNL1008"]
    assert "students\r\nat the gates" in shot.text
    assert shot.sayings[0].by_dataset
    assert shot.sayings[0].exact == shot.text
    assert shot.text_title == "ACLED XNL1008: Highport: Protesters – Police Forces of Northland"
    assert export["XNL1006"].text == "", "NA is nothing"


def test_each_source_named_is_cited_and_unnamed_ones_only_speak(export: dict[str, Row]) -> None:
    shot, strike = export["XNL1008"], export["XNL1010"]
    assert [each.publisher for each in shot.cited] == ["Radio Upland", "Highport Gazette"]
    assert [each.publisher for each in strike.cited] == ["Northland Ministry of Defence"]
    assert strike.sayings[-1].label == "Undisclosed Source"
    assert strike.sayings[-1].cited is None


def test_sorts_and_tags_are_tags(export: dict[str, Row]) -> None:
    assert export["XNL1008"].tags == (
        "acled:Demonstrations",
        "acled:Political violence",
        "acled:Protests",
        "acled:Excessive force against protesters",
        "acled:Civilian targeting",
        "acled:source scale National",
        "acled:crowd size=no report",
    )
    assert export["XNL1011"].tags[-2:] == ("acled:sexual violence", "acled:women targeted: girls")


def test_titles_and_kinds(export: dict[str, Row]) -> None:
    assert [(each.title, each.kind) for each in export.values()] == [
        ("Old Bridge: NFR or Free Valley Army (River) – Military Forces of Northland", "clash"),
        ("Reedmarsh: Unidentified Armed Group – Civilians", "abduction"),
        ("Upland: Military Forces of Northland Air Wing – NFR", "air_strike"),
        ("Highport - Old Town: Peaceful protest", "protest"),
        ("Highport: Protesters – Police Forces of Northland", "protest"),
        ("Moor Town: Government of Northland – Upland Communal Militia", "agreement"),
        ("Highport: Mob violence", "other"),
    ]


def test_an_old_table_in_other_letters() -> None:
    """Capital column names, semicolons, windows-1252, dd-mmm-yy, numbers for words."""
    table = acled.open_(LEGACY)
    assert "cp1252" in table.doubt
    found = rows(table)
    assert list(found) == ["XNL77", "XNL76"], "made of iso3 and event_id_no_cnty where it lacks"
    mutiny = found["XNL77"]
    assert mutiny.edtf == "2012-03-05"
    assert "café" in mutiny.text and "“without a shot”" in mutiny.text
    assert mutiny.kind == "clash"
    assert mutiny.parties[0].active == "2009/2016"
    assert mutiny.spot is not None
    assert mutiny.spot.around[0].ids == (("iso3166-3", "XNL"), ("iso3166-numeric", "999"))


def test_what_is_odd_is_told_and_kept() -> None:
    told = Told()
    odd = row(
        told,
        year="2021",
        time_precision="4",
        fatalities="many",
        latitude="91",
        longitude="20",
        notes="Ã©",
        actor2="Caf\u0092s",
    )
    assert told.topics == {
        acled_dates.YEAR_DIFFERS,
        acled_dates.PRECISION_ODD,
        native_rows.NO_NUMBER,
        native_rows.POSITION_ODD,
        native_rows.MOJIBAKE,
        native_rows.C1,
    }
    assert odd.edtf == "2022-12-28"
    assert odd.parties[-1].name == "Caf’s"
    assert odd.sayings[0].counts == ()
    assert odd.spot is not None and odd.spot.lat is None
    assert json.loads(odd.raw)["fatalities"] == "many"


def test_columns_that_differ_in_capitals_only_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "twice.csv"
    path.write_text(
        "event_id_cnty,event_date,event_type,actor1,notes,NOTES\nX1,2022-01-01,A,B,C,D\n"
    )
    (record,) = acled.open_(path).records()
    assert list(record.cells.values())[-2:] == ["C", "D"]


def test_a_row_that_the_end_of_the_file_cuts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.csv"
    path.write_bytes(EXPORT.read_bytes().rstrip()[:-40])
    *whole, cut = (each.refusal for each in acled.open_(path).records())
    assert whole == [None] * 6
    assert cut is not None and cut[1] == native_rows.CUT


def test_other_tables_are_not_acled(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("event_date,actor1\n2022-01-01,Front\n")
    assert not acled.is_acled([["event_date", "actor1"]])
    assert acled.is_acled([["DATA_ID", " Event_Date", "EVENT_TYPE", "ACTOR1"]])
    with pytest.raises(BadInput, match="lacks the columns data_id, event_type"):
        acled.open_(path)


def test_the_citation_has_the_day_of_access_and_rows_may_not_be_passed_on() -> None:
    dataset = acled.open_(EXPORT).dataset
    assert "Accessed" in dataset.citation and "acleddata.com" in dataset.citation
    assert not dataset.redistributable


ANY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["NA", "0", "-1", "1.0", "and/or", "A and/or B", ";", "(2016-)", "\0", "1/1/1"]
    ),
)
NAMES = sorted(acled.BECOMES)


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(NAMES), ANY))
def test_any_cell_may_be_anything(cells: dict[str, str]) -> None:
    told = Told()
    made = row(told, **cells)
    assert made.title
    assert made.edtf is None or when.is_valid(made.edtf)
    assert made.edtf is not None or acled_dates.DATE_ODD in told.topics
    assert {each.kind for each in made.parties} <= {term.code for term in ACTOR_KINDS}
    assert {each.role for each in made.parties} <= {term.code for term in ROLES}
    assert {each.certainty for each in made.parties} <= {term.code for term in CERTAINTIES}
    assert all(party.name and when.is_valid(party.active or "2000") for party in made.parties)
    assert made.kind in {term.code for term in INCIDENT_KINDS}
    if made.spot is not None:
        areas = [made.spot.kind, *(area.kind for area in made.spot.around)]
        assert set(areas) <= {term.code for term in PLACE_KINDS}
        assert made.spot.name and all(area.name for area in made.spot.around)
        assert made.spot.lat is None or -90 <= made.spot.lat <= 90
    for saying in made.sayings:
        assert saying.exact in made.text
        assert {count.qualifier for count in saying.counts} <= {term.code for term in QUALIFIERS}
    assert all(
        (reason and topic and reason.startswith(topic)) or topic in reason for reason, topic in told
    )
    assert TABLE.row(json.loads(made.raw), Told()) == made

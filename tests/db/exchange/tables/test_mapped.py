"""A newsroom's own sheet in a case: every row, every figure, every doubt."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import when
from db.case import Case
from db.errors import BadInput
from db.exchange.imports import import_paths
from db.exchange.plans import Plan
from db.exchange.report import Report
from db.exchange.tables import (
    cells_dates,
    cells_parties,
    cells_places,
    guessing,
    landing_judging,
    mapped_rows,
    mapping,
)
from db.exchange.tables.incoming import Dataset, Row
from db.exchange.tables.mapped import NO_ID, MappedTable, open_
from db.exchange.tables.mapping import TARGETS, Mapped
from tests.db.exchange.tables.workbooks import DAY, write_xlsx

COLUMNS = (
    *("ID", "Date", "Province", "Place", "Lat", "Lon", "Type", "Perpetrator", "Target"),
    *("Killed", "Injured", "Description", "Source", "Link"),
)
ROWS = (
    *(
        ("1", "13/05/2020", "Herat", "Injil", "34,35", "62,2", "IED", "Front; Army?", "Civilians"),
        ("2", "14/05/2020", "Herat", "Herat", "34,3482", "62,1997", "Ambush", "unknown", "Police"),
    ),
)
REST = (
    ("10-12", "at least 20", "A mine on the road.", "Dawn", "https://dawn.com/1"),
    ("unknown", "-", "", "", ""),
)


def sheet(folder: Path, rows: Sequence[Sequence[str]], columns: Sequence[str] = COLUMNS) -> Path:
    path = folder / "attacks.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return sheet(tmp_path, [(*one, *other) for one, other in zip(ROWS, REST, strict=True)])


def taken(case: Case, path: Path, plan: Plan | None = None) -> Report:
    report = import_paths(case, [path], plan=plan or Plan())
    assert report.as_ in ("csv", "geojson", "timelinejs")
    return report


def understood(path: Path, mapped: Mapped) -> tuple[list[Row], list[str]]:
    table = open_(path, mapped)
    topics: list[str] = []
    rows = [
        table.row(record.cells, lambda reason, topic: topics.append(topic))
        for record in table.records()
        if record.refusal is None
    ]
    return rows, topics


def one(path_folder: Path, mapped: Mapped, **cells: str) -> tuple[Row, list[str]]:
    columns = [column for column, _ in mapped.columns]
    rows, topics = understood(
        sheet(path_folder, [[cells.get(column, "") for column in columns]], columns), mapped
    )
    return rows[0], topics


def test_a_sheet_opens_as_incidents(case: Case, own: Path) -> None:
    report = taken(case, own)
    assert not report.refused
    reader = case.main_reader
    assert reader.rows("SELECT title, kind, edtf, phrase, summary FROM incident ORDER BY id") == [
        ("Injil: Front – Army – Civilians", "bombing", "2020-05-13", "13/05/2020",
         "A mine on the road."),
        ("Herat: Police", "armed_assault", "2020-05-14", "14/05/2020", ""),
    ]  # fmt: skip
    assert reader.rows(
        "SELECT n.text, l.role, l.certainty, l.note FROM incident_actor l "
        "JOIN actor_name n ON n.actor = l.actor ORDER BY l.id"
    ) == [
        ("Front", "alleged_perpetrator", "probable", ""),
        ("Army", "alleged_perpetrator", "possible", "Army?"),
        ("Civilians", "target", "confirmed", ""),
        ("Police", "target", "confirmed", ""),
    ]
    assert reader.rows("SELECT measure, min, max, point, qualifier, raw, state FROM figure") == [
        ("killed", 10, 12, None, "between", "10-12", "value"),
        ("injured", 20, None, None, "at_least", "at least 20", "value"),
        ("killed", None, None, None, "exact", "unknown", "unknown"),
    ]
    assert reader.rows("SELECT publisher, URL FROM source WHERE type <> 'dataset'") == [
        ("Dawn", "https://dawn.com/1")
    ]
    assert reader.rows(
        "SELECT n.text, p.lat, p.lon, o.text FROM place p JOIN place_name n ON n.place = p.id "
        "LEFT JOIN place_name o ON o.place = p.parent WHERE p.kind = 'locality'"
    ) == [("Injil", 34.35, 62.2, "Herat"), ("Herat", 34.3482, 62.1997, None)]


def test_alternatives_are_no_actor_of_their_own(tmp_path: Path) -> None:
    mapped = Mapped((("Who", "perpetrator"), ("Whom", "target"), ("Where", "place")))
    row, topics = one(tmp_path, mapped, Who="JNIM and/or ISGS", Whom="Army", Where="Gao")
    assert [(each.name, each.certainty, each.either_or) for each in row.parties] == [
        ("JNIM", "possible", 1),
        ("ISGS", "possible", 1),
        ("Army", "confirmed", 0),
    ]
    assert (row.title, row.parties[0].note, topics) == (
        *("Gao: JNIM or ISGS – Army", "JNIM and/or ISGS"),
        [],
    )


@pytest.mark.parametrize(
    "who", ["Unidentified gunmen", "Hommes armés non identifiés", "افراد ناشناس"]
)
def test_nobody_known_is_no_actor_and_told(tmp_path: Path, who: str) -> None:
    mapped = Mapped((("Who", "perpetrator"), ("Where", "place")))
    row, topics = one(tmp_path, mapped, Who=who, Where="Gao")
    assert (row.parties, topics) == ((), [cells_parties.NOBODY])


def test_a_row_that_stands_twice_is_told_without_its_sum(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("2020-05-13", "Gao", "3"), ("2020-05-13", "Gao", "3")],
                 ("Date", "Place", "Killed"))  # fmt: skip
    (refused,) = taken(case, path).refused
    assert refused.reason == f"{landing_judging.SAME_CELLS}: row 2"


def test_native_rows_are_kept_verbatim_and_known_again(case: Case, own: Path) -> None:
    taken(case, own)
    (raw,) = case.main_reader.rows("SELECT row FROM dataset_record WHERE native_id = '1'")[0]
    assert json.loads(raw)["Perpetrator"] == "Front; Army?"
    again = taken(case, own)
    assert (again.unchanged, again.changed, dict(again.created)) == (2, 0, {})


def test_without_an_id_rows_are_known_by_their_cells(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("2020-05-13", "Gao", "3"), ("2020-05-13", "Gao", "4")],
                 ("Date", "Place", "Killed"))  # fmt: skip
    report = taken(case, path)
    assert any(NO_ID in each.reason for each in report.warnings)
    assert report.created["incident"] == 2
    assert taken(case, path).unchanged == 2


def test_day_or_month_first_is_asked_once_for_a_file(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("03/04/2021", "A"), ("05/06/2021", "B")], ("Date", "Place"))
    mapped = guessing.guess(path)
    table = open_(path, mapped)
    assert table.order is not None
    assert (table.order.day_first, table.order.month_first, table.order.either) == (0, 0, 2)
    assert table.order.column == "Date"
    assert open_(path, replace(mapped, day_first=False)).order is None
    taken(case, path)
    assert case.main_reader.rows("SELECT edtf FROM incident ORDER BY id") == [
        ("[2021-03-04,2021-04-03]",),
        ("[2021-05-06,2021-06-05]",),
    ]


def test_what_a_person_answers_is_kept(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("03/04/2021", "A"), ("05/06/2021", "B")], ("Date", "Place"))
    taken(case, path, Plan(day_first=True))
    assert case.main_reader.rows("SELECT edtf FROM incident ORDER BY id") == [
        ("2021-04-03",),
        ("2021-06-05",),
    ]


def test_one_date_decides_for_all(tmp_path: Path) -> None:
    path = sheet(tmp_path, [("03/04/2021", "A"), ("13/04/2021", "B")], ("Date", "Place"))
    rows, topics = understood(path, guessing.guess(path))
    assert ([row.edtf for row in rows], topics) == (["2021-04-03", "2021-04-13"], [])


def test_a_file_that_mixes_both_ways_says_so(tmp_path: Path) -> None:
    path = sheet(tmp_path, [("13/04/2021", "A"), ("04/15/2021", "B")], ("Date", "Place"))
    table = open_(path, guessing.guess(path))
    assert table.order is not None
    assert "mixes both ways" in table.doubt
    mapped = replace(guessing.guess(path), day_first=True)
    rows, topics = understood(path, mapped)
    assert [row.edtf for row in rows] == ["2021-04-13", "2021-04-15"]
    assert topics == [cells_dates.OTHER_ORDER]


DATES = Mapped((("D", "date"), ("E", "date_end"), ("Y", "year"), ("M", "month"), ("T", "time")))


def test_several_columns_make_one_date(tmp_path: Path) -> None:
    row, topics = one(tmp_path, DATES, D="2020-05-13", E="2020-05-20")
    assert (row.edtf, row.phrase, topics) == (
        *("2020-05-13/2020-05-20", "2020-05-13 to 2020-05-20", []),
    )
    row, _ = one(tmp_path, DATES, D="September 12", Y="2013", T="evening")
    assert (row.edtf, row.part_of_day) == ("2013-09-12", "evening")
    row, _ = one(tmp_path, DATES, Y="2013", M="May")
    assert row.edtf == "2013-05"
    row, _ = one(tmp_path, DATES, D="2018-02-07T01:26:13.840Z")
    assert (row.edtf, row.clock, row.zone, row.phrase) == ("2018-02-07", "01:26:13", "Z", "")
    row, topics = one(tmp_path, DATES, D="last week, perhaps")
    assert (row.edtf, row.phrase, topics) == (None, "last week, perhaps", [cells_dates.NOT_READ])


FIGURES = Mapped((("K", "killed"), ("L", "killed_min"), ("H", "killed_max")))


def test_figures_with_bounds_of_their_own(tmp_path: Path) -> None:
    def counted(**cells: str) -> tuple[object, ...]:
        row, topics = one(tmp_path, FIGURES, **cells)
        count = row.sayings[0].counts[0]
        return (count.min, count.max, count.point, count.qualifier, count.raw, topics)

    assert counted(K="12", L="10", H="14") == (10, 14, 12, "between", "12, min 10, max 14", [])
    assert counted(L="10") == (10, None, None, "at_least", "min 10", [])
    assert counted(L="10", H="10") == (None, None, 10, "exact", "min 10, max 10", [])
    assert counted(L="14", H="10")[5] == [mapped_rows.LOW_ABOVE_HIGH]
    assert counted(K="20", L="10", H="14")[5] == [mapped_rows.POINT_OUTSIDE]
    row, topics = one(tmp_path, FIGURES, K="none")
    assert (row.sayings[0].counts, topics) == ((), [mapped_rows.NONE_OR_UNKNOWN])


def test_sources_side_by_side(tmp_path: Path) -> None:
    mapped = Mapped(
        (("O", "source_outlet"), ("U", "source_url"), ("V", "source_url"), ("D", "source_date")),
        lists=(("O", ";"),),
        day_first=True,
    )
    row, _ = one(
        tmp_path, mapped, O="Dawn; AP", U="https://dawn.com/1", V="see https://ap.org/2 https://x.org",
        D="03/04/2021",
    )  # fmt: skip
    assert [(each.publisher, each.url, each.issued) for each in row.cited] == [
        ("Dawn", "https://dawn.com/1", "2021-04-03"),
        ("AP", "https://ap.org/2", ""),
        ("x.org", "https://x.org", ""),
    ]


def test_swapped_axes_are_doubted_and_never_turned(tmp_path: Path) -> None:
    mapped = Mapped((("P", "place"), ("C", "country"), ("A", "lat"), ("B", "lon")))
    row, topics = one(tmp_path, mapped, P="Kabul", C="Afghanistan", A="69.2", B="34.5")
    assert row.spot is not None
    assert (row.spot.lat, row.spot.lon, topics) == (69.2, 34.5, [cells_places.MIRRORED])


def test_words_that_are_no_kind_become_tags(tmp_path: Path) -> None:
    mapped = Mapped((("K", "kind"), ("T", "tag")), lists=(("T", ","),), incident_kind="clash")
    row, _ = one(tmp_path, mapped, K="earthquake", T="north, bridge")
    assert (row.kind, row.tags) == ("clash", ("earthquake", "north", "bridge"))


def test_prose_that_quotes_can_stand_in(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("2020-05-13", "They said: we did it.")], ("Date", "Full text"))
    taken(case, path)
    assert case.main_reader.rows("SELECT cleaned_text FROM snapshot") == [
        ("They said: we did it.",)
    ]


def test_the_case_keeps_what_the_columns_were(case: Case, own: Path) -> None:
    plan = Plan(mapped=replace(guessing.guess(own), name="Ours", incident_kind="killing"))
    taken(case, own, plan)
    kept = mapping.kept_for(case.main_reader, COLUMNS)
    assert kept is not None
    assert (kept.name, kept.incident_kind) == ("Ours", "killing")
    assert guessing.guess(own, case.main_reader) == kept


def test_an_edition_of_a_file_is_the_same_dataset(case: Case, own: Path) -> None:
    taken(case, own)
    newer = own.with_name("attacks_2020-06-01 (2).csv")
    newer.write_text(own.read_text("utf-8").replace("A mine", "A bomb"), "utf-8")
    report = taken(case, newer)
    assert (report.unchanged, report.changed) == (1, 1)
    assert case.main_reader.rows("SELECT name FROM dataset") == [("attacks",)]


def test_a_workbook_with_days_as_days(case: Case, tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "own.xlsx",
        {
            "Notes": [("Made by us",)],
            "2020": [
                ("Attacks we know of",),
                ("Date", "Place", "Killed"),
                ((43964, DAY), "Gao", 3),
                ((43965, DAY), "Kidal", "3-4"),
                ("Total", None, 7),
            ],
        },
    )
    report = taken(case, path)
    assert [(each.row, each.topic) for each in report.refused] == [(5, "the line is a sum, no row")]
    assert case.main_reader.rows("SELECT edtf, title FROM incident ORDER BY id") == [
        ("2020-05-13", "Gao, 13 May 2020"),
        ("2020-05-14", "Kidal, 14 May 2020"),
    ]
    assert case.main_reader.rows("SELECT name FROM dataset") == [("own, 2020",)]


def test_a_mapping_that_fits_nothing_is_refused(own: Path) -> None:
    with pytest.raises(BadInput, match="none of the columns"):
        open_(own, Mapped((("Fecha", "date"),)))
    with pytest.raises(BadInput, match="Nothing says what the columns"):
        open_(own, Mapped((("Date", "ignore"),)))
    assert "Fecha" in open_(own, Mapped((("Fecha", "date"), ("Date", "date_end")))).doubt


def test_earthquakes_come_in_whole(case: Case, shared: Path) -> None:
    report = taken(case, shared / "data" / "incidents" / "usgs_earthquakes_week_2018.csv")
    assert (report.rows_read, len(report.refused)) == (1707, 0)
    assert not [each for each in report.warnings if each.row]
    reader = case.main_reader
    assert reader.rows("SELECT title, edtf, clock, zone FROM incident ORDER BY id LIMIT 1") == [
        ("4km W of Castaic, CA: earthquake, 7 Feb 2018", "2018-02-07", "01:26:13", "Z")
    ]
    assert reader.value("SELECT count(*) FROM incident_place") == 1707
    assert reader.value("SELECT min(earliest) FROM incident") == when.seconds(
        2018, 1, 31, 1, 49, 59
    )


def test_many_rows_in_a_moment(tmp_path: Path) -> None:
    rows = [
        (str(at), f"{at % 28 + 1}/0{at % 9 + 1}/2020", f"Village {at % 90}", "10-12")
        for at in range(5_000)
    ]
    path = sheet(tmp_path, rows, ("ID", "Date", "Place", "Killed"))
    begun = time.process_time()
    understood(path, guessing.guess(path))
    assert time.process_time() - begun < 5


EVERY = Mapped(tuple((code, code) for code, _ in TARGETS), lists=(("actor", ";"), ("tag", ",")))


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from([code for code, _ in TARGETS]), st.text(max_size=30)))
def test_no_row_raises_anything(cells: dict[str, str]) -> None:
    table = MappedTable((), EVERY, Dataset("csv", "Any"))
    row = table.row(cells, lambda reason, topic: None)
    assert row.native
    assert row.title
    assert row.edtf is None or when.is_valid(row.edtf)
    assert json.loads(row.raw) == cells

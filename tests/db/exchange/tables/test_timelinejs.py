"""TimelineJS in a case: the sheet, its two JSONs, the title that is no event, eras, years BCE."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput
from db.exchange.imports import import_paths
from db.exchange.tables import cells_dates, timelinejs
from db.exchange.tables.incoming import Row
from db.exchange.tables.timelinejs_text import line, plain
from db.records import eras
from tests.db.exchange.tables.workbooks import write_xlsx

SHEET = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time"),
    *("Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption"),
    *("Media Thumbnail", "Type", "Group", "Background"),
)


def sheet(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "timeline.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, SHEET, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def understood(path: Path) -> tuple[list[Row], list[str]]:
    table = timelinejs.open_(path)
    topics: list[str] = []
    rows = [
        table.row(record.cells, lambda reason, topic: topics.append(topic))
        for record in table.records()
        if record.refusal is None
    ]
    return rows, topics


def as_json(folder: Path, value: object) -> Path:
    path = folder / "timeline.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_the_sheet_of_the_makers(case: Case, shared: Path) -> None:
    path = shared / "data" / "incidents" / "timelinejs_my-own-timeline.csv"
    report = import_paths(case, [path])
    assert (report.as_, report.rows_read, report.refused) == ("timelinejs", 10, ())
    reader = case.main_reader
    assert reader.rows("SELECT name FROM dataset") == [("MY OWN CSV",)]
    assert reader.rows("SELECT title, edtf FROM incident ORDER BY id LIMIT 3") == [
        ("Ada Lovelace", "1815-12-10/1852-11-27"),
        ("Edith Clarke: Bucking the Trend", "1948-03-14"),
        ("...And the women who made it work", "1943-07/1946"),
    ]
    summaries = [row[0] for row in reader.rows("SELECT summary FROM incident ORDER BY id")]
    assert summaries[0].startswith("Women have been programming since before it was a thing. Take "
                                   "Ada Lovelace: Daughter of Lord Byron, she's")  # fmt: skip
    assert "There is no demand for women engineers" in summaries[1]
    assert not any("<" in summary for summary in summaries)
    (raw,) = reader.rows("SELECT row FROM dataset_record ORDER BY id LIMIT 1")[0]
    assert '<a href=\\"https://en.wikipedia.org' in raw
    assert reader.rows(
        "SELECT title, publisher, URL FROM source WHERE type <> 'dataset' ORDER BY id LIMIT 2"
    ) == [
        ("Portrait by Alfred Edward Chalon", "Wikimedia Commons",
         "https://upload.wikimedia.org/wikipedia/commons/thumb/a/a4/Ada_Lovelace_portrait.jpg/"
         "713px-Ada_Lovelace_portrait.jpg"),
        ("Jean Bartik talks about the ENIAC women", "Computer History Museum",
         "https://www.youtube.com/watch?v=aPweFhhXFvY"),
    ]  # fmt: skip
    again = import_paths(case, [path])
    assert (again.unchanged, dict(again.created)) == (10, {})


def test_the_json_of_the_first_version(case: Case, shared: Path) -> None:
    report = import_paths(case, [shared / "data" / "incidents" / "timelinejs_example.json"])
    assert (report.as_, report.rows_read, report.refused) == ("timelinejs", 28, ())
    assert [(each.row, each.topic) for each in report.warnings if each.row] == [
        (17, cells_dates.END_BEFORE_START)
    ]
    reader = case.main_reader
    assert reader.rows("SELECT name FROM dataset") == [("Elizabeth Taylor 1932-2011",)]
    assert reader.rows("SELECT title, edtf FROM incident ORDER BY id LIMIT 1") == [
        ("Elizabeth Taylor Dies in Los Angeles", "2011-03-23")
    ]
    assert reader.rows("SELECT edtf FROM incident WHERE title = 'AIDS Activism'") == [
        ("1985/2011-02-16",)
    ]
    assert {row[0] for row in reader.rows("SELECT text FROM tag")} == {
        *("Personal life", "Career", "Marriages")
    }


THIRD = {
    "title": {"text": {"headline": "Rome &amp; others", "text": "<p>All</p>"}},
    "events": [
        {
            "start_date": {"year": "-44", "month": 3, "day": "15", "display_date": "Ides of March"},
            "text": {
                "headline": "Caesar is <b>killed</b>",
                "text": "<p>One</p><p>Two<br>Three</p>",
            },
            "group": "Republic",
            "unique_id": "ides",
            "media": {"url": "https://a.org/x.jpg", "credit": "A. Painter", "caption": "The Curia"},
        },
        {
            "start_date": {"year": 2020, "month": "5", "day": 13, "hour": "14", "minute": 5},
            "text": {"headline": "A moment"},
        },
        {
            "start_date": {"year": 2020},
            "end_date": {"year": 2021, "month": 2},
            "text": {"text": "x"},
        },
        {"text": {"headline": "No date"}},
        {},
    ],
    "eras": [
        {"start_date": {"year": -509}, "end_date": {"year": -27}, "text": {"headline": "Republic"}},
        {"start_date": {"year": "x"}, "text": {"headline": "Broken"}},
    ],
}


def test_the_json_of_the_third_version(case: Case, tmp_path: Path) -> None:
    path = as_json(tmp_path, THIRD)
    rows, topics = understood(path)
    ides, moment, span, undated = rows
    assert (ides.native, ides.title, ides.edtf, ides.phrase) == (
        *("ides", "Caesar is killed", "-0043-03-15", "Ides of March"),
    )
    assert ides.summary == "One\nTwo\nThree"
    assert [group.title for group in ides.groups] == ["Republic"]
    assert [(each.publisher, each.title, each.url) for each in ides.cited] == [
        ("A. Painter", "The Curia", "https://a.org/x.jpg")
    ]
    assert (moment.edtf, moment.clock) == ("2020-05-13", "14:05")
    assert (span.edtf, span.title) == ("2020/2021-02", "x")
    assert (undated.edtf, topics) == (None, [timelinejs.NO_DATE])
    report = import_paths(case, [path])
    assert [(each.row, each.reason) for each in report.refused] == [(5, timelinejs.EMPTY)]
    import_paths(case, [path])
    held = eras.listed(case.main_reader)
    assert [(era.title, era.edtf) for era in held] == [("Republic", "-0508/-0026")]
    assert case.main_reader.rows("SELECT name FROM dataset") == [("Rome & others",)]


def test_eras_and_the_title_of_a_sheet(case: Case, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        {"Headline": "Our timeline", "Text": "About it"},
        {"Year": "2020", "End Year": "2021", "Headline": "Lockdown", "Type": "era"},
        {"Year": "2020", "Month": "5", "Headline": "First", "Display Date": "In May"},
        {"Background": "#fff"},
    )
    report = import_paths(case, [path])
    assert [(each.row, each.reason) for each in report.refused] == [(5, timelinejs.EMPTY)]
    assert any("era of the timeline" in each.reason for each in report.warnings)
    reader = case.main_reader
    assert reader.rows("SELECT title, edtf, phrase FROM incident") == [
        ("First", "2020-05", "In May")
    ]
    assert [(era.title, era.edtf) for era in eras.listed(reader)] == [("Lockdown", "2020/2021")]


def test_a_workbook_of_the_same_columns(case: Case, tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "t.xlsx", {"od1": [SHEET, (2020, 5, 13, *[None] * 6, "First", "Text")]}
    )
    assert import_paths(case, [path]).as_ == "timelinejs"
    assert case.main_reader.rows("SELECT title, edtf FROM incident") == [("First", "2020-05-13")]


@pytest.mark.parametrize("text", ["{", '{"timeline": {}}', '{"events": []}', "[1]", "[" * 50_000])
def test_what_is_no_timeline_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "t.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="othing was imported"):
        timelinejs.open_(path)


def test_html_becomes_plain_words() -> None:
    assert plain("a<br>b<script>alert(1)</script> &lt;c&gt;") == "a\nb <c>"
    assert plain("5 < 6 & 7 > 2") == "5 < 6 & 7 > 2"
    assert plain("one\r\ntwo") == "one\ntwo"
    assert line("<p>Never <b>closed") == "Never closed"


@settings(max_examples=100)
@given(
    st.dictionaries(
        st.sampled_from([*SHEET, "start_date.year", "startDate", "media.url"]),
        st.text(max_size=30) | st.from_regex(r"-?[0-9]{1,5}", fullmatch=True),
    )
)
def test_no_event_raises_anything(cells: dict[str, str]) -> None:
    table = timelinejs.Timeline(Path("any.csv"), timelinejs._Found())
    row = table.row(cells, lambda reason, topic: None)
    assert row.title
    assert json.loads(row.raw) == cells

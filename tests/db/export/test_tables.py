"""CSV and Parquet: the same tidy tables, read back row for row; nothing in a cell comes to life."""

from __future__ import annotations

import csv
import re
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput
from db.exchange import import_paths
from db.export import Wanted, export
from db.export.choosing import choose
from db.export.content import Content
from db.export.control_marks import visible
from db.export.formula_signs import escaped, unescaped
from db.export.outgoing import Span
from db.export.table_columns import TABLES
from db.export.tidy_tables import bounds
from tests.db.export import hostile
from tests.small_case import SmallCase


def read(folder: Path, name: str) -> list[dict[str, str]]:
    """A table as any reader of CSV has it, its escapes taken away."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return [{name: unescaped(cell) for name, cell in row.items()} for row in rows]


def test_every_thing_is_one_row(case: Case, small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    done = export(case.main_reader, out, "csv")
    assert done.kind == "csv"
    assert set(done.files) == {each.name for each in out.iterdir()}
    assert done.counts["incident"] == 5
    incidents = {row["id"]: row for row in read(out, "incidents")}
    airport = incidents[str(small.airport)]
    assert airport["title"] == "Attack on Kabul airport"
    assert (airport["date_edtf"], airport["date_words"]) == ("2021-08-26", "26 August 2021")
    assert airport["earliest"] == "2021-08-26T00:00:00Z"
    assert airport["latest"] == "2021-08-26T23:59:59Z"
    assert (airport["latitude"], airport["longitude"]) == ("34.53", "69.17")
    assert (airport["killed_low"], airport["killed_high"]) == ("72", "")
    assert airport["killed_words"] == "at least 72"
    assert incidents[str(small.war)]["latest"] == ""
    assert incidents[str(small.war)]["open_end"] == "true"
    assert incidents[str(small.undated)]["earliest"] == ""
    content = Content(case.main_reader, choose(case.main_reader, Wanted()))
    said = [claim for each in content.incidents() for claim in each.claims]
    assert [row["id"] for row in read(out, "claims")] == [str(claim.id) for claim in said]
    assert {row["exact"] for row in read(out, "quotes")} == {
        claim.quote.exact for claim in said if claim.quote
    }
    assert len(read(out, "figures")) == 2
    names = [row["name"] for row in read(out, "names") if row["owner_id"] == str(small.iskp)]
    assert set(names) == {"IS-Khorasan", "ISKP", "دولت اسلامی خراسان"}
    assert {row["id"] for row in read(out, "sources")} == {
        str(each) for each in (small.rockets, small.wire, small.reprint)
    }
    readme = (out / "README.txt").read_text("utf-8")
    assert "incidents.csv: 5 rows" in readme
    assert case.log_head() in readme


def test_tables_fit_together(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    export(case.main_reader, out, "csv")
    ids = {name: {row["id"] for row in read(out, f"{name}s")} for name in _HEADS}
    for table, column, of in (
        *(("parts", "incident_id", "incident"), ("parts", "actor_id", "actor")),
        *(("locations", "incident_id", "incident"), ("locations", "place_id", "place")),
        *(("claims", "incident_id", "incident"), ("claims", "speaker_id", "actor")),
        *(("claims", "source_id", "source"), ("claims", "quote_id", "quote")),
        *(("figures", "claim_id", "claim"), ("quotes", "source_id", "source")),
        *(("source_relations", "other_id", "source"), ("places", "parent_id", "place")),
    ):
        found = {row[column] for row in read(out, table)} - {""}
        assert found, (table, column)
        assert found <= ids[of], (table, column)


_HEADS = ("incident", "actor", "place", "source", "claim", "quote")


def test_hostile_text_is_only_text(tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    out = tmp_path / "tables"
    with Case.open(bad.path) as case:
        done = export(case.main_reader, out, "csv", Wanted(restricted=True))
    assert any("could take for a formula" in loss for loss in done.losses)
    told = {int(row["id"]): row["title"] for row in read(out, "incidents")}
    assert told == {row: visible(title) for row, title in bad.titles.items()}
    for table in TABLES:
        path = out / f"{table.name}.csv"
        if not path.exists():
            continue
        raw = path.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        assert not {0, 7, 27, 31} & set(raw)
        with path.open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file, strict=True)
        kinds = {column.name: column.kind for column in table.columns}
        for row in rows:
            assert len(row) == len(header)
            for name, cell in zip(header, row, strict=True):
                if kinds[name] == "text":
                    assert cell[:1] not in tuple("=+-@\t\r\n"), (table.name, name, cell)


def test_hostile_titles_come_back_as_they_were(tmp_path: Path) -> None:
    bad = hostile.build(tmp_path / "bad.case")
    out = tmp_path / "incidents.csv"
    with Case.open(bad.path) as case:
        export(case.main_reader, out, "csv", Wanted(restricted=True))
    with Case.create(tmp_path / "again.case", "Again") as case:
        assert not import_paths(case, [out], "csv").refused
        titles = {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}
    # Marks that turn the direction of writing are the business of whoever reads a foreign table.
    assert {_letters(title) for title in titles} == {_letters(each) for each in bad.titles.values()}


def _letters(title: str) -> str:
    return " ".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", visible(title)).split())


@given(st.text(max_size=12) | st.from_regex(r"'{0,3}[=+\-@\t\r\n]{0,2}\w?", fullmatch=True))
def test_escapes_can_be_taken_away(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert escaped(text)[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n")


def test_one_table_in_one_file_or_all_in_a_zip(case: Case, tmp_path: Path) -> None:
    done = export(case.main_reader, tmp_path / "incidents.csv", "csv")
    assert done.counts == {"incident": 5}
    assert "only the incidents" in done.losses[-1] + done.losses[-2]
    assert (tmp_path / "incidents.csv").read_text("utf-8-sig").count("\n") == 6
    packed = export(case.main_reader, tmp_path / "all.zip", "csv")
    assert packed.files == ("all.zip",)
    with zipfile.ZipFile(tmp_path / "all.zip") as held:
        assert held.testzip() is None
        assert {"incidents.csv", "claims.csv", "README.txt", "SHA256SUMS.txt"} <= set(
            held.namelist()
        )
    again = export(case.main_reader, tmp_path / "again.zip", "csv")
    assert again.sha256 == packed.sha256


def test_years_that_no_clock_holds(tmp_path: Path) -> None:
    assert bounds(Span(earliest=-62198755200, latest=-62167219200))[0] == "-000001-01-01T00:00:00Z"
    assert bounds(Span(earliest=253402300800))[0] == "+010000-01-01T00:00:00Z"
    assert bounds(Span()) == ("", "", "", "")


def test_parquet_is_read_by_duckdb(case: Case, small: SmallCase, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with case.step("Long ago") as step:
        step.insert("incident", title="Long ago", edtf="-0043-03-15")
    out = tmp_path / "tables"
    done = export(case.main_reader, out, "parquet")
    assert "incidents.parquet" in done.files
    rows = duckdb.sql(
        f"SELECT i.title, i.earliest_at, i.killed_low, count(c.id) FROM '{out}/incidents.parquet' i"
        f" LEFT JOIN '{out}/claims.parquet' c ON c.incident_id = i.id"
        " GROUP BY ALL ORDER BY i.earliest_at NULLS LAST, i.title"
    ).fetchall()
    assert [row[0] for row in rows] == [
        *("IS-Khorasan is founded", "War with the Taliban", "Attack on Kabul airport"),
        *("Rockets at Termez", "A meeting nobody dates", "Long ago"),
    ]
    assert rows[2][1].year == 2021
    assert rows[2][2:] == (72, 2)
    types = dict(
        duckdb.sql(f"DESCRIBE SELECT * FROM '{out}/incidents.parquet'")
        .project("column_name, column_type")
        .fetchall()
    )
    assert types["id"] == "VARCHAR"
    assert types["killed_low"] == "BIGINT"
    assert types["earliest_at"] == "TIMESTAMP WITH TIME ZONE"
    assert types["is_aggregate"] == "BOOLEAN"
    long_ago = duckdb.sql(
        f"SELECT earliest, earliest_at FROM '{out}/incidents.parquet' WHERE title = 'Long ago'"
    ).fetchall()
    assert long_ago == [("-000043-03-15T00:00:00Z", None)]


def test_both_forms_hold_the_same_tables(case: Case, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    export(case.main_reader, tmp_path / "csv", "csv")
    export(case.main_reader, tmp_path / "parquet", "parquet")
    names = {each.stem for each in (tmp_path / "csv").glob("*.csv")}
    assert names == {each.stem for each in (tmp_path / "parquet").glob("*.parquet")}
    for name in names:
        table = parquet.read_table(tmp_path / "parquet" / f"{name}.parquet")
        rows = read(tmp_path / "csv", name)
        assert table.num_rows == len(rows)
        for column, cell in rows[0].items():
            held = table.column(column)[0].as_py()
            told = "" if held is None else str(held).lower() if held in (True, False) else str(held)
            assert told == cell, (name, column)


def test_without_the_library_a_sentence_says_how(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(BadInput, match=r"pip install casebinder\[parquet\]"):
        export(case.main_reader, tmp_path / "tables", "parquet")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(BadInput, match="cannot be extended") as bundled:
        export(case.main_reader, tmp_path / "tables", "parquet")
    assert "pip" not in bundled.value.sentence
    assert list(tmp_path.glob("*table*")) == []


def test_an_empty_case_makes_empty_tables(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    with Case.create(tmp_path / "empty.case", "Empty") as case:
        export(case.main_reader, tmp_path / "incidents.csv", "csv")
        export(case.main_reader, tmp_path / "incidents.parquet", "parquet")
    assert (tmp_path / "incidents.csv").read_text("utf-8-sig").startswith("id,title,date_edtf")

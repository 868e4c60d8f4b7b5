"""Hostile and broken files, several files at once, cancelling and dry runs."""

from __future__ import annotations

import gzip
import os
import random
import sqlite3
import sys
from pathlib import Path

import pytest

from db.case import Case
from db.errors import InUse
from db.exchange import Cancelled, Report, import_bytes, import_paths
from db.exchange.delimited import CELL_MAX
from db.verification import problems
from tests.db.exchange.conftest import Table

TABLES = ("incident", "actor", "place", "source", "claim", "figure", "dataset", "snapshot")


def rows(case: Case) -> int:
    return sum(case.main_reader.value(f"SELECT count(*) FROM {table}") for table in TABLES)


def refused(case: Case, path: Path) -> str:
    """Import a file that cannot be used: one sentence, and the case is as it was."""
    before, head = rows(case), case.log_head()
    report = import_paths(case, [path])
    assert (rows(case), case.log_head()) == (before, head)
    assert report.created == {}
    (remark,) = report.refused
    assert remark.row == 0
    assert path.name in remark.reason
    assert "\n" not in remark.reason
    return remark.reason


def file(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.csv", b"", "is empty"),
        ("blank.txt", b" \n\n", "is empty"),
        ("other.csv", b"name,age\n", "but no rows"),
        ("noise.csv", random.Random(2).randbytes(4000), "not text"),
        ("noise.txt", random.Random(3).randbytes(4000), "not text"),
        ("zero.txt", b"some words \0 and more words", "zero bytes"),
        ("table.xlsx", b"PK\x03\x04rest", "save it as plain text or CSV"),
        ("my.case", b"SQLite format 3\0", "open it instead"),
        ("data.json", b'{"a": 1}', "structured data"),
        ("broken.json", b'[{"type": "book", "title": "A"', "no JSON from line 1"),
        ("music.wav", b"RIFF\0\0\0\0WAVEfmt ", "a recording"),
        ("traps.warc", b"WARC/1.0\r\nnonsense", "holds no page"),
        ("packed.csv.gz", gzip.compress(b"id,best\n1,2\n", mtime=0)[:-9], "cut short or damaged"),
        ("packed.txt.gz", b"\x1f\x8b\x08not really", "cut short or damaged"),
        ("article.txt.gz", gzip.compress(b"words of an article", mtime=0), "unpack it first"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_a_sentence(
    case: Case, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    assert words in refused(case, file(tmp_path, name, data))


def test_a_missing_file_is_refused(case: Case, tmp_path: Path) -> None:
    assert "does not exist" in refused(case, tmp_path / "nowhere.csv")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_device_is_not_read(case: Case) -> None:
    assert "is not a file" in refused(case, Path("/dev/zero"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs file rights")
def test_a_locked_file_is_refused(case: Case, tmp_path: Path) -> None:
    path = file(tmp_path, "secret.txt", b"words")
    path.chmod(0)
    assert "cannot be read" in refused(case, path)


def test_a_header_without_rows_is_refused(case: Case, table: Table) -> None:
    path = table()
    path.write_text(path.read_text().splitlines()[0] + "\n")
    assert "no rows" in refused(case, path)


def test_a_quotation_mark_never_closed_is_refused(case: Case, table: Table) -> None:
    path = table({}, {"id": "2"})
    with path.open("a") as out:
        out.write('3,"' + "x" * (10 * 1024 * 1024))
    assert f"{CELL_MAX:,} characters" in refused(case, path)


def test_a_file_cut_in_mid_row_keeps_the_rows_before(case: Case, table: Table) -> None:
    path = table({}, {"id": "2"}, {"id": "3"})
    path.write_bytes(path.read_bytes()[:-80])
    report = import_paths(case, [path])
    assert report.created["incident"] == 2
    (remark,) = report.refused
    assert remark.row == 4
    assert "cells" in remark.reason


def test_rows_that_cannot_be_used_do_not_stop_the_rest(case: Case, table: Table) -> None:
    bad = [{"id": ""}, {"id": "1"}, {"id": "5", "side_a": "zero \0 byte"}, {"id": "id"}]
    report = import_paths(case, [table({}, *bad, {"id": "9"})])
    assert report.created["incident"] == 2
    assert [(remark.row, remark.reason) for remark in report.refused] == [
        (3, "the row has no id"),
        (4, "the id stands in an earlier row too: 1, row 2"),
        (5, "the row holds zero bytes"),
        (6, "the row repeats the header"),
    ]


def test_a_latin_table_is_read_and_doubted(case: Case, table: Table) -> None:
    path = table({"where_coordinates": "Équateur café"}, encoding="cp1252")
    report = import_paths(case, [path])
    assert report.created["incident"] == 1
    assert "not UTF-8" in report.warnings[0].reason
    assert case.main_reader.value("SELECT title FROM incident").startswith("Équateur café: ")


def test_a_unicode_table_from_a_spreadsheet_is_read(case: Case, table: Table) -> None:
    report = import_paths(case, [table(encoding="utf-16", delimiter="\t", name="ged.txt")])
    assert (report.as_, report.created["incident"]) == ("ucdp-ged", 1)


def test_a_forced_kind_is_believed_but_checked(case: Case, tmp_path: Path) -> None:
    path = file(tmp_path, "notes.txt", b"just words\n\nand more words\n")
    report = import_paths(case, [path], kind="ucdp-ged")
    assert "not UCDP GED" in report.refused[0].reason
    assert import_paths(case, [path], kind="text").created["source"] == 1


def test_good_files_go_on_past_a_bad_one(case: Case, table: Table, tmp_path: Path) -> None:
    bad = file(tmp_path, "bad.csv", b"a,b\n")
    article = file(tmp_path, "note.txt", b"A headline\n\nSome words of an article here.\n")
    report = import_paths(case, [bad, table(), article])
    assert report.as_ == "csv, ucdp-ged, text"
    assert (report.created["incident"], report.created["snapshot"]) == (1, 1)
    assert [remark.file for remark in report.refused] == ["bad.csv"]
    assert case.undo_label == "Import “note.txt”"


def test_a_dry_run_reports_and_keeps_nothing(case: Case, table: Table) -> None:
    before, head = rows(case), case.log_head()
    report = import_paths(case, [table({}, {"id": "2", "high": "0"})], dry_run=True)
    assert report.dry_run
    assert report.created["incident"] == 2
    assert len(report.warnings) == 2
    assert (rows(case), case.log_head()) == (before, head)
    assert case.undo_label == ""


def test_a_cancelled_import_leaves_nothing(case: Case, table: Table) -> None:
    path = table(*({"id": str(number)} for number in range(1, 2500)))
    before, told = rows(case), list[float]()

    def progress(done: float, words: str) -> None:
        assert path.name in words
        told.append(done)

    with pytest.raises(Cancelled, match="Nothing of it was kept"):
        import_paths(case, [path], progress=progress, cancelled=lambda: len(told) > 1)
    assert 0 <= told[0] <= told[-1] <= 1
    assert rows(case) == before
    assert import_paths(case, [path]).created["incident"] == 2499


def test_a_case_open_elsewhere_is_not_written(case: Case, table: Table) -> None:
    with Case.open(case.path, read_only=True) as other, pytest.raises(InUse, match="imported"):
        import_paths(other, [table()])


def test_a_fault_of_the_database_is_not_taken_for_a_bad_file(
    case: Case, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("db.exchange.tables.bulk.Bulk.flush", full)
    before = rows(case)
    with pytest.raises(InUse, match="disk is full"):
        import_paths(case, [table()])
    assert rows(case) == before


def test_a_folder_stands_for_the_files_in_it(case: Case, shared: Path) -> None:
    report: Report = import_paths(case, [shared / "seeds"])
    assert report.created["source"] == 5


def damaged(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """The bytes cut, with some changed, put in or left out, or going over into another file."""
    hurt = bytearray(data)
    at = chance.randrange(len(hurt))
    match chance.randrange(5):
        case 0:
            del hurt[at:]
        case 1:
            for _ in range(chance.randrange(1, 40)):
                hurt[chance.randrange(len(hurt))] = chance.randrange(256)
        case 2:
            hurt[at:at] = chance.randbytes(100)
        case 3:
            del hurt[at : at + chance.randrange(1, 500)]
        case _:
            hurt[at:] = other[chance.randrange(len(other)) :]
    return bytes(hurt)


def test_damage_of_any_kind_ends_in_a_report(case: Case, shared: Path) -> None:
    chance = random.Random(5)
    names = ("pages/archives/*", "sources/*/*", "pdf/udhr_tajik*")
    files = sorted(path for name in names for path in (shared / "data").glob(name))
    pool = [path.read_bytes() for path in files]
    for number in range(120):
        at = chance.randrange(len(pool))
        hurt = damaged(chance, pool[at], chance.choice(pool))
        report = import_bytes(case, hurt, f"{number} {files[at].name}")
        assert all("\n" not in each.reason for each in report.refused)
    assert list(problems(case.main_reader)) == []

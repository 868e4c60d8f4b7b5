"""`casebinder import`: seen beforehand, mapped, compared and reported on without a window."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.case import Case
from desktop.cli.importing import import_

HEADS = ("No", "Date", "Where", "What", "Dead")
ROWS = (("1", "03/04/2022", "Termez", "Rockets", "0"), ("2", "05/06/2022", "Kunduz", "Bomb", "5"))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "border.case"
    Case.create(path, "Border").close()
    return path


def sheet(folder: Path, *rows: tuple[str, ...], heads: tuple[str, ...] = HEADS) -> Path:
    path = folder / "border.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((heads, *(rows or ROWS)))
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(import_, [str(word) for word in words])


def incidents(path: Path) -> list[tuple[str, str]]:
    with Case.open(path, read_only=True) as case:
        return case.main_reader.rows("SELECT title, edtf FROM incident WHERE deleted = 0")


def test_a_preview_is_told_in_words_and_writes_nothing(case: Path, tmp_path: Path) -> None:
    told = run(case, sheet(tmp_path), "--preview")
    assert told.exit_code == 0
    assert "Date" in told.output
    assert "2  incidents would be made" in told.output
    assert "--day-first or --month-first" in told.output
    assert incidents(case) == []


def test_a_preview_is_told_in_json(case: Path, tmp_path: Path) -> None:
    told = CliRunner().invoke(import_, [str(case), str(sheet(tmp_path)), "--preview", "--json"])
    (shown,) = json.loads(told.stdout)
    assert (shown["as"], shown["rows"], shown["made"]["incident"]) == ("csv", 2, 2)
    assert {"name": "Dead", "becomes": "Killed"} in shown["columns"]
    assert shown["order"]["either"] == 2
    assert shown["first"][0][2] == "Termez"
    assert shown["mapping"]["columns"][1] == ["Date", "date"]


def test_a_mapping_from_a_preview_is_used(case: Path, tmp_path: Path) -> None:
    path = sheet(tmp_path)
    shown = json.loads(run(case, path, "--preview", "--json").stdout)[0]
    mapping = shown["mapping"]
    mapping["columns"][3] = ["What", "title"]
    mapping["columns"][4] = ["Dead", "ignore"]
    kept = tmp_path / "mapping.json"
    kept.write_text(json.dumps(mapping))
    assert run(case, path, "--mapping", kept, "--day-first").exit_code == 0
    assert incidents(case) == [("Rockets", "2022-04-03"), ("Bomb", "2022-06-05")]


def test_the_month_can_come_first(case: Path, tmp_path: Path) -> None:
    run(case, sheet(tmp_path), "--month-first")
    assert [edtf for _, edtf in incidents(case)] == ["2022-03-04", "2022-05-06"]


def test_every_odd_row_is_written_to_a_report(case: Path, tmp_path: Path) -> None:
    path = sheet(tmp_path, *ROWS, ROWS[0])
    out = tmp_path / "odd.csv"
    assert run(case, path, "--day-first", "--report", out).exit_code == 1
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert (rows[0]["row"], rows[0]["what"]) == ("4", "refused")
    assert all(row["file"] == "border.csv" for row in rows)


def test_of_several_files_a_remark_names_its_own(case: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        sheet(tmp_path / name).rename(tmp_path / f"{name}.csv")
    with (tmp_path / "b.csv").open("a", encoding="utf-8") as file:
        file.write("Total,,\n")
    done = run(case, tmp_path / "a.csv", tmp_path / "b.csv")
    assert done.exit_code == 1
    (refused,) = (line for line in done.output.splitlines() if " refused: " in line)
    assert refused.startswith("b.csv, row ")


def test_what_follows_a_new_release_is_chosen(case: Path, tmp_path: Path) -> None:
    heads = ("id", "Date", "Title")
    first = (("1", "2022-04-03", "Rockets"), ("2", "2022-06-05", "Bomb"))
    path = sheet(tmp_path, *first, heads=heads)
    assert run(case, path).exit_code == 0
    sheet(tmp_path, ("1", "2022-04-03", "Rockets at Termez"), first[1], heads=heads)
    shown = json.loads(run(case, path, "--preview", "--json").stdout)[0]
    assert (shown["comparison"]["same"], len(shown["comparison"]["changed"])) == (1, 1)
    run(case, path, "--changed", "none")
    assert ("Rockets", "2022-04-03") in incidents(case)


def test_an_article_cannot_be_previewed(case: Path, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("A headline\n\nSome words of an article.\n")
    assert run(case, path, "--preview").exit_code == 3

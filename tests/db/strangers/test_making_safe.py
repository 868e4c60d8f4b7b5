"""A colleague's honest file comes whole, and what it is made into is a case like any other."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from db import demo
from db.case import Case
from db.errors import BadInput, InUse
from db.ids import IdMaker
from db.search.hits import find
from db.strangers import inspect, make_safe
from db.verification import problems
from tests.db.merging.copies import differences, hands
from tests.small_case import SmallCase


def safe(path: Path, out: Path) -> Path:
    make_safe(path, out)
    return out


def test_every_value_comes(small: SmallCase, tmp_path: Path) -> None:
    out = safe(small.path, tmp_path / "safe.case")
    with Case.open(small.path) as before, Case.open(out) as after:
        assert differences(before, after) == []
        assert before.log_head() == after.log_head()
        assert list(problems(after.main_reader)) == []
        # It is written to like any other, and its log goes on.
        with after.step("Rename") as step:
            step.update("incident", small.termez, title="Renamed")
        after.undo()
        assert list(problems(after.main_reader)) == []


def test_the_facts_of_a_file(small: SmallCase) -> None:
    facts = inspect(small.path)
    assert (facts.title, facts.major, facts.minor) == ("Rockets at Termez", 1, 3)
    assert facts.rows["incident"] == 5 and facts.ignored == ()
    assert facts.bytes == small.path.stat().st_size


def test_the_demo_comes(tmp_path: Path) -> None:
    demo.build(tmp_path / "demo.case")
    out = safe(tmp_path / "demo.case", tmp_path / "safe.case")
    with Case.open(tmp_path / "demo.case") as before, Case.open(out) as after:
        assert differences(before, after) == []


@pytest.mark.parametrize("seed", [3, 8])
def test_cases_that_went_through_many_hands_come(
    seed: int, small: SmallCase, tmp_path: Path
) -> None:
    """Undone, merged, taken back, decided: whatever honest people do with a case stays welcome."""
    four = hands(small, tmp_path, seed)
    for _ in range(60):
        four.act()
    paths = [case.path for case in four.copies]
    four.close()
    for number, path in enumerate(paths):
        out = safe(path, tmp_path / f"safe-{number}.case")
        with Case.open(path) as before, Case.open(out) as after:
            assert differences(before, after) == []
            tables = "SELECT * FROM conflict ORDER BY id", "SELECT * FROM merge ORDER BY id"
            for asked in tables:
                assert before.main_reader.rows(asked) == after.main_reader.rows(asked)


def test_many_rows_come_as_few_do(small: SmallCase, tmp_path: Path) -> None:
    """From some size on the indexes are made after the rows; the case is the same."""
    ids = IdMaker()
    with Case.open(small.path) as case, case.step("Add many") as step:
        step.insert_many(
            "incident",
            ("id", "title", "edtf", "grading"),
            (
                (ids.next(), f"Incident {number}", "2020-05", "contested" if number < 3 else None)
                for number in range(21_000)
            ),
        )
    out = safe(small.path, tmp_path / "safe.case")
    with Case.open(small.path) as before, Case.open(out) as after:
        assert differences(before, after) == []
        assert list(problems(after.main_reader)) == []


def test_without_a_search_index_it_is_made_on_opening(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "safe.case"
    make_safe(small.path, out, searchable=False)
    with Case.open(out) as case:
        assert [hit.title for hit in find(case.main_reader, "Termez", 5)]
        assert list(problems(case.main_reader)) == []


def test_nothing_is_written_over(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "safe.case"
    out.write_bytes(b"mine")
    with pytest.raises(InUse, match="there already"):
        make_safe(small.path, out)
    assert out.read_bytes() == b"mine"


def test_it_can_be_stopped(small: SmallCase, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Stopped"):
        make_safe(small.path, tmp_path / "safe.case", cancelled=lambda: True)
    assert sorted(each.name for each in tmp_path.iterdir()) == [small.path.name]


def test_what_casebinder_did_not_make_stays_behind_and_is_named(
    small: SmallCase, tmp_path: Path
) -> None:
    connection = sqlite3.connect(small.path)
    connection.executescript(
        "CREATE TRIGGER mine AFTER UPDATE ON claim BEGIN DELETE FROM quote; END;"
        'CREATE VIEW "look\nhere" AS SELECT 1; CREATE TABLE notes(x); DROP TRIGGER blob_stays;'
    )
    connection.close()
    facts = inspect(small.path)
    assert sorted(facts.left_out) == ["table “notes”", "trigger “mine”", "view “look?here”"]
    out = safe(small.path, tmp_path / "safe.case")
    with Case.open(out) as case:
        assert list(problems(case.main_reader)) == []

"""Steps that write thousands of rows take short cuts; what they leave behind is the same."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import derived, log, schema
from db.case import Case
from db.search import index
from db.step import Step
from db.verification import problems

_INCIDENT = ("id", "title", "summary", "edtf")
_CLAIM = ("id", "no_quote_reason", "incident", "act", "speaker_label")
_FIGURE = ("id", "claim", "point")
_MANY = 2_500


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "large.case", "Large") as opened:
        yield opened


def _fill(step: Step, count: int = _MANY) -> list[int]:
    """Incidents, a claim for each, two for every third, a figure for each claim."""
    ids = [step.new_id() for _ in range(count)]
    step.insert_many(
        "incident",
        _INCIDENT,
        [[n, f"Shelling {at}", "Дождь", f"2014-01-{at % 28 + 1:02}"] for at, n in enumerate(ids)],
    )
    told = [
        (n, act) for at, n in enumerate(ids) for act in ("reports", "denies")[: 1 + (at % 3 == 0)]
    ]
    claims = [[step.new_id(), "dataset row", n, act, "Agency"] for n, act in told]
    step.insert_many("claim", _CLAIM, claims)
    step.insert_many("figure", _FIGURE, [[step.new_id(), claim[0], 7] for claim in claims])
    return ids


def _kept(case: Case) -> tuple[object, ...]:
    """Derived cells and the words of the search index."""
    connection = case.main_reader.connection
    cells = ", ".join(sorted(log.DERIVED["incident"]))
    words = []
    for each in index.INDEXED:
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {each.index}, 'instance')"
        )
        words.append(sorted(connection.execute("SELECT doc, col, term FROM temp.words")))
        connection.execute("DROP TABLE temp.words")
    return case.main_reader.rows(f"SELECT id, {cells} FROM incident ORDER BY id"), words


def _is_what_a_rebuild_makes(case: Case) -> None:
    kept = _kept(case)
    connection = case.main_reader.connection
    connection.execute("BEGIN")
    connection.execute("DELETE FROM temp.touched")
    for table in log.SYNCED:
        connection.execute(f"INSERT INTO temp.touched SELECT '{table}', id, 1 FROM {table}")
    derived.refresh(connection)
    index.rebuild(connection)
    assert _kept(case) == kept
    connection.execute("ROLLBACK")
    schema.check(connection, case.path.name)
    assert not list(problems(case.main_reader))


@pytest.mark.parametrize("weighing", [False, True])
@pytest.mark.parametrize("count", [_MANY, 9_000])
def test_it_is_what_single_rows_would_be(case: Case, weighing: bool, count: int) -> None:
    with case.step("Import", kind="import") as step:
        first = _fill(step, count)
        if weighing:
            step.weigh()
        second = _fill(step, 100)
        if weighing:
            step.weigh()
        step.insert("claim", no_quote_reason="seen", incident=first[1], act="denies")
        assert step.created["incident"] == count + 100
    _is_what_a_rebuild_makes(case)
    assert case.main_reader.value("SELECT standing FROM incident WHERE id = ?", first[1]) != 0
    assert case.undo() is not None
    assert not case.main_reader.value("SELECT count(*) FROM incident WHERE deleted = 0")
    assert case.redo() is not None
    assert case.main_reader.value("SELECT count(*) FROM incident WHERE deleted = 0") == len(
        first + second
    )
    _is_what_a_rebuild_makes(case)


def test_rows_changed_and_deleted_in_the_same_step_are_found_as_they_are(case: Case) -> None:
    with case.step("Import", kind="import") as step:
        ids = _fill(step)
        step.update("incident", ids[0], title="Quiet", edtf="2020")
        step.update("incident", ids[0], title="Quieter")
        step.delete("incident", ids[1])
        step.insert("incident", title="Alone", edtf="2021")
    _is_what_a_rebuild_makes(case)


def test_a_refused_row_takes_back_the_step_and_leaves_the_log_watching(case: Case) -> None:
    before = _kept(case)
    with pytest.raises(sqlite3.IntegrityError), case.step("Import", kind="import") as step:
        ids = _fill(step)
        step.insert_many("claim", _CLAIM, [[step.new_id(), "", ids[0], "reports", ""]] * 40)
    assert _kept(case) == before
    connection = case.main_reader.connection
    schema.check(connection, case.path.name)
    with pytest.raises(sqlite3.IntegrityError, match="belongs to the open step"):
        connection.execute("INSERT INTO incident(id, created_txn, title) VALUES (1, 1, 'x')")


def test_the_log_watches_again_after_the_step(case: Case) -> None:
    with case.step("Import", kind="import") as step:
        _fill(step)
    connection = case.main_reader.connection
    with pytest.raises(sqlite3.IntegrityError, match="belongs to the open step"):
        connection.execute("INSERT INTO incident(id, created_txn, title) VALUES (1, 1, 'x')")
    assert connection.execute("PRAGMA cache_size").fetchone() == (-65_536,)


def test_an_answer_being_read_goes_on_while_thousands_are_written(case: Case) -> None:
    with case.step("Some", kind="import") as step:
        _fill(step, 50)
    with case.step("Many", kind="import") as step:
        rows = step.reader.each("SELECT title FROM incident ORDER BY title")
        seen = [next(rows)]
        _fill(step)
        seen += rows
    assert len(seen) >= 50
    _is_what_a_rebuild_makes(case)


_WRITER = """
import sys
from pathlib import Path
from db.case import Case
from tests.db.test_large_steps import _fill
with Case.open(Path(sys.argv[1])) as case:
    with case.step("Import", kind="import") as step:
        while True:
            _fill(step)
            step.weigh()
            print("written", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of Unix")
def test_a_program_killed_in_the_middle_leaves_the_case_whole(tmp_path: Path) -> None:
    path = tmp_path / "killed.case"
    with Case.create(path, "Killed") as case, case.step("Before", kind="import") as step:
        _fill(step)
    with Case.open(path) as case:
        before = _kept(case)
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)],
        stdout=subprocess.PIPE,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as writer:
        assert writer.stdout is not None
        for _ in range(4):
            assert writer.stdout.readline() == b"written\n"
        writer.send_signal(signal.SIGKILL)
    with Case.open(path) as case:
        assert _kept(case) == before
        schema.check(case.main_reader.connection, path.name)
        assert not list(problems(case.main_reader))

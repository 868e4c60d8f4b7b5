"""The case as it was known at a moment is what stood there at that moment, whatever came later."""

from __future__ import annotations

import gzip
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import demo, log
from db.case import Case
from db.errors import CaseError, NotFound
from db.log import SYNCED
from db.states import state
from db.when import InvalidDate
from tests.db.merging.copies import Hands
from tests.small_case import SmallCase

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("format-*.case.gz"))
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("states") / "demo.case"
    demo.build(path)
    return path


def noted(case: Case) -> tuple[Rows, str]:
    """Every row of a case, what is derived included, and the head of its log."""
    reader = case.main_reader
    rows = {table: reader.rows(f"SELECT * FROM {table} ORDER BY id") for table in SYNCED}
    return rows, case.log_head()


@pytest.mark.parametrize("seed", range(4))
def test_every_state_comes_back(seed: int, small: SmallCase, tmp_path: Path) -> None:
    people = _people(small, tmp_path, seed)
    try:
        notes = _live(people, 40)
        assert sum(map(len, notes.values())) > 12
        for case in people.copies:
            for moment, (rows, head) in notes[case.path].items():
                with state(case.main_reader, moment=moment, handling_of_today=False) as then:
                    differing = [
                        (table, moment, sorted(set(rows[table]) ^ set(found))[:2])
                        for table in SYNCED
                        if rows[table]
                        != (found := then.reader.rows(f"SELECT * FROM {table} ORDER BY id"))
                    ]
                    assert differing == []
                    assert log.head(then.reader.connection) == head
    finally:
        people.close()


_ACT = st.tuples(
    st.sampled_from(("edit", "edit", "edit", "delete", "undo", "redo")),
    *[st.integers(0, 1 << 16)] * 4,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(_ACT, min_size=4, max_size=12))
def test_every_field_comes_back(
    acts: list[tuple[str, int, int, int, int]], demo_file: Path, tmp_path: Path
) -> None:
    """Any field of any table takes the value of another row; what is derived follows."""
    path = tmp_path / "case.case"
    shutil.copyfile(demo_file, path)
    with Case.open(path, read_only=True) as before:
        newest = int(before.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    ticks = count(newest + 1)
    with Case.open(path, clock=lambda: next(ticks)) as case:
        notes = {newest: noted(case)}
        for act in acts:
            with suppress(sqlite3.IntegrityError, CaseError, InvalidDate):
                _do(case, *act)
            notes[int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16] = noted(case)
        for moment, (rows, head) in notes.items():
            with state(case.main_reader, moment=moment, handling_of_today=False) as then:
                for table in SYNCED:
                    found = then.reader.rows(f"SELECT * FROM {table} ORDER BY id")
                    assert found == rows[table], table
                assert log.head(then.reader.connection) == head


def _do(case: Case, kind: str, table: int, column: int, row: int, donor: int) -> None:
    reader = case.main_reader
    if kind == "undo":
        case.undo()
    elif kind == "redo":
        case.redo()
    else:
        tables = [each for each in SYNCED if reader.value(f"SELECT count(*) FROM {each}")]
        name = tables[table % len(tables)]
        ids = [each[0] for each in reader.rows(f"SELECT id FROM {name} ORDER BY id")]
        cells = log.logged_columns(reader.connection, name)
        cell = "deleted" if kind == "delete" else cells[column % len(cells)]
        given = reader.value(
            f"SELECT {log.quoted(cell)} FROM {name} WHERE id = ?", ids[donor % len(ids)]
        )
        value = 1 if kind == "delete" else given
        with case.step(kind) as step:
            step.update(name, ids[row % len(ids)], {cell: value})


def test_what_is_marked_since_stays_marked(case: Case, small: SmallCase) -> None:
    then = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    with case.step("Mark") as step:
        step.update("incident", small.termez, marking="TLP:RED", private=1, title="Rockets")
    asked = "SELECT marking, private, title FROM incident WHERE id = ?"
    with state(case.main_reader, moment=then) as found:
        assert found.reader.row(asked, small.termez) == ("TLP:RED", 1, "Rockets at Termez")
    with state(case.main_reader, moment=then, handling_of_today=False) as found:
        assert found.reader.row(asked, small.termez) == ("", 0, "Rockets at Termez")
    assert case.main_reader.row(asked, small.termez) == ("TLP:RED", 1, "Rockets")


def test_before_the_first_act_there_is_nothing(case: Case) -> None:
    with state(case.main_reader, moment=0) as then:
        assert then.reader.value("SELECT count(*) FROM incident") == 0
        assert then.reader.value("SELECT count(*) FROM case_meta") == 0


def test_words_are_found_as_they_were(case: Case, small: SmallCase) -> None:
    then = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    with case.step("Rename") as step:
        step.update("incident", small.termez, title="Something else")
    asked = "SELECT rowid FROM search_incident WHERE search_incident MATCH 'termez'"
    assert case.main_reader.rows(asked) == []
    with state(case.main_reader, moment=then, searchable=True) as found:
        assert found.reader.rows(asked) == [(small.termez,)]


def test_another_state_cannot_be_written(case: Case) -> None:
    with (
        state(case.main_reader, moment=0) as then,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        then.reader.connection.execute("DELETE FROM incident")


def test_a_writer_is_not_in_the_way(case: Case, small: SmallCase) -> None:
    then = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    asked = "SELECT title FROM incident WHERE id = ?"
    with case.step("Rename") as step:
        step.update("incident", small.termez, title="Second")
    with state(case.main_reader, moment=then) as found:
        with case.step("Rename again") as step:
            step.update("incident", small.termez, title="Third")
            step.update("actor", small.iskp, summary="Of later")
        assert found.reader.value(asked, small.termez) == "Rockets at Termez"
        # Tables that did not differ are those of the file, at the moment it was asked for.
        assert found.reader.value("SELECT summary FROM actor WHERE id = ?", small.iskp) == ""
    assert case.main_reader.value(asked, small.termez) == "Third"


def test_a_case_on_a_medium_that_cannot_be_written(small: SmallCase) -> None:
    small.path.chmod(0o444)
    small.path.parent.chmod(0o555)
    try:
        with (
            Case.open(small.path, read_only=True) as case,
            state(case.main_reader, moment=1 << 60) as found,
        ):
            assert found.reader.value("SELECT count(*) FROM incident") == 5
    finally:
        small.path.parent.chmod(0o755)


def test_a_file_that_is_gone(case: Case) -> None:
    case.path.rename(case.path.with_name("elsewhere.case"))
    with pytest.raises(NotFound, match="no longer where it was"), state(case.main_reader, moment=0):
        pass


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_files_of_older_programs(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "older.case"
    path.write_bytes(gzip.decompress(sample.read_bytes()))
    with Case.open(path, read_only=True) as case:
        reader = case.main_reader
        last = int(reader.value("SELECT max(hlc) FROM txn")) >> 16
        rows = reader.rows("SELECT id, title FROM incident ORDER BY id")
        with state(reader, moment=last) as found:
            assert found.reader.rows("SELECT id, title FROM incident ORDER BY id") == rows
        with state(reader, moment=last - 1) as found:
            assert found.reader.value("SELECT count(*) FROM txn") < reader.value(
                "SELECT count(*) FROM txn"
            )


def _people(small: SmallCase, folder: Path, seed: int) -> Hands:
    """Three copies, of which one clock may be wrong, from a time after the case was made."""
    chance = random.Random(seed)
    with Case.open(small.path, read_only=True) as case:
        now = [(int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16) + 1000]

    def clock(skew: int) -> Callable[[], int]:
        def tell() -> int:
            now[0] += chance.randrange(1, 5)
            return now[0] + skew

        return tell

    copies = []
    for number in range(3):
        path = folder / f"copy-{seed}-{number}.case"
        shutil.copyfile(small.path, path)
        skewed = clock(chance.choice((0, 0, -500, 40, 3_600_000)))
        copies.append(Case.open(path, analyst=f"Analyst {number}", clock=skewed))
    return Hands(chance, copies)


def _live(people: Hands, acts: int) -> dict[Path, dict[int, tuple[Rows, str]]]:
    """Act at random; what each copy held at the end of each of its moments."""
    notes: dict[Path, dict[int, tuple[Rows, str]]] = {each.path: {} for each in people.copies}
    for _ in range(acts):
        # A decision over the letters of a quote without their place is refused by the file.
        with suppress(sqlite3.IntegrityError):
            people.act()
        for case in people.copies:
            changes = (
                case.main_reader.value("SELECT hlc FROM txn WHERE id = ?", case.last_changes.txn)
                if case.last_changes
                else None
            )
            if changes is not None:
                notes[case.path][changes >> 16] = noted(case)
    return notes

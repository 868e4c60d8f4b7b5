"""The change log: whatever is done, undo takes it back, redo brings it again, and the file's
state follows from its transactions alone."""

from __future__ import annotations

import itertools
import random
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import derived, log, when
from db.case import Case
from db.records import actors, claims, figures, incidents, names, places, quotes, sources
from db.search import index

_DATES = ["2021", "2022-04-18", "2021-08/..", "[2014-01-01..2014-01-06]", "2019-39~", "-0043"]
_TEXT = "Both Dushanbe and Tashkent have denied that such attacks took place. داعش — مسكو 👍 ок"


def _state(case: Case) -> dict[str, list[tuple[object, ...]]]:
    """Every living row with all its cells but who made it."""
    connection = case.main_reader.connection
    return {
        table: connection.execute(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY id").fetchall()
        for table in log.SYNCED
    }


def _found(case: Case) -> dict[str, list[tuple[object, ...]]]:
    """What the search index holds: every word with the rows that hold it."""
    connection = case.main_reader.connection
    out = {}
    for each in index.INDEXED:
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {each.index}, 'instance')"
        )
        out[each.table] = sorted(connection.execute("SELECT doc, col, term, offset FROM words"))
        connection.execute("DROP TABLE temp.words")
    return out


def _derived(case: Case) -> list[tuple[object, ...]]:
    cells = ", ".join(sorted(log.DERIVED["incident"]))
    return case.main_reader.rows(f"SELECT id, {cells} FROM incident ORDER BY id")


def _ids(case: Case, table: str) -> list[int]:
    return [row[0] for row in case.main_reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")]


def _act(case: Case, choose: random.Random, number: int) -> None:
    """One random user act over every kind of record."""
    with case.step(f"Act {number}") as step:
        pick = {table: _ids(case, table) for table in ("incident", "actor", "claim", "snapshot")}
        act = choose.randrange(12)
        if act == 0 or not pick["incident"]:
            incidents.create(step, f"Title {number}", when=when.parse(choose.choice(_DATES)))
        elif act == 1:
            incidents.change(step, choose.choice(pick["incident"]), title=f"Changed {number}")
        elif act == 2:
            date = choose.choice([*_DATES, None])
            incidents.set_when(
                step, choose.choice(pick["incident"]), when.parse(date) if date else None
            )
        elif act == 3:
            incidents.delete(step, choose.choice(pick["incident"]))
        elif act == 4 or not pick["actor"]:
            actor = actors.create(step, f"Actor {number}")
            names.add(step, "actor", actor, "داعش خراسان", kind="endonym")
        elif act == 5:
            actors.rename(step, choose.choice(pick["actor"]), f"Renamed {number}")
        elif act == 6:
            actors.delete(step, choose.choice(pick["actor"]))
        elif act == 7 or not pick["snapshot"]:
            source = sources.create(step, f"Source {number}", fields={"issued": "2022-05"})
            quotes.add_snapshot(
                step, source, _TEXT, captured_at="2024-01-01T00:00:00Z", cleaner="1"
            )
        elif act in (8, 9):
            start = choose.randrange(0, 40)
            claim = claims.create(
                step,
                incident=choose.choice(pick["incident"]),
                quote=quotes.create(step, choose.choice(pick["snapshot"]), start, start + 12),
                speaker=choose.choice(pick["actor"]),
                act=choose.choice(["reports", "denies", "claims_responsibility", "confirms"]),
            )
            figures.add(step, claim, "killed", point=choose.randrange(80))
        elif act == 10 and pick["claim"]:
            claims.change(
                step,
                choose.choice(pick["claim"]),
                incident=choose.choice(pick["incident"]),
                act=choose.choice(["reports", "denies"]),
                rank=choose.choice(["normal", "deprecated"]),
            )
        elif act == 11 and pick["claim"]:
            claims.delete(step, choose.choice(pick["claim"]))
        else:
            place = places.create(step, f"Place {number}")
            incidents.add_place(step, choose.choice(pick["incident"]), place)


@pytest.mark.parametrize("seed", range(12))
def test_undo_all_and_redo_all(tmp_path: Path, seed: int) -> None:
    choose = random.Random(seed)
    with Case.create(tmp_path / "random.case", "Random") as case:
        with case.step("The analyst") as step:
            incidents.create(step, "Before")
        start = (_state(case), _found(case), _derived(case))
        for number in range(40):
            _act(case, choose, number)
        done = (_state(case), _found(case))
        steps = 0
        while case.undo_label != "The analyst":
            assert case.undo() is not None
            steps += 1
        assert (_state(case), _found(case)) == start[:2]
        for _ in range(steps):
            assert case.redo() is not None
        assert (_state(case), _found(case)) == done


@pytest.mark.parametrize("seed", range(6))
def test_derived_cells_and_index_equal_a_full_rebuild(tmp_path: Path, seed: int) -> None:
    choose = random.Random(1000 + seed)
    with Case.create(tmp_path / "random.case", "Random") as case:
        for number in range(50):
            _act(case, choose, number)
            if choose.random() < 0.3:
                case.undo()
            if choose.random() < 0.2:
                case.redo()
        kept = (_derived(case), _found(case))
        connection = case.main_reader.connection
        connection.execute("BEGIN")
        connection.execute("DELETE FROM temp.touched")
        for table in log.SYNCED:
            connection.execute(f"INSERT INTO temp.touched SELECT '{table}', id, 1 FROM {table}")
        derived.refresh(connection)
        index.rebuild(connection)
        assert (_derived(case), _found(case)) == kept
        connection.execute("ROLLBACK")


@pytest.mark.parametrize("seed", range(6))
def test_state_follows_from_the_transactions_alone(tmp_path: Path, seed: int) -> None:
    """A cell holds the newest change by (hlc, txn, change); one never changed, its first value."""
    choose = random.Random(2000 + seed)
    with Case.create(tmp_path / "random.case", "Random") as case:
        for number in range(50):
            _act(case, choose, number)
            if choose.random() < 0.3:
                case.undo()
        connection = case.main_reader.connection
        newest = connection.execute(
            "SELECT c.tbl, c.row, c.col, c.new FROM change c JOIN txn t ON t.id = c.txn "
            "ORDER BY t.hlc, t.id, c.id"
        ).fetchall()
        cells = {(table, row, column): new for table, row, column, new in newest}
        assert cells
        for (table, row, column), value in cells.items():
            now = connection.execute(
                f'SELECT "{column}" FROM {table} WHERE id = ?', (row,)
            ).fetchone()
            assert now == (value,), (table, column)
        for table in log.SYNCED:
            orphans = connection.execute(
                f"SELECT count(*) FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn)"
            ).fetchone()
            assert orphans == (0,)


def test_the_clock_never_goes_back(tmp_path: Path) -> None:
    times = itertools.chain([5_000_000, 1_000, 900_000], itertools.repeat(2_000))
    with Case.create(tmp_path / "clock.case", "Clock", clock=lambda: next(times)) as case:
        for number in range(4):
            with case.step(f"Step {number}") as step:
                incidents.create(step, "x")
        stamps = [row[0] for row in case.main_reader.rows("SELECT hlc FROM txn ORDER BY rowid")]
        by_id = case.main_reader.rows("SELECT hlc FROM txn ORDER BY id")
        assert sorted(set(stamps)) == [row[0] for row in by_id]


def test_the_head_finds_an_edit_in_the_middle(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "One")
    with case.step("Rename incident") as step:
        incidents.change(step, incident, title="Two")
    connection = case.main_reader.connection
    txn = connection.execute("SELECT id FROM txn WHERE label = 'Rename incident'").fetchone()[0]
    kept = connection.execute("SELECT digest FROM txn WHERE id = ?", (txn,)).fetchone()[0]
    assert log.digest(connection, txn) == kept
    connection.execute("DROP TRIGGER change_stays")
    connection.execute("UPDATE change SET new = 'Three' WHERE txn = ?", (txn,))
    assert log.digest(connection, txn) != kept


def test_the_log_is_append_only(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "One")
    with case.step("Rename incident") as step:
        incidents.change(step, incident, title="Two")
    connection = case.main_reader.connection
    for statement in ("UPDATE change SET new = 'x'", "UPDATE txn SET label = 'x'"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)


@settings(max_examples=60)
@given(
    words=st.text(min_size=1, max_size=60).filter(lambda s: "\x00" not in s and s.strip() != ""),
    start=st.integers(0, 60),
    length=st.integers(1, 60),
)
def test_a_quote_is_exactly_the_words_of_its_snapshot(words: str, start: int, length: int) -> None:
    """Code points, not UTF-16 units, in every script."""
    text = words.encode("utf-8", "replace").decode("utf-8")
    with (
        tempfile.TemporaryDirectory() as folder,
        Case.create(Path(folder) / "quote.case", "Quote") as case,
        case.step("Quote") as step,
    ):
        source = sources.create(step, "Source")
        snapshot = quotes.add_snapshot(
            step, source, text, captured_at="2024-01-01T00:00:00Z", cleaner="1"
        )
        wanted = text[start : start + length]
        if not wanted.strip():
            return
        quote = quotes.get(step.reader, quotes.create(step, snapshot, start, start + length))
        assert quote is not None
        assert quote.exact == wanted
        assert text.startswith(quote.prefix + quote.exact + quote.suffix, start - len(quote.prefix))

"""What `casebinder verify` finds: each kind of damage, with one connection and with two."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import columns, log
from db.case import Case
from db.columns import packed
from db.errors import CaseError
from db.reader import Reader
from db.records import quotes
from db.verification import Problem, problems
from tests.small_case import SmallCase

_PAGES = b"%PDF the bytes as they came" * 50_000
_WORDS = "Eyewitnesses counted eleven rockets. نُه راکت. Никто не пострадал.\n" * 40


@pytest.fixture(scope="module")
def evidence(prepared_case: SmallCase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small case with one of everything that can be proved; only to be copied."""
    path = tmp_path_factory.mktemp("evidence") / "evidence.case"
    shutil.copyfile(prepared_case.path, path)
    with Case.open(path) as case:
        with case.step("Evidence") as step:
            kept = quotes.add_snapshot(
                step,
                prepared_case.wire,
                _WORDS,
                captured_at="2022-05-01T00:00:00Z",
                cleaner="x",
                original=_PAGES,
            )
            for start in range(0, 400, 40):
                quotes.create(step, kept, start, start + 30)
            release = step.insert("dataset", name="Counts")
            row = '{"n": 7}'
            sealed = hashlib.sha256(row.encode()).hexdigest()
            step.insert(
                "dataset_record",
                dataset=release,
                native_id="7",
                row_number=1,
                row=row,
                sha256=sealed,
            )
        with case.step("Change of mind") as step:
            step.update("incident", prepared_case.termez, {"summary": "Eleven rockets."})
        _keep_columns(case)
    return path


def _keep_columns(case: Case) -> None:
    reader = case.main_reader
    found = columns.load(reader)
    steps = int(reader.value("SELECT count(*) FROM txn"))
    links = tuple(columns.read_links(reader, found, axis) for axis in columns.LINKED)
    assert case.keep_columns(packed.written(found, links), steps)


def _found(path: Path, *, beside: bool) -> list[Problem]:
    with Case.open(path, read_only=True) as case:
        if not beside:
            return list(problems(case.main_reader))
        with closing(case.reader()) as other:
            return list(problems(case.main_reader, other))


def _altered(whole: Path, path: Path, statement: str) -> Path:
    """A copy in which a hand wrote past the program: its triggers are there again afterwards."""
    shutil.copyfile(whole, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("foreign_keys=OFF", "synchronous=OFF", "journal_mode=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        standing = [
            (name, sql)
            for name, table, sql in connection.execute(
                "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'"
            )
            if table in statement.split()
        ]
        connection.execute("BEGIN")
        for name, _ in standing:
            connection.execute(f'DROP TRIGGER "{name}"')
        assert connection.execute(statement).rowcount, statement
        for _, sql in standing:
            connection.execute(sql)
        connection.execute("COMMIT")
    return path


@pytest.mark.parametrize("beside", [False, True])
def test_a_whole_case_has_no_problems(evidence: Path, beside: bool) -> None:
    assert _found(evidence, beside=beside) == []


_LAST_TEXT = "WHERE id = (SELECT max(id) FROM snapshot)"
_LAST_QUOTE = "WHERE id = (SELECT max(id) FROM quote)"
_LAST_CHANGE = "WHERE id = (SELECT max(id) FROM change)"
_DAMAGE = {
    "original": ("UPDATE blob SET bytes = CAST('other' AS BLOB), size = 5", "Original bytes"),
    "size": ("UPDATE blob SET size = size + 1", "Original bytes"),
    "original gone": ("DELETE FROM blob", "are missing"),
    "text": (
        f"UPDATE snapshot SET cleaned_text = cleaned_text || ' ' {_LAST_TEXT}",
        "clean text",
    ),
    "text not UTF-8": (
        "UPDATE snapshot SET cleaned_text = CAST(x'ff' || CAST(cleaned_text AS BLOB) AS TEXT)",
        "clean text",
    ),
    "row": ("UPDATE dataset_record SET \"row\" = '{}'", "dataset row"),
    "quote": (
        f"UPDATE quote SET exact = exact || '.' {_LAST_QUOTE}",
        "word for word",
    ),
    "place of a quote": (
        f"UPDATE quote SET start = start - 1, \"end\" = \"end\" - 1 {_LAST_QUOTE}",
        "word for word",
    ),
    "quote of nothing": (
        f"UPDATE quote SET snapshot = 5 {_LAST_QUOTE}",
        "word for word",
    ),
    "parent": ("UPDATE incident_actor SET incident = 5", "points to a"),
    "value of the log": (
        f"UPDATE change SET new = 'Boris' {_LAST_CHANGE}",
        "log of the step",
    ),
    "entry of the log": (
        f"DELETE FROM change {_LAST_CHANGE}",
        "log of the step",
    ),
    "bytes in the log": (
        f"UPDATE change SET new = x'00' {_LAST_CHANGE}",
        "log of the step",
    ),
    "who it was": ("UPDATE txn SET author_name = 'Boris' WHERE kind = 'edit'", "log of the step"),
    "seal": ("UPDATE txn SET digest = '' WHERE label = 'Evidence'", "never sealed"),
    "row gone": ("DELETE FROM quote WHERE id = (SELECT max(id) FROM quote)", "log of the step"),
    "act gone": ("DELETE FROM txn WHERE label = 'Evidence'", "is missing"),
    "kept columns": (
        "UPDATE packed SET bytes = CAST(replace(bytes, x'01', x'02') AS BLOB) WHERE name = 'kind'",
        "arrays kept",
    ),
    "search": ("UPDATE search_state SET fold_version = 0", "search index"),
}  # fmt: skip


@pytest.mark.parametrize("what", _DAMAGE)
def test_each_kind_of_damage_is_found(evidence: Path, tmp_path: Path, what: str) -> None:
    statement, told = _DAMAGE[what]
    path = _altered(evidence, tmp_path / "altered.case", statement)
    alone, together = _found(path, beside=False), _found(path, beside=True)
    assert any(told in each.what for each in alone), alone
    assert together == alone


def test_an_index_that_lost_a_row_is_found(evidence: Path, tmp_path: Path) -> None:
    path = tmp_path / "altered.case"
    shutil.copyfile(evidence, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        root, size = connection.execute(
            "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_schema "
            "WHERE name = 'quote_snapshot'"
        ).fetchone()
    content = bytearray(path.read_bytes())
    cells = (root - 1) * size + 3
    content[cells : cells + 2] = (int.from_bytes(content[cells : cells + 2]) - 1).to_bytes(2)
    path.write_bytes(content)
    for beside in (False, True):
        assert any("damaged" in each.what for each in _found(path, beside=beside))


@pytest.fixture(scope="module")
def scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "one.case"


def _places(content: bytearray, words: bytes) -> list[int]:
    """Where the bytes of evidence stand in the file, whatever page they are on."""
    found: list[int] = []
    at = content.find(words)
    while at >= 0:
        found.extend(range(at, at + len(words)))
        at = content.find(words, at + 1)
    return found


@settings(max_examples=40)
@given(data=st.data())
def test_one_altered_byte_of_evidence_is_found(
    evidence: Path, scratch: Path, data: st.DataObject
) -> None:
    content = bytearray(evidence.read_bytes())
    where = data.draw(st.sampled_from([b"the bytes as they came", b"Eyewitnesses counted eleven"]))
    _alter(content, data.draw(st.sampled_from(_places(content, where)[:20_000])), data)
    scratch.write_bytes(content)
    assert _found(scratch, beside=True)


@settings(max_examples=40)
@given(data=st.data())
def test_one_altered_byte_anywhere_ends_in_a_sentence(
    evidence: Path, scratch: Path, data: st.DataObject
) -> None:
    content = bytearray(evidence.read_bytes())
    _alter(content, data.draw(st.integers(0, len(content) - 1)), data)
    scratch.write_bytes(content)
    try:
        _found(scratch, beside=True)
    except CaseError as told:
        assert told.sentence


def _alter(content: bytearray, at: int, data: st.DataObject) -> None:
    content[at] ^= data.draw(st.integers(1, 255))


def test_a_check_that_is_given_up_stops_its_thread(evidence: Path) -> None:
    class GivenUp(BaseException):
        pass

    class Impatient(Reader):
        def rows(self, sql: str, *params: object) -> list[tuple[object, ...]]:
            raise GivenUp

    with Case.open(evidence, read_only=True) as case, closing(case.reader()) as beside:
        with pytest.raises(GivenUp):
            list(problems(Impatient(case.main_reader.connection), beside))
        assert not any(each.name.startswith("checking") for each in threading.enumerate())
        assert beside.value("SELECT 1") == 1


def test_digests_in_one_pass_are_those_one_by_one(evidence: Path) -> None:
    with Case.open(evidence, read_only=True) as case:
        reader = case.main_reader
        together = log.digests(reader)
        assert len(together) == reader.value("SELECT count(*) FROM txn") > 3
        for txn, digest in together.items():
            assert digest == log.digest(reader.connection, txn)


def test_quotes_are_counted_in_letters_of_every_script(evidence: Path) -> None:
    with Case.open(evidence, read_only=True) as case:
        assert quotes.broken(case.main_reader) == ()
        assert case.main_reader.value("SELECT count(*) FROM quote") > 10

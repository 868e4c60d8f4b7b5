"""Everything that can be proved about a case file: the database, the evidence, the log.

Hides which hash stands for what. Finding nothing means that the file is what Casebinder
wrote; it does not prove who wrote it (that takes a signature).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from db import log
from db.reader import Reader
from db.records import quotes
from db.search import index


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, in a sentence, and where: a table and an id, or a part of the file."""

    what: str
    where: str


def problems(reader: Reader) -> Iterator[Problem]:
    """Every fault found, as it is found; nothing when the file is whole."""
    yield from _database(reader)
    yield from _originals(reader)
    yield from _texts(reader)
    yield from _log(reader)
    yield from _kept_columns(reader)
    if not index.is_current(reader.connection):
        yield Problem("The search index is of another version; it is rebuilt on opening.", "search")


def _database(reader: Reader) -> Iterator[Problem]:
    for (message,) in reader.rows("PRAGMA integrity_check(100)"):
        if message != "ok":
            yield Problem(f"The database is damaged: {message}.", "database")
    for table, row, parent, _ in reader.rows("PRAGMA foreign_key_check"):
        yield Problem(f"A row points to a {parent} that is not there.", f"{table} {row}")


def _originals(reader: Reader) -> Iterator[Problem]:
    """The stored bytes against the hash they are kept under."""
    for (sha256,) in reader.rows("SELECT sha256 FROM blob ORDER BY rowid"):
        content, size = reader.row("SELECT bytes, size FROM blob WHERE sha256 = ?", sha256) or (
            b"",
            0,
        )
        if hashlib.sha256(content).hexdigest() != sha256 or len(content) != size:
            yield Problem("Original bytes are not those that were stored.", f"blob {sha256}")
    for number, sha256 in reader.rows(
        "SELECT id, sha256 FROM snapshot WHERE sha256 IS NOT NULL "
        "AND sha256 NOT IN (SELECT sha256 FROM blob)"
    ):
        yield Problem(f"The original bytes ({sha256}) are missing.", f"snapshot {number}")


def _texts(reader: Reader) -> Iterator[Problem]:
    """Texts and native rows against their hashes, quotes against their snapshots."""
    for table, text, hashed, what in (
        ("snapshot", "cleaned_text", "cleaned_sha256", "The clean text was altered."),
        ("dataset_record", "row", "sha256", "A dataset row was altered."),
    ):
        for number, content, sha256 in reader.each(f"SELECT id, {text}, {hashed} FROM {table}"):
            if hashlib.sha256(content.encode()).hexdigest() != sha256:
                yield Problem(what, f"{table} {number}")
    for number in quotes.broken(reader):
        yield Problem("A quote does not stand in its snapshot word for word.", f"quote {number}")


def _log(reader: Reader) -> Iterator[Problem]:
    """The change log against the digest each of its transactions was sealed with."""
    for number, label, digest in reader.rows("SELECT id, label, digest FROM txn ORDER BY hlc, id"):
        if not digest:
            yield Problem(f"The step “{label}” was never sealed.", f"txn {number}")
        elif log.digest(reader.connection, number) != digest.removeprefix(log.PART):
            yield Problem(f"The log of the step “{label}” was altered.", f"txn {number}")
    for table in log.held(reader.connection):
        for number, txn in reader.rows(
            f"SELECT id, created_txn FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn) "
            "LIMIT 100"
        ):
            yield Problem(f"The step that made the row ({txn}) is missing.", f"{table} {number}")


def _kept_columns(reader: Reader) -> Iterator[Problem]:
    """The timeline's arrays kept in the file against the rows they were made from."""
    # Here, because few cases are large enough to keep any, and numpy is slow to import.
    from db import columns
    from db.columns import packed

    kept = packed.read(reader)
    if kept is not None and not columns.equal(kept.found, columns.load(reader)):
        yield Problem("The arrays kept for the timeline are not those of its incidents.", "packed")

"""The file that values of a stranger's file are put into: made by this program, filled without
indexes and triggers, finished with everything that follows from the values.

Hides the order that makes a million rows quick, and that nothing derived (cells, search index,
kept arrays) is ever taken from the other file.
"""

from __future__ import annotations

import functools
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from db import derived, log, schema
from db.errors import Damaged, InUse, there_already
from db.language import say
from db.search import index
from db.strangers.outcome import Progress

#: From so many rows on, indexes are made after them.
MANY = 20_000
_EVERY = (1, (1 << 63) - 1)


@dataclass(frozen=True, slots=True)
class _Template:
    """An empty case as bytes, and the statements left out of it."""

    content: bytes
    later: tuple[str, ...] = ()


@functools.cache
def _whole() -> _Template:
    """An empty case with everything in it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA page_size=8192")
        schema.create(connection)
        return _Template(connection.serialize())
    finally:
        connection.close()


@functools.cache
def _bare() -> _Template:
    """An empty case without indexes and triggers: many rows go in three times as quickly."""
    connection = blank()
    try:
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') "
            "AND sql IS NOT NULL ORDER BY type, rowid"
        ).fetchall()
        for kind, name, _ in rows:
            connection.execute(f'DROP {kind} "{name}"')
        connection.execute("VACUUM")
        return _Template(connection.serialize(), tuple(sql for _, _, sql in rows))
    finally:
        connection.close()


def blank() -> sqlite3.Connection:
    """An empty case in memory, for reading its shape."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(_whole().content)
    return connection


@contextmanager
def started(out: Path, rows: int) -> Iterator[sqlite3.Connection]:
    """A new case for so many rows; it appears at `out` whole, or not at all. Raises InUse."""
    part = out.with_name(out.name + ".part")
    if out.exists() or out.is_symlink():
        raise there_already(out.name)
    try:
        with part.open("wb") as file:
            file.write(_for(rows).content)
        connection = sqlite3.connect(
            f"file:{quote(str(part.absolute()))}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for setting in (
                *("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE"),
                *("temp_store=MEMORY", "cache_size=-131072", "trusted_schema=OFF", "threads=2"),
            ):
                connection.execute(f"PRAGMA {setting}")
            connection.execute("BEGIN")
            connection.execute(f"UPDATE ctx SET txn = {log.UNLOGGED}")
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.rename(out)
    except OSError as error:
        raise _unwritten(out, error.strerror or "") from error
    except sqlite3.OperationalError as error:
        if not any(word in str(error) for word in ("full", "disk", "readonly", "unable to open")):
            raise
        raise _unwritten(out, str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _unwritten(out: Path, why: str) -> InUse:
    return InUse(
        say("“{name}” could not be written ({why}). Nothing was changed.", name=out.name, why=why)
    )


def _for(rows: int) -> _Template:
    return _bare() if rows > MANY else _whole()


def finish(connection: sqlite3.Connection, rows: int, progress: Progress, searchable: bool) -> None:
    """Indexes, what follows from other cells, the search index (else it is made on opening), and
    at last the triggers."""
    progress(0.6, say("making indexes"))
    statements = _for(rows).later
    for sql in statements:
        if not sql.startswith("CREATE TRIGGER"):
            connection.execute(sql)
    progress(0.7, say("counting claims"))
    derived.weigh(connection, {"claim": _EVERY})
    low, high = connection.execute(
        "SELECT min(id), max(id) FROM incident WHERE grading IS NOT NULL"
    ).fetchone()
    if low is not None:
        derived.weigh(connection, {"incident": (low, high)})
    if searchable:
        progress(0.75, say("making the search index"))
        index.rebuild(connection)
    else:
        connection.execute("UPDATE search_state SET fold_version = 0")
    for sql in statements:
        if sql.startswith("CREATE TRIGGER"):
            connection.execute(sql)
    connection.execute("UPDATE ctx SET txn = NULL")


def check_evidence(connection: sqlite3.Connection, name: str) -> None:
    """Hashes of originals, texts and native rows, and every quote against its text, before anything
    is built on them. Raises Damaged."""
    for table, key, content, hashed, what in (
        ("blob", "sha256", "bytes", "sha256", "An original"),
        ("snapshot", "id", "cleaned_text", "cleaned_sha256", "A text"),
        ("dataset_record", "id", "row", "sha256", say("A row of a data set")),
    ):
        for number, held, sha256 in connection.execute(
            f"SELECT {key}, {content}, {hashed} FROM {table}"
        ):
            held = held.encode() if isinstance(held, str) else held
            if hashlib.sha256(held).hexdigest() != sha256:
                raise altered(name, what, table, number)
    for asked, what, table in (
        ("SELECT sha256 FROM blob WHERE size <> length(bytes) LIMIT 1", "An original", "blob"),
        (
            "SELECT id FROM quote q WHERE exact IS NOT (SELECT substr(cleaned_text, q.start + 1, "
            'q."end" - q.start) FROM snapshot WHERE id = q.snapshot) LIMIT 1',
            "A quote",
            "quote",
        ),
    ):
        found = connection.execute(asked).fetchone()
        if found is not None:
            raise altered(name, what, table, found[0])


def altered(name: str, what: str, table: str, number: object) -> Damaged:
    """The sentence for evidence that is not what it was."""
    return Damaged(
        say(
            "{what} in “{name}” is not what was stored ({table} {number}): the file was "
            "damaged or altered outside Casebinder. Nothing was taken from it; ask for "
            "another copy.",
            what=what,
            name=name,
            table=table,
            number=number,
        )
    )

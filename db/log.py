"""The change log: one trigger-written record per changed field that is audit trail, undo
history and the basis of merging.

State is a pure function of the set of transactions: a row exists if and only if its
`created_txn` is known; a cell holds the newest change by (hlc, txn, change id), else its
value at creation; deletion is the cell `deleted`. So two files with the same set of
transactions are equal, whatever order they met them in.

`hlc` is a hybrid logical clock: milliseconds since 1970 << 16, never before the newest known.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from db.migrations import TABLES

if TYPE_CHECKING:
    from db.reader import Reader

#: Written while a merge or a purge re-evaluates cells: the log's triggers stand aside.
UNLOGGED = -1

#: What the seal of an act begins with that is held only in part (see db/merging/pieces.py); the
#: rest of the seal covers what is held.
PART = "part "

#: Derived cells: recomputed from others after every step, undo and merge, never logged
#: (else a merge could take a date from one side and its bounds from the other).
DERIVED: dict[str, frozenset[str]] = {
    "incident": frozenset(
        {
            "earliest",
            "start_latest",
            "end_earliest",
            "latest",
            "open_start",
            "open_end",
            "standing",
            "weight",
        }
    ),
    "source": frozenset({"issued_earliest", "issued_latest"}),
    "era": frozenset({"earliest", "latest"}),
    "actor_name": frozenset({"search_key"}),
    "place_name": frozenset({"search_key"}),
}

SYNCED: tuple[str, ...] = tuple(TABLES)

_HEAD = "id, hlc, author, author_name, kind, label, ref"
_CHANGED = "tbl, row, col, old, new"
# A byte value is never logged; in a file altered by hand it is only another digest. One encoder for
# all lines: a large step has hundreds of thousands.
_CELLS = json.JSONEncoder(ensure_ascii=False, default=repr)


def held(connection: sqlite3.Connection) -> list[str]:
    """The synced tables of a file: one of an older format, opened for reading, has fewer."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    return [table for table in SYNCED if table in names]


def quoted(name: str) -> str:
    """A column name safe inside SQL (CSL names hold hyphens)."""
    return f'"{name}"'


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """All columns of a table, in order."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def logged_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns whose changes are logged: all but identity and derived ones."""
    aside = DERIVED.get(table, frozenset()) | {"id", "created_txn"}
    return [name for name in columns(connection, table) if name not in aside]


def triggers(connection: sqlite3.Connection) -> Iterator[str]:
    """The statements that make every synced table write its own log."""
    for table in held(connection):
        for column in logged_columns(connection, table):
            cell = quoted(column)
            yield (
                f'CREATE TRIGGER "log_{table}_{column}" AFTER UPDATE OF {cell} ON {table} '
                f"WHEN old.{cell} IS NOT new.{cell} AND (SELECT txn FROM ctx) IS NOT {UNLOGGED} "
                f"BEGIN INSERT INTO change(txn, tbl, row, col, old, new) VALUES "
                f"((SELECT txn FROM ctx), '{table}', old.id, '{column}', "
                f"old.{cell}, new.{cell}); END"
            )
        yield (
            f'CREATE TRIGGER "log_{table}_keeps" BEFORE DELETE ON {table} '
            f"WHEN (SELECT txn FROM ctx) IS NOT {UNLOGGED} "
            "BEGIN SELECT RAISE(ABORT, 'rows are deleted by setting deleted = 1'); END"
        )
        yield (
            f'CREATE TRIGGER "log_{table}_stamp" AFTER UPDATE OF id, created_txn ON {table} '
            f"WHEN (SELECT txn FROM ctx) IS NOT {UNLOGGED} "
            "BEGIN SELECT RAISE(ABORT, 'id and created_txn never change'); END"
        )
        yield _known(table)


def _known(table: str) -> str:
    return (
        f'CREATE TRIGGER "log_{table}_known" BEFORE INSERT ON {table} '
        # The likely answer first: in an import of millions of rows this halves the inserts.
        "WHEN new.created_txn IS NOT (SELECT txn FROM ctx) "
        f"AND (SELECT txn FROM ctx) IS NOT {UNLOGGED} "
        "BEGIN SELECT RAISE(ABORT, 'a new row belongs to the open step'); END"
    )


def stand_aside(connection: sqlite3.Connection, table: str) -> None:
    """Leave out the check that a new row belongs to the open step, for thousands of rows whose step
    the program writes itself: with it each costs twice as much, because SQLite must be able to take
    a single row back. Part of the transaction; `stand_by` ends it."""
    connection.execute(f'DROP TRIGGER "log_{table}_known"')


def stand_by(connection: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Check new rows of these tables again."""
    for table in tables:
        connection.execute(_known(table))


def install(connection: sqlite3.Connection) -> None:
    """Write the log's triggers anew for the tables as they are now (after every migration)."""
    old = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'log_*'"
    ).fetchall()
    for (name,) in old:
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in triggers(connection):
        connection.execute(statement)


def next_hlc(connection: sqlite3.Connection, now_ms: int) -> int:
    """The clock of a new transaction: now, but never before the newest known."""
    newest = connection.execute("SELECT coalesce(max(hlc), 0) FROM txn").fetchone()[0]
    return int(max(now_ms << 16, newest + 1))


def begin(
    connection: sqlite3.Connection,
    txn: int,
    now_ms: int,
    author: tuple[int, str],
    kind: str,
    label: str,
    ref: int | None = None,
) -> None:
    """Open a logged transaction. The caller holds BEGIN IMMEDIATE."""
    connection.execute(
        "INSERT INTO txn(id, hlc, author, author_name, kind, label, ref) VALUES (?,?,?,?,?,?,?)",
        (txn, next_hlc(connection, now_ms), *author, kind, label, ref),
    )
    connection.execute("UPDATE ctx SET txn = ?", (txn,))


def seal(connection: sqlite3.Connection, txn: int, created: dict[str, int]) -> bool:
    """Close the transaction: write its digest. False when nothing was written (nothing kept).

    `created`: rows made per table, so that only those tables are read.
    """
    changed = connection.execute("SELECT 1 FROM change WHERE txn = ? LIMIT 1", (txn,)).fetchone()
    connection.execute("UPDATE ctx SET txn = NULL")
    if changed is None and not created:
        return False
    connection.execute("UPDATE txn SET digest = ? WHERE id = ?", (digest(connection, txn), txn))
    return True


def digest(connection: sqlite3.Connection, txn: int) -> str:
    """SHA-256 over a transaction: who, when, what it changed, and how many rows it made where.

    Rows made are told by table, count and smallest and largest id: a bulk import of a
    million rows must not be read twice, and the rows' own cells are evidence by their
    snapshots' and dataset records' hashes.
    """
    head = connection.execute(f"SELECT {_HEAD} FROM txn WHERE id = ?", (txn,)).fetchone()
    total = hashlib.sha256(_line(head))
    for row in connection.execute(
        f"SELECT {_CHANGED} FROM change WHERE txn = ? ORDER BY id", (txn,)
    ):
        total.update(_line(row))
    for table in held(connection):
        made = connection.execute(
            f"SELECT count(*), min(id), max(id) FROM {table} WHERE created_txn = ?", (txn,)
        ).fetchone()
        if made[0]:
            total.update(_line([table, *made]))
    return total.hexdigest()


def digests(reader: Reader) -> Mapping[int, str]:
    """The `digest` of every transaction by its id, in one pass over the log: asked for one by one,
    a hundred thousand acts are three million questions."""
    made: dict[int, list[bytes]] = {}
    for table in held(reader.connection):
        for txn, *rows in reader.each(
            f"SELECT created_txn, count(*), min(id), max(id) FROM {table} GROUP BY created_txn"
        ):
            made.setdefault(txn, []).append(_line([table, *rows]))
    changes = reader.each(f"SELECT txn, {_CHANGED} FROM change ORDER BY txn, id")
    found = {}
    change = next(changes, None)
    for head in reader.each(f"SELECT {_HEAD} FROM txn ORDER BY id"):
        total = hashlib.sha256(_line(head))
        while change is not None and change[0] <= head[0]:
            if change[0] == head[0]:
                total.update(_line(change[1:]))
            change = next(changes, None)
        for line in made.get(head[0], ()):
            total.update(line)
        found[head[0]] = total.hexdigest()
    return found


def _line(cells: Iterable[object]) -> bytes:
    return _CELLS.encode(cells).encode()


def head(connection: sqlite3.Connection) -> str:
    """One hash over all transactions in order: what a dossier prints.

    It proves order and finds edits in the middle; it cannot find a log rewritten whole.
    """
    chain = hashlib.sha256()
    for (part,) in connection.execute("SELECT digest FROM txn ORDER BY hlc, id"):
        chain.update(part.encode())
    return chain.hexdigest()

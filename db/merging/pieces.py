"""Acts of others that are held only in part: somebody adopted a few of the rows they touched.

Hides how such an act is told from a whole one (its seal begins with `log.PART` and covers what is
held), what of it is here already, and that it becomes whole again when the rest comes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Set

from db import log
from db.reader import Reader

#: Rows by table. What is adopted, and nothing else, comes in; None: everything.
Wanted = Mapping[str, Set[int]]
_Row = tuple[str, int]


def has_more(mine: sqlite3.Connection, theirs: Reader, txn: int, own: str, other: str) -> bool:
    """Whether their copy holds more of an act that is known here; `own`, `other`: its seals."""
    if not own.startswith(log.PART) or own == other:
        return False
    if not other.startswith(log.PART):
        return True
    return not rows_of(theirs.connection, txn) <= rows_of(mine, txn)


def rows_of(connection: sqlite3.Connection, txn: int) -> set[_Row]:
    """The rows that a file holds of an act: made or changed by it."""
    found = set(
        connection.execute("SELECT DISTINCT tbl, row FROM change WHERE txn = ?", (txn,)).fetchall()
    )
    for table in log.held(connection):
        rows = connection.execute(f"SELECT id FROM {table} WHERE created_txn = ?", (txn,))
        found.update((table, row) for (row,) in rows)
    return found


def note_held(mine: sqlite3.Connection, txns: Iterable[int]) -> None:
    """Fill `temp.held` with the rows that are here already of acts that come once more."""
    mine.execute("DROP TABLE IF EXISTS temp.held")
    mine.execute(
        "CREATE TEMP TABLE held(txn INTEGER, tbl TEXT, row INTEGER, PRIMARY KEY(txn, tbl, row)) "
        "WITHOUT ROWID"
    )
    for txn in txns:
        if not mine.execute("SELECT 1 FROM txn WHERE id = ?", (txn,)).fetchone():
            continue
        mine.executemany(
            "INSERT INTO temp.held VALUES (?, ?, ?)", ((txn, *row) for row in rows_of(mine, txn))
        )


def make_way(
    mine: sqlite3.Connection, theirs: Reader, wanted: Wanted | None
) -> set[tuple[int, str, int]]:
    """Take out the acts of `temp.held`, so that they come in anew with what they lacked, in the
    order of their own seal; of what their copy does not hold of them nothing is taken out. What is
    to come: (act, table, row), when not all of it."""
    again: set[tuple[int, str, int]] = set()
    for (txn,) in mine.execute("SELECT DISTINCT txn FROM temp.held").fetchall():
        there = rows_of(theirs.connection, txn)
        here = rows_of(mine, txn)
        again |= {
            (txn, *row)
            for row in there
            if wanted is None or row in here or row[1] in wanted.get(row[0], ())
        }
        mine.executemany(
            "DELETE FROM change WHERE txn = ? AND tbl = ? AND row = ?",
            ((txn, *row) for row in here & there),
        )
        mine.execute("DELETE FROM txn WHERE id = ?", (txn,))
    return again


def seal(mine: sqlite3.Connection, theirs: Reader, txns: Iterable[int]) -> None:
    """Seal acts over what is held of them: with their own seal when that is everything."""
    for txn in txns:
        held = log.digest(mine, txn)
        whole = theirs.value("SELECT digest FROM txn WHERE id = ?", txn)
        mine.execute(
            "UPDATE txn SET digest = ? WHERE id = ?",
            (held if held == whole else log.PART + held, txn),
        )

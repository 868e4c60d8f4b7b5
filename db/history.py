"""Undo and redo, taken from the change log: no second history beside it.

Undoing is a new transaction that writes the old value where a cell still holds the new
one, and marks rows deleted that were made. Redo is the undo of the undo. The stacks are
read from the log when a case is opened, so yesterday's last act can be undone today.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from db.log import SYNCED, quoted
from db.merging import taking_back

_UNDOABLE = ("edit", "import", "merge")
_KEPT = 500


@dataclass(slots=True)
class History:
    """The transactions that undo and redo would take next (last one first to go)."""

    done: list[int] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, connection: sqlite3.Connection, author: int) -> History:
        """The stacks of one analyst, from the log."""
        history = cls()
        rows = connection.execute(
            "SELECT id, kind, ref FROM (SELECT id, kind, ref, hlc FROM txn WHERE author = ? "
            "ORDER BY hlc DESC, id DESC LIMIT ?) ORDER BY hlc, id",
            (author, 2 * _KEPT),
        )
        for txn, kind, ref in rows.fetchall():
            history.add(txn, kind, ref)
        return history

    def add(self, txn: int, kind: str, ref: int | None) -> None:
        """A transaction was written."""
        if kind in _UNDOABLE and ref is None:
            # With one it was handed over in a share, without what it changed.
            self.done.append(txn)
            self.undone.clear()
        elif kind == "undo" and ref in self.done:
            self.done.remove(ref)
            self.undone.append(txn)
        elif kind == "redo" and ref in self.undone:
            self.undone.remove(ref)
            self.done.append(txn)
        del self.done[:-_KEPT]


def label_of(connection: sqlite3.Connection, txn: int) -> str:
    """The name of a transaction, as the person saw it."""
    row = connection.execute("SELECT label FROM txn WHERE id = ?", (txn,)).fetchone()
    return str(row[0]) if row else ""


def reverse(connection: sqlite3.Connection, txn: int) -> int:
    """Write the inverse of `txn` into the open transaction; how many cells were left alone."""
    if connection.execute("SELECT 1 FROM merge WHERE id = ?", (txn,)).fetchone():
        return taking_back.take_back(connection, txn)
    skipped = 0
    for table in SYNCED:
        connection.execute(
            f"UPDATE {table} SET deleted = 1 WHERE created_txn = ? AND deleted = 0", (txn,)
        )
    skipped += _bring_back(connection, txn)
    cells: dict[tuple[str, int], dict[str, list[object]]] = {}
    for table, row, column, old, new in connection.execute(
        "SELECT tbl, row, col, old, new FROM change WHERE txn = ? "
        "AND (tbl, row) NOT IN (SELECT tbl, row FROM temp.flipped) ORDER BY id",
        (txn,),
    ):
        cell = cells.setdefault((table, row), {}).setdefault(column, [old, new])
        cell[1] = new
    for (table, row), values in cells.items():
        skipped += _put_back(connection, table, row, values)
    # Of a decision for what stood already nothing is put back; that it is taken back is told.
    connection.execute(
        "INSERT INTO change(txn, tbl, row, col, old, new) SELECT ctx.txn, c.tbl, c.row, c.col, "
        "c.old, c.new FROM change c JOIN ctx WHERE c.txn = ? AND c.old IS c.new "
        "AND typeof(c.old) = typeof(c.new)",
        (txn,),
    )
    return skipped


def _bring_back(connection: sqlite3.Connection, txn: int) -> int:
    """Rows of which one cell changed, once: a whole table at a time. Taking back the undo of an
    import row by row took 16 s for 300,000 rows. How many had been changed since."""
    connection.execute("DROP TABLE IF EXISTS temp.flipped")
    connection.execute(
        "CREATE TEMP TABLE flipped(tbl TEXT, row INTEGER, col TEXT, old, new, "
        "PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    connection.execute(
        "INSERT INTO temp.flipped SELECT tbl, row, max(col), old, new FROM change WHERE txn = ? "
        "GROUP BY tbl, row HAVING count(*) = 1 "
        "AND NOT (old IS new AND typeof(old) = typeof(new))",
        (txn,),
    )
    skipped = 0
    counts = connection.execute(
        "SELECT tbl, col, count(*) FROM temp.flipped GROUP BY tbl, col"
    ).fetchall()
    for table, column, rows in counts:
        cell = quoted(column)
        done = connection.execute(
            f"UPDATE {table} SET {cell} = f.old FROM temp.flipped f WHERE f.tbl = ? AND f.col = ? "
            f"AND f.row = {table}.id AND {table}.{cell} IS f.new "
            f"AND typeof({table}.{cell}) = typeof(f.new)",
            (table, column),
        )
        skipped += rows - done.rowcount
    return skipped


def _put_back(
    connection: sqlite3.Connection, table: str, row: int, values: dict[str, list[object]]
) -> int:
    """All cells of a row in one UPDATE: a quote's text and place may only change together."""
    names = ", ".join(quoted(name) for name in values)
    now = connection.execute(f"SELECT {names} FROM {table} WHERE id = ?", (row,)).fetchone()
    same = {
        name: pair[0]
        for (name, pair), value in zip(values.items(), now, strict=True)
        if value == pair[1] and type(value) is type(pair[1])
    }
    if same:
        setting = ", ".join(f"{quoted(name)} = ?" for name in same)
        connection.execute(f"UPDATE {table} SET {setting} WHERE id = ?", (*same.values(), row))
    return len(values) - len(same)

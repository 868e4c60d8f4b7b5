"""Taking a merge back: what others did is undone here by ordinary, logged changes.

Hides where the values come from that stood before: the log itself, read without the acts that came
in with the merge. Only fields that still hold what the merge brought are touched.
"""

from __future__ import annotations

import json
import sqlite3

from db import log
from db.log import quoted
from db.merging import pieces


def take_back(connection: sqlite3.Connection, merge: int) -> int:
    """Write the inverse of a merge into the open transaction; how many cells were left alone."""
    found = connection.execute("SELECT summary FROM merge WHERE id = ?", (merge,)).fetchone()
    summary = json.loads(found[0]) if found and found[0] else {}
    connection.execute("DROP TABLE IF EXISTS temp.taken")
    connection.execute("CREATE TEMP TABLE taken(id INTEGER PRIMARY KEY)")
    # With what the merge wrote itself: a record it kept because one side needed it was not deleted
    # here before, or it was.
    txns = [(each,) for each in (*summary.get("txns", ()), merge)]
    connection.executemany("INSERT INTO temp.taken VALUES (?)", txns)
    _note_left(connection, summary)
    for table in log.SYNCED:
        connection.execute(
            f"UPDATE {table} SET deleted = 1 WHERE deleted = 0 "
            f"AND created_txn IN (SELECT id FROM temp.taken) AND {_gone(table)}"
        )
    skipped = 0
    for table, row, cells in _cells(connection, merge):
        skipped += _put_back(connection, table, row, cells)
    return skipped


def _note_left(connection: sqlite3.Connection, summary: dict[str, list[list[object]]]) -> None:
    """`temp.remains`: rows of those acts that did not come in with this merge, because they were
    here already ("held") or because only some were adopted ("rows")."""
    connection.execute("DROP TABLE IF EXISTS temp.remains")
    connection.execute(
        "CREATE TEMP TABLE remains(txn INTEGER, tbl TEXT, row INTEGER, "
        "PRIMARY KEY(txn, tbl, row)) WITHOUT ROWID"
    )
    connection.executemany("INSERT INTO temp.remains VALUES (?, ?, ?)", summary.get("held", ()))
    if "rows" not in summary:
        return
    adopted = {tuple(row) for row in summary["rows"]}
    for (txn,) in connection.execute("SELECT id FROM temp.taken").fetchall():
        connection.executemany(
            "INSERT OR IGNORE INTO temp.remains VALUES (?, ?, ?)",
            ((txn, *row) for row in pieces.rows_of(connection, txn) - adopted),
        )


def _gone(table: str) -> str:
    """The condition that a row of a table did come in."""
    return (
        f"NOT EXISTS (SELECT 1 FROM temp.remains r WHERE r.txn = {table}.created_txn "
        f"AND r.tbl = '{table}' AND r.row = {table}.id)"
    )


Cells = dict[str, tuple[object, object]]


def _cells(connection: sqlite3.Connection, merge: int) -> list[tuple[str, int, Cells]]:
    """Every cell of older rows that the merge moved: what it brought and what stood before. What
    was done since, and taken back, is no part of that."""
    rows = connection.execute(
        """WITH moved AS (SELECT DISTINCT c.tbl, c.row, c.col FROM temp.taken n
                CROSS JOIN change c ON c.txn = n.id),
            told AS (SELECT c.id, c.tbl, c.row, c.col, c.old, c.new, c.txn, t.hlc,
                c.txn IN (SELECT id FROM temp.taken) AND NOT EXISTS (SELECT 1 FROM temp.remains r
                    WHERE r.txn = c.txn AND r.tbl = c.tbl AND r.row = c.row) AS brought
            FROM moved m CROSS JOIN change c ON c.row = m.row AND c.col = m.col AND c.tbl = m.tbl
            CROSS JOIN txn t ON t.id = c.txn
            WHERE t.hlc <= (SELECT hlc FROM txn WHERE id = ?)
                OR c.txn IN (SELECT id FROM temp.taken)),
            ranked AS (SELECT tbl, row, col, old, new, brought,
                row_number() OVER (PARTITION BY tbl, row, col, brought
                    ORDER BY hlc DESC, txn DESC, id DESC) AS last,
                row_number() OVER (PARTITION BY tbl, row, col, brought
                    ORDER BY hlc, txn, id) AS first
            FROM told)
        SELECT b.tbl, b.row, b.col, b.new, o.row IS NOT NULL, o.new, f.old FROM ranked b
        JOIN ranked f ON f.tbl = b.tbl AND f.row = b.row AND f.col = b.col AND f.brought
            AND f.first = 1
        LEFT JOIN ranked o ON o.tbl = b.tbl AND o.row = b.row AND o.col = b.col
            AND NOT o.brought AND o.last = 1
        WHERE b.brought AND b.last = 1 ORDER BY b.tbl, b.row""",
        (merge,),
    ).fetchall()
    found: dict[tuple[str, int], Cells] = {}
    for table, row, column, brought, known, own, before in rows:
        cells = found.setdefault((table, row), {})
        cells[column] = (brought, own if known else before)
    # What stood here when their copy began from something else stands in the conflict.
    for table, row, column, mine in connection.execute(
        "SELECT tbl, row, col, mine FROM conflict WHERE merge = ? AND kind = 'other_base'", (merge,)
    ):
        if column in found.get((table, row), {}):
            found[table, row][column] = (found[table, row][column][0], mine)
    return [(table, row, cells) for (table, row), cells in found.items()]


def _put_back(connection: sqlite3.Connection, table: str, row: int, cells: Cells) -> int:
    """All cells of a row in one UPDATE; how many hold something else by now."""
    names = list(cells)
    now = connection.execute(
        f"SELECT {', '.join(quoted(name) for name in names)} FROM {table} "
        f"WHERE id = ? AND NOT (created_txn IN (SELECT id FROM temp.taken) AND {_gone(table)})",
        (row,),
    ).fetchone()
    if now is None:
        return 0
    same = {
        name: cells[name][1]
        for name, held in zip(names, now, strict=True)
        if held == cells[name][0] and held != cells[name][1]
    }
    if same:
        setting = ", ".join(f"{quoted(name)} = ?" for name in same)
        connection.execute(f"UPDATE {table} SET {setting} WHERE id = ?", (*same.values(), row))
    changed = [
        name
        for name, held in zip(names, now, strict=True)
        if held not in (cells[name][0], cells[name][1])
    ]
    return len(changed)

"""Taking a merge back: what others did is undone here by ordinary, logged changes.

Hides where the values come from that stood before: the log itself, read without the acts that came
in with the merge. Only fields that still hold what the merge brought are touched.
"""

from __future__ import annotations

import json
import sqlite3

from db import log
from db.log import quoted


def take_back(connection: sqlite3.Connection, merge: int) -> int:
    """Write the inverse of a merge into the open transaction; how many cells were left alone."""
    found = connection.execute("SELECT summary FROM merge WHERE id = ?", (merge,)).fetchone()
    txns = json.loads(found[0])["txns"] if found and found[0] else []
    connection.execute("DROP TABLE IF EXISTS temp.taken")
    connection.execute("CREATE TEMP TABLE taken(id INTEGER PRIMARY KEY)")
    connection.executemany("INSERT INTO temp.taken VALUES (?)", [(each,) for each in txns])
    for table in log.SYNCED:
        connection.execute(
            f"UPDATE {table} SET deleted = 1 WHERE deleted = 0 "
            "AND created_txn IN (SELECT id FROM temp.taken)"
        )
    skipped = 0
    for table, row, cells in _cells(connection, merge):
        skipped += _put_back(connection, table, row, cells)
    return skipped


Cells = dict[str, tuple[object, object]]


def _cells(connection: sqlite3.Connection, merge: int) -> list[tuple[str, int, Cells]]:
    """Every cell of older rows that the merge moved: what it brought and what stood before."""
    rows = connection.execute(
        """WITH moved AS (SELECT DISTINCT c.tbl, c.row, c.col FROM temp.taken n
                CROSS JOIN change c ON c.txn = n.id),
            ranked AS (SELECT c.tbl, c.row, c.col, c.old, c.new,
                c.txn IN (SELECT id FROM temp.taken) AS brought,
                row_number() OVER (PARTITION BY c.tbl, c.row, c.col,
                    c.txn IN (SELECT id FROM temp.taken)
                    ORDER BY t.hlc DESC, c.txn DESC, c.id DESC) AS last,
                row_number() OVER (PARTITION BY c.tbl, c.row, c.col,
                    c.txn IN (SELECT id FROM temp.taken) ORDER BY t.hlc, c.txn, c.id) AS first
            FROM moved m CROSS JOIN change c ON c.row = m.row AND c.col = m.col AND c.tbl = m.tbl
            CROSS JOIN txn t ON t.id = c.txn)
        SELECT b.tbl, b.row, b.col, b.new, o.row IS NOT NULL, o.new, f.old FROM ranked b
        JOIN ranked f ON f.tbl = b.tbl AND f.row = b.row AND f.col = b.col AND f.brought
            AND f.first = 1
        LEFT JOIN ranked o ON o.tbl = b.tbl AND o.row = b.row AND o.col = b.col
            AND NOT o.brought AND o.last = 1
        WHERE b.brought AND b.last = 1 ORDER BY b.tbl, b.row"""
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
        "WHERE id = ? AND created_txn NOT IN (SELECT id FROM temp.taken)",
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

"""What a merge cannot decide: the same field left differently, and what one side deleted while the
other worked on it.

Hides how these are found and kept (table `conflict`). Nothing is asked while merging: the newest
value stands, a deleted record that the other side needs comes back, and a person decides later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from db import log
from db.log import UNLOGGED, quoted

#: Tables whose rows name another row by table and number: (table, column of table, column of row).
_LOOSE = (
    ("attachment", "owner_table", "owner"),
    ("tagging", "owner_table", "owner"),
    ("note", "owner_table", "owner"),
    ("assessment", "subject_table", "subject"),
    ("hypothesis", "subject_table", "subject"),
)
_KEPT = (
    "INSERT INTO conflict(merge, kind, tbl, row, col, base, mine, theirs, my_txn, their_txn, kept)"
)


def find_other_base(connection: sqlite3.Connection, merge: int) -> int:
    """Cells whose value here stands in no log, ours or theirs, though they changed it: their copy
    began from another one (a redacted copy). Told before it is written over."""
    count = 0
    pairs = connection.execute("SELECT DISTINCT tbl, col FROM temp.win ORDER BY tbl, col")
    for table, column in pairs.fetchall():
        cell = quoted(column)
        found = connection.execute(
            f"{_KEPT} SELECT ?, 'other_base', t.tbl, t.row, t.col, t.base, r.{cell}, t.val, NULL, "
            f"t.txn, 'theirs' FROM temp.win w "
            "JOIN temp.t_cell t ON t.row = w.row AND t.col = w.col AND t.tbl = w.tbl "
            f"JOIN {table} r ON r.id = w.row "
            f"WHERE w.tbl = ? AND w.col = ? AND r.{cell} IS NOT w.val AND NOT EXISTS ("
            "SELECT 1 FROM main.change c WHERE c.row = w.row AND c.col = w.col AND c.tbl = w.tbl "
            f"AND (c.old IS r.{cell} OR c.new IS r.{cell}))",
            (merge, table, column),
        )
        count += max(0, found.rowcount)
    return count


def find_edited(connection: sqlite3.Connection, merge: int) -> int:
    """Cells both changed since the common past to different values, of rows that still live."""
    before = connection.total_changes
    tables = connection.execute(
        "SELECT DISTINCT t.tbl FROM temp.t_cell t JOIN temp.m_cell m USING(row, col, tbl)"
    ).fetchall()
    for (table,) in tables:
        connection.execute(
            f"""{_KEPT}
            SELECT ?, 'edited', t.tbl, t.row, t.col, m.base, m.val, t.val, m.txn, t.txn,
                CASE w.txn WHEN t.txn THEN 'theirs' WHEN m.txn THEN 'mine' ELSE '' END
            FROM temp.t_cell t JOIN temp.m_cell m USING(row, col, tbl)
            JOIN temp.win w USING(row, col, tbl) JOIN {table} r ON r.id = t.row AND r.deleted = 0
            WHERE t.tbl = ? AND t.val IS NOT m.val ORDER BY t.row, t.col""",
            (merge, table),
        )
    return connection.total_changes - before


def find_deleted(connection: sqlite3.Connection, merge: int) -> int:
    """Rows one side deleted while the other edited them or cited them anew (`temp.clash`)."""
    connection.execute("DROP TABLE IF EXISTS temp.clash")
    connection.execute(
        "CREATE TEMP TABLE clash(tbl TEXT, row INTEGER, kind TEXT, del_txn INTEGER, "
        "other_txn INTEGER, what TEXT, PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    references = tuple(_references(connection))
    for gone, busy, kind in (("t", "m", "deleted_there"), ("m", "t", "deleted_here")):
        connection.execute(
            f"""INSERT OR IGNORE INTO temp.clash
            SELECT d.tbl, d.row, '{kind}', d.txn, max(e.txn), group_concat(e.col, ', ')
            FROM temp.{gone}_cell d JOIN temp.{busy}_cell e
                ON e.row = d.row AND e.tbl = d.tbl AND e.col <> 'deleted'
            WHERE d.col = 'deleted' AND d.val = 1 AND NOT EXISTS (
                SELECT 1 FROM temp.{busy}_cell x WHERE x.row = d.row AND x.tbl = d.tbl
                AND x.col = 'deleted' AND x.val = 1)
            GROUP BY d.tbl, d.row"""
        )
        deleted = {
            row[0]
            for row in connection.execute(
                f"SELECT DISTINCT tbl FROM temp.{gone}_cell WHERE col = 'deleted' AND val = 1"
            )
        }
        for child, condition, parent in references:
            if parent in deleted:
                connection.execute(
                    f"""INSERT OR IGNORE INTO temp.clash
                    SELECT d.tbl, d.row, '{kind}', d.txn, max(k.created_txn),
                        'cited by a new {child.replace("_", " ")}'
                    FROM temp.{gone}_cell d JOIN main.{child} k ON {condition.format("d.row")}
                    WHERE d.tbl = '{parent}' AND d.col = 'deleted' AND d.val = 1 AND k.deleted = 0
                        AND k.created_txn IN (SELECT id FROM temp.{busy}_new)
                    GROUP BY d.tbl, d.row"""
                )
    # Restored on both sides already, or by a later act: nothing to bring back.
    for (table,) in connection.execute("SELECT DISTINCT tbl FROM temp.clash").fetchall():
        connection.execute(
            f"DELETE FROM temp.clash WHERE tbl = '{table}' "
            f"AND row IN (SELECT id FROM {table} WHERE deleted = 0)"
        )
    done = connection.execute(
        f"""{_KEPT} SELECT ?, kind, tbl, row, 'deleted', 0,
            CASE kind WHEN 'deleted_here' THEN 'deleted' ELSE what END,
            CASE kind WHEN 'deleted_here' THEN what ELSE 'deleted' END,
            CASE kind WHEN 'deleted_here' THEN del_txn ELSE other_txn END,
            CASE kind WHEN 'deleted_here' THEN other_txn ELSE del_txn END, ''
        FROM temp.clash ORDER BY tbl, row""",
        (merge,),
    )
    return max(0, done.rowcount)


def bring_back(connection: sqlite3.Connection) -> int:
    """Bring those rows back, with what was deleted in the same act because of them and with what
    they stand on; logged, so that it can be undone. How many rows."""
    waiting = connection.execute("SELECT tbl, row, del_txn FROM temp.clash").fetchall()
    references = tuple(_references(connection))
    back: set[tuple[str, int]] = set()
    while waiting:
        table, row, txn = waiting.pop()
        if (table, row) in back:
            continue
        back.add((table, row))
        waiting.extend(_deleted_with(connection, references, table, row, txn))
        waiting.extend(_stood_on(connection, references, table, row))
    for table, row in sorted(back):
        connection.execute(f"UPDATE {table} SET deleted = 0 WHERE id = ? AND deleted = 1", (row,))
    return len(back)


Reference = tuple[str, str, str]


def _deleted_with(
    connection: sqlite3.Connection,
    references: Sequence[Reference],
    table: str,
    row: int,
    txn: int,
) -> Iterator[tuple[str, int, int]]:
    for child, condition, parent in references:
        if parent == table:
            yield from (
                (child, number, txn)
                for (number,) in connection.execute(
                    f"SELECT k.id FROM {child} k WHERE {condition.format('?')} AND k.deleted = 1 "
                    "AND EXISTS (SELECT 1 FROM change c WHERE c.txn = ? AND c.row = k.id "
                    "AND c.tbl = ? AND c.col = 'deleted' AND c.new = 1)",
                    (row, txn, child),
                ).fetchall()
            )


def _stood_on(
    connection: sqlite3.Connection, references: Sequence[Reference], table: str, row: int
) -> Iterator[tuple[str, int, int]]:
    """Rows that a row cannot do without and that are deleted, whoever deleted them."""
    for child, condition, parent in references:
        if child == table:
            for number, txn in connection.execute(
                f"SELECT p.id, coalesce((SELECT c.txn FROM change c JOIN txn t ON t.id = c.txn "
                f"WHERE c.row = p.id AND c.tbl = '{parent}' AND c.col = 'deleted' AND c.new = 1 "
                f"ORDER BY t.hlc DESC, c.id DESC LIMIT 1), 0) FROM {child} k "
                f"JOIN {parent} p ON {condition.format('p.id')} WHERE k.id = ? AND p.deleted = 1",
                (row,),
            ).fetchall():
                yield parent, number, txn


def _references(connection: sqlite3.Connection) -> Iterator[Reference]:
    """Which table's rows name which table's: child, the condition on `k` with room for the parent's
    id, parent."""
    for child in log.SYNCED:
        for link in connection.execute(f"PRAGMA foreign_key_list({child})").fetchall():
            if link[2] in log.SYNCED:
                yield child, f"k.{quoted(link[3])} = {{}}", link[2]
    for child, kind, number in _LOOSE:
        for parent in log.SYNCED:
            yield child, f"k.{kind} = '{parent}' AND k.{number} = {{}}", parent


def unlogged(connection: sqlite3.Connection) -> None:
    """The log's triggers stand aside: cells are given values that the log knows already."""
    connection.execute("UPDATE ctx SET txn = ?", (UNLOGGED,))


def logged(connection: sqlite3.Connection, txn: int) -> None:
    """From here on changes are this step's own again."""
    connection.execute("UPDATE ctx SET txn = ?", (txn,))

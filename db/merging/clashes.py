"""What a merge cannot decide: the same field left differently, and what one side deleted while the
other worked on it.

Hides how these are found and kept (table `conflict`). Nothing is asked while merging: the newest
value stands, a deleted record that the other side needs comes back, and a person decides later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
_CHUNK = 500
_Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Reference:
    """The rows of `child` name rows of `parent` in `column`; `kind`: the column that says of which
    table, where that is not always the same one."""

    child: str
    column: str
    parent: str
    kind: str = ""

    def on(self, parent: str) -> str:
        """The condition for a child `k`, given what stands for the parent's id."""
        only = f"k.{self.kind} = '{self.parent}' AND " if self.kind else ""
        return f"{only}k.{quoted(self.column)} = {parent}"


_KEPT = (
    "INSERT INTO conflict(merge, kind, tbl, row, col, base, mine, theirs, my_txn, their_txn, kept)"
)


def find_other_base(connection: sqlite3.Connection, merge: int) -> int:
    """Cells they changed from a value that never stood here, or whose value here stands in no log:
    their copy began from another one (a redacted copy). Told before it is written over."""
    count = 0
    pairs = connection.execute("SELECT DISTINCT tbl, col FROM temp.win ORDER BY tbl, col")
    for table, column in pairs.fetchall():
        cell = quoted(column)
        found = connection.execute(
            f"{_KEPT} SELECT ?, 'other_base', t.tbl, t.row, t.col, t.base, r.{cell}, t.val, NULL, "
            f"t.txn, 'theirs' FROM temp.win w "
            "JOIN temp.t_cell t ON t.row = w.row AND t.col = w.col AND t.tbl = w.tbl "
            f"JOIN {table} r ON r.id = w.row "
            f"WHERE w.tbl = ? AND w.col = ? AND r.{cell} IS NOT w.val AND (NOT EXISTS ("
            "SELECT 1 FROM main.change c WHERE c.row = w.row AND c.col = w.col AND c.tbl = w.tbl "
            f"AND (c.old IS r.{cell} OR c.new IS r.{cell})) OR (t.base IS NOT r.{cell} "
            # What both changed is told by `find_edited`.
            "AND NOT EXISTS (SELECT 1 FROM temp.m_cell m WHERE m.row = w.row AND m.col = w.col "
            "AND m.tbl = w.tbl) AND NOT EXISTS (SELECT 1 FROM main.change c "
            "WHERE c.row = w.row AND c.col = w.col AND c.tbl = w.tbl "
            "AND c.txn NOT IN (SELECT id FROM temp.t_new) "
            "AND (c.old IS t.base OR c.new IS t.base))))",
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
    for gone, busy, kind in (("t", "m", "deleted_there"), ("m", "t", "deleted_here")):
        _note_edited(connection, gone, busy, kind)
        _note_cited(connection, gone, busy, kind)
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


def _note_edited(connection: sqlite3.Connection, gone: str, busy: str, kind: str) -> None:
    """Rows deleted on the side `gone` whose cells the side `busy` changed ("m": mine)."""
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


def _note_cited(connection: sqlite3.Connection, gone: str, busy: str, kind: str) -> None:
    """Rows deleted on the side `gone` that a new row of the side `busy` names."""
    deleted = {
        row[0]
        for row in connection.execute(
            f"SELECT DISTINCT tbl FROM temp.{gone}_cell WHERE col = 'deleted' AND val = 1"
        )
    }
    for each in references(connection):
        if each.parent in deleted:
            connection.execute(
                f"""INSERT OR IGNORE INTO temp.clash
                SELECT d.tbl, d.row, '{kind}', d.txn, max(k.created_txn),
                    'cited by a new {each.child.replace("_", " ")}'
                FROM temp.{gone}_cell d JOIN main.{each.child} k ON {each.on("d.row")}
                WHERE d.tbl = '{each.parent}' AND d.col = 'deleted' AND d.val = 1
                    AND k.deleted = 0
                    AND k.created_txn IN (SELECT id FROM temp.{busy}_new)
                GROUP BY d.tbl, d.row"""
            )


def bring_back(connection: sqlite3.Connection) -> int:
    """Bring those rows back, with what was deleted in the same act because of them and with what
    they stand on; logged, so that it can be undone. How many rows."""
    waiting = connection.execute("SELECT tbl, row, del_txn FROM temp.clash").fetchall()
    every = tuple(references(connection))
    deleted_with: dict[int, dict[_Row, list[_Row]]] = {}
    back: set[_Row] = set()
    while waiting:
        table, row, txn = waiting.pop()
        if (table, row) in back:
            continue
        back.add((table, row))
        if txn not in deleted_with:
            deleted_with[txn] = _deleted_by(connection, every, txn)
        waiting.extend((*each, txn) for each in deleted_with[txn].get((table, row), ()))
        waiting.extend(_stood_on(connection, every, table, row))
    for table, row in sorted(back):
        connection.execute(f"UPDATE {table} SET deleted = 0 WHERE id = ? AND deleted = 1", (row,))
    return len(back)


def _deleted_by(
    connection: sqlite3.Connection, references: Sequence[Reference], txn: int
) -> dict[_Row, list[_Row]]:
    """What an act deleted, by the rows that it hung on."""
    gone: dict[str, list[int]] = {}
    for table, row in connection.execute(
        "SELECT DISTINCT tbl, row FROM change WHERE txn = ? AND col = 'deleted' AND new = 1", (txn,)
    ):
        gone.setdefault(table, []).append(row)
    found: dict[_Row, list[_Row]] = {}
    for each in references:
        for row, parent in _named(connection, each, gone.get(each.child, [])):
            found.setdefault((each.parent, parent), []).append((each.child, row))
    return found


def _named(
    connection: sqlite3.Connection, reference: Reference, rows: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Of some rows those that are still deleted, each with the row it names."""
    only = f" AND k.{reference.kind} = '{reference.parent}'" if reference.kind else ""
    for at in range(0, len(rows), _CHUNK):
        ids = ", ".join(str(row) for row in rows[at : at + _CHUNK])
        yield from connection.execute(
            f"SELECT k.id, k.{quoted(reference.column)} FROM {reference.child} k "
            f"WHERE k.id IN ({ids}) AND k.deleted = 1 "
            f"AND k.{quoted(reference.column)} IS NOT NULL{only}"
        ).fetchall()


def _stood_on(
    connection: sqlite3.Connection, references: Sequence[Reference], table: str, row: int
) -> Iterator[tuple[str, int, int]]:
    """Rows that a row cannot do without and that are deleted, whoever deleted them."""
    for each in references:
        if each.child == table:
            for number, txn in connection.execute(
                "SELECT p.id, coalesce((SELECT c.txn FROM change c JOIN txn t ON t.id = c.txn "
                f"WHERE c.row = p.id AND c.tbl = '{each.parent}' AND c.col = 'deleted' "
                "AND c.new = 1 ORDER BY t.hlc DESC, c.id DESC LIMIT 1), 0) "
                f"FROM {table} k JOIN {each.parent} p ON {each.on('p.id')} "
                "WHERE k.id = ? AND p.deleted = 1",
                (row,),
            ).fetchall():
                yield each.parent, number, txn


def references(connection: sqlite3.Connection) -> Iterator[Reference]:
    """Which table's rows name which table's."""
    for child in log.SYNCED:
        for link in connection.execute(f"PRAGMA foreign_key_list({child})").fetchall():
            if link[2] in log.SYNCED:
                yield Reference(child, link[3], link[2])
    for child, kind, column in _LOOSE:
        for parent in log.SYNCED:
            yield Reference(child, column, parent, kind)


def unlogged(connection: sqlite3.Connection) -> None:
    """The log's triggers stand aside: cells are given values that the log knows already."""
    connection.execute("UPDATE ctx SET txn = ?", (UNLOGGED,))


def logged(connection: sqlite3.Connection, txn: int) -> None:
    """From here on changes are this step's own again."""
    connection.execute("UPDATE ctx SET txn = ?", (txn,))

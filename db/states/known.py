"""The case as it was known at a moment: every logged field takes the value it had then.

Hides how that is told from the log. An act counts from when it was done; what came in with a merge
counts from the merge, because before it nobody here knew of it. Where the first thing that
happened to a field afterwards was done here, its old value is what stood then; where it came in
with a merge, that is what the merges before had made of it, or what this one noted down before it
wrote over it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from db import log
from db.ids import fixed_id
from db.log import quoted
from db.merging import union
from db.states import weighing
from db.states.shadows import Shadows

#: How a record may be handled is no knowledge: what was marked since stays marked.
_HANDLING = ("private", "marking")

#: Of every field that changed later: the first change after the moment, and of those known by then
#: the one with the newest clock and the one that was written last here (which differ where a clock
#: goes wrong, and where a merge brought something back).
_PAST = """
    CREATE TEMP TABLE past AS
    WITH moved AS (
        SELECT DISTINCT c.tbl, c.row, c.col FROM temp.clock k
        CROSS JOIN main.change c ON c.txn = k.id WHERE k.later),
    dated AS (
        SELECT c.id, c.txn, c.tbl, c.row, c.col, c.old, c.new, k.hlc,
            coalesce(e.arrival, k.arrival) AS arrival, coalesce(e.merge, k.merge) AS merge,
            coalesce(e.later, k.later) AS later
        FROM moved m CROSS JOIN main.change c ON c.row = m.row AND c.col = m.col AND c.tbl = m.tbl
        CROSS JOIN temp.clock k ON k.id = c.txn
        LEFT JOIN temp.earlier e ON e.txn = c.txn AND e.tbl = c.tbl AND e.row = c.row),
    told AS (
        SELECT tbl, row, col, old, new, later, merge, merge IS NULL OR txn = merge AS own,
            row_number() OVER (PARTITION BY tbl, row, col, later
                ORDER BY arrival, txn IS merge, hlc, txn, id) AS first,
            row_number() OVER (PARTITION BY tbl, row, col, later
                ORDER BY arrival DESC, txn IS merge DESC, hlc DESC, txn DESC, id DESC) AS last,
            row_number() OVER (PARTITION BY tbl, row, col, later
                ORDER BY hlc DESC, txn DESC, id DESC) AS newest
        FROM dated)
    SELECT f.tbl, f.row, f.col, f.merge,
        CASE WHEN f.merge IS NULL OR l.row IS NULL THEN f.old
            WHEN l.own THEN l.new ELSE n.new END AS val
    FROM told f
    LEFT JOIN told l ON l.tbl = f.tbl AND l.row = f.row AND l.col = f.col
        AND NOT l.later AND l.last = 1
    LEFT JOIN told n ON n.tbl = f.tbl AND n.row = f.row AND n.col = f.col
        AND NOT n.later AND n.newest = 1
    WHERE f.later AND f.first = 1"""

#: What stood here when their copy began from something else stands in the conflict.
_OTHER_BASE = """
    UPDATE past SET val = x.mine FROM main.conflict x
    WHERE x.merge = past.merge AND x.kind = 'other_base'
        AND x.row = past.row AND x.col = past.col AND x.tbl = past.tbl"""

_LATER = "(SELECT id FROM temp.clock WHERE later)"
_UNKNOWN = "(SELECT id FROM temp.clock WHERE unknown)"


def roll_back(shadows: Shadows, moment: int, handling: bool) -> None:
    """Put the state at `moment` (milliseconds since 1970) before the tables that differ from it.

    `handling`: markings and what is private as they stand today.
    """
    connection = shadows.connection
    _tell_time(connection, ((moment + 1) << 16) - 1)
    if not connection.execute("SELECT 1 FROM temp.clock WHERE later LIMIT 1").fetchone():
        return
    connection.execute(_PAST)
    connection.execute("CREATE UNIQUE INDEX temp.past_at ON past(tbl, col, row)")
    connection.execute(_OTHER_BASE)
    if handling:
        connection.execute(f"DELETE FROM temp.past WHERE col IN {_HANDLING}")
        connection.execute(
            "DELETE FROM temp.past WHERE tbl = 'case_meta' AND row = ?",
            (fixed_id("case_meta:marking"),),
        )
    held = log.held(connection)
    changed = {row[0] for row in connection.execute("SELECT DISTINCT tbl FROM temp.past")}
    for table in held:
        made = f"SELECT 1 FROM main.{table} WHERE created_txn IN {_LATER} LIMIT 1"
        if table in changed or connection.execute(made).fetchone():
            shadows.copy(table, _was_there(table))
    pairs = connection.execute("SELECT DISTINCT tbl, col FROM temp.past").fetchall()
    for table, column in pairs:
        if table in held:
            connection.execute(
                f"UPDATE temp.{table} SET {quoted(column)} = p.val FROM temp.past p "
                f"WHERE p.tbl = '{table}' AND p.col = ? AND p.row = {table}.id",
                (column,),
            )
    _place_quotes(connection)
    _hide_log(connection)
    weighing.weigh_again(
        shadows,
        [(table, f"SELECT row FROM temp.past WHERE tbl = '{table}'") for table in held],
        [(table, f"SELECT id FROM main.{table} WHERE created_txn IN {_LATER}") for table in held],
    )


def _tell_time(connection: sqlite3.Connection, until: int) -> None:
    """`temp.clock`: of every act its own clock, when it became known here, the merge it came with
    or made, whether that was later than `until`, and whether nothing of it was known by then.
    `temp.earlier`: rows of an act that came before the rest of it."""
    clocks: dict[int, int] = dict(connection.execute("SELECT id, hlc FROM main.txn").fetchall())
    came: dict[int, int] = {}
    known: dict[int, int] = {}
    earlier: dict[tuple[int, str, int], int] = {}
    for merge, txns, held in _merges(connection):
        for part in held:
            if part[0] in came:
                earlier.setdefault(part, came[part[0]])
        for txn in (*txns, merge):
            came[txn] = merge
            known.setdefault(txn, merge)
    connection.execute(
        "CREATE TEMP TABLE clock(id INTEGER PRIMARY KEY, hlc INTEGER, arrival INTEGER, "
        "merge INTEGER, later INTEGER, unknown INTEGER)"
    )
    connection.executemany(
        "INSERT INTO temp.clock VALUES (?, ?, ?, ?, ?, ?)",
        (
            (
                *(txn, hlc, arrival, came.get(txn), arrival > until),
                clocks.get(known.get(txn, txn), hlc) > until,
            )
            for txn, hlc in clocks.items()
            for arrival in (clocks.get(came.get(txn, txn), hlc),)
        ),
    )
    connection.execute("CREATE INDEX temp.clock_later ON clock(id) WHERE later")
    connection.execute(
        "CREATE TEMP TABLE earlier(txn INTEGER, tbl TEXT, row INTEGER, arrival INTEGER, "
        "merge INTEGER, later INTEGER, PRIMARY KEY (txn, tbl, row)) WITHOUT ROWID"
    )
    connection.executemany(
        "INSERT INTO temp.earlier VALUES (?, ?, ?, ?, ?, ?)",
        (
            (*part, clocks.get(merge, 0), merge, clocks.get(merge, 0) > until)
            for part, merge in earlier.items()
        ),
    )


def _merges(
    connection: sqlite3.Connection,
) -> Iterator[tuple[int, list[int], list[tuple[int, str, int]]]]:
    """Each merge in order, the acts that came with it, and the rows that were here already of acts
    of which it brought the rest."""
    for merge, summary in connection.execute(
        "SELECT m.id, m.summary FROM main.merge m JOIN main.txn t ON t.id = m.id "
        "ORDER BY t.hlc, t.id"
    ):
        try:
            found = json.loads(summary)
            held = [(txn, table, row) for txn, table, row in found.get("held", ())]
            yield merge, list(found["txns"]), held
        except (ValueError, KeyError, TypeError, AttributeError):
            yield merge, [], []


def _was_there(table: str) -> str:
    """Which rows of a table existed."""
    made = (
        f"created_txn NOT IN {_LATER} OR EXISTS (SELECT 1 FROM temp.earlier e "
        f"WHERE e.txn = created_txn AND e.tbl = '{table}' AND e.row = id AND NOT e.later)"
    )
    if table == "analyst":
        # One row for all copies, said to be made by whoever was first, also if that was elsewhere.
        made += (
            " OR id IN (SELECT t.author FROM main.txn t JOIN temp.clock k ON k.id = t.id "
            "WHERE NOT k.unknown)"
        )
    return made


def _place_quotes(connection: sqlite3.Connection) -> None:
    """Letters and place of a quote that came from different hands, as the merge joined them."""
    columns = ", ".join(f"'{each}'" for each in union.SPOT)
    moved = connection.execute(
        f"SELECT DISTINCT row FROM temp.past WHERE tbl = 'quote' AND col IN ({columns})"
    ).fetchall()
    for (row,) in moved:
        found = connection.execute(
            'SELECT q.exact, q.start, q."end", s.cleaned_text FROM quote q '
            "JOIN main.snapshot s ON s.id = q.snapshot WHERE q.id = ?",
            (row,),
        ).fetchone()
        if found is None or found[3][found[1] : found[2]] == found[0]:
            continue
        at = union.nearest(found[3], found[0], found[1])
        if at is not None:
            connection.execute(
                'UPDATE temp.quote SET start = ?, "end" = ? WHERE id = ?',
                (at, at + len(found[0]), row),
            )


def _hide_log(connection: sqlite3.Connection) -> None:
    """The log as it was then: its head is what was printed on the cover of that day."""
    for table, act in (("merge", "id"), ("conflict", "merge")):
        connection.execute(
            f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} WHERE {act} NOT IN {_UNKNOWN}"
        )
    connection.execute(
        f"CREATE TEMP VIEW change AS SELECT * FROM main.change c WHERE txn NOT IN {_LATER} OR "
        "EXISTS (SELECT 1 FROM temp.earlier e "
        "WHERE e.txn = c.txn AND e.tbl = c.tbl AND e.row = c.row AND NOT e.later)"
    )
    connection.execute("CREATE TEMP TABLE sealed(id INTEGER PRIMARY KEY, digest TEXT)")
    names = ", ".join(
        "coalesce((SELECT s.digest FROM temp.sealed s WHERE s.id = t.id), digest) AS digest"
        if name == "digest"
        else name
        for name in log.columns(connection, "txn")
    )
    connection.execute(
        f"CREATE TEMP VIEW txn AS SELECT {names} FROM main.txn t WHERE id NOT IN {_UNKNOWN}"
    )
    parted = connection.execute("SELECT id FROM temp.clock WHERE later AND NOT unknown").fetchall()
    connection.executemany(
        "INSERT INTO temp.sealed VALUES (?, ?)",
        [(txn, log.PART + log.digest(connection, txn)) for (txn,) in parted],
    )

"""Cells that follow from others: bounds of dates, standing and weight of incidents, search
keys of names.

They are never logged. After each step (and undo, import, merge) the rows that it touched
are recomputed here, so that a merge can never pair one side's date with the other
side's bounds. `temp.touched(tbl, row, cells)` names the rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from db import when
from db.changes import TOO_MANY
from db.search.fold import fold
from db.terms import Standing

# The tables whose rows have derived cells, or feed those of others.
_RESTED_ON = frozenset({"incident", "source", "era", "actor_name", "place_name", "claim", "figure"})


def note_touched(connection: sqlite3.Connection, txn: int, created: dict[str, int]) -> None:
    """Fill `temp.touched` with the rows a transaction made or changed."""
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched(tbl TEXT, row INTEGER, cells INTEGER, "
        "PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM temp.touched")
    connection.execute(
        "INSERT INTO temp.touched SELECT tbl, row, max(col <> 'deleted') FROM change "
        "WHERE txn = ? GROUP BY tbl, row",
        (txn,),
    )
    for table in created:
        # Of rows on which nothing rests, only as many as tell that there were too many to name:
        # an import of UCDP GED makes two million of them.
        most = -1 if table in _RESTED_ON else TOO_MANY + 1
        connection.execute(
            f"INSERT OR REPLACE INTO temp.touched SELECT ?, id, 1 FROM {table} "
            "WHERE created_txn = ? LIMIT ?",
            (table, txn, most),
        )


def refresh(connection: sqlite3.Connection) -> None:
    """Recompute every derived cell of the rows in `temp.touched` and of those resting on them."""
    tables = {row[0] for row in connection.execute("SELECT DISTINCT tbl FROM temp.touched")}
    if "incident" in tables:
        _incident_bounds(connection)
    if "source" in tables:
        _edtf_bounds(connection, "source", "issued", ("issued_earliest", "issued_latest"))
    if "era" in tables:
        _edtf_bounds(connection, "era", "edtf", ("earliest", "latest"))
    for table in ("actor_name", "place_name"):
        if table in tables:
            _search_keys(connection, table)
    if tables & {"incident", "claim", "figure"}:
        _standing(connection)


def _touched(table: str) -> str:
    return f"(SELECT row FROM temp.touched WHERE tbl = '{table}')"


def _rewritten(table: str) -> str:
    """The touched rows of which more changed than that they were deleted or brought back."""
    return f"(SELECT row FROM temp.touched WHERE tbl = '{table}' AND cells)"


def _incident_bounds(connection: sqlite3.Connection) -> None:
    rows = connection.execute(
        "SELECT edtf, clock, zone, part_of_day, id FROM incident WHERE id IN "
        + _rewritten("incident")
    ).fetchall()

    def cells() -> Iterator[tuple[object, ...]]:
        for edtf, clock, zone, part, row in rows:
            if edtf is None:
                yield (None, None, None, None, 0, 0, row)
                continue
            at = (
                when.bounds(edtf)
                if clock is None and part is None
                else when.When(edtf, clock=clock, zone=zone, part_of_day=part).bounds()
            )
            yield (
                at.earliest,
                at.start_latest,
                at.end_earliest,
                at.latest,
                int(at.open_start),
                int(at.open_end),
                row,
            )

    connection.executemany(
        "UPDATE incident SET earliest = ?, start_latest = ?, end_earliest = ?, latest = ?, "
        "open_start = ?, open_end = ? WHERE id = ?",
        cells(),
    )


def _edtf_bounds(
    connection: sqlite3.Connection, table: str, column: str, into: tuple[str, str]
) -> None:
    rows = connection.execute(
        f"SELECT {column}, id FROM {table} WHERE id IN {_rewritten(table)}"
    ).fetchall()

    def cells() -> Iterator[tuple[object, ...]]:
        for edtf, row in rows:
            at = when.bounds(edtf) if edtf else None
            yield (at.earliest if at else None, at.latest if at else None, row)

    connection.executemany(f"UPDATE {table} SET {into[0]} = ?, {into[1]} = ? WHERE id = ?", cells())


def _search_keys(connection: sqlite3.Connection, table: str) -> None:
    rows = connection.execute(f"SELECT text, id FROM {table} WHERE id IN {_rewritten(table)}")
    connection.executemany(
        f"UPDATE {table} SET search_key = ? WHERE id = ?",
        [(fold(text).strip(), row) for text, row in rows.fetchall()],
    )


# Who stands by an incident, who denies it. A claim marked deprecated counts for neither.
_SAID = "act IN ('reports','attributes','accuses','threatens') AND polarity = 'affirmed'"
_CLAIMED = "act = 'claims_responsibility' AND polarity = 'affirmed'"
_CONFIRMED = "act = 'confirms' AND polarity = 'affirmed'"
_DENIED = "(act IN ('denies','disputes','retracts') OR polarity = 'negated')"

_LEDGER = f"""
    SELECT c.incident AS id,
        count(*) AS claims,
        max(about IN ('occurrence','responsibility') AND {_SAID}) AS said,
        max(about IN ('occurrence','responsibility') AND {_CLAIMED}) AS claimed,
        max(about IN ('occurrence','responsibility') AND {_CONFIRMED}) AS confirmed,
        max(about IN ('occurrence','responsibility') AND {_DENIED}) AS denied
    FROM claim c
    WHERE c.deleted = 0 AND c.rank <> 'deprecated'
        AND c.incident IN (SELECT row FROM temp.stale)
    GROUP BY c.incident"""

_STANDING = f"""
    CASE
        WHEN i.grading = 'discounted' THEN {Standing.DENIED:d}
        WHEN i.grading = 'contested' THEN {Standing.DISPUTED:d}
        WHEN l.denied AND (l.said OR l.claimed OR l.confirmed) THEN {Standing.DISPUTED:d}
        WHEN l.denied THEN {Standing.DENIED:d}
        WHEN l.confirmed OR i.grading = 'confirmed' THEN {Standing.CONFIRMED:d}
        WHEN l.claimed AND NOT l.said THEN {Standing.CLAIMED:d}
        ELSE {Standing.REPORTED:d}
    END"""


def _standing(connection: sqlite3.Connection) -> None:
    """Standing from the ledger; weight (for labels) from claims and the highest toll given."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS stale(row INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.stale")
    connection.execute(
        f"""INSERT OR IGNORE INTO temp.stale
        SELECT row FROM temp.touched WHERE tbl = 'incident' AND cells
        UNION ALL SELECT incident FROM claim
            WHERE id IN {_touched("claim")} AND incident IS NOT NULL
        UNION ALL SELECT CAST(c.old AS INTEGER) FROM change c JOIN temp.touched t
            ON t.tbl = 'claim' AND t.row = c.row
            WHERE c.tbl = 'claim' AND c.col = 'incident' AND c.old IS NOT NULL
        UNION ALL SELECT c.incident FROM figure f JOIN claim c ON c.id = f.claim
            WHERE f.id IN {_touched("figure")} AND c.incident IS NOT NULL"""
    )
    connection.execute(
        f"""UPDATE incident SET standing = new.standing, weight = new.weight FROM (
            SELECT i.id, {_STANDING} AS standing,
                4 * coalesce(l.claims, 0) + min(1000, coalesce((
                    SELECT max(coalesce(f.point, f.max, f.min)) FROM claim c
                    JOIN figure f ON f.claim = c.id AND f.deleted = 0 AND f.measure = 'killed'
                    WHERE c.incident = i.id AND c.deleted = 0), 0)) AS weight
            FROM temp.stale s JOIN incident i ON i.id = s.row LEFT JOIN ({_LEDGER}) l ON l.id = i.id
        ) new WHERE incident.id = new.id AND incident.id IN (SELECT row FROM temp.stale)"""
    )

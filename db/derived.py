"""Cells that follow from others: bounds of dates, standing and weight of incidents, search
keys of names.

They are never logged. A new row is written with those that follow from its own cells; after each
step (and undo, import, merge) the rows that it changed are recomputed here, so that a merge can
never pair one side's date with the other side's bounds. `temp.touched(tbl, row, cells)` names the
rows; `cells`: 1 when derived cells of the row itself may be out of date, 2 when a merge wrote it,
-1 when it is new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from db import when
from db.changes import TOO_MANY
from db.search.fold import fold
from db.terms import Standing

Cells = tuple[object, ...]

_BOUNDS = ("earliest", "start_latest", "end_earliest", "latest", "open_start", "open_end")
#: The tables on whose rows the standing and weight of incidents rest.
WEIGHED = ("incident", "claim", "figure")
_NO_BOUNDS: Cells = (None, None, None, None, 0, 0)


def _bounds(edtf: object, clock: object, zone: object, part: object) -> Cells:
    if edtf is None:
        return _NO_BOUNDS
    if clock is None and part is None:
        at = when.bounds(str(edtf))
    else:
        at = when.When(
            str(edtf),
            clock=_text(clock),
            zone=_text(zone),
            part_of_day=_text(part),
        ).bounds()
    return (
        *(at.earliest, at.start_latest, at.end_earliest, at.latest),
        *(int(at.open_start), int(at.open_end)),
    )


def _text(cell: object) -> str | None:
    return None if cell is None else str(cell)


def _span(edtf: object) -> Cells:
    if not edtf:
        return None, None
    at = when.bounds(str(edtf))
    return at.earliest, at.latest


def _search_key(text: object) -> Cells:
    return (fold(str(text)).strip(),)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Cells of a row that follow from other cells of it."""

    of: tuple[str, ...]
    cells: tuple[str, ...]
    made: Callable[..., Cells]


_RULES: Mapping[str, _Rule] = {
    "incident": _Rule(("edtf", "clock", "zone", "part_of_day"), _BOUNDS, _bounds),
    "source": _Rule(("issued",), ("issued_earliest", "issued_latest"), _span),
    "era": _Rule(("edtf",), ("earliest", "latest"), _span),
    "actor_name": _Rule(("text",), ("search_key",), _search_key),
    "place_name": _Rule(("text",), ("search_key",), _search_key),
}


def completed(
    table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> tuple[Sequence[str], Iterable[Sequence[object]]]:
    """New rows, and their columns, with the derived cells that follow from the row itself."""
    rule = _RULES.get(table)
    if rule is None or not any(name in columns for name in rule.of):
        return columns, rows
    places = [columns.index(name) if name in columns else None for name in rule.of]

    def derived(row: Sequence[object]) -> Cells:
        return rule.made(*(None if at is None else row[at] for at in places))

    return (*columns, *rule.cells), ((*row, *derived(row)) for row in rows)


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
        # Only as many as tell that there were too many to name: an import of UCDP GED makes
        # four million.
        connection.execute(
            f"INSERT OR IGNORE INTO temp.touched SELECT ?, id, -1 FROM {table} "
            "WHERE created_txn = ? LIMIT ?",
            (table, txn, TOO_MANY + 1),
        )


def note_brought(connection: sqlite3.Connection) -> None:
    """Add the rows a merge brought in (`temp.brought`) or changed (`temp.rewritten`)."""
    for rows in ("brought", "rewritten"):
        connection.execute(
            f"INSERT OR REPLACE INTO temp.touched SELECT tbl, row, 2 FROM temp.{rows}"
        )


def refresh(connection: sqlite3.Connection, txn: int | None = None) -> None:
    """Recompute every derived cell of the rows in `temp.touched` and of those resting on them, and
    of those resting on rows that the transaction `txn` made (None: that was done, see `weigh`)."""
    tables = {row[0] for row in connection.execute("SELECT DISTINCT tbl FROM temp.touched")}
    for table, rule in _RULES.items():
        if table in tables:
            _follow(connection, table, rule, txn)
    if not tables.isdisjoint(WEIGHED):
        _standing(connection, txn)


def _touched(table: str) -> str:
    return f"(SELECT row FROM temp.touched WHERE tbl = '{table}' AND cells >= 0)"


def _apart(table: str, cells: Sequence[str]) -> str:
    """SQL of one parameter, a transaction: whether it changed a touched row `t`, and none of these
    cells of it. A hundred thousand incidents of another kind keep their dates."""
    named = ", ".join(f"'{cell}'" for cell in cells)
    # "+": found by the row; by the transaction, each would be sought among all that it changed.
    logged = f"SELECT 1 FROM change c WHERE c.row = t.row AND c.tbl = '{table}' AND +c.txn = ?1"
    none = f"NOT EXISTS ({logged} AND c.col IN ({named}))"
    return f"(t.cells < 2 AND EXISTS ({logged}) AND {none})"


def _follow(connection: sqlite3.Connection, table: str, rule: _Rule, txn: int | None) -> None:
    """The derived cells of touched rows of which such changed that they follow from."""
    rows = connection.execute(
        f"SELECT id, {', '.join(rule.of)} FROM {table} WHERE id IN "
        f"(SELECT t.row FROM temp.touched t WHERE t.tbl = '{table}' AND t.cells > 0 "
        f"AND NOT {_apart(table, rule.of)})",
        (txn,),
    ).fetchall()
    setting = ", ".join(f"{name} = ?" for name in rule.cells)
    connection.executemany(
        f"UPDATE {table} SET {setting} WHERE id = ?",
        ((*rule.made(*cells), row) for row, *cells in rows),
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


def weigh(connection: sqlite3.Connection, made: Mapping[str, tuple[int, int]]) -> None:
    """Standing and weight of incidents that rest on new rows, given by table as the first and last
    of their ids: while a large import goes on, instead of all at once at its end."""
    incidents, claims, figures = (made.get(each, (0, -1)) for each in WEIGHED)
    _set_stale(
        connection,
        """SELECT id FROM incident WHERE id BETWEEN ? AND ?
        UNION ALL SELECT incident FROM claim WHERE id BETWEEN ? AND ? AND incident IS NOT NULL
        UNION ALL SELECT c.incident FROM figure f JOIN claim c ON c.id = f.claim
            WHERE f.id BETWEEN ? AND ? AND c.incident IS NOT NULL""",
        (*incidents, *claims, *figures),
    )
    _weigh_stale(connection)


def _standing(connection: sqlite3.Connection, txn: int | None) -> None:
    """Standing and weight of the incidents that rest on touched rows, or on rows `txn` made."""
    _set_stale(
        connection,
        f"""SELECT t.row FROM temp.touched t WHERE t.tbl = 'incident' AND t.cells > 0
            AND NOT {_apart("incident", ("grading",))}
        UNION ALL SELECT incident FROM claim
            WHERE id IN {_touched("claim")} AND incident IS NOT NULL
        UNION ALL SELECT CAST(c.old AS INTEGER) FROM change c JOIN temp.touched t
            ON t.tbl = 'claim' AND t.row = c.row
            WHERE c.tbl = 'claim' AND c.col = 'incident' AND c.old IS NOT NULL
        UNION ALL SELECT c.incident FROM figure f JOIN claim c ON c.id = f.claim
            WHERE f.id IN {_touched("figure")} AND c.incident IS NOT NULL
        UNION ALL SELECT id FROM incident WHERE created_txn = ?1
        UNION ALL SELECT incident FROM claim WHERE created_txn = ?1 AND incident IS NOT NULL
        UNION ALL SELECT c.incident FROM figure f JOIN claim c ON c.id = f.claim
            WHERE f.created_txn = ?1 AND c.created_txn <> ?1 AND c.incident IS NOT NULL""",
        (txn,),
    )
    _weigh_stale(connection)


def _set_stale(connection: sqlite3.Connection, asked: str, params: Cells) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS stale(row INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.stale")
    connection.execute(f"INSERT OR IGNORE INTO temp.stale {asked}", params)


def _weigh_stale(connection: sqlite3.Connection) -> None:
    """Standing from the ledger; weight (for labels) from claims and the highest toll given."""
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

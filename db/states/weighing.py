"""What follows from rows, in another state of a case: bounds of dates, standing, search keys."""

from __future__ import annotations

from collections.abc import Iterable

from db import derived
from db.states.shadows import Shadows

Rows = Iterable[tuple[str, str]]


def weigh_again(shadows: Shadows, changed: Rows, gone: Rows) -> None:
    """Recompute every derived cell that rests on rows whose cells differ, or that are not there.

    Each pair is a table and the SQL that selects ids of it.
    """
    connection = shadows.connection
    if not shadows.copied.isdisjoint(("claim", "figure")):
        shadows.copy("incident")
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched(tbl TEXT, row INTEGER, cells INTEGER, "
        "PRIMARY KEY(tbl, row)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM temp.touched")
    differing = [*changed, *gone]
    for table, asked in differing:
        if table in shadows.copied:
            connection.execute(
                f"INSERT OR IGNORE INTO temp.touched SELECT '{table}', id, 1 FROM {table} "
                f"WHERE id IN ({asked})"
            )
    for where in ("main", "temp"):
        if where == "temp" and "claim" not in shadows.copied:
            continue
        for table, asked in differing:
            if table == "claim":
                claims = f"id IN ({asked})"
            elif table == "figure" and (where == "main" or "figure" in shadows.copied):
                claims = f"id IN (SELECT claim FROM {where}.figure WHERE id IN ({asked}))"
            else:
                continue
            connection.execute(
                "INSERT OR IGNORE INTO temp.touched SELECT DISTINCT 'incident', incident, 1 "
                f"FROM {where}.claim WHERE incident IS NOT NULL AND {claims}"
            )
    derived.refresh(connection)
    shadows.forget_derived()

"""Which incidents' arrays a step made stale: the timeline's columns kept in the file follow it.

Hides that only a file that keeps columns writes anything down, and that a step which touched
too much lets them go instead. Uses `temp.touched` and `temp.stale` (see db/derived.py).
"""

from __future__ import annotations

import sqlite3

from db.changes import TOO_MANY

_CONCERNED = (
    "SELECT row FROM temp.touched WHERE tbl = 'incident'",
    "SELECT incident FROM incident_actor WHERE id IN"
    " (SELECT row FROM temp.touched WHERE tbl = 'incident_actor')",
    "SELECT incident FROM incident_place WHERE id IN"
    " (SELECT row FROM temp.touched WHERE tbl = 'incident_place')",
    "SELECT incident FROM claim WHERE incident IS NOT NULL AND id IN"
    " (SELECT row FROM temp.touched WHERE tbl = 'claim')",
    "SELECT incident FROM claim WHERE incident IS NOT NULL AND quote IN"
    " (SELECT row FROM temp.touched WHERE tbl = 'quote')",
)


def follow(connection: sqlite3.Connection) -> None:
    """Write down the incidents the running transaction touched; call before it is committed."""
    if not connection.execute("SELECT 1 FROM packed LIMIT 1").fetchone():
        return
    (touched,) = connection.execute("SELECT count(*) FROM temp.touched").fetchone()
    if touched > TOO_MANY:
        connection.execute("DELETE FROM packed")
        connection.execute("DELETE FROM packed_stale")
        return
    for asked in _CONCERNED:
        connection.execute(f"INSERT OR IGNORE INTO packed_stale {asked}")
    if connection.execute("SELECT 1 FROM sqlite_temp_schema WHERE name = 'stale'").fetchone():
        connection.execute("INSERT OR IGNORE INTO packed_stale SELECT row FROM temp.stale")

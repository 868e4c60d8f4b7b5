"""Step 2: room for the timeline's arrays, so that a large case is on the screen at once, and an
index of the incidents whose order in their day was set.

The arrays are derived data: never logged, never taken from another file, left out of every share.
`packed_stale` names the incidents that steps touched since they were written.
"""

from __future__ import annotations

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Create the two tables, empty, and the index."""
    connection.execute(
        "CREATE TABLE packed (name TEXT PRIMARY KEY, dtype TEXT NOT NULL, bytes BLOB NOT NULL)"
        " STRICT"
    )
    connection.execute("CREATE TABLE packed_stale (incident INTEGER PRIMARY KEY) STRICT")
    connection.execute(
        "CREATE INDEX incident_day_order ON incident(day_order) WHERE day_order <> 0"
        " AND deleted = 0"
    )

"""Step 2: room for the timeline's arrays, so that a large case is on the screen at once.

Derived data: never logged, never taken from another file, left out of every share. `packed_stale`
names the incidents that steps touched since the arrays were written.
"""

from __future__ import annotations

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Create the two tables, empty."""
    connection.execute(
        "CREATE TABLE packed (name TEXT PRIMARY KEY, dtype TEXT NOT NULL, bytes BLOB NOT NULL)"
        " STRICT"
    )
    connection.execute("CREATE TABLE packed_stale (incident INTEGER PRIMARY KEY) STRICT")

"""Step 3: the reading desk: what was decided about each suggestion of a text, and marks by which
texts that share passages find each other.

A decision is a row like any other: logged, undone, merged. The marks are derived from the
snapshots' texts: never logged, never taken from another file, left out of every share.
"""

from __future__ import annotations

import sqlite3

from db.migrations.m01_case_file import _ROW

# `kind`, `start`, `end`, `value` as the suggestion gave them (code points of the snapshot's
# text); `chosen` what a person took instead; `made_table`, `made` the row that came of it.
TABLES: dict[str, str] = {
    "reading_decision": """
    snapshot INTEGER NOT NULL REFERENCES snapshot(id),
    kind TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    value TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'changed', 'dismissed')),
    chosen TEXT NOT NULL DEFAULT '',
    made_table TEXT NOT NULL DEFAULT '',
    made INTEGER""",
}


def apply(connection: sqlite3.Connection) -> None:
    """Create the three tables, empty."""
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({_ROW},\n    {columns.strip()}\n) STRICT")
        connection.execute(f"CREATE INDEX {table}_txn ON {table}(created_txn)")
    connection.execute("CREATE INDEX reading_decision_snapshot ON reading_decision(snapshot)")
    connection.execute(
        "CREATE TABLE text_mark (mark INTEGER NOT NULL, snapshot INTEGER NOT NULL, "
        "PRIMARY KEY (mark, snapshot)) STRICT, WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE text_signature (snapshot INTEGER PRIMARY KEY, version INTEGER NOT NULL, "
        "signature BLOB NOT NULL) STRICT"
    )

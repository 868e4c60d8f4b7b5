"""The numbered steps from one format of the case file to the next. A released step never changes.

The steps run through sqlite-utils `Migrations`, each with its own record in one
transaction. Steps hold plain SQL only: `table.transform()` drops triggers.
"""

from __future__ import annotations

import sqlite3

from db.migrations import (
    m01_case_file,
    m02_packed_columns,
    m03_reading_desk,
    m04_readable_views,
)

#: Written to `PRAGMA user_version` as major * 1000 + minor. A newer major is refused,
#: a newer minor is opened for reading only.
FORMAT_MAJOR = 1
FORMAT_MINOR = 3
USER_VERSION = FORMAT_MAJOR * 1000 + FORMAT_MINOR

STEPS = (m01_case_file, m02_packed_columns, m03_reading_desk, m04_readable_views)

#: Every synced table with its columns, in the order in which rows may refer to each other.
TABLES = {**m01_case_file.TABLES, **m03_reading_desk.TABLES}


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file behind `connection` to today's format; a failing step is rolled back."""
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import Table

    steps = Migrations("case")
    for module in STEPS:

        def step(database: Database, run: object = module.apply) -> None:
            assert callable(run)
            run(database.conn)

        steps(name=module.__name__.rsplit(".", 1)[-1])(step)
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    steps.apply(database)
    assert isinstance(database.table("case_meta"), Table)

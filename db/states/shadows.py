"""Tables that stand before those of the case file, on a connection of their own.

Hides that SQLite looks for a table among the temporary ones first: every question of the program is
answered from the copy, without knowing that there is one. Only tables that differ are copied. They
lie in memory, and what does not fit there in a file without a name that is gone with the
connection, even when the program is killed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db import format, log
from db.errors import NotFound
from db.language import say
from db.reader import Reader, was_interrupted
from db.search import index

#: KiB of copies that stay in memory.
_CACHE = 131_072
#: Steps of the engine between two looks at whether to stop: some milliseconds.
_LOOK = 100_000
#: What is kept beside the rows and follows the case of today.
_DERIVED = {
    "packed": "name TEXT PRIMARY KEY, dtype TEXT NOT NULL, bytes BLOB NOT NULL",
    "packed_stale": "incident INTEGER PRIMARY KEY",
}


class Shadows:
    """One other state being made. `connection` may write temporary tables and nothing else."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.copied: set[str] = set()

    def copy(self, table: str, where: str = "1") -> None:
        """Put a copy of the file's rows that `where` (ours) selects before a table; once."""
        if table in self.copied:
            return
        made = self.connection.execute(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()[0]
        self.connection.execute(str(made).replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
        names = ", ".join(map(log.quoted, log.columns(self.connection, table)))
        self.connection.execute(
            f"INSERT INTO temp.{table}({names}) SELECT {names} FROM main.{table} WHERE {where}"
        )
        for (index_made,) in self.connection.execute(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? "
            "AND sql IS NOT NULL",
            (table,),
        ).fetchall():
            self.connection.execute(
                str(index_made).replace("CREATE INDEX ", "CREATE INDEX temp.", 1)
            )
        self.copied.add(table)

    def forget_derived(self) -> None:
        """Put empty tables before what the file keeps beside its rows."""
        for table, columns in _DERIVED.items():
            self.connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns})")

    def index_words(self) -> None:
        """Make the index by which incidents are found anew, over the copies."""
        if "incident" in self.copied:
            index.before(self.connection, "incident")


@contextmanager
def shadows(reader: Reader, stop: Callable[[], bool]) -> Iterator[Shadows]:
    """A new connection to the file of `reader`, at one moment of it. When `stop` says so, whatever
    it is asked ends as an interrupted question does (see db/reader.py)."""
    path = Path(reader.connection.execute("PRAGMA database_list").fetchone()[2])
    if not path.is_file():
        raise NotFound(
            say(
                "“{name}” is no longer where it was opened, so that another state of it "
                "cannot be read. Put it back, or save a copy and open that.",
                name=path.name,
            )
        )
    try:
        connection = format.connect_reader(path)
    except sqlite3.Error as error:
        raise format.as_case_error(error, path) from error
    try:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA temp_store=FILE")
        connection.execute(f"PRAGMA temp.cache_size=-{_CACHE}")
        # Rows are rolled back column by column, and only the whole row has to be in order.
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.set_progress_handler(stop, _LOOK)
        connection.execute("BEGIN")
        yield Shadows(connection)
    except sqlite3.DatabaseError as error:
        ours = isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError)
        if ours or was_interrupted(error):
            raise
        raise format.as_case_error(error, path) from error
    finally:
        connection.close()

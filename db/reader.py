"""Reading a case: one connection that can only ask. One per thread; SQL stays inside db."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.format import as_case_error

Row = tuple[Any, ...]


class Reader:
    """Asks questions of a case file. Not to be shared between threads, but for `interrupt`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def rows(self, sql: str, *params: object) -> list[Row]:
        """Every row of the answer. Raises Damaged or InUse when the file cannot be read."""
        try:
            return self.connection.execute(sql, params).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error

    def each(self, sql: str, *params: object) -> Iterator[Row]:
        """The rows one by one, for answers that should not stand in memory whole."""
        try:
            yield from self.connection.execute(sql, params)
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error

    def row(self, sql: str, *params: object) -> Row | None:
        """The first row, or None."""
        try:
            found: Row | None = self.connection.execute(sql, params).fetchone()
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error
        return found

    def pieces(self, table: str, column: str, rowid: int, size: int) -> Iterator[bytes]:
        """The bytes of one cell, so many at a time: originals can be a gigabyte."""
        try:
            with self.connection.blobopen(table, column, rowid, readonly=True) as blob:
                while piece := blob.read(size):
                    yield piece
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error

    def value(self, sql: str, *params: object) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, *params)
        return None if found is None else found[0]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several questions about one moment, whatever is written meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("COMMIT")

    def _told(self, error: sqlite3.DatabaseError) -> Exception:
        """Trouble of the file as a sentence; an interrupt, or a fault of ours, as it is."""
        ours = isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError)
        text = str(error)
        if ours or was_interrupted(error) or text.startswith(("no such", "near ", "ambiguous")):
            return error
        path = self.connection.execute("PRAGMA database_list").fetchone()[2]
        return as_case_error(error, Path(path))

    def interrupt(self) -> None:
        """Stop a running question from another thread; it ends with `Interrupted`."""
        self.connection.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


#: What a superseded question ends with: `sqlite3.OperationalError` whose text is "interrupted".
def was_interrupted(error: BaseException) -> bool:
    """Whether an error is only a question that was told to stop."""
    return isinstance(error, sqlite3.OperationalError) and "interrupt" in str(error)


def marks(count: int) -> str:
    """Question marks for an IN list: `?,?,?`."""
    return ",".join("?" * count)


def id_list(ids: Iterable[int]) -> str:
    """Ids as literal text for an IN list of any length (integers only, so nothing can leak in)."""
    return ",".join(str(int(i)) for i in ids)

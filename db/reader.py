"""Reading a case: one connection that can only ask. One per thread; SQL stays inside db."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

Row = tuple[Any, ...]


class Reader:
    """Asks questions of a case file. Not to be shared between threads, but for `interrupt`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def rows(self, sql: str, *params: object) -> list[Row]:
        """Every row of the answer."""
        return self.connection.execute(sql, params).fetchall()

    def each(self, sql: str, *params: object) -> Iterator[Row]:
        """The rows one by one, for answers that should not stand in memory whole."""
        return iter(self.connection.execute(sql, params))

    def row(self, sql: str, *params: object) -> Row | None:
        """The first row, or None."""
        found: Row | None = self.connection.execute(sql, params).fetchone()
        return found

    def value(self, sql: str, *params: object) -> Any:
        """The first column of the first row, or None."""
        found = self.connection.execute(sql, params).fetchone()
        return None if found is None else found[0]

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

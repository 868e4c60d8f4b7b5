"""One user act on a case: what may be written while it is open."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence, Sized

from db import log
from db.derived import completed
from db.errors import NotFound
from db.ids import IdMaker
from db.log import quoted
from db.reader import Reader

#: From so many new rows of a table on, the log's check of each is left out (see `log.stand_aside`).
_MANY = 2_000


class Step:
    """An open transaction. Given by `Case.step`; all writes of the program pass through it."""

    def __init__(self, connection: sqlite3.Connection, txn: int, ids: IdMaker, author: int) -> None:
        self._connection = connection
        self._ids = ids
        self.txn = txn
        #: The analyst who acts (a row of `analyst`).
        self.author = author
        #: Gives an id for a row about to be written with `insert_many`.
        self.new_id = ids.next
        #: Rows made so far, by table.
        self.created: dict[str, int] = {}
        self._unchecked: set[str] = set()
        #: Rows of others that a merge brought in or changed, by table.
        self.brought: dict[str, int] = {}
        self.reader = Reader(connection)

    def insert(self, table: str, cells: Mapping[str, object] | None = None, **more: object) -> int:
        """Make one row; returns its id. Cells left out take the table's defaults."""
        row = {**(cells or {}), **more}
        new = row.pop("id", None)
        number = new if isinstance(new, int) else self._ids.next()
        columns, rows = completed(table, tuple(row), (tuple(row.values()),))
        names = ", ".join(quoted(name) for name in columns)
        comma = ", " if columns else ""
        marks = ", ?" * len(columns)
        self._connection.execute(
            f"INSERT INTO {table}(id, created_txn{comma}{names}) VALUES (?, ?{marks})",
            (number, self.txn, *next(iter(rows))),
        )
        self.created[table] = self.created.get(table, 0) + 1
        return number

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> None:
        """Make many rows in one go. `columns` begin with "id" (from `new_id`)."""
        coming = len(rows) if isinstance(rows, Sized) else 0
        if table not in self._unchecked and self.created.get(table, 0) + coming >= _MANY:
            log.stand_aside(self._connection, table)
            self._unchecked.add(table)
        columns, rows = completed(table, columns, rows)
        names = ", ".join(quoted(name) for name in columns)
        cursor = self._connection.executemany(
            f"INSERT INTO {table}(created_txn, {names}) VALUES ({self.txn}{', ?' * len(columns)})",
            rows,
        )
        if cursor.rowcount > 0:
            self.created[table] = self.created.get(table, 0) + cursor.rowcount

    def settle(self) -> None:
        """Nothing more is written: the log checks every table again."""
        log.stand_by(self._connection, self._unchecked)
        self._unchecked.clear()

    def update(
        self, table: str, row: int, cells: Mapping[str, object] | None = None, **more: object
    ) -> None:
        """Change cells of one row. Raises NotFound when the row is not there."""
        values = {**(cells or {}), **more}
        if not values:
            return
        setting = ", ".join(f"{quoted(name)} = ?" for name in values)
        done = self._connection.execute(
            f"UPDATE {table} SET {setting} WHERE id = ?", (*values.values(), row)
        )
        if done.rowcount != 1:
            raise NotFound(f"The {table.replace('_', ' ')} you were changing is no longer there.")

    def delete(self, table: str, row: int) -> None:
        """Mark one row deleted."""
        self.update(table, row, deleted=1)

    def delete_where(self, table: str, where: str, *params: object) -> int:
        """Mark every row deleted that `where` (ours, never user text) selects; how many."""
        done = self._connection.execute(
            f"UPDATE {table} SET deleted = 1 WHERE deleted = 0 AND ({where})", params
        )
        return done.rowcount

    def update_where(
        self, table: str, cells: Mapping[str, object], where: str, *params: object
    ) -> int:
        """Change cells of every living row that `where` selects; how many."""
        setting = ", ".join(f"{quoted(name)} = ?" for name in cells)
        done = self._connection.execute(
            f"UPDATE {table} SET {setting} WHERE deleted = 0 AND ({where})",
            (*cells.values(), *params),
        )
        return done.rowcount

    def blob(self, content: bytes) -> str:
        """Keep bytes under their SHA-256 (once, however often they come); returns the hash."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._connection.execute(
            "INSERT OR IGNORE INTO blob(sha256, size, bytes) VALUES (?, ?, ?)",
            (sha256, len(content), content),
        )
        return sha256

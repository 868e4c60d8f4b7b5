"""One user act on a case: what may be written while it is open."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from db.errors import NotFound
from db.ids import IdMaker
from db.log import quoted
from db.reader import Reader


class Step:
    """An open transaction. Given by `Case.step`; all writes of the program pass through it."""

    def __init__(self, connection: sqlite3.Connection, txn: int, ids: IdMaker, author: int) -> None:
        self._connection = connection
        self._ids = ids
        self.txn = txn
        #: The analyst who acts (a row of `analyst`).
        self.author = author
        #: Rows made so far, by table.
        self.created: dict[str, int] = {}
        self.reader = Reader(connection)

    def new_id(self) -> int:
        """An id for a row about to be written with `insert_many`."""
        return self._ids.next()

    def insert(self, table: str, cells: Mapping[str, object] | None = None, **more: object) -> int:
        """Make one row; returns its id. Cells left out take the table's defaults."""
        row = {**(cells or {}), **more}
        new = row.pop("id", None)
        number = new if isinstance(new, int) else self._ids.next()
        names = ", ".join(quoted(name) for name in row)
        comma = ", " if row else ""
        self._connection.execute(
            f"INSERT INTO {table}(id, created_txn{comma}{names}) VALUES (?, ?{', ?' * len(row)})",
            (number, self.txn, *row.values()),
        )
        self.created[table] = self.created.get(table, 0) + 1
        return number

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> None:
        """Make many rows in one go. `columns` begin with "id" (from `new_id`)."""
        names = ", ".join(quoted(name) for name in columns)
        cursor = self._connection.executemany(
            f"INSERT INTO {table}(created_txn, {names}) VALUES ({self.txn}{', ?' * len(columns)})",
            rows,
        )
        if cursor.rowcount > 0:
            self.created[table] = self.created.get(table, 0) + cursor.rowcount

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

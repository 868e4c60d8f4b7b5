"""One user act on a case: what may be written while it is open."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import cast

from db import derived, format, log
from db.changes import TOO_MANY
from db.derived import completed
from db.errors import NotFound
from db.ids import IdMaker
from db.language import say
from db.log import quoted
from db.reader import Reader
from db.search import index

#: From so many new rows of a table on, the log's check of each is left out (see `log.stand_aside`)
#: and each is indexed while it is at hand.
_MANY = 2_000
#: New rows from which on a copy is kept of what was before the step.
_LARGE = 10_000
#: Rows written by one statement.
_TOGETHER = 32


class Step:
    """An open transaction. Given by `Case.step`; all writes of the program pass through it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        txn: int,
        ids: IdMaker,
        author: int,
        keep: Callable[[], None] = lambda: None,
    ) -> None:
        """`keep`: copies what was there before, once the step turns out to be large."""
        self._connection = connection
        self._keep: Callable[[], None] | None = keep
        self._ids = ids
        self.txn = txn
        #: The analyst who acts (a row of `analyst`).
        self.author = author
        #: Gives an id for a row about to be written with `insert_many`.
        self.new_id = ids.next
        #: Rows made so far, by table.
        self.created: dict[str, int] = {}
        # Tables with very many new rows: those of them that were indexed as they were written.
        self._large: dict[str, set[int]] = {}
        # The first and last new row of tables on which the standing of incidents rests.
        self._unweighed: dict[str, tuple[int, int]] = {}
        self._weighs = False
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
        self._made(table, (number,))
        return number

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> None:
        """Make many rows in one go. `columns` begin with "id" (from `new_id`)."""
        rows = list(rows)
        if self._keep is not None and sum(self.created.values()) + len(rows) > _LARGE:
            self._keep()
            self._keep = None
        many = self.created.get(table, 0) + len(rows) >= _MANY
        if many and table not in self._large:
            self._large[table] = set()
            log.stand_aside(self._connection, table)
            format.widen(self._connection)
        if table in self._large:
            self._large[table].update(index.feed(self._connection, table, columns, rows))
        self._write(table, *completed(table, columns, rows))
        if rows:
            self._made(table, [cast(int, row[0]) for row in rows])

    def _write(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Several rows with each statement: a quarter faster than one by one."""
        names = ", ".join(quoted(name) for name in columns)
        marks = f"({self.txn}{', ?' * len(columns)})"
        some = list(rows)
        at = 0
        for together in (_TOGETHER, 1):
            stop = at + (len(some) - at) // together * together
            # FAIL: a row refused takes the whole step back, so that nothing need be kept for less.
            self._connection.executemany(
                f"INSERT OR FAIL INTO {table}(created_txn, {names}) VALUES "
                + ", ".join([marks] * together),
                (
                    tuple(chain.from_iterable(some[first : first + together]))
                    for first in range(at, stop, together)
                ),
            )
            at = stop

    def weigh(self) -> None:
        """Bring standing and weight of incidents in line with the rows written since the last time.
        A large import does so as it goes; else it is done at the end."""
        derived.weigh(self._connection, self._unweighed)
        self._unweighed.clear()
        self._weighs = True

    @property
    def is_weighed(self) -> bool:
        """Whether that was done for all rows so far, and these are too many to name."""
        many = sum(self.created.values()) > TOO_MANY
        return self._weighs and many and not self._unweighed

    @property
    def fed(self) -> Mapping[str, Collection[int]]:
        """New rows by table that the search index holds already."""
        return self._large

    def settle(self) -> None:
        """Nothing more is written: the log checks every table again."""
        log.stand_by(self._connection, self._large)

    def _made(self, table: str, ids: Collection[int]) -> None:
        self.created[table] = self.created.get(table, 0) + len(ids)
        if ids and table in derived.WEIGHED:
            first, last = self._unweighed.get(table, (min(ids), max(ids)))
            self._unweighed[table] = min(first, *ids), max(last, *ids)

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
            raise NotFound(
                say(
                    "The {table} you were changing is no longer there.",
                    table=table.replace("_", " "),
                )
            )

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

    def restore_where(self, table: str, where: str, *params: object) -> int:
        """Bring back every deleted row that `where` selects; how many."""
        done = self._connection.execute(
            f"UPDATE {table} SET deleted = 0 WHERE deleted = 1 AND ({where})", params
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

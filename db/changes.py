"""What a step touched, told to whoever shows the case, so that only those views refresh."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

#: Above this many rows a step is told as "everything": naming them would cost more than reading.
TOO_MANY = 20_000


@dataclass(frozen=True, slots=True)
class Changes:
    """One committed transaction: id, kind (edit | import | undo | redo ...), label, rows by table.

    `everything`: too many rows to name; `touched` then holds the tables with empty sets.
    `skipped`: cells an undo left alone because somebody changed them since.
    """

    txn: int
    kind: str
    label: str
    touched: Mapping[str, frozenset[int]]
    everything: bool = False
    skipped: int = 0

    def ids(self, table: str) -> frozenset[int]:
        """The rows of a table that were made, changed or deleted."""
        return self.touched.get(table, frozenset())

    def concerns(self, *tables: str) -> bool:
        """Whether any of the tables was touched."""
        return any(table in self.touched for table in tables)


def read_touched(
    connection: sqlite3.Connection,
) -> tuple[dict[str, frozenset[int]], bool]:
    """The rows in `temp.touched` and `temp.stale` as sets, and whether they were too many."""
    counts = dict(
        connection.execute("SELECT tbl, count(*) FROM temp.touched GROUP BY tbl").fetchall()
    )
    if sum(counts.values()) > TOO_MANY:
        return {table: frozenset() for table in counts}, True
    touched: dict[str, set[int]] = {}
    for table, row in connection.execute("SELECT tbl, row FROM temp.touched"):
        touched.setdefault(table, set()).add(row)
    if counts.keys() & {"incident", "claim", "figure"}:
        stale = {row for (row,) in connection.execute("SELECT row FROM temp.stale")}
        if stale:
            touched.setdefault("incident", set()).update(stale)
    return {table: frozenset(rows) for table, rows in touched.items()}, False

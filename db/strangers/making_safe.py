"""A stranger's file made safe: every value is checked and put into a fresh file, or one sentence
says why not.

The file itself is only ever asked for its rows, table by table; not one byte of it is copied as it
is. Derived cells, search index and kept arrays are made anew.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from db import derived, log
from db.errors import BadInput, CaseError, Damaged
from db.format import Header
from db.strangers import fresh, logged, permitted, untrusted
from db.strangers.outcome import Cancelled, Facts, Made, Progress
from db.strangers.permitted import Column

_CHUNK = 2_000
#: Letters of all texts of a row; a row with more has each of its values looked at.
_ROW = 65_536


def inspect(path: Path) -> Facts:
    """What the file is. Raises NotFound, NotACase, NewerFormat, Damaged or InUse, each with its
    sentence; nothing of the file runs and nothing is written."""
    with untrusted.opened(path) as (found, connection), untrusted.telling(path):
        return _facts(path, found, connection)


def make_safe(
    path: Path,
    out: Path,
    progress: Progress = lambda share, doing: None,
    cancelled: Cancelled = lambda: False,
    searchable: bool = True,
) -> Made:
    """Put every value of the file into a new case at `out`. `searchable`: with its search index;
    else that is made when the case is opened.

    Raises what `inspect` raises, Damaged for the first value that no case holds, and BadInput when
    `cancelled`; then there is nothing at `out`.
    """
    begun = time.monotonic()
    progress(0.0, "looking at the file")
    with untrusted.opened(path, cancelled) as (found, theirs):
        try:
            with untrusted.telling(path):
                facts = _facts(path, found, theirs)
            with fresh.started(out, sum(facts.rows.values())) as ours:
                rows = _take(theirs, ours, facts, path.name, progress, cancelled)
                fresh.check_evidence(ours, path.name)
                logged.check(ours, path.name)
                progress(0.55, "checking references")
                _check_references(ours, path.name)
                fresh.finish(ours, sum(facts.rows.values()), progress, searchable)
        except CaseError:
            if cancelled():
                raise BadInput("Stopped. Nothing was taken from the file.") from None
            raise
    progress(1.0, "done")
    return Made(facts, rows, out.stat().st_size, time.monotonic() - begun)


def _facts(path: Path, header: Header, connection: sqlite3.Connection) -> Facts:
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    counted = {
        table: int(connection.execute(f"SELECT count(*) FROM {table} NOT INDEXED").fetchone()[0])
        for table in untrusted.TABLES
        if table in present
    }
    title = connection.execute(
        "SELECT substr(value, 1, 200) FROM case_meta NOT INDEXED WHERE key = 'title' "
        "AND typeof(value) = 'text'"
    ).fetchone()
    shown = "".join(mark for mark in str(title[0] if title else "") if mark.isprintable())
    return Facts(
        title=shown or path.stem,
        major=header.major,
        minor=header.minor,
        bytes=path.stat().st_size,
        rows={table: count for table, count in counted.items() if count},
        ignored=untrusted.beside(path),
    )


def _take(
    theirs: sqlite3.Connection,
    ours: sqlite3.Connection,
    facts: Facts,
    name: str,
    progress: Progress,
    cancelled: Cancelled,
) -> dict[str, int]:
    """Every value of every table, checked; rows by table."""
    total, done = sum(facts.rows.values()) or 1, 0
    for table in untrusted.TABLES:
        count = facts.rows.get(table, 0)
        if not count:
            continue
        progress(0.5 * done / total, f"checking {table.replace('_', ' ')}")
        columns = permitted.columns()[table]
        source = _Source(theirs, table, columns, name, cancelled)
        source.check()
        names = [each.name for each in columns]
        listed, rows = derived.completed(table, names, source.rows())
        marks = ", ".join("?" * len(listed))
        fields = ", ".join(map(log.quoted, listed))
        try:
            ours.executemany(f"INSERT INTO {table}({fields}) VALUES ({marks})", rows)
        except sqlite3.IntegrityError as error:
            raise refused(name, table, "holds a value that no case has there") from error
        except (BadInput, ValueError, OverflowError) as error:
            raise refused(name, table, "holds a date that is none") from error
        done += count
    return dict(facts.rows)


class _Source:
    """One table of the stranger's file, read with NOT INDEXED: an index could say otherwise."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: str,
        columns: Sequence[Column],
        name: str,
        cancelled: Callable[[], bool],
    ) -> None:
        self._connection = connection
        self._table = table
        self._columns = columns
        self._name = name
        self._cancelled = cancelled

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The rows; text that is not UTF-8 ends them with a sentence."""
        yield from self._ask(self._columns, "")

    def check(self) -> None:
        """Look at every row with SQLite's own functions, and at those that stand out value by
        value. Raises Damaged."""
        for row in self._ask(self._columns, f"WHERE {' OR '.join(self._standing_out())}"):
            for column, value in zip(self._columns, row, strict=True):
                if fault := column.fault(value):
                    raise refused(self._name, self._table, f"in “{column.name}” {fault}", row[0])
        for column in self._columns:
            if column.json is None and not column.is_date:
                continue
            seen: set[str] = set()
            for key, value in self._ask(
                (self._columns[0], column), f"WHERE {column.quoted} NOT IN ('', '{{}}', '[]')"
            ):
                if value in seen:
                    continue
                if fault := column.form_fault(value):
                    raise refused(self._name, self._table, f"in “{column.name}” {fault}", key)
                if column.is_date and len(seen) < 100_000:
                    seen.add(value)

    def _standing_out(self) -> Iterator[str]:
        texts = []
        for column in self._columns:
            if column.kind == "TEXT":
                texts.append(f"coalesce({column.quoted}, '')" if column.nullable else column.quoted)
            elif column.kind == "ANY":
                texts.append(f"coalesce({column.quoted}, '')")
                yield f"typeof({column.quoted}) IN ('blob', 'real')"
            elif column.kind == "INTEGER":
                low, high = column.range
                yield f"{column.quoted} NOT BETWEEN {low} AND {high}"
            elif column.kind == "REAL":
                yield f"{column.quoted} NOT BETWEEN -1e300 AND 1e300"
        if texts:
            together = " || ".join(texts)
            yield f"length({together}) > {_ROW}"
            yield f"instr({together}, char(0)) > 0"

    def _ask(self, columns: Sequence[Column], where: str) -> Iterator[tuple[Any, ...]]:
        listed = ", ".join(each.quoted for each in columns)
        try:
            asked = self._connection.execute(
                f"SELECT {listed} FROM {self._table} NOT INDEXED {where}"
            )
            while found := asked.fetchmany(_CHUNK):
                yield from found
                if self._cancelled():
                    raise BadInput("Stopped. Nothing was taken from the file.")
        except sqlite3.Error as error:
            raise untrusted.as_case_error(error, f"{self._name}” (table “{self._table}") from error


def refused(name: str, table: str, what: str, row: object = None) -> Damaged:
    """The sentence for a value that no case holds."""
    where = f"A row of the table “{table}”" if row is None else f"The row {row} of “{table}”"
    return Damaged(
        f"{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy."
    )


def _check_references(ours: sqlite3.Connection, name: str) -> None:
    """Every row named is there. Raises Damaged."""
    broken = ours.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise refused(name, broken[0], f"points to a {broken[2]} that is not there", broken[1])
    for table in log.SYNCED:
        lost = ours.execute(
            f"SELECT id FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn) LIMIT 1"
        ).fetchone()
        if lost is not None:
            raise refused(name, table, "was made by an act that is not in its log", lost[0])
        for column in permitted.columns()[table]:
            if column.name in permitted.NAMING_TABLES:
                known = ", ".join(f"'{each}'" for each in ("", *log.SYNCED))
                odd = ours.execute(
                    f"SELECT id FROM {table} WHERE {column.quoted} NOT IN ({known}) LIMIT 1"
                ).fetchone()
                if odd is not None:
                    raise refused(name, table, "names a table that does not exist", odd[0])

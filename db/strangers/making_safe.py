"""A stranger's file made safe: every value is checked and put into a fresh file, or one sentence
says why not.

The file itself is only ever asked for its rows, table by table; not one byte of it is copied as it
is. Derived cells, search index and kept arrays are made anew.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from db import log
from db.errors import BadInput, CaseError
from db.format import Header
from db.strangers import fresh, logged, permitted, taking, untrusted
from db.strangers.outcome import Cancelled, Facts, Made, Progress


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
                rows = _take(theirs, ours, facts, path, progress, cancelled)
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
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> dict[str, int]:
    """Every value of every table, checked; rows by table.

    Looking at the values and taking them over are two walks through the file at the same time:
    what is taken stays in a file that nobody sees until both have ended well.
    """
    total, done = sum(facts.rows.values()) or 1, 0
    tables = [taking.Table(theirs, name, path.name, cancelled) for name in facts.rows]
    with ThreadPoolExecutor(1) as beside, untrusted.attached(ours, path):
        checking = beside.submit(_check_all, tables)
        for table, (name, count) in zip(tables, facts.rows.items(), strict=True):
            progress(0.5 * done / total, f"checking {name.replace('_', ' ')}")
            try:
                table.take(ours)
            except CaseError:
                # What was found while looking says more precisely where.
                checking.result()
                raise
            done += count
        checking.result()
    return dict(facts.rows)


def _check_all(tables: Sequence[taking.Table]) -> None:
    for table in tables:
        table.check()


def _check_references(ours: sqlite3.Connection, name: str) -> None:
    """Every row named is there. Raises Damaged."""
    broken = ours.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise taking.refused(
            name, broken[0], f"points to a {broken[2]} that is not there", broken[1]
        )
    for table in log.SYNCED:
        lost = ours.execute(
            f"SELECT id FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn) LIMIT 1"
        ).fetchone()
        if lost is not None:
            raise taking.refused(name, table, "was made by an act that is not in its log", lost[0])
        for column in permitted.columns()[table]:
            if column.name in permitted.NAMING_TABLES:
                known = ", ".join(f"'{each}'" for each in ("", *log.SYNCED))
                odd = ours.execute(
                    f"SELECT id FROM {table} WHERE {column.quoted} NOT IN ({known}) LIMIT 1"
                ).fetchone()
                if odd is not None:
                    raise taking.refused(name, table, "names a table that does not exist", odd[0])

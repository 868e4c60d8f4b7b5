"""A stranger's file made safe: every value is checked and put into a fresh file, or one sentence
says why not. What Casebinder did not make (a trigger, a view, a table more) stays behind.

The file itself is only ever asked for its rows, table by table; not one byte of it is copied as it
is. Derived cells, search index and kept arrays are made anew.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from db import log
from db.errors import BadInput, CaseError
from db.format import Header
from db.language import say
from db.strangers import fresh, logged, permitted, searching, taking, untrusted
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
    progress(0.0, say("looking at the file"))
    with untrusted.opened(path, cancelled) as (found, theirs):
        try:
            with untrusted.telling(path):
                facts = _facts(path, found, theirs)
            rows = _bring(path, out, theirs, facts, progress, cancelled, searchable)
        except CaseError:
            if cancelled():
                raise BadInput(say("Stopped. Nothing was taken from the file.")) from None
            raise
    progress(1.0, "done")
    return Made(facts, rows, out.stat().st_size, time.monotonic() - begun)


def _bring(
    path: Path,
    out: Path,
    theirs: sqlite3.Connection,
    facts: Facts,
    progress: Progress,
    cancelled: Cancelled,
    searchable: bool,
) -> dict[str, int]:
    """Take, check, finish; looking at the values and, of many rows, the search index go on beside
    it on another core."""
    total = sum(facts.rows.values())
    apart = searchable and total > fresh.MANY
    ended = Event()
    with ThreadPoolExecutor(1) as beside, fresh.started(out, total) as ours:
        place = out.with_name(out.name + ".search")
        try:
            tables = [taking.Table(theirs, name, path.name, cancelled) for name in facts.rows]
            checking = beside.submit(_check_all, tables)
            indexing = (
                beside.submit(searching.build, path, place, lambda: ended.is_set() or cancelled())
                if apart
                else None
            )
            _take(tables, ours, facts, path, progress, checking)
            fresh.check_evidence(ours, path.name)
            logged.check(ours, path.name)
            progress(0.55, say("checking references"))
            _check_references(ours, path.name)
            fresh.finish(ours, total, progress, searchable and not apart)
            if indexing is not None:
                progress(0.8, say("making the search index"))
                indexing.result()
                searching.move(ours, place)
        finally:
            ended.set()
            beside.shutdown()
            place.unlink(missing_ok=True)
    return dict(facts.rows)


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
        left_out=untrusted.strays(connection),
    )


def _take(
    tables: Sequence[taking.Table],
    ours: sqlite3.Connection,
    facts: Facts,
    path: Path,
    progress: Progress,
    checking: Future[None],
) -> None:
    """Take every table over, while another walk through the file looks at the values: what is taken
    stays in a file that nobody sees until both have ended well."""
    total, done = sum(facts.rows.values()) or 1, 0
    with untrusted.attached(ours, path):
        for table, (name, count) in zip(tables, facts.rows.items(), strict=True):
            progress(0.5 * done / total, say("checking {name}", name=name.replace("_", " ")))
            try:
                table.take(ours)
            except CaseError:
                # What was found while looking says more precisely where.
                checking.result()
                raise
            done += count
        checking.result()


def _check_all(tables: Sequence[taking.Table]) -> None:
    for table in tables:
        table.check()


def _check_references(ours: sqlite3.Connection, name: str) -> None:
    """Every row named is there. Raises Damaged."""
    broken = ours.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise taking.refused(
            name,
            broken[0],
            say("points to a {broken} that is not there", broken=broken[2]),
            broken[1],
        )
    for table in log.SYNCED:
        lost = ours.execute(
            f"SELECT id FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn) LIMIT 1"
        ).fetchone()
        if lost is not None:
            raise taking.refused(
                name, table, say("was made by an act that is not in its log"), lost[0]
            )
        for column in permitted.columns()[table]:
            if column.name in permitted.NAMING_TABLES:
                known = ", ".join(f"'{each}'" for each in ("", *log.SYNCED))
                odd = ours.execute(
                    f"SELECT id FROM {table} WHERE {column.quoted} NOT IN ({known}) LIMIT 1"
                ).fetchone()
                if odd is not None:
                    raise taking.refused(
                        name, table, say("names a table that does not exist"), odd[0]
                    )

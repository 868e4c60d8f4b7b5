"""A damaged case: everything that can be read, in a new file, and what is missing by table.

The damaged file is only read, page by page and without SQLite: rows are found from the roots of
their tables, and where that way is broken, by their shape. Which rows are missing is known from the
indexes, which lie on other pages than the rows.
"""

from __future__ import annotations

import mmap
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

from db import derived, format, log
from db.errors import BadInput, Damaged, InUse, NewerFormat, NotACase
from db.language import say
from db.migrations import FORMAT_MAJOR
from db.strangers import fresh, mending, permitted, untrusted
from db.strangers.outcome import Cancelled, Loss, Progress, Recovered
from db.strangers.pages import Pages, Raw, Text, Tree
from db.strangers.permitted import Column

_SIZES = tuple(1 << power for power in range(9, 17))
#: The index by which the rows of a table are counted when their own pages are gone.
_COUNTED_BY = {"change": "change_txn", "txn": "txn_hlc", "blob": "sqlite_autoindex_blob_1"}
_MANY = 1 << 60


@dataclass(slots=True)
class _Found:
    """One table of the damaged file."""

    leaves: list[int] = field(default_factory=list)
    expected: set[int] = field(default_factory=set)
    counted: bool = False
    broken: bool = False
    read: set[int] = field(default_factory=set)
    unfit: int = 0
    mended: int = 0


def recover(
    path: Path,
    out: Path,
    progress: Progress = lambda share, doing: None,
    cancelled: Cancelled = lambda: False,
) -> Recovered:
    """Bring what can be read of the case into a new one at `out`; the damaged file stays as it is.

    Raises NotFound, NotACase, NewerFormat, InUse, BadInput when `cancelled`, and Damaged when
    nothing at all can be read.
    """
    begun = time.monotonic()
    untrusted.plain_file(path)
    progress(0.0, say("reading the pages"))
    try:
        with path.open("rb") as file:
            # Closed with the last page that is looked at.
            held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except ValueError as error:
        raise NotACase(say("“{name}” is empty. It was left as it is.", name=path.name)) from error
    except OSError as error:
        raise InUse(
            say("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    return _recover(path, out, memoryview(held), _stoppable(progress, cancelled), begun)


def _stoppable(progress: Progress, cancelled: Cancelled) -> Progress:
    """Progress that is the place to stop at."""

    def told(share: float, doing: str) -> None:
        if cancelled():
            raise BadInput(say("Stopped. Nothing was written."))
        progress(share, doing)

    return told


def _recover(
    path: Path, out: Path, content: memoryview, progress: Progress, begun: float
) -> Recovered:
    pages = Pages(content, _page_size(content, path.name))
    found, told = _tables(pages)
    told += _about_file(path, content)
    with fresh.started(out, _MANY) as ours:
        for number, table in enumerate(untrusted.TABLES):
            share = (
                0.6 * number / len(untrusted.TABLES),
                say("reading {table}", table=table.replace("_", " ")),
            )
            _bring(pages, found[table], table, ours, partial(progress, *share))
        if not found["case_meta"].read and not found["incident"].read:
            raise Damaged(
                say(
                    "Nothing of “{name}” can be read. It was left as it is; look for a copy.",
                    name=path.name,
                )
            )
        progress(0.6, say("mending references"))
        told += mending.mend(ours)
        for table, lost in mending.left_out(ours).items():
            found[table].unfit += lost
        for table, mended in mending.emptied(ours).items():
            found[table].mended += mended
        fresh.finish(ours, _MANY, progress, searchable=True)
        mending.seal(ours)
        rows = {
            table: int(ours.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
            for table in untrusted.TABLES
        }
    losses = tuple(
        loss for loss in (_loss(table, each) for table, each in found.items()) if not loss.nothing
    )
    progress(1.0, "done")
    kept = {table: count for table, count in rows.items() if count}
    return Recovered(kept, losses, tuple(told), time.monotonic() - begun)


def _loss(table: str, found: _Found) -> Loss:
    return Loss(
        table,
        missing=len(found.expected - found.read),
        unfit=found.unfit,
        mended=found.mended,
        uncounted=found.broken and not found.counted,
    )


def _page_size(content: memoryview, name: str) -> int:
    """How large the pages are. Raises NotACase or NewerFormat for what no Casebinder of this
    generation wrote; one damaged number in the header is no reason."""
    head = bytes(content[:100])
    application = int.from_bytes(head[68:72], "big")
    if application != format.APPLICATION_ID and head[:16] != b"SQLite format 3\0":
        raise NotACase(say("“{name}” is not a case file. It was left as it is.", name=name))
    if application != format.APPLICATION_ID and b"CREATE TABLE case_meta" not in _start(content):
        raise NotACase(say("“{name}” is not a Casebinder case. It was left as it is.", name=name))
    major = int.from_bytes(head[60:64], "big") // 1000
    if FORMAT_MAJOR < major < 100:
        raise NewerFormat(
            say(
                "“{name}” was written by a newer Casebinder. Nothing was changed; a newer "
                "program can recover it.",
                name=name,
            )
        )
    size = int.from_bytes(head[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size in _SIZES else max(_SIZES, key=lambda each: _sense(content, each))


def _start(content: memoryview) -> bytes:
    return bytes(content[: 1 << 20])


def _sense(content: memoryview, size: int) -> int:
    """How many of the first pages begin as pages do, were this their size."""
    starts = range(size, min(len(content), 400 * size), size)
    return sum(content[at] in (2, 5, 10, 13) for at in starts) * size


def _about_file(path: Path, content: memoryview) -> list[str]:
    said = int.from_bytes(content[28:32], "big") * _size_said(content)
    told = []
    if said > len(content):
        told.append(
            say(
                "The file is cut short: {count:,} of {said:,} bytes are there.",
                count=len(content),
                said=said,
            )
        )
    if beside := untrusted.beside(path):
        told.append(
            say(
                "“{beside}” lies beside the file and was not used: the last acts may be in it.",
                beside=beside[0],
            )
        )
    return told


def _size_said(content: memoryview) -> int:
    size = int.from_bytes(content[16:18], "big")
    return 65536 if size == 1 else size


def _tables(pages: Pages) -> tuple[dict[str, _Found], list[str]]:
    """The leaves of every table; those that nobody points to by their shape."""
    found = {table: _Found() for table in untrusted.TABLES}
    seen: set[int] = set()
    schema = pages.tree(1, seen)
    roots: dict[str, int] = {}
    for leaf in schema.leaves:
        for row in pages.rows(leaf)[0]:
            if len(row.values) == 5 and isinstance(row.values[3], int) and row.values[3] > 1:
                roots[str(row.values[1])] = row.values[3]
    for name, root in roots.items():
        tree = pages.tree(root, seen)
        if name in found:
            found[name].leaves = tree.leaves
            found[name].broken = bool(tree.holes)
        else:
            _count(pages, name, tree, found)
    for table, each in found.items():
        each.broken = each.broken or table not in roots
    told = []
    if any(each.broken for each in found.values()) and (lost := _place_orphans(pages, found, seen)):
        told.append(
            say(
                "{lost:,} pages hold rows of which nobody can say to what table they belong.",
                lost=lost,
            )
        )
    return found, told


def _count(pages: Pages, index: str, tree: Tree, found: dict[str, _Found]) -> None:
    """Note the rows that an index knows."""
    table = next((name for name, by in _COUNTED_BY.items() if by == index), index[: -len("_txn")])
    if index != _COUNTED_BY.get(table, f"{table}_txn") or table not in found:
        return
    found[table].counted = not tree.holes
    for page in (*tree.inner, *tree.leaves):
        for key in pages.keys(page):
            if isinstance(key[-1], int) and key[-1] > 0:
                found[table].expected.add(key[-1])


def _place_orphans(pages: Pages, found: dict[str, _Found], seen: set[int]) -> int:
    """Give leaves that no tree reached to the one broken table whose shape they have; how many
    stay without."""
    broken = [table for table, each in found.items() if each.broken]
    lost = 0
    for leaf in pages.leaf_tables():
        rows = [] if leaf in seen else pages.rows(leaf)[0]
        if not rows:
            continue
        fitting = [table for table in broken if _fits(table, rows, found[table])]
        if len(fitting) > 1:
            known = [t for t in fitting if any(row.rowid in found[t].expected for row in rows)]
            fitting = known or fitting
        if len(fitting) == 1:
            found[fitting[0]].leaves.append(leaf)
        elif fitting:
            lost += 1
    return lost


def _fits(table: str, rows: Sequence[Raw], found: _Found) -> bool:
    columns = _all_columns()[table]
    if found.counted and not any(row.rowid in found.expected for row in rows):
        return False
    return all(
        len(row.values) == len(columns)
        and row.rowid > 0
        and not any(
            column is not None and column.name != "id" and column.fault(_plain(value))
            for column, value in zip(columns, row.values, strict=True)
        )
        for row in rows[:4]
    )


@cache
def _all_columns() -> dict[str, list[Column | None]]:
    """The columns of each table as they lie in a row; None for derived ones."""
    connection = fresh.blank()
    try:
        return {
            table: [
                next((each for each in permitted.columns()[table] if each.name == name), None)
                for name in log.columns(connection, table)
            ]
            for table in untrusted.TABLES
        }
    finally:
        connection.close()


def _plain(value: object) -> Any:
    return str(value) if isinstance(value, Text) else value


def _bring(
    pages: Pages, found: _Found, table: str, ours: sqlite3.Connection, told: Callable[[], None]
) -> None:
    """Put the rows of a table into the new file."""
    shape = _all_columns()[table]
    columns = [column for column in shape if column is not None]
    defaults = mending.defaults(ours, table)
    names = [column.name for column in columns]

    def fitted() -> Iterator[tuple[Any, ...]]:
        for leaf in found.leaves:
            told()
            rows, lost = pages.rows(leaf)
            if lost and not found.counted:
                found.broken = True
            for row in rows:
                values = _fitted(row, shape, defaults) if row.rowid not in found.read else None
                if values is None:
                    found.unfit += row.rowid not in found.read
                    continue
                found.read.add(row.rowid)
                found.mended += values[1]
                yield values[0]

    listed, rows = derived.completed(table, names, fitted())
    fields = ", ".join(map(log.quoted, listed))
    insert = f"INSERT INTO {table}({fields}) VALUES ({', '.join('?' * len(listed))})"
    tally: Counter[str] = Counter()
    for row in rows:
        try:
            ours.execute(insert, row)
        except sqlite3.IntegrityError:
            tally["unfit"] += 1
    found.unfit += tally["unfit"]


def _fitted(
    row: Raw, shape: Sequence[Column | None], defaults: dict[str, object]
) -> tuple[tuple[Any, ...], bool] | None:
    """A row as its columns take it, and whether something was repaired; None when it is no row."""
    if len(row.values) != len(shape) or row.rowid < 1:
        return None
    values: list[Any] = []
    mended = False
    for column, value in zip(shape, row.values, strict=True):
        if column is None:
            continue
        if column.name == "id" and value is None:
            values.append(row.rowid)
            continue
        mended = mended or (isinstance(value, Text) and value.mended)
        held = _plain(value)
        if isinstance(held, str):
            held = held.replace("\0", "\ufffd")
        if column.kind == "REAL" and isinstance(held, int):
            held = float(held)
        if column.fault(held):
            if column.refers and not column.nullable:
                return None
            held = None if column.nullable else defaults.get(column.name)
            if held is None and not column.nullable:
                return None
            mended = True
        values.append(held)
    return tuple(values), mended

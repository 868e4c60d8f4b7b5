"""A colleague's copy, opened without trust: read only, its shape checked, its log recomputed.

Hides everything that makes a file unfit to merge: not a case, another case, newer, damaged, a log
that names what is no field. Nothing in it runs and no path in it is followed: its rows travel as
values through this program into tables that check them again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from db import format, log, place, schema
from db.errors import BadInput, Damaged, NewerFormat
from db.language import many, say
from db.passing_files import passing_folder, writing
from db.reader import Reader
from db.strangers import make_safe, untrusted

#: A clock this far ahead (milliseconds) is told: its edits would win for as long.
_AHEAD = 24 * 3600 * 1000
#: Bytes up to which every value of their file is checked first: a second at most. A larger one is
#: checked in its shape here and in its values as they come in.
_QUICK = 16 << 20


class Held:
    """Their file made ready once, to be looked at several times. Raises what `opened` raises."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ready = ExitStack()
        _check_header(path)
        self._readable = self._ready.enter_context(_to_be_read(path))

    @contextmanager
    def opened(self) -> Iterator[Reader]:
        """To be read, on any thread."""
        yield from _read(self._readable, self.path)

    def close(self) -> None:
        """It is looked at no more."""
        self._ready.close()


@contextmanager
def opened(path: Path) -> Iterator[Reader]:
    """Their file, to be read. Raises NotFound, NotACase, NewerFormat, Damaged or InUse."""
    _check_header(path)
    with _to_be_read(path) as readable:
        yield from _read(readable, path)


def _check_header(path: Path) -> None:
    header = format.read_header(path)
    if header.newer_minor:
        raise NewerFormat(
            say(
                "“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge "
                "with that program; nothing was changed.",
                name=path.name,
                major=header.major,
                minor=header.minor,
            )
        )


@contextmanager
def _to_be_read(path: Path) -> Iterator[Path]:
    """The file to read: a case that is open here as it is; any other never with what lies beside
    it, and when that is quick, every value of it checked first."""
    if place.is_held(path):
        yield path
        return
    if beside := untrusted.beside(path):
        raise BadInput(
            say(
                "“{name}” was not closed properly: “{beside}” lies beside it. Open it in "
                "Casebinder once, close it and merge again; nothing was changed.",
                name=path.name,
                beside=beside[0],
            )
        )
    if path.stat().st_size > _QUICK:
        yield path
        return
    with passing_folder() as folder:
        safe = folder / path.name
        with writing():
            make_safe(path, safe, searchable=False)
        yield safe


def _read(readable: Path, path: Path) -> Iterator[Reader]:
    try:
        connection = format.connect_reader(readable)
    except sqlite3.Error as error:
        raise format.as_case_error(error, path) from error
    try:
        schema.check(connection, path.name)
        reader = Reader(connection)
        with reader.snapshot():
            yield reader
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise
        raise format.as_case_error(error, path) from error
    finally:
        connection.close()


def is_kin(mine: Reader, theirs: Reader) -> bool:
    """Whether both files are the same case: copies of it, or shares."""
    own, other = (
        reader.value("SELECT value FROM case_meta WHERE key = 'uuid'") for reader in (mine, theirs)
    )
    return bool(own == other)


def check_kin(mine: Reader, theirs: Reader, name: str) -> None:
    """Refuse a copy of another case: they share nothing to merge along. Raises BadInput."""
    if not is_kin(mine, theirs):
        title = theirs.value("SELECT value FROM case_meta WHERE key = 'title'") or name
        raise BadInput(
            say(
                "“{name}” is no copy of this case but of another one (“{title}”), so there "
                "is nothing to merge along. Nothing was changed.",
                name=name,
                title=title,
            )
        )


def check_log(theirs: Reader, new: list[int], name: str) -> tuple[str, ...]:
    """Sentences about a log that is odd but usable. Raises Damaged when it names unknown fields."""
    tables = {
        table: frozenset(log.logged_columns(theirs.connection, table))
        for table in log.held(theirs.connection)
    }
    for table, column in theirs.rows("SELECT DISTINCT tbl, col FROM change"):
        if column not in tables.get(table, ()):
            raise Damaged(
                say(
                    "The change log of “{name}” names a field that does not exist "
                    "(“{table}.{column}”). It was not merged; nothing was changed.",
                    name=name,
                    table=table,
                    column=column,
                )
            )
    doubts = []
    altered = sum(_digest(theirs, txn) != log.digest(theirs.connection, txn) for txn in new)
    if altered:
        acts = many(altered, "one act", "{count:,} acts")
        doubts.append(
            say(
                "{acts} of their log do not match their seal: edited outside the program?",
                acts=acts,
            )
        )
    return tuple(doubts)


def _digest(theirs: Reader, txn: int) -> str:
    seal = str(theirs.value("SELECT digest FROM txn WHERE id = ?", txn) or "")
    return seal.removeprefix(log.PART)


def clock_ahead(theirs: Reader, now_ms: int) -> str:
    """A sentence when a clock of theirs is more than a day ahead; "" otherwise."""
    newest = int(theirs.value("SELECT coalesce(max(hlc), 0) FROM txn")) >> 16
    if newest <= now_ms + _AHEAD:
        return ""
    days = (newest - now_ms) // (24 * 3600 * 1000)
    return say(
        "A clock on their side is {days:,} days ahead; where both changed a field, "
        "their change counts as the newer one.",
        days=days,
    )

"""A file nobody vouches for, opened so that nothing in it can act: read only, limits, and a list of
what may be asked.

Hides the order that held against every attack tried (see docs/security.md): the plain file, its
header, the limits, the exact shape, the list of permitted reads, the structure of each table.
A journal or write-ahead log lying beside the file is never used: it could change what is read.
"""

from __future__ import annotations

import sqlite3
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from db import format, log, schema
from db.errors import CaseError, Damaged, InUse, NewerFormat, NotACase, NotFound
from db.format import Header
from db.language import say

#: Bytes; a longer value is refused by SQLite itself, before it is in memory.
LARGEST_VALUE = 512 << 20
#: Seconds for any file, and how many bytes more earn one second more.
_PATIENCE, _BYTES_A_SECOND = 60.0, 2 << 20
_BESIDE = ("-journal", "-wal", "-shm")
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 64),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000),
    (sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 8),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)
_SETTINGS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "cache_size=-65536",
    "query_only=ON",
)
_FUNCTIONS = frozenset(
    {"length", "instr", "coalesce", "typeof", "count", "min", "max", "substr", "char"}
)
_PRAGMAS = frozenset({"quick_check", "table_info", "database_list", "user_version"})
_SCHEMA_TABLES = frozenset({"sqlite_master", "sqlite_schema", "sqlite_temp_master"})
#: Definitions that are none of ours; with more of them a file was hardly a case before.
_STRAYS_MAX = 1_000
#: All that is ever read from a stranger's file.
TABLES: tuple[str, ...] = ("txn", "blob", *log.SYNCED, "change", "merge", "conflict")


def plain_file(path: Path) -> int:
    """Its size. Raises NotFound, NotACase (a link, a folder, a device) or InUse."""
    try:
        state = path.lstat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(say("“{path}” does not exist.", path=path)) from error
    except (OSError, ValueError) as error:
        raise InUse(say("“{name}” cannot be read. Nothing was changed.", name=path.name)) from error
    if stat.S_ISLNK(state.st_mode):
        raise NotACase(
            say(
                "“{name}” is only a link to another place. Choose the file itself; nothing "
                "was opened.",
                name=path.name,
            )
        )
    if not stat.S_ISREG(state.st_mode):
        raise NotACase(say("“{name}” is not a file. Nothing was opened.", name=path.name))
    return state.st_size


def beside(path: Path) -> tuple[str, ...]:
    """Names of journals and logs lying beside the file that hold something."""
    found = (path.with_name(path.name + suffix) for suffix in _BESIDE)
    return tuple(each.name for each in found if each.is_file() and each.stat().st_size)


def header(path: Path) -> Header:
    """The header, every number of it checked. Raises what `format.read_header` does."""
    size = plain_file(path)
    found = format.read_header(path)
    if found.newer_minor:
        raise NewerFormat(
            say(
                "“{name}” was written by a newer Casebinder (format {major}.{minor}), so it "
                "cannot be checked here. Nothing was changed; a newer program opens it.",
                name=path.name,
                major=found.major,
                minor=found.minor,
            )
        )
    with path.open("rb") as file:
        head = file.read(100)
    power_of_two = found.page_size & (found.page_size - 1) == 0
    if head[20] != 0 or not power_of_two or head[18] not in (1, 2) or head[19] not in (1, 2):
        raise Damaged(
            say("The header of “{name}” is damaged. The file was left as it is.", name=path.name)
        )
    if found.pages * found.page_size != size:
        raise Damaged(
            say(
                "“{name}” is cut short or was copied while it was open: {size:,} of "
                "{pages:,} bytes are there. It was left as it is; ask for a copy made after "
                "closing the case.",
                name=path.name,
                size=size,
                pages=found.pages * found.page_size,
            )
        )
    return found


def _address(path: Path) -> str:
    return f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"


def connect(path: Path, is_stopped: Callable[[], bool] = lambda: False) -> sqlite3.Connection:
    """A connection that only reads the main file, with limits, and that ends in time."""
    connection = sqlite3.connect(
        _address(path),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    end = time.monotonic() + _PATIENCE + path.stat().st_size / _BYTES_A_SECOND
    connection.set_progress_handler(lambda: time.monotonic() > end or is_stopped(), 20_000)
    return connection


@contextmanager
def attached(ours: sqlite3.Connection, path: Path) -> Iterator[None]:
    """A file that passed inspection, beside our own under the name `theirs`: its tables can be read
    from there and nothing else."""
    with telling(path):
        ours.execute("ATTACH ? AS theirs", (_address(path),))

    def allowed(act: int, first: str | None, _: object, where: str | None, __: object) -> int:
        reading = act == sqlite3.SQLITE_READ and first in TABLES
        return sqlite3.SQLITE_OK if where != "theirs" or reading else sqlite3.SQLITE_DENY

    ours.set_authorizer(allowed)
    try:
        yield
    finally:
        ours.set_authorizer(None)


def permit_reading(connection: sqlite3.Connection) -> None:
    """From here on nothing but our tables can be read, with a handful of functions."""
    readable = frozenset(TABLES) | _SCHEMA_TABLES | {""}

    def allowed(act: int, first: str | None, second: str | None, _: object, inner: object) -> int:
        fine = (
            act == sqlite3.SQLITE_SELECT
            or (act == sqlite3.SQLITE_READ and first in readable and inner is None)
            or (act == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS)
            or (act == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS)
        )
        return sqlite3.SQLITE_OK if fine else sqlite3.SQLITE_DENY

    connection.set_authorizer(allowed)


@contextmanager
def opened(
    path: Path, is_stopped: Callable[[], bool] = lambda: False
) -> Iterator[tuple[Header, sqlite3.Connection]]:
    """The file, inspected: the tables that are read are exactly ours, and each is sound."""
    found = header(path)
    with telling(path):
        connection = connect(path, is_stopped)
    try:
        with telling(path):
            _check_shape(connection, path.name)
            permit_reading(connection)
            _check_structure(connection, path.name)
        yield found, connection
    finally:
        connection.close()


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """What SQLite says about a stranger's file becomes a sentence."""
    try:
        yield
    except CaseError:
        raise
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise as_case_error(error, path.name) from error
    except MemoryError as error:
        raise Damaged(
            say("“{name}” asks for more memory than there is. Nothing was changed.", name=path.name)
        ) from error


def as_case_error(error: Exception, name: str) -> CaseError:
    """The sentence for an error while a stranger's file is read."""
    text = str(error)
    if "interrupted" in text:
        return Damaged(
            say(
                "Reading “{name}” took longer than its size allows, so it was stopped. "
                "Nothing was changed.",
                name=name,
            )
        )
    if "too big" in text or "too large" in text:
        return Damaged(
            say("“{name}” holds a value too large for a case. Nothing was changed.", name=name)
        )
    if "unable to open" in text or "disk I/O" in text:
        return InUse(say("“{name}” cannot be read. Nothing was changed.", name=name))
    if "decode" in text:
        return Damaged(
            say("“{name}” holds text that is none (not UTF-8). Nothing was changed.", name=name)
        )
    return Damaged(
        say(
            "“{name}” is damaged or was altered outside Casebinder. It was left as it "
            "is; ask for another copy, or recover what can be read with “casebinder "
            "recover”.",
            name=name,
        )
    )


def _check_shape(connection: sqlite3.Connection, name: str) -> None:
    """Exactly what this program makes, each with pages of its own."""
    odd = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE typeof(type) <> 'text' OR typeof(name) <> 'text' "
        "OR typeof(tbl_name) <> 'text' OR typeof(sql) NOT IN ('text', 'null') "
        "OR typeof(rootpage) <> 'integer'"
    ).fetchone()[0]
    twice = connection.execute(
        "SELECT (SELECT count(*) FROM (SELECT 1 FROM sqlite_schema WHERE rootpage <> 0 "
        "GROUP BY rootpage HAVING count(*) > 1)) + (SELECT count(*) FROM (SELECT 1 FROM "
        "sqlite_schema GROUP BY name HAVING count(*) > 1))"
    ).fetchone()[0]
    if odd or twice:
        raise Damaged(
            say(
                "The inner order of “{name}” is not one that Casebinder makes. It was left "
                "as it is; ask for another copy.",
                name=name,
            )
        )
    every = tuple(schema.strays(connection))
    for stray in every:
        if stray.item in TABLES and stray.kind != "trigger":
            raise stray.refusal(name)
    if len(every) > _STRAYS_MAX:
        raise Damaged(
            say("“{name}” holds very much that is no case. It was left as it is.", name=name)
        )


def strays(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What stands in the file beside, or in the place of, what Casebinder makes: it is never read,
    and stays behind. In words: “trigger x”."""
    found = (each for each in schema.strays(connection) if not each.missing)
    return tuple(f"{each.kind} “{_shown(each.item)}”" for each in found)


def _shown(name: str) -> str:
    return "".join(mark if mark.isprintable() else "?" for mark in name[:60])


def _check_structure(connection: sqlite3.Connection, name: str) -> None:
    """The pages of each of our tables; the search index, which hostile bytes could be in, is never
    entered."""
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    for table in TABLES:
        if table not in present:
            continue
        try:
            found = connection.execute(f"PRAGMA quick_check('{table}')").fetchall()
        except sqlite3.DatabaseError as error:
            raise as_case_error(error, name) from error
        if found != [("ok",)]:
            raise Damaged(
                say(
                    "The table “{table}” of “{name}” is damaged or was altered outside "
                    "Casebinder. It was left as it is; ask for another copy, or recover what can "
                    "be read with “casebinder recover”.",
                    table=table,
                    name=name,
                )
            )

"""What makes a file a case file, and how every connection to one is opened and hardened.

SQLite's own header carries the application id and the format number, so that the file is
recognised without being opened. Connections: WAL with synchronous=FULL and a passive
checkpoint after each step while a case is open (0 of 1,400 killed processes lost an
acknowledged step), one plain file again after closing.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from db.errors import CaseError, Damaged, InUse, NewerFormat, NotACase, NotFound
from db.language import say
from db.migrations import FORMAT_MAJOR, FORMAT_MINOR

APPLICATION_ID = 0x43415345  # "CASE"
SUFFIX = ".case"
_MAGIC = b"SQLite format 3\0"
_WAL_FLAG = 2
# KiB of the file that the writer holds in memory.
_CACHE = 65_536
_WIDE_CACHE = 196_608


@dataclass(frozen=True, slots=True)
class Header:
    """The first 100 bytes of a case file. `major`, `minor`: format; `wal`: not closed cleanly."""

    major: int
    minor: int
    pages: int
    page_size: int
    wal: bool

    @property
    def newer_minor(self) -> bool:
        """Written by a newer program of the same generation: may be read, not written."""
        return self.major == FORMAT_MAJOR and self.minor > FORMAT_MINOR

    @property
    def older(self) -> bool:
        """Written by an older program: opening it to write brings it up to date."""
        return (self.major, self.minor) < (FORMAT_MAJOR, FORMAT_MINOR)


def read_header(path: Path) -> Header:
    """Look at the header alone. Raises NotFound, NotACase, NewerFormat, Damaged or InUse."""
    head, size = _first_bytes(path)
    if head[:16] != _MAGIC or len(head) < 100:
        raise NotACase(say("“{name}” is not a case file. It was left as it is.", name=path.name))
    page_size = struct.unpack(">H", head[16:18])[0]
    page_size = 65536 if page_size == 1 else page_size
    pages, encoding, version, application = (
        struct.unpack(">I", head[at : at + 4])[0] for at in (28, 56, 60, 68)
    )
    if application != APPLICATION_ID:
        raise NotACase(
            say(
                "“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.",
                name=path.name,
            )
        )
    major, minor = divmod(version, 1000)
    if major > FORMAT_MAJOR:
        raise NewerFormat(
            say(
                "“{name}” was written by a newer Casebinder (format {major}.{minor}; this "
                "one knows {format_major}.{format_minor}). Nothing was changed; a newer "
                "program opens it.",
                name=path.name,
                major=major,
                minor=minor,
                format_major=FORMAT_MAJOR,
                format_minor=FORMAT_MINOR,
            )
        )
    wal = head[18] == _WAL_FLAG
    if major < 1 or encoding != 1 or page_size < 512:
        raise Damaged(
            say("The header of “{name}” is damaged. The file was left as it is.", name=path.name)
        )
    if pages * page_size > size and not _wal_beside(path):
        raise Damaged(
            say(
                "“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left "
                "as it is; look for a complete copy.",
                name=path.name,
                size=size,
                pages=pages * page_size,
            )
        )
    return Header(major, minor, pages, page_size, wal)


def _first_bytes(path: Path) -> tuple[bytes, int]:
    if not path.exists():
        raise NotFound(say("“{path}” does not exist.", path=path))
    if not path.is_file():
        raise NotACase(say("“{path}” is not a file.", path=path))
    try:
        with path.open("rb") as file:
            return file.read(100), path.stat().st_size
    except OSError as error:
        raise InUse(
            say("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error


def _wal_beside(path: Path) -> bool:
    return path.with_name(path.name + "-wal").exists()


def sqlite_version() -> str:
    """Which SQLite is at work: "3.45.1"."""
    return sqlite3.sqlite_version


def _lies_alone(path: Path) -> bool:
    """Whether nothing beside a file belongs to it, or nobody could write there."""
    return not os.access(path.parent, os.W_OK) or has_foreign_wal(path)


def has_foreign_wal(path: Path) -> bool:
    """Whether a -wal lies beside a case that was closed, as its header says: so it is of another
    file, and what it holds would be written into this one."""
    beside = path.with_name(path.name + "-wal")
    if not beside.exists() or not beside.stat().st_size:
        return False
    return _first_bytes(path)[0][18:19] != bytes([_WAL_FLAG])


def connect_writer(path: Path) -> sqlite3.Connection:
    """The one connection that may write. `PRAGMA` settings are all checked in tests."""
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, timeout=5.0, cached_statements=512
    )
    _set(
        connection,
        # Of a new file; others keep theirs. An import writes a third less than with 4 KiB.
        "page_size=8192",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        f"cache_size=-{_CACHE}",
        "journal_mode=WAL",
        "synchronous=FULL",
        # One connection checkpoints (the WAL-reset bug of SQLite < 3.51.3 needs two).
        "wal_autocheckpoint=0",
    )
    return connection


def widen(connection: sqlite3.Connection) -> None:
    """More memory for a step that writes very many rows: pages that do not fit are written twice.
    `narrow` ends it."""
    connection.execute(f"PRAGMA cache_size=-{_WIDE_CACHE}")


def narrow(connection: sqlite3.Connection) -> None:
    """The usual memory again."""
    if connection.execute("PRAGMA cache_size").fetchone()[0] != -_CACHE:
        connection.execute(f"PRAGMA cache_size=-{_CACHE}")
        connection.execute("PRAGMA shrink_memory")


def connect_reader(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection that cannot write. `immutable`: nobody writes the file now. A -wal that is not
    its own is ignored."""
    alone = immutable or _lies_alone(path)
    options = "mode=ro&immutable=1" if alone else "mode=ro"
    connection = sqlite3.connect(
        f"file:{quote(str(path.resolve()))}?{options}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
        cached_statements=256,
    )
    _set(
        connection,
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "temp_store=MEMORY",
        "cache_size=-16384",
        "query_only=ON",
    )
    return connection


def _set(connection: sqlite3.Connection, *pragmas: str) -> None:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except UnicodeDecodeError as error:
        # SQLite quotes damaged names in its message, and they need not be UTF-8.
        connection.close()
        raise sqlite3.DatabaseError("malformed database schema") from error
    except sqlite3.Error:
        connection.close()
        raise


def as_case_error(error: sqlite3.Error, path: Path) -> CaseError:
    """The plain sentence for what SQLite says about a user's file."""
    text = str(error)
    name = path.name
    if "locked" in text or "busy" in text:
        return InUse(
            say("“{name}” is being written by another program. Nothing was changed.", name=name)
        )
    if "readonly" in text or "unable to open" in text:
        return InUse(say("“{name}” cannot be written here. Nothing was changed.", name=name))
    if "full" in text:
        return InUse(
            say("The disk is full. “{name}” was kept as it was before this step.", name=name)
        )
    if "disk I/O" in text:
        return InUse(
            say("The disk did not answer while “{name}” was used. Nothing was changed.", name=name)
        )
    if "not a database" in text:
        return NotACase(say("“{name}” is not a case file. It was left as it is.", name=name))
    return Damaged(
        say(
            "“{name}” is damaged ({text_}). It was left as it is; look for a copy.",
            name=name,
            text_=text,
        )
    )

"""The whole case as it is, its history included: for somebody who works on it too and will hand
it back, or into whose copy it is to be taken.

Hides that the pages are copied and no row is looked at: unlike in a share, nothing stays.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from db import log
from db.export.wanted import Progress
from db.language import say
from db.reader import Reader
from db.records import meta
from db.sharing.sharing import Shared

PROFILE = say("a copy with its history")
_PAGES = 4096


def counts(reader: Reader) -> dict[str, int]:
    """The rows by table that a copy holds, without what was deleted."""
    return {
        table: int(rows)
        for table in log.SYNCED
        if (rows := reader.value(f"SELECT count(*) FROM {table} WHERE deleted = 0"))
    }


def write(reader: Reader, path: Path, progress: Progress) -> Shared:
    """Copy the case into the new file `path`. Raises OSError, sqlite3.Error, and whatever
    `progress` raises to stop; then no file is left."""

    def told(_: int, left: int, whole: int) -> None:
        progress(1 - left / max(1, whole), say("copying the case"))

    target = sqlite3.connect(path)
    try:
        with reader.snapshot():  # or a step of somebody's in between would begin it anew
            reader.connection.backup(target, pages=_PAGES, progress=told)
        target.execute("PRAGMA journal_mode=DELETE")
    except BaseException:
        target.close()
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    target.close()
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    held, size = counts(reader), path.stat().st_size
    return Shared(path, PROFILE, held, (), meta.get(reader).uuid, log.head(reader.connection), size)

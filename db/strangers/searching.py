"""The search index of a new case, made beside everything else in a file of its own.

Folding and indexing a million titles takes as long as all the rest; the index is then moved as it
is, because both files are ours.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from db.log import quoted
from db.search import index
from db.search.fold import FOLD_VERSION
from db.strangers import untrusted
from db.strangers.outcome import Cancelled

_CHUNK = 5_000
_PARTS = ("data", "idx", "docsize", "config")


def build(path: Path, place: Path, cancelled: Cancelled) -> None:
    """Index the texts of the inspected file at `path` into the new file `place`."""
    place.unlink(missing_ok=True)
    theirs = untrusted.connect(path, cancelled)
    ours = sqlite3.connect(place, isolation_level=None)
    try:
        for setting in ("page_size=8192", "journal_mode=OFF", "synchronous=OFF"):
            ours.execute(f"PRAGMA {setting}")
        ours.execute("BEGIN")
        index.install(ours)
        for each in index.INDEXED:
            for rows in _live(theirs, each):
                index.feed(ours, each.table, ("id", *each.columns), rows)
            ours.execute(f"INSERT INTO {each.index}({each.index}) VALUES ('optimize')")
        ours.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if "full" in str(error) or "disk" in str(error):
            raise
        raise untrusted.as_case_error(error, path.name) from error
    finally:
        ours.close()
        theirs.close()


def _live(theirs: sqlite3.Connection, each: index.Indexed) -> Iterator[list[tuple[object, ...]]]:
    fields = ", ".join(map(quoted, each.columns))
    asked = theirs.execute(f"SELECT id, {fields} FROM {each.table} NOT INDEXED WHERE deleted = 0")
    while rows := asked.fetchmany(_CHUNK):
        yield rows


def move(ours: sqlite3.Connection, place: Path) -> None:
    """Take the index over; part of the open transaction."""
    ours.execute("ATTACH ? AS made", (str(place),))
    for each in index.INDEXED:
        for part in _PARTS:
            table = f"{each.index}_{part}"
            ours.execute(f"DELETE FROM main.{table}")
            ours.execute(f"INSERT INTO main.{table} SELECT * FROM made.{table}")
    ours.execute("UPDATE search_state SET fold_version = ?", (FOLD_VERSION,))

"""The marks of every text in the case file: written when a text is kept, made up for where they
are missing.

Derived data: never logged, never taken from another file. A text keeps its marks when it is
deleted, so that undo need not make them again; whoever asks leaves deleted texts out.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable

import numpy as np

from db.likeness.marks import VERSION, marks
from db.likeness.worded import Ints, worded

_COUNT = struct.Struct("<I")
_UNMARKED = (
    "FROM snapshot p WHERE NOT EXISTS "
    "(SELECT 1 FROM text_signature t WHERE t.snapshot = p.id AND t.version = ?)"
)


def follow(connection: sqlite3.Connection, txn: int) -> None:
    """Mark the texts that a transaction made; call before it is committed."""
    _mark(
        connection,
        connection.execute(
            f"SELECT p.id, p.cleaned_text {_UNMARKED} AND p.created_txn = ?", (VERSION, txn)
        ),
    )


def keep(connection: sqlite3.Connection, snapshot: int, text: str) -> None:
    """Mark one text now, inside a step, so that the next ones of the step find it."""
    _mark(connection, [(snapshot, text)])


def make_up(connection: sqlite3.Connection, most: int) -> int:
    """Mark at most so many of the texts that have no marks of today's kind; how many it were."""
    if connection.execute("SELECT 1 FROM text_signature WHERE version <> ?", (VERSION,)).fetchone():
        connection.execute("DELETE FROM text_mark")
        connection.execute("DELETE FROM text_signature")
    return _mark(
        connection,
        connection.execute(f"SELECT p.id, p.cleaned_text {_UNMARKED} LIMIT ?", (VERSION, most)),
    )


def unmarked(connection: sqlite3.Connection) -> int:
    """How many texts have no marks yet, so that they are found by nobody."""
    (left,) = connection.execute(f"SELECT count(*) {_UNMARKED}", (VERSION,)).fetchone()
    return int(left)


def packed(words: int, found: Ints) -> bytes:
    """What is kept beside the marks: how many words the text has, and all its marks."""
    return _COUNT.pack(words) + found.astype("<i8").tobytes()


def unpacked(signature: bytes) -> tuple[int, Ints]:
    """Words and marks, as `packed` made them."""
    (words,) = _COUNT.unpack_from(signature)
    return words, np.frombuffer(signature, "<i8", offset=_COUNT.size).astype(np.int64)


def _mark(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> int:
    signatures: list[tuple[int, int, bytes]] = []
    rows: list[tuple[int, int]] = []
    for snapshot, text in texts:
        cut = worded(text)
        found = marks(cut)
        signatures.append((snapshot, VERSION, packed(len(cut), found)))
        rows.extend((mark, snapshot) for mark in found.tolist())
    rows.sort()  # in the order of the table: a third of the time for many texts
    connection.executemany("INSERT OR IGNORE INTO text_mark VALUES (?, ?)", rows)
    connection.executemany("INSERT OR REPLACE INTO text_signature VALUES (?, ?, ?)", signatures)
    return len(signatures)

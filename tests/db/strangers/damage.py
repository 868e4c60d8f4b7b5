"""Case files damaged at random: what disks, sticks and cut transfers do, and odd values."""

from __future__ import annotations

import random
import sqlite3
import struct
from pathlib import Path

from tests.db.strangers.hostile import PAGE, Prepared, rewritten


def flipped(prepared: Prepared, chance: random.Random, bits: int) -> bytes:
    """So many bits changed anywhere."""
    content = bytearray(prepared.whole)
    for _ in range(bits):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def in_a_page_head(prepared: Prepared, chance: random.Random) -> bytes:
    """Bytes changed where a page says what it holds and where."""
    content = bytearray(prepared.whole)
    for _ in range(chance.randrange(1, 4)):
        page = chance.randrange(len(content) // PAGE)
        at = page * PAGE + (100 if page == 0 else 0) + chance.randrange(24)
        content[at] = chance.choice((0, 1, 2, 5, 10, 13, 127, 128, 255, chance.randrange(256)))
    return bytes(content)


def with_pages_moved(prepared: Prepared, chance: random.Random) -> bytes:
    """Two pages swapped, one written over another, or one emptied."""
    content = bytearray(prepared.whole)
    pages = len(content) // PAGE
    one, other = (chance.randrange(pages) * PAGE for _ in range(2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    kind = chance.randrange(3)
    content[one : one + PAGE] = second if kind < 2 else bytes(PAGE)
    if kind == 0:
        content[other : other + PAGE] = first
    return bytes(content)


def cut(prepared: Prepared, chance: random.Random) -> bytes:
    """The end missing; sometimes the header says that this is all."""
    pages = chance.randrange(1, len(prepared.whole) // PAGE)
    content = bytearray(prepared.whole[: pages * PAGE])
    if chance.random() < 0.7:
        content[28:32] = struct.pack(">I", pages)
        content[92:96] = content[24:28]
    else:
        del content[len(content) - chance.randrange(1, PAGE) :]
    return bytes(content)


def in_the_head(prepared: Prepared, chance: random.Random) -> bytes:
    """Bytes changed in the first hundred, or in the definitions behind them."""
    content = bytearray(prepared.whole)
    for _ in range(chance.randrange(1, 4)):
        content[chance.randrange(100 if chance.random() < 0.7 else PAGE)] = chance.randrange(256)
    return bytes(content)


#: Values that break something somewhere.
ODD: tuple[object, ...] = (
    *(None, "", "x", -1, 0, 2, 1 << 62, -(1 << 63), (1 << 63) - 1, 1e308, float("inf")),
    *(b"", b"\xff\xfe", "a\0b", "<script>alert(1)</script>", "{" * 900, "[" * 3000, "9" * 5000),
    *("../../etc/passwd", "2022-13-45", "'; DROP TABLE txn; --", "\u202e\ufeff", "é" * 40_000),
)


def with_odd_values(prepared: Prepared, chance: random.Random, path: Path) -> None:
    """One to three cells holding what does not belong there."""
    with rewritten(prepared, path) as connection:
        for _ in range(chance.randrange(1, 4)):
            table, column = chance.choice(prepared.cells)
            number = connection.execute(
                f"SELECT rowid FROM {table} ORDER BY random() LIMIT 1"
            ).fetchone()
            try:
                connection.execute(
                    f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?',
                    (chance.choice(ODD), number[0]),
                )
            except sqlite3.IntegrityError:
                # Not even SQLite without its guards takes that: a row number of text, or twice.
                continue

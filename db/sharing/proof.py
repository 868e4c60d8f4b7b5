"""The last look at a finished share: does anything that was withheld still stand in it?

Hides in how many ways a name can be written into a file. Each is looked for in the bytes, and in
every cell, because SQLite cuts long texts over pages that do not lie together.
"""

from __future__ import annotations

import mmap
import re
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Literal

from db.errors import CaseError
from db.language import say
from db.search.fold import fold
from db.sharing.names import Names, letters

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_FORMS: tuple[Literal["NFC", "NFD", "NFKC", "NFKD"], ...] = ("NFC", "NFD", "NFKC", "NFKD")
#: Bytes read at once for the search that folds, and how much of the last ones is looked at again.
_PIECE, _AGAIN = 1 << 22, 1 << 12
#: What stands between two cells, and in no text: “Karimov” in one row and “Ali” in the next are not
#: the name of Ali Karimov. What stands inside a cell is looked for there.
_PARTED = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]+")
#: With fewer letters a name is looked for as words of its own (see names.py).
_SHORT = 5


class Leaking(CaseError):
    """A finished share still held something withheld; it was deleted."""


def leaks(path: Path, names: Names) -> Iterator[str]:
    """Where withheld names still stand, in words; nothing when none does."""
    if not names:
        return
    yield from _in_cells(path, names)
    yield from _in_bytes(path, names)


def _in_cells(path: Path, names: Names) -> Iterator[str]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' "
            "AND name NOT LIKE 'search!_%' ESCAPE '!'"
        ).fetchall()
        for (table,) in tables:
            columns = [
                row[1]
                for row in connection.execute(f'PRAGMA table_info("{table}")')
                if row[2] in ("TEXT", "ANY")
            ]
            if not columns:
                continue
            listed = ", ".join(f'"{name}"' for name in columns)
            for row in connection.execute(f'SELECT {listed} FROM "{table}"'):
                for column, cell in zip(columns, row, strict=True):
                    if isinstance(cell, str) and names.found_in_cell(cell):
                        yield f"{table}.{column}"


def _in_bytes(path: Path, names: Names) -> Iterator[str]:
    forms = {form for each in names.withheld for form in each.names}
    exact = re.compile(b"|".join(map(re.escape, sorted(_written(forms)))))
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held:
        if exact.pattern and (hit := exact.search(held)):
            yield say("byte {start:,}", start=hit.start())
        at = 0
        while at < len(held):
            piece = held[max(0, at - _AGAIN) : at + _PIECE].decode("utf-8", "replace")
            if names.plainly(piece) and any(map(names.plainly, _PARTED.split(piece))):
                yield say("bytes from {at:,} on, folded", at=at)
                return
            at += _PIECE


def _written(forms: set[str]) -> Iterator[bytes]:
    """Every way these names are looked for byte by byte."""
    found = set()
    for name in forms:
        for cased in (name, name.lower(), name.upper(), name.title(), name.casefold(), fold(name)):
            for form in _FORMS:
                found.add(unicodedata.normalize(form, cased))
    for text in found:
        for encoding in _ENCODINGS:
            # A short name in 8 bits stands inside too many words; those are found folded.
            if len(letters(text)) >= _SHORT or encoding != "utf-8":
                yield text.encode(encoding)

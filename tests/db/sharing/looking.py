"""Looking for words in a file without asking the program: its bytes, and its cells, in every form a
word can have been written in. Written apart from db/sharing/proof.py on purpose."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path


def variants(word: str) -> set[str]:
    cased = {word, word.lower(), word.upper(), word.title(), word.casefold(), word.capitalize()}
    return {
        unicodedata.normalize(form, each)
        for each in cased
        for form in ("NFC", "NFD", "NFKC", "NFKD")
    }


def in_bytes(path: Path, word: str) -> list[str]:
    """In which encodings a word stands in the bytes of a file."""
    held = path.read_bytes()
    return [
        f"{each} as {encoding}"
        for each in variants(word)
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if each.encode(encoding) in held
    ]


def in_cells(path: Path, word: str) -> list[str]:
    """In which columns a word stands, case and marks aside, as text or inside JSON."""
    plain = _bare(word)
    found = []
    with closing(sqlite3.connect(path)) as connection:
        for (table,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
        ).fetchall():
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            names = [each[0] for each in cursor.description]
            for row in cursor:
                for name, cell in zip(names, row, strict=True):
                    if isinstance(cell, str) and (
                        plain in _bare(cell) or plain in _bare(_json(cell))
                    ):
                        found.append(f"{table}.{name}")
    return found


def _json(cell: str) -> str:
    try:
        return json.dumps(json.loads(cell), ensure_ascii=False)
    except ValueError:
        return ""


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))

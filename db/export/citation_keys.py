"""The keys by which references are cited: "khaama2022rockets-7k2f".

Hides how a key stays the same from one export to the next, whatever else goes out: it is the one
the reference came with, else it is made of what the source says and of its own number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from db.export.outgoing import Source

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,80}")
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset({"a", "an", "the", "of", "on", "in", "at", "to", "and", "for", "least"})
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


class CitationKeys:
    """Keys of sources, each only once."""

    def __init__(self) -> None:
        self._used = set[str]()

    def of(self, source: Source) -> str:
        """The key of a source."""
        key = _brought(source) or _made(source)
        if key.casefold() in self._used:
            key = f"{key}-{_tail(source.id, 8)}"
        self._used.add(key.casefold())
        return key


def _brought(source: Source) -> str:
    """The key under which it was imported."""
    custom = source.csl.get("custom")
    kept = custom.get("key", "") if isinstance(custom, Mapping) else ""
    keys = (source.csl.get("citation-key", ""), kept, source.csl.get("id", ""))
    return next((str(key) for key in keys if _KEY.fullmatch(str(key))), "")


def _made(source: Source) -> str:
    people = source.csl.get("author")
    first = people[0] if isinstance(people, list) and people else {}
    name = str(first.get("family") or first.get("literal") or "") if isinstance(first, dict) else ""
    who, what = _words(name or source.publisher), _words(source.title)
    year = re.search(r"\d{4}", source.issued)
    begin = "".join(who[-1:] if name else who[:1]) + (year[0] if year else "") + "".join(what[:1])
    return f"{begin or 'source'}-{_tail(source.id, 4)}"


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return [word for word in _WORD.findall(plain.replace("'", "")) if word not in _EMPTY]


def _tail(number: int, length: int) -> str:
    """A few letters made of a number; those beside each other differ."""
    out = ""
    rest = (number * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    for _ in range(length):
        rest, digit = divmod(rest, len(_LETTERS))
        out += _LETTERS[digit]
    return out

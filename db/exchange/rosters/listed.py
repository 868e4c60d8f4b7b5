"""What one entry of a foreign list says of an actor, in the terms of a case file.

Hides nothing and decides nothing: the shape between the formats, which only read, and `landing`,
which only writes. Codes are those of `db/terms.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from db.exchange.tables.incoming import Column, Dataset, Record

Warn = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class ListedName:
    """A name. `kind` as in NAME_KINDS: exactly one of an entry is the main one ("primary")."""

    text: str
    kind: str = "alias"
    lang: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class ListedTie:
    """A relation to another entry of the list, by its number; `predicate` as in RELATIONS."""

    predicate: str
    other: str
    start: str = ""
    end: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One actor as a list has it. `native`: its number there; `raw`: the entry verbatim as JSON,
    `sha256` of that; `ids`: (scheme, number)s, its own in the list's scheme included; `active`:
    EDTF of when it existed or ""; `country`: ISO 3166 alpha-2 or ""; `tags` as "scheme:value".
    """

    native: str
    raw: str
    sha256: str
    names: tuple[ListedName, ...]
    kind: str = "unknown"
    ids: tuple[tuple[str, str], ...] = ()
    country: str = ""
    active: str = ""
    summary: str = ""
    ties: tuple[ListedTie, ...] = ()
    tags: tuple[str, ...] = ()
    #: Not empty: no actor of its own but more about the one that the list has under this number;
    #: `native` is then "that number/its own". It waits in the case when that one comes later.
    adds_to: str = ""


class Roster(Protocol):
    """A foreign list, opened; see `db.exchange.tables.incoming.Table`."""

    @property
    def dataset(self) -> Dataset: ...

    @property
    def columns(self) -> Sequence[Column]: ...

    @property
    def doubt(self) -> str: ...

    def records(self) -> Iterator[Record]: ...

    def entry(self, cells: Mapping[str, object], warn: Warn) -> Listed: ...


def verbatim(cells: Mapping[str, object]) -> tuple[str, str]:
    """An entry as the JSON it is kept as, and the SHA-256 of that."""
    raw = json.dumps(dict(cells), ensure_ascii=False, separators=(",", ":"))
    return raw, hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()


def tidy(text: object) -> str:
    """A cell on one line, without blanks at its ends."""
    return " ".join(str(text).split()) if text is not None else ""


def different(names: Sequence[ListedName]) -> tuple[ListedName, ...]:
    """Each name once, whatever its capitals, as it stood first; none that is empty."""
    out: dict[str, ListedName] = {}
    for each in names:
        if each.text:
            out.setdefault(each.text.casefold(), each)
    return tuple(out.values())

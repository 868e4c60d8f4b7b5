"""Which values each column of a case may hold: type, size, form.

Hides that the rules are read from our own tables (types, checks, references) and what these cannot
say: how long a text may be, how large a number, which texts are JSON and which are dates.
"""

from __future__ import annotations

import functools
import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db import log, when
from db.language import say
from db.strangers import fresh
from db.strangers.untrusted import LARGEST_VALUE, TABLES

#: Bytes of a text. Real articles are below 2 MB; nothing honest comes near.
_LONG, _LONGEST = 4 << 20, 64 << 20
_LONGEST_TEXTS = frozenset({"cleaned_text", "removed", "row", "csl", "old", "new", "summary"})
#: Beyond this a number no longer survives JSON, spreadsheets and sums.
_NUMBER = 1 << 53
_CLOCK = 1 << 62
#: Numbers that name a row, beside `id` and declared references.
_IDS = frozenset(
    {"created_txn", "owner", "subject", "made", "either_or", "row", "txn", "ref", "author"}
    | {"my_txn", "their_txn", "resolved_txn", "merge"}
)
#: Columns that name a table.
NAMING_TABLES = frozenset({"tbl", "owner_table", "subject_table", "made_table"})
_JSON: Mapping[tuple[str, str], type] = {
    ("actor", "external_ids"): dict,
    ("place", "external_ids"): dict,
    ("incident_group", "external_ids"): dict,
    ("source", "csl"): dict,
    ("saved_view", "definition"): dict,
    ("bookmark", "definition"): dict,
    ("dataset_record", "row"): dict,
    ("source", "author"): list,
    ("source", "translator"): list,
    ("snapshot", "removed"): list,
}
_DATES = frozenset({"edtf", "issued", "said", "as_of", "active", "start_edtf", "end_edtf"})
_DEEPEST = 64
_CHECKED = re.compile(
    r'"?([\w-]+)"? (?:TEXT|INTEGER|REAL|BLOB)[^,()]*CHECK \(((?:[^()]|\([^()]*\))*)\)'
)

_WORD, _QUOTED = re.compile(r"\w+"), re.compile(r"'[^']*'")


@dataclass(frozen=True, slots=True)
class Column:
    """What one column may hold. `kind`: INTEGER, REAL, TEXT, BLOB or ANY; `most`: bytes of a text
    or blob; `check`: SQL on its name alone, "" when none; `refers`: table whose rows it names;
    `json`: what its JSON is, if it is any; `is_date`: whether it is EDTF."""

    name: str
    kind: str
    nullable: bool
    most: int
    check: str
    refers: str
    json: type | None
    is_date: bool

    @property
    def quoted(self) -> str:
        """The name safe inside SQL."""
        return log.quoted(self.name)

    @property
    def range(self) -> tuple[int, int]:
        """The smallest and the largest whole number."""
        if self.name == "id" or self.refers or self.name in _IDS:
            return 1, (1 << 63) - 1
        return (0, _CLOCK) if self.name == "hlc" else (-_NUMBER, _NUMBER)

    def fault(self, value: object) -> str:
        """What is wrong with a value of this column, in a few words; "" when nothing is."""
        if value is None:
            return "" if self.nullable else "is empty"
        if self.kind == "ANY":
            return say("holds bytes") if isinstance(value, bytes) else _oversized(value, self.most)
        fitting = {"INTEGER": int, "REAL": (int, float), "TEXT": str, "BLOB": bytes}[self.kind]
        if not isinstance(value, fitting):  # type: ignore[arg-type]
            return say("is not {words}", words=_WORDS[self.kind])
        if self.kind == "INTEGER":
            low, high = self.range
            return "" if low <= int(str(value)) <= high else say("is a number out of range")
        return _oversized(value, self.most) or self.form_fault(value)

    def form_fault(self, value: object) -> str:
        """What is wrong with a text that should be JSON or a date; "" when nothing is."""
        if not isinstance(value, str) or not value:
            return ""
        if self.json is not None and not _is_json(value, self.json):
            return say("is not the JSON that belongs there")
        if self.is_date and not _is_date(value):
            return say("is not a date")
        return ""


_WORDS = {"INTEGER": say("a whole number"), "REAL": "a number", "TEXT": "text", "BLOB": "bytes"}


def _oversized(value: object, most: int) -> str:
    if isinstance(value, str):
        if "\0" in value:
            return say("holds a NUL character")
        if len(value) > most or (len(value) > most // 4 and len(value.encode()) > most):
            return say("is longer than {most:,} bytes", most=most)
    if isinstance(value, bytes) and len(value) > most:
        return say("is longer than {most:,} bytes", most=most)
    if isinstance(value, float) and not abs(value) < 1e300:
        return say("is no finite number")
    return ""


def _is_json(text: str, kind: type) -> bool:
    try:
        found = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return False
    level: list[object] = [found]
    for _ in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, list | dict)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return isinstance(found, kind)
    return False


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _is_date(text: str) -> bool:
    try:
        when.bounds(text)
    except (ValueError, OverflowError, RecursionError):
        return False
    return len(text) <= 200


@functools.cache
def columns() -> Mapping[str, Sequence[Column]]:
    """The columns of every table that is taken over, derived cells left out."""
    connection = fresh.blank()
    try:
        return {table: _columns(connection, table) for table in TABLES}
    finally:
        connection.close()


def _columns(connection: sqlite3.Connection, table: str) -> tuple[Column, ...]:
    references = {
        row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list('{table}')")
    }
    sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    names = set(log.columns(connection, table))
    checks = {
        name: check
        for name, check in _CHECKED.findall(sql[0])
        if not (names - {name}) & set(_WORD.findall(_QUOTED.sub("", check)))
    }
    derived = log.DERIVED.get(table, frozenset())
    found = []
    for _, name, kind, not_null, _, key in connection.execute(f"PRAGMA table_info('{table}')"):
        if name in derived:
            continue
        most = LARGEST_VALUE if kind == "BLOB" else _LONGEST if name in _LONGEST_TEXTS else _LONG
        found.append(
            Column(
                *(name, kind, not (not_null or key), most, checks.get(name, "")),
                refers=references.get(name, ""),
                json=_JSON.get((table, name)),
                is_date=name in _DATES,
            )
        )
    return tuple(found)

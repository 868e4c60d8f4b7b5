"""What a redaction file says: names to withhold, with what stands instead, and fields to empty.

Hides the form of that file, and which other forms a name has in the case: an actor or a place that
bears one of its forms is known by all its names.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from db import log, schema
from db.errors import BadInput, NotFound
from db.language import say
from db.migrations import STEPS
from db.reader import Reader
from db.search.fold import fold
from db.sharing.names import Names, Withheld, letters
from db.sharing.rules import RULES

_SIZE_MAX = 1_000_000
_LONGEST = 40
_KIND = "person"
#: Cells that tell who somebody is without a name: emptied for those whose name is withheld.
_TELLING: Mapping[str, Mapping[str, object]] = {
    "actor": {"external_ids": "{}"},
    "place": {"external_ids": "{}", "lat": None, "lon": None, "precision_m": None},
}
#: Fields without which a row means nothing, or that another mechanism takes care of.
_KEPT = frozenset({"id", "created_txn", "deleted", "marking", "private"})
#: What stands in these where another field is empty; a row without either means nothing.
_INSTEAD = frozenset({("claim", "no_quote_reason"), ("source_relation", "object_label")})
_EVIDENCE = frozenset({"snapshot", "quote", "case_meta", "analyst", "dataset_record"})


@dataclass(frozen=True, slots=True)
class Redaction:
    """`names`: what is withheld wherever it stands; `fields`: by table the columns to empty, with
    what stands there instead."""

    names: Names = field(default_factory=lambda: Names(()))
    fields: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.names) or bool(self.fields)

    @property
    def records(self) -> frozenset[tuple[str, int]]:
        """Actors and places that bear a withheld name."""
        return frozenset().union(*(each.records for each in self.names.withheld))

    def emptied(self, table: str) -> Iterator[tuple[str, object]]:
        """The fields of a table to empty, with what stands there instead."""
        yield from self.fields.get(table, {}).items()

    def hides(self, table: str, cells: Mapping[str, object]) -> dict[str, object]:
        """Cells of a row that would tell who bears a withheld name, emptied."""
        if table in _TELLING and (table, cells["id"]) in self.records:
            return {
                column: instead
                for column, instead in _TELLING[table].items()
                if cells[column] != instead
            }
        owner = table.removesuffix("_name")
        if owner != table and (owner, cells[owner]) in self.records:
            marker = next(
                each.marker for each in self.names.withheld if (owner, cells[owner]) in each.records
            )
            return {"text": marker, "lang": "", "script": "", "since": None}
        return {}


def read(path: Path, reader: Reader) -> Redaction:
    """The redaction a file asks for, its names completed from the case. Raises NotFound, BadInput.

    {"names": [{"name": "…", "also": ["…"], "kind": "person", "code": "A"}],
     "fields": ["incident.summary"]}
    """
    if not path.is_file():
        raise NotFound(
            say("The redaction file “{path}” is not there. Nothing was written.", path=path)
        )
    if path.stat().st_size > _SIZE_MAX:
        raise _refused(say("it is far too long"))
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError, OSError):
        raise _refused(say("it is no JSON")) from None
    if not isinstance(found, dict) or not found.keys() <= {"names", "fields"}:
        raise _refused(say("it holds something else than “names” and “fields”"))
    names, fields = found.get("names", []), found.get("fields", [])
    if not isinstance(names, list) or not isinstance(fields, list):
        raise _refused(say("“names” and “fields” are lists"))
    return make(
        reader,
        [_withheld(each, at) for at, each in enumerate(names)],
        [str(each) for each in fields],
    )


def can_be_empty() -> tuple[tuple[str, str], ...]:
    """The fields, (table, column), that can be withheld as a whole."""
    return tuple(
        (table, column)
        for table, columns in _columns().items()
        for column in columns
        if _may_be_empty(table, column)
    )


def names_of(reader: Reader, owner: str, record: int) -> tuple[str, ...]:
    """All names of an actor or a place that go with it into what is withheld."""
    rows = reader.rows(f"SELECT text FROM {owner}_name WHERE {owner} = ? ORDER BY id", record)
    return tuple(dict.fromkeys(row[0] for row in rows if len(letters(row[0])) > 1))


def make(reader: Reader, withheld: list[Withheld], fields: list[str]) -> Redaction:
    """A redaction of these names and fields (“table.column”). Raises BadInput."""
    whole = [_completed(reader, each) for each in withheld]
    names = Names(whole)
    for each in whole:
        if names.found(each.marker):
            raise _refused(say("“{marker}” would itself hold a withheld name", marker=each.marker))
    for table, columns in _schema_words().items():
        for word in columns:
            if names and names.found(word):
                raise _refused(
                    say(
                        "one of its names stands in every case file (“{table}”), so that nobody "
                        "could tell whether it was withheld; give the whole name",
                        table=table,
                    )
                )
    emptied: dict[str, dict[str, object]] = {}
    for name in fields:
        table, _, column = name.partition(".")
        emptied.setdefault(table, {})[column] = _empty(table, column, name)
    return Redaction(names, emptied)


def _withheld(found: object, at: int) -> Withheld:
    if not isinstance(found, dict) or not found.keys() <= {"name", "also", "kind", "code"}:
        raise _refused(say("each of its names has “name”, and may have “also”, “kind” and “code”"))
    also = found.get("also", [])
    forms = [found.get("name"), *(also if isinstance(also, list) else [None])]
    kind, code = found.get("kind", _KIND), found.get("code", code_at(at))
    for each in (kind, code):
        if not isinstance(each, str) or not each.strip() or len(each) > _LONGEST or "]" in each:
            raise _refused(
                say("a “kind” and a “code” have between 1 and {longest} letters", longest=_LONGEST)
            )
    if not all(isinstance(each, str) and len(letters(each)) > 1 for each in forms):
        raise _refused(say("a name has at least two letters"))
    return Withheld(tuple(str(each) for each in forms), code.strip(), kind.strip())


def code_at(at: int) -> str:
    """A, B … Z, AA …"""
    text = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        text = chr(65 + rest) + text
    return text


def _completed(reader: Reader, withheld: Withheld) -> Withheld:
    """With every name of the actors and places that bear it, also deleted ones."""
    asked = {_key(name) for name in withheld.names}
    records: set[tuple[str, int]] = set()
    held: dict[tuple[str, int], list[str]] = {}
    for owner in ("actor", "place"):
        for number, text in reader.each(f"SELECT {owner}, text FROM {owner}_name"):
            held.setdefault((owner, number), []).append(text)
            if _key(text) in asked:
                records.add((owner, number))
    more = [text for each in sorted(records) for text in held[each] if len(letters(text)) > 1]
    return Withheld(
        tuple(dict.fromkeys((*withheld.names, *more))),
        withheld.code,
        withheld.kind,
        frozenset(records),
    )


def _key(name: str) -> str:
    return " ".join(fold(name).split())


def _empty(table: str, column: str, name: str) -> object:
    """What an emptied field holds. Raises BadInput for one that cannot be empty."""
    columns = _columns()
    if table not in columns or column not in columns[table]:
        raise _refused(say("there is no field “{name}”", name=name))
    not_null, default, _ = columns[table][column]
    if not _may_be_empty(table, column):
        raise _refused(
            say("the field “{name}” cannot be empty; withhold names in it instead", name=name)
        )
    if not not_null:
        return None
    text = str(default)
    return text.strip("'") if text.startswith("'") else int(text)


def _may_be_empty(table: str, column: str) -> bool:
    not_null, default, linked = _columns()[table][column]
    held = column in _KEPT or table in _EVIDENCE or (table, column) in _INSTEAD or linked
    return not held and not (not_null and default is None)


@cache
def _columns() -> dict[str, dict[str, tuple[bool, str | None, bool]]]:
    """By table and column: whether it may not be empty, its default, whether it names a row."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for step in STEPS:  # the tables alone are there in a fifth of the time of a whole case
        step.apply(connection)
    found: dict[str, dict[str, tuple[bool, str | None, bool]]] = {}
    for table in RULES:
        linked = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        derived = log.DERIVED.get(table, frozenset())
        found[table] = {
            row[1]: (bool(row[3]), row[4], row[1] in linked or row[1] in derived)
            for row in connection.execute(f"PRAGMA table_info({table})")
        }
    connection.close()
    return found


@cache
def _schema_words() -> dict[str, list[str]]:
    """What stands in every case file: its tables as they are declared."""
    connection = _empty_case()
    found: dict[str, list[str]] = {}
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql <> ''"):
        found.setdefault(name, []).append(sql)
    connection.close()
    return found


def _empty_case() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.create(connection)
    return connection


def _refused(why: str) -> BadInput:
    return BadInput(
        say("What is to be withheld cannot be used: {why}. Nothing was written.", why=why)
    )

"""Fields, records and values of a conflict in words: names for ids, labels for codes.

Hides where the title of a record stands and which list of words a column speaks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from db import log, terms, when
from db.reader import Reader
from db.records import names

_FIELDS = {
    "edtf": "date",
    "clock": "time of day",
    "part_of_day": "part of the day",
    "phrase": "date in words",
    "phrase_published": "day the words were published",
    "is_aggregate": "summary of several events",
    "is_deleted": "deleted",
    "container-title": "published in",
    "issued": "published",
    "lat": "latitude",
    "lon": "longitude",
    "gist": "what was said",
    "exact": "words quoted",
    "lang": "language",
    "active": "active",
    "day_order": "order in the day",
    "rank": "how it counts",
    "said": "said on",
    "URL": "address",
    "min": "at least",
    "max": "at most",
    "point": "figure",
    "csl": "other fields of the citation",
    "external_ids": "numbers elsewhere",
    "start_edtf": "from",
    "end_edtf": "until",
    "deleted": "deleted",
}
_CODES: dict[tuple[str, str], terms.Vocabulary] = {
    ("incident", "kind"): terms.INCIDENT_KINDS,
    ("incident", "status"): terms.INCIDENT_STATUS,
    ("incident", "grading"): terms.GRADINGS,
    ("actor", "kind"): terms.ACTOR_KINDS,
    ("actor_name", "kind"): terms.NAME_KINDS,
    ("actor_relation", "predicate"): terms.RELATIONS,
    ("incident_actor", "role"): terms.ROLES,
    ("incident_actor", "certainty"): terms.CERTAINTIES,
    ("claim", "act"): terms.ACTS,
    ("claim", "about"): terms.ABOUT,
    ("claim", "polarity"): terms.POLARITIES,
    ("claim", "hedge"): terms.HEDGES,
    ("claim", "basis"): terms.BASES,
    ("claim", "credibility"): terms.CREDIBILITIES,
    ("claim", "rank"): terms.RANKS,
    ("figure", "measure"): terms.MEASURES,
    ("figure", "who"): terms.WHO,
    ("figure", "qualifier"): terms.QUALIFIERS,
    ("figure", "state"): terms.FIGURE_STATES,
    ("source", "type"): terms.SOURCE_TYPES,
    ("source_rating", "reliability"): terms.RELIABILITIES,
    ("place", "kind"): terms.PLACE_KINDS,
}
_DATES = frozenset({"edtf", "issued", "said", "active", "start_edtf", "end_edtf", "accessed"})
#: By which column a row of a table belongs to a record that has a card.
_OWNERS = {
    "claim": ("incident", "actor"),
    "figure": ("claim",),
    "incident_actor": ("incident",),
    "incident_place": ("incident",),
    "actor_name": ("actor",),
    "place_name": ("place",),
    "actor_relation": ("subject",),
    "quote": ("snapshot",),
    "snapshot": ("source",),
    "source_rating": ("source", "outlet"),
    "claim_link": ("claim",),
    "assessment_evidence": ("assessment",),
    "incident_group_member": ("incident",),
}
_TARGETS = {"subject": "actor", "outlet": "actor", "speaker": "actor", "side": "actor"}
_CARDS = frozenset({"incident", "actor", "source", "place"})
_TITLES = {
    "incident": "title",
    "source": "title",
    "dataset": "name",
    "incident_group": "title",
    "tag": "text",
    "saved_view": "name",
    "bookmark": "name",
    "era": "title",
    "analyst": "name",
    "case_meta": "key",
    "claim": "gist",
    "hypothesis": "text",
    "note": "text",
}
_LONG = 160


def field(table: str, column: str) -> str:
    """ "date", "title", "what was said": a column as a person calls it."""
    return _FIELDS.get(column, column.replace("_", " ").replace("-", " ").lower())


def owner(reader: Reader, table: str, row: int) -> tuple[str, int]:
    """The record with a card that a row belongs to; the row itself when there is none."""
    for _ in range(len(_OWNERS)):
        if table in _CARDS or table not in _OWNERS:
            break
        columns = ", ".join(f'"{each}"' for each in _OWNERS[table])
        found = reader.row(f"SELECT {columns} FROM {table} WHERE id = ?", row)
        up = next(
            (
                (_TARGETS.get(name, name), number)
                for name, number in zip(_OWNERS[table], found or (), strict=False)
                if number is not None
            ),
            None,
        )
        if up is None:
            break
        table, row = up
    return table, row


def title(reader: Reader, table: str, row: int) -> str:
    """The name a record goes by."""
    if table in ("actor", "place"):
        kind: names.Owner = "actor" if table == "actor" else "place"
        return names.shown(reader, kind, [row]).get(row, "Without a name")
    column = _TITLES.get(table)
    found = column and reader.value(f"SELECT {column} FROM {table} WHERE id = ?", row)
    return _short(str(found)) if found else f"{table.replace('_', ' ').capitalize()}"


def value(reader: Reader, table: str, column: str, held: object) -> str:
    """What stands in a cell, in words; "nothing" for an empty one."""
    if column == "deleted" and held in (0, 1):
        return "deleted" if held else "kept"
    if held is None or held == "":
        return "nothing"
    vocabulary = _CODES.get((table, column))
    if vocabulary is not None:
        return terms.label(vocabulary, str(held))
    if column in _DATES:
        return _date(str(held))
    target = _target(reader.connection, table, column)
    if target and isinstance(held, int):
        return title(reader, target, held)
    if isinstance(held, int) and held in (0, 1) and column.startswith(("is_", "private", "done")):
        return "yes" if held else "no"
    return _short(str(held))


def _date(edtf: str) -> str:
    shown: Callable[[str], str] = when.show_short
    try:
        return f"{shown(edtf)} ({edtf})" if shown(edtf) != edtf else edtf
    except when.InvalidDate:
        return edtf


def _target(connection: sqlite3.Connection, table: str, column: str) -> str:
    for link in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        if link[3] == column and link[2] in log.SYNCED:
            return str(link[2])
    return ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1].rstrip() + "…"

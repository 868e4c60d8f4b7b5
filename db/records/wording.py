"""Fields, records and values of the log in words: names for ids, labels for codes.

Hides where the title of a record stands and which list of words a column speaks.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable

from db import log, terms, when
from db.language import in_quotes, say
from db.reader import Reader
from db.records import names
from db.records.field_words import FIELDS, NOUNS

#: What tells a row from its neighbours: columns, the first that says something counts.
_TELLING = {
    "actor_name": ("text",),
    "place_name": ("text",),
    "incident_actor": ("actor",),
    "incident_place": ("place",),
    "incident_group_member": ("incident_group",),
    "actor_relation": ("object",),
    "identity_claim": ("other",),
    "source_relation": ("object", "object_label"),
    "source_rating": ("reliability",),
    "claim": ("gist", "value", "quote", "no_quote_reason"),
    "figure": ("raw", "point", "measure"),
    "quote": ("exact",),
    "snapshot": ("original_name", "captured_at"),
    "attachment": ("caption", "original_name"),
    "assessment": ("field",),
    "assessment_evidence": ("claim",),
    "hypothesis": ("text",),
    "hypothesis_evidence": ("claim",),
    "tagging": ("tag",),
    "note": ("text",),
    "case_meta": ("key",),
    "dataset_record": ("native_id",),
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
    ("incident_place", "role"): terms.PLACE_ROLES,
    ("identity_claim", "verdict"): terms.IDENTITY_VERDICTS,
    ("place_name", "kind"): terms.NAME_KINDS,
    ("source", "provenance"): terms.PROVENANCES,
    ("source", "retraction"): terms.RETRACTIONS,
    ("hypothesis_evidence", "consistency"): terms.CONSISTENCIES,
    ("assessment_evidence", "weight"): terms.EVIDENCE_WEIGHTS,
    ("source_relation", "predicate"): terms.SOURCE_RELATIONS,
    ("claim_link", "predicate"): terms.CLAIM_LINKS,
    ("incident_group", "kind"): terms.GROUP_KINDS,
}
_DATES = frozenset({"edtf", "issued", "said", "active", "start_edtf", "end_edtf", "accessed"})
_PEOPLE = frozenset({"author", "translator"})
#: By which column a row of a table belongs to a record that has a card.
OWNERS = {
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
    "source_relation": ("source",),
    "identity_claim": ("actor",),
}
_TARGETS = {"subject": "actor", "outlet": "actor", "speaker": "actor", "side": "actor"}
CARDS = frozenset({"incident", "actor", "source", "place"})
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
    "quote": "exact",
}
_LONG = 160
#: How a verdict on two records is kept (see db/records/duplicates/deciding.py).
_VERDICT = re.compile(r"(different|later) \d+")


def field(table: str, column: str) -> str:
    """ "date", "title", "what was said": a column as a person calls it."""
    return FIELDS.get(column, column.replace("_", " ").replace("-", " ").lower())


def owner(reader: Reader, table: str, row: int) -> tuple[str, int]:
    """The record with a card that a row belongs to; the row itself when there is none."""
    for _ in range(len(OWNERS)):
        if table in CARDS or table not in OWNERS:
            break
        columns = ", ".join(f'"{each}"' for each in OWNERS[table])
        found = reader.row(f"SELECT {columns} FROM {table} WHERE id = ?", row)
        up = next(
            (
                (_TARGETS.get(name, name), number)
                for name, number in zip(OWNERS[table], found or (), strict=False)
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
        return names.shown(reader, kind, [row]).get(row, say("Without a name"))
    column = _TITLES.get(table)
    found = column and reader.value(f"SELECT {column} FROM {table} WHERE id = ?", row)
    if found:
        return value(reader, table, column or "", found)
    words = noun(table)
    return words[:1].upper() + words[1:]


def noun(table: str) -> str:
    """ "name", "part taken": a row of a table as a person calls it."""
    return NOUNS.get(table, table.replace("_", " "))


def part(reader: Reader, table: str, row: int) -> str:
    """A row that belongs to a record, told from its neighbours: "name “ISKP”"."""
    columns = _TELLING.get(table, ())
    if columns:
        names = ", ".join(log.quoted(each) for each in columns)
        found = reader.row(f"SELECT {names} FROM {table} WHERE id = ?", row) or ()
        for column, held in zip(columns, found, strict=False):
            if held not in (None, ""):
                return f"{noun(table)} {in_quotes(value(reader, table, column, held))}"
    return noun(table)


def value(reader: Reader, table: str, column: str, held: object) -> str:
    """What stands in a cell, in words; "nothing" for an empty one."""
    if column == "deleted" and held in (0, 1):
        return say("deleted", sense="field") if held else say("kept", sense="field")
    if held in (None, "", "{}", "[]"):
        return say("nothing")
    vocabulary = _CODES.get((table, column))
    if vocabulary is not None:
        return terms.said(vocabulary, str(held))
    if column in _DATES:
        return _date(str(held))
    named = target(reader.connection, table, column)
    if named and isinstance(held, int):
        return title(reader, named, held)
    if table == "note" and _VERDICT.fullmatch(str(held)):
        if str(held).startswith("later"):
            return say("to decide later whether two are the same")
        return say("two found different")
    if column == "captured_at":
        return str(held)[:10]
    if column in _PEOPLE:
        return _people(str(held)) or say("nothing")
    if isinstance(held, int) and held in (0, 1) and column.startswith(("is_", "private", "done")):
        return say("yes") if held else say("no")
    return _short(str(held))


def _date(edtf: str) -> str:
    shown: Callable[[str], str] = when.said_short
    try:
        return f"{shown(edtf)} ({edtf})" if shown(edtf) != edtf else edtf
    except when.InvalidDate:
        return edtf


def _people(text: str) -> str:
    """Names as CSL holds them; other text as it stands."""
    try:
        people = json.loads(text)
        told = [
            each.get("literal") or f"{each.get('given', '')} {each.get('family', '')}".strip()
            for each in people
        ]
    except (ValueError, AttributeError, TypeError):
        return _short(text)
    return _short("; ".join(told))


def target(connection: sqlite3.Connection, table: str, column: str) -> str:
    """The table whose rows a column names; "" when it names none."""
    for link in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        if link[3] == column and link[2] in log.SYNCED:
            return str(link[2])
    return ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1].rstrip() + "…"

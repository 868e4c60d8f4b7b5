"""Finding what is not in the index of words: tags, saved views, notes, eras, and claims.

Claims are found by the words quoted for them, through the index; the others are few and short, and
are looked through. Hides that of very many notes only the newest are.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from db.reader import Reader, id_list
from db.records.names import shown
from db.refs import Kind, Ref
from db.search.fold import fold
from db.search.hits import Marks, snip
from db.search.match import held, match_query, terms

Sort = Literal["claim", "tag", "saved_view", "note"]
SORTS: tuple[Sort, ...] = ("claim", "tag", "saved_view", "note")
#: Notes longer ago than this many are not looked through.
_NOTES = 20_000
#: Quotes that hold the words, of which those that carry a claim are shown.
_QUOTES = 24
_OWNERS: dict[str, Kind] = {
    "incident": "incident",
    "actor": "actor",
    "source": "source",
    "quote": "quote",
    "place": "place",
}


@dataclass(frozen=True, slots=True)
class Named:
    """One thing found. `ref`: the record whose card or text shows it; None: it has none. `marks`:
    (start, end) of the words found in `title`, in code points."""

    sort: Sort
    id: int
    title: str
    detail: str = ""
    ref: Ref | None = None
    marks: Marks = ()


def find_named(
    reader: Reader, typed: str, most: int = 4, sorts: Collection[Sort] = SORTS
) -> list[Named]:
    """At most `most` of each sort, those that begin with the words first."""
    wanted = terms(typed)
    found: list[Named] = []
    if "claim" in sorts and wanted:
        found += _claims(reader, typed, wanted, most)
    if "tag" in sorts:
        found += _few(reader, "tag", "SELECT id, text FROM tag WHERE deleted = 0", wanted, most)
    if "saved_view" in sorts:
        sql = "SELECT id, name FROM saved_view WHERE deleted = 0"
        found += _few(reader, "saved_view", sql, wanted, most)
    if "note" in sorts and wanted:
        found += _notes(reader, wanted, most)
    return found


def _few(reader: Reader, sort: Sort, sql: str, wanted: list[str], most: int) -> list[Named]:
    rows = [(number, text) for number, text in reader.rows(sql) if _holds(text, wanted)]
    rows.sort(key=lambda row: (not fold(row[1]).startswith(tuple(wanted) or ""), fold(row[1])))
    return [
        Named(sort, number, text, marks=snip(text, wanted)[1] if wanted else ())
        for number, text in rows[:most]
    ]


def _notes(reader: Reader, wanted: list[str], most: int) -> list[Named]:
    found = []
    rows = reader.rows(
        "SELECT id, owner_table, owner, text FROM note WHERE deleted = 0 "
        "AND kind IN ('note', 'todo') ORDER BY id DESC LIMIT ?",
        _NOTES,
    )
    for number, table, owner, text in rows:
        if _holds(text, wanted):
            said, marks = snip(" ".join(text.split()), wanted)
            ref = Ref(_OWNERS[table], owner) if table in _OWNERS else None
            found.append(Named("note", number, said, ref=ref, marks=marks))
            if len(found) == most:
                break
    return found


def _claims(reader: Reader, typed: str, wanted: list[str], most: int) -> list[Named]:
    quotes = [
        row[0]
        for row in reader.rows(
            "SELECT rowid FROM search_quote WHERE search_quote MATCH ? ORDER BY rowid DESC LIMIT ?",
            match_query(typed),
            _QUOTES,
        )
    ]
    rows = reader.rows(
        "SELECT c.id, q.exact, c.incident, c.actor, c.speaker, c.speaker_label FROM claim c "
        "JOIN quote q ON q.id = c.quote WHERE c.deleted = 0 AND q.deleted = 0 "
        f"AND c.quote IN ({id_list(quotes)}) ORDER BY c.id DESC LIMIT ?",
        most,
    )
    speakers = shown(reader, "actor", {row[4] for row in rows if row[4] is not None})
    found = []
    for number, exact, incident, actor, speaker, label in rows:
        said, marks = snip(" ".join(exact.split()), wanted)
        of = Ref("incident", incident) if incident is not None else Ref("actor", actor)
        found.append(Named("claim", number, said, speakers.get(speaker, label) or "", of, marks))
    return found


def _holds(text: str, wanted: list[str]) -> bool:
    words = held(text)
    return all(f" {each}" in words for each in wanted)

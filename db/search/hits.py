"""Finding: records whose text holds the words typed, in every script, with a snippet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.reader import Reader
from db.records.names import display_sql
from db.refs import Kind, Ref
from db.search.fold import words
from db.search.match import match_query, terms

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_AROUND = 70


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found. `marks`: (start, end) of the words found, in code points of `snippet`;
    `edtf`: the record's date, or ''."""

    ref: Ref
    title: str
    snippet: str
    edtf: str
    marks: tuple[tuple[int, int], ...]


# kind -> (index table, what is shown, table the text stands in, its text column)
_ASKED: dict[Kind, str] = {
    "incident": "SELECT t.id, t.title, t.summary, coalesce(t.edtf, '') FROM incident t "
    "WHERE t.deleted = 0 AND t.id IN ({ids})",
    "actor": f"SELECT n.actor, coalesce({display_sql('actor', 'n.actor')}, ''), n.text, '' "
    "FROM actor_name n JOIN actor a ON a.id = n.actor WHERE n.deleted = 0 AND a.deleted = 0 "
    "AND n.id IN ({ids})",
    "place": f"SELECT n.place, coalesce({display_sql('place', 'n.place')}, ''), n.text, '' "
    "FROM place_name n JOIN place p ON p.id = n.place WHERE n.deleted = 0 AND p.deleted = 0 "
    "AND n.id IN ({ids})",
    "source": "SELECT t.id, t.title, t.\"container-title\", coalesce(t.issued, '') FROM source t "
    "WHERE t.deleted = 0 AND t.id IN ({ids})",
    "snapshot": "SELECT s.source, t.title, s.cleaned_text, coalesce(t.issued, '') FROM snapshot s "
    "JOIN source t ON t.id = s.source WHERE s.deleted = 0 AND t.deleted = 0 AND s.id IN ({ids})",
    "quote": "SELECT q.id, t.title, q.exact, coalesce(t.issued, '') FROM quote q JOIN snapshot s "
    "ON s.id = q.snapshot JOIN source t ON t.id = s.source WHERE q.deleted = 0 "
    "AND q.id IN ({ids})",
}
_INDEX: dict[Kind, str] = {
    "incident": "search_incident",
    "actor": "search_actor_name",
    "place": "search_place_name",
    "source": "search_source",
    "snapshot": "search_snapshot",
    "quote": "search_quote",
}
KINDS: tuple[Kind, ...] = tuple(_ASKED)


def find(reader: Reader, typed: str, limit: int = 50, kinds: Collection[Kind] = KINDS) -> list[Hit]:
    """The best hits of each kind, at most `limit` in all, kinds in turn order. A text hit names
    its source. From three letters on by relevance; below that as they come."""
    query = match_query(typed)
    if not query:
        return []
    wanted = terms(typed)
    per_kind = max(3, limit // max(1, len(kinds)))
    found: dict[Kind, list[Hit]] = {}
    for kind in KINDS:
        if kind in kinds:
            found[kind] = _of_kind(reader, kind, query, wanted, limit)
    out = [hit for hits in found.values() for hit in hits[:per_kind]]
    for hits in found.values():
        out += hits[per_kind : per_kind + max(0, limit - len(out))]
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(out[:limit], key=lambda hit: order[hit.ref.kind])


def incident_ids(reader: Reader, typed: str) -> npt.NDArray[np.int64]:
    """The ids of every incident whose title or summary holds the words, sorted."""
    # Here, because the command `search` starts in half the time without numpy.
    import numpy as np

    query = match_query(typed)
    if not query:
        return np.empty(0, np.int64)
    text = reader.value(
        "SELECT group_concat(rowid) FROM search_incident WHERE search_incident MATCH ?", query
    )
    return np.sort(np.fromstring(text, np.int64, sep=",")) if text else np.empty(0, np.int64)


def count(reader: Reader, typed: str) -> int:
    """How many incidents hold the words."""
    query = match_query(typed)
    sql = "SELECT count(*) FROM search_incident WHERE search_incident MATCH ?"
    return int(reader.value(sql, query)) if query else 0


def _of_kind(reader: Reader, kind: Kind, query: str, wanted: list[str], limit: int) -> list[Hit]:
    index = _INDEX[kind]
    # Ranking a million hits of one letter costs 300 ms; of three letters 7 ms.
    ranked = " ORDER BY rank" if max(map(len, wanted)) >= 3 else ""
    ids = [
        row[0]
        for row in reader.rows(
            f"SELECT rowid FROM {index} WHERE {index} MATCH ?{ranked} LIMIT ?", query, limit
        )
    ]
    if not ids:
        return []
    rows = reader.rows(_ASKED[kind].format(ids=",".join(map(str, ids))))
    shown: Kind = "source" if kind == "snapshot" else kind
    out: dict[int, Hit] = {}
    for number, title, text, edtf in rows:
        body = text if text and text != title else title
        snippet, marks = snip(body, wanted)
        if not marks and kind in ("incident", "source"):
            snippet, marks = snip(title, wanted)
        out.setdefault(number, Hit(Ref(shown, number), title, snippet, edtf, marks))
    return list(out.values())


def snip(text: str, wanted: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A piece of `text` around the first word found, and where the words found stand in it."""
    all_words = words(text)
    hit = [(s, e) for s, e, w in all_words if any(w.startswith(term) for term in wanted)]
    if not hit:
        return _short(text), ()
    first = hit[0][0]
    start = max(0, first - _AROUND // 2)
    if start:
        start = next((s for s, _, _ in all_words if s >= start), first)
    end = min(len(text), start + 2 * _AROUND)
    if end < len(text):
        end = max((e for _, e, _ in all_words if e <= end), default=end)
    lead = "… " if start else ""
    tail = " …" if end < len(text) else ""
    piece = " ".join(text[start:end].split("\n"))
    offset = len(lead) - start
    marks = tuple((s + offset, e + offset) for s, e in hit if s >= start and e <= end)
    return lead + piece + tail, marks


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 2 * _AROUND else line[: 2 * _AROUND].rsplit(" ", 1)[0] + " …"

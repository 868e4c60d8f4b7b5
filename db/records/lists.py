"""What the lists show: ids in an order (the models hold ids only), and the cells of the rows
in view. A filter is asked in the database, never row by row in the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.reader import Reader, id_list
from db.records import claim_lists
from db.records.claims import publisher_sql, reliability_sql
from db.records.names import display_sql, native_sql
from db.records.narrowing import RESTS_ON, Listed, ListFilter, where_of
from db.search.fold import fold
from db.search.match import match_query

Ints = npt.NDArray[np.int64]

__all__ = [
    "RESTS_ON",
    "ActorRow",
    "IncidentRow",
    "Ints",
    "ListFilter",
    "Listed",
    "SourceRow",
    "actors",
    "count",
    "find_actors",
    "find_incidents",
    "find_sources",
    "ids",
    "incidents",
    "ordered",
    "sources",
]


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident in a list. `edtf` and its parts as for `incidents.when_of`."""

    id: int
    title: str
    kind: str
    edtf: str | None
    clock: str | None
    part_of_day: str | None
    standing: int
    grading: str | None
    status: str
    actors: str
    places: str
    claims: int
    sources: int


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor in a list, with how often it takes part, speaks and is known by other names."""

    id: int
    name: str
    native: str
    kind: str
    country: str
    names: int
    incidents: int
    said: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in a list. `reliability`: Admiralty letter or ''."""

    id: int
    title: str
    publisher: str
    type: str
    issued: str | None
    language: str
    reliability: str
    held: bool
    claims: int
    retraction: str


#: The columns a list may be sorted by, with the SQL for each.
ORDERS: dict[Listed, dict[str, str]] = {
    "incident": {
        "when": "t.earliest NULLS LAST, t.latest",
        "title": "t.title COLLATE NOCASE",
        "kind": "t.kind",
        "standing": "t.standing",
        "grading": "t.grading IS NULL, t.grading",
        "status": "t.status",
        "weight": "t.weight",
        "actors": f"(SELECT {display_sql('actor', 'l.actor')} FROM incident_actor l "
        "WHERE l.incident = t.id AND l.deleted = 0 ORDER BY l.id LIMIT 1) NULLS LAST",
        "places": f"(SELECT {display_sql('place', 'l.place')} FROM incident_place l "
        "WHERE l.incident = t.id AND l.deleted = 0 ORDER BY l.id LIMIT 1) NULLS LAST",
        "claims": "(SELECT count(*) FROM claim c WHERE c.incident = t.id AND c.deleted = 0)",
        "sources": "(SELECT count(DISTINCT coalesce(s.source, c.source)) FROM claim c "
        "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
        "WHERE c.incident = t.id AND c.deleted = 0)",
    },
    "actor": {
        "name": "(SELECT search_key FROM actor_name n WHERE n.actor = t.id AND n.deleted = 0 "
        "ORDER BY n.kind <> 'primary', n.id LIMIT 1)",
        "kind": "t.kind",
        "country": "t.country = '', t.country",
        "incidents": "(SELECT count(*) FROM incident_actor l WHERE l.actor = t.id "
        "AND l.deleted = 0)",
        "said": "(SELECT count(*) FROM claim c WHERE c.speaker = t.id AND c.deleted = 0)",
        "names": "(SELECT count(*) FROM actor_name n WHERE n.actor = t.id AND n.deleted = 0)",
    },
    "source": {
        "issued": "t.issued_earliest NULLS LAST, t.issued_latest",
        "title": "t.title COLLATE NOCASE",
        "publisher": publisher_sql("t") + " COLLATE NOCASE",
        "type": "t.type",
        "reliability": reliability_sql("t.id"),
        "held": "EXISTS (SELECT 1 FROM snapshot p WHERE p.source = t.id AND p.deleted = 0)",
        "language": "t.language",
        # Two counts along indexes: a claim is of the source its quote stands in, else of the one
        # it names; one condition for both would read every claim of the case for each source.
        "claims": "((SELECT count(*) FROM claim c WHERE c.source = t.id AND c.quote IS NULL "
        "AND c.deleted = 0) + (SELECT count(*) FROM snapshot s JOIN quote q ON q.snapshot = s.id "
        "JOIN claim c ON c.quote = q.id WHERE s.source = t.id AND c.deleted = 0))",
    },
    "claim": claim_lists.ORDERS,
}


def ids(
    reader: Reader,
    listed: Listed,
    narrowed: ListFilter | None = None,
    order: str = "",
    descending: bool = False,
) -> list[int]:
    """The ids of a list in order (a key of ORDERS; the first when not given)."""
    return [int(each) for each in ordered(reader, listed, narrowed, order, descending)]


# Orders that `incident_time` holds; for the others a walk along it would visit a million rows
# in the order of their dates (5.3 s for titles; 0.8 s in the order they lie in).
_IN_TIME_INDEX = ("", "when", "kind", "standing", "weight")


def ordered(
    reader: Reader,
    listed: Listed,
    narrowed: ListFilter | None = None,
    order: str = "",
    descending: bool = False,
    limit: int = -1,
) -> Ints:
    """`ids` as an array, the first `limit` of them; one long text from the database, so that no
    other thread waits while a million are read (0.4 s by date)."""
    where = where_of(reader, listed, narrowed or ListFilter())
    orders = ORDERS[listed]
    terms = _split(orders.get(order) or next(iter(orders.values())))
    # The undated stand together in it: a hundred thousand of them are found at once.
    undated = narrowed is not None and narrowed.undated
    along = "NOT INDEXED" if listed == "incident" and order not in _IN_TIME_INDEX else ""
    along = "" if undated else along
    text = reader.value(
        f"SELECT group_concat(id) FROM (SELECT t.id FROM {listed} t {along} "
        f"WHERE {' AND '.join(where.parts)} "
        f"ORDER BY {', '.join(_turned(term, descending) for term in terms)}, t.id LIMIT ?)",
        *where.params,
        limit,
    )
    if text is None:
        return np.empty(0, np.int64)
    return np.fromstring(text, dtype=np.int64, sep=",")


def count(reader: Reader, listed: Listed, narrowed: ListFilter | None = None) -> int:
    """How many records a filter leaves; without one, how many there are."""
    where = where_of(reader, listed, narrowed or ListFilter())
    return int(
        reader.value(
            f"SELECT count(*) FROM {listed} t WHERE {' AND '.join(where.parts)}", *where.params
        )
    )


def _turned(term: str, descending: bool) -> str:
    """A sort term in its direction; what has no value stands last in both."""
    if not descending:
        return term
    return term.replace(" NULLS LAST", "") + " DESC"


def _split(terms: str) -> list[str]:
    """Sort terms at top-level commas."""
    out, depth, start = [], 0, 0
    for place, letter in enumerate(terms):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            out.append(terms[start:place])
            start = place + 1
    return [*out, terms[start:]]


def incidents(reader: Reader, wanted: Sequence[int]) -> list[IncidentRow]:
    """The rows of these incidents, in the order asked."""
    actors = (
        f"SELECT group_concat(coalesce({display_sql('actor', 'l.actor')}, ''), '; ') "
        "FROM incident_actor l WHERE l.incident = t.id AND l.deleted = 0"
    )
    places = (
        f"SELECT group_concat(coalesce({display_sql('place', 'l.place')}, ''), '; ') "
        "FROM incident_place l WHERE l.incident = t.id AND l.deleted = 0"
    )
    rests = (
        "SELECT count(*) AS n, count(DISTINCT coalesce(s.source, c.source)) AS m FROM claim c "
        "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
        "WHERE c.incident = t.id AND c.deleted = 0"
    )
    rows = reader.rows(
        f"SELECT t.id, t.title, t.kind, t.edtf, t.clock, t.part_of_day, t.standing, t.grading, "
        f"t.status, coalesce(({actors}), ''), coalesce(({places}), ''), "
        f"(SELECT n FROM ({rests})), (SELECT m FROM ({rests})) "
        f"FROM incident t WHERE t.id IN ({id_list(wanted)})"
    )
    by_id = {row[0]: IncidentRow(*row) for row in rows}
    return [by_id[each] for each in wanted if each in by_id]


def actors(reader: Reader, wanted: Sequence[int]) -> list[ActorRow]:
    """The rows of these actors, in the order asked."""
    orders = ORDERS["actor"]
    rows = reader.rows(
        f"SELECT t.id, coalesce({display_sql('actor', 't.id')}, ''), {native_sql('actor', 't.id')},"
        f" t.kind, t.country, {orders['names']}, {orders['incidents']}, {orders['said']} "
        f"FROM actor t WHERE t.id IN ({id_list(wanted)})"
    )
    by_id = {row[0]: ActorRow(*row) for row in rows}
    return [by_id[each] for each in wanted if each in by_id]


def sources(reader: Reader, wanted: Sequence[int]) -> list[SourceRow]:
    """The rows of these sources, in the order asked."""
    rows = reader.rows(
        f"SELECT t.id, t.title, {publisher_sql('t')}, t.type, t.issued, t.language, "
        f"{reliability_sql('t.id')}, EXISTS (SELECT 1 FROM snapshot p WHERE p.source = t.id "
        f"AND p.deleted = 0), {ORDERS['source']['claims']}, t.retraction "
        f"FROM source t WHERE t.id IN ({id_list(wanted)})"
    )
    by_id = {row[0]: SourceRow(*[*row[:7], bool(row[7]), *row[8:]]) for row in rows}
    return [by_id[each] for each in wanted if each in by_id]


def find_actors(reader: Reader, typed: str, limit: int = 12) -> list[tuple[int, str, str]]:
    """Actors for a picker: (id, name, the matching other name or kind), names that begin with
    what was typed first, then those that hold it as a later word."""
    query = match_query(typed)
    if not query:
        return []
    key = fold(typed).strip()
    rows = reader.rows(
        f"SELECT n.actor, coalesce({display_sql('actor', 'n.actor')}, ''), n.text, a.kind "
        "FROM actor_name n JOIN actor a ON a.id = n.actor WHERE n.deleted = 0 AND a.deleted = 0 "
        "AND n.id IN (SELECT rowid FROM search_actor_name WHERE search_actor_name MATCH ?) "
        "ORDER BY substr(n.search_key, 1, ?) <> ?, length(n.text) LIMIT ?",
        query,
        len(key),
        key,
        limit * 3,
    )
    out: dict[int, tuple[int, str, str]] = {}
    for actor, name, text, kind in rows:
        out.setdefault(actor, (actor, name, text if text != name else kind.replace("_", " ")))
    return list(out.values())[:limit]


def find_sources(reader: Reader, typed: str, limit: int = 12) -> list[tuple[int, str, str]]:
    """Sources for a picker: (id, title, publisher)."""
    query = match_query(typed)
    if not query:
        return []
    return [
        (row[0], row[1] or row[2], row[2])
        for row in reader.rows(
            f"SELECT t.id, t.title, {publisher_sql('t')} FROM source t WHERE t.deleted = 0 AND "
            "t.id IN (SELECT rowid FROM search_source WHERE search_source MATCH ?) "
            "ORDER BY t.issued_earliest DESC LIMIT ?",
            query,
            limit,
        )
    ]


def find_incidents(reader: Reader, typed: str, limit: int = 12) -> list[tuple[int, str, str]]:
    """Incidents for a picker: (id, title, EDTF date or '')."""
    query = match_query(typed)
    if not query:
        return []
    return [
        (row[0], row[1], row[2] or "")
        for row in reader.rows(
            "SELECT t.id, t.title, t.edtf FROM incident t WHERE t.deleted = 0 AND t.id IN "
            "(SELECT rowid FROM search_incident WHERE search_incident MATCH ?) "
            "ORDER BY t.weight DESC LIMIT ?",
            query,
            limit,
        )
    ]

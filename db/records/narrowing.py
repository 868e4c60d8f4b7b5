"""What a list is narrowed to, and the condition in SQL that says so."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Literal

from db.reader import Reader, id_list, marks
from db.records import claim_lists, origins
from db.records.identities import UNITED
from db.search.match import match_query

Listed = Literal["incident", "actor", "source", "claim"]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list is narrowed to. `text`: words, in any script; `kinds`: kinds of incident or
    actor, CSL types, or what speakers do; `standings`: of incidents; `actor`, `place`, `source`:
    linked to; `held`: sources with (True) or without (False) a snapshot; `one_source`: incidents
    that rest on one source, `one_origin`: that go back to one; `undated`: incidents without a date;
    `tag`: that bear it; `deleted`: those that were deleted instead of those that are there;
    `since`, `until`: dated (incidents), published (sources) or said (claims), at least possibly, in
    these seconds. Of claims only: `abouts`, `credibilities` ("": not graded) and `ranks` by their
    codes, `quoted`: with or without quoted words, `incident`: about that."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    standings: tuple[int, ...] = ()
    actor: int | None = None
    place: int | None = None
    source: int | None = None
    held: bool | None = None
    one_source: bool = False
    undated: bool = False
    one_origin: bool = False
    tag: int | None = None
    deleted: bool = False
    since: int | None = None
    until: int | None = None
    abouts: tuple[str, ...] = ()
    credibilities: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()
    quoted: bool | None = None
    incident: int | None = None


_KIND_COLUMN: dict[Listed, str] = {
    "incident": "kind",
    "actor": "kind",
    "source": "type",
    "claim": "act",
}


@dataclass(slots=True)
class Where:
    """Conditions that must all hold, and their parameters."""

    parts: list[str] = field(default_factory=lambda: ["t.deleted = 0"])
    params: list[object] = field(default_factory=list)

    def add(self, sql: str, *params: object) -> None:
        """One more condition."""
        self.parts.append(sql)
        self.params.extend(params)


def where_of(reader: Reader, listed: Listed, narrowed: ListFilter) -> Where:
    """The condition on a record `t` of the list."""
    where = Where(["t.deleted = 1"] if narrowed.deleted else ["t.deleted = 0"])
    if narrowed.tag is not None:
        where.add(
            "t.id IN (SELECT owner FROM tagging WHERE tag = ? AND owner_table = ? AND deleted = 0)",
            narrowed.tag,
            listed,
        )
    if narrowed.text.strip() and listed != "claim":
        _narrow_text(where, listed, narrowed.text)
    if narrowed.kinds:
        column = _KIND_COLUMN[listed]
        where.add(f"t.{column} IN ({marks(len(narrowed.kinds))})", *narrowed.kinds)
    if listed == "claim":
        claim_lists.narrow(reader, where, narrowed)
        return where
    if listed == "incident":
        _narrow_incidents(where, narrowed)
        if narrowed.one_origin:
            found = json.dumps(origins.one_origin(reader).tolist())
            where.add("t.id IN (SELECT value FROM json_each(?))", found)
    _narrow_dates(where, listed, narrowed)
    if listed == "source" and narrowed.held is not None:
        where.add(
            f"{'' if narrowed.held else 'NOT '}EXISTS (SELECT 1 FROM snapshot p "
            "WHERE p.source = t.id AND p.deleted = 0)"
        )
    return where


def _narrow_text(where: Where, listed: Listed, text: str) -> None:
    query = match_query(text)
    if not query:
        where.add("0")
        return
    found = {
        "incident": "SELECT rowid FROM search_incident WHERE search_incident MATCH ?",
        "actor": "SELECT n.actor FROM actor_name n WHERE n.deleted = 0 AND n.id IN "
        "(SELECT rowid FROM search_actor_name WHERE search_actor_name MATCH ?)",
        "source": "SELECT rowid FROM search_source WHERE search_source MATCH ?",
    }[listed]
    where.add(f"t.id IN ({found})", query)


def _narrow_dates(where: Where, listed: Listed, narrowed: ListFilter) -> None:
    """What may lie in the span; what has no date at all lies nowhere."""
    first, last = {
        "incident": ("t.earliest", "t.latest"),
        "source": ("t.issued_earliest", "t.issued_latest"),
    }.get(listed, ("", ""))
    if not first or (narrowed.since is None and narrowed.until is None):
        return
    where.add(f"NOT ({first} IS NULL AND {last} IS NULL)")
    if narrowed.since is not None:
        where.add(f"({last} IS NULL OR {last} > ?)", narrowed.since)
    if narrowed.until is not None:
        where.add(f"({first} IS NULL OR {first} < ?)", narrowed.until)


def _narrow_incidents(where: Where, narrowed: ListFilter) -> None:
    if narrowed.standings:
        where.add(f"t.standing IN ({id_list(narrowed.standings)})")
    if narrowed.actor is not None:
        where.add(
            f"t.id IN (SELECT incident FROM incident_actor WHERE actor IN {UNITED} "
            "AND deleted = 0)",
            narrowed.actor,
        )
    if narrowed.place is not None:
        where.add(
            "t.id IN (SELECT incident FROM incident_place WHERE place = ? AND deleted = 0)",
            narrowed.place,
        )
    if narrowed.source is not None:
        where.add(f"t.id IN (SELECT incident FROM {RESTS_ON} WHERE source = ?)", narrowed.source)
    if narrowed.one_source and narrowed.source is None:
        # All at once: asked incident by incident, a million of them took 18 s.
        where.add(
            f"t.id IN (SELECT incident FROM {RESTS_ON} WHERE incident IS NOT NULL "
            "GROUP BY incident HAVING count(DISTINCT source) = 1)"
        )
    elif narrowed.one_source:
        where.add(f"(SELECT count(DISTINCT source) FROM {RESTS_ON} r WHERE r.incident = t.id) = 1")
    if narrowed.undated:
        where.add("t.earliest IS NULL AND t.latest IS NULL")


#: Which incident rests on which source: a table of both in brackets, for FROM.
RESTS_ON = (
    "(SELECT c.incident AS incident, coalesce(s.source, c.source) AS source FROM claim c "
    "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
    "WHERE c.deleted = 0)"
)

"""What the list of claims shows: rows, the orders it can stand in, and what it is narrowed to.

Hides that a claim is dated by a text that means a span: which claims may lie in a stretch of time
is found from the dates that occur, of which there are few.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db import when
from db.reader import Reader, id_list, marks
from db.records import claims, figures
from db.records.claims import Claim
from db.records.identities import UNITED
from db.records.names import display_sql
from db.search.match import match_query, terms

if TYPE_CHECKING:
    from db.records.narrowing import ListFilter, Where

#: The source a claim stands in: that of its quote, else the one it names.
SOURCE = (
    "coalesce((SELECT s.source FROM quote q JOIN snapshot s ON s.id = q.snapshot "
    "WHERE q.id = t.quote), t.source)"
)
_SPEAKER = f"coalesce({display_sql('actor', 't.speaker')}, t.speaker_label)"
_WORDS = (
    "coalesce(nullif(t.gist, ''), (SELECT exact FROM quote q WHERE q.id = t.quote), "
    "t.no_quote_reason)"
)
#: A claim on one line: who, and what was said.
TITLE = f"iif({_SPEAKER} = '', {_WORDS}, {_SPEAKER} || ': ' || {_WORDS})"

#: The columns of the list, with the SQL to sort by each.
ORDERS = {
    "said": "nullif(rtrim(ltrim(t.said, '[{'), '~?%}]'), '') NULLS LAST",
    "speaker": f"nullif({_SPEAKER}, '') COLLATE NOCASE NULLS LAST",
    "act": "t.act, t.polarity",
    "words": f"{_WORDS} COLLATE NOCASE",
    "incident": "(SELECT title FROM incident i WHERE i.id = t.incident) COLLATE NOCASE NULLS LAST",
    "source": f"(SELECT title FROM source o WHERE o.id = {SOURCE}) COLLATE NOCASE NULLS LAST",
    "figure": "(SELECT max(coalesce(f.point, f.min, f.max)) FROM figure f WHERE f.claim = t.id "
    "AND f.deleted = 0) NULLS LAST",
    "credibility": "t.credibility NULLS LAST",
    "rank": "t.rank = 'deprecated', t.rank <> 'preferred'",
}


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list. `about`: the name of the actor it is about when it is about no incident;
    `figures`: its figures as given, with what they count."""

    id: int
    claim: Claim
    about_actor: str
    figures: tuple[tuple[str, str], ...]


#: One word of what is typed: in the quoted words, the names of the speaker, the incident, the
#: source, or in what was written of the claim itself.
_HOLDS = (
    "(t.quote IN (SELECT rowid FROM search_quote WHERE search_quote MATCH ?) "
    "OR t.speaker IN (SELECT n.actor FROM actor_name n WHERE n.deleted = 0 AND n.id IN "
    "(SELECT rowid FROM search_actor_name WHERE search_actor_name MATCH ?)) "
    "OR t.incident IN (SELECT rowid FROM search_incident WHERE search_incident MATCH ?) "
    f"OR {SOURCE} IN (SELECT rowid FROM search_source WHERE search_source MATCH ?) "
    "OR instr(lower(t.speaker_label || ' ' || t.gist || ' ' || t.value || ' ' || "
    "t.no_quote_reason), ?) > 0)"
)


def narrow(reader: Reader, where: Where, narrowed: ListFilter) -> None:
    """The conditions on a claim `t` that only claims know."""
    if narrowed.text.strip():
        words = terms(narrowed.text)
        if not words:
            where.add("0")
        for word in words:
            where.add(_HOLDS, *[match_query(word)] * 4, word)
    for column, codes in (("about", narrowed.abouts), ("rank", narrowed.ranks)):
        if codes:
            where.add(f"t.{column} IN ({marks(len(codes))})", *codes)
    if narrowed.credibilities:
        codes = narrowed.credibilities
        where.add(f"coalesce(t.credibility, '') IN ({marks(len(codes))})", *codes)
    if narrowed.quoted is not None:
        where.add(f"t.quote IS {'NOT ' if narrowed.quoted else ''}NULL")
    if narrowed.incident is not None:
        where.add("t.incident = ?", narrowed.incident)
    if narrowed.actor is not None:
        where.add(f"t.speaker IN {UNITED}", narrowed.actor)
    if narrowed.source is not None:
        where.add(f"{SOURCE} = ?", narrowed.source)
    if narrowed.since is not None or narrowed.until is not None:
        said = json.dumps(_said_in(reader, narrowed.since, narrowed.until))
        where.add("t.said IN (SELECT value FROM json_each(?))", said)


def _said_in(reader: Reader, since: int | None, until: int | None) -> list[str]:
    """The dates, as they are stored, that may lie in the span."""
    found = []
    for (said,) in reader.rows("SELECT DISTINCT said FROM claim WHERE said IS NOT NULL"):
        first, last = claims.moment(said)
        after = since is None or last > since
        before = until is None or first < until
        if when.is_valid(said) and after and before:
            found.append(said)
    return found


def rows(reader: Reader, wanted: Sequence[int]) -> list[ClaimRow]:
    """The rows of these claims, in the order asked."""
    given: dict[int, list[tuple[str, str]]] = {}
    for each in figures.of_claims(reader, wanted):
        given.setdefault(each.claim, []).append((each.measure, each.words))
    of_actor: dict[int, str] = dict(
        reader.rows(
            f"SELECT t.id, coalesce({display_sql('actor', 't.actor')}, '') FROM claim t "
            f"WHERE t.actor IS NOT NULL AND t.id IN ({id_list(wanted)})"
        )
    )
    return [
        ClaimRow(each.id, each, of_actor.get(each.id, ""), tuple(given.get(each.id, ())))
        for each in claims.some(reader, wanted, deleted=True)
    ]

"""Where the case is asked for what the timeline's arrays do not hold: the SQL of each leaf.

Every text selects a column `incident`, so that the same one answers for the whole case and
for the few incidents that a step touched.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.asking.questions import (
    Assessed,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Rated,
    SingleSource,
    Tagged,
    WithActor,
    Words,
)
from db.reader import marks
from db.records.claims import reliability_sql
from db.records.identities import UNITED
from db.records.lists import RESTS_ON
from db.search.match import match_query

_NOTHING = "SELECT id AS incident FROM incident WHERE 0"
_DENIES = "(act IN ('denies', 'disputes', 'retracts') OR polarity = 'negated')"


@dataclass(frozen=True, slots=True)
class Look:
    """A question as SQL. `distant`: tables whose change moves incidents in or out that the change
    itself does not name."""

    sql: str
    params: tuple[object, ...] = ()
    distant: frozenset[str] = frozenset()


def look(leaf: Leaf, few: bool = False) -> Look:
    """How the case is asked; `few`: for a handful of incidents. Not for kinds, standings, dates and
    figures: these are arrays; nor for origins (db/records/origins.py)."""
    match leaf:
        case Words(text):
            return _words(text)
        case WithActor(actor, roles):
            among = f" AND role IN ({marks(len(roles))})" if roles else ""
            return Look(
                f"SELECT incident FROM incident_actor WHERE actor IN {UNITED}"
                f" AND deleted = 0{among}",
                (actor, *roles),
                frozenset(("identity_claim",)),
            )
        case InPlace(place):
            return _in_place(place)
        case FromSource(source):
            return _resting(f"SELECT incident FROM {RESTS_ON} WHERE source = ?", source)
        case FromOutlet(outlet):
            return _resting(
                f"SELECT incident FROM {RESTS_ON} WHERE source IN"
                " (SELECT id FROM source WHERE outlet = ?)",
                outlet,
            )
        case SingleSource():
            return _resting(
                f"SELECT incident FROM {RESTS_ON} WHERE incident IS NOT NULL"
                " GROUP BY incident HAVING count(DISTINCT source) = 1"
            )
        case Rated(letters, digits):
            return _rated(letters, digits, few)
        case Tagged(tag):
            return Look(
                "SELECT owner AS incident FROM tagging WHERE tag = ? AND owner_table = 'incident'"
                " AND deleted = 0",
                (tag,),
                frozenset({"tag"}),
            )
        case Disputed():
            return _disputed()
        case Assessed(gradings):
            return _own("grading", gradings)
        case InState(states):
            return _own("status", states)
    raise TypeError(leaf)


def _words(text: str) -> Look:
    query = match_query(text)
    if not query:
        return Look(_NOTHING)
    return Look(
        "SELECT rowid AS incident FROM search_incident WHERE search_incident MATCH ?", (query,)
    )


# UNION and not UNION ALL: places that lie in each other in a circle end.
_BELOW = (
    "WITH RECURSIVE below(incident) AS (SELECT ? UNION SELECT p.id FROM below"
    " JOIN place p ON p.parent = below.incident WHERE p.deleted = 0)"
)


def places_below(place: int) -> tuple[str, tuple[object, ...]]:
    """A place and all that lies in it, as SQL; here the column `incident` holds places."""
    return f"{_BELOW} SELECT incident FROM below", (place,)


def _in_place(place: int) -> Look:
    return Look(
        f"{_BELOW} SELECT l.incident AS incident FROM below"
        " JOIN incident_place l ON l.place = below.incident AND l.deleted = 0",
        (place,),
        frozenset({"place"}),
    )


def _resting(sql: str, *params: object) -> Look:
    return Look(sql, params, frozenset({"quote", "snapshot", "source"}))


def _rated(letters: tuple[str, ...], digits: tuple[str, ...], few: bool) -> Look:
    asked = ["c.deleted = 0 AND c.incident IS NOT NULL AND c.rank <> 'deprecated'"]
    params: list[str] = []
    rests = "coalesce((SELECT s.source FROM quote q JOIN snapshot s ON s.id = q.snapshot"
    rests += " WHERE q.id = c.quote), c.source)"
    if letters:
        # Rated source by source: a case has far fewer sources than claims.
        asked.append(
            f"ifnull((SELECT letter FROM rated WHERE rated.source = {rests}), 'F')"
            f" IN ({marks(len(letters))})"
        )
        params.extend(letters)
    if digits:
        asked.append(f"ifnull(c.credibility, '6') IN ({marks(len(digits))})")
        params.extend(digits)
    return Look(
        f"WITH rated(source, letter) AS {'NOT ' if few else ''}MATERIALIZED"
        f" (SELECT o.id, nullif({reliability_sql('o.id')}, '') FROM source o)"
        f" SELECT c.incident AS incident FROM claim c WHERE {' AND '.join(asked)}",
        tuple(params),
        frozenset({"quote", "snapshot", "source", "source_rating"}),
    )


def _disputed() -> Look:
    # What we ourselves graded as contested stands as disputed in the arrays.
    return Look(
        f"SELECT incident FROM claim WHERE {_DENIES} AND deleted = 0 AND rank <> 'deprecated'"
        " AND incident IS NOT NULL"
        # ALL: the few incidents of a step are then looked up in both halves, not all of them.
        " UNION ALL SELECT c.incident FROM claim_link l JOIN claim c ON c.id = l.other"
        " WHERE l.predicate IN ('denies', 'contradicts', 'retracts') AND l.deleted = 0"
        " AND c.deleted = 0 AND c.incident IS NOT NULL",
        (),
        frozenset({"claim_link"}),
    )


def _own(column: str, codes: tuple[str, ...]) -> Look:
    return Look(
        f"SELECT id AS incident FROM incident WHERE deleted = 0 AND {column} IN"
        f" ({marks(len(codes))})",
        codes,
    )

"""What a tie of the network rests on: a relation's dates and words, claims, shared incidents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.reader import Reader, id_list

#: So many claims or incidents under one tie are told, the newest; the others are counted.
MOST = 12


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing a tie rests on. `table` relation, claim or incident with its `id`; `words`: what
    it says (a note, a gist, a title), `when` EDTF; `act` of a claim, of whose `incident` (title);
    `exact`: the quoted words, from `source` (title). `quote`, `incident_id`: 0 for none."""

    table: str
    id: int
    words: str
    when: str = ""
    until: str = ""
    certainty: str = ""
    act: str = ""
    incident: str = ""
    incident_id: int = 0
    exact: str = ""
    quote: int = 0
    source: str = ""


def of_relations(reader: Reader, relations: Iterable[int]) -> tuple[Ground, ...]:
    """Relations with the words that attest them."""
    return tuple(
        Ground(
            "relation",
            number,
            note,
            start or "",
            end or "",
            sure,
            exact=exact,
            quote=quote,
            source=title,
        )
        for number, note, start, end, sure, exact, quote, title in reader.rows(
            "SELECT r.id, r.note, r.start_edtf, r.end_edtf, r.certainty, coalesce(q.exact, ''), "
            "coalesce(q.id, 0), coalesce(s.title, '') FROM actor_relation r "
            "LEFT JOIN quote q ON q.id = r.quote AND q.deleted = 0 "
            "LEFT JOIN snapshot p ON p.id = q.snapshot LEFT JOIN source s ON s.id = p.source "
            f"WHERE r.id IN ({id_list(relations)}) AND r.deleted = 0 ORDER BY r.id"
        )
    )


def of_claims(reader: Reader, wanted: Sequence[int]) -> tuple[Ground, ...]:
    """Claims with their words, the newest first, at most MOST."""
    return tuple(
        Ground("claim", *rest)
        for rest in reader.rows(
            "SELECT c.id, c.gist, coalesce(c.said, ''), '', c.hedge, c.act, "
            "coalesce(i.title, ''), coalesce(i.id, 0), coalesce(q.exact, ''), coalesce(q.id, 0), "
            "coalesce(s.title, '') FROM claim c "
            "LEFT JOIN incident i ON i.id = c.incident AND i.deleted = 0 "
            "LEFT JOIN quote q ON q.id = c.quote AND q.deleted = 0 "
            "LEFT JOIN snapshot p ON p.id = q.snapshot "
            "LEFT JOIN source s ON s.id = coalesce(c.source, p.source) "
            f"WHERE c.id IN ({id_list(wanted)}) AND c.deleted = 0 "
            f"ORDER BY c.said IS NULL, c.said DESC, c.id LIMIT {MOST}"
        )
    )


def of_incidents(reader: Reader, wanted: Sequence[int]) -> tuple[Ground, ...]:
    """Incidents by time, the newest first, at most MOST."""
    return tuple(
        Ground("incident", number, title, when)
        for number, title, when in reader.rows(
            "SELECT id, substr(title, 1, 240), coalesce(edtf, '') FROM incident "
            f"WHERE id IN ({id_list(wanted)}) AND deleted = 0 "
            f"ORDER BY earliest IS NULL, earliest DESC, id LIMIT {MOST}"
        )
    )

"""What rests on a source, or on everything an outlet published: incidents, claims, figures, and
what each incident would be without it.

Hides which other articles fall with it: those that go back to it. The incidents that rest on
nothing else stand first; what would change is worked out for the first ones only, because each of
them is read whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass

from db.reader import Reader
from db.records import (
    assessments,
    claims,
    counting,
    falls,
    figures,
    footing,
    grading_rules,
    identities,
    meta,
    sources,
)
from db.records.claims import Claim
from db.records.falls import Fall
from db.records.footing import Origin
from db.records.sources import FOLLOWED
from db.step import Step

#: Incidents for which it is worked out what would change (some 3 ms each).
MOST = 40

_RESTING = """
    WITH gone(source) AS MATERIALIZED (SELECT value FROM json_each(?)),
    resting(claim, incident) AS MATERIALIZED (
        SELECT c.id, c.incident FROM gone CROSS JOIN claim c ON c.source = gone.source
            WHERE c.quote IS NULL AND c.deleted = 0 AND c.rank <> 'deprecated'
        UNION ALL SELECT c.id, c.incident FROM gone CROSS JOIN snapshot s ON s.source = gone.source
            JOIN quote q ON q.snapshot = s.id JOIN claim c ON c.quote = q.id
            WHERE c.deleted = 0 AND c.rank <> 'deprecated')"""
_INCIDENTS = f"""{_RESTING}
    SELECT r.incident, i.title, count(*), (SELECT count(*) FROM claim c
        WHERE c.incident = r.incident AND c.deleted = 0 AND c.rank <> 'deprecated') AS every
    FROM resting r JOIN incident i ON i.id = r.incident WHERE i.deleted = 0
    GROUP BY r.incident ORDER BY every > count(*), i.earliest IS NULL, i.earliest DESC, i.id"""


@dataclass(frozen=True, slots=True)
class Resting:
    """An incident, how many of its standing claims rest on what is looked at, and how many it has.

    `fall`: what would be left; None where that was not worked out. `before`: the grading that the
    ledger speaks for as it is ("" for none).
    """

    incident: int
    title: str
    claims: int
    every: int
    fall: Fall | None = None
    before: str = ""

    @property
    def alone(self) -> bool:
        """Whether nothing is left of what is claimed about it."""
        return self.claims >= self.every


@dataclass(frozen=True, slots=True)
class Reliance:
    """`asked`: how many sources are looked at; `sources`: how many fall together, with those that
    go back to them; `claims`: how many rest on them, those about actors included; `incidents`:
    those that rest on nothing else first."""

    asked: int
    sources: int
    claims: int
    incidents: tuple[Resting, ...]

    @property
    def alone(self) -> int:
        """How many incidents rest on nothing else."""
        return sum(each.alone for each in self.incidents)


def of_source(reader: Reader, source: int, most: int = MOST) -> Reliance:
    """What rests on a source, and on those that go back to it."""
    return of(reader, [source], most)


def of_outlet(reader: Reader, outlet: int, most: int = MOST) -> Reliance:
    """What rests on anything that an outlet published."""
    rows = reader.rows("SELECT id FROM source WHERE outlet = ? AND deleted = 0", outlet)
    return of(reader, [row[0] for row in rows], most)


def of(reader: Reader, fallen: Collection[int], most: int = MOST) -> Reliance:
    """What rests on these sources, and on those that go back to them."""
    gone = with_followers(reader, fallen)
    asked = json.dumps(sorted(gone))
    count = int(reader.value(f"{_RESTING} SELECT count(*) FROM resting", asked))
    found = [Resting(*row) for row in reader.rows(_INCIDENTS, asked)]
    case_rule = meta.get(reader).count_rule
    first = [_worked_out(reader, each, gone, case_rule) for each in found[:most]]
    return Reliance(len(fallen), len(gone), count, (*first, *found[most:]))


def with_followers(reader: Reader, fallen: Collection[int]) -> frozenset[int]:
    """These sources and all whose way to their first appearance leads through one of them."""
    followed = ",".join(f"'{each}'" for each in FOLLOWED)
    near = reader.rows(
        "WITH RECURSIVE near(source) AS (SELECT value FROM json_each(?) UNION "
        "SELECT r.source FROM near JOIN source_relation r ON r.object = near.source "
        f"WHERE r.deleted = 0 AND r.predicate IN ({followed})) "
        "SELECT near.source FROM near JOIN source s ON s.id = near.source WHERE s.deleted = 0",
        json.dumps(sorted(fallen)),
    )
    gone = set(fallen)
    for source, way in sources.chains(reader, [row[0] for row in near]).items():
        if any(link.other in gone for link in way):
            gone.add(source)
    return frozenset(gone)


def _worked_out(reader: Reader, resting: Resting, gone: frozenset[int], case_rule: str) -> Resting:
    number = resting.incident
    said = claims.about_incident(reader, number)
    rests = footing.of(reader, said)
    decided = assessments.of(reader, "incident", number)
    given = figures.of_incident(reader, number)
    counted = counting.of_incident(given, decided, case_rule, rests.keys)
    roles = reader.rows(
        "SELECT actor, role FROM incident_actor WHERE incident = ? AND deleted = 0", number
    )
    accused = grading_rules.held_responsible(
        [(same, role) for actor, role in roles for same in identities.united(reader, actor)]
    )
    before = grading_rules.propose(claims.ledger(said), rests.keys, accused)
    articles = tuple(rests.by_source[each] for each in sorted(gone & rests.by_source.keys()))
    fall = falls.without(Origin("", None, "", articles), said, counted, rests.keys, accused)
    return Resting(
        number,
        resting.title,
        fall.claims,
        fall.claims + fall.left,
        fall,
        before.grading if before else "",
    )


def set_aside(step: Step, source: int, reason: str) -> int:
    """Set aside the standing claims of a source, and of those that go back to it, with the reason;
    how many. Nothing counts them any more; undo brings them back."""
    return _rank(step, source, lambda each: each.rank != "deprecated", "deprecated", reason)


def taken_up_again(step: Step, source: int, reason: str) -> int:
    """Let the claims stand again that were set aside for this reason; how many."""
    held = ("deprecated", reason)
    return _rank(step, source, lambda each: (each.rank, each.rank_reason) == held, "normal", "")


def _rank(step: Step, source: int, meant: Callable[[Claim], bool], rank: str, reason: str) -> int:
    found = [
        claim
        for each in sorted(with_followers(step.reader, [source]))
        for claim in claims.in_source(step.reader, each)
        if meant(claim)
    ]
    for claim in found:
        claims.change(step, claim.id, rank=rank, rank_reason=reason)
    return len(found)

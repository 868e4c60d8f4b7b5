"""Which actors are one and the same: decided by people, with a reason, and taken back at will.

Hides that nothing is ever merged: a decision is one row between two actors. Whoever reads for one
actor asks `united` and reads the rows of all of them; no row of theirs is rewritten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader, id_list
from db.records.names import display_sql, shown
from db.step import Step

SAME, DIFFERENT, UNCLEAR = "same", "different", "unclear"


#: SQL for the ids of an actor (the parameter) and of all that are the same. Two copies of a case
#: can have decided differently: the newer decision on two actors holds.
UNITED = (
    "(WITH RECURSIVE one(id) AS (SELECT ? UNION SELECT "
    "CASE c.actor WHEN one.id THEN c.other ELSE c.actor END FROM one JOIN identity_claim c "
    "ON c.actor = one.id OR c.other = one.id WHERE c.verdict = 'same' AND c.deleted = 0 "
    "AND NOT EXISTS (SELECT 1 FROM identity_claim d WHERE d.deleted = 0 AND d.verdict <> 'same' "
    "AND min(d.actor, d.other) = min(c.actor, c.other) "
    "AND max(d.actor, d.other) = max(c.actor, c.other) AND (SELECT hlc FROM txn WHERE id = "
    "d.created_txn) > (SELECT hlc FROM txn WHERE id = c.created_txn))) SELECT id FROM one)"
)


@dataclass(frozen=True, slots=True)
class Identity:
    """One decision on two actors, seen from `actor`. `verdict` of terms.IDENTITY_VERDICTS; `at`:
    seconds since 1970, UTC."""

    id: int
    actor: int
    other: int
    other_name: str
    verdict: str
    reason: str
    author: str
    at: int


def decide(step: Step, actor: int, other: int, verdict: str, reason: str = "") -> int:
    """Decide whether two actors are one; what was decided on the two before is replaced.

    Of two that are the same, `actor` lends its name to what is counted for both. Raises BadInput
    when it cannot be so beside what was decided on others.
    """
    if actor == other:
        raise BadInput(say("An actor is always the same as itself. Nothing was changed."))
    both = "(actor = ?1 AND other = ?2) OR (actor = ?2 AND other = ?1)"
    step.delete_where("identity_claim", both, actor, other)
    _check(step.reader, actor, other, verdict)
    return step.insert(
        "identity_claim", actor=actor, other=other, verdict=verdict, reason=reason.strip()
    )


def take_back(step: Step, identity: int) -> None:
    """Take a decision back: the two actors stand each for itself again."""
    step.delete("identity_claim", identity)


def of(reader: Reader, actor: int) -> tuple[Identity, ...]:
    """What was decided on an actor and others, the newest first."""
    return tuple(
        Identity(number, actor, *rest)
        for number, *rest in reader.rows(
            "SELECT c.id, c.far, "
            f"coalesce({display_sql('actor', 'c.far')}, ''), c.verdict, c.reason, "
            "t.author_name, (t.hlc >> 16) / 1000 FROM ("
            "SELECT id, other far, verdict, reason, created_txn FROM identity_claim "
            "WHERE actor = ?1 AND deleted = 0 UNION ALL "
            "SELECT id, actor, verdict, reason, created_txn FROM identity_claim "
            "WHERE other = ?1 AND deleted = 0) c JOIN txn t ON t.id = c.created_txn "
            "JOIN actor a ON a.id = c.far AND a.deleted = 0 ORDER BY t.hlc DESC, c.id DESC",
            actor,
        )
    )


def united(reader: Reader, actor: int) -> tuple[int, ...]:
    """The actor and all that are the same, itself first."""
    found = reader.rows(f"SELECT id FROM {UNITED} WHERE id <> ? ORDER BY id", actor, actor)
    return (actor, *(row[0] for row in found))


def standing_for(reader: Reader) -> Mapping[int, int]:
    """Who stands for whom: each actor that is the same as others, but for the one whose name they
    go by -> that one."""
    verdicts: dict[frozenset[int], tuple[int, int, str]] = {}
    for actor, other, verdict in reader.rows(
        "SELECT c.actor, c.other, c.verdict FROM identity_claim c JOIN txn t ON t.id = "
        "c.created_txn JOIN actor a ON a.id = c.actor AND a.deleted = 0 JOIN actor b ON "
        "b.id = c.other AND b.deleted = 0 WHERE c.deleted = 0 ORDER BY t.hlc, c.id"
    ):
        verdicts[frozenset((actor, other))] = (actor, other, verdict)
    pairs = [(actor, other) for actor, other, verdict in verdicts.values() if verdict == SAME]
    beside: dict[int, list[int]] = {}
    for actor, other in pairs:
        beside.setdefault(actor, []).append(other)
        beside.setdefault(other, []).append(actor)
    named = {other for _, other in pairs}
    found: dict[int, int] = {}
    done: set[int] = set()
    for start in sorted(beside):
        if start in done:
            continue
        group = [start]
        for one in group:
            group.extend(each for each in beside[one] if each not in group)
        done.update(group)
        head = min(group, key=lambda one: (one in named, one))
        found.update({one: head for one in group if one != head})
    return found


def _check(reader: Reader, actor: int, other: int, verdict: str) -> None:
    """Whether a verdict can stand beside the others."""
    mine = united(reader, actor)
    if verdict == DIFFERENT and other in mine:
        between = next(one for one in mine if one not in (actor, other))
        name = shown(reader, "actor", [between]).get(between, "")
        raise BadInput(
            say(
                "Both are the same as {name}, so they cannot be different. Nothing was "
                "changed. Take back one of the two decisions on {name} first.",
                name=name,
            )
        )
    if verdict != SAME:
        return
    theirs = united(reader, other)
    apart = reader.row(
        "SELECT actor, other FROM identity_claim WHERE deleted = 0 AND verdict = 'different' AND "
        f"((actor IN ({id_list(mine)}) AND other IN ({id_list(theirs)})) OR "
        f"(other IN ({id_list(mine)}) AND actor IN ({id_list(theirs)})))"
    )
    if apart is not None:
        names = shown(reader, "actor", apart)
        raise BadInput(
            say(
                "{names} and {names2} were found to be different. Nothing was changed. Take "
                "that decision back first.",
                names=names[apart[0]],
                names2=names[apart[1]],
            )
        )

"""What was decided about the suggestions of a text: accepted, changed or dismissed.

A decision is a row like any other, so that undo brings the suggestion back and a merge brings
a colleague's decisions along. It is found again by the words it was about, not by their number
in a list: finders get better, and then count anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from db.reader import Reader, id_list
from db.step import Step

Verdict = Literal["accepted", "changed", "dismissed"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `start`, `end` (code points) and `value` as the suggestion gave them.

    `chosen`: what a person took instead; `made_table`, `made`: the row that came of it (None:
    none did). `stands`: whether that row is still there.
    """

    id: int
    snapshot: int
    kind: str
    start: int
    end: int
    value: str
    verdict: Verdict
    chosen: str
    made_table: str
    made: int | None
    stands: bool = True


def remember(
    step: Step,
    snapshot: int,
    kind: str,
    start: int,
    end: int,
    value: str,
    verdict: Verdict,
    chosen: str = "",
    made_table: str = "",
    made: int | None = None,
) -> int:
    """Keep a decision; one about the same words of the same kind makes room for it."""
    step.delete_where(
        "reading_decision",
        'snapshot = ? AND kind = ? AND start = ? AND "end" = ?',
        snapshot,
        kind,
        start,
        end,
    )
    return step.insert(
        "reading_decision",
        {
            "snapshot": snapshot,
            "kind": kind,
            "start": start,
            "end": end,
            "value": value,
            "verdict": verdict,
            "chosen": chosen,
            "made_table": made_table,
            "made": made,
        },
    )


def of_snapshot(reader: Reader, snapshot: int) -> tuple[Decision, ...]:
    """Every decision about what was suggested in a text, in reading order; those about other
    texts like it (db/likeness/deciding.py) are no part of reading."""
    found = [
        Decision(*row)
        for row in reader.rows(
            'SELECT id, snapshot, kind, start, "end", value, verdict, chosen, made_table, made '
            "FROM reading_decision WHERE snapshot = ? AND deleted = 0 AND kind <> 'likeness' "
            "ORDER BY start, id",
            snapshot,
        )
    ]
    gone = _gone(reader, found)
    return tuple(
        replace(each, stands=False) if (each.made_table, each.made) in gone else each
        for each in found
    )


def withdraw(step: Step, decision: int) -> None:
    """Forget a decision: its suggestion is open again. What was made of it stays."""
    step.delete("reading_decision", decision)


#: The tables a suggestion can make a row of; the name is read from a file, so it is checked.
MADE = (
    "incident",
    "claim",
    "quote",
    "actor",
    "actor_name",
    "place",
    "incident_actor",
    "incident_place",
    "note",
)


def _gone(reader: Reader, found: Iterable[Decision]) -> set[tuple[str, int | None]]:
    """What was made and is deleted by now."""
    made: dict[str, set[int]] = {}
    for each in found:
        if each.made is not None and each.made_table in MADE:
            made.setdefault(each.made_table, set()).add(each.made)
    return {
        (table, row)
        for table, rows in made.items()
        for (row,) in reader.rows(
            f"SELECT id FROM {table} WHERE deleted = 1 AND id IN ({id_list(rows)})"
        )
    }

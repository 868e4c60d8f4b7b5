"""What a person said about two texts that share words: one goes back to the other, or the
likeness means nothing.

Hides where a dismissal is kept: as a decision of the reading desk (`reading_decision`, kind
"likeness", `value` the other source), so that undo brings it back and a merge takes it along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from db.likeness import finding
from db.likeness.finding import Likeness
from db.reader import Reader, id_list
from db.records import sources
from db.step import Step

KIND = "likeness"
#: From this share of the later text on, it republishes the earlier one; below, it quotes it.
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that a likeness speaks for: `source` republishes or quotes `other`."""

    source: int
    predicate: str
    other: int


@dataclass(frozen=True, slots=True)
class Decided:
    """`linked`: the relation of two sources (terms.SOURCE_RELATIONS), "" for none; `dismissal`:
    the decision that sets their likeness aside, None for none."""

    linked: str = ""
    dismissal: int | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has decided yet."""
        return not self.linked and self.dismissal is None


def proposal(reader: Reader, source: int, like: Likeness) -> Proposal:
    """Which of the two goes back to the other: the one published later; without dates the one
    that is asked about."""
    days: dict[int, int | None] = dict(
        reader.rows(
            "SELECT id, issued_earliest FROM source WHERE id IN (?, ?)", source, like.source
        )
    )
    mine, theirs = days.get(source), days.get(like.source)
    first = mine is not None and theirs is not None and mine < theirs
    later, earlier = (like.source, source) if first else (source, like.source)
    share = like.share_there if first else like.share
    return Proposal(later, "republishes" if share >= _MOSTLY else "quotes", earlier)


def decided(reader: Reader, source: int, others: Collection[int]) -> dict[int, Decided]:
    """What was decided between a source and each of these."""
    found = {}
    wanted = id_list(others)
    for other, predicate in reader.rows(
        "SELECT CASE source WHEN ?1 THEN object ELSE source END, predicate FROM source_relation "
        f"WHERE deleted = 0 AND ((source = ?1 AND object IN ({wanted})) "
        f"OR (object = ?1 AND source IN ({wanted}))) ORDER BY id DESC",
        source,
    ):
        found[other] = Decided(linked=predicate)
    for number, one, value in reader.rows(
        _dismissals(f"{source},{wanted}" if wanted else f"{source}")
    ):
        pair = {one, int(value)}
        if source in pair and len(pair) == 2:
            (other,) = pair - {source}
            found.setdefault(other, Decided(dismissal=number))
    return {other: found.get(other, Decided()) for other in others}


def set_aside(reader: Reader, ids: Iterable[int]) -> frozenset[frozenset[int]]:
    """The pairs among some sources whose likeness was dismissed."""
    return frozenset(
        frozenset((one, int(value))) for _, one, value in reader.rows(_dismissals(id_list(ids)))
    )


def _dismissals(ids: str) -> str:
    return (
        "SELECT d.id, p.source, d.value FROM reading_decision d "
        "JOIN snapshot p ON p.id = d.snapshot "
        f"WHERE d.kind = '{KIND}' AND d.verdict = 'dismissed' AND d.deleted = 0 "
        f"AND p.source IN ({ids}) AND CAST(d.value AS INTEGER) IN ({ids})"
    )


def link(step: Step, wanted: Proposal) -> int:
    """Say that one source goes back to the other; the relation's id."""
    return sources.relate(step, wanted.source, wanted.predicate, wanted.other)


def dismiss(step: Step, snapshot: int, other: int) -> int:
    """Say that the likeness of a text to a source means nothing; the decision's id."""
    length = step.reader.value("SELECT length(cleaned_text) FROM snapshot WHERE id = ?", snapshot)
    return step.insert(
        "reading_decision",
        {
            "snapshot": snapshot,
            "kind": KIND,
            "start": 0,
            "end": max(int(length or 0), 1),
            "value": str(other),
            "verdict": "dismissed",
        },
    )


def reconsider(step: Step, dismissal: int) -> None:
    """Take a dismissal back."""
    step.delete("reading_decision", dismissal)


@dataclass(frozen=True, slots=True)
class Beside:
    """A text that shares passages, the link that speaks for itself, and what was decided."""

    like: Likeness
    proposal: Proposal
    decided: Decided


def beside(reader: Reader, source: int, snapshot: int) -> tuple[Beside, ...]:
    """Every text that shares passages with a text of a source; those to be decided first, those
    set aside last."""
    found = finding.of_snapshot(reader, snapshot)
    verdicts = decided(reader, source, [each.source for each in found])
    told = [Beside(each, proposal(reader, source, each), verdicts[each.source]) for each in found]
    return tuple(
        sorted(told, key=lambda each: (not each.decided.open, each.decided.dismissal is not None))
    )

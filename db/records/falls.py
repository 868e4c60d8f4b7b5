"""What falls when one origin falls: claims, figures, and what the ledger then speaks for.

Hides nothing but the leaving out: ledger, proposal and headlines are made anew from what is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.records import claims, figures, grading_rules
from db.records.claims import Claim
from db.records.counting import Counted
from db.records.footing import Origin
from db.records.grading_rules import Proposal


@dataclass(frozen=True, slots=True)
class Change:
    """A headline with and without the origin. `after`: None when no figure is left."""

    measure: str
    before: str
    after: str | None


@dataclass(frozen=True, slots=True)
class Fall:
    """`claims`: how many fall; `silenced`: speakers of whom nothing is left; `figures`: headlines
    that change; `proposal`: what the ledger speaks for without the origin (None: nothing)."""

    claims: int
    silenced: tuple[str, ...]
    figures: tuple[Change, ...]
    proposal: Proposal | None
    left: int
    """Claims that stay."""


def without(
    origin: Origin,
    said: Sequence[Claim],
    counted: Sequence[Counted],
    origins: Mapping[int, str],
    accused: frozenset[int],
) -> Fall:
    """What the incident would be without an origin and every article that goes back to it."""
    gone = {article.source for article in origin.articles}
    standing = [claim for claim in said if claim.rank != "deprecated"]
    left = [claim for claim in standing if claim.source not in gone]
    ledger = claims.ledger(left)
    still = {row.name for row in ledger}
    silenced = tuple(row.name for row in claims.ledger(standing) if row.name not in still)
    changes = []
    for each in counted:
        rest = [figure for figure in each.figures if figure.source not in gone]
        made = figures.headline(rest, each.measure, each.rule, origins)
        after = made.words if made is not None else None
        if after != each.headline.words:
            changes.append(Change(each.measure, each.headline.words, after))
    return Fall(
        len(standing) - len(left),
        silenced,
        tuple(changes),
        grading_rules.propose(ledger, origins, accused),
        len(left),
    )

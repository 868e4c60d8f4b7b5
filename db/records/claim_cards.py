"""Everything the card of a claim shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.records import claims, figures
from db.records.claims import Claim
from db.records.figures import Figure
from db.records.names import display_sql


@dataclass(frozen=True, slots=True)
class Related:
    """Another claim, and how the two stand to each other (terms.CLAIM_LINKS). `outward`: the claim
    of the card says it of the other."""

    predicate: str
    outward: bool
    claim: Claim


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim as its card shows it. `about_actor`: the name of the actor it is about, "" when it
    is about an incident."""

    claim: Claim
    about_actor: str
    figures: tuple[Figure, ...]
    related: tuple[Related, ...]


def claim(reader: Reader, number: int) -> ClaimCard | None:
    """The card of a claim; None when it is gone."""
    found = claims.get(reader, number)
    if found is None:
        return None
    links = reader.rows(
        "SELECT predicate, claim = ?, iif(claim = ?, other, claim) FROM claim_link "
        "WHERE deleted = 0 AND (claim = ? OR other = ?) ORDER BY id",
        *(number,) * 4,
    )
    others = {each.id: each for each in claims.some(reader, [row[2] for row in links])}
    name = reader.value(
        f"SELECT {display_sql('actor', 'c.actor')} FROM claim c WHERE c.id = ?", number
    )
    return ClaimCard(
        found,
        name or "",
        figures.of_claims(reader, [number]),
        tuple(Related(row[0], bool(row[1]), others[row[2]]) for row in links if row[2] in others),
    )

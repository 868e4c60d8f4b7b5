"""What an actor sheet and the evidence register show beside profiles and the source list.

Hides nothing: `actor_sheets` and `register` fill it. A claim is named by the number of its incident
and its place in that section.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.incident_parts import WayStep
from db.dossier.values import Bin, Picture, Text, Tick


@dataclass(frozen=True, slots=True)
class ClaimAt:
    """A claim of the dossier: number of the incident, place among its claims, and the places of
    its figures among the incident's."""

    number: int
    claim: int
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Activity:
    """Incidents of an actor over time, in columns of one calendar unit."""

    bins: tuple[Bin, ...]
    unit: str
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Attested:
    """What attests a name (one for each name of the profile): exact words, where they stand,
    since when it is used (EDTF in words), and its script (ISO 15924)."""

    script: str
    since: str
    words: Text
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An actor related to the one of the sheet, with words that fit. `at`: where it stands in the
    graph: 0 before or 1 after the actor, and its share of the height."""

    name: Text
    profile: int | None
    words: str
    at: tuple[float, float]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Related:
    """The graph around an actor; `left_out`: relations that found no room in it."""

    neighbours: tuple[Neighbour, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class ActorSheet:
    """What an actor sheet shows beside the profile with the same number. `names`: one for each of
    the profile's; `statements`: claims it makes; `identifiers`: scheme and value."""

    number: int
    names: tuple[Attested, ...]
    activity: Activity | None
    related: Related
    statements: tuple[ClaimAt, ...]
    identifiers: tuple[tuple[str, str], ...]
    portrait: Picture | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """An archive copy. `sha256`: of the original bytes, "" when none are held; `size` of them."""

    captured: str
    by: Text
    tool: str
    mime: str
    name: Text
    size: int
    sha256: str
    text_sha256: str
    address: Text


@dataclass(frozen=True, slots=True)
class Grade:
    """A reliability: who gave it, when, why, and for which time; `outlet`: for all it publishes."""

    letter: str
    outlet: bool
    by: Text
    on: str
    period: str
    reason: Text


@dataclass(frozen=True, slots=True)
class OfActor:
    """A claim about an actor itself that rests on a source."""

    profile: int | None
    name: Text
    gist: Text
    words: Text
    check: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a source."""

    name: Text
    caption: Text
    mime: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """What the register says of a source beside its entry with the same number. `kind`: code of
    terms.SOURCE_TYPES; `copied_by`: sources that rest on it; `alone`: incidents that rest on
    nothing else."""

    number: int
    kind: str
    provenance: str
    licence: Text
    copies: tuple[Copy, ...]
    grades: tuple[Grade, ...]
    copied_by: tuple[WayStep, ...]
    supports: tuple[ClaimAt, ...]
    of_actors: tuple[OfActor, ...]
    attachments: tuple[Attachment, ...]
    alone: tuple[int, ...]

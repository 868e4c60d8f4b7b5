"""What an actor sheet and the evidence register show beside profiles and the source list.

Hides nothing: `actor_sheets` and `register` fill it.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.incident_parts import WayStep
from db.dossier.values import Bin, Text, Tick


@dataclass(frozen=True, slots=True)
class Activity:
    """Incidents of an actor over time, in columns of one calendar unit."""

    bins: tuple[Bin, ...] = ()
    unit: str = ""
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True, slots=True)
class Attested:
    """A name with the words that attest it and who uses it."""

    name: Text
    language: str
    script: str
    kind: str
    used_by: Text
    since: str
    words: Text
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim an actor makes (or that is made of it)."""

    number: int | None
    title: Text
    speaker: Text
    act: str
    tone: str
    said: str
    gist: Text
    words: Text
    whole: bool
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An actor related to another; `at`: where it stands in the graph, in shares of its box."""

    name: Text
    profile: int | None
    words: tuple[str, ...]
    at: tuple[float, float]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class ActorSheet:
    """What an actor sheet shows beside the profile with the same number."""

    number: int
    names: tuple[Attested, ...]
    activity: Activity
    neighbours: tuple[Neighbour, ...]
    standings: tuple[tuple[int, str], ...]
    """Number and standing of each incident it takes part in."""
    statements: tuple[Statement, ...]
    said_of: tuple[Statement, ...]
    identifiers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """An archive copy. `sha256`: of the original bytes, "" when none are held."""

    captured: str
    by: Text
    tool: str
    mime: str
    name: Text
    size: int
    sha256: str
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Grade:
    """A reliability and who gave it when, why, and for which time."""

    letter: str
    label: str
    outlet: bool
    by: Text
    on: str
    period: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Support:
    """A claim a source carries. `check`: stands | broken | none (no quote)."""

    number: int | None
    about: Text
    speaker: Text
    act: str
    tone: str
    figures: tuple[str, ...]
    words: Text
    reason: Text
    check: str
    grade: str


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
    """What the register says of a source beside its entry with the same number."""

    number: int
    kind: str
    provenance: str
    licence: Text
    copies: tuple[Copy, ...]
    grades: tuple[Grade, ...]
    copied_by: tuple[WayStep, ...]
    supports: tuple[Support, ...]
    attachments: tuple[Attachment, ...]
    alone: tuple[int, ...]
    """Numbers of the incidents that rest on nothing else."""

"""What can be asked of an incident, as plain values: leaves, and how they are put together.

Nothing here knows SQL, arrays or words: questions are compared, kept in sets and travel
between threads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Title or summary hold words that begin with each of these, in any script."""

    text: str


@dataclass(frozen=True, slots=True)
class WithActor:
    """An actor takes part; `roles` of terms.ROLES, none: in whatever role."""

    actor: int
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InPlace:
    """It happened in a place or in anything that lies in it."""

    place: int


@dataclass(frozen=True, slots=True)
class OfKind:
    """It is of one of these kinds (terms.INCIDENT_KINDS)."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stands:
    """It stands in its ledger in one of these ways (terms.Standing)."""

    standings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rated:
    """A claim about it has an Admiralty grade with one of these letters (reliability of the
    source) and one of these digits (credibility of the claim); none given: any. What nobody
    judged is F and 6."""

    letters: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FromSource:
    """A claim about it rests on this source."""

    source: int


@dataclass(frozen=True, slots=True)
class FromOutlet:
    """A claim about it rests on something this outlet (an actor) published."""

    outlet: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """It bears this tag."""

    tag: int


@dataclass(frozen=True, slots=True)
class Dated:
    """It lies, at least in part, in [start, end) seconds (None: open): possibly, or `surely`,
    whatever the truth inside its bounds is. The same rule as for the counts of the timeline."""

    start: int | None
    end: int | None
    surely: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """The headline of a measure (terms.MEASURES) by the rule of the case, a range, lies between
    `low` and `high`, both included (None: no limit): possibly in part, or `surely` as a whole."""

    measure: str
    low: int | None
    high: int | None
    surely: bool = False


@dataclass(frozen=True, slots=True)
class Disputed:
    """Somebody denies, disputes, retracts or contradicts something that is claimed about it."""


@dataclass(frozen=True, slots=True)
class SingleSource:
    """All that is claimed about it rests on one source."""


@dataclass(frozen=True, slots=True)
class RestsOnOneOrigin:
    """All that stands claimed about it goes back to one first appearance, however many sources
    tell it."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """Our own grading of it (terms.GRADINGS) is one of these."""

    gradings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InState:
    """Our work on it is in one of these states (terms.INCIDENT_STATUS)."""

    states: tuple[str, ...]


Leaf = (
    Words
    | WithActor
    | InPlace
    | OfKind
    | Stands
    | Rated
    | FromSource
    | FromOutlet
    | Tagged
    | Dated
    | Counted
    | Disputed
    | SingleSource
    | RestsOnOneOrigin
    | Assessed
    | InState
)


@dataclass(frozen=True, slots=True)
class All:
    """Every one of these; of nothing: everything."""

    of: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these; of nothing: nothing."""

    of: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever does not pass `of`."""

    of: Question


Question = Leaf | All | Any | Not

#: The question that every incident passes.
EVERYTHING = All()


def parts(question: Question) -> tuple[Question, ...]:
    """What a question asks side by side, all of which must hold: one chip each."""
    return question.of if isinstance(question, All) else (question,)


def leaves(question: Question) -> Iterator[Leaf]:
    """Every leaf, from the left."""
    if isinstance(question, All | Any):
        for part in question.of:
            yield from leaves(part)
    elif isinstance(question, Not):
        yield from leaves(question.of)
    else:
        yield question

"""What an incident sheet shows beside the section of an incident: ribbons, rivals, words, links.

Hides nothing: `incident_sheets` fills it. Shares lie between 0 and 1 along an axis. Lines that the
section has already are named by their place in it, so that no wording stands in two places.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.values import Bar, Text, Tick


@dataclass(frozen=True, slots=True)
class RibbonLine:
    """A figure on the axis of its ribbon: `line` of the section's figures.

    `start`, `end`: what it allows; `end` None: open above; both None: it names no number. `at`: the
    number named. `counted`: the rule takes it; `part`: it is of some of the people only.
    """

    line: int
    start: float | None
    end: float | None
    at: float | None
    counted: bool
    part: bool


@dataclass(frozen=True, slots=True)
class Ribbon:
    """All figures of one measure as they were given, on one axis: `headline` of the section.

    `low`, `high`: the band of the headline (`high` None: open above; both None: none). `stretched`:
    the axis is logarithmic. `rule`: code of terms.COUNT_RULES.
    """

    headline: int
    ticks: tuple[Tick, ...]
    lines: tuple[RibbonLine, ...]
    low: float | None
    high: float | None
    rule: str
    stretched: bool


@dataclass(frozen=True, slots=True)
class RivalDate:
    """A date that is given by `lines` of the section's dates; none of them: the date held.

    `agreement` with the date held: same, inside, around, overlaps, apart or "".
    """

    lines: tuple[int, ...]
    bar: Bar | None
    agreement: str


@dataclass(frozen=True, slots=True)
class RivalDates:
    """Dates side by side on one axis, the one held first."""

    ticks: tuple[Tick, ...]
    dates: tuple[RivalDate, ...]


@dataclass(frozen=True, slots=True)
class RivalPlace:
    """A place that `claims` of the section give, and how it stands to the one held."""

    name: Text
    claims: tuple[int, ...]
    agreement: str


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker of the ledger: `cells`: the claims of the section in each column."""

    speaker: Text
    profile: int | None
    cells: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Context:
    """The words around the quote of a claim as they stand in the stored text, and its page."""

    before: Text
    after: Text
    page: str


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link to another incident; `number` None: that one is not in this print."""

    words: str
    number: int | None
    title: Text
    date: str
    note: Text


@dataclass(frozen=True, slots=True)
class Explanation:
    """A hypothesis. `score`: what speaks against it; "" when nothing is filled in."""

    text: Text
    score: str
    leading: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim of the section against each explanation: codes of terms.CONSISTENCIES or "".

    `alike`: it does not tell them apart; `turning`: without it the order would be another.
    """

    claim: int
    cells: tuple[str, ...]
    alike: bool
    turning: bool


@dataclass(frozen=True, slots=True)
class Matrix:
    """Competing explanations; empty when there are none."""

    explanations: tuple[Explanation, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class WayStep:
    """One step from a source back to where it comes from: code of terms.SOURCE_RELATIONS."""

    predicate: str
    name: Text
    number: int | None


@dataclass(frozen=True, slots=True)
class Article:
    """A source of an incident, the way back to its origin, and how many claims rest on it."""

    name: Text
    number: int | None
    way: tuple[WayStep, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class Origin:
    """A first appearance and the articles that go back to it."""

    name: Text
    number: int | None
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of the desk; `words`: the quoted words it stands beside."""

    text: Text
    words: Text


@dataclass(frozen=True, slots=True)
class IncidentSheet:
    """What an incident sheet shows beside the section with the same number. `contexts`: one for
    each claim of the section; `unsourced`: claims that rest on no source."""

    number: int
    voices: tuple[Voice, ...]
    ribbons: tuple[Ribbon, ...]
    dates: RivalDates | None
    places: tuple[RivalPlace, ...]
    contexts: tuple[Context | None, ...]
    links: tuple[LinkLine, ...]
    matrix: Matrix
    origins: tuple[Origin, ...]
    unsourced: int
    notes: tuple[NoteLine, ...]

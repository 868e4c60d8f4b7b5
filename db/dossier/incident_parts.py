"""What an incident sheet shows beside the section of an incident: ribbons, rivals, words, links.

Hides nothing: `incident_sheets` fills it. Shares lie between 0 and 1 along an axis.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.values import Bar, Text, Tick


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """A figure on the axis of its ribbon. `end` None: open above; both None: no number was given.

    `counts`: the rule of the headline counts it; `part`: it is of some of the people only.
    """

    words: str
    raw: Text
    who: str
    speaker: Text
    said: str
    start: float | None
    end: float | None
    at: float | None
    counts: bool
    part: bool
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ribbon:
    """All figures of one measure as they were given, on one axis. `low`, `high`: the headline's
    band (`high` None: open above); `broken`: the axis is cut so that small numbers are readable."""

    measure: str
    headline: str
    rule: str
    ticks: tuple[Tick, ...]
    numbers: tuple[GivenNumber, ...]
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class RivalDate:
    """A date that is given, or the one held (`held`). `agreement`: of records.givens."""

    date: str
    bar: Bar | None
    held: bool
    agreement: str
    speakers: tuple[Text, ...]
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RivalPlace:
    """A place that is given, and how it stands to the one held."""

    name: Text
    agreement: str
    speakers: tuple[Text, ...]
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LedgerVoice:
    """One speaker of the ledger; `cells`: for each column the citations of what they say there."""

    speaker: Text
    kind: str
    cells: tuple[tuple[int, ...], ...]
    marks: tuple[int, ...]
    """How many claims stand in each column (a claim may rest on no source)."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote with the words around it. `before`, `after`: as they stand in the stored text."""

    speaker: Text
    act: str
    tone: str
    about: str
    hedge: str
    said: str
    publisher: Text
    gist: Text
    before: Text
    words: Text
    after: Text
    translation: Text
    whole: bool
    reason: Text
    set_aside: Text
    grade: str
    page: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link to another incident; `number` None: it is not in this print."""

    words: str
    number: int | None
    title: Text
    date: str
    note: Text


@dataclass(frozen=True, slots=True)
class Explanation:
    """A hypothesis. `score`: what speaks against it, lower is better; "" when nothing is filled."""

    name: str
    text: Text
    score: str
    leading: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim against each explanation. `alike`: it does not tell them apart; `turning`: without
    it another explanation would lead."""

    speaker: Text
    gist: Text
    credibility: str
    cells: tuple[str, ...]
    alike: bool
    turning: bool
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hypotheses:
    """Competing explanations; empty when there are none."""

    explanations: tuple[Explanation, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class WayStep:
    """One step from a source back to where it comes from."""

    words: str
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
    """What an incident sheet shows beside the section of the incident with the same number."""

    number: int
    voices: tuple[LedgerVoice, ...]
    columns: tuple[str, ...]
    ribbons: tuple[Ribbon, ...]
    dates: tuple[RivalDate, ...]
    date_ticks: tuple[Tick, ...]
    places: tuple[RivalPlace, ...]
    passages: tuple[Passage, ...]
    links: tuple[LinkLine, ...]
    hypotheses: Hypotheses
    origins: tuple[Origin, ...]
    unsourced: int
    notes: tuple[NoteLine, ...]

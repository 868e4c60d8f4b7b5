"""What goes out, whatever the format: the records of a case with all that hangs on them, by value.

Hides nothing: formats read these and nothing else, so that what is withheld is decided once. Names
are those shown in the window; codes are those of `db/terms.py`; dates are EDTF ("" unknown), and
`Span` has their bounds in seconds since 1970 (UTC, proleptic Gregorian; None: open or unknown).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """The bounds of a date; `latest` and `start_latest` are the first second no longer inside."""

    earliest: int | None = None
    start_latest: int | None = None
    end_earliest: int | None = None
    latest: int | None = None
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an actor or a place; `kind` as in NAME_KINDS."""

    text: str
    lang: str = ""
    script: str = ""
    kind: str = "alias"


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie between two actors; both go out."""

    id: int
    subject: int
    predicate: str
    object: int
    start: str = ""
    end: str = ""
    certainty: str = "probable"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """An actor; `name` is the one shown, `names` has all. `ids`: other schemes' numbers."""

    id: int
    name: str
    kind: str
    names: tuple[Name, ...]
    summary: str = ""
    country: str = ""
    active: str = ""
    ids: Mapping[str, str] | None = None
    tags: tuple[str, ...] = ()
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `chain`: the names of what it lies in, nearest first; degrees WGS 84; `country`:
    ISO 3166 alpha-2 or ""."""

    id: int
    name: str
    kind: str
    names: tuple[Name, ...]
    chain: tuple[str, ...] = ()
    parent: int | None = None
    lat: float | None = None
    lon: float | None = None
    precision_m: float | None = None
    country: str = ""
    ids: Mapping[str, str] | None = None
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A text that is held of a source: SHA-256 of the original bytes (None: none are kept) and of
    the cleaned text; `text` is None when it may not go out."""

    captured_at: str
    sha256: str | None
    cleaned_sha256: str
    lang: str = ""
    url: str = ""
    mime: str = ""
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A source. `csl`: its CSL 1.0.2 variables by name, without empty ones: names as lists of CSL
    names, dates as EDTF, and what was kept of the list it came from under "custom"."""

    id: int
    csl: Mapping[str, object]
    title: str
    publisher: str
    issued: str
    span: Span
    url: str = ""
    language: str = ""
    reliability: str = ""
    provenance: str = "original"
    licence: str = ""
    retraction: str = ""
    dataset: str = ""
    tags: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    marking: str = ""
    #: What it goes back to: (predicate as in SOURCE_RELATIONS, a source that goes out too or None,
    #: the words for one that is only named).
    rests_on: tuple[tuple[str, int | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """An actor in an incident; parts with the same `either_or` are alternatives."""

    actor: int
    name: str
    role: str
    certainty: str = "probable"
    either_or: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A place of an incident; `precision` is a code of `scheme`."""

    place: int
    name: str
    role: str = "location"
    precision: str = ""
    scheme: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people as given; the figures of a claim stand in it."""

    id: int
    measure: str
    who: str
    side: int | None
    min: int | None
    max: int | None
    point: int | None
    qualifier: str
    raw: str = ""
    state: str = "value"
    as_of: str = ""
    #: As the window shows it: "at least 72", "41–57", "dozens", "not stated".
    words: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of a held text (W3C selectors: code points of the cleaned text)."""

    id: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    page: str = ""
    language: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who said what of an incident or an actor. `speaker` is None for one that is only a label."""

    id: int
    incident: int | None
    actor: int | None
    speaker: int | None
    speaker_name: str
    act: str
    about: str
    value: str = ""
    gist: str = ""
    polarity: str = "affirmed"
    hedge: str = "none"
    basis: str = "cannot_judge"
    said: str = ""
    credibility: str = ""
    rank: str = "normal"
    rank_reason: str = ""
    source: int | None = None
    no_quote_reason: str = ""
    quote: Quote | None = None
    figures: tuple[Figure, ...] = ()
    #: (predicate as in CLAIM_LINKS, id of the other claim)
    links: tuple[tuple[str, int], ...] = ()
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """The number shown for a measure and the rule that made it; None: not bounded."""

    measure: str
    low: int | None
    high: int | None
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an analyst decided about a field: value, ICD 203 likelihood and confidence, reasons."""

    field: str
    value: str
    likelihood: str = ""
    confidence: str = ""
    reasons: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Native:
    """The row of a dataset it was made from, verbatim as JSON."""

    dataset: int
    name: str
    native_id: str
    row: str
    licence: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident with all that hangs on it. `when`: its date in words, as the window shows it;
    `standing` as in STANDINGS; `origins`: independent origins its claims rest on."""

    id: int
    title: str
    kind: str
    summary: str
    lang: str
    edtf: str
    when: str
    span: Span
    clock: str = ""
    zone: str = ""
    phrase: str = ""
    standing: str = "reported"
    grading: str = ""
    status: str = "open"
    is_aggregate: bool = False
    parent: int | None = None
    parts: tuple[Part, ...] = ()
    places: tuple[At, ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    claims: tuple[Claim, ...] = ()
    headlines: tuple[Headline, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    tags: tuple[str, ...] = ()
    native: Native | None = None
    origins: int = 0
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset rows came from."""

    id: int
    kind: str
    name: str
    version: str
    licence: str
    citation: str
    url: str
    redistributable: bool


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What is said of the whole: its title, its own UUID, the head of its change log, when it was
    last changed (ISO 8601, UTC) and the newest moment anything in it was written."""

    title: str
    uuid: str
    log_head: str
    changed_at: str
    summary: str = ""
    #: BCP 47.
    language: str = "en"
    #: As in COUNT_RULES.
    count_rule: str = "range"
    marking: str = ""
    #: What was asked for, in words; "" for the whole case.
    scope: str = ""
    #: When the case was begun; ISO 8601, UTC.
    begun_at: str = ""


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of time with a name; `when`: in words."""

    title: str
    edtf: str
    when: str
    span: Span
    note: str = ""

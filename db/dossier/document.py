"""A dossier as data: every section, line and mark that the pages show, and nothing else.

Hides nothing and knows nothing: gathering fills it from the case, `paper` makes it safe for the
page engine. `Text` is words out of the case in their own language; a plain `str` is wording of the
program or a value without language (a hash, a grade). Citations are numbers of the source list.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from db.dossier.parts import Parts as Parts
from db.dossier.values import Bar as Bar
from db.dossier.values import Bin as Bin
from db.dossier.values import Run as Run
from db.dossier.values import RunStyle as RunStyle
from db.dossier.values import Text as Text
from db.dossier.values import Tick as Tick


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One incident of the timeline figure."""

    number: int
    title: Text
    date: str
    standing: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """Rows that share an axis."""

    label: str
    ticks: tuple[Tick, ...]
    rows: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The timeline figure. `undated`: numbers of incidents no date is known of."""

    bins: tuple[Bin, ...]
    bin_unit: str
    ticks: tuple[Tick, ...]
    blocks: tuple[TimelineBlock, ...]
    undated: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words. `whole`: they still stand in the snapshot they were taken from."""

    words: Text
    translation: Text
    whole: bool


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim of the ledger. `tone`: says | denies | other. `profile`: number of the speaker."""

    speaker: Text
    profile: int | None
    act: str
    tone: str
    about: str
    hedge: str
    gist: Text
    said: str
    publisher: Text
    quote: Quote | None
    no_quote_reason: Text
    set_aside: Text
    grade: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure as it was given."""

    measure: str
    who: str
    given: str
    raw: Text
    speaker: Text
    as_of: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """The figure of one measure that the count rule gives."""

    measure: str
    words: str
    given: int
    contested: bool


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date some source gives for the incident."""

    date: str
    speaker: Text
    publisher: Text
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place: from the place itself outwards."""

    role: str
    chain: tuple[Text, ...]
    native: Text
    note: Text


@dataclass(frozen=True, slots=True)
class ActorLine:
    """An actor's part in an incident."""

    profile: int | None
    name: Text
    native: Text
    role: str
    certainty: str


@dataclass(frozen=True, slots=True)
class IncidentSection:
    """One incident. `standing`: code of terms.STANDINGS, `said`/`denied`: how many speakers."""

    number: int
    group: str
    title: Text
    kind: str
    date: str
    precision: str
    phrase: Text
    published: str
    rule: str
    places: tuple[PlaceLine, ...]
    actors: tuple[ActorLine, ...]
    standing: str
    standing_label: str
    said: int
    denied: int
    grading: str
    status: str
    summary: Text
    claims: tuple[ClaimLine, ...]
    figures: tuple[FigureLine, ...]
    headlines: tuple[Headline, ...]
    dates: tuple[DateLine, ...]
    citations: tuple[int, ...]
    origins: int
    record: Text
    marking: str


@dataclass(frozen=True, slots=True)
class NameLine:
    """One name of an actor, who uses it and since when."""

    name: Text
    language: str
    kind: str
    used_by: Text


@dataclass(frozen=True, slots=True)
class RelationLine:
    """How an actor stands to another, and when."""

    words: str
    other: Text
    profile: int | None
    period: str
    certainty: str
    note: Text


@dataclass(frozen=True, slots=True)
class PartLine:
    """An incident an actor takes part in."""

    number: int
    title: Text
    date: str
    role: str


@dataclass(frozen=True, slots=True)
class ActorProfile:
    """One actor. `parts`: its incidents in this dossier; `said`: claims it makes in it."""

    number: int
    name: Text
    native: Text
    kind: str
    country: str
    active: str
    summary: Text
    names: tuple[NameLine, ...]
    relations: tuple[RelationLine, ...]
    parts: tuple[PartLine, ...]
    said: int
    denied: int
    marking: str


@dataclass(frozen=True, slots=True)
class ChainLine:
    """A link to what a source rests on: another of the list, or one that is only named."""

    words: str
    other: Text
    number: int | None


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One numbered source. `sha256`: of the bytes held (else of the text); `used`: incidents."""

    number: int
    runs: tuple[Run, ...]
    grade: str
    grade_label: str
    held: bool
    captured: str
    sha256: str
    retraction: str
    chain: tuple[ChainLine, ...]
    used: tuple[int, ...]
    marking: str


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A name of the index. `key` finds its pages; `see`: the name it is found under instead;
    `kind`: "actor" or "place" where one of each goes by this name, else ""."""

    name: Text
    key: str
    see: Text
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the dossier holds, in numbers."""

    incidents: int
    actors: int
    claims: int
    sources: int
    disputed: int
    origins: int


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. `scope`: what was chosen; `state`: when the case last changed; `known`: as of
    when it is printed, if not of today; `withheld`: that something was, empty when nothing; `foot`:
    both for the foot of every page."""

    title: Text
    subtitle: str
    scope: str
    marking: str
    state: str
    year: int
    month: int
    day: int
    log_head: str
    known: str = ""
    withheld: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """How to read it: what was chosen and the rule figures are counted by. `withheld`: a line for
    each kind of thing that was withheld."""

    summary: Text
    count_rule: str
    count_rule_meaning: str
    broken_quotes: int
    without_quote: int
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """How it is set: paper name of the engine, and whether it is short enough to run on.

    `landscape`: across the sheet.
    """

    paper: str
    lang: str
    compact: bool
    quotes: bool
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A line of the contents of another volume: 0 a part of it, 1 a year; words; its page."""

    level: int
    words: str
    page: int


@dataclass(frozen=True, slots=True)
class OtherVolume:
    """What the first volume tells of another one."""

    number: int
    label: str
    entries: tuple[ContentsLine, ...]


@dataclass(frozen=True, slots=True)
class Volume:
    """Which of several volumes this is. `label`: its years; `first`, `last`: numbers of its
    incidents; `begins`: the first incident of each volume; `others`: in the first volume only."""

    number: int
    of: int
    label: str
    first: int
    last: int
    begins: tuple[int, ...]
    others: tuple[OtherVolume, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The whole dossier. `parts`: what only some templates show; `volume`: None for all in one;
    `part`: for a preview, the only part that is set: cover, method, timeline, incident, actor or
    sources."""

    cover: Cover
    counts: Counts
    method: Method
    layout: Layout
    timeline: Timeline
    incidents: tuple[IncidentSection, ...]
    actors: tuple[ActorProfile, ...]
    sources: tuple[SourceEntry, ...]
    index: tuple[IndexEntry, ...]
    parts: Parts = field(default_factory=Parts)
    volume: Volume | None = None
    part: str = ""

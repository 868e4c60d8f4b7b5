"""What different sources say of one incident: which dates, and which figures at which moment.

Hides how a claim becomes something said at a time (its own date of speech, else the day its
source came out) and which figures no longer stand: taken back, or followed by a newer one of
the same speaker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from db import when
from db.reader import Reader
from db.records import figures, incidents
from db.records.claims import publisher_sql
from db.records.figures import Figure
from db.records.names import display_sql
from db.when import Answer, Bounds

#: `stands`; `followed`: the same speaker gave a newer one; `withdrawn`: taken back, corrected, set
#: aside, or its source was retracted.
Fate = Literal["stands", "followed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something, and in which words. `speaker` (name or label, may be ""), `outlet` who
    published it; `exact` the quoted words, else `gist` says it; `quote`, `source`: what to open;
    `said`: EDTF date of speech, `printed`: that date is only the source's."""

    claim: int
    speaker: str
    outlet: str
    gist: str
    exact: str
    quote: int | None
    source: int | None
    said: str | None
    printed: bool
    withdrawn: bool
    denied: bool

    @property
    def name(self) -> str:
        """ "Reuters, police"; one name when the speaker is the publisher."""
        names = [each for each in (self.outlet, self.speaker) if each]
        return ", ".join(dict.fromkeys(names)) or "not named"


@dataclass(frozen=True, slots=True)
class DateGiven:
    """One date given for an incident: its bounds, whether it is the one the incident stands under
    (`own`), whether both can be true (`fits`), and all who give it."""

    edtf: str
    words: str
    bounds: Bounds
    own: bool
    fits: bool
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """A figure at the moment it was said. `at`: bounds of that moment (None: nobody knows);
    `as_of`: bounds of the moment it was counted, where that is stated."""

    figure: Figure
    voice: Voice
    at: Bounds | None
    as_of: Bounds | None
    fate: Fate


def dates_of(reader: Reader, incident: int) -> tuple[DateGiven, ...]:
    """The incident's own date first (when it has one), then every other date given, earliest
    first. A date that two sources give stands once, with both."""
    held = incidents.get(reader, incident)
    own = held.when if held is not None else None
    given: dict[str, list[Voice]] = {} if own is None else {own.edtf: []}
    for voice, value in _voices(reader, incident, "c.about = 'date' AND c.value <> ''"):
        if when.is_valid(value):
            given.setdefault(value, []).append(voice)
    ours = None if own is None else own.bounds()
    found = []
    for edtf, voices in given.items():
        mine = own is not None and edtf == own.edtf
        at = ours if mine and ours is not None else when.bounds(edtf)
        fits = ours is None or when.overlaps(at, ours) is not Answer.IMPOSSIBLE
        words = when.said_short(own if mine and own is not None else edtf)
        found.append(DateGiven(edtf, words, at, mine, fits, tuple(voices)))
    return tuple(sorted(found, key=_by_time))


def differing(dates: tuple[DateGiven, ...]) -> int:
    """How many of the dates somebody stands by, the incident's own among them."""
    return sum(
        each.own or any(not voice.withdrawn and not voice.denied for voice in each.voices)
        for each in dates
    )


def sayings_of(reader: Reader, incident: int) -> tuple[Saying, ...]:
    """Every figure given for an incident, those taken back too, as they were said."""
    given = figures.of_incident(reader, incident, set_aside=True)
    if not given:
        return ()
    claims = "EXISTS (SELECT 1 FROM figure f WHERE f.claim = c.id AND f.deleted = 0)"
    voices = {voice.claim: voice for voice, _ in _voices(reader, incident, claims)}
    found = [
        Saying(
            figure,
            voice,
            _bounds(voice.said),
            _bounds(figure.as_of),
            "withdrawn" if voice.withdrawn or voice.denied else "stands",
        )
        for figure in given
        if (voice := voices.get(figure.claim)) is not None
    ]
    return tuple(_followed(sorted(found, key=_moment)))


def _by_time(given: DateGiven) -> tuple[bool, int, str]:
    at = given.bounds
    first = at.earliest if at.earliest is not None else at.latest
    return not given.own, first or 0, given.edtf


def _moment(saying: Saying) -> tuple[bool, int]:
    at = saying.at
    first = None if at is None else at.earliest if at.earliest is not None else at.latest
    return first is None, first or 0


def _followed(found: list[Saying]) -> list[Saying]:
    """A figure of a speaker gives way to what the same speaker surely said later of the same
    people."""
    topics: dict[tuple[object, ...], list[Bounds]] = {}
    for each in found:
        if each.fate == "stands" and each.at is not None:
            topics.setdefault(_topic(each), []).append(each.at)

    def is_followed(each: Saying) -> bool:
        at = each.at
        return (
            each.fate == "stands"
            and at is not None
            and any(when.before(at, other) is Answer.SURELY for other in topics[_topic(each)])
        )

    return [replace(each, fate="followed") if is_followed(each) else each for each in found]


def _topic(saying: Saying) -> tuple[object, ...]:
    figure = saying.figure
    # Two who are not named need not be the same.
    who = saying.voice.speaker or saying.voice.claim
    return who, figure.measure, figure.who, figure.side


def _bounds(edtf: str | None) -> Bounds | None:
    return when.bounds(edtf) if edtf and when.is_valid(edtf) else None


def _voices(reader: Reader, incident: int, which: str) -> list[tuple[Voice, str]]:
    """Claims of an incident as voices, each with its value."""
    rows = reader.rows(
        f"""SELECT c.id, coalesce({display_sql("actor", "c.speaker")}, c.speaker_label),
            {publisher_sql("src")}, c.gist, coalesce(q.exact, ''),
            c.quote, src.id, c.said, src.issued,
            c.rank = 'deprecated' OR coalesce(src.retraction, '') = 'retracted' OR EXISTS (
                SELECT 1 FROM claim_link l WHERE l.other = c.id AND l.deleted = 0
                AND l.predicate IN ('corrects', 'retracts')),
            c.polarity = 'negated' OR c.act IN ('denies', 'disputes', 'retracts'), c.value
        FROM claim c LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot
        LEFT JOIN source src ON src.id = coalesce(s.source, c.source)
        WHERE c.incident = ? AND c.deleted = 0 AND {which}
        ORDER BY c.rank = 'deprecated', c.said IS NULL, ltrim(c.said, '[{{'), c.id""",
        incident,
    )
    found = []
    for row in rows:
        claim, speaker, outlet, gist, exact, quote, source, said, issued, gone, denied, value = row
        voice = Voice(
            claim=claim,
            speaker=speaker,
            outlet=outlet,
            gist=gist,
            exact=exact,
            quote=quote,
            source=source,
            said=said or issued,
            printed=said is None,
            withdrawn=bool(gone),
            denied=bool(denied),
        )
        found.append((voice, str(value)))
    return found

"""What a text seems to hold at a place: the one shape in which every finder of this package speaks.

Offsets are code points of the clean text, `end` exclusive. A suggestion decides nothing: a person
accepts, changes or dismisses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.when import When

SuggestionKind = Literal["date", "actor", "place", "figure", "speech"]


@dataclass(frozen=True, slots=True)
class NameDetail:
    """A name. `record`: the actor or place of the case, None for one not held.

    `shown`: the name to show or to create; `kind`: code of `terms.ACTOR_KINDS` or
    `terms.PLACE_KINDS` that seems to fit; `acronym`: defined with it in this text ("TTP").
    `lat`, `lon`, `country` (ISO 3166-1): of a place known to the gazetteer. `either_with`: where
    the actors begin of which the text says that it was this one or one of them.
    """

    record: int | None
    shown: str
    kind: str = ""
    acronym: str = ""
    lat: float | None = None
    lon: float | None = None
    country: str = ""
    either_with: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureDetail:
    """A figure with its words; codes are those of `terms` (MEASURES, WHO, QUALIFIERS, ...).

    `whom`: what the counted are called in the text ("five Chinese citizens", "Shia"), "" unsaid.
    """

    measure: str
    who: str = "all"
    min: int | None = None
    max: int | None = None
    point: int | None = None
    qualifier: str = "exact"
    state: str = "value"
    whom: str = ""


@dataclass(frozen=True, slots=True)
class DateDetail:
    """A date with what its EDTF cannot say: clock, part of day, calendar, rule, publication used.

    `when`: to be kept with an incident as it is; None while the day it hangs on is not known.
    `anchor`: the words of the date it was counted from ("On Monday" for "two days later").
    """

    when: When | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Via:
    """A link of a quotation chain: who is said to have said it ("Dawn reported that ...").

    `actor`: of the case, None when not held.
    """

    start: int
    end: int
    words: str
    actor: int | None = None


@dataclass(frozen=True, slots=True)
class SpeechDetail:
    """A speech act: `speaker` (words of the text, "" when unnamed), apart from the publisher.

    The suggestion itself spans the words that carry the act ("denied"); `said_*` what is said,
    `speaker_*` who says it (equal offsets when unnamed). Codes are those of `terms` (ACTS, ABOUT,
    HEDGES, BASES, POLARITIES). `via`: outlets and others it came through, outermost first.
    """

    act: str
    speaker: str
    speaker_start: int
    speaker_end: int
    said_start: int
    said_end: int
    actor: int | None = None
    about: str = "occurrence"
    hedge: str = "none"
    basis: str = "cannot_judge"
    polarity: str = "affirmed"
    via: tuple[Via, ...] = ()


Detail = NameDetail | FigureDetail | SpeechDetail | DateDetail


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Code points `start` to `end` of the text.

    `value`: EDTF of a date, "" (always ambiguous) for one that hangs on a day not known: show its
    words and `why`, and ask for the publication date before making anything of it; id of an actor
    or place of the case as text, "" for a new one;
    `measure:min..max` of a figure; the act of a speech act. `others`: further readings of the
    same words; then a person has to choose. `why`: how it was found, as a chain to show
    ("“On Monday” → weekday on or before 2022-12-15 → 2022-12-12").
    """

    kind: SuggestionKind
    start: int
    end: int
    text: str
    value: str
    ambiguous: bool = False
    others: tuple[str, ...] = ()
    why: str = ""
    detail: Detail | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """One name of an actor or place of the case. `lang`: BCP 47, "" unknown; `sort`: code of
    `terms.ACTOR_KINDS` or `terms.PLACE_KINDS`, "" unknown."""

    kind: Literal["actor", "place"]
    id: int
    text: str
    lang: str = ""
    sort: str = ""

"""What is said aloud of one incident besides its title: how surely when, who claims, who denies,
on how many sources it rests, how many were hurt.

Read for the one incident that is selected or pointed at, never for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db import terms
from db.language import say
from db.reader import Reader
from db.records import assessments, claims, compiled, counting, figures, incidents, meta
from db.records.incidents import Incident
from db.when import When, precision, said

_SURE = frozenset(("day", "minute", "second", "part of day", "span"))


@dataclass(frozen=True, slots=True)
class Facts:
    """`claimed`, `denied`: names of speakers in the order in which they spoke; `tolls`: "Killed
    72–183" for each measure; `sources`: how many different ones; `origins` behind them."""

    incident: Incident
    claimed: tuple[str, ...]
    denied: tuple[str, ...]
    sources: int
    origins: int
    tolls: tuple[str, ...]

    @property
    def when(self) -> When | None:
        """The date with clock and part of day; None when undated."""
        return self.incident.when

    @property
    def date(self) -> str:
        """ "3 May 2022, evening, uncertain"."""
        when = self.incident.when
        if when is None:
            return say("no date")
        if is_uncertain(when):
            return say("{date}, uncertain", date=said(when))
        return said(when)


def is_uncertain(when: When) -> bool:
    """Whether a date leaves open on which day it was, or doubts itself."""
    return precision(when) not in _SURE or any(mark in when.edtf for mark in "?~%X")


def facts(reader: Reader, incident: int) -> Facts | None:
    """The facts of an incident; None when it is gone."""
    found = incidents.get(reader, incident)
    if found is None:
        return None
    said = [
        claim for claim in claims.about_incident(reader, incident) if claim.rank != "deprecated"
    ]
    standing = [claim for claim in said if claim.about in ("occurrence", "responsibility")]
    held = list(dict.fromkeys(claim.source for claim in said if claim.source is not None))
    origins = compiled.origins(reader, held) if held else {}
    given = figures.of_incident(reader, incident)
    decided = assessments.of(reader, "incident", incident) if given else ()
    rule = meta.get(reader).count_rule if given else ""
    heads = [each.headline for each in counting.of_incident(given, decided, rule, origins)]
    return Facts(
        incident=found,
        claimed=_names(c.speaker_name for c in standing if c.column == "claims"),
        denied=_names(c.speaker_name for c in standing if c.column in claims.AGAINST),
        sources=len(held),
        origins=len(set(origins.values())),
        tolls=tuple(
            f"{terms.said(terms.MEASURES, head.measure).lower()} {head.words}" for head in heads
        ),
    )


def _names(speakers: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in speakers if name))

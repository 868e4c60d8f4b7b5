"""Claims, figures and days in a sentence, for formats that have no field for them.

Hides the order of the words. What was denied is said to be denied: a format without negation must
never turn a denial into a statement.
"""

from __future__ import annotations

from db import when
from db.export.outgoing import Claim, Figure, Incident, Judgement
from db.terms import (
    ABOUT,
    ACTS,
    CONFIDENCES,
    HEDGES,
    MEASURES,
    STANDINGS,
    WHO,
    label,
    likelihood,
)


def claim(said: Claim) -> str:
    """ "The Times reports: 40 killed. “At least 40 people …” (said 2013-09-22)"."""
    out = title(said)
    if said.gist:
        out += f": {said.gist}"
    parts = [out if out.endswith((".", "!", "?")) else f"{out}."]
    if said.hedge not in ("", "none"):
        parts.append(f"{label(HEDGES, said.hedge)}.")
    parts += [f"{figure(each)}." for each in said.figures]
    if said.quote is not None:
        parts.append(f"“{said.quote.exact}”")
        if said.quote.translation:
            parts.append(f"[{said.quote.translation}]")
    if said.said:
        parts.append(f"(said {said.said})")
    if said.rank == "deprecated":
        why = f": {said.rank_reason}" if said.rank_reason else ""
        parts.append(f"(set aside{why})")
    return " ".join(parts)


def title(said: Claim) -> str:
    """ "The Times denies (responsibility)": who and what they did, without what they said."""
    about = "" if said.about == "occurrence" else f" ({label(ABOUT, said.about).lower()})"
    return f"{said.speaker_name or 'Not named'} {deed(said)}{about}"


def deed(said: Claim) -> str:
    """ "reports", "reports: not so", "denies"."""
    act = label(ACTS, said.act).lower()
    return f"{act}: not so" if said.polarity == "negated" else act


def figure(given: Figure) -> str:
    """ "Killed, civilians: at least 40"."""
    who = "" if given.who == "all" else f", {label(WHO, given.who).lower()}"
    return f"{label(MEASURES, given.measure)}{who}: {given.words}"


def judgement(made: Judgement) -> str:
    """ "Graded confirmed: likely (55–80 %), confidence moderate. Because ..."."""
    out = f"{made.field.replace('_', ' ').capitalize()}: {made.value}"
    more = []
    if made.likelihood:
        more.append(likelihood(made.likelihood).lower())
    if made.confidence:
        more.append(f"confidence {label(CONFIDENCES, made.confidence).lower()}")
    out = ", ".join([out, *more]) + "."
    return f"{out} {made.reasons}".strip() + (f" ({made.by})" if made.by else "")


def standing(incident: Incident) -> str:
    """ "Disputed"."""
    return label(STANDINGS, incident.standing)


def first_day(incident: Incident) -> str:
    """The first day it can have been on, as YYYY-MM-DD; "" when unknown or before the year 1."""
    return _day(incident.span.earliest)


def last_day(incident: Incident) -> str:
    """The last day it can have been on, as YYYY-MM-DD; "" when unknown, open or before year 1."""
    return _day(None if incident.span.latest is None else incident.span.latest - 1)


def _day(seconds: int | None) -> str:
    if seconds is None:
        return ""
    civil = when.civil(seconds)
    if not 1 <= civil.year <= 9999:
        return ""
    return when.day(civil.year, civil.month, civil.day)

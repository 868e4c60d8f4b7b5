"""Relations in words: "Pakistan supports the Taliban, since October 2021, possible"."""

from __future__ import annotations

from collections.abc import Mapping

from db import terms
from db import when as dates
from db.language import say, with_commas
from db.records.surroundings import Tie
from desktop.widgets.labels import isolated


def span(start: str | None, end: str | None) -> str:
    """ "2015 – 2021", "since 2015", "until 2021", or nothing, as exactly as it is known."""
    first = dates.said_short(start) if start else ""
    last = dates.said_short(end) if end else ""
    if first and last:
        return f"{first} – {last}"
    return (
        say("since {first}", first=first)
        if first
        else say("until {last}", last=last)
        if last
        else ""
    )


def tie_words(tie: Tie, names: Mapping[int, str]) -> str:
    """A relation as a sentence without its full stop."""
    subject, other = isolated(names.get(tie.subject, "")), isolated(names.get(tie.object, ""))
    parts = [f"{subject} {terms.said(terms.RELATIONS, tie.predicate)} {other}"]
    parts.append(span(tie.start, tie.end))
    if tie.certainty in ("possible", "disputed"):
        parts.append(terms.said(terms.CERTAINTIES, tie.certainty).lower())
    return with_commas(filter(None, parts))

"""What the guide does for a person with the example article, in the case, as one step each.

Hides which of its sentences become what. With an article of the person's own nothing is guessed.
"""

from __future__ import annotations

from importlib import resources

from db.language import say
from db.reader import Reader
from db.step import Step

NAME = say("Example article.txt")
TITLE = "Explosion closes the bridge at Marle"
_TELLS = "An explosion damaged the bridge over the river Arle on Monday evening"
_WHEN = "on Monday evening"
_REPORTER = "the district office"
_DENIES = "The Ministry of Defence denied on Wednesday that the bridge had been attacked."
DENIER = "Ministry of Defence"


def article() -> bytes:
    """The article, as a file of a newspaper would hold it."""
    return (resources.files("resources.guide") / "first-article.txt").read_bytes()


def held(reader: Reader) -> int | None:
    """The text of the example in this case; None when it is not there."""
    found: int | None = reader.value(
        "SELECT snapshot.id FROM snapshot JOIN source ON source.id = snapshot.source "
        "WHERE source.title = ? AND source.deleted = 0 AND snapshot.deleted = 0 "
        "AND instr(cleaned_text, ?) > 0",
        TITLE,
        _DENIES,
    )
    return found


def add_incident(step: Step, text: int) -> int:
    """The incident its first sentence tells of, with that sentence as what it rests on."""
    # Here and below: an empty window knows of the example, and few ever add it.
    from db import when
    from db.records import claims, incidents

    source, issued = step.reader.rows(
        "SELECT source.id, source.issued FROM source JOIN snapshot ON source.id = snapshot.source "
        "WHERE snapshot.id = ?",
        text,
    )[0]
    read = when.read(_WHEN, issued or None)
    incident = incidents.create(
        step,
        say("Bridge at Marle damaged by an explosion"),
        when=read[0].when if read else None,
        date_source=source if read else None,
        kind="other",
        lang="en",
    )
    claims.create(
        step,
        incident=incident,
        quote=_quoted(step, text, _TELLS),
        about="occurrence",
        speaker_label=_REPORTER,
    )
    return incident


def add_denial(step: Step, text: int) -> int | None:
    """What the ministry says of the incident the text tells of; the incident, None: there is
    none."""
    from db.records import actors, claims, names

    incident: int | None = step.reader.value(
        "SELECT claim.incident FROM claim JOIN quote ON quote.id = claim.quote "
        "JOIN incident ON incident.id = claim.incident WHERE quote.snapshot = ? "
        "AND claim.deleted = 0 AND incident.deleted = 0 LIMIT 1",
        text,
    ) or step.reader.value("SELECT id FROM incident WHERE deleted = 0 LIMIT 1")
    if incident is None:
        return None
    known = names.holders(step.reader, "actor", DENIER)
    ministry = known[0] if known else actors.create(step, DENIER, kind="government_body", lang="en")
    claims.create(
        step,
        incident=incident,
        quote=_quoted(step, text, _DENIES),
        about="occurrence",
        act="denies",
        speaker=ministry,
    )
    return incident


def _quoted(step: Step, text: int, words: str) -> int:
    from db.records import quotes

    start = str(step.reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", text)).index(
        words
    )
    return quotes.create(step, text, start, start + len(words))

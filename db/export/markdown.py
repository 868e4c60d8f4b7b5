"""Markdown: a case to be read, searched and kept under version control, with its sources as notes.

Hides which letters of a title Markdown (or HTML in it) would take for a command.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from db import when
from db.export.content import Content
from db.export.control_marks import contained, one_line
from db.export.outgoing import Actor, Claim, Figure, Incident, Relation, Source
from db.export.tidy_tables import people
from db.export.wanted import Progress
from db.language import say
from db.terms import (
    ABOUT,
    ACTOR_KINDS,
    ACTS,
    CERTAINTIES,
    GRADINGS,
    HEDGES,
    INCIDENT_KINDS,
    MEASURES,
    RELATIONS,
    ROLES,
    STANDINGS,
    WHO,
    label,
)

LOSES = (
    say("A document to be read: no program reads it back into a case."),
    say("Of the texts that are held only the quoted words go out."),
)
_COMMANDS = re.compile(r"([\\`*_{}\[\]<>#|~$^])")
_BEGINS = re.compile(r"^(\s*)([-+=>:]|\d+[.)])(?=\s|$|[-=])")
_EVERY = 200


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write the document: incidents by date, actors, sources as footnotes."""
    total = max(1, content.count("incident"))
    notes = _Notes()
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_head(content))
        year = ""
        for done, incident in enumerate(content.incidents()):
            if done % _EVERY == 0:
                progress(done / total, "Writing incidents")
            heading = _year(incident)
            if heading != year:
                year = heading
                file.write(f"\n## {heading}\n")
            file.writelines(_incident(incident, notes))
        file.writelines(_actors(content))
        file.writelines(_sources(content, notes))
        file.writelines(_datasets(content))
    return ()


class _Notes:
    """The numbers of sources, in the order in which they are first cited."""

    def __init__(self) -> None:
        self.numbers: dict[int, int] = {}

    def cite(self, source: int | None) -> str:
        """The mark of a source; "" where there is none."""
        if source is None:
            return ""
        return f"[^{self.numbers.setdefault(source, len(self.numbers) + 1)}]"


def told(text: str) -> str:
    """A text that Markdown shows letter for letter, on one line."""
    safe = _COMMANDS.sub(r"\\\1", contained(one_line(text))).replace("&", "&amp;")
    safe = re.sub(r"(?i)\b(https?|ftp|mailto|www)([:.])", r"\1\\\2", safe)
    safe = safe.replace("@", "&#64;")
    return _BEGINS.sub(_begins, safe)


def _begins(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign[:-1]}\\{sign[-1]}"


def _head(content: Content) -> Iterator[str]:
    facts = content.facts
    yield f"# {told(facts.title) or 'A case without a title'}\n"
    if facts.marking:
        yield f"\n**{told(facts.marking)}**\n"
    if facts.summary:
        yield f"\n{told(facts.summary)}\n"
    if facts.scope:
        yield f"\nOnly a part of the case: {told(facts.scope)}\n"
    yield (
        f"\n{content.count('incident'):,} incidents, {content.count('actor'):,} actors, "
        f"{content.count('source'):,} sources. The case was last changed {facts.changed_at}; "
        f"fingerprint of its change log {facts.log_head}.\n"
    )


def _year(incident: Incident) -> str:
    first = incident.span.earliest if incident.span.earliest is not None else incident.span.latest
    if first is None:
        return "Without a date"
    year = when.civil(first).year
    return str(year) if year > 0 else f"{1 - year} BCE"


def _incident(incident: Incident, notes: _Notes) -> Iterator[str]:
    date = f"{told(incident.when[:1].upper() + incident.when[1:])}: " if incident.when else ""
    yield f"\n### {date}{told(incident.title) or 'Untitled'}\n"
    facts = [label(INCIDENT_KINDS, incident.kind), label(STANDINGS, incident.standing)]
    if incident.grading:
        facts.append(f"graded {label(GRADINGS, incident.grading).lower()}")
    if incident.marking:
        facts.append(incident.marking)
    facts += [f"{label(MEASURES, each.measure)}: {each.words}" for each in incident.headlines]
    yield f"\n{' · '.join(told(fact) for fact in facts)}\n"
    if incident.summary:
        yield f"\n{told(incident.summary)}\n"
    lines = [f"Where: {told(_where(incident))}"] if incident.places else []
    if incident.parts:
        lines.append(f"Who: {'; '.join(map(told, _parts(incident)))}")
    if incident.groups:
        lines.append(f"Belongs to: {'; '.join(told(title) for _, title in incident.groups)}")
    if incident.tags:
        lines.append(f"Tags: {', '.join(map(told, incident.tags))}")
    if incident.native is not None:
        row = f"{incident.native.name}, {incident.native.native_id}"
        lines.append(f"Imported from: {told(row)}")
    yield from _list(lines)
    if incident.claims:
        # Without a line between them two lists are one.
        yield "\nWho says what:\n\n"
        for claim in incident.claims:
            yield from _claim(claim, notes)
    for made in incident.judgements:
        sure = ", ".join(
            each.replace("_", " ") for each in (made.likelihood, made.confidence) if each
        )
        held = f"Our judgement, {made.field}: {made.value}" + (f" ({sure})" if sure else "")
        why = f". {made.reasons}" if made.reasons else ""
        yield f"\n{told(held + why)}\n"


def _list(lines: Iterable[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield f"{'' if place else chr(10)}- {line}\n"


def _where(incident: Incident) -> str:
    return "; ".join(
        at.name if at.role == "location" else f"{at.name} ({at.role})" for at in incident.places
    )


def _parts(incident: Incident) -> Iterator[str]:
    for part in incident.parts:
        sure = "" if part.certainty == "probable" else f", {label(CERTAINTIES, part.certainty)}"
        yield f"{part.name} ({label(ROLES, part.role).lower()}{sure.lower()})"


def _claim(claim: Claim, notes: _Notes) -> Iterator[str]:
    """One line of the ledger, its quote below it."""
    act = label(ACTS, claim.act)
    act += " that it is not so" if claim.polarity == "negated" else ""
    about = f" ({label(ABOUT, claim.about).lower()})" if claim.about != "occurrence" else ""
    words = f"{told(claim.speaker_name or 'Somebody not named')} **{act}**{about}"
    if claim.said:
        words += f", {told(when.show_short(claim.said))}"
    if claim.gist or claim.value:
        words += f": {told(claim.gist or claim.value)}"
    more = [_figure(figure) for figure in claim.figures]
    if claim.hedge not in ("", "none"):
        more.append(label(HEDGES, claim.hedge).lower())
    if claim.rank == "deprecated":
        more.append(f"set aside: {claim.rank_reason}" if claim.rank_reason else "set aside")
    if more:
        words += f" ({told('; '.join(more))})"
    yield f"- {words}{notes.cite(claim.source)}\n"
    if claim.quote is not None:
        page = f", p. {told(claim.quote.page)}" if claim.quote.page else ""
        yield f"  > {told(claim.quote.exact)}{page}\n"
        if claim.quote.translation:
            yield f"  >\n  > {told(claim.quote.translation)}\n"
    elif claim.no_quote_reason:
        yield f"  (no quote: {told(claim.no_quote_reason)})\n"


def _figure(figure: Figure) -> str:
    who = "" if figure.who == "all" else f", {label(WHO, figure.who).lower()}"
    return f"{label(MEASURES, figure.measure).lower()}{who}: {figure.words}"


def _actors(content: Content) -> Iterator[str]:
    related: dict[int, list[Relation]] = {}
    for relation in content.relations():
        related.setdefault(relation.subject, []).append(relation)
    names: dict[int, str] = {actor.id: actor.name for actor in content.actors()}
    said: dict[int, list[Claim]] = {}
    for claim in content.actor_claims():
        said.setdefault(claim.actor or 0, []).append(claim)
    if names:
        yield "\n## Actors\n"
    for actor in content.actors():
        yield from _actor(actor, related.get(actor.id, []), names)
        yield from _list(
            f"{told(claim.speaker_name)} {label(ACTS, claim.act)}: "
            f"{told(claim.gist or claim.value)}"
            for claim in said.get(actor.id, ())
        )


def _actor(actor: Actor, related: list[Relation], names: dict[int, str]) -> Iterator[str]:
    yield f"\n### {told(actor.name)}\n"
    facts = [label(ACTOR_KINDS, actor.kind), actor.country]
    facts.append(when.show_short(actor.active) if actor.active else "")
    yield f"\n{' · '.join(told(fact) for fact in facts if fact)}\n"
    if actor.summary:
        yield f"\n{told(actor.summary)}\n"
    others = [name.text for name in actor.names if name.text != actor.name]
    lines = [f"Also: {'; '.join(map(told, others))}"] if others else []
    lines += [
        f"{label(RELATIONS, each.predicate)} {told(names.get(each.object, ''))}"
        f" ({label(CERTAINTIES, each.certainty).lower()})"
        for each in related
    ]
    yield from _list(lines)


def _sources(content: Content, notes: _Notes) -> Iterator[str]:
    """The cited ones as footnotes, the others as a list below."""
    uncited: list[str] = []
    if content.count("source"):
        yield "\n## Sources\n\n"
    for source in content.sources():
        number = notes.numbers.get(source.id)
        if number is None:
            uncited.append(f"- {_citation(source)}\n")
        else:
            yield f"[^{number}]: {_citation(source)}\n"
    if uncited:
        yield "\nNot cited above:\n\n"
        yield from uncited


def _citation(source: Source) -> str:
    parts = [people(source.csl.get("author")), source.title or "Untitled source"]
    parts += [source.publisher if source.publisher != source.title else ""]
    parts += [when.show(source.issued) if source.issued else ""]
    words = ". ".join(told(part).rstrip(".") for part in parts if part) + "."
    if re.match(r"https?://[^\s<>]+$", source.url.strip(), re.IGNORECASE):
        words += f" <{source.url.strip()}>"
    if source.reliability:
        words += f" Reliability {told(source.reliability)}."
    if source.retraction:
        words += f" **{told(source.retraction).replace('under_review', 'under review')}**"
    sums = [held.sha256 or held.cleaned_sha256 for held in source.held]
    return words + (f" SHA-256 {', '.join(sums)}." if sums else "")


def _datasets(content: Content) -> Iterator[str]:
    found = list(content.datasets())
    if found:
        yield "\n## Datasets\n\n"
    for held in found:
        parts = (f"{held.name} {held.version}".strip(), held.licence, held.citation)
        yield f"- {'. '.join(told(part).rstrip('.') for part in parts if part)}.\n"

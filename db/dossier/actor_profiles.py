"""Actors of the case as profiles of a dossier: names in all scripts, relations, what they did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db import when
from db.dossier.document import (
    ActorProfile,
    IncidentSection,
    NameLine,
    PartLine,
    RelationLine,
    Text,
)
from db.dossier.numbering import Numbering
from db.reader import Reader
from db.records import actors
from db.records.actors import Actor, Relation
from db.terms import ACTOR_KINDS, CERTAINTIES, NAME_KINDS, RELATIONS, RELATIONS_INVERSE, label


def profile(
    reader: Reader,
    actor: Actor,
    numbers: Numbering,
    parts: Sequence[PartLine],
    spoken: tuple[int, int],
    country: str,
    lang: str,
) -> ActorProfile:
    """One actor. `spoken`: how many claims it makes in this dossier, how many of them denials."""
    primary = next((each for each in actor.names if each.text == actor.name), None)
    return ActorProfile(
        number=numbers.actors[actor.id],
        name=Text(actor.name, primary.lang if primary else ""),
        native=Text(actor.native if actor.native != actor.name else ""),
        kind=label(ACTOR_KINDS, actor.kind),
        country=country,
        active=when.show(actor.active, nbsp=True) if actor.active else "",
        summary=Text(actor.summary, lang),
        names=tuple(
            NameLine(
                Text(each.text, each.lang),
                each.lang,
                label(NAME_KINDS, each.kind),
                Text(each.used_by_name),
            )
            for each in actor.names
        ),
        relations=tuple(
            _relation(each, numbers, lang) for each in actors.relations(reader, actor.id)
        ),
        parts=tuple(parts),
        said=spoken[0],
        denied=spoken[1],
        marking=actor.marking,
    )


def _relation(relation: Relation, numbers: Numbering, lang: str) -> RelationLine:
    words = label(RELATIONS_INVERSE if relation.inverse else RELATIONS, relation.predicate)
    return RelationLine(
        words,
        Text(relation.other_name),
        numbers.actors.get(relation.other),
        _period(relation.start, relation.end),
        label(CERTAINTIES, relation.certainty).lower(),
        Text(relation.note, lang),
    )


def _period(start: str | None, end: str | None) -> str:
    if start and end:
        return f"{when.show(start, nbsp=True)} – {when.show(end, nbsp=True)}"
    if start:
        return f"since {when.show(start, nbsp=True)}"
    return f"until {when.show(end, nbsp=True)}" if end else ""


def parts_of(sections: Sequence[IncidentSection]) -> Mapping[int, list[PartLine]]:
    """Which incidents of the dossier each profile (by its number) takes part in."""
    found: dict[int, list[PartLine]] = {}
    for section in sections:
        roles: dict[int, list[str]] = {}
        for line in section.actors:
            if line.profile is not None:
                roles.setdefault(line.profile, []).append(line.role)
        for number, held in roles.items():
            found.setdefault(number, []).append(
                PartLine(
                    section.number, section.title, section.date, ", ".join(dict.fromkeys(held))
                )
            )
    return found


def spoken_in(sections: Sequence[IncidentSection]) -> Mapping[int, tuple[int, int]]:
    """How many claims each profile makes in the dossier, and how many of them are denials."""
    found: dict[int, tuple[int, int]] = {}
    for section in sections:
        for claim in section.claims:
            if claim.profile is not None:
                said, denied = found.get(claim.profile, (0, 0))
                found[claim.profile] = (said + 1, denied + (claim.tone == "denies"))
    return found

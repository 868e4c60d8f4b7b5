"""Actors of the case as profiles of a dossier: names in all scripts, relations, what they did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.dossier.document import (
    ActorProfile,
    IncidentSection,
    NameLine,
    PartLine,
    RelationLine,
    Text,
)
from db.dossier.numbering import Numbering
from db.dossier.wording import Wording
from db.reader import Reader
from db.records import actors
from db.records.actors import Actor, Relation
from db.terms import ACTOR_KINDS, CERTAINTIES, NAME_KINDS, RELATIONS, RELATIONS_INVERSE


def profile(
    reader: Reader,
    actor: Actor,
    numbers: Numbering,
    parts: Sequence[PartLine],
    spoken: tuple[int, int],
    country: str,
    lang: str,
    say: Wording,
) -> ActorProfile:
    """One actor. `lang`: of what the case writes about it; `spoken`: how many claims it makes in
    this dossier, how many of them denials."""
    primary = next((each for each in actor.names if each.text == actor.name), None)
    return ActorProfile(
        number=numbers.actors[actor.id],
        name=Text(actor.name, primary.lang if primary else ""),
        native=Text(actor.native if actor.native != actor.name else ""),
        kind=say.term(ACTOR_KINDS, actor.kind),
        country=country,
        active=say.date(actor.active),
        summary=Text(actor.summary, lang),
        names=tuple(
            NameLine(
                Text(each.text, each.lang),
                each.lang,
                say.term(NAME_KINDS, each.kind),
                Text(each.used_by_name),
            )
            for each in actor.names
        ),
        relations=tuple(
            _relation(each, numbers, lang, say) for each in actors.relations(reader, actor.id)
        ),
        parts=tuple(parts),
        said=spoken[0],
        denied=spoken[1],
        marking=actor.marking,
    )


def _relation(relation: Relation, numbers: Numbering, lang: str, say: Wording) -> RelationLine:
    words = say.term(RELATIONS_INVERSE if relation.inverse else RELATIONS, relation.predicate)
    return RelationLine(
        words,
        Text(relation.other_name),
        numbers.actors.get(relation.other),
        say.period(relation.start, relation.end),
        say.inside(CERTAINTIES, relation.certainty),
        Text(relation.note, lang),
    )


def parts_of(sections: Sequence[IncidentSection], say: Wording) -> Mapping[int, list[PartLine]]:
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
                    section.number,
                    section.title,
                    section.date,
                    say.phrase("list").join(dict.fromkeys(held)),
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

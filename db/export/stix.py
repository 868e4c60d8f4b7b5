"""A STIX 2.1 bundle: incidents, actors, places, claims as notes, markings as TLP 2.0.

Hides the rules of STIX: ids are UUIDs of ours made stable (version 5), every moment is a bound and
never a midpoint, and what STIX has no property for stands in one declared extension. An armed
group is an `identity` unless a person says otherwise: `threat-actor` asserts malicious intent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from db.export import wording
from db.export.content import Content
from db.export.outgoing import Actor, Claim, Incident, Judgement, Place, Relation
from db.export.stix_parts import Object, extension, iso, kept, period, reference, stamp
from db.export.stix_terms import (
    ARMED,
    CONFIDENCE,
    IDENTITY_CLASSES,
    LOCATION_PARTS,
    MARKINGS,
    REGISTERED,
    marking,
)
from db.export.wanted import Progress
from db.language import say
from db.terms import INCIDENT_KINDS, label

LOSES = (
    say(
        "STIX has no uncertain dates: first and last possible moments go out, and the date "
        "itself (EDTF) stands in an extension that other programs may pass "
        "over."
    ),
    say(
        "Who said what goes out as notes in a sentence; denials of another claim also as opinions."
    ),
    say(
        "Places without a position and without a country cannot be told in STIX and "
        "stand in the description of the incident."
    ),
    say("Texts and files stay here; their SHA-256 go along."),
)

#: What a link between two claims is, as an opinion of the one who said the first.
_OPINIONS = {"denies": "disagree", "contradicts": "disagree", "confirms": "agree"}


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one bundle; what was left out, in sentences."""
    return _write(_Bundle(content, frozenset()), out, progress)


def write_threat_actors(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """The same with armed groups and their parts as `threat-actor`, which somebody asked for."""
    return _write(_Bundle(content, ARMED), out, progress)


def _write(bundle: _Bundle, out: Path, progress: Progress) -> tuple[str, ...]:
    with out.open("w", encoding="utf-8", newline="\n") as file:
        head = {"type": "bundle", "id": f"bundle--{bundle.uuid('bundle', 0)}"}
        file.write(json.dumps(head)[:-1] + ', "objects": [')
        for number, each in enumerate(bundle.objects(progress)):
            file.write(",\n" if number else "\n")
            json.dump(kept(each), file, ensure_ascii=False)
        file.write("\n]}\n")
    return bundle.losses()


class _Bundle:
    """The objects of one case, each referring only to others of the bundle."""

    def __init__(self, content: Content, threats: frozenset[str]) -> None:
        self._content = content
        self._threats = threats
        self._space = uuid5(NAMESPACE_URL, "urn:casebinder:record")
        # A later export of the same record is a newer version of the same object.
        self._begun = stamp(content.facts.begun_at)
        self._moment = stamp(content.facts.changed_at)
        self._author = f"identity--{self._case_uuid()}"
        self._sources: dict[int, Object] = {}
        self._actors: dict[int, str] = {}
        self._places: dict[int, str] = {}
        self._told: list[str] = []
        self._unplaced = 0

    def uuid(self, table: str, number: object) -> UUID:
        """The same record has the same id in every export."""
        return uuid5(self._space, f"{table}/{number}")

    def _case_uuid(self) -> UUID:
        return uuid5(self._space, f"case/{self._content.facts.uuid}")

    def losses(self) -> tuple[str, ...]:
        """What could not be told, once all objects were made."""
        if not self._unplaced:
            return ()
        return (
            say(
                "{unplaced:,} places have neither a position nor a country.",
                unplaced=self._unplaced,
            ),
        )

    def objects(self, progress: Progress) -> Iterator[Object]:
        """Every object, each after those it refers to; the report of all at the end."""
        content = self._content
        yield self._identity()
        yield {**REGISTERED, "created_by_ref": self._author}
        yield from MARKINGS.values()
        self._sources = {source.id: reference(source) for source in content.sources()}
        for actor in content.actors():
            yield from self._actor(actor)
        for place in content.places():
            yield from self._place(place)
        for relation in content.relations():
            yield self._relation(relation)
        for said in content.actor_claims():
            if said.actor in self._actors:
                yield from self._claim(said, self._actors[said.actor])
        total = max(1, content.count("incident"))
        for done, incident in enumerate(content.incidents()):
            yield from self._incident(incident)
            if done % 1000 == 0:
                progress(done / total, say("{done:,} incidents", done=done))
        if self._told:
            yield self._report()

    def _made(
        self, kind: str, table: str, number: object, mark: str = "", /, **cells: object
    ) -> Object:
        made: dict[str, object] = {
            "type": kind,
            "spec_version": "2.1",
            "id": f"{kind}--{self.uuid(table, number)}",
            "created_by_ref": self._author,
            "created": self._begun,
            "modified": self._moment,
            **cells,
        }
        if mark:
            made["object_marking_refs"] = [marking(mark)]
        # A report lists what is said, not the translations of names.
        if kind != "language-content":
            self._told.append(str(made["id"]))
        return made

    def _identity(self) -> Object:
        return {
            "type": "identity",
            "spec_version": "2.1",
            "id": self._author,
            "created": self._begun,
            "modified": self._moment,
            "name": self._content.facts.title or "Untitled case",
            "description": "A case file kept with Casebinder.",
            "identity_class": "system",
        }

    def _report(self) -> Object:
        refs = list(self._told)
        return self._made(
            "report",
            "report",
            self._content.facts.uuid,
            name=self._content.facts.title or "Untitled case",
            report_types=["incident-report"],
            published=self._moment,
            object_refs=refs,
        )

    def _actor(self, actor: Actor) -> Iterator[Object]:
        own = [each.text for each in actor.names if each.text != actor.name]
        threat = actor.kind in self._threats
        made = self._made(
            "threat-actor" if threat else "identity",
            "actor",
            actor.id,
            actor.marking,
            name=actor.name,
            description=actor.summary,
            aliases=own if threat else [],
            identity_class="" if threat else IDENTITY_CLASSES.get(actor.kind, "unknown"),
            labels=list(actor.tags),
            external_references=[
                {"source_name": scheme, "external_id": number}
                for scheme, number in (actor.ids or {}).items()
            ],
            extensions=extension(
                names=own, kind=actor.kind, active=actor.active, country=actor.country
            ),
        )
        self._actors[actor.id] = str(made["id"])
        yield made
        contents: dict[str, Object] = {}
        for each in actor.names:
            if each.lang and each.text != actor.name:
                contents.setdefault(each.lang, {"name": each.text})
        if contents:
            yield self._made(
                "language-content",
                "actor-names",
                actor.id,
                actor.marking,
                object_ref=made["id"],
                object_modified=self._moment,
                contents=contents,
            )

    def _place(self, place: Place) -> Iterator[Object]:
        degrees = place.lat is not None and place.lon is not None
        if not degrees and not place.country:
            self._unplaced += 1
            return
        part = LOCATION_PARTS.get(place.kind)
        position = {"latitude": place.lat, "longitude": place.lon, "precision": place.precision_m}
        made = self._made(
            "location",
            "place",
            place.id,
            place.marking,
            name=place.name,
            description=", ".join([place.name, *place.chain]),
            country=place.country,
            **({part: place.name} if part else {}),
            **(position if degrees else {}),
        )
        self._places[place.id] = str(made["id"])
        yield made

    def _relation(self, tie: Relation) -> Object:
        return self._made(
            "relationship",
            "relation",
            tie.id,
            relationship_type=tie.predicate.replace("_", "-"),
            source_ref=self._actors[tie.subject],
            target_ref=self._actors[tie.object],
            description=tie.note,
            confidence=CONFIDENCE.get(tie.certainty),
            **period(tie.start, tie.end),
        )

    def _incident(self, incident: Incident) -> Iterator[Object]:
        made = self._made(
            "incident",
            "incident",
            incident.id,
            incident.marking,
            name=incident.title,
            description=self._description(incident),
            labels=[label(INCIDENT_KINDS, incident.kind), *incident.tags],
            lang=incident.lang,
            external_references=self._references(incident),
            extensions=extension(
                date_edtf=incident.edtf,
                date_words=incident.when,
                earliest=iso(incident.span.earliest),
                latest=iso(incident.span.latest, last=True),
                standing=incident.standing,
                grading=incident.grading,
                origins=incident.origins,
                figures=[
                    {"measure": each.measure, "min": each.low, "max": each.high, "rule": each.rule}
                    for each in incident.headlines
                ],
            ),
        )
        own = str(made["id"])
        yield made
        yield from self._links(incident, own)
        for said in incident.claims:
            yield from self._claim(said, own)
        for number, judged in enumerate(incident.judgements):
            yield self._judgement(judged, own, f"{incident.id}/{number}", incident.marking)

    def _links(self, incident: Incident, own: str) -> Iterator[Object]:
        """Who took part and where it was."""
        for number, part in enumerate(incident.parts):
            if part.actor in self._actors:
                yield self._made(
                    "relationship",
                    "part",
                    f"{incident.id}/{number}",
                    incident.marking,
                    relationship_type=f"{part.role.replace('_', '-')}-in",
                    source_ref=self._actors[part.actor],
                    target_ref=own,
                    description=part.note,
                    confidence=CONFIDENCE.get(part.certainty),
                )
        for number, at in enumerate(incident.places):
            if at.place in self._places:
                yield self._made(
                    "relationship",
                    "at",
                    f"{incident.id}/{number}",
                    incident.marking,
                    relationship_type="located-at",
                    source_ref=own,
                    target_ref=self._places[at.place],
                    description=at.note,
                )

    def _description(self, incident: Incident) -> str:
        where = ", ".join(at.name for at in incident.places)
        parts = [incident.summary, f"{incident.when}{f', {where}' if where else ''}."]
        return "\n\n".join(part for part in parts if part)

    def _references(self, incident: Incident) -> list[Object]:
        ids = dict.fromkeys(said.source for said in incident.claims if said.source is not None)
        found = [self._sources[number] for number in ids if number in self._sources]
        if incident.native is not None:
            native = incident.native
            found.append({"source_name": native.name, "external_id": native.native_id})
        return found

    def _claim(self, said: Claim, about: str) -> Iterator[Object]:
        cited = [] if said.source is None else [self._sources.get(said.source)]
        quote = said.quote
        note = self._made(
            "note",
            "claim",
            said.id,
            said.marking,
            abstract=wording.title(said),
            content=wording.claim(said),
            authors=[said.speaker_name] if said.speaker_name else [],
            object_refs=[about],
            external_references=[each for each in cited if each],
            extensions=extension(
                act=said.act,
                about=said.about,
                polarity=said.polarity,
                hedge=said.hedge,
                credibility=said.credibility,
                said_edtf=said.said,
                selector=quote
                and {
                    "type": "TextQuoteSelector",
                    "exact": quote.exact,
                    "prefix": quote.prefix,
                    "suffix": quote.suffix,
                    "start": quote.start,
                    "end": quote.end,
                },
            ),
        )
        yield note
        for predicate, other in said.links:
            if predicate in _OPINIONS:
                yield self._made(
                    "opinion",
                    "claim-link",
                    f"{said.id}/{other}/{predicate}",
                    said.marking,
                    opinion=_OPINIONS[predicate],
                    explanation=wording.claim(said),
                    authors=[said.speaker_name] if said.speaker_name else [],
                    object_refs=[f"note--{self.uuid('claim', other)}"],
                )

    def _judgement(self, judged: Judgement, about: str, number: str, mark: str) -> Object:
        return self._made(
            "note",
            "judgement",
            number,
            mark,
            abstract="What the analysts concluded",
            content=wording.judgement(judged),
            authors=[judged.by] if judged.by else [],
            object_refs=[about],
            confidence=CONFIDENCE.get(judged.confidence),
        )

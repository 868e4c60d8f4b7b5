"""FollowTheMoney entities, one JSON object a line: what OpenAleph and its kin load.

Hides which schema of FollowTheMoney 4.11 each record becomes. It knows no ranges, no negation and
no speaker, so a claim goes out as a note in full sentences and the exact date in the event's notes.
Ids are those of the records, so that two exports of copies of a case fall together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from db.export import wording
from db.export.content import Content
from db.export.outgoing import Actor, Claim, Incident, Place, Relation, Source
from db.export.wanted import Progress
from db.language import say
from db.terms import INCIDENT_KINDS, RELATIONS, ROLES, label

LOSES = (
    say(
        "FollowTheMoney has no uncertain dates: an event goes from the first to the last day it "
        "can have been on, and its notes give the date itself (EDTF)."
    ),
    say(
        "It knows no speaker, denial or grade: each claim is a note in a sentence, "
        "linked to the event and its source."
    ),
    say(
        "Texts are handed over only where their licence allows it; files are not, "
        "only their SHA-256."
    ),
)

#: Of an analyst's tags those that are topics of FollowTheMoney itself; nothing else becomes one.
TOPICS = frozenset(
    {
        *("crime", "crime.terror", "crime.traffick", "crime.war", "gov", "gov.head", "gov.igo"),
        *("gov.executive", "gov.judicial", "gov.legislative", "gov.national", "gov.security"),
        *("gov.state", "mil", "poi", "pol.party", "pol.union", "rel", "role.act", "role.civil"),
        *("role.diplo", "role.journo", "role.judge", "role.lawyer", "role.pep", "role.pol"),
        *("role.spy", "sanction", "wanted"),
    }
)
_SCHEMAS = {"person": "Person", "state": "PublicBody", "government_body": "PublicBody"}
_BODIES = frozenset({"Organization", "PublicBody"})
_NAMES = {
    "former": "previousName",
    "weak_alias": "weakAlias",
    "pejorative": "weakAlias",
    "acronym": "abbreviation",
}
_MEMBERSHIP = frozenset({"member_of", "part_of", "leads", "spokesperson_for"})
#: Whether the subject of a relation comes after its object.
_SUCCESSION = {"successor_of": True, "splinter_of": True, "merged_into": False}
_ARTICLES = re.compile(r"article|post|webpage|broadcast|interview|speech|review")
#: A date as the model knows it; of a season only the year.
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
_SEASON = re.compile(r"(\d{4})-2[1-4]")

Properties = Mapping[str, Iterable[str]]


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one entity a line; what was left out, in sentences."""
    lines = 0
    undated = 0
    total = max(1, content.count("incident"))
    with out.open("w", encoding="utf-8", newline="\n") as file:
        bodies: dict[int, str] = {}

        def put(entities: Iterable[str]) -> None:
            nonlocal lines
            for line in entities:
                file.write(line)
                lines += 1

        for actor in content.actors():
            bodies[actor.id] = schema(actor)
            put([_actor(actor)])
        put(_place(place) for place in content.places())
        countries = {place.id: place.country for place in content.places() if place.country}
        put(_source(source) for source in content.sources())
        put(_relation(relation, bodies) for relation in content.relations())
        put(line for said in content.actor_claims() for line in _claim(said, bodies))
        for done, incident in enumerate(content.incidents()):
            put(_incident(incident, bodies, countries))
            undated += not (wording.first_day(incident) or wording.last_day(incident))
            if done % 1000 == 0:
                progress(done / total, say("{done:,} incidents", done=done))
    if not undated:
        return ()
    return (
        say("{undated:,} incidents have no date that FollowTheMoney can hold.", undated=undated),
    )


def schema(actor: Actor) -> str:
    """The schema an actor becomes: a person, a public body, an organisation, or just an entity."""
    return "LegalEntity" if actor.kind == "unknown" else _SCHEMAS.get(actor.kind, "Organization")


def _entity(kind: str, table: str, number: object, properties: Properties) -> str:
    held = {
        name: list(dict.fromkeys(value for value in values if value))
        for name, values in properties.items()
    }
    entity = {
        "id": f"casebinder-{table}-{number}",
        "schema": kind,
        "properties": {name: values for name, values in held.items() if values},
    }
    return json.dumps(entity, ensure_ascii=False) + "\n"


def _ref(table: str, number: object) -> str:
    return f"casebinder-{table}-{number}"


def _actor(actor: Actor) -> str:
    names: dict[str, list[str]] = {"name": [actor.name]}
    for each in actor.names:
        if each.text != actor.name:
            names.setdefault(_NAMES.get(each.kind, "alias"), []).append(each.text)
    return _entity(
        schema(actor),
        "actor",
        actor.id,
        {
            **names,
            "country": [actor.country.lower()],
            "summary": [actor.summary],
            "topics": [tag for tag in actor.tags if tag in TOPICS],
            "keywords": [tag for tag in actor.tags if tag not in TOPICS],
            "notes": [
                *(f"Active: {actor.active} (EDTF)" for _ in [1] if actor.active),
                *(f"{scheme}: {number}" for scheme, number in (actor.ids or {}).items()),
            ],
        },
    )


def _place(place: Place) -> str:
    degrees = ("", "") if place.lat is None or place.lon is None else (place.lat, place.lon)
    full = ", ".join([place.name, *place.chain])
    return _entity(
        "Address",
        "place",
        place.id,
        {
            "name": [full],
            "full": [full],
            "city": [place.name] if place.kind == "locality" else [],
            "country": [place.country.lower()],
            "latitude": [str(degrees[0])],
            "longitude": [str(degrees[1])],
            "alias": [each.text for each in place.names if each.text != place.name],
        },
    )


def _source(source: Source) -> str:
    article = _ARTICLES.search(str(source.csl.get("type", "")))
    title = source.title or source.url or source.publisher or "Untitled source"
    held = source.held[-1] if source.held else None
    return _entity(
        "Article" if article else "Document",
        "source",
        source.id,
        {
            "title": [title],
            "fileName": [] if article else [title],
            "author": _people(source.csl.get("author")),
            "publisher": [source.publisher],
            "publishedAt": _date(source.issued),
            "sourceUrl": [source.url] if source.url.startswith(("http://", "https://")) else [],
            "retrievedAt": [] if held is None else [held.captured_at[:10]],
            "language": [_three(source.language)],
            "bodyText": [each.text or "" for each in source.held],
            "keywords": source.tags,
            "notes": [
                *(f"SHA-256 of the original: {each.sha256}" for each in source.held if each.sha256),
                *(f"Licence: {source.licence}" for _ in [1] if source.licence),
                *(f"Published: {source.issued} (EDTF)" for _ in [1] if source.issued),
            ],
        },
    )


def _people(authors: object) -> list[str]:
    found = []
    for each in authors if isinstance(authors, (list, tuple)) else ():
        if isinstance(each, Mapping):
            parts = (each.get("given"), each.get("non-dropping-particle"), each.get("family"))
            found.append(str(each.get("literal") or " ".join(str(part) for part in parts if part)))
    return found


def _three(language: str) -> str:
    """FollowTheMoney writes languages in the three letters of ISO 639-3."""
    return _LANGUAGES.get(language.partition("-")[0].lower(), "")


_LANGUAGES: dict[str, str] = dict(
    re.findall(
        r"(\w\w)=(\w\w\w)",
        "ar=ara az=aze bg=bul bn=ben cs=ces da=dan de=deu el=ell en=eng es=spa fa=fas fi=fin "
        "fr=fra he=heb hi=hin hr=hrv hu=hun hy=hye id=ind it=ita ja=jpn ka=kat kk=kaz ko=kor "
        "ku=kur ky=kir my=mya nl=nld no=nor pa=pan pl=pol ps=pus pt=por ro=ron ru=rus sq=sqi "
        "sr=srp sv=swe ta=tam tg=tgk th=tha tk=tuk tr=tur uk=ukr ur=urd uz=uzb vi=vie zh=zho",
    )
)


def _date(edtf: str) -> list[str]:
    """A date that the model can hold; [] when it cannot."""
    season = _SEASON.fullmatch(edtf)
    if season is not None:
        return [season[1]]
    return [edtf] if _DATE.fullmatch(edtf) else []


def _relation(tie: Relation, bodies: Mapping[int, str]) -> str:
    subject, object_ = _ref("actor", tie.subject), _ref("actor", tie.object)
    role = label(RELATIONS, tie.predicate)
    dates: dict[str, Iterable[str]] = {
        "startDate": _date(tie.start),
        "endDate": _date(tie.end),
        "description": [tie.note],
        "status": [tie.certainty],
    }
    if tie.predicate in _SUCCESSION:
        later = _SUCCESSION[tie.predicate]
        before, after = (object_, subject) if later else (subject, object_)
        ends = {"predecessor": [before], "successor": [after]}
        return _entity("Succession", "relation", tie.id, {**ends, "role": [role], **dates})
    if tie.predicate in _MEMBERSHIP and bodies.get(tie.object) in _BODIES:
        ends = {"member": [subject], "organization": [object_]}
        return _entity("Membership", "relation", tie.id, {**ends, "role": [role], **dates})
    ends = {"subject": [subject], "object": [object_]}
    return _entity("UnknownLink", "relation", tie.id, {**ends, "role": [role], **dates})


def _incident(
    incident: Incident, bodies: Mapping[int, str], countries: Mapping[int, str]
) -> Iterator[str]:
    kind = label(INCIDENT_KINDS, incident.kind)
    exact = incident.edtf if _DATE.fullmatch(incident.edtf) else ""
    sources = dict.fromkeys(said.source for said in incident.claims if said.source is not None)
    yield _entity(
        "Event",
        "incident",
        incident.id,
        {
            "name": [incident.title],
            "summary": [incident.summary],
            "description": [
                *(f"{each.words} {each.measure} ({each.rule})" for each in incident.headlines),
                *(wording.judgement(each) for each in incident.judgements),
            ],
            "startDate": [exact or wording.first_day(incident)],
            "endDate": [exact or wording.last_day(incident)],
            "location": [at.name for at in incident.places],
            "addressEntity": [_ref("place", at.place) for at in incident.places],
            "country": [countries.get(at.place, "").lower() for at in incident.places],
            "involved": [_ref("actor", part.actor) for part in incident.parts],
            "proof": [_ref("source", each) for each in sources],
            "keywords": [kind, *incident.tags, *(title for _, title in incident.groups)],
            "recordId": [incident.native.native_id] if incident.native else [],
            "program": [incident.native.name] if incident.native else [],
            "notes": [
                f"Date: {incident.when} (EDTF {incident.edtf})" if incident.edtf else "No date",
                f"Stands as: {wording.standing(incident)}",
                *(
                    f"{part.name}: {label(ROLES, part.role)} ({part.certainty})"
                    for part in incident.parts
                ),
            ],
        },
    )
    for said in incident.claims:
        yield from _claim(said, bodies)


def _claim(said: Claim, bodies: Mapping[int, str]) -> Iterator[str]:
    about = "actor" if said.incident is None else "incident"
    subject = _ref(about, said.actor if said.incident is None else said.incident)
    document = [] if said.source is None else [_ref("source", said.source)]
    speaker = [_ref("actor", said.speaker)] if said.speaker in bodies else []
    yield _entity(
        "Note",
        "claim",
        said.id,
        {
            "name": [wording.title(said)],
            "description": [wording.claim(said)],
            "entity": [subject, *speaker],
            "proof": document,
        },
    )
    if document:
        yield _entity(
            "Documentation",
            "documentation",
            said.id,
            {"document": document, "entity": [subject], "role": [wording.deed(said)]},
        )

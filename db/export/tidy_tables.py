"""What goes out as tidy tables: one row each thing, one table each kind of thing.

Hides nothing of how a table is written (CSV, Parquet): it says which tables there are, what their
columns mean, and gives their rows in one pass over the case. Ids are text, because a spreadsheet
keeps only 15 figures of a number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache

from db import when
from db.export.content import Content
from db.export.outgoing import Actor, Claim, Incident, Name, Place, Source, Span
from db.export.wanted import Progress

Cell = str | int | float | bool | None
_EVERY = 1_000

Rows = Iterator[tuple[str, tuple[Cell, ...]]]


def rows(content: Content, progress: Progress) -> Rows:
    """Every row of every table, with the name of its table; tables come mixed."""
    total = max(1, content.count("incident") + content.count("source"))
    positions: dict[int, tuple[float, float]] = {}
    quoted = set[int]()
    for actor in content.actors():
        yield from _actor(actor)
    for place in content.places():
        if place.lat is not None and place.lon is not None:
            positions[place.id] = (place.lat, place.lon)
        yield from _place(place)
    for done, incident in enumerate(content.incidents()):
        if done % _EVERY == 0:
            progress(done / total, "Writing incidents")
        yield from _incident(incident, positions, quoted)
    for said in content.actor_claims():
        yield from _claim(said, quoted)
    for relation in content.relations():
        yield (
            "relations",
            (
                *(str(relation.id), str(relation.subject), relation.predicate),
                *(str(relation.object), relation.start, relation.end, relation.certainty),
                relation.note,
            ),
        )
    for done, source in enumerate(content.sources(), content.count("incident")):
        if done % _EVERY == 0:
            progress(done / total, "Writing sources")
        yield from _source(source)
    yield from _rest(content)


def _rest(content: Content) -> Rows:
    for held in content.datasets():
        yield (
            "datasets",
            (
                *(str(held.id), held.kind, held.name, held.version, held.licence, held.citation),
                *(held.url, held.redistributable),
            ),
        )
    for era in content.eras():
        yield "eras", (era.title, era.edtf, era.when, *bounds(era.span), era.note)


def _actor(actor: Actor) -> Rows:
    number = str(actor.id)
    yield (
        "actors",
        (
            *(number, actor.name, actor.kind, actor.country, actor.active, actor.summary),
            actor.marking,
        ),
    )
    yield from _names("actor", number, actor.names)
    yield from _identifiers("actor", number, actor.ids or {})
    for tag in actor.tags:
        yield "tags", ("actor", number, tag)


def _place(place: Place) -> Rows:
    number = str(place.id)
    yield (
        "places",
        (
            *(number, place.name, place.kind, _id(place.parent), ", ".join(place.chain)),
            *(place.lat, place.lon, place.precision_m, place.country, place.marking),
        ),
    )
    yield from _names("place", number, place.names)
    yield from _identifiers("place", number, place.ids or {})


def _names(owner: str, number: str, names: tuple[Name, ...]) -> Rows:
    for name in names:
        yield "names", (owner, number, name.text, name.kind, name.lang, name.script)


def _identifiers(owner: str, number: str, ids: Mapping[str, str]) -> Rows:
    for scheme, value in ids.items():
        yield "identifiers", (owner, number, scheme, value)


def _incident(
    incident: Incident, positions: Mapping[int, tuple[float, float]], quoted: set[int]
) -> Rows:
    number = str(incident.id)
    tolls = {each.measure: each for each in incident.headlines}
    counted: list[Cell] = []
    for measure in ("killed", "injured"):
        toll = tolls.get(measure)
        counted += [toll.low, toll.high, toll.words] if toll else [None, None, ""]
    at = next((positions[each.place] for each in incident.places if each.place in positions), None)
    native = incident.native
    yield (
        "incidents",
        (
            *(number, incident.title, incident.edtf, incident.when, *bounds(incident.span)),
            *(incident.span.open_start, incident.span.open_end, incident.clock, incident.zone),
            *(incident.phrase, incident.kind, incident.standing, incident.grading),
            *(incident.status, incident.is_aggregate, _id(incident.parent)),
            "; ".join(dict.fromkeys(each.name for each in incident.places)),
            *(at or (None, None)),
            "; ".join(dict.fromkeys(each.name for each in incident.parts)),
            *counted,
            *(len(incident.claims), incident.origins, incident.summary, incident.lang),
            *((native.name, native.native_id) if native else ("", "")),
            incident.marking,
        ),
    )
    for part in incident.parts:
        yield (
            "parts",
            (
                *(number, str(part.actor), part.name, part.role, part.certainty),
                *(part.either_or, part.note),
            ),
        )
    for where in incident.places:
        yield (
            "locations",
            (
                *(number, str(where.place), where.name, where.role, where.precision),
                *(where.scheme, where.note),
            ),
        )
    for said in incident.claims:
        yield from _claim(said, quoted)
    yield from _hanging(incident, number)


def _hanging(incident: Incident, number: str) -> Rows:
    for toll in incident.headlines:
        yield "headlines", (number, toll.measure, toll.low, toll.high, toll.words, toll.rule)
    for made in incident.judgements:
        yield (
            "judgements",
            (
                *(number, made.field, made.value, made.likelihood, made.confidence),
                *(made.reasons, made.by),
            ),
        )
    for kind, title in incident.groups:
        yield "groups", (number, kind, title)
    for tag in incident.tags:
        yield "tags", ("incident", number, tag)
    if incident.native is not None:
        native = incident.native
        yield (
            "dataset_rows",
            (number, str(native.dataset), native.name, native.native_id, native.row),
        )


def _claim(said: Claim, quoted: set[int]) -> Rows:
    number = str(said.id)
    yield (
        "claims",
        (
            *(number, _id(said.incident), _id(said.actor), _id(said.speaker), said.speaker_name),
            *(said.act, said.about, said.value, said.gist, said.polarity, said.hedge),
            *(said.basis, said.said, said.credibility, said.rank, said.rank_reason),
            _id(said.source),
            _id(None if said.quote is None else said.quote.id),
            *(said.no_quote_reason, said.marking),
        ),
    )
    for figure in said.figures:
        yield (
            "figures",
            (
                *(str(figure.id), number, _id(said.incident), figure.measure, figure.who),
                *(_id(figure.side), figure.min, figure.max, figure.point, figure.qualifier),
                *(figure.words, figure.raw, figure.state, figure.as_of),
            ),
        )
    for predicate, other in said.links:
        yield "links", (number, predicate, str(other))
    if said.quote is not None and said.quote.id not in quoted:
        quote = said.quote
        # Several claims may rest on the same words.
        quoted.add(quote.id)
        yield (
            "quotes",
            (
                *(str(quote.id), _id(said.source), quote.exact, quote.prefix, quote.suffix),
                *(quote.start, quote.end, quote.page, quote.language, quote.translation),
            ),
        )


def _source(source: Source) -> Rows:
    number = str(source.id)
    csl = source.csl

    def text(name: str) -> str:
        value = csl.get(name, "")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    span = source.span
    yield (
        "sources",
        (
            *(number, text("type"), source.title, people(csl.get("author")), source.publisher),
            *(source.issued, _moment(span.earliest), _last(span.latest), source.url),
            *(text("accessed"), source.language, source.reliability, source.provenance),
            *(source.licence, source.retraction, source.dataset, text("DOI"), text("ISBN")),
            *(text("volume"), text("issue"), text("page"), text("archive")),
            *(text("archive_location"), text("note"), len(source.held), source.marking),
            json.dumps(csl, ensure_ascii=False, sort_keys=True),
        ),
    )
    for predicate, other, label in source.rests_on:
        yield "source_relations", (number, predicate, _id(other), label)
    for held in source.held:
        yield (
            "texts",
            (
                *(number, held.captured_at, held.sha256 or "", held.cleaned_sha256, held.lang),
                *(held.url, held.mime, held.text or ""),
            ),
        )
    for tag in source.tags:
        yield "tags", ("source", number, tag)


def people(names: object) -> str:
    """CSL names as a list for people: "Family, Given; Body"."""
    out = []
    for name in names if isinstance(names, list) else ():
        if not isinstance(name, dict):
            continue
        particle = name.get("non-dropping-particle") or name.get("dropping-particle") or ""
        family = " ".join(part for part in (particle, name.get("family", "")) if part)
        parts = [family, name.get("given", ""), name.get("suffix", "")]
        out.append(name.get("literal") or ", ".join(part for part in parts if part))
    return "; ".join(out)


def _id(number: int | None) -> str:
    return "" if number is None else str(number)


def bounds(span: Span) -> tuple[str, str, str, str]:
    """The bounds of a date as moments (ISO 8601, UTC), the last second inside; "" for none."""
    return (
        *(_moment(span.earliest), _last(span.start_latest)),
        *(_moment(span.end_earliest), _last(span.latest)),
    )


def _last(seconds: int | None) -> str:
    """The last second inside, for a bound that is the first one outside."""
    return _moment(None if seconds is None else seconds - 1)


@lru_cache(maxsize=65_536)
def _moment(seconds: int | None) -> str:
    """A moment as ISO 8601 (UTC); years beyond four figures with their sign."""
    if seconds is None:
        return ""
    civil = when.civil(seconds)
    year = f"{civil.year:04d}" if 0 <= civil.year <= 9999 else f"{civil.year:+07d}"
    return (
        f"{year}-{civil.month:02d}-{civil.day:02d}"
        f"T{civil.hour:02d}:{civil.minute:02d}:{civil.second:02d}Z"
    )

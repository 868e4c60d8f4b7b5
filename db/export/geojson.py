"""GeoJSON (RFC 7946): what happened where, for QGIS, Felt, Kepler, Leaflet and every other map.

Hides that one incident is as many points as it has places with a position.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from db.export.content import Content
from db.export.control_marks import visible
from db.export.outgoing import At, Incident, Place
from db.export.tidy_tables import bounds
from db.export.wanted import Progress
from db.language import many, say

LOSES = (
    say(
        "One point for each place of an incident: an incident with two places stands "
        "twice, with the same id."
    ),
    say(
        "Claims, quotes and the ledger do not go out; the headline figures, how the "
        "incident stands and how many sources and origins it has do."
    ),
    say(
        "How exact a place is (precision_m, or the code of its scheme) stands beside "
        "the point; most maps draw all points alike."
    ),
)
_EVERY = 1_000


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one collection of features."""
    places = {place.id: place for place in content.places()}
    total = max(1, content.count("incident"))
    unplaced = features = 0
    with out.open("w", encoding="utf-8", newline="\n") as file:
        head = json.dumps(_head(content), ensure_ascii=False)
        file.write(f'{head[:-1]}, "features": [')
        for done, incident in enumerate(content.incidents()):
            if done % _EVERY == 0:
                progress(done / total, say("Writing incidents"))
            before = features
            for feature in _features(incident, places):
                file.write(",\n" if features else "\n")
                file.write(json.dumps(feature, ensure_ascii=False, allow_nan=False))
                features += 1
            unplaced += features == before
        file.write("\n]}\n")
    if not unplaced:
        return ()
    have = many(unplaced, "{count:,} incident has", "{count:,} incidents have")
    return (say("{have} no place with a position and did not go out.", have=have),)


def _head(content: Content) -> dict[str, object]:
    """What is said of the whole: members of our own, which RFC 7946 lets readers pass over."""
    facts = content.facts
    return {
        "type": "FeatureCollection",
        "name": visible(facts.title),
        "casebinder": {
            "case": facts.uuid,
            "changed": facts.changed_at,
            "log_head": facts.log_head,
            "scope": visible(facts.scope),
            "datasets": [
                {
                    "name": f"{held.name} {held.version}".strip(),
                    "licence": held.licence,
                    "citation": held.citation,
                }
                for held in content.datasets()
            ],
        },
    }


def _features(incident: Incident, places: dict[int, Place]) -> Iterator[dict[str, object]]:
    common: dict[str, object] | None = None
    for at in incident.places:
        place = places.get(at.place)
        if place is None or place.lat is None or place.lon is None:
            continue
        common = common or _properties(incident)
        yield {
            "type": "Feature",
            "id": f"{incident.id}-{place.id}",
            "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
            "properties": {**common, **_where(at, place)},
        }


def _properties(incident: Incident) -> dict[str, object]:
    earliest, _, _, latest = bounds(incident.span)
    found: dict[str, object] = {
        "id": str(incident.id),
        "title": visible(incident.title),
        "date_edtf": incident.edtf,
        "date_words": incident.when,
        "earliest": earliest or None,
        "latest": latest or None,
        "clock": incident.clock,
        "kind": incident.kind,
        "standing": incident.standing,
        "grading": incident.grading,
        "is_aggregate": incident.is_aggregate,
        "summary": visible(incident.summary),
        "language": incident.lang,
        # Text, because maps show the lists of JSON as they stand, brackets and all.
        "actors": _joined(part.name for part in incident.parts),
        "roles": _joined(f"{part.name}: {part.role}" for part in incident.parts),
        "tags": _joined(incident.tags),
        "sources": len({claim.source for claim in incident.claims if claim.source is not None}),
        "origins": incident.origins,
        "marking": incident.marking,
    }
    for toll in incident.headlines:
        found |= {
            f"{toll.measure}_low": toll.low,
            f"{toll.measure}_high": toll.high,
            f"{toll.measure}_words": toll.words,
        }
    if incident.native is not None:
        found |= {"dataset": incident.native.name, "native_id": incident.native.native_id}
    return {name: value for name, value in found.items() if value not in ("", [], None)}


def _joined(words: Iterable[str]) -> str:
    return visible("; ".join(dict.fromkeys(words)))


def _where(at: At, place: Place) -> dict[str, object]:
    found: dict[str, object] = {
        "place": visible(at.name),
        "place_id": str(place.id),
        "within": visible(", ".join(place.chain)),
        "place_kind": place.kind,
        "role": at.role,
        "precision": at.precision,
        "precision_scheme": at.scheme,
        "precision_m": place.precision_m,
        "country": place.country,
        "place_note": visible(at.note),
    }
    return {name: value for name, value in found.items() if value not in ("", [], None)}

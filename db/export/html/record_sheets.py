"""Actors, places and sources as columns, with what hangs on them.

Hides that rows name each other by their place in these sheets, not by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.export.html import words
from db.export.html.columns import Packed, Sheet
from db.export.outgoing import Actor, Dataset, Held, Name, Place, Relation, Source
from db.terms import (
    ACTOR_KINDS,
    CERTAINTIES,
    NAME_KINDS,
    PLACE_KINDS,
    PROVENANCES,
    RELATIONS,
    RELATIONS_INVERSE,
    RELIABILITIES,
    RETRACTIONS,
    SOURCE_TYPES,
    label,
)

#: Where a row stands in its sheet, by id.
Places = Mapping[int, int]


class Named:
    """Actors or places: what lists and lanes need, and apart from it what a card shows."""

    def __init__(self) -> None:
        self.rows: dict[int, int] = {}
        self.brief = Sheet("id", "name", "native", "kind", "country", "chain")
        self._cards = Sheet("summary", "more", "tags", "marking", "names", "ids")
        self._names = Sheet("text", "lang", "kind")
        self._ids = Sheet("scheme", "number")

    def add_actors(self, actors: Iterable[Actor]) -> None:
        """Every actor, in their order."""
        for actor in actors:
            kind = label(ACTOR_KINDS, actor.kind)
            self._add(actor, kind, actor.summary, words.date(actor.active), "", actor.tags)

    def add_places(self, places: Iterable[Place]) -> None:
        """Every place, in their order."""
        for place in places:
            kind = label(PLACE_KINDS, place.kind)
            self._add(place, kind, "", _degrees(place), "\n".join(place.chain), ())

    def _add(
        self,
        record: Actor | Place,
        kind: str,
        summary: str,
        more: str,
        chain: str,
        tags: tuple[str, ...],
    ) -> None:
        self.rows[record.id] = self.brief.rows
        self.brief.add(record.id, record.name, _native(record), kind, record.country, chain)
        numbers = sorted((record.ids or {}).items())
        self._cards.add(
            summary, more, "\n".join(tags), record.marking, len(record.names), len(numbers)
        )
        for name in record.names:
            self._names.add(name.text, name.lang, label(NAME_KINDS, name.kind).lower())
        for scheme, number in numbers:
            self._ids.add(scheme, number)

    def cards(self) -> dict[str, dict[str, Packed]]:
        """What only cards show."""
        return {
            "cards": self._cards.packed(),
            "names": self._names.packed(),
            "ids": self._ids.packed(),
        }


def _native(record: Actor | Place) -> str:
    """The name in another script than the shown one, its own name first."""
    other = [each for each in record.names if each.script and each.text != record.name]
    shown = next((each.script for each in record.names if each.text == record.name), "Latn")
    found: list[Name] = [each for each in other if each.script != shown]
    found.sort(key=lambda each: each.kind != "endonym")
    return found[0].text if found else ""


def _degrees(place: Place) -> str:
    if place.lat is None or place.lon is None:
        return ""
    north, east = "N" if place.lat >= 0 else "S", "E" if place.lon >= 0 else "W"
    text = f"{abs(place.lat):.4f}° {north}, {abs(place.lon):.4f}° {east}"
    if place.precision_m is None:
        return text
    rough = place.precision_m
    near = f"{rough / 1000:,.0f} km" if rough >= 1000 else f"{rough:,.0f} m"
    return f"{text}, within {near}"


def relations(found: Iterable[Relation], actors: Places) -> dict[str, Packed]:
    """Ties between actors, told from both sides."""
    sheet = Sheet("subject", "object", "says", "inverse", "period", "certainty", "note")
    for each in found:
        if each.subject in actors and each.object in actors:
            sheet.add(
                actors[each.subject],
                actors[each.object],
                label(RELATIONS, each.predicate),
                label(RELATIONS_INVERSE, each.predicate),
                words.period(each.start, each.end),
                "" if each.certainty == "probable" else label(CERTAINTIES, each.certainty).lower(),
                each.note,
            )
    return sheet.packed()


class Sources:
    """Sources: citation in parts, what is held of them, and where they can be found."""

    def __init__(self) -> None:
        self.rows: dict[int, int] = {}
        self.grades: dict[int, str] = {}
        self._sheet = Sheet(
            *("id", "title", "publisher", "issued", "kind", "cited", "url", "archive", "language"),
            *("grade", "provenance", "licence", "retraction", "dataset", "tags", "marking", "held"),
        )
        self._held = Sheet("captured", "sha256", "cleaned", "mime", "url")

    def add(self, sources: Iterable[Source]) -> None:
        """Every source, in their order."""
        for source in sources:
            self.rows[source.id] = self._sheet.rows
            self.grades[source.id] = source.reliability
            self._sheet.add(
                *(source.id, source.title, source.publisher, words.short_date(source.issued)),
                label(SOURCE_TYPES, str(source.csl.get("type", ""))),
                "\n".join(part.replace("\n", " ") for part in words.citation(source)),
                *(source.url, words.archive(source), source.language),
                label(RELIABILITIES, source.reliability) if source.reliability else "",
                "" if source.provenance == "original" else label(PROVENANCES, source.provenance),
                source.licence,
                label(RETRACTIONS, source.retraction) if source.retraction else "",
                *(source.dataset, "\n".join(source.tags), source.marking, len(source.held)),
            )
            for held in source.held:
                self._hold(held)

    def _hold(self, held: Held) -> None:
        digest = held.sha256 or ""
        self._held.add(held.captured_at, digest, held.cleaned_sha256, held.mime, held.url)

    def packed(self) -> dict[str, dict[str, Packed]]:
        """The sources and what is held of them."""
        return {"list": self._sheet.packed(), "held": self._held.packed()}


def datasets(found: Iterable[Dataset]) -> list[list[str]]:
    """[name and version, licence, citation, address, what may be done] of each."""
    return [
        [
            " ".join(part for part in (each.name, each.version) if part),
            each.licence,
            each.citation,
            each.url,
            "" if each.redistributable else "may not be passed on",
        ]
        for each in found
    ]

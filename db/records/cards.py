"""Everything the card of an incident or a source shows, read in one go, so that a card is drawn
once and whole. (That of an actor: `profiles`.)"""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.records import (
    assessments,
    claims,
    counting,
    figures,
    footing,
    givens,
    grading_rules,
    hypotheses,
    identities,
    incidents,
    lists,
    meta,
    places,
    quotes,
    ratings,
    series,
    sources,
    tags,
)
from db.records.assessments import Assessment, Since
from db.records.claims import Claim, LedgerRow
from db.records.counting import Counted
from db.records.figures import Figure, Headline
from db.records.footing import Footing
from db.records.givens import GivenDate, GivenPlace
from db.records.grading_rules import Proposal
from db.records.hypotheses import Matrix
from db.records.incidents import Incident
from db.records.lists import IncidentRow, SourceRow
from db.records.names import display_sql, native_sql
from db.records.quotes import Quote, Snapshot
from db.records.ratings import Rating
from db.records.series import Belonging
from db.records.sources import Source, SourceRelation

_LISTED = 200


@dataclass(frozen=True, slots=True)
class ActorLink:
    """An actor's part in an incident (`link`: the row that says so)."""

    link: int
    actor: int
    name: str
    native: str
    kind: str
    role: str
    certainty: str
    either_or: int | None
    note: str


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A place of an incident; `chain` from the place outwards to its country."""

    link: int
    place: int
    chain: tuple[str, ...]
    role: str
    precision_code: str
    precision_scheme: str
    note: str

    @property
    def name(self) -> str:
        """The place's own name."""
        return self.chain[0] if self.chain else ""


@dataclass(frozen=True, slots=True)
class DateGiven:
    """A date that a source gives for the incident: EDTF and who says it."""

    claim: int
    edtf: str
    speaker: str
    publisher: str


@dataclass(frozen=True, slots=True)
class NativeRow:
    """The dataset row an incident was imported from, kept verbatim (JSON object as text)."""

    dataset: str
    citation: str
    native_id: str
    row_number: int
    row: str


@dataclass(frozen=True, slots=True)
class IncidentCard:
    """An incident as its card shows it. `origins`: number of first appearances behind its
    sources ("3 articles, 1 origin"), told by name in `footing`. `accused`: the actors held
    responsible, and whoever is the same; `proposal`: the grading the ledger speaks for; `decided`:
    every decision on it, the newest first; `since`: what happened to its claims after the newest
    grading."""

    incident: Incident
    actors: tuple[ActorLink, ...]
    places: tuple[PlaceLink, ...]
    belongs: Belonging
    claims: tuple[Claim, ...]
    ledger: tuple[LedgerRow, ...]
    figures: tuple[Figure, ...]
    headlines: tuple[Headline, ...]
    dates: tuple[DateGiven, ...]
    sources: tuple[SourceRow, ...]
    origins: int
    native: NativeRow | None
    footing: Footing
    counted: tuple[Counted, ...]
    given_dates: tuple[GivenDate, ...]
    given_places: tuple[GivenPlace, ...]
    decided: tuple[Assessment, ...]
    accused: frozenset[int]
    proposal: Proposal | None
    since: Since
    hypotheses: Matrix
    case_rule: str

    @property
    def grading(self) -> Assessment | None:
        """The decision on its grading that holds; None when it was never decided, or when the
        grading was changed since without one."""
        found = assessments.current(self.decided, assessments.GRADING)
        return found if found is not None and found.value == self.incident.grading else None


@dataclass(frozen=True, slots=True)
class SourceCard:
    """A source as its card shows it. `rests`: incidents that rest on it, `alone`: of these, the
    ids that rest on nothing else; `tags`: its keywords."""

    source: Source
    ratings: tuple[Rating, ...]
    outlet_ratings: tuple[Rating, ...]
    snapshots: tuple[Snapshot, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]
    relations: tuple[SourceRelation, ...]
    rests: tuple[IncidentRow, ...]
    alone: frozenset[int]
    origin: str
    tags: tuple[str, ...] = ()


def incident(reader: Reader, number: int, listed: bool = True) -> IncidentCard | None:
    """The card of an incident; None when it is gone. `listed`: with its sources as rows of a list,
    which takes most of the time where one of them is told of thousands of incidents."""
    found = incidents.get(reader, number)
    if found is None:
        return None
    said = claims.about_incident(reader, number)
    given = figures.of_incident(reader, number)
    ledger = claims.ledger(said)
    rests = footing.of(reader, said)
    decided = assessments.of(reader, "incident", number)
    parts, where = actor_links(reader, number), place_links(reader, number)
    # Whoever is the same as the accused speaks for itself as well.
    accused = grading_rules.held_responsible(
        [(same, part.role) for part in parts for same in identities.united(reader, part.actor)]
    )
    grading = assessments.current(decided, assessments.GRADING)
    rule = meta.get(reader).count_rule
    counted = counting.of_incident(given, decided, rule, rests.keys)
    # Sources of claims that were set aside stay on the card; they carry nothing.
    source_ids = list(dict.fromkeys(c.source for c in said if c.source is not None))
    return IncidentCard(
        incident=found,
        actors=parts,
        places=where,
        belongs=series.of(reader, number),
        claims=said,
        ledger=ledger,
        figures=given,
        headlines=tuple(each.headline for each in counted),
        dates=tuple(
            DateGiven(c.id, c.value, c.speaker_name, c.publisher)
            for c in said
            if c.about == "date" and c.value
        ),
        sources=tuple(lists.sources(reader, source_ids)) if listed else (),
        origins=len(rests.origins),
        native=_native(reader, number),
        footing=rests,
        counted=counted,
        given_dates=givens.dates_given(said, found.when),
        given_places=givens.places_given(reader, said, [link.place for link in where]),
        decided=decided,
        accused=accused,
        proposal=grading_rules.propose(ledger, rests.keys, accused),
        since=assessments.since(reader, number, grading) if grading else Since(0, 0, 0),
        hypotheses=hypotheses.of(reader, "incident", number),
        case_rule=rule,
    )


def actor_links(reader: Reader, number: int) -> tuple[ActorLink, ...]:
    """Who takes part in an incident."""
    return tuple(
        ActorLink(*row)
        for row in reader.rows(
            f"SELECT l.id, l.actor, coalesce({display_sql('actor', 'l.actor')}, ''), "
            f"{native_sql('actor', 'l.actor')}, a.kind, l.role, l.certainty, l.either_or, l.note "
            "FROM incident_actor l JOIN actor a ON a.id = l.actor "
            "WHERE l.incident = ? AND l.deleted = 0 AND a.deleted = 0 ORDER BY l.id",
            number,
        )
    )


def place_links(reader: Reader, number: int) -> tuple[PlaceLink, ...]:
    """Where an incident happened."""
    return tuple(
        PlaceLink(row[0], row[1], places.chain(reader, row[1]), *row[2:])
        for row in reader.rows(
            "SELECT id, place, role, precision_code, precision_scheme, note FROM incident_place "
            "WHERE incident = ? AND deleted = 0 ORDER BY role <> 'origin', id",
            number,
        )
    )


def _native(reader: Reader, number: int) -> NativeRow | None:
    found = reader.row(
        "SELECT trim(d.name || ' ' || d.version), d.citation, r.native_id, r.row_number, r.row "
        "FROM dataset_record r JOIN dataset d ON d.id = r.dataset "
        "WHERE r.incident = ? AND r.deleted = 0 AND r.superseded = 0",
        number,
    )
    return NativeRow(*found) if found else None


def source(reader: Reader, number: int) -> SourceCard | None:
    """The card of a source; None when it is gone."""
    found = sources.get(reader, number)
    if found is None:
        return None
    held = quotes.snapshots_of(reader, number)
    said = claims.in_source(reader, number)
    rests = list(dict.fromkeys(c.incident for c in said if c.incident is not None))
    alone = set(lists.ids(reader, "incident", lists.ListFilter(source=number, one_source=True)))
    return SourceCard(
        source=found,
        ratings=ratings.of_source(reader, number),
        outlet_ratings=ratings.of_outlet(reader, found.outlet) if found.outlet else (),
        snapshots=held,
        quotes=tuple(quote for each in held for quote in quotes.in_snapshot(reader, each.id)),
        claims=said,
        relations=sources.relations(reader, number),
        rests=tuple(lists.incidents(reader, rests[:_LISTED])),
        alone=frozenset(alone),
        origin=sources.origins(reader, [number])[number],
        tags=tuple(each.text for each in tags.of(reader, "source", number)),
    )

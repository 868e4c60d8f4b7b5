"""Incidents in batches, with all that hangs on them.

Hides the questions asked of the case (a dozen for a thousand incidents) and that what a card
derives from its claims (the headline, how the incident stands) is derived anew from the claims that
go out, so that no number tells of one that does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from db import when
from db.export import claim_batches
from db.export.directory import Directory
from db.export.outgoing import At, Claim, Headline, Incident, Judgement, Native, Part, Span
from db.reader import Row, id_list
from db.records import compiled, counting, sources
from db.records.assessments import Assessment
from db.terms import COUNT_RULES, STANDINGS, Standing, label
from db.when import When

BATCH = 1_000
_INCIDENT = (
    "SELECT id, title, kind, summary, lang, edtf, clock, zone, part_of_day, phrase, earliest, "
    "start_latest, end_earliest, latest, open_start, open_end, standing, grading, status, "
    "is_aggregate, parent, marking, phrase_source, phrase_anchor FROM incident "
    "WHERE id IN ({ids}) AND deleted = 0"
)
_COUNTED = "figure:"


def incidents(directory: Directory) -> Iterator[list[Incident]]:
    """The chosen incidents in order, a batch at a time."""
    chosen = directory.chosen.incidents
    for start in range(0, len(chosen), BATCH):
        yield _batch(directory, chosen[start : start + BATCH])


def _batch(directory: Directory, ids: Sequence[int]) -> list[Incident]:
    rows = {row[0]: row for row in directory.reader.rows(_INCIDENT.format(ids=id_list(ids)))}
    batch = _Batch(directory, ids)
    parents = directory.going("incident", (row[20] for row in rows.values()))
    return [batch.incident(rows[each], parents) for each in ids if each in rows]


class _Batch:
    """What hangs on some incidents."""

    def __init__(self, directory: Directory, ids: Sequence[int]) -> None:
        self._directory = directory
        self._said = claim_batches.of_incidents(directory, ids)
        self._parts = _parts(directory, ids)
        self._places = _places(directory, ids)
        self._groups = _groups(directory, ids)
        self._tags = directory.tags("incident", ids)
        self._native = _native(directory, ids)
        self._decided = _decided(directory, ids)
        cited = {
            claim.source
            for said in self._said.by_incident.values()
            for claim in said
            if claim.source is not None
        }
        self._keys = sources.origins(directory.reader, cited)
        self._compilers = compiled.compilers(directory.reader, cited)

    def incident(self, row: Row, parents: frozenset[int]) -> Incident:
        """One incident."""
        number, title, kind, summary, lang, edtf, clock, zone, part, phrase = row[:10]
        standing, grading, status, aggregate, parent, marking = row[16:22]
        directory = self._directory
        said = tuple(self._said.by_incident.get(number, ()))
        if number in self._said.short:
            standing = _standing(said, grading)
        if row[22] in directory.held("source") or row[23] in directory.held("incident"):
            phrase = ""
        decided = self._decided.get(number, [])
        return Incident(
            *(number, title, kind, summary, lang, edtf or "", _words(edtf, clock, zone, part)),
            span=Span(*(*row[10:14], bool(row[14]), bool(row[15]))),
            clock=clock or "",
            zone=zone or "",
            phrase=phrase,
            standing=STANDINGS[standing].code if 0 <= standing < len(STANDINGS) else "reported",
            grading=grading or "",
            status=status,
            is_aggregate=bool(aggregate),
            parent=parent if parent in parents else None,
            parts=tuple(self._parts.get(number, ())),
            places=tuple(self._places.get(number, ())),
            groups=tuple(self._groups.get(number, ())),
            claims=said,
            headlines=self._headlines(number, decided),
            judgements=_judgements(directory, decided),
            tags=self._tags.get(number, ()),
            native=self._native.get(number),
            origins=len(set(self._origins(number, standing_only=True).values())),
            marking=directory.marking(marking),
        )

    def _origins(self, number: int, standing_only: bool = False) -> dict[int, str]:
        """The first appearance behind each source of an incident."""
        keys = {
            claim.source: self._keys[claim.source]
            for claim in self._said.by_incident.get(number, ())
            if claim.source is not None and not (standing_only and claim.rank == "deprecated")
        }
        return compiled.within(keys, self._compilers)

    def _headlines(self, number: int, decided: Sequence[Assessment]) -> tuple[Headline, ...]:
        given = self._said.counted.get(number)
        if not given:
            return ()
        # As on the card: by the day it was said, then as it was entered.
        given = sorted(given, key=lambda f: (f.said is None, (f.said or "").lstrip("[{"), f.id))
        rule = self._directory.about.count_rule
        return tuple(
            Headline(each.measure, each.low, each.high, each.words, each.rule)
            for each in counting.headlines(given, decided, rule, self._origins(number))
        )


@lru_cache(maxsize=65_536)
def _words(edtf: str | None, clock: str | None, zone: str | None, part: str | None) -> str:
    """A date as the card says it; "" without one."""
    if edtf is None:
        return ""
    return when.show(When(edtf, clock=clock, zone=zone, part_of_day=part))


def _standing(said: Sequence[Claim], grading: str | None) -> int:
    """How an incident stands by some of its claims: the rule of db/derived.py."""
    if grading in ("discounted", "contested"):
        return Standing.DENIED if grading == "discounted" else Standing.DISPUTED
    told = [
        claim
        for claim in said
        if claim.rank != "deprecated" and claim.about in ("occurrence", "responsibility")
    ]
    negated = [claim.polarity == "negated" for claim in told]
    acts = {claim.act for claim, no in zip(told, negated, strict=True) if not no}
    denied = any(negated) or bool(acts & {"denies", "disputes", "retracts"})
    reported = bool(acts & {"reports", "attributes", "accuses", "threatens"})
    claimed, confirmed = "claims_responsibility" in acts, "confirms" in acts
    if denied:
        return Standing.DISPUTED if reported or claimed or confirmed else Standing.DENIED
    if confirmed or grading == "confirmed":
        return Standing.CONFIRMED
    return Standing.CLAIMED if claimed and not reported else Standing.REPORTED


def _parts(directory: Directory, ids: Sequence[int]) -> dict[int, list[Part]]:
    held = directory.held("incident_actor")
    found: dict[int, list[Part]] = {}
    for number, incident, actor, *rest in directory.reader.rows(
        "SELECT id, incident, actor, role, certainty, either_or, note FROM incident_actor "
        f"WHERE incident IN ({id_list(ids)}) AND deleted = 0 ORDER BY id"
    ):
        if number not in held and actor in directory.actors:
            found.setdefault(incident, []).append(Part(actor, directory.actor(actor), *rest))
    return found


def _places(directory: Directory, ids: Sequence[int]) -> dict[int, list[At]]:
    held = directory.held("incident_place")
    found: dict[int, list[At]] = {}
    for number, incident, place, *rest in directory.reader.rows(
        "SELECT id, incident, place, role, precision_code, precision_scheme, note "
        f"FROM incident_place WHERE incident IN ({id_list(ids)}) AND deleted = 0 "
        "ORDER BY role <> 'origin', id"
    ):
        if number not in held and place in directory.places:
            found.setdefault(incident, []).append(At(place, directory.place(place), *rest))
    return found


def _groups(directory: Directory, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    held = directory.held("incident_group_member")
    found: dict[int, list[tuple[str, str]]] = {}
    for number, incident, kind, title in directory.reader.rows(
        "SELECT m.id, m.incident, g.kind, g.title FROM incident_group_member m "
        "JOIN incident_group g ON g.id = m.incident_group "
        f"WHERE m.incident IN ({id_list(ids)}) AND m.deleted = 0 AND g.deleted = 0 "
        "ORDER BY g.kind, m.id"
    ):
        if number not in held:
            found.setdefault(incident, []).append((kind, title))
    return found


def _native(directory: Directory, ids: Sequence[int]) -> dict[int, Native]:
    held, datasets = directory.held("dataset_record"), directory.held("dataset")
    found: dict[int, Native] = {}
    for number, incident, *cells in directory.reader.rows(
        "SELECT r.id, r.incident, d.id, trim(d.name || ' ' || d.version), r.native_id, r.row, "
        "d.licence, d.citation FROM dataset_record r JOIN dataset d ON d.id = r.dataset "
        f"WHERE r.incident IN ({id_list(ids)}) AND r.deleted = 0 AND r.superseded = 0 "
        "AND d.deleted = 0 ORDER BY r.id"
    ):
        if number not in held and cells[0] not in datasets:
            found.setdefault(incident, Native(*cells))
    return found


def _decided(directory: Directory, ids: Sequence[int]) -> dict[int, list[Assessment]]:
    """The newest decision on each field; where that one is held back, none."""
    held, analysts = directory.held("assessment"), directory.held("analyst")
    found: dict[int, list[Assessment]] = {}
    seen: set[tuple[int, str]] = set()
    for row in directory.reader.rows(
        "SELECT a.id, a.subject, a.assessed_by, t.author, a.field, a.value, a.rule, a.likelihood, "
        "a.confidence, a.reasons, a.dissent, coalesce(p.name, t.author_name), "
        "(t.hlc >> 16) / 1000 FROM assessment a JOIN txn t ON t.id = a.created_txn "
        "LEFT JOIN analyst p ON p.id = a.assessed_by WHERE a.subject_table = 'incident' "
        f"AND a.subject IN ({id_list(ids)}) AND a.deleted = 0 ORDER BY t.hlc DESC, a.id DESC"
    ):
        number, incident, by, author, field, *rest = row
        if (incident, field) in seen:
            continue
        seen.add((incident, field))
        if number in held:
            continue
        if (author if by is None else by) in analysts:
            rest[6] = ""
        found.setdefault(incident, []).append(Assessment(*(number, field, *rest, ())))
    return found


def _judgements(directory: Directory, decided: Sequence[Assessment]) -> tuple[Judgement, ...]:
    out = []
    for made in decided:
        value = made.value
        if made.field.startswith(_COUNTED):
            value = _count_rule(directory, made)
        out.append(
            Judgement(
                *(made.field, value, made.likelihood or "", made.confidence or ""),
                *(made.reasons, made.author),
            )
        )
    return tuple(out)


def _count_rule(directory: Directory, made: Assessment) -> str:
    """How a measure is counted, in words: "Set by hand, 24..30"."""
    words = label(COUNT_RULES, made.rule)
    kind, _, number = made.value.partition(":")
    if kind == "source" and number.isdigit():
        going = directory.going("source", [int(number)])
        title = directory.reader.value(
            f"SELECT title FROM source WHERE id IN ({id_list(going)}) AND deleted = 0"
        )
        return f"{words}: {title}" if title else words
    return f"{words}, {made.value}" if made.value else words

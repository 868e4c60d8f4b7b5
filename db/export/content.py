"""What goes out of a case, read once in one shape for every format.

Hides how it is read: in batches, so that a case of a million incidents streams. Whoever wants all
of it to be of one moment reads inside `reader.snapshot()`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from db import log, when
from db.cells import keyed
from db.export import claim_batches, incident_batches, source_batches
from db.export.directory import Directory
from db.export.outgoing import (
    Actor,
    CaseFacts,
    Claim,
    Dataset,
    Era,
    Incident,
    Name,
    Place,
    Relation,
    Source,
    Span,
)
from db.export.wanted import Chosen, Withheld
from db.export.withholding import chunks
from db.reader import Reader, id_list
from db.records.names import Owner

_BATCH = 1_000


class Content:
    """The chosen records of a case. Each method begins anew."""

    def __init__(self, reader: Reader, chosen: Chosen) -> None:
        self._reader = reader
        self._chosen = chosen
        self._directory = Directory(reader, chosen)
        self._heads = {
            "incident": len(chosen.incidents),
            "actor": len(chosen.actors),
            "place": len(chosen.places),
            "source": len(chosen.sources),
        }
        self._given: dict[str, dict[str, int]] = {}

    @property
    def facts(self) -> CaseFacts:
        """What is said of the whole."""
        about = self._directory.about
        clocks = self._reader.row("SELECT coalesce(min(hlc), 0), coalesce(max(hlc), 0) FROM txn")
        begun, changed = (_moment(int(hlc)) for hlc in clocks or (0, 0))
        return CaseFacts(
            about.title,
            about.uuid,
            log.head(self._reader.connection),
            changed,
            about.summary,
            about.language,
            about.count_rule,
            about.marking,
            self._chosen.scope,
            begun,
        )

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """What did not go out, by the rule that held it back."""
        return self._chosen.withheld

    def count(self, table: str) -> int:
        """How many incidents, actors, places or sources there are; of what hangs on them (claim,
        figure, quote, relation), how many the last pass gave."""
        return self._heads.get(table) or self.given().get(table, 0)

    def given(self) -> dict[str, int]:
        """How many rows of each table were read to the end."""
        found: dict[str, int] = {}
        for counts in self._given.values():
            for table, number in counts.items():
                found[table] = found.get(table, 0) + number
        return {table: number for table, number in found.items() if number}

    def incidents(self) -> Iterator[Incident]:
        """Every incident, by date."""
        total = (0, 0, 0)
        for batch in incident_batches.incidents(self._directory):
            for incident in batch:
                total = _sum(total, claim_batches.count(incident.claims))
                yield incident
        self._given["incidents"] = _claims(total) | {"incident": self._heads["incident"]}

    def actor_claims(self) -> Iterator[Claim]:
        """What is said of actors themselves, actor by actor."""
        total = (0, 0, 0)
        for ids in chunks(self._chosen.actors, _BATCH):
            said = claim_batches.of_actors(self._directory, ids)
            total = _sum(total, claim_batches.count(said))
            yield from said
        self._given["actor claims"] = _claims(total)

    def actors(self) -> Iterator[Actor]:
        """Every actor, by name."""
        directory = self._directory
        for ids in chunks(self._chosen.actors, _BATCH):
            names, tags = self._names("actor", ids), directory.tags("actor", ids)
            rows = {
                row[0]: row
                for row in self._reader.rows(
                    "SELECT id, kind, summary, country, coalesce(active, ''), external_ids, "
                    f"marking FROM actor WHERE id IN ({id_list(ids)}) AND deleted = 0"
                )
            }
            for number, kind, summary, country, active, native, marking in (
                rows[each] for each in ids if each in rows
            ):
                yield Actor(
                    *(number, directory.actor(number), kind, tuple(names.get(number, ()))),
                    summary=summary,
                    country=country,
                    active=active,
                    ids=_ids(native),
                    tags=tags.get(number, ()),
                    marking=directory.marking(marking),
                )
        self._given["actors"] = {"actor": self._heads["actor"]}

    def places(self) -> Iterator[Place]:
        """Every place, by name."""
        directory = self._directory
        for ids in chunks(self._chosen.places, _BATCH):
            names = self._names("place", ids)
            rows = {
                row[0]: row
                for row in self._reader.rows(
                    "SELECT id, kind, parent, lat, lon, precision_m, country, external_ids, "
                    f"marking FROM place WHERE id IN ({id_list(ids)}) AND deleted = 0"
                )
            }
            for number, kind, parent, *where, country, native, marking in (
                rows[each] for each in ids if each in rows
            ):
                yield Place(
                    *(number, directory.place(number), kind, tuple(names.get(number, ()))),
                    *(directory.chain(number), parent if parent in directory.places else None),
                    *(*where, country, _ids(native), directory.marking(marking)),
                )
        self._given["places"] = {"place": self._heads["place"]}

    def sources(self) -> Iterator[Source]:
        """Every source, by date."""
        for batch in source_batches.sources(self._directory):
            yield from batch
        self._given["sources"] = {"source": self._heads["source"]}

    def relations(self) -> Iterator[Relation]:
        """Ties between actors that both go out."""
        actors, held = self._directory.actors, self._directory.held("actor_relation")
        count = 0
        for ids in chunks(self._chosen.actors, _BATCH):
            for row in self._reader.rows(
                "SELECT id, subject, predicate, object, coalesce(start_edtf, ''), "
                "coalesce(end_edtf, ''), certainty, note FROM actor_relation "
                f"WHERE subject IN ({id_list(ids)}) AND deleted = 0 ORDER BY id"
            ):
                if row[0] not in held and row[3] in actors:
                    count += 1
                    yield Relation(*row)
        self._given["relations"] = {"relation": count}

    def datasets(self) -> Iterator[Dataset]:
        """Datasets that what goes out comes from, to be cited; of the whole case all."""
        held = self._directory.held("dataset")
        needed = self._datasets_needed() if self._chosen.scope else None
        for number, kind, name, version, licence, citation, url, free in self._reader.rows(
            "SELECT id, kind, name, version, licence, citation, url, redistributable "
            "FROM dataset WHERE deleted = 0 ORDER BY name, version, id"
        ):
            if number not in held and (needed is None or number in needed):
                yield Dataset(number, kind, name, version, licence, citation, url, bool(free))

    def _datasets_needed(self) -> set[int]:
        found = set[int]()
        for table, column, ids in (
            ("dataset_record", "incident", self._chosen.incidents),
            ("source", "id", self._chosen.sources),
        ):
            for some in chunks(ids):
                found |= {
                    row[0]
                    for row in self._reader.rows(
                        f"SELECT DISTINCT dataset FROM {table} WHERE dataset IS NOT NULL "
                        f"AND deleted = 0 AND {column} IN ({id_list(some)})"
                    )
                }
        return found

    def eras(self) -> Iterator[Era]:
        """Named stretches of time."""
        held = self._directory.held("era")
        for number, title, edtf, note in self._reader.rows(
            "SELECT id, title, edtf, note FROM era WHERE deleted = 0 ORDER BY earliest, latest, id"
        ):
            if number not in held and when.is_valid(edtf):
                at = when.bounds(edtf)
                span = Span(
                    *(at.earliest, at.start_latest, at.end_earliest, at.latest),
                    *(bool(at.open_start), bool(at.open_end)),
                )
                yield Era(title, edtf, when.show(edtf), span, note)

    def _names(self, owner: Owner, ids: list[int]) -> dict[int, list[Name]]:
        held = self._directory.held(f"{owner}_name")
        found: dict[int, list[Name]] = {}
        for number, row, *cells in self._reader.rows(
            f"SELECT id, {owner}, text, lang, script, kind FROM {owner}_name "
            f"WHERE {owner} IN ({id_list(ids)}) AND deleted = 0 "
            "ORDER BY kind <> 'primary', script <> 'Latn', id"
        ):
            if number not in held:
                found.setdefault(row, []).append(Name(*cells))
        return found


def _sum(a: tuple[int, int, int], b: tuple[int, int, int]) -> tuple[int, int, int]:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def _claims(counts: tuple[int, int, int]) -> dict[str, int]:
    return dict(zip(("claim", "figure", "quote"), counts, strict=True))


def _moment(hlc: int) -> str:
    return datetime.fromtimestamp((hlc >> 16) / 1000, UTC).isoformat(timespec="seconds")


def _ids(text: str) -> dict[str, str] | None:
    """Numbers in other schemes; None when there are none."""
    return {scheme: str(number) for scheme, number in keyed(text).items()} or None

"""What the rows of a foreign table would make in a case, counted without making it.

Hides that the same actor, place, article or group stands in many rows and is made once, or not at
all where the case has it: by its number in the dataset, else by exactly its name.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping

from db.exchange.rosters.listed import Listed
from db.exchange.tables.incoming import Dataset, Party, Row
from db.reader import Reader
from db.search.fold import fold


class Expected:
    """The counts of one file. `names`: of all actors that are in the file and not in the case."""

    def __init__(self, reader: Reader, dataset: Dataset) -> None:
        self._scheme = dataset.scheme
        self._made: Counter[str] = Counter()
        self._met: set[tuple[str, Hashable]] = set()
        self._actors = _numbered(reader, "actor")
        self._held_names = _names(reader)
        self._places = frozenset(
            reader.rows(
                "SELECT p.kind, n.text FROM place p JOIN place_name n ON n.place = p.id "
                "AND n.deleted = 0 WHERE p.deleted = 0"
            )
        )
        self._tags = {row[0] for row in reader.rows("SELECT text FROM tag WHERE deleted = 0")}
        self.names: dict[str, None] = {}
        self._dataset(reader, dataset)

    def made(self) -> Mapping[str, int]:
        """Rows that would be made, by table."""
        return {table: count for table, count in self._made.items() if count}

    def take(self, row: Row) -> None:
        """One row that would become an incident."""
        made = self._made
        made["incident"] += 1
        made["dataset_record"] += 1
        for party in row.parties:
            self._party(party)
        made["incident_actor"] += len(row.parties)
        if row.spot is not None and row.spot.name:
            made["incident_place"] += 1
            around = tuple((area.kind, area.name) for area in row.spot.around if area.name)
            for at, area in enumerate(around):
                self._place(area, around[:at], None)
            own = (row.spot.kind, row.spot.name)
            if own not in around:
                self._place(own, around, (row.spot.lat, row.spot.lon))
        for group in row.groups:
            self._once("incident_group", (group.kind, group.native or group.title))
        for cited in row.cited:
            self._once("source", (cited.publisher, cited.issued, cited.title, cited.url))
        if row.text:
            made["source"] += 1
            made["snapshot"] += 1
        made["claim"] += len(row.sayings)
        made["figure"] += sum(len(saying.counts) for saying in row.sayings)
        for tag in row.tags:
            if tag not in self._tags:
                self._once("tag", tag)

    def entry(self, listed: Listed) -> None:
        """One entry of a list of actors."""
        self._made["dataset_record"] += 1
        main = listed.names[0].text if listed.names else ""
        if any(each in self._actors for each in listed.ids):
            return
        if any(fold(name.text) in self._held_names for name in listed.names):
            return
        self._made["actor"] += 1
        self._made["actor_name"] += len(listed.names)
        self._made["actor_relation"] += len(listed.ties)
        if main:
            self.names.setdefault(main)

    def _dataset(self, reader: Reader, dataset: Dataset) -> None:
        if not dataset.name:
            return
        held = reader.value(
            "SELECT 1 FROM dataset WHERE kind = ? AND name = ? AND version = ? AND deleted = 0",
            *(dataset.kind, dataset.name, dataset.version),
        )
        if held is None:
            self._made["dataset"] += 1
            self._made["source"] += 1
        if dataset.publisher:
            self._party(Party(dataset.publisher))
            self.names.pop(dataset.publisher, None)

    def _party(self, party: Party) -> None:
        ids = (*party.ids, *(((self._scheme, party.native),) if party.native else ()))
        if any(each in self._actors for each in ids):
            return
        folded = fold(party.name)
        if folded in self._held_names:
            return
        if self._once("actor", party.native or folded):
            self.names.setdefault(party.name)

    def _place(
        self,
        own: tuple[str, str],
        around: tuple[tuple[str, str], ...],
        where: tuple[float | None, float | None] | None,
    ) -> None:
        if own not in self._places:
            self._once("place", (own, around, where))

    def _once(self, table: str, key: Hashable) -> bool:
        """Count it the first time it is met; whether it was."""
        # A 64-bit hash instead of the words: 300,000 headlines would fill the memory.
        met = (table, hash(key))
        if met in self._met:
            return False
        self._met.add(met)
        self._made[table] += 1
        return True


def known_rows(reader: Reader, dataset: Dataset) -> dict[str, str]:
    """The rows that the case holds of a dataset, of any version: SHA-256 by their number there."""
    return dict(
        reader.each(
            "SELECT r.native_id, r.sha256 FROM dataset_record r JOIN dataset d ON d.id = r.dataset "
            "WHERE d.kind = ? AND d.name = ? AND d.deleted = 0 AND r.deleted = 0 "
            "AND r.superseded = 0",
            *(dataset.kind, dataset.name),
        )
    )


def _numbered(reader: Reader, table: str) -> frozenset[tuple[str, str]]:
    """Every (scheme, number) under which a record of the case is known elsewhere."""
    out: set[tuple[str, str]] = set()
    for (ids,) in reader.each(
        f"SELECT external_ids FROM {table} WHERE deleted = 0 AND external_ids <> '{{}}'"
    ):
        out.update((scheme, str(number)) for scheme, number in _pairs(json.loads(ids)))
    return frozenset(out)


def _pairs(ids: object) -> Iterable[tuple[str, object]]:
    return ids.items() if isinstance(ids, dict) else ()


def _names(reader: Reader) -> frozenset[str]:
    """Names that exactly one actor of the case bears, folded."""
    return frozenset(
        row[0]
        for row in reader.rows(
            "SELECT n.search_key FROM actor_name n JOIN actor a ON a.id = n.actor "
            "AND a.deleted = 0 WHERE n.deleted = 0 AND n.search_key <> '' "
            "GROUP BY n.search_key HAVING count(DISTINCT n.actor) = 1"
        )
    )

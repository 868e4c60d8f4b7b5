"""What the rows of a foreign table would make in a case, counted without making it.

Hides that the registers which know what a row means are those that write it: here what they would
make is counted and thrown away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.exchange.plans import NearMatch
from db.exchange.rosters.listed import Listed, ListedName, Roster
from db.exchange.rosters.meeting import Known
from db.exchange.tables.bulk import Bulk
from db.exchange.tables.incoming import Party, Row, Table
from db.exchange.tables.landing_rows import sayings_of
from db.exchange.tables.registers import Groups, Places, Tags
from db.exchange.tables.registers_actors import Actors
from db.exchange.tables.registers_sources import CitedSources, family, scheme_of
from db.reader import Reader, id_list
from db.records import names

if TYPE_CHECKING:
    from db.exchange.tables.incoming import Dataset

#: Names of a file that are held against the case.
_MOST = 20_000


class _Counted(Bulk):
    """Takes rows and keeps only how many; their numbers are below 0, so they are nobody's."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._last = 0

    def add(self, table: str, *cells: object) -> int:
        self.counts[table] += 1
        self._last -= 1
        return self._last

    def change(self, table: str, row: int, cells: Mapping[str, object]) -> None:
        """Nothing that is there is counted."""

    def waiting(self, table: str, number: int) -> list[object] | None:
        return None

    def flush(self) -> None:
        """Nothing waits."""


class ExpectedRows:
    """What the rows of one table would make."""

    def __init__(self, reader: Reader, table: Table, declared: Mapping[str, int]) -> None:
        self._reader = reader
        self._bulk = _Counted()
        dataset = table.dataset
        held = family(reader, dataset)
        self._family = tuple(held)
        self._actors = Actors(reader, scheme_of(dataset), declared)
        self._places = Places(reader, self._bulk)
        self._groups = Groups(reader, scheme_of(dataset))
        self._tags = Tags(reader)
        self._cited = CitedSources(reader, held)
        self._new_actors: dict[str, Party] = {}
        self._new_sources: set[int] = set()
        if dataset.version not in held.values():
            self._dataset(dataset, bool(held))

    def known(self) -> dict[str, str]:
        """The rows that the case holds of the dataset: SHA-256 by their number there."""
        return _known(self._reader, self._family)

    def take(self, row: Row) -> None:
        """One row that would become an incident."""
        counts = self._bulk.counts
        counts["incident"] += 1
        counts["dataset_record"] += 1
        for party in row.parties:
            self._party(party)
        if row.spot is not None:
            self._places.find(row.spot, row.lang)
        for group in row.groups:
            self._groups.find(group, self._bulk)
        for tag in row.tags:
            self._tags.find(tag, self._bulk)
        if row.text:
            counts["source"] += 1
            counts["snapshot"] += 1
        sayings = sayings_of(row)
        counts["claim"] += len(sayings)
        for saying in sayings:
            counts["figure"] += len(saying.counts)
        for cited in row.cited:
            # A 64-bit hash instead of the texts: 300,000 headlines would fill the memory.
            key = hash((cited.publisher, cited.issued, cited.title, cited.url))
            if key not in self._new_sources and self._cited.held(cited) is None:
                self._new_sources.add(key)
                counts["source"] += 1

    def made(self) -> Mapping[str, int]:
        """Rows that would be made, by table."""
        counts = Counter(self._bulk.counts)
        counts["actor"] += len(self._new_actors)
        return _told(counts)

    def near(self) -> tuple[NearMatch, ...]:
        """New actors that resemble those of the case; never taken for them unasked."""
        known = Known(self._reader, "")
        entries = [
            Listed("", "", "", (ListedName(party.name, "primary"),), party.kind)
            for party in list(self._new_actors.values())[:_MOST]
            if party.name
        ]
        return _near(self._reader, known, entries)

    def _dataset(self, dataset: Dataset, comes_again: bool) -> None:
        self._bulk.counts["dataset"] += 1
        self._bulk.counts["source"] += 1
        publisher = dataset.publisher
        if publisher and not comes_again and not names.holders(self._reader, "actor", publisher):
            self._bulk.counts["actor"] += 1

    def _party(self, party: Party) -> None:
        key = party.native or party.name
        if key not in self._new_actors and self._actors.held(party) is None:
            self._new_actors[key] = party
            if party.part_of and party.part_of != party.name:
                self._party(Party(party.part_of, kind=party.kind))


class ExpectedEntries:
    """What the entries of a list of actors would make."""

    def __init__(self, reader: Reader, roster: Roster) -> None:
        self._reader = reader
        self._known = Known(reader, roster.dataset.scheme)
        self._counts: Counter[str] = Counter()
        self._new: list[Listed] = []
        self._tags = Tags(reader)
        self._bulk = _Counted()
        dataset = roster.dataset
        rows = reader.rows(
            "SELECT id, version FROM dataset WHERE kind = ? AND name = ? AND deleted = 0",
            *(dataset.kind, dataset.name),
        )
        self._family = tuple(row for row, _ in rows)
        if dataset.version not in {version for _, version in rows}:
            self._counts.update(("dataset", "source"))

    def known(self) -> dict[str, str]:
        """The entries that the case holds of the list: SHA-256 by their number there."""
        return _known(self._reader, self._family)

    def take(self, entry: Listed) -> None:
        """One entry that the case has not got."""
        self._counts["dataset_record"] += 1
        if entry.adds_to:
            return
        for tag in entry.tags:
            self._tags.find(tag, self._bulk)
        if self._known.find(entry)[0] is None:
            self._counts["actor"] += 1
            self._new.append(entry)

    def made(self) -> Mapping[str, int]:
        """Rows that would be made, by table."""
        return _told(self._counts + self._bulk.counts)

    def near(self) -> tuple[NearMatch, ...]:
        """New entries that resemble actors of the case; never taken for them unasked."""
        return _near(self._reader, self._known, self._new[:_MOST])


def _near(reader: Reader, known: Known, entries: list[Listed]) -> tuple[NearMatch, ...]:
    found = [(entry.names[0].text, near) for entry in entries for near in known.near(entry)]
    shown = names.shown(reader, "actor", {near.actor for _, near in found})
    return tuple(
        NearMatch(name, near.actor, shown.get(near.actor, ""), f"{near.why} (“{near.name}”)")
        for name, near in found
    )


def _known(reader: Reader, datasets: tuple[int, ...]) -> dict[str, str]:
    return dict(
        reader.each(
            "SELECT native_id, sha256 FROM dataset_record "
            f"WHERE dataset IN ({id_list(datasets)}) AND superseded = 0 AND deleted = 0"
        )
    )


def _told(counts: Counter[str]) -> Mapping[str, int]:
    """Without what only ties records together or names them."""
    apart = ("_name", "_relation", "_member", "tagging")
    return {table: count for table, count in counts.items() if count and not table.endswith(apart)}

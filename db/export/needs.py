"""What the chosen incidents need: actors, places and sources, and what of these is held back.

Hides that need goes in steps: who speaks of an actor is needed with that actor, what a place lies
in with the place, what an article goes back to with the article.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.export.withholding import HeldBack, chunks
from db.reader import Reader, id_list


class Needs:
    """What the chosen incidents need, and what of it the rules hold back."""

    def __init__(
        self, reader: Reader, held: HeldBack, incidents: tuple[int, ...], whole: bool
    ) -> None:
        self._reader = reader
        self._held = held
        self._incidents = incidents
        self._whole = whole
        #: Rows that would have gone out, by table.
        self.lost: dict[str, set[int]] = {}

    def actors(self) -> set[int]:
        """Actors that take part, speak, are counted or spoken of; for the whole case all."""
        if self._whole:
            found = self._open("actor", self._living("actor"))
            return found - self._of_restricted("actor", "incident_actor", "actor")
        parts = self._needed("incident_actor", "actor", "incident")
        said = self._needed("claim", "speaker", "incident") | self._needed(
            "claim", "actor", "incident"
        )
        sides = set[int]()
        for ids in chunks(self._incidents):
            sides |= self._rows(
                "figure",
                "SELECT f.id, f.side FROM claim c JOIN figure f ON f.claim = c.id "
                f"WHERE c.incident IN ({id_list(ids)}) AND c.deleted = 0 AND f.deleted = 0 "
                "AND f.side IS NOT NULL",
            )
        base = self._open("actor", self._alive("actor", parts | said | sides))
        return base | self._open("actor", self._alive("actor", self._speakers_of(base)))

    def _speakers_of(self, actors: set[int]) -> set[int]:
        """Who says something of these actors themselves."""
        found = set[int]()
        for ids in chunks(sorted(actors)):
            found |= self._rows(
                "claim",
                "SELECT id, speaker FROM claim WHERE deleted = 0 AND incident IS NULL "
                f"AND speaker IS NOT NULL AND actor IN ({id_list(ids)})",
            )
        return found

    def places(self) -> set[int]:
        """Places of the incidents, and all they lie in; for the whole case all."""
        if self._whole:
            found = self._open("place", self._living("place"))
            return found - self._of_restricted("place", "incident_place", "place")
        found = self._alive("place", self._needed("incident_place", "place", "incident"))
        found = self._open("place", found)
        todo = found
        while todo:
            rows = self._reader.rows(
                f"SELECT DISTINCT parent FROM place WHERE id IN ({id_list(todo)}) "
                "AND parent IS NOT NULL"
            )
            todo = self._alive("place", {row[0] for row in rows} - found)
            found |= todo
        return found

    def sources(self, actors: set[int]) -> set[int]:
        """Sources of the claims, and those they go back to; for the whole case all."""
        if self._whole:
            return self._open("source", self._living("source"))
        found = set[int]()
        for column, ids in (
            *(("incident", each) for each in chunks(self._incidents)),
            *(("incident IS NULL AND c.actor", each) for each in chunks(sorted(actors))),
        ):
            found |= self._rows(
                "claim",
                "SELECT c.id, coalesce(s.source, c.source) FROM claim c LEFT JOIN quote q "
                "ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
                f"WHERE c.{column} IN ({id_list(ids)}) AND c.deleted = 0",
            )
        found = todo = self._open("source", self._alive("source", found))
        while todo:
            back = set[int]()
            for ids in chunks(sorted(todo)):
                back |= self._rows(
                    "source_relation",
                    "SELECT id, object FROM source_relation WHERE deleted = 0 "
                    f"AND object IS NOT NULL AND source IN ({id_list(ids)})",
                )
            todo = self._alive("source", back - found) - self._held.of("source").keys()
            found = found | todo
        return found

    def _needed(self, table: str, column: str, by: str) -> set[int]:
        found = set[int]()
        for ids in chunks(self._incidents):
            found |= self._rows(
                table,
                f"SELECT id, {column} FROM {table} WHERE deleted = 0 AND {column} IS NOT NULL "
                f"AND {by} IN ({id_list(ids)})",
            )
        return found

    def _rows(self, table: str, sql: str) -> set[int]:
        """The second column of an answer, without the rows (the first) that are held back."""
        closed = self._held.of(table)
        found = set[int]()
        for row, other in self._reader.each(sql):
            if row in closed:
                self.lost.setdefault(table, set()).add(row)
            elif other is not None:
                found.add(other)
        return found

    def _living(self, table: str) -> set[int]:
        return {row[0] for row in self._reader.each(f"SELECT id FROM {table} WHERE deleted = 0")}

    def _alive(self, table: str, ids: Iterable[int]) -> set[int]:
        found = set[int]()
        for some in chunks(sorted(ids)):
            found |= {
                row[0]
                for row in self._reader.rows(
                    f"SELECT id FROM {table} WHERE deleted = 0 AND id IN ({id_list(some)})"
                )
            }
        return found

    def _open(self, table: str, ids: set[int]) -> set[int]:
        closed = self._held.of(table).keys()
        self.lost.setdefault(table, set()).update(ids & closed)
        return ids - closed

    def _of_restricted(self, table: str, link: str, column: str) -> set[int]:
        """Actors or places that came with the rows of a dataset that may not be passed on, and
        that nothing needs but these rows."""
        held = self._held
        if not held.restricted:
            return set()
        came = {
            row[0]
            for row in self._reader.each(
                f"SELECT id FROM {table} WHERE created_txn IN (SELECT DISTINCT created_txn "
                f"FROM dataset_record WHERE dataset IN ({id_list(held.restricted)}))"
            )
        }
        if not came:
            return came
        asked = [f"SELECT incident, {column} FROM {link} WHERE deleted = 0"]
        if table == "actor":
            asked += [
                "SELECT incident, speaker FROM claim WHERE deleted = 0 AND speaker IS NOT NULL",
                "SELECT incident, actor FROM claim WHERE deleted = 0 AND actor IS NOT NULL",
                "SELECT c.incident, f.side FROM figure f JOIN claim c ON c.id = f.claim "
                "WHERE f.deleted = 0 AND f.side IS NOT NULL",
            ]
        closed = held.of("incident")
        used = {
            other
            for sql in asked
            for incident, other in self._reader.each(sql)
            if incident not in closed
        }
        parents: dict[int, int] = {}
        if table == "place":
            parents = dict(
                self._reader.rows("SELECT id, parent FROM place WHERE parent IS NOT NULL")
            )
        for each in list(used):
            at = parents.get(each)
            while at is not None and at not in used:
                used.add(at)
                at = parents.get(at)
        came -= used
        self.lost.setdefault(table, set()).update(came)
        return came

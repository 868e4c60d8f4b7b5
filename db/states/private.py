"""The case without what is private, and without what belongs to it.

Hides how far that reaches: as far as in a share (db/sharing/rules.py), so that a dossier shows no
more than a file that is handed over.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.export.wanted import Wanted
from db.export.withholding import chunks, held_back
from db.log import held, quoted
from db.reader import Reader, id_list
from db.sharing.rules import RULES
from db.sharing.selecting import Link, links
from db.states import weighing
from db.states.shadows import Shadows


def take_out(shadows: Shadows) -> Mapping[str, int]:
    """Put tables without them before those that hold some; how many living rows, by table."""
    reader = Reader(shadows.connection)
    work = _TakingOut(shadows, reader)
    return work.done()


class _TakingOut:
    def __init__(self, shadows: Shadows, reader: Reader) -> None:
        self._shadows = shadows
        self._reader = reader
        self._tables = [each for each in RULES if each in set(held(reader.connection))]
        self._links = {each: links(reader.connection, each) for each in self._tables}
        # Licences and markings say what may be handed over, not what one may print for oneself.
        self._held = held_back(reader, Wanted(restricted=True))
        self._gone: dict[str, set[int]] = {}

    def done(self) -> Mapping[str, int]:
        # In an order in which a row comes after all that it needs.
        for table in self._tables:
            self._gone[table] = self._all(table)
        counts: dict[str, int] = {}
        for table, rows in self._gone.items():
            living = sum(
                int(self._reader.value(f"{_LIVING} {table} WHERE deleted = 0 AND id IN ({ids})"))
                for ids in map(id_list, chunks(sorted(rows)))
            )
            if living:
                counts[table] = living
        self._remove()
        return counts

    def _all(self, table: str) -> set[int]:
        """Rows of a table that are private, or that cannot stand without one that is."""
        rule = RULES[table]
        found = set(self._held.of(table))
        found |= self._ids(table, "private = 1")
        for each in self._links[table]:
            if each.needed:
                found |= self._naming(table, each)
        if rule.owner:
            kind, column = rule.owner
            for parent, rows in self._gone.items():
                for ids in chunks(sorted(rows)):
                    found |= self._ids(
                        table, f"{kind} = '{parent}' AND {column} IN ({id_list(ids)})"
                    )
        if table == "hypothesis":
            # Its words may tell of the claim it rests on.
            for ids in chunks(sorted(self._gone["claim"])):
                found |= self._ids(
                    table,
                    "id IN (SELECT hypothesis FROM hypothesis_evidence "
                    f"WHERE claim IN ({id_list(ids)}))",
                )
        return found

    def _ids(self, table: str, where: str) -> set[int]:
        return {row[0] for row in self._reader.rows(f"SELECT id FROM {table} WHERE {where}")}

    def _naming(self, table: str, link: Link) -> set[int]:
        found: set[int] = set()
        for ids in chunks(sorted(self._gone.get(link.parent, ()))):
            found |= self._ids(table, f"{quoted(link.column)} IN ({id_list(ids)})")
        return found

    def _remove(self) -> None:
        connection = self._shadows.connection
        told_of = self._told_of()
        for table in self._tables:
            loose = [each for each in self._links[table] if not each.needed]
            named = {each.column: self._naming(table, each) for each in loose}
            if not self._gone[table] and not any(named.values()):
                continue
            self._shadows.copy(table)
            for ids in chunks(sorted(self._gone[table])):
                connection.execute(f"DELETE FROM temp.{table} WHERE id IN ({id_list(ids)})")
            for column, rows in named.items():
                for ids in chunks(sorted(rows)):
                    connection.execute(
                        f"UPDATE temp.{table} SET {quoted(column)} = NULL "
                        f"WHERE id IN ({id_list(ids)})"
                    )
        pairs = [("incident", id_list(ids)) for ids in chunks(sorted(told_of))]
        weighing.weigh_again(self._shadows, pairs, ())

    def _told_of(self) -> set[int]:
        """Incidents of which claims or figures go: how they stand is told by those that stay."""
        found: set[int] = set()
        for table, claims in (
            ("claim", "id IN ({ids})"),
            ("figure", "id IN (SELECT claim FROM figure WHERE id IN ({ids}))"),
        ):
            for ids in chunks(sorted(self._gone.get(table, ()))):
                found |= {
                    row[0]
                    for row in self._reader.rows(
                        "SELECT incident FROM claim WHERE incident IS NOT NULL AND "
                        + claims.format(ids=id_list(ids))
                    )
                }
        return found


_LIVING = "SELECT count(*) FROM"

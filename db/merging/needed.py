"""What comes along when a record of another file is adopted: its parts, and what they stand on.

Hides that need goes two ways: an incident brings who took part, where, and what was said of it, and
each of these brings the actor, place, source, text and quote it names, when it is not here yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from db import log
from db.log import quoted
from db.merging.clashes import Reference, references
from db.reader import Reader, Row, id_list

#: The rows that are part of a record: their table, and the column that names it.
_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "incident": (
        ("incident_actor", "incident"),
        ("incident_place", "incident"),
        ("incident_group_member", "incident"),
        ("claim", "incident"),
        ("dataset_record", "incident"),
    ),
    "claim": (("figure", "claim"),),
    "actor": (("actor_name", "actor"),),
    "place": (("place_name", "place"),),
    "source": (("snapshot", "source"),),
    "assessment": (("assessment_evidence", "assessment"),),
    "hypothesis": (("hypothesis_evidence", "hypothesis"),),
}
_LOOSE = (
    ("note", "owner_table", "owner"),
    ("tagging", "owner_table", "owner"),
    ("attachment", "owner_table", "owner"),
    ("assessment", "subject_table", "subject"),
    ("hypothesis", "subject_table", "subject"),
)
#: Records that are nothing without their names.
_NAMED = ("actor", "place")
_FEW = 500
_Row = tuple[str, int]


@dataclass(slots=True)
class Gathered:
    """Rows by table that are to come, and the acts that made or changed them."""

    rows: dict[str, set[int]] = field(default_factory=dict)
    acts: set[int] = field(default_factory=set)

    def count(self, table: str) -> int:
        """How many rows of a table."""
        return len(self.rows.get(table, ()))


class Gathering:
    """Follows needs through `theirs`. `news`: their acts that this case does not know whole."""

    def __init__(self, mine: Reader, theirs: Reader, news: Iterable[int]) -> None:
        self._mine = mine
        self._theirs = theirs
        self._news = set(news)
        self._tables = tuple(log.held(theirs.connection))
        self._names: dict[str, list[Reference]] = {}
        for each in references(theirs.connection):
            if not each.kind and each.child in self._tables:
                self._names.setdefault(each.child, []).append(each)
        self._seen: set[_Row] = set()
        self.found = Gathered()

    def gather(self, picked: Iterable[_Row]) -> Gathered:
        """Everything that comes with these records of theirs."""
        ahead: dict[str, set[int]] = {}
        for table, row in picked:
            ahead.setdefault(table, set()).add(row)
        while ahead:
            needed: dict[str, set[int]] = {}
            while ahead:
                table, rows = ahead.popitem()
                self._take(table, rows, needed)
                for part, found in self._parts(table, rows):
                    fresh = {row for row in found if (part, row) not in self._seen}
                    if fresh:
                        ahead.setdefault(part, set()).update(fresh)
            self._need(needed)
        self._people()
        return self.found

    def _take(self, table: str, rows: set[int], needed: dict[str, set[int]]) -> None:
        """Rows that come if they or changes of them are new; what they name is `needed`."""
        self._seen.update((table, row) for row in rows)
        here = self._known(table, rows)
        made: dict[int, int] = dict(
            self._asked(f"SELECT id, created_txn FROM {table} WHERE id IN", rows)
        )
        changed: dict[int, set[int]] = {}
        for row, txn in self._asked(
            "SELECT row, txn FROM change WHERE row IN", rows, f" AND tbl = '{table}'"
        ):
            if txn in self._news:
                changed.setdefault(row, set()).add(txn)
        fresh = (made.keys() - here) | (changed.keys() & made.keys())
        if not fresh:
            return
        self.found.rows.setdefault(table, set()).update(fresh)
        for row in fresh:
            self.found.acts |= changed.get(row, set()) | ({made[row]} & self._news)
        for each in self._names.get(table, ()):
            cell = quoted(each.column)
            named = {
                value
                for (value,) in self._asked(f"SELECT {cell} FROM {table} WHERE id IN", fresh)
                if isinstance(value, int)
            }
            named |= {
                value
                for pair in self._asked(
                    "SELECT old, new FROM change WHERE row IN",
                    fresh,
                    f" AND tbl = '{table}' AND col = '{each.column}'",
                )
                for value in pair
                if isinstance(value, int)
            }
            needed.setdefault(each.parent, set()).update(named)

    def _need(self, needed: dict[str, set[int]]) -> None:
        """What is named and not here comes too, with its names, but without its other parts."""
        while needed:
            table, rows = needed.popitem()
            rows = {row for row in rows if (table, row) not in self._seen}
            rows -= self._known(table, rows)
            if not rows:
                continue
            self._take(table, rows, needed)
            if table in _NAMED:
                for part, found in self._parts(table, rows, loose=False):
                    self._take(part, found, needed)

    def _parts(
        self, table: str, rows: set[int], loose: bool = True
    ) -> Iterator[tuple[str, set[int]]]:
        """Rows that are part of these: the living ones, and those deleted there that are here."""
        wanted = [(part, f"{column} IN", "") for part, column in _PARTS.get(table, ())]
        if loose:
            wanted += [
                (part, f"{owner} IN", f" AND {kind} = '{table}'") for part, kind, owner in _LOOSE
            ]
        for part, where, more in wanted:
            if part not in self._tables:
                continue
            found: dict[int, int] = dict(
                self._asked(f"SELECT id, deleted FROM {part} WHERE {where}", rows, more)
            )
            gone = {row for row, deleted in found.items() if deleted}
            living = found.keys() - gone
            yield part, set(living | self._known(part, gone))

    def _people(self) -> None:
        """Whoever did these acts is somebody."""
        authors = {
            author
            for (author,) in self._asked("SELECT author FROM txn WHERE id IN", self.found.acts)
        }
        self._need({"analyst": authors})

    def _known(self, table: str, rows: Iterable[int]) -> set[int]:
        """Of these rows those that are here, deleted or not."""
        found: set[int] = set()
        for some in _some(rows):
            found.update(
                row
                for (row,) in self._mine.rows(
                    f"SELECT id FROM {table} WHERE id IN ({id_list(some)})"
                )
            )
        return found

    def _asked(self, sql: str, rows: Iterable[int], more: str = "") -> list[Row]:
        found: list[Row] = []
        for some in _some(rows):
            found += self._theirs.rows(f"{sql} ({id_list(some)}){more}")
        return found


def _some(rows: Iterable[int]) -> Iterator[list[int]]:
    every = sorted(rows)
    for at in range(0, len(every), _FEW):
        yield every[at : at + _FEW]

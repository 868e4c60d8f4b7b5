"""Two files of one case by their logs: which acts only one of them knows, and what these touched.

Hides that rows which belong to a record are found by the column that names it, a figure by its
claim, and that of a share only what somebody did since is compared: what it lacks was held back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal

from db import log
from db.log import quoted
from db.merging import pieces
from db.reader import Reader, id_list

#: A field of a row: table, id, column; "" for the column: the row itself stands on one side only.
Cell = tuple[str, int, str]
Side = Literal["mine", "theirs"]
_FEW = 500
_RECORDS = ("incident", "actor", "place", "source")
#: By which columns a row belongs to a record: the first that is set counts.
_OWNER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "incident_actor": (("incident", "incident"),),
    "incident_place": (("incident", "incident"),),
    "incident_group_member": (("incident", "incident"),),
    "claim": (("incident", "incident"), ("actor", "actor")),
    "actor_name": (("actor", "actor"),),
    "actor_relation": (("subject", "actor"),),
    "place_name": (("place", "place"),),
    "snapshot": (("source", "source"),),
    "source_rating": (("source", "source"), ("outlet", "actor")),
    "source_relation": (("source", "source"),),
    "figure": (("claim", "claim"),),
}
_LOOSE = {"note": ("owner_table", "owner"), "assessment": ("subject_table", "subject")}


class Past:
    """`news`: acts of theirs that are not here whole; `own`: acts of ours they do not know."""

    def __init__(self, mine: Reader, theirs: Reader) -> None:
        self._mine = mine
        self._theirs = theirs
        asked = "SELECT id, digest FROM txn WHERE kind <> 'share'"
        known: dict[int, str] = dict(mine.rows(asked))
        there: dict[int, str] = dict(theirs.rows(asked))
        self.news = {
            act
            for act, seal in there.items()
            if act not in known or pieces.has_more(mine.connection, theirs, act, known[act], seal)
        }
        self.own = known.keys() - there.keys()
        self.of_share = bool(
            theirs.row("SELECT 1 FROM txn WHERE kind = 'share' LIMIT 1")
            and not mine.row("SELECT 1 FROM txn WHERE kind = 'share' LIMIT 1")
        )

    def made(self, table: str) -> set[int]:
        """Records that acts of theirs made which are new here."""
        return {row for (row,) in self._made(self._theirs, table, self.news)}

    def deleted(self, side: Side, table: str) -> set[int]:
        """Records of a kind that are deleted on one side."""
        reader = self._mine if side == "mine" else self._theirs
        return {row for (row,) in reader.rows(f"SELECT id FROM {table} WHERE deleted = 1")}

    def has_news(self, cells: Iterable[Cell]) -> bool:
        """Whether any of these fields was written by an act of theirs that is new here."""
        return any(cell in self._their_cells for cell in cells)

    def differing(self) -> Mapping[str, Mapping[int, tuple[Cell, ...]]]:
        """By kind, then record: what stands otherwise in the two files."""
        found: dict[str, dict[int, list[Cell]]] = {table: {} for table in _RECORDS}
        cells: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for table, row, column in self._their_cells | self._own_cells:
            if column:
                cells[table][row].add(column)
        for table, rows in cells.items():
            for owner, cell in self._unlike(table, rows):
                found[owner[0]].setdefault(owner[1], []).append(cell)
        for reader, side in ((self._theirs, self._their_rows), (self._mine, self._own_rows)):
            for table, parts in side.items():
                for row, owner in self._owners(reader, table, parts).items():
                    found[owner[0]].setdefault(owner[1], []).append((table, row, ""))
        return {
            table: {row: tuple(cells) for row, cells in records.items()}
            for table, records in found.items()
        }

    @cached_property
    def _their_cells(self) -> set[Cell]:
        moved = self._moved(self._theirs, self.news)
        return moved | {(t, row, "") for t, rows in self._their_rows.items() for row in rows}

    @cached_property
    def _own_cells(self) -> set[Cell]:
        return self._moved(self._mine, self.own)

    @cached_property
    def _their_rows(self) -> Mapping[str, set[int]]:
        return self._parts(self._theirs, self.news, self._mine)

    @cached_property
    def _own_rows(self) -> Mapping[str, set[int]]:
        return self._parts(self._mine, self.own, self._theirs)

    def _moved(self, reader: Reader, acts: Iterable[int]) -> set[Cell]:
        return {
            (table, row, column)
            for where in chunks(acts)
            for table, row, column in reader.rows(
                f"SELECT DISTINCT tbl, row, col FROM change WHERE txn IN {where}"
            )
        }

    def _made(self, reader: Reader, table: str, acts: Iterable[int]) -> Iterator[tuple[int]]:
        for where in chunks(acts):
            yield from reader.rows(
                f"SELECT id FROM {table} WHERE deleted = 0 AND created_txn IN {where}"
            )

    def _parts(self, reader: Reader, acts: Iterable[int], other: Reader) -> dict[str, set[int]]:
        """Living rows that these acts made, that belong to a record and are not in the other
        file."""
        found: dict[str, set[int]] = {}
        tables = set(log.held(reader.connection)) & set(log.held(other.connection))
        for table in tables & (_OWNER.keys() | _LOOSE.keys()):
            made = {row for (row,) in self._made(reader, table, acts)}
            here = {
                row
                for where in chunks(made)
                for (row,) in other.rows(
                    f"SELECT id FROM {table} WHERE deleted = 0 AND id IN {where}"
                )
            }
            if made - here:
                found[table] = made - here
        return found

    def _unlike(
        self, table: str, rows: Mapping[int, set[str]]
    ) -> Iterator[tuple[tuple[str, int], Cell]]:
        """Of fields that one side changed those that stand otherwise, with their record."""
        if table not in _RECORDS and table not in _OWNER and table not in _LOOSE:
            return
        names = sorted(set().union(*rows.values()))
        ours, there = (_cells(reader, table, names, rows) for reader in (self._mine, self._theirs))
        both = ours.keys() & there.keys()
        owners = {row: (table, row) for row in both}
        if table not in _RECORDS:
            owners = self._owners(self._mine, table, both)
        for row in both & owners.keys():
            for name in sorted(rows[row]):
                if ours[row].get(name) != there[row].get(name):
                    yield owners[row], (table, row, name)

    def _owners(
        self, reader: Reader, table: str, rows: Iterable[int]
    ) -> dict[int, tuple[str, int]]:
        """The record that each row belongs to."""
        if table in _LOOSE:
            kind, number = _LOOSE[table]
            return {
                row: (owner, of)
                for where in chunks(rows)
                for row, owner, of in reader.rows(
                    f"SELECT id, {kind}, {number} FROM {table} WHERE id IN {where}"
                )
                if owner in _RECORDS
            }
        columns = [column for column, _ in _OWNER[table]]
        found: dict[int, tuple[str, int]] = {}
        for where in chunks(rows):
            for row, *named in reader.rows(
                f"SELECT id, {', '.join(columns)} FROM {table} WHERE id IN {where}"
            ):
                owner = next(
                    (
                        (kind, of)
                        for (_, kind), of in zip(_OWNER[table], named, strict=True)
                        if of is not None
                    ),
                    None,
                )
                if owner is not None:
                    found[row] = owner
        if table == "figure":
            claims = self._owners(reader, "claim", {of for _, of in found.values()})
            return {row: claims[of] for row, (_, of) in found.items() if of in claims}
        return found


def _cells(
    reader: Reader, table: str, names: list[str], rows: Iterable[int]
) -> dict[int, dict[str, object]]:
    own = [name for name in names if name in log.columns(reader.connection, table)]
    listed = ", ".join(quoted(name) for name in own)
    return {
        row: dict(zip(own, cells, strict=True))
        for where in chunks(rows)
        for row, *cells in reader.rows(f"SELECT id, {listed} FROM {table} WHERE id IN {where}")
    }


def chunks(ids: Iterable[int]) -> Iterator[str]:
    """Lists of ids for SQL, some hundred at a time."""
    every = list(ids)
    for at in range(0, len(every), _FEW):
        yield f"({id_list(every[at : at + _FEW])})"

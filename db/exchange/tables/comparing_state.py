"""What a case holds now of an incident that was imported, and what of it a person changed since.

Hides how the change log is read: a cell is a person's when it differs from what the last import
wrote there. An undone import counts as an import, a change taken back as none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter

from db.reader import Reader, id_list

#: What is looked at of an incident itself.
CELLS = (
    *("title", "kind", "summary", "lang", "edtf", "clock", "zone", "part_of_day", "calendar"),
    *("phrase", "rule", "is_aggregate"),
    *("phrase_published", "phrase_source", "phrase_anchor", "date_confirmed_by"),
)
#: Tables whose index by incident leaves out what is deleted.
_LIVING = ("incident_place", "incident_actor")
_LINKS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "incident_place",
        "incident = ? AND deleted = 0",
        ("place", "role", "precision_code", "precision_scheme", "note"),
    ),
    (
        "incident_actor",
        "incident = ? AND deleted = 0",
        ("actor", "role", "certainty", "either_or", "note"),
    ),
    ("incident_group_member", "incident = ?", ("incident_group",)),
    ("tagging", "owner_table = 'incident' AND owner = ?", ("tag",)),
    (
        "claim",
        "incident = ?",
        (
            *("quote", "no_quote_reason", "source", "speaker", "speaker_label", "act", "about"),
            *("value", "gist", "polarity", "hedge", "basis", "said", "credibility", "rank"),
        ),
    ),
)
_FIGURE = ("claim", "measure", "who", "side", "min", "max", "point", "qualifier", "state", "as_of")


@dataclass(frozen=True, slots=True)
class Held:
    """A row of the case. `cells`: as they are; `base`: as the last import left them; `by_import`:
    whether an import made it."""

    id: int
    cells: Mapping[str, object]
    base: Mapping[str, object]
    by_import: bool

    @property
    def edited(self) -> bool:
        """Whether a person changed anything of it."""
        return self.cells is not self.base

    @property
    def alive(self) -> bool:
        """Whether it is not deleted."""
        return not self.cells["deleted"]

    @property
    def withdrawn(self) -> bool:
        """Whether an import took it away itself."""
        return bool(self.base["deleted"])


@dataclass(frozen=True, slots=True)
class State:
    """An incident and what hangs on it, by table. `figures`: of each claim, by its id."""

    incident: Held
    links: Mapping[str, tuple[Held, ...]]
    figures: Mapping[int, tuple[Held, ...]]

    @property
    def edited(self) -> bool:
        """Whether a person changed or added anything."""
        hanging = (*self.links.values(), *self.figures.values())
        return self.incident.edited or any(
            each.edited or not each.by_import for rows in hanging for each in rows
        )

    def given(self, table: str) -> list[Held]:
        """Rows of a table that imports gave and have not taken away again."""
        return [row for row in self.links[table] if row.by_import and not row.withdrawn]


class States:
    """Reads incidents of one case."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._imports = _imports(reader)
        self._deleted = {table: _deleted(reader, table) for table in _LIVING}

    def of(self, incident: int) -> State | None:
        """The state of an incident; None when it is gone."""
        read = {"incident": self._read("incident", "id = ?", CELLS, incident)}
        if not read["incident"] or read["incident"][0][2]["deleted"]:
            return None
        for table, where, columns in _LINKS:
            read[table] = self._read(table, where, columns, incident)
            for row in self._deleted.get(table, {}).get(incident, ()):
                read[table] += self._read(table, "id = ?", columns, row)
            read[table].sort(key=itemgetter(0))
        of_claims = "claim IN (SELECT id FROM claim WHERE incident = ?)"
        read["figure"] = self._read("figure", of_claims, _FIGURE, incident)
        changed = self._by_hand(row[0] for rows in read.values() for row in rows)
        held = {
            table: tuple(self._held(row, changed.get(row[0])) for row in rows)
            for table, rows in read.items()
        }
        figures: dict[int, list[Held]] = {}
        for figure in held.pop("figure"):
            figures.setdefault(int(str(figure.cells["claim"])), []).append(figure)
        (own,) = held.pop("incident")
        return State(own, held, {claim: tuple(rows) for claim, rows in figures.items()})

    def place_edited(self, place: int) -> bool:
        """Whether a person moved or renamed a place."""
        own = self._reader.rows("SELECT id FROM place_name WHERE place = ?", place)
        return bool(self._by_hand([place, *(row[0] for row in own)]))

    def _read(
        self, table: str, where: str, columns: tuple[str, ...], param: int
    ) -> list[tuple[int, int, dict[str, object]]]:
        """Rows as (id, the step that made them, cells)."""
        names = ("deleted", *columns)
        return [
            (row[0], row[1], dict(zip(names, row[2:], strict=True)))
            for row in self._reader.rows(
                f"SELECT id, created_txn, {', '.join(names)} FROM {table} WHERE {where} "
                "ORDER BY id",
                param,
            )
        ]

    def _held(
        self, row: tuple[int, int, dict[str, object]], changed: Mapping[str, object] | None
    ) -> Held:
        number, txn, cells = row
        mine = {name: old for name, old in (changed or {}).items() if name in cells}
        # A mark or a "private" that a person set is theirs, and no change of what the row says.
        return Held(number, cells, cells | mine if mine else cells, txn in self._imports)

    def _by_hand(self, rows: Iterable[int]) -> dict[int, dict[str, object]]:
        """Of each row the cells that a person changed, as the last import left them."""
        base: dict[tuple[int, str], object] = {}
        now: dict[tuple[int, str], object] = {}
        for row, column, old, new, txn in self._reader.rows(
            "SELECT row, col, old, new, txn FROM change "
            "WHERE row IN (SELECT value FROM json_each(?)) ORDER BY id",
            f"[{id_list(rows)}]",
        ):
            base.setdefault((row, column), old)
            now[row, column] = new
            if txn in self._imports:
                base[row, column] = new
        out: dict[int, dict[str, object]] = {}
        for (row, column), value in now.items():
            if value != base[row, column]:
                out.setdefault(row, {})[column] = base[row, column]
        return out


def _deleted(reader: Reader, table: str) -> dict[int, list[int]]:
    """The deleted rows of a table by their incident: no index finds them one by one."""
    found: dict[int, list[int]] = {}
    for row, incident in reader.rows(f"SELECT id, incident FROM {table} WHERE deleted = 1"):
        found.setdefault(incident, []).append(row)
    return found


def _imports(reader: Reader) -> frozenset[int]:
    """Every step that was an import, or took one back, or did one again."""
    kinds = {txn: (kind, ref) for txn, kind, ref in reader.rows("SELECT id, kind, ref FROM txn")}
    out = set()
    for txn in kinds:
        kind, ref = kinds[txn]
        while kind in ("undo", "redo") and ref in kinds:
            kind, ref = kinds[ref]
        if kind == "import":
            out.add(txn)
    return frozenset(out)

"""What is written into a case for one entry of a list of actors.

Hides that rows wait and go in together, and what an actor that is there already is given: names,
numbers, tags and ties it lacks, and a kind, country, years or summary where it has none. Nothing
that a person wrote, or took away, is touched.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from db.exchange.rosters.listed import Listed, ListedName, ListedTie
from db.reader import Reader
from db.records.names import script_of
from db.search.fold import fold
from db.step import Step

_COLUMNS: dict[str, tuple[str, ...]] = {
    "actor": ("id", "kind", "summary", "country", "active", "external_ids"),
    "actor_name": ("id", "actor", "text", "lang", "script", "kind", "since"),
    "dataset_record": ("id", "dataset", "native_id", "row_number", "row", "sha256"),
    "actor_relation": ("id", "subject", "predicate", "object", "start_edtf", "end_edtf", "note"),
    "tag": ("id", "text"),
    "tagging": ("id", "tag", "owner_table", "owner"),
}
_BATCH = 5_000
#: What an entry says of an actor besides names: cells, and what stands for nothing in them.
FIELDS: tuple[tuple[str, object], ...] = (
    ("kind", "unknown"),
    ("country", ""),
    ("active", None),
    ("summary", ""),
)


class ActorRows:
    """Writes actors and what belongs to them; call `flush` at the end."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._reader: Reader = step.reader
        self._rows: dict[str, list[list[object]]] = {table: [] for table in _COLUMNS}
        self._count = 0
        self._tags: dict[str, int] = {
            fold(text): tag
            for tag, text in self._reader.rows("SELECT id, text FROM tag WHERE deleted = 0")
        }
        self._ties: set[tuple[int, str, int]] = {
            (subject, predicate, other)
            for subject, predicate, other in self._reader.rows(
                "SELECT subject, predicate, object FROM actor_relation"
            )
        }

    def make(self, entry: Listed, numbers: dict[str, str]) -> int:
        """A new actor."""
        actor = self._add(
            "actor",
            *(entry.kind, entry.summary, entry.country, entry.active or None),
            json.dumps(numbers, ensure_ascii=False),
        )
        for name in entry.names:
            self._name(actor, name)
        self._tag(entry.tags, actor)
        return actor

    def complete(self, actor: int, entry: Listed, numbers: dict[str, str]) -> list[str]:
        """Give an actor of the case what it lacks; the names it got."""
        self.flush()
        found = self._reader.row(
            "SELECT kind, country, active, summary, external_ids FROM actor WHERE id = ?", actor
        )
        assert found is not None
        cells: dict[str, object] = {}
        for (field, nothing), mine in zip(FIELDS, found, strict=False):
            given = value_of(entry, field)
            if mine == nothing and given != nothing:
                cells[field] = given
        ids = json.loads(found[-1])
        wanted = {**numbers, **ids}
        if wanted != ids:
            cells["external_ids"] = json.dumps(wanted, ensure_ascii=False)
        self._step.update("actor", actor, cells)
        self._tag(entry.tags, actor)
        self._uncapital(actor, entry)
        return self.add_names(actor, entry.names)

    def add_names(self, actor: int, names: Iterable[ListedName]) -> list[str]:
        """The names that an actor lacks; those it got. One that a person took away does not come
        back, and a main name stays one."""
        self.flush()
        held = {}
        for text, kind, deleted in self._reader.rows(
            "SELECT text, kind, deleted FROM actor_name WHERE actor = ? ORDER BY deleted DESC",
            actor,
        ):
            held[text.casefold()] = kind if not deleted else ""
        has_main = "primary" in held.values()
        added = []
        for name in names:
            if name.text.casefold() in held:
                continue
            held[name.text.casefold()] = name.kind
            if name.kind == "primary" and has_main:
                name = replace(name, kind="alias")
            self._name(actor, name)
            added.append(name.text)
        return added

    def record(self, dataset: int, entry: Listed, row: int) -> None:
        """Keep the entry as it stands in the file, letter for letter."""
        self._add("dataset_record", dataset, entry.native, row, entry.raw, entry.sha256)

    def tie(self, actor: int, tie: ListedTie, other: int) -> None:
        """How two actors stand to each other, unless the case says or said so already."""
        key = (actor, tie.predicate, other)
        if actor == other or key in self._ties:
            return
        self._ties.add(key)
        self._add("actor_relation", *key, tie.start or None, tie.end or None, tie.note)

    def mark(self, actor: int, tag: str) -> None:
        """Tag an actor."""
        self._tag((tag,), actor)

    def flush(self) -> None:
        """Write what waits."""
        if not self._count:
            return
        self._count = 0
        for table, rows in self._rows.items():
            if rows:
                self._step.insert_many(table, _COLUMNS[table], rows)
                rows.clear()

    def _uncapital(self, actor: int, entry: Listed) -> None:
        """Write a main name that a list gave in capitals as this one writes it: HAMAS as Hamas."""
        found = self._reader.row(
            "SELECT n.id, n.text FROM actor_name n JOIN txn t ON t.id = n.created_txn "
            "WHERE n.actor = ? AND n.kind = 'primary' AND n.deleted = 0 AND t.kind = 'import' "
            "AND NOT EXISTS (SELECT 1 FROM change c WHERE c.row = n.id)",
            actor,
        )
        if found is None or not found[1].isupper():
            return
        for name in entry.names:
            if name.text.casefold() == found[1].casefold() and not name.text.isupper():
                self._step.update("actor_name", found[0], text=name.text)
                return

    def _name(self, actor: int, name: ListedName) -> None:
        script = script_of(name.text)
        self._add("actor_name", actor, name.text, name.lang, script, name.kind, name.since or None)

    def _tag(self, texts: Iterable[str], actor: int) -> None:
        for text in texts:
            tag = self._tags.get(fold(text))
            if tag is None:
                tag = self._tags[fold(text)] = self._add("tag", text)
            elif self._reader.value(
                "SELECT 1 FROM tagging WHERE tag = ? AND owner_table = 'actor' AND owner = ?",
                *(tag, actor),
            ):
                continue
            self._add("tagging", tag, "actor", actor)

    def _add(self, table: str, *cells: object) -> int:
        number = self._step.new_id()
        self._rows[table].append([number, *cells])
        self._count += 1
        if self._count >= _BATCH:
            self.flush()
        return number


def value_of(entry: Listed, field: str) -> object:
    """What an entry says in a cell of an actor, as it is kept there."""
    value: object = getattr(entry, field)
    return value or None if field == "active" else value

"""Rows waiting to be written, written table by table in an order that foreign keys allow.

Hides that thousands of rows go in with one statement; single inserts would take ten times as long.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.step import Step

#: Columns by table; the order of the tables is the order of writing.
COLUMNS: dict[str, tuple[str, ...]] = {
    "actor": ("id", "kind", "country", "active", "external_ids"),
    "actor_name": ("id", "actor", "text", "lang", "script", "kind"),
    "actor_relation": ("id", "subject", "predicate", "object", "note"),
    "place": ("id", "kind", "parent", "lat", "lon", "external_ids"),
    "place_name": ("id", "place", "text", "lang", "script", "kind"),
    "incident_group": ("id", "kind", "title", "external_ids"),
    "source": (
        *("id", "type", "title", "publisher", "issued"),
        *("URL", "language", "number", "note", "dataset"),
    ),
    "snapshot": (
        *("id", "source", "captured_at", "captured_by", "tool", "mime", "lang"),
        *("cleaned_text", "cleaned_sha256", "cleaner"),
    ),
    "quote": ("id", "snapshot", "exact", "prefix", "suffix", "start", "end", "language"),
    "incident": (
        *("id", "title", "kind", "summary", "lang", "edtf", "clock", "zone", "part_of_day"),
        *("calendar", "phrase", "rule", "is_aggregate"),
    ),
    "incident_place": (
        *("id", "incident", "place", "role"),
        *("precision_code", "precision_scheme", "note"),
    ),
    "incident_actor": ("id", "incident", "actor", "role", "certainty", "either_or", "note"),
    "incident_group_member": ("id", "incident_group", "incident"),
    "dataset_record": (
        *("id", "dataset", "native_id", "row_number", "row", "sha256"),
        "incident",
    ),
    "claim": (
        *("id", "quote", "no_quote_reason", "source", "incident", "speaker", "speaker_label"),
        *("act", "about", "value", "gist", "polarity", "hedge", "basis"),
    ),
    "claim_link": ("id", "claim", "predicate", "other"),
    "figure": (
        *("id", "claim", "measure", "who", "side", "min", "max", "point"),
        *("qualifier", "raw", "state"),
    ),
    "tag": ("id", "text"),
    "tagging": ("id", "tag", "owner_table", "owner"),
}


class Bulk:
    """Collects rows for one step, and changes of rows that may point to them."""

    def __init__(self, step: Step) -> None:
        self.step = step
        self._new_id = step.new_id
        self._rows: dict[str, list[list[object]]] = {table: [] for table in COLUMNS}
        self._changes: list[tuple[str, int, Mapping[str, object]]] = []

    def add(self, table: str, *cells: object) -> int:
        """One more row (cells after the id, in the order of COLUMNS); returns its id."""
        number = self._new_id()
        self._rows[table].append([number, *cells])
        return number

    def change(self, table: str, row: int, cells: Mapping[str, object]) -> None:
        """Change a row that is written already."""
        self._changes.append((table, row, cells))

    def waiting(self, table: str, number: int) -> list[object] | None:
        """A row that is not written yet, to be completed; None when it is written."""
        return next((row for row in reversed(self._rows[table]) if row[0] == number), None)

    def flush(self) -> None:
        """Write what waits."""
        for table, rows in self._rows.items():
            if rows:
                self.step.insert_many(table, COLUMNS[table], rows)
                rows.clear()
        for table, row, cells in self._changes:
            self.step.update(table, row, cells)
        self._changes.clear()

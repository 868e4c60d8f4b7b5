"""A foreign table written into a case, row by row: the one writer behind every format.

Hides what becomes of a row that comes again: rows that are the same are counted, and of rows that
differ the new one is kept beside the old.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange.plans import Plan
from db.exchange.report import Tally
from db.exchange.tables.comparing_cells import changed_cells
from db.exchange.tables.incoming import Record, Row, Table
from db.exchange.tables.landing_rows import NO_QUOTE, Rows
from db.exchange.tables.registers_sources import release
from db.reader import id_list
from db.step import Step

MATCHED = "a party bears the name of an actor already in the case; it was taken to be that one"
CHANGED = "the row has changed since it was imported; the new row is kept beside the old"

_BATCH = 5_000
# The share of the time that reading and writing rows take; the rest is dates, standing, search.
_READING = 0.8


@dataclass(frozen=True, slots=True)
class Known:
    """A row that the case already holds."""

    record: int
    sha256: str
    incident: int | None


def land(step: Step, table: Table, file: Path, tally: Tally, plan: Plan) -> None:
    """Write a table inside an open step. Raises BadInput or Cancelled."""
    if table.doubt:
        tally.warn(0, table.doubt)
    landing = _Landing(step, table, file, tally, plan)
    for record in table.records():
        tally.rows_read += 1
        landing.take(record)
        if tally.rows_read % 1_000 == 0:
            tally.pause(record.share * _READING)
        if tally.rows_read % _BATCH == 0:
            landing.rows.bulk.flush()
    if not tally.rows_read:
        raise BadInput(f"“{file.name}” has a header but no rows; nothing was imported.")
    tally.pause(_READING, "making them searchable")
    landing.rows.bulk.flush()


class _Landing:
    """Takes row after row."""

    def __init__(self, step: Step, table: Table, file: Path, tally: Tally, plan: Plan) -> None:
        self._step = step
        self._table = table
        self._tally = tally
        self._number = 0
        self._seen: dict[str, int] = {}
        self._release = release(step, table.dataset, file)
        self.rows = Rows(step, self._release, plan.actors, self._matched, self._warn)
        self._known = {
            native: Known(record, sha256, incident)
            for native, record, sha256, incident in step.reader.each(
                "SELECT native_id, id, sha256, incident FROM dataset_record "
                f"WHERE dataset IN ({id_list(self._release.family)}) "
                "AND superseded = 0 AND deleted = 0"
            )
        }

    def take(self, record: Record) -> None:
        """One record of the file: written, counted as held already, or refused."""
        self._number = record.number
        refusal = record.refusal or _is_header(record.cells)
        if refusal:
            self._tally.refuse(record.number, *refusal)
            return
        told = len(self._tally.warnings)
        try:
            row = self._table.row(record.cells, self._warn)
            refusal = self._refusal(row, record)
        except BadInput as trouble:
            refusal = trouble.sentence, trouble.sentence
        if refusal:
            # What else is odd about a row that is not used is of no use.
            del self._tally.warnings[told:]
            self._tally.refuse(record.number, *refusal)
            return
        self._seen[row.native] = record.number
        known = self._known.get(row.native)
        if known is None:
            self.rows.incident(row, record.number)
        elif known.sha256 == row.sha256:
            self._tally.unchanged += 1
        else:
            self._change(row, known)

    def _refusal(self, row: Row, record: Record) -> tuple[str, str] | None:
        """Why a row cannot be used, as reason and topic; None when it can."""
        if not row.native:
            return "the row has no id", "the row has no id"
        if row.native in self._seen:
            topic = "the id stands in an earlier row too"
            return f"{topic}: {row.native}, row {self._seen[row.native]}", topic
        if "\\u0000" in row.raw and any("\0" in str(cell) for cell in record.cells.values()):
            return "the row holds zero bytes", "the row holds zero bytes"
        return None

    def _change(self, row: Row, known: Known) -> None:
        """A row that came with other cells: kept beside the old one; the incident stays as it is.

        Other figures become a claim of their own. The dataset's former claim steps back only when
        nobody has edited it.
        """
        old = self._step.reader.value("SELECT row FROM dataset_record WHERE id = ?", known.record)
        differences = changed_cells(old, row.raw)
        if not differences:
            self._tally.unchanged += 1
            return
        self._tally.changed += 1
        self._warn(
            f"id {row.native} has changed since it was imported: {'; '.join(differences)}", CHANGED
        )
        self._step.update("dataset_record", known.record, superseded=1)
        self.rows.record(row, self._number, known.incident)
        alive = known.incident is not None and self._step.reader.value(
            "SELECT 1 FROM incident WHERE id = ? AND deleted = 0", known.incident
        )
        before = self._table.row(json.loads(old), lambda reason, topic: None)
        new = [at for at, each in enumerate(row.sayings) if each not in before.sayings]
        figures = [at for at in new if row.sayings[at].by_dataset]
        if alive and known.incident is not None and figures:
            self._step_back(known.incident)
            self.rows.say(row, known.incident, figures, None)

    def _step_back(self, incident: int) -> None:
        for (claim,) in self._step.reader.rows(
            "SELECT c.id FROM claim c WHERE c.incident = ? AND c.speaker = ? AND c.deleted = 0 "
            "AND c.no_quote_reason = ? AND c.rank = 'normal' "
            "AND NOT EXISTS (SELECT 1 FROM change g WHERE g.row = c.id)",
            incident,
            self._release.publisher,
            NO_QUOTE,
        ):
            version = self._release.dataset.version
            told = f" (version {version})" if version else ""
            reason = f"{self._release.speaker} gives other figures now{told}."
            self._step.update("claim", claim, rank="deprecated", rank_reason=reason)

    def _warn(self, reason: str, topic: str) -> None:
        self._tally.warn(self._number, reason, topic)

    def _matched(self, name: str, actor: int) -> None:
        self._tally.warn(self._number, f"“{name}”: {MATCHED}", MATCHED)


def _is_header(cells: Mapping[str, object]) -> tuple[str, str] | None:
    """The refusal of a row that repeats the header, as glued exports have it."""
    for name, cell in cells.items():
        if not isinstance(cell, str) or cell.strip().lower() != name.lower():
            return None
    return "the row repeats the header", "the row repeats the header"

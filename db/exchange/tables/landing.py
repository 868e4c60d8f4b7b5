"""A foreign table written into a case, row by row: the one writer behind every format.

Hides what becomes of a row that comes again: rows that are the same are counted, of rows that
differ the new one is kept beside the old, and rows that are missing are told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from db.errors import BadInput
from db.exchange.plans import Plan
from db.exchange.report import Tally
from db.exchange.tables import landing_beside
from db.exchange.tables.comparing import Cover, Known, gone, known_rows
from db.exchange.tables.comparing_cells import changed_cells
from db.exchange.tables.incoming import Identified, Record, Row, Table
from db.exchange.tables.landing_changes import Changes, understood
from db.exchange.tables.landing_judging import Judge
from db.exchange.tables.landing_rows import Rows
from db.exchange.tables.registers_sources import Release, note_file, release
from db.language import bare, say
from db.step import Step

MATCHED = say("a party bears the name of an actor already in the case; it was taken to be that one")
MISSING = say("the row is no longer in the dataset; its incident stays")

_BATCH = 5_000
# The share of the time that reading and writing rows take; the rest is dates, standing, search.
_READING = 0.8


def land(
    step: Step, table: Table, file: Path, tally: Tally, plan: Plan, before: Table | None = None
) -> None:
    """Write a table inside an open step. `before`: the same table as the case last read it, where
    its columns mean something else now. Raises BadInput or Cancelled."""
    if table.doubt:
        tally.warn(0, table.doubt)
    into = release(step, table.dataset, file)
    known = known_rows(step.reader, into)
    asked = None if known else landing_beside.request(step, table, into, file, plan)
    if asked is None:
        Landing(step, table, into, known, tally, plan, before).run()
    else:
        landing_beside.land(step, asked, tally)
    if not into.is_new and step.created:
        note_file(step, into, file)
    tally.pause(_READING, say("making them searchable"))


class Landing:
    """Takes row after row. `known`: the rows that the case holds, by their id."""

    def __init__(
        self,
        step: Step,
        table: Table,
        into: Release,
        known: Mapping[str, Known],
        tally: Tally,
        plan: Plan,
        before: Table | None = None,
    ) -> None:
        self._step = step
        self._table = table
        self._tally = tally
        self._plan = plan
        self._judge = Judge(table, tally)
        self._cover = Cover()
        self.release = into
        self._known = known
        self.rows = Rows(step, into, plan.actors, self._matched, self._judge.warn)
        self._before = before
        self._identity = table.identity if isinstance(table, Identified) else None
        self._held: list[int] = []
        self._changes = Changes(self.rows, before or table, plan, self._judge.warn)

    def run(self) -> None:
        """Every row of the table. Raises BadInput or Cancelled."""
        for record in self._table.records():
            self._tally.rows_read += 1
            self.take(record)
            if self._tally.rows_read % 1_000 == 0:
                self._tally.pause(record.share * _READING)
            if self._tally.rows_read % _BATCH == 0:
                self.rows.bulk.flush()
        if not self._tally.rows_read:
            raise BadInput(
                say(
                    "“{file}” has a header but no rows; nothing was imported.",
                    file=self._tally.file,
                )
            )
        self.finish()

    def take(self, record: Record) -> None:
        """One record of the file: written, counted as held already, or refused."""
        if self._is_held(record):
            return
        row = self._judge.understand(record)
        if row is None:
            return
        if self._known:
            self._cover.note(row)
        known = self._known.get(row.native)
        if known is None:
            self.rows.incident(row, record.number)
        elif known.sha256 != row.sha256:
            self._change(row, known)
        elif self._before is None or understood(self._before, record.cells) == row:
            self._judge.be_silent()
            self._tally.unchanged += 1
        else:
            self._tally.changed += 1
            self._changes.read_anew(row, known.incident)

    def _is_held(self, record: Record) -> bool:
        """Whether the case has this row letter for letter: then it need not be understood."""
        if not self._known or self._before or record.refusal or self._identity is None:
            return False
        native, sha256 = self._identity(record.cells)
        known = self._known.get(native)
        if known is None or known.sha256 != sha256 or native in self._judge.seen:
            return False
        self._judge.seen[native] = record.number
        self._held.append(known.record)
        self._tally.unchanged += 1
        return True

    def _cover_held(self) -> None:
        """What the rows that were not understood cover; asked only when other rows are missing."""
        if all(native in self._judge.seen for native in self._known):
            return
        for at, record in enumerate(self._held):
            if at % 1_000 == 0:
                self._tally.pause(_READING, say("looking for rows that are gone"))
            kept = self._step.reader.value("SELECT row FROM dataset_record WHERE id = ?", record)
            row = understood(self._table, json.loads(kept))
            if row is not None:
                self._cover.note(row)

    def _change(self, row: Row, known: Known) -> None:
        """A row that came with other cells."""
        old = self._step.reader.value("SELECT row FROM dataset_record WHERE id = ?", known.record)
        cells = changed_cells(old, row.raw)
        if not cells:
            self._judge.be_silent()
            self._tally.unchanged += 1
            return
        self._tally.changed += 1
        self.rows.bulk.change("dataset_record", known.record, {"superseded": 1})
        self._changes.take(old, row, self._judge.number, known.incident, cells)

    def finish(self) -> None:
        """Tell of the rows that are gone, and mark their incidents when that was planned."""
        self.rows.bulk.flush()
        self._cover_held()
        tag = bare(say("gone from {title}", title=self.release.title))
        for each in gone(
            self._step.reader, self._table, self._known, self._judge.seen, self._cover
        ):
            self._tally.warn(
                0,
                say("id {id} “{title}”: {topic}", id=each.native, title=each.title, topic=MISSING),
                MISSING,
            )
            if self._plan.gone == "tag" and each.incident is not None:
                number = self.rows.held.tags.find(tag, self.rows.bulk)
                tagged = self._step.reader.value(
                    "SELECT 1 FROM tagging WHERE tag = ? AND owner = ? AND deleted = 0",
                    *(number, each.incident),
                )
                if tagged is None:
                    self.rows.tag(tag, each.incident)
        self.rows.bulk.flush()

    def _matched(self, name: str, actor: int) -> None:
        self._judge.warn(f"“{name}”: {MATCHED}", MATCHED)

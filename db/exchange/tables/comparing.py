"""A dataset that comes again, held against what the case has of it, before anything is written.

Hides when a row that is not in the file counts as gone: only when the file covers its date and its
country, since a release of one month or one country is silent about the rest of the world.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from db import when
from db.exchange.plans import Comparison, FieldChange, GoneRow, RowChange
from db.exchange.report import Progress, Stop, Tally
from db.exchange.tables.comparing_cells import changed_cells
from db.exchange.tables.comparing_fields import Differ
from db.exchange.tables.comparing_state import States
from db.exchange.tables.incoming import Record, Row, Table
from db.exchange.tables.landing_changes import understood
from db.exchange.tables.landing_judging import Judge
from db.exchange.tables.registers_release import Registers
from db.exchange.tables.registers_sources import Release, held_release
from db.reader import Reader, id_list

_PAUSE = 500


@dataclass(frozen=True, slots=True)
class Known:
    """A row that the case already holds: its `dataset_record` and incident."""

    record: int
    sha256: str
    incident: int | None


class Cover:
    """What a file covers: the span of its dates and its countries."""

    def __init__(self) -> None:
        self._first: int | None = None
        self._last: int | None = None
        self._countries: set[str] = set()

    def note(self, row: Row) -> None:
        """A row of the file."""
        span = _span(row.edtf) if row.edtf else None
        if span is not None:
            self._first = span[0] if self._first is None else min(self._first, span[0])
            self._last = span[1] if self._last is None else max(self._last, span[1])
        self._countries.add(_country(row))

    @property
    def span(self) -> tuple[int, int]:
        """First second and the one after the last; (0, 0) when nothing is dated."""
        return self._first or 0, self._last or 0

    def covers(self, row: Row) -> bool:
        """Whether the file would have this row if its dataset still had it."""
        span = _span(row.edtf) if row.edtf else None
        if span is None or self._first is None or self._last is None:
            return False
        inside = self._first <= span[0] and span[1] <= self._last
        return inside and _country(row) in self._countries


@lru_cache(maxsize=16_384)
def _span(edtf: str) -> tuple[int, int] | None:
    bounds = when.bounds(edtf)
    if bounds.earliest is None or bounds.latest is None:
        return None
    return bounds.earliest, bounds.latest


def _country(row: Row) -> str:
    """The country of a row; "" when it tells none."""
    if row.spot is None:
        return ""
    areas = (area.name for area in row.spot.around if area.kind == "country")
    return next(areas, row.spot.name if row.spot.kind == "country" else "")


def known_rows(reader: Reader, release: Release) -> dict[str, Known]:
    """The rows of a dataset that the case holds, of any release, by their id there."""
    return {
        native: Known(record, sha256, incident)
        for native, record, sha256, incident in reader.each(
            "SELECT native_id, id, sha256, incident FROM dataset_record "
            f"WHERE dataset IN ({id_list(release.family)}) AND superseded = 0 AND deleted = 0"
        )
    }


def gone(
    reader: Reader,
    table: Table,
    known: Mapping[str, Known],
    seen: Mapping[str, int],
    cover: Cover,
) -> Iterator[GoneRow]:
    """The rows that the case has and the file, though it covers them, no longer."""
    first, last = cover.span
    if last <= first or all(native in seen for native in known):
        return
    near = {
        row[0]
        for row in reader.each(
            "SELECT id FROM incident WHERE deleted = 0 AND earliest < ? AND latest > ?", last, first
        )
    }
    states = States(reader)
    for native, each in known.items():
        if native in seen or each.incident is None or each.incident not in near:
            continue
        kept = reader.value("SELECT row FROM dataset_record WHERE id = ?", each.record)
        row = understood(table, json.loads(kept))
        if row is not None and cover.covers(row):
            state = states.of(each.incident)
            title = str(state.incident.cells["title"]) if state else row.title
            yield GoneRow(native, each.incident, title, state is not None and state.edited)


def compare(
    reader: Reader,
    table: Table,
    progress: Progress | None = None,
    stop: Stop | None = None,
    before: Table | None = None,
) -> Comparison:
    """Every row of a file against the case. `before`: the same table as the case last read it,
    where its columns mean something else now. Raises BadInput and Cancelled."""
    tally = Tally(table.dataset.name, progress, stop)
    judge = Judge(table, tally)
    comparing = _Comparing(reader, table, before)
    for record in table.records():
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share)
        row = judge.understand(record)
        if row is not None:
            comparing.take(row, record)
        tally.warnings.clear()
    missing = tuple(gone(reader, table, comparing.known, judge.seen, comparing.cover))
    return Comparison(comparing.new, comparing.same, tuple(comparing.changed), missing)


class _Comparing:
    """Counts row after row."""

    def __init__(self, reader: Reader, table: Table, before: Table | None) -> None:
        self._reader = reader
        self._table = before or table
        self._before = before
        self.new = self.same = 0
        self.changed: list[RowChange] = []
        self.cover = Cover()
        release = held_release(reader, table.dataset)
        self.known = known_rows(reader, release) if release else {}
        self._differ = Differ(reader, Registers(reader, release, {})) if release else None

    def take(self, row: Row, record: Record) -> None:
        """One row of the file."""
        self.cover.note(row)
        known = self.known.get(row.native)
        if known is None:
            self.new += 1
            return
        cells: tuple[str, ...] = ()
        if known.sha256 == row.sha256:
            before = understood(self._before, record.cells) if self._before else row
        else:
            old = self._reader.value("SELECT row FROM dataset_record WHERE id = ?", known.record)
            cells = changed_cells(old, row.raw)
            before = understood(self._table, json.loads(old)) if cells else row
        if before == row:
            self.same += 1
            return
        fields = self._fields(before, row, known.incident)
        self.changed.append(
            RowChange(record.number, row.native, known.incident, row.title, fields, cells)
        )

    def _fields(
        self, before: Row | None, row: Row, incident: int | None
    ) -> tuple[FieldChange, ...]:
        if before is None or incident is None or self._differ is None:
            return ()
        found = self._differ.between(before, row, incident)
        return tuple(each.told for each in found[0] if each.told is not None) if found else ()

"""A dataset that comes again, held against what the case has of it, before anything is written.

Hides when a row that is not in the file counts as gone: only when the file covers its date and its
country, since a release of one month or one country is silent about the rest of the world.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from db import when
from db.exchange.plans import Comparison, GoneRow, RowChange
from db.exchange.report import Progress, Stop, Tally
from db.exchange.tables.comparing_cells import changed_cells
from db.exchange.tables.comparing_fields import Differ
from db.exchange.tables.comparing_state import States
from db.exchange.tables.incoming import Row, Table
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
        row = understood(
            table, reader.value("SELECT row FROM dataset_record WHERE id = ?", each.record)
        )
        if row is not None and cover.covers(row):
            state = states.of(each.incident)
            title = str(state.incident.cells["title"]) if state else row.title
            yield GoneRow(native, each.incident, title, state is not None and state.edited)


def compare(
    reader: Reader, table: Table, progress: Progress | None = None, stop: Stop | None = None
) -> Comparison:
    """Every row of a file against the case. Raises BadInput and Cancelled."""
    tally = Tally(table.dataset.name, progress, stop)
    judge = Judge(table, tally)
    comparing = _Comparing(reader, table)
    for record in table.records():
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share)
        row = judge.understand(record)
        if row is not None:
            comparing.take(row, record.number)
        tally.warnings.clear()
    missing = tuple(gone(reader, table, comparing.known, judge.seen, comparing.cover))
    return Comparison(comparing.new, comparing.same, tuple(comparing.changed), missing)


class _Comparing:
    """Counts row after row."""

    def __init__(self, reader: Reader, table: Table) -> None:
        self._reader = reader
        self._table = table
        self.new = self.same = 0
        self.changed: list[RowChange] = []
        self.cover = Cover()
        release = held_release(reader, table.dataset)
        self.known = known_rows(reader, release) if release else {}
        self._differ = Differ(reader, Registers(reader, release, {})) if release else None

    def take(self, row: Row, number: int) -> None:
        """One row of the file."""
        known = self.known.get(row.native)
        if known is None:
            self.new += 1
            self.cover.note(row)
            return
        self.cover.note(row)
        if known.sha256 == row.sha256:
            self.same += 1
            return
        old = self._reader.value("SELECT row FROM dataset_record WHERE id = ?", known.record)
        cells = changed_cells(old, row.raw)
        if not cells:
            self.same += 1
            return
        before = understood(self._table, old)
        found = None
        if before is not None and known.incident is not None and self._differ is not None:
            found = self._differ.between(before, row, known.incident)
        fields = tuple(each.told for each in found[0] if each.told is not None) if found else ()
        title = row.title
        self.changed.append(RowChange(number, row.native, known.incident, title, fields, cells))

"""A table, a list of references or a list of actors, seen before it is taken in.

Hides how a file is counted without writing: read once to its end by its format, every row judged
as it would be when it is taken in, nothing kept of it but the first rows and what is odd.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited, openers, reference_previews
from db.exchange.expected import ExpectedEntries, ExpectedRows
from db.exchange.plans import Comparison, NearMatch, Plan, Preview
from db.exchange.recognition import Kind, recognise
from db.exchange.report import Progress, Remark, Stop, Tally
from db.exchange.rosters import comparing as roster_comparing
from db.exchange.rosters.listed import Roster
from db.exchange.tables import comparing, guessing, landing_judging
from db.exchange.tables.incoming import Column, Dataset, Record, Row, Table, Warn
from db.exchange.tables.sheets import Sheet, open_sheet, sheet_names
from db.language import say
from db.reader import Reader

#: Rows that are shown.
FIRST = 50
_PAUSE = 500
# The share of the time that the first reading takes when a dataset comes again.
_READING = 0.6


def can_be_seen(kind: Kind) -> bool:
    """Whether a file of this kind is shown before it is taken in: a table or a list."""
    return kind in reference_previews.KINDS or kind in openers.TABLES or kind in openers.ROSTERS


def look(
    reader: Reader,
    path: Path,
    kind: Kind | None = None,
    plan: Plan = Plan(),  # noqa: B008
) -> Preview:
    """The head of a file at once: what it is, its columns and first rows. `rows` is 0: nothing is
    counted. Raises BadInput."""
    found = kind or _recognised(path)
    if found in reference_previews.KINDS:
        return reference_previews.look(path, found, FIRST)
    opened = _open(reader, path, found, plan)
    records = list(islice(opened.source.records(), FIRST))
    return opened.preview(records)


def look_at_sheet(reader: Reader, path: Path, kind: Kind, plan: Plan, sheet: str) -> Preview:
    """The head of another sheet of a workbook, with what its columns become guessed anew; the rest
    of the mapping stays. Raises BadInput."""
    found = guessing.guess(path, reader, sheet)
    if plan.mapped is not None:
        found = replace(plan.mapped, columns=found.columns, lists=found.lists, sheet=sheet)
    return look(reader, path, kind, replace(plan, mapped=found))


def preview(
    reader: Reader,
    path: Path,
    kind: Kind | None = None,
    plan: Plan = Plan(),  # noqa: B008
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Preview:
    """The whole file, read to its end: rows, what they would make, what is odd, what changed since
    it was taken in last. `kind` None: recognised. Raises BadInput and Cancelled."""
    found = kind or _recognised(path)
    tally = Tally(path.name, progress, cancelled)
    tally.pause(0.0)
    if found in reference_previews.KINDS:
        return reference_previews.preview(reader, path, found, tally, FIRST)
    opened = _open(reader, path, found, plan)
    first: list[Record] = []
    known = _count(reader, opened, tally, first)
    shown = opened.preview(first)
    counted = replace(
        shown,
        rows=tally.rows_read,
        made=opened.made(),
        refused=tuple(tally.refused),
        warnings=(*shown.warnings, *tally.warnings),
        near=opened.near(),
        held=tally.unchanged,
    )
    if not known:
        return counted
    compared = opened.compared(reader, tally)
    # A row that is written otherwise and says the same is held, too.
    held = tally.unchanged if compared is None else compared.same
    return replace(counted, comparison=compared, held=held)


def _recognised(path: Path) -> Kind:
    if path.exists() and not path.is_file():
        raise BadInput(say("“{name}” is not a file; nothing was imported.", name=path.name))
    return recognise(path, delimited.head(path))


class _Opened:
    """A foreign file opened by its format, and how its rows are understood and counted."""

    def __init__(self, path: Path, kind: Kind, plan: Plan) -> None:
        self.path, self.kind, self.plan = path, kind, plan
        self.source: Table | Roster | _Cells

    def begin(self, reader: Reader) -> dict[str, str]:
        """Begin to count; what the case holds of it already, SHA-256 by number."""
        raise NotImplementedError

    def judge(self, record: Record, warn: Warn) -> tuple[str, str, Callable[[], None]]:
        """The number and SHA-256 of a row, and what counts it as new. Raises BadInput."""
        raise NotImplementedError

    def made(self) -> Mapping[str, int]:
        """Rows that would be made, by table."""
        raise NotImplementedError

    def near(self) -> tuple[NearMatch, ...]:
        """Names of the file that resemble an actor of the case."""
        raise NotImplementedError

    def compared(self, reader: Reader, tally: Tally) -> Comparison | None:
        """The file beside what the case holds of the same dataset."""
        return None

    def read(self, record: Record) -> Row | None:
        """The incident that a record would become; None for an actor, and a row not used."""
        return None

    def preview(self, records: Sequence[Record]) -> Preview:
        """What can be told from the first records."""
        columns = tuple(self.source.columns)
        doubt = self.source.doubt
        return Preview(
            file=self.path.name,
            kind=self.kind,
            dataset=self.source.dataset,
            columns=columns,
            first=tuple(_texts(record, columns) for record in records),
            rows=0,
            made={},
            warnings=(Remark(0, doubt, doubt, self.path.name),) if doubt else (),
            mapped=self.plan.mapped,
            read=tuple(self.read(record) for record in records),
            numbers=tuple(record.number for record in records),
            order=getattr(self.source, "order", None),
            sheets=sheet_names(self.path) if self.kind == "csv" else (),
        )


class _OfTable(_Opened):
    def __init__(self, path: Path, kind: Kind, plan: Plan, table: Table) -> None:
        super().__init__(path, kind, plan)
        self.source = self._table = table

    def begin(self, reader: Reader) -> dict[str, str]:
        self._expected = ExpectedRows(reader, self._table, self.plan.actors)
        return self._expected.known()

    def judge(self, record: Record, warn: Warn) -> tuple[str, str, Callable[[], None]]:
        row = self._table.row(record.cells, warn)
        return row.native, row.sha256, lambda: self._expected.take(row)

    def made(self) -> Mapping[str, int]:
        return self._expected.made()

    def near(self) -> tuple[NearMatch, ...]:
        return self._expected.near()

    def compared(self, reader: Reader, tally: Tally) -> Comparison | None:
        before = openers.open_before(reader, self.path, self.kind, self.plan)
        return comparing.compare(reader, self._table, _second(tally), tally.cancelled, before)

    def read(self, record: Record) -> Row | None:
        if record.refusal is not None:
            return None
        with suppress(BadInput):
            return self._table.row(record.cells, _ignore)
        return None


class _Unmapped(_Opened):
    """A table of which nobody has said yet what any column becomes."""

    def __init__(self, path: Path, kind: Kind, plan: Plan) -> None:
        super().__init__(path, kind, plan)
        assert plan.mapped is not None
        sheet = open_sheet(path, plan.mapped.sheet)
        name = plan.mapped.dataset_name or path.stem
        columns = tuple(Column(each) for each in sheet.columns)
        self.source = _Cells(Dataset(kind, name), columns, sheet.doubt, sheet)

    def begin(self, reader: Reader) -> dict[str, str]:
        return {}

    def judge(self, record: Record, warn: Warn) -> tuple[str, str, Callable[[], None]]:
        return str(record.number), "", _nothing

    def made(self) -> Mapping[str, int]:
        return {}

    def near(self) -> tuple[NearMatch, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class _Cells:
    """Cells alone."""

    dataset: Dataset
    columns: tuple[Column, ...]
    doubt: str
    sheet: Sheet

    def records(self) -> Iterator[Record]:
        return self.sheet.records()


class _OfRoster(_Opened):
    def __init__(self, path: Path, kind: Kind, plan: Plan, roster: Roster) -> None:
        super().__init__(path, kind, plan)
        self.source = self._roster = roster

    def begin(self, reader: Reader) -> dict[str, str]:
        self._expected = ExpectedEntries(reader, self._roster)
        return self._expected.known()

    def judge(self, record: Record, warn: Warn) -> tuple[str, str, Callable[[], None]]:
        entry = self._roster.entry(record.cells, warn)
        return entry.native, entry.sha256, lambda: self._expected.take(entry)

    def made(self) -> Mapping[str, int]:
        return self._expected.made()

    def near(self) -> tuple[NearMatch, ...]:
        return self._expected.near()

    def compared(self, reader: Reader, tally: Tally) -> Comparison:
        return roster_comparing.compare(reader, self._roster, _second(tally), tally.cancelled)


def _second(tally: Tally) -> Progress:
    """The share of the second reading in that of all."""

    def told(share: float, doing: str) -> None:
        tally.told(_READING + share * (1 - _READING), "comparing")

    return told


def _ignore(reason: str, topic: str) -> None:
    """What is odd about a row is told where it is counted."""


def _open(reader: Reader, path: Path, kind: Kind, plan: Plan) -> _Opened:
    if plan.mapped is None:
        plan = replace(plan, mapped=openers.guessed(reader, path, kind))
    if plan.mapped is not None and all(target == "ignore" for _, target in plan.mapped.columns):
        return _Unmapped(path, kind, plan)
    table = openers.open_table(path, kind, plan)
    if table is not None:
        return _OfTable(path, kind, plan, table)
    roster = openers.open_roster(path, kind)
    if roster is not None:
        return _OfRoster(path, kind, plan, roster)
    raise BadInput(
        say("“{name}” is no table and no list; it can be imported unseen.", name=path.name)
    )


def _texts(record: Record, columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(_text(record.cells.get(column.name)) for column in columns)


def _text(cell: object) -> str:
    if isinstance(cell, list | tuple):
        return "; ".join(_text(each) for each in cell)
    return "" if cell is None else str(cell)


def _count(reader: Reader, opened: _Opened, tally: Tally, first: list[Record]) -> bool:
    """Read every record; whether the case holds rows of the same dataset."""
    known = opened.begin(reader)
    seen: dict[str, int] = {}
    for record in opened.source.records():
        if len(first) < FIRST:
            first.append(record)
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share * (_READING if known else 1))
        if record.refusal is not None:
            tally.refuse(record.number, *record.refusal)
            continue
        told = len(tally.warnings)
        refusal, take = _judged(opened, record, tally, known, seen)
        if refusal is not None:
            # What else is odd about a row that is not used is of no use.
            del tally.warnings[told:]
            tally.refuse(record.number, *refusal)
        elif take is not None:
            take()
        else:
            tally.unchanged += 1
    return bool(known)


def _judged(
    opened: _Opened, record: Record, tally: Tally, known: Mapping[str, str], seen: dict[str, int]
) -> tuple[tuple[str, str] | None, Callable[[], None] | None]:
    """Why a row cannot be used, and what counts it as new (None: the case has it)."""

    def warn(reason: str, topic: str) -> None:
        tally.warn(record.number, reason, topic)

    try:
        native, sha256, take = opened.judge(record, warn)
    except BadInput as trouble:
        return (trouble.sentence, trouble.sentence), None
    if not native:
        return (landing_judging.NO_ID, landing_judging.NO_ID), None
    if native in seen:
        return landing_judging.met_before(native, seen[native]), None
    seen[native] = record.number
    if native not in known:
        return None, take
    # A row that changed is told by the comparison.
    return None, None if known[native] == sha256 else _nothing


def _nothing() -> None:
    """A row that changed makes nothing new."""

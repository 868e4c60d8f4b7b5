"""A table, a list of references or a list of actors, seen before it is taken in.

Hides how a file is counted without writing: read once to its end by its format, every row judged
as it would be when it is taken in, nothing kept of it but the first rows and what is odd.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited, near_names, openers, references
from db.exchange.csl_fields import Entry
from db.exchange.expected import Expected, known_rows
from db.exchange.plans import Plan, Preview
from db.exchange.recognition import Kind, recognise
from db.exchange.report import Progress, Remark, Stop, Tally
from db.exchange.rosters.listed import Roster
from db.exchange.tables.incoming import Column, Record, Row, Table
from db.reader import Reader

#: Rows that are shown.
FIRST = 50
#: Lists of references.
LISTS: tuple[Kind, ...] = ("csl-json", "ris", "bibtex", "zotero-rdf")
_PAUSE = 500
# The share of the time that the first reading takes when a dataset comes again.
_READING = 0.6
_REFERENCE = (
    *(("Type", "type"), ("Title", "title"), ("Author", "author"), ("Date", "issued")),
    *(("Outlet", "container-title"), ("Publisher", "publisher"), ("Address", "URL")),
    *(("DOI", "DOI"), ("Language", "language")),
)


def can_be_seen(kind: Kind) -> bool:
    """Whether a file of this kind is shown before it is taken in: a table or a list."""
    return kind in LISTS or kind in openers.TABLES or kind in openers.ROSTERS


def look(path: Path, kind: Kind | None = None, plan: Plan = Plan()) -> Preview:  # noqa: B008
    """The head of a file at once: what it is, its columns and first rows. `rows` is 0: nothing is
    counted. Raises BadInput."""
    found = kind or _recognised(path)
    if found in LISTS:
        doubt, entries = references.read(path, found)
        return _of_references(path, found, doubt, islice(entries, FIRST))
    opened = _open(path, found, plan)
    records = list(islice(opened.source.records(), FIRST))
    return opened.preview(records)


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
    if found in LISTS:
        return _all_references(reader, path, found, tally)
    opened = _open(path, found, plan)
    first: list[Record] = []
    expected = Expected(reader, opened.source.dataset)
    names = _count(reader, opened, tally, expected, first)
    shown = opened.preview(first)
    return replace(
        shown,
        rows=tally.rows_read,
        made=expected.made(),
        refused=tuple(tally.refused),
        warnings=(*shown.warnings, *tally.warnings),
        held=tally.unchanged,
        near=near_names.resembling(reader, names),
    )


def _recognised(path: Path) -> Kind:
    if path.exists() and not path.is_file():
        raise BadInput(f"“{path.name}” is not a file; nothing was imported.")
    return recognise(path, delimited.head(path))


class _Opened:
    """A table or a list of actors, opened by its format, and how its rows are understood."""

    def __init__(self, path: Path, kind: Kind, plan: Plan, source: Table | Roster) -> None:
        self.path, self.kind, self.plan, self.source = path, kind, plan, source

    def understand(self, record: Record, warn: Callable[[str, str], None]) -> Row | None:
        """A record as an incident; None for an entry of a list of actors."""
        row = getattr(self.source, "row", None)
        return row(record.cells, warn) if row is not None else None

    def preview(self, records: Iterable[Record]) -> Preview:
        """What can be told from the first records."""
        columns = tuple(self.source.columns)
        doubt = self.source.doubt
        held = list(records)
        return Preview(
            file=self.path.name,
            kind=self.kind,
            dataset=self.source.dataset,
            columns=columns,
            first=tuple(_texts(record, columns) for record in held),
            rows=0,
            made={},
            warnings=(Remark(0, doubt, doubt, self.path.name),) if doubt else (),
            mapped=self.plan.mapped,
            read=tuple(self._read(record) for record in held),
            numbers=tuple(record.number for record in held),
        )

    def _read(self, record: Record) -> Row | None:
        return None if record.refusal else self.understand(record, lambda reason, topic: None)


def _open(path: Path, kind: Kind, plan: Plan) -> _Opened:
    source: Table | Roster | None = openers.open_table(path, kind, plan)
    source = source or openers.open_roster(path, kind)
    if source is None:
        raise BadInput(f"“{path.name}” is no table and no list; it can be imported unseen.")
    return _Opened(path, kind, plan, source)


def _texts(record: Record, columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(_text(record.cells.get(column.name)) for column in columns)


def _text(cell: object) -> str:
    if isinstance(cell, list | tuple):
        return "; ".join(_text(each) for each in cell)
    return "" if cell is None else str(cell)


def _count(
    reader: Reader, opened: _Opened, tally: Tally, expected: Expected, first: list[Record]
) -> Iterable[str]:
    """Read every record; the names of actors that would be new."""
    source = opened.source
    known = known_rows(reader, source.dataset)
    seen: dict[str, int] = {}
    for record in source.records():
        if len(first) < FIRST:
            first.append(record)
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(record.share * (_READING if known else 0.95))
        if record.refusal is not None:
            tally.refuse(record.number, *record.refusal)
            continue
        try:
            native, sha256, take = _judged(opened, record, tally, expected)
        except BadInput as trouble:
            tally.refuse(record.number, trouble.sentence)
            continue
        if native in seen:
            topic = "the id stands in an earlier row too"
            tally.refuse(record.number, f"{topic}: {native}, row {seen[native]}", topic)
            continue
        seen[native] = record.number
        if native not in known:
            take()
        elif known[native] == sha256:
            tally.unchanged += 1
    return expected.names


def _judged(
    opened: _Opened, record: Record, tally: Tally, expected: Expected
) -> tuple[str, str, Callable[[], None]]:
    """The id and SHA-256 of a row, and what counts it as new."""

    def warn(reason: str, topic: str) -> None:
        tally.warn(record.number, reason, topic)

    row = opened.understand(record, warn)
    if row is not None:
        return row.native, row.sha256, lambda: expected.take(row)
    assert hasattr(opened.source, "entry")
    listed = opened.source.entry(record.cells, warn)
    return listed.native, listed.sha256, lambda: expected.entry(listed)


def _all_references(reader: Reader, path: Path, kind: Kind, tally: Tally) -> Preview:
    tally.unit = "entries"
    doubt, entries = references.read(path, kind)
    known = references.Known(reader)
    made = 0

    def counted() -> Iterator[Entry | tuple[int, str]]:
        nonlocal made
        for found in entries:
            tally.rows_read += 1
            if tally.rows_read % _PAUSE == 0:
                tally.pause(0.5)
            yield found
            if not isinstance(found, Entry):
                tally.refuse(*found)
                continue
            for remark in found.remarks:
                tally.warn(found.row, remark, "dates that were not understood")
            if known.same_words(found):
                tally.unchanged += 1
            elif (again := known.same_work(found)) is not None:
                tally.unchanged += 1
                tally.warn(
                    found.row,
                    f"“{found.fields.get('title') or found.key}” is held as “{again}”.",
                    "references whose DOI or address is in the case already",
                )
            else:
                made += 1
                known.learn(found)

    shown = _of_references(path, kind, doubt, counted())
    if not tally.rows_read:
        raise BadInput(f"“{path.name}” holds no references; nothing was imported.")
    return replace(
        shown,
        rows=tally.rows_read,
        made={"source": made} if made else {},
        held=tally.unchanged,
        refused=tuple(tally.refused),
        warnings=(*shown.warnings, *tally.warnings),
    )


def _of_references(
    path: Path, kind: Kind, doubt: str, entries: Iterable[Entry | tuple[int, str]]
) -> Preview:
    first: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for found in entries:
        if isinstance(found, Entry) and len(first) < FIRST:
            first.append(tuple(_variable(found.fields.get(code)) for _, code in _REFERENCE))
            numbers.append(found.row)
    used = [at for at in range(len(_REFERENCE)) if at < 4 or any(row[at] for row in first)]
    return Preview(
        file=path.name,
        kind=kind,
        dataset=None,
        columns=tuple(Column(_REFERENCE[at][0], "field of the card") for at in used),
        first=tuple(tuple(row[at] for at in used) for row in first),
        rows=0,
        made={},
        warnings=(Remark(0, doubt, doubt, path.name),) if doubt else (),
        numbers=tuple(numbers),
    )


def _variable(value: object) -> str:
    """A CSL variable in words: names as "Family, Given"."""
    if not isinstance(value, list):
        return "" if value is None else str(value)
    return "; ".join(_name(each) if isinstance(each, dict) else str(each) for each in value)


def _name(parts: dict[str, object]) -> str:
    if parts.get("literal"):
        return str(parts["literal"])
    return ", ".join(str(parts[key]) for key in ("family", "given") if parts.get(key))

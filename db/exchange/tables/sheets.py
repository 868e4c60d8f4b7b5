"""Workbooks and CSV through one face: a sheet with named columns, row by row, as text.

Hides what the file is, what stands above the header and below the rows, and how programs write
numbers and dates into cells. Rows have the numbers a spreadsheet program shows them with.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from db.errors import BadInput
from db.exchange import delimited
from db.exchange.tables import sheets_checked, sheets_header, sheets_held
from db.exchange.tables.incoming import Record
from db.exchange.tables.sheets_header import Header, Line
from db.language import in_quotes, say

#: Lines that are looked at to find the header and the separator.
LOOKED_AT = 80
_SEPARATORS = (",", ";", "\t", "|")
_LONGER = say("the row has more cells than the header")
_ZERO = say("the row holds zero bytes")


class _Lines(Protocol):
    """A file as lines of cells."""

    names: tuple[str, ...]
    name: str
    doubt: str
    ragged: bool
    first_column: int

    def __iter__(self) -> Iterator[Line]: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `names`: of all sheets of the workbook (() for a text table); `name`: of this
    one; `columns`: names, each once; `header_row`: its number, 0 when there is none; `doubt`:
    sentences about the file as a whole.
    """

    path: Path
    names: tuple[str, ...]
    name: str
    columns: tuple[str, ...]
    header_row: int
    doubt: str
    _lines: _Lines
    _header: Header

    def records(self) -> Iterator[Record]:
        """Every row with something in it. Lines that are no rows are refused, each with why."""
        width = len(self.columns)
        for line in self._lines:
            if line.number <= self._header.last or not any(map(str.strip, line.cells)):
                continue
            reason = sheets_header.no_row(self._header, line)
            if not reason and "\0" in "".join(line.cells):
                reason = _ZERO
            if not reason and any(map(str.strip, line.cells[width:])):
                reason = _LONGER
                reason += say(": {count} instead of {width}", count=len(line.cells), width=width)
            refusal = (reason, reason.partition(":")[0]) if reason else None
            cells = dict(zip(self.columns, line.cells, strict=False))
            yield Record(line.number, line.share, cells, refusal)


def is_workbook(path: Path) -> bool:
    """Whether a file is a workbook and no text. Raises BadInput when it is locked or not there."""
    return sheets_checked.book(path, delimited.head(path, 4_096)) is not None


def sheet_names(path: Path) -> tuple[str, ...]:
    """The sheets of a workbook that are shown; () for a text table. Raises BadInput."""
    kind = sheets_checked.book(path, delimited.head(path, 4_096))
    return sheets_held.worksheet(path, kind, "").names if kind else ()


def open_sheet(path: Path, sheet: str = "") -> Sheet:
    """A sheet of a file; "" stands for the first that holds a table. Raises BadInput."""
    kind = sheets_checked.book(path, delimited.head(path, 4_096))
    lines: _Lines = sheets_held.worksheet(path, kind, sheet) if kind else _Text(path)
    looked_at: list[Line] = []
    for line in lines:
        looked_at.append(line)
        if len(looked_at) == LOOKED_AT:
            break
    header = sheets_header.find(looked_at, lines.first_column, lines.ragged)
    if header is None:
        raise BadInput(say("“{name}” holds no table; nothing was imported.", name=path.name))
    others = [] if sheet else [each for each in lines.names if each != lines.name]
    doubt = " ".join(filter(None, (lines.doubt, _unread(lines.name, others), header.told)))
    return Sheet(path, lines.names, lines.name, header.columns, header.row, doubt, lines, header)


def _unread(name: str, others: Sequence[str]) -> str:
    """Which sheets of a workbook were not read, when nobody has chosen."""
    if not others:
        return ""
    told = ", ".join(in_quotes(each) for each in others[:5])
    more = say(" and {count} more", count=len(others) - 5) if len(others) > 5 else ""
    return say(
        "The sheet “{name}” was read; the others were not: {told}{more}.",
        name=name,
        told=told,
        more=more,
    )


def first_records(path: Path) -> list[list[str]] | None:
    """The names of the columns of a workbook and its first row, to tell what table it is; None: it
    is no workbook. Raises BadInput for one that cannot be opened."""
    if sheets_checked.book(path, delimited.head(path, 4_096)) is None:
        return None
    opened = open_sheet(path)
    first = next((record for record in opened.records() if record.refusal is None), None)
    rows = [[str(cell) for cell in first.cells.values()]] if first else []
    return [list(opened.columns), *rows]


class _Text:
    """CSV and its kin."""

    names: tuple[str, ...] = ()
    name = ""
    first_column = 0
    ragged = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found = delimited.survey(path)
        self.doubt = self._found.doubt
        head = delimited.head(path).decode(self._found.encoding, "ignore")
        self._separator, self._skip = _separator(head.removeprefix("\ufeff"))

    def __iter__(self) -> Iterator[Line]:
        for number, share, cells in delimited.records(self._path, self._found, self._separator):
            if number > self._skip:
                yield Line(number, share, cells)


def _separator(text: str) -> tuple[str, int]:
    """What stands between cells, and how many first lines only say so ("sep=;")."""
    first = text[:8].lower()
    if first.startswith("sep=") and text[4:5] in _SEPARATORS and text[5:6] in "\r\n":
        return text[4], 1
    best, score = ",", (0.0, 0)
    for separator in _SEPARATORS:
        widths = _widths(text, separator)
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=lambda width: (wide.count(width), width))
        found = (wide.count(usual) / len(widths), usual)
        if found[0] * min(usual, 20) > score[0] * min(score[1], 20):
            best, score = separator, found
    return best, 0


def _widths(text: str, separator: str) -> list[int]:
    """Cells of the first records that are not empty."""
    out = []
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if any(map(str.strip, record)):
                out.append(len(record))
            if len(out) == LOOKED_AT:
                return out
    except csv.Error:
        return out
    # The last one was cut where the first bytes end.
    return out[:-1] if len(out) > 2 and not text.endswith("\n") else out

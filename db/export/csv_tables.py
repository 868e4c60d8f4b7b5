"""CSV: a folder of tidy tables that every spreadsheet and every program of statistics opens.

Hides the form (RFC 4180, UTF-8 with a mark at the beginning so that Excel reads it as such) and how
a cell is kept from being taken for a formula.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from db.export import tidy_tables
from db.export.content import Content
from db.export.control_marks import visible
from db.export.formula_signs import BEGINS, escaped
from db.export.readme import readme
from db.export.table_columns import TABLES, Kind
from db.export.tidy_tables import Cell
from db.export.wanted import Progress
from db.language import many, say

LOSES = (
    say(
        "Original files (the pages, PDFs and pictures as they were captured) stay in "
        "the case; their SHA-256 goes out."
    ),
    say(
        "Notes between colleagues, competing hypotheses, saved views and the change "
        "log stay in the case."
    ),
)


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Fill a folder with one file for each table that has rows (that of the incidents always), and
    a README."""
    counts: dict[str, int] = {}
    cells = _Cells()
    forms = {table.name: [cells.form(column.kind) for column in table.columns] for table in TABLES}
    with ExitStack() as stack:
        writers: dict[str, Any] = {"incidents": _open(stack, out, "incidents")}
        for name, row in tidy_tables.rows(content, progress):
            writer = writers.get(name)
            if writer is None:
                writer = writers[name] = _open(stack, out, name)
            writer.writerow([form(cell) for form, cell in zip(forms[name], row, strict=True)])
            counts[name] = counts.get(name, 0) + 1
    (out / "README.txt").write_text(readme(content, counts, ".csv", _HOW), "utf-8", newline="\r\n")
    if not cells.escaped:
        return ()
    begin = many(cells.escaped, "{count:,} cell begins", "{count:,} cells begin")
    return (
        say(
            "{begin} with a sign that a spreadsheet could take for a formula and got an "
            "apostrophe (') before it.",
            begin=begin,
        ),
    )


class _Cells:
    """Cells as they stand in the file; counts those that were escaped."""

    def __init__(self) -> None:
        self.escaped = 0

    def form(self, kind: Kind) -> Callable[[Any], str]:
        """How the cells of a kind are written."""
        forms: dict[Kind, Callable[[Any], str]] = {"text": self._text, "flag": _flag}
        return forms.get(kind, _plain)

    def _text(self, cell: str) -> str:
        # Most cells by far: a million incidents have a hundred million.
        if not cell:
            return ""
        if cell[0] not in BEGINS and cell.isprintable():
            return cell
        text = visible(cell)
        told = escaped(text)
        self.escaped += told is not text
        return told


def _flag(cell: bool | None) -> str:
    return "" if cell is None else "true" if cell else "false"


def _plain(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _open(stack: ExitStack, out: Path, name: str) -> Any:
    file = (out / f"{name}.csv").open("w", encoding="utf-8-sig", newline="")
    writer = csv.writer(stack.enter_context(file), lineterminator="\r\n")
    columns = next(table.columns for table in TABLES if table.name == name)
    writer.writerow([column.name for column in columns])
    return writer


_HOW = """\
The files are CSV as RFC 4180 has it: UTF-8 with a byte order mark, commas, lines that end with
CR LF, quotes around cells that need them. Cells of text that begin with = + - @, a tab or a line
break have an apostrophe (') before them, so that no spreadsheet runs them as a formula; take it
away when you read the files with a program. Numbers are never treated so."""

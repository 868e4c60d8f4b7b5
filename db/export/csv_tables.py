"""CSV: a folder of tidy tables that every spreadsheet and every program of statistics opens.

Hides the form (RFC 4180, UTF-8 with a mark at the beginning so that Excel reads it as such) and how
a cell is kept from being taken for a formula.
"""

from __future__ import annotations

import csv
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from db.export import tidy_tables
from db.export.content import Content
from db.export.control_marks import visible
from db.export.readme import readme
from db.export.table_columns import TABLES, Kind
from db.export.tidy_tables import Cell
from db.export.wanted import Progress

LOSES = (
    "Original files (the pages, PDFs and pictures as they were captured) stay in the case; their "
    "SHA-256 goes out.",
    "Notes between colleagues, competing hypotheses, saved views and the change log stay in the "
    "case.",
)
#: What a spreadsheet may take for the beginning of a formula; full-width signs, too.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Fill a folder with one file for each table that has rows (that of the incidents always), and
    a README."""
    counts: dict[str, int] = {}
    escaped = 0
    with ExitStack() as stack:
        writers: dict[str, Any] = {"incidents": _open(stack, out, "incidents")}
        kinds = {table.name: [column.kind for column in table.columns] for table in TABLES}
        for name, cells in tidy_tables.rows(content, progress):
            writer = writers.get(name)
            if writer is None:
                writer = writers[name] = _open(stack, out, name)
            told = [_cell(cell, kind) for cell, kind in zip(cells, kinds[name], strict=True)]
            escaped += sum(
                text[:1] == "'" and text != cell for text, cell in zip(told, cells, strict=True)
            )
            writer.writerow(told)
            counts[name] = counts.get(name, 0) + 1
    (out / "README.txt").write_text(readme(content, counts, ".csv", _HOW), "utf-8", newline="\r\n")
    if not escaped:
        return ()
    cells_are = "1 cell begins" if escaped == 1 else f"{escaped:,} cells begin"
    return (
        f"{cells_are} with a sign that a spreadsheet could take for a formula and got an "
        "apostrophe (') before it.",
    )


def _open(stack: ExitStack, out: Path, name: str) -> Any:
    file = (out / f"{name}.csv").open("w", encoding="utf-8-sig", newline="")
    writer = csv.writer(stack.enter_context(file), lineterminator="\r\n")
    columns = next(table.columns for table in TABLES if table.name == name)
    writer.writerow([column.name for column in columns])
    return writer


def _cell(cell: Cell, kind: Kind) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        return escaped(visible(cell)) if kind == "text" else cell
    return str(cell)


def escaped(text: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe before what begins like a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unescaped(text: str) -> str:
    """The cell as it was: `unescaped(escaped(text)) == text` for every text."""
    return text[1:] if _ESCAPED.match(text) else text


_HOW = """\
The files are CSV as RFC 4180 has it: UTF-8 with a byte order mark, commas, lines that end with
CR LF, quotes around cells that need them. Cells of text that begin with = + - @, a tab or a line
break have an apostrophe (') before them, so that no spreadsheet runs them as a formula; take it
away when you read the files with a program. Numbers are never treated so."""

"""Parquet: the same tidy tables with typed columns, for DuckDB, Polars, pandas, R and Spark.

Hides the library, which is not installed with the program by itself.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db import processes
from db.errors import BadInput
from db.export import csv_tables, tidy_tables
from db.export.content import Content
from db.export.readme import readme
from db.export.table_columns import TABLES, Table
from db.export.tidy_tables import Cell
from db.export.wanted import Progress
from db.language import say

LOSES = (
    *csv_tables.LOSES,
    say(
        "Moments before the year 1 or after 9999 stand only as text: no column of timestamps "
        "holds them."
    ),
)
_BATCH = 20_000
_INT64 = 1 << 63
_PLAIN = re.compile(r"\d{4}-")


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Fill a folder with one file for each table that has rows, and a README. Raises BadInput when
    the library is not there."""
    arrow, parquet = _library()
    files = {table.name: _File(table, out, arrow, parquet) for table in TABLES}
    try:
        for name, cells in tidy_tables.rows(content, progress):
            files[name].add(cells)
    finally:
        for file in files.values():
            file.close()
    counts = {name: file.count for name, file in files.items()}
    (out / "README.txt").write_text(readme(content, counts, ".parquet", _HOW), "utf-8")
    return ()


def _library() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise BadInput(
            say(
                "This form of Casebinder comes without the library pyarrow, which Parquet needs, "
                "and cannot be extended. Export as CSV: it holds the same tables. Nothing was "
                "written."
            )
            if processes.is_bundle()
            else say(
                "Parquet needs the library pyarrow, which is not installed with Casebinder by "
                "itself. Install it with “pip install casebinder[parquet]”, or export as "
                "CSV: it holds the same tables. Nothing was written."
            )
        ) from None
    return pyarrow, pyarrow.parquet


class _File:
    """One table on its way into its file."""

    def __init__(self, table: Table, out: Path, arrow: Any, parquet: Any) -> None:
        self.count = 0
        self._path = out / f"{table.name}.parquet"
        self._table = table
        self._arrow, self._parquet = arrow, parquet
        self._rows: list[tuple[Cell, ...]] = []
        self._writer: Any = None
        types = {
            "text": arrow.string(),
            "int": arrow.int64(),
            "real": arrow.float64(),
            "flag": arrow.bool_(),
            "moment": arrow.string(),
        }
        fields = []
        for column in table.columns:
            fields.append(
                arrow.field(column.name, types[column.kind], metadata=_said(column.means))
            )
            if column.kind == "moment":
                kind = arrow.timestamp("us", tz="UTC")
                fields.append(arrow.field(f"{column.name}_at", kind))
        self._schema = arrow.schema(fields, metadata={b"row": table.row.encode()})

    def add(self, cells: tuple[Cell, ...]) -> None:
        """One more row."""
        self._rows.append(cells)
        self.count += 1
        if len(self._rows) >= _BATCH:
            self._flush()

    def close(self) -> None:
        """Write what is left; a table without rows makes no file, but for that of the incidents."""
        if self._rows or (self._writer is None and self._table.name == "incidents"):
            self._flush()
        if self._writer is not None:
            self._writer.close()

    def _flush(self) -> None:
        arrays: list[Any] = []
        columns = list(zip(*self._rows, strict=True)) or [()] * len(self._table.columns)
        for column, cells in zip(self._table.columns, columns, strict=True):
            if column.kind in ("text", "moment"):
                told: list[Any] = [None if cell in (None, "") else str(cell) for cell in cells]
            elif column.kind == "int":
                told = [cell if _fits(cell) else None for cell in cells]
            else:
                told = list(cells)
            at = len(arrays)
            arrays.append(self._arrow.array(told, self._schema.field(at).type))
            if column.kind == "moment":
                moments = [_timestamp(cell) for cell in told]
                arrays.append(self._arrow.array(moments, self._schema.field(at + 1).type))
        if self._writer is None:
            self._writer = self._parquet.ParquetWriter(self._path, self._schema, compression="zstd")
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows = []


def _said(words: str) -> dict[bytes, bytes]:
    return {b"description": words.encode()}


def _fits(cell: Cell) -> bool:
    return isinstance(cell, int) and -_INT64 <= cell < _INT64


def _timestamp(text: str | None) -> datetime | None:
    """A moment that a timestamp can hold."""
    if text is None or not _PLAIN.match(text) or text.startswith("0000"):
        return None
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)


_HOW = """\
The files are Parquet: columns have types, empty cells are null. A column of moments (earliest,
latest ...) is text in ISO 8601, because a case may hold years that no timestamp does; the column of
the same name with _at holds the timestamp where there is one."""

"""GTD, the Global Terrorism Database: what its 135 columns mean for an incident.

Columns are found by name, in a CSV or in the workbook in which GTD is published. Its licence
forbids to pass anything of it on, so no word of it stands in this program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange.tables import gtd_rows, native_rows, sheets
from db.exchange.tables.gtd_columns import BECOMES
from db.exchange.tables.gtd_rows import KIND
from db.exchange.tables.incoming import Column, Dataset, Record, Row, Warn
from db.language import say

NAME = "Global Terrorism Database (GTD)"
#: Who speaks in its claims: the name under which it is known, with that of its publisher.
PUBLISHER = "Global Terrorism Database (START)"
START = "National Consortium for the Study of Terrorism and Responses to Terrorism (START)"
LICENCE = (
    "GTD end user agreement: no part of the data may be passed on, posted or used commercially"
)
URL = "https://www.start.umd.edu/gtd"

_NEEDED = (frozenset({"eventid"}), frozenset({"iyear"}), frozenset({"gname"}))


def is_gtd(records: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first record names the columns of GTD."""
    return bool(records) and native_rows.has(records[0], _NEEDED)


def open_(path: Path) -> Gtd:
    """GTD's table of a CSV or a workbook. Raises BadInput."""
    sheet = sheets.open_sheet(path)
    if not is_gtd([sheet.columns]):
        names = native_rows.named(sheet.columns)
        missing = ", ".join(sorted(min(each) for each in _NEEDED if not each & names.keys()))
        raise BadInput(
            say(
                "“{name}” is not GTD: it lacks the columns {missing}. Nothing was imported.",
                name=path.name,
                missing=missing,
            )
        )
    return Gtd(path, sheet)


@dataclass(frozen=True, slots=True)
class Gtd:
    """A table of GTD."""

    path: Path
    sheet: sheets.Sheet

    @property
    def dataset(self) -> Dataset:
        version = _version(self.path.stem)
        year = version[:4]
        publisher = f"{START}, {year}" if year else START
        return Dataset(
            kind=KIND,
            name=NAME,
            version=version,
            publisher=PUBLISHER,
            acronym="GTD",
            summary=f"Database of the {START}, University of Maryland.",
            licence=LICENCE,
            citation=f"{publisher}, {NAME} [data file], {URL}.",
            url=URL,
            redistributable=False,
            year=year,
            scheme=KIND,
        )

    @property
    def columns(self) -> Sequence[Column]:
        names = native_rows.named(self.sheet.columns)
        return [Column(name, BECOMES.get(name, "")) for name in names]

    @property
    def doubt(self) -> str:
        return self.sheet.doubt

    def records(self) -> Iterator[Record]:
        return native_rows.records(self.sheet)

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        return gtd_rows.read(cells, warn)


def _version(name: str) -> str:
    """The release a file name tells: globalterrorismdb_0718dist is 2018-07; else ""."""
    found = re.search(r"_(0[1-9]|1[0-2])(\d{2})dist", name)
    return f"20{found[2]}-{found[1]}" if found else ""

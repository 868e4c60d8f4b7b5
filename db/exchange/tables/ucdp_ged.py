"""A UCDP GED table, opened: any release, packed or not, with or without a header.

Hides how releases differ as files: columns are found by name, never by place, since releases of
41, 42 and 49 columns share the name GED, and some were published without a header row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited, recognition
from db.exchange.tables import sheets
from db.exchange.tables.incoming import Column, Dataset, Record, Row, Warn
from db.exchange.tables.ucdp_ged_rows import UCDP, identity, read_row
from db.language import say

#: Number, share of the file read, cells.
_Line = tuple[int, float, Sequence[str]]

KIND = "ucdp-ged"
NAME = "UCDP Georeferenced Event Dataset (GED)"
PUBLISHER = "Uppsala Conflict Data Program"
LICENCE = "CC BY 4.0"
URL = "https://ucdp.uu.se/downloads/"
CITATION = (
    "Sundberg, Ralph, and Erik Melander, 2013, “Introducing the UCDP Georeferenced Event Dataset”, "
    "Journal of Peace Research 50(4), 523-532; Davies, Shawn, Therése Pettersson and Magnus Öberg, "
    "“Organized violence”, Journal of Peace Research (yearly)."
)
REPEATED = say("the row repeats the header")
_SUMMARY = "Research programme at Uppsala University that publishes conflict data."

#: What becomes of the columns that are read; the others are kept in the row only.
_BECOMES: Mapping[str, str] = {
    "id": say("Number of the row"),
    "year": say("Checked against the date"),
    "code_status": say("Tag, unless clear"),
    "type_of_violence": say("Kind of incident"),
    "conflict_new_id": say("Conflict"),
    "conflict_name": say("Conflict"),
    "dyad_new_id": say("Dyad"),
    "dyad_name": say("Dyad, title"),
    "side_a_new_id": say("Side A"),
    "side_a": say("Side A, title"),
    "side_b_new_id": say("Side B, or target"),
    "side_b": say("Side B, or target; title"),
    "gwnoa": say("Side A, code of the state"),
    "gwnob": say("Side B, code of the state"),
    "source_article": say("Cited articles"),
    "source_office": say("Cited article: outlet"),
    "source_date": say("Cited article: date"),
    "source_original": say("Who spoke"),
    "where_prec": say("How exact the place is"),
    "where_coordinates": say("Place, title"),
    "where_description": say("Note on the place, summary"),
    "adm_1": say("Province"),
    "adm_2": say("District"),
    "latitude": say("Place, latitude"),
    "longitude": say("Place, longitude"),
    "country": say("Country"),
    "country_id": say("Country, code"),
    "event_clarity": say("Reported as a summary"),
    "date_prec": say("How exact the date is"),
    "date_start": say("Date"),
    "date_end": say("Date, end"),
    "best": say("Killed, best estimate"),
    "low": say("Killed, at least"),
    "high": say("Killed, at most"),
    "deaths_a": say("Killed of side A"),
    "deaths_b": say("Killed of side B"),
    "deaths_civilians": say("Killed, civilians"),
    "deaths_unknown": say("Killed, not known who"),
}


def open_(path: Path) -> Ged:
    """Open a file. Raises BadInput when it is not UCDP GED or cannot be read."""
    if sheets.is_workbook(path):
        sheet = sheets.open_sheet(path)
        if not recognition.has_header(sheet.columns):
            raise BadInput(recognition.not_ged(path.name, [sheet.columns]))
        return Ged(path, sheet.columns, sheet.doubt, _BookLines(sheet))
    found = delimited.survey(path)
    separator, header = _header(path, found.encoding)
    return Ged(path, header, found.doubt, _TextLines(path, found, separator, bool(header)))


# Values and not functions: a table goes to another process to be read there.
@dataclass(frozen=True, slots=True)
class _TextLines:
    """The lines of a text table below its header."""

    path: Path
    found: delimited.Survey
    separator: str
    has_header: bool

    def __iter__(self) -> Iterator[_Line]:
        for line in delimited.records(self.path, self.found, self.separator):
            if line[0] > 1 or not self.has_header:
                yield line


@dataclass(frozen=True, slots=True)
class _BookLines:
    """The lines of a workbook below its header."""

    sheet: sheets.Sheet

    def __iter__(self) -> Iterator[_Line]:
        for record in self.sheet.records():
            yield record.number, record.share, [str(cell) for cell in record.cells.values()]


def _header(path: Path, encoding: str) -> tuple[str, list[str]]:
    """The separator and the header ([] when the release has none). Raises BadInput."""
    text = delimited.head(path).decode(encoding, "replace")
    separator, first = delimited.first_records(text)
    if first and recognition.has_header(first[0]):
        return separator, first[0]
    if first and recognition.has_shape(first[0]):
        return separator, []
    raise BadInput(recognition.not_ged(path.name, first))


def version_of(name: str) -> str:
    """The release a file name tells: GEDEvent_v24_1.csv and ged241.csv are 24.1; else ""."""
    found = re.search(r"v(\d{2})(?:[._](\d{1,2}))?(?!\d)|ged(\d{2})(\d)(?!\d)", name.lower())
    return ".".join(part for part in found.groups() if part) if found else ""


class Ged:
    """An `incoming.Table`."""

    def __init__(
        self,
        path: Path,
        header: Sequence[str],
        doubt: str,
        lines: Iterable[_Line],
    ) -> None:
        self._lines = lines
        self._names = tuple(name.strip().lower() for name in header or recognition.GED_ORDER)
        version = version_of(path.name)
        self.dataset = Dataset(
            kind=KIND,
            name=NAME,
            version=version,
            publisher=PUBLISHER,
            acronym="UCDP",
            summary=_SUMMARY,
            licence=LICENCE,
            citation=CITATION,
            url=URL,
            redistributable=True,
            year=f"20{version[:2]}" if version else "",
            scheme=UCDP,
        )
        self.columns = tuple(Column(name, _BECOMES.get(name, "")) for name in self._names)
        self.doubt = doubt

    def records(self) -> Iterator[Record]:
        """Every row of the file; blank lines are none."""
        names, count = self._names, len(self._names)
        for number, share, row in self._lines:
            if not row:
                continue
            if len(row) == count:
                cells = dict(zip(names, row, strict=True))
                # Of headers glued in between, releases differ in the order of columns.
                glued = cells["id"].strip().lower() == "id"
                yield Record(number, share, cells, (REPEATED, REPEATED) if glued else None)
            else:
                topic = say("the row has another number of cells than the header")
                yield Record(
                    number,
                    share,
                    {},
                    (
                        say(
                            "{topic}: {count:,} instead of {of:,}",
                            topic=topic,
                            count=len(row),
                            of=count,
                        ),
                        topic,
                    ),
                )

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        """Understand a row; nothing odd stops it."""
        return read_row(cells, warn)

    def identity(self, cells: Mapping[str, object]) -> tuple[str, str]:
        """The number of a row and its hash."""
        return identity(cells)

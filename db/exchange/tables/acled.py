"""ACLED, the Armed Conflict Location & Event Data: what its columns mean for an incident.

Columns are found by name, with the names they had before 2023. ACLED's rules, such as 12 for
"dozens", are told with the claim they bear upon.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from db import when
from db.errors import BadInput
from db.exchange.plans import OrderQuestion
from db.exchange.tables import acled_dates, acled_rows, native_rows, sheets
from db.exchange.tables.acled_rows import KIND
from db.exchange.tables.incoming import Column, Dataset, Record, Row, Warn
from db.language import say

NAME = "Armed Conflict Location & Event Data (ACLED)"
PUBLISHER = "ACLED"
LICENCE = (
    "ACLED terms of use: cite with the day of access; the rows may not be passed on; "
    "commercial use needs a licence"
)
URL = "https://acleddata.com"

_NEEDED = (
    frozenset({"event_id_cnty", "event_id_no_cnty", "data_id"}),
    frozenset({"event_date"}),
    frozenset({"event_type"}),
    frozenset({"actor1"}),
)
#: What becomes of each column, in words ("" kept in the row only).
BECOMES = {
    "event_id_cnty": say("Number of the row"),
    "event_id_no_cnty": say("Number of the row, with iso3"),
    "data_id": say("Number of the row where it has no other"),
    "event_date": say("Date"),
    "year": say("Checked against the date"),
    "time_precision": say("How exact the date is"),
    "disorder_type": say("Tag"),
    "event_type": say("Kind of incident, and a tag"),
    "sub_event_type": say("Kind of incident, and a tag"),
    "actor1": say("Participant; “X and/or Y” is one of two"),
    "assoc_actor_1": say("Participants, associated with actor1"),
    "inter1": say("Kind of actor1"),
    "actor2": say("Participant; civilians can be the target"),
    "assoc_actor_2": say("Participants, associated with actor2"),
    "inter2": say("Kind of actor2"),
    "interaction": "",
    "civilian_targeting": say("Tag; makes civilians the target"),
    "iso": say("Number of the country"),
    "iso3": say("Code of the country"),
    "region": "",  # a part of the world, in which other datasets do not put their countries
    "country": say("Country the place lies in"),
    "admin1": say("Province the place lies in"),
    "admin2": say("District the place lies in"),
    "admin3": say("Area the place lies in"),
    "location": say("Place"),
    "latitude": say("Position of the place"),
    "longitude": say("Position of the place"),
    "geo_precision": say("How exact the place is"),
    "source": say("Sources, cited and not held"),
    "source_scale": say("Tag"),
    "notes": say("Text to quote from"),
    "fatalities": say("Killed, “about”"),
    "tags": say("Tags"),
    "timestamp": say("When ACLED last changed it; in the row only"),
}


def is_acled(records: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first record names the columns of ACLED."""
    return bool(records) and native_rows.has(records[0], _NEEDED)


def open_(path: Path, day_first: bool | None = None) -> Acled:
    """ACLED's table of a CSV or a workbook. `day_first`: how dates in figures are read (None: as
    the dates of the file say). Raises BadInput."""
    sheet = sheets.open_sheet(path)
    if not is_acled([sheet.columns]):
        names = native_rows.named(sheet.columns)
        missing = ", ".join(sorted(min(each) for each in _NEEDED if not each & names.keys()))
        raise BadInput(
            say(
                "“{name}” is not ACLED: it lacks the columns {missing}. Nothing was imported.",
                name=path.name,
                missing=missing,
            )
        )
    dates = (str(each.cells.get("event_date", "")) for each in native_rows.records(sheet))
    return Acled(path, sheet, acled_dates.order_asked(dates), day_first)


@dataclass(frozen=True, slots=True)
class Acled:
    """A table of ACLED. `dates`: what its dates in figures say of day and month (None: there are
    none); `day_first`: as a person chose."""

    path: Path
    sheet: sheets.Sheet
    dates: OrderQuestion | None
    day_first: bool | None = None

    @property
    def dataset(self) -> Dataset:
        """ACLED has no versions; what it asks for is the day on which the data was fetched."""
        fetched = _fetched(self.path)
        accessed = f"Accessed {when.show(fetched)}." if fetched else ""
        return Dataset(
            kind=KIND,
            name=NAME,
            publisher=PUBLISHER,
            summary=(
                "Armed Conflict Location & Event Data, an organisation that collects reports of "
                "political violence and protest."
            ),
            licence=LICENCE,
            citation=f"{NAME}, acleddata.com. {accessed}".strip(),
            url=URL,
            redistributable=False,
            scheme=KIND,
        )

    @property
    def order(self) -> OrderQuestion | None:
        """The question of day and month that the file leaves open; None when there is none."""
        asked = self.dates
        if asked is None or self.day_first is not None or not asked.either:
            return None
        return asked if bool(asked.day_first) == bool(asked.month_first) else None

    @property
    def columns(self) -> Sequence[Column]:
        names = native_rows.named(self.sheet.columns)
        return [Column(name, BECOMES.get(name, "")) for name in names]

    @property
    def doubt(self) -> str:
        told = ""
        if self.order is not None and self.order.day_first:
            told = say(
                "Some dates have the day first and some the month: those that can be read both "
                "ways are left out."
            )
        elif self.order is not None:
            told = say("No date tells whether day or month stands first; they were read day first.")
        return " ".join(part for part in (self.sheet.doubt, told) if part)

    def records(self) -> Iterator[Record]:
        order = acled_dates.decided(self.dates, self.day_first)
        told = {} if order == "day_first" else {acled_dates.READ_AS: order.replace("_", " ")}
        for record in native_rows.records(self.sheet):
            yield replace(record, cells={**record.cells, **told}) if told else record

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        return acled_rows.read(cells, warn)


def _fetched(path: Path) -> str:
    """The day a file was written, which is when it was fetched unless somebody changed it."""
    try:
        stamp = path.stat().st_mtime
        return datetime.fromtimestamp(stamp, UTC).date().isoformat()
    except (OSError, OverflowError, ValueError):
        return ""

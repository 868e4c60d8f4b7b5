"""What becomes of the columns of a table that no format knows: a newsroom's own sheet.

Hides how a mapping is kept and shared: as plain JSON, found again by the names of the columns.
"""

from __future__ import annotations

from dataclasses import dataclass

#: What a column can become: a code, and its words. `ignore`: kept in the row only.
TARGETS: tuple[tuple[str, str], ...] = (
    ("ignore", "Kept in the row only"),
    ("native", "Number or id of the row"),
    ("title", "Title"),
    ("summary", "Summary"),
    ("kind", "Kind of incident"),
    ("date", "Date"),
    ("date_end", "End date"),
    ("year", "Year"),
    ("month", "Month"),
    ("day", "Day"),
    ("time", "Time of day"),
    ("place", "Place"),
    ("district", "District"),
    ("province", "Province"),
    ("country", "Country"),
    ("lat", "Latitude"),
    ("lon", "Longitude"),
    ("actor", "Actor who took part"),
    ("perpetrator", "Alleged perpetrator"),
    ("target", "Target"),
    ("killed", "Killed"),
    ("killed_min", "Killed, at least"),
    ("killed_max", "Killed, at most"),
    ("injured", "Injured"),
    ("injured_min", "Injured, at least"),
    ("injured_max", "Injured, at most"),
    ("source_title", "Source: title"),
    ("source_url", "Source: address"),
    ("source_outlet", "Source: outlet"),
    ("source_date", "Source: date"),
    ("quote", "Text to quote from"),
    ("tag", "Tag"),
    ("group", "Series or campaign"),
)


@dataclass(frozen=True, slots=True)
class Mapped:
    """What becomes of each column, in the order of the file: (column, target). `lists`: columns
    that hold several values, with the separator; `day_first`: how dates in figures are read (None:
    not asked yet); `unknown`: cells that mean nothing is known; `actor_kind`, `incident_kind`: of
    what the table says no kind of; `name`: under which it is kept; `sheet`: of a workbook.
    """

    columns: tuple[tuple[str, str], ...]
    lists: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None
    unknown: tuple[str, ...] = ("", "unknown", "n/a", "na", "none", "null", "-", "?", "not known")
    incident_kind: str = "other"
    actor_kind: str = "unknown"
    name: str = ""
    sheet: str = ""
    dataset_name: str = ""
    licence: str = ""
    redistributable: bool = False

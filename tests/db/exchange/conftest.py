"""A fresh case to import into, and small UCDP GED tables made of invented rows."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.case import Case
from db.exchange.recognition import GED_ORDER

ROW = {
    "id": "1",
    "relid": "XYZ-2014-1-1-1",
    "year": "2014",
    "active_year": "1",
    "code_status": "Clear",
    "type_of_violence": "1",
    "conflict_new_id": "11",
    "conflict_name": "Northland: Government",
    "dyad_new_id": "21",
    "dyad_name": "Government of Northland - Front",
    "side_a_new_id": "31",
    "side_a": "Government of Northland",
    "side_b_new_id": "32",
    "side_b": "Front",
    "number_of_sources": "1",
    "source_article": '"The Gazette,2014-01-06,Two die at the bridge"',
    "source_office": "The Gazette",
    "source_date": "2014-01-06",
    "source_headline": "Two die at the bridge",
    "where_prec": "1",
    "where_coordinates": "Old Bridge village",
    "where_description": "the bridge north of the village",
    "adm_1": "River province",
    "adm_2": "Bridge district",
    "latitude": "10.5",
    "longitude": "20.25",
    "country": "Northland",
    "country_id": "901",
    "region": "Nowhere",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2014-01-05 00:00:00.000",
    "date_end": "2014-01-05 00:00:00.000",
    "deaths_a": "1",
    "deaths_b": "1",
    "deaths_civilians": "0",
    "deaths_unknown": "0",
    "best": "2",
    "high": "3",
    "low": "2",
    "gwnoa": "901",
}

Table = Callable[..., Path]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "test.case", "Imports") as opened:
        yield opened


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Writes a GED table: one row for each set of changed cells."""

    def write(
        *rows: dict[str, str],
        name: str = "GEDEvent_v24_1.csv",
        columns: tuple[str, ...] = GED_ORDER,
        header: bool = True,
        delimiter: str = ",",
        encoding: str = "utf-8",
    ) -> Path:
        path = tmp_path / name
        with path.open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
            if header:
                writer.writerow(columns)
            for changed in rows or ({},):
                cells = ROW | changed
                writer.writerow([cells.get(column.lower(), "") for column in columns])
        return path

    return write

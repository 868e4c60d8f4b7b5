"""Peers' tables of dates, read from the data beside the project."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

Row = dict[str, str]
Table = Callable[[str], list[Row]]


@pytest.fixture
def date_table(shared: Path) -> Table:
    """Gives the rows of one of the tables of dates by its file name."""

    def rows(name: str) -> list[Row]:
        with (shared / "data" / "dates" / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    return rows

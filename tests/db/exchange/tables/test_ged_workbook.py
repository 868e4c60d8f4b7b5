"""UCDP GED as a workbook, as its publisher offers it beside the text."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from db.case import Case
from db.exchange.imports import import_paths
from tests.db.exchange.conftest import Table
from tests.db.exchange.tables.workbooks import write_ods, write_xlsx


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_workbook_holds_what_the_text_holds(
    case: Case, table: Table, tmp_path: Path, kind: str
) -> None:
    text = table({}, {"id": "2", "best": "3"})
    with text.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file)]
    book = tmp_path / f"GEDEvent_v24_1.{kind}"
    if kind == "xlsx":
        write_xlsx(book, {"Read me": [("GED",)], "Events": rows})
    else:
        write_ods(book, rows)
    report = import_paths(case, [book])
    assert (report.as_, report.rows_read, report.refused) == ("ucdp-ged", 2, ())
    assert report.created["incident"] == 2
    again = import_paths(case, [text])
    assert (again.unchanged, dict(again.created)) == (2, {})

"""ACLED's dates: their styles, and the order of day and month that a whole file decides."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from db.exchange.tables import acled, acled_dates
from tests.db.exchange.tables.test_acled import CELLS, TABLE, Told, row

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes an ACLED table: one row for each set of changed cells."""

    def written(*changes: Mapping[str, str], name: str = "acled.csv", comma: str = ",") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [*CELLS, "notes"], delimiter=comma)
            writer.writeheader()
            for number, changed in enumerate(changes, 1):
                writer.writerow({**CELLS, "event_id_cnty": f"XNL{number}", **changed})
        return path

    return written


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2022-12-28", "2022-12-28"),
        ("2022-12-28T00:00:00", "2022-12-28"),
        ("28-Dec-22", "2022-12-28"),
        ("28-December-2022", "2022-12-28"),
        ("Dec 28, 2022", "2022-12-28"),
        ("28/12/2022", "2022-12-28"),
        ("03/04/2022", "2022-04-03"),
        ("28/12/22 0:00", "2022-12-28"),
        ("01-Jan-97", "1997-01-01"),
        ("44923", "2022-12-28"),
    ],
)
def test_styles_of_dates(text: str, edtf: str) -> None:
    assert row(event_date=text, year=edtf[:4]).edtf == edtf


@pytest.mark.parametrize("text", ["", "soon", "31-Feb-22", "99999", "2022", "28 Dezembre 2022"])
def test_what_is_no_date_is_told(text: str) -> None:
    told = Told()
    assert row(told, event_date=text).edtf is None
    assert told.topics == {acled_dates.DATE_ODD}


def test_the_order_of_a_file_is_decided_by_all_its_dates(write: Write) -> None:
    table = acled.open_(write({"event_date": "03/04/2022"}, {"event_date": "04/28/2022"}))
    assert table.dates is not None
    assert (table.dates.day_first, table.dates.month_first, table.dates.either) == (0, 1, 1)
    assert (table.order, table.doubt) == (None, ""), "there is nothing to ask"
    first, second = (table.row(each.cells, Told()) for each in table.records())
    assert (first.edtf, second.edtf) == ("2022-03-04", "2022-04-28")
    # A row that is read again later knows the order without its file.
    again = TABLE.row(json.loads(first.raw), Told())
    assert again == first


def test_a_file_with_both_orders_leaves_doubtful_dates_out(write: Write) -> None:
    path = write(*({"event_date": day} for day in ("03/04/2022", "28/04/2022", "04/29/2022")))
    table, told = acled.open_(path), Told()
    found = [table.row(each.cells, told).edtf for each in table.records()]
    assert found == [None, "2022-04-28", "2022-04-29"]
    assert told.topics == {acled_dates.DATE_TWO_WAYS}
    assert "both ways" in table.doubt
    assert table.order is not None
    assert table.order.examples == ("03/04/2022",)


def test_a_person_decides_the_order(write: Write) -> None:
    path = write({"event_date": "03/04/2022"})
    assert "read day first" in acled.open_(path).doubt
    for day_first, edtf in ((True, "2022-04-03"), (False, "2022-03-04")):
        table = acled.open_(path, day_first)
        assert [table.row(each.cells, Told()).edtf for each in table.records()] == [edtf]
        assert (table.doubt, table.order) == ("", None)

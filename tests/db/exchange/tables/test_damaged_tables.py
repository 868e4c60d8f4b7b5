"""Tables with anything in any cell: every row comes in or is refused with a reason."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.exchange import import_paths, openers
from db.exchange.plans import Plan
from db.exchange.recognition import Kind
from db.exchange.tables import acled
from db.exchange.tables.gtd_columns import BECOMES as GTD_COLUMNS
from tests.db.exchange.tables import test_acled, test_gtd

ODD = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["-9", "NA", "1E+11", "X and/or Y", "(2016-)", "a; b;; a", "1/1/1999", "April 3-4, 1972"]
    ),
    st.sampled_from(['"', "\n", "\r", "\0", "\u202e", "=1+1", "999", "-99.0", "Unknown", "1", "0"]),
)
_SETS: dict[Kind, tuple[Mapping[str, str], Sequence[str], str]] = {
    "acled": (test_acled.CELLS, sorted(acled.BECOMES), "event_id_cnty"),
    "gtd": (test_gtd.CELLS, sorted(GTD_COLUMNS), "eventid"),
}


def write(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize("kind", ["acled", "gtd"])
@settings(max_examples=8)
@given(data=st.data())
def test_every_row_comes_in_or_says_why_not(kind: Kind, data: st.DataObject) -> None:
    cells, columns, key = _SETS[kind]
    odd = st.dictionaries(st.sampled_from(columns), ODD, max_size=25)
    rows = [{**cells, **damage} for damage in data.draw(st.lists(odd, min_size=1, max_size=6))]
    for number, row in enumerate(rows):
        if number % 2:
            row[key] = f"1999050600{number:02}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        write(path, columns, rows)
        with Case.create(Path(folder) / "test.case", "Damage") as case:
            first = import_paths(case, [path], kind=kind)
            if first.rows_read:
                taken = first.created.get("incident", 0)
                assert taken + len(first.refused) == first.rows_read
                kept = case.main_reader.value("SELECT count(*) FROM dataset_record")
                assert kept == taken
            assert all(remark.reason and remark.topic for remark in first.refused)
            again = import_paths(case, [path], kind=kind)
            assert (again.changed, again.created.get("incident", 0)) == (0, 0)
        table = openers.open_table(path, kind, Plan())
        assert table is not None
        for record in table.records():
            if record.refusal is None:
                made = table.row(record.cells, lambda reason, topic: None)
                assert made.title and made.raw

"""A table of one's own that may not be passed on is not even named in what goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_paths
from db.export import export

ROWS = "Date,Place,Killed,Source\n2022-04-18,Termez,3,Radio Liberty\n2022-05-07,Panj,0,Asia-Plus\n"


@pytest.mark.parametrize("kind", ["csv", "csl-json", "markdown", "html", "ftm", "stix"])
def test_its_name_stays_with_its_rows(kind: str, tmp_path: Path, case: Case) -> None:
    table = tmp_path / "informants of Anna.csv"
    table.write_text(ROWS, "utf-8")
    assert import_paths(case, [table], "csv").created["incident"] == 2
    out = tmp_path / "out"
    done = export(case.main_reader, out, kind)
    files = list(out.iterdir()) if out.is_dir() else [out]
    for file in files:
        assert b"informants" not in file.read_bytes(), file.name
    if kind != "csl-json":
        assert any(each.table == "incident" for each in done.withheld)

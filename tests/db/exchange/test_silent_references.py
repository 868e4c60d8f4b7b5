"""Another list of the same work that says less of it takes nothing away."""

from __future__ import annotations

from pathlib import Path

from db.case import Case
from db.exchange import import_paths

HEAD = "TY  - JOUR\nID  - 1\nAU  - Shannon, Claude\nTI  - A Theory\n"
FULL = f"{HEAD}UR  - http://example.org/a\nER  - \n"
LESS = f"{HEAD}PB  - Bell\nER  - \n"


def test_a_field_the_second_list_lacks_stays(case: Case, tmp_path: Path) -> None:
    for name, text in (("a.ris", FULL), ("b.ris", LESS)):
        (tmp_path / name).write_text(text, "utf-8")
        import_paths(case, [tmp_path / name])
    assert case.main_reader.rows(
        "SELECT \"URL\", publisher FROM source WHERE title = 'A Theory'"
    ) == [("http://example.org/a", "Bell")]

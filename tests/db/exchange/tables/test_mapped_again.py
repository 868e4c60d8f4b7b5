"""A newsroom's sheet that comes again, edited or with other meanings for its columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db.case import Case
from db.exchange import import_paths, previews
from db.exchange.plans import Plan
from db.exchange.tables.mapping import Mapped
from db.records import incidents

SHEET = (
    "no,what,when,where,dead\n"
    "1,Bridge attacked,2024-03-01,Old Bridge,3\n"
    "2,Market shelled,2024-03-02,New Market,\n"
)
MAPPED = Mapped(
    (
        ("no", "native"),
        ("what", "title"),
        ("when", "date"),
        ("where", "place"),
        ("dead", "ignore"),
    ),
    dataset_name="Our sheet",
)
WITH_DEAD = replace(MAPPED, columns=(*MAPPED.columns[:-1], ("dead", "killed")))


def sheet(folder: Path, text: str = SHEET) -> Path:
    path = folder / "ours.csv"
    path.write_text(text, encoding="utf-8")
    return path


def figures(case: Case) -> list[tuple[int]]:
    return case.main_reader.rows("SELECT point FROM figure WHERE deleted = 0")


def test_an_edited_sheet_is_followed_row_by_row(case: Case, tmp_path: Path) -> None:
    import_paths(case, [sheet(tmp_path)], plan=Plan(mapped=WITH_DEAD))
    head = case.log_head()
    again = import_paths(case, [sheet(tmp_path)], plan=Plan(mapped=WITH_DEAD))
    assert (again.unchanged, case.log_head()) == (2, head)
    edited = SHEET.replace("Market shelled", "Market hit").replace("Bridge,3", "Bridge,4")
    report = import_paths(case, [sheet(tmp_path, edited)], plan=Plan(mapped=WITH_DEAD))
    assert (report.changed, report.unchanged) == (2, 0)
    titles = case.main_reader.rows("SELECT title FROM incident ORDER BY id")
    assert titles == [("Bridge attacked",), ("Market hit",)]
    standing = case.main_reader.rows(
        "SELECT f.point FROM figure f JOIN claim c ON c.id = f.claim WHERE c.rank = 'normal'"
    )
    assert standing == [(4,)]


def test_a_column_that_was_given_a_meaning_later_is_brought_in(case: Case, tmp_path: Path) -> None:
    import_paths(case, [sheet(tmp_path)], plan=Plan(mapped=MAPPED))
    assert figures(case) == []
    first = case.main_reader.value("SELECT min(id) FROM incident")
    with case.step("Edit") as step:
        incidents.change(step, first, title="Mine")
    found = previews.preview(case.main_reader, sheet(tmp_path), plan=Plan(mapped=WITH_DEAD))
    assert found.comparison is not None
    assert [(each.native, each.fields[0].field) for each in found.comparison.changed] == [
        ("1", "Figures")
    ]
    report = import_paths(case, [sheet(tmp_path)], plan=Plan(mapped=WITH_DEAD))
    assert (report.changed, report.unchanged) == (1, 1)
    assert figures(case) == [(3,)]
    assert case.main_reader.value("SELECT title FROM incident WHERE id = ?", first) == "Mine"
    assert case.main_reader.value("SELECT count(*) FROM dataset_record") == 2
    again = import_paths(case, [sheet(tmp_path)], plan=Plan(mapped=WITH_DEAD))
    assert (again.changed, again.created) == (0, {})

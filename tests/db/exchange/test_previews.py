"""What a preview tells is what the import then does: counts, refusals, doubts, what changed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Cancelled, import_paths, previews, remarks_table
from db.exchange.plans import Plan
from db.exchange.report import Remark
from tests.db.exchange.conftest import Table

SAMPLES = Path(__file__).parents[2] / "samples" / "tables"
#: Tables that are told of an import; what only ties records together is not counted.
TOLD = ("incident", "actor", "place", "source", "snapshot", "claim", "figure", "dataset_record")
FILES = (
    *("incidents/ucdp_ged_v23_sample_a.csv", "incidents/timelinejs_my-own-timeline.csv"),
    *("incidents/timelinejs_example.json", "incidents/usgs_earthquakes_week_2018.csv"),
    *("actors/ucdp_actors_v22_asia_mideast.csv", "actors/misp_threat_actors_a.json"),
    *("actors/ofac_sdn_sdgt_entities_a.csv", "sources/ris/rispy_example_full.ris"),
    *("sources/bibtex/pybtex_xampl.bib", "sources/bibtex/citationjs_biblatex-csl.json"),
)


def compare(case: Case, path: Path) -> None:
    """A preview beside the import of the same file."""
    shown = previews.preview(case.main_reader, path)
    report = import_paths(case, [path])
    assert report.as_ == shown.kind
    assert shown.rows == report.rows_read
    made = {table: count for table, count in report.created.items() if table in TOLD}
    assert {table: count for table, count in shown.made.items() if table in TOLD} == made
    assert [each.row for each in shown.refused] == [each.row for each in report.refused]
    assert shown.first
    assert len(shown.first) <= previews.FIRST
    assert all(len(row) == len(shown.columns) for row in shown.first)


@pytest.mark.parametrize("name", FILES)
def test_a_preview_counts_what_the_import_makes(case: Case, shared: Path, name: str) -> None:
    compare(case, shared / "data" / name)


@pytest.mark.parametrize("name", ["acled_export.csv", "gtd.csv"])
def test_a_preview_of_a_sample_counts_what_the_import_makes(case: Case, name: str) -> None:
    compare(case, SAMPLES / name)


def test_a_second_file_finds_the_actors_of_the_first(case: Case, shared: Path) -> None:
    compare(case, shared / "data/actors/ucdp_actors_v22_asia_mideast.csv")
    compare(case, shared / "data/incidents/ucdp_ged_v23_sample_a.csv")
    compare(case, shared / "data/actors/ofac_sdn_sdgt_entities_a.csv")


def test_a_preview_writes_nothing(case: Case, table: Table) -> None:
    head = case.log_head()
    shown = previews.preview(case.main_reader, table({}, {"id": "2"}))
    assert shown.made["incident"] == 2
    assert case.log_head() == head
    assert case.main_reader.value("SELECT count(*) FROM incident") == 0


def test_the_head_is_there_without_counting(case: Case, table: Table) -> None:
    shown = previews.look(case.main_reader, table(*({"id": str(n)} for n in range(1, 90))))
    assert (shown.rows, len(shown.first), shown.made) == (0, previews.FIRST, {})
    assert shown.dataset is not None
    assert shown.dataset.redistributable
    first = shown.read[0]
    assert first is not None
    assert (first.edtf, shown.numbers[0]) == ("2014-01-05", 2)
    becomes = {column.name: column.becomes for column in shown.columns}
    assert becomes["best"]
    assert not becomes["priogrid_gid"]


def test_refused_and_doubtful_rows_are_told_beforehand(case: Case, table: Table) -> None:
    path = table({}, {}, {"id": "2", "best": "9", "high": "3"}, {"id": ""})
    shown = previews.preview(case.main_reader, path)
    assert [(each.row, "earlier row" in each.reason) for each in shown.refused] == [
        (3, True),
        (5, False),
    ]
    assert any(each.row == 4 for each in shown.warnings)


def test_counting_can_be_stopped(case: Case, table: Table) -> None:
    path = table(*({"id": str(n)} for n in range(1, 1_200)))
    told: list[float] = []
    with pytest.raises(Cancelled):
        previews.preview(
            case.main_reader,
            path,
            progress=lambda share, words: told.append(share),
            cancelled=lambda: len(told) > 1,
        )
    assert told


def test_a_dataset_that_comes_again_is_compared(case: Case, table: Table) -> None:
    span = {"id": "9", "date_start": "2014-02-01", "date_end": "2014-02-01"}
    import_paths(case, [table({}, {"id": "2"}, {"id": "3"}, span)])
    with case.step("Edit") as step:
        (number,) = step.reader.row(
            "SELECT incident FROM dataset_record WHERE native_id = '2'"
        ) or (0,)
        step.update("incident", number, title="At the old bridge")
    newer = table(
        {},
        {"id": "2", "where_coordinates": "New Bridge village"},
        {"id": "4"},
        span,
        name="GEDEvent_v25_1.csv",
    )
    shown = previews.preview(case.main_reader, newer)
    assert shown.comparison is not None
    (changed,) = shown.comparison.changed
    assert (changed.native, changed.edited) == ("2", True)
    title = next(field for field in changed.fields if field.field == "Title")
    assert title.mine == "At the old bridge"
    assert [row.native for row in shown.comparison.gone] == ["3"]
    assert (shown.comparison.new, shown.made["incident"]) == (1, 1)


def test_near_names_are_proposed_and_never_taken(case: Case, table: Table) -> None:
    from db.records import names

    with case.step("Actor") as step:
        actor = step.insert("actor", kind="armed_group")
        names.add(step, "actor", actor, "Islamic State Khorasan Province", kind="primary")
    path = table({"side_b": "ISKP", "side_b_new_id": "77"})
    shown = previews.preview(case.main_reader, path)
    assert [(each.name, each.actor) for each in shown.near] == [("ISKP", actor)]
    count = shown.made["actor"]
    same = previews.preview(case.main_reader, path, plan=Plan(actors={"ISKP": actor}))
    assert (same.made["actor"], same.near) == (count - 1, ())
    assert import_paths(case, [path], plan=Plan(actors={"ISKP": actor})).created["actor"] == (
        count - 1
    )


def sheet(folder: Path, *rows: tuple[str, ...], name: str = "sheet.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_the_order_of_day_and_month_is_asked_with_evidence(case: Case, tmp_path: Path) -> None:
    rows = [(f"0{n}/0{n + 1}/2021", "Kabul", f"Bombing {n}") for n in range(1, 8)]
    path = sheet(tmp_path, ("Date", "Place", "Event"), *rows)
    asked = previews.preview(case.main_reader, path)
    assert asked.order is not None
    assert (asked.order.day_first, asked.order.month_first, asked.order.either) == (0, 0, 7)
    for day_first, day in ((True, "2021-02-01"), (False, "2021-01-02")):
        shown = previews.look(case.main_reader, path, plan=Plan(day_first=day_first))
        assert shown.read[0] is not None
        assert shown.read[0].edtf == day


def test_a_table_nobody_understands_is_shown_all_the_same(case: Case, tmp_path: Path) -> None:
    path = sheet(tmp_path, ("aaa", "bbb"), ("x", "y"), ("z", ""))
    shown = previews.preview(case.main_reader, path)
    assert shown.mapped is not None
    assert (shown.rows, shown.made, shown.first) == (2, {}, (("x", "y"), ("z", "")))


def test_an_article_is_not_to_be_seen(case: Case) -> None:
    assert not previews.can_be_seen("text")
    assert all(previews.can_be_seen(kind) for kind in ("csv", "ris", "misp", "gtd"))


def test_no_cell_of_a_report_is_worked_out(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    odd = Remark(7, "=HYPERLINK(A1)", "+topic", "@file")
    remarks_table.write(path, [odd], [Remark(0, "\tx", "-", "plain.csv")])
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file))
    assert found == [
        list(remarks_table.COLUMNS),
        ["'@file", "7", "refused", "'+topic", "'=HYPERLINK(A1)"],
        ["plain.csv", "", "to look at", "'-", "'\tx"],
    ]


def test_rows_written_otherwise_are_held_too(case: Case, shared: Path, tmp_path: Path) -> None:
    source = shared / "data/incidents/ucdp_ged_v23_sample_a.csv"
    import_paths(case, [source])
    again = tmp_path / source.name
    again.write_bytes(source.read_bytes().replace(b" 00:00:00.000", b""))
    found = previews.preview(case.main_reader, again)
    assert found.comparison is not None
    assert (found.held, found.comparison.same, found.comparison.changed) == (463, 463, ())

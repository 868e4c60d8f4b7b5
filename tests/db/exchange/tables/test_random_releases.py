"""Random edits by a person and a random new release: no edit is lost, all else follows."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.case import Case
from db.exchange import import_paths
from db.records import actors, incidents, quotes, tags
from db.step import Step
from db.when import When
from tests.db.exchange.tables.case_view import view
from tests.db.exchange.tables.conftest import Land

SAMPLES = Path(__file__).resolve().parents[3] / "samples/tables"

# What a release may say of a row, and what a person may do to its incident.

_WORDS = st.sampled_from(["", "One", "Two", "Three"])
_CELLS = st.fixed_dictionaries(
    {
        "title": st.sampled_from(["One", "Two", "Three"]),
        "kind": st.sampled_from(["bombing", "shelling", "clash"]),
        "summary": _WORDS,
        "date": st.sampled_from(["", "2024-03-01", "2024-03", "[2024-03-01..2024-03-05]"]),
        "place": _WORDS,
        "note": st.sampled_from(["", "north", "south"]),
        "parties": st.sampled_from(["", "Army", "Front", "Army=side_a;Front", "Front=side_a;Army"]),
        "killed": st.sampled_from(["", "0", "1", "2"]),
        "cited": st.sampled_from(["", "Gazette=A", "Gazette=A;Post=B", "Post=B", "Post=C"]),
        "groups": st.sampled_from(["", "Spring", "Spring;Summer"]),
        "tags": st.sampled_from(["", "a", "a;b", "c"]),
        "text": st.sampled_from(["", "We.", "They said: we."]),
        "timestamp": st.sampled_from(["1", "2"]),
    }
)
_EDITED = st.lists(
    st.sampled_from(["title", "kind", "summary", "date", "place", "parties", "tags", "groups"]),
    unique=True,
    max_size=4,
)
_LINKS = {"place": "incident_place", "parties": "incident_actor", "groups": "incident_group_member"}


def _edit(step: Step, incident: int, field: str) -> None:
    """A person changes one field to what no file says."""
    if field == "date":
        incidents.set_when(step, incident, When("2023-07"))
    elif field in ("title", "summary"):
        step.update("incident", incident, {field: "Mine"})
    elif field == "kind":
        step.update("incident", incident, kind="protest")
    elif field == "tags":
        step.delete_where("tagging", "owner = ?", incident)
        tags.add(step, tags.create(step, "Mine"), "incident", incident)
    else:
        step.delete_where(_LINKS[field], "incident = ?", incident)
        if field == "parties":
            incidents.add_actor(step, incident, actors.create(step, "Mine"), "witness")


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(first=st.lists(_CELLS, min_size=1, max_size=3), again=st.data())
def test_no_edit_is_lost_and_all_else_is_as_freshly_imported(
    tmp_path_factory: pytest.TempPathFactory, first: list[dict[str, str]], again: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("release")
    file = folder / "incidents.csv"
    file.write_text("any", encoding="utf-8")
    old = [{"id": str(number), **cells} for number, cells in enumerate(first)]
    new = [{**row, **again.draw(_CELLS, "release")} for row in old]
    edits = {row["id"]: again.draw(_EDITED, "edits") for row in old}
    with (
        Case.create(folder / "mine.case", "Mine") as case,
        Case.create(folder / "fresh.case", "Fresh") as fresh,
    ):
        land = Land(case, file)
        land([*old])
        ids: dict[str, int] = dict(
            case.main_reader.rows("SELECT native_id, incident FROM dataset_record")
        )
        for native, fields in edits.items():
            for field in fields:
                with case.step("Edit") as step:
                    _edit(step, ids[native], field)
        mine = view(case)
        land([*new], version="2")
        Land(fresh, file)([*new])
        merged, wanted = view(case), view(fresh)
        for native, found in merged.items():
            _check(found, mine[native], wanted[native], edits[native], first[int(native)])


def _check(
    found: dict[str, Any],
    mine: dict[str, Any],
    wanted: dict[str, Any],
    edited: list[str],
    old: dict[str, str],
) -> None:
    for field, value in found.items():
        if field not in edited:
            assert value == wanted[field], field
        elif field in ("title", "kind", "summary", "date"):
            assert value == mine[field], field
        else:
            # What they added stays; what they took off does not come back, unless it is news.
            assert set(mine[field]) <= set(value), field
            news = set(value) - set(mine[field])
            assert news <= set(wanted[field]), field
            assert not news & _said(field, old), field


def _said(field: str, old: dict[str, str]) -> set[Any]:
    """What the former release said of a field that a person emptied."""
    if field in ("tags", "groups"):
        return {(each,) for each in old[field].split(";") if each}
    return set()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("name", "encoding", "native"),
    [("acled_export.csv", "utf-8-sig", "event_id_cnty"), ("gtd.csv", "cp1252", "eventid")],
)
def test_a_release_of_a_published_dataset_is_followed_as_if_it_were_the_first(
    tmp_path: Path, name: str, encoding: str, native: str, seed: int
) -> None:
    """Cells of its rows change places; nobody edited anything, so all of it follows."""
    with (SAMPLES / name).open(encoding=encoding, newline="") as file:
        header, *rows = [row for row in csv.reader(file) if row]
    rows = [row for row in rows if len(row) == len(header)]
    change = random.Random(seed)
    mixed = [list(row) for row in rows]
    for row in mixed:
        for column in change.sample(range(len(header)), 3):
            if header[column] != native:
                row[column] = change.choice(rows)[column]
    first, again = (tmp_path / f"{which}_{name}" for which in ("first", "again"))
    for path, body in ((first, rows), (again, mixed)):
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *body])
    with (
        Case.create(tmp_path / "mine.case", "Mine") as case,
        Case.create(tmp_path / "fresh.case", "Fresh") as fresh,
    ):
        import_paths(case, [first])
        report = import_paths(case, [again])
        import_paths(fresh, [again])
        assert report.changed
        assert view(case) == view(fresh)
        assert quotes.broken(case.main_reader) == ()

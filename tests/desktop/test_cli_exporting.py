"""`casebinder export`: its choices, its JSON, its exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db import asking
from db.case import Case
from db.export.formats import FORMATS
from db.records import saved_views
from db.terms import MARKINGS
from desktop.cli import exporting
from tests.desktop.test_cli import Run, run
from tests.small_case import SmallCase

__all__ = ["run"]


def test_the_written_out_choices_are_those_of_the_library() -> None:
    assert set(exporting.EXPORT_KINDS) == {form.kind for form in FORMATS}
    assert [*exporting.MARKING_CHOICES] == [term.code for term in MARKINGS if term.code]


def test_what_it_did_as_json(run: Run, small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    said = run("export", small.path, out, "--as", "csv", "--json")
    assert said.status == 0
    told = said.json
    assert told.keys() == {
        *("kind", "files", "counts", "withheld", "losses", "sha256", "bytes", "seconds"),
    }
    assert told["kind"] == "csv"
    assert sorted(told["files"]) == sorted(each.name for each in out.iterdir())
    assert told["counts"]["incident"] == 5
    assert told["withheld"] == [
        {
            "rule": "texts whose licence does not allow passing them on",
            "table": "snapshot",
            "count": 3,
        }
    ]
    assert len(told["sha256"]) == 64
    assert "\nid," not in said.err


def test_the_format_follows_from_the_ending(run: Run, small: SmallCase, tmp_path: Path) -> None:
    said = run("export", small.path, tmp_path / "list.bib")
    assert said.status == 0
    assert "3 sources" in said.out
    assert "What this format does not hold" in said.err
    assert (tmp_path / "list.bib").read_text("utf-8").startswith("@article{")
    assert run("export", small.path, tmp_path / "list").status == 2
    assert run("export", small.path, tmp_path / "list.json").status == 2
    assert run("export", small.path, tmp_path / "x", "--as", "doc").status == 2


def test_only_a_part(run: Run, small: SmallCase, tmp_path: Path) -> None:
    with Case.open(small.path) as case, case.step("Save a view") as step:
        held = {"filters": asking.write(asking.All((asking.OfKind(("bombing",)),)))}
        saved_views.create(step, "Bombings", held)
    out = tmp_path / "map.geojson"
    told = run("export", small.path, out, "--view", "bombings", "--json").json
    assert told["counts"]["incident"] == 1
    found = json.loads(out.read_text("utf-8"))
    assert found["casebinder"]["scope"] == "Bombing"
    assert run("export", small.path, out, "--view", "Nothing").status == 3
    told = run("export", small.path, tmp_path / "a.md", "--from", "2022-01-01", "--json").json
    assert told["counts"]["incident"] == 2


def test_private_rows_stay_unless_asked_for(run: Run, small: SmallCase, tmp_path: Path) -> None:
    with Case.open(small.path) as case, case.step("Hide") as step:
        step.update("incident", small.termez, private=1)
        step.update("incident", small.airport, marking="TLP:AMBER")
    said = run("export", small.path, tmp_path / "a.md")
    assert "1 incident: private, or belonging to something private" in said.err
    assert "Rockets at Termez\n\nRocket" not in (tmp_path / "a.md").read_text("utf-8")
    words = ("export", small.path, tmp_path / "b.md", "--private", "--marking", "TLP:GREEN")
    told = run(*words, "--json").json
    assert told["counts"]["incident"] == 4
    assert told["withheld"][0]["rule"].startswith("marked more strictly than TLP:GREEN")


@pytest.mark.parametrize("name", ["a.md", "small.case"])
def test_nothing_is_written_over(run: Run, small: SmallCase, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    if name == "a.md":
        out.write_text("mine")
    before = out.read_bytes()
    said = run("export", small.path, out, "--as", "markdown")
    assert said.status == 3
    assert "Choose another name" in said.err
    assert out.read_bytes() == before
    status = run("export", small.path, out, "--as", "markdown", "--replace").status
    assert status == (0 if name == "a.md" else 3)

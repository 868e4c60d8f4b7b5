"""The map on paper: three kinds of file, the same bytes twice, everything on it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage

from db import demo
from db.errors import BadInput
from desktop.cli import mapping
from desktop.cli.program import program
from desktop.map import sheets
from desktop.map.material import Scope
from desktop.window.printed_map import Chosen, publish


@pytest.fixture(scope="module")
def case_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    demo.build(path)
    return path


def printed(case: Path, out: Path, chosen: Chosen | None = None) -> bytes:
    publish(case, out, chosen or Chosen(), 1.0, lambda share, doing: None)
    return out.read_bytes()


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_the_same_view_makes_the_same_file(case_file: Path, tmp_path: Path, kind: str) -> None:
    one = printed(case_file, tmp_path / f"one.{kind}")
    other = printed(case_file, tmp_path / f"other.{kind}")
    assert one == other
    assert one.startswith({"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}[kind])


def test_a_drawing_has_title_scale_names_and_source(case_file: Path, tmp_path: Path) -> None:
    text = printed(case_file, tmp_path / "map.svg").decode()
    for words in ("Islamic State", "Natural Earth", "GeoNames", " km", "Kabul", "confirmed"):
        assert words in text
    assert "<image" not in text  # shapes and letters alone


def test_without_a_legend_the_map_is_higher(case_file: Path, tmp_path: Path) -> None:
    text = printed(case_file, tmp_path / "map.svg", Chosen(legend=False)).decode()
    assert "how exactly is not said" not in text


def test_a_picture_is_as_large_as_asked(case_file: Path, tmp_path: Path) -> None:
    printed(case_file, tmp_path / "map.png", Chosen(landscape=False))
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (794, 1123)


def test_the_command_tells_what_it_did(case_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "kabul.svg"
    words = ["map", str(case_file), "--out", str(out), "--at", "34.53,69.17", "--across", "60"]
    done = CliRunner().invoke(program, [*words, "--json"])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["incidents"] >= 5
    assert "10 km" in out.read_text("utf-8") or "5 km" in out.read_text("utf-8")


@pytest.mark.parametrize("wrong", ["34.5", "a,b", "95,0"])
def test_coordinates_that_are_none(case_file: Path, tmp_path: Path, wrong: str) -> None:
    words = ["map", str(case_file), "--out", str(tmp_path / "x.pdf"), "--at", wrong]
    assert CliRunner().invoke(program, words).exit_code != 0


def test_another_ending_is_refused(case_file: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"\.pdf, \.svg or \.png"):
        publish(case_file, tmp_path / "map.docx", Chosen(), 1.0, lambda share, doing: None)


def test_the_command_knows_the_papers_and_colours() -> None:
    assert tuple(sheets.PAPERS) == mapping.PAPERS
    assert Scope().colouring in mapping.COLOURS

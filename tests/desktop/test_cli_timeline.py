"""The command that prints the timeline."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from db.case import Case
from db.columns import AXES
from desktop.cli import printing
from desktop.timeline.drawing.colours import Colouring
from desktop.timeline.printing.paper import PAPERS
from tests.desktop.test_cli_making import answered, command
from tests.small_case import SmallCase


def test_the_choices_are_those_of_the_view() -> None:
    assert printing.PAPERS == PAPERS
    assert tuple(AXES) == printing.LANES
    assert get_args(Colouring) == printing.COLOURS


def test_the_timeline_is_printed(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    answer = answered("timeline", small.path, out, "--paper", "a3", "--lanes", "kind")
    assert out.read_bytes().startswith(b"%PDF-")
    assert answer["file"] == str(out)
    assert answer["files"] == [str(out)]
    assert (answer["pages"], answer["across"], answer["down"]) == (1, 1, 1)
    assert answer["bytes"] == out.stat().st_size
    assert answer["incidents"] == [4, 4]
    assert answer["unlabelled"] == answer["folded"] == answer["lanes_left_out"] == 0
    with Case.open(small.path, read_only=True) as case:
        assert answer["fingerprint"] == case.log_head()


def test_a_part_over_several_sheets(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "part.svg"
    dated = ("--from", "2021", "--to", "2022", "--across", "2", "--colour", "standing")
    answer = answered("timeline", small.path, out, *dated)
    assert answer["files"] == [str(tmp_path / f"part-{n}.svg") for n in (1, 2)]
    # Two days, and a war of which nobody knows whether it went on.
    assert answer["incidents"] == [2, 3]


def test_what_cannot_be_printed_is_said_in_a_sentence(small: SmallCase, tmp_path: Path) -> None:
    done = command("timeline", small.path, tmp_path / "all.jpg")
    assert done.returncode == 3
    assert "does not end in .pdf, .svg or .png" in done.stderr
    empty = tmp_path / "empty.case"
    Case.create(empty, "Empty").close()
    done = command("timeline", empty, tmp_path / "none.pdf")
    assert done.returncode == 3
    assert "no incident with a date" in done.stderr
    assert "Traceback" not in done.stderr
    done = command("timeline", small.path, tmp_path / "none.pdf", "--to", "1850")
    assert done.returncode == 3
    assert "No incident lies in this time" in done.stderr
    assert not (tmp_path / "none.pdf").exists()
    assert command("timeline", small.path, tmp_path / "a.pdf", "--paper", "b5").returncode == 2

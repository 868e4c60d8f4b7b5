"""The network on paper: title, span, legend; the same bytes each time; the command."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from db.case import Case
from desktop.cli import networks, printing
from desktop.network import ties
from desktop.network.sheets import PAPERS
from tests.desktop.test_cli_making import answered, command
from tests.small_case import SmallCase


def test_the_choices_are_those_of_the_room() -> None:
    assert networks.TIES == ties.KINDS
    assert tuple(PAPERS) == tuple(printing.PAPERS)


@pytest.mark.parametrize("form", ["pdf", "svg", "png"])
def test_the_same_case_makes_the_same_bytes(small: SmallCase, tmp_path: Path, form: str) -> None:
    first, second = tmp_path / f"a.{form}", tmp_path / f"b.{form}"
    answer = answered("network", small.path, "--out", first)
    answered("network", small.path, "--out", second)
    assert first.read_bytes() == second.read_bytes()
    assert answer["bytes"] == first.stat().st_size
    with Case.open(small.path, read_only=True) as case:
        assert answer["fingerprint"] == case.log_head()


def test_an_svg_holds_names_span_and_legend(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "part.svg"
    answer = answered(
        "network", small.path, "--out", out, "--from", "2021", "--to", "2022", "--paper", "a3",
        "--portrait", "--around", "IS-Khorasan",
    )  # fmt: skip
    root = ElementTree.parse(out).getroot()
    words = "".join(root.itertext())
    assert "IS-Khorasan" in words and "2021 – 2022" in words and "1 step around" in words
    assert "In the same incidents" in words or "Denies" in words
    width, height = (float(root.attrib[each].removesuffix("pt")) for each in ("width", "height"))
    assert height > width
    assert int(str(answer["actors"])) >= 2


def test_what_cannot_be_printed_is_said_in_a_sentence(small: SmallCase, tmp_path: Path) -> None:
    done = command("network", small.path, "--out", tmp_path / "all.jpg")
    assert done.returncode == 3
    assert "does not end in .pdf, .svg or .png" in done.stderr
    done = command("network", small.path, "--out", tmp_path / "a.svg", "--around", "Nobody")
    assert done.returncode == 3
    assert "no actor called “Nobody”" in done.stderr
    assert not list(tmp_path.glob("a.*"))

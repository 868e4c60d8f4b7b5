"""The command `merge`: what it tells, what it keeps, and that a dry run keeps nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.case import Case
from db.records import incidents
from desktop.cli import main
from tests.small_case import SmallCase, build


@pytest.fixture
def parted(small: SmallCase, tmp_path: Path) -> Iterator[tuple[SmallCase, Path]]:
    """Two copies of a case: both renamed an incident and only the other made one."""
    other = tmp_path / "other.case"
    shutil.copyfile(small.path, other)
    with Case.open(small.path, analyst="Anna") as mine, mine.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets over Termez")
    with Case.open(other, analyst="Boris") as theirs:
        with theirs.step("Rename") as step:
            incidents.change(step, small.termez, title="Rockets from Afghanistan")
        with theirs.step("Make") as step:
            incidents.create(step, title="A meeting in Tashkent", when=None)
    yield small, other


def _run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    out, _ = capfd.readouterr()
    status = ended.value.code
    assert isinstance(status, int)
    return status, out


def _titles(path: Path) -> set[str]:
    with Case.open(path, read_only=True) as case:
        return {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}


def test_a_conflict_is_told_with_both_values(
    parted: tuple[SmallCase, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other = parted
    status, out = _run(capfd, "merge", small.path, other, "--json")
    told = json.loads(out)
    assert status == 1
    assert told["added"]["incident"] == told["updated"]["incident"] == 1
    (conflict,) = told["conflicts"]
    assert (conflict["table"], conflict["id"]) == ("incident", str(small.termez))
    assert conflict["base"] == "Rockets at Termez"
    assert conflict["mine"] == "Rockets over Termez"
    assert conflict["theirs"] == "Rockets from Afghanistan"
    assert conflict["told"]["theirs"]["by"] == "Boris"
    assert "A meeting in Tashkent" in _titles(small.path)


def test_a_dry_run_tells_the_same_and_keeps_nothing(
    parted: tuple[SmallCase, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other = parted
    before = _titles(small.path)
    status, out = _run(capfd, "merge", small.path, other, "--dry-run")
    assert status == 1
    assert "Rockets from Afghanistan (Boris) <- stands" in out
    assert _titles(small.path) == before


def test_one_side_can_be_let_stand_and_travels_back(
    parted: tuple[SmallCase, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other = parted
    assert _run(capfd, "merge", small.path, other, "--decide", "mine")[0] == 0
    status, out = _run(capfd, "merge", other, small.path)
    assert status == 0, out
    assert _titles(small.path) == _titles(other)
    assert "Rockets over Termez" in _titles(other)
    assert _run(capfd, "merge", small.path, other)[1].endswith("that this case lacks.\n")


def test_a_copy_of_another_case_is_refused(
    small: SmallCase, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    stranger = build(tmp_path / "stranger.case")
    with pytest.raises(SystemExit) as ended:
        main(["merge", str(small.path), str(stranger.path)])
    assert ended.value.code == 3
    assert "is no copy of this case" in capfd.readouterr().err

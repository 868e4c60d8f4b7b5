"""The command `compare`: what it tells, and adopting single records by their id."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import when
from db.case import Case
from db.records import incidents
from desktop.cli import main
from tests.small_case import SmallCase


@pytest.fixture
def parted(small: SmallCase, tmp_path: Path) -> Iterator[tuple[SmallCase, Path, int]]:
    """Two copies of a case; the other renamed an incident and made one."""
    other = tmp_path / "other.case"
    shutil.copyfile(small.path, other)
    with Case.open(other, analyst="Boris") as theirs, theirs.step("Work") as step:
        incidents.change(step, small.termez, title="Rockets from the south")
        made = incidents.create(step, title="A meeting in Tashkent", when=when.parse("2022-05-03"))
        incidents.add_actor(step, made, small.tashkent)
    yield small, other, made


def _run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    out, err = capfd.readouterr()
    status = ended.value.code
    assert isinstance(status, int)
    return status, out, err


def _titles(path: Path) -> set[str]:
    with Case.open(path, read_only=True) as case:
        return {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}


def test_it_tells_and_changes_nothing(
    parted: tuple[SmallCase, Path, int], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other, _ = parted
    before = small.path.read_bytes()
    status, out, _ = _run(capfd, "compare", small.path, other)
    assert status == 0
    assert "is a copy of this case" in out
    assert "Only in theirs: 1 incident" in out
    assert "A meeting in Tashkent" in out
    assert small.path.read_bytes() == before


def test_json_names_every_record_that_does_not_agree(
    parted: tuple[SmallCase, Path, int], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other, made = parted
    status, out, _ = _run(capfd, "compare", small.path, other, "--json")
    told = json.loads(out)
    assert status == 0
    assert told["counts"]["agree"] == {"incident": 4, "actor": 4, "place": 2, "source": 3}
    assert [(each["state"], each["theirs"]) for each in told["records"]] == [
        ("differ", str(small.termez)),
        ("theirs", str(made)),
    ]


def test_single_records_are_adopted(
    parted: tuple[SmallCase, Path, int], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other, made = parted
    status, out, _ = _run(capfd, "compare", small.path, other, "--adopt", made)
    assert status == 0
    assert "1 incident" in out
    assert "A meeting in Tashkent" in _titles(small.path)
    assert "Rockets from the south" not in _titles(small.path)
    status, _, err = _run(capfd, "compare", small.path, other, "--adopt", made)
    assert status == 1
    assert "holds all of it already" in err


def test_an_id_that_is_not_there_is_told(
    parted: tuple[SmallCase, Path, int], capfd: pytest.CaptureFixture[str]
) -> None:
    small, other, _ = parted
    status, _, err = _run(capfd, "compare", small.path, other, "--adopt", 5)
    assert status == 3
    assert "Nothing was adopted" in err

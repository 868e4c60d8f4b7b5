"""The command `log`: the case's and a record's history, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.case import Case
from db.records import incidents
from desktop.cli import main
from tests.small_case import SmallCase


@pytest.fixture
def edited(small: SmallCase) -> SmallCase:
    with Case.open(small.path, analyst="Boris") as case, case.step("Rename incident") as step:
        incidents.change(step, small.termez, title="Rockets over Termez")
    return small


def _run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[object, str, str]:
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    out, err = capfd.readouterr()
    return ended.value.code, out, err


def _head(path: Path) -> str:
    with Case.open(path, read_only=True) as case:
        return case.log_head()


def test_the_log_is_printed_newest_first_with_its_head(
    edited: SmallCase, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = _run(capfd, "log", edited.path)
    assert status == 0
    first, second = out.splitlines()[:2]
    assert first == "small.case: 6 acts"
    assert second == f"head of the log {_head(edited.path)}"
    assert out.index("Boris: Rename incident") < out.index("Ana: Add claims")
    assert "Rockets over Termez: title: Rockets at Termez -> Rockets over Termez" in out


def test_a_records_history_as_json(edited: SmallCase, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = _run(capfd, "log", edited.path, "--record", edited.termez, "--json")
    told = json.loads(out)
    assert (status, told["length"], told["log_head"]) == (0, 6, _head(edited.path))
    assert [act["label"] for act in told["acts"]] == [
        "Rename incident",
        "Add claims",
        "Add incidents",
    ]
    (change,) = told["acts"][0]["changes"]
    assert change["id"] == str(edited.termez)
    assert (change["before"], change["after"]) == ("Rockets at Termez", "Rockets over Termez")


def test_it_is_narrowed_and_limited(edited: SmallCase, capfd: pytest.CaptureFixture[str]) -> None:
    for options, count in (
        (("--limit", 2), 2),
        (("--by", "Boris"), 1),
        (("--words", "over termez"), 2),
    ):
        _, out, _ = _run(capfd, "log", edited.path, "--json", *options)
        assert len(json.loads(out)["acts"]) == count


def test_what_is_not_there_is_one_sentence(
    edited: SmallCase, capfd: pytest.CaptureFixture[str]
) -> None:
    assert _run(capfd, "log", edited.path, "--record", 5) == (
        3,
        "",
        "No record of this case has the id 5.\n",
    )
    assert _run(capfd, "log", edited.path, "--record", 5, "--by", "Boris")[0] == 3

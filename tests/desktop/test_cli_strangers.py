"""The commands `make-safe` and `recover`: what they tell, and that they end in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.case import Case
from db.strangers import worker
from desktop.cli import main
from tests.small_case import SmallCase


def _run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    out, errors = capfd.readouterr()
    status = ended.value.code
    assert isinstance(status, int)
    return status, out, errors


@pytest.fixture(autouse=True)
def _memory_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is for a process of one command; here it would hold for all tests after."""
    monkeypatch.setattr(worker, "limit_memory", lambda: None)


def test_a_file_is_made_safe(
    small: SmallCase, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "safe.case"
    small.path.with_name(small.path.name + "-wal").write_bytes(b"not used")
    status, said, told = _run(capfd, "make-safe", small.path, out)
    assert (status, said.startswith("“Rockets at Termez”: ")) == (0, True)
    assert "-wal” lies beside the file and was not used." in told
    out.unlink()
    status, said, _ = _run(capfd, "make-safe", small.path, out, "--json")
    answer = json.loads(said)
    assert answer["rows"]["incident"] == 5 and answer["format"] == "1.3"
    with Case.open(out) as case:
        assert case.title == "Rockets at Termez"


def test_what_is_refused_ends_in_a_sentence(
    small: SmallCase, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(small.path.read_bytes())
    content[len(content) // 2 :] = b""
    small.path.write_bytes(content)
    status, said, told = _run(capfd, "make-safe", small.path, tmp_path / "safe.case")
    assert (status, said) == (3, "")
    assert "cut short" in told and told.count("\n") == 1
    assert not (tmp_path / "safe.case").exists()


def test_a_damaged_file_is_recovered(
    small: SmallCase, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    whole, cut = tmp_path / "whole.case", tmp_path / "cut.case"
    status, said, _ = _run(capfd, "recover", small.path, whole)
    assert (status, said.splitlines()[-1]) == (0, "Nothing is missing.")
    content = small.path.read_bytes()
    small.path.write_bytes(content[: len(content) // 2])
    status, said, told = _run(capfd, "recover", small.path, cut)
    assert status == 1 and "cut short" in told
    assert said.splitlines()[1].split() == ["table", "here", "missing", "left", "out", "mended"]
    cut.unlink()
    status, said, _ = _run(capfd, "recover", small.path, cut, "--json")
    answer = json.loads(said)
    assert status == 1 and not answer["whole"]
    assert {"table", "missing", "unfit", "mended", "uncounted"} == set(answer["losses"][0])
    with Case.open(cut) as case:
        assert case.main_reader.rows("PRAGMA foreign_key_check") == []

"""In a process of its own: the same answers, an end when one gives up, and nothing left behind."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput, Damaged, InUse, NotACase
from db.strangers import apart, inspect
from tests.small_case import SmallCase


def test_it_says_what_the_same_acts_say_here(small: SmallCase, tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    assert apart.inspect(small.path) == inspect(small.path)
    made = apart.make_safe(
        small.path, tmp_path / "safe.case", lambda *how: told.append(how), lambda: False
    )
    assert made.facts == inspect(small.path)
    assert told[0][0] == 0.0 and told[-1] == (1.0, "done")
    done = apart.recover(
        small.path, tmp_path / "back.case", lambda *how: None, cancelled=lambda: False
    )
    assert done.whole and done.rows == made.rows
    for name in ("safe", "back"):
        with Case.open(tmp_path / f"{name}.case") as case:
            assert case.title == "Rockets at Termez"


def test_what_is_wrong_comes_as_the_same_sentence(small: SmallCase, tmp_path: Path) -> None:
    other = tmp_path / "letter.case"
    other.write_text("Dear editor")
    with pytest.raises(NotACase, match="is not a case file"):
        apart.inspect(other)
    (tmp_path / "there.case").write_bytes(b"mine")
    with pytest.raises(InUse, match="there already"):
        apart.make_safe(small.path, tmp_path / "there.case", lambda *_: None, lambda: False)
    assert (tmp_path / "there.case").read_bytes() == b"mine"


@pytest.mark.parametrize("act", [apart.make_safe, apart.recover])
def test_giving_up_leaves_nothing(act: object, small: SmallCase, tmp_path: Path) -> None:
    assert callable(act)
    out = tmp_path / "out" / "safe.case"
    out.parent.mkdir()
    with pytest.raises(BadInput, match="Stopped"):
        act(small.path, out, lambda *_: None, lambda: True)
    assert list(out.parent.iterdir()) == []


def test_a_process_that_dies_is_a_sentence(
    small: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = subprocess.Popen

    def dying(command: list[str], **how: object) -> subprocess.Popen[bytes]:
        dead = "import os; os.write(1, b'{\"share\": 0'); os.abort()"
        return start([command[0], "-c", dead], **how)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(subprocess, "Popen", dying)
    (tmp_path / "safe.case.part").write_bytes(b"half")
    with pytest.raises(Damaged, match="ended the part of the program"):
        apart.make_safe(small.path, tmp_path / "safe.case", lambda *_: None, lambda: False)
    assert [each.name for each in tmp_path.iterdir()] == [small.path.name]

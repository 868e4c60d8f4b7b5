"""Which files are known: those made or opened here, as long as nobody else wrote them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from db.case import Case
from db.records import incidents
from db.strangers import worker
from desktop import known
from desktop.cli import main
from tests.small_case import SmallCase


def _run(*words: object) -> None:
    with pytest.raises(SystemExit):
        main([str(word) for word in words])


def test_a_file_that_was_never_here_is_unknown(small: SmallCase) -> None:
    assert not known.is_known(small.path)
    assert not known.is_known(small.path.with_name("absent.case"))


def test_a_closed_case_is_known_until_somebody_else_writes_it(
    small: SmallCase, tmp_path: Path
) -> None:
    known.closed(small.path)
    assert known.is_known(small.path)
    if sys.platform != "win32":
        moved = tmp_path / "moved.case"
        small.path.rename(moved)
        assert known.is_known(moved), "moved on the same disk"
        moved.rename(small.path)
    copy = tmp_path / "copy.case"
    shutil.copy(small.path, copy)
    assert not known.is_known(copy), "whoever copied it may have changed it"
    with Case.open(small.path) as case, case.step("Add") as step:
        incidents.create(step, "From elsewhere")
    assert not known.is_known(small.path)


def test_a_journal_is_only_believed_after_a_fall(small: SmallCase) -> None:
    wal = small.path.with_name(small.path.name + "-wal")
    known.closed(small.path)
    wal.write_bytes(b"what somebody laid beside it")
    assert not known.is_known(small.path)
    wal.write_bytes(b"")
    assert known.is_known(small.path)
    wal.write_bytes(b"what was not written into it any more")
    known.opened(small.path)
    assert known.is_known(small.path)


def test_another_file_in_its_place_is_another_file(small: SmallCase, tmp_path: Path) -> None:
    known.closed(small.path)
    other = tmp_path / "sent.case"
    shutil.copy(small.path, other)
    os.utime(other, ns=(1, 1))
    other.replace(small.path)
    assert not known.is_known(small.path)


def test_after_a_fall_the_case_that_was_open_is_known(small: SmallCase) -> None:
    known.opened(small.path)
    with Case.open(small.path) as case, case.step("Add") as step:
        incidents.create(step, "Written before the fall")
    assert known.is_known(small.path)
    known.closed(small.path)
    with Case.open(small.path) as case, case.step("Add") as step:
        incidents.create(step, "Written by another program")
    assert not known.is_known(small.path)


def test_nothing_of_a_case_can_be_read_in_the_list(small: SmallCase, home: Path) -> None:
    known.closed(small.path)
    kept = next(home.rglob("known.json"))
    text = kept.read_text("utf-8")
    assert small.path.stem not in text and str(small.path.parent) not in text
    if sys.platform != "win32":
        assert kept.stat().st_mode & 0o077 == 0
    kept.write_text("[[], 7, {]")
    assert not known.is_known(small.path)
    kept.write_text('{"a": 1}')
    assert not known.is_known(small.path)


def test_recent_cases_are_known_at_the_first_start_only(small: SmallCase, tmp_path: Path) -> None:
    known.begin_with([str(small.path), str(tmp_path / "gone.case")])
    assert known.is_known(small.path)
    other = tmp_path / "other.case"
    shutil.copy(small.path, other)
    known.begin_with([str(other)])
    assert not known.is_known(other)


def test_commands_keep_known_what_is_and_make_new_ones(
    small: SmallCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It is for a process of one command; here it would hold for all tests after.
    monkeypatch.setattr(worker, "limit_memory", lambda: None)
    made = tmp_path / "made.case"
    _run("new", made)
    assert known.is_known(made)
    _run("profiles", small.path)
    assert not known.is_known(small.path)
    known.closed(small.path)
    table = tmp_path / "more.csv"
    table.write_text("title,date\nOne more,2022-05-01\n", "utf-8")
    before = small.path.stat().st_mtime_ns
    _run("import", small.path, table)
    assert small.path.stat().st_mtime_ns != before
    assert known.is_known(small.path)
    _run("make-safe", small.path, tmp_path / "safe.case")
    assert known.is_known(tmp_path / "safe.case")

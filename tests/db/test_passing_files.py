"""A full folder for temporary files is told by its name, and nothing else is."""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from pathlib import Path

import pytest

from db.errors import BadInput, InUse
from db.format import as_case_error
from db.merging import their_copy
from db.passing_files import passing_folder, writing


def test_what_was_written_is_gone_afterwards() -> None:
    with passing_folder() as folder:
        (folder / "made").write_bytes(b"x")
    assert not folder.exists()


def test_where_there_can_be_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(InUse, match="gone"), passing_folder():
        pass


@pytest.mark.parametrize(
    "cause", [OSError(errno.ENOSPC, "No space left"), sqlite3.OperationalError("disk is full")]
)
def test_a_full_disk_is_told_by_its_folder(cause: Exception) -> None:
    with pytest.raises(InUse, match="folder for temporary files") as told, writing():
        raise InUse("“share.case” could not be written.") from cause
    assert tempfile.gettempdir() in told.value.sentence
    assert "share.case" not in told.value.sentence


def test_other_trouble_stays_as_it_was_told() -> None:
    full = as_case_error(sqlite3.OperationalError("database is locked"), Path("a.case"))
    for error in (full, BadInput("It is damaged.")):
        with pytest.raises(type(error)) as told, writing():
            raise error from OSError(errno.EIO, "no answer")
        assert told.value is error
    with pytest.raises(InUse, match="folder for temporary files"), writing():
        raise OSError(errno.ENOSPC, "No space left")


def test_a_copy_to_merge_that_has_no_room(case_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise InUse("“small.case” could not be written.") from OSError(errno.ENOSPC, "Full")

    monkeypatch.setattr(their_copy, "make_safe", full)
    with (
        pytest.raises(InUse, match="folder for temporary files"),
        their_copy._to_be_read(case_file),
    ):
        pass

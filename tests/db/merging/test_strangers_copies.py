"""A copy somebody sent is checked before anything of it is merged."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput, CaseError
from db.merging.merging import merge
from db.records import incidents
from tests.small_case import SmallCase


def _edited(small: SmallCase, tmp_path: Path) -> Path:
    theirs = tmp_path / "theirs.case"
    shutil.copyfile(small.path, theirs)
    with Case.open(theirs, analyst="Boris") as case, case.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets from Afghanistan")
    return theirs


def test_a_value_no_field_can_hold_is_refused_before_the_merge(
    small: SmallCase, tmp_path: Path
) -> None:
    theirs = _edited(small, tmp_path)
    with sqlite3.connect(theirs) as connection:
        connection.execute(
            "INSERT INTO change(txn, tbl, row, col, old, new) SELECT max(id), 'incident', ?, "
            "'title', 'x', NULL FROM txn",
            (small.termez,),
        )
    connection.close()
    with Case.open(small.path) as mine:
        head = mine.log_head()
        with pytest.raises(CaseError, match=r"log of “theirs\.case” says of “incident\.title”"):
            merge(mine, theirs)
        assert mine.log_head() == head


def test_a_log_lying_beside_is_not_merged(small: SmallCase, tmp_path: Path) -> None:
    theirs = _edited(small, tmp_path)
    theirs.with_name("theirs.case-wal").write_bytes(b"another state")
    theirs.with_name(".~lock.theirs.case#").write_bytes(b"")
    with Case.open(small.path) as mine, pytest.raises(BadInput, match="not closed properly"):
        merge(mine, theirs)


def test_a_copy_open_in_another_window_is_merged_as_it_is(small: SmallCase, tmp_path: Path) -> None:
    theirs = _edited(small, tmp_path)
    with Case.open(theirs, analyst="Boris") as other, Case.open(small.path) as mine:
        with other.step("Rename again") as step:
            incidents.change(step, small.airport, title="The airport")
        assert merge(mine, theirs).acts == 2

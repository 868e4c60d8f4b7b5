"""Copies that saw the same acts are the same case, whatever order they met them in."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.merging.merging import merge
from db.search import hits
from db.verification import problems
from tests.db.merging.copies import differences, hands, state
from tests.small_case import SmallCase


@pytest.mark.parametrize("seed", range(6))
def test_four_copies_become_one_case(seed: int, small: SmallCase, tmp_path: Path) -> None:
    people = hands(small, tmp_path, seed)
    try:
        for _ in range(40):
            people.act()
        people.settle()
        first, *others = people.copies
        for other in others:
            assert differences(first, other) == []
        for case in people.copies:
            assert list(problems(case.main_reader)) == []
            assert case.main_reader.rows("PRAGMA foreign_key_check") == []
        held = "\n".join(str(row) for rows in state(first).values() for row in rows)
        assert [value for value in people.typed if value not in held] == []
        for row in first.main_reader.rows("SELECT id, title FROM incident WHERE deleted = 0"):
            found = [hit.ref.id for hit in hits.find(first.main_reader, row[1])]
            assert row[0] in found
        assert merge(first, others[0].path).nothing_new
    finally:
        people.close()

"""The arrays kept in a case file are those of its incidents, whatever steps came after."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from db import columns, when
from db.case import Case
from db.columns import packed
from db.records import actors, incidents
from db.verification import problems
from tests.small_case import SmallCase


def _keep(case: Case) -> None:
    reader = case.main_reader
    found = columns.load(reader)
    links = tuple(columns.read_links(reader, found, axis) for axis in columns.LINKED)
    steps = int(reader.value("SELECT count(*) FROM txn"))
    assert case.keep_columns(packed.written(found, links), steps)


def _agree(case: Case) -> int:
    """The kept arrays equal those read anew; returns how many incidents were stale."""
    reader = case.main_reader
    kept = packed.read(reader)
    assert kept is not None
    assert columns.equal(kept.found, columns.load(reader))
    for links in kept.links:
        whole = columns.read_links(reader, kept.found, links.axis)
        assert np.array_equal(links.rows, whole.rows)
        assert np.array_equal(links.keys[links.key], whole.keys[whole.key])
    assert list(problems(reader)) == []
    return kept.stale


def test_a_case_that_keeps_nothing_says_so(case: Case) -> None:
    assert packed.read(case.main_reader) is None


@pytest.mark.parametrize("edtf", ["../1850", "2020/..", "Y-13000000000", "2022-04-18"])
def test_kept_arrays_are_those_of_the_rows(case: Case, small: SmallCase, edtf: str) -> None:
    with case.step("Date") as step:
        incidents.set_when(step, small.undated, when.parse(edtf))
    _keep(case)
    assert _agree(case) == 0


def test_steps_undo_and_redo_make_only_what_they_touch_stale(case: Case, small: SmallCase) -> None:
    _keep(case)
    with case.step("Change") as step:
        incidents.delete(step, small.airport)
        incidents.set_when(step, small.war, when.parse("1980"))
        other = actors.create(step, "Another group")
        incidents.add_actor(step, small.termez, other, "participant")
        incidents.create(step, "New", when=when.parse("2021"))
    assert _agree(case) == 4
    case.undo()
    assert _agree(case) == 4
    case.redo()
    _keep(case)
    assert _agree(case) == 0


def test_arrays_read_before_a_step_are_not_kept(case: Case, small: SmallCase) -> None:
    with case.step("Change") as step:
        incidents.delete(step, small.airport)
    assert not case.keep_columns([], 1)
    assert packed.read(case.main_reader) is None


@pytest.mark.parametrize(
    ("name", "dtype", "data"),
    [
        ("earliest", "<i8", b"\xff" * 7 + b"\x7f" + b"\0" * 24),
        ("kind", "|u1", b"\0"),
        ("kind", "<i8", b"\0" * 32),
        ("latest", "<u4", b"\0" * 4),
        ("ids", "object", b"\0" * 32),
    ],
)
def test_arrays_that_do_not_fit_together_are_not_used(
    small: SmallCase, name: str, dtype: str, data: bytes
) -> None:
    with Case.open(small.path) as case:
        _keep(case)
    with sqlite3.connect(small.path) as raw:
        raw.execute("UPDATE packed SET dtype = ?, bytes = ? WHERE name = ?", (dtype, data, name))
    raw.close()
    with Case.open(small.path) as again:
        assert packed.read(again.main_reader) is None


def test_links_that_point_nowhere_are_not_used(small: SmallCase) -> None:
    with Case.open(small.path) as case:
        _keep(case)
    with sqlite3.connect(small.path) as raw:
        raw.execute("UPDATE packed SET bytes = zeroblob(0) WHERE name = 'actor.keys'")
    raw.close()
    with Case.open(small.path) as again:
        kept = packed.read(again.main_reader)
        assert kept is not None
        assert "actor" not in {links.axis for links in kept.links}

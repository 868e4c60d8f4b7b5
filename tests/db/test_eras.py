"""Eras: made, changed, moved, deleted, undone; their bounds and certain core."""

from __future__ import annotations

import pytest

from db import columns, when
from db.case import Case
from db.errors import BadInput
from db.records import eras
from db.records.eras import Era
from db.when import InvalidDate


def _era(edtf: str) -> Era:
    return Era(1, "An era", edtf, "", "", when.bounds(edtf))


def _second(edtf: str) -> int:
    return when.bounds(edtf).earliest or 0


def test_an_era_is_made_changed_deleted_and_comes_back(case: Case) -> None:
    before = {era.title for era in eras.listed(case.main_reader)}
    with case.step("Add era") as step:
        new = eras.create(step, " Drought ", "2018/2019-06", "amber", "two dry winters")
    era = next(each for each in eras.listed(case.main_reader) if each.id == new)
    assert (era.title, era.colour, era.note) == ("Drought", "amber", "two dry winters")
    row = case.main_reader.row("SELECT earliest, latest FROM era WHERE id = ?", new)
    assert row == (_second("2018"), _second("2019-07"))
    with case.step("Move") as step:
        eras.move(step, new, era.moved(end="2020"))
    with case.step("Change") as step:
        eras.change(step, new, "The drought", "2018/2020", "blue")
    with case.step("Delete") as step:
        eras.delete(step, new)
    assert {each.title for each in eras.listed(case.main_reader)} == before
    case.undo()
    assert "The drought" in columns.eras(case.main_reader).titles


def test_an_era_needs_a_name_and_a_date(case: Case) -> None:
    with pytest.raises(BadInput, match="name"), case.step("Add era") as step:
        eras.create(step, "  ", "2018")
    with pytest.raises(InvalidDate), case.step("Add era") as step:
        eras.create(step, "Soon", "some day")


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2021", "2021", "2022"),
        ("199X", "1990", "2000"),
        ("2021~", "2021", "2022"),
        ("2019/2021", "2020", "2021"),
        ("2021-08-15/..", "2021-08-16", None),
        ("../2021", None, "2021"),
    ],
)
def test_what_surely_belongs_to_an_era(edtf: str, first: str | None, last: str | None) -> None:
    core = _era(edtf).core
    assert core == (
        None if first is None else _second(first),
        None if last is None else _second(last),
    )


@pytest.mark.parametrize("edtf", ["[2021..2022]", "2021/", "2021/2021-06"])
def test_nothing_of_it_may_be_sure(edtf: str) -> None:
    assert _era(edtf).core is None


def test_moving_one_edge_keeps_the_words_of_the_other() -> None:
    assert _era("2011~/2015").moved(end="2016-04") == "2011~/2016-04"
    assert _era("2011~/2015").moved(start="2010-12") == "2010-12/2015"
    assert _era("2021").moved(end="2022-03") == "2021/2022-03"
    assert _era("2021/..").moved(start="2020") == "2020/.."
    with pytest.raises(InvalidDate):
        _era("2011/2015").moved(end="2010")


def test_only_known_edges_can_be_moved() -> None:
    assert _era("2011/2015").movable == (True, True)
    assert _era("2011/..").movable == (True, False)
    assert _era("[2011..2015]").movable == (False, False)

"""What the timeline keeps after a step is what it would read from nothing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from db import columns, when
from db.case import Case
from db.columns import Axis
from db.records import actors, incidents
from db.step import Step
from desktop.timeline import material
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.material import Choice
from tests.small_case import SmallCase

_Edit = Callable[[Step, SmallCase], object]


def _add_actor(step: Step, small: SmallCase) -> None:
    other = actors.create(step, "Another group")
    incidents.add_actor(step, small.termez, other, "participant")


def _rename(step: Step, small: SmallCase) -> None:
    incidents.change(step, small.termez, title="Rockets, told anew")


_EDITS: dict[str, _Edit] = {
    "date": lambda step, small: incidents.set_when(step, small.war, when.parse("1980")),
    "later date": lambda step, small: incidents.set_when(step, small.founding, when.parse("2024")),
    "title": _rename,
    "kind": lambda step, small: incidents.change(step, small.termez, kind="bombing"),
    "actor": _add_actor,
    "deleted": lambda step, small: incidents.delete(step, small.airport),
    "dated": lambda step, small: incidents.set_when(step, small.undated, when.parse("2020")),
    "new": lambda step, small: incidents.create(step, "New", when=when.parse("2021")),
}


def _held(lanes: Lanes) -> dict[str, list[int]]:
    return {lane.name.name: lanes.found.ids[lane.rows].tolist() for lane in lanes.lanes}


@pytest.mark.parametrize("axis", columns.AXES)
@pytest.mark.parametrize("edit", list(_EDITS))
def test_lanes_after_an_edit_are_those_read_anew(
    case: Case, small: SmallCase, axis: Axis, edit: str
) -> None:
    choice = Choice(axis)
    now = material.read(case.main_reader, choice)
    with case.step("Edit") as step:
        _EDITS[edit](step, small)
    for changes in (case.last_changes, case.undo(), case.redo()):
        assert changes is not None
        now = material.renewed(case.main_reader, now, [changes], choice)
        whole = material.read(case.main_reader, choice)
        assert _held(now.lanes) == _held(whole.lanes)
        assert columns.equal(now.found, whole.found)
        assert now.whole == whole.whole
        for one, other in zip(now.lanes.lanes, whole.lanes.lanes, strict=True):
            assert np.array_equal(one.starts, other.starts)
            assert np.array_equal(one.sorted_ends, other.sorted_ends)
        assert np.array_equal(now.lanes.every.sorted_ends, whole.lanes.every.sorted_ends)


@pytest.mark.parametrize("axis", columns.LINKED)
def test_links_that_are_not_in_view_follow_all_steps_later(
    case: Case, small: SmallCase, axis: Axis
) -> None:
    now = material.read(case.main_reader, Choice(axis))
    for edit in ("title", "later date", "deleted", "actor", "dated", "new"):
        with case.step("Edit") as step:
            _EDITS[edit](step, small)
        changes = case.last_changes
        assert changes is not None
        now = material.renewed(case.main_reader, now, [changes], Choice("kind"))
    assert {each.links.axis for each in now.behind} == {axis}
    for later in (
        material.caught_up(case.main_reader, now),
        material.renewed(case.main_reader, now, [], Choice(axis)),
    ):
        assert not later.behind
        (links,) = later.links
        whole = columns.read_links(case.main_reader, later.found, links.axis)
        assert np.array_equal(links.rows, whole.rows)
        assert np.array_equal(links.keys[links.key], whole.keys[whole.key])


def test_another_title_leaves_the_lanes_the_very_same(case: Case, small: SmallCase) -> None:
    before = material.read(case.main_reader, Choice("actor"))
    with case.step("Edit") as step:
        _rename(step, small)
    changes = case.last_changes
    assert changes is not None
    after = material.renewed(case.main_reader, before, [changes], Choice("actor"))
    assert after.found is before.found
    assert after.lanes is before.lanes

"""Bookmarks: windows under a name, kept in the case; what a stranger wrote is never guessed."""

from __future__ import annotations

import pytest

from db.case import Case
from db.errors import BadInput
from db.records import bookmarks, scene_zones
from db.records.bookmarks import Bookmark
from tests.small_case import SmallCase


def _every(case: Case) -> tuple[Bookmark, ...]:
    return bookmarks.every(case.reader())


def test_a_bookmark_is_made_changed_and_undone(case: Case) -> None:
    with case.step("Make") as step:
        late = bookmarks.make(step, "  The   spring ", 100, 200)
        early = bookmarks.make(step, "Origin", -(10**17), 50)
    assert [(each.id, each.name) for each in _every(case)] == [
        (early, "Origin"),
        (late, "The spring"),
    ]
    with case.step("Change") as step:
        bookmarks.rename(step, late, "Spring")
        bookmarks.move(step, late, -5, 5)
        bookmarks.delete(step, early)
    assert _every(case) == (Bookmark(late, "Spring", -5, 5),)
    case.undo()
    assert len(_every(case)) == 2


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [("", 0, 1), ("   ", 0, 1), ("x" * 121, 0, 1), ("x", 1, 1), ("x", 2, 1), ("x", 0, 1 << 61)],
)
def test_what_cannot_be_kept_is_refused(case: Case, name: str, start: int, end: int) -> None:
    with pytest.raises(BadInput), case.step("Make") as step:
        bookmarks.make(step, name, start, end)
    assert _every(case) == ()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"start": 1}', '{"start": true, "end": 5}', '{"start": 5, "end": 1}',
     '{"start": 0, "end": 9e99}', "[" * 100_000],
)  # fmt: skip
def test_what_no_program_of_ours_wrote_is_left_out(case: Case, text: str) -> None:
    with case.step("Write") as step:
        step.insert("bookmark", name="Odd", definition=text)
        bookmarks.make(step, "Good", 0, 1)
    assert [each.name for each in _every(case)] == ["Good"]


def test_the_zone_of_the_incident_comes_first(case: Case, small: SmallCase) -> None:
    reader = case.reader()
    assert scene_zones.suggested(reader, small.airport)[:1] == ("Asia/Kabul",)
    with case.step("Give a time") as step:
        step.update("incident", small.termez, clock="14:30", zone="+05:00")
    assert scene_zones.suggested(case.reader(), small.termez)[0] == "+05:00"
    assert "+05:00" in scene_zones.suggested(case.reader())

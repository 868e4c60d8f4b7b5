"""Another clock moves instants and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from db.columns import Caption
from db.when import seconds
from db.when.gregorian import day_number
from db.when.zones import Zone
from desktop.timeline.drawing.labels import Labels
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.hands.chosen import chosen, counted
from desktop.timeline.scales.clock_change import change_in
from desktop.timeline.scales.clocks import Clock, from_zero, is_instant
from desktop.timeline.scales.scale import fitted
from tests.desktop.timeline.made import Item, lanes_of

BERLIN = Clock(Zone("Europe/Berlin"), "your time, Berlin")


def _width(text: str) -> float:
    return len(text) * 7.0


def _scene(lanes: Lanes, clock: Clock) -> Scene:
    labels = Labels(_width, _cut)
    ids = lanes.found.ids.tolist()
    labels.put({one: Caption("x", "2022-03-27") for one in ids}, ids)
    scene = Scene(lanes, labels)
    scene.clock = clock
    return scene


def _cut(text: str, width: float) -> str:
    return text


def _with_instant(at: int) -> Lanes:
    """A day, and a minute that is known."""
    lanes = lanes_of([Item("2022-03-27"), Item("2022-03-26")])
    found = lanes.found
    for each in (found.earliest, found.end_earliest):
        each[0] = at
    for each in (found.latest, found.start_latest):
        each[0] = at + 60
    return lanes


def test_only_what_is_known_to_the_hour_is_an_instant() -> None:
    day = seconds(2022, 4, 18)
    assert not is_instant(day, day + 86_400)
    assert not is_instant(day - 14 * 3600, day + 13 * 3600)  # an unknown offset
    assert is_instant(day + 60, day + 120)
    assert is_instant(day, day + 60)


@pytest.mark.parametrize(
    ("at", "hours", "words"),
    [
        (seconds(2022, 3, 26, 23, 30), 1, "27 Mar 2022, 00:30"),
        (seconds(2022, 3, 26, 23, 30) + 8 * 86_400, 2, "4 Apr 2022, 01:30"),
    ],
)
def test_an_instant_stands_where_the_clock_reads_it(at: int, hours: int, words: str) -> None:
    lanes = _with_instant(at)
    rows = np.arange(2, dtype=np.int32)
    window = seconds(2022, 3, 20), seconds(2022, 4, 20)  # the clocks change within
    moved = BERLIN.aheads(lanes.found, rows, window)
    assert moved is not None
    assert moved.tolist() == [hours * 3600, 0]
    assert BERLIN.reads(at, at + 60) == words
    scene = _scene(lanes, BERLIN)
    flag = chosen(int(lanes.found.ids[0]), scene, scene.labels, BERLIN).flag
    assert flag == (at + hours * 3600, words)
    assert counted(scene, 0, BERLIN) == f"{words} your time"
    assert counted(scene, 1, BERLIN) == ""


def test_days_stay_where_they_are() -> None:
    lanes = lanes_of([Item("2022-03-27"), Item("2022-03"), Item("2015/..")])
    scale = fitted(seconds(2022, 3), seconds(2022, 4), 1000.0)
    plain, moved = _scene(lanes, Clock()), _scene(lanes, BERLIN)
    for scene in (plain, moved):
        scene.settle(scale, 0, 400, None)
    assert plain.marks(scale, 0, 400).x0.tolist() == moved.marks(scale, 0, 400).x0.tolist()


def test_how_far_from_day_0_is_said_with_its_doubt() -> None:
    zero = day_number(2022, 4, 18)
    assert from_zero(zero, zero, zero) == "day 0"
    assert from_zero(zero, zero + 12, zero + 12) == "12 days after day 0"
    assert from_zero(zero, zero - 13, zero - 11) == "11–13 days before day 0"
    assert from_zero(zero, zero - 3, zero + 3) == "D−3 to D+3"
    assert from_zero(zero, zero - 1, zero - 1) == "1 day before day 0"


def test_the_hour_that_never_was_is_found() -> None:
    day = seconds(2022, 3, 27)
    scale = fitted(day, day + 86_400, 1000.0)
    assert change_in(BERLIN, scale) == (day + 2 * 3600, day + 3 * 3600, True)
    autumn = seconds(2022, 10, 30)
    back = change_in(BERLIN, fitted(autumn, autumn + 86_400, 1000.0))
    assert back == (autumn + 2 * 3600, autumn + 3 * 3600, False)
    assert change_in(Clock(), scale) is None
    assert change_in(BERLIN, fitted(seconds(2022), seconds(2023), 1000.0)) is None

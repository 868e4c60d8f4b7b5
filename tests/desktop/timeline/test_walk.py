"""Going from incident to incident with the keyboard."""

from __future__ import annotations

from desktop.timeline import walk
from tests.desktop.timeline.made import Item, lanes_of

LANES = lanes_of(
    [
        Item("2020-01-01", (0,)),
        Item("2020-02-01", (1,)),
        Item("2020-03-01", (0,), standing=4),
        Item("2020-04-01", (1,), standing=3),
        Item("2020-05-01", (0, 1)),
    ]
)


def test_in_a_lane_only_its_own_are_met() -> None:
    lane = LANES.lanes[0]
    assert lane.rows.tolist() == [0, 2, 4]
    assert walk.step_in_lane(lane, 0, 1) == 2
    assert walk.step_in_lane(lane, 4, -1) == 2
    assert walk.step_in_lane(lane, 4, 1) == -1
    assert walk.step_in_lane(lane, 1, 1) == -1


def test_in_time_all_are_met() -> None:
    assert [walk.step_in_time(LANES, row, 1) for row in range(5)] == [1, 2, 3, 4, -1]


def test_the_nearest_of_another_lane() -> None:
    second = int(LANES.found.earliest[2])
    assert walk.nearest_in_lane(LANES.lanes[1], second) in (1, 3)
    assert walk.nearest_in_lane(LANES.lanes[1], second - 20 * 86_400) == 1


def test_disputes_are_found_both_ways() -> None:
    assert walk.next_disputed(LANES, 0, 1) == 2
    assert walk.next_disputed(LANES, 2, 1) == 3
    assert walk.next_disputed(LANES, 3, 1) == -1
    assert walk.next_disputed(LANES, 3, -1) == 2

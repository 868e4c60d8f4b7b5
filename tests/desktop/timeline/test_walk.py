"""Going from incident to incident with the keyboard."""

from __future__ import annotations

from db import when
from desktop.timeline.hands import walk
from desktop.timeline.hands.spoken import gap_words
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
    every = LANES.every
    assert [walk.step_in_lane(every, row, 1) for row in range(5)] == [1, 2, 3, 4, -1]


def test_the_nearest_of_another_lane() -> None:
    second = int(LANES.found.earliest[2])
    assert walk.nearest_in_lane(LANES.lanes[1], second) in (1, 3)
    assert walk.nearest_in_lane(LANES.lanes[1], second - 20 * 86_400) == 1


def test_disputes_are_found_both_ways() -> None:
    assert walk.next_disputed(LANES, 0, 1) == 2
    assert walk.next_disputed(LANES, 2, 1) == 3
    assert walk.next_disputed(LANES, 3, 1) == -1
    assert walk.next_disputed(LANES, 3, -1) == 2


def _days(*texts: str) -> list[Item]:
    return [Item(text) for text in texts]


def test_a_gap_is_long_beside_those_around_it() -> None:
    days = [f"2022-04-{n:02d}" for n in range(20, 31)] + ["2022-05-03"]
    later = [f"2022-06-{n:02d}" for n in range(15, 26)]
    lanes = lanes_of(_days(*days, *later, "2015/..", "2022"))
    found = walk.gaps(lanes.found, lanes.every)
    first, next_one = when.bounds("2022-05-04").earliest, when.bounds("2022-06-15").earliest
    assert first is not None and next_one is not None
    middle = when.bounds("2022-05-01").earliest or 0
    assert found.next(middle, 1) == (first, next_one)
    assert found.next(next_one, 1) is None
    assert found.next(next_one + 1, -1) == (first, next_one)
    assert found.next(middle, -1) is None
    words = gap_words(first, next_one, lanes.every.touching(first, next_one))
    assert words == ("No incident for 43 days, 3 May – 15 June 2022. 2 incidents reach over it.")


def test_a_steady_run_has_no_gap() -> None:
    lanes = lanes_of(_days(*(f"2022-04-{n:02d}" for n in range(1, 29, 3))))
    assert walk.gaps(lanes.found, lanes.every).starts.size == 0
    empty = lanes_of(_days("2022"))
    assert walk.gaps(empty.found, empty.every).next(0, 1) is None


def test_long_and_short_gaps_are_said_in_their_units() -> None:
    start, end = when.seconds(1990, 1, 2), when.seconds(1999, 3, 1)
    assert gap_words(start, end, 0) == (
        "No incident for 9 years 1 month, 1 January 1990 – 1 March 1999."
    )
    at = when.seconds(2022, 5, 3, 4)
    assert gap_words(at, at + 7200 * 5, 1).startswith("No incident for 10 hours, ")
    deep = when.seconds(-13_000_000_000)
    assert "BCE" in gap_words(deep, when.seconds(-10_000_000_000), 0)


def test_those_of_one_day_are_walked_in_their_set_order() -> None:
    lanes = lanes_of(_days("2022-05-02", "2022-05-03", "2022-05-03", "2022-05-03", "2022-05-04"))
    found, every = lanes.found, lanes.every
    order = {1: 3, 2: 1, 3: 2}
    walked = [0]
    while (row := walk.step_in_order(found, every, walked[-1], 1, order)) >= 0:
        walked.append(row)
    assert walked == [0, 2, 3, 1, 4]
    back = [4]
    while (row := walk.step_in_order(found, every, back[-1], -1, order)) >= 0:
        back.append(row)
    assert back == walked[::-1]

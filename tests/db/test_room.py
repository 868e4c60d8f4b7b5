"""Memory that is used again is never that of an array somebody still holds."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from db.columns import room
from db.columns.splice import copied, spliced

_SIZE = 100_000
_INT = np.dtype(np.int64)


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    room.let_go()
    yield
    room.let_go()


def _place(values: np.ndarray) -> int:
    return int(values.__array_interface__["data"][0])


def test_memory_nobody_holds_is_used_again() -> None:
    first = room.room(_SIZE, _INT)
    where = _place(first)
    del first
    assert _place(room.room(_SIZE - 7, _INT)) == where


@pytest.mark.parametrize("part", [slice(None), slice(5, 6), slice(None, None, 2)])
def test_memory_of_which_a_part_is_held_is_left_alone(part: slice) -> None:
    first = room.room(_SIZE, _INT)
    first[:] = 7
    held = first[part].view(np.uint64)
    del first
    room.room(_SIZE, _INT)[:] = 1
    room.room(_SIZE, np.dtype(np.float64))[:] = 2.0
    assert set(held.tolist()) == {7}


def test_old_arrays_stay_as_they_were_through_many_steps() -> None:
    none, zero = np.empty(0, np.intp), np.zeros(1, np.intp)
    every = [copied(np.zeros(_SIZE, np.int64))]
    for step in range(1, 8):
        every.append(spliced(every[-1], none, zero, np.array([step])))
        if step % 3 == 0:
            del every[0]
    for values in every:
        first = int(values[0])
        assert values[: first + 1].tolist() == list(range(first, -1, -1))
        assert not values[first:].any()


def test_memory_made_ready_is_what_the_next_array_lies_in() -> None:
    wanted = np.empty(_SIZE, np.int64)
    room.ready([wanted, wanted])
    before = {_place(each) for each in room._kept}
    room.ready([wanted, wanted])  # they are there already
    one, other = room.room(_SIZE, _INT), room.room(_SIZE, _INT)
    assert {_place(one), _place(other)} == before


def test_more_than_a_limit_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_KEPT", 1 << 20)
    every = [room.room(_SIZE, _INT) for _ in range(4)]
    room.ready(every)
    assert len({_place(each) for each in every}) == 4
    assert sum(each.size for each in room._kept) <= 1 << 20

"""The same case is the same picture; who is new moves nobody; nothing lies on anything else."""

from __future__ import annotations

import random

import numpy as np
import pytest

from db.records import network_springs
from db.records.network_springs import GivenUp, Springs, at_rest
from desktop.network.arranging import Body, arranged, groups


def ring(count: int, chords: int = 0, seed: int = 1) -> tuple[list[Body], np.ndarray, np.ndarray]:
    chance = random.Random(seed)
    ends = {(at, at + 1) for at in range(count - 1)}
    for _ in range(chords):
        a, b = sorted(chance.sample(range(count), 2))
        ends.add((a, b))
    found = np.array(sorted(ends), np.int64).reshape(-1, 2)
    bodies = [Body(1000 + at, 90.0, 60.0) for at in range(count)]
    return bodies, found, np.ones(len(found))


def stood(bodies: list[Body], places: np.ndarray) -> dict[int, tuple[float, float]]:
    return {
        body.id: (float(x), float(y)) for body, (x, y) in zip(bodies, places.tolist(), strict=True)
    }


def test_groups_by_what_ties_them() -> None:
    ends = np.array([(0, 1), (1, 2), (4, 5)])
    assert [group.tolist() for group in groups(7, ends)] == [[0, 1, 2], [4, 5], [3], [6]]
    assert groups(0, np.zeros((0, 2), np.int64)) == []


def test_the_same_case_is_the_same_picture() -> None:
    made = ring(40, 30)
    first, second = arranged(*made, {}), arranged(*made, {})
    assert np.array_equal(first, second)
    assert np.isfinite(first).all()


def test_names_do_not_lie_on_one_another() -> None:
    bodies, ends, pull = ring(60, 30)
    places = arranged(bodies, ends, pull, {})
    away = np.abs(places[:, None] - places[None])
    over = (away[:, :, 0] < 90) & (away[:, :, 1] < 60)
    np.fill_diagonal(over, False)
    assert int(over.sum()) // 2 <= 2


def test_somebody_new_moves_nobody() -> None:
    bodies, ends, pull = ring(30, 20)
    before = arranged(bodies, ends, pull, {})
    more = [*bodies, Body(5000, 90.0, 60.0), Body(5001, 90.0, 60.0)]
    tied = np.array([*ends.tolist(), (4, 30)], np.int64)
    after = arranged(more, tied, np.ones(len(tied)), stood(bodies, before))
    assert np.array_equal(after[:30], before)
    # The one that is tied stands near, the other one below all of them.
    assert np.linalg.norm(after[30] - before[4]) < 600
    assert after[31, 1] > before[:, 1].max()


def test_who_is_pinned_stays_and_the_others_come() -> None:
    bodies, ends, pull = ring(12, 6)
    places = arranged(bodies, ends, pull, {1003: (2000.0, -700.0)})
    assert places[3].tolist() == [2000.0, -700.0]
    assert np.linalg.norm(places - places[3], axis=1).max() < 3000


def test_nothing_and_one_alone() -> None:
    nobody = np.zeros((0, 2), np.int64)
    assert arranged([], nobody, np.zeros(0), {}).shape == (0, 2)
    assert np.isfinite(arranged([Body(1, 50, 50)], nobody, np.zeros(0), {})).all()


def test_two_on_one_spot_part() -> None:
    ends = np.array([(0, 1), (1, 2)])
    bodies = [Body(at, 60.0, 40.0) for at in range(3)]
    places = arranged(bodies, ends, np.ones(2), {0: (0.0, 0.0), 1: (0.0, 0.0)})
    assert np.isfinite(places).all()
    assert places[:2].tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert np.linalg.norm(places[2]) > 10


def test_a_large_one_is_worked_out_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_springs, "FEW", 20)
    _, ends, pull = ring(40, 20)
    springs = Springs(40, ends, pull, np.zeros((0, 2)), np.zeros(0, np.int64))
    beside = at_rest(springs)
    assert beside.shape == (40, 2)
    monkeypatch.setattr(network_springs, "FEW", 100)
    assert np.isfinite(at_rest(springs)).all()


def test_nobody_waits_for_what_is_unwanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_springs, "FEW", 20)
    _, ends, pull = ring(40)
    springs = Springs(40, ends, pull, np.zeros((0, 2)), np.zeros(0, np.int64))
    with pytest.raises(GivenUp):
        at_rest(springs, lambda: True)

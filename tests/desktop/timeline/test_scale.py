"""Time and pixels: exact to the second at every distance, and still under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.scales.scale import FARTHEST, FINEST, Scale, between, fitted

_YEAR = 31_556_952


@pytest.mark.parametrize("left", [0, -62_135_596_800, -13_000_000_000 * _YEAR, 10**15])
def test_seconds_come_back_exactly_however_far(left: int) -> None:
    scale = Scale(left, 0.0, 1.0, 1000.0)
    for second in (left, left + 1, left + 999):
        assert scale.at(scale.x(second)) == second


def test_many_instants_at_once_agree_with_one() -> None:
    scale = Scale(-(10**17), 0.25, 3.5, 800.0)
    seconds = np.array([-(10**17) + n for n in (-5, 0, 7, 10**9)], np.int64)
    assert scale.xs(seconds).tolist() == [scale.x(int(second)) for second in seconds]


@given(
    left=st.integers(-FARTHEST // 4, FARTHEST // 4),
    step=st.floats(0.05, 1e10),
    x=st.floats(0, 1600),
    factors=st.lists(st.floats(0.5, 2.0), max_size=30),
)
def test_zoom_keeps_the_instant_under_the_pointer(
    left: int, step: float, x: float, factors: list[float]
) -> None:
    scale = Scale(left, 0.0, step, 1600.0)
    instant = scale.at(x)
    for factor in factors:
        scale = scale.zoomed(factor, x)
        if FINEST < scale.step < 1e12:
            assert abs(scale.x(instant) - x) <= 1.0 / scale.step + 1.0


def test_zooming_in_and_out_comes_back() -> None:
    scale = Scale(1_650_000_000, 0.0, 86_400.0, 1600.0)
    there = scale
    for _ in range(20):
        there = there.zoomed(1.3, 700)
    for _ in range(20):
        there = there.zoomed(1 / 1.3, 700)
    assert there.step == pytest.approx(scale.step)
    assert abs(there.left - scale.left) <= 2


def test_zoom_ends_at_moments_and_at_the_age_of_all() -> None:
    scale = fitted(0, 86_400, 1000.0)
    for _ in range(100):
        scale = scale.zoomed(4.0, 500)
    assert scale.step == FINEST
    for _ in range(200):
        scale = scale.zoomed(0.25, 500)
    assert scale.right - scale.left <= 2 * FARTHEST + 1
    assert -FARTHEST <= scale.left <= FARTHEST


def test_panning_there_and_back_loses_nothing() -> None:
    scale = Scale(1_650_000_000, 0.0, 0.3, 1600.0)
    moved = scale
    for _ in range(50):
        moved = moved.panned(7)
    assert moved.x(1_650_000_000) == pytest.approx(-350)
    for _ in range(50):
        moved = moved.panned(-7)
    assert moved.x(1_650_000_000) == pytest.approx(0, abs=1e-6)


def test_fitted_leaves_its_margins() -> None:
    scale = fitted(0, 1000, 1000.0, 50.0, 100.0)
    assert scale.x(0) == pytest.approx(50, abs=2)
    assert scale.x(1000) == pytest.approx(850, abs=2)


def test_an_instant_can_be_fitted() -> None:
    assert fitted(5, 5, 800.0).step == FINEST


def test_another_width_shows_the_same_span() -> None:
    scale = fitted(0, 86_400, 1000.0).resized(500.0)
    assert (scale.left, scale.right) == (0, 86_400)


def test_a_glide_meets_both_ends_and_keeps_the_anchor() -> None:
    start = Scale(1_650_000_000, 0.0, 86_400.0, 1600.0)
    end = start.zoomed(40.0, 900)
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    instant = start.at(900)
    for share in (0.2, 0.5, 0.9):
        assert between(start, end, share).x(instant) == pytest.approx(900, abs=1.5)


def test_octaves_change_once_per_doubling() -> None:
    assert [Scale(0, 0.0, step, 1.0).octave for step in (1.0, 1.9, 2.0, 3.9, 4.0)] == [
        0,
        0,
        1,
        1,
        2,
    ]


@given(
    left=st.integers(-FARTHEST // 4, FARTHEST // 4),
    power=st.floats(-1.5, 14),
    x=st.floats(0, 1600),
    factor=st.floats(1.05, 4.0),
    times=st.integers(1, 60),
)
def test_zooming_there_and_back_ends_where_it_began(
    left: int, power: float, x: float, factor: float, times: int
) -> None:
    begin = Scale(left, 0.0, 10**power, 1600.0)
    there, done = begin, 0
    while done < times and there.step / factor > FINEST:
        there, done = there.zoomed(factor, x), done + 1
    for _ in range(done):
        there = there.zoomed(1 / factor, x)
    assert there.step == pytest.approx(begin.step, rel=1e-6)
    # Each step is exact to a second, each pixel to a hundredth.
    assert abs(there.left - begin.left) <= 2 * done + begin.step * 0.01 + 1

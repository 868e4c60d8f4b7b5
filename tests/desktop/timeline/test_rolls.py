"""What moves sideways is drawn once and laid elsewhere; never where it would be another picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.timeline.drawing.rolls import Roll
from desktop.timeline.scales.scale import Scale

WINDOW = Scale(1_000_000, 0.25, 3600.0, 1000.0)


class _Maker:
    """Notes what was asked of it; what it makes is the stretch itself."""

    def __init__(self) -> None:
        self.stretches: list[Scale] = []

    def __call__(self, scale: Scale) -> Scale:
        self.stretches.append(scale)
        return scale


def _place(roll: Roll[Scale], make: _Maker, scale: Scale, ratio: float = 1.0) -> int:
    """Where the window lies; what is there must be the same instant to a hundredth of a pixel."""
    made, left = roll.at(scale, ratio, (make,), "told", make)
    away = ((scale.left - made.left) + scale.part - made.part) / scale.step
    assert abs(away * ratio - left) < 0.01
    assert made.width >= away + scale.width - 0.01
    return left


def test_moving_by_whole_pixels_makes_nothing_anew() -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    assert _place(roll, make, WINDOW) == 0
    assert make.stretches == [WINDOW]  # who knows whether the next frame has this scale
    for pixels in range(20, 500, 20):
        _place(roll, make, WINDOW.panned(pixels))
    assert len(make.stretches) == 2
    assert _place(roll, make, WINDOW) == 480
    assert len(make.stretches) == 2


def test_another_scale_is_another_picture_no_wider_than_the_window() -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    for factor in (1.0, 1.25, 1.5):
        _place(roll, make, WINDOW.zoomed(factor, 300.0))
    assert [each.width for each in make.stretches] == [1000.0] * 3


@pytest.mark.parametrize("pixels", [0.5, 0.25, 33.3])
def test_parts_of_a_pixel_are_drawn_anew(pixels: float) -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    _place(roll, make, WINDOW)
    _place(roll, make, WINDOW.panned(20))
    _place(roll, make, WINDOW.panned(20 + pixels))
    assert len(make.stretches) == 3


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_pixels_are_those_of_the_device(ratio: float) -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    _place(roll, make, WINDOW, ratio)
    _place(roll, make, WINDOW.panned(1 / ratio), ratio)
    before = len(make.stretches)
    first = _place(roll, make, WINDOW, ratio)
    assert _place(roll, make, WINDOW.panned(40), ratio) == first + round(40 * ratio)
    assert len(make.stretches) == before


def test_what_it_was_made_of_decides() -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    one, other = [1], [1]
    roll.at(WINDOW, 1.0, (one,), "told", make)
    roll.at(WINDOW, 1.0, (one,), "told", make)
    assert len(make.stretches) == 1
    roll.at(WINDOW, 1.0, (other,), "told", make)  # equal, but another one
    roll.at(WINDOW, 1.0, (other,), "said", make)
    assert len(make.stretches) == 3


def test_a_wider_window_is_not_all_there() -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    _place(roll, make, WINDOW)
    _place(roll, make, replace(WINDOW, width=1400.0))
    assert len(make.stretches) == 2


def test_at_the_end_of_time_nothing_more_is_made() -> None:
    roll: Roll[Scale] = Roll(0.5)
    make = _Maker()
    end = WINDOW.panned(-1e30)
    assert _place(roll, make, end) == 0
    assert _place(roll, make, end) == 0

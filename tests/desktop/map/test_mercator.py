"""The projection and the sight: there and back, and what stands still under the pointer."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.map.mercator import (
    EDGE,
    Sight,
    around,
    degrees,
    distance,
    fitted,
    metres,
    plane,
    ring,
    spot,
)

lats = st.floats(-EDGE + 1e-6, EDGE - 1e-6)
lons = st.floats(-180, 179.999999)
sights = st.builds(
    Sight,
    st.floats(0, 0.999),
    st.floats(0.1, 0.9),
    st.floats(3, 17),
    st.floats(300, 2000),
    st.floats(300, 1200),
)


@given(lats, lons)
def test_there_and_back(lat: float, lon: float) -> None:
    back = degrees(*spot(lat, lon))
    assert back == pytest.approx((lat, lon), abs=1e-9)


@given(sights, st.floats(0, 1), st.floats(0, 1))
def test_pixels_there_and_back(sight: Sight, across: float, along: float) -> None:
    px, py = across * sight.width, along * sight.height
    back = sight.pixel(*sight.at(px, py))
    # At the far ends of a view wider than the world the nearest copy is another one.
    if sight.width < sight.world * 0.99:
        assert back == pytest.approx((px, py), abs=1e-4)


@given(sights, st.floats(-2, 2), st.floats(0, 1), st.floats(0, 1))
def test_zooming_keeps_what_is_under_the_pointer(
    sight: Sight, by: float, across: float, along: float
) -> None:
    sight = sight.held()
    px, py = across * sight.width, along * sight.height
    near = sight.zoomed(by, px, py)
    x, y = sight.at(px, py)
    half = near.height / 2 / near.world
    if half < near.y < 1 - half and near.zoom == sight.zoom + by:
        assert (near.at(px, py)[0] - x + 0.5) % 1 - 0.5 == pytest.approx(0, abs=1e-9)
        assert near.at(px, py)[1] == pytest.approx(y, abs=1e-9)


@given(sights)
def test_nothing_beyond_the_poles_is_in_view(sight: Sight) -> None:
    held = sight.held()
    _, top, _, bottom = held.box
    assert held.world < held.height or (top >= -1e-9 and bottom <= 1 + 1e-9)


@settings(max_examples=40)
@given(st.floats(-75, 75), lons, st.floats(10, 900_000))
def test_a_ring_is_as_wide_as_it_says(lat: float, lon: float, radius: float) -> None:
    x, y = ring(lat, lon, radius, corners=16)
    for px, py in zip(x.tolist(), y.tolist(), strict=True):
        assert distance((lat, lon), degrees(px, py)) == pytest.approx(radius, rel=1e-4, abs=0.01)


def test_a_ring_over_the_180th_meridian_is_one_piece() -> None:
    x, _ = ring(-16.5, 179.9, 80_000)
    assert np.abs(np.diff(x)).max() < 0.01


def test_a_pixel_is_as_many_metres_as_the_earth_says() -> None:
    assert metres(0.5) == pytest.approx(40_075_016.7, rel=1e-6)
    _, y = spot(60, 0)
    assert metres(y) == pytest.approx(40_075_016.7 / 2, rel=1e-6)
    sight = Sight(0.5, 0.5, 10, 800, 600)
    assert sight.metres() == pytest.approx(152.87, rel=1e-3)


def test_the_poles_stand_at_the_edge() -> None:
    _, y = plane(np.array([90.0, -90.0]), np.array([0.0, 0.0]))
    assert y.tolist() == [0.0, 1.0]


def test_a_box_over_the_180th_meridian_is_the_short_one() -> None:
    x, y = plane(np.array([-17.0, -18.0]), np.array([179.0, -179.0]))
    left, _, right, _ = around(x, y)
    assert right - left == pytest.approx(2 / 360)
    sight = fitted((left, 0.5, right, 0.52), 800, 600)
    assert -1 < math.remainder(sight.x, 1.0) < 1
    px, _ = sight.pixel(float(x[0]), float(y[0]))
    assert 0 < px < 800


def test_the_way_to_another_sight_ends_there() -> None:
    here, there = Sight(0.95, 0.4, 4, 800, 600).held(), Sight(0.05, 0.45, 9, 800, 600).held()
    assert here.between(there, 0.0) == here
    end = here.between(there, 1.0)
    assert (end.x, end.y, end.zoom) == pytest.approx((there.x, there.y, there.zoom))
    middle = here.between(there, 0.5)
    assert middle.x > 0.94 or middle.x < 0.06  # over the meridian, not round the world

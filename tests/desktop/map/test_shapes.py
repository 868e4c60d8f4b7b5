"""The shapes of the earth: all levels there, cut to a view without changing what is in it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from db.language import LANGUAGES
from db.reading.places.gazetteer import gazetteer
from desktop.map.measure import distance_words, precision_words, scale_of
from desktop.map.mercator import Sight, spot
from desktop.map.paths import placed
from desktop.map.shapes import LAYERS, Level, countries, shapes, within


@pytest.mark.parametrize("level", ["far", "middle", "near"])
def test_every_level_has_land_and_borders(level: Level) -> None:
    found = shapes(level)
    assert set(found) == set(LAYERS)
    for layer in ("land", "lakes", "borders", "disputed"):
        assert len(found[layer])
        assert np.isfinite(found[layer].points).all()


@pytest.mark.parametrize(
    ("lat", "lon", "is_land"),
    [
        (34.5, 69.2, True),
        (0.0, -30.0, False),
        (64.0, 178.0, True),
        (66.5, -179.0 + 8, True),
        (-80.0, 20.0, True),
        (10.0, 179.9, False),
    ],
)
@pytest.mark.parametrize("level", ["far", "middle", "near"])
def test_land_is_where_land_is(level: Level, lat: float, lon: float, is_land: bool) -> None:
    x, y = spot(lat, lon)
    sight = Sight(x, y, 6.0, 300, 300)
    left, top, right, bottom = sight.box
    inside = False
    for copy in (-1, 0, 1):
        found = within(
            shapes(level)["land"], (left - copy, top, right - copy, bottom), 1 / sight.world
        )
        if len(found):
            path = placed(found, left - copy, top, sight.world)
            inside = inside or path.contains(QPointF(150, 150))
    assert inside is is_land


def test_what_is_cut_is_little(qapp: object) -> None:
    sight = Sight(*spot(34.5, 69.2), 8.0, 1200, 800)
    found = shapes("near")
    kept = within(found["land"], sight.box, 1 / sight.world)
    assert len(kept.points) < 200 < len(found["land"].points)


def test_countries_have_a_name_in_every_language() -> None:
    assert len(countries()) > 200
    for country in countries():
        assert set(country.names) == set(LANGUAGES)
        assert all(country.names.values())


def test_the_largest_towns_come_first() -> None:
    towns = gazetteer().largest((66.0, 33.0, 71.0, 36.0), 5)
    assert towns[0][0] == "Kabul"
    over = gazetteer().largest((177.0, -20.0, 183.0, -15.0), 5)
    assert any("Suva" in name for name, *_ in over)


def test_scale_bars_are_round() -> None:
    for metres in (0.3, 7.0, 152.9, 40_000.0):
        whole, wide = scale_of(metres)
        assert str(whole).lstrip("0.")[0] in "125"
        assert 40 < wide <= 140


def test_distances_in_words() -> None:
    assert distance_words(250) == "250 m"
    assert distance_words(1200) == "1.2 km"
    assert distance_words(2000) == "2 km"
    assert distance_words(350_000) == "350 km"
    assert precision_words(float("nan")) == "how exactly is not said"

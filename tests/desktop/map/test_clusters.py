"""Clusters lose nobody: at every zoom, under every filter, over every meridian."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.columns.whereabouts import Whereabouts
from desktop.map.clusters import Clusters, Gathered
from desktop.map.mercator import Sight, spot

WORLD = Sight(0.5, 0.5, 2.0, 1024, 1024)


def placed(points: list[tuple[float, float, float, int]]) -> Whereabouts:
    lat, lon, radius, standing = (np.array(each, float) for each in zip(*points, strict=True))
    many = len(points)
    return Whereabouts(
        np.arange(1, many + 1),
        np.ones(many, np.int64),
        lat,
        lon,
        np.where(radius < 0, np.nan, radius).astype(np.float32),
        np.zeros(many, np.uint8),
        standing.astype(np.uint8),
        np.empty(0, np.int64),
    )


points = st.lists(
    st.tuples(
        st.one_of(st.floats(-89, 89), st.sampled_from([34.5, 34.5001])),
        st.one_of(st.floats(-180, 180), st.sampled_from([69.2, 180.0, -180.0])),
        st.sampled_from([-1.0, 0.0, 500.0, 20_000.0]),
        st.integers(0, 4),
    ),
    min_size=1,
    max_size=60,
)


def adds_up(clusters: Clusters, gathered: Gathered) -> None:
    assert int(clusters.count.sum()) == gathered.total
    assert (clusters.standings.sum(axis=1) == clusters.count).all()
    assert (clusters.colours.sum(axis=1) == clusters.count).all()


@settings(max_examples=60)
@given(points, st.floats(0, 19))
def test_no_incident_is_lost_in_clusters(
    found: list[tuple[float, float, float, int]], zoom: float
) -> None:
    where = placed(found)
    gathered = Gathered(where)
    for level in (0, 3, 9, 26):
        adds_up(gathered.clusters(WORLD, level), gathered)
    # Where each incident stands, a cluster that holds it is in view.
    for row in range(len(where)):
        x, y = spot(float(where.lat[row]), float(where.lon[row]))
        clusters = gathered.clusters(Sight(x, y, zoom, 400, 300))
        held = gathered.spot_of(row)
        assert ((clusters.first <= held) & (clusters.last > held)).any()


@settings(max_examples=30)
@given(points, st.randoms())
def test_a_filter_leaves_what_passes(
    found: list[tuple[float, float, float, int]], random: object
) -> None:
    where = placed(found)
    rows = np.arange(len(where))[:: 1 + len(where) % 3]
    gathered = Gathered(where, rows)
    clusters = gathered.clusters(WORLD)
    adds_up(clusters, gathered)
    held = np.concatenate(
        [
            gathered.rows(a, b)
            for a, b in zip(clusters.first.tolist(), clusters.last.tolist(), strict=True)
        ]
    )
    assert sorted(held.tolist()) == rows.tolist()


def test_what_is_at_one_spot_stands_exactly_there() -> None:
    gathered = Gathered(placed([(34.5, 69.2, 500.0, 0)] * 3 + [(34.5, 69.2, 9.0, 0)]))
    assert len(gathered) == 2  # two radii are two spots
    alone = Gathered(placed([(34.5, 69.2, 500.0, 0)] * 3))
    clusters = alone.clusters(Sight(*spot(34.5, 69.2), 6.0, 400, 300))
    assert clusters.alone.all()
    assert (float(clusters.x[0]), float(clusters.y[0])) == spot(34.5, 69.2)


def test_hits_are_counted_in_each_cluster() -> None:
    gathered = Gathered(placed([(10, 10, 0, 0), (10.001, 10, 0, 0), (-40, 100, 0, 0)]))
    assert (gathered.clusters(WORLD).hits == -1).all()
    gathered.mark(np.array([True, False, False]))
    assert sorted(gathered.clusters(WORLD).hits.tolist()) == [0, 1]
    gathered.mark(None)
    assert (gathered.clusters(WORLD).hits == -1).all()


def test_an_area_over_the_180th_meridian() -> None:
    gathered = Gathered(placed([(-17, 179, 0, 0), (-17, -179, 0, 0), (-17, 170, 0, 0)]))
    left, top = spot(-10, 178)
    inside = gathered.inside((left, top, left + 5 / 360, 0.6))
    assert sorted(inside.tolist()) == [0, 1]


def test_panning_does_not_regroup() -> None:
    random = np.random.default_rng(3)
    found = [(float(a), float(b), 0.0, 0) for a, b in random.uniform(-60, 60, (400, 2))]
    gathered = Gathered(placed(found))
    sight = Sight(0.5, 0.5, 4.0, 900, 700)
    before, after = gathered.clusters(sight), gathered.clusters(sight.panned(150, 40))
    same = {(a, b) for a, b in zip(before.first.tolist(), before.last.tolist(), strict=True)}
    others = {(a, b) for a, b in zip(after.first.tolist(), after.last.tolist(), strict=True)}
    shared = same & others
    assert shared
    for first, last in others - same:
        assert not any(a < last and first < b for a, b in same)


@pytest.mark.parametrize("size", [0, 1])
def test_nothing_and_one(size: int) -> None:
    where = placed([(1.0, 2.0, 0.0, 2)])
    gathered = Gathered(where, np.arange(size))
    assert int(gathered.clusters(WORLD).count.sum()) == size

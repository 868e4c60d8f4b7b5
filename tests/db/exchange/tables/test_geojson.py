"""GeoJSON in a case: features of every arrangement, shapes of every kind, foreign positions."""

from __future__ import annotations

import csv
import gzip
import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput
from db.exchange.imports import import_paths
from db.exchange.tables import geojson, geojson_shapes
from db.exchange.tables.geojson_shapes import point_of
from db.exchange.tables.incoming import Row

PLACE = {"type": "Point", "coordinates": [69.2, 34.5]}


def feature(
    shape: object = PLACE, number: object = None, **properties: object
) -> dict[str, object]:
    found: dict[str, object] = {"type": "Feature", "properties": properties, "geometry": shape}
    return found if number is None else {**found, "id": number}


def collection(*features: object, **more: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features, **more})


def understood(path: Path) -> tuple[list[Row], list[str]]:
    table = geojson.open_(path, geojson.guess(path))
    topics: list[str] = []
    rows = [
        table.row(record.cells, lambda reason, topic: topics.append(topic))
        for record in table.records()
        if record.refusal is None
    ]
    return rows, topics


def written(folder: Path, text: str | bytes, name: str = "map.geojson") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_features_become_incidents_by_their_properties(case: Case, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        collection(
            feature(number="a1", date="2020-05-13", title="Bridge hit", killed=3, tags=["x", "y"]),
            feature(None, number="a2", date="2020-05-14", title="No place", killed=None),
        ),
    )
    report = import_paths(case, [path])
    assert (report.as_, report.rows_read, report.refused) == ("geojson", 2, ())
    reader = case.main_reader
    assert reader.rows(
        "SELECT i.title, i.edtf, p.lat, p.lon FROM incident i LEFT JOIN incident_place l "
        "ON l.incident = i.id LEFT JOIN place p ON p.id = l.place ORDER BY i.id"
    ) == [("Bridge hit", "2020-05-13", 34.5, 69.2), ("No place", "2020-05-14", None, None)]
    assert reader.rows("SELECT text FROM tag ORDER BY id") == [("x",), ("y",)]
    assert reader.rows("SELECT measure, point FROM figure") == [("killed", 3)]
    (raw,) = reader.rows("SELECT row FROM dataset_record WHERE native_id = 'a1'")[0]
    assert json.loads(json.loads(raw)["geometry"]) == PLACE
    again = import_paths(case, [path])
    assert (again.unchanged, dict(again.created)) == (2, {})


@pytest.mark.parametrize("packed", [False, True])
def test_every_arrangement_of_features(tmp_path: Path, packed: bool) -> None:
    one, two = (feature(number=at, date="2020-05-13", name=f"N{at}") for at in (1, 2))
    texts = (
        collection(one, two),
        json.dumps([one, two]),
        f"{json.dumps(one)}\n\n\x1e{json.dumps(two)}\n",
        f"\ufeff{collection(one, two)}",
    )
    for text in texts:
        data = text.encode()
        path = written(tmp_path, gzip.compress(data) if packed else data)
        rows, _ = understood(path)
        assert [(row.native, row.title) for row in rows] == [("1", "N1"), ("2", "N2")]
    rows, _ = understood(written(tmp_path, json.dumps(one)))
    assert len(rows) == 1


def test_a_broken_line_is_refused_alone(tmp_path: Path) -> None:
    path = written(tmp_path, f"{json.dumps(feature(date='2020-05-13'))}\n{{broken\n")
    refused = [record.refusal for record in geojson.features(path).rows]
    assert refused == [None, (geojson.NO_FEATURE, geojson.NO_FEATURE)]


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"type": "FeatureCollection"}', collection(), "[1, 2]", "[" * 60_000,
     '{"type": "Topology", "objects": {}}', "\x80"],
)  # fmt: skip
def test_what_is_no_geojson_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="othing was imported"):
        geojson.features(written(tmp_path, text))


SQUARE = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]
#: A ring open to the right, whose middle lies outside of it.
HORSESHOE = [[0, 0], [10, 0], [10, 1], [1, 1], [1, 9], [10, 9], [10, 10], [0, 10], [0, 0]]


@pytest.mark.parametrize(
    ("shape", "point"),
    [
        ({"type": "Point", "coordinates": [1, 2, 300]}, (1, 2)),
        ({"type": "MultiPoint", "coordinates": [[1, 2], [3, 4], [5, 6]]}, (3, 4)),
        ({"type": "LineString", "coordinates": [[1, 2], [3, 4], [5, 6]]}, (3, 4)),
        ({"type": "MultiLineString", "coordinates": [[[9, 9]], [[1, 2], [3, 4]]]}, (3, 4)),
        ({"type": "Polygon", "coordinates": [SQUARE]}, (5, 5.001)),
        ({"type": "Polygon", "coordinates": [HORSESHOE]}, (0.5, 5.001)),
        ({"type": "MultiPolygon", "coordinates": [[[[50, 50], [50, 51], [51, 50]]], [SQUARE]]},
         (5, 5.001)),
        ({"type": "GeometryCollection", "geometries": [None, {"type": "Point",
          "coordinates": [1, 2]}]}, (1, 2)),
        ({"type": "Point", "coordinates": [190, 5]}, (-170, 5)),
        ({"type": "Point", "coordinates": []}, None),
        ({"type": "Point", "coordinates": ["a", None]}, None),
        ({"type": "Circle"}, None),
        (None, None),
    ],
)  # fmt: skip
def test_a_point_inside_every_shape(shape: object, point: tuple[float, float] | None) -> None:
    found = point_of(shape, lambda reason, topic: None)
    assert found == (None if point is None else pytest.approx(point))


def test_a_shape_over_the_date_line_has_its_point_there(tmp_path: Path) -> None:
    ring = [[170, -10], [-170, -10], [-170, 10], [170, 10], [170, -10]]
    told: list[str] = []
    found = point_of(
        {"type": "Polygon", "coordinates": [ring]}, lambda reason, topic: told.append(topic)
    )
    assert found is not None
    assert abs(found[0]) == pytest.approx(180)
    assert told == [geojson_shapes.SHAPE]


def test_other_reference_systems_are_told(tmp_path: Path) -> None:
    def table(name: str, place: list[float]) -> tuple[str, Row]:
        crs = {"type": "name", "properties": {"name": name}}
        path = written(
            tmp_path,
            collection(
                feature({"type": "Point", "coordinates": place}, date="2020-05-13"), crs=crs
            ),
        )
        opened = geojson.open_(path, geojson.guess(path))
        record = next(opened.records())
        return opened.doubt, opened.row(record.cells, lambda reason, topic: None)

    doubt, row = table("urn:ogc:def:crs:OGC:1.3:CRS84", [69.2, 34.5])
    assert "WGS" not in doubt
    assert row.spot is not None
    doubt, row = table("urn:ogc:def:crs:EPSG::3857", [-11169055.58, 2800000.0])
    assert "Web Mercator" in doubt
    assert row.spot is not None
    # The example of EPSG's Guidance Note 7-2: 24°22'54.433"N, 100°20'W.
    assert (row.spot.lat, row.spot.lon) == pytest.approx((24.3817869, -100.3333333), abs=1e-6)
    doubt, row = table("urn:ogc:def:crs:EPSG::32642", [500000, 3800000])
    assert "left out" in doubt
    assert row.spot is None


def test_the_wrong_order_of_axes_is_doubted(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        collection(
            feature({"type": "Point", "coordinates": [34.5, 169.2]}, date="2020-05-13", place="X"),
            feature({"type": "Point", "coordinates": [34.5, 69.2]}, date="2020-05-13",
                    place="Kabul"),
        ),
    )  # fmt: skip
    rows, topics = understood(path)
    assert rows[0].spot is not None
    assert rows[0].spot.lat is None
    assert len(topics) == 2
    assert all("swapped" in topic for topic in topics)


def test_earthquakes_as_their_publisher_feeds_them(
    case: Case, shared: Path, tmp_path: Path
) -> None:
    quakes = []
    with (shared / "data" / "incidents" / "usgs_earthquakes_week_2018.csv").open() as file:
        for row in csv.DictReader(file):
            moment = datetime.fromisoformat(row["time_utc"].replace("Z", "+00:00"))
            place = [float(row["longitude"]), float(row["latitude"]), float(row["depth_km"] or 0)]
            quakes.append(
                feature(
                    {"type": "Point", "coordinates": place},
                    row["id"],
                    mag=float(row["mag"] or 0),
                    place=row["place"],
                    time=round(moment.timestamp() * 1000),
                    updated=round(moment.timestamp() * 1000),
                    url=row["url"],
                    type=row["type"],
                )
            )
    report = import_paths(case, [written(tmp_path, collection(*quakes), "week.geojson")])
    assert (report.as_, report.rows_read, report.refused) == ("geojson", 1707, ())
    assert not [each for each in report.warnings if each.row]
    assert any("height" in each.reason for each in report.warnings)
    reader = case.main_reader
    assert reader.rows("SELECT title, edtf, clock, zone FROM incident ORDER BY id LIMIT 1") == [
        ("4km W of Castaic, CA: earthquake, 7 Feb 2018", "2018-02-07", "01:26:13", "Z")
    ]
    assert reader.value("SELECT count(*) FROM place WHERE lat IS NOT NULL") == 1706


NUMBER = st.none() | st.integers(-400, 400) | st.floats() | st.just("x")
PLACES = st.lists(NUMBER, max_size=4)
LINES = st.lists(PLACES | NUMBER, max_size=5)
RINGS = st.lists(LINES | PLACES, max_size=3)
KINDS = (
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "Sphere",
)
SHAPES = st.fixed_dictionaries(
    {"type": st.sampled_from(KINDS)},
    optional={"coordinates": NUMBER | PLACES | LINES | RINGS | st.lists(RINGS, max_size=2)},
)


@settings(max_examples=200)
@given(SHAPES | st.builds(lambda parts: {"type": "GeometryCollection", "geometries": parts},
                          NUMBER | st.lists(SHAPES | NUMBER, max_size=3)))  # fmt: skip
def test_no_shape_raises_anything(shape: object) -> None:
    geojson_shapes.has_height(shape)
    found = point_of(shape, lambda reason, topic: None)
    assert found is None or len(found) == 2

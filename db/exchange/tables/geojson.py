"""GeoJSON as a table of incidents: features one by one, their properties as columns.

Hides how a file holds its features (a collection, one, a list, one a line) and how their shapes
become points. What the properties are is guessed and chosen as for a newsroom's own sheet.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited
from db.exchange.tables import geojson_shapes, guessing, mapped, mapping
from db.exchange.tables.incoming import Column, Dataset, Record, Row, Warn
from db.exchange.tables.mapped import MappedTable
from db.exchange.tables.mapping import Mapped
from db.language import say
from db.reader import Reader

KIND = "geojson"
#: Bytes of a file, unpacked: it is held in the memory whole.
SIZE_MAX = 400_000_000

GEOMETRY = "geometry"
FEATURE_ID = "feature id"
NO_FEATURE = say("the entry is no feature of GeoJSON")
TOPOJSON = say("TopoJSON, not GeoJSON; save it as GeoJSON first")
_HEIGHT = say(
    "Positions have a third number (a height or a depth); it is kept with the row and not used."
)
_LAT, _LON = "\0latitude of the shape", "\0longitude of the shape"
_WGS84 = re.compile(r".*(?:CRS84|EPSG:{1,2}(?:4326|4979))(?!\d).*", re.IGNORECASE)
_MERCATOR = re.compile(r".*EPSG:{1,2}(?:3857|900913|3785)(?!\d).*", re.IGNORECASE)
#: Datums within a few metres of WGS 84, in degrees.
_CLOSE = re.compile(r".*EPSG:{1,2}(?:4258|4269|4283|7844|6318|4674)(?!\d).*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Features:
    """The features of a file as rows. `columns`: their properties, in the order met; `shaped`:
    whether any has a shape; `crs`: the name of the reference system it states, ""."""

    path: Path
    rows: tuple[Record, ...]
    columns: tuple[str, ...]
    shaped: bool
    high: bool
    crs: str


def guess(path: Path, reader: Reader | None = None) -> Mapped:
    """What becomes of the properties, as the case keeps it or as they look. Raises BadInput."""
    found = features(path)
    kept = mapping.kept_for(reader, found.columns) if reader is not None else None
    if kept is not None:
        return kept
    rows = [
        [str(record.cells.get(column, "")) for column in found.columns]
        for record in found.rows[: guessing.SAMPLE]
        if record.refusal is None
    ]
    told = guessing.of_cells(found.columns, rows)
    columns = tuple((column, _target(column, target, found)) for column, target in told.columns)
    return replace(told, columns=columns)


def _target(column: str, target: str, found: Features) -> str:
    if column == FEATURE_ID:
        return "native"
    if FEATURE_ID in found.columns and target == "native":
        return "ignore"
    # The shape says where it was; a property that says so too can only disagree.
    return "ignore" if found.shaped and target in ("lat", "lon") else target


def open_(path: Path, mapped_: Mapped) -> GeoTable:
    """The features of a file as a table of incidents. Raises BadInput."""
    found = features(path)
    doubts = []
    if found.high:
        doubts.append(_HEIGHT)
    if found.crs and not _WGS84.fullmatch(found.crs):
        doubts.append(_of_crs(found.crs))
    return GeoTable(found, mapped_, " ".join(doubts))


def _of_crs(crs: str) -> str:
    if _MERCATOR.fullmatch(crs):
        return say(
            "Its positions are metres of Web Mercator ({crs}); they were turned into degrees.",
            crs=crs,
        )
    if _CLOSE.fullmatch(crs):
        return say(
            "Its positions are degrees of another datum ({crs}), a few metres off at most.", crs=crs
        )
    return say(
        "Its positions are not degrees of WGS 84, as GeoJSON has them, but of “{crs}”; they were "
        "left out. Save the file in WGS 84 to have them.",
        crs=crs[:80],
    )


class GeoTable(MappedTable):
    """Features as incidents; a Table as `incoming` describes it."""

    def __init__(self, found: Features, mapped_: Mapped, doubt: str) -> None:
        known = dict(mapped_.columns)
        columns = tuple((column, known.get(column, "ignore")) for column in found.columns)
        own = replace(mapped_, columns=columns)
        places = ((_LAT, "lat"), (_LON, "lon"))
        named = mapped_.dataset_name or mapped.edition_name(found.path)
        dataset = Dataset(
            KIND, named, licence=mapped_.licence, redistributable=mapped_.redistributable
        )
        super().__init__(found.rows, replace(own, columns=(*places, *columns)), dataset, doubt)
        self.mapped = own
        self.columns = (
            *(column for column in self.columns if column.name not in (_LAT, _LON)),
            Column(GEOMETRY, say("Place on the map")),
        )
        self._mercator = bool(_MERCATOR.fullmatch(found.crs))
        self._foreign = bool(found.crs) and not any(
            known.fullmatch(found.crs) for known in (_WGS84, _MERCATOR, _CLOSE)
        )

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row:
        """What one feature says; where it was is a point in its shape."""
        shape = _shape(cells.get(GEOMETRY))
        point = None if self._foreign else geojson_shapes.point_of(shape, warn)
        if point is not None and self._mercator:
            point = _degrees(*point)
        lat, lon = (f"{point[1]:.7f}", f"{point[0]:.7f}") if point else ("", "")
        return self.understood({**cells, _LAT: lat, _LON: lon}, cells, warn)


def _shape(text: object) -> object:
    try:
        return json.loads(text) if isinstance(text, str) and text else None
    except (ValueError, RecursionError):
        return None


def _degrees(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude of metres in Web Mercator."""
    radius = 6_378_137.0
    lat = math.degrees(math.atan(math.sinh(max(-20.0, min(20.0, y / radius)))))
    return math.degrees(x / radius), lat


def features(path: Path) -> Features:
    """The features of a file. Raises BadInput."""
    entries, crs = _entries(path)
    rows: list[Record] = []
    columns: dict[str, None] = {}
    shaped = high = False
    for number, entry in entries:
        if not isinstance(entry, dict) or entry.get("type") != "Feature":
            rows.append(Record(number, 0.0, refusal=(NO_FEATURE, NO_FEATURE)))
            continue
        cells = _cells(entry)
        columns.update(dict.fromkeys(cells))
        shape = entry.get("geometry")
        shaped = shaped or shape is not None
        high = high or geojson_shapes.has_height(shape)
        rows.append(Record(number, 0.0, cells))
    if not any(row.refusal is None for row in rows):
        raise BadInput(say("“{name}” holds no features; nothing was imported.", name=path.name))
    columns.pop(GEOMETRY, None)
    count = len(rows)
    placed = tuple(replace(row, share=(at + 1) / count) for at, row in enumerate(rows))
    return Features(path, placed, tuple(columns), shaped, high, crs)


def _cells(feature: Mapping[str, object]) -> dict[str, str]:
    """A feature as texts by column: its id, its properties, its shape as JSON."""
    cells: dict[str, str] = {}
    if feature.get("id") is not None:
        cells[FEATURE_ID] = _text(feature["id"])
    properties = feature.get("properties")
    for name, value in _flat(properties if isinstance(properties, dict) else {}, ""):
        cells.setdefault(name if name != GEOMETRY else "geometry (property)", value)
    shape = feature.get("geometry")
    cells[GEOMETRY] = "" if shape is None else json.dumps(shape, ensure_ascii=False)
    return cells


def _flat(properties: Mapping[str, object], before: str) -> Iterator[tuple[str, str]]:
    """Properties by name, those inside others as "outer.inner"."""
    for name, value in properties.items():
        if isinstance(value, dict) and value and before.count(".") < 4:
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", _text(value)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return "; ".join(map(_text, value))
    return json.dumps(value, ensure_ascii=False)


def _entries(path: Path) -> tuple[Sequence[tuple[int, object]], str]:
    """The features as (number, value) and the reference system the file states."""
    data = _bytes(path)
    try:
        whole = json.loads(data)
    except RecursionError:
        raise _broken(path) from None
    except ValueError:
        return _lines(path, data), ""
    if isinstance(whole, list):
        return list(enumerate(whole, 1)), ""
    if not isinstance(whole, dict):
        raise _broken(path)
    if whole.get("type") == "Topology":
        raise BadInput(
            say("“{name}” is {topojson}. Nothing was imported.", name=path.name, topojson=TOPOJSON)
        )
    crs = whole.get("crs")
    named = crs.get("properties") if isinstance(crs, dict) else None
    name = str(named.get("name") or "") if isinstance(named, dict) else ""
    held = whole.get("features")
    if whole.get("type") == "Feature":
        return [(1, whole)], name
    if not isinstance(held, list):
        raise _broken(path)
    return list(enumerate(held, 1)), name


def _lines(path: Path, data: bytes) -> list[tuple[int, object]]:
    """Features one a line; a line that is broken is refused alone."""
    out: list[tuple[int, object]] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _broken(path) from None
    good = 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip("\x1e \t")
        if not bare:
            continue
        try:
            out.append((number, json.loads(bare)))
            good += 1
        except (ValueError, RecursionError):
            out.append((number, None))
    if not good or not isinstance(out[0][1], dict):
        raise _broken(path)
    return out


def _bytes(path: Path) -> bytes:
    # The head tells in one sentence when the file cannot be read at all.
    delimited.head(path, 1)
    with path.open("rb") as raw:
        packed = raw.read(2) == delimited.GZIP
        raw.seek(0)
        try:
            data = (
                gzip.GzipFile(fileobj=raw).read(SIZE_MAX + 1) if packed else raw.read(SIZE_MAX + 1)
            )
        except (OSError, EOFError, zlib.error):
            raise _broken(path) from None
    if len(data) > SIZE_MAX:
        raise BadInput(
            say(
                "“{name}” is larger than {size_max} MB; nothing was imported. Split it and try "
                "again.",
                name=path.name,
                size_max=SIZE_MAX // 1_000_000,
            )
        )
    return data.removeprefix(b"\xef\xbb\xbf")


def _broken(path: Path) -> BadInput:
    return BadInput(
        say(
            "“{name}” is damaged or no GeoJSON; nothing was imported. Look for a complete copy.",
            name=path.name,
        )
    )

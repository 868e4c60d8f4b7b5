"""A point for every shape of GeoJSON, inside it.

Hides the geometry: rings that cross the 180th meridian, centres that lie outside, shapes of shapes.
"""

from __future__ import annotations

import math

from db.exchange.tables.incoming import Warn
from db.language import say

SHAPE = say("a shape was given as a point inside it; the shape is kept with the row")
BEYOND = say("a longitude beyond 180 degrees was counted from the other side")
BROKEN = say("the shape cannot be read; the incident has no position")
_DEEPEST = 6
_POINTS_MAX = 2_000_000

Point = tuple[float, float]


def point_of(shape: object, warn: Warn) -> Point | None:
    """Longitude and latitude of a point that lies in the shape; None for none. Metres come back
    as metres."""
    if shape is None:
        return None
    found = _point(shape, 0)
    if found is None:
        if not _is_empty(shape):
            warn(BROKEN, BROKEN)
        return None
    kind = shape.get("type") if isinstance(shape, dict) else ""
    if kind != "Point":
        warn(f"{kind}: {SHAPE}", SHAPE)
    lon, lat = found
    if 180 < abs(lon) <= 360:
        warn(f"{lon}: {BEYOND}", BEYOND)
        lon -= math.copysign(360, lon)
    return lon, lat


def has_height(shape: object) -> bool:
    """Whether the first position of a shape has a third number."""
    place = shape.get("coordinates") if isinstance(shape, dict) else None
    for _ in range(_DEEPEST):
        if not isinstance(place, list) or not place:
            return False
        if isinstance(place[0], int | float):
            return len(place) > 2 and place[2] is not None
        place = place[0]
    return False


def _is_empty(shape: object) -> bool:
    return isinstance(shape, dict) and shape.get("coordinates") == []


def _point(shape: object, depth: int) -> Point | None:
    if not isinstance(shape, dict) or depth > _DEEPEST:
        return None
    if shape.get("type") == "GeometryCollection":
        parts = shape.get("geometries")
        found = (_point(part, depth + 1) for part in (parts if isinstance(parts, list) else ()))
        return next((each for each in found if each is not None), None)
    places, kind = shape.get("coordinates"), shape.get("type")
    if kind == "Point":
        return _place(places)
    if kind in ("MultiPoint", "LineString"):
        return _middle(_line(places))
    if kind == "MultiLineString":
        lines = [_line(line) for line in places] if isinstance(places, list) else []
        return _middle(max(lines, key=len, default=[]))
    if kind == "Polygon":
        return _inside(_line(places[0])) if isinstance(places, list) and places else None
    if kind == "MultiPolygon" and isinstance(places, list):
        rings = [_line(part[0]) for part in places if isinstance(part, list) and part]
        return _inside(max(rings, key=_size, default=[]))
    return None


def _place(found: object) -> Point | None:
    if not isinstance(found, list) or len(found) < 2:
        return None
    lon, lat = found[0], found[1]
    if not all(isinstance(each, int | float) and math.isfinite(each) for each in (lon, lat)):
        return None
    return float(lon), float(lat)


def _line(found: object) -> list[Point]:
    if not isinstance(found, list) or len(found) > _POINTS_MAX:
        return []
    places = [_place(each) for each in found]
    return [each for each in places if each is not None]


def _middle(line: list[Point]) -> Point | None:
    return line[len(line) // 2] if line else None


def _size(ring: list[Point]) -> float:
    """Twice the area within a ring, in square degrees."""
    ring = _unwrapped(ring)
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs))


def _unwrapped(ring: list[Point]) -> list[Point]:
    """A ring that crosses the 180th meridian, with the west counted on beyond 180 degrees."""
    longitudes = [lon for lon, _ in ring]
    if ring and 180 < max(longitudes) - min(longitudes) <= 360:
        return [(lon + 360 if lon < 0 else lon, lat) for lon, lat in ring]
    return ring


def _inside(ring: list[Point]) -> Point | None:
    """The middle of the widest stretch that a line across the ring's middle has within it."""
    if not ring:
        return None
    wide = _unwrapped(ring)
    latitudes = [lat for _, lat in wide]
    # Slightly off the middle, so that the line seldom meets a corner.
    level = min(latitudes) + (max(latitudes) - min(latitudes)) * 0.5001
    crossed = sorted(
        a[0] + (level - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in zip(wide, wide[1:] + wide[:1], strict=True)
        if (a[1] > level) != (b[1] > level)
    )
    stretches = list(zip(crossed[::2], crossed[1::2], strict=False))
    if not stretches:
        return ring[0]
    west, east = max(stretches, key=lambda each: each[1] - each[0])
    middle = (west + east) / 2
    return (middle - 360 if 180 < middle <= 360 and wide is not ring else middle), level

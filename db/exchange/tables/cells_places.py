"""Where, in a cell: degrees with comma or point, degrees and minutes, both axes in one cell.

Hides the ways to write a position. What cannot be one is left out and told, and so is what looks
like its own mirror image; nothing is ever swapped in silence.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from db.exchange.tables.cells import digits
from db.language import say
from db.reading.places.gazetteer import gazetteer, name_key

NO_POSITION = say("a position cannot be read; left out")
NOT_ON_EARTH = say("latitude or longitude is not on Earth; left out")
SWAPPED = say("latitude and longitude seem to be swapped; left out")
MIRRORED = say("latitude and longitude may be swapped, or a sign is missing; kept as given")
NULL_ISLAND = say("the position is 0, 0, which mostly means that none was given; left out")
HALF = say("only one of latitude and longitude is given; left out")

_HEMISPHERES = {
    **dict.fromkeys("nNсС", ("lat", 1)),
    **dict.fromkeys("sSюЮ", ("lat", -1)),
    **dict.fromkeys("eEвВ", ("lon", 1)),
    **dict.fromkeys("wWзЗ", ("lon", -1)),
}
_LETTERS = "".join(_HEMISPHERES)
_DECIMAL = r"\d{1,12}(?:[.,]\d+)?"
_AXIS = re.compile(
    rf"(?P<front>[{_LETTERS}])?\s*(?P<sign>[+-])?\s*(?P<degrees>{_DECIMAL})\s*[°º˚d:]?\s*"
    rf"(?:(?P<minutes>{_DECIMAL})\s*['′’:m]?\s*(?:(?P<seconds>{_DECIMAL})\s*(?:[\"″”s]|'')?)?)?\s*"
    rf"(?P<back>[{_LETTERS}])?",
)
_WKT = re.compile(r"point\s*z?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)", re.IGNORECASE)
_AROUND_KM = {"country": 3_000, "province": 700}
_NEAR_KM = 250


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees of WGS 84, both None when there is no position; `doubt`: why not, or what is odd."""

    lat: float | None = None
    lon: float | None = None
    doubt: str = ""


@lru_cache(maxsize=65_536)
def position(lat: str, lon: str) -> Position:
    """The position that two cells give, or one of them alone ("34.5, 69.2"); "" stands for none."""
    one = lat or lon
    if not one:
        return Position()
    if not (lat and lon):
        found = _pair(one)
        return _checked(*found) if found else Position(doubt=HALF if _axis(one) else NO_POSITION)
    if lat == lon and (found := _pair(lat)):
        return _checked(*found)
    first, second = _axis(lat), _axis(lon)
    if first is None or second is None:
        return Position(doubt=NO_POSITION)
    if first[1] == "lon" or second[1] == "lat":
        return Position(doubt=SWAPPED)
    return _checked(first[0], second[0])


def axis(text: str) -> float | None:
    """Degrees in a cell, whichever axis; None when it holds none."""
    found = _axis(text)
    return found[0] if found else None


def is_pair(text: str) -> bool:
    """Whether a cell holds latitude and longitude together."""
    found = _pair(text)
    return found is not None and abs(found[0]) <= 90 and abs(found[1]) <= 180


def _checked(lat: float, lon: float) -> Position:
    if lat == lon == 0:
        return Position(doubt=NULL_ISLAND)
    if 180 < lon <= 360:
        return Position(doubt=NOT_ON_EARTH)
    if abs(lat) <= 90 and abs(lon) <= 180:
        return Position(lat, lon)
    if abs(lon) <= 90 and abs(lat) <= 180:
        return Position(doubt=SWAPPED)
    return Position(doubt=NOT_ON_EARTH)


def _axis(text: str) -> tuple[float, str] | None:
    """Degrees and the axis a letter names ("" none)."""
    match = _AXIS.fullmatch(digits(text))
    if match is None or (match["front"] and match["back"]):
        return None
    parts = [float(match[name].replace(",", ".")) if match[name] else 0.0
             for name in ("degrees", "minutes", "seconds")]  # fmt: skip
    if parts[1] >= 60 or parts[2] >= 60:
        return None
    letter = match["front"] or match["back"]
    named, turned = _HEMISPHERES[letter] if letter else ("", 1)
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    value = round(-value if match["sign"] == "-" else value, 7) * turned
    return (value, named) if math.isfinite(value) else None


def _pair(text: str) -> tuple[float, float] | None:
    """Latitude and longitude from one cell; WKT has the longitude first."""
    text = digits(text).strip("()[] ")
    wkt = _WKT.fullmatch(text + ")") if "(" in text else None
    if wkt:
        lon, lat = _axis(wkt[1]), _axis(wkt[2])
        return (lat[0], lon[0]) if lat and lon else None
    for parting in (r"\s*;\s*", r"\s*/\s*", r",\s+", r"\s*,\s*", r"\s+"):
        parts = re.split(parting, text)
        if len(parts) != 2:
            # "34°29'40"N 69°11'E": the letter of the first axis parts it from the second
            continue
        first, second = _axis(parts[0]), _axis(parts[1])
        if first and second and {first[1], second[1]} in ({""}, {"lat", "lon"}):
            return (first[0], second[0]) if first[1] != "lon" else (second[0], first[0])
    lettered = re.fullmatch(rf"(.+?[{_LETTERS}])[\s,;]*(\d.*[{_LETTERS}])", text)
    if lettered:
        first, second = _axis(lettered[1]), _axis(lettered[2])
        if first and second and {first[1], second[1]} == {"lat", "lon"}:
            return (first[0], second[0]) if first[1] == "lat" else (second[0], first[0])
    return None


@lru_cache(maxsize=65_536)
def is_mirrored(lat: float, lon: float, names: tuple[str, ...]) -> bool:
    """Whether a position lies far from every place of these names, but its mirror image near one.

    A place or country that is not in the gazetteer proves nothing.
    """
    known = [each for name in names for each in _known(name)]
    if not known:
        return False
    if any(_distance(lat, lon, *place[:2]) <= place[2] for place in known):
        return False
    turned = ((lon, lat), (lat, -lon), (-lat, lon))
    return any(
        _distance(*each, *place[:2]) <= place[2]
        for each in turned
        if abs(each[0]) <= 90
        for place in known
    )


@lru_cache(maxsize=16_384)
def _known(name: str) -> tuple[tuple[float, float, float], ...]:
    """Where the places of a name are: latitude, longitude, and how far around them counts."""
    key = name_key(name)
    return tuple(
        (place.lat, place.lon, float(_AROUND_KM.get(place.kind, _NEAR_KM)))
        for place in (gazetteer().bearers(key) if key else ())
        if place.lat is not None and place.lon is not None
    )


def _distance(lat: float, lon: float, other: float, beside: float) -> float:
    """Kilometres between two positions."""
    first, second = math.radians(lat), math.radians(other)
    half = math.sin((second - first) / 2) ** 2
    half += math.cos(first) * math.cos(second) * math.sin(math.radians(beside - lon) / 2) ** 2
    return 12_742 * math.asin(min(1.0, math.sqrt(half)))

"""What a picture says of itself: its size, when, where and with what it was taken (EXIF).

Hides the library and its moods. Nothing is drawn: only what is written beside the picture is read,
so that a picture of a hundred thousand pixels square costs nothing.
"""

from __future__ import annotations

import io
import math
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import SupportsFloat

from db import when
from db.language import in_quotes, say

#: Name and version of the rules, kept with every snapshot they made.
CLEANER = "casebinder-picture 1"

#: Pixels. Larger pictures are kept but never drawn; the largest cameras make 150 million.
PIXELS_MAX = 400_000_000

_MADE, _MODEL, _SOFTWARE, _ARTIST, _RIGHTS, _WORDS = 271, 272, 305, 315, 33432, 270
_TAKEN, _OFFSET, _CHANGED = 36867, 36881, 306
_EXIF_PART, _GPS_PART = 0x8769, 0x8825
_HEIC = re.compile(rb"ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a camera says it was: degrees north and east, metres above the sea if it says so."""

    lat: float
    lon: float
    height: float | None = None

    @property
    def text(self) -> str:
        """In figures, north or south and east or west."""
        north, east = ("N" if self.lat >= 0 else "S"), ("E" if self.lon >= 0 else "W")
        return f"{abs(self.lat):.5f}° {north}, {abs(self.lon):.5f}° {east}"


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read. `fields`: CSL variables; `facts`: sentences for the card; `doubts`: what
    looks odd. `position`: a suggestion only, for a camera can be wrong and a file be changed."""

    mime: str
    fields: Mapping[str, object]
    facts: tuple[str, ...]
    doubts: tuple[str, ...]
    position: Position | None


def read_picture(data: bytes, name: str = "") -> Picture:
    """Read a picture; a broken one says so in `doubts`, it never raises."""
    called = in_quotes(name) if name else "The picture"
    with warnings.catch_warnings():
        # The library warns of every odd tag; what is odd is left out here.
        warnings.simplefilter("ignore")
        mime, size, exif, doubt = _opened(data, called)
        tags = _tags(exif)
    position = _position(tags.get("gps", {}))
    about = tags.get("main", {}) | tags.get("exif", {})
    taken = _taken(about)
    facts = tuple(_facts(size, about, taken, position))
    fields: dict[str, object] = {"type": "graphic"}
    if artist := _text(about.get(_ARTIST)):
        fields["author"] = [{"literal": artist}]
    if words := _text(about.get(_WORDS)):
        fields["abstract"] = words
    custom: dict[str, object] = {"taken": taken} if taken else {}
    if size:
        fields["dimensions"] = f"{size[0]} × {size[1]}"
    if position:
        custom["position"] = {"lat": position.lat, "lon": position.lon, "from": "camera"}
    if custom:
        fields["custom"] = custom
    return Picture(mime, fields, facts, (doubt,) if doubt else (), position)


def _opened(data: bytes, called: str) -> tuple[str, tuple[int, int] | None, object, str]:
    """Its kind, its size in pixels, its EXIF and what is wrong with it."""
    # Here because the library takes 60 ms to load and most files are no pictures.
    from PIL import Image

    # Its limit is for programs that draw; ours is below.
    Image.MAX_IMAGE_PIXELS = None
    if _HEIC.match(data[4:16]):
        return "image/heic", None, _exif_within(data), ""
    try:
        picture = Image.open(io.BytesIO(data))
        mime = Image.MIME.get(picture.format or "", "image/x-unknown")
        size = picture.size
        large = size[0] * size[1] > PIXELS_MAX
        # A PNG is unpacked to look for EXIF behind the picture; what stands before it will do.
        known = picture.format != "PNG" or "exif" in picture.info
        exif: object = picture.getexif() if known and not large else None
    except (OSError, SyntaxError, ValueError, ArithmeticError, MemoryError):
        doubt = say(
            "{called} is damaged: it cannot be opened as a picture. It is kept whole.",
            called=called,
        )
        return "image/x-unknown", None, None, doubt
    return mime, size, exif, _too_large(called) if large else ""


def _too_large(called: str) -> str:
    return say(
        "{called} claims to have more than {pixels_max} million pixels, far more "
        "than a camera makes. It is kept whole and will not be drawn.",
        called=called,
        pixels_max=PIXELS_MAX // 1_000_000,
    )


def _exif_within(data: bytes) -> object:
    """The EXIF of a container that the library does not open (HEIC)."""
    from PIL import Image

    found = re.search(rb"Exif\0\0(?:II\*\0|MM\0\*)", data)
    if found is None:
        return None
    exif = Image.Exif()
    try:
        exif.load(data[found.start() : found.start() + (1 << 20)])
    except (OSError, SyntaxError, ValueError, ArithmeticError):
        return None
    return exif


def _tags(exif: object) -> dict[str, dict[int, object]]:
    from PIL import Image

    if not isinstance(exif, Image.Exif):
        return {}
    out: dict[str, dict[int, object]] = {}
    for name, part in (("main", None), ("exif", _EXIF_PART), ("gps", _GPS_PART)):
        try:
            out[name] = dict(exif if part is None else exif.get_ifd(part))
        except (OSError, SyntaxError, ValueError, KeyError, TypeError, ArithmeticError):
            out[name] = {}
    return out


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.removeprefix(b"ASCII\0\0\0").decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return " ".join(value.replace("\0", " ").split())[:2_000]


def _taken(about: Mapping[int, object]) -> str:
    """EDTF of the moment it was taken, by the camera's clock; "" unknown."""
    found = re.match(
        r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[ T](\d\d):(\d\d):(\d\d))?", _text(about.get(_TAKEN))
    )
    if found is None:
        return ""
    day = f"{found[1]}-{found[2]}-{found[3]}"
    offset = _text(about.get(_OFFSET))
    offset = offset if re.fullmatch(r"[+-]\d\d:\d\d", offset) else ""
    moment = f"{day}T{found[4]}:{found[5]}:{found[6]}{offset}" if found[4] else day
    return next((edtf for edtf in (moment, day) if when.is_valid(edtf)), "")


def _number(value: object) -> float | None:
    if not isinstance(value, SupportsFloat):
        return None
    try:
        number = float(value)
    except (ArithmeticError, TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _degrees(value: object, side: object, most: float) -> float | None:
    if not isinstance(value, tuple | list) or not value:
        return None
    parts = [_number(each) for each in value[:3]]
    if any(part is None for part in parts):
        return None
    total = sum((part or 0.0) / 60.0**at for at, part in enumerate(parts))
    if not 0 <= total <= most:
        return None
    return -total if _text(side).upper() in ("S", "W") else total


def _position(gps: Mapping[int, object]) -> Position | None:
    lat = _degrees(gps.get(2), gps.get(1), 90)
    lon = _degrees(gps.get(4), gps.get(3), 180)
    # 0, 0 is what cameras write that do not know where they are.
    if lat is None or lon is None or (lat == 0 and lon == 0):
        return None
    height = _number(gps.get(6))
    below = gps.get(5) in (1, b"\x01")
    return Position(lat, lon, -height if height is not None and below else height)


def _facts(
    size: tuple[int, int] | None,
    about: Mapping[int, object],
    taken: str,
    position: Position | None,
) -> Iterator[str]:
    if size:
        yield say("{size:,} × {size2:,} pixels.", size=size[0], size2=size[1])
    if taken:
        yield say("Taken {taken} by the clock of the camera.", taken=taken.replace("T", " "))
    elif changed := _text(about.get(_CHANGED)):
        yield say("Last written {changed}.", changed=changed)
    camera = " ".join(
        dict.fromkeys([*_text(about.get(_MADE)).split(), *_text(about.get(_MODEL)).split()])
    )
    if camera:
        yield say("Camera: {camera}.", camera=camera)
    if position:
        height = (
            say(", {height:,.0f} m above the sea", height=position.height)
            if position.height
            else ""
        )
        yield say("Position by the camera: {text_}{height}.", text_=position.text, height=height)
    if software := _text(about.get(_SOFTWARE)):
        yield say("Written by {software}.", software=software)
    if rights := _text(about.get(_RIGHTS)):
        yield say("Rights: {rights}.", rights=rights)
    if not (taken or camera or position):
        yield say("The file says nothing about when, where or with what it was taken.")

"""The places of the world by name, from a file the program ships: nothing is asked of a network.

Hides how 700,000 names fit into a few megabytes that are opened in milliseconds: names are kept
as 64-bit keys of their folded words, sorted, and read from the file where they are needed. Which
of several places of one name is meant is for `in_text` to weigh; this only lists them.
Data: GeoNames (CC BY 4.0) and CLDR, see resources/gazetteer/README.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt

from db.search.fold import words

Rows = npt.NDArray[np.intp]
Floats = npt.NDArray[np.float32]

COUNTRY, PROVINCE, DISTRICT, LOCALITY, REGION = range(5)
_KINDS = ("country", "province", "district", "locality", "region")

#: One place. `part_of`: the row of its province, -1 unknown; `label`: where its name begins.
PLACE = np.dtype(
    [
        ("lat", "<f4"),
        ("lon", "<f4"),
        ("people", "<u4"),
        ("country", "S2"),
        ("kind", "u1"),
        ("part_of", "<i4"),
        ("label", "<u4"),
    ]
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer. `kind`: code of terms.PLACE_KINDS; `country`: ISO 3166-1 or "".

    `lat`, `lon`: degrees, None where unknown; of countries and provinces the middle of their
    people. `people`: inhabitants, 0 unknown. `province`: its name, "". `own_name`: asked for by
    its main name, not by one of the others.
    """

    row: int
    name: str
    kind: str
    lat: float | None
    lon: float | None
    country: str
    people: int
    province: str
    own_name: bool


def name_key(name: str) -> int:
    """The key under which a name is filed; 0 for one without words."""
    return key_of_words([word for _, _, word in words(name)])


def key_of_words(folded: Sequence[str]) -> int:
    """As `name_key`, for words that are folded already."""
    if not folded:
        return 0
    return int.from_bytes(blake2b(" ".join(folded).encode(), digest_size=8).digest(), "little")


class Gazetteer:
    """The places by name. Reads only what is asked for; may be shared between threads."""

    def __init__(self) -> None:
        folder = files("resources") / "gazetteer"
        with as_file(folder) as path:
            self._places = np.load(path / "places.npy", mmap_mode="r")
            self._keys = np.load(path / "keys.npy", mmap_mode="r")
            self._bearers = np.load(path / "bearers.npy", mmap_mode="r")
            self._labels = np.memmap(path / "labels.txt", mode="r", dtype=np.uint8)

    def known(self, keys: Iterable[int]) -> set[int]:
        """Which of the keys are names of places at all; thousands are asked for at once."""
        asked = np.fromiter(keys, dtype=np.uint64)
        if not len(asked):
            return set()
        asked.sort()
        at = np.searchsorted(self._keys, asked)
        inside = at < len(self._keys)
        asked, at = asked[inside], at[inside]
        return {int(key) for key in asked[self._keys[at] == asked]}

    def bearers(self, key: int, most: int = 12) -> list[Place]:
        """The places filed under a key, the largest first, at most `most` of them."""
        wanted = np.uint64(key)
        low = int(np.searchsorted(self._keys, wanted, "left"))
        high = int(np.searchsorted(self._keys, wanted, "right"))
        return [self._place(int(each)) for each in self._bearers[low : min(high, low + most)]]

    def largest(
        self, box: tuple[float, float, float, float], most: int
    ) -> list[tuple[str, float, float]]:
        """(name, latitude, longitude) of the largest towns in a box of degrees (west,
        south, east, north; east may lie beyond 180), the largest first."""
        west, south, east, north = box
        rows, lat, lon = self._towns()
        held = (lat >= south) & (lat <= north) & ((lon - west) % 360.0 <= east - west)
        places = np.flatnonzero(held)[:most]
        return [
            (self._label(int(rows[at])), float(lat[at]), float(lon[at])) for at in places.tolist()
        ]

    @lru_cache(maxsize=1)  # noqa: B019 - there is one gazetteer
    def _towns(self) -> tuple[Rows, Floats, Floats]:
        """Rows of all towns, the largest first, and where they lie."""
        known = (self._places["kind"] == LOCALITY) & ~np.isnan(self._places["lat"])
        rows = np.flatnonzero(known)
        rows = rows[np.argsort(-self._places["people"][rows].astype(np.int64), kind="stable")]
        return rows, self._places["lat"][rows], self._places["lon"][rows]

    def country(self, code: str) -> str:
        """The English name of a country by its ISO 3166-1 code; "" when there is none."""
        of_it = (self._places["kind"] == COUNTRY) & (self._places["country"] == code.encode())
        found = np.flatnonzero(of_it)
        return self._label(int(found[0])) if len(found) else ""

    def _place(self, bearer: int) -> Place:
        row, own = bearer >> 1, bool(bearer & 1)
        found = self._places[row]
        lat, lon = float(found["lat"]), float(found["lon"])
        part_of = int(found["part_of"])
        return Place(
            row,
            self._label(row),
            _KINDS[int(found["kind"])],
            None if np.isnan(lat) else round(lat, 4),
            None if np.isnan(lon) else round(lon, 4),
            found["country"].decode(),
            int(found["people"]),
            self._label(part_of) if part_of >= 0 else "",
            own,
        )

    def _label(self, row: int) -> str:
        start = int(self._places[row]["label"])
        rest = self._labels[start : start + 400].tobytes()
        return rest[: rest.index(b"\n")].decode()


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer, opened once."""
    return Gazetteer()

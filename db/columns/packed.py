"""The arrays of a large case, kept in the case file as they are in memory.

Reading a million incidents row by row takes 1.3 s and ten million 13; their arrays, as blobs,
0.05 and 0.5. Steps write down which incidents they touched, and only those are read again.
Hides the packing: distances to the first bound take half the bytes of instants.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from db.columns.incidents import OPEN, Columns, refreshed
from db.columns.links import LINKED, Linked, Links
from db.columns.links import refreshed as relinked
from db.reader import Reader

#: Below so many incidents reading the rows is fast enough.
WORTH = 50_000
#: So many touched incidents are read again one by one; of more the arrays are not used.
MOST_STALE = 5_000
#: From so many on the arrays should be written anew.
OLD = 500

Array = npt.NDArray[np.generic]
_SPANS = ("start_latest", "end_earliest", "latest")
_ENDLESS = np.iinfo(np.uint32).max
_PLAIN = {
    "ids": "<i8", "earliest": "<i8", "kind": "|u1", "standing": "|u1", "weight": "<u2",
    "open": "|u1",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Packed:
    """What the file kept, brought up to date: columns, links, and how many incidents were stale."""

    found: Columns
    links: tuple[Links, ...]
    stale: int


def written(found: Columns, links: tuple[Links, ...]) -> Iterator[tuple[str, str, bytes]]:
    """(name, dtype, bytes) of everything to keep."""
    for name in _PLAIN:
        yield _row(name, getattr(found, name))
    for name in _SPANS:
        yield _row(name, _near(getattr(found, name), found.earliest))
    for each in links:
        for part in ("rows", "key", "keys"):
            yield _row(f"{each.axis}.{part}", getattr(each, part))


def read(reader: Reader) -> Packed | None:
    """The arrays of the case as it is now; None when the file holds none that can be used."""
    if not reader.value("SELECT 1 FROM sqlite_schema WHERE name = 'packed'"):
        return None
    if not reader.value("SELECT 1 FROM packed LIMIT 1"):
        return None
    stale = {
        row[0] for row in reader.rows(f"SELECT incident FROM packed_stale LIMIT {MOST_STALE + 1}")
    }
    if len(stale) > MOST_STALE:
        return None
    kept = {
        str(name): np.frombuffer(data, dtype=str(dtype))
        for name, dtype, data in reader.rows("SELECT name, dtype, bytes FROM packed")
        if dtype in ("<i8", "<i4", "<u4", "<u2", "|u1")
    }
    found = _columns(kept)
    if found is None:
        return None
    links = tuple(each for axis in LINKED if (each := _links(kept, axis, len(found))) is not None)
    if stale:
        found, shift = refreshed(reader, found, stale)
        links = tuple(relinked(reader, each, found, (shift,), stale) for each in links)
    return Packed(found, links, len(stale))


def _row(name: str, values: Array) -> tuple[str, str, bytes]:
    return name, values.dtype.newbyteorder("<").str, np.ascontiguousarray(values).tobytes()


def _near(instants: npt.NDArray[np.int64], first: npt.NDArray[np.int64]) -> Array:
    """Instants as seconds after the first bound where 32 bits hold them, else as they are."""
    endless = instants >= OPEN
    after = np.where(endless, 0, instants - first)
    if after.size and (after.min() < 0 or after.max() >= _ENDLESS):
        return instants
    return np.where(endless, _ENDLESS, after).astype(np.uint32)


def _columns(kept: Mapping[str, Array]) -> Columns | None:
    """The columns, or None when they do not fit together: a file from elsewhere may hold
    anything."""
    if any(name not in kept or kept[name].dtype.str != kind for name, kind in _PLAIN.items()):
        return None
    first = kept["earliest"].astype(np.int64, copy=False)
    size = first.size
    if not size or not bool(np.all(first[1:] >= first[:-1])):
        return None
    cells: dict[str, Array] = {name: kept[name] for name in _PLAIN}
    for name in _SPANS:
        span = kept.get(name)
        if span is None:
            return None
        if span.dtype == np.uint32:
            endless = span == _ENDLESS
            if span.size == size:
                span = np.add(first, span, dtype=np.int64, casting="unsafe")
                span[endless] = OPEN
        cells[name] = span
    if any(cell.size != size for cell in cells.values()):
        return None
    return Columns(**{field.name: cells[field.name] for field in fields(Columns)})  # type: ignore[arg-type]


def _links(kept: Mapping[str, Array], axis: Linked, size: int) -> Links | None:
    parts = [kept.get(f"{axis}.{part}") for part in ("rows", "key", "keys")]
    if any(part is None for part in parts):
        return None
    rows, key, keys = (part for part in parts if part is not None)
    if rows.dtype != np.int32 or key.dtype != np.int32 or keys.dtype != np.int64:
        return None
    if rows.size != key.size:
        return None
    links = Links(axis, rows, key, keys)  # type: ignore[arg-type]
    if rows.size and not (
        links.rows[0] >= 0
        and links.rows[-1] < size
        and bool(np.all(links.rows[1:] >= links.rows[:-1]))
        and links.key.min() >= 0
        and links.key.max() < keys.size
    ):
        return None
    return links

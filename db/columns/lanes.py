"""Which incident stands in which lane: by actor, kind, place or source, or all in one.

Hides the questions behind each axis and that an incident can stand in several lanes (two
actors) or in none (nobody named), which is a lane of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db import terms
from db.columns.incidents import Columns
from db.columns.links import Linked, Links, read
from db.columns.slices import Ints
from db.reader import Reader, id_list
from db.records.names import Owner, display_sql, native_sql

Axis = Literal["actor", "kind", "place", "source", "none"]
AXES: tuple[Axis, ...] = ("actor", "kind", "place", "source", "none")

#: So many lanes at most; the least active ones share one lane, which says so.
MOST_LANES = 120


@dataclass(frozen=True, slots=True)
class LaneName:
    """A lane: the record it stands for (0: none), its name, its name in its own script."""

    key: int
    name: str
    native: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """Lanes, most active first, and (row of Columns, lane) pairs sorted by lane, then row.

    `rows` int32, `lane` int16; `others`: how many more lanes share one (0: each has its own);
    `rest`: which lane holds what belongs to none (-1: no such lane).
    """

    axis: Axis
    lanes: tuple[LaneName, ...]
    rows: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int16]
    others: int = 0
    rest: int = -1


_NOBODY = {
    "actor": "Nobody named",
    "place": "No place given",
    "source": "No source cited",
    "kind": "",
    "none": "",
}
_OTHERS = {"actor": "other actors", "place": "other places", "source": "other outlets"}


def membership(
    reader: Reader, found: Columns, axis: Axis, links: Links | None = None
) -> Membership:
    """Who stands where on one axis. A row is given once for every lane that it stands in; `links`:
    those of this axis, when they were read already."""
    count = len(found)
    if axis == "none":
        every = np.arange(count, dtype=np.int32)
        return Membership(axis, (LaneName(0, "All incidents"),), every, np.zeros(count, np.int16))
    if axis == "kind":
        every = np.arange(count, dtype=np.int32)
        keys = np.arange(256, dtype=np.int64)
        return _ranked(axis, count, every, found.kind, keys, _kind_name)
    if links is None:
        links = read(reader, found, axis)
    keys, name = _NAMING[axis](reader, links.keys)
    return _ranked(axis, count, links.rows, links.key, keys, name)


Naming = Callable[[int], LaneName]


def _ranked(
    axis: Axis,
    count: int,
    rows: npt.NDArray[np.int32],
    place: npt.NDArray[np.integer],
    keys: Ints,
    name: Naming,
) -> Membership:
    """Lanes by how many they hold; beyond MOST_LANES one lane holds the others. `place`: of each
    pair in `keys`, which may name the same lane several times."""
    lanes_of, own = np.unique(keys, return_inverse=True)
    counts = np.zeros(lanes_of.size, np.int64)
    np.add.at(counts, own, np.bincount(place, minlength=keys.size))
    order = np.argsort(-counts, kind="stable")
    order = order[counts[order] > 0]
    rank = np.full(lanes_of.size, -1, np.int64)
    rank[order] = np.arange(order.size)
    lanes = [name(int(key)) for key in lanes_of[order][:MOST_LANES].tolist()]
    others = max(order.size - MOST_LANES, 0)
    if others:
        rank = np.minimum(rank, MOST_LANES)
        lanes.append(LaneName(0, f"{others:,} {_OTHERS[axis]}"))
    lane = rank.astype(np.int16)[own][place]
    rest = -1
    left = np.ones(count, bool)
    left[rows] = False
    alone = np.flatnonzero(left)
    if alone.size:
        rest = len(lanes)
        lanes.append(LaneName(0, _NOBODY[axis]))
        rows = np.concatenate([rows, alone.astype(np.int32)])
        lane = np.concatenate([lane, np.full(alone.size, rest, np.int16)])
    # Rows ascend already: a stable sort of small numbers is a tenth of the time of any other.
    sort = np.argsort(lane, kind="stable")
    rows, lane = rows[sort], lane[sort]
    twice = (rows[1:] == rows[:-1]) & (lane[1:] == lane[:-1])
    if twice.any():
        once = np.concatenate(([True], ~twice))
        rows, lane = rows[once], lane[once]
    return Membership(axis, tuple(lanes), rows, lane, others, rest)


def _kind_name(key: int) -> LaneName:
    return LaneName(key, terms.INCIDENT_KINDS[key].label)


def _by_actor(reader: Reader, keys: Ints) -> tuple[Ints, Naming]:
    return keys, _named(reader, "actor", keys)


def _by_place(reader: Reader, keys: Ints) -> tuple[Ints, Naming]:
    """A place stands in the lane of its country: its topmost ancestor, or its country's own row."""
    parents: dict[int, int] = {}
    countries: dict[str, int] = {}
    country_of: dict[int, str] = {}
    for one, parent, country, kind in reader.rows(
        "SELECT id, parent, country, kind FROM place WHERE deleted = 0 ORDER BY id"
    ):
        if parent is not None:
            parents[one] = parent
        country_of[one] = country
        if kind == "country" and country:
            countries.setdefault(country, one)
    tops: list[int] = []
    for one in keys.tolist():
        top, seen = int(one), {one}
        while (above := parents.get(top)) is not None and above not in seen:
            seen.add(above)
            top = above
        tops.append(countries.get(country_of.get(top, ""), top))
    lanes = np.array(tops, np.int64)
    return lanes, _named(reader, "place", lanes)


def _by_source(reader: Reader, keys: Ints) -> tuple[Ints, Naming]:
    """A source stands in the lane of its outlet; without one, of the title it appeared under."""
    outlets: dict[int, int] = {}
    printed: dict[str, int] = {}
    for one, outlet, publication in reader.rows(
        "SELECT id, outlet, coalesce(nullif(\"container-title\", ''), nullif(publisher, ''),"
        " nullif(title, ''), 'Untitled source') FROM source"
    ):
        # Publications without an actor of their own get keys below zero.
        outlets[one] = outlet or printed.setdefault(publication, -1 - len(printed))
    lanes = np.array([outlets.get(one, one) for one in keys.tolist()], np.int64)
    named = _named(reader, "actor", lanes)
    titles = {key: title for title, key in printed.items()}
    return lanes, lambda key: LaneName(0, titles[key]) if key < 0 else named(key)


_NAMING: Mapping[Linked, Callable[[Reader, Ints], tuple[Ints, Naming]]] = {
    "actor": _by_actor,
    "place": _by_place,
    "source": _by_source,
}


def _named(reader: Reader, owner: Owner, keys: Ints) -> Naming:
    """Names of the records a lane can stand for, read together when the first is asked for."""
    names: dict[int, LaneName] = {}

    def name(key: int) -> LaneName:
        if not names:
            wanted = np.unique(keys[keys > 0]).tolist()
            for start in range(0, len(wanted), 10_000):
                names.update(_read_names(reader, owner, wanted[start : start + 10_000]))
            names.setdefault(key, LaneName(key, "Unnamed"))
        return names.get(key, LaneName(key, "Unnamed"))

    return name


def _read_names(reader: Reader, owner: Owner, ids: Iterable[int]) -> dict[int, LaneName]:
    return {
        one: LaneName(one, name or "Unnamed", "" if native == name else native)
        for one, name, native in reader.rows(
            f"SELECT t.id, substr({display_sql(owner, 't.id')}, 1, 200),"
            f" substr({native_sql(owner, 't.id')}, 1, 200)"
            f" FROM {owner} t WHERE t.id IN ({id_list(ids)})"
        )
    }

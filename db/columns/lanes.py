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
from db.columns.slices import SLICE, Ints, columns, joined
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


def membership(reader: Reader, found: Columns, axis: Axis) -> Membership:
    """Who stands where on one axis. A row is given once for every lane that it stands in."""
    every = np.arange(len(found), dtype=np.int64)
    if axis == "none":
        lanes = (LaneName(0, "All incidents"),)
        return Membership(axis, lanes, every.astype(np.int32), np.zeros(len(found), np.int16))
    if axis == "kind":
        return _ranked(axis, len(found), every, found.kind.astype(np.int64), _kind_name)
    incidents, keys, name = _LINKS[axis](reader)
    rows, known = _rows_of(found.ids, incidents)
    del incidents
    if not known.all():
        rows, keys = rows[known], keys[known]
    return _ranked(axis, len(found), rows, keys, name)


def _rows_of(ids: Ints, incidents: Ints) -> tuple[Ints, npt.NDArray[np.bool_]]:
    """The row of each incident, and whether it has one (it may be gone, or have no date)."""
    if not ids.size:
        return np.zeros(incidents.size, np.int64), np.zeros(incidents.size, bool)
    by_id = np.argsort(ids)
    place = np.searchsorted(ids, incidents, sorter=by_id)
    rows = by_id[np.minimum(place, ids.size - 1)]
    return rows, ids[rows] == incidents


Naming = Callable[[int], LaneName]


def _ranked(axis: Axis, count: int, rows: Ints, keys: Ints, name: Naming) -> Membership:
    """Lanes by how many they hold; beyond MOST_LANES one lane holds the others."""
    lone = np.ones(count, bool)
    lone[rows] = False
    unique, counts = np.unique(keys, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    rank = np.empty(unique.size, np.int64)
    rank[order] = np.arange(unique.size)
    lanes = [name(int(key)) for key in unique[order][:MOST_LANES].tolist()]
    others = max(unique.size - MOST_LANES, 0)
    if others:
        rank = np.minimum(rank, MOST_LANES)
        lanes.append(LaneName(0, f"{others:,} {_OTHERS[axis]}"))
    lane = rank.astype(np.int16)[np.searchsorted(unique, keys)]
    rest = -1
    left = np.flatnonzero(lone)
    if left.size:
        rest = len(lanes)
        lanes.append(LaneName(0, _NOBODY[axis]))
        rows = np.concatenate([rows, left])
        lane = np.concatenate([lane, np.full(left.size, rest, np.int16)])
    if axis == "kind":
        # Each row once and in order already: a stable sort of small numbers is a tenth of the time.
        order = np.argsort(lane, kind="stable")
        return Membership(axis, tuple(lanes), rows[order].astype(np.int32), lane[order])
    # One number per pair, in place: sorted by lane, then row, and each pair once.
    codes = lane.astype(np.int64)
    codes <<= 32
    codes |= rows
    codes.sort()
    if (codes[1:] == codes[:-1]).any():
        codes = np.unique(codes)
    lane = (codes >> 32).astype(np.int16)
    codes &= 0xFFFFFFFF
    return Membership(axis, tuple(lanes), codes.astype(np.int32), lane, others, rest)


def _kind_name(key: int) -> LaneName:
    return LaneName(key, terms.INCIDENT_KINDS[key].label)


Links = tuple[Ints, Ints, Naming]


def _by_actor(reader: Reader) -> Links:
    incidents, actors = _pairs(reader, "incident_actor", "actor")
    return incidents, actors, _named(reader, "actor", actors)


def _by_place(reader: Reader) -> Links:
    """A place stands in the lane of its country: its topmost ancestor, or its country's own row."""
    incidents, places = _pairs(reader, "incident_place", "place")
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
    tops: dict[int, int] = {}
    for one in np.unique(places).tolist():
        top, seen = int(one), {one}
        while (above := parents.get(top)) is not None and above not in seen:
            seen.add(above)
            top = above
        tops[one] = countries.get(country_of.get(top, ""), top)
    keys = _translated(places, tops)
    return incidents, keys, _named(reader, "place", keys)


def _by_source(reader: Reader) -> Links:
    """A source stands in the lane of its outlet; without one, of the title it appeared under."""
    found = columns(
        reader,
        ("incident", "origin"),
        "(SELECT c.incident, ifnull(c.source, s.source) AS origin FROM claim c"
        " LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot"
        " WHERE c.deleted = 0 AND c.incident IS NOT NULL AND ifnull(c.source, s.source) > 0)",
    )
    outlets: dict[int, int] = {}
    printed: dict[str, int] = {}
    for one, outlet, publication in reader.rows(
        "SELECT id, outlet, coalesce(nullif(\"container-title\", ''), nullif(publisher, ''),"
        " nullif(title, ''), 'Untitled source') FROM source"
    ):
        # Publications without an actor of their own get keys below zero.
        outlets[one] = outlet or printed.setdefault(publication, -1 - len(printed))
    keys = _translated(found[1], outlets)
    named = _named(reader, "actor", keys)
    titles = {key: title for title, key in printed.items()}
    return found[0], keys, lambda key: LaneName(0, titles[key]) if key < 0 else named(key)


_LINKS: Mapping[str, Callable[[Reader], Links]] = {
    "actor": _by_actor,
    "place": _by_place,
    "source": _by_source,
}


def _translated(values: Ints, table: Mapping[int, int]) -> Ints:
    unique, index = np.unique(values, return_inverse=True)
    new = np.array([table.get(value, value) for value in unique.tolist()], np.int64)
    return new[index] if unique.size else values


def _pairs(reader: Reader, table: str, column: str) -> tuple[Ints, Ints]:
    """(incident, other) of a link table, from its covering index, in slices by incident."""
    parts = []
    after = -1
    while True:
        until = reader.value(
            f"SELECT incident FROM {table} WHERE deleted = 0 AND incident > ?"
            f" ORDER BY incident LIMIT 1 OFFSET {SLICE}",
            after,
        )
        upper, bounds = ("", (after,)) if until is None else (" AND incident <= ?", (after, until))
        parts.append(
            columns(
                reader,
                ("incident", column),
                f"(SELECT incident, {column} FROM {table}"
                f" WHERE deleted = 0 AND incident > ?{upper})",
                *bounds,
            )
        )
        if until is None:
            incidents, others = joined(parts, 2)
            return incidents, others
        after = until


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

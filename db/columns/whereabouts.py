"""Where every incident was, and how exactly that is known: what the map draws from.

An incident stands at one place: where it happened, else what was aimed at, where it was launched
from, or what it passed through. A place that is only mentioned says nothing of where it was. Hides
which of several places that is, and that a place without coordinates stands where the place stands
in which it lies, as roughly as that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from db.changes import Changes
from db.columns.incidents import KIND_NUMBER
from db.columns.links import concerned
from db.columns.slices import SLICE, Ints, columns, joined
from db.reader import Reader, id_list
from db.records.precisions import RADII

Floats = npt.NDArray[np.float64]

_ROLES = {"location": 0, "target": 1, "origin": 2, "route": 3}
_DEPTH = 12  # places within places
_MOST = 5_000  # touched incidents that are read again one by one
_GRID = 1e7  # coordinates travel as integers: a centimetre


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Incidents with a place on the map, by `ids` (ascending); all arrays but the last of one
    length.

    `place`: the place named; `lat`, `lon` in degrees (WGS 84); `radius` in metres within which
    it was, as the place or a data set says, NaN where nobody said; `kind` (position in
    terms.INCIDENT_KINDS), `standing` (terms.Standing). `nowhere`: ids of the incidents without a
    place on the map, ascending.
    """

    ids: Ints
    place: Ints
    lat: Floats
    lon: Floats
    radius: npt.NDArray[np.float32]
    kind: npt.NDArray[np.uint8]
    standing: npt.NDArray[np.uint8]
    nowhere: Ints

    def __len__(self) -> int:
        return int(self.ids.size)


def load(reader: Reader) -> Whereabouts:
    """Every incident of the case."""
    with reader.snapshot():
        return _placed(_incidents(reader), _links(reader), _places(reader))


def refreshed(reader: Reader, old: Whereabouts, changes: Iterable[Changes]) -> Whereabouts:
    """`old` after some steps: what they touched is read again; the very same `old` when nothing
    kept here changed. All of it when they touched thousands."""
    steps = [step for step in changes if step.everything or step.concerns(*CONCERNED)]
    if not steps:
        return old
    with reader.snapshot():
        touched = None if any(step.everything for step in steps) else _touched(reader, steps)
        if touched is None or len(touched) > _MOST:
            return _placed(_incidents(reader), _links(reader), _places(reader))
        wanted = np.array(sorted(touched), np.int64)
        which = id_list(touched)
        fresh = _placed(
            _incidents(reader, f" AND id IN ({which})"),
            _links(reader, f" AND incident IN ({which})"),
            _places(reader),
        )
    return _merged(old, fresh, wanted)


#: Tables whose changes may move something on the map.
CONCERNED = ("incident", "incident_place", "place")


def _touched(reader: Reader, steps: Sequence[Changes]) -> frozenset[int]:
    """The incidents whose own cells or places, or the places in which those lie, were changed."""
    touched = set(concerned(reader, steps))
    moved = {one for step in steps for one in step.ids("place")}
    if moved:
        touched.update(
            row[0]
            for row in reader.rows(
                "WITH RECURSIVE inside(id, depth) AS (SELECT id, 0 FROM place"
                f" WHERE id IN ({id_list(moved)}) UNION SELECT place.id, depth + 1 FROM place"
                f" JOIN inside ON place.parent = inside.id WHERE depth < {_DEPTH})"
                " SELECT incident FROM incident_place WHERE deleted = 0"
                f" AND place IN (SELECT id FROM inside) LIMIT {_MOST + 1}"
            )
        )
    return frozenset(touched)


def _incidents(reader: Reader, only: str = "") -> list[Ints]:
    """(id, kind and standing as one number), by id."""
    return _sliced(
        reader, "incident", ("id", f"{KIND_NUMBER} * 8 + standing"), "id, kind, standing", only
    )


def _links(reader: Reader, only: str = "") -> list[Ints]:
    """(incident, place, role, metres a data set gives for it or -1) of the places that tell where
    an incident was."""
    ranks = " ".join(f"WHEN '{role}' THEN {rank}" for role, rank in _ROLES.items())
    codes = " ".join(
        f"WHEN '{scheme} {code}' THEN {metres}" for (scheme, code), metres in RADII.items()
    )
    said = f"CASE precision_scheme || ' ' || precision_code {codes} ELSE -1 END"
    asked = (
        "incident",
        "place",
        f"CASE role {ranks} ELSE 4 END",
        f"CASE precision_code WHEN '' THEN -1 ELSE {said} END",
    )
    needed = "incident, place, role, precision_scheme, precision_code"
    return _sliced(reader, "incident_place", asked, needed, f" AND role <> 'mentioned'{only}")


def _places(reader: Reader) -> list[Ints]:
    """(id, parent or 0, whether it has coordinates, latitude, longitude, radius or -1), by id."""
    asked = (
        "id",
        "ifnull(parent, 0)",
        "lat IS NOT NULL AND lon IS NOT NULL",
        f"CAST(round(ifnull(lat, 0) * {_GRID:.0f}) AS INTEGER)",
        f"CAST(round(ifnull(lon, 0) * {_GRID:.0f}) AS INTEGER)",
        "CAST(round(ifnull(precision_m, -1)) AS INTEGER)",
    )
    return _sliced(reader, "place", asked, "id, parent, lat, lon, precision_m", "")


def _sliced(
    reader: Reader, table: str, asked: tuple[str, ...], needed: str, only: str
) -> list[Ints]:
    parts = []
    after = -1
    inner = f"id, {needed}".replace("id, id", "id")
    while True:
        until = reader.value(
            f"SELECT id FROM {table} WHERE id > ? ORDER BY id LIMIT 1 OFFSET {SLICE}", after
        )
        upper, bounds = ("", (after,)) if until is None else (" AND id <= ?", (after, until))
        parts.append(
            columns(
                reader,
                asked,
                f"(SELECT {inner} FROM {table} WHERE deleted = 0 AND id > ?{upper}{only})",
                *bounds,
            )
        )
        if until is None:
            return joined(parts, len(asked))
        after = until


def _placed(incidents: list[Ints], links: list[Ints], places: list[Ints]) -> Whereabouts:
    ids, sorts = incidents
    order = np.argsort(ids, kind="stable")
    ids, sorts = ids[order], sorts[order]
    known, lat, lon, radius = _located(places)
    whose, where, rank, said = links
    at, there = _found(known, where)
    row, here = _found(ids, whose)
    usable = there & here
    whose, rank, at, row = whose[usable], rank[usable], at[usable], row[usable]
    said = said[usable]
    # The first of each incident, in the order of the roles.
    first = np.lexsort((at, rank, row))
    whose = whose[first]
    leads = np.ones(whose.size, bool)
    leads[1:] = whose[1:] != whose[:-1]
    row, at, said = row[first][leads], at[first][leads], said[first][leads]
    placed = np.zeros(ids.size, bool)
    placed[row] = True
    return Whereabouts(
        ids=ids[row],
        place=known[at],
        lat=lat[at],
        lon=lon[at],
        # As roughly as the rougher of the two says: the place, or the data set of this incident.
        radius=np.fmax(radius[at], np.where(said < 0, np.nan, said).astype(np.float32)),
        kind=(sorts[row] >> 3).astype(np.uint8),
        standing=(sorts[row] & 7).astype(np.uint8),
        nowhere=ids[~placed],
    )


def _located(
    places: list[Ints],
) -> tuple[Ints, Floats, Floats, npt.NDArray[np.float32]]:
    """The ids of the places that stand somewhere, ascending, and where."""
    order = np.argsort(places[0], kind="stable")
    ids, parent, has, lat, lon, radius = (each[order] for each in places)
    has = has.astype(bool)
    above, there = _found(ids, parent)
    for _ in range(_DEPTH):
        # Those that have none themselves stand where the place stands in which they lie.
        lend = ~has & there & has[above] if ids.size else has
        if not lend.any():
            break
        lat[lend], lon[lend], radius[lend] = (each[above[lend]] for each in (lat, lon, radius))
        has = has | lend
    metres = np.where(radius < 0, np.nan, radius).astype(np.float32)
    return ids[has], lat[has] / _GRID, lon[has] / _GRID, metres[has]


def _found(ids: Ints, wanted: Ints) -> tuple[Ints, npt.NDArray[np.bool_]]:
    """Where each wanted id stands among `ids` (ascending), and whether it does."""
    if not ids.size:
        return np.zeros(wanted.size, np.int64), np.zeros(wanted.size, bool)
    place = np.minimum(np.searchsorted(ids, wanted), ids.size - 1)
    return place.astype(np.int64), ids[place] == wanted


def _merged(old: Whereabouts, fresh: Whereabouts, wanted: Ints) -> Whereabouts:
    """`old` without the wanted ids, with those of `fresh`."""
    stay = ~np.isin(old.ids, wanted)
    order = np.argsort(np.concatenate((old.ids[stay], fresh.ids)), kind="stable")
    cells = {
        field.name: np.concatenate((getattr(old, field.name)[stay], getattr(fresh, field.name)))[
            order
        ]
        for field in fields(Whereabouts)
        if field.name != "nowhere"
    }
    left = old.nowhere[~np.isin(old.nowhere, wanted)]
    found = Whereabouts(**cells, nowhere=np.union1d(left, fresh.nowhere))
    return old if equal(old, found) else found


def equal(one: Whereabouts, other: Whereabouts) -> bool:
    """Whether both say the same."""
    return all(
        np.array_equal(
            getattr(one, field.name), getattr(other, field.name), equal_nan=field.name == "radius"
        )
        for field in fields(Whereabouts)
    )


def place_of(reader: Reader, incident: int) -> int:
    """The place an incident stands at, or would if it had coordinates; 0: it has none."""
    ranks = " ".join(f"WHEN '{role}' THEN {rank}" for role, rank in _ROLES.items())
    return int(
        reader.value(
            "SELECT place FROM incident_place WHERE deleted = 0 AND role <> 'mentioned'"
            f" AND incident = ? ORDER BY CASE role {ranks} ELSE 4 END, place LIMIT 1",
            incident,
        )
        or 0
    )


def bearers_of(reader: Reader, place: int) -> int:
    """How many incidents have a place."""
    return int(
        reader.value(
            "SELECT count(DISTINCT incident) FROM incident_place WHERE deleted = 0 AND place = ?",
            place,
        )
    )


def way(reader: Reader, incident: int) -> tuple[tuple[float, float], ...]:
    """(latitude, longitude) from where an incident was launched, over what it passed through, to
    what it was aimed at or where it happened; () unless both ends are known."""
    legs: dict[str, list[tuple[float, float]]] = {}
    for role, lat, lon in reader.rows(
        "SELECT l.role, p.lat, p.lon FROM incident_place l JOIN place p ON p.id = l.place"
        " WHERE l.incident = ? AND l.deleted = 0 AND p.deleted = 0"
        " AND p.lat IS NOT NULL AND p.lon IS NOT NULL ORDER BY l.id",
        incident,
    ):
        legs.setdefault(role, []).append((lat, lon))
    start, end = legs.get("origin", []), legs.get("target") or legs.get("location", [])
    return (*start[:1], *legs.get("route", []), *end[:1]) if start and end else ()

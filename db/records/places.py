"""Places: where something happened, how exactly that is known, and what lies in what."""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.records import names
from db.step import Step


@dataclass(frozen=True, slots=True)
class Place:
    """`lat`, `lon` in degrees (WGS 84), `precision_m` a radius in metres, `country` ISO 3166-1."""

    id: int
    name: str
    native: str
    kind: str
    parent: int | None
    parent_name: str
    lat: float | None
    lon: float | None
    precision_m: float | None
    country: str


def get(reader: Reader, place: int) -> Place | None:
    """One place."""
    found = reader.row(
        f"SELECT p.id, coalesce({names.display_sql('place', 'p.id')}, ''), "
        f"{names.native_sql('place', 'p.id')}, p.kind, p.parent, "
        f"coalesce({names.display_sql('place', 'p.parent')}, ''), p.lat, p.lon, p.precision_m, "
        "p.country FROM place p WHERE p.id = ? AND p.deleted = 0",
        place,
    )
    return Place(*found) if found else None


def chain(reader: Reader, place: int) -> tuple[str, ...]:
    """Names from the place outwards to its country ("Termez", "Surxondaryo", "Uzbekistan")."""
    return tuple(
        row[0]
        for row in reader.rows(
            "WITH RECURSIVE up(id, depth) AS (SELECT ?, 0 UNION ALL "
            "SELECT p.parent, depth + 1 FROM up JOIN place p ON p.id = up.id "
            "WHERE p.parent IS NOT NULL AND depth < 12) "
            f"SELECT coalesce({names.display_sql('place', 'up.id')}, '') FROM up ORDER BY depth",
            place,
        )
    )


def create(
    step: Step,
    name: str,
    *,
    kind: str = "locality",
    parent: int | None = None,
    lang: str = "",
    **cells: object,
) -> int:
    """A new place with its main name."""
    place = step.insert("place", {"kind": kind, "parent": parent, **cells})
    names.add(step, "place", place, name, kind="primary", lang=lang)
    return place


def change(step: Step, place: int, **cells: object) -> None:
    """Change kind, parent, lat, lon, precision_m or country."""
    step.update("place", place, cells)


def find(reader: Reader, typed: str, limit: int = 12) -> list[tuple[int, str, str]]:
    """Places whose names begin with what was typed: (id, name, where it lies)."""
    from db.search.fold import fold

    key = fold(typed).strip()
    return [
        (row[0], row[1], row[2])
        for row in reader.rows(
            f"SELECT p.id, coalesce({names.display_sql('place', 'p.id')}, ''), "
            f"coalesce({names.display_sql('place', 'p.parent')}, '') FROM place p "
            "WHERE p.deleted = 0 AND p.id IN (SELECT n.place FROM place_name n WHERE "
            "n.search_key >= ? AND n.search_key < ? AND n.deleted = 0) LIMIT ?",
            key,
            key + "\U0010ffff",
            limit,
        )
    ]

"""Two records of cases that share no history, field by field: by what they say, not by ids.

Hides that their actors and places count as ours when they are held to be the same, and that names
and titles are compared folded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.language import say
from db.merging.alike import Matches
from db.reader import Reader
from db.search.fold import fold

Content = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """`fields` of the record itself; `parts`: (what they are called, SQL of record and content)."""

    fields: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str], ...] = ()


_NAMES = "SELECT {0}, text FROM {0}_name WHERE deleted = 0"
ASKED: Mapping[str, _Asked] = {
    "incident": _Asked(
        (("title", "title"), ("date", "edtf"), ("kind", "kind")),
        (
            ("actors", "SELECT incident, actor FROM incident_actor WHERE deleted = 0"),
            ("places", "SELECT incident, place FROM incident_place WHERE deleted = 0"),
            (
                "figures",
                "SELECT c.incident, f.measure || ' ' || coalesce(f.point, f.min, f.max, '') "
                "FROM figure f JOIN claim c ON c.id = f.claim AND c.deleted = 0 "
                "WHERE f.deleted = 0 AND c.incident IS NOT NULL",
            ),
        ),
    ),
    "actor": _Asked(
        (("kind", "kind"), ("country", "country")), (("names", _NAMES.format("actor")),)
    ),
    "place": _Asked(
        (("kind", "kind"), ("country", "country")), (("names", _NAMES.format("place")),)
    ),
    "source": _Asked(
        (
            ("title", "title"),
            ("published", "issued"),
            ("address", "rtrim(URL, '/')"),
            (say("published in"), '"container-title"'),
        )
    ),
}
_LINKED = {"actors": "actor", "places": "place"}


def differing(mine: Reader, theirs: Reader, table: str, matches: Matches) -> set[int]:
    """Our records whose match in their file says something else."""
    pairs = {match.mine: row for row, match in matches.of[table].items()}
    ours = contents(mine, table, pairs.keys(), None)
    there = contents(theirs, table, pairs.values(), matches)
    return {row for row, other in pairs.items() if ours[row] != there[other]}


def contents(
    reader: Reader, table: str, rows: Iterable[int], matches: Matches | None
) -> dict[int, Content]:
    """What records say, in the order of `ASKED`; `matches`: theirs, told by our actors and places
    (those we do not have by minus their id)."""
    asked, wanted = ASKED[table], set(rows)
    columns = ", ".join(f"coalesce({column}, '')" for _, column in asked.fields)
    titled = asked.fields[0][0] == "title"
    fields = {
        row: (fold(first).strip(), *cells) if titled else (first, *cells)
        for row, first, *cells in reader.rows(f"SELECT id, {columns} FROM {table}")
        if row in wanted
    }
    every: list[dict[int, set[object]]] = []
    for name, sql in asked.parts:
        held: dict[int, set[object]] = defaultdict(set)
        for row, cell in reader.rows(sql):
            if row in wanted:
                linked = _LINKED.get(name)
                if linked is None:
                    cell = fold(str(cell)).strip()
                elif matches is not None:
                    cell = matches.ours(linked, cell) or -cell
                held[row].add(cell)
        every.append(held)
    return {
        row: (*cells, *(frozenset(held.get(row, ())) for held in every))
        for row, cells in fields.items()
    }

"""Incidents of another file as the timeline draws them among ours: when, what kind, in which lane.

Hides that their actors, places and sources may be others than ours: a lane is named by our record
that theirs is held to be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from db import terms
from db.merging.common_past import chunks
from db.reader import Reader

#: Our record for one of theirs: table, id; 0: none.
Ours = Callable[[str, int], int]
_KINDS = {term.code: place for place, term in enumerate(terms.INCIDENT_KINDS)}
_LINKED = (
    ("actor", "SELECT incident, actor FROM incident_actor WHERE deleted = 0 AND incident IN {}"),
    ("place", "SELECT incident, place FROM incident_place WHERE deleted = 0 AND incident IN {}"),
    (
        "source",
        "SELECT c.incident, ifnull(c.source, s.source) FROM claim c LEFT JOIN quote q "
        "ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
        "WHERE c.deleted = 0 AND c.incident IN {}",
    ),
)


@dataclass(frozen=True, slots=True)
class Coming:
    """One dated incident of theirs. Times in seconds since 1970, None where there is no bound;
    `kind` a place in terms.INCIDENT_KINDS, `standing` of terms.Standing; `lanes`: our records it
    stands with, by axis ("actor", 7)."""

    id: int
    title: str
    edtf: str
    kind: int
    standing: int
    earliest: int | None
    start_latest: int | None
    end_earliest: int | None
    latest: int | None
    lanes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is drawn over our timeline: `marks` (our incident, how it stands), `coming`, and how
    those stand (`come_as`: "added" or "theirs"); `undated`: how many more of these have no date;
    `apart`: those of them that ours deleted and theirs went on with. `name` of their file."""

    name: str
    marks: tuple[tuple[int, str], ...]
    coming: tuple[Coming, ...]
    come_as: str
    undated: int = 0
    apart: frozenset[int] = frozenset()


def same(table: str, row: int) -> int:
    """Copies of one case: their record is ours."""
    return row


def coming(theirs: Reader, incidents: Iterable[int], ours: Ours) -> tuple[Coming, ...]:
    """The dated ones of these incidents, in order of time."""
    found: list[Coming] = []
    for where in chunks(incidents):
        lanes: dict[int, set[tuple[str, int]]] = defaultdict(set)
        for axis, asked in _LINKED:
            for incident, other in theirs.rows(asked.format(where)):
                own = ours(axis, other) if other else 0
                if own:
                    lanes[incident].add((axis, own))
        for number, title, edtf, kind, standing, *bounds in theirs.rows(
            "SELECT id, title, coalesce(edtf, ''), kind, standing, earliest, start_latest, "
            "end_earliest, latest FROM incident WHERE deleted = 0 "
            f"AND coalesce(earliest, latest) IS NOT NULL AND id IN {where}"
        ):
            first, start_latest, end_earliest, last = bounds
            found.append(
                Coming(
                    *(number, title, edtf, _KINDS.get(kind, 0), standing),
                    *(first, start_latest, end_earliest, last),
                    tuple(sorted(lanes[number])),
                )
            )
    return tuple(sorted(found, key=_order))


def _order(each: Coming) -> tuple[int, int]:
    first = each.earliest if each.earliest is not None else each.latest
    return (0 if first is None else first), each.id

"""The order of incidents that share a day: set by hand where the clock is not known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from db.reader import Reader, id_list
from db.step import Step

#: More than this many on one day are not put in an order by hand.
MOST = 500


def of(reader: Reader, incidents: Sequence[int]) -> dict[int, int]:
    """The place each was given in its day; 0: none was."""
    rows = reader.rows(
        f"SELECT id, day_order FROM incident WHERE id IN ({id_list(incidents)}) AND deleted = 0"
    )
    return {row[0]: row[1] for row in rows}


def every(reader: Reader) -> dict[int, int]:
    """All incidents that were given a place in their day, and which."""
    rows = reader.rows("SELECT id, day_order FROM incident WHERE day_order <> 0 AND deleted = 0")
    return {row[0]: row[1] for row in rows}


def same_day(reader: Reader, incident: int) -> list[int]:
    """The incidents with the very same bounds, in their order, this one among them; [] when it has
    no date or more than MOST share it."""
    rows = reader.rows(
        "SELECT t.id FROM incident t JOIN incident o ON t.earliest = o.earliest "
        "AND t.latest = o.latest WHERE o.id = ? AND t.deleted = 0 "
        f"ORDER BY t.day_order, t.id LIMIT {MOST + 1}",
        incident,
    )
    return [row[0] for row in rows] if len(rows) <= MOST else []


def move(step: Step, incident: int, way: Literal[-1, 1]) -> tuple[int, int]:
    """One place earlier (-1) or later among those of its day: its place from 1, and of how many.
    Nothing is written when it stands at the end already."""
    order = same_day(step.reader, incident)
    if incident not in order:
        return 0, 0
    at = order.index(incident)
    to = at + way
    if 0 <= to < len(order):
        order[at], order[to] = order[to], order[at]
        held = of(step.reader, order)
        for place, each in enumerate(order, 1):
            if held[each] != place:
                step.update("incident", each, day_order=place)
        at = to
    return at + 1, len(order)

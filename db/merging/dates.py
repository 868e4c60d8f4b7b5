"""Dates of incidents after a merge: an hour of one beside the vague day of another says nothing.

Hides which parts of a date cannot stand together. The day stays; the hour, the zone and the part of
the day are emptied by the merge itself, so they stand in the log and come back with undo.
"""

from __future__ import annotations

import sqlite3

from db import when


def make_whole(connection: sqlite3.Connection) -> int:
    """Mend what fields of two people (`temp.win`) have put together; how many incidents."""
    rows = connection.execute(
        "SELECT id, edtf, clock, zone, part_of_day FROM incident WHERE id IN ("
        "SELECT row FROM temp.win WHERE tbl = 'incident' "
        "AND col IN ('edtf', 'clock', 'zone', 'part_of_day')) AND edtf IS NOT NULL "
        "AND (clock IS NOT NULL OR zone IS NOT NULL OR part_of_day IS NOT NULL) ORDER BY id"
    ).fetchall()
    mended = [row[0] for row in rows if not _fits(*row[1:])]
    connection.executemany(
        "UPDATE incident SET clock = NULL, zone = NULL, part_of_day = NULL WHERE id = ?",
        ((each,) for each in mended),
    )
    return len(mended)


def _fits(edtf: str, clock: str | None, zone: str | None, part: str | None) -> bool:
    try:
        when.When(edtf, clock=clock, zone=zone, part_of_day=part)
    except when.InvalidDate:
        return False
    return True

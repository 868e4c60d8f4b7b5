"""Which incident has to do with which actor, place or source, as arrays: what lanes are made of.

Hides that a link is kept as a row of Columns and a place in a short list of keys, so that
grouping a million of them is counting and never sorting, and that after a step only the
links of the incidents it touched are read again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db.changes import Changes
from db.columns.incidents import Columns, Shift
from db.columns.slices import SLICE, Ints, columns, joined
from db.columns.splice import cut, spliced
from db.reader import Reader, id_list

Linked = Literal["actor", "place", "source", "tag"]
#: Those that the file of a large case keeps ready; tags are few and read when asked for.
LINKED: tuple[Linked, ...] = ("actor", "place", "source")

_TABLES = ("incident_actor", "incident_place")
_FROM_CLAIMS = (
    "(SELECT c.incident AS incident, ifnull(c.source, s.source) AS source FROM claim c"
    " LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot"
    " WHERE c.deleted = 0 AND c.incident IS NOT NULL AND ifnull(c.source, s.source) > 0{only})"
)
_FROM_TAGS = (
    "(SELECT owner AS incident, tag FROM tagging WHERE deleted = 0 AND owner_table = 'incident'"
    " AND tag IN (SELECT id FROM tag WHERE deleted = 0){only})"
)


@dataclass(frozen=True, slots=True)
class Links:
    """(incident, record) pairs, each once, in order of `rows`: `rows` int32 of Columns, `key` int32
    a place in `keys` (distinct ids of records, ascending)."""

    axis: Linked
    rows: npt.NDArray[np.int32]
    key: npt.NDArray[np.int32]
    keys: Ints


def concerned(reader: Reader, changes: Iterable[Changes]) -> frozenset[int]:
    """The incidents that steps touched: their own cells, their actors, places, claims or tags."""
    touched: set[int] = set()
    rows: dict[str, set[int]] = {table: set() for table in ("claim", "quote", "tagging", *_TABLES)}
    for each in changes:
        touched |= each.ids("incident")
        for table, ids in rows.items():
            ids |= each.ids(table)
    if rows["quote"]:
        asked = f"SELECT id FROM claim WHERE quote IN ({id_list(rows['quote'])})"
        rows["claim"].update(row[0] for row in reader.rows(asked))
    for table in ("claim", *_TABLES):
        if rows[table]:
            asked = f"SELECT incident FROM {table} WHERE id IN ({id_list(rows[table])})"
            touched.update(row[0] for row in reader.rows(asked) if row[0] is not None)
    if rows["tagging"]:
        asked = f"SELECT owner FROM tagging WHERE id IN ({id_list(rows['tagging'])})"
        touched.update(row[0] for row in reader.rows(f"{asked} AND owner_table = 'incident'"))
    return frozenset(touched)


def read(reader: Reader, found: Columns, axis: Linked) -> Links:
    """All links of one kind; those of incidents without a date are left out."""
    if axis == "source":
        incidents, keys = columns(reader, ("incident", "source"), _FROM_CLAIMS.format(only=""))
    elif axis == "tag":
        incidents, keys = columns(reader, ("incident", "tag"), _FROM_TAGS.format(only=""))
    else:
        incidents, keys = pairs(reader, f"incident_{axis}", axis)
    return _made(found, axis, incidents, keys)


def refreshed(
    reader: Reader, old: Links, found: Columns, shifts: Iterable[Shift], touched: Iterable[int]
) -> Links:
    """The links after some steps: those of `touched` incidents read again, the others moved to
    their rows in `found`."""
    ids = id_list(touched)
    if old.axis == "source":
        source = _FROM_CLAIMS.format(only=f" AND c.incident IN ({ids})")
        incidents, keys = columns(reader, ("incident", "source"), source)
    elif old.axis == "tag":
        source = _FROM_TAGS.format(only=f" AND owner IN ({ids})")
        incidents, keys = columns(reader, ("incident", "tag"), source)
    else:
        source = f"incident_{old.axis} WHERE deleted = 0 AND incident IN ({ids})"
        incidents, keys = columns(reader, ("incident", old.axis), source)
    fresh = _made(found, old.axis, incidents, keys)
    rows, key = old.rows, old.key
    for shift in shifts:
        rows, cuts = shift.moved(rows)
        key = cut(key, cuts)
    known = np.isin(fresh.keys, old.keys).all()
    table = old.keys if known else np.union1d(old.keys, fresh.keys)
    if not known:
        key = np.searchsorted(table, old.keys).astype(np.int32)[key]
    place = np.searchsorted(rows, fresh.rows)
    none = np.empty(0, np.intp)
    own = np.searchsorted(table, fresh.keys).astype(np.int32)[fresh.key]
    return Links(
        old.axis,
        spliced(rows, none, place, fresh.rows),
        spliced(key, none, place, own),
        table,
    )


def same_records(old: Links, new: Links, pairs: Iterable[tuple[int, int]]) -> bool:
    """Whether incidents have to do with the same records as before; (old row, new row) of each."""
    for before, after in pairs:
        low, high = np.searchsorted(old.rows, np.array([before, before + 1], old.rows.dtype))
        first, last = np.searchsorted(new.rows, np.array([after, after + 1], new.rows.dtype))
        was, now = old.keys[old.key[low:high]], new.keys[new.key[first:last]]
        if not np.array_equal(was, now):
            return False
    return True


def _made(found: Columns, axis: Linked, incidents: Ints, keys: Ints) -> Links:
    table, key = np.unique(keys, return_inverse=True)
    rows, known = _rows_of(found.ids, incidents)
    # One number per pair: sorted by row, then record, and each pair once.
    codes = rows[known] << 32
    codes |= key[known]
    codes.sort()
    if codes.size:
        codes = codes[np.concatenate(([True], codes[1:] != codes[:-1]))]
    return Links(axis, (codes >> 32).astype(np.int32), (codes & 0xFFFFFFFF).astype(np.int32), table)


def _rows_of(ids: Ints, incidents: Ints) -> tuple[Ints, npt.NDArray[np.bool_]]:
    """The row of each incident, and whether it has one (it may be gone, or have no date)."""
    if not ids.size:
        return np.zeros(incidents.size, np.int64), np.zeros(incidents.size, bool)
    if incidents.size < 100:
        own = np.flatnonzero(np.isin(ids, incidents))
        by_id = own[np.argsort(ids[own])]
    else:
        by_id = np.argsort(ids)
    known_ids = ids[by_id]
    if not by_id.size:
        return np.zeros(incidents.size, np.int64), np.zeros(incidents.size, bool)
    place = np.minimum(np.searchsorted(known_ids, incidents), known_ids.size - 1)
    return by_id[place].astype(np.int64), known_ids[place] == incidents


def pairs(reader: Reader, table: str, column: str) -> tuple[Ints, Ints]:
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

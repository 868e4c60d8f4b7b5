"""How many were killed, injured ... in every incident, as arrays: the headline of each by the
case's rule or one decided for it alone, the same that its card shows.

Hides how the figures of a million incidents become headlines at once: under the rule "range", and
where an incident has one figure for all people, in numpy; the few others one by one, with
`figures.headline` itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from db.columns.slices import SLICE, Ints, columns, joined
from db.reader import Reader, id_list
from db.records import compiled, counting, figures, meta
from db.records.figures import DOZENS_MIN, SEVERAL_MIN, Headline

#: Where a bound is missing: "at least 72" has no `high`.
NONE = -1

_LEAST = (
    "coalesce(min(f.min, f.point), f.min, f.point, CASE f.qualifier"
    f" WHEN 'dozens' THEN {DOZENS_MIN} WHEN 'several' THEN {SEVERAL_MIN} END, {NONE})"
)
_MOST = (
    "CASE WHEN f.max IS NOT NULL THEN max(f.max, ifnull(f.point, 0))"
    " WHEN f.qualifier IN ('at_least', 'dozens', 'several') THEN -1"
    f" ELSE ifnull(f.point, {NONE}) END"
)
_WHOLE, _VALUE, _ZERO = 1, 2, 4
_SORT = (
    "(f.state = 'value' AND f.who = 'all' AND f.side IS NULL)"
    " + 2 * (f.state = 'value') + 4 * (f.state = 'none')"
)
_ASKED = ("incident", "least", "most", f"ifnull(point, {NONE})", "sort")


@dataclass(frozen=True, slots=True)
class Tolls:
    """Headlines of one measure: `ids` of incidents, ascending; `low`, `high` (NONE: no bound; both
    NONE: a figure was given that says nothing), `point` where the one figure of all people has one
    (NONE otherwise), `given` how many figures there are. Incidents without any are left out."""

    measure: str
    rule: str
    ids: Ints
    low: Ints
    high: Ints
    point: Ints
    given: Ints

    def __len__(self) -> int:
        return int(self.ids.size)

    def taken(self, kept: npt.NDArray[np.bool_]) -> Tolls:
        """Only these."""
        return Tolls(self.measure, self.rule, *(getattr(self, name)[kept] for name in _ARRAYS))

    def headline(self, place: int) -> Headline:
        """One of them as the card says it."""
        low, high = (
            None if value == NONE else int(value) for value in (self.low[place], self.high[place])
        )
        return Headline(self.measure, low, high, self.rule, int(self.given[place]), False)


_ARRAYS = tuple(field.name for field in fields(Tolls))[2:]


def measures(reader: Reader) -> frozenset[str]:
    """The measures of which the case holds a figure."""
    return frozenset(
        row[0] for row in reader.rows("SELECT DISTINCT measure FROM figure WHERE deleted = 0")
    )


def tolls(reader: Reader, measure: str) -> Tolls:
    """The headlines of every incident."""
    return _headlines(reader, measure, _all_rows(reader, measure))


def refreshed(reader: Reader, old: Tolls, touched: Iterable[int]) -> Tolls:
    """`old` with these incidents read again."""
    wanted = sorted(set(touched))
    if not wanted:
        return old
    some = _rows(reader, old.measure, f"c.incident IN ({id_list(wanted)})")
    fresh = _headlines(reader, old.measure, some)
    kept = old.taken(~np.isin(old.ids, np.array(wanted, np.int64)))
    place = np.searchsorted(kept.ids, fresh.ids)
    return Tolls(
        old.measure,
        fresh.rule,
        *(np.insert(getattr(kept, name), place, getattr(fresh, name)) for name in _ARRAYS),
    )


def _all_rows(reader: Reader, measure: str) -> list[Ints]:
    parts = []
    after = -1
    while True:
        until = reader.value(
            f"SELECT id FROM figure WHERE id > ? ORDER BY id LIMIT 1 OFFSET {SLICE}", after
        )
        within = f"f.id > {after}" + ("" if until is None else f" AND f.id <= {until}")
        parts.append(_rows(reader, measure, within))
        if until is None:
            return joined(parts, len(_ASKED))
        after = until


def _rows(reader: Reader, measure: str, where: str) -> list[Ints]:
    # The order of the join is ours: along the figures for all, along the claims for a few.
    along = (
        "figure f CROSS JOIN claim c" if where.startswith("f.") else "claim c CROSS JOIN figure f"
    )
    return columns(
        reader,
        _ASKED,
        f"(SELECT c.incident AS incident, {_LEAST} AS least, {_MOST} AS most, f.point AS point,"
        f" {_SORT} AS sort FROM {along} WHERE {where} AND f.claim = c.id AND f.measure = ?"
        " AND f.deleted = 0 AND c.deleted = 0 AND c.rank <> 'deprecated'"
        " AND c.incident IS NOT NULL)",
        measure,
    )


def _headlines(reader: Reader, measure: str, rows: list[Ints]) -> Tolls:
    rule = meta.get(reader).count_rule
    order = np.argsort(rows[0], kind="stable")
    incident, least, most, point, sort = (each[order] for each in rows)
    if not incident.size:
        return Tolls(measure, rule, *([np.empty(0, np.int64)] * 5))
    begins = np.concatenate(([0], np.flatnonzero(np.diff(incident)) + 1))
    given = np.diff(np.append(begins, incident.size))
    group = np.repeat(np.arange(begins.size), given)
    whole, value = (sort & _WHOLE) > 0, (sort & _VALUE) > 0
    has_whole = np.logical_or.reduceat(whole, begins)
    pool = np.where(has_whole[group], whole, value)
    size = np.add.reduceat(pool.astype(np.int64), begins)
    far = np.iinfo(np.int64).max
    lowest = np.minimum.reduceat(np.where(pool & (least != NONE), least, far), begins)
    largest = np.maximum.reduceat(np.where(pool, least, NONE), begins)
    highest = np.maximum.reduceat(np.where(pool, most, NONE), begins)
    endless = np.logical_or.reduceat(pool & (most == NONE), begins)
    # Parts bound the whole from below; of "at least 72" beside "183" the range ends at 183.
    low = np.where(has_whole, lowest, largest)
    low[low == far] = NONE
    high = np.where(has_whole & ~(endless & (highest < largest)), highest, NONE)
    nothing = (size == 0) & np.logical_or.reduceat((sort & _ZERO) > 0, begins)
    low[nothing] = high[nothing] = 0
    one = size == 1
    points = np.maximum.reduceat(np.where(pool, point, NONE), begins)
    points[~(one & has_whole)] = NONE
    ids = incident[begins]
    alone = np.isin(ids, np.array(sorted(counting.decided_alone(reader, measure)), np.int64))
    for place in np.flatnonzero(alone | (has_whole & ~one & (rule != "range"))).tolist():
        low[place], high[place] = _one(reader, int(ids[place]), measure)
    points[alone] = NONE
    return Tolls(measure, rule, ids, low, high, points, given)


def _one(reader: Reader, incident: int, measure: str) -> tuple[int, int]:
    """The bounds of an incident with several figures, by any rule or by one of its own."""
    found = figures.of_incident(reader, incident)
    own = counting.rule_of(reader, incident, measure)
    origins = {}
    if own.code == "majority_of_origins":
        origins = compiled.origins(reader, [f.source for f in found if f.source is not None])
    made = figures.headline(found, measure, own, origins)
    low, high = (None, None) if made is None else (made.low, made.high)
    return NONE if low is None else low, NONE if high is None else high

"""When every incident was, what kind it is and how it stands: one row each, earliest first.

Hides how bounds that are missing (open ends) and words (kinds) become plain numbers, and
that the covering index `incident_time` alone is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from db import terms
from db.columns.slices import SLICE, Ints, columns, joined
from db.columns.splice import copied, cut, spliced
from db.reader import Reader, id_list
from db.records import day_order

#: Where a missing bound stands: before or after every date, and far from int64's own end.
OPEN = 1 << 61
OPEN_START = 1
OPEN_END = 2
#: Of `Columns.open`: its place among those of its day was set by hand.
ORDERED = 4

_FEW = 16  # stretches moved one by one
_WEIGHT_MAX = (1 << 16) - 1


def _kind_sql() -> str:
    """SQL for the position of a kind in the vocabulary; 0 for a word it does not hold. By the first
    letter first: 276 ns a row, comparing with each word took 393, searching a joined text 404."""
    words: dict[int, list[str]] = {}
    for number, term in enumerate(terms.INCIDENT_KINDS):
        words.setdefault(ord(term.code[0]), []).append(f"WHEN '{term.code}' THEN {number}")
    letters = " ".join(
        f"WHEN {letter} THEN CASE kind {' '.join(whens)} ELSE 0 END"
        for letter, whens in words.items()
    )
    return f"CASE unicode(kind) {letters} ELSE 0 END"


#: SQL for the position of `kind` in the vocabulary.
KIND_NUMBER = _kind_sql()


@dataclass(frozen=True, slots=True)
class Columns:
    """The dated incidents of a case, sorted by `earliest`; all arrays of one length.

    `ids`; `earliest`, `start_latest`, `end_earliest`, `latest` (int64 seconds since 1970, -OPEN or
    OPEN where there is no bound; see db.when.Bounds); `kind` (position in terms.INCIDENT_KINDS,
    0 = other or unknown), `standing` (terms.Standing), `weight` (0-65535), `open` (OPEN_START |
    OPEN_END | ORDERED). Those ORDERED stand in their order at the end of their instant.
    """

    ids: Ints
    earliest: Ints
    start_latest: Ints
    end_earliest: Ints
    latest: Ints
    kind: npt.NDArray[np.uint8]
    standing: npt.NDArray[np.uint8]
    weight: npt.NDArray[np.uint16]
    open: npt.NDArray[np.uint8]

    def __len__(self) -> int:
        return int(self.ids.size)

    def taken(self, rows: npt.NDArray[np.intp]) -> Columns:
        """These rows alone, in this order."""
        return Columns(*(getattr(self, field.name)[rows] for field in fields(self)))


@dataclass(frozen=True, slots=True)
class Undated:
    """Incidents without any date: how many, and the ids of the first thousand."""

    count: int
    ids: tuple[int, ...]


def empty() -> Columns:
    """No incidents."""
    return _shaped(joined([], 6))


def _expressions(first: str, no_start: str) -> tuple[str, ...]:
    """What is asked of each row. Differences to the first bound have fewer digits than instants,
    and the small columns travel as one number: 6 columns to print and read instead of 9. At a
    million rows every function left out counts. A missing end shows as no difference at all."""
    return (
        "id",
        first,
        f"ifnull(start_latest, {first}) - {first}",
        f"ifnull(end_earliest, ifnull(start_latest, {first})) - {first}",
        f"ifnull(latest, {first}) - {first}",
        f"((((weight * 256 + {KIND_NUMBER}) * 8 + standing) * 4 + open_start + 2 * open_end) * 2)"
        f" + {no_start}",
    )


# One second before the end where there is no start: "until 2019" has its end, and it shows.
_WITHOUT_START = _expressions("(ifnull(start_latest, latest) - 1)", "1")
_WITH_START = _expressions("earliest", "0")
_ANY = _expressions("ifnull(earliest, ifnull(start_latest, latest) - 1)", "(earliest IS NULL)")
_NEEDED = (
    "id, earliest, start_latest, end_earliest, latest, kind, standing, open_start, open_end, weight"
)
_UNDATED = "deleted = 0 AND earliest IS NULL AND latest IS NULL"


def load(reader: Reader) -> Columns:
    """Every dated incident."""
    parts = [
        columns(
            reader,
            _WITHOUT_START,
            f"(SELECT {_NEEDED} FROM incident WHERE deleted = 0 AND earliest IS NULL"
            " AND latest IS NOT NULL)",
        )
    ]
    after = reader.value(
        "SELECT min(earliest) FROM incident WHERE deleted = 0 AND earliest IS NOT NULL"
    )
    while after is not None:
        # The 100,000th next instant bounds the slice: whole ties, no OFFSET into the table.
        until = reader.value(
            "SELECT earliest FROM incident WHERE deleted = 0 AND earliest >= ?"
            f" ORDER BY earliest LIMIT 1 OFFSET {SLICE}",
            after,
        )
        upper = "" if until is None else " AND earliest < ?"
        if until == after:
            upper = " AND earliest <= ?"
        bounds = (after,) if until is None else (after, until)
        parts.append(
            columns(
                reader,
                _WITH_START,
                f"(SELECT {_NEEDED} FROM incident INDEXED BY incident_time"
                f" WHERE deleted = 0 AND earliest >= ?{upper})",
                *bounds,
            )
        )
        if until == after:
            until = reader.value(
                "SELECT min(earliest) FROM incident WHERE deleted = 0 AND earliest > ?", after
            )
        after = until
    found = _shaped(joined(parts, 6))
    order = day_order.every(reader)
    return refreshed(reader, found, order)[0] if order else found


@dataclass(frozen=True, slots=True)
class Shift:
    """How rows moved when some left and others came: `gone` rows of the old Columns, `come` rows of
    the new ones, both ascending."""

    gone: npt.NDArray[np.intp]
    come: npt.NDArray[np.intp]

    def moved(
        self, rows: npt.NDArray[np.int32]
    ) -> tuple[npt.NDArray[np.int32], list[tuple[int, int]]]:
        """Ascending old rows as new rows, without those that left; with the stretches of places
        that were cut out for it (see `splice.cut`). Whole stretches move alike, so this costs a
        copy and a few searches."""
        # Searched as what they are searched in, or all of it would be copied for each question.
        gone = self.gone.astype(rows.dtype)
        low = np.searchsorted(rows, gone)
        high = np.searchsorted(rows, gone, side="right")
        cuts = [(a, b) for a, b in zip(low.tolist(), high.tolist(), strict=True) if a < b]
        found = cut(rows, cuts) if cuts else copied(rows)
        down = np.searchsorted(found, gone)
        # Before which old row each comes in: counted with those that leave.
        before = self.come - np.arange(self.come.size)
        before += np.searchsorted(self.gone - np.arange(self.gone.size), before, side="right")
        up = np.searchsorted(found, before.astype(rows.dtype))
        _step(found, down, up)
        return found, cuts

    def at(
        self, rows: npt.NDArray[np.int32]
    ) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.bool_]]:
        """Old rows in any order as new rows, and which of them are still there."""
        here = ~np.isin(rows, self.gone)
        found = rows - np.searchsorted(self.gone, rows)
        place = self.come - np.arange(self.come.size)
        found += np.searchsorted(place, found, side="right")
        return found.astype(np.int32), here


def _step(
    rows: npt.NDArray[np.int32], down: npt.NDArray[np.intp], up: npt.NDArray[np.intp]
) -> None:
    """One less from each place of `down` on, one more from each of `up` on, in place. Where both
    were, nothing is to be done: a date that moves leaves most rows where they are."""
    places = np.concatenate([down, up])
    steps = np.repeat(np.array([-1, 1], np.int32), [down.size, up.size])
    if places.size > _FEW:
        each = np.zeros(rows.size + 1, np.int32)
        np.add.at(each, places, steps)
        rows += np.cumsum(each[:-1], dtype=np.int32)
        return
    order = np.argsort(places)
    edges = [*places[order].tolist(), rows.size]
    for begin, end, by in zip(edges, edges[1:], np.cumsum(steps[order]).tolist(), strict=False):
        if by and begin < end:
            rows[begin:end] += by


def refreshed(reader: Reader, old: Columns, touched: Iterable[int]) -> tuple[Columns, Shift]:
    """`old` with these incidents read again (changed, new, or gone), and how the rows moved: the
    very same `old` when nothing kept here changed, as with another title."""
    order = day_order.every(reader)
    wanted = np.unique(np.fromiter(touched, np.int64))
    if not wanted.size:
        none = np.empty(0, np.intp)
        return old, Shift(none, none)
    gone = np.flatnonzero(np.isin(old.ids, wanted))
    if (old.open[gone] & ORDERED).any() or not order.keys().isdisjoint(wanted.tolist()):
        # Those of an order set by hand are set in together, or it would be lost between them.
        wanted = np.union1d(wanted, np.fromiter(order, np.int64))
        gone = np.flatnonzero(np.isin(old.ids, wanted))
    fresh = _shaped(
        columns(
            reader,
            _ANY,
            f"(SELECT {_NEEDED} FROM incident WHERE deleted = 0 AND id IN"
            f" ({id_list(wanted.tolist())}) AND NOT (earliest IS NULL AND latest IS NULL))",
        )
    )
    fresh = _in_order(fresh, order)
    # Where they come in, counted without what is gone; at the end of their instant.
    place = np.searchsorted(old.earliest, fresh.earliest, side="right")
    place -= np.searchsorted(gone, place)
    come = place + np.arange(place.size)
    shift = Shift(gone, come)
    if np.array_equal(gone, come) and _alike(old.taken(gone), fresh):
        return old, shift
    found = Columns(
        *(
            spliced(getattr(old, field.name), gone, place, getattr(fresh, field.name))
            for field in fields(Columns)
        )
    )
    return found, shift


def _in_order(fresh: Columns, order: Mapping[int, int]) -> Columns:
    """Those of one day in the order that was set, after those of which none was."""
    places = np.array([order.get(one, 0) for one in fresh.ids.tolist()], np.int64)
    sort = np.lexsort((fresh.ids, places, fresh.latest, places > 0, fresh.earliest))
    found = fresh.taken(sort)
    found.open[places[sort] > 0] |= ORDERED
    return found


def _alike(one: Columns, other: Columns) -> bool:
    return all(
        np.array_equal(getattr(one, field.name), getattr(other, field.name))
        for field in fields(Columns)
    )


def equal(one: Columns, other: Columns) -> bool:
    """Whether both hold the same incidents; those of one instant may stand in any order."""
    a, b = (each.taken(np.lexsort((each.ids, each.earliest))) for each in (one, other))
    return _alike(a, b)


def undated(reader: Reader) -> Undated:
    """The incidents that have no date yet."""
    found = [row[0] for row in reader.rows(f"SELECT id FROM incident WHERE {_UNDATED} LIMIT 1000")]
    count = len(found)
    if count == 1000:
        count = int(reader.value(f"SELECT count(*) FROM incident WHERE {_UNDATED}"))
    return Undated(count, tuple(found))


def extent(found: Columns) -> tuple[int, int] | None:
    """The first and last known instant of all incidents; None when there are none."""
    if not len(found):
        return None
    # Sorted by earliest: open starts come first, so the first bound that is one is soon found.
    known = int(np.searchsorted(found.earliest, -OPEN, side="right"))
    firsts = [int(found.earliest[known])] if known < len(found) else []
    if known:
        firsts.append(int(np.minimum(found.start_latest, found.latest)[:known].min()))
    ends = np.where(found.latest >= OPEN, found.end_earliest, found.latest)
    return min(firsts), max(int(ends.max()), min(firsts) + 1)


def extent_after(
    whole: tuple[int, int] | None, old: Columns, found: Columns, shift: Shift
) -> tuple[int, int] | None:
    """`extent` of `found` after a step, from that of `old`: only when something that left stood at
    an end is everything looked at again."""
    left, came = (
        extent(each.taken(rows)) for each, rows in ((old, shift.gone), (found, shift.come))
    )
    if whole is None or left is None or left[0] <= whole[0] or left[1] >= whole[1]:
        return extent(found)
    return whole if came is None else (min(whole[0], came[0]), max(whole[1], came[1]))


def _shaped(parts: list[Ints]) -> Columns:
    ids, base, start_latest, end_earliest, latest, packed = parts
    no_start, no_end = (packed & 1).astype(bool), latest == 0
    start_latest += base
    end_earliest += base
    latest += base
    latest[no_end] = OPEN
    earliest = base.copy() if no_start.any() else base
    earliest[no_start] = -OPEN
    found = Columns(
        ids=ids,
        earliest=earliest,
        start_latest=start_latest,
        end_earliest=end_earliest,
        latest=latest,
        kind=((packed >> 6) & 255).astype(np.uint8),
        standing=((packed >> 3) & 7).astype(np.uint8),
        weight=np.clip(packed >> 14, 0, _WEIGHT_MAX).astype(np.uint16),
        open=((packed >> 1) & 3).astype(np.uint8),
    )
    if np.all(earliest[1:] >= earliest[:-1]):
        return found
    return found.taken(np.lexsort((ids, earliest)))

"""The lanes as arrays: for each its incidents in order of time, and the counts asked of them.

Hides how a filter (a mask over all incidents) and an axis (who stands in which lane) become
per-lane sorted arrays, built once per choice; every question after that costs a few binary
searches, whatever the size of the case. No Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from db.columns import TONES, Columns, LaneName, Membership, Shift
from db.columns.splice import spliced
from db.language import say
from desktop.timeline.grouping.peaks import FINEST, Summits, summits, weightiest

Ints = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

_BLOCK = 512


class Lane:
    """One lane: rows of `Columns` sorted by `earliest`, with what is searched in them."""

    def __init__(
        self,
        number: int,
        name: LaneName,
        rows: Rows,
        found: Columns,
        starts: Ints,
        summits: tuple[Summits, int] | None = None,
    ) -> None:
        """`starts` of the rows; `summits` of several lanes made together, and which is this one."""
        self.number = number
        self.name = name
        self.rows = rows
        self.starts = starts
        self._found = found
        self._summits = summits

    def __len__(self) -> int:
        return int(self.rows.size)

    def holds(self, row: int) -> bool:
        """Whether a row of Columns stands here."""
        place = int(self.rows.searchsorted(np.int32(row)))
        return place < self.rows.size and int(self.rows[place]) == row

    def prepare(self) -> None:
        """Make what is searched, on the thread that has time for it."""
        if self.name.is_open:
            return  # few of these are in view at once: made when they are
        assert self.sorted_ends.size == len(self)
        assert self._block_ends.size * _BLOCK >= len(self)

    @property
    def has_peaks(self) -> bool:
        """Whether the weightiest of each stretch are found already."""
        return self._summits is not None

    def moved(self, number: int, name: LaneName, rows: Rows, found: Columns) -> Lane:
        """The same incidents in other rows of other columns, with all that was made for them."""
        made = Lane(number, name, rows, found, self.starts, self._summits)
        for kept in ("sorted_ends", "_block_ends"):
            if kept in self.__dict__:
                made.__dict__[kept] = self.__dict__[kept]
        return made

    def follow(self, was: Lane, gone: npt.NDArray[np.intp], come: npt.NDArray[np.intp]) -> None:
        """Take over what is searched in `was`: the same incidents but for those that stood at its
        places `gone`, and stand here at `come` (both ascending)."""
        if "sorted_ends" in was.__dict__:
            ends, fresh = was.sorted_ends, np.sort(self._ends(come))
            left = _each(ends, np.sort(was._ends(gone)))
            place = np.searchsorted(ends, fresh)
            place -= np.searchsorted(left, place)
            self.__dict__["sorted_ends"] = spliced(ends, left, place, fresh)
        if "_block_ends" in was.__dict__ and gone.size == come.size > 0:
            # Outside the outermost of these places every incident stands where it stood.
            kept = was._block_ends.copy()
            first = min(int(gone[0]), int(come[0])) // _BLOCK
            last = max(int(gone[-1]), int(come[-1])) // _BLOCK + 1
            between = self._ends(slice(first * _BLOCK, last * _BLOCK))
            kept[first:last] = np.maximum.reduceat(between, np.arange(0, between.size, _BLOCK))
            self.__dict__["_block_ends"] = kept

    @cached_property
    def sorted_ends(self) -> Ints:
        """All ends, sorted: how many ended before an instant is one binary search."""
        # Nearly sorted already, which a merge sort makes use of: half the time of the default.
        return np.sort(self._every_end, kind="stable")

    @property
    def _every_end(self) -> Ints:
        """All ends in order of time; those of all incidents are there already."""
        whole = len(self) == len(self._found)
        return self._found.latest if whole else self._ends(slice(None))

    def _ends(self, places: slice | npt.NDArray[np.intp]) -> Ints:
        found: Ints = self._found.latest[self.rows[places]]
        return found

    def weights(self, places: npt.NDArray[np.intp]) -> npt.NDArray[np.uint16]:
        """Weights of the incidents at these places."""
        return self._found.weight[self.rows[places]]

    def winners(self, level: int, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places of the weightiest incident of each cell of 2**`level` seconds with a start in
        [start, end), by time; equal weights: the earliest."""
        first, last = (start >> level) << level, (((end - 1) >> level) + 1) << level
        if level < FINEST:
            low, high = np.searchsorted(self.starts, (first, last))
            places = np.arange(low, high)
            return weightiest(self.starts, self.weights(places), places, level)
        peaks = self._peaks(level)
        starts = self.starts[peaks]
        return peaks[(starts >= first) & (starts < last)].astype(np.intp)

    def _peaks(self, level: int) -> Rows:
        if self._summits is None:
            weights = self._found.weight[self.rows]
            self._summits = summits(self.starts, weights, np.array([0, len(self)])), 0
        every, number = self._summits
        return every.of(number, level)

    @cached_property
    def _block_ends(self) -> Ints:
        """The last end in every block of 512 rows: which blocks reach into a window."""
        if not len(self):
            return np.empty(0, np.int64)
        return np.maximum.reduceat(self._every_end, np.arange(0, len(self), _BLOCK))

    def touching(self, start: int, end: int) -> int:
        """How many possibly lie in [start, end)."""
        begun = np.searchsorted(self.starts, end)
        ended = np.searchsorted(self.sorted_ends, start, side="right")
        return int(begun - ended)

    def places(self, start: int, end: int) -> npt.NDArray[np.intp]:
        """Places (positions in this lane) of all that possibly lie in [start, end), by time."""
        first, last = np.searchsorted(self.starts, (start, end))
        return np.concatenate([self.reaching(start), np.arange(first, last)])

    def reaching(self, start: int) -> npt.NDArray[np.intp]:
        """Places of those that began before `start` and possibly last beyond it, by time."""
        first = int(np.searchsorted(self.starts, start))
        blocks = np.flatnonzero(self._block_ends[: first // _BLOCK + 1] > start)
        before = (blocks[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        before = before[before < first]
        return before[self._ends(before) > start]

    def certain(self, start: int, end: int) -> int:
        """How many surely lie in [start, end): whatever the truth inside their bounds is."""
        # Only what reaches over an edge of the window can be uncertain: few, whatever lies inside.
        over = self.rows[self.reaching(start)]
        lost = np.count_nonzero(
            (self._found.earliest[over] < end)
            & ((self._found.end_earliest[over] < start) | (self._found.start_latest[over] > end))
        )
        over = self.rows[self.reaching(end)]
        lost += np.count_nonzero(
            (self._found.earliest[over] >= start) & (self._found.start_latest[over] > end)
        )
        return self.touching(start, end) - int(lost)


@dataclass(frozen=True, slots=True)
class Lanes:
    """All lanes of one axis under one filter, most active first; empty ones are left out.

    `shown`: distinct incidents that pass the filter; `every`: those rows as one lane.
    `others`, `rest`, `levels`: as in db.columns.Membership, `rest` counted among `lanes`.
    """

    found: Columns
    axis: str
    lanes: tuple[Lane, ...]
    every: Lane
    others: int
    rest: int
    levels: tuple[int, ...] = (0,)

    def tones(self) -> npt.NDArray[np.intp]:
        """The colour of each lane: 0 to 4, or TONES where it is not one thing."""
        return np.array(
            [
                TONES
                if place == self.rest
                else lane.name.tone
                if lane.name.tone >= 0
                else place % TONES
                for place, lane in enumerate(self.lanes)
            ],
            np.intp,
        )

    @property
    def shown(self) -> int:
        """How many incidents pass the filter."""
        return len(self.every)


def build(
    found: Columns,
    member: Membership,
    mask: Mask | None,
    old: Lanes | None = None,
    shift: Shift | None = None,
) -> Lanes:
    """Lanes from who stands where; `mask` (one bool per row of `found`) is the filter.

    `old` and `shift` (how its rows moved): lanes that hold the same incidents keep all that was
    made for them.
    """
    rows, lane = member.rows, member.lane
    if mask is not None:
        kept = mask[rows]
        rows, lane = rows[kept], lane[kept]
    edges = np.searchsorted(lane, np.arange(len(member.lanes) + 1))
    # Without a step the rows are those they were: another plan leaves most lanes as they are.
    alike = old is not None and (shift is not None or old.found is found)
    before = _by_name(old) if old is not None and alike else {}
    lanes: list[Lane | None] = []
    fresh: list[tuple[int, LaneName, Rows]] = []
    rest = -1
    for number, name in enumerate(member.lanes):
        part = rows[edges[number] : edges[number + 1]]
        if not part.size:
            continue
        if number == member.rest:
            rest = len(lanes)
        was = before.get(name.key or name.name)
        if was is not None and (name.is_open or was.has_peaks) and _same(was, shift, part):
            lanes.append(was.moved(number, name, part, found))
        elif name.is_open:
            # Never more than a strip: its weightiest are not asked for.
            lanes.append(Lane(number, name, part, found, found.earliest[part]))
        else:
            fresh.append((number, name, part))
            lanes.append(None)
    made = iter(_made(found, fresh))
    every = np.arange(len(found), dtype=np.int32)
    if mask is not None:
        every = every[mask]
    return Lanes(
        found,
        member.axis,
        tuple(lane if lane is not None else next(made) for lane in lanes),
        _whole(found, every, old, shift),
        member.others,
        rest,
        member.levels,
    )


def stayed(old: Lanes, found: Columns, shift: Shift, pairs: Sequence[tuple[int, int]]) -> Lanes:
    """The lanes after a step in which no incident changed its lane, none came and none went:
    `pairs` of the old and the new row of those it touched. No filter may be on."""
    if found is old.found:
        return old
    lanes: list[Lane | None] = []
    fresh: list[tuple[int, LaneName, Rows]] = []
    changed: list[tuple[Lane, npt.NDArray[np.intp], Rows]] = []
    came = dict(pairs)
    for lane in old.lanes:
        gone = _held(lane.rows, shift.gone)
        rows, _ = shift.moved(lane.rows)
        if not gone.size:
            lanes.append(lane.moved(lane.number, lane.name, rows, found))
            continue
        here = np.sort(np.array([came[row] for row in lane.rows[gone].tolist()], np.int32))
        rows = np.insert(rows, np.searchsorted(rows, here), here)
        fresh.append((lane.number, lane.name, rows))
        changed.append((lane, gone, here))
        lanes.append(None)
    renewed = _made(found, fresh)
    for now, (was, gone, here) in zip(renewed, changed, strict=True):
        now.follow(was, gone, np.searchsorted(now.rows, here))
    made = iter(renewed)
    every = old.every.rows  # all of them, before and now: as many
    return replace(
        old,
        found=found,
        lanes=tuple(lane if lane is not None else next(made) for lane in lanes),
        every=_whole(found, every, old, shift),
    )


def _made(found: Columns, parts: Sequence[tuple[int, LaneName, Rows]]) -> list[Lane]:
    """Lanes made together: their peaks are found in one pass over all."""
    if not parts:
        return []
    rows = np.concatenate([part for _, _, part in parts])
    edges = np.concatenate(([0], np.cumsum([part.size for _, _, part in parts])))
    starts = found.earliest[rows]
    every = summits(starts, found.weight[rows], edges)
    return [
        Lane(number, name, part, found, starts[edges[n] : edges[n + 1]], (every, n))
        for n, (number, name, part) in enumerate(parts)
    ]


def _whole(found: Columns, rows: Rows, old: Lanes | None, shift: Shift | None) -> Lane:
    """All that is shown as one lane; after a step its ends are brought up to date, not sorted."""
    # Rows ascend: when there are as many as columns they are all of them, and nothing is copied.
    starts = found.earliest if rows.size == len(found) else found.earliest[rows]
    made = Lane(0, LaneName(0, say("All incidents")), rows, found, starts)
    if old is not None and shift is None and np.array_equal(old.every.rows, rows):
        return old.every
    if old is not None and shift is not None:
        was = old.every
        new = _held(rows, shift.come)
        unfiltered = len(was) == len(old.found) and rows.size == len(found)
        if unfiltered or np.array_equal(shift.moved(was.rows)[0], np.delete(rows, new)):
            made.follow(was, _held(was.rows, shift.gone), new)
    return made


def _held(rows: Rows, wanted: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """The places in `rows`, ascending, of those of `wanted` that are there."""
    asked = wanted.astype(rows.dtype)
    places = np.searchsorted(rows, asked)
    inside = places < rows.size
    places, asked = places[inside], asked[inside]
    found: npt.NDArray[np.intp] = places[rows[places] == asked]
    return found


def _each(values: Ints, wanted: Ints) -> npt.NDArray[np.intp]:
    """The place of each of `wanted` in `values`, both sorted, equal ones at places of their own."""
    places = np.searchsorted(values, wanted)
    return places + np.arange(wanted.size) - np.searchsorted(wanted, wanted)


def _by_name(lanes: Lanes) -> dict[int | str, Lane]:
    return {lane.name.key or lane.name.name: lane for lane in lanes.lanes}


def _same(was: Lane, shift: Shift | None, rows: Rows) -> bool:
    """Whether a lane held just these incidents before a step, none of them touched by it."""
    if len(was) != rows.size:
        return False
    if shift is None:
        return np.array_equal(was.rows, rows)
    moved, cuts = shift.moved(was.rows)
    return not cuts and np.array_equal(moved, rows)

"""Tolls in the rows of the timeline, and their sums over lanes and cells of time. No Qt.

Hides that sums over any stretch are two binary searches, as counts are: the numbers are added up
once, in the order in which incidents may begin and in the order in which they may end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.columns import Columns
from db.columns.tolls import NONE, Tolls
from db.language import many, say
from db.records.figures import Headline
from db.terms import MEASURES, said
from desktop.timeline.grouping.density import Counts, Density
from desktop.timeline.grouping.lanes import Lane, Lanes

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Known:
    """Tolls by row of `found`: `place` in `tolls` (-1: no figure was given); `low`, `high` as
    there (NONE: no bound; 0 where no figure was given)."""

    tolls: Tolls
    found: Columns
    place: Ints
    low: Ints
    high: Ints

    def most(self, rows: npt.NDArray[np.integer]) -> Ints:
        """The most that was said for each row: of "at least 72" that is 72."""
        found: Ints = np.maximum(np.maximum(self.high[rows], self.low[rows]), 0)
        return found

    def least(self, rows: npt.NDArray[np.integer]) -> Ints:
        """The least that was said for each row."""
        found: Ints = np.maximum(self.low[rows], 0)
        return found

    def words(self, row: int) -> str:
        """ "Killed: 72–183, best estimate 100"; "" when nothing was said."""
        place = int(self.place[row])
        if place < 0:
            return ""
        headline = self.tolls.headline(place)
        point = int(self.tolls.point[place])
        best = ""
        if point not in (NONE, headline.low, headline.high):
            best = say(", best estimate {point:,}", point=point)
        return say(
            "{label}: {value}",
            label=said(MEASURES, headline.measure),
            value=f"{headline.words}{best}",
        )

    def given(self, row: int) -> str:
        """How many figures that rests on, and by which rule."""
        number = int(self.tolls.given[int(self.place[row])])
        return many(number, "One figure given", "{count:,} figures given")


def known(tolls: Tolls, found: Columns) -> Known:
    """Tolls brought into the order of the rows."""
    if not len(tolls):
        nothing = np.zeros(len(found), np.int64)
        return Known(tolls, found, nothing - 1, nothing, nothing)
    place = np.searchsorted(tolls.ids, found.ids)
    place[place == len(tolls)] = 0
    place = np.where(tolls.ids[place] == found.ids, place, -1)
    none = place < 0
    low, high = (np.where(none, 0, each[place]) for each in (tolls.low, tolls.high))
    return Known(tolls, found, place, low, high)


Sum = Ints | npt.NDArray[np.int32]
Sums = tuple[Sum, Sum]
_NO_SUMS: Sums = (np.zeros(1, np.int64), np.zeros(1, np.int64))
_SMALL = np.iinfo(np.int32).max


@dataclass(slots=True)
class TollDensity(Density):
    """As `Density`, counting people: the most that were said to be hit by what possibly lies in a
    cell. Running sums from 0, in the order of starts and of ends: `most`, `low` (the least that
    was said), `endless` (of how many nobody said a most) and `told` (of how many anything)."""

    of_known: Known | None = None
    most: Sums = _NO_SUMS
    low: Sums = _NO_SUMS
    endless: Sums = _NO_SUMS
    told: Sums = _NO_SUMS

    def counted(self, level: int, first: int, size: int) -> Counts:
        cells = np.arange(first, first + size + 1, dtype=np.int64) << level
        return self._touching(self.most, cells[:-1], cells[1:])

    def _touching(self, sums: Sums, starts: Ints, ends: Ints) -> Ints:
        """The sum over what possibly lies in each [start, end)."""
        lane = self.lane
        begun = sums[0][np.searchsorted(lane.starts, ends)]
        ended = sums[1][np.searchsorted(lane.sorted_ends, starts, side="right")]
        found: Ints = (begun - ended).astype(np.int64)
        return found

    def total(self, start: int, end: int) -> tuple[int, int | None]:
        """The least over what surely lies in [start, end) as a whole, the most over what possibly
        does (None: no bound, or nothing was said)."""
        assert self.of_known is not None
        lane, known = self.lane, self.of_known
        first, last = np.array([start]), np.array([end])
        if not self._touching(self.told, first, last)[0]:
            return 0, None
        low = int(self._touching(self.low, first, last)[0])
        before, after = lane.reaching(start), lane.reaching(end)
        low -= int(known.least(lane.rows[before[lane.starts[before] < end]]).sum())
        low -= int(known.least(lane.rows[after[lane.starts[after] >= start]]).sum())
        if self._touching(self.endless, first, last)[0]:
            return low, None
        return low, int(self._touching(self.most, first, last)[0])


def tallies(of: Known, lanes: Lanes) -> dict[int, TollDensity]:
    """For every lane, by its place, its sums."""
    return {number: tally(of, lane) for number, lane in enumerate(lanes.lanes)}


def tally(of: Known, lane: Lane) -> TollDensity:
    """The running sums of one lane."""
    by_end = np.argsort(of.found.latest[lane.rows], kind="stable")

    def running(numbers: Ints) -> Sums:
        return _running(numbers), _running(numbers[by_end])

    told = (of.place[lane.rows] >= 0).astype(np.int64)
    endless = (of.high[lane.rows] == NONE).astype(np.int64)
    return TollDensity(
        lane,
        of_known=of,
        most=running(of.most(lane.rows)),
        low=running(of.least(lane.rows)),
        told=running(told),
        endless=running(endless) if endless.any() else _none(len(lane)),
    )


def _running(numbers: Ints) -> Sum:
    """Sums of the first none, one, two ... numbers; in half the memory if they are small enough."""
    sums = np.concatenate((np.zeros(1, np.int64), np.cumsum(numbers)))
    return sums.astype(np.int32) if sums[-1] < _SMALL else sums


def _none(size: int) -> Sums:
    """Nought all along, in no memory."""
    nought = np.broadcast_to(np.int64(0), size + 1)
    return nought, nought


def total(of: Known, lane: Lane, start: int, end: int) -> tuple[Headline, int]:
    """The sum over what lies in [start, end): of the least for those that surely do, of the most
    for those that possibly do (no bound where one has none); and how many incidents that are."""
    rows = lane.rows[lane.places(start, end)]
    rows = rows[of.place[rows] >= 0]
    found = of.found
    inside = (found.earliest[rows] >= start) & (found.latest[rows] <= end)
    low = int(of.least(rows[inside]).sum())
    endless = bool((of.high[rows] == NONE).any())
    high = None if endless else int(of.high[rows].sum())
    return Headline(of.tolls.measure, low, high, of.tolls.rule, int(rows.size), False), rows.size

"""Labels beside bars in rows, so that nothing touches anything.

Hides the rules: a label stands after its bar, where it has no room there before it, else on a row
of its own above it; rows are then filled from the left, each bar in the first that is free.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from db.dossier.clean import clean
from db.dossier.fitting import fitted, width
from db.dossier.values import Bar, Text

Place = Literal["after", "before", "over", ""]

_SHORTEST = 0.9
_BESIDE = 0.45
_APART = 0.9
#: What is left of a title that is cut, at least, in times the size of its letters.
_SHORT = 9.0
#: Letters of a script whose forms join are counted one by one: nearly always too wide, never by
#: much too narrow.
_SAFETY = 1.04


@dataclass(frozen=True, slots=True)
class Wanted:
    """A bar on an axis, its title, and the height it is drawn in, in millimetres."""

    bar: Bar
    title: Text
    height: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a bar and its label stand: row from 0, label `width` wide so many millimetres from the
    start: after its bar, before it, or on a row of its own above it."""

    bar: Bar
    row: int
    label: Text
    at: float
    width: float
    place: Place


@dataclass(frozen=True, slots=True)
class Placed:
    """Spots in the order of what was wanted, and how many rows they take."""

    spots: tuple[Spot, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class _Print:
    """What one bar takes of a row, from `start` to `end`."""

    start: float
    end: float
    label: Text
    at: float
    width: float
    place: Place


def placed(wanted: Sequence[Wanted], chart: float, letter: float, longest: float) -> Placed:
    """Rows for bars on an axis `chart` wide. `letter`: size of the labels, both in millimetres, 0
    for none; `longest`: of a label, in times its size."""
    prints = [_print(each, chart, letter, longest) for each in wanted]
    above = [at for at, each in enumerate(prints) if each.place == "over"]
    rows, count = _filled(prints, 2 * len(above))
    for place, at in enumerate(above):
        rows[at] = 2 * place
    return Placed(
        tuple(
            Spot(each.bar, row, mark.label, round(mark.at, 3), round(mark.width, 3), mark.place)
            for each, row, mark in zip(wanted, rows, prints, strict=True)
        ),
        max(count, 1),
    )


def filled_in(
    wanted: Sequence[Wanted], bare: Placed, chart: float, letter: float, longest: float
) -> Placed:
    """The same rows with a label after each bar that has room for one before the next."""
    in_row: dict[int, list[int]] = {}
    for at, spot in enumerate(bare.spots):
        in_row.setdefault(spot.row, []).append(at)
    spots = list(bare.spots)
    for row in in_row.values():
        row.sort(key=lambda at: spots[at].bar.start)
        edges = [_edges(spots[at].bar, chart) for at in row]
        for place, at in enumerate(row):
            start = edges[place][1] + _BESIDE * letter
            last = place + 1 == len(row)
            room = (chart if last else edges[place + 1][0] - 2 * _APART) - start
            if spots[at].bar.after or room < _SHORT * letter:
                continue
            size = min(longest, round(room / letter / _SAFETY, 1))
            words, wide = _cut(wanted[at].title.text, size)
            spots[at] = replace(
                spots[at],
                label=Text(words, wanted[at].title.lang),
                at=round(start, 3),
                width=round(wide * _SAFETY * letter, 3),
                place="after",
            )
    return Placed(tuple(spots), bare.rows)


def _filled(prints: Sequence[_Print], first: int) -> tuple[list[int], int]:
    """The row of each, from `first` on, but of those on rows of their own; and how many."""
    rows = [0] * len(prints)
    count = first
    free: list[tuple[float, int]] = []
    waiting: list[int] = []
    order = sorted(
        (at for at, each in enumerate(prints) if each.place != "over"),
        key=lambda at: prints[at].start,
    )
    for at in order:
        while free and free[0][0] <= prints[at].start:
            heapq.heappush(waiting, heapq.heappop(free)[1])
        if waiting:
            row = heapq.heappop(waiting)
        else:
            row = count
            count += 1
        rows[at] = row
        heapq.heappush(free, (prints[at].end + _APART, row))
    return rows, count


def _print(wanted: Wanted, chart: float, letter: float, longest: float) -> _Print:
    start, end = _edges(wanted.bar, chart)
    if wanted.bar.before:
        start -= wanted.height
    if wanted.bar.after:
        end += wanted.height
    if not letter:
        return _Print(start, end, Text(""), 0.0, 0.0, "")
    words, wide = _cut(wanted.title.text, longest)
    label = Text(words, wanted.title.lang)
    size = wide * _SAFETY * letter
    beside = _BESIDE * letter
    if end + beside + size <= chart:
        return _Print(start, end + beside + size, label, end + beside, size, "after")
    if start - beside - size >= 0:
        return _Print(start - beside - size, end, label, start - beside - size, size, "before")
    at = max(0.0, min(start, chart - size))
    return _Print(min(start, at), max(end, at + size), label, at, size, "over")


@lru_cache(maxsize=65_536)
def _cut(title: str, longest: float) -> tuple[str, float]:
    """A title no longer than that, and its width, both in times the size of its letters."""
    words = fitted(clean(title), longest)
    return words, width(words)


def _edges(bar: Bar, chart: float) -> tuple[float, float]:
    """From where to where a bar is drawn: never too short to be seen."""
    start, end = bar.start * chart, bar.end * chart
    if end - start < _SHORTEST:
        start = min(start, chart - _SHORTEST)
        end = start + _SHORTEST
    return start, end

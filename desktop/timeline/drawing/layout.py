"""In which row of its lane an incident stands. No Qt.

Hides the packing: the weightiest first, each in the row it had before if it still can, else
in the first row with room for bar and label, else where the bar alone fits; what finds no
room is folded. Done once per octave for more than the window, so that rows hold still while
panning and zooming inside an octave.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

FOLDED = -1
#: A weight from which on a wish goes before everything else.
PINNED = 1 << 40
_CLEAR = 3.0  # pixels between two bars
LONG = 24.0  # pixels: what fills its day or month may touch the next one
_CLEAR_LABEL = 10.0  # pixels after a label
_SCATTER = 2_654_435_761  # Knuth's multiplicative hash
_SMALL = 120  # bars: above this some are folded anyway


@dataclass(frozen=True, slots=True)
class Wish:
    """One incident that wants a place: `key` its id; `x0`, `x1` its bar, `label` the width of its
    label (0: none), in pixels; `weight`: who goes first."""

    key: int
    x0: float
    x1: float
    label: float
    weight: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Where it stands: `row` (FOLDED: nowhere) and whether its label has room."""

    row: int
    labelled: bool


class _Row:
    """Taken stretches of one row, sorted."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.ends: list[float] = []

    def free(self, x0: float, x1: float) -> bool:
        at = bisect_left(self.starts, x1)
        return at == 0 or self.ends[at - 1] <= x0

    def take(self, x0: float, x1: float) -> None:
        at = bisect_left(self.starts, x0)
        self.starts.insert(at, x0)
        self.ends.insert(at, x1)

    def leave(self, x0: float) -> None:
        at = bisect_left(self.starts, x0)
        del self.starts[at], self.ends[at]


def arrange(
    wishes: Sequence[Wish], rows: int, before: Mapping[int, Placed], spare: bool = True
) -> list[Placed]:
    """A place for every wish, in the order given.

    `before`: places of the last arrangement. What stood somewhere stays there, label and all,
    before anything new is placed; only what is PINNED goes first. `spare`: whether a bar whose
    label finds no room may stand without it.
    """
    taken = [_Row() for _ in range(rows)]
    found = [Placed(FOLDED, False)] * len(wishes)

    def put(place: int, order: Sequence[int], named: bool) -> bool:
        wish = wishes[place]
        end = _end(wish, named)
        row = _first_free(taken, order, wish.x0, end)
        if row != FOLDED:
            taken[row].take(wish.x0, end)
            found[place] = Placed(row, named)
        return row != FOLDED

    every = range(rows)
    for place in sorted(range(len(wishes)), key=lambda n: _rank(wishes[n], before, spare)):
        wish = wishes[place]
        kept = before.get(wish.key)
        own = [kept.row] if kept is not None and kept.row in every else []
        if own and kept is not None and kept.labelled and wish.label and put(place, own, True):
            continue
        if own and spare and put(place, own, False):
            continue
        if wish.label and put(place, every, True):
            continue
        if spare or not wish.label:
            put(place, every, False)
    return found if not before else _named(wishes, found, rows, before)


def _rank(wish: Wish, before: Mapping[int, Placed], spare: bool) -> tuple[bool, bool, int, float]:
    """Pinned, then what was there, then the weightiest. Of equal ones the earliest, if all are to
    be seen; a scattered choice, if there is room for some, or they would crowd at the left."""
    tie = wish.x0 if spare else float(wish.key * _SCATTER & 0xFFFFFFFF)
    return wish.weight < PINNED, wish.key not in before, -wish.weight, tie


def everyone(wishes: Sequence[Wish], rows: int, before: Mapping[int, Placed]) -> list[Placed]:
    """As `arrange`, but a bar counts more than a label: while any bar finds no room, the lighter
    half of the labels is given up; at the end each takes its label where there is room for it."""
    placed = arrange(wishes, rows, before)
    asking: Sequence[Wish] = wishes
    while len(wishes) <= _SMALL and any(place.row == FOLDED for place in placed):
        named = sorted((wish.weight for wish in asking if wish.label), reverse=True)
        if not named:
            break
        asking = _half_named(asking, len(named) // 2)
        placed = arrange(asking, rows, before)
    return placed if asking is wishes else _named(wishes, placed, rows, before)


def _named(
    wishes: Sequence[Wish], placed: list[Placed], rows: int, before: Mapping[int, Placed]
) -> list[Placed]:
    """The same places, with a label wherever it touches nothing, the weightiest first. What was
    not there before may change its row for it."""
    taken = [_Row() for _ in range(rows)]
    for wish, place in zip(wishes, placed, strict=True):
        if place.row != FOLDED:
            taken[place.row].take(wish.x0, _end(wish, place.labelled))
    found = list(placed)
    for number in sorted(range(len(wishes)), key=lambda n: (-wishes[n].weight, wishes[n].x0)):
        wish, place = wishes[number], placed[number]
        if place.row == FOLDED or place.labelled or not wish.label:
            continue
        end = _end(wish, True)
        taken[place.row].leave(wish.x0)
        others = [] if wish.key in before else [row for row in range(rows) if row != place.row]
        order = [place.row, *others]
        row = _first_free(taken, order, wish.x0, end)
        if row == FOLDED:
            taken[place.row].take(wish.x0, _end(wish, False))
        else:
            taken[row].take(wish.x0, end)
            found[number] = Placed(row, True)
    return found


def _end(wish: Wish, named: bool) -> float:
    """Up to where it takes its row, with its label beside it or alone."""
    if named and wish.label:
        return wish.x1 + wish.label + _CLEAR_LABEL
    return wish.x1 if wish.x1 - wish.x0 >= LONG else wish.x1 + _CLEAR


def _half_named(wishes: Sequence[Wish], number: int) -> list[Wish]:
    """The same wishes with labels for the `number` weightiest only."""
    order = sorted(range(len(wishes)), key=lambda place: -wishes[place].weight)
    named = [place for place in order if wishes[place].label][:number]
    kept = set(named)
    return [
        wish if place in kept else replace(wish, label=0.0) for place, wish in enumerate(wishes)
    ]


def _first_free(taken: Sequence[_Row], order: Sequence[int], x0: float, x1: float) -> int:
    for row in order:
        if taken[row].free(x0, x1):
            return row
    return FOLDED


def folds(positions: Sequence[float], cell: float) -> list[tuple[float, int]]:
    """What found no room, as (their mean pixel, how many), one per stretch of `cell` pixels."""
    found: dict[int, list[float]] = {}
    for x in positions:
        found.setdefault(int(x // cell), []).append(x)
    return [(sum(xs) / len(xs), len(xs)) for _, xs in sorted(found.items())]

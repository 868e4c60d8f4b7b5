"""What of the network is shown: kinds of actors and ties, how far around one, in which time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from db.records.network import Member
from db.records.network_springs import Floats, Ints
from desktop.network.ties import (
    NOT,
    RELATION,
    TOGETHER,
    Bytes,
    Flags,
    Span,
    Ties,
    state,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose: `hidden` kinds of actors, kinds of `ties` and `predicates` left out;
    `least` incidents of an actor, and shared ones of two; only within `steps` of the actor `around`
    (0: everybody); `single`: those without any tie as well; `span` of time (None: all of it)."""

    hidden: frozenset[str] = frozenset()
    ties: frozenset[int] = frozenset()
    predicates: frozenset[int] = frozenset()
    least: int = 0
    shared: int = 1
    around: int = 0
    steps: int = 0
    single: bool = True
    span: Span | None = None

    @property
    def filters(self) -> int:
        """How many of them narrow what is shown."""
        return (
            bool(self.hidden)
            + bool(self.ties)
            + bool(self.predicates)
            + (self.least > 0)
            + (self.shared > 1)
            + (self.steps > 0)
            + (not self.single)
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn: `members` (places, ascending), `ties` (numbers, in drawing order) with `state`
    and `sure`, `possible` counts of each; `bend`: how far each line bows from a straight one, in
    steps, so that lines between the same two stand apart. `degree`: ties of each member."""

    members: Ints
    ties: Ints
    state: Bytes
    sure: Ints
    possible: Ints
    bend: Floats
    degree: Ints


def shown(members: tuple[Member, ...], ties: Ties, choice: Choice) -> Shown:
    """What the choice leaves."""
    count = len(members)
    kept = np.array(
        [one.kind not in choice.hidden and one.incidents >= choice.least for one in members], bool
    ).reshape(-1)
    sure, possible = ties.counted(choice.span)
    standing = state(sure, possible)
    drawn = kept[ties.first] & kept[ties.second]
    drawn &= ~np.isin(ties.kind, list(choice.ties))
    drawn &= ~((ties.kind == RELATION) & np.isin(ties.predicate, list(choice.predicates)))
    met = ties.kind == TOGETHER
    # Meetings outside the span say nothing of it; a relation that does not hold is a ghost.
    drawn &= ~met | ((ties.size >= choice.shared) & (standing != NOT))
    drawn &= (ties.kind == RELATION) | (standing != NOT)
    if choice.steps:
        kept &= near(count, ties, drawn, _place(members, choice.around), choice.steps)
        drawn &= kept[ties.first] & kept[ties.second]
    degree = np.bincount(ties.first[drawn], minlength=count)
    degree = degree + np.bincount(ties.second[drawn], minlength=count)
    if not choice.single:
        kept &= degree > 0
    order = np.flatnonzero(drawn)
    # Meetings lie under everything, relations on top.
    order = order[np.lexsort((order, np.array([4, 2, 3, 1, 0])[ties.kind[order]]))]
    return Shown(
        np.flatnonzero(kept),
        order,
        standing[order],
        sure[order],
        possible[order],
        _bends(ties, order),
        degree,
    )


def near(count: int, ties: Ties, drawn: Flags, place: int, steps: int) -> Flags:
    """Who is within so many steps of a member along the lines that are drawn."""
    found = np.zeros(count, bool)
    if place < 0:
        return ~found
    found[place] = True
    first, second = ties.first[drawn], ties.second[drawn]
    for _ in range(steps):
        touched = found[first] | found[second]
        found[first[touched]] = True
        found[second[touched]] = True
    return found


def _place(members: tuple[Member, ...], actor: int) -> int:
    return next((at for at, one in enumerate(members) if actor in one.united), -1)


def _bends(ties: Ties, order: Ints) -> Floats:
    """0 for a line alone between two; else ..., -1, 0, 1, ... or the halves between them."""
    if not order.size:
        return np.zeros(0)
    a, b = ties.first[order], ties.second[order]
    codes = np.minimum(a, b) << 32 | np.maximum(a, b)
    _, where, many = np.unique(codes, return_inverse=True, return_counts=True)
    by_pair = np.argsort(where, kind="stable")
    begin = np.cumsum(many) - many
    rank = np.empty(order.size, np.int64)
    rank[by_pair] = np.arange(order.size) - np.repeat(begin, many)
    bend = rank - (many[where] - 1) / 2
    # Said from the lower to the higher place, so that two directions bow to two sides.
    found: Floats = np.where(a <= b, bend, -bend)
    return found

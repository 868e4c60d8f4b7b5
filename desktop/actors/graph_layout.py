"""Where everything stands in the small graph around an actor. No Qt, and no chance.

A column: the actor on top, below it those it has relations to, in the order of what they are to it,
each with its own further ones under it and one step in. What else connects two in the column is an
arc beside it. So the same relations are always the same picture, and thirty read like three.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db import terms
from db.records.surroundings import Surroundings, Tie
from desktop.theme import grown

#: Heights in pixels: a node with the words of its relation over it, and one that has none.
HEAD = 32.0
ROW = 52.0
#: What the words over a node take of its row.
WORDS = 20.0
STEP = 38.0
ARC = 11.0


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in the column: `depth` 0 to 2, `top` of its row, the place of its `parent` (-1: it
    is the centre) and the `ties` to it, which stand over it."""

    actor: int
    name: str
    depth: int
    top: float
    parent: int
    ties: tuple[Tie, ...]

    @property
    def box(self) -> tuple[float, float]:
        """Top and height of the node itself."""
        return (
            (self.top, grown(HEAD)) if self.parent < 0 else (self.top + grown(WORDS), grown(HEAD))
        )

    @property
    def middle(self) -> float:
        """The height its lines reach it at."""
        top, high = self.box
        return top + high / 2


@dataclass(frozen=True, slots=True)
class Arc:
    """A relation between two of the column that is no step of it; `lane` counts from the column."""

    tie: Tie
    first: int
    second: int
    lane: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """Nodes from the top down, arcs beside them, the height of all and how many lanes of arcs."""

    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    height: float
    lanes: int


_ORDER = {
    (predicate, outward): place
    for place, (predicate, outward) in enumerate(
        (term.code, outward) for term in terms.RELATIONS for outward in (True, False)
    )
}


def drawn(around: Surroundings) -> Drawing:
    """The column and its arcs."""
    beside: dict[int, dict[int, list[Tie]]] = {}
    for tie in around.ties:
        beside.setdefault(tie.subject, {}).setdefault(tie.object, []).append(tie)
        beside.setdefault(tie.object, {}).setdefault(tie.subject, []).append(tie)
    first = _in_order(around.centre, beside.get(around.centre, {}), around.names)
    nodes = [Node(around.centre, around.names.get(around.centre, ""), 0, 0.0, -1, ())]
    placed = {around.centre, *(one for one, _ in first)}
    used: set[int] = set()
    top = grown(HEAD) + 8
    for one, ties in first:
        parent = len(nodes)
        nodes.append(Node(one, around.names.get(one, ""), 1, top, 0, tuple(ties)))
        used.update(tie.id for tie in ties)
        top += grown(ROW)
        for other, more in _in_order(one, beside.get(one, {}), around.names):
            if other not in placed:
                placed.add(other)
                nodes.append(Node(other, around.names.get(other, ""), 2, top, parent, tuple(more)))
                used.update(tie.id for tie in more)
                top += grown(ROW)
    arcs, lanes = _arcs(nodes, [tie for tie in around.ties if tie.id not in used])
    return Drawing(tuple(nodes), arcs, top, lanes)


def _in_order(
    actor: int, beside: Mapping[int, list[Tie]], names: Mapping[int, str]
) -> list[tuple[int, list[Tie]]]:
    """Whom an actor is related to, in the order of the vocabulary, then by date and name."""

    def key(each: tuple[int, list[Tie]]) -> tuple[object, ...]:
        other, ties = each
        first = min(_ORDER.get((tie.predicate, tie.subject == actor), 99) for tie in ties)
        start = min((tie.start or "~") for tie in ties)
        return first, start, names.get(other, ""), other

    return sorted(beside.items(), key=key)


def _arcs(nodes: Sequence[Node], ties: Sequence[Tie]) -> tuple[tuple[Arc, ...], int]:
    """Arcs, the short ones nearest to the column, none crossing another in its own lane."""
    place = {node.actor: at for at, node in enumerate(nodes)}
    spans = sorted(
        (abs(place[tie.subject] - place[tie.object]), tie.id, tie)
        for tie in ties
        if tie.subject in place and tie.object in place
    )
    lanes: list[list[tuple[int, int]]] = []
    found = []
    for _, _, tie in spans:
        low, high = sorted((place[tie.subject], place[tie.object]))
        lane = next(
            (
                number
                for number, held in enumerate(lanes)
                if all(high <= a or low >= b for a, b in held)
            ),
            len(lanes),
        )
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append((low, high))
        found.append(Arc(tie, place[tie.subject], place[tie.object], lane))
    return tuple(found), len(lanes)

"""Which lanes a tree has under a plan, and which lane takes what: no incidents here, only nodes.

Hides the cap (a case of 50,000 actors shows its most active ones, the others share a lane that
opens in steps), that what the reader asked for by name is never capped, and that a pinned
lane stands above all others while its group still counts it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from db.columns.plans import Plan
from db.columns.trees import Tree

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

#: So many lanes at first, and twice as many each time more are asked for.
STEP = 300
#: Whatever is asked for, not more than this: below it a frame costs what is in sight.
MOST = 3000

Part = Literal["lane", "own", "others", "rest"]


@dataclass(frozen=True, slots=True)
class Slot:
    """One lane: `node` of the tree (-1: none) and which part of it: all of it ("lane"; when
    `is_open` its parts stand below), what is in none of its parts ("own"), the small ones that
    share a lane ("others", `number` of them). `up`: the slot that holds all of this, too."""

    node: int
    part: Part
    depth: int
    up: int
    is_open: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """`slots` in no order; `home`: of each node the slot that takes what is its own; `total`: how
    much each node holds with all below it; `tone`: its place among the children of its parent, by
    activity; `below`: the nodes shown under each (-1: topmost), pinned ones left out; `branches`:
    which nodes have parts that could stand below them."""

    slots: tuple[Slot, ...]
    home: npt.NDArray[np.int16]
    total: npt.NDArray[np.int64]
    tone: npt.NDArray[np.int32]
    below: dict[int, list[int]]
    pinned: tuple[int, ...]
    branches: Flags


def laid(tree: Tree, direct: npt.NDArray[np.int64], plan: Plan) -> Layout:
    """The lanes. `direct`: how many incidents each node of the tree has itself."""
    parent, depth = tree.parent, tree.depth
    levels = [np.flatnonzero(depth == d) for d in range(int(depth.max(initial=0)) + 1)]
    total = direct.copy()
    for at in reversed(levels[1:]):
        np.add.at(total, parent[at], total[at])
    pinned = _flags(tree, plan.pinned)
    opened, closed = _flags(tree, plan.opened), _flags(tree, plan.closed)
    can = total > 0
    for at in levels[1:]:
        over = parent[at]
        wanted = (tree.rank[at] <= plan.level) | opened[over]
        can[at] &= pinned[at] | (can[over] & wanted & ~closed[over])
    first = pinned | _flags(tree, plan.order)
    first |= (parent >= 0) & opened[parent]
    shown = _capped(tree, levels, can, first & can, pinned, total, plan.more)
    below = shown & (parent >= 0) & ~pinned
    is_open = np.zeros(total.size, bool)
    is_open[parent[below]] = True
    lost = np.bincount(parent[can & ~shown] + 1, minlength=total.size + 1)
    slots, home = _slots(tree, levels, shown, can, is_open, pinned, lost)
    kept = [int(place) for place in tree.places(plan.pinned) if shown[place]]
    branches = np.zeros(total.size, bool)
    branches[parent[(parent >= 0) & (total > 0) & ~pinned]] = True
    return Layout(
        slots,
        home,
        total,
        _tones(parent, total),
        _below(tree, shown, pinned),
        tuple(kept),
        branches,
    )


def _flags(tree: Tree, keys: Iterable[int]) -> Flags:
    found = np.zeros(tree.keys.size, bool)
    found[tree.places(keys)] = True
    return found


def _capped(
    tree: Tree,
    levels: list[Places],
    can: Flags,
    first: Flags,
    pinned: Flags,
    total: npt.NDArray[np.int64],
    more: int,
) -> Flags:
    """Of all that can have a lane, the most active; what was asked for goes first."""
    limit = min(STEP << min(more, 9), MOST)
    wanted = np.flatnonzero(can)
    if wanted.size <= limit:
        return can
    asked = np.flatnonzero(first)
    asked = asked[np.lexsort((tree.depth[asked], -total[asked], ~pinned[asked]))][: limit // 2]
    first = np.zeros(can.size, bool)
    first[asked] = True
    for at in reversed(levels[1:]):
        climbing = at[first[at] & ~pinned[at]]
        first[tree.parent[climbing]] = True
    order = np.lexsort((tree.depth[wanted], -total[wanted], ~first[wanted]))
    shown = np.zeros(can.size, bool)
    shown[wanted[order[:limit]]] = True
    for at in levels[1:]:
        shown[at] &= pinned[at] | shown[tree.parent[at]]
    return shown


def _slots(
    tree: Tree,
    levels: list[Places],
    shown: Flags,
    can: Flags,
    is_open: Flags,
    pinned: Flags,
    lost: npt.NDArray[np.int64],
) -> tuple[tuple[Slot, ...], npt.NDArray[np.int16]]:
    """The slots, and which one takes what is a node's own. Groups come before their parts."""
    size = tree.keys.size
    slots: list[Slot] = [Slot(-1, "others", 0, -1, number=int(lost[0]))]
    lane, own, others = (np.full(size, -1, np.int64) for _ in range(3))
    home = np.full(size, -1, np.int16)
    parent = tree.parent
    for level, at in enumerate(levels):
        for node in at[shown[at]].tolist():
            over = int(parent[node])
            stands_below = over >= 0 and not pinned[node]
            deep = slots[lane[over]].depth + 1 if stands_below else 0
            up = -1
            if over >= 0:
                up = int(lane[over]) if is_open[over] else int(home[over])
            lane[node] = len(slots)
            slots.append(Slot(node, "lane", deep, up, bool(is_open[node])))
            if is_open[node]:
                up = int(lane[node])
                own[node] = len(slots)
                slots.append(Slot(node, "own", deep + 1, up))
                others[node] = len(slots)
                slots.append(Slot(node, "others", deep + 1, up, number=int(lost[node + 1])))
        held = np.where(is_open[at], own[at], lane[at])
        above = parent[at]
        folded = np.where(is_open[above], np.where(can[at], others[above], own[above]), home[above])
        home[at] = np.where(shown[at], held, folded if level else 0)
    return tuple(slots), home


def _tones(parent: npt.NDArray[np.int32], total: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
    """The place of each node among its siblings, the most active first: what its colour goes by,
    so that it keeps it whatever the order of the lanes."""
    order = np.lexsort((-total, parent))
    groups = parent[order]
    begins = np.concatenate(([True], groups[1:] != groups[:-1])) if order.size else order
    start = np.maximum.accumulate(np.where(begins, np.arange(order.size), 0))
    found = np.zeros(order.size, np.int32)
    found[order] = np.arange(order.size) - start
    return found


def _below(tree: Tree, shown: Flags, pinned: Flags) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {-1: []}
    for node in np.flatnonzero(shown & ~pinned).tolist():
        found.setdefault(int(tree.parent[node]), []).append(node)
    return found

"""Which lanes belong to which open group, and which heads stay at the top while lanes scroll.
No Qt.

Hides that lanes are a flat list, in which a group's parts follow it one level deeper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.columns import LaneName
from desktop.timeline.stack import GROUP, Stack


@dataclass(frozen=True, slots=True)
class Groups:
    """`over`: of each lane the open group it stands in (-1: none); `after`: the first lane after
    all that belongs to it."""

    over: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stuck:
    """The head of an open group that stays: its lane, and its top in pixels from the first head."""

    lane: int
    y: float


def groups(names: Sequence[LaneName]) -> Groups:
    """The groups of lanes in their order."""
    over, after = [-1] * len(names), list(range(1, len(names) + 1))
    path: list[int] = []
    for number, name in enumerate(names):
        while path and names[path[-1]].depth >= name.depth:
            after[path.pop()] = number
        over[number] = path[-1] if path else -1
        if name.is_open:
            path.append(number)
    for number in path:
        after[number] = len(names)
    return Groups(tuple(over), tuple(after))


def stuck(stack: Stack, held: Groups, top: float) -> list[Stuck]:
    """The open groups whose own heads have scrolled out while lanes of theirs are in view, from
    the outermost in; the last lane of a group pushes its head out."""
    found: list[Stuck] = []
    while True:
        at = stack.lane_at(top + len(found) * GROUP)
        if at is None:
            return found
        path = [at]
        while held.over[path[-1]] >= 0:
            path.append(held.over[path[-1]])
        if len(found) >= len(path):
            return found
        group = path[-1 - len(found)]
        y = len(found) * GROUP
        if held.after[group] == group + 1 or stack.tops[group] - top >= y:
            return found
        found.append(Stuck(group, min(y, stack.tops[held.after[group]] - top - GROUP)))


def head_at(stack: Stack, held: Groups, top: float, y: float) -> int | None:
    """The lane whose head is seen `y` pixels below the first one, those that stay before others."""
    for each in reversed(stuck(stack, held, top)):
        if each.y <= y < each.y + GROUP:
            return each.lane
    return stack.lane_at(top + y)

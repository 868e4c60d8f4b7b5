"""Which lanes belong to which open group, and which heads stay at the top while lanes scroll.
No Qt.

Hides that lanes are a flat list, in which a group's parts follow it one level deeper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.columns import LaneName
from desktop.timeline.grouping.stack import GROUP, Stack

_MOST_PINNED = 5  # more would leave no room for anything else


@dataclass(frozen=True, slots=True)
class Groups:
    """`over`: of each lane the open group it stands in (-1: none); `after`: the first lane after
    all that belongs to it; `pinned`: those that are to stay in sight."""

    over: tuple[int, ...]
    after: tuple[int, ...]
    pinned: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stuck:
    """A row that stays: its lane, and its top in pixels from the first head."""

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
    pinned = tuple(number for number, name in enumerate(names) if name.pinned)
    return Groups(tuple(over), tuple(after), pinned[:_MOST_PINNED])


def stuck(stack: Stack, held: Groups, top: float) -> list[Stuck]:
    """Pinned lanes that have scrolled out, and the open groups whose own heads have while lanes of
    theirs are in view, from the outermost in; the last lane of a group pushes its head out. The
    first ones lie above the others."""
    found: list[Stuck] = []
    for number in held.pinned:
        y = len(found) * GROUP
        if stack.tops[number + 1] - top >= y + GROUP:
            break
        found.append(Stuck(number, y))
    pinned = {each.lane for each in found}
    while True:
        at = stack.lane_at(top + len(found) * GROUP)
        if at is None:
            return found
        path = [at]
        while held.over[path[-1]] >= 0:
            path.append(held.over[path[-1]])
        outer = [number for number in reversed(path) if number not in pinned]
        if len(found) - len(pinned) >= len(outer):
            return found
        group = outer[len(found) - len(pinned)]
        y = len(found) * GROUP
        if held.after[group] == group + 1 or stack.tops[group] - top >= y:
            return found
        found.append(Stuck(group, min(y, stack.tops[held.after[group]] - top - GROUP)))


def head_at(stack: Stack, held: Groups, top: float, y: float) -> int | None:
    """The lane whose head is seen `y` pixels below the first one, those that stay before others."""
    for each in stuck(stack, held, top):
        if each.y <= y < each.y + GROUP:
            return each.lane
    return stack.lane_at(top + y)

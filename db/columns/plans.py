"""How a reader wants the lanes of one axis to stand: how deep, in which order, what is open.

Hides how a plan is written down in a saved view, and that what such a text says is never
trusted: whatever is no plan is the plain one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

Sort = Literal["activity", "name", "own"]

#: Levels beyond this one are no deeper: no tree has as many.
DEEPEST = 9
_MOST_KEYS = 5000


@dataclass(frozen=True, slots=True)
class Plan:
    """The lanes of one axis. Keys are those of db.columns.trees.

    `level`: how deep groups are open by themselves (0: the topmost alone). `opened` and `closed`:
    groups that were opened or closed by hand, whatever the level. `sort`: among lanes of one
    group; "own" goes by `order`, what it does not name follows by activity. `pinned`: lanes that
    stand above all others, in this order. `more`: how often more of the small lanes, which share
    one, were asked for. `compact`: lanes as low as their names allow.
    """

    level: int = 0
    sort: Sort = "activity"
    order: tuple[int, ...] = ()
    pinned: tuple[int, ...] = ()
    opened: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()
    more: int = 0
    compact: bool = False

    def at_level(self, level: int) -> Plan:
        """Open down to a level, all groups alike."""
        level = min(max(level, 0), DEEPEST)
        return replace(self, level=level, opened=frozenset(), closed=frozenset())

    def turned(self, key: int, is_open: bool) -> Plan:
        """A group that `is_open` closed, or the other way round."""
        opened, closed = self.opened - {key}, self.closed - {key}
        if is_open:
            return replace(self, opened=opened, closed=closed | {key})
        return replace(self, opened=opened | {key}, closed=closed)

    def pinning(self, key: int) -> Plan:
        """A lane put above all others, or no longer."""
        without = tuple(each for each in self.pinned if each != key)
        return replace(self, pinned=without if key in self.pinned else (*without, key))

    def ordered(self, siblings: Iterable[int]) -> Plan:
        """Lanes of one group in an order of one's own."""
        named = tuple(siblings)
        rest = tuple(key for key in self.order if key not in frozenset(named))
        return replace(self, sort="own", order=(*named, *rest)[:_MOST_KEYS])


@dataclass(frozen=True, slots=True)
class Plans:
    """The plan of every axis; an axis without one has its plain plan."""

    kept: Mapping[str, Plan] = field(default_factory=dict)

    def of(self, axis: str) -> Plan:
        """The plan of one axis."""
        return self.kept.get(axis) or plain(axis)

    def put(self, axis: str, plan: Plan) -> Plans:
        """With another plan for one axis."""
        return Plans({**self.kept, axis: plan})


def plain(axis: str) -> Plan:
    """What an axis begins with: actors in their groups and kinds in their families, all open;
    whole countries, whole outlets."""
    return Plan(level=DEEPEST if axis == "actor" else 1 if axis == "kind" else 0)


def plan_to_json(plan: Plan) -> dict[str, object]:
    """The plan in values that JSON knows."""
    return {
        "level": plan.level,
        "sort": plan.sort,
        "order": list(plan.order),
        "pinned": list(plan.pinned),
        "opened": sorted(plan.opened),
        "closed": sorted(plan.closed),
        "more": plan.more,
        "compact": plan.compact,
    }


def plan_from_json(told: object) -> Plan:
    """The plan that was written down; whatever part of it makes no sense is plain."""
    if not isinstance(told, dict):
        return Plan()
    sorts: tuple[Sort, ...] = get_args(Sort)
    return Plan(
        level=min(_number(told, "level"), DEEPEST),
        sort=next((sort for sort in sorts if sort == told.get("sort")), "activity"),
        order=_keys(told, "order"),
        pinned=_keys(told, "pinned"),
        opened=frozenset(_keys(told, "opened")),
        closed=frozenset(_keys(told, "closed")),
        more=min(_number(told, "more"), 1000),
        compact=told.get("compact") is True,
    )


def _number(told: dict[str, Any], name: str) -> int:
    value = told.get(name)
    return max(value, 0) if type(value) is int else 0


def _keys(told: dict[str, Any], name: str) -> tuple[int, ...]:
    value = told.get(name)
    if not isinstance(value, list):
        return ()
    whole = [key for key in value[:_MOST_KEYS] if type(key) is int and abs(key) < 1 << 63]
    return tuple(dict.fromkeys(whole))

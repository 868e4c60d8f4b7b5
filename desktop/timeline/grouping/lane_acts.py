"""What can be done to the lanes, as acts: open and close groups, levels, order, pins.

Hides which acts make sense for the lanes in view; all are in the palette, on keys and in the
menus of a lane's head and of the corner above the heads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from db.columns import level_words
from db.columns.trees import LEVELS
from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.grouping.planning import SORTS, Planner

#: Menus of the corner above the lane heads.
LEVEL_MENU = "level"
ORDER_MENU = "order"
_IN_ORDER = {
    "activity": say("Lanes by activity"),
    "name": say("Lanes by name"),
    "own": say("Lanes in my own order"),
}


def acts(planner: Planner) -> list[Act]:
    """All of them."""
    return [*_of_lane(planner), *_pointing(planner), *_levels(planner), *_orders(planner)]


def _of_lane(planner: Planner) -> list[Act]:
    def movable(way: int) -> Callable[[], bool]:
        def ready() -> bool:
            number = planner.meant()
            if number < 0:
                return False
            among = planner.siblings(number)
            return number in among and 0 <= among.index(number) + way < len(among)

        return ready

    def record() -> bool:
        name = planner.name()
        return name is not None and name.part == "lane" and bool(name.key)

    def pinned() -> bool:
        name = planner.name()
        return name is not None and name.pinned

    def first() -> None:
        planner.move(planner.meant(), 0)

    return [
        Act(
            "lane-turn",
            say("Open or close the group"),
            lambda: planner.turn(planner.group()),
            ("L",),
            lambda: planner.group() >= 0,
            menu="lane",
        ),
        Act(
            "lane-pin",
            say("Keep the lane at the top"),
            planner.pin,
            ("Shift+P",),
            record,
            pinned,
            "lane",
        ),
        Act(
            "lane-up",
            say("Move the lane up"),
            partial(planner.shift, -1),
            ("Alt+Up",),
            movable(-1),
            menu="lane",
        ),
        Act(
            "lane-down",
            say("Move the lane down"),
            partial(planner.shift, 1),
            ("Alt+Down",),
            movable(1),
            menu="lane",
        ),
        Act(
            "lane-first",
            say("Move the lane to the top of its group"),
            first,
            (),
            movable(-1),
            menu="lane",
        ),
        Act(
            "lanes-more",
            say("Show more of the small lanes"),
            planner.more,
            (),
            lambda: any(name.part == "others" for name in planner.names()),
            menu="lane",
        ),
    ]


def _pointing(planner: Planner) -> list[Act]:
    return [
        Act(
            "lane-below",
            say("Go to the lane below"),
            partial(planner.point, 1),
            ("Ctrl+Shift+Down",),
        ),
        Act(
            "lane-above",
            say("Go to the lane above"),
            partial(planner.point, -1),
            ("Ctrl+Shift+Up",),
        ),
    ]


def _levels(planner: Planner) -> list[Act]:
    def at(axis: str, level: int) -> Callable[[], bool]:
        return lambda: planner.axis == axis and planner.levels[planner.level] == level

    def there(axis: str, level: int) -> Callable[[], bool]:
        return lambda: planner.axis == axis and level in planner.levels[: len(LEVELS[axis])]

    def go(level: int) -> None:
        planner.go_level(planner.levels.index(level))

    return [
        Act(
            "level-finer",
            say("Lanes one level finer"),
            lambda: planner.go_level(planner.level + 1),
            (".",),
            lambda: planner.level + 1 < len(planner.levels),
            menu="lane",
        ),
        Act(
            "level-coarser",
            say("Lanes one level coarser"),
            lambda: planner.go_level(planner.level - 1),
            (",",),
            lambda: planner.level > 0,
            menu="lane",
        ),
        *(
            Act(
                f"level-{axis}-{level}",
                say("Lanes down to {words}{words2}", words=words[:1].lower(), words2=words[1:])
                if level
                else say("{words} alone", words=words),
                partial(go, level),
                (),
                there(axis, level),
                at(axis, level),
                LEVEL_MENU,
            )
            for axis, names in LEVELS.items()
            for level, words in enumerate(names)
        ),
    ]


def _orders(planner: Planner) -> list[Act]:
    def is_sorted(sort: str) -> Callable[[], bool]:
        return lambda: planner.plan.sort == sort

    def can(sort: str) -> Callable[[], bool]:
        return lambda: sort != "own" or bool(planner.plan.order)

    def compact() -> None:
        planner.put(replace(planner.plan, compact=not planner.plan.compact))

    return [
        *(
            Act(
                f"sort-{sort}",
                _IN_ORDER[sort],
                partial(planner.sort, sort),
                (),
                can(sort),
                is_sorted(sort),
                ORDER_MENU,
            )
            for sort, _ in SORTS
        ),
        Act(
            "sort-next",
            say("Next order of the lanes"),
            planner.next_sort,
            ("S",),
            menu=ORDER_MENU,
        ),
        Act(
            "lanes-low",
            say("Low lanes"),
            compact,
            ("Shift+S",),
            on=lambda: planner.plan.compact,
            menu=ORDER_MENU,
        ),
        Act(
            "lanes-back",
            say("Lanes as they were before the last change"),
            planner.back,
            ("Alt+Backspace",),
            planner.can_go_back,
            menu=ORDER_MENU,
        ),
        Act("lanes-reset", say("Lanes as they were at first"), planner.reset, menu=ORDER_MENU),
    ]


def level_text(planner: Planner) -> str:
    """What the level in view is called: "Provinces"."""
    return level_words(planner.axis, planner.levels[planner.level])

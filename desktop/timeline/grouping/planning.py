"""How the lanes stand: open or closed, in which order, pinned, down to which level.

Hides that every change is another plan for the axis, read anew on a worker's thread, and that
the lane that was meant is found again among the new lanes, at the height where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from db.columns import (
    AXES,
    LaneName,
    Plan,
    Plans,
    level_words,
    plain,
    plan_from_json,
    plan_to_json,
)
from db.columns.plans import Sort
from db.language import say, with_commas
from desktop.timeline.drawing.labels import clean
from desktop.timeline.grouping.heads import NOTHING, Held
from desktop.timeline.grouping.stack import GROUP
from desktop.timeline.host import Host
from desktop.timeline.material import Material

SORTS: tuple[tuple[Sort, str], ...] = (
    ("activity", say("By activity")),
    ("name", say("By name")),
    ("own", say("In an order of one's own")),
)
_REMEMBERED = 50  # changes that can be taken back
_Ident = tuple[int, str, int]


class Planner(QObject):
    """The plan of the axis in view. `changed`: it is another one, or another axis is shown."""

    changed = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view = host.view
        self._meant: _Ident | None = None
        self._anchor: tuple[_Ident, float] | None = None
        self._before: list[tuple[str, Plan]] = []
        host.took.connect(self._took)
        host.session.closed.connect(self._forget)

    # What there is

    @property
    def axis(self) -> str:
        """The axis of the lanes in view."""
        return self._view.scene.lanes.axis

    @property
    def plan(self) -> Plan:
        """How its lanes stand."""
        return self._host.plans.of(self.axis)

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels its lanes can be had at, the topmost first."""
        return self._view.scene.lanes.levels

    @property
    def level(self) -> int:
        """The place in `levels` of the one that is shown."""
        return max(n for n, level in enumerate(self.levels) if level <= max(self.plan.level, 0))

    def names(self) -> list[LaneName]:
        """All lanes from the top down."""
        return [lane.name for lane in self._view.scene.lanes.lanes]

    def meant(self) -> int:
        """The lane that a menu was opened on or the keys are at; -1: none."""
        number = self._view.walked_lane
        return number if 0 <= number < len(self._view.scene.lanes.lanes) else -1

    def name(self) -> LaneName | None:
        """The name of the lane meant."""
        number = self.meant()
        return self._view.scene.lane(number).name if number >= 0 else None

    def group(self) -> int:
        """The group that L opens or closes: the lane meant, or the one it stands in; -1: none."""
        number = self.meant()
        if number < 0:
            return -1
        if self._view.scene.lane(number).name.branches:
            return number
        return self._view.canvas.heads.groups(self._view.scene).over[number]

    def siblings(self, number: int) -> list[int]:
        """The lanes a lane can change places with, itself among them, from the top down."""
        own = self._view.scene.lane(number).name
        if own.part != "lane":
            return []
        return [
            place
            for place, name in enumerate(self.names())
            if (name.part, name.over, name.depth, name.pinned)
            == ("lane", own.over, own.depth, own.pinned)
        ]

    # What can be done

    def put(self, plan: Plan, at: int = -1) -> None:
        """Another plan; the lane `at` stays at its height in the window."""
        if at >= 0:
            ident = _ident(self._view.scene.lane(at).name)
            self._anchor = ident, self._view.scene.stack.tops[at] - self._view.top
        if plan != self.plan:
            self._before = [*self._before[-_REMEMBERED:], (self.axis, self.plan)]
            self._set(self.axis, plan)

    def can_go_back(self) -> bool:
        """Whether the lanes of this axis stood otherwise before."""
        return any(axis == self.axis for axis, _ in self._before)

    def back(self) -> None:
        """As the lanes of this axis stood before the last change."""
        place = max(n for n, (axis, _) in enumerate(self._before) if axis == self.axis)
        axis, plan = self._before.pop(place)
        self._set(axis, plan)

    def turn(self, number: int) -> None:
        """Open a closed group, close an open one."""
        name = self._view.scene.lane(number).name
        self._view.walked_lane = number
        self._note()
        self.put(self.plan.turned(name.key, name.is_open), number)

    def more(self) -> None:
        """Show more of the small lanes that share one."""
        self.put(replace(self.plan, more=self.plan.more + 1))

    def pin(self) -> None:
        """Put the lane meant above all others, or back."""
        name = self.name()
        if name is not None and name.part == "lane" and name.key:
            self._note()
            self.put(self.plan.pinning(name.key))

    def move(self, number: int, place: int) -> None:
        """Put a lane at a place among its siblings."""
        lanes = self._view.scene.lanes.lanes
        keys = [lanes[each].name.key for each in self.siblings(number)]
        name = lanes[number].name
        if name.key not in keys:
            return
        keys.remove(name.key)
        keys.insert(place, name.key)
        self._view.walked_lane = number
        self._note()
        if name.pinned:
            rest = [key for key in self.plan.pinned if key not in keys]
            self.put(replace(self.plan, pinned=(*keys, *rest)))
        else:
            self.put(self.plan.ordered(keys))

    def shift(self, way: int) -> None:
        """Move the lane meant one place up or down among its siblings."""
        number = self.meant()
        if number >= 0 and number in (among := self.siblings(number)):
            place = among.index(number) + way
            if 0 <= place < len(among):
                self.move(number, place)

    def sort(self, sort: Sort) -> None:
        """Another order of the lanes."""
        self.put(replace(self.plan, sort=sort))

    def next_sort(self) -> None:
        """The next of the orders there are."""
        sorts: list[Sort] = [sort for sort, _ in SORTS if sort != "own" or self.plan.order]
        self.sort(sorts[(sorts.index(self.plan.sort) + 1) % len(sorts)])
        self.say(dict(SORTS)[self.plan.sort])

    def go_level(self, place: int) -> None:
        """Open all groups down to a level: a place in `levels`."""
        level = self.levels[min(max(place, 0), len(self.levels) - 1)]
        self.put(self.plan.at_level(level))
        self.say(level_words(self.axis, level))

    def reset(self) -> None:
        """As the lanes stood at first."""
        self.put(plain(self.axis))

    def point(self, way: int) -> None:
        """Go to the lane below or above, without any incident."""
        count = len(self._view.scene.lanes.lanes)
        if not count:
            return
        now = self._view.held.pointed
        number = min(
            max((self.meant() if now < 0 else now) + (way if now >= 0 else 0), 0), count - 1
        )
        self._view.walked_lane = number
        self._note()
        self._view.held = Held(pointed=number)
        self.show(number)
        self._view.update()
        self.say(self._words(number))

    def let_go(self) -> bool:
        """Point at no lane any more; False when none was pointed at."""
        pointed = self._view.held.pointed >= 0
        self._view.held = NOTHING
        self._view.update()
        return pointed

    def show(self, number: int) -> None:
        """Bring a lane into sight."""
        view = self._view
        top, height = view.scene.stack.tops[number], view.scene.stack.heights[number]
        room = view.plot().height()
        name = view.scene.lane(number).name
        pins = 0 if name.pinned else len(view.canvas.heads.groups(view.scene).pinned)
        over = (name.depth + pins) * GROUP
        if top - over < view.top:
            view.scroll_lanes(top - over - view.top)
        elif top + height > view.top + room:
            view.scroll_lanes(min(top + height - room, top - over) - view.top)

    def say(self, words: str) -> None:
        """To a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    # In a saved view

    def kept(self) -> dict[str, object]:
        """The plans of all axes."""
        return {axis: plan_to_json(plan) for axis, plan in self._host.plans.kept.items()}

    def read(self, held: object) -> Callable[[], None]:
        """What puts plans into effect that were kept; axes not among them stand plainly."""
        known = held if isinstance(held, dict) else {}
        plans = Plans({axis: plan_from_json(known[axis]) for axis in AXES if axis in known})

        def effect() -> None:
            if plans != self._host.plans:
                self._host.plans = plans
                self._host.renew.emit()
                self.changed.emit()

        return effect

    # Inside

    def _words(self, number: int) -> str:
        name = self._view.scene.lane(number).name
        parts = [
            clean(name.name) or say("All incidents"),
            say("{count:,} incidents", count=name.count),
        ]
        if name.branches:
            parts.append(say("open group") if name.is_open else say("closed group"))
        if name.depth:
            parts.append(say("level {depth}", depth=name.depth + 1))
        if name.pinned:
            parts.append("pinned")
        return with_commas(parts)

    def _forget(self) -> None:
        """Another case has lanes of its own."""
        self._host.plans = Plans()
        self._meant = self._anchor = None
        self._before.clear()

    def _set(self, axis: str, plan: Plan) -> None:
        self._host.plans = self._host.plans.put(axis, plan)
        self._host.renew.emit()
        self.changed.emit()

    def _note(self) -> None:
        name = self.name()
        self._meant = _ident(name) if name is not None else None

    def _took(self, found: Material) -> None:
        view = self._view
        pointed = view.held.pointed >= 0
        view.held = NOTHING
        places = {_ident(name): number for number, name in enumerate(self.names())}
        if self._meant in places:
            view.walked_lane = places[self._meant]
        compact = self._host.plans.of(found.lanes.axis).compact
        if view.scene.compact != compact:
            view.scene.compact = compact
            view.furnished()
        if self._anchor is not None:
            ident, y = self._anchor
            self._anchor = None
            if ident in places:
                view.scroll_lanes(view.scene.stack.tops[places[ident]] - y - view.top)
        if pointed and self.meant() >= 0:
            view.held = Held(pointed=self.meant())
            self.show(self.meant())
        self.changed.emit()


def _ident(name: LaneName) -> _Ident:
    """What makes a lane the same one under another plan."""
    return name.key, name.part, name.over

"""What the keys mean on the timeline, as acts.

Left and right walk from incident to incident in the lane (or move the window when nothing is
selected), up and down change the lane; with Shift what is walked over is added to the selection,
with Ctrl the window moves. Plus and minus zoom.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from db.columns import OPEN
from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.hands import walk
from desktop.timeline.hands.day_order import DayOrder
from desktop.timeline.hands.picked import Picked
from desktop.timeline.scales.scale import roomy
from desktop.timeline.view import TimelineView

_ZOOM = 1.6
_PAN = 0.2  # of the window

_Walk = Callable[[TimelineView, walk.Way], None]


def acts(
    view: TimelineView, order: DayOrder, picked: Picked, open_card: Callable[[], None]
) -> list[Act]:
    """Walking and moving by keyboard; `open_card` of the selected incident."""

    def act(name: str, words: str, run: _Walk, way: walk.Way, *keys: str) -> Act:
        return Act(name, words, partial(run, view, way), keys)

    def along(view: TimelineView, way: walk.Way) -> None:
        _along(view, order, way)

    def in_time(view: TimelineView, way: walk.Way) -> None:
        _walk_time(view, order, way)

    return [
        act("along-next", say("Next incident in the lane"), along, 1, "Right"),
        act("along-before", say("Incident before in the lane"), along, -1, "Left"),
        act("time-next", say("Next incident in time"), in_time, 1, "N"),
        act("time-before", say("Incident before in time"), in_time, -1, "P"),
        act("dispute-next", say("Next disputed incident"), _dispute, 1, "D"),
        act("dispute-before", say("Disputed incident before"), _dispute, -1, "Shift+D"),
        act("lane-next", say("Nearest incident in the lane below"), _change_lane, 1, "Down"),
        act("lane-before", say("Nearest incident in the lane above"), _change_lane, -1, "Up"),
        act("pan-later", say("Move to later times"), _pan, 1, "Ctrl+Right"),
        act("pan-earlier", say("Move to earlier times"), _pan, -1, "Ctrl+Left"),
        act("scroll-down", say("Scroll the lanes down"), _scroll, 1, "Ctrl+Down"),
        act("scroll-up", say("Scroll the lanes up"), _scroll, -1, "Ctrl+Up"),
        act("page-down", say("A page of lanes down"), _page, 1, "PgDown"),
        act("page-up", say("A page of lanes up"), _page, -1, "PgUp"),
        act("zoom-in", say("Zoom in"), _zoom, 1, "+", "=", "Shift++"),
        act("zoom-out", say("Zoom out"), _zoom, -1, "-", "_", "Shift+_"),
        act("heads-wider", say("More room for the names of lanes"), _widen, 1),
        act("heads-narrower", say("Less room for the names of lanes"), _widen, -1),
        Act("fit", say("Show everything"), partial(fit_all, view), ("Home", "0")),
        *_one(view, picked, open_card),
    ]


def _one(view: TimelineView, picked: Picked, open_card: Callable[[], None]) -> list[Act]:
    """Acts on the incident that is selected, and letting it go."""

    def chosen() -> bool:
        return view.selected_row >= 0

    def let_go() -> None:
        if picked.ids:
            picked.clear()
        else:
            view.chose.emit(0)

    return [
        Act(
            "fit-one",
            say("Show the selected incident"),
            lambda: fit_one(view, view.selected_row),
            ("F",),
            chosen,
            menu="incident",
        ),
        Act(
            "choose-middle",
            say("Select the incident in the middle; again: open its card"),
            lambda: open_card() if chosen() else _pick(view, _middle_row(view)),
            ("Return", "Enter"),
        ),
        Act(
            "let-go",
            say("Select nothing"),
            let_go,
            ("Esc",),
            lambda: bool(view.selected or picked.ids),
        ),
    ]


def fit_all(view: TimelineView) -> None:
    """Show everything that passes the filter."""
    every = view.scene.lanes.every
    if len(every):
        found = view.scene.found
        first = min(walk.instant(found, int(row)) for row in every.rows[:1])
        known = int(np.searchsorted(every.sorted_ends, OPEN))
        last = int(every.sorted_ends[known - 1]) if known else int(every.starts[-1])
        view.fit(*roomy(first, max(last, int(every.starts[-1]) + 1), len(every)))


def fit_one(view: TimelineView, row: int) -> None:
    """Show one incident with room around it."""
    found = view.scene.found
    start = walk.instant(found, row)
    end = min(int(found.latest[row]), start + 86_400 * 3650) if found.latest[row] < OPEN else start
    room = max(end - start, 3600) * 3
    view.fit(start - room, max(end, start) + room)


def _along(view: TimelineView, order: DayOrder, way: walk.Way) -> None:
    if view.selected_row < 0:
        _pan(view, way)
    else:
        order.step(view.scene.lane(walked(view)), view.selected_row, way)


def _pan(view: TimelineView, way: walk.Way) -> None:
    goal = view.motion.goal(view.scale)
    view.go(goal.panned(way * _PAN * goal.width))


def _zoom(view: TimelineView, way: walk.Way) -> None:
    x = view.scale.width / 2
    if _seen(view):
        x = view.scale.x(walk.instant(view.scene.found, view.selected_row))
    view.go(view.motion.goal(view.scale).zoomed(_ZOOM**way, x))


def _page(view: TimelineView, way: walk.Way) -> None:
    view.scroll_lanes(way * view.plot().height() * 0.8)


def _widen(view: TimelineView, way: walk.Way) -> None:
    view.set_head_width(view.head_width + way * 40)


def _scroll(view: TimelineView, way: walk.Way) -> None:
    view.scroll_lanes(way * 60)


def _seen(view: TimelineView) -> bool:
    if view.selected_row < 0:
        return False
    return 0 <= view.scale.x(walk.instant(view.scene.found, view.selected_row)) <= view.scale.width


def walked(view: TimelineView) -> int:
    """The lane the selection is walked in: the topmost that holds it."""
    held = view.scene.lanes_of(view.selected_row)
    kept = view.walked_lane
    return kept if kept in held else (held[0] if held else 0)


def across(view: TimelineView, way: walk.Way) -> int:
    """The row nearest to the selection in the lane below (or above), which is walked from now on;
    -1 when there is no such lane."""
    number, lanes = walked(view) + way, view.scene.lanes.lanes
    # An open group holds what the lanes below it hold.
    while 0 <= number < len(lanes) and lanes[number].name.is_open:
        number += way
    if view.selected_row < 0 or not 0 <= number < len(lanes):
        return -1
    view.walked_lane = number
    at = walk.instant(view.scene.found, view.selected_row)
    return walk.nearest_in_lane(view.scene.lane(number), at)


def _change_lane(view: TimelineView, way: walk.Way) -> None:
    if view.selected_row < 0:
        _scroll(view, way)
    else:
        _pick(view, across(view, way))


def _walk_time(view: TimelineView, order: DayOrder, way: walk.Way) -> None:
    if view.selected_row < 0:
        _pick(view, _middle_row(view))
    else:
        order.step(view.scene.lanes.every, view.selected_row, way)


def _dispute(view: TimelineView, way: walk.Way) -> None:
    row = view.selected_row if view.selected_row >= 0 else _middle_row(view)
    _pick(view, walk.next_disputed(view.scene.lanes, row, way))


def _middle_row(view: TimelineView) -> int:
    return walk.nearest_in_lane(view.scene.lanes.every, view.scale.at(view.scale.width / 2))


def _pick(view: TimelineView, row: int) -> None:
    if row >= 0:
        view.chose.emit(int(view.scene.found.ids[row]))

"""What the keys mean on the timeline, as one table and the acts behind it.

Left and right walk from incident to incident in the lane (or move the window when nothing is
selected), up and down change the lane; with Shift the window moves. Plus and minus zoom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from db.columns import OPEN
from desktop.timeline import walk
from desktop.timeline.scale import roomy

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

_ZOOM = 1.6
_PAN = 0.2  # of the window
_KEY = Qt.Key


def press(view: TimelineView, event: QKeyEvent) -> bool:
    """Answer a key; False when it means nothing here."""
    key = event.key()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    goal = view.motion.goal(view.scale)
    middle = view.scale.width / 2
    if key in (_KEY.Key_Left, _KEY.Key_Right):
        way: walk.Way = 1 if key == _KEY.Key_Right else -1
        if shift or view.selected_row < 0:
            view.go(goal.panned(way * _PAN * goal.width))
        else:
            _pick(view, walk.step_in_lane(view.scene.lane(_lane(view)), view.selected_row, way))
    elif key in (_KEY.Key_Up, _KEY.Key_Down):
        _change_lane(view, 1 if key == _KEY.Key_Down else -1, shift)
    elif key in (_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Minus, _KEY.Key_Underscore):
        factor = _ZOOM if key in (_KEY.Key_Plus, _KEY.Key_Equal) else 1 / _ZOOM
        x = (
            view.scale.x(walk.instant(view.scene.found, view.selected_row))
            if _seen(view)
            else middle
        )
        view.go(goal.zoomed(factor, x))
    elif key in (_KEY.Key_N, _KEY.Key_P):
        _walk_time(view, 1 if key == _KEY.Key_N else -1)
    elif key == _KEY.Key_D:
        row = view.selected_row if view.selected_row >= 0 else _middle_row(view)
        _pick(view, walk.next_disputed(view.scene.lanes, row, -1 if shift else 1))
    elif key in (_KEY.Key_PageUp, _KEY.Key_PageDown):
        way = 1 if key == _KEY.Key_PageDown else -1
        view.scroll_lanes(way * view.plot().height() * 0.8)
    else:
        return _rare(view, key)
    return True


def _rare(view: TimelineView, key: int) -> bool:
    if key in (_KEY.Key_Home, _KEY.Key_0):
        fit_all(view)
    elif key in (_KEY.Key_Return, _KEY.Key_Enter) and view.selected_row < 0:
        _pick(view, _middle_row(view))
    elif key == _KEY.Key_Escape and view.selected:
        view.chose.emit(0)
    elif key == _KEY.Key_F and view.selected_row >= 0:
        fit_one(view, view.selected_row)
    else:
        return False
    return True


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


def _seen(view: TimelineView) -> bool:
    if view.selected_row < 0:
        return False
    return 0 <= view.scale.x(walk.instant(view.scene.found, view.selected_row)) <= view.scale.width


def _lane(view: TimelineView) -> int:
    """The lane the selection is walked in: the topmost that holds it."""
    held = view.scene.lanes_of(view.selected_row)
    kept = view.walked_lane
    return kept if kept in held else (held[0] if held else 0)


def _change_lane(view: TimelineView, way: walk.Way, shift: bool) -> None:
    if shift or view.selected_row < 0:
        view.scroll_lanes(way * 60)
        return
    at = walk.instant(view.scene.found, view.selected_row)
    number = _lane(view) + way
    if 0 <= number < len(view.scene.lanes.lanes):
        view.walked_lane = number
        _pick(view, walk.nearest_in_lane(view.scene.lane(number), at))


def _walk_time(view: TimelineView, way: walk.Way) -> None:
    if view.selected_row < 0:
        _pick(view, _middle_row(view))
    else:
        _pick(view, walk.step_in_time(view.scene.lanes, view.selected_row, way))


def _middle_row(view: TimelineView) -> int:
    return walk.nearest_in_lane(view.scene.lanes.every, view.scale.at(view.scale.width / 2))


def _pick(view: TimelineView, row: int) -> None:
    if row >= 0:
        view.chose.emit(int(view.scene.found.ids[row]))

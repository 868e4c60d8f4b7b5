"""The timeline for a screen reader: a tree of the lanes in view with the incidents in view.

Names, states and places on the screen are told as if the bars were widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.timeline.grouping.stack import BAR
from desktop.timeline.view import TimelineView
from desktop.widgets import spoken_parts
from desktop.widgets.spoken_parts import SpokenPart, SpokenView


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of a view: `words` of a row of Columns, whether it `is_picked`, and `lane_words`
    of the lane with a number."""

    words: Callable[[int], str]
    is_picked: Callable[[int], bool]
    lane_words: Callable[[int], str]


class Item(SpokenPart):
    """A lane, or (`row` >= 0) an incident in it."""

    def __init__(self, timeline: Timeline, lane: int, row: int = -1) -> None:
        super().__init__(timeline, QAccessible.Role.TreeItem)
        self.timeline = timeline
        self.lane = lane
        self.row = row

    def name(self) -> str:
        timeline = self.timeline
        return timeline.lane_words(self.lane) if self.row < 0 else timeline.words(self.row)

    def parent(self) -> QAccessibleInterface:
        return self.timeline if self.row < 0 else self.timeline.item(self.lane)

    def childCount(self) -> int:
        return len(self._rows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        rows = self._rows()
        if not 0 <= index < len(rows):
            return None
        return self.timeline.item(self.lane, rows[index])

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        found = self.timeline.childAt(x, y)
        inside = isinstance(found, Item) and found.lane == self.lane and found.row >= 0
        return found if inside else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        rows = self._rows()
        if isinstance(child, Item) and child.lane == self.lane and child.row in rows:
            return rows.index(child.row)
        return -1

    def rect(self) -> QRect:
        return self.timeline.place(self.lane, self.row)

    def state(self) -> QAccessible.State:
        view, state = self.timeline.view, QAccessible.State()
        if self.row < 0:
            lanes = view.scene.lanes.lanes
            name = lanes[self.lane].name if self.lane < len(lanes) else None
            if name is not None and name.branches:
                state.expandable = True
                state.expanded, state.collapsed = name.is_open, not name.is_open
            return state
        chosen = self.row == view.selected_row
        state.selectable = state.focusable = True
        state.selected = chosen or self.timeline.is_picked(self.row)
        state.focused = chosen and view.hasFocus()
        state.invisible = self.rect().isEmpty()
        return state

    def _rows(self) -> list[int]:
        return [] if self.row >= 0 else self.timeline.rows(self.lane)


class Timeline(SpokenView):
    """The view: its children are the lanes in view, theirs the incidents in view."""

    def __init__(self, view: TimelineView, telling: Telling) -> None:
        super().__init__(view, QAccessible.Role.Tree)
        self.view = view
        self.words = telling.words
        self.lane_words = telling.lane_words
        self.is_picked = telling.is_picked

    def item(self, lane: int, row: int = -1) -> Item:
        """The interface of a lane or of an incident in it; the same one while it is there."""
        return self.kept((lane, row), lambda: Item(self, lane, row))

    def chosen(self) -> Item | None:
        """The incident that is selected, in the lane it is walked in."""
        view = self.view
        held = view.scene.lanes_of(view.selected_row)
        if not held:
            return None
        lane = view.walked_lane if view.walked_lane in held else held[0]
        return self.item(lane, view.selected_row)

    def lanes(self) -> range:
        """The numbers of the lanes in view."""
        view = self.view
        return view.scene.stack.within(view.top, view.top + view.plot().height())

    def rows(self, lane: int) -> list[int]:
        """The rows of a lane that are drawn as bars, by time; the one that is selected among
        them."""
        bars = self.view.bars
        if bars is None:
            return []
        known = bars.row < len(self.view.scene.found)
        return sorted(set(bars.row[known & (bars.lane == lane)].tolist()))

    def place(self, lane: int, row: int) -> QRect:
        """Where a lane or one of its bars stands on the screen; empty: out of sight."""
        view = self.view
        plot = view.plot()
        if row < 0:
            top = plot.top() + view.scene.stack.tops[lane] - view.top
            whole = plot.united(view.ground().column)
            box = QRectF(whole.left(), top, whole.width(), view.scene.stack.heights[lane])
            box = box.intersected(whole)
        else:
            bars = view.bars
            if bars is None:
                return QRect()
            places = np.flatnonzero((bars.row == row) & (bars.lane == lane))
            if not places.size:
                return QRect()
            at = int(places[0])
            box = QRectF(float(bars.left[at]), float(bars.y[at]), float(bars.width[at]), BAR)
            box = box.translated(plot.topLeft()).intersected(plot)
        return QRect(view.on_screen(box.topLeft()), (box.size() * view.zoom).toSize())

    # Qt

    def childCount(self) -> int:
        return len(self.lanes())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        lanes = self.lanes()
        return self.item(lanes[index]) if 0 <= index < len(lanes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        lanes = self.lanes()
        if isinstance(child, Item) and child.row < 0 and child.lane in lanes:
            return lanes.index(child.lane)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self.view
        at = view.of_screen(QPointF(x, y))
        place = view.bar_at(at) if view.plot().contains(at) else -1
        if place >= 0 and view.bars is not None:
            return self.item(int(view.bars.lane[place]), int(view.bars.row[place]))
        lane = view.scene.stack.lane_at(at.y() - view.plot().top() + view.top)
        return None if lane is None or lane not in self.lanes() else self.item(lane)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.chosen() if self.view.hasFocus() else None

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = True
        return state


def tell(view: TimelineView, telling: Telling) -> None:
    """From now on screen readers find lanes and incidents in this view."""
    spoken_parts.tell(view, lambda: Timeline(view, telling))


def interface(view: TimelineView) -> Timeline | None:
    """The view as screen readers find it; None when it is not one they were told of."""
    found = spoken_parts.told(view)
    return found if isinstance(found, Timeline) else None

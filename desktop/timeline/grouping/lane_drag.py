"""Lane heads in the hand: a head is dragged up or down among its siblings, a triangle clicked.

Hides where between two lanes a hand means, and that the list scrolls by itself while a head is
held at its edge.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from desktop.timeline.grouping.heads import DOT, NOTHING, STEP, Held
from desktop.timeline.grouping.planning import Planner
from desktop.timeline.view import TimelineView

_EDGE = 40.0  # pixels from the edge where the list begins to scroll
_FASTEST = 18.0  # pixels a tick
_TICK_MS = 16
_NOTCH = 120  # eighths of a degree, as wheels count
_HALF = 18.0  # half of the head in the hand
_REACH = 13.0  # how far from its middle a triangle can be clicked


class LaneDrag(QObject):
    """The tool for lane heads of one view, and what a click on a triangle means."""

    def __init__(self, view: TimelineView, planner: Planner) -> None:
        super().__init__(view)
        self._view = view
        self._planner = planner
        self._lane = -1
        self._place = -1  # among its siblings, where it would go
        self._at = QPointF()
        self._turned = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)
        view.installEventFilter(self)

    # As a tool

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Whether the head of a lane that can be moved is under the pointer."""
        number = self._view.head_at(at)
        self._view.held = NOTHING
        if number is None:
            return False
        self._view.walked_lane = number
        self._lane = number
        return len(self._planner.siblings(number)) > 1

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """A hand over what opens and closes, and over what shows more."""
        if self._triangle(at) is not None or self._others(at):
            return Qt.CursorShape.PointingHandCursor
        return None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The head follows the pointer."""
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._at = at
        if not self._timer.isActive():
            self._timer.start()
        self._carry()

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The head is let go: the lane goes there."""
        lane, place = self._lane, self._place
        self.cancel()
        if lane >= 0 and place >= 0:
            among = self._planner.siblings(lane)
            if among.index(lane) != place:
                self._planner.move(lane, place)

    def cancel(self) -> None:
        """Everything stays as it was."""
        self._timer.stop()
        self._lane = self._place = -1
        self._view.held = NOTHING
        self._view.update()

    def _carry(self) -> None:
        view, scene = self._view, self._view.scene
        y = self._at.y() - view.plot().top()
        height = y + view.top
        among = self._planner.siblings(self._lane)
        after = view.canvas.heads.groups(scene).after
        # Between which siblings: past the middle of all that belongs to one is behind it.
        middles = [(scene.stack.tops[n] + scene.stack.tops[after[n]]) / 2 for n in among]
        slot = sum(middle < height for middle in middles)
        own = among.index(self._lane)
        self._place = slot - 1 if slot > own else slot
        edge = (
            scene.stack.tops[among[slot]]
            if slot < len(among)
            else scene.stack.tops[after[among[-1]]]
        )
        view.held = Held(
            moved=self._lane,
            y=y - _HALF,
            drop=edge if self._place != own else None,
            depth=scene.lane(self._lane).name.depth,
        )
        view.update()

    def _scroll(self) -> None:
        """Held at an edge of the list, which goes on below or above."""
        plot = self._view.plot()
        above, below = plot.top() + _EDGE - self._at.y(), self._at.y() - plot.bottom() + _EDGE
        push = max(above, below)
        if push > 0:
            speed = min(push / _EDGE, 1.5) * _FASTEST
            self._view.scroll_lanes(-speed if above > below else speed)
            self._carry()

    # Clicks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a triangle opens or closes, a second one of a double click as well; a wheel
        with Ctrl over the heads zooms the lanes and not time."""
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if not isinstance(event, QMouseEvent) or event.type() not in presses:
            return False
        return event.button() == Qt.MouseButton.LeftButton and self._pressed(self._view.at(event))

    def _wheel(self, event: QWheelEvent) -> bool:
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not zooming or self._view.head_at(self._view.at(event)) is None:
            return False
        event.accept()
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self._planner.go_level(self._planner.level + (1 if self._turned > 0 else -1))
            self._turned = 0
        return True

    def _pressed(self, at: QPointF) -> bool:
        number = self._triangle(at)
        if number is not None:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._planner.turn(number)
            return True
        if self._others(at):
            self._planner.more()
            return True
        return False

    def _triangle(self, at: QPointF) -> int | None:
        """The group whose triangle is under a point."""
        number = self._view.head_at(at)
        if number is None:
            return None
        name = self._view.scene.lane(number).name
        inward = self._view.ground().inward(at.x())
        near = abs(inward - DOT - name.depth * STEP) <= _REACH
        return number if name.branches and near and self._is_high(number, at) else None

    def _is_high(self, number: int, at: QPointF) -> bool:
        """Whether a point lies in the first line of a head, where the triangle stands."""
        view = self._view
        top = view.scene.stack.tops[number] - view.top
        y = at.y() - view.plot().top()
        # A head that stays at the top, or whose lane is scrolling out, is drawn further down.
        return y < max(top, 0.0) + 2 * _HALF or view.scene.lane(number).name.is_open

    def _others(self, at: QPointF) -> bool:
        number = self._view.head_at(at)
        return number is not None and self._view.scene.lane(number).name.part == "others"

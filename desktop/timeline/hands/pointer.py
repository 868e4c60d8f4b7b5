"""What the mouse, the touchpad and two fingers mean on the timeline.

Wheel: zoom at the pointer (with Shift: move; over the lane heads: scroll). Two fingers on a
touchpad move, a pinch zooms. Drag moves time and lanes, and let go in full swing the window
slides on. Click selects, a click on a strip or a +N looks closer; double click looks closer
still, shows the incident whole, or, on the axis, all of a month or a year.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from desktop.timeline.hands.keys import fit_one
from desktop.timeline.hands.pointed import cell_at, fold_at, on_axis, row_at, words_at
from desktop.timeline.moving.motion import Swing
from desktop.timeline.parts import Tool
from desktop.timeline.scales import axis
from desktop.timeline.scales.marks import first_of
from desktop.timeline.scales.ticks import major_of, ticks
from desktop.timeline.view import TimelineView

_NOTCH = 1.35  # zoom of one notch of a wheel
_SLACK = 4.0  # pixels a click may wander
_HOVER_MS = 220
_EDGE = 4.0
_SIDES = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Pointer(QObject):
    """Turns pointer events of one view into acts. `tools`: other ways to drag than to move;
    `escapes`: asked in turn when Escape is pressed, the first that answers True had it; `turned`:
    told -1 or 1 when a side button of the mouse asks for the window before or after."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.tools: list[Tool] = []
        self.escapes: list[Callable[[], bool]] = [self.cancel]
        self.turned: Callable[[int], None] | None = None
        self._tool: Tool | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._swing = Swing()
        self._dragging = False
        self._resizing = False
        self._at = QPointF()
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOVER_MS)
        self._timer.timeout.connect(self._hover)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every event of the view; True: it was mine."""
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QWheelEvent():
                self.wheel(event)
                return True
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                self._view.motion.halt()
                return event.key() == Qt.Key.Key_Escape and any(escape() for escape in self.escapes)
        if event.type() in (QEvent.Type.Gesture, QEvent.Type.NativeGesture):
            return self.gesture(event)
        if event.type() == QEvent.Type.Leave:
            self.leave()
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        answers = {
            QEvent.Type.MouseButtonPress: self.press,
            QEvent.Type.MouseMove: self.move,
            QEvent.Type.MouseButtonRelease: self.release,
            QEvent.Type.MouseButtonDblClick: self.double,
        }
        answer = answers.get(event.type())
        if answer is None:
            return False
        answer(event)
        return True

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() in _SIDES:
            if self.turned is not None:
                self.turned(_SIDES[event.button()])
            return
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._view.card.hide()
        self._timer.stop()
        self._view.motion.stop()
        self._resizing = self._on_edge(self._view.at(event))
        self._pressed = self._last = self._view.at(event)
        self._swing.begin()
        self._dragging = False
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not self._resizing:
            at, held = self._view.at(event), event.modifiers()
            self._tool = next((tool for tool in self.tools if tool.takes(at, held)), None)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        at = self._view.at(event)
        if self._pressed is None:
            self._hint(at, event.modifiers())
            return
        if self._resizing:
            self._view.set_head_width(self._view.ground().inward(at.x()))
            return
        if not self._dragging and (at - self._pressed).manhattanLength() < _SLACK:
            return
        if self._tool is not None:
            self._dragging = True
            self._tool.move(at, event.modifiers())
            return
        if not self._dragging:
            self._dragging = True
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        by = at - self._last
        self._last = at
        self._swing.see(at.x(), time.monotonic())
        self._view.jump(self._view.scale.panned(-by.x()))
        self._view.scroll_lanes(-by.y())

    def release(self, event: QMouseEvent) -> None:
        """A button went up: the end of a drag, or a click."""
        if self._pressed is not None and not self._dragging and not self._resizing:
            self._click(self._view.at(event))
        elif self._dragging and self._tool is not None:
            self._tool.release(self._view.at(event), event.modifiers())
        elif self._dragging:
            self._view.motion.throw(self._view.scale, self._swing.speed(time.monotonic()))
        self._pressed = self._tool = None
        self._resizing = self._dragging = False
        self._view.unsetCursor()
        self._hint(self._view.at(event), event.modifiers())

    def cancel(self) -> bool:
        """Give up the drag that is under way; False when there is none."""
        if self._tool is None or not self._dragging:
            return False
        self._tool.cancel()
        self._pressed = self._tool = None
        self._dragging = False
        return True

    def double(self, event: QMouseEvent) -> None:
        """Two clicks: the incident whole, the unit of the axis, or closer to what lies here."""
        view = self._view
        at = view.at(event)
        row = row_at(view, at)
        out = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        x = at.x() - view.plot().left()
        if row >= 0:
            fit_one(view, row)
        elif on_axis(view, at) and not out:
            self._fit_unit(at)
        elif view.plot().contains(at) or on_axis(view, at):
            view.go(view.motion.goal(view.scale).zoomed(0.25 if out else 4.0, x), 0.3)

    def _fit_unit(self, at: QPointF) -> None:
        """All of the unit named under a point of the axis: the upper row names the larger one."""
        view = self._view
        step = ticks(view.scale, view.canvas.axis.measure).step
        larger = major_of(step) if at.y() < axis.HEIGHT / 2 else step
        if larger is not None:
            second = view.scale.at(at.x() - view.plot().left())
            view.fit(*first_of(second, larger), exact=True)

    def leave(self) -> None:
        """The pointer left the view."""
        self._timer.stop()
        self._view.card.hide()

    def wheel(self, event: QWheelEvent) -> None:
        """A wheel turned or two fingers slid."""
        view = self._view
        event.accept()
        view.card.hide()
        view.motion.halt()
        turned = event.angleDelta()
        slid = event.pixelDelta()
        touchpad = event.pointingDevice().type() == QInputDevice.DeviceType.TouchPad
        held = event.modifiers()
        zooming = bool(held & Qt.KeyboardModifier.ControlModifier)
        goal = view.motion.goal(view.scale)
        notches = (turned.y() or turned.x()) / 120
        at = view.at(event)
        x = min(max(at.x() - view.plot().left(), 0.0), view.plot().width())
        if touchpad and not zooming and not slid.isNull():
            view.jump(view.scale.panned(-slid.x()))
            view.scroll_lanes(-slid.y())
        elif view.ground().beside(at) and not zooming:
            view.scroll_lanes(-notches * 80)
        elif held & Qt.KeyboardModifier.ShiftModifier or (not turned.y() and turned.x()):
            view.go(goal.panned(-notches * goal.width * 0.12), 0.12)
        else:
            view.go(goal.zoomed(_NOTCH**notches, x), 0.14)

    def gesture(self, event: QEvent) -> bool:
        """A pinch, native (touchpad) or from a touch screen."""
        view = self._view
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            x = view.at(event).x() - view.plot().left()
            view.jump(view.scale.zoomed(max(1 + event.value(), 0.1), max(x, 0.0)))
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                event.accept()
                return True
        return False

    def _pinch(self, pinch: QPinchGesture) -> None:
        """Zoom and move so that what was between the fingers stays between them."""
        view = self._view
        # The first finger came as a press: it was none.
        self.cancel()
        self._pressed = self._tool = None
        self._dragging = False
        before = view.of_screen(pinch.lastCenterPoint())
        now = view.of_screen(pinch.centerPoint())
        x = before.x() - view.plot().left()
        zoomed = view.scale.zoomed(max(pinch.scaleFactor(), 0.1), max(x, 0.0))
        view.jump(zoomed.panned(before.x() - now.x()))

    def _click(self, at: QPointF) -> None:
        view = self._view
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        track = view.ground().track_at(at)
        if track is not None:
            track[0].click(track[1], view.frame())
            return
        inside = at - view.plot().topLeft()
        if view.plot().contains(at):
            frame = view.frame()
            if any(layer.click(inside, frame) for layer in reversed(view.layers)):
                return
        place = view.bar_at(at)
        if place >= 0 and view.bars is not None:
            view.walked_lane = int(view.bars.lane[place])
            view.chose.emit(int(view.scene.found.ids[view.bars.row[place]]))
            return
        if view.ground().beside(at) and at.y() > view.plot().top():
            lane = view.head_at(at)
            if lane is not None and view.scene.lane(lane).name.key:
                view.chose_lane.emit(view.scene.lane(lane).name.key)
            return
        if view.plot().contains(at):
            self._look_closer(at)

    def _look_closer(self, at: QPointF) -> None:
        """A click beside the marks: into a strip or a +N; on bare ground nothing is selected."""
        view = self._view
        cell = cell_at(view, at)
        fold = None if cell is not None else fold_at(view, at)
        if cell is not None:
            level, number, _ = cell
            view.fit((number << level) - (2 << level), (number << level) + (3 << level))
        elif fold is not None:
            view.go(view.motion.goal(view.scale).zoomed(4.0, fold.x), 0.3)
        else:
            view.chose.emit(0)

    def _on_edge(self, at: QPointF) -> bool:
        ground = self._view.ground()
        return abs(ground.inward(at.x()) - ground.heads) <= _EDGE

    def _hint(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The shape of the pointer, and the card once it rests."""
        view = self._view
        self._at = at
        row = row_at(view, at)
        hints = (tool.hint(at, held) for tool in self.tools)
        shape = next((each for each in hints if each is not None), None)
        if self._on_edge(at):
            view.setCursor(Qt.CursorShape.SplitHCursor)
        elif shape is not None:
            view.setCursor(shape)
        elif row >= 0 or cell_at(view, at) is not None or fold_at(view, at) is not None:
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.unsetCursor()
        if row < 0 or row != view.hovered:
            view.card.hide()
        view.hovered = row
        self._timer.start()

    def _hover(self) -> None:
        view = self._view
        tip = words_at(view, self._at, view.hovered)
        if tip is not None:
            view.card.say((self._at * view.zoom).toPoint(), tip.title, tip.when, tip.more)

"""What the mouse, the touchpad and two fingers mean on the timeline.

Wheel: zoom at the pointer (with Shift: move; over the lane heads: scroll). Two fingers on a
touchpad move, a pinch zooms. Drag moves time and lanes. Click selects, a click on a strip or
a +N looks closer; double click looks closer still or shows the incident whole.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from db.when import span_text
from desktop.timeline import axis
from desktop.timeline.density import level_for
from desktop.timeline.keys import fit_one
from desktop.timeline.labels import clean
from desktop.timeline.parts import Tip, Tool
from desktop.timeline.scene import Fold
from desktop.timeline.spoken import count_words, date_words, sort_words
from desktop.timeline.stack import PAD_TOP, STRIP
from desktop.timeline.view import TimelineView

_NOTCH = 1.35  # zoom of one notch of a wheel
_SLACK = 4.0  # pixels a click may wander
_HOVER_MS = 220
_EDGE = 4.0


class Pointer(QObject):
    """Turns pointer events of one view into acts. `tools`: other ways to drag than to move."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.tools: list[Tool] = []
        self._tool: Tool | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
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
                return event.key() == Qt.Key.Key_Escape and self.cancel()
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
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._view.card.hide()
        self._timer.stop()
        self._resizing = self._on_edge(event.position())
        self._pressed = self._last = event.position()
        self._dragging = False
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not self._resizing:
            at, held = event.position(), event.modifiers()
            self._tool = next((tool for tool in self.tools if tool.takes(at, held)), None)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        at = event.position()
        if self._pressed is None:
            self._hint(at, event.modifiers())
            return
        if self._resizing:
            self._view.set_head_width(at.x())
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
        self._view.jump(self._view.scale.panned(-by.x()))
        self._view.scroll_lanes(-by.y())

    def release(self, event: QMouseEvent) -> None:
        """A button went up: the end of a drag, or a click."""
        if self._pressed is not None and not self._dragging and not self._resizing:
            self._click(event.position())
        elif self._dragging and self._tool is not None:
            self._tool.release(event.position(), event.modifiers())
        self._pressed = self._tool = None
        self._resizing = self._dragging = False
        self._view.unsetCursor()
        self._hint(event.position(), event.modifiers())

    def cancel(self) -> bool:
        """Escape in the middle of a drag; False when there is none to give up."""
        if self._tool is None or not self._dragging:
            return False
        self._tool.cancel()
        self._pressed = self._tool = None
        self._dragging = False
        return True

    def double(self, event: QMouseEvent) -> None:
        """Two clicks: the incident whole, or closer to what lies here."""
        view = self._view
        place = view.bar_at(event.position())
        if place >= 0 and view.bars is not None:
            fit_one(view, int(view.bars.row[place]))
        elif view.plot().contains(event.position()) or event.position().y() < axis.HEIGHT:
            out = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            x = event.position().x() - view.plot().left()
            view.go(view.motion.goal(view.scale).zoomed(0.25 if out else 4.0, x), 0.3)

    def leave(self) -> None:
        """The pointer left the view."""
        self._timer.stop()
        self._view.card.hide()

    def wheel(self, event: QWheelEvent) -> None:
        """A wheel turned or two fingers slid."""
        view = self._view
        event.accept()
        view.card.hide()
        turned = event.angleDelta()
        slid = event.pixelDelta()
        touchpad = event.pointingDevice().type() == QInputDevice.DeviceType.TouchPad
        held = event.modifiers()
        zooming = bool(held & Qt.KeyboardModifier.ControlModifier)
        goal = view.motion.goal(view.scale)
        notches = (turned.y() or turned.x()) / 120
        x = event.position().x() - view.plot().left()
        if touchpad and not zooming and not slid.isNull():
            view.jump(view.scale.panned(-slid.x()))
            view.scroll_lanes(-slid.y())
        elif x < 0 and not zooming:
            view.scroll_lanes(-notches * 80)
        elif held & Qt.KeyboardModifier.ShiftModifier or (not turned.y() and turned.x()):
            view.go(goal.panned(-notches * goal.width * 0.12), 0.12)
        else:
            view.go(goal.zoomed(_NOTCH**notches, max(x, 0.0)), 0.14)

    def gesture(self, event: QEvent) -> bool:
        """A pinch, native (touchpad) or from a touch screen."""
        view = self._view
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            x = event.position().x() - view.plot().left()
            view.jump(view.scale.zoomed(max(1 + event.value(), 0.1), max(x, 0.0)))
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                x = view.mapFromGlobal(pinch.centerPoint()).x() - view.plot().left()
                view.jump(view.scale.zoomed(max(pinch.scaleFactor(), 0.1), max(x, 0.0)))
                return True
        return False

    def _click(self, at: QPointF) -> None:
        view = self._view
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        track = view.track_at(at)
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
        if at.x() < view.head_width and at.y() > view.plot().top():
            lane = view.scene.stack.lane_at(at.y() - view.plot().top() + view.top)
            if lane is not None and view.scene.lane(lane).name.key:
                view.chose_lane.emit(view.scene.lane(lane).name.key)
            return
        if view.plot().contains(at):
            cell = self._cell(at)
            if cell is not None:
                level, number, _ = cell
                view.fit((number << level) - (2 << level), (number << level) + (3 << level))
                return
            fold = self._fold(at)
            if fold is not None:
                view.go(view.motion.goal(view.scale).zoomed(4.0, fold.x), 0.3)
                return
            view.chose.emit(0)

    def _cell(self, at: QPointF) -> tuple[int, int, int] | None:
        """The cell of a heat strip under a point: its level, number and lane."""
        view, scene = self._view, self._view.scene
        inside = at - view.plot().topLeft()
        lane = scene.stack.lane_at(inside.y() + view.top)
        if lane is None or not scene.has_strip(lane):
            return None
        depth = inside.y() + view.top - scene.stack.tops[lane]
        if not PAD_TOP <= depth <= PAD_TOP + STRIP:
            return None
        level = level_for(view.scale.step)
        return level, view.scale.at(inside.x()) >> level, lane

    def _fold(self, at: QPointF) -> Fold | None:
        """The +N under a point."""
        view = self._view
        inside = at - view.plot().topLeft()
        bottom = view.top + view.plot().height()
        for fold in view.scene.folds(view.scale, view.top, bottom):
            if abs(fold.x - inside.x()) < 14 and abs(fold.y - inside.y()) < 9:
                return fold
        return None

    def _on_edge(self, at: QPointF) -> bool:
        return abs(at.x() - self._view.head_width) <= _EDGE

    def _hint(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The shape of the pointer, and the card once it rests."""
        view = self._view
        self._at = at
        place = view.bar_at(at) if view.plot().contains(at) else -1
        row = int(view.bars.row[place]) if place >= 0 and view.bars is not None else -1
        hints = (tool.hint(at, held) for tool in self.tools)
        shape = next((each for each in hints if each is not None), None)
        if self._on_edge(at):
            view.setCursor(Qt.CursorShape.SplitHCursor)
        elif shape is not None:
            view.setCursor(shape)
        elif row >= 0 or self._cell(at) is not None or self._fold(at) is not None:
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.unsetCursor()
        if row < 0 or row != view.hovered:
            view.card.hide()
        view.hovered = row
        self._timer.start()

    def _hover(self) -> None:
        view, row = self._view, self._view.hovered
        at = self._at.toPoint()
        tip = self._tip()
        if tip is not None:
            view.card.say(at, tip.title, tip.when, tip.more)
            return
        if 0 <= row < len(view.scene.found):
            label = view.labels.get(int(view.scene.found.ids[row]))
            if label is not None:
                view.card.say(
                    at,
                    clean(label.caption.title),
                    date_words(label, short=False),
                    sort_words(view.scene, row),
                )
            return
        cell = self._cell(self._at)
        if cell is not None:
            level, number, lane = cell
            start, end = number << level, (number + 1) << level
            held = view.scene.lane(lane)
            if possible := held.touching(start, end):
                count = count_words(held.certain(start, end), possible)
                what = "1 incident" if count == "1" else f"{count} incidents"
                view.card.say(at, what, span_text(start, end), "Click to look closer.")
            return
        fold = self._fold(self._at)
        if fold is not None:
            more = "1 more incident" if fold.number == 1 else f"{fold.number:,} more incidents"
            view.card.say(at, more, "There is no room for them here.", "Click to look closer.")
            return
        if 0 <= self._at.y() < axis.HEIGHT and self._at.x() > view.head_width:
            self._name_eras(at)
            return
        if self._at.x() < view.head_width:
            self._name_lane(at)

    def _tip(self) -> Tip | None:
        """What a track or a layer says of the point."""
        view = self._view
        track = view.track_at(self._at)
        if track is not None:
            return track[0].tip(track[1], view.frame())
        if not view.plot().contains(self._at):
            return None
        inside, frame = self._at - view.plot().topLeft(), view.frame()
        tips = (layer.tip(inside, frame) for layer in reversed(view.layers))
        return next((tip for tip in tips if tip is not None), None)

    def _name_lane(self, at: QPoint) -> None:
        """The whole name of a lane whose head had to cut it."""
        view = self._view
        lane = view.scene.stack.lane_at(self._at.y() - view.plot().top() + view.top)
        if lane is not None and view.canvas.heads.is_cut(lane):
            name = view.scene.lane(lane).name
            view.card.say(at, clean(name.name), clean(name.native), "")

    def _name_eras(self, at: QPoint) -> None:
        """The eras at a point of the axis."""
        view = self._view
        second = view.scale.at(self._at.x() - view.head_width)
        eras = view.looks.eras
        titles = [
            title
            for title, (start, end) in zip(eras.titles, eras.spans, strict=True)
            if (start is None or start <= second) and (end is None or second < end)
        ]
        if titles:
            view.card.say(at, clean(" · ".join(titles)), "", "Era")

"""Pointer and keys of the network: pan, zoom, select, move an actor, draw a relation, walk.

Hides how a press tells what it will be: on an actor it selects or moves it, with Shift it draws a
relation to another, elsewhere it moves the picture. Arrows held with Shift move the selected actor;
where it stands when they are let go is kept, once.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from desktop.network.acts import Acts
from desktop.network.view import NetworkView
from desktop.network.words import member_words, sentence

_SLACK = 4.0
_NOTCH = 1.2
#: How far one press of an arrow moves an actor, in pixels of the window.
_NUDGE = 16.0
_WAYS = {
    Qt.Key.Key_Up: 0.0,
    Qt.Key.Key_Right: 90.0,
    Qt.Key.Key_Down: 180.0,
    Qt.Key.Key_Left: 270.0,
}


class Hands(QObject):
    """Signals: `moved(place, x, y)`: an actor was put elsewhere; `related(first, second)`: a
    relation is wished between two; `opened(place)`: an actor was double-clicked; `menu(kind,
    point)`."""

    moved = Signal(int, float, float)
    related = Signal(int, int)
    opened = Signal(int)
    menu = Signal(str, QPoint)

    def __init__(self, view: NetworkView, acts: Acts) -> None:
        super().__init__(view)
        self._view, self._acts = view, acts
        self._held = -1
        self._begin = QPointF()
        self._last = QPointF()
        self._dragging = False
        self._nudged = -1
        view.installEventFilter(self)

    # Keys

    def walk(self, angle: float) -> None:
        """To the nearest actor in a direction: 0 up, 90 the right, in degrees."""
        view = self._view
        picture = view.picture
        if picture is None or not picture.shown.members.size:
            return
        if view.selected < 0 or view.selected not in picture.shown.members:
            view.chose.emit(self._first())
            return
        there = picture.shown.members[picture.shown.members != view.selected]
        away = picture.places[there] - picture.places[view.selected]
        far = np.hypot(away[:, 0], away[:, 1])
        way = np.array([math.sin(math.radians(angle)), -math.cos(math.radians(angle))])
        along = away @ way / np.maximum(far, 1e-6)
        ahead = along > 0.5
        if ahead.any():
            # A little aside counts as twice as far.
            cost = np.where(ahead, far * (2.2 - along), np.inf)
            view.chose.emit(int(there[int(cost.argmin())]))

    def _first(self) -> int:
        """Where a walk begins: the best tied one in sight."""
        picture = self._view.picture
        assert picture is not None
        return int(picture.shown.members[int(picture.shown.degree[picture.shown.members].argmax())])

    def turn(self, way: int) -> None:
        """The next line of the selected actor, clockwise or back."""
        view = self._view
        if view.picture is None or view.selected < 0:
            self.walk(0)
            return
        found = view.picture.lines_of(view.selected)
        if found:
            at = found.index(view.line) + way if view.line in found else (0 if way > 0 else -1)
            view.chose_line.emit(found[at % len(found)])

    def follow(self) -> None:
        """Along the line that is selected, to the other actor."""
        view = self._view
        if view.picture is not None and view.line >= 0 and view.selected >= 0:
            view.chose.emit(view.picture.far_end(view.line, view.selected))

    def nudge(self, angle: float) -> None:
        """The selected actor goes a little way; `settle` keeps where it went."""
        view = self._view
        if view.picture is None or view.selected < 0:
            return
        x, y = (float(each) for each in view.window_on.on(view.picture.places[view.selected]))
        x += _NUDGE * math.sin(math.radians(angle))
        y -= _NUDGE * math.cos(math.radians(angle))
        self._nudged = view.selected
        view.carry(view.selected, *view.window_on.back(x, y))

    def settle(self) -> None:
        """An actor that keys have moved stays there."""
        place, self._nudged = self._nudged, -1
        picture = self._view.picture
        if picture is not None and 0 <= place < len(picture.members):
            x, y = picture.places[place]
            self.moved.emit(place, float(x), float(y))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever happens to the view."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._key(event)
        by_hand = isinstance(event, QKeyEvent) and not event.isAutoRepeat()
        if kind == QEvent.Type.FocusOut or (kind == QEvent.Type.KeyRelease and by_hand):
            self.settle()
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position()
                self._zoom(1 + event.value(), at)
            return True
        if isinstance(event, QContextMenuEvent):
            self._ask_menu(event)
            return True
        if isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if kind == QEvent.Type.Leave:
            self._hover(-1, -1)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end()
            return True
        angle = _WAYS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if angle is not None and held in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            (self.nudge if held else self.walk)(angle)
            return True
        return self._acts.press(event)

    def _wheel(self, event: QWheelEvent) -> bool:
        pixels = event.pixelDelta()
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not pixels.isNull() and not held and pixels.x():
            window = self._view.window_on
            self._view.look(window.panned(pixels.x(), pixels.y()))
        else:
            self._zoom(_NOTCH ** (event.angleDelta().y() / 120), event.position())
        return True

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._view.look(self._view.window_on.zoomed(factor, at.x(), at.y()))

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and left:
            self._press(at)
        elif kind == QEvent.Type.MouseMove:
            self._move(at, event)
        elif kind == QEvent.Type.MouseButtonRelease and left:
            self._release(at)
        elif kind == QEvent.Type.MouseButtonDblClick and left:
            place = self._view.member_at(at)
            if place >= 0:
                self.opened.emit(place)
        return False

    def _press(self, at: QPointF) -> None:
        self._held = self._view.member_at(at)
        self._begin = self._last = at
        self._dragging = False

    def _move(self, at: QPointF, event: QMouseEvent) -> None:
        view = self._view
        if not event.buttons() & Qt.MouseButton.LeftButton:
            place = view.member_at(at)
            line = -1 if place >= 0 or view.picture is None else view.line_at(at)
            self._hover(place, line)
            return
        if not self._dragging and (at - self._begin).manhattanLength() < _SLACK:
            return
        begun, self._dragging = self._dragging, True
        if self._held >= 0 and (view.rope is not None or (not begun and _related(event))):
            view.rope = (self._held, at)
            target = view.member_at(at)
            view.hovered = target if target != self._held else -1
            view.update()
        elif self._held >= 0 and view.picture is not None:
            x, y = view.window_on.back(at.x(), at.y())
            view.carry(self._held, x, y)
        else:
            view.look(view.window_on.panned(at.x() - self._last.x(), at.y() - self._last.y()))
        self._last = at

    def _release(self, at: QPointF) -> None:
        view, held, dragged = self._view, self._held, self._dragging
        rope = view.rope
        self._end()
        if rope is not None:
            target = view.member_at(at)
            if target >= 0 and target != held:
                self.related.emit(held, target)
        elif dragged and held >= 0:
            x, y = view.window_on.back(at.x(), at.y())
            self.moved.emit(held, x, y)
        elif not dragged and held >= 0:
            view.chose.emit(held)
        elif not dragged and view.picture is not None:
            line = view.line_at(at)
            view.chose_line.emit(line)
            if line < 0:
                view.chose.emit(-1)

    def _end(self) -> None:
        self._held, self._dragging = -1, False
        self._view.rope = None
        self._view.update()

    def _hover(self, place: int, line: int) -> None:
        view = self._view
        if (place, line) != (view.hovered, view.hovered_line):
            view.hovered, view.hovered_line = place, line
            hand = Qt.CursorShape.PointingHandCursor
            view.setCursor(hand if place >= 0 or line >= 0 else Qt.CursorShape.ArrowCursor)
            view.update()

    def _ask_menu(self, event: QContextMenuEvent) -> None:
        view = self._view
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            kind = "line" if view.line >= 0 else "actor" if view.selected >= 0 else "view"
            at = view.rect().center()
            if view.selected >= 0:
                at = view.place_of(view.selected).bottomLeft().toPoint()
            self.menu.emit(kind, view.mapToGlobal(at))
            return
        at_f = QPointF(event.pos())
        place = view.member_at(at_f)
        line = -1 if place >= 0 or view.picture is None else view.line_at(at_f)
        if place >= 0:
            view.chose.emit(place)
        elif line >= 0:
            view.chose_line.emit(line)
        self.menu.emit(
            "actor" if place >= 0 else "line" if line >= 0 else "view", event.globalPos()
        )

    def _tell(self, event: QHelpEvent) -> None:
        view = self._view
        words = ""
        if view.picture is not None and view.hovered >= 0:
            words = member_words(view.picture, view.hovered)
        elif view.picture is not None and view.hovered_line >= 0:
            words = sentence(view.picture, view.hovered_line)
        QToolTip.showText(event.globalPos(), words, view)


def _related(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

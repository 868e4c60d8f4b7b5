"""What the pointer means on the map: drag to move, wheel and pinch to zoom, areas, clicks.

A click selects, opens a cluster or puts a place. Hides the states between press and release. Keys
are acts of the page.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import cast

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from desktop.map.mercator import Sight, degrees
from desktop.map.view import MapView

_STILL = 4.0  # pixels a click may wander
_REST_MS = 140  # until the card comes
_NOTCH = 0.5  # octaves for one notch of a wheel
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands(QObject):
    """Watches one view. `rested(place)`: the pointer rests on a mark; `gone`: it moved on;
    `asked_menu(at)`: the right button, or the menu key."""

    def __init__(
        self,
        view: MapView,
        rested: Callable[[int], None],
        gone: Callable[[], None],
        asked_menu: Callable[[QPointF], None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._rested, self._gone, self._asked_menu = rested, gone, asked_menu
        self._from: QPointF | None = None
        self._before: Sight = view.sight
        self._dragging = False
        self._is_band = False
        #: The mark the pointer is over; -1: none.
        self._over = -1
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        view.installEventFilter(self)
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.moved.connect(self._hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return self._press(cast(QMouseEvent, event))
            case QEvent.Type.MouseMove:
                self._move(cast(QMouseEvent, event))
            case QEvent.Type.MouseButtonRelease:
                self._release(cast(QMouseEvent, event))
            case QEvent.Type.MouseButtonDblClick:
                return self._double(cast(QMouseEvent, event))
            case QEvent.Type.Wheel:
                return self._wheel(cast(QWheelEvent, event))
            case QEvent.Type.Leave:
                self._leave()
            case QEvent.Type.ContextMenu:
                return self._menu_by_key(cast(QContextMenuEvent, event))
            case QEvent.Type.NativeGesture:
                return self._native(cast(QNativeGestureEvent, event))
            case QEvent.Type.Gesture:
                return self._pinched(cast(QGestureEvent, event))
            case _:
                pass
        return False

    def cancel(self) -> None:
        """Escape: what is being drawn is not meant."""
        if self._from is not None and not self._is_band and self._dragging:
            self._view.jump(self._before)
        self._from, self._dragging, self._is_band = None, False, False
        self._view.band = None
        self._view.update()

    # Pressing and dragging

    def _press(self, event: QMouseEvent) -> bool:
        view = self._view
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hide()
        if event.button() == Qt.MouseButton.RightButton:
            self._asked_menu(event.position())
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._from, self._before = event.position(), view.goal
        self._dragging = False
        self._is_band = bool(event.modifiers() & _SHIFT) and view.putting is None
        return True

    def _menu_by_key(self, event: QContextMenuEvent) -> bool:
        """At the mark the keys are at; else in the middle. The right button was heard before."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            view, laid = self._view, self._view.laid()
            place = view.walked_place()
            at = QPointF(view.rect().center())
            if place >= 0 and laid is not None:
                at = QPointF(float(laid.x[place]), float(laid.y[place]))
            self._asked_menu(at)
        return True

    def _move(self, event: QMouseEvent) -> None:
        view, at = self._view, event.position()
        view.hover = at
        if view.putting is not None:
            view.update()
        view.pointed.emit(*degrees(*view.sight.at(at.x(), at.y())))
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(at)
            return
        way = at - self._from
        if not self._dragging and math.hypot(way.x(), way.y()) < _STILL:
            return
        self._dragging = True
        if self._is_band:
            view.band = self._box(at)
            view.update()
        else:
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
            view.jump(self._before.panned(-way.x(), -way.y()))

    def _release(self, event: QMouseEvent) -> None:
        view, at, started = self._view, event.position(), self._from
        if event.button() != Qt.MouseButton.LeftButton or started is None:
            return
        self._from = None
        view.unsetCursor()
        if self._is_band:
            box = self._box_from(started, at) if self._dragging else None
            self._is_band = False
            if box is None:
                view.band = None
            elif view.content is not None:
                view.picked.emit(view.content.gathered.inside(box), box)
            view.update()
        elif not self._dragging:
            if view.putting is not None:
                view.put.emit(*degrees(*view.sight.at(at.x(), at.y())))
            else:
                place = view.mark_at(at)
                view.walked = self._spot(place)
                view.choose(place)
        self._dragging = False

    def _spot(self, place: int) -> int:
        laid = self._view.laid()
        return -1 if laid is None or place < 0 else int(laid.clusters.first[place])

    def _double(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.LeftButton and self._view.putting is None:
            if self._view.mark_at(event.position()) < 0:
                out = event.modifiers() & _SHIFT
                self._view.zoom(-1.0 if out else 1.0, event.position())
            return True
        return False

    def _box(self, at: QPointF) -> tuple[float, float, float, float] | None:
        return None if self._from is None else self._box_from(self._from, at)

    def _box_from(self, one: QPointF, at: QPointF) -> tuple[float, float, float, float]:
        sight = self._view.sight
        left, top = sight.at(min(one.x(), at.x()), min(one.y(), at.y()))
        right, bottom = sight.at(max(one.x(), at.x()), max(one.y(), at.y()))
        return left, top, right, bottom

    # Zooming

    def _wheel(self, event: QWheelEvent) -> bool:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if turn:
            self._hide()
            by = turn / 120 * _NOTCH
            if event.pixelDelta().isNull():
                self._view.zoom(by, event.position())
            else:
                # Fingers on a pad: many small steps, each at once.
                sight = self._view.goal
                self._view.jump(sight.zoomed(by / 2, event.position().x(), event.position().y()))
        event.accept()
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = event.position()
        by = math.log2(max(1 + event.value(), 0.1))
        self._view.jump(self._view.goal.zoomed(by, at.x(), at.y()))
        return True

    def _pinched(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        at = self._view.mapFromGlobal(pinch.centerPoint())
        by = math.log2(max(pinch.scaleFactor(), 0.1))
        self._view.jump(self._view.goal.zoomed(by, at.x(), at.y()))
        event.accept(pinch)
        return True

    # Looking

    def _point(self, at: QPointF) -> None:
        view = self._view
        place = -1 if view.putting is not None else view.mark_at(at)
        if view.putting is not None:
            view.setCursor(Qt.CursorShape.CrossCursor)
        elif place >= 0:
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.unsetCursor()
        if place == self._over:
            return
        self._over = place
        self._gone()
        if place >= 0:
            self._rest.start()
        else:
            self._rest.stop()

    def _look(self) -> None:
        place = self._view.mark_at(self._view.hover)
        if place >= 0 and self._from is None:
            self._rested(place)

    def _hide(self) -> None:
        self._over = -1
        self._rest.stop()
        self._gone()

    def _leave(self) -> None:
        self._hide()
        self._view.hover = QPointF(-1, -1)
        self._view.pointed.emit(None, None)
        self._view.update()


def nearest(view: MapView, dx: float, dy: float) -> int:
    """The mark in view that lies nearest in a direction from the one the keys are at (or from the
    middle); -1: none."""
    laid = view.laid()
    if laid is None or not laid.x.size:
        return -1
    here = view.walked_place()
    if here < 0:
        here = view.place_of(view.selected)
    x = view.width() / 2 if here < 0 else float(laid.x[here])
    y = view.height() / 2 if here < 0 else float(laid.y[here])
    inside = (laid.x >= 0) & (laid.x <= view.width()) & (laid.y >= 0) & (laid.y <= view.height())
    along = (laid.x - x) * dx + (laid.y - y) * dy
    across = np.abs((laid.x - x) * dy) + np.abs((laid.y - y) * dx)
    cost = np.where(inside & (along > 0.5), along + 2 * across, np.inf)
    if here >= 0:
        cost[here] = np.inf
    best = int(cost.argmin())
    return best if np.isfinite(cost[best]) else -1


def in_turn(view: MapView, step: int) -> int:
    """The next mark in view in the order of reading (`step` 1), or the one before (-1); -1: there
    is none."""
    laid = view.laid()
    if laid is None:
        return -1
    inside = np.flatnonzero(
        (laid.x >= 0) & (laid.x <= view.width()) & (laid.y >= 0) & (laid.y <= view.height())
    )
    if not inside.size:
        return -1
    # Lines as high as a mark, each from its beginning.
    order = inside[np.lexsort((laid.x[inside], laid.y[inside] // 48))].tolist()
    here = view.walked_place()
    if here not in order:
        return int(order[0] if step > 0 else order[-1])
    return int(order[(order.index(here) + step) % len(order)])

"""The windows of time looked at so far, to go back to and forward again.

Hides when a window counts as one: once the view stood still for a moment, and only when it differs
enough from the one before that a reader would call it another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.scales.scale import Scale

_SETTLED_MS = 450
_MOST = 200
_ZOOM = 1.35  # less zoom than this, with most of the window the same, is the same window
_SHARED = 0.75


@dataclass(frozen=True, slots=True)
class Stop:
    """A window, as it was when it was reached and as it was left."""

    reached: Scale
    left: Scale


def alike(one: Scale, other: Scale) -> bool:
    """Whether two windows show nearly the same time."""
    zoom = one.step / other.step
    if not 1 / _ZOOM < zoom < _ZOOM:
        return False
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _SHARED * min(one.right - one.left, other.right - other.left)


class Trail:
    """Stops in their order, and which of them is shown. No Qt."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    def forget(self) -> None:
        """Another case: none of the windows mean anything."""
        self._stops.clear()
        self._at = -1

    def see(self, scale: Scale) -> None:
        """The view came to rest here."""
        if self._at >= 0 and alike(self._stops[self._at].reached, scale):
            self._stops[self._at] = replace(self._stops[self._at], left=scale)
            return
        del self._stops[self._at + 1 :]
        self._stops.append(Stop(scale, scale))
        del self._stops[:-_MOST]
        self._at = len(self._stops) - 1

    def can(self, way: int) -> bool:
        """Whether there is a window before (-1) or after (1)."""
        return 0 <= self._at + way < len(self._stops)

    def step(self, way: int) -> Scale | None:
        """The window before or after, which is shown from now on."""
        if not self.can(way):
            return None
        self._at += way
        return self._stops[self._at].left


class ZoomTrail(QObject):
    """Back and forward through the windows of one view."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._view = host.view
        self.trail = Trail()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._settle)
        host.view.moved.connect(lambda _: self._timer.start())
        host.session.opened.connect(self.trail.forget)
        host.pointer.turned = self.turn
        host.add_acts(
            [
                Act("zoom-back", say("Back to the window before"), lambda: self.turn(-1),
                    ("[", "Backspace"), lambda: self._can(-1), menu="time"),
                Act("zoom-forward", say("Forward to the window after"), lambda: self.turn(1),
                    ("]",), lambda: self._can(1), menu="time"),
            ]
        )  # fmt: skip

    def turn(self, way: int) -> None:
        """One window back (-1) or forward (1)."""
        self._settle()
        found = self.trail.step(way)
        if found is not None:
            self._view.go(found.resized(self._view.scale.width), 0.3)

    def _can(self, way: int) -> bool:
        if self._timer.isActive():
            self._settle()
        return self.trail.can(way)

    def _settle(self) -> None:
        self._timer.stop()
        view = self._view
        if not view.isHidden():
            self.trail.see(view.motion.goal(view.scale))

"""Moving the window of time softly: a short glide to where the reader wants to be.

Hides the clock. The goal can change while gliding (a second turn of the wheel): the glide
goes on from where it is. Without animation the goal is reached at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.timeline.scale import Scale, between

_TICK_MS = 8


class Motion(QObject):
    """Calls `moved(scale)` on the way and at the goal."""

    def __init__(self, moved: Callable[[Scale], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._from: Scale | None = None
        self._goal: Scale | None = None
        self._begun = 0.0
        self._lasts = 0.2
        #: Off: goals are reached at once (a reader who wants no motion, measurements).
        self.enabled = True

    def goal(self, now: Scale) -> Scale:
        """Where the glide ends; `now` when there is none."""
        return self._goal if self._goal is not None else now

    def go(self, now: Scale, goal: Scale, seconds: float = 0.2) -> None:
        """Glide to a goal."""
        if not self.enabled:
            self.stop()
            self._moved(goal)
            return
        self._from, self._goal = now, goal
        self._begun, self._lasts = time.monotonic(), seconds
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stay where we are."""
        self._timer.stop()
        self._goal = None

    def _tick(self) -> None:
        if self._goal is None or self._from is None:
            self.stop()
            return
        share = (time.monotonic() - self._begun) / self._lasts
        eased = 1 - (1 - min(share, 1.0)) ** 3
        scale = between(self._from, self._goal, eased)
        if share >= 1.0:
            self.stop()
        self._moved(scale)

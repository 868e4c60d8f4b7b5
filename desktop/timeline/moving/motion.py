"""Moving the window of time softly: a short glide to where the reader wants to be, or the slide of
one that was thrown.

Hides the clock and the friction. The goal can change while gliding (another turn of the wheel): the
glide goes on from where it is. Without animation goals are reached at once and nothing is thrown.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.theme import moving
from desktop.timeline.scales.scale import Scale, between

_TICK_MS = 8
_FRICTION = 0.32  # seconds in which a thrown window loses all but a third of its speed
_LEAST = 120.0  # pixels a second: slower than this nothing is thrown
_MOST = 9000.0
_STILL = 6.0  # pixels a second: as good as standing
_MEMORY = 0.09  # seconds of a drag that tell how fast it was at its end


class Swing:
    """How fast a drag is, from its last moments."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque(maxlen=64)

    def begin(self) -> None:
        """A drag begins."""
        self._seen.clear()

    def see(self, x: float, now: float) -> None:
        """The pointer is at `x` pixels at `now` seconds."""
        self._seen.append((now, x))

    def speed(self, now: float) -> float:
        """Pixels a second to the right at its end; 0 when it was held still before."""
        late = [(at, x) for at, x in self._seen if now - at <= _MEMORY]
        if len(late) < 2 or late[-1][0] - late[0][0] < 0.004:
            return 0.0
        return (late[-1][1] - late[0][1]) / (late[-1][0] - late[0][0])


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
        self._speed = 0.0
        self._begun = 0.0
        self._lasts = 0.2
        #: Off: goals are reached at once (a reader who wants no motion, measurements).
        self.enabled = True
        self._may = True

    def settle(self, _: object = None) -> None:
        """Glide when the person and the system let things move; what a reader chose here stays
        until either of them says otherwise."""
        if moving() != self._may:
            self._may = self.enabled = moving()

    def goal(self, now: Scale) -> Scale:
        """Where the glide ends; `now` when there is none."""
        return self._goal if self._goal is not None else now

    @property
    def thrown(self) -> bool:
        """Whether the window slides on by itself."""
        return self._timer.isActive() and self._goal is None

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

    def throw(self, now: Scale, speed: float) -> bool:
        """Slide on from `now`, content moving `speed` pixels a second to the right; False when that
        is too slow, or when nothing may move by itself."""
        if not self.enabled or abs(speed) < _LEAST:
            return False
        self._from, self._goal = now, None
        self._speed = max(min(speed, _MOST), -_MOST)
        self._begun = time.monotonic()
        self._timer.start()
        return True

    def stop(self) -> None:
        """Stay where we are."""
        self._timer.stop()
        self._goal = None

    def halt(self) -> bool:
        """Stop a slide, not a glide; whether there was one."""
        if not self.thrown:
            return False
        self.stop()
        return True

    def _tick(self) -> None:
        passed = time.monotonic() - self._begun
        if self._from is None:
            self.stop()
        elif self._goal is None:
            self._slide(self._from, passed)
        else:
            share = passed / self._lasts
            eased = 1 - (1 - min(share, 1.0)) ** 3
            scale = between(self._from, self._goal, eased)
            if share >= 1.0:
                self.stop()
            self._moved(scale)

    def _slide(self, begin: Scale, passed: float) -> None:
        left = math.exp(-passed / _FRICTION)
        scale = begin.panned(-self._speed * _FRICTION * (1 - left))
        if abs(self._speed) * left < _STILL:
            self.stop()
        self._moved(scale)

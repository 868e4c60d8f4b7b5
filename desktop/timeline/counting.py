"""How many incidents are in view, in all and in each lane; told soon after the window moved.

Hides that counting takes longer than drawing: while the window moves it is done a few times
a second, and once more when it rests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.timeline.grouping.lanes import Lane, Lanes
from desktop.timeline.hands.spoken import count_words

_AFTER_MS = 100


class Counting(QObject):
    """`told(certain, possible)`: the counts of all lanes together; `lanes`: the words of each."""

    told = Signal(int, int)

    def __init__(
        self, seen: Callable[[], tuple[Lanes, int, int, Iterable[int]]], parent: QObject
    ) -> None:
        """`seen`: the lanes, [start, end) in seconds, and the numbers of the lanes in view."""
        super().__init__(parent)
        self._seen = seen
        self.lanes: dict[int, str] = {}
        #: What else a head says of a lane in [start, end): its number, the span, the count in
        #: words; the answer takes the place of the count.
        self.more: Callable[[int, int, int, str], str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._count)

    def soon(self) -> None:
        """Count again shortly; many wishes are one."""
        if not self._timer.isActive():
            self._timer.start()

    def _count(self) -> None:
        lanes, start, end, numbers = self._seen()
        found: dict[int, str] = {}
        for number in numbers:
            found[number] = _words(lanes.lanes[number], start, end)
            if self.more is not None:
                found[number] = self.more(number, start, end, found[number])
        if found != self.lanes:
            # The heads know by the dictionary itself whether they must be drawn again.
            self.lanes = found
        self.told.emit(lanes.every.certain(start, end), lanes.every.touching(start, end))


def _words(lane: Lane, start: int, end: int) -> str:
    return count_words(lane.certain(start, end), lane.touching(start, end))

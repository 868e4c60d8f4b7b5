"""Going to the next stretch without incidents, and saying how long it is.

Hides that the stretches are found once for what is shown: 40 ms at a million incidents.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from desktop.timeline import walk
from desktop.timeline.acts import Act
from desktop.timeline.lanes import Lanes
from desktop.timeline.spoken import gap_words
from desktop.timeline.view import TimelineView
from desktop.timeline.voice import Voice


class GapWalk:
    """X and Shift+X."""

    def __init__(self, view: TimelineView, voice: Voice) -> None:
        self._view = view
        self._voice = voice
        self._of: Lanes | None = None
        self._gaps = walk.Gaps(np.empty(0, np.int64), np.empty(0, np.int64))

    def acts(self) -> list[Act]:
        """Both ways."""
        return [
            self._act("gap-next", "Next gap without incidents", 1, "X"),
            self._act("gap-before", "Gap without incidents before", -1, "Shift+X"),
        ]

    def _act(self, name: str, words: str, way: walk.Way, key: str) -> Act:
        return Act(name, words, partial(self._go, way), (key,), menu="time")

    def _go(self, way: walk.Way) -> None:
        view = self._view
        lanes = view.scene.lanes
        if lanes is not self._of:
            self._of, self._gaps = lanes, walk.gaps(lanes.found, lanes.every)
        now = view.motion.goal(view.scale)
        gap = self._gaps.next(now.at(now.width / 2), way)
        if gap is None:
            where = "after" if way > 0 else "before"
            self._voice.announce(f"No longer gap {where} this point among what is shown.")
            return
        start, end = gap
        view.fit(start - (end - start) // 2, end + (end - start) // 2, exact=True)
        self._voice.announce(gap_words(start, end, lanes.every.touching(start, end)))

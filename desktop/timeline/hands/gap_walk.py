"""Going to the next stretch without incidents, and saying how long it is.

Hides that the stretches are found once for what is shown, on a reader's thread: it takes 0.1 s at a
million incidents.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from db.language import say
from db.reader import Reader
from desktop.session import Session
from desktop.timeline.acts import Act
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.hands import walk
from desktop.timeline.hands.spoken import gap_words
from desktop.timeline.hands.voice import Voice
from desktop.timeline.view import TimelineView


class GapWalk:
    """X and Shift+X."""

    def __init__(self, session: Session, view: TimelineView, voice: Voice) -> None:
        self._session = session
        self._view = view
        self._voice = voice
        self._of: Lanes | None = None
        self._gaps = walk.Gaps(np.empty(0, np.int64), np.empty(0, np.int64))

    def acts(self) -> list[Act]:
        """Both ways."""
        return [
            self._act("gap-next", say("Next gap without incidents"), 1, "X"),
            self._act("gap-before", say("Gap without incidents before"), -1, "Shift+X"),
        ]

    def _act(self, name: str, words: str, way: walk.Way, key: str) -> Act:
        return Act(name, words, partial(self._go, way), (key,), menu="time")

    def _go(self, way: walk.Way) -> None:
        lanes = self._view.scene.lanes
        if lanes is self._of:
            self._move(way)
            return

        def find(_: Reader) -> walk.Gaps:
            return walk.gaps(lanes.found, lanes.every)

        def took(found: walk.Gaps) -> None:
            self._of, self._gaps = lanes, found
            self._move(way)

        self._session.read("timeline gaps", find, took)

    def _move(self, way: walk.Way) -> None:
        view = self._view
        every = view.scene.lanes.every
        now = view.motion.goal(view.scale)
        gap = self._gaps.next(now.at(now.width / 2), way)
        if gap is None:
            self._voice.announce(
                say("No longer gap after this point among what is shown.")
                if way > 0
                else say("No longer gap before this point among what is shown.")
            )
            return
        start, end = gap
        view.fit(start - (end - start) // 2, end + (end - start) // 2, exact=True)
        self._voice.announce(gap_words(start, end, every.touching(start, end)))

"""The incidents picked together, beside the one that is selected: what is done, is done to all.

Hides how many are sure to lie in a window, and that what was deleted or filtered away since is
no longer counted.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from db.columns import Columns
from db.language import say
from desktop.timeline.hands.spoken import count_words
from desktop.timeline.scales.scale import Scale

#: Above this many, what is done to all would be an import of its own.
MOST = 20_000


class Picked(QObject):
    """A set of incident ids. `changed`: it is another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: frozenset[int] = frozenset()
        self._sorted = np.empty(0, np.int64)
        self._found: Columns | None = None
        self._rows = np.empty(0, np.intp)

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, incident: object) -> bool:
        return incident in self.ids

    def put(self, ids: Iterable[int]) -> bool:
        """Pick exactly these; False (and nothing done) when they are too many."""
        wanted = frozenset(ids)
        if len(wanted) > MOST:
            return False
        if wanted != self.ids:
            self.ids = wanted
            self._sorted = np.array(sorted(wanted), np.int64)
            self._found = None
            self.changed.emit()
        return True

    def toggle(self, incident: int) -> None:
        """Pick one more, or let it go."""
        self.put(self.ids ^ {incident})

    def clear(self) -> None:
        """Pick none."""
        self.put(())

    def has(self, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        """Which of these are picked."""
        return np.isin(ids, self._sorted)

    def rows(self, found: Columns) -> npt.NDArray[np.intp]:
        """Where they stand in the columns; those that are not there are left out."""
        if self._found is not found:
            self._found = found
            # The few sorted, the many searched in them: sorting the many takes three times as long.
            place = np.searchsorted(self._sorted, found.ids)
            held = np.append(self._sorted, -1)[place] == found.ids
            self._rows = np.flatnonzero(held)
        return self._rows

    def span(self, found: Columns) -> tuple[int, int] | None:
        """From the first to the last known second of them; None when none has a date."""
        rows = self.rows(found)
        if not rows.size:
            return None
        bounds = np.concatenate(
            [each[rows] for each in (found.earliest, found.start_latest, found.latest)]
        )
        known = bounds[np.abs(bounds) < 1 << 60]
        return int(known.min()), max(int(known.max()), int(known.min()) + 1)

    def counts(self, found: Columns, scale: Scale) -> tuple[int, int]:
        """How many surely and how many possibly lie in the window."""
        rows, start, end = self.rows(found), scale.left, scale.right
        earliest, latest = found.earliest[rows], found.latest[rows]
        possible = (earliest < end) & (latest > start)
        outside = (found.end_earliest[rows] < start) | (found.start_latest[rows] > end)
        return int(np.count_nonzero(possible & ~outside)), int(np.count_nonzero(possible))

    def words(self, found: Columns, scale: Scale) -> str:
        """For the line at the bottom: "5 selected, 4–5 in view"; "" when none is picked."""
        if not self.ids:
            return ""
        return say(
            "{count:,} selected, {count_words} in view",
            count=len(self.ids),
            count_words=count_words(*self.counts(found, scale)),
        )

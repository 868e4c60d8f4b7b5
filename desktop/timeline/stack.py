"""How high each lane is and where it stands. No Qt.

Hides the sharing of room: a lane asks for rows by how much it holds, never by what is in view,
so that lanes keep their height while panning; a few lanes fill the window, many scroll.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

ROW = 26  # pixels from one row of bars to the next
BAR = 14  # height of a bar
STRIP = 20  # height of the heat strip
PAD_TOP = 10
PAD_BOTTOM = 8
LEAST = 88.0  # a lane head shows two lines of name, the native name and a count


@dataclass(frozen=True, slots=True)
class Stack:
    """`tops` (one more than lanes: the last is the whole height) and `heights` in pixels."""

    tops: tuple[float, ...]
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        """Of all lanes together."""
        return self.tops[-1]

    def within(self, start: float, end: float) -> range:
        """The lanes seen between two heights."""
        if not self.heights or end <= start:
            return range(0)
        first = max(bisect_right(self.tops, start) - 1, 0)
        last = bisect_right(self.tops, end - 1e-6)
        return range(min(first, len(self.heights)), min(last, len(self.heights)))

    def lane_at(self, y: float) -> int | None:
        """The lane at a height."""
        found = self.within(y, y + 1)
        return found[0] if found and 0 <= y < self.height else None

    def rows(self, lane: int) -> int:
        """How many rows of bars a lane has below its strip."""
        room = self.heights[lane] - PAD_TOP - PAD_BOTTOM - STRIP - 8
        return max(int((room + ROW - BAR) // ROW), 1)

    def rows_bare(self, lane: int) -> int:
        """How many rows of bars a lane has when it needs no strip."""
        # The last 18 pixels are left to the +N of what found no room.
        return max(int((self.heights[lane] - PAD_TOP - 18 + ROW - BAR) // ROW), 1)


def stacked(sizes: Sequence[int], room: float) -> Stack:
    """Heights for lanes that hold `sizes` incidents, in a window `room` pixels high."""
    wants = [_rows_wanted(size) for size in sizes]
    heights = [max(PAD_TOP + PAD_BOTTOM + want * ROW, LEAST) for want in wants]
    spare = room - sum(heights)
    if heights and spare > 0:
        share = spare / sum(wants)
        heights = [math.floor(h + share * want) for h, want in zip(heights, wants, strict=True)]
        heights[-1] += room - sum(heights)
    return Stack((0.0, *accumulate(heights)), tuple(float(height) for height in heights))


def _rows_wanted(size: int) -> int:
    return min(max(round(1.7 * math.sqrt(size)), 1), 9)

"""How high each lane is and where it stands. No Qt.

Hides the sharing of room: a lane asks for rows by how much it holds, never by what is in view,
so that lanes keep their height while panning; a few lanes fill the window, many scroll, and
the more they are the lower they get.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from db.columns import LaneName

ROW = 26  # pixels from one row of bars to the next
BAR = 14  # height of a bar
CARD = 46  # pixels from one row to the next where each incident has two lines
STRIP = 20  # height of the heat strip
PAD_TOP = 10
PAD_BOTTOM = 8
LEAST = 44.0  # a line of name and a line of count; one row of bars, or a strip
GROUP = 36.0  # an open group: its strip alone
_CARD_HIGH = 34  # a bar and the second line below it
_LINE = 17.0  # one more line of name, or the native name
_LONG = 17  # letters of a name that stand on one line
_MOST_ROWS = 9
_ROWS_OF_ALL = 110  # rows that many lanes have together, some five windows
_STRIPPED = 30  # a lane that holds fewer hardly ever has a strip


@dataclass(frozen=True, slots=True)
class Need:
    """What a lane asks for: `rows` of bars, and at least so many pixels. No rows: a strip alone,
    of a fixed height."""

    rows: int
    least: float


@dataclass(frozen=True, slots=True)
class Stack:
    """`tops` (one more than lanes: the last is the whole height) and `heights` in pixels; lanes in
    `bare` never have a row of bars."""

    tops: tuple[float, ...]
    heights: tuple[float, ...]
    bare: frozenset[int] = frozenset()

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
        """How many rows of bars a lane has below its strip; in a low lane none."""
        if lane in self.bare:
            return 0
        room = self.heights[lane] - PAD_TOP - PAD_BOTTOM - STRIP - 8
        return max(int((room + ROW - BAR) // ROW), 0)

    def rows_bare(self, lane: int) -> int:
        """How many rows of bars a lane has when it needs no strip."""
        if lane in self.bare:
            return 0
        # The last 18 pixels are left to the +N of what found no room.
        return max(int((self.heights[lane] - PAD_TOP - 18 + ROW - BAR) // ROW), 1)

    def rows_cards(self, lane: int) -> int:
        """How many rows of bars with a second line of words a lane has, without a strip."""
        if lane in self.bare:
            return 0
        return max(int((self.heights[lane] - PAD_TOP - PAD_BOTTOM + CARD - _CARD_HIGH) // CARD), 0)


def needs(lanes: Iterable[tuple[LaneName, int]], compact: bool = False) -> list[Need]:
    """What lanes ask for by their names and by how much they hold. `compact`: as little as they
    can do with."""
    every = list(lanes)
    plain = sum(not name.is_open for name, _ in every)
    most = min(max(_ROWS_OF_ALL // max(plain, 1), 2), _MOST_ROWS)
    found = []
    for name, size in every:
        if name.is_open:
            found.append(Need(0, GROUP))
        elif compact:
            found.append(Need(1, LEAST))
        else:
            lines = (len(name.name) > _LONG) + (1 if name.native else 0)
            least = LEAST + lines * _LINE
            if size > _STRIPPED:
                least = max(least, PAD_TOP + STRIP + 8 + BAR + PAD_BOTTOM)
            found.append(Need(min(_rows_wanted(size), most), least))
    return found


def stacked(asked: Sequence[Need], room: float) -> Stack:
    """Heights for lanes in a window `room` pixels high."""
    heights = [
        max(PAD_TOP + PAD_BOTTOM + need.rows * ROW, need.least) if need.rows else need.least
        for need in asked
    ]
    spare = room - sum(heights)
    wanted = sum(need.rows for need in asked)
    if wanted and spare > 0:
        share = spare / wanted
        heights = [
            math.floor(h + share * need.rows) for h, need in zip(heights, asked, strict=True)
        ]
        last = max(number for number, need in enumerate(asked) if need.rows)
        heights[last] += room - sum(heights)
    return Stack(
        (0.0, *accumulate(heights)),
        tuple(float(height) for height in heights),
        frozenset(number for number, need in enumerate(asked) if not need.rows),
    )


def _rows_wanted(size: int) -> int:
    return min(max(round(1.7 * math.sqrt(size)), 1), _MOST_ROWS)

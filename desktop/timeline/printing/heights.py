"""How high each lane is on paper, and which sheet it stands on. No Qt.

Hides the sharing of a sheet: what fits is spread over it, what does not fit gives up rows
evenly, and what still does not fit is left out and counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop.timeline.grouping.stack import BAR, PAD_TOP, STRIP

#: From one row of bars to the next: paper is read more closely than a screen.
PITCH = 18.0
#: The line that says how many lanes found no room.
MORE = 26.0
_PAD_BOTTOM = 6.0
_FOLDS = 12.0  # kept free at the foot of a lane for +N
_STRIP = PAD_TOP + STRIP + _PAD_BOTTOM
_MOST_STRETCH = 1.6


@dataclass(frozen=True, slots=True)
class Want:
    """What a lane asks for: `rows` of bars, whether a `strip` counts what it holds, and the
    height its head takes with the whole name, and `least`; `pitch` from one row to the next."""

    rows: int
    strip: bool
    head: float
    least: float
    pitch: float = PITCH

    @property
    def height(self) -> float:
        """In pixels, with all it asks for."""
        return max(self.bars, self.head)

    @property
    def bars(self) -> float:
        """In pixels, with all rows, though its name may be cut."""
        return max(_height(self.rows, self.strip, self.pitch), self.least)

    @property
    def smallest(self) -> float:
        """In pixels, with one row, or with its strip alone."""
        return _short(self, 0 if self.strip else 1)


def _height(rows: int, strip: bool, pitch: float = PITCH) -> float:
    if strip:
        return _STRIP + (8 + pitch * rows - (pitch - BAR) if rows else 0.0)
    return PAD_TOP + pitch * rows - (pitch - BAR) + _PAD_BOTTOM


def rows_in(height: float, strip: bool, pitch: float = PITCH) -> int:
    """How many rows of bars a lane of a height has."""
    if strip:
        return max(int((height - _height(1, True, pitch)) // pitch) + 1, 0)
    return max(int((height - _height(1, False, pitch)) // pitch) + 1, 1)


@dataclass(frozen=True, slots=True)
class Heights:
    """`heights` of all lanes in pixels (0: on no sheet); `sheets`: first lane and the one after
    the last of each; `left_out`: how many lanes found no room."""

    heights: tuple[float, ...]
    sheets: tuple[tuple[int, int], ...]
    left_out: int = 0

    @property
    def tops(self) -> tuple[float, ...]:
        """Where each lane begins; the last is the whole height."""
        return (0.0, *accumulate(self.heights))


def total(wants: Sequence[Want | None]) -> float:
    """The height of lanes with all they ask for."""
    return sum(want.height for want in wants if want is not None)


def on_one(wants: Sequence[Want | None], room: float) -> Heights:
    """All lanes on one sheet with `room` pixels; None: a lane that is not to be printed."""
    shown = [number for number, want in enumerate(wants) if want is not None]
    asked = [want for want in wants if want is not None]
    left_out = 0
    if sum(want.smallest for want in asked) > room:
        edges = list(accumulate(want.smallest for want in asked))
        kept = sum(edge <= room - MORE for edge in edges)
        left_out, asked, shown = len(asked) - kept, asked[:kept], shown[:kept]
        room -= MORE
    heights = [0.0] * len(wants)
    for number, height in zip(shown, _shared(asked, room), strict=True):
        heights[number] = height
    return Heights(tuple(heights), ((0, len(wants)),), left_out)


def _shared(asked: Sequence[Want], room: float) -> list[float]:
    """Heights that fill the room, or as much of it as is of use: titles before whole names."""
    full = [want.height for want in asked]
    bars = [want.bars for want in asked]
    if sum(full) <= room:
        return _spread(asked, full, room)
    if sum(bars) <= room:
        share = (room - sum(bars)) / (sum(full) - sum(bars))
        return [one + (other - one) * share for one, other in zip(bars, full, strict=True)]
    return _rationed(asked, room)


def _spread(asked: Sequence[Want], heights: Sequence[float], room: float) -> list[float]:
    """Heights that fill a sheet: a little higher all, and much where more can be shown."""
    if not heights:
        return []
    stretch = min(room / sum(heights), _MOST_STRETCH)
    higher = [height * stretch for height in heights]
    hungry = [place for place, want in enumerate(asked) if want.strip and want.rows]
    for place in hungry:
        higher[place] += (room - sum(heights) * stretch) / len(hungry)
    return higher


def _rationed(asked: Sequence[Want], room: float) -> list[float]:
    """Row by row to those that have the fewest, until there is no room for another."""
    rows = [0 if want.strip else 1 for want in asked]
    heights = [_short(want, had) for want, had in zip(asked, rows, strict=True)]
    left = room - sum(heights)
    for turn in range(1, max((want.rows for want in asked), default=0) + 1):
        for place, want in enumerate(asked):
            more = _short(want, rows[place] + 1) - heights[place]
            if rows[place] < min(want.rows, turn) and more <= left:
                left -= more
                heights[place], rows[place] = heights[place] + more, rows[place] + 1
    return heights


def _short(want: Want, rows: int) -> float:
    """The height of a lane with so many of the rows that it asked for."""
    folds = _FOLDS if rows < want.rows and not want.strip else 0.0
    return max(_height(rows, want.strip, want.pitch) + folds, want.least)


def on_several(wants: Sequence[Want | None], room: float) -> Heights:
    """Lanes over as many sheets, each `room` pixels high, as it takes; no lane is parted."""
    heights = [0.0 if want is None else min(want.height, room) for want in wants]
    sheets: list[tuple[int, int]] = []
    first, used = 0, 0.0
    for number, height in enumerate(heights):
        if used + height > room + 0.01:
            sheets.append((first, number))
            first, used = number, 0.0
        used += height
    sheets.append((first, len(heights)))
    for start, end in sheets:
        own = [n for n in range(start, end) if heights[n]]
        asked = [want for n in own if (want := wants[n]) is not None]
        spread = _spread(asked, [heights[n] for n in own], room)
        for number, height in zip(own, spread, strict=True):
            heights[number] = height
    return Heights(tuple(heights), tuple(sheets))

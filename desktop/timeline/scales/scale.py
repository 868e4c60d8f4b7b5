"""Time to pixels and back: whole seconds stay exact from the first star to this second.

Hides the number form: the left edge is an int64 second plus a fraction of one, so that a
position is a small float difference and never a large float. No Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

Seconds = npt.NDArray[np.int64]
Pixels = npt.NDArray[np.float64]

#: As far as the view goes, 30 billion years to either side of 1970.
FARTHEST = 950_000_000_000_000_000
#: Where an open start or end stands in the arrays: beyond every real date, far from overflow.
OPEN = 1 << 61
_FORTNIGHT = 14 * 86_400
FINEST = 0.02  # seconds per pixel: a minute is 3,000 pixels wide


@dataclass(frozen=True, slots=True)
class Scale:
    """`left` + `part` (0 <= part < 1): seconds at pixel 0; `step`: seconds to a pixel; `width`."""

    left: int
    part: float
    step: float
    width: float

    def x(self, second: int) -> float:
        """The pixel of an instant."""
        return ((second - self.left) - self.part) / self.step

    def xs(self, seconds: Seconds) -> Pixels:
        """The pixels of many instants (int64 in, float64 out)."""
        found: Pixels = ((seconds - self.left).astype(np.float64) - self.part) / self.step
        return found

    def at(self, x: float) -> int:
        """The second in which a pixel lies."""
        return self.left + math.floor(self.part + x * self.step)

    @property
    def right(self) -> int:
        """The first second after the last pixel."""
        return self.left + math.ceil(self.part + self.width * self.step)

    @property
    def octave(self) -> int:
        """Floor of log2 of seconds per pixel: what is laid out once per doubling hangs on it."""
        return math.frexp(self.step)[1] - 1

    def zoomed(self, factor: float, x: float) -> Scale:
        """`factor` > 1 shows more detail; the instant under pixel `x` stays under it."""
        widest = 2 * FARTHEST / max(self.width, 1.0)
        step = min(max(self.step / factor, FINEST), widest)
        return self._moved(x * self.step - x * step, step)

    def panned(self, pixels: float) -> Scale:
        """Moved so that what was `pixels` to the right stands at the left edge."""
        return self._moved(pixels * self.step, self.step)

    def resized(self, width: float) -> Scale:
        """The same span of time on another width."""
        width = max(width, 1.0)
        step = min(max(self.step * self.width / width, FINEST), 2 * FARTHEST / width)
        return replace(self, step=step, width=width)

    def _moved(self, seconds: float, step: float) -> Scale:
        whole = math.floor(seconds)
        left, part = self.left + whole, self.part + (seconds - whole)
        if part >= 1.0:
            left, part = left + 1, part - 1.0
        span = math.ceil(step * self.width)
        left = max(min(left, FARTHEST - span), -FARTHEST)
        return Scale(left, part, step, self.width)


def fitted(start: int, end: int, width: float, margin: float = 0.0, more: float = 0.0) -> Scale:
    """The scale that shows [start, end) with `margin` pixels free on either side, `more` to the
    right."""
    room = max(width - 2 * margin - more, 1.0)
    step = min(max((end - start) / room, FINEST), 2 * FARTHEST / max(width, 1.0))
    middle = (start + end) // 2
    plain = Scale(middle, 0.0, step, max(width, 1.0))
    return plain.panned((more - width) / 2)


def roomy(start: int, end: int, number: int) -> tuple[int, int]:
    """The span to show so many incidents in: one or two alone get a fortnight on either side, or
    a single day would fill the window."""
    if number > 2 or end - start >= 2 * _FORTNIGHT:
        return start, end
    return start - _FORTNIGHT, end + _FORTNIGHT


def between(a: Scale, b: Scale, share: float) -> Scale:
    """The scale on the way from `a` (share 0) to `b` (share 1): detail changes evenly, as a
    camera would, and the two end points are met exactly."""
    if share >= 1.0:
        return b
    if share <= 0.0:
        return a
    step = math.exp(math.log(a.step) * (1 - share) + math.log(b.step) * share)
    if math.isclose(a.step, b.step, rel_tol=1e-9):
        along = share
    else:
        along = (step - a.step) / (b.step - a.step)
    whole = b.left - a.left
    seconds = whole * along + (b.part - a.part) * along
    return a._moved(seconds, step)

"""What the next frames will need, made between two of them.

Hides the guess: a zoom goes on the way it went. When its next notch shows cells of another size,
those of the lanes and of the tracks in view are counted before they are drawn; words are laid out
before they come into sight.
"""

from __future__ import annotations

from time import perf_counter

from desktop.timeline.drawing.canvas import Canvas, Sheet
from desktop.timeline.grouping.density import level_for
from desktop.timeline.scales.ticks import ticks

_NOTCH = 1.5
_BUDGET = 0.004  # seconds


class Ahead:
    """Remembers the scale of the last frame."""

    def __init__(self) -> None:
        self._step = 0.0

    def make(self, sheet: Sheet, canvas: Canvas, zero: int | None) -> None:
        """After a frame; `zero`: the day that the axis counts from."""
        until = perf_counter() + _BUDGET
        top, bottom = sheet.top, sheet.top + sheet.plot.height()
        scale, before = sheet.scale, self._step
        self._step = scale.step
        if before and before != scale.step:
            factor = _NOTCH if scale.step < before else 1 / _NOTCH
            guess = scale.zoomed(factor, scale.width / 2)
            if level_for(guess.step) != level_for(scale.step):
                for track in sheet.tracks:
                    track.ahead(guess)
                sheet.scene.count_ahead(guess, top, bottom, until)
            canvas.axis.lay(ticks(guess, canvas.axis.measure, zero))
        canvas.lay(sheet.scene.titles(top, bottom), until)

"""What the next frames of a zoom will need, made between two of them.

Hides the guess: a zoom goes on the way it went. When its next notch shows cells of another size,
those of the lanes and of the tracks in view are counted before they are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

from desktop.timeline.drawing.scene import Scene
from desktop.timeline.grouping.density import level_for
from desktop.timeline.parts import Track
from desktop.timeline.scales.scale import Scale

_NOTCH = 1.5
_BUDGET = 0.002  # seconds


class Ahead:
    """Remembers the scale of the last frame."""

    def __init__(self) -> None:
        self._step = 0.0

    def count(
        self, scene: Scene, scale: Scale, top: float, bottom: float, tracks: Iterable[Track]
    ) -> None:
        """After a frame that showed `scale` between two heights of the lanes."""
        before, self._step = self._step, scale.step
        if not before or before == scale.step:
            return
        factor = _NOTCH if scale.step < before else 1 / _NOTCH
        guess = scale.zoomed(factor, scale.width / 2)
        if level_for(guess.step) == level_for(scale.step):
            return
        until = perf_counter() + _BUDGET
        for track in tracks:
            if track.height:
                track.ahead(guess)
        scene.count_ahead(guess, top, bottom, until)

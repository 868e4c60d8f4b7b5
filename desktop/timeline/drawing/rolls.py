"""What moves sideways with the window of time: made for more than the window, and kept.

Hides when a picture made before still holds: at the very same seconds to a pixel, moved by whole
pixels of the device. No Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from desktop.timeline.scales.scale import Scale

Made = TypeVar("Made")

_EXACT = 0.01  # device pixels: nearer is the same place


class Roll(Generic[Made]):
    """Keeps one thing made for a stretch of time, `share` of a window more on either side. While
    the scale changes nothing more than the window is made: the next frame needs another."""

    def __init__(self, share: float) -> None:
        self._share = share
        self._made: Made | None = None
        self._scale: Scale | None = None
        self._seen: tuple[object, ...] = ()
        self._told: Hashable = None
        self._step = 0.0

    def at(
        self,
        scale: Scale,
        ratio: float,
        seen: Sequence[object],
        told: Hashable,
        make: Callable[[Scale], Made],
    ) -> tuple[Made, int]:
        """What `make` made of a stretch of time, and how many device pixels of it lie left of the
        window. It is made anew when one of `seen` is another object or `told` something else."""
        now = tuple(seen)
        alike = told == self._told and len(now) == len(self._seen)
        if alike and all(a is b for a, b in zip(now, self._seen, strict=True)):
            place = _place(self._scale, scale, ratio)
            if place is not None and self._made is not None:
                return self._made, place
        wide = self._wider(scale, ratio)
        self._made, self._scale, self._seen, self._told = make(wide), wide, now, told
        return self._made, _place(wide, scale, ratio) or 0

    def _wider(self, scale: Scale, ratio: float) -> Scale:
        """The stretch to make, whole device pixels more on either side."""
        still, self._step = scale.step == self._step, scale.step
        if not still:
            return scale
        pad = int(scale.width * self._share)
        # Twenty pixels are a whole number on every usual screen.
        pad -= pad % 20
        wide = replace(scale.panned(-pad), width=scale.width + 2 * pad)
        return scale if _place(wide, scale, ratio) is None else wide


def _place(kept: Scale | None, scale: Scale, ratio: float) -> int | None:
    """Where a scale begins in the stretch of another, in device pixels; None: not all of it lies
    there, or not on whole pixels."""
    if kept is None or kept.step != scale.step:
        return None
    away = ((scale.left - kept.left) + (scale.part - kept.part)) / scale.step
    place = round(away * ratio)
    if abs(away * ratio - place) > _EXACT or place < 0:
        return None
    return place if away + scale.width <= kept.width + _EXACT else None

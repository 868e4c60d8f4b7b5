"""How many there are along a strip of time, as bars of one width.

Hides that counting is a binary search for each bar, whatever the number of incidents, and that
heights are roots, which keeps quiet years visible beside the loudest one.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.timeline.scales.scale import Scale

Ints = npt.NDArray[np.int64]

_BIN = 7.0  # pixels of a bar with its gap
_BAR = _BIN - 1.5


class Bins:
    """The bars of one scale, the first at pixel `left`."""

    def __init__(self, scale: Scale, left: float) -> None:
        self._left = left
        number = max(int(scale.width // _BIN), 0)
        self._edges = np.array([scale.at(place * _BIN) for place in range(number + 1)], np.int64)

    def counts(self, times: Ints) -> Ints:
        """How many of the sorted instants lie in each bin."""
        return np.diff(np.searchsorted(times, self._edges)).astype(np.int64)

    def draw(
        self,
        painter: QPainter,
        times: Ints,
        track: tuple[float, float],
        colour: QColor,
        most: Ints | None = None,
    ) -> None:
        """Bars between two heights (top, base line); the fullest bar of `most` is the highest."""
        counts = self.counts(times)
        top = int(counts.max(initial=0))
        if not top:
            return
        if most is not None:
            top = max(top, int(self.counts(most).max(initial=0)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in np.flatnonzero(counts).tolist():
            height = max((track[1] - track[0]) * float(counts[place] / top) ** 0.5, 2.0)
            box = QRectF(self._left + place * _BIN, track[1] - height, _BAR, height)
            painter.drawRoundedRect(box, 1, 1)

    def tick(self, painter: QPainter, times: Ints, y: float, colour: QColor) -> None:
        """A short line over every bin that has any: one is seen beside thousands."""
        for place in np.flatnonzero(self.counts(times)).tolist():
            painter.fillRect(QRectF(self._left + place * _BIN, y, _BAR, 2.5), colour)

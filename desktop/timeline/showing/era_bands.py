"""The eras behind the lanes: quiet tints over the whole height, fading where it is not sure.

Hides how eras that overlap are mixed: the window is cut where one of them begins, ends or starts
to fade, and each piece is filled once, with no blending of a million pixels.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.theme import Theme
from desktop.timeline.drawing.colours import mixed
from desktop.timeline.parts import Frame, Layer
from desktop.timeline.scales.scale import OPEN, Scale
from desktop.timeline.showing.era_row import Band, EraRow, edges

_SHARE = 0.36  # of the category's tint in the ground
_MOST = 24  # bands mixed at once; more cannot be told apart


class EraBands(Layer):
    """Draws the bands that `row` holds."""

    printed = True
    upright = True

    def __init__(self, row: EraRow) -> None:
        self._row = row

    def shows(self, frame: Frame) -> bool:
        return bool(self._row.shown and self._row.seen(frame.scale))

    def under(self, painter: QPainter, frame: Frame) -> None:
        if not self._row.shown:
            return
        scale = frame.scale
        seen = self._row.seen(scale)
        if not seen:
            return
        seen = sorted(seen, key=lambda band: band.start - band.end)[:_MOST]
        cuts = _cuts(seen, scale)
        for left, right in pairwise(cuts):
            # Just inside the piece: at its very edges another band may begin.
            inside = min((right - left) / 4, 0.25)
            first = _mixed(seen, scale.at(left + inside), frame.look)
            last = _mixed(seen, scale.at(right - inside), frame.look)
            if first is None and last is None:
                continue
            first, last = first or frame.look.raised, last or frame.look.raised
            _fill(painter, QRectF(left, 0, right - left, frame.height), first, last)
        self._marked(painter, frame)

    def _marked(self, painter: QPainter, frame: Frame) -> None:
        """The edges of the era that was clicked, down through all lanes."""
        for band in self._row.bands:
            if band.era.id == self._row.marked:
                painter.setPen(QPen(frame.look.category(band.colour), 1))
                left, right = edges(band, frame.scale)
                painter.drawLines([QLineF(x, 0, x, frame.height) for x in (left, right)])


def _fill(painter: QPainter, piece: QRectF, first: QColor, last: QColor) -> None:
    """From one tint to the other in as many steps as there are colours between them: the same to
    the eye as a gradient, and a tenth of its time."""
    far = max(
        abs(a - b)
        for a, b in zip(first.getRgb()[:3], last.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    steps = min(far, max(int(piece.width()), 1)) + 1
    wide = piece.width() / steps
    for step in range(steps):
        tint = mixed(first, last, step / far) if far else first
        painter.fillRect(QRectF(piece.left() + step * wide, 0, wide, piece.height()), tint)


def _cuts(seen: list[Band], scale: Scale) -> list[float]:
    """Where the tint may change, in pixels, from edge to edge of the window."""
    found = {0.0, scale.width}
    for band in seen:
        for second in (band.start, band.end, *(band.core or ())):
            if abs(second) < OPEN and 0 < (x := scale.x(second)) < scale.width:
                found.add(x)
    return sorted(found)


def _mixed(seen: list[Band], second: int, look: Theme) -> QColor | None:
    """The ground under all bands at an instant; None where there is none."""
    colour: QColor | None = None
    for band in seen:
        strength = band.strength(second)
        if strength > 0:
            tint = look.category_ground(band.colour)
            colour = mixed(colour or look.raised, tint, _SHARE * strength)
    return colour

"""Draws the lanes on paper: every bar and every cell of a strip is a shape, every title is text.

Hides what differs from the screen: no pixmaps, no see-through ink where a mixed one does, titles
that stand left of their mark where a sheet ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from db.columns import OPEN_END
from desktop.theme import PAPER
from desktop.timeline.drawing.bars import Bars
from desktop.timeline.drawing.colours import Codes, Inks, mixed
from desktop.timeline.drawing.glyphs import draw
from desktop.timeline.drawing.heat import Heat
from desktop.timeline.drawing.painter import Painter
from desktop.timeline.drawing.scene import Place, Scene
from desktop.timeline.drawing.shelf import LABEL_GAP
from desktop.timeline.grouping.density import heat
from desktop.timeline.grouping.stack import BAR, STRIP
from desktop.timeline.printing.page_shelf import EDGE, turned
from desktop.timeline.scales.scale import Scale

#: Positions are rounded to half a pixel; a hairline is one of these.
RATIO = 2.0
_STEPS = 24  # shades of a strip
_HELD = 16.0  # pixels of a bar around the words on it
_HAIR = 0.6  # pixels of ground between two cells


class PaperHeat(Heat):
    """Strips as rectangles, all of one shade at once."""

    def __init__(self, inks: Inks) -> None:
        super().__init__(inks)
        self._inks = inks

    def lay(
        self,
        painter: QPainter,
        scene: Scene,
        places: Sequence[Place],
        scale: Scale,
        ratio: float,
        colours: Codes,
    ) -> None:
        """All strips, at their heights."""
        strips = scene.strips_at(scale, places)
        shades: dict[tuple[int, int], list[QRectF]] = {}
        for strip in strips.strips:
            level = heat(strip.counts, strips.top)
            for cell in np.flatnonzero(strip.counts).tolist():
                at = strips.first + cell
                left = max(scale.x(at << strips.level), 0.0)
                right = min(scale.x((at + 1) << strips.level), scale.width)
                if right - left > _HAIR:
                    shade = -(-int(level[cell]) * _STEPS // 255)
                    box = QRectF(left, strip.y, right - left - _HAIR, STRIP)
                    shades.setdefault((int(colours[strip.lane]), shade), []).append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        for (colour, shade), boxes in sorted(shades.items()):
            share = 1 - shade / _STEPS
            painter.setBrush(mixed(self._inks.solid[colour], self._inks.ground, share))
            painter.drawRects(boxes)


class PaperPainter(Painter):
    """The painter of the screen, without pixels. `goes_on`: another sheet follows to the right;
    `repeated`: so many pixels at the left stand on the sheet before as well."""

    def __init__(self, ratio: float) -> None:
        super().__init__(PAPER, ratio)
        self.heat = PaperHeat(self.inks)
        self.goes_on = False
        self.repeated = 0.0

    def _bars(self, painter: QPainter, bars: Bars, scale: Scale) -> None:
        for x, y, shape in zip(bars.left.tolist(), bars.y.tolist(), bars.shapes(), strict=True):
            box = QRectF(x, y, shape.width, BAR)
            draw(painter, box, shape, self.inks)
            if shape.ends:
                self._arrows(painter, box, shape.ends, scale.width)

    def _labels(self, painter: QPainter, scene: Scene, bars: Bars, scale: Scale) -> None:
        label_x = bars.label_x.copy()
        for place, label in enumerate(bars.labels):
            if label is not None:
                moved = self._moved(bars, place, label.width, scale.width)
                label_x[place] = label_x[place] if moved is None else moved
        super()._labels(painter, scene, replace(bars, label_x=label_x), scale)

    def _moved(self, bars: Bars, place: int, width: float, edge: float) -> float | None:
        """Where a label stands instead, beyond the edge when it stands on another sheet."""
        start = float(bars.left[place])
        end = start + float(bars.width[place])
        if bars.inside[place]:
            # The bar goes on over the edge, and so far that its words stand on the next sheet.
            beyond = start + float(bars.g1[place]) - edge
            onward = self.goes_on and (bars.ends[place] & OPEN_END or beyond > width + _HELD)
            cut = float(bars.label_x[place]) + width > edge - EDGE
            return edge + 1 if cut and onward else None
        if not self.goes_on:
            end = min(end, edge)
        before = edge - self.repeated
        if end <= self.repeated and turned(start + before, end + before, width, 0.0, edge):
            return edge + 1
        if turned(start, end, width, 0.0, edge):
            return start - LABEL_GAP - width
        if end + LABEL_GAP + width > edge - EDGE or end < 0:
            return edge + 1
        return None

"""A whole frame on any paint device: lanes, heads and axis in one theme and pixel ratio.

Hides where the parts of the widget lie and the order in which they are drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.theme import Theme
from desktop.timeline.axis import HEIGHT, Axis
from desktop.timeline.bars import Bars, Looks
from desktop.timeline.heads import Heads
from desktop.timeline.painter import Painter
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Scene
from desktop.timeline.stack import BAR
from desktop.timeline.ticks import Ticks


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one frame shows: `top` the scroll height, `plot` where the lanes lie in `whole`,
    `counts` the words in the lane heads, `flag` the second and words of the selected date,
    `marked` the key of the lane that is selected (0: none)."""

    scene: Scene
    scale: Scale
    ticks: Ticks
    looks: Looks
    top: float
    plot: QRectF
    whole: QRectF
    counts: Mapping[int, str]
    flag: tuple[int, str] | None
    marked: int = 0


class Canvas:
    """Draws sheets."""

    def __init__(self, look: Theme, ratio: float) -> None:
        self.look = look
        self.ratio = ratio
        self.axis = Axis(look)
        self.heads = Heads(look, ratio)
        self._painter = Painter(look, ratio)

    def forget_heads(self) -> None:
        """The lanes are others now, or their colour says something else."""
        self.heads = Heads(self.look, self.ratio)

    def draw(self, painter: QPainter, sheet: Sheet) -> Bars:
        """One frame; returns where the bars stand in the plot."""
        plot = sheet.plot
        area = QRectF(0, 0, plot.width(), plot.height())
        painter.save()
        painter.translate(plot.topLeft())
        painter.setClipRect(area)
        self._painter.ground(painter, area, sheet.scale, sheet.ticks, sheet.looks)
        now = sheet.scale.x(sheet.looks.now)
        if 0 <= now <= sheet.scale.width:
            self._painter.upright(painter, now, plot.height(), dashed=False)
        bars = self._painter.lanes(
            painter, sheet.scene, sheet.scale, sheet.top, plot.height(), sheet.looks
        )
        self._selected(painter, sheet, bars)
        painter.restore()
        left = QRectF(0, plot.top(), plot.left(), plot.height())
        plain = sheet.looks.colouring != "lane"
        self.heads.draw(painter, sheet.scene, sheet.top, left, sheet.counts, plain, sheet.marked)
        self._axis(painter, sheet)
        behind = QRectF(plot.right(), plot.top(), sheet.whole.right() - plot.right(), plot.height())
        painter.fillRect(behind, self.look.panel)
        return bars

    def _selected(self, painter: QPainter, sheet: Sheet, bars: Bars) -> None:
        if sheet.flag is not None:
            x = sheet.scale.x(sheet.flag[0])
            self._painter.upright(painter, x, sheet.plot.height(), dashed=True)
        if sheet.scene.pinned < 0:
            return
        for place in np.flatnonzero(bars.row == sheet.scene.pinned).tolist():
            left, y, width = (float(each[place]) for each in (bars.left, bars.y, bars.width))
            self._painter.ring(painter, QRectF(left, y, width, BAR))

    def _axis(self, painter: QPainter, sheet: Sheet) -> None:
        plot, whole = sheet.plot, sheet.whole
        painter.save()
        painter.fillRect(QRectF(0, 0, whole.width(), HEIGHT), self.look.panel)
        painter.translate(plot.left(), 0)
        painter.setClipRect(QRectF(0, 0, whole.width() - plot.left(), HEIGHT))
        box = QRectF()
        if sheet.flag is not None:
            x = sheet.scale.x(sheet.flag[0])
            if 0 <= x <= sheet.scale.width:
                box = self.axis.flag_box(x, sheet.flag[1], sheet.scale.width)
        self.axis.draw(painter, sheet.scale, sheet.ticks, sheet.looks.eras, box)
        now = sheet.scale.x(sheet.looks.now)
        if 0 <= now <= sheet.scale.width:
            self.axis.today(painter, now, box)
        if not box.isEmpty() and sheet.flag is not None:
            self.axis.flag(painter, box, sheet.flag[1])
        painter.restore()
        painter.setPen(self.look.line)
        painter.drawLine(0, HEIGHT - 1, round(whole.width()), HEIGHT - 1)
        painter.drawLine(round(plot.left()) - 1, 0, round(plot.left()) - 1, HEIGHT)

"""A whole frame on any paint device: lanes, heads and axis in one theme and pixel ratio.

Hides where the parts of the widget lie and the order in which they are drawn.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap

from desktop.theme import Theme
from desktop.timeline.drawing.bars import Bars, Looks
from desktop.timeline.drawing.labels import Label
from desktop.timeline.drawing.painter import Painter
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.turning import turn
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.heads import NOTHING, Heads, Held
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.parts import Frame, Layer, Track, placed
from desktop.timeline.scales.axis import HEIGHT, Axis
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.ticks import Ticks

#: Rows of pixels laid at a time: from 96 on Qt shares the work among threads, and waking them takes
#: longer than the work.
_SLAB = 90


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one frame shows: `top` the scroll height, `plot` where the lanes lie in `whole`,
    `counts` the words in the lane heads, `flag` the second and words of the selected date,
    `selected` its row of Columns, `marked` the key of the lane that is selected (0: none), `held`
    what of the heads a key or a hand holds; `layers` and `tracks`: what is drawn besides, the
    tracks below the plot; `turned`: the heads stand at the right, as lines begin there."""

    scene: Scene
    scale: Scale
    ticks: Ticks
    looks: Looks
    top: float
    plot: QRectF
    whole: QRectF
    counts: Mapping[int, str]
    flag: tuple[int, str] | None
    selected: int = -1
    marked: int = 0
    layers: tuple[Layer, ...] = ()
    tracks: tuple[Track, ...] = ()
    held: Held = NOTHING
    turned: bool = False

    def heads(self, top: float, height: float) -> QRectF:
        """Where heads stand between two heights."""
        left = self.plot.right() if self.turned else 0.0
        width = self.whole.right() - left if self.turned else self.plot.left()
        return QRectF(left, top, width, height)

    def behind(self) -> QRectF:
        """Beside the plot where no heads stand: the scroll bar's ground."""
        left = 0.0 if self.turned else self.plot.right()
        width = self.plot.left() if self.turned else self.whole.right() - left
        return QRectF(left, self.plot.top(), width, self.plot.height())

    def frame(self, bars: Bars | None, look: Theme, ratio: float) -> Frame:
        """The same as layers and tracks see it."""
        return Frame(
            self.scene,
            self.scale,
            self.looks,
            bars,
            self.top,
            self.plot.height(),
            look,
            ratio,
            self.selected,
        )


class Canvas:
    """Draws sheets. `drawing` and `heads`: those for paper, which keep nothing as pixels."""

    def __init__(
        self,
        look: Theme,
        ratio: float,
        drawing: Painter | None = None,
        heads: Heads | None = None,
    ) -> None:
        self.look = look
        self.ratio = ratio
        self.axis = Axis(look)
        self.heads = heads or Heads(look, ratio)
        self._painter = drawing or Painter(look, ratio)
        self._track = Pen("small")
        self._keeps = heads is None
        self._kept_heads: tuple[tuple[object, ...], tuple[object, ...], QPixmap] | None = None

    @property
    def rough(self) -> bool:
        """Whether the last frame should be drawn once more, now that it holds still."""
        return self._painter.rough

    def forget_heads(self) -> None:
        """The lanes are others now, or their colour says something else."""
        self.heads = Heads(self.look, self.ratio)

    def lay(self, labels: Iterable[Label | None], until: float) -> None:
        """Lay out words before they are drawn, until an instant of time.perf_counter."""
        for label in labels:
            if label is not None and label.text:
                if time.perf_counter() > until:
                    return
                self._painter.label.lay(label.text)

    def draw(self, painter: QPainter, sheet: Sheet) -> Bars:
        """One frame; returns where the bars stand in the plot."""
        plot = sheet.plot
        area = QRectF(0, 0, plot.width(), plot.height())
        painter.save()
        painter.translate(plot.topLeft())
        painter.setClipRect(area)
        self._ground(painter, area, sheet)
        now = sheet.scale.x(sheet.looks.now)
        if 0 <= now <= sheet.scale.width:
            self._painter.upright(painter, now, plot.height(), dashed=False)
        bars = self._painter.lanes(
            painter, sheet.scene, sheet.scale, sheet.top, plot.height(), sheet.looks
        )
        self._selected(painter, sheet, bars)
        frame = sheet.frame(bars, self.look, self.ratio)
        for layer in sheet.layers:
            layer.over(painter, frame)
        painter.restore()
        plain = sheet.looks.colouring != "lane"
        self._heads(painter, sheet, sheet.heads(plot.top(), plot.height()), plain)
        self._tracks(painter, sheet, frame)
        self._axis(painter, sheet)
        painter.fillRect(sheet.behind(), self.look.panel)
        return bars

    def _ground(self, painter: QPainter, area: QRectF, sheet: Sheet) -> None:
        """The ground, what lies on it, and the grid. On a plain screen all that is the same at
        every height is drawn once, one pixel high, and laid out like a carpet."""
        frame = sheet.frame(None, self.look, self.ratio)
        lying = [layer for layer in sheet.layers if layer.upright and layer.shows(frame)]
        if self._keeps and self.ratio == 1.0:
            width, height = max(round(area.width()), 1), round(area.height())
            if lying:
                row = QPixmap(width, 1)
                into = QPainter(row)
                self._lie(into, area, sheet, frame, lying)
                into.end()
            else:
                row = self._painter.carpet(width, sheet.scale, sheet.ticks)
            for top in range(0, height, _SLAB):
                painter.drawTiledPixmap(QRect(0, top, width, min(_SLAB, height - top)), row)
        else:
            self._lie(painter, area, sheet, frame, lying)
        for layer in sheet.layers:
            if not layer.upright:
                layer.under(painter, frame)

    def _lie(
        self, painter: QPainter, area: QRectF, sheet: Sheet, frame: Frame, lying: list[Layer]
    ) -> None:
        self._painter.ground(painter, area)
        for layer in lying:
            layer.under(painter, frame)
        self._painter.grid(painter, area, sheet.scale, sheet.ticks)

    def _selected(self, painter: QPainter, sheet: Sheet, bars: Bars) -> None:
        if sheet.flag is not None:
            x = sheet.scale.x(sheet.flag[0])
            self._painter.upright(painter, x, sheet.plot.height(), dashed=True)
        if sheet.scene.pinned < 0:
            return
        for place in np.flatnonzero(bars.row == sheet.scene.pinned).tolist():
            left, y, width = (float(each[place]) for each in (bars.left, bars.y, bars.width))
            self._painter.ring(painter, QRectF(left, y, width, BAR))

    def _heads(self, painter: QPainter, sheet: Sheet, box: QRectF, plain: bool) -> None:
        """The lane heads. On the screen kept as one picture while only time moves."""
        if self._keeps:
            painter.drawPixmap(box.topLeft(), self._head_picture(sheet, box, plain))
        else:
            self._draw_heads(painter, sheet, box, plain)

    def _draw_heads(self, painter: QPainter, sheet: Sheet, box: QRectF, plain: bool) -> None:
        painter.save()
        if sheet.turned:
            turn(painter, box.left(), box.right())
        self.heads.draw(
            painter, sheet.scene, sheet.top, box, sheet.counts, plain, sheet.marked, sheet.held
        )
        painter.restore()

    def tell(self, sheet: Sheet) -> None:
        """Other counts stand in the heads: written between two frames, so that none waits."""
        box = sheet.heads(sheet.plot.top(), sheet.plot.height())
        if not box.isEmpty():
            self._head_picture(sheet, box, sheet.looks.colouring != "lane")

    def _head_picture(self, sheet: Sheet, box: QRectF, plain: bool) -> QPixmap:
        now = (sheet.top, box.width(), box.height(), plain, sheet.marked, sheet.held)
        seen = (self.heads, sheet.scene.lanes, sheet.scene.stack, sheet.counts)
        kept = self._kept_heads
        # Other counts can wait until a zoom holds still.
        told = 3 if self._painter.rough else 4
        if (
            kept is None
            or kept[0] != now
            or any(a is not b for a, b in zip(kept[1][:told], seen[:told], strict=True))
        ):
            made = QPixmap(round(box.width() * self.ratio), round(box.height() * self.ratio))
            made.setDevicePixelRatio(self.ratio)
            into = QPainter(made)
            area = QRectF(0, 0, box.width(), box.height())
            self._draw_heads(into, sheet, area, plain)
            into.end()
            kept = self._kept_heads = (now, seen, made)
        return kept[2]

    def _tracks(self, painter: QPainter, sheet: Sheet, frame: Frame) -> None:
        """Each below the last, its name where the lane heads stand."""
        look = self.look
        for track, top in placed(sheet.tracks, HEIGHT, sheet.plot.bottom()):
            head = sheet.heads(top, track.height)
            painter.fillRect(QRectF(0, top, sheet.whole.width(), track.height), look.panel)
            painter.save()
            painter.translate(head.topLeft())
            inner = QRectF(0, 0, head.width(), head.height())
            if sheet.turned:
                turn(painter, 0, head.width())
            painter.setClipRect(inner)
            painter.setFont(self._track.font)
            painter.setPen(look.secondary)
            self._track.write_head(painter, 16, inner.center().y(), track.name)
            track.head(painter, inner, frame)
            painter.restore()
            painter.save()
            painter.translate(sheet.plot.left(), top)
            box = QRectF(0, 0, sheet.plot.width(), track.height)
            painter.setClipRect(box)
            track.draw(painter, box, frame)
            painter.restore()
            painter.setPen(QPen(look.line, 1))
            edge = top + (track.height - 0.5 if track.above else 0.5)
            painter.drawLine(QLineF(0, edge, sheet.whole.width(), edge))
            side = head.left() + 0.5 if sheet.turned else head.right() - 0.5
            painter.drawLine(QLineF(side, top, side, head.bottom()))

    def _axis(self, painter: QPainter, sheet: Sheet) -> None:
        plot, whole = sheet.plot, sheet.whole
        painter.save()
        painter.fillRect(QRectF(0, 0, whole.width(), HEIGHT), self.look.panel)
        painter.translate(plot.left(), 0)
        # Words may go on above the scroll bar, but not above the heads.
        width = plot.width() if sheet.turned else whole.width() - plot.left()
        painter.setClipRect(QRectF(0, 0, width, HEIGHT))
        box = QRectF()
        if sheet.flag is not None:
            x = sheet.scale.x(sheet.flag[0])
            if 0 <= x <= sheet.scale.width:
                box = self.axis.flag_box(x, sheet.flag[1], sheet.scale.width)
        self.axis.draw(painter, sheet.scale, sheet.ticks, box)
        now = sheet.scale.x(sheet.looks.now)
        if 0 <= now <= sheet.scale.width:
            self.axis.today(painter, now, sheet.scale, sheet.ticks, box)
        if not box.isEmpty() and sheet.flag is not None:
            self.axis.flag(painter, box, sheet.flag[1])
        painter.restore()
        painter.setPen(self.look.line)
        painter.drawLine(0, HEIGHT - 1, round(whole.width()), HEIGHT - 1)
        side = round(plot.right()) if sheet.turned else round(plot.left()) - 1
        painter.drawLine(side, 0, side, HEIGHT)

"""Draws the lanes: ground, grid, heat strips, bars, labels, what is selected.

Hides the order of drawing and how a frame of many bars stays inside its few milliseconds:
pixmaps for bars, prepared text for labels, lines in one batch. It draws on whatever it is
given, screen, picture or paper, and knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.columns import OPEN_END, OPEN_START, Eras
from db.terms import Standing
from desktop.theme import Theme
from desktop.timeline.colours import NEUTRAL, Codes, Colouring, Inks, codes, faded, inks, lane_code
from desktop.timeline.glyphs import PAD, Glyphs, Shape, draw
from desktop.timeline.heat import Heat
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Marks, Scene
from desktop.timeline.shelf import LABEL_GAP, MARK
from desktop.timeline.stack import BAR
from desktop.timeline.ticks import Ticks
from desktop.timeline.words import Pen

_CACHED_WIDTH = 600  # wider bars are drawn each time


@dataclass(frozen=True, slots=True)
class Looks:
    """What the lanes are drawn with: `kinds` from colours.kind_table, `now` in seconds."""

    colouring: Colouring
    kinds: Codes
    eras: Eras
    now: int


@dataclass(frozen=True, slots=True)
class Spot:
    """One bar on the screen: its row of Columns, its lane and its box in the plot."""

    row: int
    lane: int
    box: QRectF


class Painter:
    """Draws frames in one theme and one pixel ratio."""

    def __init__(self, look: Theme, ratio: float) -> None:
        self.look = look
        self.ratio = ratio
        self.inks: Inks = inks(look)
        self.glyphs = Glyphs(self.inks, ratio)
        self.heat = Heat(self.inks)
        self.label = Pen("small_strong")
        self.strong = Pen("section")
        self.small = Pen("caption")

    def ground(
        self, painter: QPainter, area: QRectF, scale: Scale, ticks: Ticks, looks: Looks
    ) -> None:
        """The plot's ground with eras and grid lines."""
        look = self.look
        painter.fillRect(area, look.raised)
        for start, end in looks.eras.spans:
            left = 0.0 if start is None else max(scale.x(start), 0.0)
            right = area.width() if end is None else min(scale.x(end), area.width())
            if right > left:
                painter.fillRect(
                    QRectF(left, 0, right - left, area.height()), faded(look.accent_ground, 0.45)
                )
        self._lines(painter, [scale.x(at) for at in ticks.lines], area, faded(look.line, 0.45))
        majors = [scale.x(tick.at) for tick in ticks.major]
        self._lines(painter, [x for x in majors if x > 0], area, look.line)

    def _lines(self, painter: QPainter, xs: list[float], area: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1))
        painter.drawLines([QLineF(self._crisp(x), 0, self._crisp(x), area.height()) for x in xs])

    def _crisp(self, x: float) -> float:
        """The middle of a device pixel, so that a line of one is one."""
        return (int(x * self.ratio) + 0.5) / self.ratio

    def lanes(
        self, painter: QPainter, scene: Scene, scale: Scale, top: float, height: float, looks: Looks
    ) -> list[Spot]:
        """Everything in the lanes from scroll height `top` on; returns where the bars stand."""
        bottom = top + height
        edges = [scene.stack.tops[number + 1] - top for number in scene.stack.within(top, bottom)]
        painter.setPen(QPen(self.look.line, 1))
        painter.drawLines(
            [QLineF(0, self._crisp(y), scale.width, self._crisp(y)) for y in edges if y < height]
        )
        strips = scene.strips(scale, top, bottom)
        # A strip counts all kinds and standings together: it only has a colour when lanes have one.
        by_lane = looks.colouring == "lane"
        rest = scene.lanes.rest
        tones = [
            lane_code(number, rest) if by_lane else NEUTRAL
            for number in range(len(scene.lanes.lanes))
        ]
        self.heat.draw(painter, strips, scale, self.ratio, tones)
        marks = scene.marks(scale, top, bottom)
        spots = self._bars(painter, scene, marks, scale, looks)
        self._labels(painter, scene, marks, spots, scale)
        self._folds(painter, scene, scale, top, bottom)
        return spots

    def _bars(
        self, painter: QPainter, scene: Scene, marks: Marks, scale: Scale, looks: Looks
    ) -> list[Spot]:
        found = scene.found
        colour = codes(found, marks.row, marks.lane, scene.lanes.rest, looks.kinds, looks.colouring)
        far = scale.width + 40.0
        spots = []
        for row, lane, x0, x1, c0, c1, y, tone, standing, ends in zip(
            marks.row.tolist(),
            marks.lane.tolist(),
            marks.x0.tolist(),
            marks.x1.tolist(),
            marks.c0.tolist(),
            marks.c1.tolist(),
            marks.y.tolist(),
            colour.tolist(),
            found.standing[marks.row].tolist(),
            found.open[marks.row].tolist(),
            strict=True,
        ):
            if x1 - x0 < MARK:
                left, width = (x0 + x1 - MARK) / 2, MARK
                shape = Shape(tone, standing, int(MARK), 0, int(MARK), False, False)
            else:
                shape, left, width = _shape(x0, x1, c0, c1, far, tone, standing, ends)
            box = QRectF(left, y, width, BAR)
            spots.append(Spot(row, lane, box))
            if width > _CACHED_WIDTH:
                draw(painter, box, shape, self.inks)
            else:
                at = QPointF(self._even(left - PAD), self._even(y - PAD))
                painter.drawPixmap(at, self.glyphs.pixmap(shape))
            if ends:
                self._arrows(painter, box, ends, scale.width)
        return spots

    def _even(self, x: float) -> float:
        """A whole device pixel: pixmaps are not smeared over two."""
        return round(x * self.ratio) / self.ratio

    def _arrows(self, painter: QPainter, box: QRectF, ends: int, width: float) -> None:
        painter.setPen(QPen(self.look.secondary, 1.5))
        middle = box.center().y()
        if ends & OPEN_END and box.right() > width:
            tip = width - 6
            painter.drawPolyline(
                [QPointF(tip - 4, middle - 4), QPointF(tip, middle), QPointF(tip - 4, middle + 4)]
            )
        if ends & OPEN_START and box.left() < 0:
            painter.drawPolyline(
                [QPointF(10, middle - 4), QPointF(6, middle), QPointF(10, middle + 4)]
            )

    def _labels(
        self,
        painter: QPainter,
        scene: Scene,
        marks: Marks,
        spots: list[Spot],
        scale: Scale,
    ) -> None:
        painter.setFont(self.label.font)
        painter.setPen(self.look.ink)
        found = scene.found
        for one, spot, labelled, inside, standing, solid in zip(
            found.ids[marks.row].tolist(),
            spots,
            marks.labelled.tolist(),
            marks.inside.tolist(),
            found.standing[marks.row].tolist(),
            ((marks.c1 > marks.c0) | (found.open[marks.row] == OPEN_END)).tolist(),
            strict=True,
        ):
            if not labelled:
                continue
            label = scene.labels.get(one)
            if label is None or not label.text:
                continue
            box = spot.box
            pen = self.strong if spot.row == scene.pinned else self.label
            if inside:
                # Held inside, and kept in view while its bar runs off to the left.
                x = min(max(box.left(), 0.0) + 8, box.right() - label.width - 8)
                painter.setPen(self._ink_on(standing, solid))
            else:
                x = box.right() + LABEL_GAP
            if x < scale.width and x + label.width > 0:
                painter.setFont(pen.font)
                pen.write(painter, self._even(x), box.center().y() - 0.5, label.text)
            painter.setPen(self.look.ink)

    def _ink_on(self, standing: int, solid: bool) -> QColor:
        """What words on a bar are written in: light on a solid one, else the usual ink."""
        full = solid and standing in (Standing.CONFIRMED, Standing.DISPUTED)
        return self.look.on_accent if full else self.look.ink

    def _folds(
        self, painter: QPainter, scene: Scene, scale: Scale, top: float, bottom: float
    ) -> None:
        painter.setFont(self.small.font)
        painter.setPen(self.look.secondary)
        for fold in scene.folds(scale, top, bottom):
            text = f"+{fold.number}"
            x = fold.x - self.small.width(text) / 2
            self.small.write(painter, self._even(x), fold.y, text)

    def ring(self, painter: QPainter, box: QRectF) -> None:
        """The ring around the bar that is selected."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.accent, 2))
        painter.drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), 6, 6)

    def upright(self, painter: QPainter, x: float, height: float, dashed: bool) -> None:
        """The line at an instant: dashed for the selected one, plain for now."""
        colour = self.look.accent if dashed else self.look.warning
        line = QPen(colour, 1)
        if dashed:
            line.setDashPattern([3, 3])
        painter.setPen(line)
        painter.drawLine(QLineF(self._crisp(x), 0, self._crisp(x), height))


def _shape(
    x0: float, x1: float, c0: float, c1: float, far: float, tone: int, standing: int, ends: int
) -> tuple[Shape, float, float]:
    """A bar cut to what is near the window, so that a century at the scale of minutes is small."""
    left, right = max(x0, -40.0), min(x1, far)
    width = max(round(right - left), int(MARK))
    first, last = round(c0 - left), round(c1 - left)
    if c1 <= c0:
        # Nothing is certain. Cut at both sides, the window lies amid what is possible.
        first, last = -1, -1
    cut_start, cut_end = x0 < left, x1 > right
    first = max(min(first, width), 0) if last > 0 and first < width else -1
    last = min(last, width) if first >= 0 else -1
    open_start = bool(ends & OPEN_START) and cut_start
    open_end = bool(ends & OPEN_END) and cut_end
    return Shape(tone, standing, width, first, last, open_start, open_end), left, float(width)

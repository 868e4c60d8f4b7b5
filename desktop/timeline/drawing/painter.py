"""Draws the lanes: ground, grid, heat strips, bars, labels, what is selected.

Hides the order of drawing and how a frame of many bars stays inside its few milliseconds:
pixmaps for bars, prepared text for labels, lines in one batch. It draws on whatever it is
given, screen, picture or paper, and knows no widget.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from db.columns import OPEN_END, OPEN_START
from db.terms import Standing
from desktop.theme import Theme
from desktop.timeline.drawing.bars import Bars, Looks, shaped
from desktop.timeline.drawing.colours import NEUTRAL, Inks, inks, mixed
from desktop.timeline.drawing.glyphs import LONGEST, PAD, Glyphs, Shape, draw
from desktop.timeline.drawing.heat import Heat
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.ticks import Ticks

_MARGIN = 6.0  # pixels kept free of words at the right edge
_WIDE = LONGEST  # wider bars are rarely alike and drawn each time
_LONG = (LONGEST + 1) << 8  # from this number on plain bars are too long to be kept
_FRESH, _MADE = 2, 8  # bars drawn anew, and put together to be kept, in a frame of a zoom


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
        self._step = 0.0  # seconds per pixel of the last frame
        #: Whether the last frame drew bars of about their length.
        self.rough = False

    def ground(self, painter: QPainter, area: QRectF) -> None:
        """The plot's ground."""
        painter.fillRect(area, self.look.raised)

    def grid(self, painter: QPainter, area: QRectF, scale: Scale, ticks: Ticks) -> None:
        """The lines of the ticks, over whatever lies on the ground."""
        fine, strong = _grid_inks(self.look)
        self._lines(painter, [scale.x(at) for at in ticks.lines], area, fine)
        majors = [scale.x(tick.at) for tick in ticks.major]
        self._lines(painter, [x for x in majors if x > 0], area, strong)

    def carpet(self, width: int, scale: Scale, ticks: Ticks) -> QPixmap:
        """Ground and grid, one pixel high, in pixels of a plain screen."""
        look = self.look
        row = np.full(width, look.raised.rgb(), np.uint32)
        majors = tuple(tick.at for tick in ticks.major)
        fine, strong = _grid_inks(look)
        for instants, colour in ((ticks.lines, fine), (majors, strong)):
            xs = np.floor(scale.xs(np.array(instants, np.int64))).astype(np.int64)
            row[xs[(xs >= 0) & (xs < width)]] = colour.rgb()
        image = QImage(row.data, width, 1, row.nbytes, QImage.Format.Format_RGB32)
        return QPixmap.fromImage(image)

    def _lines(self, painter: QPainter, xs: list[float], area: QRectF, colour: QColor) -> None:
        """Upright lines of one device pixel: as boxes, which take a fifth of the time of lines."""
        height, ratio = area.height(), self.ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects([QRectF(int(x * ratio) / ratio, 0, 1 / ratio, height) for x in xs])

    def _crisp(self, x: float) -> float:
        """The middle of a device pixel, so that a line of one is one."""
        return (int(x * self.ratio) + 0.5) / self.ratio

    def lanes(
        self, painter: QPainter, scene: Scene, scale: Scale, top: float, height: float, looks: Looks
    ) -> Bars:
        """Everything in the lanes from scroll height `top` on; returns where the bars stand."""
        bottom = top + height
        edges = [scene.stack.tops[number + 1] - top for number in scene.stack.within(top, bottom)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.line)
        hair = 1 / self.ratio
        painter.drawRects(
            [QRectF(0, int(y / hair) * hair, scale.width, hair) for y in edges if y < height]
        )
        # A strip counts all kinds and standings together: it only has a colour when lanes have one.
        plain = np.full_like(scene.tones, NEUTRAL)
        tones = scene.tones if looks.colouring == "lane" else plain
        places = scene.strip_places(top, bottom)
        self.heat.lay(painter, scene, places, scale, self.ratio, tones)
        bars = shaped(scene.marks(scale, top, bottom), scene, scale, looks, self.ratio)
        self._bars(painter, bars, scale)
        self._labels(painter, scene, bars, scale)
        self._details(painter, bars, scale)
        self._folds(painter, scene, scale, top, bottom)
        return bars

    def _bars(self, painter: QPainter, bars: Bars, scale: Scale) -> None:
        glyphs = self.glyphs
        # Bars of another length each at every step of a zoom: while the scale changes they take one
        # of a few lengths, and those that fade and are not kept a plain box; the frame after it
        # draws them true.
        self.rough = scale.step != self._step
        self._step = scale.step
        fresh, makes = (_FRESH, _MADE) if self.rough else (bars.row.size, bars.row.size)
        shapes: list[Shape] | None = None
        widths: list[int] = []
        lefts, tops = (bars.left - PAD).tolist(), (bars.y - PAD).tolist()
        plain = glyphs.plain
        for place, number in enumerate(bars.plain(self.rough)):
            at = QPointF(lefts[place], tops[place])
            kept = plain.get(number)
            if kept is None and number >= 0:
                any_width = glyphs.any_width(number)
                if any_width is not None and (number >= _LONG or not makes):
                    any_width.draw(painter, at, (number >> 8) + 2 * PAD)
                    continue
                if any_width is not None:
                    makes -= 1
                    kept = glyphs.plain_pixmap(number)
                elif fresh > 0:
                    fresh -= 1
                    kept = glyphs.plain_pixmap(number)
            if kept is not None:
                painter.drawPixmap(at, kept)
                continue
            if shapes is None:
                shapes, widths = list(bars.shapes(self.rough)), bars.width.tolist()
            box = QRectF(at.x() + PAD, at.y() + PAD, widths[place], BAR)
            fresh -= self._bar(painter, shapes[place], box, fresh > 0, scale.width)

    def _bar(self, painter: QPainter, shape: Shape, box: QRectF, fresh: bool, width: float) -> bool:
        """One that takes more to draw: true only if it is kept or may be drawn anew (`fresh`).
        Whether it was drawn anew."""
        short = shape.width <= _WIDE
        kept = short and self.glyphs.has(shape)
        if not kept and not fresh:
            painter.fillRect(box, self.inks.tint[shape.colour])
        elif short:
            at = QPointF(box.left() - PAD, box.top() - PAD)
            painter.drawPixmap(at, self.glyphs.pixmap(shape))
        else:
            draw(painter, box, shape, self.inks)
        if shape.ends:
            self._arrows(painter, box, shape.ends, width)
        return fresh and not kept

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

    def _labels(self, painter: QPainter, scene: Scene, bars: Bars, scale: Scale) -> None:
        pen, far = self.label, scale.width - _MARGIN
        painter.setFont(pen.font)
        painter.setPen(self.look.ink)
        inside = []
        for place, (x, width, y, right, label) in enumerate(
            zip(
                bars.label_x.tolist(),
                bars.label_width.tolist(),
                bars.y.tolist(),
                (bars.left + bars.width).tolist(),
                bars.labels,
                strict=True,
            )
        ):
            # Words whose bar has left the window are left out: half a title says nothing.
            if label is None or x >= far or x + width <= 0 or right < 0:
                continue
            if bars.inside[place] or bars.row[place] == scene.pinned:
                held = bool(bars.inside[place])
                room = min(far, right - 8) - x if held else far - x
                if held and width < label.whole_width:
                    room = min(room, width)
                text = label.whole if held else label.text
                inside.append((place, x, y + BAR / 2 - 0.5, text, room))
            else:
                text = label.text if x + width <= far else pen.fit(label.text, far - x)
                pen.write(painter, x, y + BAR / 2 - 0.5, text)
        for place, x, middle, text, room in inside:
            picked = bars.row[place] == scene.pinned
            pen = self.strong if picked else self.label
            painter.setFont(pen.font)
            on_bar = bool(bars.inside[place])
            painter.setPen(
                self._ink_on(int(bars.standing[place]), bool(bars.solid[place]))
                if on_bar
                else self.look.ink
            )
            pen.write(painter, x, middle, pen.fit(text, room))

    def _details(self, painter: QPainter, bars: Bars, scale: Scale) -> None:
        """The second line of cards."""
        dealt = np.flatnonzero((bars.card > 0) & (bars.left + bars.width >= 0))
        if not dealt.size:
            return
        far = scale.width - _MARGIN
        painter.setFont(self.small.font)
        painter.setPen(self.look.secondary)
        for place in dealt.tolist():
            label = bars.labels[place]
            x = float(bars.label_x[place])
            if label is None or x >= far or x + label.detail_width <= 0:
                continue
            painter.setOpacity(float(bars.card[place]))
            text = self.small.fit(label.detail, far - x)
            self.small.write(painter, x, float(bars.y[place]) + BAR + 10.5, text)
        painter.setOpacity(1.0)

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
            self.small.write(painter, x, fold.y, text)

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


def _grid_inks(look: Theme) -> tuple[QColor, QColor]:
    """Of the fine lines and of the major ones. With strong contrast lines that part one thing from
    another are dark; those that only guide the eye stay behind the marks."""
    if look.strong:
        return mixed(look.raised, look.line, 0.16), mixed(look.raised, look.line, 0.4)
    return mixed(look.raised, look.line, 0.45), look.line

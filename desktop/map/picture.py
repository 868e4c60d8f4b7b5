"""All that is drawn in one sight, on the screen and on paper: the marks.

Hides where each mark's hand is: `Drawn` says what stands where, for the
pointer, the keys and screen readers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QStaticText, QTransform

from db.language import number
from desktop.map.clusters import Clusters
from desktop.map.discs import WIDEST, Content, pixels
from desktop.map.marks import DISC, POINT, Marks, draw_point, draw_ring, ring, width_of
from desktop.map.mercator import Floats, Sight
from desktop.theme import Theme, font, paper_font

_DIM = 0.3
_MOST_PARTED = 400
_NUDGE = 8.0  # pixels in one go


@dataclass(frozen=True, slots=True)
class Drawn:
    """What stands where, in pixels; arrays of one length. `half`: how far a mark reaches; `disc`:
    the radius of a disc (0: none). `rough`: how many incidents may lie anywhere in view, known too
    roughly for a disc."""

    clusters: Clusters
    x: Floats
    y: Floats
    half: Floats
    disc: Floats
    rough: int

    def at(self, px: float, py: float, reach: float = 4.0) -> int:
        """The mark at a point, the nearest of several; else the smallest disc; -1: none."""
        if not self.x.size:
            return -1
        far = np.hypot(self.x - px, self.y - py)
        near = np.flatnonzero(far <= self.half + reach)
        if near.size:
            return int(near[np.argmin(far[near])])
        held = np.flatnonzero(far <= self.disc)
        return int(held[np.argmin(self.disc[held])]) if held.size else -1


class Picture:
    """Draws content in a look. One for the screen, one for each sheet."""

    def __init__(self, marks: Marks, plain: bool = False) -> None:
        self.marks = marks
        self._plain = plain
        self._font = (paper_font if plain else font)("caption_figures")
        self._metrics = QFontMetricsF(self._font)
        self._figures: dict[int, tuple[QStaticText, float]] = {}

    def lay(self, content: Content, sight: Sight) -> Drawn:
        """Where everything stands."""
        clusters = content.gathered.clusters(sight)
        aside = (clusters.x - sight.x + 0.5) % 1.0 - 0.5
        x = aside * sight.world + sight.width / 2
        y = (clusters.y - sight.y) * sight.world + sight.height / 2
        size = pixels(clusters.radius, clusters.y, sight.world)
        disc = np.where((size >= DISC) & (size <= WIDEST), size, 0.0)
        one = clusters.count == 1
        words = np.array([0.0 if n == 1 else self.figures(n)[1] for n in clusters.count.tolist()])
        half = np.array(
            [
                POINT if single else width_of(n, wide)
                for single, n, wide in zip(
                    one.tolist(), clusters.count.tolist(), words.tolist(), strict=True
                )
            ],
            np.float64,
        )
        _part(x, y, half, ~one)
        reach = np.maximum(half, disc)
        seen = (x >= -reach) & (x <= sight.width + reach) & (y >= -reach)
        seen &= y <= sight.height + reach
        wide = size > WIDEST
        rough = int(clusters.count[seen & wide].sum())
        held = np.flatnonzero(seen)
        return Drawn(_taken(clusters, held), x[held], y[held], half[held], disc[held], rough)

    def draw_marks(self, painter: QPainter, drawn: Drawn, look: Theme) -> None:
        """Every mark, the largest counts last."""
        clusters = drawn.clusters
        colours = _leading(clusters.colours)
        searched = bool(clusters.hits.size and clusters.hits[0] >= 0)
        for place in np.argsort(clusters.count, kind="stable").tolist():
            count = int(clusters.count[place])
            at = QPointF(float(drawn.x[place]), float(drawn.y[place]))
            dim = searched and not clusters.hits[place]
            painter.setOpacity(_DIM if dim else 1.0)
            colour = int(colours[place])
            if count == 1:
                if not drawn.disc[place]:
                    standing = int(clusters.standings[place].argmax())
                    if self._plain:
                        draw_point(painter, at, standing, colour, self.marks.inks)
                    else:
                        self._stamp(painter, at, self.marks.point(standing, colour))
                    if np.isnan(clusters.radius[place]):
                        self._unsaid(painter, at, colour)
                else:
                    self._centre(painter, at, look)
            else:
                self._cluster(painter, at, place, drawn, colour, look)
            if searched and not dim:
                self._hit(painter, at, float(drawn.half[place]), look)
        painter.setOpacity(1.0)

    def figures(self, count: int) -> tuple[QStaticText, float]:
        """A count as it is written, and its width in pixels."""
        found = self._figures.get(count)
        if found is None:
            if len(self._figures) > 2000:
                self._figures.clear()
            words = number(count)
            text = QStaticText(words)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(QTransform(), self._font)
            found = (text, self._metrics.horizontalAdvance(words))
            self._figures[count] = found
        return found

    def _cluster(
        self, painter: QPainter, at: QPointF, place: int, drawn: Drawn, colour: int, look: Theme
    ) -> None:
        clusters = drawn.clusters
        standings = tuple(clusters.standings[place].tolist())
        which = ring(float(drawn.half[place]), colour, standings)
        if self._plain:
            draw_ring(painter, at, which, self.marks.inks)
        else:
            self._stamp(painter, at, self.marks.ring(which))
        text, wide = self.figures(int(clusters.count[place]))
        painter.setFont(self._font)
        painter.setPen(look.ink)
        corner = at - QPointF(wide / 2, self._metrics.height() / 2)
        if self._plain:
            box = QRectF(corner.x() - 4, corner.y(), wide + 8, self._metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text.text())
        else:
            painter.drawStaticText(corner, text)

    def _stamp(self, painter: QPainter, at: QPointF, picture: QPixmap) -> None:
        half = picture.deviceIndependentSize() / 2
        painter.drawPixmap(at - QPointF(half.width(), half.height()), picture)

    def _centre(self, painter: QPainter, at: QPointF, look: Theme) -> None:
        """A cross where a disc has its middle: it is no place of its own."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.secondary, 1.2))
        painter.drawLine(at - QPointF(3.5, 0), at + QPointF(3.5, 0))
        painter.drawLine(at - QPointF(0, 3.5), at + QPointF(0, 3.5))

    def _unsaid(self, painter: QPainter, at: QPointF, colour: int) -> None:
        """A dotted ring: nobody said how exactly the place is known."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.marks.inks.solid[colour], 1.3)
        pen.setDashPattern([1.5, 2.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, POINT + 4, POINT + 4)

    def _hit(self, painter: QPainter, at: QPointF, half: float, look: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, half + 3.5, half + 3.5)


def _part(x: Floats, y: Floats, half: Floats, rings: npt.NDArray[np.bool_]) -> None:
    """Move rings that cover one another apart, by a few pixels each: their numbers must be read."""
    which = np.flatnonzero(rings)
    if not 1 < which.size <= _MOST_PARTED:
        return
    for _ in range(3):
        dx = x[which][:, None] - x[which]
        dy = y[which][:, None] - y[which]
        far = np.hypot(dx, dy)
        over = np.triu(half[which][:, None] + half[which] - far, 1)
        one, other = np.nonzero(over > 0.5)
        if not one.size:
            return
        gap = np.maximum(far[one, other], 0.1)
        by = np.minimum(over[one, other] / 2, _NUDGE)
        for pixels_of, way in ((x, dx), (y, dy)):
            step = way[one, other] / gap * by
            np.add.at(pixels_of, which[one], step)
            np.add.at(pixels_of, which[other], -step)


def _leading(colours: npt.NDArray[np.int64]) -> npt.NDArray[np.intp]:
    """The colour of most in each cluster."""
    return colours.argmax(axis=1) if colours.size else np.empty(0, np.intp)


def _taken(found: Clusters, rows: npt.NDArray[np.intp]) -> Clusters:
    return Clusters(
        found.x[rows], found.y[rows], found.count[rows], found.first[rows], found.last[rows],
        found.radius[rows], found.alone[rows], found.standings[rows], found.colours[rows],
        found.hits[rows],
    )  # fmt: skip

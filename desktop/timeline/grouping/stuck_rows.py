"""The strips of open groups and of pinned lanes stay at the top with their heads.

Hides that such a row lies over other lanes: a pointer there means the lane of the row.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from db.language import say
from desktop.theme import Theme
from desktop.timeline.drawing.colours import inks
from desktop.timeline.drawing.heat import Heat
from desktop.timeline.grouping.density import level_for
from desktop.timeline.grouping.groups import Stuck, stuck
from desktop.timeline.grouping.stack import GROUP, PAD_TOP
from desktop.timeline.hands.spoken import count_words
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.timeline.view import TimelineView


class StuckRows(Layer):
    """Drawn above everything that scrolls."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._heat: tuple[Theme, Heat] | None = None

    def over(self, painter: QPainter, frame: Frame) -> None:
        """Each group's strip on a ground of its own, the innermost drawn first."""
        rows = self._rows(frame)
        look, width = frame.look, frame.scale.width
        for each in reversed(rows):
            painter.fillRect(QRectF(0, each.y, width, GROUP), look.raised)
            painter.setPen(QPen(look.line_strong, 1))
            edge = each.y + GROUP - 0.5
            painter.drawLine(QLineF(0, edge, width, edge))
            place = [(each.lane, each.y + PAD_TOP, 1.0)]
            shades, scene = self._shades(look), frame.scene
            shades.lay(painter, scene, place, frame.scale, frame.ratio, scene.tones)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        """How much the lane holds about there."""
        cell = self._cell(at, frame)
        if cell is None:
            return None
        lane, start, end = cell
        held = frame.scene.lane(lane)
        possible = held.touching(start, end)
        if not possible:
            return Tip(held.name.name)
        count = count_words(held.certain(start, end), possible)
        words = "1 incident" if count == "1" else say("{count} incidents", count=count)
        return Tip(f"{held.name.name}: {words}", more=say("Click to look closer."))

    def click(self, at: QPointF, frame: Frame) -> bool:
        """Look closer."""
        cell = self._cell(at, frame)
        if cell is None:
            return False
        lane, start, end = cell
        if frame.scene.lane(lane).touching(start, end):
            self._view.fit(start - 2 * (end - start), end + 2 * (end - start))
        return True

    def _cell(self, at: QPointF, frame: Frame) -> tuple[int, int, int] | None:
        """The lane whose row stays under a point, and the cell of its strip, in seconds."""
        for each in self._rows(frame):
            if each.y <= at.y() < each.y + GROUP:
                level = level_for(frame.scale.step)
                number = frame.scale.at(at.x()) >> level
                return each.lane, number << level, (number + 1) << level
        return None

    def _rows(self, frame: Frame) -> list[Stuck]:
        # On paper heads do not stay: nothing scrolls there.
        if frame.top <= 0 or frame.scene is not self._view.scene:
            return []
        held = self._view.canvas.heads.groups(frame.scene)
        return stuck(frame.scene.stack, held, frame.top)

    def _shades(self, look: Theme) -> Heat:
        if self._heat is None or self._heat[0] is not look:
            self._heat = look, Heat(inks(look))
        return self._heat[1]

"""The heads of the lanes on paper: the whole name, as far as the lane is high enough for it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from db.language import number as numeral
from db.language import say
from desktop.theme import Theme, paper_font
from desktop.timeline.drawing.colours import inks
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.turning import write_line
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.head_marks import disclosure, fitted_lines
from desktop.timeline.grouping.heads import NOTHING, Heads, Held
from desktop.timeline.grouping.lanes import Lanes
from desktop.widgets.labels import elided

NARROWEST, WIDEST = 112.0, 240.0
_DOT, _LEFT, _RIGHT, _INDENT = 10.0, 22.0, 8.0, 12.0
_TOP, _BOTTOM = 5.0, 4.0
_LINE, _NATIVE = 17.0, 16.0
_GAP = 8.0  # between a name and its count
_MOST_LINES = 4


class PaperHeads(Heads):
    """Draws heads as shapes and text, whatever it draws on."""

    def __init__(self, look: Theme, ratio: float, lanes: Lanes) -> None:
        super().__init__(look, ratio)
        self._lanes = lanes
        self._tones = lanes.tones()
        self._name_font = paper_font("section")
        self._own_script = paper_font("small")
        self._number = Pen("caption")
        self._inks = inks(look).solid
        self._tones = lanes.tones()
        self._name_metrics = QFontMetricsF(self._name_font)
        self.width = WIDEST
        self.width = self._widest()

    def _widest(self) -> float:
        """The width that shows every name on one line, as far as it goes."""
        most = max(
            (
                self._left(n) + self._name_metrics.horizontalAdvance(clean(lane.name.name))
                for n, lane in enumerate(self._lanes.lanes)
            ),
            default=0.0,
        )
        return round(min(max(most + 2 + self._beside(), NARROWEST), WIDEST))

    def _beside(self) -> float:
        """The room kept free for counts right of the names."""
        most = max((len(lane) for lane in self._lanes.lanes), default=0)
        return _RIGHT + _GAP + self._number.width(numeral(most))

    def heights(self, number: int) -> tuple[float, float]:
        """How high a head is with its whole name, and with one line of it."""
        lines = len(self._lines(number, _MOST_LINES))
        return _TOP + lines * _LINE + _BOTTOM, _TOP + _LINE + _BOTTOM

    def draw(
        self,
        painter: QPainter,
        scene: Scene,
        top: float,
        area: QRectF,
        counts: Mapping[int, str],
        plain: bool,
        marked: int,
        held: Held = NOTHING,
    ) -> None:
        look = self.look
        painter.fillRect(area, look.panel)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in scene.stack.within(top, top + area.height()):
            height = scene.stack.heights[number]
            if height < 1:
                continue
            y = scene.stack.tops[number] - top + area.top()
            box = QRectF(area.left(), y, area.width(), height)
            self._draw(painter, number, box, counts.get(number, ""), plain)
            painter.setPen(QPen(look.line, 1 / self.ratio))
            painter.drawLine(QLineF(box.left(), box.bottom(), box.right(), box.bottom()))
        painter.setPen(QPen(look.line, 1 / self.ratio))
        painter.drawLine(QLineF(area.right(), area.top(), area.right(), area.bottom()))

    def _draw(self, painter: QPainter, number: int, box: QRectF, count: str, plain: bool) -> None:
        look, name = self.look, self._lanes.lanes[number].name
        left = box.left() + self._left(number)
        if not plain:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks[int(self._tones[number])])
            painter.drawEllipse(QPointF(left - _LEFT + _DOT, box.top() + _TOP + 9), 3.5, 3.5)
        most = max(int((box.height() - _TOP - _BOTTOM) // _LINE), 1)
        painter.setFont(self._name_font)
        painter.setPen(look.secondary if number == self._lanes.rest else look.ink)
        y = box.top() + _TOP
        for line in self._lines(number, min(most, _MOST_LINES)):
            at = QPointF(left, y + self._name_metrics.ascent() + 1)
            write_line(painter, at, line, self._name_metrics)
            y += _LINE
        if name.native and y + _NATIVE + _BOTTOM <= box.bottom() + 0.5:
            self._native_name(painter, name.native, left, y, box.right() - left - _RIGHT)
        painter.setFont(self._number.font)
        painter.setPen(look.secondary)
        x = box.right() - _RIGHT - self._number.width(count)
        # A count of two numbers may be as long as a name: then it stands at the foot.
        short = self._number.width(count) <= self._beside() - _RIGHT
        middle = box.top() + _TOP + _LINE / 2 if short else box.bottom() - 10
        self._number.write_head(painter, x, middle, count)

    def _mark(self, painter: QPainter, number: int, middle: QPointF, plain: bool) -> None:
        colour = self.look.secondary if plain else self._inks[int(self._tones[number])]
        if self._lanes.lanes[number].name.is_open:
            disclosure(painter, middle, True, colour)
        elif not plain:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(middle, 3.5, 3.5)

    def _native_name(
        self, painter: QPainter, text: str, left: float, top: float, room: float
    ) -> None:
        metrics = QFontMetricsF(self._own_script)
        painter.setFont(self._own_script)
        painter.setPen(self.look.secondary)
        shown = elided(metrics, clean(text), room)
        write_line(painter, QPointF(left, top + metrics.ascent()), shown, metrics)

    def _left(self, number: int) -> float:
        return _LEFT + _INDENT * min(self._lanes.lanes[number].name.depth, 6)

    def _lines(self, number: int, most: int) -> list[str]:
        """The name in at most so many lines."""
        room = self.width - self._left(number) - self._beside()
        name = clean(self._lanes.lanes[number].name.name) or say("Unnamed")
        lines, _ = fitted_lines(name, room, most, self._name_metrics, self._alike(number))
        return [line for line in lines if line]

    def _alike(self, number: int) -> bool:
        """Whether another lane's name begins alike."""
        start = self._lanes.lanes[number].name.name[:10]
        return any(
            lane.name.name[:10] == start
            for place, lane in enumerate(self._lanes.lanes)
            if place != number
        )

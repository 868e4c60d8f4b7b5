"""The heads of the lanes: colour, name in one or two lines, its own script, how many in view.

Hides that a head is drawn once and kept until its lane, its size or the theme changes; only
the count, which follows the window, is written every time.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from desktop.theme import Theme, font
from desktop.timeline.colours import inks, lane_code
from desktop.timeline.labels import clean
from desktop.timeline.scene import Scene
from desktop.timeline.words import Pen

_LEFT = 32.0  # where names begin
_DOT = 20.0  # middle of the colour dot
_RIGHT = 12.0
_TOP = 12.0


class Heads:
    """Draws lane heads in one theme and pixel ratio."""

    def __init__(self, look: Theme, ratio: float) -> None:
        self.look = look
        self.ratio = ratio
        self._name = font("section")
        self._native = font("small")
        self._count = Pen("caption")
        self._solid = inks(look).solid
        self._kept: dict[tuple[int, int, int], QPixmap] = {}
        self._cut: set[int] = set()

    def draw(
        self,
        painter: QPainter,
        scene: Scene,
        top: float,
        area: QRectF,
        counts: Mapping[int, str],
        plain: bool,
        marked: int,
    ) -> None:
        """The heads in `area` from scroll height `top` on. `plain`: without the colour dots;
        `marked`: the key of the lane that is selected."""
        look = self.look
        painter.fillRect(area, look.panel)
        for number in scene.stack.within(top, top + area.height()):
            y = area.top() + scene.stack.tops[number] - top
            height = scene.stack.heights[number]
            kept = self._pixmap(scene, number, round(area.width()), round(height), plain)
            painter.drawPixmap(QPointF(area.left(), round(y * self.ratio) / self.ratio), kept)
            if marked and scene.lane(number).name.key == marked:
                painter.fillRect(QRectF(area.left(), y, 3, height - 1), look.accent)
            text = counts.get(number)
            if text:
                painter.setFont(self._count.font)
                painter.setPen(look.secondary)
                x = area.right() - _RIGHT - self._count.width(text)
                self._count.write(painter, x, y + height - 14, text)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(area.right() - 0.5, area.top(), area.right() - 0.5, area.bottom()))

    def _pixmap(self, scene: Scene, number: int, width: int, height: int, plain: bool) -> QPixmap:
        key = (number, width, height)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 400:
                self._kept.clear()
            found = QPixmap(round(width * self.ratio), round(height * self.ratio))
            found.setDevicePixelRatio(self.ratio)
            found.fill(self.look.panel)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._head(painter, scene, number, QRectF(0, 0, width, height), plain)
            painter.end()
            self._kept[key] = found
        return found

    def _head(self, painter: QPainter, scene: Scene, number: int, box: QRectF, plain: bool) -> None:
        look, name = self.look, scene.lane(number).name
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(0, box.bottom() - 0.5, box.right(), box.bottom() - 0.5))
        left = _LEFT
        if plain:
            left = _DOT - 4
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._solid[lane_code(number, scene.lanes.rest)])
            painter.drawEllipse(QPointF(_DOT, _TOP + 8), 4, 4)
        room = box.width() - left - _RIGHT
        metrics = QFontMetricsF(self._name)
        lines, cut = fitted_lines(
            clean(name.name) or "Unnamed",
            room,
            2 if name.native else 3,
            metrics,
            _shares_beginning(scene, number),
        )
        if cut:
            self._cut.add(number)
        painter.setFont(self._name)
        painter.setPen(look.secondary if number == scene.lanes.rest else look.ink)
        y = _TOP
        for line in lines:
            painter.drawText(QPointF(left, y + metrics.ascent()), line)
            y += 17
        if name.native and y + 18 < box.bottom() - 18:
            small = QFontMetricsF(self._native)
            painter.setFont(self._native)
            painter.setPen(look.secondary)
            text = small.elidedText(clean(name.native), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(left, y + 2 + small.ascent()), text)

    def is_cut(self, number: int) -> bool:
        """Whether a lane's name was too long for its head: then it has a tooltip."""
        return number in self._cut


def fitted_lines(
    text: str, room: float, most: int, metrics: QFontMetricsF, keep_end: bool
) -> tuple[list[str], bool]:
    """A name in at most `most` lines; when it is longer the last line is cut, in its middle if the
    end is what tells it from its neighbours."""
    if metrics.horizontalAdvance(text) <= room:
        return [text], False
    layout = QTextLayout(text, font("section"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most - 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    done = layout.lineAt(layout.lineCount() - 1)
    rest = text[done.textStart() + done.textLength() :].strip()
    layout.endLayout()
    mode = Qt.TextElideMode.ElideMiddle if keep_end else Qt.TextElideMode.ElideRight
    last = metrics.elidedText(rest, mode, room)
    return [*lines, last], last != rest


def _shares_beginning(scene: Scene, number: int) -> bool:
    """Whether another lane's name begins alike ("Government of ...")."""
    name = scene.lane(number).name.name
    return any(
        name[:10] == other.name.name[:10]
        for place, other in enumerate(scene.lanes.lanes)
        if place != number
    )

"""The heads of the lanes: colour, name in one or two lines, its own script, how many in view.

Hides that a head is drawn once and kept until its lane, its size or the theme changes (on
paper it is drawn as such); that names stay in sight while their lanes scroll; only the
count, which follows the window, is written every time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPen, QPixmap

from db.columns import LaneName
from db.language import number as numeral
from desktop.theme import Theme
from desktop.timeline.drawing.colours import faded, inks
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.turning import is_turned, turn
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.groups import Groups, Stuck, groups, head_at, stuck
from desktop.timeline.grouping.head_marks import Names, disclosure, pin
from desktop.timeline.grouping.stack import GROUP

_LEFT = 32.0  # where names begin
DOT = 20.0  # middle of the colour dot, or of what opens a group
STEP = 14.0  # pixels a level stands further in
_RIGHT = 12.0
_TOP = 10.0
_LINE = 17.0
_COUNT = 18.0  # the line of the count
_WORTH = 52.0  # less room is not worth sharing


@dataclass(frozen=True, slots=True)
class Held:
    """What a hand or a key holds: `pointed` the lane the keys are at, `moved` the one being
    dragged (-1: none) and `y`, the top of its head in the head column; `drop`: the height between
    two lanes where it would go, from the top of all lanes, `depth` how far in."""

    pointed: int = -1
    moved: int = -1
    y: float = 0.0
    drop: float | None = None
    depth: int = 0


NOTHING = Held()


class Heads:
    """Draws lane heads in one theme and pixel ratio."""

    def __init__(self, look: Theme, ratio: float) -> None:
        self.look = look
        self.ratio = ratio
        self._words = Names(look)
        self._count = Pen("caption")
        self._solid = inks(look).solid
        self._kept: dict[tuple[int, int, int, bool], QPixmap] = {}
        self._groups: tuple[object, Groups] | None = None

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
        """The heads in `area` from scroll height `top` on. `plain`: without the colour dots;
        `marked`: the key of the lane that is selected."""
        look, stack = self.look, scene.stack
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, look.panel)
        above = stuck(stack, self.groups(scene), top)
        floor = max((each.y + GROUP for each in above), default=0.0)
        for number in stack.within(top, top + area.height()):
            y, height = stack.tops[number] - top, stack.heights[number]
            self._one(painter, scene, number, area, (y, height, floor), counts, plain)
            if marked and scene.lane(number).name.key == marked:
                painter.fillRect(QRectF(area.left(), area.top() + y, 3, height - 1), look.accent)
        # The inner ones first: the last lane of a group pushes its head below the outer one's.
        for each in reversed(above):
            self._stuck(painter, scene, each, area, counts, plain)
        self._pointed(painter, scene, top, area, held, above)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QLineF(area.right() - 0.5, area.top(), area.right() - 0.5, area.bottom()))
        if held.moved >= 0:
            self._carried(painter, scene, area, top, held, plain)
        painter.restore()

    def groups(self, scene: Scene) -> Groups:
        """The groups of the lanes of a scene."""
        if self._groups is None or self._groups[0] is not scene.lanes:
            names = [lane.name for lane in scene.lanes.lanes]
            self._groups = scene.lanes, groups(names)
        return self._groups[1]

    def seen(self, scene: Scene, top: float, height: float) -> set[int]:
        """The lanes whose heads are seen: those in view and those that stay at the top."""
        above = stuck(scene.stack, self.groups(scene), top)
        return {*scene.stack.within(top, top + height), *(each.lane for each in above)}

    def at(self, scene: Scene, top: float, y: float) -> int | None:
        """The lane whose head is seen `y` pixels below the first one."""
        return head_at(scene.stack, self.groups(scene), top, y)

    def is_cut(self, number: int) -> bool:
        """Whether a lane's name was too long for its head: then it has a tooltip."""
        return number in self._words.cut

    def _one(
        self,
        painter: QPainter,
        scene: Scene,
        number: int,
        area: QRectF,
        place: tuple[float, float, float],
        counts: Mapping[int, str],
        plain: bool,
    ) -> None:
        """A head at `place`: top, height, and how far down the heads that stay reach."""
        y, height, floor = place
        block = min(height, self._block(scene, number, height, area.width()))
        # While its lane scrolls out, a name stays as long as there is room for it.
        at = max(y, min(floor, y + height - block))
        self._put(
            painter, scene, number, QRectF(area.left(), area.top() + at, area.width(), block), plain
        )
        edge = area.top() + y + height - 0.5
        painter.setPen(QPen(self.look.line, 1))
        painter.drawLine(QLineF(area.left(), edge, area.right(), edge))
        low = y + height if at <= y else at + block
        name, text = scene.lane(number).name, counts.get(number)
        if block > GROUP:
            self._counted(painter, area, area.top() + low - 13, text)
        else:
            self._counted_beside(painter, area, area.top() + at + GROUP / 2, text, name)

    def _counted(self, painter: QPainter, area: QRectF, middle: float, text: str | None) -> None:
        if text:
            painter.setFont(self._count.font)
            painter.setPen(self.look.secondary)
            x = area.right() - _RIGHT - self._count.width(text)
            self._count.write_head(painter, x, middle, text)

    def _counted_beside(
        self, painter: QPainter, area: QRectF, middle: float, text: str | None, name: LaneName
    ) -> None:
        """On the line of the name, where that left room."""
        beside = self._taken(name, area.width())
        room = area.width() - self._begin(name, True) - _RIGHT
        free = room - min(self._words.width(name), room - beside)
        if text and self._count.width(text) + 4 <= free:
            self._counted(painter, area, middle, text)

    def _stuck(
        self,
        painter: QPainter,
        scene: Scene,
        each: Stuck,
        area: QRectF,
        counts: Mapping[int, str],
        plain: bool,
    ) -> None:
        box = QRectF(area.left(), area.top() + each.y, area.width(), GROUP)
        painter.fillRect(box, self.look.panel)
        self._put(painter, scene, each.lane, box, plain)
        painter.setPen(QPen(self.look.line_strong, 1))
        painter.drawLine(QLineF(box.left(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5))
        name = scene.lane(each.lane).name
        self._counted_beside(painter, area, box.center().y(), counts.get(each.lane), name)

    def _pointed(
        self,
        painter: QPainter,
        scene: Scene,
        top: float,
        area: QRectF,
        held: Held,
        above: list[Stuck],
    ) -> None:
        if not 0 <= held.pointed < len(scene.stack.heights):
            return
        y, height = scene.stack.tops[held.pointed] - top, scene.stack.heights[held.pointed]
        for each in above:
            if each.lane == held.pointed:
                y = each.y
        box = QRectF(area.left(), area.top() + y, area.width(), height).adjusted(3, 2, -4, -3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.accent, 2))
        painter.drawRoundedRect(box, 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _carried(
        self, painter: QPainter, scene: Scene, area: QRectF, top: float, held: Held, plain: bool
    ) -> None:
        """The line where a dragged lane would go, and its head under the pointer."""
        look, stack = self.look, scene.stack
        left_behind = area.top() + stack.tops[held.moved] - top
        pale = faded(look.panel, 0.65)
        height = stack.heights[held.moved]
        painter.fillRect(QRectF(area.left(), left_behind, area.width() - 1, height - 1), pale)
        if held.drop is not None:
            y = area.top() + min(max(held.drop - top, 1.0), area.height() - 1)
            left = area.left() + DOT - 6 + held.depth * STEP
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.accent, 2))
            painter.drawLine(QLineF(left + 6, y, area.right(), y))
            painter.setBrush(look.panel)
            painter.drawEllipse(QPointF(left + 3, y), 3, 3)
        box = QRectF(area.left(), area.top() + held.y, area.width() - 1, 36)
        painter.setOpacity(0.92)
        painter.setPen(QPen(look.accent, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(box.adjusted(4.5, 0.5, -4.5, -0.5), 8, 8)
        painter.setClipRect(box.adjusted(6, 2, -6, -2), Qt.ClipOperation.IntersectClip)
        self._head(painter, scene, held.moved, box, plain)
        painter.setOpacity(1.0)

    def _put(self, painter: QPainter, scene: Scene, number: int, box: QRectF, plain: bool) -> None:
        """A head from what is kept, or drawn as such where every stroke is to stay one."""
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._head(painter, scene, number, box, plain)
            painter.restore()
            return
        turned = is_turned(painter)
        key = (number, round(box.width()), round(box.height()), turned)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 400:
                self._kept.clear()
            found = QPixmap(round(key[1] * self.ratio), round(key[2] * self.ratio))
            found.setDevicePixelRatio(self.ratio)
            found.fill(self.look.panel)
            into = QPainter(found)
            into.setRenderHint(QPainter.RenderHint.Antialiasing)
            if turned:
                turn(into, 0, key[1])
            self._head(into, scene, number, QRectF(0, 0, key[1], key[2]), plain)
            into.end()
            self._kept[key] = found
        y = round(box.top() * self.ratio) / self.ratio
        if not turned:
            painter.drawPixmap(QPointF(box.left(), y), found)
            return
        painter.save()
        turn(painter, box.left(), box.right())
        painter.drawPixmap(QPointF(box.left(), y), found)
        painter.restore()

    def _head(self, painter: QPainter, scene: Scene, number: int, box: QRectF, plain: bool) -> None:
        look, name = self.look, scene.lane(number).name
        left = box.left() + name.depth * STEP
        low = box.height() <= GROUP
        middle = box.center().y() if low else box.top() + _TOP + 8
        colour = look.secondary if plain else self._solid[int(scene.tones[number])]
        if name.branches:
            disclosure(painter, QPointF(left + DOT, middle), name.is_open, colour)
        elif not plain:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(left + DOT, middle), 4, 4)
        if name.pinned:
            pin(painter, QPointF(box.left() + 8, middle), look.secondary)
        x = self._begin(name, plain)
        right = _RIGHT + (self._taken(name, box.width()) if low else 0)
        room = box.width() - x - right
        top = middle - 8.5 if low else box.top() + _TOP
        lines = 1 if box.height() < 58 or name.is_open else 2
        muted = name.part != "lane"
        self._words.write(
            painter,
            scene,
            number,
            QRectF(box.left() + x, top, room, box.bottom() - top),
            lines,
            muted,
        )

    def _taken(self, name: LaneName, width: float) -> float:
        """What the count takes of a line that it shares with a name; nothing where little more than
        the count would stand there. It is never more than the lane holds in all."""
        taken = self._count.width(numeral(name.count)) + 10
        return taken if width - self._begin(name, True) - _RIGHT - taken >= _WORTH else 0.0

    def _begin(self, name: LaneName, plain: bool) -> float:
        return name.depth * STEP + (DOT - 4 if plain and not name.branches else _LEFT)

    def _block(self, scene: Scene, number: int, height: float, width: float) -> float:
        """The height of what a head says: names and a count."""
        name = scene.lane(number).name
        if name.is_open:
            return height
        lines = 1
        if height >= 58:
            lines += self._words.is_long(name, width - self._begin(name, False) - _RIGHT)
            lines += 1 if name.native else 0
        return _TOP + lines * _LINE + _COUNT

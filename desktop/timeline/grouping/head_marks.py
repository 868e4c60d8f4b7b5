"""What stands in a lane's head: the names, what opens a group, the mark of a pinned lane.

Hides how a long name is cut: where it differs from its neighbours it is kept.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from db.columns import LaneName
from db.language import say
from desktop.theme import Theme, paper_font
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.turning import write_line
from desktop.widgets.labels import elided

_LINE = 17.0
#: Letters a line must have room for before a name is cut in its middle: less says nothing.
_BOTH_ENDS = 16


class Names:
    """Writes the names of lanes. `cut`: the lanes whose names were too long."""

    def __init__(self, look: Theme) -> None:
        self.look = look
        self.cut: set[int] = set()
        self._font = paper_font("section")
        self._metrics = QFontMetricsF(self._font)
        self._small = paper_font("small")
        self._small_metrics = QFontMetricsF(self._small)

    def width(self, name: LaneName) -> float:
        """The width of a name on one line."""
        return self._metrics.horizontalAdvance(clean(name.name))

    def is_long(self, name: LaneName, room: float) -> bool:
        """Whether a name needs more than one line."""
        return self.width(name) > room

    def write(
        self,
        painter: QPainter,
        scene: Scene,
        number: int,
        box: QRectF,
        most: int,
        muted: bool,
    ) -> None:
        """The name in at most so many lines, and the native one below where there is room."""
        look, name = self.look, scene.lane(number).name
        text = clean(name.name) or say("Unnamed")
        lines, is_cut = fitted_lines(
            text, box.width(), most, self._metrics, _shares_beginning(scene, number)
        )
        if is_cut:
            self.cut.add(number)
        painter.setFont(self._font)
        painter.setPen(look.secondary if muted else look.ink)
        y = box.top()
        for line in lines:
            at = QPointF(box.left(), y + self._metrics.ascent())
            write_line(painter, at, line, self._metrics)
            y += _LINE
        if name.native and y + 14 <= box.bottom():
            painter.setFont(self._small)
            painter.setPen(look.secondary)
            # The count may stand on the same line.
            room = box.width() if y + 32 <= box.bottom() else box.width() - 44
            native = elided(self._small_metrics, clean(name.native), room)
            at = QPointF(box.left(), y + 1 + self._small_metrics.ascent())
            write_line(painter, at, native, self._small_metrics)


def disclosure(painter: QPainter, middle: QPointF, is_open: bool, colour: QColor) -> None:
    """The triangle of a group: down when its lanes stand below, else the way its words run."""
    x, y = middle.x(), middle.y()
    if is_open:
        points = [QPointF(x - 4.5, y - 2.5), QPointF(x + 4.5, y - 2.5), QPointF(x, y + 3.5)]
    else:
        points = [QPointF(x - 2.5, y - 4.5), QPointF(x - 2.5, y + 4.5), QPointF(x + 3.5, y)]
    pen = QPen(colour, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(points))


def pin(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """A drawing pin."""
    x, y = middle.x(), middle.y()
    path = QPainterPath(QPointF(x - 3, y - 5))
    for across, down in ((3, -5), (2, -1.5), (4, 1), (-4, 1), (-2, -1.5)):
        path.lineTo(x + across, y + down)
    path.closeSubpath()
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.drawLine(QPointF(x, y + 1), QPointF(x, y + 5.5))


def fitted_lines(
    text: str, room: float, most: int, metrics: QFontMetricsF, keep_end: bool
) -> tuple[list[str], bool]:
    """A name in at most `most` lines; when it is longer the last line is cut, in its middle if the
    end is what tells it from its neighbours and there is room for both."""
    if metrics.horizontalAdvance(text) <= room:
        return [text], False
    keep_end = keep_end and room >= _BOTH_ENDS * metrics.averageCharWidth()
    mode = Qt.TextElideMode.ElideMiddle if keep_end else Qt.TextElideMode.ElideRight
    if most == 1:
        return [elided(metrics, text, room, mode)], True
    layout = QTextLayout(text, paper_font("section"))
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
    last = elided(metrics, rest, room, mode)
    return [*lines, last], last != rest


def _shares_beginning(scene: Scene, number: int) -> bool:
    """Whether a lane near this one has a name that begins alike ("Government of ..."), or this one
    is called after its group ("... itself")."""
    lanes = scene.lanes.lanes
    own = lanes[number].name
    near = (lane.name for lane in lanes[max(number - 40, 0) : number + 40])
    alike = [name for name in near if name.part == "lane" and name.name[:10] == own.name[:10]]
    return own.part == "own" or len(alike) > 1

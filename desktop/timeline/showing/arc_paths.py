"""Where the arcs of the selected incident run, and where the words stand on what is out of sight.

Hides the choice between a bar that is drawn, the place in its lane of one that found no room,
and the edge beyond which it lies. No painting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from db import when
from db.columns import OPEN
from db.columns.relations import Link
from db.language import say
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.grouping.stack import BAR, PAD_TOP
from desktop.timeline.parts import Frame

CHIP = 22.0
_CHIP_LEAST, _CHIP_MOST = 150.0, 250.0
_EDGE = 6.0
_FACING = 70.0  # pixels between bars that are joined by their facing sides
_LANES_MOST = 400  # looking an incident up in more lanes would cost a frame


@dataclass(frozen=True, slots=True)
class Chip:
    """Words at an edge for an incident out of sight; `way`: where it lies (-1 earlier, 1 later, 0
    above, below, in no lane or nowhere in time)."""

    box: QRectF
    text: str
    way: int


@dataclass(frozen=True, slots=True)
class Arc:
    """One link: its curve from the selected bar, and the chip it leads to, if any."""

    link: Link
    path: QPainterPath
    chip: Chip | None = None

    def near(self, at: QPointF, slack: float = 5.0) -> bool:
        """Whether a point lies on the curve or on its chip."""
        if self.chip is not None and self.chip.box.contains(at):
            return True
        if self.path.isEmpty():
            return False
        if not self.path.boundingRect().adjusted(-slack, -slack, slack, slack).contains(at):
            return False
        steps = max(int(self.path.length() / 6), 8)
        for step in range(steps + 1):
            point = self.path.pointAtPercent(step / steps)
            if (point - at).manhattanLength() <= slack * 1.4:
                return True
        return False


class Seats:
    """In which lanes the linked incidents stand; looked up once for a scene."""

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._lanes: dict[int, tuple[int, ...]] = {}

    def lanes(self, scene: Scene, link: Link) -> tuple[int, ...]:
        """The lanes of the other incident, none when the filter hides it."""
        if scene is not self._scene:
            self._scene, self._lanes = scene, {}
        if link.other not in self._lanes:
            self._lanes[link.other] = _lanes(scene, link)
        return self._lanes[link.other]


def _lanes(scene: Scene, link: Link) -> tuple[int, ...]:
    found = scene.found
    first = -OPEN if link.at is None else link.at
    for start in (first, -OPEN):
        low, high = np.searchsorted(found.earliest, (start, start + 1))
        rows = low + np.flatnonzero(found.ids[low:high] == link.other)
        if rows.size and len(scene.lanes.lanes) <= _LANES_MOST:
            return tuple(scene.lanes_of(int(rows[0])))
    return ()


def arcs_of(
    links: Sequence[Link], frame: Frame, seats: Seats, measure: Callable[[str], float]
) -> list[Arc]:
    """The arcs of a frame; none when the selected bar is not in sight."""
    bars = frame.bars
    if bars is None or frame.selected < 0:
        return []
    width, height = frame.scale.width, frame.height
    shown = (bars.left + bars.width > 2) & (bars.left < width - 2)
    shown &= (bars.y + BAR > 0) & (bars.y < height)
    mine = np.flatnonzero(shown & (bars.row == frame.selected))
    if not mine.size:
        return []
    starts = [_anchor(frame, int(place)) for place in mine]
    ids = frame.scene.found.ids[bars.row]
    found: list[Arc] = []
    beyond: list[Link] = []
    for link in links:
        places = np.flatnonzero(shown & (ids == link.other))
        ends = [_anchor(frame, int(place)) for place in places] or _folded(frame, seats, link)
        if ends:
            start, end = min(
                ((s, e) for s in starts for e in ends),
                key=lambda pair: abs(pair[0].y() - pair[1].y()),
            )
            found.append(Arc(link, _curve(start, end)))
        else:
            beyond.append(link)
    return [*found, *_to_edges(beyond, starts[0], frame, seats, measure)]


def _anchor(frame: Frame, place: int) -> QPointF:
    """The top of a bar, near its beginning."""
    bars = frame.bars
    assert bars is not None
    left, wide = float(bars.left[place]), float(bars.width[place])
    x = min(max(left + min(wide / 2, 10.0), 5.0), frame.scale.width - 5)
    return QPointF(x, float(bars.y[place]))


def _folded(frame: Frame, seats: Seats, link: Link) -> list[QPointF]:
    """Where an incident would stand whose lane is in sight but has no room for it."""
    x = _x(frame, link)
    if x is None or not 0 <= x <= frame.scale.width:
        return []
    tops = frame.scene.stack.tops
    ys = [tops[lane] - frame.top + PAD_TOP + 2 for lane in seats.lanes(frame.scene, link)]
    return [QPointF(x, y) for y in ys if 4 <= y <= frame.height - 4]


def _x(frame: Frame, link: Link) -> float | None:
    return None if link.at is None else frame.scale.x(link.at)


def _curve(start: QPointF, end: QPointF) -> QPainterPath:
    """From and to the tops of bars: a bow over two of about one height (beneath them where there
    is no room above, beside them when one stands on the other), else from the facing side of one
    to that of the other."""
    across, down = end.x() - start.x(), end.y() - start.y()
    # Bars one above the other: out to the left and back, for words stand at the right.
    aside = -30.0 if abs(across) < 24 else 0.0
    if abs(down) > _FACING:
        way = 1 if down > 0 else -1
        lift = min(abs(down) * 0.5, 120.0)
        one, other = (start + QPointF(0, BAR + 2), end + QPointF(0, -3))
        if way < 0:
            one, other = (start + QPointF(0, -2), end + QPointF(0, BAR + 3))
        path = QPainterPath(one)
        path.cubicTo(
            QPointF(one.x() + across * 0.1 + aside, one.y() + way * lift),
            QPointF(other.x() - across * 0.1 + aside, other.y() - way * lift),
            other,
        )
        return path
    if aside:
        one, other = start + QPointF(-12, BAR / 2), end + QPointF(-12, BAR / 2)
        path = QPainterPath(one)
        path.cubicTo(one + QPointF(aside, 0), other + QPointF(aside, 0), other)
        return path
    lift = min(max(abs(across) * 0.2, abs(down) * 0.25, 22.0), 96.0)
    under = min(start.y(), end.y()) < 16
    if under:
        start, end = start + QPointF(0, BAR), end + QPointF(0, BAR)
        lift = max(lift, 44.0)  # below the words beside the bar
    sign, share = (1, 0.06) if under else (-1, 0.22)
    path = QPainterPath(start + QPointF(0, sign * 2))
    path.cubicTo(
        QPointF(start.x() + across * share, start.y() + sign * lift),
        QPointF(end.x() - across * 0.22, end.y() + sign * lift),
        end + QPointF(0, sign * 3),
    )
    return path


def _to_edges(
    links: Sequence[Link],
    start: QPointF,
    frame: Frame,
    seats: Seats,
    measure: Callable[[str], float],
) -> list[Arc]:
    """Arcs to the words at the edges, stacked so that none covers another."""
    found = []
    # Room around the bar, or the arc could not be seen.
    taken = [QRectF(start.x() - 50, start.y() - 26, 100, BAR + 52)]
    for link in sorted(links, key=lambda link: abs((_x(frame, link) or 0.0) - start.x())):
        chip = _chip(link, start, frame, seats, measure, taken)
        if chip is None:
            continue
        taken.append(chip.box.adjusted(-2, -2, 2, 2))
        # What has no date lies nowhere on the axis: words, and no line to them.
        path = QPainterPath() if link.at is None else _to_chip(start, chip)
        found.append(Arc(link, path, chip))
    return found


def _chip(
    link: Link,
    start: QPointF,
    frame: Frame,
    seats: Seats,
    measure: Callable[[str], float],
    taken: Sequence[QRectF],
) -> Chip | None:
    """The words for one incident at the edge beyond which it lies; None when all room is taken."""
    width, height = frame.scale.width, frame.height
    x = _x(frame, link)
    hidden = x is not None and 0 <= x <= width and not seats.lanes(frame.scene, link)
    date = when.said_short(link.edtf) if link.edtf else say("no date")
    text = f"{date} · {clean(link.title)}" + (say(" (filtered out)") if hidden else "")
    long = min(measure(text) + 32, _CHIP_MOST, width - 2 * _EDGE)
    if x is None or 0 <= x <= width:
        way = 0
        left = _EDGE if x is None else min(max(x - long / 2, _EDGE), width - long - _EDGE)
        below = x is None or _is_below(frame, seats, link)
        ys = [height - CHIP - _EDGE - n * (CHIP + 4) for n in range(8)]
        if not below:
            ys = [_EDGE + n * (CHIP + 4) for n in range(8)]
    else:
        way = -1 if x < 0 else 1
        # Not up to the bar itself, or no arc would be left between them.
        room = (start.x() if way < 0 else width - start.x()) - 46 - _EDGE
        long = min(long, room) if room > _CHIP_LEAST else long
        left = _EDGE if way < 0 else width - long - _EDGE
        middle = min(max(start.y() - CHIP - 10, _EDGE), height - CHIP - _EDGE)
        near = [middle + (n // 2 + n % 2) * (CHIP + 4) * (1 if n % 2 else -1) for n in range(16)]
        ys = [y for y in near if _EDGE <= y <= height - CHIP - _EDGE]
    if way > 0:
        # An arc at this height would strike the title through.
        taken = [*taken, QRectF(start.x(), start.y() - 12, width, BAR + 44)]
    boxes = [QRectF(left, y, long, CHIP) for y in ys]
    free = [box for box in boxes if not any(box.intersects(other) for other in taken)]
    if not free:
        return None
    return Chip(min(free, key=lambda box: covered(frame, box)), text, way)


def covered(frame: Frame, box: QRectF) -> int:
    """How many bars and labels a box stands on."""
    bars = frame.bars
    if bars is None:
        return 0
    # The title of the selected one is set stronger, and so wider than it was measured.
    right = np.maximum(bars.left + bars.width, bars.label_x + bars.label_width * 1.1)
    across = (bars.left < box.right()) & (right > box.left())
    return int(np.count_nonzero(across & (bars.y < box.bottom()) & (bars.y + BAR > box.top())))


def _is_below(frame: Frame, seats: Seats, link: Link) -> bool:
    """Whether its lane lies below what is in sight; what stands in no lane is told below too."""
    lanes = seats.lanes(frame.scene, link)
    return not lanes or frame.scene.stack.tops[lanes[0]] - frame.top > 0


def _to_chip(start: QPointF, chip: Chip) -> QPainterPath:
    box = chip.box
    path = QPainterPath(start + QPointF(0, -2))
    if chip.way == 0:
        up = box.center().y() < start.y()
        end = QPointF(box.center().x(), box.bottom() if up else box.top())
        if not up:
            path = QPainterPath(start + QPointF(0, BAR + 2))
        path.cubicTo(
            QPointF(start.x(), (start.y() + end.y()) / 2),
            QPointF(end.x(), (start.y() + end.y()) / 2),
            end,
        )
        return path
    under = box.center().y() > start.y() + BAR
    if under:
        path = QPainterPath(start + QPointF(0, BAR + 2))
    if box.left() - 12 < start.x() < box.right() + 12:
        # Right above or below the words: straight to them, behind those in between.
        x = min(max(start.x(), box.left() + 14), box.right() - 14)
        end = QPointF(x, box.top() if under else box.bottom())
        begin = path.currentPosition()
        path.cubicTo((begin * 2 + end) / 3, (begin + end * 2) / 3, end)
        return path
    end = QPointF(box.right() if chip.way < 0 else box.left(), box.center().y())
    across = end.x() - start.x()
    out = start.y() + BAR + 40 if under else min(start.y(), end.y()) - 20
    path.cubicTo(
        QPointF(start.x() + across * 0.04, out),
        QPointF(end.x() - across * 0.45, end.y()),
        end,
    )
    return path

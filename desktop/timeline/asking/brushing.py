"""What the overview shows of the question: the brushed span, and where what is searched for lies.

Hides that a brush is a date filter like any other: the chip and the band are two sights of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.asking import Answers, Dated, parts, shaping
from db.columns import Columns
from db.language import say
from db.reader import Reader
from desktop.timeline.acts import Act
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.host import Host
from desktop.timeline.material import Material
from desktop.timeline.parts import Frame, Layer

Ints = npt.NDArray[np.int64]


def hang(host: Host) -> None:
    """The brush, its acts, and the marks of the search field."""
    Brushing(host)
    Sought(host)


class Brushing(QObject):
    """Keeps the band in the overview and the date chip alike."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        host.overview.brushed.connect(self.brush)
        host.overview.brush_cleared.connect(self.clear)
        host.panel.changed.connect(self._show)
        host.took.connect(self._took)
        host.add_acts(
            [
                Act(
                    "brush",
                    say("Brush a span in the overview"),
                    host.overview.brush_by_keys,
                    ("Shift+B",),
                    lambda: host.material is not None and host.overview.isVisible(),
                ),
                Act(
                    "brush-clear",
                    say("Take the brushed span away"),
                    self.clear,
                    ready=lambda: self._place() is not None,
                ),
            ]
        )

    def brush(self, start: int, end: int) -> None:
        """Filter to a span; a brush that was "surely" stays so."""
        panel, place = self._host.panel, self._place()
        if place is None:
            panel.put(shaping.with_part(panel.narrowed, Dated(start, end)))
            return
        held = parts(panel.narrowed)[place]
        surely = isinstance(held, Dated) and held.surely
        panel.put(shaping.put(panel.narrowed, (place,), Dated(start, end, surely)))

    def clear(self) -> None:
        """Take the date filter away."""
        place = self._place()
        if place is not None:
            panel = self._host.panel
            panel.put(shaping.put(panel.narrowed, (place,), None))

    def _place(self) -> int | None:
        """The chip that the band stands for: the first date that must hold by itself."""
        asked = enumerate(parts(self._host.panel.narrowed))
        return next((place for place, part in asked if isinstance(part, Dated)), None)

    def _show(self) -> None:
        place = self._place()
        held = None if place is None else parts(self._host.panel.narrowed)[place]
        self._host.overview.show_brush((held.start, held.end) if isinstance(held, Dated) else None)

    def _took(self, found: Material) -> None:
        self._host.overview.show_all(found.found.earliest)


@dataclass(frozen=True, slots=True)
class Hits:
    """What is sought, in one material: `rows` of Columns, ascending; the sorted `instants` of all
    and of each lane (by its place)."""

    rows: npt.NDArray[np.intp]
    instants: Ints
    lanes: tuple[Ints, ...]


class Sought(QObject):
    """Marks where the words in the search field are found, while they are typed."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._ids: Ints | None = None
        self.layer = SoughtLayer()
        host.add_layer(self.layer)
        host.session.sought.connect(self._sought)
        host.session.closed.connect(lambda: self._sought(None))
        host.took.connect(lambda _: self._ask())

    def _sought(self, ids: Ints | None) -> None:
        self._ids = ids
        self._ask()

    def _ask(self) -> None:
        found, ids = self._host.material, self._ids
        if found is None or ids is None:
            if self.layer.hits is not None:
                self._show(None)
            return
        answers, lanes = found.answers, found.lanes

        def ask(reader: Reader) -> Hits:
            return hits(answers, lanes, ids)

        self._host.session.read("timeline sought", ask, self._took, 1)

    def _took(self, found: Hits) -> None:
        self._show(found if self._ids is not None else None)

    def _show(self, found: Hits | None) -> None:
        self.layer.hits = found
        self._host.overview.show_marks(None if found is None else found.instants)
        self._host.view.update()


def hits(answers: Answers, lanes: Lanes, ids: Ints) -> Hits:
    """Where incidents stand, of those that pass what is asked. On a reader's thread: 20 ms for a
    million incidents."""
    found: Columns = answers.found
    sought = np.zeros(len(found), bool)
    sought[answers.rows(ids)] = True
    rows = lanes.every.rows[sought[lanes.every.rows]].astype(np.intp)
    each = tuple(found.earliest[lane.rows[sought[lane.rows]]] for lane in lanes.lanes)
    return Hits(rows, found.earliest[rows], each)


class SoughtLayer(Layer):
    """A ring round every bar that is sought, and a tick at the head of its lane where only strips
    stand."""

    def __init__(self) -> None:
        self.hits: Hits | None = None

    def over(self, painter: QPainter, frame: Frame) -> None:
        """Nothing while nothing is sought."""
        hits = self.hits
        if hits is None or not hits.rows.size:
            return
        painter.setPen(QPen(frame.look.warning, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bars = frame.bars
        if bars is not None and bars.row.size:
            place = np.minimum(np.searchsorted(hits.rows, bars.row), hits.rows.size - 1)
            for one in np.flatnonzero(hits.rows[place] == bars.row).tolist():
                ring = QRectF(
                    float(bars.left[one]), float(bars.y[one]), float(bars.width[one]), BAR
                )
                painter.drawRoundedRect(ring.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
        stack = frame.scene.stack
        if len(hits.lanes) != len(stack.heights):
            return
        for lane in stack.within(frame.top, frame.top + frame.height):
            self._ticks(painter, frame, hits.lanes[lane], stack.tops[lane] - frame.top)

    def _ticks(self, painter: QPainter, frame: Frame, instants: Ints, y: float) -> None:
        scale = frame.scale
        low, high = np.searchsorted(instants, (scale.left, scale.right))
        if low == high:
            return
        # As many as columns of three pixels at most: what is closer is one tick.
        columns = np.unique((scale.xs(instants[low:high]) // 3).astype(np.int64)) * 3
        for x in columns.tolist():
            painter.fillRect(QRectF(x, y + 1, 2, 4), frame.look.warning)

"""A colleague's incidents among ours: bars of their own in the lanes, signs on bars of ours.

Hides where a lane has room for a bar that is not in the case: between its bars, else only its sign
stands at the lane's upper edge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db import when
from db.columns import OPEN, Columns
from db.language import say
from db.merging.drawn import Coming
from desktop.theme import Theme
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.stack import BAR, PAD_BOTTOM, PAD_TOP, ROW, STRIP
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.widgets.comparison_signs import STATES, WORDS, colour, draw_sign

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint8]

_LEAST = 14.0  # pixels: a bar of a day at the scale of years
_GAP = 4.0
_SIGN = 11.0
_CELL = 13.0
_BARS = 160  # bars of theirs in view; more are told by signs alone
_SIGNS = 700
_WORDS = 64.0  # pixels below which a title is left out
#: Where only a few stand, also what needs no attention has its sign.
_QUIET = 250
_CALM = ("agree", "ours")


@dataclass(slots=True)
class Laid:
    """What lies over the case, as arrays. `ids` of ours ascending with `states` (places in STATES,
    +1); `starts`, `ends` of `coming` in seconds; `lanes`: those that stand in a lane, by its
    key."""

    ids: Ints
    states: Codes
    coming: tuple[Coming, ...] = ()
    come_as: str = "theirs"
    apart: frozenset[int] = frozenset()
    starts: Ints = field(default_factory=lambda: np.empty(0, np.int64))
    ends: Ints = field(default_factory=lambda: np.empty(0, np.int64))
    lanes: Mapping[int, Ints] = field(default_factory=dict)
    _of: tuple[Columns | None, Codes] = (None, np.empty(0, np.uint8))

    def state_of(self, number: int) -> str:
        """How one of `coming` stands."""
        return "disputed" if self.coming[number].id in self.apart else self.come_as

    def of_rows(self, found: Columns) -> Codes:
        """How each row of Columns stands: a place in STATES, +1; 0: no sign."""
        if self._of[0] is not found:
            states = np.zeros(len(found), np.uint8)
            if self.ids.size:
                place = np.minimum(self.ids.searchsorted(found.ids), self.ids.size - 1)
                hit = self.ids[place] == found.ids
                states[hit] = self.states[place[hit]]
            self._of = found, states
        return self._of[1]


@dataclass(frozen=True, slots=True)
class _Ghost:
    """A bar of theirs in the plot; `alone`: there was room for its sign only."""

    number: int
    box: QRectF
    alone: bool = False
    room: float = 0.0

    @property
    def is_dash(self) -> bool:
        """Whether it stands for all of theirs in some pixels."""
        return self.alone and self.box.height() < self.box.width()


class ColleagueMarks(Layer):
    """Draws `laid`; `kept`: the states that are shown; `current`: the id that is looked at.
    `opened` is told the id of a bar of theirs that was pressed."""

    def __init__(self, opened: Callable[[int], object]) -> None:
        self.laid: Laid | None = None
        self.kept: frozenset[str] = frozenset(STATES)
        self.current = 0
        self._opened = opened
        self._pen = Pen("caption")
        self._ghosts: list[_Ghost] = []

    def over(self, painter: QPainter, frame: Frame) -> None:
        if self.laid is None or frame.bars is None:
            return
        self._ghosts = list(self._placed(frame, self.laid))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = [ghost.box.adjusted(1, 0, -1, 0) for ghost in self._ghosts if ghost.is_dash]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.look.accent)
        painter.drawRects(dashes)
        for ghost in self._ghosts:
            if not ghost.is_dash:
                self._draw(painter, ghost, self.laid, frame.look)
        self._draw_own(painter, frame, self.laid)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = self._at(at)
        if found is None or self.laid is None:
            return None
        each = self.laid.coming[found.number]
        state = WORDS[self.laid.state_of(found.number)]
        more = say("{state}. Click for its card.", state=state.capitalize())
        return Tip(clean(each.title), when.said(each.edtf) if each.edtf else "", more)

    def click(self, at: QPointF, frame: Frame) -> bool:
        found = self._at(at)
        # A bar of ours that stands there was meant.
        if found is None or self.laid is None or _on_bar(at, frame):
            return False
        self._opened(self.laid.coming[found.number].id)
        return True

    def _at(self, at: QPointF) -> _Ghost | None:
        near = (ghost for ghost in self._ghosts if ghost.box.adjusted(-2, -2, 2, 2).contains(at))
        return next(near, None)

    # Ours

    def _draw_own(self, painter: QPainter, frame: Frame, laid: Laid) -> None:
        bars = frame.bars
        assert bars is not None
        states = laid.of_rows(frame.scene.found)[bars.row]
        wanted = [0 if state not in self.kept else 1 for state in ("", *STATES)]
        seen = np.flatnonzero(np.array(wanted, bool)[states] & (bars.left + bars.width > 0))
        if seen.size > _QUIET:
            loud = np.array([0, *(state not in _CALM for state in STATES)], bool)
            seen = seen[loud[states[seen]]][:_SIGNS]
        ids = frame.scene.found.ids[bars.row[seen]]
        columns = (bars.left[seen], bars.width[seen], bars.y[seen], states[seen], ids)
        for left, wide, y, code, number in zip(*(each.tolist() for each in columns), strict=True):
            state = STATES[code - 1]
            if state in ("changed", "differ", "disputed") or number == self.current:
                pen = QPen(colour(state, frame.look), 2.5 if number == self.current else 1.5)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                edge = QRectF(left, y, wide, BAR).adjusted(-2, -2, 2, 2)
                painter.drawRoundedRect(edge, 5, 5)
            if state in _CALM:
                spot = QRectF(max(left, 0.0) - 2, y - 8, 7, 7)
                draw_sign(painter, spot, state, frame.look)
            else:
                badge = QRectF(max(left, 0.0) - 7, y - 8, _SIGN + 3, _SIGN + 3)
                _badge(painter, badge, state, frame.look)

    # Theirs

    def _draw(self, painter: QPainter, ghost: _Ghost, laid: Laid, look: Theme) -> None:
        each, state = laid.coming[ghost.number], laid.state_of(ghost.number)
        if ghost.alone:
            _badge(painter, ghost.box, state, look)
            return
        box, ink = ghost.box, colour(state, look)
        pen = QPen(ink, 2.5 if each.id == self.current else 1.3)
        if each.id != self.current and box.width() > 2 * _LEAST:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(look.panel)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
        sign = QRectF(max(box.left(), 0.0) + 3, box.top() + 3, BAR - 6, BAR - 6)
        draw_sign(painter, sign, state, look)
        words = self._pen.fit(clean(each.title), ghost.room)
        if words:
            painter.setFont(self._pen.font)
            painter.setPen(ink)
            self._pen.write(painter, box.right() + 5, box.center().y(), words)

    def _placed(self, frame: Frame, laid: Laid) -> Iterator[_Ghost]:
        """Where bars of theirs stand in the lanes in view."""
        if not self.kept & {laid.come_as, "disputed"}:
            return
        scale, scene, stack = frame.scale, frame.scene, frame.scene.stack
        seen = (laid.ends > scale.left) & (laid.starts < scale.right) & self._wanted(laid)
        many = int(np.count_nonzero(seen)) > _BARS
        for number in stack.within(frame.top, frame.top + frame.height):
            held = laid.lanes.get(scene.lane(number).name.key)
            if held is None or scene.lane(number).name.is_open:
                continue
            top = stack.tops[number] - frame.top
            if many:
                yield from _dashes(laid, held[seen[held]], frame, top)
            else:
                yield from self._bars(laid, held[seen[held]], frame, number, top)

    def _wanted(self, laid: Laid) -> npt.NDArray[np.bool_]:
        """Which of theirs stand in a way that is shown."""
        wanted = np.full(len(laid.coming), laid.come_as in self.kept)
        for number, each in enumerate(laid.coming) if laid.apart else ():
            if each.id in laid.apart:
                wanted[number] = "disputed" in self.kept
        return wanted

    def _bars(
        self, laid: Laid, held: Ints, frame: Frame, number: int, top: float
    ) -> Iterator[_Ghost]:
        """Each in a row with room, else its sign at the lane's upper edge."""
        scale, rows = frame.scale, _Rows(frame, number, top)
        taken: set[int] = set()
        for each in held.tolist():
            left = max(scale.x(int(laid.starts[each])), -20.0)
            right = min(scale.x(int(laid.ends[each])), scale.width + 20)
            middle = (left + right) / 2
            if right - left < _LEAST:
                left, right = middle - _LEAST / 2, middle + _LEAST / 2
            y = rows.take(left, right)
            if y is None:
                cell = int(middle // _CELL)
                if cell not in taken and 0 <= middle <= scale.width:
                    taken.add(cell)
                    yield _Ghost(each, QRectF(middle - _SIGN / 2, top, _SIGN, _SIGN), True)
                continue
            room = rows.room(y, right) - 10
            wide = self._pen.width(clean(laid.coming[each].title)) if room > _WORDS else 0
            rows.fill(y, right + min(wide + 8, max(room, 0)) if wide else right)
            box = QRectF(left, y, right - left, BAR)
            yield _Ghost(each, box, False, room if room > _WORDS else 0.0)


def _dashes(laid: Laid, held: Ints, frame: Frame, top: float) -> Iterator[_Ghost]:
    """Very many: short dashes along the lane's upper edge, where some of theirs begin."""
    starts = np.maximum(laid.starts[held], frame.scale.left)
    cells = (frame.scale.xs(starts) // _CELL).astype(np.int64)
    _, first = np.unique(cells, return_index=True)
    for place in first.tolist():
        yield _Ghost(int(held[place]), QRectF(int(cells[place]) * _CELL, top + 1, _CELL, 3.0), True)


class _Rows:
    """The rows of one lane and what stands in them."""

    def __init__(self, frame: Frame, lane: int, top: float) -> None:
        bars, stack = frame.bars, frame.scene.stack
        assert bars is not None
        own = np.flatnonzero(bars.lane == lane)
        right = np.maximum(bars.left + bars.width, bars.label_x + bars.label_width)[own]
        self._taken = list(
            zip(bars.y[own].tolist(), bars.left[own].tolist(), right.tolist(), strict=True)
        )
        self._edge = frame.scale.width
        first = top + PAD_TOP + (STRIP + 8 if frame.scene.has_strip(lane) else 0)
        end = top + stack.heights[lane] - PAD_BOTTOM - BAR
        rows = sorted({y for y, _, _ in self._taken if y >= first - 1})
        step = (rows[1] - rows[0]) if len(rows) > 1 else ROW
        begin = rows[0] if rows else first
        count = max(int((end - begin) // step) + 1, 0)
        self._rows = [begin + step * number for number in range(count)]

    def take(self, left: float, right: float) -> float | None:
        """The uppermost row with room; it is taken then."""
        for y in self._rows:
            if all(
                abs(other - y) >= BAR or right + _GAP <= start or left - _GAP >= end
                for other, start, end in self._taken
            ):
                self._taken.append((y, left, right))
                return y
        return None

    def room(self, y: float, right: float) -> float:
        """Pixels from a bar to the next one of its row."""
        ahead = (start for other, start, _ in self._taken if abs(other - y) < BAR and start > right)
        return float(min((*ahead, self._edge)) - right)

    def fill(self, y: float, right: float) -> None:
        """What was taken last reaches as far as this, with its words."""
        _, left, _ = self._taken[-1]
        self._taken[-1] = (y, left, right)


def _on_bar(at: QPointF, frame: Frame) -> bool:
    return frame.bars is not None and frame.bars.at(at.x(), at.y(), 0.0) >= 0


def _badge(painter: QPainter, box: QRectF, state: str, look: Theme) -> None:
    """A sign on a small ground of its own, so that it stands on anything."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(state, look), 1))
    painter.setBrush(look.panel)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    draw_sign(painter, box.adjusted(2.5, 2.5, -2.5, -2.5), state, look)


def instants(coming: tuple[Coming, ...]) -> tuple[Ints, Ints]:
    """Starts and ends of theirs in seconds; an open side reaches as far as arrays do."""
    starts = [
        each.earliest
        if each.earliest is not None
        else (each.latest - 1 if each.latest is not None else -OPEN)
        for each in coming
    ]
    ends = [OPEN if each.latest is None else each.latest for each in coming]
    return np.array(starts, np.int64), np.array(ends, np.int64)


def entries(states: Iterator[str] | tuple[str, ...]) -> list[Entry]:
    """The signs that are drawn, for the legend."""

    def sample(state: str) -> Entry:
        def drawn(painter: QPainter, box: QRectF, look: Theme) -> None:
            middle = box.center().y()
            _badge(painter, QRectF(box.left(), middle - 7, 14, 14), state, look)

        return Entry("own", WORDS[state], drawn=drawn, wide=15.0)

    return [sample(state) for state in states]

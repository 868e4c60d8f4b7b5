"""Moving a date with the pointer: Alt (or Ctrl and Shift) and drag a bar, or drag an end of the
selected one.

Hides the steps: a day moves by days, a month by months, and the ghost stands only where the date
can be written. Nothing is written before the button goes up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.columns.facts import Facts
from db.language import say
from db.when import InvalidDate, When, said, shifting
from desktop.timeline.drawing.shelf import MARK
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.hands.date_change import DateChange
from desktop.timeline.hands.known import Known
from desktop.timeline.parts import Frame, Layer
from desktop.timeline.view import TimelineView

Edge = Literal["", "first", "last"]

_ALT = Qt.KeyboardModifier.AltModifier
#: Some desktops move whole windows with Alt: there these two do the same.
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_BARE = Qt.KeyboardModifier.NoModifier
_NEAR = 5.0  # pixels of an end that belong to it
_WIDE = 28.0  # narrower bars have no ends to take hold of


class Ghost(Layer):
    """Where the bar would stand."""

    def __init__(self) -> None:
        self.when: When | None = None
        self.y = 0.0

    def over(self, painter: QPainter, frame: Frame) -> None:
        """A dashed bar over the possible span."""
        if self.when is None:
            return
        bounds, scale = self.when.bounds(), frame.scale
        first, last = bounds.earliest, bounds.latest
        closed = first is not None and last is not None
        ahead = frame.scene.clock.ahead(first or 0, last or 0) if closed else 0
        left = 0.0 if first is None else scale.x(first + ahead)
        right = scale.width if last is None else scale.x(last + ahead)
        if right - left < MARK:
            left, right = (left + right - MARK) / 2, (left + right + MARK) / 2
        left, right = max(left, -20.0), min(right, scale.width + 20)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(left, self.y, right - left, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.look.panel)
        painter.drawRoundedRect(box, 3, 3)
        ground = QColor(frame.look.accent)
        ground.setAlpha(110)
        painter.setBrush(ground)
        painter.setPen(QPen(frame.look.accent, 1.5, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(box, 3, 3)


@dataclass(frozen=True, slots=True)
class _Hold:
    """What a drag took hold of: an incident at a point, by its body or one of its ends."""

    incident: int
    at: QPointF
    edge: Edge


class DateDrag:
    """The tool."""

    def __init__(
        self,
        view: TimelineView,
        known: Known,
        change: DateChange,
        ghost: Ghost,
        why_not: Callable[[], str],
    ) -> None:
        """`why_not`: why nothing can be written, "" when it can."""
        self._view = view
        self._known = known
        self._change = change
        self._ghost = ghost
        self._why_not = why_not
        self._hold: _Hold | None = None
        self._facts: Facts | None = None

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """A bar with Alt, or an end of the selected bar."""
        found = self._found(at, held)
        if found is None:
            return False
        place, edge = found
        view = self._view
        assert view.bars is not None
        self._hold = _Hold(int(view.scene.found.ids[view.bars.row[place]]), at, edge)
        self._facts = None
        self._ghost.y = float(view.bars.y[place])
        return True

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """Two arrows over an end, four over a body with Alt."""
        found = self._found(at, held)
        if found is None:
            return None
        return Qt.CursorShape.SizeHorCursor if found[1] else Qt.CursorShape.SizeAllCursor

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The ghost goes along, step by step of the date's own precision."""
        hold, view = self._hold, self._view
        if hold is None:
            return
        reason = self._why_not()
        if reason:
            view.card.say(at.toPoint(), say("The date stays as it is"), "", reason)
            return
        if self._facts is None:

            def took(facts: Facts) -> None:
                if self._hold is hold:
                    self._facts = facts
                    self._show(at)

            self._known.ask("date drag", hold.incident, took)
        self._show(at)

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The new date is written."""
        facts, moved = self._facts, self._ghost.when
        self.cancel()
        if facts is not None and moved is not None:
            self._change.put(facts, moved)

    def cancel(self) -> None:
        """As if nothing had happened."""
        self._hold = self._facts = self._ghost.when = None
        self._view.card.hide()
        self._view.update()

    def _show(self, at: QPointF) -> None:
        hold, facts, view = self._hold, self._facts, self._view
        if hold is None or facts is None or facts.when is None:
            return
        old = facts.when
        seconds = round((at.x() - hold.at.x()) * view.scale.step)
        try:
            count = shifting.count_for(old, seconds, hold.edge)
            if hold.edge:
                moved = shifting.shifted_edge(old, count, hold.edge == "last")
            else:
                moved = shifting.shifted(old, count)
        except InvalidDate as error:
            view.card.say(at.toPoint(), say("It cannot stand here"), "", str(error))
            return
        self._ghost.when = moved
        view.card.say(
            at.toPoint(), said(moved), "" if moved == old else say("was {show}", show=said(old)), ""
        )
        view.update()

    def _found(self, at: QPointF, held: Qt.KeyboardModifier) -> tuple[int, Edge] | None:
        """The place in `bars` and the end that a press would take hold of."""
        view = self._view
        if held not in (_ALT, _BOTH, _BARE) or view.bars is None or not view.plot().contains(at):
            return None
        if held != _BARE:
            place = view.bar_at(at)
            return None if place < 0 else (place, "")
        return self._edge(at) if view.selected_row >= 0 else None

    def _edge(self, at: QPointF) -> tuple[int, Edge] | None:
        view = self._view
        facts = self._known.get(view.selected)
        bars = view.bars
        if bars is None or facts is None or facts.when is None:
            return None
        if not shifting.has_edges(facts.when):
            return None
        inside = at - view.plot().topLeft()
        for place in np.flatnonzero(bars.row == view.selected_row).tolist():
            left, width, y = (float(each[place]) for each in (bars.left, bars.width, bars.y))
            if width < _WIDE or not y - 2 <= inside.y() <= y + BAR + 2:
                continue
            if abs(inside.x() - left) <= _NEAR:
                return place, "first"
            if abs(inside.x() - left - width) <= _NEAR:
                return place, "last"
        return None

"""Naming a period by dragging in the row of eras, and moving the edges of one that is there.

Hides the precision of a drag: an edge is the day, month, year, decade or century that is a few
pixels wide just now, written as EDTF, never finer than the hand can point.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from db import when
from db.records.eras import Era
from db.when import InvalidDate
from desktop.timeline.scales.scale import Scale
from desktop.timeline.showing.era_row import Band, Draft, EraRow
from desktop.timeline.view import TimelineView

_POINTED = 5.0  # pixels: what is narrower cannot be pointed at
_DAY = 86_400
_UNITS = (("day", _DAY), ("month", 30 * _DAY), ("year", 365 * _DAY), ("decade", 3652 * _DAY))


def edge_text(second: int, step: float) -> str:
    """EDTF of the day, month, year, decade or century around an instant, whichever can be pointed
    at where a pixel is `step` seconds."""
    year, month, day = when.civil(second)[:3]
    if not -9999 <= year <= 9999:
        return when.year(max(-9999, min(year, 9999)))
    unit = next((name for name, length in _UNITS if length / step >= _POINTED), "century")
    match unit:
        case "day":
            return when.day(year, month, day)
        case "month":
            return when.month(year, month)
        case "year":
            return when.year(year)
    digits = 1 if unit == "decade" else 2
    if year >= 1000:
        return f"{year:04d}"[:-digits] + "X" * digits
    return when.year(round(year, -digits))


@dataclass(frozen=True, slots=True)
class _Hold:
    """What a drag began with: the second pressed, in which row, and the edge taken hold of, if
    any."""

    second: int
    x: float
    row: int
    band: Band | None = None
    last: bool = False


class EraDrag:
    """The tool. `made(edtf)` when a new span was dragged; `moved(era, edtf)` when an edge was."""

    def __init__(
        self,
        view: TimelineView,
        row: EraRow,
        made: Callable[[str], None],
        moved: Callable[[Era, str], None],
        may: Callable[[], bool],
    ) -> None:
        self._view = view
        self._row = row
        self._made, self._moved, self._may = made, moved, may
        self._hold: _Hold | None = None
        self._text = ""

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        inside = self._inside(at)
        if inside is None or not self._may():
            return False
        scale = self._view.scale
        edge = self._row.edge_at(inside, scale)
        anew = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if edge is None and not anew and self._row.at(inside, scale) is not None:
            return False
        self._hold = _Hold(
            scale.at(inside.x()), inside.x(), self._row.row_at(inside.y()), *(edge or ())
        )
        return True

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        inside = self._inside(at)
        if inside is None:
            return None
        if self._may() and self._row.edge_at(inside, self._view.scale) is not None:
            return Qt.CursorShape.SizeHorCursor
        if self._row.at(inside, self._view.scale) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if self._may() else None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        hold, view = self._hold, self._view
        if hold is None:
            return
        x = min(max(at.x() - view.plot().left(), 0.0), view.scale.width)
        self._text = _dragged(hold, view.scale, x)
        if not self._text:
            return
        bounds = when.bounds(self._text)
        if bounds.earliest is None:
            start = min(hold.second, view.scale.left)
        else:
            start = bounds.earliest
        end = max(hold.second, view.scale.right) if bounds.latest is None else bounds.latest
        colour = hold.band.colour if hold.band is not None else len(self._row.bands)
        self._row.draft = Draft(start, end, hold.row, colour)
        view.card.say(at.toPoint(), when.said(self._text), "", "")
        view.update()

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        hold, text = self._hold, self._text
        self.cancel()
        if hold is None or not text:
            return
        if hold.band is None:
            self._made(text)
        elif text != hold.band.era.edtf:
            self._moved(hold.band.era, text)

    def cancel(self) -> None:
        self._hold, self._text = None, ""
        self._row.draft = None
        self._view.card.hide()
        self._view.update()

    def _inside(self, at: QPointF) -> QPointF | None:
        found = self._view.ground().track_at(at)
        return found[1] if found is not None and found[0] is self._row else None


def _dragged(hold: _Hold, scale: Scale, x: float) -> str:
    """The span that a drag to `x` stands for; "" when there is none (an end before its start)."""
    pointed = edge_text(scale.at(x), scale.step)
    try:
        if hold.band is not None:
            era = hold.band.era
            return era.moved(end=pointed) if hold.last else era.moved(start=pointed)
        pressed = edge_text(hold.second, scale.step)
        first, last = (pressed, pointed) if x >= hold.x else (pointed, pressed)
        return when.interval(first, last)
    except InvalidDate:
        return ""

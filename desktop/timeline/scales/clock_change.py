"""The hour that was never or twice on the clocks of a place, where they were put forward or back.

Hides where it lies on an axis that counts what the clocks read. In UTC there is none.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from db.language import in_figures, say
from db.when import Civil, civil
from desktop.timeline.drawing.colours import faded
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.timeline.scales.clocks import Clock
from desktop.timeline.scales.scale import Scale
from desktop.timeline.view import TimelineView

_COARSEST = 450.0  # seconds a pixel: beyond this an hour is no band


def change_in(clock: Clock, scale: Scale) -> tuple[int, int, bool] | None:
    """The seconds [start, end) of such an hour in a window, and whether it was put forward."""
    zone = clock.zone
    if not zone.name or scale.step > _COARSEST:
        return None
    ahead = zone.offset(scale.left)
    change = zone.change(scale.left - ahead - 86_400, scale.right - ahead + 86_400)
    if change is None:
        return None
    before, after = change + zone.offset(change - 1), change + zone.offset(change)
    return min(before, after), max(before, after), after > before


class ClockChange(Layer):
    """A hatched band."""

    printed = True

    def __init__(self, view: TimelineView) -> None:
        self._view = view

    def under(self, painter: QPainter, frame: Frame) -> None:
        found = change_in(self._view.clock, frame.scale)
        if found is not None:
            left, right = frame.scale.x(found[0]), frame.scale.x(found[1])
            shade = QBrush(faded(frame.look.secondary, 0.35), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRectF(left, 0, right - left, frame.height), shade)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = change_in(self._view.clock, frame.scale)
        if found is None or not found[0] <= frame.scale.at(at.x()) < found[1]:
            return None
        if self._view.bar_at(at + self._view.plot().topLeft()) >= 0:
            return None
        start, end = civil(found[0]), civil(found[1])
        early, late = _time(start), _time(end)
        if found[2]:
            return Tip(
                say("The clocks were put forward"),
                say("from {early} to {late}", early=early, late=late),
            )
        return Tip(
            say("The clocks were put back"),
            say("from {late} to {early}: this hour came twice", late=late, early=early),
        )


def _time(at: Civil) -> str:
    return in_figures(f"{at.hour:02}:{at.minute:02}")

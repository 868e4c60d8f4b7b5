"""Where the parts of the timeline's widget lie: axis, lanes, heads, tracks above and below.

Hides on which side the heads stand: where lines begin. In a mirrored window that is the right,
and the scroll bar stands at the left; time runs to the right all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtWidgets import QScrollBar

from desktop.timeline.parts import Track, placed
from desktop.timeline.scales import axis

#: Pixels of height that tracks leave to the lanes of an enlarged timeline.
_LANES = 96.0


def seen(tracks: Sequence[Track], height: float, zoom: float) -> tuple[Track, ...]:
    """The tracks that are drawn. Enlarged, those below the lanes give way, the first ones first,
    so that there is always room for a lane."""
    drawn = [track for track in tracks if track.height]
    room = height - axis.HEIGHT - sum(track.height for track in drawn)
    for track in [track for track in drawn if not track.above] if zoom > 1 else []:
        if room >= _LANES:
            break
        drawn.remove(track)
        room += track.height
    return tuple(drawn)


def fit_bar(bar: QScrollBar, over: float, page: float) -> None:
    """The scroll bar of lanes that are `over` pixels higher than what shows them, a `page`."""
    bar.setVisible(over > 1)
    bar.setRange(0, max(round(over), 0))
    bar.setPageStep(max(round(page), 1))
    bar.setSingleStep(40)


@dataclass(frozen=True, slots=True)
class Ground:
    """`size` of the widget, width of `heads` and scroll `bar` (0: none), the `tracks`; `turned`:
    the heads stand at the right."""

    size: QSizeF
    heads: float
    bar: float
    tracks: Sequence[Track]
    turned: bool = False

    @property
    def ceiling(self) -> float:
        """Where the lanes begin: below the axis and the tracks that stand above."""
        return axis.HEIGHT + sum(track.height for track in self.tracks if track.above)

    @property
    def room(self) -> float:
        """The height that axis and tracks leave to the lanes."""
        below = sum(track.height for track in self.tracks if not track.above)
        return self.size.height() - self.ceiling - below

    @property
    def plot(self) -> QRectF:
        """Where the lanes are drawn."""
        return QRectF(
            self.bar if self.turned else self.heads,
            self.ceiling,
            max(self.size.width() - self.heads - self.bar, 1),
            max(self.room, 1.0),
        )

    @property
    def column(self) -> QRectF:
        """Where the heads of the lanes are drawn."""
        plot = self.plot
        left = plot.right() if self.turned else 0.0
        return QRectF(left, plot.top(), self.heads, plot.height())

    def inward(self, x: float) -> float:
        """How far a point lies from the edge at which the heads begin: theirs are the first
        `heads` pixels."""
        return self.size.width() - x if self.turned else x

    def beside(self, at: QPointF) -> bool:
        """Whether a point lies on the heads, or above or below them."""
        return self.inward(at.x()) < self.heads

    def scroll_bar(self, wide: int, high: float, zoom: float) -> QRect:
        """The scroll bar, so `wide` in pixels of the window, beside lanes so `high` in ours."""
        left = 0 if self.turned else round(self.size.width() * zoom) - wide
        return QRect(left, round(self.ceiling * zoom), wide, round(high * zoom))

    def on_screen(self, zoom: float) -> QRect:
        """The column of the heads in pixels of the window, from its upper edge to its lower one."""
        column = self.column
        wide, high = column.width() * zoom, self.size.height() * zoom
        return QRectF(column.left() * zoom, 0, wide, high).toAlignedRect()

    def track_at(self, at: QPointF) -> tuple[Track, QPointF] | None:
        """The track under a point of the widget, and the point in it."""
        plot = self.plot
        for track, top in placed(self.tracks, axis.HEIGHT, plot.bottom()):
            if top <= at.y() < top + track.height and not self.beside(at):
                return track, QPointF(at.x() - plot.left(), at.y() - top)
        return None

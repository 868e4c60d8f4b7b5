"""Where the parts of the timeline's widget lie: axis, lanes, heads, tracks above and below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
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
    """`size` of the widget, width of `heads` and scroll `bar` (0: none), the `tracks`."""

    size: QSizeF
    heads: float
    bar: float
    tracks: Sequence[Track]

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
            self.heads,
            self.ceiling,
            max(self.size.width() - self.heads - self.bar, 1),
            max(self.room, 1.0),
        )

    def track_at(self, at: QPointF) -> tuple[Track, QPointF] | None:
        """The track under a point of the widget, and the point in it."""
        plot = self.plot
        for track, top in placed(self.tracks, axis.HEIGHT, plot.bottom()):
            if top <= at.y() < top + track.height and at.x() >= plot.left():
                return track, QPointF(at.x() - plot.left(), at.y() - top)
        return None

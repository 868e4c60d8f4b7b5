"""What can be hung into the timeline: layers over the bars, tracks beneath them, ways to drag.

Hides the view from them: each is handed the `Frame` that is being drawn and nothing else, so
the same layer draws on the screen and on paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.theme import Theme
from desktop.timeline.drawing.bars import Bars, Looks
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.scales.scale import Scale


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame. Heights count from the plot's top, `top` is the scroll height; `bars` stand in
    the plot (None: not known yet); `selected` is a row of Columns (-1: none)."""

    scene: Scene
    scale: Scale
    looks: Looks
    bars: Bars | None
    top: float
    height: float
    look: Theme
    ratio: float
    selected: int = -1


@dataclass(frozen=True, slots=True)
class Tip:
    """What the card beside the pointer says: a title, a date, more."""

    title: str
    when: str = ""
    more: str = ""


class Layer:
    """Drawn with every frame in the plot's coordinates, already clipped to it. `upright`: `under`
    draws the same at every height; then it is asked for one row of pixels, which is repeated.
    `printed`: it tells of the case; others show what a hand or a search does just now."""

    upright = False
    printed = False

    def headroom(self) -> float:
        """The pixels it draws in above every bar; rows on paper stand so much farther apart."""
        return 0.0

    def shows(self, frame: Frame) -> bool:
        """Whether `under` would draw anything; asked only of upright ones."""
        return True

    def under(self, painter: QPainter, frame: Frame) -> None:
        """On the ground, before bars and strips."""

    def over(self, painter: QPainter, frame: Frame) -> None:
        """Above bars and labels."""

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        """Words for a point of the plot."""
        return None

    def click(self, at: QPointF, frame: Frame) -> bool:
        """Take a click on a point of the plot; False: it is not mine."""
        return False


class Track:
    """A band beneath the lanes on the same axis, or, if `above`, between axis and lanes; `height`
    0 leaves it out. Points and the box count from the plot's left edge and the track's top. It
    draws its ground itself."""

    name = ""
    height = 0.0
    above = False

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        """The band; the head beside it, with `name`, is drawn already."""

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        """More in the head beside the band: a scale, a second line. `box` begins at (0, 0)."""

    def ahead(self, scale: Scale) -> None:
        """Between two frames: count what the one after the next may show."""

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        """Words for a point of the band."""
        return None

    def click(self, at: QPointF, frame: Frame) -> bool:
        """Take a click; False: it means nothing here."""
        return False


def placed(tracks: Iterable[Track], upper: float, lower: float) -> Iterator[tuple[Track, float]]:
    """Each track with its top: those above from `upper` on, the others from `lower` on."""
    for track in tracks:
        if track.above:
            yield track, upper
            upper += track.height
        else:
            yield track, lower
            lower += track.height


class Tool(Protocol):
    """A way to drag. Points are the widget's. The first tool that takes a press has the pointer
    until the button goes up."""

    def takes(self, at: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Whether a drag that begins here is mine."""

    def hint(self, at: QPointF, held: Qt.KeyboardModifier) -> Qt.CursorShape | None:
        """The pointer's shape where I would take a press; None: the usual one."""

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The pointer moved with the button down (at least some pixels from where it was)."""

    def release(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The button went up."""

    def cancel(self) -> None:
        """Escape: as if nothing had happened."""

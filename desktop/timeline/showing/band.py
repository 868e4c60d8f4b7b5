"""A track that tells of the incident that is selected: there when it has something to tell.

Hides the three ways to show it: by itself, always (then it says why it is empty), never.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.theme import Theme
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Track
from desktop.timeline.showing.told import Story

_BARE = 36.0  # the height of a band that only says why it is empty
MARGIN = 16.0  # of the words in the head, as in the lane heads


class Band(Track):
    """`title` stands in the head; subclasses say how much room a story needs and draw it."""

    title = ""

    def __init__(self) -> None:
        self.showing: Literal["auto", "always", "never"] = "auto"
        self.story: Story | None = None
        #: Pixels it may take: in a low window the lanes come first.
        self.most = 1000.0
        self.small = Pen("small")
        self.strong = Pen("small_strong")
        self.caption = Pen("caption")

    @property
    def shown(self) -> bool:
        """Whether it takes up room now."""
        return self.height > 0

    def tell(self, story: Story | None) -> None:
        """Another story, or none."""
        self.story = story
        room = 0.0 if story is None else self.room(story)
        if self.showing == "never" or (self.showing == "auto" and not room):
            self.height = 0.0
        else:
            self.height = room or _BARE

    def toggle(self) -> None:
        """Away when it is there, there to stay when it is not."""
        self.showing = "never" if self.shown else "always"
        self.tell(self.story)

    def room(self, story: Story) -> float:
        """The height a story needs; 0: nothing worth telling."""
        raise NotImplementedError

    def reason(self, story: Story | None) -> str:
        """Why there is nothing to see."""
        raise NotImplementedError

    def telling(self) -> Story | None:
        """The story, when there is something in it to draw."""
        story = self.story
        return story if story is not None and self.room(story) else None

    def draw_reason(self, painter: QPainter, box: QRectF, look: Theme) -> None:
        """One quiet line instead of a picture."""
        painter.setFont(self.small.font)
        painter.setPen(look.secondary)
        words = self.small.fit(self.reason(self.story), box.width() - 2 * MARGIN)
        self.small.write(painter, MARGIN, box.center().y(), words)

    def draw_instant(self, painter: QPainter, box: QRectF, frame: Frame, story: Story) -> None:
        """The dashed line of the incident goes on through the band."""
        if story.at is None:
            return
        x = frame.scale.x(story.at)
        if 0 <= x <= box.width():
            line = QPen(frame.look.accent, 1)
            line.setDashPattern([3, 3])
            painter.setPen(line)
            middle = (int(x * frame.ratio) + 0.5) / frame.ratio
            painter.drawLine(QLineF(middle, 0, middle, box.height()))

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        """The title; below it the incident, when it is not the selected one any more."""
        story = self.story
        bare = self.height <= _BARE
        painter.setFont(self.small.font)
        painter.setPen(frame.look.secondary)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = box.center().y() if bare else 18.0
        room = box.width() - 2 * MARGIN
        self.small.write_head(painter, MARGIN, middle, self.small.fit(self.title, room))
        if not bare and story is not None and frame.selected < 0:
            painter.setFont(self.caption.font)
            painter.setPen(frame.look.faint)
            self.caption.write_head(painter, MARGIN, 34, self.caption.fit(clean(story.title), room))


def arrow(painter: QPainter, x: float, y: float, way: int, colour: QColor) -> None:
    """A small chevron at an edge, pointing to earlier (-1) or later (1)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(x, y, x - 3.5 * way, y - 3.5))
    painter.drawLine(QLineF(x, y, x - 3.5 * way, y + 3.5))

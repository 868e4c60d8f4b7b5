"""The slim panel of the guide: which of six steps, what to do in two sentences, and the way out.

Hides that a screen reader is told of a new step when it comes, without taking the keys away.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.language import number, say
from desktop import icons
from desktop.guide.progress import Progress
from desktop.guide.steps import STEPS
from desktop.theme import Space, font, grown, refit, theme
from desktop.widgets import LinkButton, PrimaryButton, QuietButton, Secondary, Words

_DONE = say("Your first case stands")
_DONE_WORDS = say(
    "You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on "
    "in this case, or begin one of your own with Ctrl+N."
)


class GuidePanel(QFrame):
    """`helped`: do this step for me; `left`: put the guide away; `again`: begin anew."""

    helped = Signal()
    left = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Guided first case"))
        self.track = _Track()
        self.title = Words("", "section")
        self.words = Secondary("", "body")
        self.help = QuietButton("", framed=True)
        self.help.clicked.connect(self.helped)
        self.begin = LinkButton(say("Begin again"))
        self.begin.clicked.connect(self.again)
        self.leave = LinkButton(say("Leave the guide"))
        self.leave.clicked.connect(self.left)
        self.close_it = PrimaryButton(say("Close the guide"))
        self.close_it.clicked.connect(self.left)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addStretch(1)
        told.addWidget(self.title)
        told.addWidget(self.words)
        told.addStretch(1)
        acts = QVBoxLayout()
        acts.setSpacing(Space.XS)
        acts.addStretch(1)
        acts.addWidget(self.help)
        acts.addWidget(self.close_it)
        links = QHBoxLayout()
        links.setSpacing(Space.L)
        links.addWidget(self.begin)
        links.addStretch(1)
        links.addWidget(self.leave)
        acts.addLayout(links)
        acts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.L)
        row.addWidget(self.track)
        row.addLayout(told, 1)
        row.addLayout(acts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def tell(self, progress: Progress, can_help: bool) -> None:
        """Say what is to be done next; `can_help`: it can be done for the person."""
        step = progress.step
        before = self.title.text()
        self.track.show_done(progress)
        if step is None:
            self.title.say(_DONE)
            self.words.say(_DONE_WORDS)
        else:
            place = STEPS.index(step) + 1
            self.title.say(
                say(
                    "{place} of {count}: {title}",
                    place=number(place),
                    count=number(len(STEPS)),
                    title=step.title,
                )
            )
            self.words.say(step.words)
            self.help.setText(step.do)
        self.help.setVisible(step is not None and can_help)
        self.close_it.setVisible(step is None)
        self.leave.setVisible(step is not None)
        if self.title.text() != before:
            said = f"{self.title.text()} {self.words.text()}"
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.accent_ground)
        painter.fillRect(0, 0, self.width(), 1, look.accent)


class _Track(QWidget):
    """A mark for each step: a tick when it is done, its number when it is not."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress()
        refit(self, _Track._fit)

    def _fit(self) -> None:
        side = grown(20)
        self.setFixedSize(len(STEPS) * (side + Space.XS) - Space.XS, side)

    def show_done(self, progress: Progress) -> None:
        """Tick off what is done."""
        self._progress = progress
        self.setAccessibleName(
            say(
                "{done} of {count} steps done",
                done=number(len(progress.done)),
                count=number(len(STEPS)),
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption_figures"))
        side = self.height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, step in enumerate(STEPS):
            at = place * (side + Space.XS)
            left = self.width() - side - at if mirrored else at
            disc = QRectF(left, 0, side, side).adjusted(1, 1, -1, -1)
            done, now = step.name in self._progress.done, step is self._progress.step
            painter.setPen(QPen(look.accent, 2 if now else 1))
            painter.setBrush(look.accent if done else look.panel)
            painter.drawEllipse(disc)
            if done:
                inset = side * 0.24
                icons.paint(
                    painter, "tick", disc.adjusted(inset, inset, -inset, -inset), look.panel
                )
            else:
                painter.setPen(look.accent if now else look.secondary)
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number(place + 1))

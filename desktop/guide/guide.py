"""The guide itself: watches what is done in the window, ticks steps off, points at what is next.

Hides when it asks the case, and that it is silent in every case but its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from desktop.guide import progress as kept
from desktop.guide.panel import GuidePanel
from desktop.guide.progress import Progress
from desktop.guide.ring import Ring
from desktop.guide.steps import Counts, counts
from desktop.session import Session
from desktop.settings import Store

#: Let a view be laid out before the ring is put round a part of it.
_SETTLED_MS = 60
#: Pixels of the status line, over which the panel stands.
_FOOT = 28


class Stage(Protocol):
    """What the guide asks of the window it stands in."""

    def target(self, step: str) -> QWidget | None:
        """What is to be pressed next for a step."""

    def is_done(self, step: str) -> bool:
        """Whether a step that is only looked at is done: the timeline stands there."""

    def do(self, step: str, example: int | None) -> None:
        """Do it for the person; `example`: the text of the example article, if it is there."""

    def make_case(self) -> None:
        """Make a case for the guide and open it."""

    def open_case(self, path: Path) -> None:
        """Open the case the guide goes on in."""


class Guide(QObject):
    """The guide of one window. `panel` is to be put into it by whoever builds the window."""

    def __init__(self, window: QWidget, session: Session, store: Store, stage: Stage) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._stage = stage
        self._wanted = False
        self._example: int | None = None
        self.progress = kept.read(store.now.guide)
        self.panel = GuidePanel()
        self.ring = Ring(window)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._point)
        self.panel.helped.connect(self.help)
        self.panel.left.connect(self.leave)
        self.panel.again.connect(self.begin_again)
        session.opened.connect(self._opened)
        session.closed.connect(self._show)
        session.changed.connect(self._changed)

    @property
    def is_on(self) -> bool:
        """Whether it stands in the window."""
        mine = self._session.case is not None and self.progress.is_about(self._session.path)
        return mine and not self.progress.left

    def start(self) -> None:
        """Take it up where it was left; begin it, in a case of its own when none is open."""
        path = self._session.path
        if self.progress.is_about(path) and not self.progress.is_over:
            self._keep(replace(self.progress, left=False))
        elif path is not None and not self._session.why_read_only:
            self.begin_again()
        elif self.progress.case and Path(self.progress.case).is_file():
            self._keep(replace(self.progress, left=False))
            self._stage.open_case(Path(self.progress.case))
        else:
            self._wanted = True
            self._stage.make_case()

    def begin_again(self) -> None:
        """From the first step, in the case that is open."""
        self._ask(self._begin)

    def leave(self) -> None:
        """Put it away, to be taken up later."""
        self._keep(replace(self.progress, left=True))

    def help(self) -> None:
        """Do the step for the person."""
        step = self.progress.step
        if step is not None:
            self._stage.do(step.name, self._example)

    def saw(self, *names: str) -> None:
        """Steps of the window's were done: the timeline was seen, the dossier printed."""
        step = self.progress.step
        if self.is_on and step is not None and step.name in names:
            self._keep(self.progress.with_done(step.name))

    def look(self) -> None:
        """The window shows something else: point anew."""
        self._show()

    def _opened(self) -> None:
        if self._wanted:
            self._wanted = False
            self.begin_again()
        elif self.is_on:
            self._ask(self._counted)
        self._show()

    def _changed(self, changes: Changes) -> None:
        if self.is_on:
            self._ask(self._counted)

    def _ask(self, then: Callable[[Counts], None]) -> None:
        self._session.read("guide", counts, then)

    def _begin(self, now: Counts) -> None:
        path = self._session.path
        self._example = now.example
        if path is not None:
            self._keep(kept.begun(path, now))

    def _counted(self, now: Counts) -> None:
        self._example = now.example
        self._keep(self.progress.seen(now))

    def _keep(self, progress: Progress) -> None:
        if progress != self.progress:
            self.progress = progress
            self._store.change(guide=progress.kept())
        self._show()

    def _show(self) -> None:
        step = self.progress.step
        if self.is_on:
            if step is not None and self._stage.is_done(step.name):
                self.saw(step.name)
                return
            self.panel.tell(self.progress, step is not None and self._can_help(step.name))
        self.panel.setVisible(self.is_on)
        # What is said at the foot of the window stands above the panel.
        self._window.setProperty(
            "foot", _FOOT + (self.panel.sizeHint().height() if self.is_on else 0)
        )
        self._later.start()

    def _can_help(self, step: str) -> bool:
        """Sentences of an article of the person's own are not guessed at."""
        return step not in ("accept", "incident", "claim") or self._example is not None

    def _point(self) -> None:
        step = self.progress.step if self.is_on else None
        self.ring.follow(self._stage.target(step.name) if step is not None else None)

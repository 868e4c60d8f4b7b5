"""Long work that is under way or has ended: what it is, since when, how far, and how it ended.

One list for a window, whoever does the work. Hides that work on several threads tells of itself in
calls on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal

from db.errors import CaseError
from db.language import say
from desktop.tasks import Progress

State = Literal["running", "stopping", "done", "stopped", "failed"]
#: Of work that ended no more than this is kept in mind.
_MOST = 20


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work. `share`: 0 to 1, None while it is not known; `doing`: what it does now;
    `sentence`: how it ended, in words."""

    what: str
    cancel: Callable[[], object] | None
    since: datetime = field(default_factory=lambda: datetime.now().astimezone())
    state: State = "running"
    share: float | None = None
    doing: str = ""
    sentence: str = ""
    ended: datetime | None = None

    @property
    def runs(self) -> bool:
        """Whether it is still under way."""
        return self.ended is None


class Jobs(QObject):
    """`changed`: the list or something in it is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.every: list[Job] = []

    @property
    def running(self) -> list[Job]:
        """What is under way, the oldest first."""
        return [job for job in self.every if job.runs]

    def begin(self, what: str, cancel: Callable[[], object] | None = None) -> Job:
        """Work began. `cancel` asks it to stop; None: it cannot be stopped."""
        job = Job(what, cancel)
        self.every.append(job)
        ended = [each for each in self.every if not each.runs]
        for old in ended[:-_MOST]:
            self.every.remove(old)
        self.changed.emit()
        return job

    def follow(
        self,
        what: str,
        post: Callable[[Callable[[], None]], None],
        told: Callable[[float, str], None],
    ) -> tuple[Progress, Callable[[BaseException | None], None]]:
        """Work on another thread began: what it is to tell of itself, and what is to be called when
        it ended. `post` brings a call to the window's thread, where `told` hears of it too."""
        job = self.begin(what)

        def tell(share: float, doing: str) -> None:
            self.tell(job, share, doing)
            told(share, doing)

        progress = Progress(lambda *how: post(partial(tell, *how)))
        job.cancel = progress.cancel

        def ended(error: BaseException | None) -> None:
            if progress.is_cancelled():
                self.give_up(job)
            self.end(job, error)

        return progress, ended

    def tell(self, job: Job, share: float, doing: str) -> None:
        """How far it is."""
        if job.runs:
            job.share = min(max(share, 0.0), 1.0)
            job.doing = doing or job.doing
            self.changed.emit()

    def stop(self, job: Job) -> None:
        """Ask it to stop; it ends where it next looks."""
        if job.state == "running" and job.cancel is not None:
            job.state = "stopping"
            self.changed.emit()
            job.cancel()

    def end(self, job: Job, error: object = None, sentence: str = "") -> None:
        """It ended: well, or with the `error` that ended it. Ended work stays as it is."""
        if not job.runs:
            return
        job.ended = datetime.now().astimezone()
        if job.state == "stopping":
            job.state, job.sentence = "stopped", sentence or say("Stopped.")
        elif error is None:
            job.state, job.sentence = "done", sentence
        else:
            job.state, job.sentence = "failed", _why(error)
        self.changed.emit()

    def give_up(self, job: Job) -> None:
        """Nobody wants what it would have brought."""
        if job.state == "running":
            job.state = "stopping"
        self.end(job)

    def clear(self) -> None:
        """Forget what has ended."""
        self.every = self.running
        self.changed.emit()


def _why(error: object) -> str:
    if isinstance(error, CaseError):
        return error.sentence
    return say("It ended because of a fault in Casebinder.")

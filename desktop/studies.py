"""Long reading beside the work of the rooms: told how far it is, stopped when nobody wants it.

Hides that of several questions with one key only the newest is of use, and that the others never
say that they ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from db.errors import CaseError
from db.reader import Reader
from desktop.jobs import Job, Jobs
from desktop.tasks import Bridge, Outcome, Progress, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Study:
    progress: Progress
    job: Job | None


class Studies:
    """The studies of one session."""

    def __init__(self, tasks: Tasks, bridge: Bridge, jobs: Jobs) -> None:
        self._tasks = tasks
        self._bridge = bridge
        self._jobs = jobs
        self._newest: dict[str, _Study] = {}

    def begin(
        self,
        key: str,
        ask: Callable[[Reader, Progress], T],
        then: Callable[[Outcome[T]], None],
        told: Callable[[float, str], None],
        what: str = "",
    ) -> Progress:
        """Begin one; a newer of the `key` stops it. `what`: its words among the jobs, "" for what
        is over before anybody looks."""
        self._stop(key)
        job = self._jobs.begin(what) if what else None

        def tell(share: float, doing: str) -> None:
            if job is not None and share >= 0:
                self._jobs.tell(job, share, doing)
            told(share, doing)

        def ended(outcome: Outcome[T]) -> None:
            if job is not None:
                # Some hand back the sentence why they could not, to show it in their own place.
                value = outcome.value if isinstance(outcome.value, CaseError) else None
                if progress.is_cancelled():
                    self._jobs.give_up(job)
                self._jobs.end(job, outcome.error or value)
            then(outcome)

        progress = Progress(lambda *how: self._bridge.post(partial(tell, *how)))
        if job is not None:
            job.cancel = progress.cancel
        self._newest[key] = _Study(progress, job)
        self._tasks.read(key, lambda reader: ask(reader, progress), ended, priority=1)
        return progress

    def stop(self) -> None:
        """Stop all: the case goes."""
        for key in list(self._newest):
            self._stop(key)

    def _stop(self, key: str) -> None:
        old = self._newest.pop(key, None)
        if old is not None:
            old.progress.cancel()
            if old.job is not None:
                self._jobs.give_up(old.job)

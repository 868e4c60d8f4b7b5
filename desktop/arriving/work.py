"""What takes its time while something arrives: off the window's thread, one thing after the other.

Hides the thread, and that a sheet may be gone by the time its answer comes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from db.errors import CaseError
from db.language import say
from desktop.arriving.long_sheet import LongSheet
from desktop.session import Session
from desktop.tasks import Bridge, Outcome, Progress, Tasks

T = TypeVar("T")

#: What takes longer than this is shown.
_SLOW_MS = 500
_LARGE = say("Large files take a while. Nothing of it is opened yet.")


class Work:
    """One thread, for one window."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window = window
        self._session = session
        self._bridge = Bridge()
        self._tasks = Tasks(self._bridge)
        self._going: set[Progress] = set()
        self._ended = False

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._tasks.idle

    def run(
        self,
        doing: str,
        act: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[CaseError], None],
        sheet: LongSheet | None = None,
    ) -> None:
        """Run `act`; then `then` with its value, or `failed` with the sentence why not. `sheet`
        shows how far it is, else one of its own when it takes longer; when the person stopped it
        there, that closes and neither is called."""
        shown = [sheet] if sheet is not None else []
        progress = Progress(lambda *how: self._bridge.post(partial(_say, shown, *how)))
        self._going.add(progress)
        job = self._session.jobs.begin(doing, progress.cancel)
        if sheet is not None:
            sheet.follow(progress, doing)
        else:
            QTimer.singleShot(_SLOW_MS, lambda: self._show(progress, doing, shown))

        def ended(outcome: Outcome[T]) -> None:
            self._going.discard(progress)
            if progress.is_cancelled():
                self._session.jobs.give_up(job)
            self._session.jobs.end(job, outcome.error)
            if self._ended or not all(map(shiboken6.isValid, shown)):
                return
            error = outcome.error
            stopped = error is not None and progress.is_cancelled()
            for each in shown:
                if each is not sheet or stopped:
                    each.stop("")
                    each.cancel()
            if stopped:
                return
            if isinstance(error, CaseError):
                failed(error)
            elif error is not None:
                if sheet is not None:
                    sheet.stop("")
                self._session.report(doing, error)
            else:
                then(outcome.value)  # type: ignore[arg-type]

        self._tasks.write(lambda: act(progress), ended)

    def _show(self, progress: Progress, doing: str, shown: list[LongSheet]) -> None:
        """A sheet for what takes longer than one likes to wait unasked."""
        if progress in self._going and not self._ended:
            sheet = LongSheet(self._window, doing, [], "", lambda _: None, _LARGE, 420)
            sheet.primary_button.hide()
            sheet.follow(progress, "")
            shown.append(sheet.appear())

    def stop(self) -> None:
        """Stop whatever is under way, at the end of the program; blocks shortly."""
        self._ended = True
        for progress in self._going:
            progress.cancel()
        self._tasks.stop()


def _say(shown: Sequence[LongSheet], share: float, text: str) -> None:
    for sheet in shown:
        if shiboken6.isValid(sheet):
            sheet.say(share, text)

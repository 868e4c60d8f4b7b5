"""What takes its time while something arrives: off the window's thread, one thing after the other.

Hides the thread, and that a sheet may be gone by the time its answer comes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QTimer

from db.errors import CaseError
from desktop.arriving.long_sheet import LongSheet
from desktop.session import Session
from desktop.tasks import Bridge, Outcome, Progress, Tasks

T = TypeVar("T")

#: What takes longer than this is said.
_SLOW_MS = 500


class Work:
    """One thread, for one window."""

    def __init__(self, session: Session) -> None:
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
        shows how far it is; when the person stopped it there, it closes and neither is called."""
        progress = Progress(lambda *how: self._bridge.post(partial(_say, sheet, *how)))
        self._going.add(progress)
        if sheet is not None:
            sheet.follow(progress, doing)
        else:
            QTimer.singleShot(_SLOW_MS, lambda: self._tell(progress, doing))

        def ended(outcome: Outcome[T]) -> None:
            self._going.discard(progress)
            if self._ended or (sheet is not None and not shiboken6.isValid(sheet)):
                return
            error = outcome.error
            if error is not None and sheet is not None and progress.is_cancelled():
                sheet.stop("")
                sheet.cancel()
            elif isinstance(error, CaseError):
                failed(error)
            elif error is not None:
                if sheet is not None:
                    sheet.stop("")
                self._session.report(doing, error)
            else:
                then(outcome.value)  # type: ignore[arg-type]

        self._tasks.write(lambda: act(progress), ended)

    def _tell(self, progress: Progress, doing: str) -> None:
        if progress in self._going and not self._ended:
            self._session.noted.emit(f"{doing}…")

    def stop(self) -> None:
        """Stop whatever is under way, at the end of the program; blocks shortly."""
        self._ended = True
        for progress in self._going:
            progress.cancel()
        self._tasks.stop()


def _say(sheet: LongSheet | None, share: float, text: str) -> None:
    if sheet is not None and shiboken6.isValid(sheet):
        sheet.say(share, text)

"""What the sheet asks of a file: its head anew, another sheet of a workbook, or all of it counted.

Hides threads, and that an answer which comes after the sheet was closed is nobody's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from db.errors import BadInput
from db.exchange import Cancelled, Kind, previews
from db.exchange.plans import Plan, Preview
from db.language import say
from db.reader import Reader
from desktop.session import Session
from desktop.tasks import Progress

T = TypeVar("T")


class Asking(QObject):
    """Asks about one file. `told(share, words)`: how far the counting is; `counted(Preview)`: it is
    done; `stopped`: it was called off; `looked(Preview)`: the head; `refused(str)`: why not."""

    told = Signal(float, str)
    counted = Signal(object)
    stopped = Signal()
    looked = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, path: Path, kind: Kind) -> None:
        super().__init__()
        self._session = session
        self._path, self._kind = path, kind
        self._progress: Progress | None = None
        self._ended = False

    def count(self, plan: Plan) -> None:
        """Read the file to its end; a count under way is given up."""

        def ask(reader: Reader, progress: Progress) -> Preview | str | None:
            try:
                return previews.preview(
                    reader, self._path, self._kind, plan, progress.say, progress.is_cancelled
                )
            except Cancelled:
                return None
            except BadInput as trouble:
                return trouble.sentence

        self._progress = self._session.study(
            "preview", ask, self._if_there(self._counted), self._tell, say("Look through a file")
        )

    def stop(self) -> None:
        """Count no further."""
        if self._progress is not None:
            self._progress.cancel()

    def end(self) -> None:
        """Nobody waits for an answer any more."""
        self._ended = True
        self.stop()

    def look(self, plan: Plan) -> None:
        """The head of the file with another plan."""
        self._ask(lambda reader: previews.look(reader, self._path, self._kind, plan))

    def look_at_sheet(self, plan: Plan, sheet: str) -> None:
        """The head of another sheet of a workbook."""
        self._ask(
            lambda reader: previews.look_at_sheet(reader, self._path, self._kind, plan, sheet)
        )

    def _ask(self, question: Callable[[Reader], Preview]) -> None:
        def ask(reader: Reader) -> Preview | str:
            try:
                return question(reader)
            except BadInput as trouble:
                return trouble.sentence

        answer = partial(self._answer, self.looked.emit)
        self._session.read("preview head", ask, self._if_there(answer))

    def _counted(self, found: Preview | str | None) -> None:
        if found is None:
            self.stopped.emit()
        else:
            self._answer(self.counted.emit, found)

    def _answer(self, tell: Callable[[Preview], None], found: Preview | str) -> None:
        if isinstance(found, str):
            self.refused.emit(found)
        else:
            tell(found)

    def _tell(self, share: float, words: str) -> None:
        if shiboken6.isValid(self) and not self._ended:
            self.told.emit(share, words)

    def _if_there(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Only while the sheet is open."""

        def told(value: T) -> None:
            if shiboken6.isValid(self) and not self._ended:
                then(value)

        return told

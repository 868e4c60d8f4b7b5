"""Tables and lists on their way in: each is seen first, one sheet after the other.

Hides where pasted cells lie until they are taken in, and that what came in before them, with the
same act, is told together with them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.exchange import Kind
from db.exchange.plans import Plan
from db.language import say
from desktop.intake.offered import Piece
from desktop.intake.preview.sheet import show_preview
from desktop.intake.taking import Batch, take_seen
from desktop.session import Session


class Seeing(QObject):
    """Shows what is to be seen. `tell`: is given the batch once everything in it was decided."""

    def __init__(self, window: QWidget, session: Session, tell: Callable[[Batch], None]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._tell = tell
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        session.closed.connect(self._forget)

    def see(self, batch: Batch) -> None:
        """Show the tables and lists of a batch; everything else in it is in the case already."""
        if batch.to_see and self._session.why_read_only:
            self._session.complain(
                say(
                    "{why_read_only} Nothing was imported.",
                    why_read_only=self._session.why_read_only,
                )
            )
        elif not batch.to_see or batch.stopped:
            self._tell(batch)
        else:
            self._next(batch, 0)

    def paste_table(self, piece: Piece) -> None:
        """Show cells that were copied in a spreadsheet."""
        self._forget()
        self._folder = tempfile.TemporaryDirectory(prefix="casebinder-")
        path = Path(self._folder.name) / piece.name
        path.write_bytes(piece.data)
        self.see(Batch(to_see=((path, "csv"),)))

    def _next(self, batch: Batch, at: int) -> None:
        if at == len(batch.to_see):
            self._done(batch)
            return
        path, kind = batch.to_see[at]
        count = len(batch.to_see)
        place = say("{at:,} of {count:,}", at=at + 1, count=count) if count > 1 else ""

        case = self._session.case

        def decided(plan: Plan | None) -> None:
            if self._session.case is not case:
                return
            if plan is None:
                self._next(batch, at + 1)
            else:
                self._take(batch, at, path, kind, plan)

        show_preview(self._window, self._session, path, kind, place, decided)

    def _take(self, batch: Batch, at: int, path: Path, kind: Kind, plan: Plan) -> None:
        def taken(more: Batch) -> None:
            both = batch.with_more(more)
            left = Batch(both.takes, both.passed_over, both.stopped, batch.to_see)
            self._next(left, at + 1)

        take_seen(self._session, path, kind, plan, taken)

    def _done(self, batch: Batch) -> None:
        self._forget()
        if batch.takes or batch.stopped:
            self._tell(Batch(batch.takes, batch.passed_over, batch.stopped))
        else:
            self._session.noted.emit(say("Nothing was imported."))

    def _forget(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

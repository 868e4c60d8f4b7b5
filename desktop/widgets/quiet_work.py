"""Long reading that shows how far it is in the line at the foot of the window, where it is stopped.

Hides how the end of the work is told however it ended, so that the line never stays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from db.errors import CaseError
from db.reader import Reader
from desktop.session import Session
from desktop.tasks import Progress

T = TypeVar("T")

#: Told instead of a share when the work ended.
_ENDED = -1.0


def work_quietly(
    session: Session,
    key: str,
    ask: Callable[[Reader, Progress], T],
    then: Callable[[T], object],
    what: str = "",
) -> None:
    """Do something long on a reader of its own; `then` with what came of it, on the window's
    thread. A CaseError is told instead. Newer work of the `key` stops the older.
    `what`: its words among the jobs."""

    def act(reader: Reader, told: Progress) -> T | CaseError:
        try:
            return ask(reader, told)
        except CaseError as error:
            return error
        finally:
            told.say(_ENDED, "")

    def told(share: float, doing: str) -> None:
        if share == _ENDED:
            session.work.emit(None)
        else:
            session.progress.emit(share, doing)

    def took(made: T | CaseError) -> None:
        if isinstance(made, CaseError):
            session.complain(made)
        else:
            then(made)

    session.work.emit(session.study(key, act, took, told, what))

"""Files that are gone when the work is done: in the system's folder for temporary files.

Hides how a full disk there is told: by that folder, never by the name of a file that nobody chose.
"""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import CaseError, InUse
from db.language import say

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES)


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder that only its owner may look into. Raises InUse when there can be none."""
    try:
        made = tempfile.TemporaryDirectory(prefix="casebinder-")
    except OSError as error:
        raise _no_room(error.strerror) from error
    with made as folder:
        yield Path(folder)


@contextmanager
def writing() -> Iterator[None]:
    """Around what is written to a passing folder. Raises InUse that names the folder."""
    try:
        yield
    except CaseError as error:
        reason = _reason(error.__cause__)
        if not reason:
            raise
        raise _no_room(reason) from error
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        raise _no_room(error.strerror) from error


def _reason(cause: BaseException | None) -> str:
    """Why nothing could be written; "" when that was not the trouble."""
    if isinstance(cause, OSError) and cause.errno in _NO_ROOM:
        return cause.strerror or str(cause)
    if isinstance(cause, sqlite3.OperationalError) and "full" in str(cause):
        return str(cause)
    return _reason(cause.__cause__) if cause is not None else ""


def _no_room(reason: str | None) -> InUse:
    return InUse(
        say(
            "Nothing can be written to the folder for temporary files (“{folder}”: {reason}). "
            "Nothing was changed; make room there and try again.",
            folder=tempfile.gettempdir(),
            reason=reason or "",
        )
    )

"""The place of an open case: whether it may be written there, its lock, whether it is still there.

Hides the lock file, and how a file that was moved, removed or replaced is told from ours.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db import format
from db.errors import InUse
from db.language import say

if TYPE_CHECKING:
    from filelock import BaseFileLock

Identity = tuple[int, int]


def take_lock(path: Path) -> BaseFileLock:
    """Hold a case for writing. Raises InUse when somebody else does, or nobody can here."""
    # Here, because its import (asyncio) costs a third of the start of a command that only reads.
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f".~lock.{path.name}#"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise InUse(
            say("“{name}” is open in another window or program.", name=path.name)
        ) from error
    except OSError as error:
        raise InUse(say("“{parent}” cannot be written here.", parent=path.parent)) from error
    return lock


def release(lock: BaseFileLock | None) -> None:
    """Let go of a case, and leave no lock file behind."""
    if lock is not None:
        lock.release()
        with suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)


def is_held(path: Path) -> bool:
    """Whether a program that runs now has the case open for writing; a lock file that was left, or
    sent along, says nothing."""
    from filelock import FileLock, Timeout

    beside = path.with_name(f".~lock.{path.name}#")
    if not beside.is_file():
        return False
    lock = FileLock(beside, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False


def why_not_writable(path: Path, header: format.Header) -> str:
    """The sentence why a case can only be read; empty when it can be written."""
    if header.newer_minor:
        return say(
            "“{name}” was written by a newer Casebinder (format {major}.{minor}), so it "
            "is open for reading only.",
            name=path.name,
            major=header.major,
            minor=header.minor,
        )
    if format.has_foreign_wal(path):
        return say(
            "“{name}-wal”, which lies beside the case, does not belong to it and was not read. The "
            "case is open for reading only; to write, move that file somewhere else first.",
            name=path.name,
        )
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return say(
            "“{name}” cannot be written here, so it is open for reading only.", name=path.name
        )
    return ""


def identity(path: Path) -> Identity | None:
    """Which file lies there now; None: none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check(path: Path, before: Identity | None) -> None:
    """Refuse to write on into a file that nobody would find again. Raises InUse.

    SQLite goes on writing to a file whose name is gone, and not a byte of that is left at the end.
    """
    now = identity(path)
    if now == before:
        return
    what = (
        say("“{name}” was moved or removed while it was open", name=path.name)
        if now is None
        else say("Another program put a different file in the place of “{name}”", name=path.name)
    )
    raise InUse(
        say(
            "{what}. This step was not kept; everything before it was. Save a copy now, "
            "under a new name, and go on in that.",
            what=what,
        )
    )

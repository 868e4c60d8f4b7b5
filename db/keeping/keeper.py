"""When a copy of the open case is made: on closing, before large acts, and now and then.

Hides the thread on which a copy is written, and that it sees the case as it was at the moment of
asking, whatever is written meanwhile. Failing is a sentence for whoever listens, never an error.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from db import format
from db.errors import CaseError
from db.keeping import backups

#: Seconds between two copies while a case is open and changing.
PACE = 30 * 60


class Keeper:
    """Keeps copies of one case while it is open. `told` hears a sentence when one could not be
    made, on any thread. `clock`: seconds, as of `time.monotonic`."""

    def __init__(
        self,
        shelf: backups.Shelf,
        told: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._shelf = shelf
        self._told = told
        self._clock = clock
        self._last = clock()
        self._changed = False
        self._thread: threading.Thread | None = None

    def changed(self, path: Path) -> None:
        """A step was written. Called by the thread that writes."""
        self._changed = True
        if self._clock() - self._last >= PACE:
            self.begin(path)

    def begin(self, path: Path) -> None:
        """Copy the case as its file is now, without a step that is under way; returns at once."""
        self.wait()
        self._last = self._clock()
        try:
            source = format.connect_reader(path)
            # From here on this reader sees one moment.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.Error as error:
            self._told(format.as_case_error(error, path).sentence)
            return
        self._changed = False
        self._thread = threading.Thread(
            target=self._write, args=(source, path), name="keeper", daemon=True
        )
        self._thread.start()

    def before_upgrade(self, path: Path) -> None:
        """Copy a file of an older format before it becomes one of today's; waits for it."""
        self.begin(path)
        self.wait()

    def close(self, own: sqlite3.Connection, path: Path) -> None:
        """Before the case is closed: a last copy when something changed.

        Through the connection of the case, which still reads a file that was removed meanwhile.
        """
        self.wait()
        if self._changed:
            self._keep(own, path)

    def wait(self) -> None:
        """Until the copy being written is there."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _write(self, source: sqlite3.Connection, path: Path) -> None:
        try:
            self._keep(source, path)
        finally:
            source.close()

    def _keep(self, source: sqlite3.Connection, path: Path) -> None:
        try:
            backups.keep(self._shelf, source, path)
        except CaseError as trouble:
            self._changed = True
            self._told(trouble.sentence)

"""One dossier being made off the window's thread: how far it is, and the way to stop it.

Plain values that the worker thread writes and the window reads on a timer; no signal leaves a
worker.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from db.dossier import Dossier, Options, build
from db.dossier.engine import Cancelled
from db.errors import CaseError
from db.reader import Reader
from db.records import meta


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: a dossier, or None when it was stopped, the case is `empty`, or there is
    a sentence on the `trouble`."""

    dossier: Dossier | None
    empty: bool = False
    trouble: str = ""


@dataclass(slots=True)
class Building:
    """One build. `share` 0 to 1, `doing` in words."""

    options: Options
    share: float = 0.0
    doing: str = ""
    _stopped: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """Ask it to stop; it ends within a tenth of a second."""
        self._stopped.set()

    def run(self, reader: Reader) -> Made:
        """Make it, on a reader thread."""
        if not meta.counts(reader)["incidents"]:
            return Made(None, empty=True)
        try:
            return Made(build(reader, self.options, self._say, self._stopped.is_set))
        except Cancelled:
            return Made(None)
        except CaseError as error:
            return Made(None, trouble=error.sentence)

    def _say(self, share: float, doing: str) -> None:
        self.share, self.doing = share, doing

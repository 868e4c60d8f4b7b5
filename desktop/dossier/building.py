"""One dossier being made off the window's thread: how far it is, and the way to stop it.

Plain values that the worker thread writes and the window reads on a timer; no signal leaves a
worker.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from db import asking
from db.dossier import Dossier, Options, build
from db.dossier.engine import Cancelled
from db.dossier.weight import Weight, weigh
from db.errors import CaseError
from db.reader import Reader
from db.records import meta, saved_views
from db.sharing import profiles, redaction
from desktop.dossier.part import Kept

#: Pages from which a person is asked first: some three seconds.
_LARGE = 250


def is_large(weight: Weight) -> bool:
    """Whether a person is asked before so many pages are made."""
    return weight.pages > _LARGE


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: a dossier, or None when it was stopped, the case is `empty`, there is a
    sentence on the `trouble`, or it is so large that a person is asked first (`weight`)."""

    dossier: Dossier | None
    empty: bool = False
    trouble: str = ""
    weight: Weight | None = None


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed: `redaction`: a file with names to withhold; `own`: the folder of the
    person's own templates."""

    options: Options
    redaction: Path | None = None
    own: Path | None = None

    def read(self, reader: Reader) -> Options:
        """The options with the names of the file. Raises NotFound, BadInput."""
        if self.redaction is None:
            return self.options
        return replace(self.options, redaction=redaction.read(self.redaction, reader))


@dataclass(slots=True)
class Building:
    """One build. `wanted`: what is printed; `agreed`: a person said that it may be large; `share`
    0 to 1, `doing` in words."""

    wanted: Print
    agreed: bool = False
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
            options = self.wanted.read(reader)
            weight = None if self.agreed else weigh(reader, options)
            if weight is not None and is_large(weight):
                return Made(None, weight=weight)
            own = self.wanted.own
            stopped = self._stopped.is_set
            return Made(build(reader, options, self._say, stopped, own))
        except Cancelled:
            return Made(None)
        except CaseError as error:
            return Made(None, trouble=error.sentence)

    def _say(self, share: float, doing: str) -> None:
        self.share, self.doing = share, doing


def kept(reader: Reader) -> Kept:
    """What the case keeps that a dossier can be made by. A view that cannot be read is left out."""
    views = []
    for view in saved_views.every(reader):
        with suppress(CaseError):
            filters = saved_views.definition(reader, view.id).get("filters")
            if filters is not None:
                views.append((view.name, asking.read(filters)))
    return Kept(tuple(views), tuple(each.name for each in profiles.every(reader)))

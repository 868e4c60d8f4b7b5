"""Which files of a watched folder are new and whole: pure rules, with the clock given from outside.

Hides how a file that is still being written is told from one that is there: it must look the same,
by size and time, at two looks some seconds apart.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.intake.gathering import is_passing

#: Seconds that a file must stay as it is.
SETTLED_S = 2.0
#: Seconds by which a clock on another machine may be behind.
_SLACK_S = 0.001


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was seen. `stamp`: when it was written or came here, the later, in seconds."""

    name: str
    size: int
    stamp: float


def scan(folder: Path, since: float) -> tuple[Look, ...] | None:
    """The files of a folder that came or changed after a moment; None when it is not there."""
    out = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_passing(entry.name):
                    continue
                try:
                    if not entry.is_file():
                        continue
                    told = entry.stat()
                except OSError:  # it went while it was looked at
                    continue
                stamp = max(told.st_mtime, told.st_ctime)
                if stamp > since:
                    out.append(Look(entry.name, told.st_size, stamp))
    except OSError:
        return None
    return tuple(out)


class Settling:
    """What is new since a moment: ready, or still being written."""

    def __init__(self, since: float) -> None:
        self._since = since
        self._seen: dict[str, tuple[Look, float]] = {}
        self._ready: dict[str, Look] = {}
        self._handled: set[Look] = set()
        self._owed: set[Look] = set()
        self._sorted: tuple[str, ...] | None = ()

    @property
    def ready(self) -> tuple[str, ...]:
        """Names of new files that are whole, the oldest first."""
        if self._sorted is None:
            found = sorted(self._ready.values(), key=lambda look: (look.stamp, look.name))
            self._sorted = tuple(look.name for look in found)
        return self._sorted

    @property
    def waiting(self) -> int:
        """How many files are still being written."""
        return len(self._seen) - len(self._ready)

    @property
    def since(self) -> float:
        """After this moment everything is new again when the program starts the next time."""
        open_ = [look.stamp for look, _ in self._seen.values()]
        open_ += [look.stamp for look in self._owed]
        done = [look.stamp for look in self._handled]
        if open_:
            return max(self._since, min(open_) - _SLACK_S)
        return max([self._since, *done])

    def look(self, looks: Iterable[Look], now: float) -> None:
        """The folder as it is at a moment (seconds of any steady clock)."""
        before, self._seen = self._seen, {}
        self._owed = set()
        self._ready = {}
        self._sorted = None
        for look in looks:
            if look in self._handled:
                continue
            known = before.get(look.name)
            first = known[1] if known is not None and known[0] == look else now
            self._seen[look.name] = (look, first)
            # A file is made empty first and filled then.
            if look.size and now - first >= SETTLED_S:
                self._ready[look.name] = look

    def handle(self, names: Iterable[str]) -> None:
        """These are done with, as they are; changed later, they are new again."""
        self._sorted = None
        for name in names:
            look = self._ready.pop(name, None)
            if look is not None:
                self._handled.add(look)
                self._seen.pop(name, None)

    def owe(self, names: Iterable[str]) -> None:
        """These were not dealt with after all: they are new again at the next look."""
        wanted = set(names)
        self._owed |= {look for look in self._handled if look.name in wanted}
        self._handled -= self._owed

"""The facts of the few incidents that are selected or pointed at, read when they are asked for.

Hides when they are read and that any change of the case makes them doubtful.
"""

from __future__ import annotations

from collections.abc import Callable

from db.changes import Changes
from db.columns.facts import Facts, facts
from desktop.session import Session

_KEPT = 64


class Known:
    """Facts by incident id."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[int, Facts] = {}
        session.changed.connect(self._changed)
        session.opened.connect(self._found.clear)
        session.closed.connect(self._found.clear)

    def get(self, incident: int) -> Facts | None:
        """What is known already."""
        return self._found.get(incident)

    def ask(self, key: str, incident: int, then: Callable[[Facts], None]) -> None:
        """`then` with the facts, at once when they are known; never when the incident is gone. A
        newer question of the same `key` replaces this one."""
        known = self._found.get(incident)
        if known is not None:
            then(known)
            return

        def took(found: Facts | None) -> None:
            if found is not None:
                if len(self._found) >= _KEPT:
                    self._found.clear()
                self._found[incident] = found
                then(found)

        self._session.read(f"timeline {key}", lambda reader: facts(reader, incident), took)

    def _changed(self, changes: Changes) -> None:
        self._found.clear()

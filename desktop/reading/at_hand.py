"""The incident at hand: the one selected last while this text is open. What is accepted of the
text goes to it, and every panel says so before."""

from __future__ import annotations

from collections.abc import Callable

from db.changes import Changes
from db.records import incidents
from db.records.incidents import Incident
from db.refs import Ref
from desktop.session import Session
from desktop.widgets import Found


class AtHand:
    """Follows the selection of the session. `then`: called when it is another one."""

    def __init__(self, session: Session, then: Callable[[], None]) -> None:
        self._session = session
        self._then = then
        self._held: Incident | None = None
        session.selected.connect(self._follow)
        session.changed.connect(self._refresh)
        self._follow(session.selection)

    @property
    def id(self) -> int | None:
        """Its id; None when there is none."""
        return self._held.id if self._held is not None else None

    @property
    def title(self) -> str:
        """Its title, "" when there is none."""
        return self._held.title if self._held is not None else ""

    @property
    def dated(self) -> bool:
        """Whether it has a date."""
        return self._held is not None and self._held.when is not None

    @property
    def found(self) -> Found | None:
        """It as a picker holds it."""
        return Found(self._held.id, self._held.title) if self._held is not None else None

    def forget(self) -> None:
        """None is at hand: another text was opened."""
        if self._held is not None:
            self._held = None
            self._then()

    def _follow(self, ref: Ref | None) -> None:
        if ref is not None and ref.kind == "incident":
            self._read(ref.id)

    def _refresh(self, changes: Changes) -> None:
        if self._held is not None and (changes.everything or changes.concerns("incident")):
            self._read(self._held.id)

    def _read(self, number: int) -> None:
        self._session.read(
            "reading at hand", lambda reader: incidents.get(reader, number), self._take
        )

    def _take(self, found: Incident | None) -> None:
        if found != self._held:
            self._held = found
            self._then()

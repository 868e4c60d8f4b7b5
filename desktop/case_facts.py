"""What the window keeps of a case that lives on another thread, taken after each write there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db.case import Case
from db.changes import Changes

#: What long work may have touched: every table a view shows.
_SHOWN = (
    *("incident", "actor", "actor_name", "place", "source", "claim", "figure", "quote"),
    "snapshot",
)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The title, why it cannot be written ("": it can), and what undo and redo would do."""

    title: str = ""
    why_read_only: str = ""
    undo_label: str = ""
    redo_label: str = ""


def facts_of(case: Case) -> CaseFacts:
    """The facts now; asked on the thread of the case."""
    return CaseFacts(case.title, case.why_read_only, case.undo_label, case.redo_label)


def as_everything(last: Changes) -> Changes:
    """The last of several steps, told as if it had touched all that is shown."""
    touched: dict[str, frozenset[int]] = dict.fromkeys(_SHOWN, frozenset())
    return replace(last, touched=touched, everything=True)

"""What the window keeps of a case that lives on another thread, taken after each write there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from db.case import Case
from db.changes import Changes
from db.language import many, say

#: What long work may have touched: every table a view shows.
_SHOWN = (
    *("incident", "actor", "actor_name", "place", "source", "claim", "figure", "quote"),
    "snapshot",
)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The title, why it cannot be written ("": it can), and what undo and redo would do:
    of the next step its name, of all their ids, the next one last."""

    title: str = ""
    why_read_only: str = ""
    undo_label: str = ""
    redo_label: str = ""
    undo_steps: tuple[int, ...] = ()
    redo_steps: tuple[int, ...] = ()


def facts_of(case: Case) -> CaseFacts:
    """The facts now; asked on the thread of the case."""
    return CaseFacts(
        case.title,
        case.why_read_only,
        case.undo_label,
        case.redo_label,
        case.undo_steps,
        case.redo_steps,
    )


def as_everything(last: Changes) -> Changes:
    """The last of several steps, told as if it had touched all that is shown."""
    touched: dict[str, frozenset[int]] = dict.fromkeys(_SHOWN, frozenset())
    return replace(last, touched=touched, everything=True)


def taken_back(way: Literal["undo", "redo"], label: str, skipped: int) -> str:
    """What undo or redo did; `skipped`: fields changed since, which were left."""
    what = (
        say("Undone: {label}", label=label)
        if way == "undo"
        else say("Done again: {label}", label=label)
    )
    if not skipped:
        return what
    return many(
        skipped,
        "{what}, {count:,} later change was kept",
        "{what}, {count:,} later changes were kept",
        what=what,
    )

"""Undo and redo of all that was taken in with one act.

Hides that every file is a step of its own: a person who dropped a folder undoes the folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QObject

from db.case import Case
from db.language import say
from desktop.session import Session
from desktop.tasks import Progress

#: How the undo entries of imports begin; others are no business of this module.
_LABEL = say("Import “{name}”", name="\n").partition("\n")[0]
Way = Literal["undo", "redo"]


class Together(QObject):
    """Keeps which steps belong to the newest batch."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._steps: frozenset[int] = frozenset()

    def hold(self, steps: Iterable[int]) -> None:
        """These are undone and done again with one press from now on."""
        self._steps = frozenset(steps)

    def add(self, steps: Iterable[int]) -> None:
        """Steps by which those held were undone or done again."""
        self._steps |= frozenset(steps)

    def undo(self) -> None:
        """Take back the last act: the whole batch when that is what it was."""
        if self._is_batch(self._session.undo_label):
            self._reverse("undo")
        else:
            self._session.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._is_batch(self._session.redo_label):
            self._reverse("redo")
        else:
            self._session.redo()

    def _is_batch(self, label: str) -> bool:
        return len(self._steps) > 1 and label.startswith(_LABEL)

    def _reverse(self, way: Way) -> None:
        held = self._steps

        def act(case: Case, told: Progress) -> tuple[int, frozenset[int], str]:
            made, count, label = set(held), 0, ""
            while count == 0 or (_top(case, way) in made and not told.is_cancelled()):
                mine = _top(case, way) in made
                done = case.undo() if way == "undo" else case.redo()
                if done is None:
                    break
                made.add(done.txn)
                count, label = count + 1, done.label
                told.say(count / max(1, len(held)), say("{count:,} done", count=count))
                if not mine:
                    return 1, held, label
            return count, frozenset(made), label

        def tell(result: tuple[int, frozenset[int], str]) -> None:
            count, self._steps, label = result
            what = say("Undone") if way == "undo" else say("Done again")
            self._session.noted.emit(
                say("{what}: import of {count:,} files", what=what, count=count)
                if count > 1
                else f"{what}: {label}"
            )

        self._session.run(say("Undo") if way == "undo" else say("Redo"), act, tell)


def _top(case: Case, way: Way) -> int | None:
    steps = case.undo_steps if way == "undo" else case.redo_steps
    return steps[-1] if steps else None

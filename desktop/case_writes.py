"""What the writer thread does to a case for the window: a step, a step back, long work.

Each gives what came of it and what it changed; None when nothing was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from db.case import Case
from db.changes import Changes
from db.step import Step
from desktop.case_facts import as_everything
from desktop.tasks import Progress

T = TypeVar("T")


def step(
    case: Case, label: str, kind: str, act: Callable[[Step], T]
) -> Callable[[], tuple[T, Changes | None]]:
    """`act` as one step."""

    def write() -> tuple[T, Changes | None]:
        before = case.last_changes
        with case.step(label, kind) as begun:
            value = act(begun)
        return value, None if case.last_changes is before else case.last_changes

    return write


def reverse(
    case: Case, way: Literal["undo", "redo"]
) -> Callable[[], tuple[Changes | None, Changes | None]]:
    """The last step taken back, or done again."""

    def write() -> tuple[Changes | None, Changes | None]:
        done = case.undo() if way == "undo" else case.redo()
        return done, done

    return write


def work(
    case: Case, act: Callable[[Case, Progress], T], told: Progress
) -> Callable[[], tuple[T, Changes | None]]:
    """`act`, which opens steps of its own."""

    def write() -> tuple[T, Changes | None]:
        before = case.last_changes
        value = act(case, told)
        # Several files are several steps: whoever listens reads everything again.
        after = case.last_changes
        return value, None if after is before or after is None else as_everything(after)

    return write

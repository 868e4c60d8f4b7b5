"""Taking material into the case: file after file on the writer thread, with progress and Cancel.

Hides that every file is a step of its own, that what came in before a stop stays and is told, and
that tables and lists are handed back to be seen first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from db.case import Case
from db.errors import BadInput
from db.exchange import (
    Cancelled,
    Kind,
    Report,
    delimited,
    import_bytes,
    import_paths,
    pasted,
    previews,
    recognise,
)
from db.exchange.plans import Plan
from db.exchange.report import Progress as Say
from db.language import many, say
from desktop.intake.gathering import gather
from desktop.intake.offered import Piece
from desktop.session import Session
from desktop.tasks import Progress


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file. `step`: its undo entry (None: nothing was written); `sources`,
    `snapshots`: ids of what it made or changed (empty when they were too many to name)."""

    name: str
    report: Report
    step: int | None = None
    sources: frozenset[int] = frozenset()
    snapshots: frozenset[int] = frozenset()

    @property
    def made(self) -> bool:
        """Whether anything of it came into the case."""
        return self.step is not None and bool(self.report.created)

    @property
    def clean(self) -> bool:
        """Whether nothing about it needs a look."""
        return not (self.report.refused or self.report.warnings)


@dataclass(frozen=True, slots=True)
class Batch:
    """All that was taken with one act. `passed_over`: what of a folder was not looked at, and how
    many; `stopped`: the sentence when it was cancelled; `to_see`: tables and lists, which a person
    sees before they are taken in."""

    takes: tuple[Taken, ...] = ()
    passed_over: tuple[tuple[str, int], ...] = ()
    stopped: str = ""
    to_see: tuple[tuple[Path, Kind], ...] = ()

    def with_more(self, more: Batch) -> Batch:
        """This batch and what was taken in after it, with nothing left to see."""
        return Batch((*self.takes, *more.takes), self.passed_over, self.stopped or more.stopped, ())

    @property
    def steps(self) -> frozenset[int]:
        """The undo entries of everything in it."""
        return frozenset(each.step for each in self.takes if each.step is not None)

    def created(self, table: str) -> int:
        """How many rows of a table it made."""
        return sum(each.report.created.get(table, 0) for each in self.takes)


Then = Callable[[Batch], None]


def take_files(session: Session, paths: Sequence[Path], then: Then, see: bool = True) -> None:
    """Import files, and of folders everything in them; `then` with what became of each. With `see`,
    tables and lists are not taken in yet: they stand in `to_see`."""

    def act(case: Case, told: Progress) -> Batch:
        def go_on(found: int) -> bool:
            told.say(
                0.0,
                say("Looking for files: {found:,} found", found=found)
                if found
                else say("Looking for files"),
            )
            return not told.is_cancelled()

        found = gather(paths, go_on)
        kinds = [_kind(path) if see else None for path in found.files]
        to_see = tuple(
            (path, kind)
            for path, kind in zip(found.files, kinds, strict=True)
            if kind is not None and previews.can_be_seen(kind)
        )
        seen = {path for path, _ in to_see}
        jobs = [(path.name, partial(_file, path)) for path in found.files if path not in seen]
        return replace(_all(case, told, jobs, found.passed_over), to_see=to_see)

    session.run(say("Import"), act, then)


def take_seen(session: Session, path: Path, kind: Kind, plan: Plan, then: Then) -> None:
    """Import one table or list as a person chose after seeing it."""

    def act(case: Case, told: Progress) -> Batch:
        return _all(case, told, [(path.name, partial(_seen, path, kind, plan))], ())

    session.run(say("Import"), act, then)


def _kind(path: Path) -> Kind | None:
    """What a file is; None when that is told only by taking it in."""
    try:
        return recognise(path, delimited.head(path))
    except BadInput:
        return None


def take_pieces(session: Session, pieces: Sequence[Piece], then: Then) -> None:
    """Import what was pasted or dragged without a file."""

    def act(case: Case, told: Progress) -> Batch:
        return _all(case, told, [(each.name, partial(_piece, each)) for each in pieces], ())

    session.run(say("Paste"), act, then)


def take_back(
    session: Session,
    steps: Collection[int],
    corrections: Collection[int],
    then: Callable[[tuple[int, frozenset[int]]], None],
) -> None:
    """Undo all files of a batch and what was corrected in them, the last first; `then` with how
    many could not be, because something else was done since, and the steps that undid."""

    def act(case: Case, told: Progress) -> tuple[int, frozenset[int]]:
        left, made = set(steps), set()
        while (last := next(reversed(case.undo_steps), None)) is not None and (
            last in left or last in corrections
        ):
            if told.is_cancelled():
                break
            left.discard(last)
            told.say(
                1 - len(left) / len(steps), many(len(left), "{count:,} to go", "{count:,} to go")
            )
            if (done := case.undo()) is not None:
                made.add(done.txn)
        return len(left), frozenset(made)

    session.run(say("Take back"), act, then)


Job = Callable[[Case, Say, Callable[[], bool]], Report]


def _file(path: Path, case: Case, tell: Say, stop: Callable[[], bool]) -> Report:
    return import_paths(case, [path], progress=tell, cancelled=stop)


def _seen(
    path: Path, kind: Kind, plan: Plan, case: Case, tell: Say, stop: Callable[[], bool]
) -> Report:
    return import_paths(case, [path], kind, progress=tell, cancelled=stop, plan=plan)


def _piece(piece: Piece, case: Case, tell: Say, stop: Callable[[], bool]) -> Report:
    if piece.kind == "page":
        return pasted.import_page(case, piece.data, piece.name, piece.plain, piece.url, tell, stop)
    if piece.kind == "address":
        return pasted.import_address(case, piece.url, piece.title)
    kind: Kind = "text" if piece.kind == "text" else "picture"
    return import_bytes(case, piece.data, piece.name, kind, tell, stop)


def _all(
    case: Case,
    told: Progress,
    jobs: Sequence[tuple[str, Job]],
    passed_over: tuple[tuple[str, int], ...],
) -> Batch:
    takes: list[Taken] = []
    for place, (name, job) in enumerate(jobs):
        if told.is_cancelled():
            left = len(jobs) - place
            stopped = many(
                left,
                "Stopped: one file was not looked at.",
                "Stopped: {count:,} files were not looked at.",
            )
            return Batch(tuple(takes), passed_over, stopped)
        try:
            takes.append(_one(case, name, job, partial(_say, told, place, len(jobs)), told))
        except Cancelled as stop:
            return Batch(tuple(takes), passed_over, stop.sentence)
    return Batch(tuple(takes), passed_over)


def _one(case: Case, name: str, job: Job, tell: Say, told: Progress) -> Taken:
    before = case.last_changes
    report = job(case, tell, told.is_cancelled)
    done = case.last_changes
    if done is None or done is before:
        return Taken(name, report)
    return Taken(name, report, done.txn, done.ids("source"), done.ids("snapshot"))


def _say(told: Progress, place: int, count: int, share: float, doing: str = "") -> None:
    where = (
        say("{place:,} of {count:,} · {doing}", place=place + 1, count=count, doing=doing)
        if count > 1
        else doing
    )
    told.say((place + share) / count, where)

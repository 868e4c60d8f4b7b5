"""The one bridge between the window and the case: what is open, what is selected, what changed.

Rooms read through `read` (a reader thread, the newest question of a key wins), write through
`do` (the writer thread, one step = one undo entry) and hear of changes through `changed`.
Hides that the Case lives on another thread: nothing but `path` and the copies kept here may be
touched from the window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from db.case import DEFAULT_ANALYST, Case
from db.changes import Changes
from db.errors import CaseError, Damaged, InUse
from db.keeping.keeper import Keeper
from db.language import say
from db.reader import Reader
from db.refs import Ref
from db.step import Step
from desktop import case_writes, faults
from desktop.case_facts import CaseFacts, facts_of, taken_back
from desktop.jobs import Jobs
from desktop.studies import Studies
from desktop.tasks import Bridge, Outcome, Progress, Tasks, outcome_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")


class Session(QObject):
    """Holds the open case. Signals reach the UI thread only.

    opening, opened, closed  a case is being opened, is there, is gone
    leaving                 the case that is open will be closed
    changed(Changes)        a step, undo or redo was committed
    selected(Ref | None)    another record is selected
    activated(Ref)          a record was asked to be opened where it stands (quote: its text)
    went(str)               another view was asked for by name
    kept(view, Ref, name, span)  a view was asked to keep to one record; span: seconds or None
    sought(ndarray|None)    ids (int64, sorted) of incidents that hold what is typed in the search
    history                 undo_label or redo_label changed
    saved(datetime)         something was written
    writing(str)            "": nothing is being written; "busy"; or the sentence why it failed
    trouble(CaseError|str)  a sentence for the person
    bug(Report)             a fault of ours; told once, with its report
    said(str)               a quiet message that offers Undo
    noted(str)              a quiet message
    work(object)            a `Progress` of long work that began, None when it ended
    progress(float, str)    share of the long work done, and what is being done
    settled                 nothing is asked or written any more (pictures wait for it)
    """

    opening = Signal()
    opened = Signal()
    leaving = Signal()
    closed = Signal()
    changed = Signal(object)
    selected = Signal(object)
    activated = Signal(object)
    went = Signal(str)
    kept = Signal(str, object, str, object)
    sought = Signal(object)
    history = Signal()
    saved = Signal(object)
    writing = Signal(str)
    trouble = Signal(object)
    bug = Signal(object)
    said = Signal(str)
    noted = Signal(str)
    work = Signal(object)
    progress = Signal(float, str)
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge()
        self._tasks = Tasks(self._bridge)
        self._bridge.settled.connect(self.settled)
        #: Makes what keeps copies of a case that is opened; None: no copies.
        self.keeper: Callable[[], Keeper | None] = lambda: None
        #: Given a case on the thread that opened it, before the window hears of it.
        self.ahead: Callable[[Case], None] = lambda case: None
        self.analyst = DEFAULT_ANALYST
        self.case: Case | None = None
        self.path: Path | None = None
        self.title = ""
        self.why_read_only = ""
        self.undo_label = ""
        self.redo_label = ""
        self.undo_steps: tuple[int, ...] = ()
        self.redo_steps: tuple[int, ...] = ()
        self.selection: Ref | None = None
        self.jobs = Jobs(self)
        self._studies = Studies(self._tasks, self._bridge, self.jobs)
        self._seen_bugs: set[str] = set()
        self._writing = 0

    @property
    def idle(self) -> bool:
        """Whether every question was answered and every write is done."""
        return self._tasks.idle

    # Opening and closing

    def open(
        self, path: Path, read_only: bool = False, build: Callable[[Path], None] | None = None
    ) -> bool:
        """Open a case, closing the one that is open; `opened` follows, or `trouble`.

        `build` writes the file first (the demo case). Nothing happens when the case is open
        for writing already: its own lock would make the second opening one for reading only.
        Returns whether it will be opened.
        """
        open_now = self.path if not self.why_read_only else None
        if open_now is not None and path.exists() and path.samefile(open_now):
            return False

        def make() -> Case:
            if build is not None:
                build(path)
            return Case.open(path, read_only=read_only, analyst=self.analyst, keeper=self.keeper())

        self._begin(say("Open “{name}”", name=path.name), make)
        return True

    def create(self, path: Path, title: str) -> None:
        """Make a new case and open it; `opened` follows, or `trouble`."""
        make = partial(Case.create, path, title, self.analyst)
        self._begin(say("Create “{name}”", name=path.name), lambda: make(keeper=self.keeper()))

    def close(self) -> None:
        """Close the case; `closed` follows."""
        if self.case is None:
            return
        self.leaving.emit()
        case = self.case
        self._studies.stop()
        self._tasks.close_readers()
        self._forget()
        self._tasks.write(case.close, lambda outcome: self._heard(outcome, say("Close the case")))
        self.closed.emit()

    def end(self) -> None:
        """Close the case and every thread, at the end of the program; blocks until written.

        An import that is under way is stopped and taken back.
        """
        for job in self.jobs.running:
            self.jobs.stop(job)
        self.close()
        self._tasks.stop()

    def _begin(self, doing: str, make: Callable[[], Case]) -> None:
        def act() -> tuple[Case, CaseFacts]:
            case = make()
            # What goes wrong here goes wrong again, and is said, when a view asks.
            outcome_of(lambda: self.ahead(case))
            return case, facts_of(case)

        def then(outcome: Outcome[tuple[Case, CaseFacts]]) -> None:
            if outcome.value is None:
                self._heard(outcome, doing)
                return
            # The old case goes only now: when the new one cannot be opened, it stays.
            self.close()
            self.case, told = outcome.value
            self.path = self.case.path
            self._keep(told)
            self._tasks.open_readers(self.case.reader)
            self.opened.emit()
            self.history.emit()

        self._tasks.write(act, then)
        # While the file is being opened on its thread: `opened` comes later in any case.
        self.opening.emit()

    # Selecting

    def select(self, ref: Ref | None) -> None:
        """Make a record the selected one, everywhere."""
        if ref != self.selection:
            self.selection = ref
            self.selected.emit(ref)
        if ref is not None and ref.kind in ("quote", "snapshot"):
            self.activated.emit(ref)

    def go(self, view: str) -> None:
        """Ask for another view by its name, or any act of `desktop.actions`, such as "import"."""
        self.went.emit(view)

    def seek(self, ids: NDArray[np.int64] | None) -> None:
        """Tell every view which incidents hold the words being typed; None: nothing is typed."""
        self.sought.emit(ids)

    # Writing

    def do(
        self,
        label: str,
        act: Callable[[Step], T],
        then: Callable[[T], None] | None = None,
        kind: str = "edit",
    ) -> None:
        """Run `act` as one step on the writer thread; `then` with its value on the UI thread.

        `label` names the undo entry: "Rename actor". An error takes all of it back.
        """
        case = self.case
        if case is None:
            return

        self._write(label, case_writes.step(case, label, kind, act), then)

    def undo(self) -> None:
        """Take back the last step."""
        self._reverse("undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reverse("redo")

    def save_copy(self, path: Path) -> None:
        """Write a complete copy of the case beside it or elsewhere."""
        case = self.case
        if case is not None:
            told = say("Copy saved as {name}", name=path.name)
            self._tasks.write(
                lambda: case.save_copy(path),
                lambda done: self._heard(done, say("Save a copy"), lambda _: self.noted.emit(told)),
            )

    def run(
        self,
        label: str,
        act: Callable[[Case, Progress], T],
        then: Callable[[T], None] | None = None,
    ) -> None:
        """Long work on the writer thread (an import), with progress and Cancel.

        `act` opens its own step; when it was cancelled or failed, that step is rolled back.
        """
        case = self.case
        if case is None:
            return
        told, finish = self.jobs.follow(label, self._bridge.post, self.progress.emit)

        def ended(error: BaseException | None) -> None:
            finish(error)
            self.work.emit(None)

        self.work.emit(told)
        self._write(label, case_writes.work(case, act, told), then, ended)

    def tidy(
        self, doing: str, act: Callable[[Case], T], then: Callable[[T], None] | None = None
    ) -> None:
        """Quiet work on the writer thread that changes nothing a person would see or undo; `then`
        with its value on the UI thread."""
        case = self.case
        if case is not None and not self.why_read_only:
            self._tasks.write(lambda: act(case), lambda outcome: self._heard(outcome, doing, then))

    def _reverse(self, way: Literal["undo", "redo"]) -> None:
        case = self.case
        if case is None:
            return

        def tell(done: Changes | None) -> None:
            if done is not None:
                self.noted.emit(taken_back(way, done.label, done.skipped))

        label = say("Undo") if way == "undo" else say("Redo")
        self._write(label, case_writes.reverse(case, way), tell)

    def _write(
        self,
        label: str,
        write: Callable[[], tuple[T, Changes | None]],
        then: Callable[[T], None] | None,
        after: Callable[[BaseException | None], None] = lambda _: None,
    ) -> None:
        case = self.case
        assert case is not None
        self._writing += 1
        self.writing.emit("busy")

        def act() -> tuple[T, Changes | None, CaseFacts]:
            value, changes = write()
            return value, changes, facts_of(case)

        def arrived(outcome: Outcome[tuple[T, Changes | None, CaseFacts]]) -> None:
            after(outcome.error)
            self._heard(outcome, label, took)
            self._written(outcome.error)

        def took(result: tuple[T, Changes | None, CaseFacts]) -> None:
            value, changes, told = result
            if self.case is not case:
                return
            self._keep(told)
            self.history.emit()
            if changes is not None:
                self.changed.emit(changes)
                self.saved.emit(datetime.now())
            if then is not None:
                then(value)

        self._tasks.write(act, arrived)

    def _written(self, error: BaseException | None) -> None:
        """Told is only what keeps the file from being written, not words that cannot be used."""
        self._writing -= 1
        if isinstance(error, InUse | Damaged):
            self.writing.emit(error.sentence)
        elif not self._writing:
            self.writing.emit("")

    # Reading

    def read(
        self,
        key: str,
        ask: Callable[[Reader], T],
        then: Callable[[T], None],
        priority: int = 0,
    ) -> None:
        """Ask on a reader thread; `then` with the answer on the UI thread.

        The newest question of a `key` wins: an older one is interrupted and its answer is
        never delivered. Lower `priority` goes first.
        """
        self._tasks.read(key, ask, lambda outcome: self._heard(outcome, key, then), priority)

    def study(
        self,
        key: str,
        ask: Callable[[Reader, Progress], T],
        then: Callable[[T], None],
        told: Callable[[float, str], None],
        what: str = "",
    ) -> Progress:
        """Long reading beside the work of the rooms: as `read`, with progress on the UI thread.

        A newer study of the `key`, and closing the case, cancel it: `ask` should look at its
        progress and end. `what`: its words among the jobs.
        """
        return self._studies.begin(
            key, ask, lambda outcome: self._heard(outcome, what or key, then), told, what
        )

    # What came back

    def complain(self, what: CaseError | str) -> None:
        """Show a sentence to the person."""
        self.trouble.emit(what)

    def report(self, doing: str, error: BaseException) -> None:
        """A fault of ours: said once per kind, with its report."""
        told = faults.report(doing, error)
        if told.mark not in self._seen_bugs:
            self._seen_bugs.add(told.mark)
            self.bug.emit(told)

    def _heard(
        self, outcome: Outcome[T], doing: str, then: Callable[[T], None] | None = None
    ) -> None:
        error = outcome.error
        if isinstance(error, CaseError):
            self.trouble.emit(error)
        elif error is not None:
            self.report(doing, error)
        elif then is not None:
            value: Any = outcome.value
            then(value)

    def _keep(self, told: CaseFacts) -> None:
        self.title, self.why_read_only = told.title, told.why_read_only
        self.undo_label, self.redo_label = told.undo_label, told.redo_label
        self.undo_steps, self.redo_steps = told.undo_steps, told.redo_steps

    def _forget(self) -> None:
        self.case = self.path = None
        self._keep(CaseFacts())
        self.select(None)
        self.history.emit()

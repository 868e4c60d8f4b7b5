"""The case file: open it, change it step by step, undo, redo, save a copy, close it.

Hides that a step is one SQLite transaction, that every change is logged by triggers, that
derived cells and the search index follow in the same transaction, and that the file is a
plain single file again after closing.
"""

from __future__ import annotations

import os
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from db import derived, format, history, log, place, schema, stale
from db.changes import Changes, read_touched
from db.errors import CaseError, InUse, NotFound, there_already
from db.ids import IdMaker, fixed_id
from db.language import bare, say
from db.reader import Reader
from db.search import index
from db.step import Step

if TYPE_CHECKING:
    from filelock import BaseFileLock

    from db.keeping.keeper import Keeper

DEFAULT_ANALYST = "Analyst"


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class Case:
    """One open case file. All writing happens on the thread that holds it."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: BaseFileLock | None,
        analyst: str,
        why_read_only: str = "",
        clock: Callable[[], int] = _now_ms,
        keeper: Keeper | None = None,
    ) -> None:
        self.path = path
        self._identity = place.identity(path)
        self._keeper = keeper
        #: Empty when the case may be written, else the sentence that says why not.
        self.why_read_only = why_read_only
        self.analyst = analyst
        self.last_changes: Changes | None = None
        self._connection = connection
        self._lock = lock
        self._clock = clock
        self._ids = IdMaker()
        self._author = fixed_id(f"analyst:{analyst}")
        self._history = history.History.read(connection, self._author)
        self.main_reader = Reader(connection)

    def sign_as(self, analyst: str) -> None:
        """Somebody else works from now on; undo still begins with the last step."""
        self.analyst = analyst
        self._author = fixed_id(f"analyst:{analyst}")

    # Opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        title: str,
        analyst: str = DEFAULT_ANALYST,
        clock: Callable[[], int] = _now_ms,
        keeper: Keeper | None = None,
    ) -> Self:
        """Make a new case file; refuses to write over an existing one."""
        if path.exists():
            raise there_already(path.name)
        if not path.parent.is_dir():
            raise NotFound(say("The folder “{parent}” does not exist.", parent=path.parent))
        lock = place.take_lock(path)
        try:
            connection = format.connect_writer(path)
            schema.create(connection)
        except sqlite3.Error as error:
            raise format.as_case_error(error, path) from error
        case = cls(path, connection, lock, analyst, clock=clock, keeper=keeper)
        with case._transaction(say("Create “{title}”", title=title), "create") as step:
            for key, value in (
                ("uuid", str(uuid.uuid4())),
                ("title", title),
                ("language", "en"),
                ("count_rule", "range"),
                ("marking", ""),
                ("summary", ""),
            ):
                step.insert("case_meta", id=fixed_id(f"case_meta:{key}"), key=key, value=value)
        return case

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        analyst: str = DEFAULT_ANALYST,
        clock: Callable[[], int] = _now_ms,
        keeper: Keeper | None = None,
    ) -> Self:
        """Open a case. A case that is open elsewhere, newer in detail, or on a medium that
        cannot be written is opened for reading only (`why_read_only` says why). `keeper`: keeps
        copies of it (see db.keeping).

        Raises NotFound, NotACase, NewerFormat, Damaged or InUse, each with its sentence.
        """
        header = format.read_header(path)
        own = say("It was opened for reading only.")
        why = own if read_only else place.why_not_writable(path, header)
        lock = None
        if not why:
            try:
                lock = place.take_lock(path)
            except InUse as busy:
                why = busy.sentence
        try:
            connect = format.connect_reader if why else format.connect_writer
            connection = connect(path)
            try:
                schema.check(connection, path.name)
                if not why:
                    if keeper is not None and header.older:
                        keeper.before_upgrade(path)
                    schema.bring_up_to_date(connection, path)
            except BaseException:
                connection.close()
                raise
            return cls(path, connection, lock, analyst, why, clock, keeper)
        except sqlite3.Error as error:
            place.release(lock)
            raise format.as_case_error(error, path) from error
        except CaseError:
            place.release(lock)
            raise

    def close(self) -> None:
        """Leave one plain file behind: no -wal, no lock."""
        if not self.why_read_only:
            if self._keeper is not None:
                self._keeper.close(self._connection, self.path)
            with suppress(sqlite3.OperationalError):
                # A reader still open keeps the file in WAL mode; it stays complete all the same.
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._connection.execute("PRAGMA journal_mode=DELETE")
        self._connection.close()
        place.release(self._lock)
        self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Facts

    @property
    def read_only(self) -> bool:
        """Whether steps are refused."""
        return bool(self.why_read_only)

    @property
    def title(self) -> str:
        """The title of the case."""
        return str(
            self.main_reader.value("SELECT value FROM case_meta WHERE key = 'title'")
            or self.path.stem
        )

    def reader(self) -> Reader:
        """A new connection for asking, for one other thread. The caller closes it."""
        try:
            return Reader(format.connect_reader(self.path))
        except sqlite3.Error as error:
            raise format.as_case_error(error, self.path) from error

    def log_head(self) -> str:
        """The hash over the change log that dossiers print."""
        return log.head(self._connection)

    def keep_columns(self, packed: Iterable[tuple[str, str, bytes]], steps: int) -> bool:
        """Keep the timeline's arrays in the file (see db.columns.packed). `steps`: how many the
        case had when they were read; False: there are more by now, and nothing was kept."""
        if self.why_read_only or self.main_reader.value("SELECT count(*) FROM txn") != steps:
            return False
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("DELETE FROM packed")
            self._connection.execute("DELETE FROM packed_stale")
            self._connection.executemany("INSERT INTO packed VALUES (?, ?, ?)", packed)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise format.as_case_error(error, self.path) from error
        self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        return True

    def mark_texts(self, most: int) -> int:
        """Make the marks by which texts find each other (see db.likeness) for at most so many that
        have none, of files from older programs; how many it were (fewer: none is left)."""
        from db.likeness import keeping

        if self.why_read_only:
            return 0
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            made = keeping.make_up(self._connection, most)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise format.as_case_error(error, self.path) from error
        self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        return made

    # Changing

    @contextmanager
    def step(self, label: str, kind: str = "edit") -> Iterator[Step]:
        """One user act: one transaction, one undo entry. An error takes all of it back."""
        with self._transaction(bare(label), kind) as step:
            yield step

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        done = self._history.done
        return history.label_of(self._connection, done[-1]) if done else ""

    @property
    def undo_steps(self) -> tuple[int, ...]:
        """The transactions that undo would take back, the next one last."""
        return tuple(self._history.done)

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        undone = self._history.undone
        return history.label_of(self._connection, undone[-1]) if undone else ""

    @property
    def redo_steps(self) -> tuple[int, ...]:
        """The transactions that redo would do again, the next one last."""
        return tuple(self._history.undone)

    def undo(self) -> Changes | None:
        """Take back the last act; None when there is none."""
        return self._reverse(self._history.done, "undo")

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is nothing."""
        return self._reverse(self._history.undone, "redo")

    def save_copy(self, path: Path) -> None:
        """Write a complete copy beside or elsewhere; the target appears whole or not at all."""
        if path.exists() and path.samefile(self.path):
            raise InUse(
                say("“{name}” is the open case itself. Choose another name.", name=path.name)
            )
        part = path.with_name(path.name + ".part")
        try:
            part.unlink(missing_ok=True)
            target = sqlite3.connect(part)
            try:
                self._connection.backup(target)
                target.execute("PRAGMA journal_mode=DELETE")
            finally:
                target.close()
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(path)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise InUse(
                say(
                    "The copy could not be written to “{path}” ({error}). The case is untouched.",
                    path=path,
                    error=error,
                )
            ) from error

    # How

    @contextmanager
    def _transaction(self, label: str, kind: str, ref: int | None = None) -> Iterator[Step]:
        if self.why_read_only:
            raise InUse(say("{why} Nothing was changed.", why=self.why_read_only))
        place.check(self.path, self._identity)
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            if kind == "merge":
                self._keep_copy()
            step = self._begin(label, kind, ref)
            yield step
            changes = self._finish(step, label, kind)
        except sqlite3.Error as error:
            self._roll_back()
            if isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError) and not (
                isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError)
            ):
                raise format.as_case_error(error, self.path) from error
            raise
        except BaseException:
            self._roll_back()
            raise
        finally:
            format.narrow(connection)
        if changes is not None:
            self._history.add(step.txn, kind, ref)
            self.last_changes = changes
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            if self._keeper is not None:
                self._keeper.changed(self.path)

    def _keep_copy(self) -> None:
        """What is there before the open step, beside the settings."""
        if self._keeper is not None:
            self._keeper.begin(self.path)

    def _begin(self, label: str, kind: str, ref: int | None) -> Step:
        connection = self._connection
        txn = self._ids.next()
        author = (self._author, self.analyst)
        log.begin(connection, txn, self._clock(), author, kind, label, ref)
        step = Step(connection, txn, self._ids, self._author, self._keep_copy)
        if not connection.execute("SELECT 1 FROM analyst WHERE id = ?", (self._author,)).fetchone():
            step.insert("analyst", id=self._author, name=self.analyst)
        return step

    def _finish(self, step: Step, label: str, kind: str) -> Changes | None:
        """Derived cells, search index, digest, commit. None when the step wrote nothing."""
        connection = self._connection
        step.settle()
        derived.note_touched(connection, step.txn, step.created)
        if step.brought:
            derived.note_brought(connection)
        derived.refresh(connection, None if step.is_weighed else step.txn)
        stale.follow(connection)
        index.follow(connection, step.txn, step.fed)
        if "snapshot" in step.created:
            # Here, because numpy costs a fifth of the start of a command that only reads.
            from db.likeness import keeping

            keeping.follow(connection, step.txn)
        if not log.seal(connection, step.txn, {**step.created, **step.brought}):
            self._roll_back()
            return None
        touched, everything = read_touched(connection)
        connection.execute("COMMIT")
        return Changes(step.txn, kind, label, touched, everything)

    def _reverse(self, stack: list[int], kind: str) -> Changes | None:
        if not stack:
            return None
        target = stack[-1]
        label = history.label_of(self._connection, target)
        before = self.last_changes
        with self._transaction(label, kind, target):
            skipped = history.reverse(self._connection, target)
        if self.last_changes is before:
            # Others changed every cell since: nothing left to take back.
            stack.remove(target)
            return Changes(target, kind, label, {}, skipped=skipped)
        assert self.last_changes is not None
        done = self.last_changes
        return Changes(done.txn, kind, label, done.touched, done.everything, skipped)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

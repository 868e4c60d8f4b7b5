"""Work off the UI thread: one writer, a few readers, and the one QObject that brings results back.

Workers are plain functions on plain threads. A question has a key; a newer question with the
same key replaces the older one, which is interrupted and whose answer is never delivered.
Hides threads, queues and the order of things; nothing here knows what a case is but for
opening a reader.
"""

from __future__ import annotations

import heapq
import itertools
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from db.reader import Reader, was_interrupted

T = TypeVar("T")

#: Readers that run at once; a third would only fight the writer for the disk.
READERS = 2
_HURRY_S = 0.01


class Progress:
    """What long work is given: says how far it is, learns whether to stop."""

    def __init__(self, told: Callable[[float, str], None]) -> None:
        self._told = told
        self._stopped = threading.Event()

    def say(self, share: float, text: str = "") -> None:
        """The share done, 0 to 1, and what is being done."""
        self._told(share, text)

    def cancel(self) -> None:
        """Ask the work to stop where it next looks."""
        self._stopped.set()

    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopped.is_set()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """How a piece of work ended: its value, or the error that ended it."""

    value: T | None = None
    error: BaseException | None = None


@dataclass(order=True)
class _Question:
    priority: int
    number: int
    key: str = field(compare=False)
    ask: Callable[[Reader], Any] = field(compare=False)
    then: Callable[[Outcome[Any]], None] = field(compare=False)
    stale: bool = field(compare=False, default=False)


class Bridge(QObject):
    """Brings callables from worker threads to the UI thread; the only QObject workers touch."""

    _arrived = Signal(object)
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._deliver)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the UI thread, soon. From any thread."""
        self._arrived.emit(call)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


class Tasks:
    """One writer thread and READERS reader threads, for as long as a case is open."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._lock = threading.Condition()
        self._numbers = itertools.count()
        self._waiting: list[_Question] = []
        self._latest: dict[str, _Question] = {}
        self._running: dict[int, tuple[_Question, Reader]] = {}
        self._pending = 0
        self._opener: Callable[[], Reader] | None = None
        self._threads: list[threading.Thread] = []
        self._jobs: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._writer: threading.Thread | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is asked, written or waiting to be delivered."""
        return self._pending == 0

    def write(self, act: Callable[[], T], then: Callable[[Outcome[T]], None]) -> None:
        """Run `act` on the writer thread, in order; `then` on the UI thread."""
        if self._writer is None:
            self._writer = threading.Thread(target=self._write, name="writer", daemon=True)
            self._writer.start()
        self._begun()

        def job() -> None:
            outcome = outcome_of(act)
            self._bridge.post(lambda: self._ended(lambda: then(outcome)))

        self._jobs.put(job)

    def open_readers(self, opener: Callable[[], Reader]) -> None:
        """Start the reader threads; each opens its own reader when first asked."""
        # A reader in Python code may hold up a frame by this much: 5 ms, the default, is more than
        # a frame takes. Not before: while code is loaded nothing is drawn, and taking turns costs.
        sys.setswitchinterval(0.0001)
        with self._lock:
            self._opener = opener
        for slot in range(READERS):
            thread = threading.Thread(target=self._read, args=(slot,), name="reader", daemon=True)
            thread.start()
            self._threads.append(thread)
        hurry = threading.Thread(target=self._hurry, name="hurry", daemon=True)
        hurry.start()
        self._threads.append(hurry)

    def close_readers(self) -> None:
        """Drop every question, interrupt the running ones, let the readers go. Blocks shortly."""
        with self._lock:
            self._opener = None
            for question in [*self._waiting, *(q for q, _ in self._running.values())]:
                question.stale = True
            dropped, self._waiting = len(self._waiting), []
            self._latest.clear()
            self._lock.notify_all()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        for _ in range(dropped):
            self._ended(lambda: None)

    def read(
        self,
        key: str,
        ask: Callable[[Reader], T],
        then: Callable[[Outcome[T]], None],
        priority: int = 0,
    ) -> None:
        """Ask on a reader thread; the newest question of a key wins. Lower priority goes first."""
        with self._lock:
            if self._opener is None:
                return
            old = self._latest.get(key)
            if old is not None:
                old.stale = True
            question = _Question(priority, next(self._numbers), key, ask, then)
            self._latest[key] = question
            heapq.heappush(self._waiting, question)
            self._begun()
            self._lock.notify_all()

    def stop(self) -> None:
        """End every thread; for the end of the program."""
        self.close_readers()
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()
            self._writer = None

    def _begun(self) -> None:
        with self._lock:
            self._pending += 1

    def _ended(self, then: Callable[[], None]) -> None:
        try:
            then()
        finally:
            with self._lock:
                self._pending -= 1
            if self._pending == 0:
                self._bridge.settled.emit()

    def _write(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _read(self, slot: int) -> None:
        with self._lock:
            opener = self._opener
        if opener is None:
            return
        reader: Reader | None = None
        while (question := self._next()) is not None:
            if question.stale:
                self._bridge.post(lambda: self._ended(lambda: None))
                continue
            if reader is None:
                opened = outcome_of(opener)
                if opened.value is None:
                    self._answer(question, Outcome(error=opened.error))
                    continue
                reader = opened.value
            outcome = self._asked(slot, question, reader)
            self._answer(question, outcome)
        if reader is not None:
            reader.close()

    def _hurry(self) -> None:
        """Interrupt what nobody waits for. Again and again: an interrupt that comes between two
        statements of a question stops neither of them."""
        with self._lock:
            while self._opener is not None or self._running:
                stale = [reader for question, reader in self._running.values() if question.stale]
                for reader in stale:
                    reader.interrupt()
                self._lock.wait(_HURRY_S if stale or self._opener is None else None)

    def _next(self) -> _Question | None:
        with self._lock:
            while self._opener is not None and not self._waiting:
                self._lock.wait()
            return None if self._opener is None else heapq.heappop(self._waiting)

    def _asked(self, slot: int, question: _Question, reader: Reader) -> Outcome[Any]:
        with self._lock:
            self._running[slot] = (question, reader)
        outcome = outcome_of(lambda: question.ask(reader))
        # From here on an interrupt would hit the next question of this reader.
        with self._lock:
            del self._running[slot]
        return outcome

    def _answer(self, question: _Question, outcome: Outcome[Any]) -> None:
        def deliver() -> None:
            if question.stale:
                return
            with self._lock:
                if self._latest.get(question.key) is question:
                    del self._latest[question.key]
            if outcome.error is None or not was_interrupted(outcome.error):
                question.then(outcome)

        self._bridge.post(lambda: self._ended(deliver))


def outcome_of(act: Callable[[], T]) -> Outcome[T]:
    """What becomes of a piece of work, whatever becomes of it. On the thread that asks."""
    try:
        return Outcome(value=act())
    except Exception as error:  # noqa: BLE001 - the one place that catches everything
        return Outcome(error=error)

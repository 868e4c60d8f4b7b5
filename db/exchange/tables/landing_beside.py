"""A large table written into a case by two processes: another (`landing_worker`) reads and
understands the rows, this one writes them, so that two cores work and a window stays free.

Hides how rows come over: frames of plain values, some of which wait so that neither waits for the
other. Only for a dataset of which the case holds no row yet: the other process sees the case as it
was before the step.
"""

from __future__ import annotations

import marshal
import os
import pickle
import queue
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from db import processes
from db.errors import BadInput
from db.exchange.delimited import GZIP
from db.exchange.plans import Plan
from db.exchange.report import Remark, Tally
from db.exchange.tables.incoming import Table
from db.exchange.tables.registers_sources import Release
from db.language import say
from db.step import Step

#: Smaller tables are read here: to start a process takes as long as to read 3,000 rows.
WORTH = 8 << 20
#: What comes before each frame: its length.
LENGTH = struct.Struct(">Q")
#: By so much a packed table grows.
_PACKED = 8
#: Frames of 1,000 rows (2 MB each) that may wait to be written.
_WAITING = 12
_LONGEST = 1 << 30
_PULSE = 0.2
_WORKER = "db.exchange.tables.landing_worker"

#: A frame: share of the work done, rows read, acts of a step, rows refused, warnings. The last
#: frame has the sentence that says why the file cannot be used ("" it can) instead of a share.
Frame = tuple[Any, int, list[Any], list[Any], list[Any]]


@dataclass(frozen=True, slots=True)
class Request:
    """What the other process is told: the case file, who writes, and the table as it was opened."""

    case: Path
    author: int
    table: Table
    release: Release
    plan: Plan
    file: str


def request(step: Step, table: Table, release: Release, file: Path, plan: Plan) -> bytes | None:
    """What to tell the other process; None when it is better to do without it."""
    if (os.cpu_count() or 1) < 2:
        return None
    with file.open("rb") as raw:
        grows = _PACKED if raw.read(2) == GZIP else 1
    if file.stat().st_size * grows < WORTH:
        return None
    case = Path(step.reader.rows("PRAGMA database_list")[0][2])
    try:
        return pickle.dumps(Request(case, step.author, table, release, plan, file.name))
    except (TypeError, AttributeError, pickle.PicklingError):
        # The table holds something that lives in this process only, such as an open workbook.
        return None


def land(step: Step, asked: bytes, tally: Tally) -> None:
    """Write the rows that the other process makes. Raises BadInput or Cancelled."""
    share = 0.0
    for frame in _frames(asked):
        if frame is None:
            tally.pause(share)
            continue
        done, rows_read, acts, refused, warnings = frame
        for act, *details in acts:
            _ACTS[act](step, *details)
        step.weigh()
        tally.refused.extend(Remark(*each) for each in refused)
        tally.warnings.extend(Remark(*each) for each in warnings)
        tally.rows_read = rows_read
        if isinstance(done, str):
            if done:
                raise BadInput(done)
            return
        share = done
        tally.pause(share)
    raise BadInput(
        say(
            "“{file}” could not be read: the process that reads it has ended too soon. "
            "Nothing was imported; try again.",
            file=tally.file,
        )
    )


#: What a step may be told to do.
_ACTS: dict[str, Any] = {
    "insert": Step.insert,
    "insert_many": Step.insert_many,
    "update": Step.update,
}


def _frames(asked: bytes) -> Iterator[Frame | None]:
    """What the process says, until it ends (None: nothing for a moment); it is stopped when nobody
    listens any more."""
    worker = subprocess.Popen(
        processes.command(_WORKER),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said: queue.Queue[bytes | None] = queue.Queue(maxsize=_WAITING)
    done = threading.Event()
    hearing = threading.Thread(target=_hear, args=(worker, said, done))
    hearing.start()
    try:
        assert worker.stdin is not None
        # A process that has ended does not listen any more.
        with suppress(OSError):
            worker.stdin.write(asked)
            worker.stdin.close()
        while True:
            try:
                frame = said.get(timeout=_PULSE)
            except queue.Empty:
                yield None
                continue
            if frame is None:
                return
            try:
                said_so = cast(Frame, marshal.loads(frame))
            except (ValueError, EOFError, TypeError):
                # Broken on its way: as good as a process that has ended.
                return
            yield said_so
    finally:
        done.set()
        if worker.poll() is None:
            worker.kill()
        hearing.join()
        worker.wait()


def _hear(
    worker: subprocess.Popen[bytes], said: queue.Queue[bytes | None], done: threading.Event
) -> None:
    assert worker.stdout is not None
    frame: bytes | None = b""
    with worker.stdout as out:
        while frame is not None and not done.is_set():
            head = out.read(LENGTH.size)
            size = LENGTH.unpack(head)[0] if len(head) == LENGTH.size else 0
            frame = out.read(size) if 0 < size < _LONGEST else None
            if frame is not None and len(frame) < size:
                frame = None
            while not done.is_set():
                with suppress(queue.Full):
                    said.put(frame, timeout=_PULSE)
                    break

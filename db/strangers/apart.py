"""The same acts as in `db.strangers`, each in a process of its own: what the window uses.

Hides that process: its answers, its end when a person gives up, what it leaves when it is ended by
force. A file that made a library fail would take the window with it otherwise.
"""

from __future__ import annotations

import json
import queue
import subprocess
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from db import errors, processes
from db.errors import BadInput, CaseError, Damaged
from db.language import say
from db.strangers.outcome import Cancelled, Facts, Loss, Made, Progress, Recovered

#: Seconds between two looks whether somebody gave up, and given to a process to end by itself.
_PULSE, _GRACE = 0.1, 5.0
#: What a process that was ended by force leaves beside the new file.
_LEFT = (".part", ".part-journal", ".search", ".search-journal")


def inspect(path: Path, cancelled: Cancelled = lambda: False) -> Facts:
    """See db.strangers.inspect."""
    return _facts(_asked("inspect", path, None, lambda share, doing: None, cancelled))


def make_safe(path: Path, out: Path, progress: Progress, cancelled: Cancelled) -> Made:
    """See db.strangers.make_safe."""
    found = _asked("make-safe", path, out, progress, cancelled)
    return Made(_facts(found["facts"]), found["rows"], found["bytes"], found["seconds"])


def recover(path: Path, out: Path, progress: Progress, cancelled: Cancelled) -> Recovered:
    """See db.strangers.recover."""
    found = _asked("recover", path, out, progress, cancelled)
    losses = tuple(Loss(**each) for each in found["losses"])
    return Recovered(found["rows"], losses, tuple(found["told"]), found["seconds"])


def _facts(found: dict[str, Any]) -> Facts:
    lists = {name: tuple(found[name]) for name in ("ignored", "left_out")}
    return Facts(**{**found, **lists})


def _asked(
    act: str, path: Path, out: Path | None, progress: Progress, cancelled: Cancelled
) -> dict[str, Any]:
    """What the process found. Raises the CaseError that it met, BadInput when it was stopped."""
    is_new = out is not None and not out.exists()
    files = [str(each.absolute()) for each in (path, out) if each is not None]
    worker = subprocess.Popen(
        processes.command("db.strangers.worker", act, *files),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said: queue.Queue[bytes] = queue.Queue()
    hearing = threading.Thread(target=_hear, args=(worker, said))
    hearing.start()
    try:
        answer = _answer(said, progress, cancelled)
        if "found" in answer:
            found: dict[str, Any] = answer["found"]
            return found
        if cancelled():
            raise BadInput(say("Stopped. Nothing was taken from the file."))
        raise _trouble(answer, path.name)
    except BaseException:
        _end(worker)
        if out is not None and is_new:
            # It may have come to its end in the moment in which somebody gave up.
            out.unlink(missing_ok=True)
        raise
    finally:
        _end(worker)
        hearing.join()
        if out is not None and is_new:
            _tidy(out)


def _answer(said: queue.Queue[bytes], progress: Progress, cancelled: Cancelled) -> dict[str, Any]:
    """The last line of the process; {} when it ended without one, or somebody gave up."""
    while not cancelled():
        with suppress(queue.Empty, ValueError):
            line = said.get(timeout=_PULSE)
            if not line:
                return {}
            answer: dict[str, Any] = json.loads(line)
            if "share" not in answer:
                return answer
            progress(answer["share"], answer["doing"])
    return {}


def _trouble(answer: dict[str, Any], name: str) -> CaseError:
    kind = getattr(errors, str(answer.get("kind", "")), None)
    if isinstance(kind, type) and issubclass(kind, CaseError):
        return kind(str(answer["sentence"]))
    return Damaged(
        say(
            "Looking into “{name}” ended the part of the program that did it. Nothing "
            "was taken from the file; ask for another copy.",
            name=name,
        )
    )


def _hear(worker: subprocess.Popen[bytes], said: queue.Queue[bytes]) -> None:
    assert worker.stdout is not None
    with worker.stdout:
        for line in worker.stdout:
            said.put(line)
    said.put(b"")


def _end(worker: subprocess.Popen[bytes]) -> None:
    """Let the process end by itself, which tidies up; by force when it does not."""
    assert worker.stdin is not None
    with suppress(OSError):
        worker.stdin.close()
    try:
        worker.wait(_GRACE)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()


def _tidy(out: Path) -> None:
    for suffix in _LEFT:
        with suppress(OSError):
            out.with_name(out.name + suffix).unlink(missing_ok=True)

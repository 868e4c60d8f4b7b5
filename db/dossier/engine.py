"""Running the page engine: one process per dossier, with progress, cancel and a time limit.

Hides the process, and the last resort: when the engine refuses an archival PDF, the pages are set
again without that promise, and the report says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db.dossier.worker import ARCHIVAL, request
from db.errors import CaseError, InUse

Progress = Callable[[float, str], None]

_LONGEST = 1800.0
_PULSE = 0.1


class Cancelled(CaseError):
    """The person stopped it. Nothing was written."""


class NotTypeset(CaseError):
    """The page engine gave up."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF and how it came out."""

    pdf: bytes
    count: int
    archival: bool


def typeset(
    files: Mapping[str, bytes],
    moment: tuple[int, int, int],
    progress: Progress,
    cancelled: Callable[[], bool],
    longest: float = _LONGEST,
    plates: bool = False,
) -> Pages:
    """Set the pages of `files`: those of a template with `data.json` and its pictures.

    `moment`: year, month, day in the file; `longest`: in seconds; `plates`: sheets drawn in the
    letters of the window. Raises Cancelled or NotTypeset.
    """
    until = time.monotonic() + longest
    for standards in (ARCHIVAL, ()):
        head = {"moment": moment, "standards": standards, "window": plates}
        status, pdf, said = _run(request(head, files), progress, cancelled, until)
        if status == 0:
            return Pages(pdf, int(str(_answer(said).get("pages", 0))), bool(standards))
    reason = str(_answer(said).get("error", "")).partition("\n")[0] or "it stopped without a word"
    what = "print" if plates else "dossier"
    raise NotTypeset(
        f"The {what} could not be set in pages ({reason}). The case is untouched; a smaller "
        "selection may work."
    )


def _run(
    asked: bytes,
    progress: Progress,
    cancelled: Callable[[], bool],
    until: float,
) -> tuple[int, bytes, bytes]:
    began = time.monotonic()
    # -P: a file named json.py in the folder the person stands in must not run.
    worker = subprocess.Popen(
        [sys.executable, "-P", "-m", "db.dossier.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    # Measured: 20 s for the 6 MB of a thousand pages on two cores.
    expected = 0.3 + len(asked) * 3e-6
    answer: list[tuple[bytes, bytes]] = []
    # A thread of its own: `communicate` with a time limit loses what it has not sent yet.
    talk = threading.Thread(target=lambda: answer.append(worker.communicate(asked)))
    talk.start()
    try:
        while talk.is_alive():
            talk.join(_PULSE)
            spent = time.monotonic() - began
            progress(spent / (spent + expected), "Setting pages")
            _stop_if(cancelled(), time.monotonic() > until)
    finally:
        if worker.poll() is None:
            worker.kill()
        talk.join()
    pdf, said = answer[0]
    return worker.returncode, pdf, said


def _stop_if(cancelled: bool, late: bool) -> None:
    if cancelled:
        raise Cancelled("It was cancelled. Nothing was written.")
    if late:
        raise NotTypeset(
            "Setting the pages took too long and was stopped. The case is untouched; a smaller "
            "selection may work."
        )


def _answer(said: bytes) -> dict[str, object]:
    """The worker's last line; anything else it wrote is the engine's own noise."""
    for line in reversed(said.decode("utf-8", "replace").splitlines()):
        with suppress(ValueError):
            answer = json.loads(line)
            if isinstance(answer, dict):
                return answer
    return {}


def save(pdf: bytes, out: Path) -> None:
    """Write the PDF; what stood there is replaced only by a whole file. Raises InUse."""
    part = out.with_name(out.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise InUse(
            f"The dossier could not be written to “{out}” ({error.strerror}). What stood there "
            "was kept."
        ) from error

"""Running the page engine: a process apart, with progress, cancel and a time limit.

Hides the process, how it is talked to, and the last resort: when the engine refuses an archival
PDF, the pages are set again without that promise, and the report says so.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self, cast

from db import processes
from db.dossier.worker import ARCHIVAL, answered, request
from db.errors import CaseError, InUse
from db.language import say

Progress = Callable[[float, str], None]
Moment = tuple[int, int, int]

_LONGEST = 1800.0
_PULSE = 0.02


class Cancelled(CaseError):
    """The person stopped it. Nothing was written."""


class NotTypeset(CaseError):
    """The page engine gave up."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF and how it came out. `peak_mb`: the most memory the engine has held."""

    pdf: bytes
    count: int
    archival: bool
    peak_mb: float = 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the process: a PDF, or why there is none."""

    pdf: bytes
    pages: int
    error: str
    peak_mb: float


class Worker:
    """The process of the page engine. It gets ready while nothing is asked of it yet, and can be
    asked again and again; a context manager that ends it.

    `plates`: for sheets drawn in the letters of the window.
    """

    def __init__(self, plates: bool = False) -> None:
        # Kept here, because the process is killed and cannot tidy up.
        self._empty = tempfile.TemporaryDirectory(prefix="casebinder-")
        command = processes.command("db.dossier.worker", self._empty.name)
        self._process = subprocess.Popen(
            [*command, *(["--window"] if plates else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=tempfile.gettempdir(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def running(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def close(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._empty.cleanup()

    def ask(
        self,
        files: Mapping[str, bytes],
        moment: Moment,
        standards: Sequence[str],
        pulse: Callable[[float], None],
        every: float = _PULSE,
    ) -> Answer:
        """Set pages. `pulse(seconds since it was asked)` is called every so many seconds; when it
        raises, the process is killed. An answer without pages and without error: it died."""
        asked = request({"moment": list(moment), "standards": list(standards)}, files)
        heard: list[Answer] = []
        talk = threading.Thread(target=self._talk, args=(asked, heard))
        began = time.monotonic()
        talk.start()
        try:
            while talk.is_alive():
                talk.join(every)
                pulse(time.monotonic() - began)
        except BaseException:
            self._process.kill()
            raise
        finally:
            talk.join()
        return heard[0] if heard else Answer(b"", 0, "", 0.0)

    def _talk(self, asked: bytes, heard: list[Answer]) -> None:
        to, back = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        # It may die at any moment: then there is no answer.
        with suppress(OSError, ValueError, KeyError):
            to.write(asked)
            to.flush()
            head, pdf = answered(back)
            heard.append(Answer(pdf, head.get("pages", 0), head.get("error", ""), head["peak_mb"]))


def typeset(
    files: Mapping[str, bytes],
    moment: Moment,
    progress: Progress,
    cancelled: Callable[[], bool],
    longest: float = _LONGEST,
    plates: bool = False,
    worker: Worker | None = None,
) -> Pages:
    """Set the pages of `files`: those of a template with `data.json` and its pictures.

    `moment`: year, month, day in the file; `longest`: in seconds; `plates`: sheets drawn in the
    letters of the window; `worker`: one that was made ready before, ended here. Raises Cancelled
    or NotTypeset.
    """
    until = time.monotonic() + longest
    # Measured: 10 s for the 6 MB of a thousand pages on two cores.
    expected = 0.3 + sum(map(len, files.values())) * 2e-6

    def pulse(spent: float) -> None:
        progress(spent / (spent + expected), say("Setting pages"))
        _stop_if(cancelled(), time.monotonic() > until)

    answer = Answer(b"", 0, "", 0.0)
    for standards in (ARCHIVAL, ()):
        with worker or Worker(plates) as asked:
            answer = asked.ask(files, moment, standards, pulse)
        worker = None
        if answer.pages:
            return Pages(answer.pdf, answer.pages, bool(standards), answer.peak_mb)
    reason = answer.error or say("it stopped without a word")
    if plates:
        raise NotTypeset(
            say(
                "The print could not be set in pages ({reason}). The case is untouched; a smaller "
                "selection may work.",
                reason=reason,
            )
        )
    raise NotTypeset(
        say(
            "The dossier could not be set in pages ({reason}). The case is untouched; a smaller "
            "selection may work.",
            reason=reason,
        )
    )


def _stop_if(cancelled: bool, late: bool) -> None:
    if cancelled:
        raise Cancelled(say("It was cancelled. Nothing was written."))
    if late:
        raise NotTypeset(
            say(
                "Setting the pages took too long and was stopped. The case is untouched; a "
                "smaller selection may work."
            )
        )


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
            say(
                "The dossier could not be written to “{out}” ({strerror}). What stood there was "
                "kept.",
                out=out,
                strerror=error.strerror,
            )
        ) from error

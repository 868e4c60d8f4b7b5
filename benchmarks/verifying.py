"""How long it takes to check everything in a case file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from time import perf_counter

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db.case import Case
from db.verification import problems


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds for a file that lies on the disk and once more for the same file, which the system
    has in memory by then; and how many problems were found."""
    path = case or case_file(incidents)
    _forget(path)
    unread, found = _verified(path)
    read, found = _verified(path)
    return {
        "case_mb": path.stat().st_size / 1e6,
        "verify_unread_s": unread,
        "verify_s": read,
        "problems": float(found),
        "peak_memory_mb": peak_memory_mb(),
    }


def _verified(path: Path) -> tuple[float, int]:
    with Case.open(path, read_only=True) as opened, closing(opened.reader()) as beside:
        begun = perf_counter()
        found = len(list(problems(opened.main_reader, beside)))
        return perf_counter() - begun, found


def _forget(path: Path) -> None:
    """Let the system forget what it holds of the file, where a program may ask for that: as if it
    had just come on a stick."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

"""How long it takes to check everything in a case file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db.case import Case
from db.verification import problems


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds, and how many problems were found."""
    path = case or case_file(incidents)
    with Case.open(path, read_only=True) as opened:
        begun = perf_counter()
        found = len(list(problems(opened.main_reader)))
        taken = perf_counter() - begun
    return {
        "case_mb": path.stat().st_size / 1e6,
        "verify_s": taken,
        "problems": float(found),
        "peak_memory_mb": peak_memory_mb(),
    }

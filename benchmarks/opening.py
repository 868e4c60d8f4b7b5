"""How long a case takes to open: the file alone, and what the timeline reads of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db import columns
from db.case import Case
from db.columns import packed


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds, and the memory all of it took."""
    path = case or case_file(incidents)
    begun = perf_counter()
    held = Case.open(path, read_only=True)
    opened = perf_counter()
    reader = held.reader()
    packed.read(reader)
    kept = perf_counter()
    found = columns.load(reader)
    loaded = perf_counter()
    columns.membership(reader, found, "actor")
    joined = perf_counter()
    reader.close()
    held.close()
    return {
        "incidents": float(len(found)),
        "open_file_s": opened - begun,
        "read_kept_arrays_s": kept - opened,
        "read_times_s": loaded - kept,
        "read_lanes_s": joined - loaded,
        "peak_memory_mb": peak_memory_mb(),
    }

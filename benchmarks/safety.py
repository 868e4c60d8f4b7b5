"""How long it takes to make a file that somebody sent safe."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db.strangers import inspect, make_safe


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds by the clock and of the processors: to look at the file, and to make it safe."""
    path = case or case_file(incidents)
    with tempfile.TemporaryDirectory(prefix="casebinder-bench-") as folder:
        begun = perf_counter()
        inspect(path)
        inspected = perf_counter() - begun
        begun, worked = perf_counter(), process_time()
        made = make_safe(path, Path(folder) / "safe.case")
        return {
            "case_mb": path.stat().st_size / 1e6,
            "rows": float(sum(made.rows.values())),
            "inspect_s": inspected,
            "safe_s": perf_counter() - begun,
            "safe_processor_s": process_time() - worked,
            "peak_memory_mb": peak_memory_mb(),
        }

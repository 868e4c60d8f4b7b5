"""How long a command without a window takes from its start to its end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from db.case import Case

_REPEATS = 7


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds, the middle of several; on an empty case when none is given."""
    with TemporaryDirectory() as folder:
        path = case or Path(folder) / "bench.case"
        if case is None:
            Case.create(path, "Bench").close()
        return {
            "help_s": _seconds("--help"),
            "info_s": _seconds("info", str(path)),
            "search_s": _seconds("search", str(path), "kabul"),
            "dates_s": _seconds("dates", "3 May 2022"),
        }


def _seconds(*words: str) -> float:
    times = []
    for _ in range(_REPEATS):
        begun = perf_counter()
        subprocess.run(
            [sys.executable, "-m", "desktop", *words],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        times.append(perf_counter() - begun)
    return sorted(times)[_REPEATS // 2]

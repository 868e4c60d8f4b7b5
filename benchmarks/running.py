"""From the name of a bench to its figures. Benches are imported only when they run: those that
draw need Qt, the others must not pay for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from benchmarks.result import BenchResult, machine

#: Every bench: the module that holds `measure(incidents, case) -> figures`.
_MODULES: Mapping[str, str] = {
    "timeline": "benchmarks.timeline",
    "map": "benchmarks.map",
    "network": "benchmarks.network",
    "edit": "benchmarks.editing",
    "open": "benchmarks.opening",
    "reading": "benchmarks.reading",
    "import": "benchmarks.importing",
    "merge": "benchmarks.merging",
    "share": "benchmarks.sharing",
    "safe": "benchmarks.safety",
    "verify": "benchmarks.verifying",
    "start": "benchmarks.starting",
    "search": "benchmarks.searching",
    "likeness": "benchmarks.likeness",
    "dossier": "benchmarks.dossier",
}
NAMES: tuple[str, ...] = tuple(_MODULES)


def run(name: str, incidents: int = 1_000_000, case: Path | None = None) -> BenchResult:
    """Run one bench on a made case of so many incidents, or on `case`. Raises KeyError for a name
    that is not in NAMES."""
    measure: Callable[[int, Path | None], Mapping[str, float]] = import_module(
        _MODULES[name]
    ).measure
    return BenchResult(name, machine(), measure(incidents, case))

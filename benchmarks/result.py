"""What a bench says: figures with their units in the names, and where they were measured."""

from __future__ import annotations

import os
import platform
import resource
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BenchResult:
    """`figures`: name with unit (`frame_ms_p50`, `open_s`, `peak_memory_mb`) to number."""

    name: str
    machine: str
    figures: Mapping[str, float]


def machine() -> str:
    """The machine in a few words: processors, system, Python."""
    return (
        f"{os.cpu_count()} × {platform.machine()}, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}"
    )


def memory_mb() -> float:
    """The memory this process holds now; where the system does not say, the most it has held."""
    told = Path("/proc/self/statm")
    if not told.is_file():
        return peak_memory_mb()
    return int(told.read_text().split()[1]) * resource.getpagesize() / (1 << 20)


def peak_memory_mb() -> float:
    """The most memory this process has held so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)

"""What `casebinder bench` runs: each bench makes or takes a case and returns plain figures."""

from benchmarks.result import BenchResult, machine
from benchmarks.running import NAMES, run

__all__ = ["NAMES", "BenchResult", "machine", "run"]

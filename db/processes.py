"""The processes the program starts beside itself, for what may hang, crash or fill the memory.

Hides how one is started: with the interpreter that runs us or, in a bundle, which has none, with
the program itself, which then becomes that process and nothing else.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

#: Each is a module that runs by itself; in a bundle no other can be asked for.
WORKERS = frozenset(
    (
        "db.dossier.reading_back",
        "db.dossier.worker",
        "db.exchange.tables.landing_worker",
        "db.exchange.tables.sheets_worker",
        "db.records.network_springs_worker",
        "db.reading.pdf.worker",
        "db.strangers.worker",
    )
)
_WORD = "--worker"


def command(worker: str, *arguments: str) -> list[str]:
    """The words that start one of `WORKERS`."""
    assert worker in WORKERS, worker
    if is_bundle():
        return [str(_program()), _WORD, worker, *arguments]
    # -P: a file named json.py in the folder the person stands in must not run.
    return [sys.executable, "-P", "-m", worker, *arguments]


def alone(worker: str, file: Path, *arguments: str) -> list[str]:
    """The same for a worker that imports nothing of ours: as a file it starts without the other
    modules of its package."""
    if is_bundle():
        return command(worker, *arguments)
    return [sys.executable, "-P", str(file), *arguments]


def is_bundle() -> bool:
    """Whether this program was installed as a bundle, without an interpreter of its own."""
    return bool(getattr(sys, "frozen", False))


def become(words: Sequence[str]) -> bool:
    """Be the process that the command line of a bundle asks for; False when it asks for none.

    Ends the program when the worker says how it ended.
    """
    if not is_bundle() or len(words) < 2 or words[0] != _WORD or words[1] not in WORKERS:
        return False
    sys.argv = [words[1], *words[2:]]
    runpy.run_module(words[1], run_name="__main__")
    return True


def _program() -> Path:
    """The executable; on Windows the one with standard streams, which the window's has not."""
    running = Path(sys.executable)
    return running.with_name("casebinder.exe") if sys.platform == "win32" else running

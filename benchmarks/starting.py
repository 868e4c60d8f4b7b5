"""How long it takes until the window can be used, empty and on a case, and what it then holds; and
how long commands without a window take.

Each start is a process of its own, from the first moment of Python to the first picture that shows
what is there: with a case, the one on which its incidents stand. As in an installed program, Python
has compiled every module before: they lie in a folder of the bench, whatever a clone keeps.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.result import memory_mb

_REPEATS = 7
#: What a started window runs; it prints the moment its first picture stood, and the MB it held.
_WINDOW = "from benchmarks.starting import appear; appear()"


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds and MB, the middle of several; the case is one of so many incidents when none is
    given."""
    # Here: a started window begins with this module, and would load numpy for it.
    from benchmarks.dataset import case_file
    from db.case import Case

    with TemporaryDirectory() as folder:
        small = Path(folder) / "bench.case"
        Case.create(small, "Bench").close()
        path = case or case_file(incidents)
        _window(folder, str(path))  # compiles what is compiled when a program is installed
        empty = sorted(_window(folder) for _ in range(_REPEATS))
        full = sorted(_window(folder, str(path)) for _ in range(_REPEATS))
        held = sorted(memory for _, memory in empty)
        return {
            "window_s_p50": empty[_REPEATS // 2][0],
            "window_with_case_s_p50": full[_REPEATS // 2][0],
            "window_memory_mb_p50": held[_REPEATS // 2],
            "help_s": _seconds(folder, "--help"),
            "info_s": _seconds(folder, "info", str(small)),
            "search_s": _seconds(folder, "search", str(small), "kabul"),
            "dates_s": _seconds(folder, "dates", "3 May 2022"),
        }


def appear() -> None:
    """Open the window as `casebinder` does, on the case that is named, and say when it stood."""
    from desktop import speaking

    speaking.begin([])
    from PySide6.QtCore import QSettings, QTimer

    import desktop.cli  # noqa: F401 - the way of `casebinder` to its window
    from desktop import app
    from desktop.settings import Store

    qt = app.application()
    folder, *paths = sys.argv[1:]
    kept = QSettings(str(Path(folder) / "bench.ini"), QSettings.Format.IniFormat)
    window = app.new_window(Store(kept))

    def told() -> None:
        sys.stdout.write(f"{time.time()} {memory_mb()}\n")
        sys.stdout.flush()
        window.close()
        qt.quit()

    if paths:
        window.session.open(Path(paths[0]), read_only=True)
        # Here: an empty window does not load it.
        from desktop.timeline.page import TimelinePage

        page = window.pages["timeline"]
        assert isinstance(page, TimelinePage)
        # What was asked to be painted is painted before a timer of no length is heard.
        page.shown.connect(lambda: QTimer.singleShot(0, told))
    else:
        QTimer.singleShot(0, told)
    qt.exec()


def _window(folder: str, *words: str) -> tuple[float, float]:
    """Seconds from the start of the process to the picture, and the MB it then holds."""
    begun = time.time()
    told = subprocess.run(
        [sys.executable, "-c", _WINDOW, folder, *words],
        check=True,
        capture_output=True,
        text=True,
        env=_around(folder),
    )
    stood, memory = told.stdout.split()
    return float(stood) - begun, float(memory)


def _seconds(folder: str, *words: str) -> float:
    times = []
    for _ in range(_REPEATS + 1):
        begun = perf_counter()
        subprocess.run(
            [sys.executable, "-m", "desktop", *words],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_around(folder),
        )
        times.append(perf_counter() - begun)
    return sorted(times[1:])[_REPEATS // 2]  # the first one compiles


def _around(folder: str) -> dict[str, str]:
    """What surrounds a process that is measured."""
    kept = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(Path(folder) / "compiled")
    return {"QT_QPA_PLATFORM": "offscreen", **kept, "PYTHONPYCACHEPREFIX": compiled}

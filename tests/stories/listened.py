"""The program itself with a screen reader that walks through it, ended in one of two ways.

`python -m tests.stories.listened CASE close|exit`: a process of its own, since what Qt and PySide
keep for a screen reader until the end can only go wrong then.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app
from desktop.window import Window

_EACH = 12
#: The status of a walk that was ended with its windows open.
WALKED = 7


def walk(thing: QAccessibleInterface, deep: int = 24) -> int:
    """Ask for everything in it, as a screen reader does; returns how much there is."""
    for what in (QAccessible.Text.Name, QAccessible.Text.Description):
        thing.text(what)
    thing.role(), thing.state(), thing.rect(), QAccessible.uniqueId(thing)
    count = 1
    for number in range(min(_EACH, thing.childCount()) if deep else 0):
        inside = thing.child(number)
        if inside is not None:
            count += walk(inside, deep - 1)
    return count


def _hear(top: QWidget) -> None:
    if walk(QAccessible.queryAccessibleInterface(top)) <= _EACH:
        sys.exit("hardly anything was told")


def _steps(case: Path) -> Iterator[None]:
    """The first page, then every view with an open case; waits after each."""
    (window,) = _windows()
    _hear(window)
    window.open(case)
    yield
    for view in ("timeline", "incidents", "map", "network"):
        window.show_view(view)
        yield
        _hear(window)


def main(case: Path, end: str) -> int:
    """Start it, walk, end it; its exit status."""
    QAccessible.setActive(True)
    running = app.application()
    steps: list[Iterator[None]] = []
    timer = QTimer(interval=20)

    def step() -> None:
        if not steps:
            steps.append(_steps(case))
        elif any(not window.session.idle for window in _windows()):
            return
        if next(steps[0], 0) is None:
            return
        timer.stop()
        if end == "exit":
            running.exit(WALKED)  # its windows are still there when Qt and PySide end
        else:
            running.closeAllWindows()

    timer.timeout.connect(step)
    timer.start()
    return app.run(None)


def _windows() -> list[Window]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))

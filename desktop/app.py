"""Starting the window: one QApplication, the theme, the session, and what a fault does.

Hides Qt's own start and end. Called by the command line only when a window is wanted.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from db import language
from db.language import say
from desktop import icons, speaking
from desktop.handed_files import HandedFiles
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window
from desktop.window.windows import Windows


def application() -> QApplication:
    """The running QApplication, made when there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # A full round of the collector takes longer than ten frames; nearly all that lives long is held
    # by the window anyway, so it need not come with every few thousand new boxes and points.
    gc.set_threshold(10_000, 20, 100)
    made = QApplication(["casebinder"])
    made.setApplicationName("Casebinder")
    made.setApplicationDisplayName("Casebinder")
    made.setDesktopFileName("org.casebinder.Casebinder")
    made.setWindowIcon(icons.of_the_program())
    speaking.dress(made)
    return made


def new_window(store: Store) -> Window:
    """The first window of the program, on the screen."""
    themes.start(store.now.look)
    windows = Windows(store, Window)
    sys.excepthook = _hook(lambda: windows.active.session)
    return windows.add()


def run(path: Path | None, demo: bool = False) -> int:
    """Open the window, on a case when one is given; returns the exit status."""
    app = application()
    window = new_window(Store())
    windows = window.windows
    assert windows is not None
    HandedFiles(app, windows.hand)
    _tell_language(window)
    if path is not None:
        window.arriving.open(path)
    elif demo:
        window.open_demo()
    with _ending_on_signals(windows.close):
        return app.exec()


def _tell_language(window: Window) -> None:
    """Say that a language was asked for which is not spoken: at once, and over the first case,
    whose opening clears what was said before."""
    if told := language.not_spoken():
        window.session.trouble.emit(told)
        window.session.opened.connect(
            partial(window.message.trouble, told), Qt.ConnectionType.SingleShotConnection
        )


@contextmanager
def _ending_on_signals(end: Callable[[], object]) -> Iterator[None]:
    """Ctrl+C in the terminal and the end of the desktop session close the case properly.

    Python only looks at signals between its own steps, and Qt's loop makes none while it
    waits: a byte on a pipe wakes it.
    """
    if os.name != "posix":  # elsewhere a pipe cannot be waited for by Qt
        yield
        return
    heard, told = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(told, False)
    before_told = signal.set_wakeup_fd(told)
    names = (signal.SIGINT, signal.SIGTERM)
    before = {name: signal.signal(name, lambda *_: end()) for name in names}
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: os.read(heard, 64))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before_told)
        for name, handler in before.items():
            signal.signal(name, handler)
        os.close(heard)
        os.close(told)


def _hook(
    session: Callable[[], Session],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Faults in slots reach the person once and leave the program open."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.__excepthook__(kind, error, trace)
        session().report(say("What you just did"), error)

    return hook

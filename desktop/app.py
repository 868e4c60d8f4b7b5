"""Starting the window: one QApplication, the theme, the session, and what a fault does.

Hides Qt's own start and end. Called by the command line only when a window is wanted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window


def application() -> QApplication:
    """The running QApplication, made when there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    made = QApplication(["casebinder"])
    made.setApplicationName("Casebinder")
    made.setApplicationDisplayName("Casebinder")
    made.setDesktopFileName("casebinder")
    return made


def run(path: Path | None, demo: bool = False) -> int:
    """Open the window, on a case when one is given; returns the exit status."""
    app = application()
    store = Store()
    themes.start(store.now.theme)
    session = Session()
    sys.excepthook = _hook(session)
    window = Window(session, store)
    window.show()
    if path is not None:
        window.open(path)
    elif demo:
        window.open_demo()
    return app.exec()


def _hook(
    session: Session,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Faults in slots reach the person once and leave the program open."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.__excepthook__(kind, error, trace)
        session.report("What you just did", error)

    return hook

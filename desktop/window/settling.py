"""How the settings are hung into a window: the sheet, and starting the program again.

Hides that another process is started, which finds the case closed by this one.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment

from db import processes
from db.language import VARIABLE, say

if TYPE_CHECKING:
    from desktop.preferences.view import SettingsView
    from desktop.window.frame import Window

_WIDTH = 900


def settle(window: Window) -> SettingsView:
    """Show the settings; what is changed holds at once."""
    # Here: they are asked for long after the start.
    from desktop.preferences.appearance import Appearance
    from desktop.preferences.cases import Cases
    from desktop.preferences.keyboard import Keyboard
    from desktop.preferences.person import Person
    from desktop.preferences.privacy import Privacy
    from desktop.preferences.reading import Reading
    from desktop.preferences.speech import Speech
    from desktop.preferences.view import SettingsView
    from desktop.widgets import Sheet

    store, session = window.store, window.session
    view = SettingsView(
        (
            Appearance(store),
            Speech(store, partial(_again, window)),
            Person(store, session),
            Cases(store),
            Reading(store),
            Privacy(store),
            Keyboard(store, lambda: window.actions_by_name["shortcuts"].trigger()),
        )
    )
    Sheet.open(window, say("Settings"), [view], say("Done"), lambda: "", width=_WIDTH, cancel="")
    view.list.setFocus()
    return view


def _again(window: Window) -> str:
    """Close this window and start the program on the same case; why that cannot be now, or ""."""
    if not window.session.idle:
        return say("Something is still being done. Start again when it has ended.")
    path = window.session.path
    if not window.close():
        return say("The window could not be closed. Close it yourself and start the program again.")
    _start(path)
    return ""


def _start(path: Path | None) -> None:
    program, *words = (
        [sys.executable] if processes.is_bundle() else [sys.executable, "-P", "-m", "desktop"]
    )
    started = QProcess()
    started.setProgram(program)
    started.setArguments([*words, *([str(path)] if path is not None else [])])
    around = QProcessEnvironment()
    for name, value in os.environ.items():
        # The language is to be chosen anew, from the settings.
        if name != VARIABLE:
            around.insert(name, value)
    started.setProcessEnvironment(around)
    started.startDetached()

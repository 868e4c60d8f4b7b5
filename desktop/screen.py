"""Whether a window can open here: a screen, and the system libraries Qt stands on.

Asked before Qt is started, because Qt itself ends the process when it finds no screen.
"""

from __future__ import annotations

import importlib
import os
import sys

from db.errors import CaseError
from db.language import say

_MISSING = "cannot open shared object file"
#: With what these bring along, all that Qt's widgets, X11 and Wayland need.
_DEBIAN = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 "
    "libwayland-cursor0"
)


class NoScreen(CaseError):
    """No window can be opened on this machine as it is."""


def require() -> None:
    """Raises NoScreen, with what to do, when no window can open."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreen(
            say(
                "There is no screen here, so no window can open. “casebinder demo --to "
                "demo.case” and “casebinder shot demo.case timeline.png” draw the timeline "
                "to a file instead."
            )
        )
    require_libraries()


def require_libraries() -> None:
    """Raises NoScreen when the system lacks a library that Qt needs even without a screen."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        library, _, rest = str(error).partition(":")
        if _MISSING not in rest:
            raise
        raise NoScreen(
            say(
                "Qt cannot start: the system library {library} is missing. On Debian or "
                "Ubuntu, “sudo apt-get install {debian}” brings what is needed.",
                library=library,
                debian=_DEBIAN,
            )
        ) from error

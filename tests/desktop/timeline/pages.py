"""A timeline page that shows a case, without motion."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.page import TimelinePage


def opened(
    session: Session, path: Path, qtbot: QtBot, width: int = 1200, height: int = 800
) -> TimelinePage:
    """The page of a case, in the light theme, once what was read is in the view."""
    themes.start("light")
    made = TimelinePage(session)
    qtbot.addWidget(made)
    made.view.motion.enabled = False
    made.resize(width, height)
    made.show()
    with qtbot.waitSignal(made.shown):
        session.open(path)
    return made

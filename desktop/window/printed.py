"""The timeline on paper without a window on a screen: what the command line asks for.

Hides that the same page of the window is used, unseen, so that everything it draws is printed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop

from db.errors import BadInput, CaseError
from desktop.app import application
from desktop.session import Bug, Session
from desktop.shot import wait
from desktop.theme import themes
from desktop.timeline.editions import Wishes, edition
from desktop.timeline.outlets import outlet
from desktop.timeline.page import TimelinePage
from desktop.timeline.poster import Poster
from desktop.timeline.publication import Publication, Published


@dataclass(frozen=True, slots=True)
class View:
    """How the timeline stands: the name of a `saved` view ("": none), lanes and colours ("": as
    they are)."""

    saved: str = ""
    lanes: str = ""
    colours: str = ""


def publish(
    path: Path,
    out: Path,
    view: View,
    wishes: Wishes,
    zoom: float,
    say: Callable[[float, str], None],
) -> tuple[tuple[Path, ...], Poster]:
    """Print the timeline of a case; returns the files and what stands in them.

    Raises CaseError when the case or a choice cannot be used.
    """
    where = outlet(out, zoom)
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    themes.start("light")
    session = Session()
    troubles: list[CaseError | str | Bug] = []
    session.trouble.connect(troubles.append)
    session.bug.connect(troubles.append)
    page = TimelinePage(session)
    try:
        page.resize(1400, 900)
        wait(session, lambda: session.open(path, read_only=True))
        _refuse(troubles)
        _show(page, view)
        wait(session)
        _refuse(troubles)
        found = edition(page.host, replace(wishes, in_view=bool(view.saved)))
        if found is None:
            raise BadInput(_nothing(page))
        running = Publication(session, found, where)
        ended: list[Published] = []
        loop = QEventLoop()
        running.told.connect(say)
        running.ended.connect(ended.append)
        running.ended.connect(loop.quit)
        running.start()
        if not ended:
            loop.exec()
        _refuse(troubles)
    finally:
        session.end()
        page.deleteLater()
    how = ended[0]
    if how.trouble is not None:
        raise how.trouble
    assert how.poster is not None
    return how.files, how.poster


def _show(page: TimelinePage, view: View) -> None:
    if view.saved:
        page.show_saved(view.saved)
        wait(page.session)
    if view.lanes:
        page.panel.choose_axis(view.lanes)
    if view.colours:
        page.panel.choose_colours(view.colours)


def _nothing(page: TimelinePage) -> str:
    """Why there is nothing to print."""
    found = page.material
    if found is None or not len(found.found):
        return "This case has no incident with a date, so there is no timeline to print."
    return "No incident lies in this time. Nothing was written."


def _refuse(troubles: list[CaseError | str | Bug]) -> None:
    for trouble in troubles:
        if isinstance(trouble, CaseError):
            raise trouble
        if isinstance(trouble, str):
            raise BadInput(trouble)
        raise RuntimeError(trouble.details)

"""The timeline on paper without a window on a screen: what the command line asks for.

Hides that the same page of the window is used, unseen, so that everything it draws is printed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop

from db.errors import BadInput, CaseError
from db.language import say
from desktop.app import application
from desktop.faults import Report
from desktop.session import Session
from desktop.shot import wait
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.timeline.printing.editions import Wishes, edition
from desktop.timeline.printing.outlets import outlet
from desktop.timeline.printing.paper import PAPERS, Format
from desktop.timeline.printing.poster import Poster, shortcomings
from desktop.timeline.printing.publication import Publication, Published


@dataclass(frozen=True, slots=True)
class Chosen:
    """How the timeline stands and on what it is printed: the name of a `saved` view ("": none),
    `lanes` and `colours` ("": as they are), seconds `start` and `end` (None: as far as incidents
    go); `paper` one of PAPERS; `across`: sheets side by side (0: as many as it takes)."""

    saved: str = ""
    lanes: str = ""
    colours: str = ""
    start: int | None = None
    end: int | None = None
    paper: str = "a4"
    landscape: bool = True
    tiled: bool = False
    across: int = 0
    legend: bool = True

    @property
    def wishes(self) -> Wishes:
        """The same for the timeline."""
        paper = next(name for name in PAPERS if name == self.paper)
        return Wishes(
            Format(paper, self.landscape, self.tiled or bool(self.across), self.across),
            # A saved view keeps its window of time, unless another is asked for.
            in_view=bool(self.saved),
            legend=self.legend,
            start=self.start,
            end=self.end,
        )


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of it: `incidents` surely and possibly in that time; `missing`: what found no room
    or stands without its title, in words."""

    files: tuple[Path, ...]
    pages: int
    across: int
    down: int
    incidents: tuple[int, int]
    unlabelled: int
    folded: int
    left_out: int
    fingerprint: str
    missing: tuple[str, ...]


def publish(
    path: Path, out: Path, chosen: Chosen, zoom: float, tell: Callable[[float, str], None]
) -> Printed:
    """Print the timeline of a case to a PDF, SVG or PNG (`zoom` pixels per 1/96 inch).

    Raises CaseError when the case or a choice cannot be used.
    """
    where = outlet(out, zoom)
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    themes.start("light")
    session = Session()
    troubles: list[CaseError | str | Report] = []
    session.trouble.connect(troubles.append)
    session.bug.connect(troubles.append)
    page = TimelinePage(session)
    try:
        page.resize(1400, 900)
        wait(session, lambda: session.open(path, read_only=True))
        _refuse(troubles)
        _show(page, chosen)
        wait(session)
        _refuse(troubles)
        found = edition(page.host, chosen.wishes)
        if found is None:
            raise BadInput(_nothing(page))
        running = Publication(session, found, where)
        ended: list[Published] = []
        loop = QEventLoop()
        running.told.connect(tell)
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
    return _told(how.files, how.poster)


def _told(files: tuple[Path, ...], poster: Poster) -> Printed:
    return Printed(
        files,
        len(poster.pages),
        poster.across,
        poster.down,
        poster.counted,
        poster.unlabelled,
        poster.folded,
        poster.left_out,
        poster.imprint.fingerprint,
        tuple(shortcomings(poster)),
    )


def _show(page: TimelinePage, chosen: Chosen) -> None:
    if chosen.saved:
        page.show_saved(chosen.saved)
        wait(page.session)
    if chosen.lanes:
        page.panel.choose_axis(chosen.lanes)
    if chosen.colours:
        page.panel.choose_colours(chosen.colours)


def _nothing(page: TimelinePage) -> str:
    """Why there is nothing to print."""
    found = page.material
    if found is None or not len(found.found):
        return say("This case has no incident with a date, so there is no timeline to print.")
    return say("No incident lies in this time. Nothing was written.")


def _refuse(troubles: list[CaseError | str | Report]) -> None:
    for trouble in troubles:
        if isinstance(trouble, CaseError):
            raise trouble
        if isinstance(trouble, str):
            raise BadInput(trouble)
        raise RuntimeError(trouble.text)

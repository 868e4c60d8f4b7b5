"""The map on paper without a window on a screen: what the command line asks for.

Hides that the same page of the window is used, unseen, so that everything it draws is printed.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput, CaseError
from db.imprint import Imprint, imprint
from db.language import say
from desktop.app import application
from desktop.faults import Report
from desktop.map import sheets
from desktop.map.mercator import LEAST, MOST, TILE, Sight, metres, spot
from desktop.map.page import MapPage
from desktop.map.printing import edition
from desktop.map.sheets import Printed
from desktop.session import Session
from desktop.shot import wait
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.window import mapping

_SIZE = (1400, 900)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is printed and on what: `saved`: the name of a view whose filters narrow the map ("":
    none); `colours` ("": by kind); `at`: the middle in degrees and `across`: so many kilometres
    from side to side (None: all incidents)."""

    saved: str = ""
    colours: str = ""
    at: tuple[float, float] | None = None
    across: float | None = None
    paper: str = "a4"
    landscape: bool = True
    legend: bool = True


def publish(
    path: Path, out: Path, chosen: Chosen, zoom: float, tell: Callable[[float, str], None]
) -> Printed:
    """Print the map of a case to a PDF, SVG or PNG (`zoom` pixels per 1/96 inch).

    Raises CaseError when the case or a choice cannot be used.
    """
    sheets.check(out)
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    themes.start("light")
    session = Session()
    troubles: list[CaseError | str | Report] = []
    session.trouble.connect(troubles.append)
    session.bug.connect(troubles.append)
    timeline, page = TimelinePage(session), MapPage(session)
    try:
        mapping.join(session, timeline, page)
        page.unseen = True
        page.view.resize(*_SIZE)
        wait(session, lambda: session.open(path, read_only=True))
        _refuse(troubles)
        _show(timeline, page, chosen)
        wait(session)
        _refuse(troubles)
        found = page.material
        if found is None or not len(found.content.gathered):
            raise BadInput(say("No incident has a place on the map, so there is none to print."))
        _look(page, chosen)
        about: list[Imprint] = []
        session.read("map paper", imprint, about.append)
        wait(session)
        _refuse(troubles)
        wanted = edition(page, about[0], chosen.paper, chosen.landscape, chosen.legend)
        sheet, data = sheets.drawn(wanted, out.suffix.lower(), zoom)
        return sheets.write(wanted, sheet, data, out, tell, lambda: False)
    finally:
        session.end()
        page.deleteLater()
        timeline.deleteLater()


def _show(timeline: TimelinePage, page: MapPage, chosen: Chosen) -> None:
    if chosen.saved:
        timeline.show_saved(chosen.saved)
        wait(page.session)
    timeline.panel.choose_colours(chosen.colours or "kind")


def _look(page: MapPage, chosen: Chosen) -> None:
    if chosen.at is None:
        page.view.show_all(glide=False)
        return
    x, y = spot(*chosen.at)
    near = page.view.sight.zoom
    if chosen.across is not None:
        near = math.log2(metres(y) * page.view.width() / (chosen.across * 1000) / TILE)
    size = page.view.width(), page.view.height()
    page.view.jump(Sight(x, y, min(max(near, LEAST), MOST), *size))


def _refuse(troubles: list[CaseError | str | Report]) -> None:
    for trouble in troubles:
        if isinstance(trouble, CaseError):
            raise trouble
        if isinstance(trouble, str):
            raise BadInput(trouble)
        raise RuntimeError(trouble.text)

"""The network on paper without a window on a screen: what the command line asks for.

Hides that nobody waits for a page: what is read is drawn at once.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from db.case import Case
from db.errors import BadInput
from db.imprint import imprint
from db.language import say
from db.records.network import Network
from desktop.app import application
from desktop.network import material, sheets
from desktop.network.choosing import Choice
from desktop.network.panel import filter_words
from desktop.network.sheets import PAPERS, Edition, Wishes
from desktop.network.ties import KINDS
from desktop.paper.files import keep
from desktop.theme import themes


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is shown: kinds of `ties` left out, seconds `start` and `end` (None: no bound), the
    actor `around` (a name or an id; "": everybody) within `steps`, actors of `least` incidents;
    on which `paper` of PAPERS."""

    without: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    around: str = ""
    steps: int = 1
    least: int = 0
    paper: str = "a4"
    landscape: bool = True
    legend: bool = True

    @property
    def wishes(self) -> Wishes:
        """The same for the room."""
        paper = next(name for name in PAPERS if name == self.paper)
        return Wishes(paper, self.landscape, self.legend)


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of it."""

    file: Path
    actors: int
    ties: int
    fingerprint: str


def publish(path: Path, out: Path, chosen: Chosen, zoom: float) -> Printed:
    """Print the network of a case to a PDF, SVG or PNG (`zoom` pixels per 1/96 inch). Raises
    CaseError when the case or a choice cannot be used."""
    # Without a screen the platform that paints into memory; must stand before Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    themes.start("light")
    with Case.open(path, read_only=True) as case:
        reader = case.reader()
        try:
            picture = material.read(reader, Choice(), None)
            about = imprint(reader)
        finally:
            reader.close()
    picture = picture.chosen(_choice(picture.network, chosen))
    if not picture.shown.members.size:
        raise BadInput(say("There is no actor to show under this choice. Nothing was written."))
    edition = Edition(picture, filter_words(picture.choice, picture.network), about, chosen.wishes)
    keep(sheets.file(edition, out, zoom)())
    return Printed(out, len(picture.shown.members), len(picture.shown.ties), about.fingerprint)


def _choice(network: Network, chosen: Chosen) -> Choice:
    span = None
    if network.extent is not None and (chosen.start is not None or chosen.end is not None):
        first, last = network.extent
        span = (
            first if chosen.start is None else chosen.start,
            last if chosen.end is None else chosen.end,
        )
    around = _actor(network, chosen.around) if chosen.around else 0
    return Choice(
        ties=frozenset(KINDS.index(each) for each in chosen.without),
        least=chosen.least,
        around=around,
        steps=chosen.steps if around else 0,
        span=span,
    )


def _actor(network: Network, wanted: str) -> int:
    """The actor of a name or an id."""
    for one in network.members:
        if wanted.casefold() in (one.name.casefold(), one.native.casefold(), str(one.id)):
            return one.id
    raise BadInput(say("There is no actor called “{name}” in this case.", name=wanted))

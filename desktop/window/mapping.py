"""Where the map and the timeline are made known to each other.

Neither room knows the other: the timeline's filters, colours and window of time narrow and dress
the map, and incidents found on the map are picked on the timeline.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from db.asking import EVERYTHING
from db.columns.slices import Ints
from db.language import say
from desktop.map.material import Painted, Scope
from desktop.map.page import MapPage
from desktop.session import Session
from desktop.timeline.hands.picked import MOST
from desktop.timeline.material import Material
from desktop.timeline.page import TimelinePage

#: Lanes that may share a colour and still be named.
_SHARED = 3


class Mapping(QObject):
    """Keeps a map in step with a timeline."""

    def __init__(self, session: Session, timeline: TimelinePage, page: MapPage) -> None:
        super().__init__(page)
        self._session, self._timeline, self._page = session, timeline, page
        self._found: Material | None = None
        self._told: tuple[str, tuple[int, int] | None] = ("", None)
        host = timeline.host
        host.took.connect(lambda _: self.renew())
        host.panel.recoloured.connect(lambda _: self.renew())
        page.asked_scope.connect(self.renew)
        page.wanted.connect(self.show_on_timeline)

    def renew(self) -> None:
        """Tell the map what to show, if that is something else than before."""
        if not self._page.is_used:
            return
        found = self._timeline.material
        panel, view = self._timeline.host.panel, self._timeline.view
        span = (view.scale.left, view.scale.right) if self._page.bar.span.isChecked() else None
        told = (panel.colouring, span)
        if found is self._found and told == self._told:
            return
        self._found, self._told = found, told
        ids: Ints | None = None
        if found is not None and (found.choice.narrowed != EVERYTHING or span is not None):
            rows = found.lanes.every.rows
            if span is not None:
                first, last = found.found.earliest[rows], found.found.latest[rows]
                rows = rows[(first < span[1]) & (last > span[0])]
            ids = found.found.ids[rows]
        self._page.show_scope(
            Scope(ids, panel.colouring, self._painted(), panel.filters, span is not None)
        )

    def _painted(self) -> Painted | None:
        """The colours of the lanes: an incident in several has that of the first."""
        found = self._timeline.material
        if found is None or self._timeline.host.panel.colouring != "lane":
            return None
        lanes = found.lanes
        tones = lanes.tones()
        codes = np.full(len(found.found), 5, np.uint8)
        names: dict[int, list[str]] = {}
        for lane, tone in reversed(list(zip(lanes.lanes, tones.tolist(), strict=True))):
            if not lane.name.is_open:
                codes[lane.rows] = tone
                names.setdefault(tone, []).insert(0, lane.name.name)
        meanings: tuple[tuple[int, str], ...] = tuple(
            (tone, _lane_words(names[tone])) for tone in sorted(names) if len(lanes.lanes) > 1
        )
        if any(len(shared) > _SHARED for shared in names.values()):
            meanings = ((0, say("colours of the timeline’s lanes")),)
        return Painted(found.found.ids, codes, meanings)

    def show_on_timeline(self, ids: Ints) -> None:
        """Pick incidents on the timeline and bring them into its window."""
        if ids.size > MOST:
            self._session.noted.emit(
                say(
                    "{count:,} incidents are too many to pick on the timeline. Draw a smaller"
                    " area.",
                    count=int(ids.size),
                )
            )
            return
        picked = self._timeline.host.picked
        picked.put(ids.tolist())
        found = self._timeline.material
        span = picked.span(found.found) if found is not None else None
        self._session.go("timeline")
        if span is not None:
            self._timeline.view.fit(*span)
        else:
            self._session.noted.emit(say("None of these incidents has a date yet."))


def _lane_words(names: list[str]) -> str:
    """The first of the lanes that share a colour, and that there are more."""
    first = names[0] or say("no lane")
    if len(names) == 1:
        return first
    return say("{name} and {count} more", name=first, count=len(names) - 1)


def join(session: Session, timeline: TimelinePage, page: MapPage) -> Mapping:
    """Let a map follow a timeline."""
    return Mapping(session, timeline, page)

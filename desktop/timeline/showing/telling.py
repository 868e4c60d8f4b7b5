"""What the timeline tells of the selected incident: arcs, dates given, figures said; and the acts
that go with them.

Hides how they hang together: one reading of the case for all three.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from db.language import say
from db.refs import Ref
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.scales.scale import roomy
from desktop.timeline.showing.arcs import Arcs, entries
from desktop.timeline.showing.band import Band
from desktop.timeline.showing.contradictions import DatesGiven
from desktop.timeline.showing.linking import link_incident, removable, unlink_incident
from desktop.timeline.showing.sayings import FiguresSaid, span_of
from desktop.timeline.showing.told import Story, Told, spoken_more


class Telling:
    """Keeps what is told; one for a timeline."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.told = Told(host.session, host)
        self.arcs = Arcs(lambda incident: host.session.select(Ref("incident", incident)))
        self.dates = DatesGiven(host.session.select)
        self.figures = FiguresSaid(host.session.select, self._fit)
        self._ring: tuple[int, ...] = ()
        self._spoken = ""
        self._explained: tuple[str, ...] = ()
        host.add_layer(self.arcs)
        host.add_track(self.dates)
        host.add_track(self.figures)
        self.told.arrived.connect(self._arrived)
        host.session.changed.connect(self._changed)
        host.add_acts(self._acts())

    def _acts(self) -> list[Act]:
        linked, host = self._linked, self._host
        return [
            Act(
                "arcs",
                say("Links of the selected incident"),
                self._toggle_arcs,
                ("A",),
                on=lambda: self.arcs.shown,
                menu="show",
            ),
            Act(
                "dates-given",
                say("Dates given by different sources"),
                partial(self._toggle, self.dates),
                ("C",),
                on=lambda: self.dates.shown,
                menu="show",
            ),
            Act(
                "figures-said",
                say("Figures as they were said"),
                partial(self._toggle, self.figures),
                ("H",),
                on=lambda: self.figures.shown,
                menu="show",
            ),
            Act("fit-figures", say("Fit to the figures said"), self._fit, ("Shift+H",), self._said),
            Act("linked-next", say("Next linked incident"), partial(self._go, 1), ("J",), linked),
            Act(
                "linked-before",
                say("Linked incident before"),
                partial(self._go, -1),
                ("Shift+J",),
                linked,
            ),
            Act(
                "link",
                say("Link the selected incident to another…"),
                self._link,
                ("K",),
                lambda: self._now() is not None and not host.session.why_read_only,
                menu="incident",
            ),
            Act(
                "unlink",
                say("Remove a link of the selected incident…"),
                self._unlink,
                (),
                self._may_unlink,
                menu="incident",
            ),
        ]

    # What is there to act on

    def _now(self) -> Story | None:
        """The story of what is selected."""
        story = self.told.story
        ref = self._host.session.selection
        if story is None or ref is None or ref.kind != "incident" or ref.id != story.incident:
            return None
        return story

    def _linked(self) -> bool:
        story = self._now()
        return story is not None and bool(story.links)

    def _said(self) -> bool:
        story = self.told.story
        return story is not None and span_of(story) is not None

    def _may_unlink(self) -> bool:
        story = self._now()
        return story is not None and bool(removable(story)) and not self._host.session.why_read_only

    # What is done

    def _changed(self) -> None:
        self._ring = ()

    def _arrived(self) -> None:
        story = self.told.story
        before = self.dates.height, self.figures.height
        self.arcs.tell(story)
        height = self._host.view.room().height()
        self.dates.most = max(0.2 * height, 60.0)
        self.figures.most = max(0.26 * height, 92.0)
        self.dates.tell(story)
        self.figures.tell(story)
        self._show(before)
        self._explain()
        self._speak()

    def _explain(self) -> None:
        """The legend of the arcs that are drawn."""
        story = self.told.story if self.arcs.shown else None
        wanted = [] if story is None else entries(story.nearest)
        words = tuple(entry.words for entry in wanted)
        if words != self._explained:
            self._explained = words
            self._host.legend.show_more(wanted, "links")

    def _speak(self) -> None:
        """After the incident itself, what else there is; once for each."""
        story, view = self._now(), self._host.view
        words = "" if story is None else spoken_more(story)
        if words != self._spoken and words and QAccessible.isActive() and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
        self._spoken = words

    def _show(self, before: tuple[float, float]) -> None:
        if before != (self.dates.height, self.figures.height):
            self._host.view.furnished()
        else:
            self._host.view.update()

    def _toggle(self, band: Band) -> None:
        before = self.dates.height, self.figures.height
        band.toggle()
        self._show(before)

    def _toggle_arcs(self) -> None:
        self.arcs.shown = not self.arcs.shown
        self._explain()
        self._host.view.update()

    def _fit(self) -> None:
        story = self.told.story
        span = None if story is None else span_of(story)
        if span is not None:
            self._host.view.fit(*roomy(*span, 1))

    def _go(self, way: int) -> None:
        """Round the incident whose links were first walked, so that every one is come by."""
        story = self._now()
        if story is None:
            return
        if story.incident not in self._ring:
            known = {link.other: link.at for link in story.links} | {story.incident: story.at}
            self._ring = tuple(
                sorted(known, key=lambda each: (known[each] is None, known[each] or 0, each))
            )
        place = self._ring.index(story.incident)
        self._host.session.select(Ref("incident", self._ring[(place + way) % len(self._ring)]))

    def _link(self) -> None:
        story = self._now()
        if story is not None:
            link_incident(self._host.session, self._host.page, story)

    def _unlink(self) -> None:
        story = self._now()
        if story is not None:
            unlink_incident(self._host.session, self._host.page, story)


def hang(host: Host) -> Telling:
    """Hang it in."""
    return Telling(host)

"""Figures on the timeline, on demand: how many were killed, injured ... by each incident.

Hides when they are read (when switched on, and again only for the incidents that a step touched)
and that large cases are prepared on a reader's thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from db.changes import Changes
from db.columns import Columns
from db.columns import tolls as columns
from db.columns.tolls import Tolls
from db.language import number as numeral
from db.language import say
from db.reader import Reader
from db.terms import MEASURES, said
from desktop.timeline.acts import Act
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.hands.spoken import count_words
from desktop.timeline.host import Host
from desktop.timeline.showing.toll_known import Known, TollDensity, known, tallies
from desktop.timeline.showing.toll_marks import TollMarks, entries

#: Up to so many rows in lanes are prepared at once, so that no frame shows counts between.
_SMALL = 60_000
_TWO_LINES = 60.0  # pixels: a lower head has its count beside its name
_MARGINS = 26.0  # pixels of a head beside its count
#: Measures in the menu; the others are in the palette.
_IN_MENU = ("killed", "injured")


@dataclass(frozen=True, slots=True)
class _Ready:
    lanes: Lanes
    known: Known
    tallies: dict[int, TollDensity]


class Figures(QObject):
    """`measure`: what is shown ("" nothing); `strips`: strips count people, not incidents."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.measure = ""
        self.strips = False
        self.marks = TollMarks()
        self._held: frozenset[str] = frozenset()
        self._tolls: Tolls | None = None
        self._pen = Pen("caption")
        host.add_layer(self.marks)
        host.add_acts(self._acts())
        session = host.session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        host.took.connect(lambda _: self._prepare())

    def _acts(self) -> list[Act]:
        found = [
            Act(
                f"figures-{term.code}",
                say("Figures: {label}", label=term.said.lower()),
                partial(self.toggle, term.code),
                ready=partial(self._holds, term.code),
                on=partial(self._is, term.code),
                menu="show" if term.code in _IN_MENU else "",
            )
            for term in MEASURES
        ]
        people = Act(
            "figures-strips",
            say("Strips count people, not incidents"),
            self.toggle_strips,
            ready=lambda: bool(self.measure),
            on=lambda: self.strips,
            menu="show",
        )
        return [*found, people]

    def _holds(self, measure: str) -> bool:
        return measure in self._held

    def _is(self, measure: str) -> bool:
        return self.measure == measure

    def toggle(self, measure: str) -> None:
        """Show this measure, or nothing when it is shown already."""
        self.measure = "" if self.measure == measure else measure
        self._tolls = None
        if self.measure:
            self._read()
        else:
            self._show(None)

    def toggle_strips(self) -> None:
        """Whether strips count people or incidents."""
        self.strips = not self.strips
        self._prepare()

    # What the case says

    def _opened(self) -> None:
        self._tolls = None
        self._ask_measures()
        if self.measure:
            self._read()

    def _closed(self) -> None:
        self._held = frozenset()
        self._tolls = None
        self._show(None)

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("figure"):
            self._ask_measures()
        if not self.measure:
            return
        old = self._tolls
        if old is None or changes.everything or changes.concerns("case_meta", "assessment"):
            self._read()
        elif changes.concerns("figure", "claim", "actor", "source_relation"):
            self._read(old, changes.ids("incident"))

    def _ask_measures(self) -> None:
        def took(found: frozenset[str]) -> None:
            self._held = found

        self._host.session.read("timeline measures", columns.measures, took, 5)

    def _read(self, old: Tolls | None = None, touched: frozenset[int] = frozenset()) -> None:
        measure = self.measure

        def ask(reader: Reader) -> Tolls:
            if old is None:
                return columns.tolls(reader, measure)
            return columns.refreshed(reader, old, touched)

        def took(found: Tolls) -> None:
            if self.measure == found.measure:
                self._tolls = found
                self._prepare()

        if old is not None:
            # Until it is answered nothing is known of what was touched: the next step asks for all.
            self._tolls = None
        self._host.session.read("timeline tolls", ask, took, 1)

    def _prepare(self) -> None:
        found, tolls = self._host.material, self._tolls
        if found is None or tolls is None:
            return
        lanes = found.lanes
        same = self._same(tolls, found.found)
        if same is not None:
            self.marks.known = same  # sums follow; the marks stay where they are

        def ask(_: Reader | None = None) -> _Ready:
            made = same or known(tolls, lanes.found)
            return _Ready(lanes, made, tallies(made, lanes))

        if sum(len(lane) for lane in lanes.lanes) <= _SMALL:
            self._show(ask())
        else:
            self._host.session.read("timeline toll sums", ask, self._show, 1)

    def _same(self, tolls: Tolls, found: Columns) -> Known | None:
        """What is known already, for new columns that hold the same incidents in the same order, as
        after most steps; None when they do not."""
        old = self.marks.known
        if old is None or old.tolls is not tolls or not np.array_equal(old.found.ids, found.ids):
            return None
        return replace(old, found=found)

    def _show(self, ready: _Ready | None) -> None:
        view = self._host.view
        if ready is not None and (not self.measure or ready.lanes is not view.scene.lanes):
            return  # of what is no longer shown
        self.marks.show(None if ready is None else ready.known)
        self.marks.strips = ready is not None and self.strips
        self.marks.lanes = None if ready is None else ready.lanes
        self.marks.sums = {} if ready is None else ready.tallies
        view.counting.more = self._more if ready is not None else None
        view.counting.soon()
        more = [] if ready is None else entries(ready.known, self.marks.heights, self.strips)
        self._host.legend.show_more(more, "figures")
        view.update()

    def _more(self, number: int, start: int, end: int, count: str) -> str:
        """The count of a lane and how many people; as much of it as finds room."""
        view, sums = self._host.view, self.marks.sums.get(number)
        if sums is None or sums.lane is not view.scene.lane(number):
            return count
        if view.scene.stack.heights[number] < _TWO_LINES:
            return count
        low, high = sums.total(start, end)
        if high is None and not low:
            return count  # nobody gave a number: that is not nought
        people = f"{numeral(low)}+" if high is None else count_words(low, high)
        whole = f"{count} · {people}"
        for words in (f"{whole} {said(MEASURES, self.measure).lower()}", whole):
            if self._pen.width(words) <= view.head_width - _MARGINS:
                return words
        return count


def hang(host: Host) -> Figures:
    """Hang figures into the timeline."""
    return Figures(host)

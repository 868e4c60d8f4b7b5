"""A colleague's file drawn over our timeline, and walking through what it would bring or says.

Hides in which lane theirs stand: in that of our record, or of the closed group it is in. What is
drawn comes from outside (`lay`), and who listens to `chose` shows the card.
"""

from __future__ import annotations

from collections import defaultdict
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from db.columns.trees import kind_key
from db.language import say
from db.merging.drawn import Overlay
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.material import Material, lane_key
from desktop.timeline.scales.scale import roomy
from desktop.timeline.showing.colleague_band import ColleagueBand, Line
from desktop.timeline.showing.colleague_marks import ColleagueMarks, Laid, entries, instants
from desktop.widgets.comparison_signs import STATES

#: What one walks through: all that asks for a look.
_WALKED = ("disputed", "changed", "added", "differ", "theirs")


class Colleague(QObject):
    """`chose(int)`: an incident of the overlay was pressed or walked to: ours by our id, one that
    only theirs holds by its own."""

    chose = Signal(object)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._overlay: Overlay | None = None
        self._kept = frozenset(STATES)
        self.marks = ColleagueMarks(self._choose)
        self.band = ColleagueBand(self._choose, self._closer)
        self._lines: tuple[Line, ...] = ()
        host.add_layer(self.marks)
        host.add_track(self.band)
        host.add_acts(
            [
                Act(
                    "colleague-next",
                    say("Next incident of a colleague’s file"),
                    partial(self.go, 1),
                    ("Q",),
                    ready=lambda: bool(self._walked().size),
                ),
                Act(
                    "colleague-before",
                    say("Incident of a colleague’s file before"),
                    partial(self.go, -1),
                    ("Shift+Q",),
                    ready=lambda: bool(self._walked().size),
                ),
            ]
        )
        host.took.connect(lambda _: self._renew())
        host.session.closed.connect(lambda: self.lay(None))

    def lay(self, overlay: Overlay | None) -> None:
        """Draw a file over the timeline; None: nothing any more."""
        self._overlay = overlay
        self._kept = frozenset(STATES)
        self.marks.current = self.band.current = 0
        self._renew()

    def keep(self, states: frozenset[str]) -> None:
        """Draw only what stands so."""
        self._kept = states
        self._show()

    def point(self, number: int) -> None:
        """Mark an incident and bring it into sight."""
        self.marks.current = self.band.current = number
        at = next(
            (
                int(line.starts[place])
                for line in self._lines
                for place in np.flatnonzero(line.ids == number)[:1]
            ),
            None,
        )
        view = self._host.view
        if at is not None:
            goal = view.motion.goal(view.scale)
            x = goal.x(at)
            if not 24 <= x <= goal.width - 48:
                view.go(goal.panned(x - goal.width / 2), 0.3)
        view.update()

    def go(self, way: int) -> None:
        """To the next or the one before in time, round the ends."""
        walked = self._walked()
        if not walked.size:
            return
        now = np.flatnonzero(walked["id"] == self.marks.current)
        if now.size:
            place = int(now[0]) + way
        else:
            view = self._host.view
            middle = view.scale.at(view.scale.width / 2)
            place = int(walked["at"].searchsorted(middle)) - (way < 0)
        self._choose(int(walked["id"][place % walked.size]))

    def _walked(self) -> np.ndarray[tuple[int], np.dtype[np.void]]:
        """Instants and ids of all that is shown and asks for a look, by time."""
        lines = [line for line in self.band.lines if line.state in _WALKED]
        walked = np.empty(sum(line.ids.size for line in lines), [("at", "i8"), ("id", "i8")])
        at = 0
        for line in lines:
            walked["at"][at : at + line.ids.size] = line.starts
            walked["id"][at : at + line.ids.size] = line.ids
            at += line.ids.size
        walked.sort(order=("at", "id"))
        return walked

    def _choose(self, number: int) -> None:
        self.point(number)
        self.chose.emit(number)

    def _closer(self, first: int, last: int) -> None:
        self._host.view.fit(*roomy(first, last + 1, 1))

    # What is drawn

    def _renew(self) -> None:
        overlay, found = self._overlay, self._host.material
        if overlay is None or found is None:
            if self.marks.laid is None:
                return
            self.marks.laid, self._lines = None, ()
        else:
            self._lay(overlay, found)
        self._show()

    def _show(self) -> None:
        self.marks.kept = self._kept
        self.band.show(tuple(line for line in self._lines if line.state in self._kept))
        shown = tuple(line.state for line in self.band.lines)
        self._host.legend.show_more(entries(shown), "colleague")
        self._host.view.furnished()

    def _lay(self, overlay: Overlay, found: Material) -> None:
        codes = {state: place + 1 for place, state in enumerate(STATES)}
        ids = np.array([number for number, _ in overlay.marks], np.int64)
        states = np.array([codes[state] for _, state in overlay.marks], np.uint8)
        order = np.argsort(ids)
        starts, ends = instants(overlay.coming)
        laid = Laid(
            *(ids[order], states[order], overlay.coming, overlay.come_as, overlay.apart),
            *(starts, ends),
        )
        laid.lanes = _lanes(overlay, found)
        self.marks.laid = laid
        self._lines = tuple(_lines(overlay, laid, found))


def _lines(overlay: Overlay, laid: Laid, found: Material) -> list[Line]:
    """One for each way to stand, in time."""
    rows = laid.of_rows(found.found)
    every = np.array([each.id for each in laid.coming], np.int64)
    apart = np.isin(every, list(laid.apart))
    lines = []
    for place, state in enumerate(STATES):
        own = np.flatnonzero(rows == place + 1)
        starts, ids = found.found.earliest[own], found.found.ids[own]
        undated = int(np.count_nonzero(laid.states == place + 1)) - own.size
        come = apart if state == "disputed" else ~apart & (state == laid.come_as)
        starts, ids = (
            np.concatenate((starts, laid.starts[come])),
            np.concatenate((ids, every[come])),
        )
        undated += overlay.undated * (state == laid.come_as)
        order = np.argsort(starts, kind="stable")
        if ids.size or undated:
            lines.append(Line(state, starts[order], ids[order], undated))
    return lines


def _lanes(
    overlay: Overlay, found: Material
) -> dict[int, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """Which of theirs stand in which lane."""
    axis = found.choice.axis
    held: dict[int, list[int]] = defaultdict(list)
    keys: dict[int, int] = {}
    for number, each in enumerate(overlay.coming):
        if axis == "none":
            held[0].append(number)
        elif axis == "kind":
            held[kind_key(each.kind)].append(number)
        else:
            records = [record for name, record in each.lanes if name == axis]
            for record in records:
                if record not in keys:
                    keys[record] = lane_key(found, record)
            lanes = {keys[record] for record in records} - {0}
            for lane in lanes or ({0} if not records else set()):
                held[lane].append(number)
    return {key: np.array(numbers, np.int64) for key, numbers in held.items()}


def hang(host: Host) -> Colleague:
    """Hang it in."""
    return Colleague(host)

"""Splits, mergers, successions and new names of actors on the timeline, and the acts for them.

Hides when they are read, and into which lane a turn falls whose actor stands in a closed group.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from db.changes import Changes
from db.columns.turns import Turn, turns
from db.language import say
from db.refs import Ref
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.timeline.material import Material, lane_key
from desktop.timeline.showing.turn_marks import TurnMarks, entries

_TABLES = ("actor", "actor_name", "actor_relation", "identity_claim")


class ActorTurns(QObject):
    """Keeps the marks true to the case."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._all: tuple[Turn, ...] = ()
        self.marks = TurnMarks(self._open)
        host.add_layer(self.marks)
        host.add_acts(
            [
                Act(
                    "turns",
                    say("Splits, mergers and new names"),
                    self.toggle,
                    on=lambda: self.marks.shown,
                    menu="show",
                ),
                Act(
                    "turn-next",
                    say("Next split, merger or new name"),
                    self.go_on,
                    ready=lambda: bool(self.marks.by_lane),
                ),
            ]
        )
        host.session.opened.connect(self._ask)
        host.session.closed.connect(lambda: self._show(()))
        host.session.changed.connect(self._changed)
        host.took.connect(self._took)

    def toggle(self) -> None:
        """Show the marks, or leave them out."""
        self.marks.shown = not self.marks.shown
        self._tell()

    def go_on(self) -> None:
        """Go to the next turn after the middle of the window, after the last to the first; its
        sentence is said."""
        view = self._host.view
        shown = {turn for held in self.marks.by_lane.values() for turn in held}
        ordered = [turn for turn in self._all if turn in shown]
        middle = view.scale.at(view.scale.width / 2)
        after = view.scale.step
        centres = [(turn.first + turn.last) // 2 for turn in ordered]
        place = next((n for n, at in enumerate(centres) if at > middle + after), 0)
        view.go(view.scale.panned(view.scale.x(centres[place]) - view.scale.width / 2))
        self._host.session.noted.emit(ordered[place].sentence)

    def _open(self, turn: Turn) -> None:
        self._host.session.select(Ref("actor", turn.actor))

    # What the case says

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns(*_TABLES):
            self._ask()

    def _ask(self) -> None:
        self._host.session.read("timeline turns", turns, self._show, 2)

    def _show(self, found: tuple[Turn, ...]) -> None:
        self._all = found
        self._took(self._host.material)

    def _took(self, found: Material | None) -> None:
        by_lane: dict[int, list[Turn]] = {}
        if found is not None and found.choice.axis == "actor":
            for turn in self._all:
                key = lane_key(found, turn.actor)
                # Between two that stand in one closed group nothing can be seen.
                if key and (not turn.other or lane_key(found, turn.other) != key):
                    by_lane.setdefault(key, []).append(turn)
        if by_lane != self.marks.by_lane:
            self.marks.by_lane = by_lane
            self._tell()

    def _tell(self) -> None:
        shown = self.marks.by_lane if self.marks.shown else {}
        held = [turn for each in shown.values() for turn in each]
        self._host.legend.show_more(entries(held), "turns")
        self._host.view.furnished()


def hang(host: Host) -> ActorTurns:
    """Hang the marks into the timeline."""
    return ActorTurns(host)

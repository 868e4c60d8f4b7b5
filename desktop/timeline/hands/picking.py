"""Picking several incidents by keyboard, and the acts on all that are picked.

What an act of the menu "selection" means: all that are picked, or, when none is, the one that is
selected.
"""

from __future__ import annotations

from functools import partial

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.hands import keys, walk
from desktop.timeline.hands.day_order import DayOrder
from desktop.timeline.hands.picked import MOST
from desktop.timeline.hands.voice import Voice
from desktop.timeline.host import Host


class Picking:
    """The acts."""

    def __init__(self, host: Host, order: DayOrder, voice: Voice) -> None:
        self._host = host
        self._view = host.view
        self._picked = host.picked
        self._order = order
        self._voice = voice

    def acts(self) -> list[Act]:
        """Everything that can be done with several."""
        return [*self._gathering(), *self._dealing()]

    def meant(self) -> list[int]:
        """The ids an act is for."""
        if self._picked.ids:
            return sorted(self._picked.ids)
        return [self._view.selected] if self._view.selected else []

    def _gathering(self) -> list[Act]:
        def chosen() -> bool:
            return self._view.selected_row >= 0

        def walked(name: str, words: str, way: walk.Way, key: str) -> Act:
            return Act(name, words, partial(self._along, way), (key,), chosen)

        def crossed(name: str, words: str, way: walk.Way, key: str) -> Act:
            return Act(name, words, partial(self._across, way), (key,), chosen)

        return [
            Act(
                "pick",
                say("Add to the selection, or take out"),
                lambda: self._picked.toggle(self._view.selected),
                ("Space",),
                chosen,
                menu="incident",
            ),
            walked("pick-next", say("Add the next in the lane"), 1, "Shift+Right"),
            walked("pick-before", say("Add the one before in the lane"), -1, "Shift+Left"),
            crossed("pick-below", say("Add the nearest in the lane below"), 1, "Shift+Down"),
            crossed("pick-above", say("Add the nearest in the lane above"), -1, "Shift+Up"),
            Act("pick-all", say("Select all in view"), self._pick_all, ("Ctrl+A",), menu="time"),
        ]

    def _dealing(self) -> list[Act]:
        def some() -> bool:
            return bool(self.meant())

        def may_write() -> bool:
            return some() and not self._host.session.why_read_only

        def several() -> bool:
            return bool(self._picked.ids)

        return [
            Act(
                "picked-sort",
                say("Change kind, status, grading, dates…"),
                self._change,
                ("Shift+E",),
                may_write,
                menu="selection",
            ),
            Act(
                "picked-clear",
                say("Let go of the selection"),
                self._picked.clear,
                (),
                several,
                menu="selection",
            ),
            Act(
                "picked-delete", say("Delete"), self._delete, ("Del",), may_write, menu="selection"
            ),
        ]

    # Gathering

    def _add(self, row: int) -> None:
        """One walked onto: picked, or, walking back, what was left behind is let go."""
        if row < 0:
            return
        left, reached = self._view.selected, int(self._view.scene.found.ids[row])
        if reached in self._picked and left in self._picked:
            self._picked.put(self._picked.ids - {left})
        else:
            self._picked.put(self._picked.ids | {left, reached})
        self._view.chose.emit(reached)

    def _along(self, way: walk.Way) -> None:
        view = self._view
        self._order.step(view.scene.lane(keys.walked(view)), view.selected_row, way, self._add)

    def _across(self, way: walk.Way) -> None:
        self._add(keys.across(self._view, way))

    def _pick_all(self) -> None:
        view = self._view
        every, found = view.scene.lanes.every, view.scene.found
        start, end = view.scale.left, view.scale.right
        if every.touching(start, end) > MOST:
            self._voice.announce(
                say("More than {most:,} incidents are in view. Come closer first.", most=MOST)
            )
            return
        self._picked.put(found.ids[every.rows[every.places(start, end)]].tolist())

    # Dealing with all

    def _change(self) -> None:
        # Here and below: loaded with the timeline, it would hold up every start on a case.
        from desktop.widgets.bulk_sheet import change_many

        change_many(self._host.session, self._view, "incident", sorted(self.meant()))

    def _delete(self) -> None:
        from db.records.bulk import Delete
        from desktop.widgets.bulk_sheet import counted, do_many

        ids = sorted(self.meant())
        label = say("Delete {records}", records=counted("incident", len(ids)))
        self._picked.put(self._picked.ids.difference(ids))
        do_many(self._host.session, "incident", ids, Delete(), label)

"""Walking from incident to incident with those of one day in their set order, and setting it.

Hides that the order is read for the days a step touches and for no others: a case has a million
days and an order on few of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from db.language import say
from db.reader import Reader
from db.records import day_order
from desktop.session import Session
from desktop.timeline.acts import Act
from desktop.timeline.grouping.lanes import Lane
from desktop.timeline.hands import walk
from desktop.timeline.hands.voice import Voice
from desktop.timeline.view import TimelineView


class DayOrder:
    """The set order of a view's incidents."""

    def __init__(self, session: Session, view: TimelineView, voice: Voice) -> None:
        self._session = session
        self._view = view
        self._voice = voice

    def step(
        self, lane: Lane, row: int, way: walk.Way, then: Callable[[int], None] | None = None
    ) -> None:
        """Choose the one before or after a row in a lane; or `then` with its row (-1: none)."""
        then = then or self._choose
        found = self._view.scene.found
        plain = walk.step_in_lane(lane, row, way)
        rows = walk.same_day(found, lane, row)
        rows = rows if len(rows) > 1 else []
        if plain >= 0 and plain not in rows:
            there = walk.same_day(found, lane, plain)
            rows = rows + there if len(there) > 1 else rows
        if not rows:
            then(plain)
            return
        ids = found.ids[rows].tolist()

        def ask(reader: Reader) -> dict[int, int]:
            return day_order.of(reader, ids)

        def took(places: dict[int, int]) -> None:
            if self._view.scene.found is found:
                order = {
                    each: places.get(number, 0) for each, number in zip(rows, ids, strict=True)
                }
                then(walk.step_in_order(found, lane, row, way, order))

        self._session.read("timeline walk", ask, took)

    def acts(self) -> list[Act]:
        """Earlier and later within the day."""
        return [
            self._act("day-earlier", say("Earlier within its day"), -1, "Alt+Shift+Up"),
            self._act("day-later", say("Later within its day"), 1, "Alt+Shift+Down"),
        ]

    def _act(self, name: str, words: str, way: walk.Way, key: str) -> Act:
        def ready() -> bool:
            return self._view.selected_row >= 0 and not self._session.why_read_only

        return Act(name, words, partial(self._move, way), (key,), ready, menu="incident")

    def _move(self, way: walk.Way) -> None:
        incident = self._view.selected

        def tell(place: tuple[int, int]) -> None:
            at, many = place
            if many > 1:
                self._voice.announce(say("Number {at} of {many} on its day.", at=at, many=many))
            elif many == 1:
                self._voice.announce(say("No other incident has exactly this date."))
            else:
                self._voice.announce(
                    say(
                        "More than {most} incidents have exactly this date: give them a time of "
                        "day to put them in order.",
                        most=day_order.MOST,
                    )
                )

        label = say("Earlier within its day") if way < 0 else say("Later within its day")
        self._session.do(label, lambda step: day_order.move(step, incident, way), tell)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._view.chose.emit(int(self._view.scene.found.ids[row]))

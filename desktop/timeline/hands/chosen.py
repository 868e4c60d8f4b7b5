"""The incident that is selected, as the timeline knows it: its row, and the flag with its date.
No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from db.columns import OPEN
from db.language import say, with_dots
from db.when.gregorian import DAY
from desktop.timeline.drawing.labels import Labels
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.hands import walk
from desktop.timeline.hands.spoken import date_words
from desktop.timeline.scales.clocks import Clock, distance, from_zero, is_instant


@dataclass(frozen=True, slots=True)
class Chosen:
    """`incident`: its id (0: none); `row` of Columns (-1: not shown); `flag`: second and words of
    its date, once its title is known."""

    incident: int = 0
    row: int = -1
    flag: tuple[int, str] | None = None


def chosen(incident: int, scene: Scene, labels: Labels, clock: Clock) -> Chosen:
    """An incident in what is shown now; it stands in its lanes whatever the room."""
    rows = np.flatnonzero(scene.found.ids == incident) if incident else np.empty(0, np.intp)
    row = int(rows[0]) if rows.size else -1
    scene.pin(row)
    label = labels.get(incident) if row >= 0 else None
    if label is None:
        return Chosen(incident, row)
    at = walk.instant(scene.found, row)
    bounds = int(scene.found.earliest[row]), int(scene.found.latest[row])
    words = date_words(label)
    if is_instant(*bounds):
        words = clock.reads(*bounds)
    if clock.zero is not None:
        first, last = days_of(scene, row, clock)
        early, late = (distance(clock.zero, day) for day in (first, last))
        words = f"{words} · {early}" + (say(" to {late}", late=late) if late != early else "")
    return Chosen(incident, row, (at + clock.ahead(*bounds), words))


def days_of(scene: Scene, row: int, clock: Clock) -> tuple[int, int]:
    """The first and last day an incident can have begun on; of an open start, the day known."""
    found = scene.found
    begin = walk.instant(found, row)
    end = min(int(found.start_latest[row]), int(found.latest[row]))
    if end >= OPEN or end <= begin:
        end = begin + 1 if begin % DAY else begin + DAY
    return clock.days(begin, end)


def counted(scene: Scene, row: int, clock: Clock) -> str:
    """What the clock adds to the date of an incident: what it reads at an instant, if it is not
    that of UTC, and how far the date lies from day 0; "" when neither says more."""
    bounds = int(scene.found.earliest[row]), int(scene.found.latest[row])
    parts = []
    if clock.zone.name and is_instant(*bounds):
        parts.append(f"{clock.reads(*bounds)} {clock.whose}")
    if clock.zero is not None:
        parts.append(from_zero(clock.zero, *days_of(scene, row, clock)))
    return with_dots(parts)

"""The incident that is selected, as the timeline knows it: its row, and the flag with its date.
No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.timeline import walk
from desktop.timeline.labels import Labels
from desktop.timeline.scene import Scene
from desktop.timeline.spoken import date_words


@dataclass(frozen=True, slots=True)
class Chosen:
    """`incident`: its id (0: none); `row` of Columns (-1: not shown); `flag`: second and words of
    its date, once its title is known."""

    incident: int = 0
    row: int = -1
    flag: tuple[int, str] | None = None


def chosen(incident: int, scene: Scene, labels: Labels) -> Chosen:
    """An incident in what is shown now; it stands in its lanes whatever the room."""
    rows = np.flatnonzero(scene.found.ids == incident) if incident else np.empty(0, np.intp)
    row = int(rows[0]) if rows.size else -1
    scene.pin(row)
    label = labels.get(incident) if row >= 0 else None
    flag = None if label is None else (walk.instant(scene.found, row), date_words(label))
    return Chosen(incident, row, flag)

"""How soon an edit is seen: the date, the title and the actors of one incident changed in a large
case, from the step's commit to the end of the frame that shows it, and from the wish to that
frame. Half a second passes before each, as before a person's: what the window does between two
edits is done. Measured on a copy, so that the bench's case stays as it is."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from benchmarks.timeline import opened_page, settled, waited
from db import format, when
from db.records import incidents
from db.search import index
from db.step import Step
from desktop.timeline.page import TimelinePage

_TIMES = 12
_REST_MS = 500
_DAY = 86_400
_WEEK = 7 * _DAY


def measure(number: int, case: Path | None) -> Mapping[str, float]:
    """Milliseconds until an edit is drawn."""
    path = case or case_file(number)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(folder) / "edited.case"
        shutil.copyfile(path, copy)
        _index(copy)
        page = opened_page(copy, read_only=False)
        starts = page.view.scene.lanes.every.starts
        middle = int(starts[starts.size // 2])
        page.view.fit(middle - _WEEK, middle + _WEEK, glide=False)
        edits = [_edited(page, turn) for turn in range(_TIMES)]
        page.session.end()
        page.close()
    whole, seen = (np.array(each) * 1000 for each in zip(*edits, strict=True))
    return {
        "commit_to_frame_ms_p50": float(np.percentile(seen, 50)),
        "commit_to_frame_ms_max": float(seen.max()),
        "edit_to_frame_ms_p50": float(np.percentile(whole, 50)),
        "edit_to_frame_ms_max": float(whole.max()),
        "incidents": float(page.view.scene.lanes.shown),
        "peak_memory_mb": peak_memory_mb(),
    }


def _index(path: Path) -> None:
    """A made case has no search index; without one no edit would be a whole one."""
    with closing(format.connect_writer(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        index.rebuild(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


class _Clock(QObject):
    """Notes when the step was committed, as far as the window knows."""

    def __init__(self, page: TimelinePage) -> None:
        super().__init__(page)
        self.committed = 0.0
        page.session.changed.connect(self.note)

    def note(self) -> None:
        """The step is there."""
        self.committed = perf_counter()


def _rest(page: TimelinePage) -> None:
    """The time a person takes at the least before the next edit."""
    settled(page)
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()
    settled(page)


def _edited(page: TimelinePage, turn: int) -> tuple[float, float]:
    _rest(page)
    bars = page.view.bars
    assert bars is not None
    found, row = page.view.scene.found, bars.row[turn % bars.row.size]
    chosen = int(found.ids[row])
    day = page.view.scale.at(page.view.scale.width * (turn + 1) / (_TIMES + 2)) // _DAY
    if day == int(found.earliest[row]) // _DAY:
        day += 1  # an edit that changes nothing is no step, and no frame follows it
    edtf = str(np.datetime64(day, "D"))

    def act(step: Step) -> None:
        if turn % 3 == 1:
            incidents.change(step, chosen, title=f"Incident {turn}, told anew")
        else:
            incidents.set_when(step, chosen, when.parse(edtf))

    edit: Callable[[], None] = partial(page.session.do, "Edit incident", act)
    clock = _Clock(page)
    begun = perf_counter()
    waited(page.shown, edit)
    page.view.repaint()
    done = perf_counter()
    page.session.changed.disconnect(clock.note)
    return done - begun, done - clock.committed

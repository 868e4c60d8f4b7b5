"""Titles for the marks that have come into sight: asked for, and made ready between two frames.

Hides why they are made on the window's own thread: a thread in Python code beside it would
hold up a frame at every single call to Qt, twenty times as long as the work takes. So it is
done here, two milliseconds at a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from db import columns
from db.columns import Caption
from desktop.session import Session
from desktop.timeline.drawing.labels import Label, made
from desktop.timeline.drawing.words import Pen

_MOST = 3000
_AT_A_TIME = 8
_BUDGET = 0.002  # seconds between two turns of the loop


class Titles(QObject):
    """`ready(dict[int, Label])`: labels that were wanted."""

    ready = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pen = Pen("small_strong")
        self._wanted: set[int] = set()
        self._found: dict[int, Caption] = {}
        self._left: list[int] = []
        self._made: dict[int, Label] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make)

    def want(self, incidents: Iterable[int]) -> None:
        """Ask for the titles of these. A newer question replaces the one before, so it asks for
        what that one still owes."""
        self._wanted.update(incidents)
        asked = sorted(self._wanted)[:_MOST]
        self._session.read(
            "timeline titles",
            lambda reader: columns.captions(reader, asked),
            partial(self._took, asked),
            -1,
        )

    def forget(self) -> None:
        """The case is gone, or another."""
        self._timer.stop()
        self._wanted.clear()
        self._left.clear()
        self._made.clear()

    def _took(self, asked: list[int], found: dict[int, Caption]) -> None:
        self._wanted.difference_update(asked)
        self._found.update(found)
        self._left += asked
        self._make()

    def _make(self) -> None:
        """Some of what is left; all are told together, so that rows are arranged once."""
        until = perf_counter() + _BUDGET
        while self._left and perf_counter() < until:
            part, self._left = self._left[:_AT_A_TIME], self._left[_AT_A_TIME:]
            self._made.update(made(self._found, part, self._pen.width, self._pen.cut))
        if self._left:
            self._timer.start()
            return
        done, self._made = self._made, {}
        self._found.clear()
        self.ready.emit(done)

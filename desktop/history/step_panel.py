"""The list of the case's steps at the side of the window: look back, go back, go forward again.

Going back is undoing several steps, so nothing is lost: what is taken back stays in the list, pale,
and can be done again until something new is done. Hides that the list is read a page at a time.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from db.case import Case
from db.changes import Changes
from db.language import many, say
from db.records import steps
from db.records.steps import StepLine
from desktop.history.step_list import StepList
from desktop.history.step_model import StepModel
from desktop.session import Session
from desktop.tasks import Progress
from desktop.theme import Space, broad, refit, sided, theme
from desktop.widgets import IconButton, LinkButton, QuietButton, Secondary, Words
from desktop.widgets.labels import placed

_WIDTH = 296
_PAGE = 200
#: More steps than this show how far it is, and can be stopped.
_MANY = 20
Way = Literal["undo", "redo"]


class StepPanel(QFrame):
    """`closed`: it was put away. The log is only read while it is in sight."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = StepModel()
        self.list = StepList(self.model)
        self.told = Secondary("")
        self.go = QuietButton(say("Back to here"), framed=True)
        self.whole = LinkButton(say("What each step changed…"))
        self._lay_out()
        self.model.wanted.connect(self._read_on)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.list.entered.connect(self.walk)
        self.go.clicked.connect(self.walk)
        self.whole.clicked.connect(lambda: session.go("log"))
        session.changed.connect(self._changed)
        session.opened.connect(self._opened)
        session.closed.connect(lambda: self.model.show((), False))
        self.hide()

    def _lay_out(self) -> None:
        refit(self, lambda panel: panel.setFixedWidth((_WIDTH + broad(_WIDTH)) // 2))
        self.setObjectName("step-panel")
        self.setAccessibleName(say("Steps of the case"))
        close = IconButton("cross", say("Close this list"), 16)
        close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(*sided(Space.M, 0, 0, 0))
        head.addWidget(Words(say("Steps of the case"), "section"), 1)
        head.addWidget(close)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        foot.setSpacing(Space.S)
        foot.addWidget(self.told)
        foot.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.S, Space.XS, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    @property
    def current(self) -> StepLine | None:
        """The step that is chosen."""
        row = self.list.currentIndex().row()
        held = self.model.rows[row] if 0 <= row < len(self.model.rows) else None
        return held if isinstance(held, StepLine) else None

    def put_away(self) -> None:
        """Close the list."""
        self.hide()
        self.closed.emit()

    def distance(self) -> tuple[Way, int]:
        """Which way to the chosen step, and how many steps it is."""
        step = self.current
        if step is None or self._session.why_read_only:
            return "undo", 0
        undone = self._session.redo_steps
        if step.last in undone:
            return "redo", len(undone) - undone.index(step.last)
        later = set()
        for other in self.model.steps:
            if other.txn == step.txn:
                break
            later.add(other.last)
        return "undo", len(later.intersection(self._session.undo_steps))

    def walk(self) -> None:
        """Go to the chosen step: undo what came after it, or do again up to it."""
        way, count = self.distance()
        if not count:
            return

        def act(case: Case, told: Progress) -> int:
            done = 0
            while done < count and not told.is_cancelled():
                if (case.undo() if way == "undo" else case.redo()) is None:
                    break
                done += 1
                if count > _MANY:
                    told.say(done / count, say("{done:,} of {count:,}", done=done, count=count))
            return done

        def then(done: int) -> None:
            self._session.noted.emit(
                many(done, "Went back {count:,} step", "Went back {count:,} steps")
                if way == "undo"
                else many(done, "Did {count:,} step again", "Did {count:,} steps again")
            )

        label = say("Go back") if way == "undo" else say("Go forward")
        self._session.run(label, act, then)

    # Reading

    def _opened(self) -> None:
        if self.isVisible():
            self.read()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Read the newest steps anew, as many as were there."""
        count = max(_PAGE, len(self.model.steps))
        was = self.current

        def then(found: tuple[StepLine, ...]) -> None:
            self.model.show(found, len(found) == count)
            row = self.model.row_of(was.txn) if was is not None else -1
            if row < 0 and found:
                row = 1  # the first stands below its day
            self.list.setCurrentIndex(self.model.index(row))
            self._tell()

        self._session.read("steps", lambda reader: steps.page(reader, None, count), then, 2)

    def _read_on(self) -> None:
        last = self.model.steps[-1].place

        def then(found: tuple[StepLine, ...]) -> None:
            if self.model.rows and self.model.steps[-1].place == last:
                self.model.append(found, len(found) == _PAGE)

        self._session.read("steps further", lambda reader: steps.page(reader, last, _PAGE), then, 2)

    def _tell(self) -> None:
        way, count = self.distance()
        step = self.current
        self.go.setEnabled(bool(count))
        self.go.setText(say("Back to here") if way == "undo" else say("Forward to here"))
        if step is None:
            self.told.say(say("Nothing was done yet."))
        elif self._session.why_read_only:
            self.told.say(say("This case is open for reading only."))
        elif way == "redo":
            self.told.say(many(count, "Does {count:,} step again.", "Does {count:,} steps again."))
        elif count:
            self.told.say(
                many(
                    count,
                    "Takes back {count:,} step made after this one. It can be done again.",
                    "Takes back {count:,} steps made after this one. They can be done again.",
                )
            )
        else:
            self.told.say(_why_not(step, self.model.steps))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.show((), False)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = placed(self, QRectF(0, 0, 1, self.height()))
        QPainter(self).fillRect(line, theme().line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


def _why_not(step: StepLine, every: list[StepLine]) -> str:
    if step.undone:
        return say("Taken back; what was done since then stands in its place.")
    if every and every[0].txn == step.txn:
        return say("This is how the case stands.")
    return say("Nothing of yours came after this step.")

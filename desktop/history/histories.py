"""The sheet of history: the acts at one side, what each changed at the other, putting back.

Hides that the history of a record is read whole and that of the case a page at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.language import many, say
from db.reader import Reader
from db.records import histories, wording
from db.records.acts import Act, Change
from db.records.putting_back import put_back
from db.refs import Ref
from desktop.history.act_list import ActList, ActModel
from desktop.history.act_pane import ActPane
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import (
    ChoiceField,
    EmptyState,
    LinkButton,
    QuietButton,
    Secondary,
    Sheet,
    TextField,
)
from desktop.widgets.sheet_view import SheetView

_WIDTH, _HEIGHT = 940, 500
_PAGE = 60
#: Typing must not ask for every letter.
_PAUSE_MS = 200
_CARDS = ("incident", "actor", "source")


class HistoryView(SheetView):
    """`opened(Ref)`: a record is to be shown. `of`: whose history; None: that of the case."""

    opened = Signal(object)

    def __init__(self, session: Session, of: Ref | None, people: Sequence[str] = ()) -> None:
        super().__init__(_HEIGHT)
        self._session = session
        self._of = of
        self.model = ActModel(names_records=of is None)
        self.list = ActList(self.model)
        self.count = Secondary(say("Reading…"))
        #: How long the log is, and the hash over it; only of the case.
        self.head = Secondary(say("Reading the head of the log…"))
        everybody = (("", say("Anybody")), *((name, name) for name in people))
        self.by = ChoiceField(say("Done by"), everybody, "")
        self.words = TextField(say("Holding the words"))
        self.pane: ActPane | None = None
        self._scroll = QScrollArea()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._pause.timeout.connect(self.read)
        self.by.changed.connect(self.read)
        self.words.changed.connect(self._pause.start)
        self.model.wanted.connect(self._read_on)
        self.list.selectionModel().currentChanged.connect(self._look)
        self.list.entered.connect(self._enter)
        session.changed.connect(self.read)
        if of is None:
            session.changed.connect(self.read_head)
            self.read_head()
        self.read()

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        if self._of is None:
            filters = QHBoxLayout()
            filters.setSpacing(Space.S)
            filters.addWidget(self.words, 1)
            filters.addWidget(self.by, 1)
            side.addLayout(filters)
        side.addWidget(self.list, 1)
        side.addWidget(self.count)
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(side)
        row.addWidget(scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        if self._of is None:
            column.addWidget(self.head)
        column.addLayout(row, 1)

    @property
    def current(self) -> Act | None:
        """The act that is looked at."""
        row = self.list.currentIndex().row()
        return self.model.acts[row] if 0 <= row < len(self.model.acts) else None

    def put_back(self, changes: Sequence[Change]) -> None:
        """Put back what these held before."""
        only = changes[0]
        what = only.field if len(changes) == 1 else say("{count} fields", count=len(changes))
        label = (
            say("Bring back what was deleted")
            if only.what == "deleted"
            else say("Put back {what}", what=what)
        )
        self._session.do(label, lambda step: put_back(step, changes))

    def read(self, *_: object) -> None:
        """Read the acts anew, as many as were shown."""
        of, count = self._of, max(_PAGE, len(self.model.acts))

        def ask(reader: Reader) -> tuple[tuple[Act, ...], bool]:
            if of is not None:
                return histories.of_record(reader, of), False
            found = histories.log(reader, None, count, *self._narrowed)
            return found, len(found) == count

        self._narrowed = (str(self.by.value()), str(self.words.value()))
        self._session.read("history", ask, lambda found: self._fill(*found))

    def read_head(self, *_: object) -> None:
        """Read the head of the log, which goes through every act."""

        def ask(reader: Reader) -> tuple[int, str]:
            return histories.length(reader), histories.head(reader)

        def then(found: tuple[int, str]) -> None:
            if shiboken6.isValid(self):
                acts = many(found[0], "One act", "{count:,} acts")
                self.head.say(say("{acts}. Head of the log: {found}", acts=acts, found=found[1]))

        self._session.read("head of the log", ask, then, priority=1)

    def _read_on(self) -> None:
        last = self.model.acts[-1].place if self.model.acts else None
        narrowed = self._narrowed

        def then(found: tuple[Act, ...]) -> None:
            # Closed meanwhile, or other acts were asked for.
            if not shiboken6.isValid(self):
                return
            if self.model.acts and self.model.acts[-1].place == last and narrowed == self._narrowed:
                self.model.append(found, len(found) == _PAGE)
                self._tell()

        self._session.read(
            "history further", lambda reader: histories.log(reader, last, _PAGE, *narrowed), then
        )

    def _fill(self, acts: Sequence[Act], more: bool) -> None:
        if not shiboken6.isValid(self):
            return  # closed meanwhile
        was = self.current.txn if self.current else None
        self.model.show(acts, more)
        at = next((row for row, act in enumerate(acts) if act.txn == was), 0)
        if acts:
            self.list.setCurrentIndex(self.model.index(at))
        self._tell()
        self._show(self.current)

    def _tell(self) -> None:
        count = len(self.model.acts)
        more = self.model.canFetchMore(QModelIndex())
        acts = many(count, "one act", "{count:,} acts")
        self.count.say(
            say("The newest {acts}; scroll for older ones", acts=acts)
            if more
            else acts.capitalize()
        )

    def _look(self, now: QModelIndex, _: QModelIndex) -> None:
        self._show(self.current)

    def _show(self, act: Act | None) -> None:
        if act is None:
            self.pane = None
            empty = say("Nothing was done that holds these words.")
            nothing = EmptyState("search", say("Nothing found"), empty)
            self._scroll.setWidget(nothing)
            nothing.setAutoFillBackground(False)
            return
        self.pane = ActPane(act, self._of is not None, not self._session.why_read_only)
        self.pane.asked.connect(self.put_back)
        self.pane.opened.connect(self.opened)
        self._scroll.setWidget(self.pane)
        self.pane.setAutoFillBackground(False)  # the area has just made it fill its ground

    def _enter(self) -> None:
        """The keyboard from the list to what can be done with the act."""
        for kind in (QuietButton, LinkButton):
            for button in self.pane.findChildren(kind) if self.pane else ():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter in the words goes on to what was found; the sheet would close.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)


class Histories(QObject):
    """Shows histories for one window. `opens`: shows a card."""

    def __init__(self, window: QWidget, session: Session, opens: Callable[[Ref], None]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._opens = opens

    def of_selected(self) -> None:
        """The history of the record that is selected."""
        ref = self._session.selection
        if ref is None or ref.kind not in _CARDS:
            self._session.noted.emit(say("Select an incident, an actor or a source first."))
            return
        self._session.read(
            "whose history",
            lambda reader: wording.title(reader, ref.kind, ref.id),
            partial(self._show_record, ref),
        )

    def of_case(self) -> None:
        """The whole log."""
        self._session.read("log of the case", histories.people, self._show_log)

    def _show_record(self, ref: Ref, title: str) -> None:
        view = HistoryView(self._session, ref)
        hint = say("Putting something back is an act like any other: it can be undone.")
        self._open(view, say("History of “{title}”", title=title), hint)
        view.list.setFocus()

    def _show_log(self, people: Sequence[str]) -> None:
        view = HistoryView(self._session, None, people)
        self._open(view, say("History of the case"), "")
        for editor in view.words.findChildren(QWidget):
            editor.installEventFilter(view)
        view.list.setFocus()

    def _open(self, view: HistoryView, title: str, hint: str) -> None:
        if self._session.case is None:
            return
        sheet = Sheet.open(
            self._window, title, [view], say("Done"), lambda: "", hint, _WIDTH, cancel=""
        )

        def leave(ref: Ref) -> None:
            sheet.submit()
            self._opens(ref)

        view.opened.connect(leave)

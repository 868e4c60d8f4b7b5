"""Every note and to-do of the case: which are open, what they are about, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import many, say
from db.records import notes
from db.records.notes import NOTE, TODO, Entry
from db.search.fold import fold
from desktop.notes.table import ABOUT, STATE, TEXT, WHEN, WHO, NotesModel
from desktop.session import Session
from desktop.widgets import EmptyState, FilterBar, MenuButton, RecordTable
from desktop.widgets.beside_part import change_note, remove_note, tick
from desktop.widgets.search_line import SearchLine

_OPEN, _TODOS, _NOTES, _ALL = "open", "todos", "notes", "all"
_SHOWN = (
    (_OPEN, say("open to-dos")),
    (_TODOS, say("all to-dos")),
    (_NOTES, say("notes")),
    (_ALL, say("everything")),
)
_WIDTHS = {STATE: 96, ABOUT: 200, WHO: 96, WHEN: 110}
_TABLES = ("note", "incident", "actor", "actor_name", "source", "quote", "snapshot")
_PAUSE_MS = 120


class NotesPage(QWidget):
    """The list, what it is kept to, and the acts on one of them."""

    status_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._every: tuple[Entry, ...] = ()
        self.model = NotesModel(self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.bar = FilterBar()
        self.line = SearchLine(say("Filter notes"))
        self.shown = MenuButton(say("Show"))
        self.shown.set_choices(_SHOWN, _OPEN)
        self.bar.stretch(self.line)
        self.bar.add(self.shown)
        self._empty = EmptyState(
            "pen",
            say("No notes yet"),
            say(
                "A note or a to-do is written on a card, below its tags, or in the margin of a "
                "text: select words and press N."
            ),
        )
        self._nothing = EmptyState(
            "filter",
            say("Nothing to show"),
            say("All to-dos are done, or no note has these words."),
            say("Show everything"),
        )
        self._lay_out()
        self._connect()
        self._offer_actions()
        if session.case is not None:
            self._read()

    @property
    def status_text(self) -> str:
        """ "3 to-dos open · 12 notes"."""
        todos = sum(1 for each in self._every if each.kind == TODO and not each.done)
        plain = sum(1 for each in self._every if each.kind == NOTE)
        return say(
            "{todos} · {notes}",
            todos=many(todos, "{count:,} to-do open", "{count:,} to-dos open"),
            notes=many(plain, "{count:,} note", "{count:,} notes"),
        )

    def focus_first(self) -> None:
        """The list, or the filter when nothing is listed."""
        (self.table if self.model.rowCount() else self.line).setFocus()

    def entry(self) -> Entry | None:
        """The one the cursor stands on."""
        row = self.table.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        place = QWidget()
        self._stack = QStackedLayout(place)
        for each in (self.table, self._empty, self._nothing):
            self._stack.addWidget(each)
        column.addWidget(place, 1)
        self.table.share_room(TEXT, _WIDTHS, (WHO, WHEN, ABOUT))

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self.line.textChanged.connect(self._pause.start)
        self.shown.chose.connect(lambda _: self._narrow())
        self._nothing.acted.connect(self._show_all)
        self.table.chosen.connect(lambda _: self.jump())
        self.table.doubleClicked.connect(lambda _: self.change())
        self.session.opened.connect(self._read)
        self.session.closed.connect(lambda: self._took(()))
        self.session.changed.connect(self._changed)

    def _offer_actions(self) -> None:
        for words, run in (
            (say("Go to what the note is about"), self.jump),
            (say("Change the note …"), self.change),
            (say("Tick the to-do off, or open it again"), self.tick),
            (say("Delete the note"), self.remove),
        ):
            action = QAction(words, self)
            action.triggered.connect(lambda _=False, run=run: run())
            self.addAction(action)

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns(*_TABLES):
            self._read()

    def _read(self) -> None:
        self.session.read("notes of the case", notes.every, self._took)

    def _took(self, found: tuple[Entry, ...]) -> None:
        self._every = found
        self._narrow()

    def _narrow(self) -> None:
        key, words = self.shown.key, fold(self.line.text()).split()

        def fits(each: Entry) -> bool:
            kind = (
                key == _ALL
                or (key == _NOTES and each.kind == NOTE)
                or (each.kind == TODO and (key == _TODOS or (key == _OPEN and not each.done)))
            )
            text = fold(f"{each.text} {each.title} {each.by}") if kind and words else ""
            return kind and all(word in text for word in words)

        before = self.entry()
        self.model.put([each for each in self._every if fits(each)])
        self._go_back_to(before)
        page = self.table if self.model.entries else self._nothing if self._every else self._empty
        self._stack.setCurrentWidget(page)
        shown, total = len(self.model.entries), len(self._every)
        self.bar.say(say("{shown:,} of {total:,}", shown=shown, total=total) if total else "")
        self.status_changed.emit()

    def _go_back_to(self, before: Entry | None) -> None:
        """The cursor stays on the note it stood on; when that is gone, near it."""
        ids = [each.id for each in self.model.entries]
        if before is not None and before.id in ids:
            self.table.choose(ids.index(before.id))

    def _show_all(self) -> None:
        self.line.clear()
        self.shown.set_choices(_SHOWN, _ALL)
        self._narrow()

    # What can be done with one

    def jump(self) -> None:
        """Show what it is about: its card, or the words it stands beside."""
        entry = self.entry()
        if entry is not None and entry.table != "quote":
            self.session.select(entry.ref)

    def open(self) -> None:
        """Go where it stands."""
        entry = self.entry()
        if entry is None:
            return
        self.session.select(entry.ref)
        if entry.table != "quote":
            self.session.go("card")

    def change(self) -> None:
        """Other words for it."""
        entry = self.entry()
        if entry is not None and not self.session.why_read_only:
            change_note(self.session, self, entry)

    def tick(self) -> None:
        """A to-do is done, or open again."""
        entry = self.entry()
        if entry is not None and entry.kind == TODO and not self.session.why_read_only:
            tick(self.session, entry, not entry.done)

    def remove(self) -> None:
        """Take it away."""
        entry = self.entry()
        if entry is not None and not self.session.why_read_only:
            remove_note(self.session, entry)


class _Table(RecordTable):
    """Space ticks, F2 changes, Delete takes away, Enter goes there."""

    def __init__(self, page: NotesPage) -> None:
        super().__init__()
        self._page = page
        self.setAccessibleName(say("Notes and to-dos"))
        self.clicked.connect(self._pressed)

    def _pressed(self, index: QModelIndex) -> None:
        if index.column() == STATE:
            self._page.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._page.tick()
            case Qt.Key.Key_F2:
                self._page.change()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._page.remove()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._page.open()
            case _:
                super().keyPressEvent(event)

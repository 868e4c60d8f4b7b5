"""Records that may be the same, pair by pair: looked at side by side, decided, done.

Hides that looking is done beside the window and can be left at any time, and what each decision
means for each kind of record.
"""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import many, number, say
from db.reader import Reader
from db.records import duplicates
from db.records.duplicates import Line, Pair
from db.records.lists import Listed
from db.refs import Ref
from desktop.duplicates.pane import PairPane
from desktop.duplicates.table import PairsModel
from desktop.duplicates.verdicts import Verdicts
from desktop.session import Session
from desktop.tasks import Progress
from desktop.theme import Space, broad, refit
from desktop.widgets import EmptyState, FilterBar, MenuButton, QuietButton, RecordTable

_KINDS: tuple[tuple[Listed, str], ...] = (
    ("actor", say("actors")),
    ("source", say("sources")),
    ("incident", say("incidents")),
)
_OPEN, _APART = "open", "apart"
_SHOWN = ((_OPEN, say("to decide")), (_APART, say("found different")))
_TABLES: dict[Listed, tuple[str, ...]] = {
    "actor": ("actor", "actor_name", "identity_claim", "note"),
    "source": ("source", "source_relation", "snapshot", "reading_decision", "note"),
    "incident": ("incident", "incident_place", "incident_actor", "note"),
}


class DuplicatesPage(QWidget):
    """The list of pairs, the two of one of them, and what can be decided."""

    status_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._stale = True
        self._looking = False
        self.kind = MenuButton(say("Compare"))
        self.kind.set_choices(_KINDS, "actor")
        self.shown = MenuButton(say("Show"))
        self.shown.set_choices(_SHOWN, _OPEN)
        self.bar = FilterBar()
        self.again = QuietButton(say("Look again"), framed=True)
        self.bar.add(self.kind)
        self.bar.add(self.shown)
        self.bar.add_right(self.again)
        self.model = PairsModel(self)
        self.table = RecordTable()
        self.table.setAccessibleName(say("Pairs that may be the same"))
        self.table.setModel(self.model)
        self.pane = PairPane()
        self.empty = EmptyState("copy", "", "")
        self.verdicts = Verdicts(session, self, self.pair, self._decided)
        self.acts = self._make_acts()
        self._lay_out()
        self._connect()
        self._take(())

    @property
    def status_text(self) -> str:
        """ "12 pairs to decide"."""
        if self._looking:
            return say("Looking for pairs that may be the same …")
        count = len(self.model.pairs)
        if self.shows_apart:
            return many(count, "{count:,} pair found different", "{count:,} pairs found different")
        return many(count, "{count:,} pair to decide", "{count:,} pairs to decide")

    @property
    def shows_apart(self) -> bool:
        """Whether the pairs that were found different are shown, instead of those to decide."""
        return self.shown.key == _APART

    @property
    def table_kind(self) -> Listed:
        """Which kind of record is compared."""
        return cast(Listed, self.kind.key)

    def focus_first(self) -> None:
        """The list; the first time the page is shown, it looks."""
        self.table.setFocus()
        if self._stale:
            self.look()

    def pair(self) -> Pair | None:
        """The pair the cursor stands on."""
        row = self.table.currentIndex().row()
        return self.model.pairs[row] if 0 <= row < len(self.model.pairs) else None

    def look(self) -> None:
        """Look for pairs of this kind, in the background."""
        if self.session.case is None:
            return
        table, apart = self.table_kind, self.shows_apart
        self._stale, self._looking = False, True
        self.bar.say(say("Looking …"))
        self.status_changed.emit()

        def ask(reader: Reader, told: Progress) -> tuple[Pair, ...]:
            if apart:
                return duplicates.apart(reader, table)
            return duplicates.find(reader, table, told.say, told.is_cancelled)

        self.session.study("duplicates", ask, partial(self._found, table, apart), self._tell)

    # Building

    def _make_acts(self) -> dict[str, QAction]:
        made = {}
        for name, words, key, run in (
            ("same", say("The two are the same"), "S", self.verdicts.same),
            ("different", say("The two are different"), "D", self.verdicts.different),
            ("later", say("Decide on the two later"), "L", self.verdicts.later),
            ("back", say("One goes back to the other …"), "G", self.verdicts.goes_back),
            ("undecide", say("The two may be the same after all"), "B", self.verdicts.take_back),
            ("one", say("Show the card of the first"), "1", partial(self._card, 0)),
            ("other", say("Show the card of the second"), "2", partial(self._card, 1)),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, run=run: run())
            self.table.addAction(action)
            self.addAction(action)
            made[name] = action
        return made

    def _lay_out(self) -> None:
        self.buttons: dict[str, QuietButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        row.setSpacing(Space.S)
        for name, words in (
            ("same", say("Same (S)")),
            ("back", say("Goes back to… (G)")),
            ("different", say("Different (D)")),
            ("later", say("Later (L)")),
            ("undecide", say("Take back (B)")),
        ):
            button = QuietButton(words, framed=True)
            button.clicked.connect(lambda _=False, name=name: self.acts[name].trigger())
            button.setAccessibleName(self.acts[name].text())
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch(1)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.pane, 1)
        inner.addLayout(row)
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.table)
        self._both.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._both, 1)
        column.addWidget(self.empty, 1)
        self._both.setSizes([260, 340])
        refit(self, DuplicatesPage._widen)

    def _widen(self) -> None:
        for section in (0, 1):
            self.table.setColumnWidth(section, broad(260))

    def _connect(self) -> None:
        self.kind.chose.connect(lambda _: self._other_kind())
        self.shown.chose.connect(lambda _: self._other_kind())
        self.again.clicked.connect(self.look)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.session.closed.connect(self._closed)
        self.session.opened.connect(self._opened)
        self.session.changed.connect(self._changed)

    # What happens

    def _opened(self) -> None:
        self._stale = True
        if self.isVisible():
            self.look()

    def _closed(self) -> None:
        self._stale = True
        self._take(())

    def _other_kind(self) -> None:
        self._take(())
        self.look()

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns(*_TABLES[self.table_kind]):
            if self.isVisible():
                self.look()
            else:
                self._stale = True

    def _tell(self, share: float, _words: str) -> None:
        if self._looking:
            self.bar.say(say("Looking … {percent} %", percent=number(round(share * 100))))

    def _found(self, table: Listed, apart: bool, pairs: tuple[Pair, ...]) -> None:
        self._looking = False
        if (table, apart) == (self.table_kind, self.shows_apart):
            self._take(pairs)

    def _decided(self, pair: Pair) -> None:
        """At once: the next pair comes without waiting for all to be looked at again."""
        row = self.model.pairs.index(pair) if pair in self.model.pairs else -1
        left = tuple(each for each in self.model.pairs if each != pair)
        self.model.put(left)
        self._after(min(max(row, 0), len(left) - 1))

    def _take(self, pairs: tuple[Pair, ...]) -> None:
        before = self.pair()
        row = self.table.currentIndex().row()
        self.model.put(pairs)
        same = [
            place
            for place, each in enumerate(pairs)
            if before is not None and (each.one, each.other) == (before.one, before.other)
        ]
        self._after(same[0] if same else min(max(row, 0), len(pairs) - 1))

    def _after(self, row: int) -> None:
        if self.model.pairs:
            self.table.choose(row)
        here = self.table.hasFocus() or self.kind.hasFocus()
        self._both.setVisible(bool(self.model.pairs))
        self.empty.setVisible(not self.model.pairs)
        if here:
            # What is hidden loses the keyboard, which would go wherever Qt finds a place for it.
            (self.table if self.model.pairs else self.kind).setFocus()
        words = dict(_KINDS)[self.table_kind]
        none = (
            say("No two {records} were found different", records=words)
            if self.shows_apart
            else say("No two {records} to decide", records=words)
        )
        self.empty.say(
            say("Looking …") if self._looking else none,
            say(
                "Pairs come here by shared names, addresses, texts, days and places. What was "
                "decided does not come back; nothing is joined by itself."
            ),
        )
        self.bar.say("" if self._looking else self.status_text)
        self._show()
        self.status_changed.emit()

    def _show(self) -> None:
        pair = self.pair()
        writable = pair is not None and not self.session.why_read_only
        apart, sources = self.shows_apart, self.table_kind == "source"
        for name, offered in (
            *((each, not apart) for each in ("same", "different", "later")),
            ("back", sources and not apart),
            ("undecide", apart),
        ):
            self.acts[name].setEnabled(writable and offered)
            self.buttons[name].setEnabled(writable)
            self.buttons[name].setVisible(offered)
        if pair is None:
            self.pane.show_words("")
            return

        def ask(reader: Reader) -> tuple[Line, ...]:
            return duplicates.sides(reader, pair.table, pair.one, pair.other)

        def then(lines: tuple[Line, ...]) -> None:
            if self.pair() == pair:
                self.pane.show_pair(pair, lines)

        self.session.read("two side by side", ask, then)

    def _card(self, which: int) -> None:
        pair = self.pair()
        if pair is not None:
            self.session.select(Ref(pair.table, (pair.one, pair.other)[which]))

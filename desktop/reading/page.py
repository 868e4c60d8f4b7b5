"""The reading room: the texts that are held, one of them to read, and what is claimed in it.

Hides how the text, its quotes and the session's selection are kept together: a quote selected
anywhere opens its text here and is shown in it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import many, say
from db.reader import Reader
from db.records import quotes
from db.records.quotes import Quote
from db.refs import Ref
from desktop.reading import deeds, taking
from desktop.reading.doubt_line import DoubtLine
from desktop.reading.keys import Keys
from desktop.reading.margin import Margin
from desktop.reading.opened import Open, printed, read_text
from desktop.reading.printed import Printed
from desktop.reading.shelf import Shelf
from desktop.reading.suggesting import Suggesting
from desktop.reading.suggestion_bar import SuggestionBar
from desktop.reading.taken import Taken
from desktop.reading.text import Mark, ReadingText
from desktop.reading.text_bar import TextBar
from desktop.reading.word_bar import WordBar, word_menu
from desktop.session import Session
from desktop.theme import themes
from desktop.widgets import EmptyState

_SHOWS = frozenset(
    ("snapshot", "quote", "claim", "source", "actor_name", "incident", "note", "reading_decision")
)
#: What the names in a text are looked for among.
_NAMES = frozenset(("actor", "actor_name", "place", "place_name"))


_SHELF = 256


class ReadingPage(QWidget):
    """Reads the texts of the case."""

    status_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.open: Open | None = None
        self._wanted: Ref | None = None
        self.shelf = Shelf(session)
        self.text = ReadingText()
        self.margin = Margin(self.text)
        self.words = WordBar(self.text)
        self._names_changed = self._removed_printed = self._awaited = False
        self._lay_out()
        self.suggesting = Suggesting(session, self, self.text, self.legend, self._words_at)
        self._connect()
        deeds.offer(self)
        if session.case is not None:
            self.shelf.read()
            self._follow(session.selection)

    @property
    def status_text(self) -> str:
        """How much of the text is quoted and claimed."""
        if self.open is None:
            return ""
        quotes = many(len(self.open.quotes), "{count:,} quote", "{count:,} quotes")
        said = sum(len(each) for each in self.open.claims.values())
        claims = many(said, "{count:,} claim", "{count:,} claims")
        return say("{quotes}, {claims} in this text", quotes=quotes, claims=claims)

    def focus_first(self) -> None:
        """Put the cursor into the text, or on the shelf until one is open."""
        self._open_something()
        self._awaited = self.open is None
        (self.text if self.open is not None else self.shelf.table).setFocus()

    def read_source(self, source: int) -> None:
        """Open the newest text of a source."""
        self._ask_newest(source, self._open_snapshot)

    def _ask_newest(self, source: int, then: Callable[[int | None], None]) -> None:
        def newest(reader: Reader) -> int | None:
            held = quotes.snapshots_of(reader, source)
            return held[0].id if held else None

        self.session.read("reading newest", newest, then)

    def bind_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act, by its name in the palette, on other keys."""
        self._keys.bind(name.removeprefix("reading."), keys)

    def take(self, key: str) -> None:
        """Make something of the selected words: one of `word_bar.CHOICES`."""
        taken = self.taken()
        if taken is None or self.session.why_read_only:
            return
        if key == "q":
            taking.quote_only(self.session, taken)
            self.text.drop_words()
            return
        self.words.hide()
        names = self.suggesting.finding.names
        taking.SHEETS[key](self.session, self, taken, names).closed.connect(self._taken_or_left)

    def _taken_or_left(self, done: bool) -> None:
        if done:
            self.text.drop_words()
        else:
            self._offer_words(True)

    def menu(self, at: QPoint) -> QMenu:
        """The context menu at a point of the text."""
        writable = not self.session.why_read_only
        mark = self.text.mark_at(self.text.viewport().mapFrom(self.text, at))
        noted = mark is not None and self.open is not None and mark.quote in self.open.notes
        loose = mark is not None and not mark.claims and not noted and writable
        return word_menu(
            self.text,
            self.words,
            self.take if writable and self.taken() is not None else None,
            partial(self._remove, mark.quote) if mark is not None and loose else None,
        )

    def _remove(self, quote: int) -> None:
        self.session.do(say("Remove quote"), lambda step: quotes.delete(step, quote))

    def taken(self) -> Taken | None:
        """The selected words, or None."""
        start, end = self.text.words()
        return self._words_at(start, end) if start != end else None

    def _words_at(self, start: int, end: int) -> Taken | None:
        if self.open is None:
            return None
        held, walk = self.open.snapshot, self.suggesting.walk
        return Taken(
            snapshot=held.id,
            source=held.source,
            start=start,
            end=end,
            words=held.cleaned_text[start:end],
            issued=self.open.source.issued,
            lang=held.lang,
            text=held.cleaned_text,
            found=tuple(step.suggestion for step in walk.steps if step.state != "dismissed"),
        )

    def show_removed(self, wanted: bool) -> None:
        """Show in the text what cleaning took out of it, or not."""
        self.bar.show_removed(wanted)

    # Building

    def _lay_out(self) -> None:
        self.bar = TextBar()
        self.doubts = DoubtLine()
        self.legend = SuggestionBar()
        self._empty = EmptyState(
            "reading",
            say("No texts yet"),
            say(
                "Import an article, or drop one on the window. Its text is read here, its "
                "original bytes are kept."
            ),
            say("Import…"),
        )
        self._empty.acted.connect(lambda: self.session.go("import"))
        self._unread = EmptyState(
            "reading", say("Choose a text"), say("The texts of the case are at left.")
        )
        read = QWidget()
        column = QVBoxLayout(read)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.doubts)
        column.addWidget(self.legend)
        column.addWidget(self.text, 1)
        place = QWidget()
        self._stack = QStackedLayout(place)
        for view in (self._unread, read):
            self._stack.addWidget(view)
        self._read = read
        desk = QSplitter(Qt.Orientation.Horizontal)
        desk.setHandleWidth(1)
        desk.setChildrenCollapsible(False)
        desk.addWidget(self.shelf)
        desk.addWidget(place)
        desk.setStretchFactor(1, 1)
        desk.setSizes([_SHELF, 4 * _SHELF])
        self._desk = desk
        self._whole = QStackedLayout(self)
        self._whole.addWidget(desk)
        self._whole.addWidget(self._empty)

    def _connect(self) -> None:
        session, text = self.session, self.text
        self.shelf.chosen.connect(self._choose_text)
        self.shelf.counted.connect(self._counted)
        text.taken.connect(self._offer_words)
        text.pressed.connect(self._press)
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        text.customContextMenuRequested.connect(
            lambda at: self.menu(at).popup(text.mapToGlobal(at))
        )
        told = (self.words.tell_keys, self.suggesting.panel.tell_keys)
        self._keys = Keys(self.suggesting, text, self.take, told)
        text.steer = self._keys.take
        self.margin.pressed.connect(self._press_note)
        self.words.chose.connect(self.take)
        self.bar.version_chosen.connect(self._open_snapshot)
        self.bar.removed_asked.connect(lambda _: self._ask_again())
        session.opened.connect(self.shelf.read)
        session.closed.connect(self._close)
        session.changed.connect(self._refresh)
        session.activated.connect(self._follow)
        themes.changed.connect(self._reprint)

    # Opening

    def _follow(self, ref: Ref | None) -> None:
        if ref is None:
            return
        if ref.kind in ("quote", "snapshot"):
            self._wanted = ref
        if ref.kind == "quote":
            if self._shows(ref.id):
                self._go_to(ref.id)
            else:
                number = ref.id
                self.session.read("reading quote", lambda r: quotes.get(r, number), self._found)
        elif ref.kind == "snapshot":
            self._open_snapshot(ref.id)

    def _found(self, quote: Quote | None) -> None:
        if quote is None:
            self._wanted = None
        else:
            self._open_snapshot(quote.snapshot)

    def _open_snapshot(self, number: object) -> None:
        if isinstance(number, int):
            self._ask(number)

    def _open_other(self, number: int | None) -> None:
        """An earlier version of the text that is gone, else any text."""
        if number is not None:
            self._ask(number)
        else:
            self._close_text()
            self._open_something()

    def _ask(self, number: int) -> None:
        with_removed = self.bar.with_removed
        self.session.read(
            "reading text", lambda reader: read_text(reader, number, with_removed), self._take
        )

    def _take(self, found: Open | None) -> None:
        if found is None:
            # It stays in sight until what takes its place is known.
            if self.open is not None:
                self._ask_newest(self.open.source.id, self._open_other)
            else:
                self._open_something()
            return
        before, self.open = self.open, found
        same = (
            before is not None
            and before.snapshot == found.snapshot
            and self._removed_printed == self.bar.with_removed
            and before.source == found.source
        )
        # In sight first: a hidden page would be laid out twice, which a long one feels.
        self._stack.setCurrentWidget(self._read)
        if not same:
            self._print(keep=before is not None and before.snapshot.id == found.snapshot.id)
        self._mark()
        self.bar.show_text(found)
        if before is None or before.doubts != found.doubts or not same:
            self.doubts.tell(found.doubts)
        self.shelf.choose(found.source.id)
        self.suggesting.take(found, self._names_changed)
        self._names_changed = False
        if self._awaited and self.shelf.table.hasFocus():
            self.text.setFocus()
        self._awaited = False
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._shows(wanted.id):
            self._go_to(wanted.id)
        self.status_changed.emit()

    def _reprint(self) -> None:
        self._print(keep=True)

    def _print(self, keep: bool = False) -> None:
        if self.open is not None:
            at = self.text.verticalScrollBar().value() if keep else 0
            self._removed_printed = self.bar.with_removed
            self.text.show_page(printed(self.open, self.bar.with_removed))
            self._mark()
            self.text.verticalScrollBar().setValue(at)

    def _mark(self) -> None:
        assert self.open is not None
        page = self.text.printed
        marks = [
            Mark(quote.id, *page.span(quote.start, quote.end), len(self.open.claims[quote.id]))
            for quote in self.open.quotes
        ]
        self.text.show_marks(marks)
        self.margin.show_claims(self.open.claims, self.open.notes, self.open.mentions)

    def _refresh(self, changes: Changes) -> None:
        self.shelf.refresh(changes)
        self._names_changed |= changes.everything or changes.concerns(*_NAMES)
        if self._names_changed or changes.everything or changes.concerns(*_SHOWS):
            self._ask_again()

    def _ask_again(self) -> None:
        if self.open is not None:
            self._ask(self.open.snapshot.id)

    def _close(self) -> None:
        self.shelf.listing.clear()
        self._close_text()

    def _close_text(self) -> None:
        self.open = self._wanted = None
        self.suggesting.stop()
        self.text.show_page(Printed(()))
        self._stack.setCurrentWidget(self._unread)
        self.status_changed.emit()

    # Moving about

    def _open_something(self) -> None:
        """Open the text of the selected source, else the first on the shelf when none is open."""
        ref = self.session.selection
        if self._wanted is not None or not self.isVisible():
            return
        if ref is not None and ref.kind == "source":
            if self.open is None or self.open.source.id != ref.id:
                self.read_source(ref.id)
        elif self.open is None and (first := self.shelf.listing.id_at(0)) is not None:
            self.read_source(first)

    def _counted(self, shown: int, total: int) -> None:
        nothing = not shown and not self.shelf.line.text().strip()
        self._whole.setCurrentWidget(self._empty if nothing else self._desk)
        if self.open is not None:
            self.shelf.choose(self.open.source.id)
        else:
            self._open_something()

    def _choose_text(self, source: int) -> None:
        self.session.select(Ref("source", source))
        self.read_source(source)

    def _shows(self, quote: int) -> bool:
        return self.open is not None and any(each.id == quote for each in self.open.quotes)

    def _go_to(self, quote: int) -> None:
        self._wanted = None
        self.text.go_to(quote)
        self.margin.place()

    def walk_quotes(self, step: int) -> None:
        """To the next quote of the text (1), or the one before (-1)."""
        quote = self.text.beside(step)
        if quote is not None:
            self._press(quote)

    def _press(self, quote: int) -> None:
        self.session.select(Ref("quote", quote))

    def _press_note(self, quote: int) -> None:
        """A note stands for its claim: show the words, and the card of what is claimed."""
        said = self.open.claims.get(quote, ()) if self.open is not None else ()
        self._press(quote)
        if said and said[0].incident is not None:
            self.session.select(Ref("incident", said[0].incident))
        elif said and said[0].actor is not None:
            self.session.select(Ref("actor", said[0].actor))

    def _offer_words(self, there: bool) -> None:
        self.words.offer(there and not self.session.why_read_only and self.taken() is not None)

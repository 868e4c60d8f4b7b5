"""The person in the stories: looks at the window, types, presses, reads what it says.

Knows the program only by what can be seen and pressed, and the session to wait for answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.reader import Reader
from db.refs import Ref
from desktop.actors.page import ActorsPage
from desktop.incidents.page import IncidentsPage
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.sources.page import SourcesPage
from desktop.timeline.page import TimelinePage
from desktop.widgets import ElidedLabel, Field, Sheet
from desktop.widgets.item_row import ItemRow
from desktop.widgets.side_by_side import SideBySide
from desktop.window import Window

Key = Qt.Key
_LATE_MS = 20_000
Page = TypeVar("Page", bound=QWidget)


class Person:
    """Somebody at the window."""

    def __init__(self, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = window
        self.session: Session = window.session
        self.troubles: list[str] = []
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch
        self.session.trouble.connect(lambda what: self.troubles.append(str(what)))

    # Waiting

    def settle(self) -> None:
        """Wait until every question is answered and nothing is written."""
        # Shorter steps than those of waitUntil: a story settles after every key.
        late = QDeadlineTimer(_LATE_MS)
        while not self.session.idle:
            assert not late.hasExpired(), "it does not come to rest"
            QTest.qWait(1)

    def wait_for(self, come_true: Callable[[], bool]) -> None:
        """Wait until something can be seen."""
        self._qtbot.waitUntil(come_true)
        self.settle()

    def hears(self, signal: Any) -> AbstractContextManager[object]:
        """What is done inside makes the session say this."""
        return self._qtbot.waitSignal(signal)

    def wait_long(self, come_true: Callable[[], bool], at_most_ms: int) -> None:
        """Wait for work that is allowed to take its time."""
        self._qtbot.waitUntil(come_true, timeout=at_most_ms)

    # Cases

    def opens(self, path: Path) -> None:
        with self._qtbot.waitSignal(self.session.opened):
            self.window.open(path)
        self.settle()

    def tries_to_open(self, path: Path) -> str:
        """The sentence that says why it could not be opened."""
        with self._qtbot.waitSignal(self.session.trouble):
            self.window.open(path)
        self.settle()
        return self.troubles[-1]

    def opens_the_demo(self) -> None:
        with self._qtbot.waitSignal(self.session.opened):
            self.window.welcome.tried.emit()
        self.settle()

    def will_choose_file(self, path: Path) -> None:
        """The next file dialogs answer with this path."""
        for name in ("getSaveFileName", "getOpenFileName"):
            self._monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
        self._monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

    # Acts and views

    def does(self, name: str) -> None:
        """An act of the window, by its name in desktop.actions."""
        self.window.actions_by_name[name].trigger()
        self.settle()

    @property
    def timeline(self) -> TimelinePage:
        return self._page("timeline", TimelinePage)

    @property
    def incidents(self) -> IncidentsPage:
        return self._page("incidents", IncidentsPage)

    @property
    def actors(self) -> ActorsPage:
        return self._page("actors", ActorsPage)

    @property
    def sources(self) -> SourcesPage:
        return self._page("sources", SourcesPage)

    @property
    def reading(self) -> ReadingPage:
        return self._page("reading", ReadingPage)

    def _page(self, name: str, kind: type[Page]) -> Page:
        page = self.window.pages[name]
        assert isinstance(page, kind)
        return page

    def view(self) -> str:
        """The name of the view in the middle."""
        shown = self.window.desk.stack.currentWidget()
        return next(name for name, page in self.window.pages.items() if page is shown)

    # Search

    def searches(self, words: str) -> list[str]:
        """What the search offers: heads and entries, from the top."""
        field = self.window.search
        field.start()
        # As an input method would: QTest has keys for Latin letters only.
        field.setText(words)
        field.textEdited.emit(words)
        self._qtbot.waitUntil(lambda: self.session.idle)
        rows = field.list
        return [rows.item(row).text() for row in range(rows.count())]

    def takes_first_hit(self) -> None:
        QTest.keyClick(self.window.search, Key.Key_Return)
        self.settle()

    # Lists

    def rows(self, page: Any, *columns: int) -> list[str]:
        """The rows of a list as text."""
        listing = page.listing
        listing.look(0, listing.rowCount())
        self.settle()
        return [
            " | ".join(str(listing.index(row, column).data() or "") for column in columns or (1,))
            for row in range(listing.rowCount())
        ]

    def chooses(self, page: Any, title: str, column: int = 1) -> None:
        """Click a row by its words."""
        row = next(n for n, words in enumerate(self.rows(page, column)) if title in words)
        place = page.table.visualRect(page.listing.index(row, column)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def filters(self, page: Any, words: str) -> None:
        page.bar.line.setText(words)
        page.bar.read()
        self.settle()

    # Sheets

    def sheet(self) -> Sheet:
        """The sheet that is open."""
        open_ones = self.sheets()
        assert len(open_ones) == 1
        return open_ones[0]

    def sheets(self) -> list[Sheet]:
        """Every sheet that is open."""
        return [each for each in self.window.findChildren(Sheet) if each.isVisible()]

    def field(self, label: str) -> Field:
        """A field of the open sheet, by its label."""
        for field in self._fields(self.sheet().fields):
            if field.label == label:
                return field
        raise AssertionError(f"no field {label}")

    def _fields(self, fields: Any) -> Iterator[Field]:
        for field in fields:
            if isinstance(field, SideBySide):
                yield from self._fields(field._held)
            else:
                yield field

    def fills(self, **values: Any) -> None:
        """Fill fields by label, with "_" for a space."""
        for label, value in values.items():
            field = self.field(label.replace("_", " "))
            line = getattr(field, "line", None)
            if isinstance(value, str) and line is not None:
                line.setText(value)
            else:
                field.set_value(value)
            self.settle()

    def submits(self) -> None:
        self.sheet().submit()
        self.settle()

    # Reading

    def selects_words(self, words: str) -> None:
        """Select words of the open text."""
        page = self.reading
        assert page.open is not None
        start = page.open.snapshot.cleaned_text.index(words)
        first, last = page.text.printed.span(start, start + len(words))
        cursor = page.text.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        page.text.setTextCursor(cursor)

    # Seeing

    def sees(self, where: QWidget | None = None) -> str:
        """All words to be read in a part of the window, one after the other."""
        root = where or self.window
        words = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
        words += [label.text() for label in root.findChildren(ElidedLabel) if label.isVisible()]
        for row in root.findChildren(ItemRow):
            if row.isVisible():
                words += [row.title, row.detail, row.trailing]
        return "\n".join(word.translate(_NO_ISOLATES) for word in words)

    @property
    def card(self) -> str:
        """The words of the card in the inspector."""
        return self.sees(self.window.inspector)

    def asks(self, question: Callable[[Reader], Any]) -> Any:
        """An answer straight from the case, to compare with what is shown."""
        out: list[Any] = []
        self.session.read("story", question, out.append)
        self.settle()
        return out[0]

    def selects(self, kind: Any, number: int) -> None:
        self.session.select(Ref(kind, number))
        self.settle()


_NO_ISOLATES = {0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None, 0xA0: " "}

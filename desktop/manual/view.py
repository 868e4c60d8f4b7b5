"""The window of the manual: contents or what was found at the side, the page, back and forward.

Hides where one was: each page is kept with the spot it was scrolled to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.language import many, say, spoken
from desktop import icons
from desktop.manual import finding
from desktop.manual.contents import Contents
from desktop.manual.finding import Found
from desktop.manual.reader import Reader
from desktop.manual.results import Results
from desktop.theme import Space, broad, font, grown, refit, theme
from desktop.widgets import IconButton, Secondary
from desktop.widgets.line import Line

_WIDE, _HIGH = 1120, 780
_SIDE = 276


class _Line(QWidget):
    """The line below the bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().line)


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where one is or was. `spot`: how far the page was scrolled, in pixels."""

    page: str
    anchor: str
    words: tuple[str, ...] = ()
    spot: int = -1


class ManualWindow(QWidget):
    """The manual in a window of its own. `show_page`: what it is opened at."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(say("The manual of Casebinder"))
        self.setWindowIcon(icons.of_the_program())
        # The program ends with the last window that has a case.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_WIDE, _HIGH)
        self._stops: list[_Stop] = []
        self._at = -1
        self.contents, self.results, self.reader = Contents(), Results(), Reader()
        self.back = IconButton("back", say("Back"))
        self.forward = IconButton("forward", say("Forward"))
        self.words = Line()
        self._count = Secondary("")
        self._side = QStackedWidget()
        self._build()
        self._connect()

    def show_page(self, name: str, anchor: str = "", words: tuple[str, ...] = ()) -> None:
        """Go to a page, from one of its headings on; `words` are marked."""
        stop = _Stop(name, anchor, words)
        if self._at >= 0:
            self._keep_spot()
            if replace(self._stops[self._at], spot=-1) == stop:
                self._show(stop)
                return
        del self._stops[self._at + 1 :]
        self._stops.append(stop)
        self._at += 1
        self._show(stop)

    def focus_first(self) -> None:
        """The keyboard to the page: reading is what one came for."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.words.setPlaceholderText(say("Search the manual"))
        self.words.setAccessibleName(say("Search the manual"))
        self.words.setClearButtonEnabled(True)
        self.words.setFont(font("body"))
        refit(self.words, lambda line: line.setFixedHeight(grown(34)))
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(Space.S)
        row.addWidget(self.words, 1)
        refit(self.words, lambda line: line.setMaximumWidth(broad(420)))
        language = Secondary("")
        language.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        if spoken() != "en":
            language.setText(say("The manual is written in English."))
        row.addWidget(language, 1)
        found = QWidget()
        beside = QVBoxLayout(found)
        beside.setContentsMargins(0, Space.S, 0, 0)
        beside.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L + Space.XS, 0, Space.L, 0)
        head.addWidget(self._count)
        beside.addLayout(head)
        beside.addWidget(self.results, 1)
        self._side.addWidget(self.contents)
        self._side.addWidget(found)
        refit(self._side, lambda side: side.setMinimumWidth(broad(150)))
        parted = QSplitter(Qt.Orientation.Horizontal)
        parted.setHandleWidth(1)
        parted.setChildrenCollapsible(False)
        parted.addWidget(self._side)
        parted.addWidget(self.reader)
        parted.setStretchFactor(1, 1)
        parted.setSizes([broad(_SIDE), _WIDE - broad(_SIDE)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(_Line())
        whole.addWidget(parted, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._walk(-1))
        self.forward.clicked.connect(lambda: self._walk(1))
        self.contents.chosen.connect(self._choose)
        self.reader.led.connect(self.show_page)
        self.results.chosen.connect(self._open)
        self.words.textChanged.connect(self._find)
        self.words.installEventFilter(self)
        for keys, act in (
            ("Alt+Left", lambda: self._walk(-1)),
            ("Alt+Right", lambda: self._walk(1)),
            ("Ctrl+F", self._start_search),
            ("Ctrl+K", self._start_search),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._tell_where()

    def _start_search(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _find(self) -> None:
        typed = self.words.text().strip()
        if not typed:
            self._side.setCurrentIndex(0)
            return
        found = finding.find(typed)
        self.results.put(found)
        none = say("Nothing in the manual has all of these words.")
        told = many(len(found), "{count:,} passage", "{count:,} passages")
        self._count.setText(told if found else none)
        self._count.setWordWrap(True)
        self._side.setCurrentIndex(1)

    def _choose(self, page: str, anchor: str) -> None:
        self.show_page(page, anchor)

    def _open(self, found: Found) -> None:
        words = tuple(self.words.text().split())
        self.show_page(found.passage.page, found.passage.anchor, words)

    def _show(self, stop: _Stop) -> None:
        self.reader.show_page(stop.page, stop.anchor, stop.words)
        if stop.spot >= 0:
            self.reader.verticalScrollBar().setValue(stop.spot)
        self.contents.show_page(stop.page)
        self._tell_where()

    def _keep_spot(self) -> None:
        now = self._stops[self._at]
        self._stops[self._at] = replace(now, spot=self.reader.verticalScrollBar().value())

    def _walk(self, by: int) -> None:
        if 0 <= self._at + by < len(self._stops):
            self._keep_spot()
            self._at += by
            self._show(self._stops[self._at])

    def _tell_where(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._stops))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field arrows choose among what was found, Enter opens, Escape empties."""
        if watched is self.words and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.results.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.results.choose_current()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.words.text():
            self.words.clear()
            self.focus_first()
        else:
            self.close()

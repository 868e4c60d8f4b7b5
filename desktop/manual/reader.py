"""The page of the manual that is shown: links inside it lead on, links elsewhere do nothing.

Hides when the page is laid out anew: the theme, the size of text or the width changed. The text
is English and runs from the left whatever the window speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from db.language import say
from desktop.manual import pages
from desktop.manual.dress import dressed, set_width
from desktop.theme import Space, font, theme, themes

#: After the last change of the width: pictures are drawn anew for it.
_PAUSE_MS = 80


class Reader(QTextBrowser):
    """Shows pages. `led(page, anchor)`: a link was followed, "" for the beginning of the page."""

    led = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.page = ""
        self._anchors: dict[str, int] = {}
        self._words: Sequence[str] = ()
        self._laid: QTextDocument | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: its coming and going would change the width pages are laid out for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The ring of a field round a whole page would say that one writes here.
        self.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: 0; padding: 0; }")
        self.anchorClicked.connect(self._follow)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._fit)
        themes.changed.connect(self._dress_again)

    def show_page(self, name: str, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show a page from its heading `anchor` on; `words` are marked in it."""
        if name != self.page:
            self.page = name
            self._put()
        self._words = words
        self._mark()
        self.setAccessibleName(say("The manual: {title}", title=pages.title(name)))
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll to a heading, or to the beginning."""
        place = self._anchors.get(anchor, 0)
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(round(self._top_of(place)) - Space.M if place else 0)

    def heading(self) -> str:
        """The anchor of the heading one reads under; "" before the first."""
        line = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        before = [name for name, place in self._anchors.items() if place <= line]
        return before[-1] if before else ""

    def _top_of(self, place: int) -> float:
        block = self.document().findBlock(place)
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _put(self) -> None:
        # Dressed before it is shown: each change of a page in view would lay it out anew.
        page = QTextDocument(self)
        page.setUndoRedoEnabled(False)
        self._anchors = dressed(page, pages.text(self.page))
        self._set_width(page)
        self.setDocument(page)
        if self._laid is not None:
            self._laid.deleteLater()
        self._laid = page

    def _fit(self) -> None:
        """Lay the page out for the width there is; what stood at the top stays there."""
        if not self.page:
            return
        top = self.cursorForPosition(self.viewport().rect().topLeft())
        off = self.cursorRect(top).top()
        self._set_width(self.document())
        if top.position():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(top).top() - off)

    def _set_width(self, page: QTextDocument) -> None:
        set_width(page, self.viewport().width(), self.devicePixelRatioF())

    def _dress_again(self) -> None:
        if self.page:
            at = self.verticalScrollBar()
            share = at.value() / max(at.maximum(), 1)
            self._put()
            self._mark()
            at.setValue(round(share * at.maximum()))

    def _mark(self) -> None:
        """What was searched for stands on a ground of its own."""
        marks = []
        if self._words:
            either = "|".join(rf"\b{re.escape(word)}" for word in self._words)
            text = self.document().toPlainText()
            worn = QTextCharFormat()
            worn.setBackground(theme().warning_ground)
            worn.setForeground(theme().ink)
            for found in re.finditer(either, text, re.I):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(found.start())
                cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, worn
                marks.append(mark)
        self.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        """A link inside the manual leads there; there are no others (`pages.shown`)."""
        name = link.path() or self.page
        if not link.scheme() and pages.has(name):
            self.led.emit(name, link.fragment())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only what `dress` put into the page: nothing is read from anywhere else."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Home and End mean the page: nobody writes in it.
        bar = self.verticalScrollBar()
        to = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in to and not event.modifiers():
            bar.setValue(to[Qt.Key(event.key())])
            return
        if event.key() == Qt.Key.Key_Space and not self.textCursor().hasSelection():
            back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            step = bar.pageStep() - 2 * font("reading").pixelSize()
            bar.setValue(bar.value() + (-step if back else step))
            return
        super().keyPressEvent(event)

"""Finding words in the open text: typed, found, selected, and the keys are back in the text.

Hides where the line stands, and that Ctrl+F, which looks in the whole case elsewhere, looks in
the text where a text is read.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import number, say
from db.reading import phrases
from desktop.reading.text import ReadingText
from desktop.theme import Size, Space, broad, font, refit, theme
from desktop.widgets import Secondary
from desktop.widgets.floating import paint_floating
from desktop.widgets.line import Line

_WIDTH = 340
#: Room for "12 of 345", so that the line does not jump while one types.
_TOLD = 64
#: More places than this are told as "many".
_MOST = 999
_HINT = say("Enter selects, ↓ goes on. First words … last words finds a passage.")


class WordSearch(QWidget):
    """A line over the upper right corner of the text. `clean`: the open text, "" for none."""

    def __init__(self, page: QWidget, text: ReadingText, clean: Callable[[], str]) -> None:
        super().__init__(text)
        self._text, self._clean = text, clean
        self._found: list[tuple[int, int]] = []
        self._at = self._near = 0
        self.line = Line()
        self.line.setFont(font("body"))
        refit(self.line, lambda line: line.setFixedHeight(Size.TARGET))
        self.line.setPlaceholderText(say("Find in this text"))
        self.line.setAccessibleName(say("Find in this text"))
        self.line.textEdited.connect(self._seek)
        self.line.installEventFilter(self)
        self.told = Secondary("")
        self.told.setWordWrap(False)
        self.told.setMinimumWidth(_TOLD)
        self._hint = Secondary(_HINT)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._hint)
        refit(self, lambda bar: bar.setFixedWidth(broad(_WIDTH)))
        self.setAccessibleName(say("Find in this text"))
        self.hide()
        page.installEventFilter(self)
        text.moved.connect(self._place)

    def start(self) -> None:
        """Open the line; the search begins where the text is selected or read."""
        clean = self._clean()
        if not clean:
            return
        start, end = self._text.words()
        first, _ = self._text.in_view()
        self._near = start if end > start else self._text.printed.text_at(first)
        self.show()
        self._place()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._tell()

    def stop(self) -> None:
        """Close the line; what was found stays selected, the keys are in the text."""
        self._found = []
        self.hide()
        self._text.setFocus()

    def step(self, way: int) -> None:
        """To the next place (1) or the one before (-1); at the end it begins again."""
        if self._found:
            self._at = (self._at + way) % len(self._found)
            self._show()

    def _seek(self) -> None:
        self._found = list(islice(phrases.spans(self._clean(), self.line.text()), _MOST))
        after = (n for n, (start, _) in enumerate(self._found) if start >= self._near)
        self._at = next(after, 0)
        if self._found:
            self._show()
        else:
            self._text.drop_words()
            self._tell()

    def _show(self) -> None:
        self._text.select_words(*self._found[self._at])
        self._tell()

    def _tell(self) -> None:
        typed = self.line.text().strip()
        many = "many" if len(self._found) == _MOST else number(len(self._found))
        none = say("Not here") if typed else ""
        self.told.say(f"{number(self._at + 1)} of {many}" if self._found else none)

    def _place(self) -> None:
        if self.isHidden():
            return
        self.adjustSize()
        view = self._text.viewport().geometry()
        self.move(QPoint(self._text.width() - self.width() - Space.L, view.top() + Space.M))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self.line:
            return event.type() == QEvent.Type.KeyPress and self._typed(event)
        meant = event.key() == Qt.Key.Key_F and event.modifiers() == _CTRL
        if meant and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if meant and event.type() == QEvent.Type.KeyPress:
            self.start()
            return True
        return False

    def _typed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.stop()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, theme().raised)


_CTRL = Qt.KeyboardModifier.ControlModifier

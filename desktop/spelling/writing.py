"""Spelling in a field one writes in: misspelt words are underlined, its menu suggests others.

Hides that the word at the cursor is left alone while it is being written.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from db.language import say
from desktop.spelling.speller import Speller, Wrong, speller
from desktop.theme import theme

#: Keeps a word of one's own; set once by the window, which knows the settings.
_keeping: list[Callable[[str], object]] = []


def keep_words_with(keep: Callable[[str], object]) -> None:
    """What “Add to my words” does."""
    _keeping[:] = [keep]


class Spelling(QSyntaxHighlighter):
    """Underlines for one field, and entries for its menu."""

    def __init__(self, field: QPlainTextEdit, words: Speller = speller) -> None:
        super().__init__(field.document())
        self._field = field
        self._words = words
        words.changed.connect(self.rehighlight)
        field.cursorPositionChanged.connect(self._moved)

    def highlightBlock(self, text: str) -> None:
        if not text.strip():
            return
        self._words.begin()
        at = self._field.textCursor()
        inside = at.positionInBlock() if at.block() == self.currentBlock() else -1
        writing = self._field.hasFocus() and inside >= 0
        for each in self._words.wrong(text):
            start, end = _units(text, each.start), _units(text, each.end)
            if not (writing and inside == end):
                self.setFormat(start, end - start, _underlined())

    def _moved(self) -> None:
        """The word that was just written is looked at when one goes on."""
        cursor = self._field.textCursor()
        self.rehighlightBlock(cursor.block())

    def at(self, cursor: QTextCursor) -> Wrong | None:
        """The misspelt word under a cursor."""
        place, text = cursor.positionInBlock(), cursor.block().text()
        for each in self._words.wrong(text):
            if _units(text, each.start) <= place <= _units(text, each.end):
                return each
        return None

    def fill(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put what could be meant above everything else in a menu."""
        wrong = self.at(cursor)
        if wrong is None:
            return
        first = menu.actions()[0] if menu.actions() else None
        entries: list[tuple[str, Callable[[], object]]] = [
            (word, partial(self._put, cursor, wrong, word))
            for word in self._words.suggests(wrong.word)
        ]
        if _keeping:
            add = say("Add “{word}” to my words", word=wrong.word)
            entries.append((add, partial(_keeping[0], wrong.word)))
        for words, run in entries:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, run=run: run())
            if first is not None:
                menu.removeAction(action)
                menu.insertAction(first, action)
        if first is not None and entries:
            menu.insertSeparator(first)

    def _put(self, cursor: QTextCursor, wrong: Wrong, word: str) -> None:
        block = cursor.block()
        place = QTextCursor(block)
        place.setPosition(block.position() + _units(block.text(), wrong.start))
        place.setPosition(
            block.position() + _units(block.text(), wrong.end), QTextCursor.MoveMode.KeepAnchor
        )
        place.insertText(word)


class WritingField(QPlainTextEdit):
    """A field of several lines that looks at spelling."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.spelling = Spelling(self)
        if self.isRightToLeft():
            self.textChanged.connect(self._begin)
            self._begin()

    def _begin(self) -> None:
        """Empty it begins where the lines of the window do; then every line where its words do."""
        way = Qt.AlignmentFlag
        wanted = way.AlignRight | way.AlignAbsolute if self._is_bare() else way.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            self.document().setDefaultTextOption(option)

    def _is_bare(self) -> bool:
        return not self.document().firstBlock().text() and self.document().blockCount() == 1

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if keyboard else self.cursorForPosition(event.pos())
        self.spelling.fill(menu, cursor)
        menu.popup(event.globalPos())


def _units(text: str, position: int) -> int:
    """A position in code points as Qt counts it, in UTF-16."""
    return position if text.isascii() else len(text[:position].encode("utf-16-le")) // 2


def _underlined() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    made.setUnderlineColor(theme().danger)
    return made

"""Two texts side by side, what they share marked in both; a press goes from passage to passage.

Hides that Qt counts UTF-16 units while passages count code points.
"""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from db.language import say
from db.likeness.finding import Likeness
from db.records import quotes
from db.records.quotes import Snapshot
from desktop.session import Session
from desktop.theme import Space, font, theme
from desktop.widgets import QuietButton, Secondary, Sheet
from desktop.widgets.labels import ElidedLabel, direction

_WIDTH, _HEIGHT = 960, 440


def open_two_texts(session: Session, near: QWidget, text: str, like: Likeness) -> None:
    """Show a text beside the one that shares passages with it."""

    def then(other: Snapshot | None) -> None:
        if other is None:
            session.complain(say("The other text is no longer in the case."))
            return
        Sheet.open(
            near,
            say("Side by side"),
            [TwoTexts(text, other.cleaned_text, like)],
            say("Close"),
            lambda: "",
            width=_WIDTH,
            cancel="",
        )

    session.read("text beside", lambda reader: quotes.snapshot(reader, like.snapshot), then)


class TwoTexts(QWidget):
    """The two, and the steps through what they share."""

    def __init__(self, here: str, there: str, like: Likeness) -> None:
        super().__init__()
        self._like = like
        self._place = -1
        spans = [(each.start, each.end) for each in like.passages]
        spans_there = [(each.there_start, each.there_end) for each in like.passages]
        self.here = MarkedText(here, spans)
        self.there = MarkedText(there, spans_there)
        self.here.setAccessibleName(say("This text"))
        self.there.setAccessibleName(like.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for name, text in ((say("This text"), self.here), (like.name, self.there)):
            side = QVBoxLayout()
            side.setSpacing(Space.XS)
            side.addWidget(ElidedLabel(name, "small_strong"))
            side.addWidget(text)
            row.addLayout(side, 1)
        column.addLayout(row)
        column.addLayout(self._steps())
        self.step()

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self._told = Secondary("")
        row.addWidget(self._told, 1)
        self.following = QuietButton(say("Next passage"), framed=True)
        self.following.setVisible(len(self._like.passages) > 1)
        self.following.clicked.connect(self.step)
        row.addWidget(self.following)
        return row

    def step(self) -> None:
        """Bring the next passage into view on both sides."""
        count = len(self._like.passages)
        self._place = (self._place + 1) % count
        words = self._like.passages[self._place].words
        which = (
            say("Passage {place:,} of {count:,}: ", place=self._place + 1, count=count)
            if count > 1
            else ""
        )
        self._told.say(say("{which}{words:,} words are the same.", which=which, words=words))
        self.here.bring(self._place)
        self.there.bring(self._place)


class MarkedText(QPlainTextEdit):
    """A text to be read, with some of its words on a tint. `spans`: code points."""

    def __init__(self, text: str, spans: list[tuple[int, int]]) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setFont(font("body"))
        self.setMaximumHeight(_HEIGHT)
        self.setTabChangesFocus(True)
        options = self.document().defaultTextOption()
        options.setTextDirection(direction(text))
        self.document().setDefaultTextOption(options)
        wide = [place for place, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._cursors = []
        for start, end in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start + bisect_left(wide, start))
            cursor.setPosition(end + bisect_left(wide, end), QTextCursor.MoveMode.KeepAnchor)
            self._cursors.append(cursor)
        self._mark()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def bring(self, place: int) -> None:
        """Scroll to a passage, its first line in the upper part."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._cursors[place].selectionStart())
        self.setTextCursor(cursor)
        self.centerCursor()

    def _mark(self) -> None:
        tint = QTextCharFormat()
        tint.setBackground(theme().accent_ground)
        tint.setFontUnderline(True)
        tint.setUnderlineColor(theme().accent)
        tint.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marked = []
        for cursor in self._cursors:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = tint
            marked.append(selection)
        self.setExtraSelections(marked)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

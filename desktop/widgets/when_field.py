"""A date in the person's own words, with what was understood shown under it as it is typed.

Ambiguous words are answered with the candidates to pick from, never with a guess.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from db import when as dates
from db.language import say
from db.when import Candidate, When
from desktop.widgets.chips import Chip
from desktop.widgets.fields import Field
from desktop.widgets.flow import FlowLayout
from desktop.widgets.line import Line

#: The reader of dates takes milliseconds; typing must not wait for it.
_PAUSE_MS = 150


class WhenField(Field):
    """One line of words such as "late 2019" or "On Monday"; `value()` is a `When` or None."""

    def __init__(
        self,
        label: str = say("When"),
        value: When | None = None,
        *,
        published: str | None = None,
        hint: str = say("A date in words: 18 April 2022, late 2019, between 3 and 5 May"),
        required: bool = False,
    ) -> None:
        """`published`: EDTF date that relative words hang on."""
        super().__init__(label, hint, required)
        self._published = published
        self._value = value
        self._asked = ""
        #: What was last told of the words, to be told again once nothing is complained of.
        self._told: list[Candidate] | None = None
        self.line = Line(_words(value))
        self._asked = self.line.text().strip()
        self._edit_with(self.line)
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices)
        self._column.addWidget(self._choices)
        self._choices.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.line.textEdited.connect(self._typed)

    def value(self) -> When | None:
        self.read()
        return self._value

    def set_value(self, value: When | None) -> None:
        self._value, self._told = value, None
        self.line.setText(_words(value))
        self._asked = self.line.text().strip()
        self._choices.hide()
        self._say_changed()

    def set_published(self, published: str | None) -> None:
        """Another publication date: the words are read again."""
        self._published = published
        self._asked = ""
        self.read()

    def trouble(self) -> str:
        if self.line.text().strip() and self.value() is None:
            if not self._choices.isHidden():
                return say(
                    "This date can be read in more than one way. Pick the one that is meant."
                )
            return say("This date was not understood. Try 18 April 2022, late 2019 or 2022-04.")
        return super().trouble()

    def empty(self) -> bool:
        return not self.line.text().strip()

    def read(self) -> None:
        """Read the words now, if they changed since they were read last."""
        self._pause.stop()
        words = self.line.text().strip()
        if words == self._asked:
            return
        self._asked = words
        self._value = None
        found = list(dates.read(words, self._published)) if words else []
        sure = len(found) == 1 and not found[0].ambiguous
        if sure:
            self._value = found[0].when
        self._offer([] if sure else found)
        self._tell(found, words)

    def complain(self, sentence: str) -> None:
        super().complain(sentence)
        if not sentence and self._told is not None and not self.empty():
            self._tell(self._told, self._asked)

    def _tell(self, found: list[Candidate], words: str) -> None:
        self._told = found
        if self._value is not None:
            self._note.set_tone("accent")
            self._note.say(dates.said(self._value))
        elif found:
            several = say("This can be read in more than one way. Which is meant?")
            self._note.set_tone("warning")
            self._note.say(several if len(found) > 1 else found[0].why)
        elif words:
            self._note.set_tone("warning")
            self._note.say(say("Not understood yet."))
        else:
            self._note.set_tone("secondary")
            self._note.say(self._hint)
        self._note.setVisible(True)

    def _offer(self, found: list[Candidate]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        before: QWidget = self.line
        for candidate in found:
            chip = Chip(dates.said(candidate.when), "accent")
            chip.setToolTip(candidate.why)
            chip.clicked.connect(lambda _=False, c=candidate: self._pick(c))
            self._flow.addWidget(chip)
            chip.show()
            # Made last it would come last: Tab leads from the words to their readings.
            self.setTabOrder(before, chip)
            before = chip
        self._choices.setVisible(bool(found))

    def _pick(self, candidate: Candidate) -> None:
        self._value = candidate.when
        self._choices.hide()
        self._tell([candidate], self._asked)
        self.line.setFocus()
        self.changed.emit()

    def _typed(self) -> None:
        self._pause.start()
        self._say_changed()


def _words(value: When | None) -> str:
    if value is None:
        return ""
    return value.phrase or dates.said(value)

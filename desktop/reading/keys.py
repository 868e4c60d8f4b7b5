"""The keys of the text: walking through suggestions and deciding on them.

Hides which keys stand free when: letters that make something of selected words (I C A N Q) are
left to the words, and what decides is a key only while the panel is open.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.reading.suggesting import Suggesting
from desktop.reading.text import ReadingText
from desktop.widgets.key_layouts import letter_of

_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class Keys:
    """Asked first about every key pressed in the text."""

    def __init__(self, suggesting: Suggesting, text: ReadingText) -> None:
        self._suggesting = suggesting
        self._text = text

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; whether it stood for anything."""
        key, held = event.key(), event.modifiers()
        arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if held & Qt.KeyboardModifier.AltModifier and key in arrows:
            self._suggesting.go(arrows[Qt.Key(key)])
            return True
        if held & ~_HARMLESS:
            return False
        letter = letter_of(event.text())
        if letter in ("j", "k"):
            self._suggesting.go(1 if letter == "j" else -1)
        elif letter == "s":
            self._suggesting.select_sentence()
        elif self._suggesting.current is None or self._text.textCursor().hasSelection():
            return False
        else:
            return self._decide(key, letter)
        return True

    def _decide(self, key: int, letter: str) -> bool:
        desk = self._suggesting
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            desk.accept()
        elif key == Qt.Key.Key_Backspace or letter == "d":
            desk.dismiss()
        elif key == Qt.Key.Key_Escape:
            desk.close_panel()
        elif letter == "x":
            desk.at_hand.forget()
        elif letter == "e":
            (desk.change if desk.undecided else desk.reopen)()
        elif letter.isdecimal():
            return self._choose(int(letter))
        else:
            return False
        return True

    def _choose(self, number: int) -> bool:
        each = self._suggesting.current
        values = (each.value, *each.others) if each is not None and each.others else ()
        if not 1 <= number <= len(values):
            return False
        self._suggesting.accept(values[number - 1])
        return True

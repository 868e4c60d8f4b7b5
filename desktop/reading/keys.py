"""The keys of the text: what is made of selected words, walking through suggestions and deciding.

Hides which keys stand free when: letters that make something of selected words are heard only while
words are selected, and what decides only while the panel is open. Which letter stands for what can
be changed; Enter, Backspace, Escape, the figures and Alt with an arrow stay what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.reading.letters import USUAL
from desktop.reading.suggesting import Suggesting
from desktop.reading.text import ReadingText
from desktop.widgets.key_layouts import letter_of

_TAKE = "take-"
_FORM = QKeySequence.SequenceFormat.PortableText


class Keys:
    """Asked first about every key pressed in the text. `make`: makes something of the selected
    words, by its letter in `word_bar.CHOICES`; `told`: hear the new keys of an act."""

    def __init__(
        self,
        suggesting: Suggesting,
        text: ReadingText,
        make: Callable[[str], None],
        told: Sequence[Callable[[str, tuple[str, ...]], None]] = (),
    ) -> None:
        self._suggesting = suggesting
        self._text = text
        self._make = make
        self._told = told
        self._acts = {key: name for name, keys in USUAL.items() for key in keys}

    def bind(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act on other keys; whatever was on them is not any more. Acts that the text does
        not hear itself are passed over."""
        if name not in USUAL:
            return
        for tell in self._told:
            tell(name, keys)
        for key, held in list(self._acts.items()):
            if held == name or key in keys:
                del self._acts[key]
        self._acts.update(dict.fromkeys(keys, name))

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; whether it stood for anything."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if held & Qt.KeyboardModifier.AltModifier and key in arrows:
            self._suggesting.go(arrows[Qt.Key(key)])
            return True
        name = self._meant(event, held)
        selected = self._text.textCursor().hasSelection()
        if name.startswith(_TAKE):
            if selected:
                self._make(name.removeprefix(_TAKE))
            return selected
        if name in ("suggestion-next", "suggestion-before"):
            self._suggesting.go(1 if name == "suggestion-next" else -1)
        elif name == "sentence":
            self._suggesting.select_sentence()
        elif self._suggesting.current is None or selected:
            return False
        else:
            return self._decide(key, name, held, event.text())
        return True

    def _meant(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> str:
        """The act of a key; a letter with Shift is the letter, unless it is an act of its own."""
        letter = letter_of(event.text())
        # A key that types a letter of another script is meant by its place.
        latin = len(letter) == 1 and letter.isascii() and letter.isalpha()
        key = Qt.Key(ord(letter.upper())) if latin else Qt.Key(event.key())
        for modifiers in (held, held & ~Qt.KeyboardModifier.ShiftModifier):
            text = QKeySequence(QKeyCombination(modifiers, key)).toString(_FORM)
            if text in self._acts:
                return self._acts[text]
        return ""

    def _decide(self, key: int, name: str, held: Qt.KeyboardModifier, typed: str) -> bool:
        desk = self._suggesting
        plain = not held & ~Qt.KeyboardModifier.ShiftModifier
        if name == "dismiss" or (plain and key == Qt.Key.Key_Backspace):
            desk.dismiss()
        elif name == "apart":
            desk.at_hand.forget()
        elif name == "change":
            (desk.change if desk.undecided else desk.reopen)()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            desk.accept()
        elif plain and key == Qt.Key.Key_Escape:
            desk.close_panel()
        elif plain and letter_of(typed).isdecimal():
            return self._choose(int(letter_of(typed)))
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

"""Which words are misspelt, in the languages of the person and of the case.

A word is right when any dictionary of its script knows it: texts of this field quote several
languages. Hides that dictionaries are loaded by a thread when a field is first written in, and that
until then, and where there are none, every word is right.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.spelling import hunspell
from desktop.spelling.hunspell import Dictionary
from desktop.tasks import Bridge

#: A word: letters, with marks between them that belong to it.
_WORD = re.compile(r"[^\W\d_]+(?:['’\-\u200c][^\W\d_]+)*")
#: Addresses, file names and codes are no words.
_NO_WORDS = re.compile(r"\S+(?:://|@|\.\w)\S*|\S*\d\S*")
_CYRILLIC, _ARABIC, _LATIN = "cyrillic", "arabic", "latin"
_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"), _CYRILLIC),
    **dict.fromkeys(("ar", "fa", "ps", "ur", "ckb", "ug", "sd"), _ARABIC),
}
_MOST = 6


@dataclass(frozen=True, slots=True)
class Wrong:
    """A misspelt word: its place in the text [start, end)."""

    start: int
    end: int
    word: str


class Speller(QObject):
    """`changed`: other words are right now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bridge = Bridge()
        self._open: dict[str, list[Dictionary]] = {}
        self._languages: tuple[str, ...] = ("en",)
        #: Whether spelling is looked at, and the person's own words, as they are set now.
        self.settings: Callable[[], tuple[bool, tuple[str, ...]]] = lambda: (True, ())
        self._own: frozenset[str] = frozenset()
        self._own_from: tuple[str, ...] = ()
        self._asked = False

    def speak(self, languages: Sequence[str]) -> None:
        """Languages by their BCP 47 tags, the likeliest first."""
        wanted = tuple(dict.fromkeys(tag.partition("-")[0] for tag in (*languages, "en") if tag))
        if wanted != self._languages:
            self._languages = wanted
            if self._asked:
                self._load()

    def begin(self) -> None:
        """Somebody writes: load the dictionaries, once."""
        if not self._asked:
            self._asked = True
            self._load()

    def wrong(self, text: str) -> list[Wrong]:
        """The misspelt words of a line."""
        wanted, own = self.settings()
        if not (wanted and self._open):
            return []
        if own is not self._own_from:
            self._own, self._own_from = frozenset(own), own
        passed = [match.span() for match in _NO_WORDS.finditer(text)]
        return [
            Wrong(match.start(), match.end(), match.group())
            for match in _WORD.finditer(text)
            if not any(start <= match.start() < end for start, end in passed)
            and not self.is_right(match.group())
        ]

    def is_right(self, word: str) -> bool:
        """Whether a word is known, is the person's own, or of a script without a dictionary."""
        known = self._open.get(_script(word), [])
        if not known or len(word) < 2 or word.lower() in self._own or word.isupper():
            return True
        plain = word.replace("’", "'")
        return any(each.knows(plain) for each in known)

    def suggests(self, word: str) -> list[str]:
        """What could be meant."""
        found: dict[str, None] = {}
        for each in self._open.get(_script(word), []):
            found.update(dict.fromkeys(each.suggests(word.replace("’", "'"))))
        return list(found)[:_MOST]

    def _load(self) -> None:
        if not hunspell.is_there():
            return
        paths = _chosen(hunspell.dictionaries(), self._languages)
        threading.Thread(
            target=self._loading, args=(paths,), name="dictionaries", daemon=True
        ).start()

    def _loading(self, paths: list[tuple[str, Path]]) -> None:
        loaded: dict[str, list[Dictionary]] = {}
        for script, path in paths:
            loaded.setdefault(script, []).append(Dictionary(path))
        self._bridge.post(partial(self._took, loaded))

    def _took(self, loaded: dict[str, list[Dictionary]]) -> None:
        self._open = loaded
        self.changed.emit()


def _chosen(there: dict[str, Path], languages: Sequence[str]) -> list[tuple[str, Path]]:
    """One dictionary for each language, in their order, with its script."""
    found = []
    for language in languages:
        names = [name for name in there if name.partition("_")[0] == language]
        # Of several countries the plain one, or the first.
        for name in sorted(names, key=lambda each: (each != language, each != "en_US", each))[:1]:
            found.append((_SCRIPTS.get(language, _LATIN), there[name]))
    return found


def _script(word: str) -> str:
    first = word[:1]
    if "\u0400" <= first <= "\u052f":
        return _CYRILLIC
    if "\u0600" <= first <= "\u06ff" or "\ufb50" <= first <= "\ufeff":
        return _ARABIC
    return _LATIN if first < "\u0250" or "\u1e00" <= first <= "\u1eff" else ""


#: The one of the program: windows share dictionaries and words.
speller = Speller()

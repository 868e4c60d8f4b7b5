"""Date phrases of other languages, said in the English of our grammar.

Hides the substitution: rules for whole wordings first, then word by word. A phrase with a word no
table has is not understood; nothing is skipped. Who looks for dates in running text asks for the
words such phrases are made of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_FOREIGN = re.compile(r"[^\W\d_a-z]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words that date phrases of a language are made of, for finding them in running text."""

    language: str
    _tongue: Tongue
    _plain: Callable[[str], str]

    def is_inside(self, word: str) -> bool:
        """Whether a word can stand in a date phrase."""
        return self._tongue.inside.fullmatch(self._plain(word)) is not None

    def is_beside(self, words: str) -> bool:
        """Whether a phrase may count from the date the text named before."""
        return self._tongue.beside.search(self._plain(words)) is not None

    def is_strong(self, words: str) -> bool:
        """Whether a run of such words has one that makes it worth reading."""
        return self._tongue.strong.search(self._plain(words)) is not None


@dataclass(frozen=True, slots=True)
class Tongue:
    """The date words of a language: `rules` for wordings, in order; `words` one by one; `strong`
    finds a word that makes a run of such words worth reading, `inside` any word of such a run,
    `beside` a word that counts from a date before it ("later").
    """

    rules: tuple[tuple[re.Pattern[str], str], ...]
    words: tuple[tuple[re.Pattern[str], str], ...]
    strong: re.Pattern[str]
    inside: re.Pattern[str]
    beside: re.Pattern[str]

    def english(self, text: str) -> str:
        """The phrase (lower case, plain digits) in English; "" when it is not understood."""
        if not _FOREIGN.search(text):
            return ""
        for pattern, said in self.rules:
            text = pattern.sub(said, text)
        text = _WORD.sub(self._word, text)
        text = re.sub(r"\s+", " ", text).strip(" ,.")
        return "" if _FOREIGN.search(text) else text

    def _word(self, match: re.Match[str]) -> str:
        word = match[0]
        if word.isascii():
            return word
        for pattern, said in self.words:
            if pattern.fullmatch(word):
                return said
        return word


def tongue(
    rules: Iterable[tuple[str, str]],
    words: Iterable[tuple[str, str]],
    strong: str,
    inside: str,
    beside: str,
) -> Tongue:
    """A language from its tables. Patterns of rules match whole words, unless they look ahead."""
    return Tongue(
        tuple((re.compile(_edged(pattern)), said) for pattern, said in rules),
        tuple((re.compile(pattern), said) for pattern, said in words),
        re.compile(rf"(?<!\w)(?:{strong})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?:{inside})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{beside})(?!\w)", re.IGNORECASE),
    )


def _edged(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})" + ("" if "(?=" in pattern else r"(?!\w)")

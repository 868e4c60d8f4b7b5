"""Date phrases of other languages, said in the English of our grammar.

Hides the substitution: rules for whole wordings first, then word by word. A phrase with a word no
table has is not understood; nothing is skipped. Who looks for dates in running text asks for the
words such phrases are made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_FOREIGN = re.compile(r"[^\W\d_a-z]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The date words of a language: `rules` for wordings, in order; `words` one by one; `strong`
    finds a word that makes a run of such words worth reading, `inside` any word of such a run.
    """

    rules: tuple[tuple[re.Pattern[str], str], ...]
    words: tuple[tuple[re.Pattern[str], str], ...]
    strong: re.Pattern[str]
    inside: re.Pattern[str]

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
    rules: Iterable[tuple[str, str]], words: Iterable[tuple[str, str]], strong: str, inside: str
) -> Tongue:
    """A language from its tables. Patterns of rules match whole words, unless they look ahead."""
    return Tongue(
        tuple((re.compile(_edged(pattern)), said) for pattern, said in rules),
        tuple((re.compile(pattern), said) for pattern, said in words),
        re.compile(rf"(?<!\w)(?:{strong})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?:{inside})(?!\w)", re.IGNORECASE),
    )


def _edged(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})" + ("" if "(?=" in pattern else r"(?!\w)")
